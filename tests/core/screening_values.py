"""Screening rules and answers made up for the tests."""

from typing import Any

from hypothesis import strategies as st

from microtimer.core.catalogue.screening import (
    DeclaredRule,
    Demand,
    RuleSet,
    ScreeningAnswer,
    ScreeningRule,
    Severity,
)


def rule(rule_id: str = "botox", *demands: dict[str, Any], **more: Any) -> ScreeningRule:
    value = {"id": rule_id, "group": "g", "label": "Botox", "question": "Botox?", "consequence": "Take care."}
    return ScreeningRule.from_json_value({**value, "demands": demands, **more})


def answer(rule_id: str = "botox", flagged: bool = True, **more: Any) -> ScreeningAnswer:
    return ScreeningAnswer.from_json_value({"rule_id": rule_id, "flagged": flagged, **more})


def rule_set(*rules: ScreeningRule) -> RuleSet:
    return RuleSet.from_json_value({"version": "1.0", "groups": [], "rules": []}).replace(rules=rules)


_PLACES = st.lists(st.sampled_from(["jaw", "brow:left", "chin"]), max_size=2, unique=True).map(tuple)


@st.composite
def demands(draw: st.DrawFn) -> Demand:
    """Draw a demand of any kind."""
    severity = draw(st.sampled_from(list(Severity)))
    timed = severity is Severity.WAIT or (severity is Severity.SKIP_ZONE and draw(st.booleans()))
    return Demand(
        severity=severity,
        wait_days=draw(st.integers(1, 60)) if timed else None,
        min_age=draw(st.none() | st.integers(16, 30)),
        zones=draw(_PLACES),
        local=draw(st.booleans()),
        clearance_lifts=severity is Severity.BLOCK and draw(st.booleans()),
    )


@st.composite
def declared(draw: st.DrawFn, rule_id: str = "botox") -> DeclaredRule:
    """Draw a rule as a device or a protocol declares it."""
    demand = draw(st.none() | demands())
    if demand is None:
        return DeclaredRule(rule=rule_id)
    return DeclaredRule(
        rule=rule_id,
        severity=demand.severity,
        wait_days=demand.wait_days,
        min_age=demand.min_age,
        zones=demand.zones,
        local=demand.local,
    )


@st.composite
def rules(draw: st.DrawFn) -> ScreeningRule:
    """Draw a house rule, with or without variants."""
    own = draw(st.lists(demands(), max_size=3))
    some = st.lists(demands(), min_size=1, max_size=2)
    variants = draw(st.lists(some, min_size=0 if own else 1, max_size=2))
    return rule(
        "botox",
        *(demand.model_dump(mode="json") for demand in own),
        variants=[
            {"id": f"v{number}", "label": "V", "demands": [one.model_dump(mode="json") for one in some]}
            for number, some in enumerate(variants)
        ],
    )


@st.composite
def answers(draw: st.DrawFn, to: ScreeningRule) -> ScreeningAnswer:
    """Draw any answer to a rule."""
    variant_ids = [variant.id for variant in to.variants]
    cleared = draw(st.booleans())
    return answer(
        to.id,
        draw(st.booleans()),
        variant=draw(st.sampled_from([None, *variant_ids])),
        age_years=draw(st.none() | st.integers(0, 99)),
        days_since=draw(st.none() | st.integers(0, 90)),
        zones=list(draw(_PLACES)),
        clearance_by="Dr. Vale" if cleared else None,
        clearance_on="2025-01-31" if cleared else None,
    )
