"""Numbers that are not written as one: in quotes, with a comma, with a unit, as a clock time or a span."""

import re

from microtimer.core.documents.json_text import JsonValue
from microtimer.core.documents.shape_keys import Finding, milliamperes, unit_of
from microtimer.core.documents.shape_places import ShapePlace
from microtimer.core.problem import shortened
from microtimer.core.sentence import Sentence, joined, sentence

_NUMBER = re.compile(r"\s*[-+]?[0-9]+(\.[0-9]+)?\s*")
_COMMA_NUMBER = re.compile(r"\s*([0-9]+),([0-9]+)\s*")
_CLOCK = re.compile(r"\s*([0-9]{1,3}):([0-5][0-9])\s*")
_SPAN = re.compile(r"\s*([0-9.]+)\s*(?:-|–|\.\.|to)\s*([0-9.]+)\s*[a-zµμ]*\s*", re.IGNORECASE)
_WITH_UNIT = re.compile(r"\s*([0-9]+(?:[.,][0-9]+)?)\s*([^\W\d]+)\.?\s*")
_OWN_UNITS = {
    "_s": {"s", "sec", "secs", "second", "seconds"},
    "_ua": {"ua", "µa", "μa", "microamps", "microampere", "microamperes"},
    "_hz": {"hz", "hertz"},
    "_mm": {"mm"},
    "_us": {"us", "µs", "μs"},
    "_h": {"h", "hours"},
}
_MILLIAMPERE_WORDS = {"ma", "milliamp", "milliamps", "milliampere", "milliamperes"}


def quoted(value: JsonValue) -> str:
    """Name a value of a file inside a sentence."""
    match value:
        case None:
            return "null"
        case bool():
            return "true" if value else "false"
        case str():
            return sentence("check", 'the text "{text}"').format(text=shortened(value))
        case int() | float():
            return shortened(repr(value))
        case list():
            return sentence("check", "a list")
        case dict():
            return sentence("check", "an object")


def that_is(place: ShapePlace, value: JsonValue) -> Sentence:
    """Begin a sentence: '"dwell_s" is the text "60"'; an item of a list is named after the list."""
    in_list = bool(place.loc) and isinstance(place.loc[-1], int)
    if not place.loc:
        return sentence("check", "The file is {value}").format(value=quoted(value))
    subject = sentence("check", '"{key}" is {value}')
    if in_list:
        subject = sentence("check", 'An entry of "{key}" is {value}')
    return subject.format(key=place.name, value=quoted(value))


def not_a_number(place: ShapePlace, wanted: str, value: JsonValue) -> Finding:
    """Say how a value is written as the "number" or "whole number" that is wanted."""
    if isinstance(value, str):
        return _number_in_text(place, value)
    if isinstance(value, float):
        return _not_whole(place, value)
    return Finding("not-a-number", _is_wanted(wanted).format(that=that_is(place, value)), _remedy(place))


def not_a_value(place: ShapePlace, value: JsonValue) -> Finding:
    """Say what may stand in place of a list or an object where a value is wanted."""
    wanted = "text" if place.name == "level" else "number"
    remedy = _written(wanted, may_choose="param" in place.shapes)
    hint = _range_hint(place, "30", "60")
    return Finding(
        "not-a-number" if wanted == "number" else "not-text",
        _is_wanted(wanted).format(that=that_is(place, value)),
        joined(" ", (remedy, hint)) if hint else remedy,
    )


def _is_wanted(what: str) -> Sentence:
    match what:
        case "whole number":
            return sentence("check", "{that}; a whole number is wanted.")
        case "text":
            return sentence("check", "{that}; a text is wanted.")
        case _:
            return sentence("check", "{that}; a number is wanted.")


def _written(what: str, *, may_choose: bool) -> Sentence:
    if what == "text":
        chosen = sentence("check", 'Write the text, or {"param": "..."} for one chosen at the start.')
        return chosen if may_choose else sentence("check", "Write the text.")
    chosen = sentence("check", 'Write the number, or {"param": "..."} for one chosen at the start.')
    return chosen if may_choose else sentence("check", "Write the number.")


def not_in_range(place: ShapePlace, value: JsonValue, bound: Sentence) -> Finding:
    """Say that a number is too small or too large; the bound is worded, as in "at least 1"."""
    unit = unit_of(place.name)
    message = sentence("check", "{that}; it must be {bound}.")
    if unit:
        message = sentence("check", "{that}; it must be {bound} {unit}.")
    message = message.format(that=that_is(place, value), bound=bound, unit=unit)
    if value == 0 and place.name.endswith("_s"):
        return Finding(
            "out-of-range", message, sentence("check", "Leave the key out where no time is stated.")
        )
    if value == 0 and place.name == "repeat":
        remedy = sentence("check", "A repeat counts all runs: write 1 or more, or leave the step out.")
        return Finding("out-of-range", message, remedy)
    return Finding("out-of-range", message, sentence("check", "Write {bound}.").format(bound=bound))


