"""Planned totals: what counts of a plan with choices and lanes."""

from typing import Any

import pytest
from hypothesis import given, settings

from microtimer.core.expansion.expand import expand
from microtimer.core.format.protocol_file import ProtocolFile
from microtimer.core.plan import Plan, PlanOptions, StepKind
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


@pytest.mark.parametrize(
    ("seconds", "planned_s", "more_s", "open_steps"),
    [
        ({"dwell_s": 60}, 60, 0, 0),
        ({"dwell_min_s": 60, "dwell_max_s": 90}, 60, 30, 0),
        ({"dwell_max_s": 90}, 0, 90, 0),  # it ends by itself, though nothing says when at the earliest
        ({}, 0, 0, 1),
    ],
)
def test_a_step_that_may_last_longer_makes_the_totals_spans(
    seconds: dict[str, int], planned_s: int, more_s: int, open_steps: int
) -> None:
    totals = plan_of({"type": "zone", "zone": "jaw", "side": "left", "mode": "static", **seconds}).totals
    assert (totals.treatment_ms, totals.treatment_more_ms) == (planned_s * 1000, more_s * 1000)
    assert (totals.more_ms, totals.open_steps) == (more_s * 1000, open_steps)


def test_a_length_chosen_out_of_a_range_is_no_span() -> None:
    step = {"type": "zone", "id": "jaw", "zone": "jaw", "side": "left", "mode": "static"}
    chosen = {"values": {"jaw.dwell_s": 75}}
    totals = plan_of({**step, "dwell_min_s": 60, "dwell_max_s": 90}, options=chosen).totals
    assert (totals.treatment_ms, totals.more_ms) == (75_000, 0)


@settings(max_examples=60, deadline=None)
@given(protocols())
def test_a_session_begins_with_the_whole_planned_time_left(document: ProtocolFile) -> None:
    plan = expand(document, SHA256, PlanOptions(with_screening=False), context(transition_ms=5_000))
    assert time_left_ms(ready(plan)) == plan.totals.all_ms
    assert all(step.options for step in plan.steps if step.kind is StepKind.CHOICE)
