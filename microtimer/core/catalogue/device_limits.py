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
from microtimer.core.sentence import Figure, Said, Sentence, from_catalogue, joined, sentence

HIGHEST_MICROCURRENT_UA = 1000
"""Above this nothing is microcurrent any more: the upper end of every trade range on record."""

USUAL_HIGHEST_UA = 500
"""The upper end of the 10-500 uA range of the trade article on static and dynamic microcurrent."""

CUT_OFF_WARNING_MS = 60_000
"""How long before the auto-off the practitioner is warned."""

USUAL_RANGE = Citation.from_json_value({"source": "static-dynamic-spa-article", "grade": "B"})


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


class LimitFinding(Frozen):
    """What a limit says to a step; an error keeps the session from starting."""

    severity: Severity
    code: str
    message: Said
    remedy: Said = ""
    sources: tuple[Citation, ...] = ()


def check_current(device: DeviceProfile, ua: int, step: str = "") -> tuple[LimitFinding, ...]:
    """Return what the profile says to a current of `ua` uA; `step` names the step in the message.

    A range is checked by its two ends. Raises ValueError when `ua` is negative.
    """
    if ua < 0:
        raise ValueError(f"A current of {ua} uA is not possible.")
    if ua > HIGHEST_MICROCURRENT_UA:
        return (
            LimitFinding(
                severity=Severity.ERROR,
                code="not-microcurrent",
                message=_at(
                    step,
                    sentence("device", "{ua} uA is above {most} uA and no longer microcurrent.").format(
                        ua=ua, most=HIGHEST_MICROCURRENT_UA
                    ),
                ),
                remedy=sentence("device", "Check the unit: 1 mA is 1000 uA. Lower the current."),
                sources=(USUAL_RANGE,),
            ),
        )
    findings = [*_against_maximum(device, ua, step), *_against_minimum(device, ua, step)]
    if ua > USUAL_HIGHEST_UA:
        findings.append(
            LimitFinding(
                severity=Severity.NOTE,
                code="above-usual-range",
                message=_at(
                    step,
                    sentence("device", "{ua} uA is above the usual 10-{most} uA range.").format(
                        ua=ua, most=USUAL_HIGHEST_UA
                    ),
                ),
                sources=(USUAL_RANGE,),
            )
        )
    return tuple(findings)


