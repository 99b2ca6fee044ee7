"""The route: which step follows which in each lane, over the steps that are not left out."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from microtimer.core.plan import PlannedStep, Side, StepKind
from microtimer.core.session.layout import Layout
from microtimer.core.session.state import SessionState, Stage


def main_route(layout: Layout, left_out: frozenset[int]) -> tuple[int, ...]:
    """Return the steps of the main lane in order.

    The second lane's steps of a group belong to it when nothing of the group is left in the main lane, so
    that leaving out a zone never drops what should have run beside it.
    """
    lanes, groups = layout.lanes, layout.groups
    kept = tuple(index for index in range(len(lanes)) if index not in left_out)
    if not layout.has_second_lane:
        return kept
    led = {groups[index] for index in kept if lanes[index] == 0}
    return tuple(index for index in kept if lanes[index] == 0 or groups[index] not in led)


def step_after(state: SessionState, step: int) -> int | None:
    """Return the main lane's next step, or None after the last."""
    route = _reachable_from(state, step)
    place = bisect_right(route, step)
    return route[place] if place < len(route) else None


def following_step(state: SessionState, step: int) -> int | None:
    """Return what follows a step of the main lane: what evens its zone's sides out goes first."""
    evening = state.evening
    if evening is None:
        return step_after(state, step)
    if step == evening.step:
        return None if evening.then is None else step_at_or_after(state, evening.then)
    if evening.step in state.left_out or is_on_excluded(state, evening.step):
        return step_after(state, step)
    return evening.step


def step_before(state: SessionState, step: int) -> int | None:
    """Return the main lane's previous step, or None at the first; a zone excluded since is passed over."""
    route = _reachable_from(state, step)
    before = reversed(route[: bisect_left(route, step)])
    return next((index for index in before if not is_on_excluded(state, index)), None)


def step_at_or_after(state: SessionState, step: int) -> int | None:
    """Return `step`, or the main lane's next one where it is left out, or None when nothing follows."""
    return next((index for index in main_route(state.layout, state.left_out) if index >= step), None)


def step_beside(state: SessionState, group: str, after: int = -1) -> int | None:
    """Return the second lane's next step of a group, or None after the last."""
    lanes, groups = state.layout.lanes, state.layout.groups
    following = (index for index in range(after + 1, len(lanes)) if lanes[index] == 1)
    beside = (index for index in following if groups[index] == group)
    return next((index for index in beside if index not in state.left_out), None)


def opens_group(state: SessionState, step: PlannedStep) -> bool:
    """Tell whether the main lane, entering this step, starts a second lane that has not run already."""
    if step.lane != 0 or step.lane_group is None or step.lane_group in state.opened:
        return False
    return state.beside is None or state.beside.stage is Stage.FINISHED


def steps_on(steps: Iterable[PlannedStep], zone: str, side: Side | None) -> tuple[PlannedStep, ...]:
    """Return the placements that touch a zone, or its left or right side.

    Both sides, the midline, and no side stated touch each side; a free side can still avoid it. Any other
    `side` than left and right means the whole zone.
    """
    sides = {side, Side.BOTH, Side.MIDLINE, None}
    return tuple(
        step
        for step in steps
        if step.kind is StepKind.ZONE
        and zone in (step.zone, *step.with_zones)
        and (side not in (Side.LEFT, Side.RIGHT) or step.side in sides)
    )


def _reachable_from(state: SessionState, step: int) -> tuple[int, ...]:
    """Return the main route without what ran beside the group of `step` already."""
    lanes, groups = state.layout.lanes, state.layout.groups
    route = main_route(state.layout, state.left_out)
    if lanes[step] != 0 or groups[step] is None:
        return route
    return tuple(index for index in route if lanes[index] == 0 or groups[index] != groups[step])


def is_on_excluded(state: SessionState, index: int) -> bool:
    """Tell whether a step is on a zone that was left out during the session."""
    step = [state.plan.steps[index]]
    return any(steps_on(step, out.zone, out.side) for out in state.exclusions)
