"""The shown clock: when a figure on the screen changes next by the mere passing of time."""

from microtimer.core.session.state import Cursor, Phase, SessionState, Stage, Waiting
from microtimer.core.session.step_clock import clock_end_ms, planned_end_ms

SECOND_MS = 1_000


def next_figure_ms(state: SessionState) -> int | None:
    """Return the session time after the last action at which a shown second changes, or None when none runs.

    It is never more than a second away: the time left and the clock on the wall go on in any case.
    """
    if not state.under_way:
        return None
    now = state.at(state.seen_t_ms)
    waits_ms = [SECOND_MS]
    if now.phase is Phase.PAUSED:
        waits_ms.append(SECOND_MS - now.paused_ms % SECOND_MS)
    else:
        waits_ms += [_until_next_ms(now, cursor) for cursor in (now.main, now.beside) if cursor]
    return state.seen_t_ms + min(waits_ms)


def _until_next_ms(state: SessionState, cursor: Cursor) -> int:
    """Return how long until the figure of a lane changes: a countdown shows its ceiling."""
    step = state.step(cursor)
    if cursor.stage is Stage.TRANSITION:
        return (cursor.move_ms - cursor.moved_ms) % SECOND_MS or SECOND_MS
    if cursor.stage is Stage.FINISHED or cursor.waiting not in (None, Waiting.ANSWER):
        return SECOND_MS
    end_ms = clock_end_ms(step, cursor)
    if cursor.waiting is Waiting.ANSWER or planned_end_ms(step, cursor) is None or end_ms is None:
        return SECOND_MS - cursor.spent_ms % SECOND_MS
    return (end_ms - cursor.spent_ms) % SECOND_MS or SECOND_MS
