"""From pydantic's validation errors to located problems that a trainer understands.

One mistake is one problem: a union that fails in several ways, a key misspelt and therefore missing, an item
that failed and therefore makes a list too short, are each told once.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from typing import Any

from pydantic import BaseModel, ValidationError

from microtimer.core.documents.json_text import JsonText, JsonValue
from microtimer.core.documents.shape_keys import Finding, unknown_key
from microtimer.core.documents.shape_numbers import not_a_value, not_in_range
from microtimer.core.documents.shape_places import ShapePlace, Way, find_place, types_wanted, value_at
from microtimer.core.documents.shape_values import (
    missing_key,
    null,
    too_long,
    too_short,
    unknown_type,
    unknown_word,
    wrong_text,
    wrong_type,
)
from microtimer.core.format.protocol_file import ProtocolFile
from microtimer.core.format.protocol_steps import ParameterRef
from microtimer.core.problem import Problem, Severity
from microtimer.core.sentence import sentence

MOST_PROBLEMS = 100
"""Problems listed for one file."""

_WANTED = {
    "float_type": "number",
    "int_type": "whole number",
    "int_from_float": "whole number",
    "string_type": "text",
    "bool_type": "true or false",
    "tuple_type": "list",
    "dict_type": "object",
    "model_type": "object",
}
_BOUNDS = {
    "greater_than": sentence("check", "more than {bound}"),
    "greater_than_equal": sentence("check", "at least {bound}"),
    "less_than": sentence("check", "less than {bound}"),
    "less_than_equal": sentence("check", "at most {bound}"),
}


def shape_problems(
    text: JsonText, document: JsonValue, error: ValidationError, model: type[BaseModel] = ProtocolFile
) -> list[Problem]:
    """Turn every fault of a document into one problem at its place in the text; never none.

    The document is what was validated: the text's value, brought forward where the file is older.
    """
    found = list(islice(_findings(document, error, model), 2 * MOST_PROBLEMS))
    meant = {(*place.loc[:-1], finding.meant) for place, finding in found if place.is_key}
    problems: dict[tuple[Way, bool], Problem] = {}
    for place, finding in found:
        follows = finding.code == "missing-key" and place.loc in meant
        if not follows and (place.loc, place.is_key) not in problems:
            problems[place.loc, place.is_key] = _problem(text, place, finding)
    besides = {loc for loc, is_key in problems if not is_key}
    nulls = islice(_null_problems(text, document, besides), MOST_PROBLEMS)
    listed = [*problems.values(), *nulls]
    return listed if len(listed) <= MOST_PROBLEMS else [*listed[:MOST_PROBLEMS], _more(text)]


def null_problems(text: JsonText, document: JsonValue) -> list[Problem]:
    """Report every null, which pydantic takes for a key left out."""
    listed = list(islice(_null_problems(text, document, besides=set()), MOST_PROBLEMS + 1))
    return listed if len(listed) <= MOST_PROBLEMS else [*listed[:MOST_PROBLEMS], _more(text)]


def _findings(
    document: JsonValue, error: ValidationError, model: type[BaseModel]
) -> Iterator[tuple[ShapePlace, Finding]]:
    for fault in error.errors(include_url=False, include_input=False):
        kind, way = fault["type"], fault["loc"]
        place = find_place(model, way)
        if place.model is ParameterRef and kind in ("missing", "extra_forbidden"):
            # whatever is wrong with the keys of {"param": ...} is one mistake: the object is not a parameter
            place, kind = find_place(model, way[:-2]), "not_a_parameter"
        elif kind == "missing" and isinstance(way[-1], int):
            place, kind = find_place(model, way[:-1]), "too_short"
        elif kind == "extra_forbidden":
            place = replace(place, is_key=True)
        finding = _finding(place, kind, value_at(document, place.loc), fault.get("ctx", {}))
        if finding:
            at_type = finding.code == "unknown-type"
            yield (replace(place, loc=(*place.loc, "type")) if at_type else place), finding


def _finding(place: ShapePlace, kind: str, value: JsonValue, context: dict[str, Any]) -> Finding | None:
    """Word one fault; None for one that only follows from another."""
    if kind in _WANTED:
        return wrong_type(place, _WANTED[kind], value)
    if kind in _BOUNDS:
        bound = next(iter(context.values()))
        return not_in_range(
            place, value, _BOUNDS[kind].format(bound=int(bound) if bound == int(bound) else bound)
        )
    match kind:
        case "extra_forbidden":
            return unknown_key(place.root, place.model, str(place.loc[-1]))
        case "missing":
            return missing_key(place)
        case "union_tag_invalid" | "union_tag_not_found" if types_wanted(place.wanted):
            return unknown_type(place, value)
        case "union_tag_invalid" | "not_a_parameter":
            return not_a_value(place, value)
        case "string_too_short" | "too_short":
            return too_short(place, value, context.get("min_length", 2))
        case "string_too_long" | "too_long":
            return too_long(place, value, context["max_length"])
        case "value_error":
            # a rule of ours between several values of one object; it words itself
            return Finding(
                "wrong-value",
                sentence("check", 'In "{place}": {context_}.').format(
                    place=place.name, context_=context["error"]
                ),
                sentence("check", "Make the values agree."),
            )
        case _:
            return _wrong_words(place, kind, value)


def _wrong_words(place: ShapePlace, kind: str, value: JsonValue) -> Finding:
    if kind in ("literal_error", "enum"):
        return unknown_word(place, value)
    if kind == "string_pattern_mismatch":
        return wrong_text(place, value)
    if kind.startswith("date_"):
        return Finding(
            "wrong-date",
            sentence("check", '"{place}" is not a date.').format(place=place.name),
            sentence("check", 'Write it as "2025-01-31".'),
        )
    return Finding(
        "wrong-value",
        sentence("check", '"{place}" cannot be read.').format(place=place.name),
        sentence("check", "Compare it with a bundled protocol."),
    )


def _null_problems(text: JsonText, document: JsonValue, besides: set[Way]) -> Iterator[Problem]:
    if "null" in text.text:
        for loc in _nulls(document, ()):
            if loc not in besides:
                place = ShapePlace(ProtocolFile, loc, ProtocolFile, None)
                yield _problem(text, place, null(place))


def _nulls(value: JsonValue, loc: Way) -> Iterator[Way]:
    if value is None:
        yield loc
    members = (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    )
    for key, member in members:
        if member is None or isinstance(member, dict | list):
            yield from _nulls(member, (*loc, key))


def _problem(text: JsonText, place: ShapePlace, finding: Finding) -> Problem:
    code, message, remedy, _ = finding
    return text.problem(Severity.ERROR, code, message, remedy, place.loc, at_key=place.is_key)


def _more(text: JsonText) -> Problem:
    message = sentence("check", "Only {most_problems} problems are listed; there are more.").format(
        most_problems=MOST_PROBLEMS
    )
    return text.problem(
        Severity.NOTE, "more-problems", message, sentence("check", "Mend these and check again.")
    )
