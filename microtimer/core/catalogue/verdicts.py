"""Verdicts: what the answers to the screening rules lead to."""

from collections.abc import Collection, Iterable
from enum import StrEnum

from microtimer.core.catalogue.screening import (
    Demand,
    ScreeningAnswer,
    ScreeningRule,
    Severity,
    UnknownRuleError,
    ZonePlace,
)
from microtimer.core.catalogue.sources import Key
from microtimer.core.frozen import Frozen
from microtimer.core.sentence import Said, Sentence, from_catalogue, joined, sentence


class VerdictKind(StrEnum):
    """What an answer leads to, loosest first; `rank` orders them."""

    CLEAR = "clear"
    CAUTION = "caution"
    EXCLUDE_ZONES = "exclude_zones"
    """Treat, without the zones named in the verdict."""
    NEEDS_ZONES = "needs_zones"
    """Zones must be left out, and the answer does not say which."""
    WAIT = "wait"
    """Postpone by `days_left` days."""
    NEEDS_CLEARANCE = "needs_clearance"
    BLOCKED = "blocked"

    @property
    def rank(self) -> int:
        """Return 0 for the loosest, 6 for the strictest."""
        return tuple(VerdictKind).index(self)


class Verdict(Frozen):
    """What one answer leads to, with a sentence for the screen."""

    rule_id: Key
    kind: VerdictKind
    sentence: Said
    zones: tuple[ZonePlace, ...] = ()
    days_left: int | None = None
    """Days until the wait is over; None where no date sets it free."""

    @property
    def may_proceed(self) -> bool:
        """Tell whether the visit may go on, with zones left out where the verdict names some."""
        return self.kind in (VerdictKind.CLEAR, VerdictKind.CAUTION, VerdictKind.EXCLUDE_ZONES)


class ScreeningOutcome(Frozen):
    """The verdicts of a whole screening."""

    verdicts: tuple[Verdict, ...]
    unanswered: tuple[Key, ...]

    @property
    def may_start(self) -> bool:
        """Tell whether every rule was answered and none stops the visit."""
        return not self.unanswered and not self.stops

    @property
    def stops(self) -> tuple[Verdict, ...]:
        """Return the verdicts that stop the visit, strictest first."""
        stops = [verdict for verdict in self.verdicts if not verdict.may_proceed]
        return tuple(sorted(stops, key=lambda verdict: -verdict.kind.rank))

    @property
    def excluded(self) -> tuple[tuple[ZonePlace, str], ...]:
        """Return each zone to leave out with the sentence that says why."""
        return tuple((zone, verdict.sentence) for verdict in self.verdicts for zone in verdict.zones)

    @property
    def cautions(self) -> tuple[Verdict, ...]:
        """Return what must be kept in mind during the visit."""
        return tuple(verdict for verdict in self.verdicts if verdict.kind is VerdictKind.CAUTION)


def evaluate(rule: ScreeningRule, answer: ScreeningAnswer) -> Verdict:
    """Return what an answer leads to: the strictest of the rule's demands, with the zones of all of them.

    A rule with variants and no variant chosen is taken at its strictest. Raises ValueError when the answer
    belongs to another rule, and UnknownRuleError when it names a variant the rule does not have.
    """
    if answer.rule_id != rule.id:
        raise ValueError(f"The answer is to {answer.rule_id}, not to {rule.id}.")
    verdicts = [_verdict(rule, demand, consequence, answer) for demand, consequence in _held(rule, answer)]
    return _strictest(rule, verdicts)


def screen(rules: Iterable[ScreeningRule], answers: Iterable[ScreeningAnswer]) -> ScreeningOutcome:
    """Return the verdicts on all answers and the asked rules without one; the last answer to a rule counts.

    Raises UnknownRuleError when an answer is to none of the rules.
    """
    by_id = {rule.id: rule for rule in rules}
    given = {answer.rule_id: answer for answer in answers}
    if strangers := sorted(given.keys() - by_id.keys()):
        raise UnknownRuleError(f"No screening rule is called {', '.join(strangers)}.")
    return ScreeningOutcome(
        verdicts=tuple(evaluate(rule, given[rule.id]) for rule in by_id.values() if rule.id in given),
        unanswered=tuple(rule.id for rule in by_id.values() if rule.question and rule.id not in given),
    )


def _held(rule: ScreeningRule, answer: ScreeningAnswer) -> list[tuple[Demand, str]]:
    """Return the demands that hold for the answer, each with the consequence that explains it."""
    chosen = rule.variants
    if answer.variant is not None:
        variant = rule.variant(answer.variant)
        if variant is None:
            raise UnknownRuleError(f"The rule {rule.id} has no variant {answer.variant}.")
        chosen = (variant,)
    explained = [(demand, rule.consequence) for demand in rule.demands]
    explained += [(demand, one.consequence or rule.consequence) for one in chosen for demand in one.demands]
    return [(demand, why) for demand, why in explained if answer.flagged or _too_young(demand, answer)]


def _too_young(demand: Demand, answer: ScreeningAnswer) -> bool:
    return demand.min_age is not None and answer.age_years is not None and answer.age_years < demand.min_age


