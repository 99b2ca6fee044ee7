"""Keys that a format does not have, and what their authors meant."""

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from pydantic import BaseModel

from microtimer.core.documents.shape_places import fields_by_key, models_within
from microtimer.core.format.protocol_steps import Settings, StrokePattern
from microtimer.core.problem import did_you_mean, shortened
from microtimer.core.sentence import Opening, Sentence, joined, sentence


class Finding(NamedTuple):
    """What is wrong with one place of a document, in words."""

    code: str
    message: str
    remedy: str
    meant: str | None = None
    """The key that was meant, where that is clear."""


_UNITS = {
    "_s": sentence("check", "seconds"),
    "_ua": sentence("check", "microamperes"),
    "_hz": sentence("check", "hertz"),
    "_us": sentence("check", "microseconds"),
    "_mm": sentence("check", "millimetres"),
    "_h": sentence("check", "hours"),
}

_MILLIAMPERE_KEYS = {"currentma", "ma", "milliamp", "milliamps", "milliampere", "milliamperes", "intensityma"}

_KEYS_WITHOUT_UNIT = {
    "dwell_s": "dwell duration durations time times length dwellsec dwellseconds durationsec durationseconds",
    "dwell_about_s": "dwellabout about approx approximately",
    "interval_s": "interval every intervalsec",
    "transition_s": "transition transitionsec gap gaps pause pauses rest rests",
    "regel_s": "regel gel gelreminder",
    "at_s": "at atsec second",
    "move_s": "move movesec glide",
    "hold_s": "hold holdsec",
    "stated_total_s": "total totals totaltime statedtotal totalsec totalseconds",
    "current_ua": "current amperage",
    "frequency_hz": "frequency freq",
    "pulse_width_us": "pulsewidth pulse",
    "max_gap_mm": "maxgap",
    "max_window_mm": "maxwindow window",
    "min_gap_h": "mingap mingaphours",
}
"""What authors write where a key with a unit is meant: words without `_`, `-` and capitals."""

_BARE_UNITS = {
    "dwell_s": "seconds secs sec s",
    "current_ua": "ua µa μa microamps microamperes amps amp",
    "frequency_hz": "hz hertz",
}
"""Units written where a key is meant."""

_OTHER_UNITS = {
    "minutes": "dwellminutes minutes mins min durationmin durationminutes timemin dwellm",
    "milliseconds": "dwellms ms durationms milliseconds timems",
}
"""Durations in another unit than seconds."""

_SYNONYMS = {
    "name": ("title", "id"),
    "label": ("title",),
    "text": ("instruction", "say", "ask"),
    "instructions": ("instruction",),
    "question": ("ask",),
    "prompt": ("say", "ask"),
    "speak": ("say",),
    "voice": ("say",),
    "reps": ("repeat", "count"),
    "repeats": ("repeat",),
    "repetitions": ("repeat",),
    "strokes": ("stroke", "count"),
    "area": ("zone",),
    "region": ("zone",),
    "zoneid": ("zone",),
    "zones": ("with_zones",),
    "comment": ("note", "description"),
    "comments": ("note", "description"),
    "notes": ("note", "description"),
    "schema": ("$schema",),
    "schemaversion": ("format",),
    "formatversion": ("format",),
    "blockid": ("use",),
    "ref": ("use",),
    "kind": ("type",),
    "answers": ("choices",),
    "requires": ("device",),
    "approver": ("approved",),
    "approvedby": ("approved",),
}
"""Other words for a key; the first one the object has is meant."""

