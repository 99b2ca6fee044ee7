"""Leaving a zone out of what is still to come."""

from microtimer.core.plan import Exclusion, PlannedStep, Side
from microtimer.core.session.actions import ActionNotAllowedError
from microtimer.core.session.events import ZoneExcluded
from microtimer.core.session.route import steps_on
from microtimer.core.session.state import Cursor, SessionState, Stage
from microtimer.core.session.turn import Turn
from microtimer.core.session.walking import skip


def exclude(turn: Turn, zone: str, side: Side | None, reason: str) -> None:
    """Leave a zone out, the present step of a lane included; refuse when nothing is left to do there."""
    present = [
        lane
        for lane, cursor in enumerate((turn.state.main, turn.state.beside))
        if cursor and _still_on(turn.state, cursor, zone, side)
    ]
    if not present and not _still_to_come(turn.state, zone, side):
        raise ActionNotAllowedError("nothing-left", f'Nothing is left to do on "{zone}".')
    note_exclusion(turn, zone, side, reason)
    for lane in reversed(present):
        skip(turn, lane, reason)


def note_exclusion(turn: Turn, zone: str, side: Side | None, reason: str) -> None:
    """Leave a zone out of the steps not begun; an exclusion already noted is not noted again."""
    state = turn.state
    if any((known.zone, known.side) == (zone, side) for known in state.exclusions):
        return
    _leave_out(turn, Exclusion(zone=zone, side=side, reason=reason), _still_to_come(state, zone, side))


def renew_exclusions(turn: Turn, first: int, last: int) -> None:
    """Leave excluded zones out of the steps `first` to `last` too, which are about to be done again."""
    for out in turn.state.exclusions:
        ahead = turn.state.plan.steps[first : last + 1]
        again = [step for step in ahead if step.index not in turn.state.left_out]
        if steps := steps_on(again, out.zone, out.side):
            _leave_out(turn, out, tuple(step.index for step in steps))


def is_excluded(state: SessionState, zone: str, side: Side | None) -> bool:
    """Tell whether a zone, on that side, was left out during the session or before it."""
    known = (*state.plan.options.exclusions, *state.exclusions)
    return any(out.zone == zone and (out.side is None or out.side is side) for out in known)


def _still_to_come(state: SessionState, zone: str, side: Side | None) -> tuple[int, ...]:
    steps = steps_on(state.plan.steps, zone, side)
    return tuple(step.index for step in steps if step.index not in state.left_out and _is_ahead(state, step))


def _leave_out(turn: Turn, out: Exclusion, steps: tuple[int, ...]) -> None:
    planned = [turn.state.plan.steps[index] for index in steps]
    saved_ms = sum(step.timing.counted_ms + step.transition_ms for step in planned if step.lane == 0)
    turn.add(
        ZoneExcluded(
            **turn.when(), zone=out.zone, side=out.side, reason=out.reason, steps=steps, saved_ms=saved_ms
        )
    )


def _still_on(state: SessionState, cursor: Cursor, zone: str, side: Side | None) -> bool:
    on_the_way = cursor.in_step or cursor.stage is Stage.TRANSITION
    return on_the_way and bool(steps_on([state.step(cursor)], zone, side))


def _is_ahead(state: SessionState, step: PlannedStep) -> bool:
    """Tell whether a lane has not come to a step yet."""
    beside, main = state.beside, state.main
    if step.lane == 1 and beside and state.step(beside).lane_group == step.lane_group:
        return step.index > beside.step
    return main is None or step.index > main.step
