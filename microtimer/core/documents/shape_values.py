"""Values of the wrong shape: another type than wanted, a word that is not on the list, a list too long."""

import re
from collections.abc import Iterable
from typing import Any

from microtimer.core.documents.json_text import JsonValue
from microtimer.core.documents.shape_keys import Finding, thing
from microtimer.core.documents.shape_numbers import not_a_number, quoted, that_is
from microtimer.core.documents.shape_places import (
    ShapePlace,
    any_scalar,
    fields_by_key,
    fixed_length,
    types_wanted,
    words_wanted,
)
from microtimer.core.problem import did_you_mean, shortened

_FORMS = {
    "version": ("wrong-version", "a version has three numbers", "1.0.0"),
    "language": ("wrong-language", "a language is a short code", "en"),
    "on": ("wrong-date", "a date is year, month and day", "2026-01-31"),
}
"""Texts with a form of their own: code, what is wanted, an example."""

_EXAMPLES = {
    "id": '"a-short-name"',
    "version": '"1.0.0"',
    "title": '"What it is called"',
    "name": '"What it is called"',
    "steps": "[ ... ]",
    "options": "[ ... ]",
    "lanes": "[ ... ]",
    "phases": "[ ... ]",
    "choices": '["low", "high"]',
    "ask": '"The question?"',
    "text": '"The words"',
    "source": '"Where this comes from"',
    "use": '"id-of-the-block"',
    "at_s": "10",
    "sessions": "[1, 3]",
    "by": '"Name of the person"',
    "on": '"2026-01-31"',
    "min": "0",
    "max": "10",
    "x": "0.5",
    "y": "0.5",
}
"""Values for keys that are missing, as they could be written."""

_YES = {"yes", "true", "1", "on"}
_NO = {"no", "false", "0", "off"}


def wrong_type(place: ShapePlace, wanted: str, value: JsonValue) -> Finding:
    """Say that a value is not the "number", "whole number", "text", "list" or "object" (or bool) wanted."""
    if value is None:
        return null(place, needed=True)
    if any_scalar(place.wanted):
        message = f"{that_is(place, value)}; a text, a number, true or false is wanted."
        return Finding("not-a-value", message, "Write the value of the parameter.")
    match wanted:
        case "number" | "whole number":
            return not_a_number(place, wanted, value)
        case "text":
            return _not_text(place, value)
        case "list":
            shown = f'["{shortened(value)}"]' if isinstance(value, str) else "it inside [ ]"
            return Finding("not-a-list", f"{that_is(place, value)}; a list is wanted.", f"Write {shown}.")
        case "object":
            return _not_an_object(place, value)
        case _:
            return _not_yes_no(place, value)


def null(place: ShapePlace, *, needed: bool = False) -> Finding:
    """Say that null is not how "not stated" is written."""
    remedy = "Write a value." if needed else "Leave the key out: what is left out is not stated."
    return Finding("null-value", f'"{place.name}" is null.', remedy)


def unknown_word(place: ShapePlace, value: JsonValue) -> Finding:
    """Say which words are allowed in place of one that is not."""
    words = words_wanted(place.wanted)
    if not isinstance(value, str):
        return Finding("not-text", f"{that_is(place, value)}; a word is wanted.", f"Write {_one_of(words)}.")
    message = f'"{place.name}" cannot be "{shortened(value)}".'
    return Finding("unknown-word", message, f"{_guess(value, words)}Write {_one_of(words)}.")


def unknown_type(place: ShapePlace, value: JsonValue) -> Finding:
    """Say what may stand in place of an object whose "type" is missing or not known here."""
    types = types_wanted(place.wanted)
    what = "parameter" if "yes_no" in types else "step"
    given = value.get("type") if isinstance(value, dict) else None
    if given is None:
        likely = _likely_type(value, types) if isinstance(value, dict) else None
        remedy = f'Add "type": "{likely}".' if likely else f'Add "type": {_one_of(types)}.'
        return Finding("missing-type", f"This {what} does not say its type.", remedy)
    shown = f'"{shortened(given)}"' if isinstance(given, str) else quoted(given)
    guess = _guess(given, types) if isinstance(given, str) else ""
    message = f"A {what} of type {shown} cannot stand here."
    return Finding("unknown-type", message, f"{guess}Write {_one_of(types)}.")


def wrong_text(place: ShapePlace, value: JsonValue) -> Finding:
    """Say what form a text must have that does not match its pattern."""
    text = value if isinstance(value, str) else ""
    if place.name in _FORMS and not place.is_key:
        code, rule, example = _FORMS[place.name]
        mended = _version(text) if place.name == "version" else ""
        return Finding(code, f"{that_is(place, text)}; {rule}.", f'Write it like "{mended or example}".')
    name = str(place.loc[-1]) if place.is_key else text
    message = f'"{shortened(name)}" is not an id: small letters and digits, joined by - or _.'
    remedy = f'Write "{_as_id(name)}".' if _as_id(name) else "Write a short name in small letters."
    return Finding("wrong-id", message, remedy)


