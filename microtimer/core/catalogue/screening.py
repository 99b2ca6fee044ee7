"""Screening: the questions asked before a treatment, as data, and what an answer leads to.

A rule makes *demands*. A flagged answer must satisfy every demand of the rule (and of its chosen variant), so
adding the demands of a device or a protocol can only make a rule stricter. The product asks, records and
stops; it does not judge whether somebody is fit for treatment.
"""

from datetime import date
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from microtimer.core.catalogue.sources import Citation, Key, Text
from microtimer.core.frozen import Frozen
from microtimer.core.sentence import sentence

MOST_QUESTIONS = 7
"""A gate with more questions is clicked through unread."""

ZonePlace = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]*(:(left|right|midline|both|free))?$")]
"""A zone id, or a zone id and a side: `jaw`, `jaw:left`."""

MOST_DAYS = 36_500
"""A hundred years: more is a slip."""

Days = Annotated[int, Field(ge=0, le=MOST_DAYS)]
Age = Annotated[int, Field(ge=0, le=130)]


class Severity(StrEnum):
    """What a rule asks for, loosest first; `rank` orders them."""

    CAUTION = "caution"
    """Note it, adapt, tell the client."""
    SKIP_ZONE = "skip_zone"
    """Leave the named zones out, treat the rest."""
    WAIT = "wait"
    """So many days since the event, else leave the zones out or postpone."""
    CLEARANCE = "clearance"
    """A written go-ahead on file: who, and when."""
    BLOCK = "block"
    """Do not treat."""

    @property
    def rank(self) -> int:
        """Return 0 for the loosest, 4 for the strictest."""
        return tuple(Severity).index(self)


class Ask(StrEnum):
    """What a flagged question asks for besides yes."""

    BIRTH_DATE = "birth_date"
    DATE = "date"
    ZONES = "zones"
    DETAILS = "details"


class Demand(Frozen):
    """One thing that must be so before treatment may go on."""

    severity: Severity
    wait_days: Annotated[int, Field(ge=1, le=36_500)] | None = None
    """Days since the event; a skipped zone with days is free again after them."""
    min_age: Age | None = None
    """The demand holds for clients younger than this, also when nothing is flagged."""
    zones: tuple[ZonePlace, ...] = ()
    """Zones the demand names by itself, beside those of the answer; a wait is met by leaving them out."""
    local: bool = False
    """A wait may be met by leaving out the zones of the answer; with none named there, postpone."""
    clearance_lifts: bool = False
    """A block that a written go-ahead on file lifts."""

    @model_validator(mode="after")
    def _fits_severity(self) -> Self:
        if self.severity is Severity.WAIT and self.wait_days is None:
            raise ValueError("a wait needs wait_days")
        if self.wait_days is not None and self.severity not in (Severity.WAIT, Severity.SKIP_ZONE):
            raise ValueError("wait_days belongs to wait and skip_zone only")
        if self.clearance_lifts and self.severity is not Severity.BLOCK:
            raise ValueError("clearance_lifts belongs to block only")
        return self


class Reading(Frozen):
    """What some sources say about a condition, in own words; sources disagree, and each reading is kept."""

    says: Text
    looser: bool = False
    """Looser than the default of the rule."""
    sources: tuple[Citation, ...] = ()
    source_text: Text | None = None
    """The source in words, for a rule that a protocol brings with it."""

    @model_validator(mode="after")
    def _said_by_somebody(self) -> Self:
        if not self.sources and self.source_text is None:
            raise ValueError("a reading needs a source")
        return self


class RuleVariant(Frozen):
    """One answer to "which?": a place, a depth, a kind; each with demands of its own."""

    id: Key
    label: Text
    demands: Annotated[tuple[Demand, ...], Field(min_length=1)]
    consequence: Text | None = None


class RuleOverride(Frozen):
    """A clinic's signed change of one rule, or of one variant of it."""

    rule_id: Key
    variant: Key | None = None
    severity: Severity
    wait_days: Annotated[int, Field(ge=1, le=36_500)] | None = None
    min_age: Age | None = None
    reason: Text
    signed_by: Text
    signed_on: date


class DeclaredRule(Frozen):
    """A rule that a device profile or a protocol adds, or asks to be stricter.

    Without `severity` it only makes sure the house rule of that id is asked. A rule the house does not know
    needs a label, a question and a severity.
    """

    rule: Key
    severity: Severity | None = None
    wait_days: Annotated[int, Field(ge=1, le=36_500)] | None = None
    min_age: Age | None = None
    zones: tuple[ZonePlace, ...] = ()
    local: bool = False
    label: Text | None = None
    question: Text | None = None
    consequence: Text | None = None
    sources: tuple[Citation, ...] = ()
    source_text: Text | None = None
    """The source in words, where it is not in the catalogue of sources."""

    @model_validator(mode="after")
    def _fits_severity(self) -> Self:
        if self.severity is None:
            if self.wait_days is not None or self.min_age is not None or self.zones or self.local:
                raise ValueError("wait_days, min_age, zones and local need a severity")
        else:
            self.demand()
        return self

    @property
    def stands_alone(self) -> bool:
        """Tell whether it says enough to be asked without a house rule of that id."""
        return None not in (self.severity, self.label, self.question)

    def demand(self) -> Demand | None:
        """Return what it demands, or None when it only names the house rule."""
        if self.severity is None:
            return None
        return Demand(
            severity=self.severity,
            wait_days=self.wait_days,
            min_age=self.min_age,
            zones=self.zones,
            local=self.local,
        )


