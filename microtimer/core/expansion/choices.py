"""What can be chosen at the start, as data for a form or a command line, and the check of each value."""

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import assert_never

from microtimer.core.catalogue.zones import ZoneCatalogue
from microtimer.core.expansion.context import ChoiceValueError, UnknownChoiceError
from microtimer.core.expansion.places import places_of
from microtimer.core.expansion.tree import Node, every_node
from microtimer.core.format.protocol_file import (
    ChoiceParameter,
    IntegerParameter,
    NumberParameter,
    Parameter,
    ParameterValue,
    ProtocolFile,
    YesNoParameter,
)
from microtimer.core.format.protocol_steps import BlockStep, TaskStep, UseStep, ZoneStep
from microtimer.core.plan import Side, SideOrder
from microtimer.core.problem import did_you_mean, meant
from microtimer.core.sentence import Figure, Sentence, joined, sentence

YES = frozenset({"yes", "true", "on", "1"})
NO = frozenset({"no", "false", "off", "0"})
DECIMAL_COMMA = re.compile(r"[+-]?\d+,\d+")


class ChoiceKind(StrEnum):
    """What a value looks like."""

    YES_NO = "yes_no"
    INTEGER = "integer"
    NUMBER = "number"
    WORD = "word"
    """One of `words`."""


class ChoiceRole(StrEnum):
    """What a value decides."""

    VARIANT = "variant"
    PARAMETER = "parameter"
    PART = "part"
    """An optional step or block: in or out."""
    RANGE = "range"
    """The seconds of a step whose author gave least and most."""
    SESSION = "session"
    """The number of this session in its series."""
    SIDES = "sides"


@dataclass(frozen=True, slots=True)
class ValueChoice:
    """One name that `PlanOptions.values` may hold."""

    name: str
    title: str
    kind: ChoiceKind
    role: ChoiceRole
    default: ParameterValue | None = None
    """Taken unless chosen otherwise; None: nothing is taken."""
    minimum: float | None = None
    maximum: float | None = None
    words: tuple[str, ...] = ()
    word_titles: tuple[str, ...] = ()
    """How each word is shown; as long as `words`."""
    unit: str | None = None
    only_in: tuple[str, ...] = ()
    """Asked only in these variants; empty: in all."""

    @property
    def required(self) -> bool:
        """Tell whether something must be chosen before the plan can be made."""
        return self.role is ChoiceRole.PARAMETER and self.default is None

    @property
    def expected(self) -> Sentence:
        """Return in words what it takes, such as "a whole number from 1 to 5"."""
        match self.kind:
            case ChoiceKind.YES_NO:
                return sentence("plan", "yes or no")
            case ChoiceKind.WORD:
                return sentence("plan", "one of {words}").format(words=", ".join(self.words))
            case ChoiceKind.INTEGER:
                return self._a_whole_number
            case ChoiceKind.NUMBER:
                return self._a_number
            case _:
                assert_never(self.kind)

    def check(self, value: object) -> ParameterValue:
        """Return the value as it is kept: a whole number never as 3.0.

        Raises ChoiceValueError when it is of the wrong kind or outside the range.
        """
        match value:
            case bool() if self.kind is ChoiceKind.YES_NO:
                return value
            case str() if self.kind is ChoiceKind.WORD and value in self.words:
                return value
            case int() if not isinstance(value, bool) and self._is_number and self._within(value):
                return value
            case float() if self.kind is ChoiceKind.NUMBER and math.isfinite(value) and self._within(value):
                return int(value) if value.is_integer() else value
            case _:
                raise self._refused(value)

    def read(self, text: str) -> ParameterValue:
        """Return the value a text stands for, as typed on a command line.

        Raises ChoiceValueError when it stands for none that may be chosen.
        """
        word = text.strip()
        match self.kind:
            case ChoiceKind.YES_NO if word.casefold() in YES | NO:
                return word.casefold() in YES
            case ChoiceKind.WORD:
                return self.check(word)
            case ChoiceKind.INTEGER if re.fullmatch(r"[+-]?[0-9]{1,18}", word):
                return self.check(int(word))
            case ChoiceKind.NUMBER if re.fullmatch(r"[+-]?[0-9]{1,18}(\.[0-9]{1,18})?", word):
                return self.check(float(word))
            case _:
                raise self._refused(text)

    @property
    def _is_number(self) -> bool:
        return self.kind in (ChoiceKind.INTEGER, ChoiceKind.NUMBER)

    @property
    def _a_whole_number(self) -> Sentence:
        return self._bounded(
            sentence("plan", "a whole number"),
            sentence("plan", "a whole number up to {most}"),
            sentence("plan", "a whole number from {least}"),
            sentence("plan", "a whole number from {least} to {most}"),
        )

    @property
    def _a_number(self) -> Sentence:
        return self._bounded(
            sentence("plan", "a number"),
            sentence("plan", "a number up to {most}"),
            sentence("plan", "a number from {least}"),
            sentence("plan", "a number from {least} to {most}"),
        )

    def _bounded(self, free: Sentence, below: Sentence, above: Sentence, between: Sentence) -> Sentence:
        """Return the sentence that fits the limits there are."""
        if self.minimum is None:
            return free if self.maximum is None else below.format(most=Figure(self.maximum))
        if self.maximum is None:
            return above.format(least=Figure(self.minimum))
        return between.format(least=Figure(self.minimum), most=Figure(self.maximum))

    def _within(self, value: float) -> bool:
        low = -math.inf if self.minimum is None else self.minimum
        high = math.inf if self.maximum is None else self.maximum
        return low <= value <= high

    def _refused(self, value: object) -> ChoiceValueError:
        shown = "yes" if value is True else "no" if value is False else value
        remedy = sentence("plan", "Choose {what}.").format(what=self.expected)
        if isinstance(value, str):
            if self._is_number and DECIMAL_COMMA.fullmatch(value.strip()):
                remedy = joined(" ", (sentence("plan", "Write the decimal part after a point."), remedy))
            elif near := did_you_mean(value, self.words):
                remedy = joined(" ", (meant(near), remedy))
        refused = sentence("plan", '{name}: "{shown}" cannot be chosen.').format(name=self.name, shown=shown)
        return ChoiceValueError(refused, remedy)