def check_level(device: DeviceProfile, level: str, step: str = "") -> tuple[LimitFinding, ...]:
    """Return what the profile says to a named level; a device without a list of levels says nothing."""
    if device.levels is not None:
        missing = level.casefold() not in (name.casefold() for name in device.levels)
        known = ", ".join(device.levels)
    elif device.level_count is not None and level.isdecimal():
        missing = not 1 <= int(level) <= device.level_count
        known = sentence("device", "1 to {most}").format(most=device.level_count)
    else:
        return ()
    if not missing:
        return ()
    return (
        LimitFinding(
            severity=Severity.ERROR,
            code="unknown-level",
            message=_at(
                step,
                sentence("device", '{device} has no level "{level}"; its levels are {known}.').format(
                    device=from_catalogue(device.name), level=level, known=known
                ),
            ),
            remedy=sentence("device", "Use one of its levels, or choose another device."),
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
    return (
        LimitFinding(
            severity=Severity.ERROR,
            code="frequency-out-of-range",
            message=_at(
                step,
                sentence("device", "{asked} Hz is outside {range} Hz of {device}.").format(
                    asked=_hz_asked(low_mhz, high_mhz),
                    range=_hz_range(device),
                    device=from_catalogue(device.name),
                ),
            ),
            remedy=sentence("device", "Change the frequency, or choose a device that reaches it."),
            sources=device.sources,
        ),
    )


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
                message=_at(
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
                message=_at(
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
        message=_at(step, said),
        remedy=from_catalogue(rule.remedy),
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
                message=sentence(
                    "device", "{time} with the output on reaches the auto-off of {device} ({limit})."
                ).format(
                    time=_clock(output_ms),
                    device=from_catalogue(device.name),
                    limit=_clock(device.auto_off_s * 1000),
                ),
                remedy=sentence("device", "Plan to restart the device on the way, or shorten the session."),
                sources=device.sources,
            )
        )
    if device.max_session_s is not None and output_ms > device.max_session_s * 1000:
        findings.append(
            LimitFinding(
                severity=Severity.WARNING,
                code="session-too-long",
                message=sentence(
                    "device", "{time} is longer than a session with {device} may last ({limit})."
                ).format(
                    time=_clock(output_ms),
                    device=from_catalogue(device.name),
                    limit=_clock(device.max_session_s * 1000),
                ),
                remedy=sentence("device", "Shorten the session."),
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
                    message=sentence(
                        "device",
                        "{device} is a device of the {family} family; "
                        "microcurrent protocols are not offered for it.",
                    ).format(device=from_catalogue(device.name), family=device.family.value.upper()),
                    remedy=sentence("device", "Choose a microcurrent device."),
                    sources=device.sources,
                )
            )
        case DeviceFamily.UNKNOWN:
            findings.append(
                LimitFinding(
                    severity=Severity.NOTE,
                    code="family-not-recorded",
                    message=sentence("device", "The kind of current of {device} is not recorded.").format(
                        device=from_catalogue(device.name)
                    ),
                    remedy=sentence("device", "Confirm from its manual that it is a microcurrent device."),
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
                message=sentence("device", "{device} is a prescription device.").format(
                    device=from_catalogue(device.name)
                ),
                remedy=sentence("device", "Record under whose order it is used."),
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
                message=sentence(
                    "device", "How many outputs {device} has is not recorded; the plan runs {lanes} at once."
                ).format(device=from_catalogue(device.name), lanes=lanes),
                remedy=sentence("device", "Confirm it from the device's manual."),
                sources=device.sources,
            ),
        )
    return (
        LimitFinding(
            severity=Severity.ERROR,
            code="too-few-channels",
            message=sentence(
                "device", "The plan runs {lanes} placements at once; {device} has {channels}."
            ).format(lanes=lanes, device=from_catalogue(device.name), channels=device.channels),
            remedy=sentence("device", "Run them one after the other, or choose a device with more channels."),
            sources=device.sources,
        ),
    )


def _against_maximum(device: DeviceProfile, ua: int, step: str) -> tuple[LimitFinding, ...]:
    if device.ua_max is None:
        return (
            LimitFinding(
                severity=Severity.NOTE,
                code="no-limit-recorded",
                message=_at(
                    step,
                    sentence(
                        "device", "No limit recorded for {device}; {ua} uA could not be checked."
                    ).format(device=from_catalogue(device.name), ua=ua),
                ),
                remedy=sentence("device", "Fill in the highest current from the device's manual."),
                sources=device.sources,
            ),
        )
    if ua <= device.ua_max:
        return ()
    return (
        LimitFinding(
            severity=Severity.ERROR,
            code="current-above-maximum",
            message=_at(
                step,
                sentence("device", "{ua} uA is above the {ua_max} uA of {device}.").format(
                    ua=ua, ua_max=device.ua_max, device=from_catalogue(device.name)
                ),
            ),
            remedy=sentence(
                "device", "Lower it to {ua_max} uA or less, or choose a device that reaches {ua} uA."
            ).format(ua_max=device.ua_max, ua=ua),
            sources=device.sources,
        ),
    )


def _against_minimum(device: DeviceProfile, ua: int, step: str) -> tuple[LimitFinding, ...]:
    if device.ua_min is not None and ua < device.ua_min:
        return (
            LimitFinding(
                severity=Severity.WARNING,
                code="current-below-minimum",
                message=_at(
                    step,
                    sentence("device", "{ua} uA is below the {ua_min} uA at which {device} begins.").format(
                        ua=ua, ua_min=device.ua_min, device=from_catalogue(device.name)
                    ),
                ),
                remedy=sentence("device", "Raise it, or choose a device that goes lower."),
                sources=device.sources,
            ),
        )
    within = device.ua_max is None or ua <= device.ua_max
    if device.ua_step is not None and within and (ua - (device.ua_min or 0)) % device.ua_step:
        return (
            LimitFinding(
                severity=Severity.NOTE,
                code="current-between-steps",
                message=_at(
                    step,
                    sentence(
                        "device", "{ua} uA lies between two steps of {device} ({ua_step} uA each)."
                    ).format(ua=ua, device=from_catalogue(device.name), ua_step=device.ua_step),
                ),
                remedy=sentence("device", "Use a value the device can be set to."),
                sources=device.sources,
            ),
        )
    return ()


def _site_refused(device: DeviceProfile, zone: Zone, site: ZoneGroup, step: str) -> LimitFinding:
    forbidden = sentence("device", "{zone} needs a device for the {site}; {device} must not be used there.")
    others = sentence("device", "{zone} needs a device for the {site}; {device} lists only: {allowed}.")
    said = forbidden if site in device.sites_forbidden else others
    return LimitFinding(
        severity=Severity.ERROR,
        code="site-not-allowed",
        message=_at(
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


def _at(step: str, finding: Sentence) -> Sentence:
    if not step:
        return finding
    return sentence("device", "{place}: {finding}").format(place=from_catalogue(step), finding=finding)


def _hz_asked(low_mhz: int, high_mhz: int) -> Sentence:
    low, high = Figure(low_mhz / 1000), Figure(high_mhz / 1000)
    if low == high:
        return sentence("device", "{low}").format(low=low)
    return sentence("device", "{low}-{high}").format(low=low, high=high)


def _hz_range(device: DeviceProfile) -> Sentence:
    low, high = Figure(device.hz_min or 0), Figure(device.hz_max or 0)
    if device.hz_min is None:
        return sentence("device", "the up to {high}").format(high=high)
    if device.hz_max is None:
        return sentence("device", "the {low} and more").format(low=low)
    return sentence("device", "the {low}-{high}").format(low=low, high=high)


def _clock(ms: int) -> str:
    """Return minutes and seconds, the seconds rounded up."""
    minutes, seconds = divmod(-(-ms // 1000), 60)
    return f"{minutes}:{seconds:02d}"
