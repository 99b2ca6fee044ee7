"""What is said of a step and of the settings of the device, in the language of the protocol."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from microtimer.core.plan import Amount, PlannedStep, Side, StepKind
from microtimer.core.sentence import Sentence
from microtimer.core.session.setting_changes import Direction, SettingChange
from microtimer.core.speech.languages import in_language

_NAMES_A_SIDE: Final = re.compile(
    r"\b(left|right|links|rechts|linke[nrsm]?|rechte[nrsm]?|izquierd[ao]|derech[ao])\b", re.IGNORECASE
)
_SIDES: Final = {Side.LEFT: "left", Side.RIGHT: "right"}
_UNITS: Final = {
    "current_ua": ("microamps", 1),
    "frequency_mhz": ("hertz", 1000),  # kept in millihertz
    "pulse_width_us": ("microseconds", 1),
}
_SETTINGS: Final = {
    "current_ua": "current",
    "frequency_mhz": "frequency",
    "pulse_width_us": "pulse width",
    "duty_cycle": "duty cycle",
}


def step_phrases(step: PlannedStep, language: str) -> tuple[str, ...]:
    """Return what is said on entering a step, longest first: "client's left jawline, chin to ear".

    The author's own words come first, under the side where they name none: a mirrored step says the same on
    both sides. Where they are too long, the name of the place is said.
    """
    if step.kind is not StepKind.ZONE:
        return (step.say or in_language(step.title, language),)
    placed = place_phrases(
        step.title, step.side, step.direction, language, other_side=step.change_side, own=step.say
    )
    return tuple(dict.fromkeys(placed))


def place_phrases(
    title: str,
    side: Side | None,
    direction: str | None,
    language: str,
    *,
    other_side: bool = False,
    own: str | None = None,
) -> Iterator[str]:
    """Yield what is said of a place, each shorter than the one before.

    First the way is dropped, then whose side it is, then the side; after a change of sides the side is what
    matters, and the name is dropped instead. `own` are the author's words.
    """
    name = _name(title, language)
    which = _SIDES.get(side) if side else None
    if own:
        yield _with_side(own, which, language)
        if direction or which:
            yield own if which is None or _NAMES_A_SIDE.search(own) else _short(which, name, language)
    else:
        named = _named(name, side, which)
        if direction:
            way = in_language(re.sub(r"[_-]", " ", direction), language)
            yield _say("{name}, {way}", language, name=named, way=way)
        yield in_language(named, language)
        if which:
            yield _short(which, name, language)
    yield _say(f"client's {which}", language) if other_side and which else in_language(name, language)


def change_phrases(changes: Sequence[SettingChange], language: str) -> tuple[str, ...]:
    """Return what has to be set on the device, longest first: "lower current to 120 microamps"."""
    full = ", ".join(_change(change, language) for change in changes)
    short = ", ".join(_short_change(change, language) for change in changes)
    # without their names two settings cannot be told apart
    return (full, short) if len(changes) == 1 else (full,)


def fixed_phrase(english: str, language: str) -> str:
    """Return a phrase without values, such as "renew the gel"."""
    return _say(english, language)


def _named(name: str, side: Side | None, which: str | None) -> str:
    if which:
        return Sentence("voice", f"client's {which} {{name}}", {"name": name})
    return Sentence("voice", "{name}, both sides", {"name": name}) if side is Side.BOTH else name


def _short(which: str, name: str, language: str) -> str:
    return _say(f"{which} {{name}}", language, name=name)


def _with_side(words: str, which: str | None, language: str) -> str:
    """Return the author's words under the client's side: "client's left: up to the ear"."""
    if which is None or _NAMES_A_SIDE.search(words):
        return words
    return _say(f"client's {which}: {{words}}", language, words=words)


def _name(title: str, language: str) -> str:
    """Return a title as it stands in a sentence; an abbreviation, and a German noun, keeps its capitals."""
    known = in_language(title, language)
    if known != title or language == "de":
        return known
    return title[:1].lower() + title[1:] if title[1:2].islower() else title


def _change(change: SettingChange, language: str) -> str:
    setting = _SETTINGS.get(change.name, change.name)
    template = f"{change.direction.value} {{setting}} to {{value}}"
    return _say(template, language, setting=setting, value=_value(change.name, change.after, language))


def _short_change(change: SettingChange, language: str) -> str:
    if change.direction is Direction.SET and change.name not in _UNITS:
        return _change(change, language)  # "set to Lift" would not say what
    return _say(
        f"{change.direction.value} to {{value}}", language, value=_value(change.name, change.after, language)
    )


def _value(name: str, value: Amount | str, language: str) -> str:
    if isinstance(value, str):
        return value
    unit, whole = _UNITS.get(name, ("", 1))
    point = "," if language in ("de", "es") else "."
    low, high = (f"{end / whole:g}".replace(".", point) for end in (value.low, value.high))
    if value.exact:
        return Sentence("voice", f"{{number}} {unit}".rstrip(), {"number": low})
    return Sentence("voice", f"{{low}} to {{high}} {unit}".rstrip(), {"low": low, "high": high})


def _say(template: str, language: str, **values: object) -> str:
    return in_language(Sentence("voice", template, values), language)
