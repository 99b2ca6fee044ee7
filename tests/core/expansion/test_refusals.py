"""Protocols that cannot be planned: each refused at once, in words that say what to mend."""

from typing import Any

import pytest

from microtimer.core.expansion.context import (
    ChoiceValueError,
    PlanError,
    PlanTooLongError,
    ProtocolDefectError,
    UnknownZoneError,
)
from tests.core.expansion.plans import plan_of, zone

JAW = zone("jaw", "mirror", 60, id="jaw")


def block(*steps: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "block", "steps": list(steps), **more}


def nested(depth: int, step: dict[str, Any], **more: Any) -> dict[str, Any]:
    for _ in range(depth):
        step = block(step, **more)
    return step


@pytest.mark.parametrize(
    ("steps", "parts", "error", "words"),
    [
        ([zone("jow", "left", 9)], {}, UnknownZoneError, 'steps.1 names the zone "jow"'),
        ([zone("jaw", "left", 9, with_zones=["ear"])], {}, UnknownZoneError, "ear"),
        ([zone(None, "left", 9)], {}, ProtocolDefectError, "names no zone"),
        ([{"type": "gate", "gate": "closin"}], {}, ProtocolDefectError, 'Did you mean "closing"?'),
        ([{"type": "gate"}], {}, ProtocolDefectError, "a gate without items"),
        (
            [{"type": "gate", "items": [{"id": "gel", "text": "Which gel?", "kind": "choice"}]}],
            {},
            ProtocolDefectError,
            "two or more choices",
        ),
        ([{"type": "use", "use": "jaww"}, JAW], {}, ProtocolDefectError, 'Did you mean "jaw"?'),
        ([block({"type": "use", "use": "b"}, id="b")], {}, ProtocolDefectError, "from within itself"),
        ([zone("jaw", "left", {"param": "pace"})], {}, ProtocolDefectError, "which the file does not have"),
        (
            [zone("jaw", "left", {"param": "gentle"})],
            {"parameters": [{"type": "yes_no", "id": "gentle", "title": "Gentle", "default": True}]},
            ProtocolDefectError,
            "takes seconds",
        ),
        (
            [zone("jaw", "left", 9, repeat={"param": "n"})],
            {"parameters": [{"type": "integer", "id": "n", "title": "N", "min": 0, "max": 9, "default": 0}]},
            ProtocolDefectError,
            "a whole number from 1 to 1000",
        ),
        (
            [zone("jaw", "left", 9, include_if="n")],
            {"parameters": [{"type": "integer", "id": "n", "title": "N", "min": 0, "max": 9, "default": 0}]},
            ProtocolDefectError,
            "takes yes or no",
        ),
        (
            [JAW],
            {
                "parameters": [
                    {"type": "integer", "id": "n", "title": "N", "min": 1, "max": 2, "default": 1}
                ],
                "variants": [{"id": "v", "title": "V", "set": {"n": 7}}],
            },
            ChoiceValueError,
            'n: "7" cannot be chosen',
        ),
    ],
)
def test_a_defect_is_named_with_a_remedy(
    steps: list[dict[str, Any]], parts: dict[str, Any], error: type[PlanError], words: str
) -> None:
    with pytest.raises(error, match=words) as caught:
        plan_of(*steps, **parts)
    assert caught.value.remedy


def test_a_rule_that_cannot_be_asked_is_named() -> None:
    rule = {"id": "botox-lips", "ask": "Injected?", "severity": "wait", "source": "house"}
    with pytest.raises(ProtocolDefectError, match="botox-lips"):
        plan_of(JAW, contraindications=[rule], options={"with_screening": True})


BOMBS = {
    "a step repeated in repeated blocks": [nested(5, JAW | {"repeat": 1000}, repeat=1000)],
    "repeats of nothing": [nested(12, zone("jaw", "left", 9, id="x", optional=False), repeat=1000)],
    "references that double each other": [
        block(*[{"type": "use", "use": f"b{number + 1}"}] * 2, id=f"b{number}") for number in range(20)
    ]
    + [block(JAW, id="b20")],
    "more steps than a visit can hold": [zone("jaw", "left", 1, repeat=1000)] * 6,
    "left out, and still too many": [nested(4, zone("brow", "left", 1), repeat=1000)],
}


@pytest.mark.parametrize("steps", BOMBS.values(), ids=BOMBS)
def test_repeats_that_multiply_are_refused(steps: list[dict[str, Any]]) -> None:
    with pytest.raises(PlanTooLongError, match="more than 5,000 steps"):
        plan_of(*steps, options={"exclusions": [{"zone": "brow"}]})


def test_a_chain_of_references_too_deep_to_follow_is_refused() -> None:
    chain = [
        block(nested(10, {"type": "use", "use": f"b{number + 1}"}), id=f"b{number}") for number in range(30)
    ]
    with pytest.raises(ProtocolDefectError, match="parts deep"):
        plan_of(*chain, block(JAW, id="b30"))


def test_five_thousand_steps_are_planned() -> None:
    steps = [zone("jaw", "left", 1, repeat=1000)] * 5
    assert len(plan_of(*steps).steps) == 5_000
