"""Screening rules are asked in short gates, and refuse what does not hold together."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from microtimer.core.catalogue.screening import DeclaredRule, Demand, Reading, RuleOverride, Severity
from tests.core.screening_values import answer, rule, rule_set

BLOCK = {"severity": "block"}
CITED = [{"source": "manual", "grade": "A"}]


def test_severities_stand_in_order() -> None:
    assert sorted(Severity, key=lambda severity: severity.rank) == [
        Severity.CAUTION,
        Severity.SKIP_ZONE,
        Severity.WAIT,
        Severity.CLEARANCE,
        Severity.BLOCK,
    ]


@pytest.mark.parametrize(
    "demand",
    [
        {"severity": "wait"},  # how long?
        {"severity": "wait", "wait_days": 0},  # no wait at all
        {"severity": "block", "wait_days": 3},  # a block has no days
        {"severity": "caution", "clearance_lifts": True},  # nothing to lift
        {"severity": "block", "zones": ["jaw:up"]},  # no side
        {"severity": "forbid"},  # no severity
    ],
)
def test_demand_that_does_not_hold_together_is_refused(demand: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Demand.from_json_value(demand)


@pytest.mark.parametrize(
    "more",
    [
        {"rule": "implant", "wait_days": 3},  # days without a severity
        {"rule": "implant", "zones": ["jaw"]},  # zones without a severity
        {"rule": "implant", "severity": "wait"},  # a wait without days
    ],
)
def test_declaration_that_does_not_hold_together_is_refused(more: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        DeclaredRule.from_json_value(more)


@pytest.mark.parametrize(
    ("more", "alone"),
    [
        ({}, False),  # names a house rule
        ({"severity": "block"}, False),  # nothing to ask
        ({"severity": "block", "label": "Latex", "question": "Latex allergy?"}, True),
    ],
)
def test_declaration_says_enough_to_be_asked_or_not(more: dict[str, Any], alone: bool) -> None:
    assert DeclaredRule.from_json_value({"rule": "latex", **more}).stands_alone is alone


def test_rule_demands_something() -> None:
    with pytest.raises(ValidationError, match="demands or variants"):
        rule("empty")


def test_variants_have_ids_of_their_own() -> None:
    twice = [{"id": "a", "label": "A", "demands": [BLOCK]}] * 2
    with pytest.raises(ValidationError, match="share an id"):
        rule("metal", variants=twice)


def test_rule_is_as_severe_as_its_strictest_variant() -> None:
    variants = [
        {"id": "head", "label": "Head", "demands": [BLOCK]},
        {"id": "leg", "label": "Leg", "demands": [{"severity": "caution"}]},
    ]
    assert rule("metal", variants=variants).severity is Severity.BLOCK


def test_reading_names_who_says_it() -> None:
    with pytest.raises(ValidationError, match="needs a source"):
        Reading.from_json_value({"says": "Avoid."})
    assert Reading.from_json_value({"says": "Avoid.", "source_text": "my teacher"}).source_text


def test_strictest_reading_and_every_source_are_at_hand() -> None:
    readings = [{"says": "Never.", "sources": CITED}, {"says": "Ask.", "looser": True, "sources": CITED}]
    subject = rule("implant", BLOCK, readings=readings)
    assert subject.strictest is not None
    assert subject.strictest.says == "Never."
    assert [citation.source for citation in subject.sources] == ["manual", "manual"]
    assert rule("implant", BLOCK).strictest is None


def test_override_needs_a_reason_and_a_signature() -> None:
    signed = {
        "rule_id": "a",
        "severity": "caution",
        "reason": "r",
        "signed_by": "s",
        "signed_on": "2025-01-31",
    }
    assert RuleOverride.from_json_value(signed).signed_by == "s"
    for field in ("reason", "signed_by", "signed_on"):
        with pytest.raises(ValidationError):
            RuleOverride.from_json_value({**signed, field: ""})


def test_clearance_counts_only_with_name_and_date() -> None:
    assert answer(clearance_by="Dr. Vale").clearance is None
    assert answer(clearance_on="2025-01-31").clearance is None
    assert answer(clearance_by="Dr. Vale", clearance_on="2025-01-31").clearance == "Dr. Vale, 2025-01-31"


@given(st.lists(st.sampled_from(["a", "b", "c"]), max_size=30))
def test_every_question_is_asked_once_and_seven_at_most_at_a_time(groups: list[str]) -> None:
    rules = [rule(f"rule-{number}", BLOCK, group=group) for number, group in enumerate(groups)]
    gates = rule_set(*rules).question_gates()
    asked = [one.id for gate in gates for one in gate.rules]
    assert sorted(asked) == sorted(one.id for one in rules)
    assert all(1 <= len(gate.rules) <= 7 for gate in gates)
    assert len({gate.id for gate in gates}) == len(gates)


def test_standing_rules_are_not_asked() -> None:
    subject = rule_set(rule("neck", BLOCK, question=None), rule("implant", BLOCK))
    assert [one.id for one in subject.asked] == ["implant"]
    assert subject.get("neck") is not None
