"""Timing: from an author's seconds to whole milliseconds, and what ends a step."""

from decimal import ROUND_HALF_UP, Decimal
from typing import assert_never

from microtimer.core.format.protocol_steps import TimedBase
from microtimer.core.plan import Ending, Stroke, Timing, TimingKind


def thousandths(value: float) -> int:
    """Return a decimal number times 1000, rounded half up: seconds to milliseconds, hertz to millihertz.

    The number is taken as it is written, so that 0.0125 s is 13 ms whatever its binary form.
    """
    return int((Decimal(str(value)) * 1000).quantize(Decimal(1), rounding=ROUND_HALF_UP))


def optional_ms(seconds: float | None) -> int | None:
    """Return seconds as milliseconds; what is not stated stays None."""
    return None if seconds is None else thousandths(seconds)


def timing_of(step: TimedBase, exact_s: float | None, chosen_ms: int | None) -> Timing | None:
    """Return the timing an author states in seconds, or None where no seconds are stated.

    `exact_s` is the exact dwell after parameters and session number, `chosen_ms` what was chosen in a range.
    """
    if exact_s is not None:
        return Timing(kind=TimingKind.EXACT, planned_ms=thousandths(exact_s))
    if step.dwell_about_s is not None:
        return Timing(kind=TimingKind.ABOUT, planned_ms=thousandths(step.dwell_about_s))
    least, most = optional_ms(step.dwell_min_s), optional_ms(step.dwell_max_s)
    if least is not None:
        return Timing(kind=TimingKind.RANGE, planned_ms=chosen_ms, minimum_ms=least, maximum_ms=most)
    if most is not None:
        return Timing(kind=TimingKind.MAXIMUM, maximum_ms=most)
    return None


def counted_timing(stroke: Stroke | None, passes: int | None) -> Timing:
    """Return the timing of a step measured in strokes: timed where the length of one stroke is stated."""
    if stroke is None or stroke.count is None:
        return Timing()
    strokes = stroke.count * (passes or 1)
    length = stroke.length_ms
    return Timing(
        kind=TimingKind.COUNT, strokes=strokes, planned_ms=None if length is None else strokes * length
    )


def ending_of(step: TimedBase, timing: Timing) -> Ending:
    """Return what ends a step; without a planned time only the practitioner can (or a maximum)."""
    if timing.planned_ms is None:
        return Ending.COUNT_UP
    match step.advance:
        case None | "auto":
            return Ending.AUTO
        case "confirm":
            return Ending.CONFIRM
        case "count_up":
            return Ending.COUNT_UP
        case _:
            assert_never(step.advance)
