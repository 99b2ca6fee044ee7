"""Values of the wrong shape: another type than wanted, a word that is not on the list, a list too long."""

import re
from collections.abc import Iterable
from typing import Any

from microtimer.core.documents.json_text import JsonValue
from microtimer.core.documents.shape_keys import Finding, any_of, thing
from microtimer.core.documents.shape_numbers import not_a_number, quoted, that_is
from microtimer.core.documents.shape_places import (
    ShapePlace,
    any_scalar,
    fields_by_key,
    fixed_length,
    types_wanted,
    words_wanted,
)
from microtimer.core.problem import did_you_mean, meant, shortened
from microtimer.core.sentence import Opening, Sentence, joined, sentence

_FORMS = {
    "version": ("wrong-version", sentence("check", "a version has three numbers"), "1.0.0"),
    "language": ("wrong-language", sentence("check", "a language is a short code"), "en"),
    "on": ("wrong-date", sentence("check", "a date is year, month and day"), "2026-01-31"),
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
        message = sentence("check", "{that}; a text, a number, true or false is wanted.").format(
            that=that_is(place, value)
        )
        return Finding("not-a-value", message, sentence("check", "Write the value of the parameter."))
    match wanted:
        case "number" | "whole number":
            return not_a_number(place, wanted, value)
        case "text":
            return _not_text(place, value)
        case "list":
            remedy = sentence("check", "Write it inside [ ].")
            if isinstance(value, str):
                remedy = sentence("check", 'Write ["{value}"].').format(value=shortened(value))
            return Finding(
                "not-a-list",
                sentence("check", "{that}; a list is wanted.").format(that=that_is(place, value)),
                remedy,
            )
        case "object":
            return _not_an_object(place, value)
        case _:
            return _not_yes_no(place, value)


def null(place: ShapePlace, *, needed: bool = False) -> Finding:
    """Say that null is not how "not stated" is written."""
    remedy = (
        sentence("check", "Write a value.")
        if needed
        else sentence("check", "Leave the key out: what is left out is not stated.")
    )
    return Finding("null-value", sentence("check", '"{place}" is null.').format(place=place.name), remedy)


def unknown_word(place: ShapePlace, value: JsonValue) -> Finding:
    """Say which words are allowed in place of one that is not."""
    words = words_wanted(place.wanted)
    if not isinstance(value, str):
        return Finding(
            "not-text",
            sentence("check", "{that}; a word is wanted.").format(that=that_is(place, value)),
            sentence("check", "Write {words}.").format(words=_one_of(words)),
        )
    message = sentence("check", '"{place}" cannot be "{value}".').format(
        place=place.name, value=shortened(value)
    )
    return Finding("unknown-word", message, _guessed(value, words))


def unknown_type(place: ShapePlace, value: JsonValue) -> Finding:
    """Say what may stand in place of an object whose "type" is missing or not known here."""
    types = types_wanted(place.wanted)
    is_parameter = "yes_no" in types
    given = value.get("type") if isinstance(value, dict) else None
    if given is None:
        likely = _likely_type(value, types) if isinstance(value, dict) else None
        remedy = (
            sentence("check", 'Add "type": "{likely}".').format(likely=likely)
            if likely
            else sentence("check", 'Add "type": {words}.').format(words=_one_of(types))
        )
        silent = sentence("check", "This step does not say its type.")
        if is_parameter:
            silent = sentence("check", "This parameter does not say its type.")
        return Finding("missing-type", silent, remedy)
    shown = f'"{shortened(given)}"' if isinstance(given, str) else quoted(given)
    message = sentence("check", "A step of type {shown} cannot stand here.").format(shown=shown)
    if is_parameter:
        message = sentence("check", "A parameter of type {shown} cannot stand here.").format(shown=shown)
    return Finding("unknown-type", message, _guessed(given, types))


def wrong_text(place: ShapePlace, value: JsonValue) -> Finding:
    """Say what form a text must have that does not match its pattern."""
    text = value if isinstance(value, str) else ""
    if place.name in _FORMS and not place.is_key:
        code, rule, example = _FORMS[place.name]
        example = (_version(text) if place.name == "version" else "") or example
        return Finding(
            code,
            sentence("check", "{that}; {rule}.").format(that=that_is(place, text), rule=rule),
            sentence("check", 'Write it like "{example}".').format(example=example),
        )
    name = str(place.loc[-1]) if place.is_key else text
    message = sentence("check", '"{name}" is not an id: small letters and digits, joined by - or _.').format(
        name=shortened(name)
    )
    remedy = (
        sentence("check", 'Write "{id}".').format(id=_as_id(name))
        if _as_id(name)
        else sentence("check", "Write a short name in small letters.")
    )
    return Finding("wrong-id", message, remedy)


def too_short(place: ShapePlace, value: JsonValue, least: int) -> Finding | None:
    """Say that a text or list is too short; None where it only seems so because its items are at fault."""
    if isinstance(value, str):
        return Finding(
            "empty-text",
            sentence("check", '"{place}" is empty.').format(place=place.name),
            sentence("check", "Write some words, or leave the key out."),
        )
    count = len(value) if isinstance(value, list) else 0
    if count >= least:
        return None
    if fixed_length(place.wanted):
        return _wrong_count(place, count)
    message = (
        sentence("check", '"{place}" lists {count}; at least {least} must stand there.').format(
            place=place.name, count=count, least=least
        )
        if count
        else sentence("check", '"{place}" lists nothing; at least {least} must stand there.').format(
            place=place.name, least=least
        )
    )
    return Finding("too-few", message, sentence("check", "Add to the list, or leave it out."))


def too_long(place: ShapePlace, value: JsonValue, most: int) -> Finding:
    """Say that a text or list is too long."""
    if isinstance(value, str):
        message = sentence("check", '"{place}" has {count:,} characters; {most:,} are allowed.').format(
            place=place.name, count=len(value), most=most
        )
        return Finding("too-long", message, sentence("check", "Shorten it."))
    count = len(value) if isinstance(value, list | dict) else 0
    if fixed_length(place.wanted):
        return _wrong_count(place, count)
    read = place.name in ("items", "options")
    remedy = (
        sentence("check", "Split it in two: longer lists are clicked through unread.")
        if read
        else sentence("check", "Split it up.")
    )
    return Finding(
        "too-many",
        sentence("check", '"{place}" lists {count}; {most} are allowed.').format(
            place=place.name, count=count, most=most
        ),
        remedy,
    )


def missing_key(place: ShapePlace) -> Finding:
    """Say that an object lacks a key it must have, and what the key is for."""
    key = place.name
    words = words_wanted(place.wanted)
    example = _one_of(words) if words else _EXAMPLES.get(key)
    field = fields_by_key(place.model).get(key)
    remedy = (
        sentence("check", 'Add "{key}": {example}.').format(key=key, example=example)
        if example
        else sentence("check", 'Add "{key}".').format(key=key)
    )
    if field and field.description:
        remedy = joined(" ", (remedy, field.description))
    return Finding(
        "missing-key",
        sentence("check", '{thing} needs "{key}".').format(thing=Opening(thing(place.model)), key=key),
        remedy,
        key,
    )


def _not_text(place: ShapePlace, value: JsonValue) -> Finding:
    message = sentence("check", "{that}; a text is wanted.").format(that=that_is(place, value))
    if isinstance(value, int | float) and not isinstance(value, bool):
        mended = _version(repr(value)) if place.name == "version" else shortened(repr(value))
        return Finding(
            "not-text", message, sentence("check", 'Write "{mended}", in quotes.').format(mended=mended)
        )
    return Finding("not-text", message, sentence("check", "Write one text, in quotes."))


def _not_an_object(place: ShapePlace, value: JsonValue) -> Finding:
    remedy = sentence("check", "Write it inside { }, with keys.")
    if "zone" in types_wanted(place.wanted):
        zone = (_as_id(value) if isinstance(value, str) else "") or "jaw"
        remedy = sentence("check", 'Write {{"type": "zone", "zone": "{zone}", "mode": "dynamic"}}.').format(
            zone=zone
        )
    return Finding(
        "not-an-object",
        sentence("check", "{that}; an object is wanted.").format(that=that_is(place, value)),
        remedy,
    )


def _not_yes_no(place: ShapePlace, value: JsonValue) -> Finding:
    word = str(value).casefold().strip() if isinstance(value, str | int) else ""
    meant = "true" if word in _YES else "false" if word in _NO else any_of(("true", "false"))
    message = sentence("check", "{that}; true or false is wanted.").format(that=that_is(place, value))
    return Finding(
        "not-true-or-false", message, sentence("check", "Write {meant}, without quotes.").format(meant=meant)
    )


def _wrong_count(place: ShapePlace, count: int) -> Finding:
    remedies = {
        "lanes": sentence("check", "Write two lanes: the one worked by hand, and the one beside it."),
        "sessions": sentence("check", "Write [first, last]; the same number twice for one session."),
    }
    remedy = remedies.get(place.name, sentence("check", "Write one number, or [low, high]."))
    return Finding(
        "wrong-length",
        sentence("check", '"{place}" lists {count}; exactly 2 must stand there.').format(
            place=place.name, count=count
        ),
        remedy,
    )


def _guessed(word: JsonValue, candidates: Iterable[str]) -> Sentence:
    wanted = sentence("check", "Write {words}.").format(words=_one_of(candidates))
    near = did_you_mean(word, candidates) if isinstance(word, str) else None
    return joined(" ", (meant(near), wanted)) if near else wanted


def _one_of(words: Iterable[str]) -> Sentence:
    return any_of([f'"{word}"' for word in words])


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