def _verdict(rule: ScreeningRule, demand: Demand, consequence: str, answer: ScreeningAnswer) -> Verdict:
    match demand.severity:
        case Severity.BLOCK:
            return _block(rule, demand, answer)
        case Severity.CLEARANCE:
            return _cleared(rule, answer) or Verdict(
                rule_id=rule.id,
                kind=VerdictKind.NEEDS_CLEARANCE,
                sentence=sentence(
                    "screening", "{rule}: only with a written go-ahead on file, who and when."
                ).format(rule=from_catalogue(rule.label)),
            )
        case Severity.WAIT | Severity.SKIP_ZONE:
            return _time_or_place(rule, demand, answer)
        case Severity.CAUTION:
            said = sentence("screening", "{rule}: {consequence}").format(
                rule=from_catalogue(rule.label), consequence=from_catalogue(consequence)
            )
            return Verdict(rule_id=rule.id, kind=VerdictKind.CAUTION, sentence=said)


def _block(rule: ScreeningRule, demand: Demand, answer: ScreeningAnswer) -> Verdict:
    if demand.clearance_lifts and (cleared := _cleared(rule, answer)):
        return cleared
    said = sentence("screening", "{rule}: do not treat.")
    if demand.clearance_lifts:
        said = sentence(
            "screening", "{rule}: do not treat until a written go-ahead is on file, who and when."
        )
    return Verdict(
        rule_id=rule.id, kind=VerdictKind.BLOCKED, sentence=said.format(rule=from_catalogue(rule.label))
    )


def _cleared(rule: ScreeningRule, answer: ScreeningAnswer) -> Verdict | None:
    if answer.clearance is None:
        return None
    said = sentence("screening", "{rule}: go-ahead on file ({clearance}).").format(
        rule=from_catalogue(rule.label), clearance=answer.clearance
    )
    return Verdict(rule_id=rule.id, kind=VerdictKind.CLEAR, sentence=said)


def _time_or_place(rule: ScreeningRule, demand: Demand, answer: ScreeningAnswer) -> Verdict:
    """Judge a wait or a skipped zone: over, met by leaving zones out, or neither."""
    days_left = _days_left(demand, answer)
    if days_left == 0:
        over = sentence("screening", "{rule}: the {days} days are over.").format(
            rule=from_catalogue(rule.label), days=demand.wait_days
        )
        return Verdict(rule_id=rule.id, kind=VerdictKind.CLEAR, sentence=over)
    by_place = demand.severity is Severity.SKIP_ZONE or demand.local or bool(demand.zones)
    zones = tuple(dict.fromkeys(demand.zones + answer.zones)) if by_place else ()
    if zones:
        kind, said = VerdictKind.EXCLUDE_ZONES, _without_zones(days_left, answer)
    elif demand.severity is Severity.SKIP_ZONE:
        kind, said = VerdictKind.NEEDS_ZONES, sentence("screening", "{rule}: name the zones to leave out.")
    else:
        kind, said = VerdictKind.WAIT, _postponed(days_left, answer)
    said = said.format(rule=from_catalogue(rule.label), days=_days(days_left))
    return Verdict(rule_id=rule.id, kind=kind, sentence=said, zones=zones, days_left=days_left)


def _days_left(demand: Demand, answer: ScreeningAnswer) -> int | None:
    """Return the days still to wait (all of them when the date is not known), None where there is no wait."""
    if demand.wait_days is None:
        return None
    return max(0, demand.wait_days - (answer.days_since or 0))


def _days(days_left: int | None) -> Sentence:
    if days_left == 1:
        return sentence("screening", "1 day")
    return sentence("screening", "{days} days").format(days=days_left)


def _without_zones(days_left: int | None, answer: ScreeningAnswer) -> Sentence:
    if days_left is None:
        return sentence("screening", "{rule}: leave out the zones named.")
    if answer.days_since is None:
        return sentence("screening", "{rule}: leave out the zones named for {days} (the date is not known).")
    return sentence("screening", "{rule}: leave out the zones named for {days} more.")


def _postponed(days_left: int | None, answer: ScreeningAnswer) -> Sentence:
    if days_left is None:
        return sentence("screening", "{rule}: postpone.")
    if answer.days_since is None:
        return sentence("screening", "{rule}: postpone for {days} (the date is not known).")
    return sentence("screening", "{rule}: postpone for {days} more.")


def _strictest(rule: ScreeningRule, verdicts: list[Verdict]) -> Verdict:
    """Return one verdict for all demands: the strictest kind, the zones of all, every sentence."""
    if not verdicts:
        none = sentence("screening", "{rule}: no.").format(rule=from_catalogue(rule.label))
        return Verdict(rule_id=rule.id, kind=VerdictKind.CLEAR, sentence=none)
    ordered = sorted(verdicts, key=lambda verdict: -verdict.kind.rank)
    kind = ordered[0].kind
    telling = [verdict for verdict in ordered if verdict.kind is not VerdictKind.CLEAR] or ordered
    days = [verdict.days_left for verdict in ordered if verdict.kind is kind]
    return Verdict(
        rule_id=rule.id,
        kind=kind,
        sentence=_said_of_all(dict.fromkeys(verdict.sentence for verdict in telling)),
        zones=tuple(dict.fromkeys(zone for verdict in ordered for zone in verdict.zones)),
        days_left=None if None in days else max(day for day in days if day is not None),
    )


def _said_of_all(sentences: Collection[str]) -> str:
    return next(iter(sentences)) if len(sentences) == 1 else joined(" ", sentences)
