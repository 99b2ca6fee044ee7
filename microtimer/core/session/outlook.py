"""The outlook: what is left of a session, and its progress over the whole plan."""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from microtimer.core.plan import Mode, PlannedStep, Side
from microtimer.core.session.apply import settings_after, settings_on_arrival
from microtimer.core.session.route import following_step, main_route, step_at_or_after
from microtimer.core.session.setting_changes import SettingChange, ramp_in_words, setting_changes
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


@dataclass(
    slots=True
)  # not frozen, which makes it three times as quick: there is one for each step and frame
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
    ramp: str = ""
    """How the current goes up or down over it."""


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
    following = following_step(state, main.step) if main else step_at_or_after(state, 0)
    if following is None or state.phase is Phase.ENDED:
        return None
    step = state.plan.steps[following]
    is_set = main.settings if main else NOTHING_SET
    if main and main.stage is Stage.TRANSITION:
        is_set = settings_on_arrival(main, state.step(main).settings)
    changes = setting_changes(is_set, settings_after(main, step.settings))
    return NextView(step, changes, step.change_side, step.transition_ms, ramp_in_words(step.ramp))


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
    layout, here = state.layout, _present_step(state)
    reached = _reached(state)
    widths, sides, modes = layout.counted_ms, layout.sides, layout.modes
    shown = layout.first_lane if not layout.has_second_lane else sorted({*layout.first_lane, *route})
    place = bisect_left(shown, here)
    states = [past_state(state, index) for index in shown[:place]]
    if place < len(shown) and shown[place] == here:
        states.append(SegmentState.CURRENT)
    ahead = (SegmentState.FUTURE, SegmentState.LEFT_OUT)
    states += [
        ahead[index in state.left_out] if index > reached else past_state(state, index)
        for index in shown[len(states) :]
    ]
    return tuple(
        [
            Segment(index, widths[index] or OPEN_STEP_WIDTH_MS, became, sides[index], modes[index])
            for index, became in zip(shown, states, strict=True)
        ]
    )


def zone_times(state: SessionState) -> tuple[ZoneTime, ...]:
    """Return done and planned time of each side of the main lane's zone; nothing where it has none."""
    zone = state.step(state.main).zone if state.main else None
    times: dict[Side | None, list[int]] = {}
    for index in state.layout.placements.get(zone, ()) if zone else ():
        both = times.setdefault(state.plan.steps[index].side, [0, 0])
        both[0] += worked_ms(state, index)
        both[1] += 0 if index in state.left_out else state.layout.counted_ms[index]
    return tuple(ZoneTime(side, done, planned) for side, (done, planned) in times.items() if done or planned)


def past_state(state: SessionState, index: int) -> SegmentState:
    """Return what became of a step that is not worked on now."""
    past = state.history.get(index)
    if past and past.ended is not None:
        return SegmentState.SKIPPED if past.ended == "skipped" else SegmentState.PAST
    return SegmentState.LEFT_OUT if index in state.left_out else SegmentState.FUTURE


def steps_done(state: SessionState) -> int:
    """Return how many steps of the plan are done, in both lanes; skipped ones are not."""
    return sum(past.ended not in (None, "skipped") for past in state.history.values())


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


def _reached(state: SessionState) -> int:
    """Return the last step of the main lane that is begun or past; one that evens out is not counted."""
    if state.evening is None or not state.evens_out:
        return state.main.step if state.main else -1
    return len(state.plan.steps) if state.evening.then is None else state.evening.then - 1


def _still_to_do(state: SessionState) -> Iterator[tuple[str | None, int, int]]:
    """Yield group, lane and time left of each step not done, the present ones included."""
    main, beside, groups, whole_ms = state.main, state.beside, state.layout.groups, state.layout.whole_ms
    left_out = state.left_out | _not_first_options(state)
    here = _reached(state)
    route = main_route(state.layout, left_out)
    for index in route[bisect_right(route, here) :]:
        yield groups[index], 0, whole_ms[index]
    in_second = frozenset(range(len(groups))).difference(route, left_out) if len(route) < len(groups) else ()
    for index in in_second:
        if index > _second_lane_reached(state, groups[index], here):
            yield groups[index], 1, whole_ms[index]
    if state.evening and not state.evens_out:
        yield None, 0, state.evening.by_ms
    for lane, cursor in enumerate((main, beside)):
        if cursor:
            yield state.step(cursor).lane_group, lane, _left_ms(state, cursor)


def _second_lane_reached(state: SessionState, group: str | None, here: int) -> int:
    """Return the last step of a group's second lane that is begun or past."""
    if group not in state.opened:
        return here
    beside = state.beside
    running = beside is not None and state.step(beside).lane_group == group
    return beside.step if beside is not None and running else len(state.plan.steps)


def _left_ms(state: SessionState, cursor: Cursor) -> int:
    step = state.step(cursor)
    if cursor.stage is Stage.TRANSITION:
        evening = state.evening if state.evens_out and cursor is state.main else None
        coming_ms = evening.by_ms if evening else step.timing.counted_ms
        return max(0, cursor.move_ms - cursor.moved_ms) + coming_ms
    if not cursor.in_step:
        return 0
    length_ms = None if planned_end_ms(step, cursor) is None else clock_end_ms(step, cursor)
    return max(0, (step.timing.counted_ms if length_ms is None else length_ms) - cursor.spent_ms)


def _not_first_options(state: SessionState) -> frozenset[int]:
    return frozenset(
        index
        for choice in state.layout.choices
        if choice not in state.chosen
        for index in state.plan.steps[choice].options[0].leaves_out
    )
