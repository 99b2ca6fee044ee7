"""Limit checks of a device as a whole: its family, how long it runs, how many outputs it has.

A limit that is not recorded yields a note that says so, never silence that could be read as "within limits".
"""

from microtimer.core.catalogue.devices import DeviceFamily, DeviceProfile, DeviceUse
from microtimer.core.catalogue.limit_finding import LimitFinding
from microtimer.core.problem import Severity
from microtimer.core.sentence import from_catalogue, sentence


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


def _clock(ms: int) -> str:
    """Return minutes and seconds, the seconds rounded up."""
    minutes, seconds = divmod(-(-ms // 1000), 60)
    return f"{minutes}:{seconds:02d}"
