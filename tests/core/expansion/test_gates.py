"""Gates and checkpoints in a plan: the house's items and the author's."""

from typing import Any

from microtimer.core.catalogue.gates import ItemKind
from tests.core.expansion.plans import GATES, device, plan_of, zone

JAW = zone("jaw", "left", 60)


def items_of(step: dict[str, Any], **parts: Any) -> list[list[str]]:
    return [[item.id for item in one.items] for one in plan_of(step, JAW, **parts).steps if one.items]


def test_a_house_gate_brings_its_items_and_its_title() -> None:
    gate = GATES.get("closing")
    assert gate is not None
    plan = plan_of({"type": "gate", "gate": "closing"}, JAW)
    assert plan.steps[0].items == gate.items
    assert plan.steps[0].title == gate.title


def test_items_beyond_seven_go_on_a_second_page() -> None:
    own = [{"id": "music", "text": "Music chosen"}]
    pages = items_of({"type": "gate", "gate": "preparation", "items": own})
    assert [len(page) for page in pages] == [7, 1]
    assert pages[1] == ["music"]


def test_the_pages_of_a_gate_have_ids_of_their_own() -> None:
    own = [{"id": "music", "text": "Music chosen"}]
    plan = plan_of({"type": "gate", "id": "ready", "gate": "preparation", "items": own}, JAW)
    assert [step.id for step in plan.steps[:2]] == ["ready", "ready/2"]


def test_items_of_every_kind_are_taken_as_written() -> None:
    own = [
        {"id": "done", "text": "Done"},
        {"id": "water", "text": "Water", "kind": "amount", "unit": "glasses", "required": False},
        {"id": "skin", "text": "Skin", "kind": "choice", "choices": ["calm", "red"]},
        {"id": "words", "text": "Words", "kind": "text", "source": "house habit"},
        {"id": "bare", "text": "An amount of nothing stated", "kind": "amount"},
    ]
    items = plan_of({"type": "gate", "items": own}, JAW).steps[0].items
    assert [(item.kind, item.unit, item.choices, item.required) for item in items] == [
        (ItemKind.CHECK, None, (), True),
        (ItemKind.AMOUNT, "glasses", (), False),
        (ItemKind.CHOICE, None, ("calm", "red"), True),
        (ItemKind.TEXT, None, (), True),
        (ItemKind.AMOUNT, "", (), True),
    ]
    assert [citation.note for citation in items[3].sources] == ["house habit"]


def test_a_gate_is_worded_for_the_device() -> None:
    powered = device("biosonic-900")
    assert powered.power_note is not None
    texts = " ".join(
        item.text
        for item in plan_of({"type": "gate", "gate": "preparation"}, JAW, device=powered).steps[0].items
    )
    assert powered.power_note in texts


def test_a_checkpoint_with_a_title_keeps_its_question() -> None:
    stop = {
        "type": "checkpoint",
        "title": "First contact",
        "ask": "Felt?",
        "instruction": "Wait for an answer.",
    }
    step = plan_of(stop, JAW).steps[0]
    assert (step.title, step.instruction) == ("First contact", "Felt? Wait for an answer.")


def test_a_checkpoint_with_one_answer_is_a_check() -> None:
    stop = {"type": "checkpoint", "ask": "Pads on?", "choices": ["Pads lie flat"]}
    item = plan_of(stop, JAW).steps[0].items[0]
    assert (item.kind, item.text) == (ItemKind.CHECK, "Pads lie flat")


def test_the_device_in_use_stands_in_the_plan() -> None:
    plan = plan_of(JAW, device=device("nuface-mini-plus"))
    assert (plan.device_id, plan.auto_off_ms, plan.ua_ceiling) == ("nuface-mini-plus", 1_200_000, None)
    assert plan_of(JAW, device=device("myolift-600")).ua_ceiling == 600
