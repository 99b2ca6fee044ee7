"""Where the steps of a plan lie on the scale of planned time."""

from dataclasses import dataclass

from microtimer.core.plan import Plan, PlannedStep


@dataclass(frozen=True, slots=True)
class Stretch:
    """Where one step lies on the scale of planned time; one without length is a moment."""

    step: PlannedStep
    begin_ms: int
    end_ms: int


def stretches(plan: Plan) -> tuple[Stretch, ...]:
    """Return every step in its place; a second lane begins with the first."""
    found: list[Stretch] = []
    t_ms = [0, 0]
    group: str | None = None
    for step in plan.steps:
        if step.lane_group != group:
            t_ms = [max(t_ms)] * 2
            group = step.lane_group
        begin = t_ms[step.lane] + step.transition_ms
        t_ms[step.lane] = begin + step.timing.counted_ms
        found.append(Stretch(step, begin, t_ms[step.lane]))
    return tuple(found)