_THINGS = {
    "ProtocolFile": sentence("check", "the protocol"),
    "Settings": sentence("check", "settings"),
    "StrokePattern": sentence("check", "a stroke"),
    "Approval": sentence("check", "an approval"),
    "SourceEntry": sentence("check", "a source entry"),
    "DeviceNeeds": sentence("check", "a device needs"),
    "YesNoParameter": sentence("check", "a yes no parameter"),
    "IntegerParameter": sentence("check", "an integer parameter"),
    "NumberParameter": sentence("check", "a number parameter"),
    "ChoiceParameter": sentence("check", "a choice parameter"),
    "Variant": sentence("check", "a variant"),
    "CustomZone": sentence("check", "a custom zone"),
    "ProtocolRule": sentence("check", "a protocol rule"),
    "Course": sentence("check", "a course"),
    "BlockStep": sentence("check", "a block step"),
    "ZoneStep": sentence("check", "a zone step"),
    "TaskStep": sentence("check", "a task step"),
    "GateStep": sentence("check", "a gate step"),
    "CheckpointStep": sentence("check", "a checkpoint step"),
    "ChoiceStep": sentence("check", "a choice step"),
    "UseStep": sentence("check", "a use step"),
    "LanesStep": sentence("check", "a lanes step"),
    "Section": sentence("check", "a section"),
    "AftercareText": sentence("check", "an aftercare text"),
    "ParameterRef": sentence("check", "a parameter ref"),
    "MapPoint": sentence("check", "a map point"),
    "CoursePhase": sentence("check", "a course phase"),
    "Maintenance": sentence("check", "a maintenance"),
    "Image": sentence("check", "an image"),
    "StepMark": sentence("check", "a step mark"),
    "IntensityRamp": sentence("check", "an intensity ramp"),
    "StepContact": sentence("check", "a step contact"),
    "SessionRange": sentence("check", "a session range"),
    "GateEntry": sentence("check", "a gate entry"),
    "ChoiceOption": sentence("check", "a choice option"),
    "Lane": sentence("check", "a lane"),
    "IntRange": sentence("check", "an int range"),
    "DeviceFile": sentence("check", "a device file"),
    "DeviceProfile": sentence("check", "a device profile"),
    "Source": sentence("check", "a source"),
    "Regulatory": sentence("check", "a regulatory"),
    "DeclaredRule": sentence("check", "a declared rule"),
    "Statement": sentence("check", "a statement"),
    "Citation": sentence("check", "a citation"),
}
"""What an author calls each part of a format, by the name of its model."""


def unknown_key(root: type[BaseModel], model: type[BaseModel], key: str) -> Finding:
    """Say what a key that the model does not have may have been meant to be; `root` is the whole document."""
    plain = re.sub(r"[_\-\s/#]+", "", key).casefold()
    found = _milliampere_key(key, plain) or _other_unit(model, key, plain) or _unit_missing(model, key, plain)
    if found:
        return found
    known = fields_by_key(model)
    message = _no_key(model).format(thing=Opening(thing(model)), key=shortened(key))
    if meant := next((meant for meant in _SYNONYMS.get(plain, ()) if meant in known), None):
        return Finding(
            "unknown-key", message, sentence("check", 'Write "{meant}".').format(meant=meant), meant
        )
    if elsewhere := _elsewhere(root, model, key):
        return Finding("misplaced-key", message, elsewhere)
    if near := did_you_mean(key, known):
        return Finding(
            "unknown-key", message, sentence("check", 'Did you mean "{near}"?').format(near=near), near
        )
    return Finding("unknown-key", message, _known_keys(known))


def _no_key(model: type[BaseModel]) -> Sentence:
    if model is Settings:
        return sentence("check", '{thing} have no key "{key}".')
    return sentence("check", '{thing} has no key "{key}".')


def milliamperes(message: str) -> Finding:
    """Ask for the figure in microamperes; nothing is converted."""
    remedy = sentence(
        "check",
        "Look the figure up in its source and write it as current_ua, in microamperes; nothing is converted.",
    )
    return Finding("milliamperes", message, remedy, "current_ua")


def unit_of(key: str) -> Sentence | None:
    """Return the unit a key names by its ending, or nothing."""
    return next((unit for ending, unit in _UNITS.items() if key.endswith(ending)), None)


