"""Rhythm: how a step divides into passes and strokes, and a stroke into its moving and holding parts."""

from dataclasses import dataclass
from typing import Literal

from microtimer.core.plan import PlannedStep


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Lengths in milliseconds on the step's clock; None where the author did not state enough to know."""

    stroke_ms: int | None = None
    move_ms: int | None = None
    """The moving part of each stroke, where a holding part follows it."""
    only_part: Literal["move", "hold"] = "move"
    """What a stroke consists of before any hold: holding only, where no move is stated."""
    strokes: int | None = None
    """In all passes together."""
    pass_ms: int | None = None
    passes: int | None = None

    @property
    def strokes_a_pass(self) -> int | None:
        """Return how many strokes make one pass, where whole strokes do."""
        if not self.stroke_ms or not self.pass_ms or self.pass_ms % self.stroke_ms:
            return None
        return self.pass_ms // self.stroke_ms


def rhythm_of(step: PlannedStep) -> Rhythm:
    """Return the rhythm of a step."""
    stroke, timing = step.stroke, step.timing
    stroke_ms = (stroke.length_ms if stroke else None) or None
    move_ms = stroke.move_ms if stroke and stroke.move_ms and stroke.hold_ms else None
    counted = stroke.count * (step.passes or 1) if stroke and stroke.count else None
    return Rhythm(
        stroke_ms=stroke_ms,
        move_ms=move_ms,
        only_part="hold" if stroke and stroke.hold_ms and not stroke.move_ms else "move",
        strokes=timing.strokes or counted,
        pass_ms=_pass_ms(step, stroke_ms),
        passes=step.passes,
    )


def _pass_ms(step: PlannedStep, stroke_ms: int | None) -> int | None:
    if not step.passes:
        return None
    if stroke_ms and step.stroke and step.stroke.count:
        return stroke_ms * step.stroke.count
    return (step.timing.planned_ms or 0) // step.passes or None
