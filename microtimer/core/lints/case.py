"""What a lint looks at: one protocol with its steps laid out, the catalogues, and perhaps a device."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from string import ascii_letters
from typing import Any, NamedTuple, TypeVar

from microtimer.core.catalogue.catalogues import Catalogues
from microtimer.core.catalogue.devices import DeviceProfile
from microtimer.core.catalogue.zones import Zone
from microtimer.core.documents.json_text import JsonValue
from microtimer.core.documents.shape_places import Way
from microtimer.core.expansion.places import Place, Sidedness, sidedness_of
from microtimer.core.format.protocol_file import CustomZone, Parameter, ProtocolFile
from microtimer.core.format.protocol_steps import (
    BlockStep,
    ChoiceStep,
    LanesStep,
    Settings,
    SideChoice,
    Step,
    TaskStep,
    UseStep,
    ZoneStep,
)
from microtimer.core.format.reading import LoadedProtocol
from microtimer.core.plan import SectionKind

_Made = TypeVar("_Made")

WORD_START = 6
"""Letters of a word that are looked at first."""

_SMALL_LETTERS = bytes(
    ord(chr(code).lower()) if chr(code) in f"{ascii_letters}%" else ord(" ") for code in range(256)
)
# For isinstance: a tuple is quicker than a union, and these are asked of every step or every value.
_TIMED = (ZoneStep, TaskStep)
_SIDED = (ZoneStep, BlockStep, UseStep)
_HOLDS_MORE = (dict, list)


class StepPlace(NamedTuple):
    """A step and where it stands in the file."""

    step: Step
    loc: Way
    around: tuple["StepPlace", ...]
    """The blocks, choices and lanes it stands in, outermost first."""
    section: SectionKind | None
    """None for the steps of a block that is only run where it is used."""
    number: int
    """Its place in its list, counted from 1."""
    side: SideChoice | None
    """The side stated for it, by itself or by the innermost block that states one."""

    @property
    def words(self) -> str:
        """Return what a message calls it, where it has neither title nor zone: "step 3"."""
        return self.step.id or f"{self.step.type} step {self.number}"


@dataclass(frozen=True)
class LintCase:
    """One protocol and what it is checked against."""

    protocol: LoadedProtocol
    catalogues: Catalogues
    device: DeviceProfile | None = None
    _made: dict[Callable[..., Any], Any] = field(default_factory=dict, repr=False, compare=False)
    _zones: dict[str, Zone | None] = field(default_factory=dict, repr=False, compare=False)
    _places: dict[str, Place | None] = field(default_factory=dict, repr=False, compare=False)

    @property
    def document(self) -> ProtocolFile:
        """Return the document."""
        return self.protocol.document

    @cached_property
    def steps(self) -> tuple[StepPlace, ...]:
        """Return every step of the file, in its order: the sections first, then the blocks kept for use."""
        return tuple(every_step(self.document))

    @cached_property
    def zone_steps(self) -> tuple[tuple[StepPlace, ZoneStep], ...]:
        """Return the steps with current."""
        return tuple((place, step) for place in self.steps if isinstance(step := place.step, ZoneStep))

    @cached_property
    def by_zone(self) -> Mapping[str, Sequence[tuple[StepPlace, ZoneStep]]]:
        """Return the steps with current by the zone they name, further zones and free choices left aside."""
        by_zone: dict[str, list[tuple[StepPlace, ZoneStep]]] = {}
        for place, step in self.zone_steps:
            if step.zone is not None:
                by_zone.setdefault(step.zone, []).append((place, step))
        return by_zone

    @cached_property
    def sides(self) -> set[SideChoice | None]:
        """Return every side that a step with current is stated for, None among them where one states none."""
        return {place.side for place, _ in self.zone_steps}

    @cached_property
    def timed_steps(self) -> tuple[tuple[StepPlace, ZoneStep | TaskStep], ...]:
        """Return the steps that may state seconds."""
        return tuple((place, step) for place in self.steps if isinstance(step := place.step, _TIMED))

    @cached_property
    def parameters(self) -> dict[str, Parameter]:
        """Return the parameters by id."""
        return {parameter.id: parameter for parameter in self.document.parameters or ()}

    @cached_property
    def settings(self) -> tuple[tuple[Way, Settings, StepPlace | None], ...]:
        """Return all device settings of the file with their place, and the step they belong to, if any."""
        return tuple(_settings(self))

    def with_key(self, *keys: str) -> Iterator[StepPlace]:
        """Yield the steps whose author wrote any of the keys, in the order of the file."""
        if len(keys) == 1:
            yield from self._by_key.get(keys[0], ())
            return
        if self.has_key(*keys):
            yield from (place for place in self.steps if not place.step.model_fields_set.isdisjoint(keys))

    @cached_property
    def written(self) -> set[str]:
        """Return the keys that stand in the file, those of the file itself and of its steps."""
        return {*self._by_key, *self.document.model_fields_set}

    def has_key(self, *keys: str) -> bool:
        """Tell whether any step's author wrote any of the keys."""
        return any(key in self._by_key for key in keys)

    def name(self, place: StepPlace) -> str:
        """Return what a message calls a step: its title, its zone's name, or its place."""
        step = place.step
        if step.title:
            return step.title
        zone = self.place(step.zone) if isinstance(step, ZoneStep) else None
        return zone.name if zone else place.words

    def place(self, zone_id: str | None) -> Place | None:
        """Return a zone of the catalogue or the file as the plan takes it, or None where there is none."""
        if zone_id is None:
            return None
        if zone_id not in self._places:
            self._places[zone_id] = self._place(zone_id)
        return self._places[zone_id]

    def zone(self, zone_id: str | None) -> Zone | None:
        """Return a zone as the catalogue knows it; one of the file's own takes after a zone of its region."""
        if zone_id is None:
            return None
        if zone_id not in self._zones:
            self._zones[zone_id] = self._zone(zone_id)
        return self._zones[zone_id]

    def _zone(self, zone_id: str) -> Zone | None:
        own = self._own_zones.get(zone_id)
        if own is None:
            return self.catalogues.zones.get(zone_id)
        like = next(
            (zone for zone in self.catalogues.zones.zones if zone.group and zone.group == own.group), None
        )
        return like.replace(id=own.id, name=own.name, map=(), delicate=own.delicate is True) if like else None

    def once(self, make: Callable[["LintCase"], _Made]) -> _Made:
        """Return what a function makes of this case; it is called the first time only."""
        if make not in self._made:
            self._made[make] = make(self)
        made: _Made = self._made[make]
        return made

    @cached_property
    def texts(self) -> tuple[tuple[Way, str], ...]:
        """Return every text of the file with its place, keys aside."""
        return tuple(_texts(self.protocol.text.value, ()))

    @cached_property
    def word_starts(self) -> set[bytes]:
        """Return how the words of the file begin: the first `WORD_START` of their letters, made small.

        This is a quick look at what a file may hold, before it is searched text by text. Keys are left out.
        """
        words = "\n".join(_distinct_texts(self.protocol.text.value)).encode("ascii", "replace")
        return {word[:WORD_START] for word in words.translate(_SMALL_LETTERS).split()}

    def _place(self, zone_id: str) -> Place | None:
        own = self._own_zones.get(zone_id)
        listed = self.catalogues.zones.get(zone_id)
        name = self.document.wording.get(zone_id) if self.document.wording else None
        if own is not None:
            return Place(zone_id, name or own.name, Sidedness(own.sides))
        return Place(zone_id, name or listed.name, sidedness_of(listed)) if listed else None

    @cached_property
    def _own_zones(self) -> dict[str, CustomZone]:
        return {zone.id: zone for zone in self.document.zones or ()}

    @cached_property
    def _by_key(self) -> Mapping[str, Sequence[StepPlace]]:
        by_key: dict[str, list[StepPlace]] = defaultdict(list)
        for place in self.steps:
            for key in place.step.model_fields_set:
                by_key[key].append(place)
        return by_key