def too_short(place: ShapePlace, value: JsonValue, least: int) -> Finding | None:
    """Say that a text or list is too short; None where it only seems so because its items are at fault."""
    if isinstance(value, str):
        return Finding("empty-text", f'"{place.name}" is empty.', "Write some words, or leave the key out.")
    count = len(value) if isinstance(value, list) else 0
    if count >= least:
        return None
    if fixed_length(place.wanted):
        return _wrong_count(place, count)
    message = f'"{place.name}" lists {count or "nothing"}; at least {least} must stand there.'
    return Finding("too-few", message, "Add to the list, or leave it out.")


def too_long(place: ShapePlace, value: JsonValue, most: int) -> Finding:
    """Say that a text or list is too long."""
    if isinstance(value, str):
        message = f'"{place.name}" has {len(value):,} characters; {most:,} are allowed.'
        return Finding("too-long", message, "Shorten it.")
    count = len(value) if isinstance(value, list | dict) else 0
    if fixed_length(place.wanted):
        return _wrong_count(place, count)
    read = place.name in ("items", "options")
    remedy = "Split it in two: longer lists are clicked through unread." if read else "Split it up."
    return Finding("too-many", f'"{place.name}" lists {count}; {most} are allowed.', remedy)


def missing_key(place: ShapePlace) -> Finding:
    """Say that an object lacks a key it must have, and what the key is for."""
    key = place.name
    words = words_wanted(place.wanted)
    example = _one_of(words) if words else _EXAMPLES.get(key)
    field = fields_by_key(place.model).get(key)
    meaning = f" {field.description}" if field and field.description else ""
    remedy = f'Add "{key}": {example}.{meaning}' if example else f'Add "{key}".{meaning}'
    return Finding("missing-key", f'{thing(place.model).capitalize()} needs "{key}".', remedy, key)


def _not_text(place: ShapePlace, value: JsonValue) -> Finding:
    message = f"{that_is(place, value)}; a text is wanted."
    if isinstance(value, int | float) and not isinstance(value, bool):
        mended = _version(repr(value)) if place.name == "version" else shortened(repr(value))
        return Finding("not-text", message, f'Write "{mended}", in quotes.')
    return Finding("not-text", message, "Write one text, in quotes.")


def _not_an_object(place: ShapePlace, value: JsonValue) -> Finding:
    remedy = "Write it inside { }, with keys."
    if "zone" in types_wanted(place.wanted):
        zone = (_as_id(value) if isinstance(value, str) else "") or "jaw"
        remedy = f'Write {{"type": "zone", "zone": "{zone}", "mode": "dynamic"}}.'
    return Finding("not-an-object", f"{that_is(place, value)}; an object is wanted.", remedy)


def _not_yes_no(place: ShapePlace, value: JsonValue) -> Finding:
    word = str(value).casefold().strip() if isinstance(value, str | int) else ""
    meant = "true" if word in _YES else "false" if word in _NO else "true or false"
    message = f"{that_is(place, value)}; true or false is wanted."
    return Finding("not-true-or-false", message, f"Write {meant}, without quotes.")


def _wrong_count(place: ShapePlace, count: int) -> Finding:
    remedies = {
        "lanes": "Write two lanes: the one worked by hand, and the one beside it.",
        "sessions": "Write [first, last]; the same number twice for one session.",
    }
    remedy = remedies.get(place.name, "Write one number, or [low, high].")
    return Finding("wrong-length", f'"{place.name}" lists {count}; exactly 2 must stand there.', remedy)


def _guess(word: str, candidates: Iterable[str]) -> str:
    near = did_you_mean(word, candidates)
    return f'Did you mean "{near}"? ' if near else ""


def _one_of(words: Iterable[str]) -> str:
    listed = [f'"{word}"' for word in words]
    return f"{', '.join(listed[:-1])} or {listed[-1]}" if len(listed) > 1 else "".join(listed)


def _likely_type(value: dict[str, JsonValue], types: dict[str, Any]) -> str | None:
    """Guess a type from an object's keys: one named like the type, else the type that knows most of them."""
    if named := next((name for name in types if name in value), None):
        return named
    shared = {name: len(value.keys() & fields_by_key(model).keys()) for name, model in types.items()}
    best = max(shared, key=lambda name: shared[name])
    return best if list(shared.values()).count(shared[best]) == 1 else None


def _as_id(text: str) -> str:
    """Turn words into an id; nothing where no letter or digit remains."""
    joined = re.sub(r"[^a-z0-9_]+", "-", text[:200].casefold())
    return re.sub(r"[-_]{2,}", "-", joined).strip("-_")[:64].rstrip("-_")


def _version(text: str) -> str:
    """Write a version with three numbers where one or two were given; nothing where that is not clear."""
    numbers = re.fullmatch(r"\s*v?([0-9]+)(?:\.([0-9]+))?(?:\.([0-9]+))?\s*", text)
    return ".".join(number or "0" for number in numbers.groups()) if numbers and len(text) < 20 else ""
