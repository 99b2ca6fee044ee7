"""Device settings in short, as a screen shows them: "120 uA, 10 Hz, level 2"."""

from microtimer.core.plan import Amount, DeviceSettings

UNITS = {"current_ua": ("uA", 1), "frequency_mhz": ("Hz", 1000), "pulse_width_us": ("us", 1)}
"""The unit of each quantity, and how many of the kept unit make one of it."""


def settings_text(settings: DeviceSettings) -> str:
    """Return the stated settings in one phrase, "" when none is stated."""
    return ", ".join(setting_text(name, getattr(settings, name)) for name in settings.stated())


def setting_text(name: str, value: Amount | str) -> str:
    """Return one setting with its unit: "120 uA", "10 Hz", "level 2"."""
    if isinstance(value, str):
        return f"{name.replace('_', ' ')} {value}"
    unit, divisor = UNITS[name]
    low, high = f"{value.low / divisor:g}", f"{value.high / divisor:g}"
    return f"{low} {unit}" if value.exact else f"{low} to {high} {unit}"
