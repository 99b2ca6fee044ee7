"""Devices and protocols only make rules stricter; a clinic's signed change is the one way to loosen one."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microtimer.core.catalogue.rule_changes import apply_overrides, merge_rules, unknown_rules
from microtimer.core.catalogue.screening import (
    DeclaredRule,
    RuleOverride,
    RuleSet,
    ScreeningRule,
    Severity,
    UnknownRuleError,
)
from microtimer.core.catalogue.verdicts import VerdictKind, evaluate
from tests.core.screening_values import answer, answers, declared, rule, rule_set, rules

BLOCK = {"severity": "block"}
CLEARANCE = {"severity": "clearance"}
CAUTION = {"severity": "caution"}
HOUSE = rule_set(rule("heart", CLEARANCE), rule("migraine", CAUTION))


def adds(rule_id: str, **more: Any) -> DeclaredRule:
    return DeclaredRule.from_json_value({"rule": rule_id, **more})


def changes(rule_id: str, severity: str, **more: Any) -> RuleOverride:
    signed = {"reason": "House rule 4", "signed_by": "A. Vale", "signed_on": "2025-01-31"}
    return RuleOverride.from_json_value({"rule_id": rule_id, "severity": severity, **signed, **more})


def of(rules_of: RuleSet, rule_id: str) -> ScreeningRule:
    found = rules_of.get(rule_id)
    assert found is not None
    return found


@given(st.data())
def test_added_demand_never_makes_a_verdict_looser(data: st.DataObject) -> None:
    house = data.draw(rules())
    added = data.draw(declared())
    given_answer = data.draw(answers(house))
    before = evaluate(house, given_answer)
    after = evaluate(of(merge_rules(rule_set(house), [added], "device"), house.id), given_answer)
    assert after.kind.rank >= before.kind.rank
    assert set(after.zones) >= set(before.zones)
    if before.kind is after.kind is VerdictKind.WAIT:
        assert before.days_left is not None
        assert after.days_left is not None
        assert after.days_left >= before.days_left


@given(st.data())
def test_added_demand_holds_as_it_was_declared(data: st.DataObject) -> None:
    house = data.draw(rules())
    added = data.draw(declared())
    given_answer = data.draw(answers(house))
    demand = added.demand()
    alone = rule("botox", *([demand.model_dump(mode="json")] if demand else [CAUTION]))
    wanted = evaluate(alone, given_answer.replace(variant=None))
    after = evaluate(of(merge_rules(rule_set(house), [added], "device"), house.id), given_answer)
    assert demand is None or after.kind.rank >= wanted.kind.rank


@given(st.data())
def test_order_of_device_and_protocol_does_not_matter(data: st.DataObject) -> None:
    house = rule_set(data.draw(rules()))
    first, second = data.draw(declared()), data.draw(declared())
    given_answer = data.draw(answers(house.rules[0]))
    one = merge_rules(merge_rules(house, [first], "device"), [second], "protocol")
    other = merge_rules(merge_rules(house, [second], "protocol"), [first], "device")
    here, there = evaluate(one.rules[0], given_answer), evaluate(other.rules[0], given_answer)
    assert (here.kind, set(here.zones), here.days_left) == (there.kind, set(there.zones), there.days_left)


def test_clearance_does_not_undo_a_wait_that_a_device_adds() -> None:
    merged = merge_rules(HOUSE, [adds("heart", severity="wait", wait_days=365)], "MyoLift")
    cleared = answer("heart", days_since=10, clearance_by="Dr. Vale", clearance_on="2025-01-31")
    assert evaluate(of(merged, "heart"), cleared).kind is VerdictKind.WAIT


def test_rule_says_who_made_it_stricter() -> None:
    cited = [{"source": "manual", "grade": "A"}]
    merged = of(merge_rules(HOUSE, [adds("migraine", severity="block", sources=cited)], "Mini"), "migraine")
    assert merged.added_by == ("Mini",)
    assert merged.strictest is not None
    assert merged.strictest.says == "Mini: block"
    assert merged.severity is Severity.BLOCK


def test_declaration_without_a_severity_changes_no_verdict() -> None:
    merged = of(merge_rules(HOUSE, [adds("heart")], "Mini"), "heart")
    assert merged.demands == of(HOUSE, "heart").demands
    assert merged.added_by == ("Mini",)


def test_same_declaration_twice_is_merged_once() -> None:
    twice = merge_rules(HOUSE, [adds("heart", severity="block")] * 2, "Mini")
    assert len(of(twice, "heart").demands) == 2
    assert of(twice, "heart").added_by == ("Mini",)


def test_protocol_may_bring_a_rule_of_its_own() -> None:
    own = adds(
        "latex",
        severity="skip_zone",
        label="Latex",
        question="Are you allergic to latex?",
        source_text="author's practice",
    )
    merged = merge_rules(HOUSE, [own], "protocol")
    assert [one.id for one in merged.asked] == ["heart", "migraine", "latex"]
    assert merged.question_gates()[-1].rules[-1].id == "latex"
    assert evaluate(of(merged, "latex"), answer("latex", zones=["jaw"])).zones == ("jaw",)


def test_rule_nobody_knows_is_refused_and_named() -> None:
    strangers = [adds("hart", severity="block"), adds("heart")]
    assert unknown_rules(HOUSE.rules, strangers) == (strangers[0],)
    with pytest.raises(UnknownRuleError, match="Mini names the screening rule hart"):
        merge_rules(HOUSE, strangers, "Mini")


def test_signed_change_loosens_a_rule_and_stands_in_it() -> None:
    change = changes("heart", "caution")
    changed = of(apply_overrides(HOUSE, [change]), "heart")
    assert evaluate(changed, answer("heart")).kind is VerdictKind.CAUTION
    assert changed.changed_by == (change,)


def test_version_tells_a_changed_rule_set_from_the_one_that_ships() -> None:
    one = apply_overrides(HOUSE, [changes("heart", "caution")])
    other = apply_overrides(HOUSE, [changes("heart", "block")])
    assert apply_overrides(HOUSE, []) is HOUSE
    assert len({HOUSE.version, one.version, other.version}) == 3
    assert one.version == apply_overrides(HOUSE, [changes("heart", "caution")]).version
    assert one.version.startswith("1.0+")


def test_change_of_one_variant_leaves_the_other() -> None:
    variants = [
        {"id": "head", "label": "Head", "demands": [BLOCK]},
        {"id": "leg", "label": "Leg", "demands": [CAUTION]},
    ]
    house = rule_set(rule("metal", variants=variants))
    changed = of(apply_overrides(house, [changes("metal", "clearance", variant="head")]), "metal")
    kinds = [evaluate(changed, answer("metal", variant=one)).kind for one in ("head", "leg")]
    assert kinds == [VerdictKind.NEEDS_CLEARANCE, VerdictKind.CAUTION]


def test_change_of_a_whole_rule_reaches_every_variant() -> None:
    variants = [{"id": "head", "label": "Head", "demands": [BLOCK, CAUTION]}]
    changed = of(
        apply_overrides(rule_set(rule("metal", variants=variants)), [changes("metal", "caution")]), "metal"
    )
    assert evaluate(changed, answer("metal")).kind is VerdictKind.CAUTION


def test_change_keeps_zones_and_age() -> None:
    house = rule_set(
        rule("age", {"severity": "block", "min_age": 18}),
        rule("botox", {"severity": "wait", "wait_days": 30, "local": True, "zones": ["brow"]}),
    )
    changed = apply_overrides(
        house, [changes("age", "block", min_age=21), changes("botox", "wait", wait_days=14)]
    )
    assert evaluate(of(changed, "age"), answer("age", False, age_years=20)).kind is VerdictKind.BLOCKED
    verdict = evaluate(of(changed, "botox"), answer("botox", days_since=4))
    assert (verdict.zones, verdict.days_left) == (("brow",), 10)


def test_device_is_not_loosened_by_the_clinics_change() -> None:
    relaxed = apply_overrides(HOUSE, [changes("heart", "caution")])
    merged = merge_rules(relaxed, [adds("heart", severity="block")], "Mini")
    assert evaluate(of(merged, "heart"), answer("heart")).kind is VerdictKind.BLOCKED


@pytest.mark.parametrize(
    "change",
    [
        changes("hart", "caution"),
        changes("heart", "caution", variant="left"),
    ],  # no such rule; no such variant
)
def test_change_of_nothing_is_refused(change: RuleOverride) -> None:
    with pytest.raises(UnknownRuleError):
        apply_overrides(HOUSE, [change])