class ScreeningRule(Frozen):
    """One condition: how it is asked, what it demands, and who says what about it."""

    id: Key
    group: Key
    label: Text
    question: Text | None = None
    """None for a standing rule that is never asked."""
    asks: tuple[Ask, ...] = ()
    demands: tuple[Demand, ...] = ()
    variants: tuple[RuleVariant, ...] = ()
    consequence: Text
    basis: Text | None = None
    """Why the default is what it is, where it departs from the usual way of setting it."""
    readings: tuple[Reading, ...] = ()
    """Who says what, strictest first."""
    changed_by: tuple[RuleOverride, ...] = ()
    added_by: tuple[Text, ...] = ()
    """Devices and protocols that added demands."""

    @model_validator(mode="after")
    def _demands_something(self) -> Self:
        if not self.demands and not self.variants:
            raise ValueError("a rule needs demands or variants")
        if len({variant.id for variant in self.variants}) != len(self.variants):
            raise ValueError("two variants of a rule share an id")
        return self

    @property
    def every_demand(self) -> tuple[Demand, ...]:
        """Return the demands of the rule and of all its variants."""
        return self.demands + tuple(demand for variant in self.variants for demand in variant.demands)

    @property
    def severity(self) -> Severity:
        """Return the strictest severity the rule can reach."""
        return max((demand.severity for demand in self.every_demand), key=lambda severity: severity.rank)

    @property
    def strictest(self) -> Reading | None:
        """Return the strictest reading on record, or None where no source was found."""
        return self.readings[0] if self.readings else None

    @property
    def sources(self) -> tuple[Citation, ...]:
        """Return every citation of its readings, in order."""
        return tuple(citation for reading in self.readings for citation in reading.sources)

    def variant(self, variant_id: str) -> RuleVariant | None:
        """Return the variant of that id, or None."""
        return next((variant for variant in self.variants if variant.id == variant_id), None)


class ScreeningAnswer(Frozen):
    """What was answered to one rule."""

    rule_id: Key
    flagged: bool
    variant: Key | None = None
    age_years: Age | None = None
    days_since: Days | None = None
    zones: tuple[ZonePlace, ...] = ()
    clearance_by: Text | None = None
    clearance_on: date | None = None
    note: Annotated[str, Field(max_length=4000)] = ""

    @property
    def clearance(self) -> str | None:
        """Return who cleared and when in one phrase, or None unless both are on file."""
        if self.clearance_by is None or self.clearance_on is None:
            return None
        return f"{self.clearance_by}, {self.clearance_on.isoformat()}"


class QuestionGroup(Frozen):
    """A heading under which rules are asked together."""

    id: Key
    title: Text


class QuestionGate(Frozen):
    """At most seven rules asked on one screen."""

    id: Key
    title: Text
    rules: Annotated[tuple[ScreeningRule, ...], Field(min_length=1, max_length=MOST_QUESTIONS)]


class UnknownRuleError(ValueError):
    """A change or a declaration names a rule, or a variant, that the rule set does not have."""


class RuleSet(Frozen):
    """All screening rules of a house, with the version that goes into each record."""

    version: str
    groups: tuple[QuestionGroup, ...]
    rules: tuple[ScreeningRule, ...]

    @property
    def asked(self) -> tuple[ScreeningRule, ...]:
        """Return the rules that are asked; standing rules are left out."""
        return tuple(rule for rule in self.rules if rule.question is not None)

    def get(self, rule_id: str) -> ScreeningRule | None:
        """Return the rule of that id, or None."""
        return next((rule for rule in self.rules if rule.id == rule_id), None)

    def question_gates(self) -> tuple[QuestionGate, ...]:
        """Return the asked rules by group, in gates of at most seven; groups not in the list come last."""
        titles = {group.id: group.title for group in self.groups}
        for rule in self.asked:
            titles.setdefault(rule.group, sentence("catalogue", "More questions"))
        return tuple(gate for group_id, title in titles.items() for gate in self._gates_of(group_id, title))

    def _gates_of(self, group_id: str, title: str) -> list[QuestionGate]:
        rules = [rule for rule in self.asked if rule.group == group_id]
        slices = [rules[start : start + MOST_QUESTIONS] for start in range(0, len(rules), MOST_QUESTIONS)]
        return [
            QuestionGate(id=group_id if part == 1 else f"{group_id}-{part}", title=title, rules=tuple(some))
            for part, some in enumerate(slices, start=1)
        ]
