"""What changes on the device from one set of settings to the next, as data and in words."""

from dataclasses import dataclass
from enum import StrEnum

from microtimer.core.plan import Amount, DeviceSettings, Ramp
from microtimer.core.sentence import Sentence, sentence


class Direction(StrEnum):
    """Which way a setting goes."""

    SET = "set"
    """Nothing was stated before."""
    RAISE = "raise"
    LOWER = "lower"
    CHANGE = "change"
    """Another value, neither higher nor lower."""


@dataclass(frozen=True, slots=True)
class SettingChange:
    """One setting that the next step states otherwise; `name` is a field of `DeviceSettings`."""

    name: str
    before: Amount | str | None
    after: Amount | str
    direction: Direction

    @classmethod
    def of(cls, name: str, before: Amount | str | None, after: Amount | str) -> "SettingChange":
        """Return the change from one value to another, with its direction."""
        return cls(name, before, after, _direction(before, after))


def setting_changes(before: DeviceSettings, after: DeviceSettings) -> tuple[SettingChange, ...]:
    """Return what has to be set on the device, in display order; what `after` leaves unstated stays."""
    stated = [(name, getattr(before, name), getattr(after, name)) for name in after.stated()]
    return tuple(SettingChange.of(name, old, new) for name, old, new in stated if old != new)


def change_in_words(change: SettingChange) -> str:
    """Return the change as it is spoken: "lower current to 120 microamps"."""
    verb = change.direction.value
    return f"{verb} {_NAMES.get(change.name, change.name)} to {value_in_words(change.name, change.after)}"


def value_in_words(name: str, value: Amount | str) -> str:
    """Return a setting's value as it is spoken: "120 microamps", "0.5 to 2 hertz"."""
    if isinstance(value, str):
        return value
    unit, thousandths = _UNITS.get(name, ("", False))
    ends = (value.low,) if value.exact else (value.low, value.high)
    numbers = [f"{end / 1000:g}" if thousandths else str(end) for end in ends]
    return f"{' to '.join(numbers)} {unit}".strip()


def ramp_in_words(ramp: Ramp | None) -> str:
    """Return a ramp of the current as it is spoken: "raise current from 50 to 150 microamps over the step".

    It is "" where there is none, or one that says nothing.
    """
    if ramp is None or (ramp.from_ua is None and ramp.to_ua is None and not ramp.by_operator):
        return ""
    words = _ramp_direction(ramp.from_ua, ramp.to_ua)
    if ramp.step_ua:
        words = sentence("session", "{ramp}, {size} microamps at a time").format(
            ramp=words, size=ramp.step_ua
        )
    return sentence("session", "{ramp}, by hand").format(ramp=words) if ramp.by_operator else words


def _ramp_direction(low: int | None, high: int | None) -> Sentence:
    if low is None and high is None:
        return sentence("session", "raise current over the step")
    if high is None:
        return sentence("session", "change current from {low} microamps over the step").format(low=low)
    if low is None:
        return sentence("session", "change current to {high} microamps over the step").format(high=high)
    if high < low:
        lower = sentence("session", "lower current from {low} to {high} microamps over the step")
        return lower.format(low=low, high=high)
    return sentence("session", "raise current from {low} to {high} microamps over the step").format(
        low=low, high=high
    )


_NAMES = {
    "current_ua": "current",
    "frequency_mhz": "frequency",
    "pulse_width_us": "pulse width",
    "duty_cycle": "duty cycle",
}

_UNITS = {
    "current_ua": ("microamps", False),
    "frequency_mhz": ("hertz", True),  # kept in millihertz
    "pulse_width_us": ("microseconds", False),
}


def _direction(before: Amount | str | None, after: Amount | str) -> Direction:
    if before is None:
        return Direction.SET
    old, new = _span(before), _span(after)
    if old is None or new is None:
        return Direction.CHANGE
    if new[0] >= old[0] and new[1] >= old[1]:
        return Direction.RAISE
    if new[0] <= old[0] and new[1] <= old[1]:
        return Direction.LOWER
    return Direction.CHANGE


def _span(value: Amount | str) -> tuple[int, int] | None:
    """Return the lowest and highest number of a value, None for a name; levels are often bare numbers."""
    if isinstance(value, Amount):
        return value.low, value.high
    return (int(value), int(value)) if value.isascii() and value.isdecimal() else None
