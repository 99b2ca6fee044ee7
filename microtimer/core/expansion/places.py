"""Places: every zone a protocol can name, and how a mirror takes it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from microtimer.core.catalogue.zones import Zone, ZoneCatalogue
from microtimer.core.expansion.context import UnknownZoneError
from microtimer.core.format.protocol_file import ProtocolFile
from microtimer.core.plan import Side
from microtimer.core.problem import did_you_mean, meant
from microtimer.core.sentence import sentence


class Sidedness(StrEnum):
    """Which sides a zone has."""

    PAIRED = "paired"
    """Left and right: a mirror makes two runs."""
    MIDLINE = "midline"
    """Single, on the centre line: never doubled."""
    EITHER = "either"
    """One midline area or two halves, as the author says."""
    FREE = "free"
    """The practitioner chooses the place."""


@dataclass(frozen=True, slots=True)
class Place:
    """A zone as the plan needs it."""

    id: str
    name: str
    sidedness: Sidedness

    @property
    def sides(self) -> tuple[Side, ...]:
        """Return the sides that can be left out one by one; () where the zone is only ever one."""
        halves = self.sidedness in (Sidedness.PAIRED, Sidedness.EITHER)
        return (Side.LEFT, Side.RIGHT) if halves else ()


def places_of(document: ProtocolFile, zones: ZoneCatalogue) -> dict[str, Place]:
    """Return every zone the protocol can name, under its id, in the protocol's own wording."""
    wording = document.wording or {}
    places = {
        zone.id: Place(zone.id, wording.get(zone.id, zone.name), sidedness_of(zone)) for zone in zones.zones
    }
    for own in document.zones or ():
        places[own.id] = Place(own.id, wording.get(own.id, own.name), Sidedness(own.sides))
    return places


def place_at(places: Mapping[str, Place], zone_id: str, where: str) -> Place:
    """Return the zone of that id; `where` says who names it. Raises UnknownZoneError when there is none."""
    if place := places.get(zone_id):
        return place
    near = did_you_mean(zone_id, places)
    remedy = meant(near) if near else sentence("plan", "See the list of zones, or define it in the file.")
    raise UnknownZoneError(
        sentence("plan", '{where} names the zone "{zone_id}", which does not exist.').format(
            where=where, zone_id=zone_id
        ),
        remedy,
    )


def sidedness_of(zone: Zone) -> Sidedness:
    """Return which sides a zone of the catalogue has."""
    if zone.paired:
        return Sidedness.PAIRED
    if zone.midline_only:
        return Sidedness.MIDLINE
    return Sidedness.EITHER if zone.either else Sidedness.FREE
