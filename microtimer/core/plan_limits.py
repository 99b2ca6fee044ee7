"""What a device's profile says to a whole plan: each finding once, the worst first."""

from collections.abc import Iterator, Mapping

from microtimer.core.catalogue.device_limits import check_channels, check_family, check_running_time
from microtimer.core.catalogue.devices import DeviceProfile
from microtimer.core.catalogue.limit_finding import LimitFinding
from microtimer.core.catalogue.setting_limits import check_current, check_frequency, check_level
from microtimer.core.catalogue.site_limits import check_path, check_site
from microtimer.core.catalogue.zones import Zone, ZoneCatalogue
from microtimer.core.format.protocol_file import CustomZone
from microtimer.core.plan import DeviceSettings, Mode, Plan, PlannedStep, StepKind


def plan_findings(
    plan: Plan, device: DeviceProfile, zones: ZoneCatalogue, own_zones: tuple[CustomZone, ...] = ()
) -> tuple[LimitFinding, ...]:
    """Return what the profile says to the steps of a plan; the same sentence is said once.

    `own_zones` are those of the protocol file: they are judged by the region their author names.
    """
    known = {zone.id: zone for zone in zones.zones} | dict(_as_zones(own_zones, zones))
    found = [*check_family(device), *check_channels(device, 1 + max((s.lane for s in plan.steps), default=0))]
    for step in plan.steps:
        if step.kind is StepKind.ZONE:
            found += _of_step(step, device, zones, known)
    output_ms = plan.totals.treatment_ms + plan.totals.transition_ms
    found += check_running_time(device, output_ms)
    once = {(finding.code, finding.message): finding for finding in found}
    return tuple(sorted(once.values(), key=lambda finding: finding.severity.rank))


def _of_step(
    step: PlannedStep, device: DeviceProfile, zones: ZoneCatalogue, known: Mapping[str, Zone]
) -> Iterator[LimitFinding]:
    yield from _of_settings(step.settings, device, step.title)
    for mark in step.marks:
        if mark.settings is not None:
            yield from _of_settings(mark.settings, device, step.title)
    for name in dict.fromkeys((step.zone, *step.with_zones)):
        zone = known.get(name or "")
        if zone is None:
            continue
        # the title of a zone step is the zone's name: the message would say it twice
        yield from check_site(device, zone, "" if step.title == zone.name else step.title)
        for rule in zones.paths_taken(zone, step.side, static=step.mode is Mode.STATIC):
            yield check_path(rule, zone, step.side)


def _of_settings(settings: DeviceSettings, device: DeviceProfile, title: str) -> Iterator[LimitFinding]:
    if settings.current_ua is not None:
        for ua in dict.fromkeys((settings.current_ua.low, settings.current_ua.high)):
            yield from check_current(device, ua, title)
    if settings.level is not None:
        yield from check_level(device, settings.level, title)
    if settings.frequency_mhz is not None:
        yield from check_frequency(device, settings.frequency_mhz.low, settings.frequency_mhz.high, title)


def _as_zones(own_zones: tuple[CustomZone, ...], zones: ZoneCatalogue) -> Iterator[tuple[str, Zone]]:
    """Yield a file's own zones as the device limits know zones: like any other of their region."""
    for own in own_zones:
        like = next((zone for zone in zones.zones if zone.group and zone.group.value == own.group), None)
        if like is not None:
            yield own.id, like.replace(id=own.id, name=own.name, map=())
