"""Passing time: a discrete-event loop that lets each due thing happen at its exact session time, in order.

However late a tick comes, the events are the same: what is over runs on into what follows, and one tick may
end several steps.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from typing import assert_never

from microtimer.core.plan import Ending
from microtimer.core.session.cue_schedule import next_cue_ms
from microtimer.core.session.events import (
    ConfirmNeeded,
    MarkReached,
    SettingChanged,
    StepEnd,
    TimeKept,
)
from microtimer.core.session.state import Cursor, Phase, SessionState, Stage, Waiting
from microtimer.core.session.step_clock import ceiling_ms, planned_end_ms
from microtimer.core.session.turn import Turn
from microtimer.core.session.walking import finish, go_on, start


class DueKind(Enum):
    """What can come due by the mere passing of time."""

    MOVE_OVER = "move_over"
    MARK = "mark"
    TIME_DONE = "time_done"
    CEILING = "ceiling"
    LANE_FREE = "lane_free"
    """The other lane, waited for, is done."""
    HEARTBEAT = "heartbeat"
    """Nothing has happened for long: a sign of life goes into the record."""


@dataclass(frozen=True, slots=True)
class Due:
    """One thing that comes due at session time `t_ms`."""

    t_ms: int
    kind: DueKind
    lane: int = 0


def next_due(state: SessionState) -> Due | None:
    """Return what comes due first when nobody does anything, or None when time changes nothing."""
    if not state.under_way:
        return None
    return min(_all_due(state), key=lambda due: due.t_ms)


def next_moment_ms(state: SessionState) -> int | None:
    """Return the session time of the next event or cue that time alone brings; a timer can aim at it."""
    due, cue_ms = next_due(state), next_cue_ms(state, state.seen_t_ms)
    due_ms = due.t_ms if due else None
    return min((ms for ms in (due_ms, cue_ms) if ms is not None), default=None)


def pass_time(turn: Turn, until_ms: int) -> None:
    """Let time go by up to `until_ms` of session time, with every event and cue on the way."""
    while (due := next_due(turn.state)) and due.t_ms <= until_ms:
        turn.go_to(due.t_ms, until_ms)
        _happen(turn, due)
    turn.go_to(until_ms, until_ms)


def _all_due(state: SessionState) -> Iterator[Due]:
    """Yield what is due in each part of the session; of things due together, the first goes first."""
    if state.phase is Phase.RUNNING:
        if state.beside:
            yield from _due_in_lane(state, state.beside, 1)
        if state.main:
            yield from _due_in_lane(state, state.main, 0)
    yield Due(state.t_ms + state.settings.heartbeat_ms, DueKind.HEARTBEAT)


def _due_in_lane(state: SessionState, cursor: Cursor, lane: int) -> Iterator[Due]:
    match cursor.stage:
        case Stage.TRANSITION:
            yield Due(state.t_ms + cursor.move_ms - cursor.moved_ms, DueKind.MOVE_OVER, lane)
        case Stage.ACTIVE:
            yield from _due_in_step(state, cursor, lane)
        case Stage.WAITING if cursor.waiting is Waiting.LANE:
            if state.beside is None or state.beside.stage is Stage.FINISHED:
                yield Due(state.t_ms, DueKind.LANE_FREE, lane)
        case Stage.WAITING if cursor.waiting is not Waiting.ANSWER:
            maximum_ms = state.step(cursor).timing.maximum_ms
            if maximum_ms is not None:
                yield Due(state.t_ms + maximum_ms - cursor.elapsed_ms, DueKind.CEILING, lane)
        case Stage.WAITING | Stage.FINISHED:
            return


def _due_in_step(state: SessionState, cursor: Cursor, lane: int) -> Iterator[Due]:
    step, zero_t_ms = state.step(cursor), state.t_ms - cursor.spent_ms
    if cursor.next_mark < len(step.marks):
        yield Due(zero_t_ms + step.marks[cursor.next_mark].at_ms, DueKind.MARK, lane)
    end_ms, top_ms = planned_end_ms(step, cursor), ceiling_ms(step, cursor)
    if end_ms is not None and (step.ending is Ending.AUTO or end_ms != top_ms):
        yield Due(zero_t_ms + end_ms, DueKind.TIME_DONE, lane)
    if top_ms is not None:
        yield Due(zero_t_ms + top_ms, DueKind.CEILING, lane)


def _happen(turn: Turn, due: Due) -> None:
    cursor = turn.state.cursor(due.lane)
    match due.kind:
        case DueKind.HEARTBEAT:
            turn.add(TimeKept(**turn.when()))
        case _ if cursor is None:
            raise ValueError(f"Lane {due.lane} has not begun.")
        case DueKind.MOVE_OVER:
            start(turn, due.lane, cursor.step)
        case DueKind.MARK:
            _reach_mark(turn, due.lane, cursor)
        case DueKind.TIME_DONE:
            _time_done(turn, due.lane, cursor)
        case DueKind.CEILING:
            finish(turn, due.lane, StepEnd.CEILING)
        case DueKind.LANE_FREE:
            go_on(turn, due.lane)
        case _:
            assert_never(due.kind)


def _time_done(turn: Turn, lane: int, cursor: Cursor) -> None:
    if turn.state.step(cursor).ending is Ending.AUTO:
        finish(turn, lane, StepEnd.TIME)
    else:
        turn.add(ConfirmNeeded(**turn.when(), step=cursor.step, lane=lane, why="time_done"))


def _reach_mark(turn: Turn, lane: int, cursor: Cursor) -> None:
    mark = turn.state.step(cursor).marks[cursor.next_mark]
    where = {**turn.when(), "step": cursor.step, "lane": lane}
    turn.add(MarkReached(**where, mark=cursor.next_mark))
    for name in mark.settings.stated() if mark.settings else ():
        turn.add(
            SettingChanged(
                **where,
                name=name,
                value=getattr(mark.settings, name),
                previous=getattr(cursor.settings, name),
                planned=True,
            )
        )
    if mark.confirm:
        turn.add(ConfirmNeeded(**where, why="mark"))
