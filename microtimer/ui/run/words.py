"""Words and figures of the treatment screen: whole seconds, sides, modes, settings and their changes."""

from typing import Final

from microtimer.core.plan import Amount, DeviceSettings, Mode, PlannedStep, Side
from microtimer.core.sentence import sentence
from microtimer.core.session.setting_changes import Direction, SettingChange
from microtimer.ui.language import catalogued, decimal, told, tr
from microtimer.ui.when import clock_words

NOT_STATED: Final = sentence("run", "not stated")
LONG_FROM_S: Final = 100
"""Below this the countdown is bare seconds, from here on minutes and seconds."""

_LABELS: Final = {
    "level": sentence("run", "Level"),
    "current_ua": sentence("run", "Current"),
    "frequency_mhz": sentence("run", "Frequency"),
    "waveform": sentence("run", "Waveform"),
    "polarity": sentence("run", "Polarity"),
    "pulse_width_us": sentence("run", "Pulse width"),
    "duty_cycle": sentence("run", "Duty cycle"),
    "program": sentence("run", "Program"),
    "channel": sentence("run", "Channel"),
    "preset": sentence("run", "Preset"),
    "attachment": sentence("run", "Attachment"),
}
_UNITS: Final = {"current_ua": "µA", "frequency_mhz": "Hz", "pulse_width_us": "µs"}
_TECHNIQUES: Final = {
    "glide": sentence("run", "glide"),
    "hold": sentence("run", "hold the muscle"),
    "glide-hold": sentence("run", "glide, then hold"),
    "pinch-hold": sentence("run", "pinch, then hold"),
    "squeeze": sentence("run", "probes toward each other"),
    "stretch": sentence("run", "probes away from each other"),
    "anchored": sentence("run", "one contact stays, the other travels"),
    "radial": sentence("run", "round one fixed contact"),
    "point-dwell": sentence("run", "rest on each point"),
    "feather": sentence("run", "light passes"),
    "pads": sentence("run", "pads stay still"),
}


def whole_seconds(ms: int) -> int:
    """Return the seconds to show: the ceiling, so that 0 means done."""
    return max(0, -(-ms // 1000))


def figure(seconds: int) -> str:
    """Return the big figure: bare seconds below 100, minutes and seconds from there on."""
    return str(seconds) if seconds < LONG_FROM_S else minutes(seconds)


def minutes(seconds: int) -> str:
    """Return `m:ss`, or `h:mm:ss` from an hour on."""
    return clock_words(max(0, seconds) * 1000)


def side_caps(side: Side | None) -> str:
    """Return the side as its badge says it."""
    match side:
        case Side.LEFT | Side.RIGHT:
            return tr("run", "CLIENT'S LEFT") if side is Side.LEFT else tr("run", "CLIENT'S RIGHT")
        case Side.MIDLINE:
            return tr("run", "MIDDLE")
        case Side.BOTH:
            return tr("run", "BOTH SIDES")
        case Side.FREE:
            return tr("run", "YOUR CHOICE")
        case None:
            return tr("run", "SIDE NOT STATED")


def side_phrase(side: Side | None) -> str:
    """Return the side inside a sentence, "" where none is meant."""
    match side:
        case Side.LEFT | Side.RIGHT:
            return tr("run", "client's left") if side is Side.LEFT else tr("run", "client's right")
        case Side.MIDLINE:
            return tr("run", "middle")
        case Side.BOTH:
            return tr("run", "both sides")
        case Side.FREE:
            return tr("run", "your choice of place")
        case None:
            return ""


def place_phrase(step: PlannedStep) -> str:
    """Return a step's title with its side, such as "Jaw, client's left"."""
    side = side_phrase(step.side) if step.zone else ""
    title = catalogued(step.title)
    if not side or side in title.lower():
        return title
    return tr("run", "{place}, {side}").format(place=title, side=side)


def technique_phrase(step: PlannedStep) -> str:
    """Return how the contacts work, in a few words."""
    if step.technique:
        return told(_TECHNIQUES.get(step.technique, step.technique))
    return told(_TECHNIQUES["pads"]) if step.mode is Mode.STATIC else ""


def mode_phrase(mode: Mode | None) -> str:
    """Return a mode inside a sentence, "" for none."""
    match mode:
        case Mode.STATIC:
            return tr("run", "static")
        case Mode.DYNAMIC:
            return tr("run", "dynamic")
        case None:
            return ""


def mode_caps(mode: Mode) -> str:
    """Return a mode as its badge says it."""
    return tr("run", "STATIC") if mode is Mode.STATIC else tr("run", "DYNAMIC")


def setting_label(name: str) -> str:
    """Return what a setting is called on the screen."""
    return told(_LABELS[name])


def setting_unit(name: str) -> str:
    """Return the unit a setting is shown in, "" for words."""
    return _UNITS.get(name, "")


def setting_value(name: str, value: Amount | str | None) -> str:
    """Return a setting's value without its unit, "not stated" where there is none."""
    if value is None:
        return told(NOT_STATED)
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
    words, label = " ".join(text.split()), setting_label(name)
    if not words:
        raise ValueError(tr("run", "{setting} needs a value.").format(setting=label))
    unit = setting_unit(name)
    if not unit:
        return words
    try:
        number = float(words.removesuffix(unit).strip().replace(",", "."))
    except ValueError:
        raise ValueError(
            tr("run", "{setting} is a number of {unit}.").format(setting=label, unit=unit)
        ) from None
    if not 0 <= number < 1e9:
        raise ValueError(tr("run", "{setting} must be 0 {unit} or more.").format(setting=label, unit=unit))
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
    current, label = change.name == "current_ua", setting_label(change.name)
    match change.direction:
        case Direction.LOWER:
            words = tr("run", "Lower to {value}") if current else tr("run", "{setting}: lower to {value}")
        case Direction.RAISE:
            words = tr("run", "Raise to {value}") if current else tr("run", "{setting}: raise to {value}")
        case _:
            words = tr("run", "Set {value}") if current else tr("run", "{setting}: {value}")
    return words.format(setting=label, value=value)


def _number(name: str, amount: int) -> str:
    if name != "frequency_mhz":
        return str(amount)
    return decimal(amount / 1000)
