"""The protocol on the device that is chosen: its limits, its sites, its levels, its kind of current."""

from collections.abc import Callable, Iterator

from microtimer.core.catalogue.device_limits import check_channels, check_family
from microtimer.core.catalogue.devices import DeviceProfile
from microtimer.core.catalogue.limit_finding import LimitFinding
from microtimer.core.catalogue.setting_limits import check_current, check_frequency, check_level
from microtimer.core.catalogue.site_limits import check_path, check_site
from microtimer.core.catalogue.zones import PathVerdict
from microtimer.core.documents.shape_places import Way
from microtimer.core.expansion.timing import thousandths
from microtimer.core.format.protocol_file import ChoiceParameter, IntegerParameter, NumberParameter
from microtimer.core.format.protocol_steps import ParameterRef, Settings
from microtimer.core.lints.case import LintCase, StepPlace
from microtimer.core.lints.lint import Finding, Lint
from microtimer.core.problem import Severity
from microtimer.core.sentence import sentence

_Found = tuple[Way, LimitFinding]


def family_not_named(case: LintCase) -> Iterator[Finding]:
    """Find devices of a kind that the protocol was not written for."""
    needs = case.document.device
    if case.device and needs and needs.families and case.device.family.value not in needs.families:
        family = case.device.family.value
        message = sentence("check", "The protocol is for: {names}; {device} is {family}.").format(
            names=", ".join(needs.families), device=case.device.name, family=family
        )
        yield Finding(
            ("device", "families"), message, sentence("check", "Choose another device."), at_key=True
        )


def device_not_named(case: LintCase) -> Iterator[Finding]:
    """Find devices that the protocol was not written for."""
    needs = case.document.device
    if case.device and needs and needs.profiles and case.device.id not in needs.profiles:
        message = sentence("check", "The protocol was written for {names}, not for {device}.").format(
            names=", ".join(needs.profiles), device=case.device.id
        )
        remedy = sentence(
            "check", "It was checked against the limits on record; confirm the rest from the manual."
        )
        yield Finding(("device", "profiles"), message, remedy, at_key=True)


def _device_findings(case: LintCase) -> tuple[_Found, ...]:
    """Return everything the device's profile says, with its places; each kind of note is told once."""
    device = case.device
    if device is None:
        return ()
    found = [
        *((("device",), finding) for finding in check_family(device)),
        *_settings_findings(case, device),
        *_zone_findings(case, device),
        *_channel_findings(case, device),
    ]
    told: set[str] = set()
    kept: list[_Found] = []
    for loc, finding in found:
        if finding.severity is not Severity.NOTE or finding.code not in told:
            kept.append((loc, finding))
        told.add(finding.code)
    return tuple(kept)


def _settings_findings(case: LintCase, device: DeviceProfile) -> Iterator[_Found]:
    for loc, settings, place in case.settings:
        step = "" if place is None else case.name(place)
        for ua in _currents(case, settings):
            yield from (((*loc, "current_ua"), finding) for finding in check_current(device, ua, step))
        for level in _levels(case, settings):
            yield from (((*loc, "level"), finding) for finding in check_level(device, level, step))
        for low, high in _frequencies(case, settings):
            found = check_frequency(device, thousandths(low), thousandths(high), step)
            yield from (((*loc, "frequency_hz"), finding) for finding in found)
    yield from _ramp_findings(case, device)


def _ramp_findings(case: LintCase, device: DeviceProfile) -> Iterator[_Found]:
    for place in case.with_key("ramp"):
        ramp = getattr(place.step, "ramp", None)
        for key in ("from_ua", "to_ua"):
            ua = getattr(ramp, key, None)
            if ua is not None:
                found = check_current(device, ua, case.name(place))
                yield from (((*place.loc, "ramp", key), finding) for finding in found)


def _zone_findings(case: LintCase, device: DeviceProfile) -> Iterator[_Found]:
    by_device = [rule for rule in case.catalogues.zones.paths if rule.verdict is PathVerdict.BY_DEVICE]
    for place, step in case.zone_steps:
        zones = [("zone",), *(("with_zones", number) for number in range(len(step.with_zones or ())))]
        for key, zone_id in zip(zones, (step.zone, *(step.with_zones or ())), strict=True):
            zone = case.zone(zone_id)
            if zone is None:
                continue
            loc = (*place.loc, *key)
            yield from ((loc, finding) for finding in check_site(device, zone, _title(place)))
            # a device that names the zone is made for it
            if zone.id not in device.zones_named:
                for rule in by_device:
                    if rule.takes(zone, None, static=step.mode.value == "static"):
                        yield loc, check_path(rule, zone, None, _title(place))


