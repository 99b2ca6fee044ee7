"""Planned totals: what counts of a plan with choices and lanes."""

from typing import Any

import pytest
from hypothesis import given, settings

from microtimer.core.expansion.expand import expand
from microtimer.core.plan import Plan, PlanOptions, StepKind
from microtimer.core.protocol_file import ProtocolFile
from microtimer.core.session.outlook import time_left_ms
from microtimer.core.session.state import ready
from tests.core.expansion.plans import SHA256, context, plan_of, zone
from tests.core.expansion.protocols import protocols


def option(name: str, *steps: dict[str, Any]) -> dict[str, Any]:
    return {"id": name, "title": name.capitalize(), "steps": list(steps)}


def choice(*options: dict[str, Any]) -> dict[str, Any]:
    return {"type": "choice", "ask": "Where next?", "options": list(options)}


JAW, CHIN, BROW = zone("jaw", "mirror", 60), zone("chin", None, 20), zone("brow", "left", 5)
NESTED = choice(option("short", CHIN), option("long", JAW))
OPEN = zone("temple", "left")


@pytest.mark.parametrize(
    ("plan", "treatment_s", "open_steps"),
    [
        (
            plan_of(choice(option("jaw", JAW), option("chin", CHIN)), BROW),
            125,
            1,
        ),  # the choice itself is open
        (plan_of(choice(option("chin", CHIN), option("jaw", JAW)), BROW), 25, 1),
        (plan_of(choice(option("none"), option("jaw", JAW), option("open", OPEN)), BROW), 5, 1),
        (plan_of(choice(option("more", NESTED), option("jaw", JAW))), 20, 2),  # the first of the first
        (plan_of(choice(option("jaw", JAW), option("more", NESTED))), 120, 1),
        (
            plan_of(choice(option("a", JAW), option("b", CHIN)), choice(option("c", CHIN), option("d", JAW))),
            140,
            2,
        ),
    ],
)
def test_of_each_choice_the_first_option_counts(plan: Plan, treatment_s: int, open_steps: int) -> None:
    assert (plan.totals.treatment_ms, plan.totals.open_steps) == (treatment_s * 1000, open_steps)
    assert time_left_ms(ready(plan)) == plan.totals.all_ms


@settings(max_examples=60, deadline=None)
@given(protocols())
def test_a_session_begins_with_the_whole_planned_time_left(document: ProtocolFile) -> None:
    plan = expand(document, SHA256, PlanOptions(with_screening=False), context(transition_ms=5_000))
    assert time_left_ms(ready(plan)) == plan.totals.all_ms
    assert all(step.options for step in plan.steps if step.kind is StepKind.CHOICE)
