"""Gates stay short, and an item takes only answers of its kind."""

from typing import Any

import pytest
from pydantic import ValidationError

from microtimer.core.catalogue.gates import GateDefinition, GateItem, ItemKind

ITEMS: dict[str, dict[str, Any]] = {
    "check": {"id": "gel", "text": "Gel on", "kind": "check"},
    "amount": {"id": "water", "text": "Water", "kind": "amount", "unit": "glasses"},
    "choice": {"id": "skin", "text": "Skin", "kind": "choice", "choices": ["none", "redness"]},
    "text": {"id": "note", "text": "Note", "kind": "text"},
    "tolerance": {"id": "felt", "text": "Felt", "kind": "tolerance"},
}


def item(kind: str, **changes: Any) -> GateItem:
    return GateItem.from_json_value({**ITEMS[kind], **changes})


def gate(count: int, **changes: Any) -> GateDefinition:
    items = [{"id": f"item-{number}", "text": "Done", "kind": "check"} for number in range(count)]
    cited = [{"source": "general-knowledge", "grade": "GK"}]
    value = {"id": "g", "title": "G", "moment": "preparation", "items": items, "sources": cited}
    return GateDefinition.from_json_value({**value, **changes})


@pytest.mark.parametrize(
    ("kind", "value", "accepted"),
    [
        ("check", True, True),
        ("check", False, True),  # an honest no is an answer
        ("check", 1, False),  # a number is not a yes
        ("amount", 2, True),
        ("amount", 0, True),  # nothing drunk is an amount
        ("amount", -1, False),
        ("amount", True, False),  # a yes is not a number
        ("amount", "2", False),
        ("choice", "redness", True),
        ("choice", "blisters", False),  # not offered
        ("choice", True, False),
        ("text", "Aqua gel, lot 7", True),
        ("text", 7, False),
        ("tolerance", "tingle", True),
        ("tolerance", "fine", False),
    ],
)
def test_item_takes_answers_of_its_kind(kind: str, value: bool | int | str, accepted: bool) -> None:
    assert item(kind).accepts(value) is accepted


def test_options_are_what_can_be_picked() -> None:
    assert item("choice").options == ("none", "redness")
    assert item("tolerance").options == ("not_felt", "tingle", "uncomfortable")
    assert item("check").options == ()


@pytest.mark.parametrize(
    ("kind", "changes"),
    [
        ("amount", {"unit": None}),  # an amount of what?
        ("check", {"unit": "glasses"}),  # a yes has no unit
        ("choice", {"choices": ["only"]}),  # no choice at all
        ("choice", {"choices": ["a", "a"]}),  # the same thing twice
        ("check", {"choices": ["a", "b"]}),  # a yes is not a choice
        ("check", {"text": ""}),  # nothing to read
    ],
)
def test_item_that_cannot_be_answered_is_refused(kind: str, changes: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        item(kind, **changes)


def test_gate_holds_at_most_seven_items() -> None:
    assert len(gate(7).items) == 7
    with pytest.raises(ValidationError):
        gate(8)
    with pytest.raises(ValidationError):
        gate(0)


def test_items_of_a_gate_have_ids_of_their_own() -> None:
    with pytest.raises(ValidationError, match="share an id"):
        gate(0, items=[ITEMS["check"], ITEMS["check"]])


def test_power_note_rewords_only_the_item_about_it() -> None:
    ready = {**ITEMS["check"], "id": "ready", "text_with_power_note": "Charged and unplugged"}
    subject = gate(0, items=[ITEMS["check"], ready])
    worded = subject.for_device("battery only")
    assert [one.text for one in worded.items] == ["Gel on", "Charged and unplugged (battery only)"]
    assert subject.for_device(None) is subject
    assert all(one.kind is ItemKind.CHECK for one in worded.items)
