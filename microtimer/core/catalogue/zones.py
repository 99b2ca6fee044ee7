"""Zones and muscles: where a treatment works, on which sides, and what must be kept clear of.

A side is always the CLIENT's. Zone ids are permanent; protocols may define zones of their own beside these.
"""

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from enum import StrEnum
from functools import cached_property
from types import MappingProxyType
from typing import Annotated, Self

from pydantic import Field, model_validator

from microtimer.core.catalogue.sources import Citations, Key, Statement, Text
from microtimer.core.frozen import Frozen
from microtimer.core.plan import Side
from microtimer.core.problem import did_you_mean

ShapeId = Annotated[str, Field(pattern=r"^(zone|neutral|avoid)-[a-z_]+$")]
"""Id of a path in the face map drawing."""

PointId = Annotated[str, Field(pattern=r"^[a-z_]+$")]
"""Id of a landmark in the face map drawing, without its `point-`."""

_PLAIN = str.maketrans({"_": " ", "-": " ", "'": "", "\u2019": ""})


class ZoneGroup(StrEnum):
    """A region of the body; a device names the regions it may be used on."""

    FACE = "face"
    NECK = "neck"
    CHEST = "chest"
    BODY = "body"


class ZoneMuscle(Frozen):
    """A muscle under a zone, and which part of it where that matters."""

    muscle: Key
    part: Text | None = None


class MapPlace(Frozen):
    """Where one side of a zone lies on the face map, and the strokes drawn there by default.

    Strokes are ways along named landmarks: defaults for the picture, not treatment advice.
    """

    side: Side
    shapes: tuple[ShapeId, ...]
    strokes: tuple[Annotated[tuple[PointId, ...], Field(min_length=2)], ...] = ()


class Zone(Frozen):
    """A named treatment area; what no source gives is None or empty."""

    id: Key
    name: Text
    """Short display name, such as "Jawline"."""
    spoken: Text
    """What a voice calls it after the side, such as "jawline"."""
    aliases: tuple[str, ...] = ()
    group: ZoneGroup | None = None
    """None for a custom zone: the author names it."""
    sides: Annotated[tuple[Side, ...], Field(min_length=1)]
    muscles: tuple[ZoneMuscle, ...] = ()
    placement: Statement | None = None
    default_direction: Statement | None = None
    delicate: bool = False
    """Lower level, short holds."""
    off_by_default: bool = False
    cautions: tuple[Statement, ...] = ()
    map: tuple[MapPlace, ...] = ()
    sources: Citations
    """Who names the zone."""

    @model_validator(mode="after")
    def _places_on_its_sides(self) -> Self:
        if len(set(self.sides)) != len(self.sides):
            raise ValueError("a side is listed twice")
        if strange := [place.side.value for place in self.map if place.side not in self.sides]:
            raise ValueError(f"the map shows sides the zone does not have: {', '.join(strange)}")
        return self

    @property
    def paired(self) -> bool:
        """Tell whether it has a left and a right and no midline: the case a mirror expands."""
        return self._halved and Side.MIDLINE not in self.sides

    @property
    def midline_only(self) -> bool:
        """Tell whether it is a single zone on the centre line that is never doubled."""
        return Side.MIDLINE in self.sides and Side.LEFT not in self.sides

    @property
    def either(self) -> bool:
        """Tell whether authors may take it as one midline area or as two halves."""
        return self._halved and Side.MIDLINE in self.sides

    @property
    def _halved(self) -> bool:
        return Side.LEFT in self.sides and Side.RIGHT in self.sides

    @property
    def needs_site(self) -> ZoneGroup | None:
        """Return the region a device must list to be used here; None when the zone has no group yet."""
        return self.group

    def shapes(self, side: Side | None) -> tuple[str, ...]:
        """Return the map shapes to light for a side, all for both, free or no side; () off the map."""
        return tuple(dict.fromkeys(shape for place in self._on(side) for shape in place.shapes))

    def strokes(self, side: Side | None) -> tuple[tuple[str, ...], ...]:
        """Return the default strokes of a side as ways along landmarks; () where none is drawn."""
        return tuple(dict.fromkeys(stroke for place in self._on(side) for stroke in place.strokes))

    def say(self, side: Side | None) -> str:
        """Return what a voice says on entering, such as "client's left jawline"."""
        match side:
            case Side.LEFT | Side.RIGHT:
                return f"client's {side.value} {self.spoken}"
            case Side.BOTH:
                return f"{self.spoken}, both sides"
            case Side.MIDLINE if self.either:
                return f"{self.spoken}, middle"
            case Side.MIDLINE | Side.FREE | None:
                return self.spoken

    def _on(self, side: Side | None) -> tuple[MapPlace, ...]:
        """Return the places of one side; both halves stand for a midline that has no place of its own."""
        exact = tuple(place for place in self.map if place.side is side)
        if exact or side in (Side.LEFT, Side.RIGHT):
            return exact
        return tuple(place for place in self.map if place.side in (Side.LEFT, Side.RIGHT)) or self.map


class AvoidArea(Frozen):
    """A place that is never worked on; naming it as a zone is an error."""

    id: Key
    name: Text
    aliases: tuple[str, ...] = ()
    reason: Text
    remedy: Text
    shapes: tuple[ShapeId, ...] = ()
    sources: Citations


