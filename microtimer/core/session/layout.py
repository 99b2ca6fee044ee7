"""The layout of a plan: what every frame reads of all its steps, gathered once."""

from collections.abc import Mapping
from dataclasses import dataclass

from microtimer.core.plan import Mode, Plan, Side, StepKind


@dataclass(frozen=True, slots=True)
class Layout:
    """Values of the steps of a plan, each tuple as long as the plan. Times are milliseconds."""

    lanes: tuple[int, ...]
    groups: tuple[str | None, ...]
    counted_ms: tuple[int, ...]
    """Planned time of each step."""
    whole_ms: tuple[int, ...]
    """The same with the move to the step."""
    sides: tuple[Side | None, ...]
    modes: tuple[Mode | None, ...]
    first_lane: tuple[int, ...]
    """The steps of lane 0."""
    has_second_lane: bool
    choices: tuple[int, ...]
    """The steps that are a choice."""
    placements: Mapping[str, tuple[int, ...]]
    """The steps on each zone."""


def layout_of(plan: Plan) -> Layout:
    """Return the layout of a plan."""
    steps = plan.steps
    counted = tuple(step.timing.counted_ms for step in steps)
    placements: dict[str, list[int]] = {}
    for step in steps:
        if step.kind is StepKind.ZONE and step.zone is not None:
            placements.setdefault(step.zone, []).append(step.index)
    return Layout(
        lanes=tuple(step.lane for step in steps),
        groups=tuple(step.lane_group for step in steps),
        counted_ms=counted,
        whole_ms=tuple(step.transition_ms + ms for step, ms in zip(steps, counted, strict=True)),
        sides=tuple(step.side for step in steps),
        modes=tuple(step.mode for step in steps),
        first_lane=tuple(step.index for step in steps if step.lane == 0),
        has_second_lane=any(step.lane for step in steps),
        choices=tuple(step.index for step in steps if step.options),
        placements={zone: tuple(indexes) for zone, indexes in placements.items()},
    )
