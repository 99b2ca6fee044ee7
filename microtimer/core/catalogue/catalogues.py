"""The catalogues as one value, and the check that what they name exists."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pydantic import BaseModel

from microtimer.core.catalogue.devices import DeviceCatalogue, DeviceProfile
from microtimer.core.catalogue.gates import GateCatalogue
from microtimer.core.catalogue.screening import DeclaredRule, RuleSet
from microtimer.core.catalogue.sources import Citation, SourceCatalogue
from microtimer.core.catalogue.zones import MuscleCatalogue, ZoneCatalogue
from microtimer.core.problem import Problem
from microtimer.core.sentence import sentence


@dataclass(frozen=True, slots=True)
class FailedDevice:
    """A clinic's own device profile that could not be used, kept as a value and listed."""

    file: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Catalogues:
    """Everything that ships as data, with a clinic's own device profiles among the devices."""

    sources: SourceCatalogue
    zones: ZoneCatalogue
    muscles: MuscleCatalogue
    devices: DeviceCatalogue
    rules: RuleSet
    gates: GateCatalogue
    failed_devices: tuple[FailedDevice, ...] = ()


def broken_references(catalogues: Catalogues) -> tuple[str, ...]:
    """Return a sentence for every name in the catalogues that names nothing, in catalogue order."""
    return (
        *_twice(catalogues),
        *_uncited(catalogues),
        *_in_zones(catalogues),
        *_in_rules(catalogues),
        *(fault for device in catalogues.devices.devices for fault in device_faults(device, catalogues)),
    )


def device_faults(device: DeviceProfile, catalogues: Catalogues) -> tuple[str, ...]:
    """Return a sentence for every zone, rule and accessory the profile names that does not exist."""
    accessories = {accessory.id for accessory in catalogues.devices.accessories}
    zones = _places(catalogues)
    strangers = [
        *_strangers("zone", device.zones_named, zones),
        *_strangers("accessory", device.accessories, accessories),
        *_strangers("zone", (_zone(place) for rule in device.rules for place in rule.zones), zones),
        *_strangers("screening rule", _dependent(device.rules), {rule.id for rule in catalogues.rules.rules}),
    ]
    return tuple(
        sentence("check", "The device {device} names the {stranger}, which does not exist.").format(
            device=device.id, stranger=stranger
        )
        for stranger in strangers
    )


def citations(value: object) -> Iterator[Citation]:
    """Yield every citation inside a value, in order."""
    if isinstance(value, Citation):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from citations(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from citations(item)


def _twice(catalogues: Catalogues) -> Iterator[str]:
    lists: dict[str, list[str]] = {
        "source": [source.key for source in catalogues.sources.sources],
        "zone": [zone.id for zone in catalogues.zones.zones] + [area.id for area in catalogues.zones.avoid],
        "muscle": [muscle.id for muscle in catalogues.muscles.muscles],
        "screening rule": [rule.id for rule in catalogues.rules.rules],
        "gate": [gate.id for gate in catalogues.gates.gates],
        "text": [text.id for text in catalogues.gates.texts],
    }
    for kind, ids in lists.items():
        for item in sorted({item for item in ids if ids.count(item) > 1}):
            yield sentence("check", "The {kind} {item} is listed twice.").format(kind=kind, item=item)


def _uncited(catalogues: Catalogues) -> Iterator[str]:
    known = {source.key for source in catalogues.sources.sources}
    parts = (
        catalogues.zones,
        catalogues.muscles,
        catalogues.devices,
        catalogues.rules,
        catalogues.gates,
    )
    for citation in citations(parts):
        if citation.source not in known:
            yield sentence("check", "The source {source} is cited and not listed.").format(
                source=citation.source
            )


def _in_zones(catalogues: Catalogues) -> Iterator[str]:
    muscles = {muscle.id for muscle in catalogues.muscles.muscles}
    for zone in catalogues.zones.zones:
        for stranger in _strangers("muscle", (part.muscle for part in zone.muscles), muscles):
            yield sentence("check", "The zone {zone} names the {stranger}, which does not exist.").format(
                zone=zone.id, stranger=stranger
            )
    for path in catalogues.zones.paths:
        for stranger in _strangers("zone", path.zones, {zone.id for zone in catalogues.zones.zones}):
            yield sentence(
                "check", "The current path {path} names the {stranger}, which does not exist."
            ).format(path=path.id, stranger=stranger)


def _in_rules(catalogues: Catalogues) -> Iterator[str]:
    groups = {group.id for group in catalogues.rules.groups}
    places = _places(catalogues)
    for rule in catalogues.rules.rules:
        named = (_zone(place) for demand in rule.every_demand for place in demand.zones)
        for stranger in (*_strangers("zone", named, places), *_strangers("group", (rule.group,), groups)):
            yield sentence(
                "check", "The screening rule {rule} names the {stranger}, which does not exist."
            ).format(rule=rule.id, stranger=stranger)


def _places(catalogues: Catalogues) -> set[str]:
    zones = catalogues.zones
    return {zone.id for zone in zones.zones} | {area.id for area in zones.avoid}


def _zone(place: str) -> str:
    return place.partition(":")[0]


def _dependent(rules: Iterable[DeclaredRule]) -> Iterator[str]:
    """Yield the ids of rules that the house list must know."""
    return (rule.rule for rule in rules if not rule.stands_alone)


def _strangers(kind: str, names: Iterable[str], known: set[str]) -> list[str]:
    return [f"{kind} {name}" for name in dict.fromkeys(names) if name not in known]
