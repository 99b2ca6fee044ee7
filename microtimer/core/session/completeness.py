"""Completeness: what a reviewer should look at before filing a session."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from microtimer.core.plan import Side
from microtimer.core.session.events import Outcome, StepEnd
from microtimer.core.session.state import Phase
from microtimer.core.session.summary import SessionSummary, ZoneSummary

UNEQUAL_SHARE = 0.1
"""Left and right that differ by more than this share of what was planned are flagged."""


class FlagKind(StrEnum):
    """What can be missing from a session, or unusual in it."""

    UNFINISHED = "unfinished"
    NOT_COMPLETED = "not_completed"
    NOT_SIGNED = "not_signed"
    RECOVERED = "recovered"
    GAP = "gap"
    CLOCK_STEPPED = "clock_stepped"
    STEPS_SKIPPED = "steps_skipped"
    STEPS_EARLY = "steps_early"
    STEPS_NOT_REACHED = "steps_not_reached"
    ZONES_EXCLUDED = "zones_excluded"
    SIDES_UNEQUAL = "sides_unequal"
    DISCOMFORT = "discomfort"
    AMENDED = "amended"


@dataclass(frozen=True, slots=True)
class Flag:
    """One thing to look at, in a sentence."""

    kind: FlagKind
    sentence: str


def flags(summary: SessionSummary) -> tuple[Flag, ...]:
    """Return what a reviewer should look at, the gravest first."""
    return (*_of_ending(summary), *_of_time(summary), *_of_steps(summary), *_of_zones(summary))


def _of_ending(summary: SessionSummary) -> Iterator[Flag]:
    if summary.phase is not Phase.ENDED:
        yield Flag(FlagKind.UNFINISHED, "The session was not ended.")
    elif summary.outcome is not Outcome.COMPLETED and summary.outcome is not None:
        words = summary.outcome.value.replace("_", " ")
        yield Flag(FlagKind.NOT_COMPLETED, f"The session was {words}{_because(summary.end_reason)}.")
    if summary.signed is None and summary.phase is Phase.ENDED:
        yield Flag(FlagKind.NOT_SIGNED, "The session is not signed.")
    if summary.amendments:
        yield Flag(FlagKind.AMENDED, f"{_count(len(summary.amendments), 'correction')} after the end.")
    if summary.discomforts:
        yield Flag(FlagKind.DISCOMFORT, f"Discomfort was noted {_times(len(summary.discomforts))}.")


def _of_time(summary: SessionSummary) -> Iterator[Flag]:
    if summary.recoveries:
        yield Flag(FlagKind.RECOVERED, f"Taken up {_times(summary.recoveries)} after it was cut off.")
    if summary.gaps:
        seconds = sum(gap.gap_ms for gap in summary.gaps) // 1000
        yield Flag(FlagKind.GAP, f"{_count(len(summary.gaps), 'gap')} of {seconds} s in all.")
    if summary.clock_steps:
        yield Flag(FlagKind.CLOCK_STEPPED, f"The wall clock was set {_times(len(summary.clock_steps))}.")


def _of_steps(summary: SessionSummary) -> Iterator[Flag]:
    skipped = sum(step.ended == "skipped" for step in summary.steps)
    early = sum(step.ended is StepEnd.EARLY for step in summary.steps)
    over = summary.phase is Phase.ENDED
    unreached = sum(over and step.ended is None and step.left_out is None for step in summary.steps)
    if skipped:
        yield Flag(FlagKind.STEPS_SKIPPED, f"{_count(skipped, 'step')} skipped.")
    if early:
        yield Flag(FlagKind.STEPS_EARLY, f"{_count(early, 'step')} ended early.")
    if unreached:
        yield Flag(FlagKind.STEPS_NOT_REACHED, f"{_count(unreached, 'step')} not done.")


def _of_zones(summary: SessionSummary) -> Iterator[Flag]:
    if summary.exclusions:
        names = ", ".join(sorted({out.zone for out in summary.exclusions}))
        yield Flag(FlagKind.ZONES_EXCLUDED, f"Left out during the session: {names}.")
    sides = {(zone.zone, zone.side): zone for zone in summary.zones}
    for (name, side), left in sides.items():
        right = sides.get((name, Side.RIGHT))
        if side is Side.LEFT and right and _unequal(left, right):
            seconds = f"{left.actual_ms // 1000} s left, {right.actual_ms // 1000} s right"
            yield Flag(FlagKind.SIDES_UNEQUAL, f"{name}: {seconds}.")


def _unequal(left: ZoneSummary, right: ZoneSummary) -> bool:
    """Tell whether one side got a share of its planned time that differs from the other's."""
    if left.excluded or right.excluded:
        return False
    return abs(_share(left, right) - _share(right, left)) > UNEQUAL_SHARE


def _share(side: ZoneSummary, other: ZoneSummary) -> float:
    """Return the actual share of the planned time, or of the longer side where nothing is planned."""
    whole_ms = side.planned_ms or max(side.actual_ms, other.actual_ms)
    return side.actual_ms / whole_ms if whole_ms else 0.0


def _because(reason: str) -> str:
    return f" ({reason})" if reason else ""


def _count(number: int, thing: str) -> str:
    return f"1 {thing}" if number == 1 else f"{number} {thing}s"


def _times(number: int) -> str:
    return "once" if number == 1 else f"{number} times"
