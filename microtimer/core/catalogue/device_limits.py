"""Limit checks: what a device's profile says to a step, as findings for the linter and for the run screen.

A limit that is not recorded yields a note that says so, never silence that could be read as "within limits".
"""

from typing import assert_never

from microtimer.core.catalogue.devices import DeviceFamily, DeviceProfile, DeviceUse
from microtimer.core.catalogue.sources import Citation
from microtimer.core.catalogue.zones import PathRule, PathVerdict, Zone, ZoneGroup
from microtimer.core.frozen import Frozen
from microtimer.core.plan import Side
from microtimer.core.problem import Severity

HIGHEST_MICROCURRENT_UA = 1000
"""Above this nothing is microcurrent any more: the upper end of every trade range on record."""

USUAL_HIGHEST_UA = 500
"""The upper end of the 10-500 uA range of the trade article on static and dynamic microcurrent."""

CUT_OFF_WARNING_MS = 60_000
"""How long before the auto-off the practitioner is warned."""

USUAL_RANGE = Citation.from_json_value({"source": "static-dynamic-spa-article", "grade": "B"})


class LimitFinding(Frozen):
    """What a limit says to a step; an error keeps the session from starting."""

    severity: Severity
    code: str
    message: str
    remedy: str = ""
    sources: tuple[Citation, ...] = ()


def check_current(device: DeviceProfile, ua: int, step: str = "") -> tuple[LimitFinding, ...]:
    """Return what the profile says to a current of `ua` uA; `step` names the step in the message.

    A range is checked by its two ends. Raises ValueError when `ua` is negative.
    """
    if ua < 0:
        raise ValueError(f"A current of {ua} uA is not possible.")
    where = _where(step)
    if ua > HIGHEST_MICROCURRENT_UA:
        return (
            LimitFinding(
                severity=Severity.ERROR,
                code="not-microcurrent",
                message=f"{where}{ua} uA is above {HIGHEST_MICROCURRENT_UA} uA and no longer microcurrent.",
                remedy="Check the unit: 1 mA is 1000 uA. Lower the current.",
                sources=(USUAL_RANGE,),
            ),
        )
    findings = [*_against_maximum(device, ua, where), *_against_minimum(device, ua, where)]
    if ua > USUAL_HIGHEST_UA:
        findings.append(
            LimitFinding(
                severity=Severity.NOTE,
                code="above-usual-range",
                message=f"{where}{ua} uA is above the usual 10-{USUAL_HIGHEST_UA} uA range.",
                sources=(USUAL_RANGE,),
            )
        )
    return tuple(findings)


def check_level(device: DeviceProfile, level: str, step: str = "") -> tuple[LimitFinding, ...]:
    """Return what the profile says to a named level; a device without a list of levels says nothing."""
    where = _where(step)
    if device.levels is not None:
        missing = level.casefold() not in (name.casefold() for name in device.levels)
        known = ", ".join(device.levels)
    elif device.level_count is not None and level.isdecimal():
        missing = not 1 <= int(level) <= device.level_count
        known = f"1 to {device.level_count}"
    else:
        return ()
    if not missing:
        return ()
    return (
        LimitFinding(
            severity=Severity.ERROR,
            code="unknown-level",
            message=f'{where}{device.name} has no level "{level}"; its levels are {known}.',
            remedy="Use one of its levels, or choose another device.",
            sources=device.sources,
        ),
    )


def check_frequency(
    device: DeviceProfile, low_mhz: int, high_mhz: int, step: str = ""
) -> tuple[LimitFinding, ...]:
    """Return an error when a frequency range (mHz) leaves what the profile records."""
    too_low = device.hz_min is not None and low_mhz < device.hz_min * 1000
    too_high = device.hz_max is not None and high_mhz > device.hz_max * 1000
    if not (too_low or too_high):
        return ()
    asked = _hz(low_mhz) if low_mhz == high_mhz else f"{_hz(low_mhz)}-{_hz(high_mhz)}"
    return (
        LimitFinding(
            severity=Severity.ERROR,
            code="frequency-out-of-range",
            message=f"{_where(step)}{asked} Hz is outside {_hz_range(device)} Hz of {device.name}.",
            remedy="Change the frequency, or choose a device that reaches it.",
            sources=device.sources,
        ),
    )


