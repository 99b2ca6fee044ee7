"""Words and figures of the treatment screen: whole seconds, sides, modes, settings and their changes."""

from typing import Final

from microtimer.core.plan import Amount, DeviceSettings, Mode, PlannedStep, Side
from microtimer.core.session.setting_changes import Direction, SettingChange

NOT_STATED: Final = "not stated"
_LONG_FROM_S: Final = 100
"""Below this the countdown is bare seconds, from here on minutes and seconds."""

_LABELS: Final = {
    "level": "Level",
    "current_ua": "Current",
    "frequency_mhz": "Frequency",
    "waveform": "Waveform",
    "polarity": "Polarity",
    "pulse_width_us": "Pulse width",
    "duty_cycle": "Duty cycle",
    "program": "Program",
    "channel": "Channel",
    "preset": "Preset",
    "attachment": "Attachment",
}
_UNITS: Final = {"current_ua": "µA", "frequency_mhz": "Hz", "pulse_width_us": "µs"}
_TECHNIQUES: Final = {
    "glide": "glide",
    "hold": "hold the muscle",
    "glide-hold": "glide, then hold",
    "pinch-hold": "pinch, then hold",
    "squeeze": "probes toward each other",
    "stretch": "probes away from each other",
    "anchored": "one contact stays, the other travels",
    "radial": "round one fixed contact",
    "point-dwell": "rest on each point",
    "feather": "light passes",
    "pads": "pads stay still",
}


def whole_seconds(ms: int) -> int:
    """Return the seconds to show: the ceiling, so that 0 means done."""
    return max(0, -(-ms // 1000))


def figure(seconds: int) -> str:
    """Return the big figure: bare seconds below 100, minutes and seconds from there on."""
    return str(seconds) if seconds < _LONG_FROM_S else minutes(seconds)


def minutes(seconds: int) -> str:
    """Return `m:ss`, or `h:mm:ss` from an hour on."""
    hours, rest = divmod(max(0, seconds), 3600)
    if hours:
        return f"{hours}:{rest // 60:02d}:{rest % 60:02d}"
    return f"{rest // 60}:{rest % 60:02d}"


def side_caps(side: Side | None) -> str:
    """Return the side as its badge says it."""
    match side:
        case Side.LEFT | Side.RIGHT:
            return f"CLIENT'S {side.value.upper()}"
        case Side.MIDLINE:
            return "MIDDLE"
        case Side.BOTH:
            return "BOTH SIDES"
        case Side.FREE:
            return "YOUR CHOICE"
        case None:
            return "SIDE NOT STATED"


def side_phrase(side: Side | None) -> str:
    """Return the side inside a sentence, "" where none is meant."""
    match side:
        case Side.LEFT | Side.RIGHT:
            return f"client's {side.value}"
        case Side.MIDLINE:
            return "middle"
        case Side.BOTH:
            return "both sides"
        case Side.FREE:
            return "your choice of place"
        case None:
            return ""


def place_phrase(step: PlannedStep) -> str:
    """Return a step's title with its side, such as "Jaw, client's left"."""
    side = side_phrase(step.side) if step.zone else ""
    return f"{step.title}, {side}" if side and side not in step.title.lower() else step.title


def technique_phrase(step: PlannedStep) -> str:
    """Return how the contacts work, in a few words."""
    if step.technique:
        return _TECHNIQUES.get(step.technique, step.technique)
    return "pads stay still" if step.mode is Mode.STATIC else ""


def setting_label(name: str) -> str:
    """Return what a setting is called on the screen."""
    return _LABELS[name]


def setting_unit(name: str) -> str:
    """Return the unit a setting is shown in, "" for words."""
    return _UNITS.get(name, "")


def setting_value(name: str, value: Amount | str | None) -> str:
    """Return a setting's value without its unit, "not stated" where there is none."""
    if value is None:
        return NOT_STATED
    if isinstance(value, str):
        return value[:1].upper() + value[1:]
    low, high = (_number(name, amount) for amount in (value.low, value.high))
    return low if value.exact else f"{low}–{high}"


def setting_text(name: str, value: Amount | str | None) -> str:
    """Return a setting's value with its unit."""
    unit = setting_unit(name) if isinstance(value, Amount) else ""
    return f"{setting_value(name, value)} {unit}".rstrip()


def entered_setting(name: str, text: str) -> int | str:
    """Return a typed setting as the session takes it: whole uA, mHz or us, or words.

    A decimal comma is read as a point. Raises ValueError, with a sentence to show, when it is no such value.
    """
    words = " ".join(text.split())
    if not words:
        raise ValueError(f"{setting_label(name)} needs a value.")
    unit = setting_unit(name)
    if not unit:
        return words
    try:
        number = float(words.removesuffix(unit).strip().replace(",", "."))
    except ValueError:
        raise ValueError(f"{setting_label(name)} is a number of {unit}.") from None
    if not 0 <= number < 1e9:
        raise ValueError(f"{setting_label(name)} must be 0 {unit} or more.")
    return round(number * 1000) if name == "frequency_mhz" else round(number)


def setting_names(settings: DeviceSettings) -> tuple[str, ...]:
    """Return the settings to show: level, current and frequency always have a place, others when stated."""
    stated = settings.stated()
    shown = [
        name
        for name in DeviceSettings.model_fields
        if name in stated or name in ("current_ua", "frequency_mhz")
    ]
    return tuple(shown)


def change_phrase(change: SettingChange) -> str:
    """Return a setting change as a short order, such as "Lower to 80 µA"."""
    value = setting_text(change.name, change.after)
    if change.direction in (Direction.LOWER, Direction.RAISE):
        subject = "" if change.name == "current_ua" else f" {setting_label(change.name).lower()}"
        return f"{change.direction.value.capitalize()}{subject} to {value}"
    if change.name == "current_ua":
        return f"Set {value}"
    return f"{setting_label(change.name)}: {value}"


def _number(name: str, amount: int) -> str:
    if name != "frequency_mhz":
        return str(amount)
    return f"{amount / 1000:.3f}".rstrip("0").rstrip(".")
