"""Device settings: from what an author writes to whole quantities."""

from microtimer.core.expansion.chosen import Chosen
from microtimer.core.expansion.timing import thousandths
from microtimer.core.format.protocol_steps import ParameterRef, Settings
from microtimer.core.plan import Amount, DeviceSettings

MOST_UA = 100_000
MOST_HZ = 1_000_000


def device_settings(settings: Settings | None, chosen: Chosen, where: str) -> DeviceSettings:
    """Return the settings in whole uA, mHz and us; what is not stated stays None.

    Raises ProtocolDefectError when a parameter gives a value the setting cannot have.
    """
    if settings is None:
        return DeviceSettings()
    return DeviceSettings(
        level=chosen.level(settings.level, where),
        current_ua=_current(settings, chosen, where),
        frequency_mhz=_frequency(settings, chosen, where),
        waveform=settings.waveform,
        polarity=settings.polarity,
        pulse_width_us=_amount(settings.pulse_width_us),
        duty_cycle=settings.duty_cycle,
        program=settings.program,
        channel=settings.channel,
        preset=settings.preset,
        attachment=settings.attachment,
    )


def _current(settings: Settings, chosen: Chosen, where: str) -> Amount | None:
    value = settings.current_ua
    if isinstance(value, ParameterRef):
        return _amount(round(chosen.number(value, where, MOST_UA)))
    return _amount(value)


def _frequency(settings: Settings, chosen: Chosen, where: str) -> Amount | None:
    match settings.frequency_hz:
        case None:
            return None
        case ParameterRef() as parameter:
            return _amount(thousandths(chosen.number(parameter, where, MOST_HZ)))
        case (low, high):
            return _amount((thousandths(low), thousandths(high)))
        case hertz:
            return _amount(thousandths(hertz))


def _amount(value: int | tuple[int, int] | None) -> Amount | None:
    if value is None:
        return None
    low, high = value if isinstance(value, tuple) else (value, value)
    return Amount(low=low, high=high)
