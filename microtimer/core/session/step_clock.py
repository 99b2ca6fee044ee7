"""Where a step's clock runs to: its planned time with what was added, and its hard ceiling."""

from microtimer.core.plan import Ending, PlannedStep
from microtimer.core.session.state import Cursor


def planned_end_ms(step: PlannedStep, cursor: Cursor) -> int | None:
    """Return what the step's clock shows when its planned time is done, or None when it counts up."""
    planned_ms = step.timing.planned_ms if cursor.only_ms is None else cursor.only_ms
    if planned_ms is None or step.ending is Ending.COUNT_UP:
        return None
    return planned_ms + cursor.extension_ms


def ceiling_ms(step: PlannedStep, cursor: Cursor) -> int | None:
    """Return what the step's clock shows at its ceiling, or None without one.

    A ceiling holds for the whole time in the step: waiting in it brings the ceiling nearer.
    """
    maximum_ms = step.timing.maximum_ms
    return None if maximum_ms is None else maximum_ms - cursor.waited_ms


def clock_end_ms(step: PlannedStep, cursor: Cursor) -> int | None:
    """Return what the step's clock shows at the latest, or None when only the practitioner ends the step."""
    ends = (planned_end_ms(step, cursor), ceiling_ms(step, cursor))
    return min((end for end in ends if end is not None), default=None)