class PathVerdict(StrEnum):
    """What is done about a placement whose current would take a certain way."""

    REFUSE = "refuse"
    WARN = "warn"
    BY_DEVICE = "by_device"
    """Allowed where the device in use is made for it."""


class PathRule(Frozen):
    """A way the current must not take, or not without thought, and the placements that take it.

    A rule without groups, zones and sides matches no placement by itself: it is text for the practitioner.
    """

    id: Key
    verdict: PathVerdict
    text: Text
    remedy: Text
    groups: tuple[ZoneGroup, ...] = ()
    zones: tuple[Key, ...] = ()
    sides: tuple[Side, ...] = ()
    """Only placements on these sides; none listed means any."""
    static_only: bool = False
    sources: Citations

    def takes(self, zone: Zone, side: Side | None, *, static: bool) -> bool:
        """Tell whether a placement on that zone and side takes this way."""
        here = zone.id in self.zones or zone.group in self.groups
        return here and (not self.sides or side in self.sides) and (static or not self.static_only)


class Muscle(Frozen):
    """A muscle with its fixed and its moving end."""

    id: Key
    name: Text
    origin: Text
    insertion: Text
    sources: Citations


class ZoneCatalogue(Frozen):
    """Every zone that ships, the places to keep clear of, and the ways of current to refuse or warn about."""

    version: str
    zones: tuple[Zone, ...]
    avoid: tuple[AvoidArea, ...] = ()
    paths: tuple[PathRule, ...] = ()

    @model_validator(mode="after")
    def _words_are_clear(self) -> Self:
        owners: dict[str, str] = {}
        for item_id, words in self._words():
            for word in words:
                if owners.setdefault(_plain(word), item_id) != item_id:
                    raise ValueError(f'"{word}" names both {owners[_plain(word)]} and {item_id}')
        return self

    @cached_property
    def by_id(self) -> Mapping[str, Zone]:
        """Return the zones by id."""
        return MappingProxyType({zone.id: zone for zone in self.zones})

    def get(self, zone_id: str) -> Zone | None:
        """Return the zone of exactly that id, or None."""
        return self.by_id.get(zone_id)

    def resolve(self, word: str) -> Zone | AvoidArea | None:
        """Return the zone, or the place to keep clear of, that a word names by id, name or alias, or None."""
        for item_id, words in self._words():
            if _plain(word) in map(_plain, words):
                return self.get(item_id) or self.avoid_area(item_id)
        return None

    def avoid_area(self, word: str) -> AvoidArea | None:
        """Return the place to keep clear of that a word names, or None."""
        plain = _plain(word)
        return next((area for area in self.avoid if plain in map(_plain, _area_words(area))), None)

    def avoid_area_near(self, word: str) -> AvoidArea | None:
        """Return the place to keep clear of that a word names, or holds the name of, or None."""
        inside = _plain(word).split()
        named = (area for area in self.avoid if _plain(area.id) in inside or _plain(area.name) in inside)
        return self.avoid_area(word) or next(named, None)

    def suggest(self, word: str) -> str | None:
        """Return the id of the zone a word most likely means; None for a place to keep clear of."""
        found = self.resolve(word) or self.avoid_area_near(word)
        if found is not None:
            return found.id if isinstance(found, Zone) else None
        zone_words = {name: zone.id for zone in self.zones for name in _zone_words(zone)}
        near = did_you_mean(word, zone_words)
        return zone_words[near] if near and _is_alike(word, near) else None

    def of_group(self, group: ZoneGroup) -> tuple[Zone, ...]:
        """Return the zones of one region, in catalogue order."""
        return tuple(zone for zone in self.zones if zone.group is group)

    def paths_taken(self, zone: Zone, side: Side | None, *, static: bool) -> tuple[PathRule, ...]:
        """Return the rules about current paths that a placement touches, in catalogue order."""
        return tuple(rule for rule in self.paths if rule.takes(zone, side, static=static))

    def _words(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        yield from ((zone.id, _zone_words(zone)) for zone in self.zones)
        yield from ((area.id, _area_words(area)) for area in self.avoid)


class MuscleCatalogue(Frozen):
    """Every muscle that ships; a list to look up, not a score to reach."""

    version: str
    muscles: tuple[Muscle, ...]

    def get(self, muscle_id: str) -> Muscle | None:
        """Return the muscle of that id, or None."""
        return next((muscle for muscle in self.muscles if muscle.id == muscle_id), None)


def _zone_words(zone: Zone) -> tuple[str, ...]:
    return (zone.id, zone.name, *zone.aliases)


def _area_words(area: AvoidArea) -> tuple[str, ...]:
    return (area.id, area.name, *area.aliases)


def _plain(word: str) -> str:
    """Make words that differ only in case, hyphens, spaces and apostrophes equal."""
    return " ".join(word.casefold().translate(_PLAIN).split())


def _is_alike(word: str, near: str) -> bool:
    """Tell whether a similar word is probably meant: another part of the body is worse than no suggestion."""
    plain, other = _plain(word), _plain(near)
    return (
        plain[:1] == other[:1] or plain in other.split() or SequenceMatcher(a=plain, b=other).ratio() >= 0.8
    )
