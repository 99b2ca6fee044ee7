"""Moves: the verbs that go through the plan - next, confirm, press, back, redo, skip, extend."""

from typing import assert_never

from microtimer.core.plan import Ending, PlannedStep, StepKind
from microtimer.core.sentence import sentence
from microtimer.core.session.actions import ActionNotAllowedError, Confirm, Extend, Next, Redo, Skip
from microtimer.core.session.events import MarkConfirmed, StepEnd, StepExtended
from microtimer.core.session.excluding import renew_exclusions
from microtimer.core.session.route import is_on_excluded, step_before
from microtimer.core.session.state import Cursor, SessionState, Stage, Waiting
from microtimer.core.session.step_clock import ceiling_ms, planned_end_ms
from microtimer.core.session.stops import confirm_stop
from microtimer.core.session.turn import Turn
from microtimer.core.session.walking import enter, finish, reenter, skip, start


def go_next(turn: Turn, action: Next) -> None:
    """Start the step now, end it, or confirm what waits."""
    cursor = present_cursor(turn, action.lane)
    match cursor.stage:
        case Stage.TRANSITION:
            start(turn, action.lane, cursor.step)
        case Stage.ACTIVE:
            finish(turn, action.lane, _how_ended_by_hand(turn.state.step(cursor), cursor))
        case Stage.WAITING | Stage.FINISHED:
            _confirm_waiting(turn, action.lane, cursor)


def confirm(turn: Turn, action: Confirm) -> None:
    """Confirm what waits, or end a step that only the practitioner can end."""
    cursor = present_cursor(turn, action.lane)
    step = turn.state.step(cursor)
    if cursor.stage is Stage.ACTIVE and planned_end_ms(step, cursor) is None:
        finish(turn, action.lane, _how_ended_by_hand(step, cursor))
    elif cursor.stage is Stage.WAITING:
        _confirm_waiting(turn, action.lane, cursor, none_of_these=action.none_of_these)
    else:
        raise ActionNotAllowedError("nothing-waits", sentence("session", "Nothing waits to be confirmed."))


def pressed_lane(state: SessionState) -> int:
    """Return the lane a short press is meant for: one that waits for the practitioner, else the main lane.

    Where the main lane waits for the second, and only a hand can end that one's step, it is the second.
    """
    for lane, cursor in enumerate((state.main, state.beside)):
        if cursor and cursor.stage is Stage.WAITING and cursor.waiting is not Waiting.LANE:
            return lane
    beside = state.beside
    by_hand = beside and beside.stage is Stage.ACTIVE and planned_end_ms(state.step(beside), beside) is None
    return 1 if by_hand and state.main and state.main.waiting is Waiting.LANE else 0


def go_back(turn: Turn) -> None:
    """Begin the step before anew."""
    cursor = present_cursor(turn, 0)
    before = step_before(turn.state, cursor.step)
    if before is None:
        raise ActionNotAllowedError("first-step", sentence("session", "This is the first step."))
    renew_exclusions(turn, before)
    reenter(turn, 0, before, "back")
    enter(turn, 0, before)


def redo(turn: Turn, action: Redo) -> None:
    """Begin the present step anew, with the device as it is set now."""
    cursor = present_cursor(turn, action.lane)
    if cursor.stage is Stage.TRANSITION:
        raise ActionNotAllowedError("not-begun", sentence("session", "This step has not begun yet."))
    if is_on_excluded(turn.state, cursor.step):
        raise ActionNotAllowedError(
            "excluded-zone", sentence("session", "The zone of this step was left out.")
        )
    reenter(turn, action.lane, cursor.step, "redo")
    start(turn, action.lane, cursor.step, settings=cursor.settings)


def skip_step(turn: Turn, action: Skip) -> None:
    """Leave the present step undone; what must be answered or is done already cannot be skipped."""
    cursor = present_cursor(turn, action.lane)
    if turn.state.step(cursor).kind in (StepKind.GATE, StepKind.CHOICE):
        raise ActionNotAllowedError(
            "must-answer", sentence("session", "This must be answered; it cannot be skipped.")
        )
    if cursor.waiting in (Waiting.TIME_DONE, Waiting.LANE):
        raise ActionNotAllowedError(
            "time-done", sentence("session", "The time of this step is done: nothing is left to skip.")
        )
    skip(turn, action.lane, action.reason)


def extend(turn: Turn, action: Extend) -> None:
    """Add time to a step that counts down, as far as its ceiling allows."""
    cursor = present_cursor(turn, action.lane)
    step = turn.state.step(cursor)
    if action.by_ms <= 0:
        raise ActionNotAllowedError("not-longer", sentence("session", "A step can only be made longer."))
    if not cursor.in_step:
        raise ActionNotAllowedError(
            "not-running", sentence("session", "No step is running that could be made longer.")
        )
    end_ms, top_ms = planned_end_ms(step, cursor), ceiling_ms(step, cursor)
    if end_ms is None:
        raise ActionNotAllowedError(
            "not-timed", sentence("session", "This step has no planned time to make longer.")
        )
    if top_ms is not None and end_ms + action.by_ms > top_ms:
        raise ActionNotAllowedError(
            "over-ceiling",
            sentence("session", "This step ends after {seconds} s at the latest.").format(
                seconds=(step.timing.maximum_ms or 0) // 1000
            ),
        )
    turn.add(StepExtended(**turn.when(), step=cursor.step, lane=action.lane, by_ms=action.by_ms))


def present_cursor(turn: Turn, lane: int) -> Cursor:
    """Return where a lane stands at this moment; refuse when nothing runs in it."""
    cursor = turn.state.at(turn.t_ms).cursor(lane) if lane in (0, 1) else None
    if cursor is None or cursor.stage is Stage.FINISHED:
        raise ActionNotAllowedError(
            "no-lane", sentence("session", "Nothing runs in that lane at the moment.")
        )
    return cursor


def _confirm_waiting(turn: Turn, lane: int, cursor: Cursor, *, none_of_these: bool = False) -> None:
    match cursor.waiting:
        case Waiting.TIME_DONE:
            finish(turn, lane, StepEnd.CONFIRMED)
        case Waiting.MARK:
            turn.add(MarkConfirmed(**turn.when(), step=cursor.step, lane=lane, mark=cursor.next_mark - 1))
        case Waiting.ANSWER:
            confirm_stop(turn, none_of_these=none_of_these)
        case Waiting.LANE | None:
            raise ActionNotAllowedError(
                "other-lane", sentence("session", "The other lane is not done yet: wait for it, or end it.")
            )
        case _:
            assert_never(cursor.waiting)


def _how_ended_by_hand(step: PlannedStep, cursor: Cursor) -> StepEnd:
    """Return how a step ends that the practitioner ends: short of its planned or least time is early.

    A maximum is no target: ending before it is done, not early.
    """
    timing = step.timing
    due_ms = timing.minimum_ms if step.ending is Ending.COUNT_UP else timing.planned_ms or timing.minimum_ms
    return StepEnd.EARLY if due_ms is not None and cursor.spent_ms < due_ms else StepEnd.CONFIRMED