def _settings(case: LintCase) -> Iterator[tuple[Way, Settings, StepPlace | None]]:
    if case.document.settings is not None:
        yield ("settings",), case.document.settings, None
    for place in case.with_key("settings"):
        step = place.step
        if isinstance(step, _SIDED) and step.settings is not None:
            yield (*place.loc, "settings"), step.settings, place
    for place in case.with_key("marks"):
        marks = place.step.marks if isinstance(place.step, _TIMED) else None
        for number, mark in enumerate(marks or ()):
            if mark.settings is not None:
                yield (*place.loc, "marks", number, "settings"), mark.settings, place
    for place in case.with_key("by_session"):
        sessions = place.step.by_session if isinstance(place.step, ZoneStep) else None
        for number, session in enumerate(sessions or ()):
            if session.settings is not None:
                yield (*place.loc, "by_session", number, "settings"), session.settings, place


def every_step(document: ProtocolFile) -> list[StepPlace]:
    """Return every step of a document, the sections first, then the blocks kept for use."""
    places: list[StepPlace] = []
    if document.steps is not None:
        _add(places, document.steps, ("steps",), section=SectionKind.TREATMENT)
    for number, section in enumerate(document.sections or ()):
        _add(places, section.steps, ("sections", number, "steps"), section=section.kind)
    _add(places, document.blocks or (), ("blocks",))
    return places


def _add(
    places: list[StepPlace],
    steps: Iterable[Step],
    loc: Way,
    *,
    around: tuple[StepPlace, ...] = (),
    section: SectionKind | None = None,
    side_around: SideChoice | None = None,
) -> None:
    """Add the steps of a list, each followed by what stands inside it."""
    for number, step in enumerate(steps, start=1):
        side = (isinstance(step, _SIDED) and step.side) or side_around
        place = StepPlace(step, (*loc, number - 1), around, section, number, side)
        places.append(place)
        if not isinstance(step, _TIMED):
            for key, inner in _inner_lists(step):
                way, outer = (*place.loc, *key), (*around, place)
                _add(places, inner, way, around=outer, section=section, side_around=side)


def _texts(value: JsonValue, loc: Way) -> Iterator[tuple[Way, str]]:
    members = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for key, member in members:
        if isinstance(member, str):
            yield (*loc, key), member
        elif isinstance(member, _HOLDS_MORE):
            yield from _texts(member, (*loc, key))


def _distinct_texts(value: JsonValue) -> set[str]:
    texts: set[str] = set()
    waiting = [value]
    while waiting:
        around = waiting.pop()
        members = around.values() if isinstance(around, dict) else around if isinstance(around, list) else ()
        for member in members:
            if isinstance(member, str):
                texts.add(member)
            elif isinstance(member, _HOLDS_MORE):
                waiting.append(member)
    return texts


def _inner_lists(step: Step) -> Iterator[tuple[Way, Sequence[Step]]]:
    if isinstance(step, BlockStep):
        yield ("steps",), step.steps
    elif isinstance(step, ChoiceStep):
        yield from (
            (("options", number, "steps"), option.steps) for number, option in enumerate(step.options)
        )
    elif isinstance(step, LanesStep):
        yield from ((("lanes", number, "steps"), lane.steps) for number, lane in enumerate(step.lanes))