@dataclass(frozen=True, slots=True)
class ZoneChoice:
    """A zone the protocol works on, which may be left out: the whole of it, or one of `sides`."""

    zone: str
    title: str
    sides: tuple[Side, ...]


@dataclass(frozen=True, slots=True)
class StartChoices:
    """Everything that can be chosen at the start of one protocol."""

    values: tuple[ValueChoice, ...]
    zones: tuple[ZoneChoice, ...]
    has_sides: bool
    """Some step is done on a left and a right side, so that their order can be chosen."""
    side_order: SideOrder
    start_side: Side
    variant_values: Mapping[str, Mapping[str, ParameterValue]] = field(default_factory=dict)
    """The parameter values each variant sets."""

    def of(self, role: ChoiceRole) -> tuple[ValueChoice, ...]:
        """Return the choices of one role, in the order of the file."""
        return tuple(choice for choice in self.values if choice.role is role)

    def named(self, name: str) -> ValueChoice:
        """Return the choice of that name. Raises UnknownChoiceError when there is none."""
        if found := next((choice for choice in self.values if choice.name == name), None):
            return found
        names = [choice.name for choice in self.values]
        near = did_you_mean(name, names)
        remedy = (
            meant(near) if near else sentence("plan", "There is: {names}.").format(names=", ".join(names))
        )
        raise UnknownChoiceError(
            sentence("plan", 'Nothing at the start is called "{name}".').format(name=name), remedy
        )

    def defaults(self, variant: str | None = None) -> dict[str, ParameterValue]:
        """Return what is taken where nothing is chosen, for a variant or for the first one."""
        taken = {choice.name: choice.default for choice in self.values if choice.default is not None}
        name = taken.get("variant") if variant is None else variant
        return {**taken, **self.variant_values.get(str(name), {})}

    def least_values(self) -> dict[str, ParameterValue]:
        """Return the least value of everything that must be chosen: enough to show a plan beforehand."""
        return {choice.name: _least(choice) for choice in self.values if choice.required}


def start_choices(document: ProtocolFile, zones: ZoneCatalogue) -> StartChoices:
    """Return what can be chosen at the start of a protocol, each name once, in the order of the file.

    A zone that neither the catalogue nor the file has is left aside; planning names it.
    """
    nodes = tuple(every_node(document))
    variants = document.variants or ()
    found = (
        *_variant_choice(document),
        *(_parameter_choice(parameter) for parameter in document.parameters or ()),
        *(_part_choice(node) for node in nodes if node.step.optional is not None and node.step.id),
        *_range_choices(nodes),
        *_session_choice(nodes),
        *_side_choices(document),
    )
    return StartChoices(
        values=tuple({choice.name: choice for choice in reversed(found)}.values())[::-1],
        zones=_zone_choices(document, nodes, zones),
        has_sides=any(_takes_sides(node) for node in nodes),
        side_order=document.side_order or SideOrder.ZONE,
        start_side=Side(document.start_side or "left"),
        variant_values={variant.id: variant.set or {} for variant in variants},
    )


