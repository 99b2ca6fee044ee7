"""One nudge of the device's main setting: which setting it is, and what it comes to."""

from typing import Final

from microtimer.core.plan import Amount, DeviceSettings

NUDGES: Final = {"current_ua": 10, "frequency_mhz": 100, "pulse_width_us": 10}
"""How much one nudge is, in whole uA, mHz and us; a level goes by one."""


def main_setting(settings: DeviceSettings) -> str | None:
    """Return the setting that is felt: the current, else a level in figures; None where neither is stated."""
    if settings.current_ua is not None:
        return "current_ua"
    return "level" if _is_figure(settings.level) else None


def nudged(settings: DeviceSettings, name: str, sign: int) -> int | str | None:
    """Return a setting one nudge higher (1) or lower (-1), None where it is as low as it goes.

    Of a range the lower end is where to begin.
    """
    value = getattr(settings, name)
    if isinstance(value, Amount):
        after = max(0, value.low + sign * NUDGES[name])
        return None if after == value.low and value.exact else after
    if _is_figure(value):
        number = int(value) + sign
        return str(number) if number >= 0 else None
    return None


def _is_figure(value: object) -> bool:
    return isinstance(value, str) and value.isascii() and value.isdecimal()