def any_of(words: Sequence[str]) -> Sentence:
    """Return the words of which one is wanted, in a row."""
    if len(words) < 2:
        return joined("", words)
    return sentence("check", "{some} or {last}").format(some=joined(", ", words[:-1]), last=words[-1])


def thing(model: type[BaseModel]) -> Sentence:
    """Name a model as its author would: "a zone step"."""
    if known := _THINGS.get(model.__name__):
        return known
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", model.__name__).lower()  # of a catalogue that ships
    return joined("", [f"{'an' if words[0] in 'aeio' else 'a'} {words}"])


def _milliampere_key(key: str, plain: str) -> Finding | None:
    if plain not in _MILLIAMPERE_KEYS:
        return None
    return milliamperes(
        sentence("check", '"{key}" is in milliamperes; current is written in microamperes (uA).').format(
            key=shortened(key)
        )
    )


def _other_unit(model: type[BaseModel], key: str, plain: str) -> Finding | None:
    unit = _key_among(_OTHER_UNITS, plain)
    if unit is None or "dwell_s" not in fields_by_key(model):
        return None
    message = sentence("check", '"{key}" is in {unit}; times are written in seconds.').format(
        key=shortened(key), unit=unit
    )
    return Finding("wrong-unit", message, sentence("check", 'Write "dwell_s", with the seconds.'), "dwell_s")


def _unit_missing(model: type[BaseModel], key: str, plain: str) -> Finding | None:
    """Find the key with a unit that was meant, in the object itself or in one it may hold."""
    bare = _key_among(_BARE_UNITS, plain)
    meant = bare or _key_among(_KEYS_WITHOUT_UNIT, plain)
    if meant is None:
        return None
    message = sentence("check", 'The key "{key}" does not say its unit.').format(key=shortened(key))
    if bare:
        message = sentence("check", 'The key "{key}" names a unit, but not what it measures.').format(
            key=shortened(key)
        )
    if meant in fields_by_key(model):
        return Finding(
            "unit-missing",
            message,
            sentence("check", 'Write "{meant}", with the {unit}.').format(meant=meant, unit=unit_of(meant)),
            meant,
        )
    if inside := _holder(model, meant):
        remedy = sentence("check", 'Write "{inside}": {{"{meant}": ...}}, with the {unit}.').format(
            inside=inside, meant=meant, unit=unit_of(meant)
        )
        return Finding("unit-missing", message, remedy)
    return None


def _key_among(table: dict[str, str], plain: str) -> str | None:
    return next((key for key, words in table.items() if plain in words.split()), None)


def _holder(model: type[BaseModel], key: str) -> str | None:
    """Return the key of the inner object that has a key, where it is one authors forget."""
    known = fields_by_key(model)
    for inner, holder in ((Settings, "settings"), (StrokePattern, "stroke")):
        if holder in known and key in fields_by_key(inner):
            return holder
    return None


def _elsewhere(root: type[BaseModel], model: type[BaseModel], key: str) -> str | None:
    """Say where a key belongs that other objects have."""
    if holder := _holder(model, key):
        return sentence("check", 'Put it inside "{holder}": {{"{key}": ...}}.').format(holder=holder, key=key)
    owners = [thing(other) for other in models_within(root) if key in fields_by_key(other)]
    return (
        sentence("check", "It belongs to {parts}; remove it here.").format(parts=any_of(owners[:3]))
        if owners
        else None
    )


def _known_keys(known: Iterable[str]) -> str:
    keys = sorted(key for key in known if not key.startswith("$"))
    for own_words in ("note", "description"):
        if own_words in keys:
            return sentence("check", 'Remove it; for words of your own there is "{own_words}".').format(
                own_words=own_words
            )
    return (
        sentence("check", "Remove it; known here: {keys}.").format(keys=", ".join(keys))
        if len(keys) <= 14
        else sentence("check", "Remove it.")
    )
