"""Walking: entering, starting, finishing and leaving steps, in both lanes."""

from typing import Literal

from microtimer.core.plan import DeviceSettings, PlannedStep
from microtimer.core.session.apply import settings_after, settings_on_arrival
from microtimer.core.session.events import (
    ConfirmNeeded,
    Outcome,
    SessionEnded,
    StepEnd,
    StepEnded,
    StepReentered,
    StepSkipped,
    StepStarted,
    TransitionStarted,
)
from microtimer.core.session.route import following_step, opens_group, step_at_or_after, step_beside
from microtimer.core.session.state import Cursor, Stage, StepHistory
from microtimer.core.session.turn import Turn


def enter(turn: Turn, lane: int, index: int) -> None:
    """Move to a step; the first of a group sets the second lane going at the same time."""
    step = turn.state.plan.steps[index]
    if step.transition_ms > 0:
        turn.add(TransitionStarted(**turn.when(), step=index, lane=lane, planned_ms=step.transition_ms))
    else:
        start(turn, lane, index)
    if lane == 0:
        _open_beside(turn, step)


def start(turn: Turn, lane: int, index: int, settings: DeviceSettings | None = None) -> None:
    """Begin a step, with `settings`, or with its planned ones over what was set by hand before the move.

    What was set by hand during the move to it goes over the planned settings.
    """
    state = turn.state
    if settings is None:
        cursor, stated = state.cursor(lane), state.plan.steps[index].settings
        moving = cursor is not None and cursor.stage is Stage.TRANSITION
        settings = (
            settings_on_arrival(cursor, stated) if cursor and moving else settings_after(cursor, stated)
        )
    attempt = state.history.get(index, StepHistory()).attempts + 1
    turn.add(StepStarted(**turn.when(), step=index, lane=lane, attempt=attempt, settings=settings))


def finish(turn: Turn, lane: int, how: StepEnd) -> None:
    """End the present step of a lane and go on."""
    cursor = _at_now(turn, lane)
    turn.add(
        StepEnded(
            **turn.when(),
            step=cursor.step,
            lane=lane,
            active_ms=cursor.spent_ms,
            waited_ms=cursor.waited_ms,
            how=how,
        )
    )
    go_on(turn, lane)


def skip(turn: Turn, lane: int, reason: str) -> None:
    """Leave the present step of a lane undone and go on."""
    cursor = _at_now(turn, lane)
    turn.add(
        StepSkipped(
            **turn.when(),
            step=cursor.step,
            lane=lane,
            active_ms=cursor.spent_ms,
            waited_ms=cursor.waited_ms,
            reason=reason,
        )
    )
    go_on(turn, lane)


def reenter(turn: Turn, lane: int, index: int, how: Literal["back", "redo", "loop"]) -> None:
    """Note that a step is about to be done anew; the time spent stays counted."""
    cursor = _at_now(turn, lane)
    turn.add(
        StepReentered(
            **turn.when(),
            from_step=cursor.step,
            step=index,
            lane=lane,
            active_ms=cursor.spent_ms,
            waited_ms=cursor.waited_ms,
            how=how,
        )
    )


def go_on(turn: Turn, lane: int) -> None:
    """Move on from a step that is over: to the next one, to waiting for the other lane, or to the end."""
    state = turn.state
    cursor = _at_now(turn, lane)
    if lane == 1:
        group = state.step(cursor).lane_group
        following = step_beside(state, group, after=cursor.step) if group is not None else None
        if following is not None:
            enter(turn, 1, following)
        return
    following = following_step(state, cursor.step)
    beside = state.beside
    if beside and beside.stage is not Stage.FINISHED and (following is None or following > beside.step):
        turn.add(ConfirmNeeded(**turn.when(), step=cursor.step, lane=0, why="lane"))
    elif following is not None:
        enter(turn, 0, following)
    else:
        turn.add(SessionEnded(**turn.when(), outcome=Outcome.COMPLETED))


def settle(turn: Turn) -> None:
    """Do what was still to follow where the record was cut off between two events that belong together.

    Nothing is left to do in any other session.
    """
    state = turn.state
    if not state.under_way:
        return
    first = step_at_or_after(state, 0)
    if state.main is None and first is not None:
        enter(turn, 0, first)
    for lane in (1, 0):
        cursor = turn.state.cursor(lane)
        if cursor and cursor.stage is Stage.FINISHED and turn.state.under_way:
            _set_going(turn, lane, cursor)
    main = turn.state.main
    if main and turn.state.under_way:
        _open_beside(turn, turn.state.step(main))


def _set_going(turn: Turn, lane: int, cursor: Cursor) -> None:
    """Go on from between two steps: to the one to be done anew, else to the one that follows."""
    if cursor.bound_for is None:
        go_on(turn, lane)
    elif cursor.bound_for == cursor.step:
        start(turn, lane, cursor.step, settings=cursor.settings)
    else:
        enter(turn, lane, cursor.bound_for)


def _open_beside(turn: Turn, step: PlannedStep) -> None:
    """Set the second lane of a step's group going, unless it has run already."""
    if step.lane_group is not None and opens_group(turn.state, step):
        first = step_beside(turn.state, step.lane_group)
        if first is not None:
            enter(turn, 1, first)


def _at_now(turn: Turn, lane: int) -> Cursor:
    cursor = turn.state.at(turn.t_ms).cursor(lane)
    if cursor is None:
        raise ValueError(f"Lane {lane} has not begun.")
    return cursor