def _variant_choice(document: ProtocolFile) -> Iterator[ValueChoice]:
    if variants := document.variants:
        yield ValueChoice(
            name="variant",
            title=sentence("plan", "Variant"),
            kind=ChoiceKind.WORD,
            role=ChoiceRole.VARIANT,
            default=variants[0].id,
            words=tuple(variant.id for variant in variants),
            word_titles=tuple(variant.title for variant in variants),
        )


def _parameter_choice(parameter: Parameter) -> ValueChoice:
    name, title, role = parameter.id, parameter.title, ChoiceRole.PARAMETER
    match parameter:
        case YesNoParameter(default=default):
            return ValueChoice(name, title, ChoiceKind.YES_NO, role, default)
        case ChoiceParameter(default=word, choices=words):
            return ValueChoice(name, title, ChoiceKind.WORD, role, word, words=words, word_titles=words)
        case IntegerParameter(default=whole, min=least, max=most, unit=unit):
            return ValueChoice(name, title, ChoiceKind.INTEGER, role, whole, least, most, unit=unit)
        case NumberParameter(default=number, min=low, max=high, unit=unit):
            return ValueChoice(name, title, ChoiceKind.NUMBER, role, number, low, high, unit=unit)
        case _:
            assert_never(parameter)


def _part_choice(node: Node) -> ValueChoice:
    return ValueChoice(
        name=node.source_id,
        title=node.step.title or node.source_id,
        kind=ChoiceKind.YES_NO,
        role=ChoiceRole.PART,
        default=node.step.optional,
        only_in=node.step.only_in or (),
    )


def _range_choices(nodes: tuple[Node, ...]) -> Iterator[ValueChoice]:
    for node in nodes:
        match node.step:
            case ZoneStep() | TaskStep() as step if step.id and step.dwell_min_s and step.dwell_max_s:
                yield ValueChoice(
                    name=f"{step.id}.dwell_s",
                    title=step.title or step.id,
                    kind=ChoiceKind.NUMBER,
                    role=ChoiceRole.RANGE,
                    minimum=step.dwell_min_s,
                    maximum=step.dwell_max_s,
                    unit="s",
                    only_in=step.only_in or (),
                )
            case _:
                pass


def _session_choice(nodes: tuple[Node, ...]) -> Iterator[ValueChoice]:
    if any(isinstance(node.step, ZoneStep) and node.step.by_session for node in nodes):
        yield ValueChoice(
            name="session_number",
            title=sentence("plan", "Session number of the series"),
            kind=ChoiceKind.INTEGER,
            role=ChoiceRole.SESSION,
            minimum=1,
            maximum=1000,
        )


def _side_choices(document: ProtocolFile) -> Iterator[ValueChoice]:
    """Yield what is asked about the sides besides their order, which `PlanOptions` holds by itself."""
    yield ValueChoice(
        name="compare_sides",
        title=sentence("plan", "Stop to compare the sides"),
        kind=ChoiceKind.YES_NO,
        role=ChoiceRole.SIDES,
        default=bool(document.compare_sides),
    )
    yield ValueChoice(
        name="one_side",
        title=sentence("plan", "One side only"),
        kind=ChoiceKind.YES_NO,
        role=ChoiceRole.SIDES,
        default=False,
    )


def _takes_sides(node: Node) -> bool:
    match node.step:
        case ZoneStep(side=side) | BlockStep(side=side) | UseStep(side=side):
            return side in ("mirror", "one", "left", "right")
        case _:
            return False


def _zone_choices(
    document: ProtocolFile, nodes: tuple[Node, ...], zones: ZoneCatalogue
) -> tuple[ZoneChoice, ...]:
    places = places_of(document, zones)
    named = dict.fromkeys(zone for node in nodes for zone in _zones_named(node))
    known = [places[zone] for zone in named if zone in places]
    return tuple(ZoneChoice(place.id, place.name, place.sides) for place in known)


def _zones_named(node: Node) -> tuple[str, ...]:
    if not isinstance(node.step, ZoneStep):
        return ()
    own = () if node.step.zone is None else (node.step.zone,)
    return (*own, *(node.step.with_zones or ()), *(node.step.zone_choices or ()))


def _least(choice: ValueChoice) -> ParameterValue:
    match choice.kind:
        case ChoiceKind.YES_NO:
            return False
        case ChoiceKind.WORD:
            return choice.words[0]
        case ChoiceKind.INTEGER | ChoiceKind.NUMBER:
            return 0 if choice.minimum is None else choice.minimum
        case _:
            assert_never(choice.kind)