def _channel_findings(case: LintCase, device: DeviceProfile) -> Iterator[_Found]:
    for place in case.with_key("lanes"):
        yield from (((*place.loc, "lanes"), finding) for finding in check_channels(device, 2))
    needs = case.document.device
    if needs is not None and needs.min_channels is not None:
        found = check_channels(device, needs.min_channels)
        yield from ((("device", "min_channels"), finding) for finding in found)


def _title(place: StepPlace) -> str:
    return place.step.title or ""


def _currents(case: LintCase, settings: Settings) -> tuple[int, ...]:
    """Return the lowest and the highest current the settings can mean."""
    match settings.current_ua:
        case None:
            return ()
        case ParameterRef(param=name):
            match case.parameters.get(name):
                case IntegerParameter(min=low, max=high) | NumberParameter(min=low, max=high):
                    return tuple(dict.fromkeys((max(0, int(low)), max(0, int(high)))))
                case _:
                    return ()
        case (int(low), int(high)):
            return tuple(dict.fromkeys((low, high)))
        case int(exact):
            return (exact,)


def _levels(case: LintCase, settings: Settings) -> tuple[str, ...]:
    """Return every level the settings can mean."""
    match settings.level:
        case None:
            return ()
        case ParameterRef(param=name):
            match case.parameters.get(name):
                case ChoiceParameter(choices=choices):
                    return choices
                case IntegerParameter(min=low, max=high):
                    return tuple(dict.fromkeys((str(low), str(high))))
                case _:
                    return ()
        case str(level):
            return (level,)


def _frequencies(case: LintCase, settings: Settings) -> tuple[tuple[float, float], ...]:
    """Return the range of frequencies the settings can mean."""
    match settings.frequency_hz:
        case None:
            return ()
        case ParameterRef(param=name):
            match case.parameters.get(name):
                case IntegerParameter(min=low, max=high) | NumberParameter(min=low, max=high):
                    return ((low, high),)
                case _:
                    return ()
        case tuple((low, high)):
            return ((low, high),)
        case exact:
            return ((exact, exact),)


def _with_code(code: str) -> Callable[[LintCase], Iterator[Finding]]:
    """Return the function that picks one code out of what the profile says."""

    def find(case: LintCase) -> Iterator[Finding]:
        for loc, finding in case.once(_device_findings):
            if finding.code == code:
                yield Finding(loc, _with_source(case, finding), finding.remedy)

    return find


def _with_source(case: LintCase, finding: LimitFinding) -> str:
    described = "; ".join(case.catalogues.sources.describe(citation) for citation in finding.sources)
    return (
        sentence("check", "{message} Source: {described}.").format(
            message=finding.message, described=described
        )
        if described
        else finding.message
    )


LINTS = (
    *(
        Lint(code, severity, sentence, _with_code(code))
        for code, severity, sentence in (
            ("other-family", Severity.ERROR, "The device is a microcurrent device."),
            ("family-not-recorded", Severity.NOTE, "The device's kind of current is recorded."),
            ("prescription", Severity.NOTE, "A prescription device is told as one."),
            ("current-above-maximum", Severity.ERROR, "No current is above the device's highest."),
            ("current-below-minimum", Severity.WARNING, "No current is below the device's lowest."),
            ("current-between-steps", Severity.NOTE, "The device can be set to the current."),
            ("no-limit-recorded", Severity.NOTE, "The device's highest current is recorded."),
            ("unknown-level", Severity.ERROR, "The device has the level."),
            ("frequency-out-of-range", Severity.ERROR, "The device reaches the frequency."),
            ("site-not-allowed", Severity.ERROR, "The device may be used on the zone."),
            ("site-not-recorded", Severity.NOTE, "The device's sites are recorded."),
            ("zone-not-named", Severity.WARNING, "A device for small areas names the zone."),
            ("path-over-mouth", Severity.NOTE, "Current over the mouth is confirmed from the manual."),
            ("too-few-channels", Severity.ERROR, "The device has an output for each lane."),
            ("channels-not-recorded", Severity.NOTE, "The number of the device's outputs is recorded."),
        )
    ),
    Lint(
        "family-not-named", Severity.WARNING, "The device is of a kind the protocol is for.", family_not_named
    ),
    Lint(
        "device-not-named", Severity.NOTE, "The device is one the protocol was written for.", device_not_named
    ),
)