def _not_whole(place: ShapePlace, value: float) -> Finding:
    if place.name.endswith("_ua") and 0 < value < 10:
        return milliamperes(
            sentence("check", "{that}: that looks like milliamperes, not microamperes (uA).").format(
                that=that_is(place, value)
            )
        )
    around = (
        sentence("check", "Write {low} or {high}.").format(low=int(value), high=int(value) + 1)
        if abs(value) < 1e9
        else sentence("check", "Write a whole number.")
    )
    return Finding(
        "not-a-whole-number",
        sentence("check", "{that}; a whole number is wanted.").format(that=that_is(place, value)),
        around,
    )


def _number_in_text(place: ShapePlace, text: str) -> Finding:
    """Say how a number that stands in quotes is written."""
    is_text = that_is(place, text)
    if _NUMBER.fullmatch(text):
        return Finding(
            "quoted-number",
            sentence("check", "{that}; a number is wanted.").format(that=is_text),
            sentence("check", "Write {number} without quotes.").format(number=text.strip()),
        )
    if comma := _COMMA_NUMBER.fullmatch(text):
        pointed = f"{comma[1]}.{comma[2]}"
        remedy = sentence("check", "Write {number} without quotes; decimals follow a point.")
        if len(comma[2]) == 3:
            remedy = sentence(
                "check",
                "Write {number} or {whole}, whichever is meant, without quotes; decimals follow a point.",
            )
        remedy = remedy.format(number=pointed, whole=f"{comma[1]}{comma[2]}")
        return Finding(
            "decimal-comma",
            sentence("check", "{that}: a number with a comma, in quotes.").format(that=is_text),
            remedy,
        )
    if clock := _CLOCK.fullmatch(text):
        seconds = int(clock[1]) * 60 + int(clock[2])
        remedy = sentence("check", "Write {seconds} if minutes and seconds are meant.").format(
            seconds=seconds
        )
        return Finding(
            "wrong-unit",
            sentence("check", "{that}; times are written in seconds.").format(that=is_text),
            remedy,
        )
    if with_unit := _WITH_UNIT.fullmatch(text):
        return _number_with_unit(place, is_text, with_unit[1].replace(",", "."), with_unit[2].casefold())
    span = _SPAN.fullmatch(text)
    hint = _range_hint(place, span[1], span[2]) if span else None
    return Finding(
        "not-a-number",
        sentence("check", "{that}; a number is wanted.").format(that=is_text),
        hint or _remedy(place),
    )


def _number_with_unit(place: ShapePlace, is_text: Sentence, number: str, unit: str) -> Finding:
    if unit in _MILLIAMPERE_WORDS:
        return milliamperes(
            sentence("check", "{that}: milliamperes, where microamperes (uA) are wanted.").format(
                that=is_text
            )
        )
    own = next((words for ending, words in _OWN_UNITS.items() if place.name.endswith(ending)), set())
    if unit in own:
        message = sentence("check", "{that}; the unit stands in the key already.").format(that=is_text)
        return Finding(
            "unit-in-value",
            message,
            sentence("check", "Write {number}, without quotes.").format(number=number),
        )
    if wanted := unit_of(place.name):
        remedy = sentence(
            "check", "Write the {wanted} as a number, without quotes; nothing is converted."
        ).format(wanted=wanted)
        return Finding(
            "wrong-unit",
            sentence("check", "{that}; {wanted} are wanted.").format(that=is_text, wanted=wanted),
            remedy,
        )
    return Finding(
        "not-a-number",
        sentence("check", "{that}; a number is wanted.").format(that=is_text),
        sentence("check", "Write the number alone, without quotes."),
    )


def _remedy(place: ShapePlace) -> Sentence:
    unit = unit_of(place.name)
    return (
        sentence("check", "Write the {unit} as a number, or leave the key out.").format(unit=unit)
        if unit
        else sentence("check", "Write a number, without quotes.")
    )


def _range_hint(place: ShapePlace, low: str, high: str) -> Sentence | None:
    """Say how a range is written at this place, if one is allowed."""
    if place.name == "dwell_s":
        seconds = sentence("check", 'For a range write "dwell_min_s": {low}, "dwell_max_s": {high}.')
        return seconds.format(low=low, high=high)
    if "range" in place.shapes:
        return sentence("check", "For a range write [{low}, {high}].").format(low=low, high=high)
    return None
