"""What a lint looks at: one protocol with its steps laid out, the catalogues, and perhaps a device."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeVar

from microtimer.core.catalogues import Catalogues
from microtimer.core.devices import DeviceProfile
from microtimer.core.expansion.places import Place, places_of
from microtimer.core.plan import SectionKind
from microtimer.core.protocol_file import Parameter, ProtocolFile
from microtimer.core.protocol_steps import (
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
from microtimer.core.reading import LoadedProtocol
from microtimer.core.shape_places import Way
from microtimer.core.zones import Zone

_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True)
class StepPlace:
    """A step and where it stands in the file."""

    step: Step
    loc: Way
    around: tuple["StepPlace", ...]
    """The blocks, choices and lanes it stands in, outermost first."""
    section: SectionKind | None
    """None for the steps of a block that is only run where it is used."""
    number: int
    """Its place in its list, counted from 1."""

    @property
    def words(self) -> str:
        """Return what a message calls it, where it has neither title nor zone: "step 3"."""
        return self.step.id or f"{self.step.type} step {self.number}"

    @property
    def side(self) -> SideChoice | None:
        """Return the side stated for it, by itself or by the innermost block that states one."""
        for place in (self, *reversed(self.around)):
            if isinstance(place.step, ZoneStep | BlockStep | UseStep) and place.step.side is not None:
                return place.step.side
        return None


@dataclass(frozen=True)
class LintCase:
    """One protocol and what it is checked against."""

    protocol: LoadedProtocol
    catalogues: Catalogues
    device: DeviceProfile | None = None
    _made: dict[Callable[..., Any], Any] = field(default_factory=dict, repr=False, compare=False)

    @property
    def document(self) -> ProtocolFile:
        """Return the document."""
        return self.protocol.document

    @cached_property
    def steps(self) -> tuple[StepPlace, ...]:
        """Return every step of the file, in its order: the sections first, then the blocks kept for use."""
        return tuple(_steps(self.document))

    @cached_property
    def zone_steps(self) -> tuple[tuple[StepPlace, ZoneStep], ...]:
        """Return the steps with current."""
        return tuple((place, place.step) for place in self.steps if isinstance(place.step, ZoneStep))

    @cached_property
    def timed_steps(self) -> tuple[tuple[StepPlace, ZoneStep | TaskStep], ...]:
        """Return the steps that may state seconds."""
        return tuple(
            (place, place.step) for place in self.steps if isinstance(place.step, ZoneStep | TaskStep)
        )

    @cached_property
    def places(self) -> dict[str, Place]:
        """Return every zone that can be named, by id."""
        return places_of(self.document, self.catalogues.zones)

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
        if any(key in self._by_key for key in keys):
            yield from (place for place in self.steps if not place.step.model_fields_set.isdisjoint(keys))

    def name(self, place: StepPlace) -> str:
        """Return what a message calls a step: its title, its zone's name, or its place."""
        step = place.step
        if step.title:
            return step.title
        if isinstance(step, ZoneStep) and step.zone in self.places:
            return self.places[step.zone].name
        return place.words

    def zone(self, zone_id: str | None) -> Zone | None:
        """Return a zone as the catalogue knows it; one of the file's own takes after a zone of its region."""
        if zone_id is None:
            return None
        own = next((zone for zone in self.document.zones or () if zone.id == zone_id), None)
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
    def _by_key(self) -> Mapping[str, Sequence[StepPlace]]:
        by_key: dict[str, list[StepPlace]] = defaultdict(list)
        for place in self.steps:
            for key in place.step.model_fields_set:
                by_key[key].append(place)
        return by_key


def _settings(case: LintCase) -> Iterator[tuple[Way, Settings, StepPlace | None]]:
    if case.document.settings is not None:
        yield ("settings",), case.document.settings, None
    for place in case.with_key("settings", "marks", "by_session"):
        step = place.step
        if isinstance(step, ZoneStep | BlockStep | UseStep) and step.settings is not None:
            yield (*place.loc, "settings"), step.settings, place
        if isinstance(step, ZoneStep | TaskStep):
            for number, mark in enumerate(step.marks or ()):
                if mark.settings is not None:
                    yield (*place.loc, "marks", number, "settings"), mark.settings, place
        if isinstance(step, ZoneStep):
            for number, session in enumerate(step.by_session or ()):
                if session.settings is not None:
                    yield (*place.loc, "by_session", number, "settings"), session.settings, place


def _steps(document: ProtocolFile) -> Iterator[StepPlace]:
    if document.steps is not None:
        yield from _within(document.steps, ("steps",), (), SectionKind.TREATMENT)
    for number, section in enumerate(document.sections or ()):
        yield from _within(section.steps, ("sections", number, "steps"), (), section.kind)
    yield from _within(document.blocks or (), ("blocks",), (), None)


def _within(
    steps: Iterable[Step], loc: Way, around: tuple[StepPlace, ...], section: SectionKind | None
) -> Iterator[StepPlace]:
    for index, step in enumerate(steps):
        place = StepPlace(step, (*loc, index), around, section, index + 1)
        yield place
        for key, inner in _inner_lists(step):
            yield from _within(inner, (*place.loc, *key), (*around, place), section)


def _inner_lists(step: Step) -> Iterator[tuple[Way, Sequence[Step]]]:
    if isinstance(step, BlockStep):
        yield ("steps",), step.steps
    elif isinstance(step, ChoiceStep):
        yield from (
            (("options", number, "steps"), option.steps) for number, option in enumerate(step.options)
        )
    elif isinstance(step, LanesStep):
        yield from ((("lanes", number, "steps"), lane.steps) for number, lane in enumerate(step.lanes))
