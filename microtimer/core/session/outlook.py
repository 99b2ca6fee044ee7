"""The outlook: what is left of a session, and its progress over the whole plan."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from microtimer.core.plan import Mode, PlannedStep, Side, StepKind
from microtimer.core.session.apply import settings_after
from microtimer.core.session.route import main_route, step_after, step_at_or_after
from microtimer.core.session.setting_changes import SettingChange, setting_changes
from microtimer.core.session.state import NOTHING_SET, Cursor, Phase, SessionState, Stage
from microtimer.core.session.step_clock import clock_end_ms, planned_end_ms

OPEN_STEP_WIDTH_MS = 10_000
"""How wide a step of unstated length is drawn."""


class SegmentState(StrEnum):
    """What a segment of the progress bar stands for."""

    PAST = "past"
    CURRENT = "current"
    FUTURE = "future"
    LEFT_OUT = "left_out"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Segment:
    """One step of the main lane in the progress bar; `width_ms` is its planned time, or a nominal width."""

    index: int
    width_ms: int
    state: SegmentState
    side: Side | None
    mode: Mode | None


@dataclass(frozen=True, slots=True)
class NextView:
    """The step that comes next, and what it asks to be changed first."""

    step: PlannedStep
    changes: tuple[SettingChange, ...]
    change_side: bool
    move_ms: int


@dataclass(frozen=True, slots=True)
class ZoneTime:
    """Time on one side of the present zone, over the whole plan."""

    side: Side | None
    done_ms: int
    planned_ms: int


def next_view(state: SessionState) -> NextView | None:
    """Return what follows the present step of the main lane; None at the end, and while a choice is open."""
    main = state.main
    if main and state.step(main).options:
        return None
    following = step_after(state, main.step) if main else step_at_or_after(state, 0)
    if following is None or state.phase is Phase.ENDED:
        return None
    step = state.plan.steps[following]
    is_set = main.settings if main else NOTHING_SET
    if main and main.stage is Stage.TRANSITION:
        is_set = settings_after(main, state.step(main).settings)
    changes = setting_changes(is_set, settings_after(main, step.settings))
    return NextView(step, changes, step.change_side, step.transition_ms)


def time_left_ms(state: SessionState) -> int:
    """Return the time still planned, moves included; steps of unstated length add nothing.

    Two lanes take as long as the longer one. A choice still open is taken for its first option.
    """
    if state.phase is Phase.ENDED:
        return 0
    lanes: dict[str | None, list[int]] = {}
    for group, lane, left_ms in _still_to_do(state):
        lanes.setdefault(group, [0, 0])[lane] += left_ms
    alone = lanes.pop(None, [0, 0])
    return sum(alone) + sum(max(both) for both in lanes.values())


def segments(state: SessionState, route: Collection[int]) -> tuple[Segment, ...]:
    """Return the progress bar: every step that is, or was, on the main lane's route."""
    on_route = frozenset(route)
    here = _present_step(state)
    return tuple(
        Segment(
            index=step.index,
            width_ms=step.timing.counted_ms or OPEN_STEP_WIDTH_MS,
            state=_segment_state(state, step.index, here),
            side=step.side,
            mode=step.mode,
        )
        for step in state.plan.steps
        if step.lane == 0 or step.index in on_route
    )


def zone_times(state: SessionState) -> tuple[ZoneTime, ...]:
    """Return done and planned time of each side of the main lane's zone; nothing where it has none."""
    zone = state.step(state.main).zone if state.main else None
    times: dict[Side | None, list[int]] = {}
    for step in state.plan.steps:
        if zone is not None and step.kind is StepKind.ZONE and step.zone == zone:
            both = times.setdefault(step.side, [0, 0])
            both[0] += worked_ms(state, step.index)
            both[1] += 0 if step.index in state.left_out else step.timing.counted_ms
    return tuple(ZoneTime(side, done, planned) for side, (done, planned) in times.items() if done or planned)


def worked_ms(state: SessionState, index: int) -> int:
    """Return the time on a step's clock over all its attempts, the present one included."""
    past = state.history.get(index)
    done_ms = past.active_ms if past else 0
    return done_ms + sum(
        cursor.spent_ms for cursor in (state.main, state.beside) if cursor and cursor.step == index
    )


def _present_step(state: SessionState) -> int:
    """Return the main lane's step; -1 before the start, and past every step after the end."""
    if state.phase is Phase.ENDED:
        return len(state.plan.steps)
    return state.main.step if state.main else -1


def _segment_state(state: SessionState, index: int, here: int) -> SegmentState:
    if index == here:
        return SegmentState.CURRENT
    past = state.history.get(index) if index < here else None
    if past and past.ended is not None:
        return SegmentState.SKIPPED if past.ended == "skipped" else SegmentState.PAST
    return SegmentState.LEFT_OUT if index in state.left_out else SegmentState.FUTURE


def _still_to_do(state: SessionState) -> Iterator[tuple[str | None, int, int]]:
    """Yield group, lane and time left of each step not done, the present ones included."""
    plan, main, beside = state.plan, state.main, state.beside
    left_out = state.left_out | _not_first_options(state)
    here = main.step if main else -1
    beside_group = state.step(beside).lane_group if beside else None
    route = frozenset(main_route(plan, left_out))
    for step in plan.steps:
        if step.index in left_out:
            continue
        lane = 0 if step.index in route else 1
        begun = lane == 1 and beside is not None and step.lane_group == beside_group
        reached = beside.step if begun and beside else here
        if step.index > reached:
            yield step.lane_group, lane, step.transition_ms + step.timing.counted_ms
    for lane, cursor in enumerate((main, beside)):
        if cursor:
            yield state.step(cursor).lane_group, lane, _left_ms(state, cursor)


def _left_ms(state: SessionState, cursor: Cursor) -> int:
    step = state.step(cursor)
    if cursor.stage is Stage.TRANSITION:
        return max(0, cursor.move_ms - cursor.moved_ms) + step.timing.counted_ms
    if not cursor.in_step:
        return 0
    length_ms = None if planned_end_ms(step, cursor) is None else clock_end_ms(step, cursor)
    return max(0, (step.timing.counted_ms if length_ms is None else length_ms) - cursor.spent_ms)


def _not_first_options(state: SessionState) -> frozenset[int]:
    return frozenset(
        index
        for step in state.plan.steps
        if step.options and step.index not in state.chosen
        for index in step.options[0].leaves_out
    )
