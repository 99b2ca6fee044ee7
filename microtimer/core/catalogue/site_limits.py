"""Limit checks of the places a device is made for, and of the ways its current takes there."""

from typing import assert_never

from microtimer.core.catalogue.devices import DeviceProfile
from microtimer.core.catalogue.limit_finding import LimitFinding, at_step
from microtimer.core.catalogue.zones import PathRule, PathVerdict, Zone, ZoneGroup
from microtimer.core.plan import Side
from microtimer.core.problem import Severity
from microtimer.core.sentence import from_catalogue, joined, sentence

_SITES = {
    ZoneGroup.FACE: sentence("device", "face"),
    ZoneGroup.NECK: sentence("device", "neck"),
    ZoneGroup.CHEST: sentence("device", "chest"),
    ZoneGroup.BODY: sentence("device", "body"),
}
_SIDES = {
    Side.LEFT: sentence("device", "left"),
    Side.RIGHT: sentence("device", "right"),
    Side.MIDLINE: sentence("device", "midline"),
    Side.BOTH: sentence("device", "both"),
    Side.FREE: sentence("device", "free"),
}


def check_site(device: DeviceProfile, zone: Zone, step: str = "") -> tuple[LimitFinding, ...]:
    """Return what the profile says to a zone: forbidden or not listed is an error, unrecorded a note."""
    site = zone.needs_site
    if site is None:
        return ()
    name = from_catalogue(zone.name)
    if site in device.sites_forbidden or (device.sites_allowed and site not in device.sites_allowed):
        return (_site_refused(device, zone, site, step),)
    if device.sites_allowed is None:
        return (
            LimitFinding(
                severity=Severity.NOTE,
                code="site-not-recorded",
                message=at_step(
                    step,
                    sentence(
                        "device", "{zone} needs the {site}; the sites of {device} are not recorded."
                    ).format(zone=name, site=_SITES[site], device=from_catalogue(device.name)),
                ),
                remedy=sentence("device", "Confirm it from the device's manual."),
                sources=device.sources,
            ),
        )
    if device.zones_named and zone.id not in device.zones_named:
        return (
            LimitFinding(
                severity=Severity.WARNING,
                code="zone-not-named",
                message=at_step(
                    step,
                    sentence(
                        "device", "{device} is made for small areas; {zone} is not one of those named."
                    ).format(device=from_catalogue(device.name), zone=name),
                ),
                remedy=sentence("device", "Confirm it from the device's manual, or choose another device."),
                sources=device.sources,
            ),
        )
    return ()


def check_path(rule: PathRule, zone: Zone, side: Side | None, step: str = "") -> LimitFinding:
    """Return the finding for a placement whose current takes a way the rule is about."""
    match rule.verdict:
        case PathVerdict.REFUSE:
            severity = Severity.ERROR
        case PathVerdict.WARN:
            severity = Severity.WARNING
        case PathVerdict.BY_DEVICE:
            severity = Severity.NOTE
        case _:
            assert_never(rule.verdict)
    at_side = sentence("device", "{place}: {finding}")
    if side is not None:
        at_side = sentence("device", "{place} ({side}): {finding}")
    said = at_side.format(
        place=from_catalogue(zone.name), side=_SIDES[side] if side else "", finding=from_catalogue(rule.text)
    )
    return LimitFinding(
        severity=severity,
        code=f"path-{rule.id}",
        message=at_step(step, said),
        remedy=from_catalogue(rule.remedy),
        sources=rule.sources,
    )


def _site_refused(device: DeviceProfile, zone: Zone, site: ZoneGroup, step: str) -> LimitFinding:
    forbidden = sentence("device", "{zone} needs a device for the {site}; {device} must not be used there.")
    others = sentence("device", "{zone} needs a device for the {site}; {device} lists only: {allowed}.")
    said = forbidden if site in device.sites_forbidden else others
    return LimitFinding(
        severity=Severity.ERROR,
        code="site-not-allowed",
        message=at_step(
            step,
            said.format(
                zone=from_catalogue(zone.name),
                site=_SITES[site],
                device=from_catalogue(device.name),
                allowed=joined(", ", (_SITES[item] for item in device.sites_allowed or ())),
            ),
        ),
        remedy=sentence("device", "Leave the zone out, or choose a device that lists the {site}.").format(
            site=_SITES[site]
        ),
        sources=device.sources,
    )
