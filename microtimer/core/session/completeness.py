"""Completeness: what a reviewer should look at before filing a session."""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from microtimer.core.plan import Side
from microtimer.core.sentence import Sentence, from_catalogue, joined, sentence
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
        yield Flag(FlagKind.UNFINISHED, sentence("session", "The session was not ended."))
    elif summary.outcome is not Outcome.COMPLETED and summary.outcome is not None:
        yield Flag(FlagKind.NOT_COMPLETED, _ended(summary.outcome, summary.end_reason))
    if summary.signed is None and summary.phase is Phase.ENDED:
        yield Flag(FlagKind.NOT_SIGNED, sentence("session", "The session is not signed."))
    if corrections := len(summary.amendments):
        one = sentence("session", "1 correction after the end.")
        many = sentence("session", "{count} corrections after the end.")
        yield Flag(FlagKind.AMENDED, _counted(corrections, one, many))
    if discomforts := len(summary.discomforts):
        one = sentence("session", "Discomfort was noted once.")
        many = sentence("session", "Discomfort was noted {count} times.")
        yield Flag(FlagKind.DISCOMFORT, _counted(discomforts, one, many))


def _ended(outcome: Outcome, reason: str) -> Sentence:
    match outcome:
        case Outcome.ENDED_EARLY:
            plain = sentence("session", "The session was ended early.")
            reasoned = sentence("session", "The session was ended early ({reason}).")
        case Outcome.ABANDONED:
            plain = sentence("session", "The session was abandoned.")
            reasoned = sentence("session", "The session was abandoned ({reason}).")
        case _:
            plain = sentence("session", "The session was incomplete.")
            reasoned = sentence("session", "The session was incomplete ({reason}).")
    return reasoned.format(reason=reason) if reason else plain


def _of_time(summary: SessionSummary) -> Iterator[Flag]:
    if summary.recoveries:
        one = sentence("session", "Taken up once after it was cut off.")
        many = sentence("session", "Taken up {count} times after it was cut off.")
        yield Flag(FlagKind.RECOVERED, _counted(summary.recoveries, one, many))
    if summary.gaps:
        seconds = -(-sum(gap.gap_ms for gap in summary.gaps) // 1000)  # as every clock shows it
        one = sentence("session", "1 gap of {seconds} s in all.")
        many = sentence("session", "{count} gaps of {seconds} s in all.")
        yield Flag(FlagKind.GAP, _counted(len(summary.gaps), one, many, seconds=seconds))
    if summary.clock_steps:
        one = sentence("session", "The wall clock was set once.")
        many = sentence("session", "The wall clock was set {count} times.")
        yield Flag(FlagKind.CLOCK_STEPPED, _counted(len(summary.clock_steps), one, many))


def _of_steps(summary: SessionSummary) -> Iterator[Flag]:
    skipped = sum(step.ended == "skipped" for step in summary.steps)
    early = sum(step.ended is StepEnd.EARLY for step in summary.steps)
    over = summary.phase is Phase.ENDED
    unreached = sum(over and step.ended is None and step.left_out is None for step in summary.steps)
    if skipped:
        one, many = sentence("session", "1 step skipped."), sentence("session", "{count} steps skipped.")
        yield Flag(FlagKind.STEPS_SKIPPED, _counted(skipped, one, many))
    if early:
        one = sentence("session", "1 step ended early.")
        many = sentence("session", "{count} steps ended early.")
        yield Flag(FlagKind.STEPS_EARLY, _counted(early, one, many))
    if unreached:
        one, many = sentence("session", "1 step not done."), sentence("session", "{count} steps not done.")
        yield Flag(FlagKind.STEPS_NOT_REACHED, _counted(unreached, one, many))


def _of_zones(summary: SessionSummary) -> Iterator[Flag]:
    titles = {done.step.zone: from_catalogue(done.step.title) for done in summary.steps if done.step.zone}
    if summary.exclusions:
        zones = sorted({out.zone for out in summary.exclusions})
        names = joined(", ", (titles.get(zone, zone) for zone in zones))
        out = sentence("session", "Left out during the session: {names}.").format(names=names)
        yield Flag(FlagKind.ZONES_EXCLUDED, out)
    sides = {(zone.zone, zone.side): zone for zone in summary.zones}
    for (name, side), left in sides.items():
        right = sides.get((name, Side.RIGHT))
        if side is Side.LEFT and right and _unequal(left, right):
            unequal = sentence("session", "{zone}: {left} s left, {right} s right.").format(
                zone=titles.get(name, name), left=left.actual_ms // 1000, right=right.actual_ms // 1000
            )
            yield Flag(FlagKind.SIDES_UNEQUAL, unequal)


def _unequal(left: ZoneSummary, right: ZoneSummary) -> bool:
    """Tell whether one side got a share of its planned time that differs from the other's."""
    if left.excluded or right.excluded:
        return False
    return abs(_share(left, right) - _share(right, left)) > UNEQUAL_SHARE


def _share(side: ZoneSummary, other: ZoneSummary) -> float:
    """Return the actual share of the planned time, or of the longer side where nothing is planned."""
    whole_ms = side.planned_ms or max(side.actual_ms, other.actual_ms)
    return side.actual_ms / whole_ms if whole_ms else 0.0


def _counted(count: int, one: Sentence, many: Sentence, **values: object) -> Sentence:
    return one.format(**values) if count == 1 else many.format(count=count, **values)
