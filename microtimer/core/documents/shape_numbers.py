"""Numbers that are not written as one: in quotes, with a comma, with a unit, as a clock time or a span."""

import re

from microtimer.core.documents.json_text import JsonValue
from microtimer.core.documents.shape_keys import Finding, milliamperes, unit_of
from microtimer.core.documents.shape_places import ShapePlace
from microtimer.core.problem import shortened

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
            return f'the text "{shortened(value)}"'
        case int() | float():
            return shortened(repr(value))
        case list():
            return "a list"
        case dict():
            return "an object"


def that_is(place: ShapePlace, value: JsonValue) -> str:
    """Begin a sentence: '"dwell_s" is the text "60"'; an item of a list is named after the list."""
    in_list = bool(place.loc) and isinstance(place.loc[-1], int)
    subject = f'An entry of "{place.name}"' if in_list else f'"{place.name}"' if place.loc else "The file"
    return f"{subject} is {quoted(value)}"


def not_a_number(place: ShapePlace, wanted: str, value: JsonValue) -> Finding:
    """Say how a value is written as the "number" or "whole number" that is wanted."""
    if isinstance(value, str):
        return _number_in_text(place, value)
    if isinstance(value, float):
        return _not_whole(place, value)
    return Finding("not-a-number", f"{that_is(place, value)}; a {wanted} is wanted.", _remedy(place))


def not_a_value(place: ShapePlace, value: JsonValue) -> Finding:
    """Say what may stand in place of a list or an object where a value is wanted."""
    wanted = "text" if place.name == "level" else "number"
    may_choose = "param" in place.shapes
    parameter = ', or {"param": "..."} for one chosen at the start' if may_choose else ""
    return Finding(
        "not-a-number" if wanted == "number" else "not-text",
        f"{that_is(place, value)}; a {wanted} is wanted.",
        f"Write the {wanted}{parameter}.{_range_hint(place, '30', '60')}",
    )


def not_in_range(place: ShapePlace, value: JsonValue, bound: str) -> Finding:
    """Say that a number is too small or too large; the bound is worded, as in "at least 1"."""
    unit = unit_of(place.name)
    message = f"{that_is(place, value)}; it must be {bound}{' ' + unit if unit else ''}."
    if value == 0 and place.name.endswith("_s"):
        return Finding("out-of-range", message, "Leave the key out where no time is stated.")
    if value == 0 and place.name == "repeat":
        remedy = "A repeat counts all runs: write 1 or more, or leave the step out."
        return Finding("out-of-range", message, remedy)
    return Finding("out-of-range", message, f"Write {bound}.")


def _not_whole(place: ShapePlace, value: float) -> Finding:
    if place.name.endswith("_ua") and 0 < value < 10:
        return milliamperes(f"{that_is(place, value)}: that looks like milliamperes, not microamperes (uA).")
    around = f"Write {int(value)} or {int(value) + 1}." if abs(value) < 1e9 else "Write a whole number."
    return Finding("not-a-whole-number", f"{that_is(place, value)}; a whole number is wanted.", around)


def _number_in_text(place: ShapePlace, text: str) -> Finding:
    """Say how a number that stands in quotes is written."""
    is_text = that_is(place, text)
    if _NUMBER.fullmatch(text):
        return Finding(
            "quoted-number", f"{is_text}; a number is wanted.", f"Write {text.strip()} without quotes."
        )
    if comma := _COMMA_NUMBER.fullmatch(text):
        pointed = f"{comma[1]}.{comma[2]}"
        meant = f"{pointed} or {comma[1]}{comma[2]}, whichever is meant," if len(comma[2]) == 3 else pointed
        remedy = f"Write {meant} without quotes; decimals follow a point."
        return Finding("decimal-comma", f"{is_text}: a number with a comma, in quotes.", remedy)
    if clock := _CLOCK.fullmatch(text):
        seconds = int(clock[1]) * 60 + int(clock[2])
        remedy = f"Write {seconds} if minutes and seconds are meant."
        return Finding("wrong-unit", f"{is_text}; times are written in seconds.", remedy)
    if with_unit := _WITH_UNIT.fullmatch(text):
        return _number_with_unit(place, is_text, with_unit[1].replace(",", "."), with_unit[2].casefold())
    span = _SPAN.fullmatch(text)
    hint = _range_hint(place, span[1], span[2]).strip() if span else ""
    return Finding("not-a-number", f"{is_text}; a number is wanted.", hint or _remedy(place))


def _number_with_unit(place: ShapePlace, is_text: str, number: str, unit: str) -> Finding:
    if unit in _MILLIAMPERE_WORDS:
        return milliamperes(f"{is_text}: milliamperes, where microamperes (uA) are wanted.")
    own = next((words for ending, words in _OWN_UNITS.items() if place.name.endswith(ending)), set())
    if unit in own:
        message = f"{is_text}; the unit stands in the key already."
        return Finding("unit-in-value", message, f"Write {number}, without quotes.")
    if wanted := unit_of(place.name):
        remedy = f"Write the {wanted} as a number, without quotes; nothing is converted."
        return Finding("wrong-unit", f"{is_text}; {wanted} are wanted.", remedy)
    return Finding(
        "not-a-number", f"{is_text}; a number is wanted.", "Write the number alone, without quotes."
    )


def _remedy(place: ShapePlace) -> str:
    unit = unit_of(place.name)
    return (
        f"Write the {unit} as a number, or leave the key out." if unit else "Write a number, without quotes."
    )


def _range_hint(place: ShapePlace, low: str, high: str) -> str:
    """Say how a range is written at this place, if one is allowed."""
    if place.name == "dwell_s":
        return f' For a range write "dwell_min_s": {low}, "dwell_max_s": {high}.'
    if "range" in place.shapes:
        return f" For a range write [{low}, {high}]."
    return ""