def check_site(device: DeviceProfile, zone: Zone, step: str = "") -> tuple[LimitFinding, ...]:
    """Return what the profile says to a zone: forbidden or not listed is an error, unrecorded a note."""
    site = zone.needs_site
    if site is None:
        return ()
    where, name = _where(step), zone.name
    if site in device.sites_forbidden or (device.sites_allowed and site not in device.sites_allowed):
        return (_site_refused(device, zone, site, where),)
    if device.sites_allowed is None:
        return (
            LimitFinding(
                severity=Severity.NOTE,
                code="site-not-recorded",
                message=f"{where}{name} needs the {site.value}; the sites of {device.name} are not recorded.",
                remedy="Confirm it from the device's manual.",
                sources=device.sources,
            ),
        )
    if device.zones_named and zone.id not in device.zones_named:
        return (
            LimitFinding(
                severity=Severity.WARNING,
                code="zone-not-named",
                message=f"{where}{device.name} is made for small areas; {name} is not one of those named.",
                remedy="Confirm it from the device's manual, or choose another device.",
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
    place = zone.name if side is None else f"{zone.name} ({side.value})"
    return LimitFinding(
        severity=severity,
        code=f"path-{rule.id}",
        message=f"{_where(step)}{place}: {rule.text}",
        remedy=rule.remedy,
        sources=rule.sources,
    )


def check_running_time(device: DeviceProfile, output_ms: int) -> tuple[LimitFinding, ...]:
    """Return warnings when the planned time with the output on reaches the auto-off or the longest session.

    `output_ms` is wall time: treatment, transitions and pauses with the output on. A plan exactly as long as
    the auto-off is warned about too, since every real session runs longer than its plan.
    """
    findings = []
    if device.auto_off_s is not None and output_ms >= device.auto_off_s * 1000:
        findings.append(
            LimitFinding(
                severity=Severity.WARNING,
                code="auto-off",
                message=f"{_clock(output_ms)} with the output on reaches the auto-off of {device.name} "
                f"({_clock(device.auto_off_s * 1000)}).",
                remedy="Plan to restart the device on the way, or shorten the session.",
                sources=device.sources,
            )
        )
    if device.max_session_s is not None and output_ms > device.max_session_s * 1000:
        findings.append(
            LimitFinding(
                severity=Severity.WARNING,
                code="session-too-long",
                message=f"{_clock(output_ms)} is longer than a session with {device.name} may last "
                f"({_clock(device.max_session_s * 1000)}).",
                remedy="Shorten the session.",
                sources=device.sources,
            )
        )
    return tuple(findings)


def cut_off_warning_ms(device: DeviceProfile) -> int | None:
    """Return the running time at which to warn of the auto-off, one minute before it, if it is stated."""
    return None if device.auto_off_ms is None else max(0, device.auto_off_ms - CUT_OFF_WARNING_MS)


def check_family(device: DeviceProfile) -> tuple[LimitFinding, ...]:
    """Return what the profile's family says to a microcurrent protocol, and whether an order is needed."""
    findings = []
    match device.family:
        case DeviceFamily.EMS | DeviceFamily.TENS | DeviceFamily.GALVANIC:
            findings.append(
                LimitFinding(
                    severity=Severity.ERROR,
                    code="other-family",
                    message=f"{device.name} is a device of the {device.family.value.upper()} family; "
                    "microcurrent protocols are not offered for it.",
                    remedy="Choose a microcurrent device.",
                    sources=device.sources,
                )
            )
        case DeviceFamily.UNKNOWN:
            findings.append(
                LimitFinding(
                    severity=Severity.NOTE,
                    code="family-not-recorded",
                    message=f"The kind of current of {device.name} is not recorded.",
                    remedy="Confirm from its manual that it is a microcurrent device.",
                    sources=device.sources,
                )
            )
        case DeviceFamily.MICROCURRENT:
            pass
    if device.use is DeviceUse.PRESCRIPTION:
        findings.append(
            LimitFinding(
                severity=Severity.NOTE,
                code="prescription",
                message=f"{device.name} is a prescription device.",
                remedy="Record under whose order it is used.",
                sources=device.sources,
            )
        )
    return tuple(findings)


def check_channels(device: DeviceProfile, lanes: int) -> tuple[LimitFinding, ...]:
    """Return an error when more lanes run at once than the device has channels, a note when unrecorded."""
    if lanes <= 1 or (device.channels is not None and lanes <= device.channels):
        return ()
    if device.channels is None:
        return (
            LimitFinding(
                severity=Severity.NOTE,
                code="channels-not-recorded",
                message=f"How many outputs {device.name} has is not recorded; the plan runs {lanes} at once.",
                remedy="Confirm it from the device's manual.",
                sources=device.sources,
            ),
        )
    return (
        LimitFinding(
            severity=Severity.ERROR,
            code="too-few-channels",
            message=f"The plan runs {lanes} placements at once; {device.name} has {device.channels}.",
            remedy="Run them one after the other, or choose a device with more channels.",
            sources=device.sources,
        ),
    )


def _against_maximum(device: DeviceProfile, ua: int, where: str) -> tuple[LimitFinding, ...]:
    if device.ua_max is None:
        return (
            LimitFinding(
                severity=Severity.NOTE,
                code="no-limit-recorded",
                message=f"{where}No limit recorded for {device.name}; {ua} uA could not be checked.",
                remedy="Fill in the highest current from the device's manual.",
                sources=device.sources,
            ),
        )
    if ua <= device.ua_max:
        return ()
    return (
        LimitFinding(
            severity=Severity.ERROR,
            code="current-above-maximum",
            message=f"{where}{ua} uA is above the {device.ua_max} uA of {device.name}.",
            remedy=f"Lower it to {device.ua_max} uA or less, or choose a device that reaches {ua} uA.",
            sources=device.sources,
        ),
    )


def _against_minimum(device: DeviceProfile, ua: int, where: str) -> tuple[LimitFinding, ...]:
    if device.ua_min is not None and ua < device.ua_min:
        return (
            LimitFinding(
                severity=Severity.WARNING,
                code="current-below-minimum",
                message=f"{where}{ua} uA is below the {device.ua_min} uA at which {device.name} begins.",
                remedy="Raise it, or choose a device that goes lower.",
                sources=device.sources,
            ),
        )
    within = device.ua_max is None or ua <= device.ua_max
    if device.ua_step is not None and within and (ua - (device.ua_min or 0)) % device.ua_step:
        return (
            LimitFinding(
                severity=Severity.NOTE,
                code="current-between-steps",
                message=f"{where}{ua} uA lies between two steps of {device.name} ({device.ua_step} uA each).",
                remedy="Use a value the device can be set to.",
                sources=device.sources,
            ),
        )
    return ()


def _site_refused(device: DeviceProfile, zone: Zone, site: ZoneGroup, where: str) -> LimitFinding:
    allowed = ", ".join(item.value for item in device.sites_allowed or ())
    why = "must not be used there" if site in device.sites_forbidden else f"lists only: {allowed}"
    return LimitFinding(
        severity=Severity.ERROR,
        code="site-not-allowed",
        message=f"{where}{zone.name} needs a device for the {site.value}; {device.name} {why}.",
        remedy=f"Leave the zone out, or choose a device that lists the {site.value}.",
        sources=device.sources,
    )


def _where(step: str) -> str:
    return f"{step}: " if step else ""


def _hz(mhz: int) -> str:
    return f"{mhz / 1000:g}"


def _hz_range(device: DeviceProfile) -> str:
    if device.hz_min is None:
        return f"the up to {device.hz_max:g}"
    if device.hz_max is None:
        return f"the {device.hz_min:g} and more"
    return f"the {device.hz_min:g}-{device.hz_max:g}"


def _clock(ms: int) -> str:
    """Return minutes and seconds, the seconds rounded up."""
    minutes, seconds = divmod(-(-ms // 1000), 60)
    return f"{minutes}:{seconds:02d}"
