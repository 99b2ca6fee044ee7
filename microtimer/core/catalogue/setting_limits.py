"""Limit checks of what is set on a device: its current, its level, its frequency.

A limit that is not recorded yields a note that says so, never silence that could be read as "within limits".
"""

from microtimer.core.catalogue.devices import DeviceProfile
from microtimer.core.catalogue.limit_finding import LimitFinding, at_step
from microtimer.core.catalogue.sources import Citation
from microtimer.core.problem import Severity
from microtimer.core.sentence import Figure, Sentence, from_catalogue, sentence

HIGHEST_MICROCURRENT_UA = 1000
"""Above this nothing is microcurrent any more: the upper end of every trade range on record."""

USUAL_HIGHEST_UA = 500
"""The upper end of the 10-500 uA range of the trade article on static and dynamic microcurrent."""

USUAL_RANGE = Citation.from_json_value({"source": "static-dynamic-spa-article", "grade": "B"})


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
                message=at_step(
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
                message=at_step(
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
            message=at_step(
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
            message=at_step(
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


def _against_maximum(device: DeviceProfile, ua: int, step: str) -> tuple[LimitFinding, ...]:
    if device.ua_max is None:
        return (
            LimitFinding(
                severity=Severity.NOTE,
                code="no-limit-recorded",
                message=at_step(
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
            message=at_step(
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
                message=at_step(
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
                message=at_step(
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
