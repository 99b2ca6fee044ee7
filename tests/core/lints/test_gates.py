"""Gates, checkpoints and choices."""

import pytest

from tests.core.lints.marked import Pass, Trip, assert_trips, found, steps


def gate(*items: str, keys: str = "") -> str:
    return steps(f'{{"type": "gate", {keys}"items": [{", ".join(items)}]}}')


def item(keys: str, name: str = '"a"') -> str:
    return f'{{"id": {name}, "text": "Done?"{keys}}}'


TRIPS = [
    Trip(
        "gate-or-items",
        steps('{"type": "gate", "gate": "closing", «"items"»: [' + item("") + "]}"),
        "Keep one",
    ),
    Trip("gate-or-items", steps('«{»"type": "gate"}'), "first_contact"),
    Trip("item-twice", gate(item(""), item("", name='«"a"»')), "another id"),
    Trip("item-kind", gate("«{»" + item(', "kind": "amount"')[1:]), "glasses"),
    Trip("item-kind", gate(item(', «"unit"»: "glasses"')), '"amount"'),
    Trip("item-kind", gate("«{»" + item(', "kind": "choice", "choices": ["yes"]')[1:]), "two answers"),
    Trip("item-kind", gate(item(', "kind": "text", «"choices"»: ["yes", "no"]')), '"choice"'),
    Trip("answer-twice", gate(item(', "kind": "choice", "choices": ["yes", «"yes"»]')), '"yes"'),
    Trip(
        "answer-twice", steps('{"type": "checkpoint", "ask": "Felt?", "choices": ["a", "b", «"a"»]}'), '"a"'
    ),
    Trip(
        "option-twice",
        steps(
            '{"type": "choice", "ask": "?", "options": ['
            '{"id": "a", "title": "On", "steps": []}, {"id": "b", "title": «"On"», "steps": []}]}'
        ),
        "told apart",
    ),
    Trip("one-answer", steps('{"type": "checkpoint", "ask": "Felt?", «"choices"»: ["yes"]}'), "confirmation"),
]

PASSES = [
    Pass("gate-or-items", steps('{"type": "gate", "gate": "closing"}')),
    Pass("gate-or-items", gate(item(""))),
    Pass("item-twice", gate(item(""), item("", name='"b"'))),
    Pass("item-kind", gate(item(', "kind": "amount", "unit": "glasses"'))),
    Pass("item-kind", gate(item(', "kind": "choice", "choices": ["yes", "no"]'))),
    Pass("item-kind", gate(item(', "kind": "check"'), item(', "kind": "text"', name='"b"'))),
    Pass("answer-twice", steps('{"type": "checkpoint", "ask": "Felt?", "choices": ["a", "b"]}')),
    Pass(
        "option-twice",
        steps(
            '{"type": "choice", "ask": "?", "options": ['
            '{"id": "a", "title": "On", "steps": []}, {"id": "b", "title": "Again", "steps": []}]}'
        ),
    ),
    Pass("one-answer", steps('{"type": "checkpoint", "ask": "Felt?"}')),
]


@pytest.mark.parametrize("subject", TRIPS, ids=lambda case: case.code)
def test_points_at_the_fault(subject: Trip) -> None:
    assert_trips(subject)


@pytest.mark.parametrize("subject", PASSES, ids=lambda case: case.code)
def test_lets_pass_what_is_meant(subject: Pass) -> None:
    assert found(subject) == []
