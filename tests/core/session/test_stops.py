"""Gates, checkpoints and choices: what must be answered, and what answers lead to."""

import pytest

from microtimer.core.catalogue.gates import GateItem, ItemKind
from microtimer.core.catalogue.screening import (
    Ask,
    Demand,
    RuleVariant,
    ScreeningAnswer,
    ScreeningRule,
    Severity,
)
from microtimer.core.plan import Side, StepKind
from microtimer.core.session.actions import AnswerItem, AnswerScreening, Back, Confirm, Pause
from microtimer.core.session.events import ItemAnswered, NoneOfTheseAnswered, StepEnded, ZoneExcluded
from microtimer.core.session.view import StopView, view
from tests.core.session.runs import Run, check, gate, plan_of, planned, rule, task, told, zone

WATER = GateItem(id="water", text="Water?", kind=ItemKind.AMOUNT, unit="glasses")
SKIN = GateItem(id="skin", text="Skin?", kind=ItemKind.CHOICE, choices=("calm", "red"))
FEEL = GateItem(id="feel", text="Feel?", kind=ItemKind.TOLERANCE)
NOTE = GateItem(id="note", text="Note?", kind=ItemKind.TEXT)
PREPARE = gate("prepare", check("gel"), check("photo", required=False), WATER, SKIN, FEEL, NOTE)


def at(*steps: object) -> Run:
    run = Run(plan_of(*steps)).start()  # type: ignore[arg-type]
    run.wait(2)
    return run


def stop(run: Run) -> StopView:
    shown = view(run.state, run.clock.now()).stop
    assert shown is not None
    return shown


@pytest.mark.parametrize(
    ("item", "value", "code"),
    [
        ("gel", True, "allowed"),
        ("gel", 1, "wrong-answer"),  # a number is no tick
        ("water", 0, "allowed"),  # none at all is an amount
        ("water", True, "wrong-answer"),
        ("water", -1, "wrong-answer"),
        ("skin", "red", "allowed"),
        ("skin", "blue", "wrong-answer"),
        ("feel", "tingle", "allowed"),
        ("note", "all well", "allowed"),
        ("note", 7, "wrong-answer"),
        ("shoes", True, "unknown-item"),
    ],
)
def test_an_item_takes_only_its_own_kind_of_answer(item: str, value: bool | int | str, code: str) -> None:
    assert at(PREPARE).refusal(AnswerItem, item, value) == code


def test_words_are_kept_where_they_can_be_sealed() -> None:
    words, number = (at(PREPARE).do(AnswerItem, *answer)[0] for answer in (("skin", "red"), ("water", 2)))
    assert isinstance(words, ItemAnswered)
    assert (words.text, words.value) == ("red", None)
    assert isinstance(number, ItemAnswered)
    assert (number.text, number.value) == (None, 2)


def test_a_gate_opens_when_every_required_item_is_answered() -> None:
    run = at(PREPARE, task("cleanse"))
    for item, value in (("gel", True), ("water", 0), ("skin", "calm"), ("feel", "tingle")):
        run.do(AnswerItem, item, value)
        assert run.refusal(Confirm) == "answers-missing"
    run.do(AnswerItem, "note", " ")
    assert stop(run).missing == ("Note?",)  # blanks are no words
    run.do(AnswerItem, "note", "none")
    assert stop(run).may_confirm
    assert told(run.do(Confirm))[0] == (2_000, "step_ended")


def test_a_required_tick_taken_back_closes_the_gate_again() -> None:
    run = at(gate("prepare", check("gel")))
    run.do(AnswerItem, "gel", True)
    run.do(AnswerItem, "gel", False)
    assert run.refusal(Confirm) == "answers-missing"


def test_a_gate_can_be_filled_in_while_paused_and_its_time_counts_as_preparation() -> None:
    run = at(gate("prepare", check("gel")), task("cleanse"))
    run.do(Pause)
    run.wait(30)
    run.do(AnswerItem, "gel", True)
    assert run.refusal(Confirm) == "paused"
    spent = run.now.spent
    assert (spent.preparation_ms, spent.paused_ms) == (2_000, 30_000)


def test_the_time_spent_answering_is_the_gates_own() -> None:
    run = at(gate("prepare", check("gel")), task("cleanse"))
    run.wait(28)
    run.do(AnswerItem, "gel", True)
    ended = run.do(Confirm)[0]
    assert isinstance(ended, StepEnded)
    assert (ended.active_ms, ended.waited_ms) == (30_000, 0)


def test_answers_stay_when_a_gate_is_gone_back_to() -> None:
    run = at(gate("prepare", check("gel")), task("cleanse"))
    run.do(AnswerItem, "gel", True)
    run.do(Confirm)
    run.do(Back)
    assert stop(run).may_confirm


def test_a_checkpoint_without_items_only_waits_to_be_confirmed() -> None:
    run = at(planned(StepKind.CHECKPOINT, "mirror"), task("rinse"))
    run.wait(600)
    assert told(run.do(Confirm))[0] == (602_000, "step_ended")


# Screening


BOTOX = rule("botox", Severity.SKIP_ZONE, zones=("jaw:left", "brow"))
AGE = ScreeningRule(
    id="age",
    group="health",
    label="Age",
    question="Date of birth?",
    asks=(Ask.BIRTH_DATE,),
    demands=(Demand(severity=Severity.BLOCK, min_age=18),),
    consequence="Adults only.",
)
METAL = ScreeningRule(
    id="metal",
    group="health",
    label="Metal",
    question="Metal?",
    variants=(RuleVariant(id="head", label="Head", demands=(Demand(severity=Severity.BLOCK),)),),
    consequence="Do not treat.",
)


def screening(*rules: ScreeningRule) -> Run:
    return at(gate("screening", rules=rules), zone("jaw", 30, Side.LEFT), zone("jaw", 30, Side.RIGHT))


def flagged(name: str, **fields: object) -> ScreeningAnswer:
    return ScreeningAnswer(rule_id=name, flagged=True, **fields)  # type: ignore[arg-type]


def test_the_only_way_on_is_an_explicit_none_of_these() -> None:
    run = screening(rule("implant"), rule("pregnant"))
    assert run.refusal(Confirm) == "screening-open"
    assert stop(run).needs_none_of_these
    denied = run.do(Confirm, none_of_these=True)[0]
    assert isinstance(denied, NoneOfTheseAnswered)
    assert denied.rules == ("implant", "pregnant")


def test_rules_answered_one_by_one_need_no_none_of_these() -> None:
    run = screening(rule("implant"))
    run.do(AnswerScreening, ScreeningAnswer(rule_id="implant", flagged=False))
    assert told(run.do(Confirm))[0] == (2_000, "step_ended")


def test_a_flag_that_stops_the_visit_is_refused_with_its_words_until_it_is_settled() -> None:
    run = screening(rule("implant"), rule("heart", Severity.CLEARANCE))
    run.do(AnswerScreening, flagged("implant"))
    assert run.refusal(Confirm, none_of_these=True) == "screening-stops"
    assert stop(run).stops[0].sentence == "Implant: do not treat."
    assert not stop(run).may_confirm
    run.do(AnswerScreening, ScreeningAnswer(rule_id="implant", flagged=False))
    assert run.refusal(Confirm, none_of_these=True) == "allowed"


def test_none_of_these_said_once_holds_when_the_gate_is_gone_back_to() -> None:
    run = screening(rule("implant"))
    run.do(Confirm, none_of_these=True)
    run.do(Back)
    assert not stop(run).needs_none_of_these
    run.wait(1)
    assert [event.type for event in run.do(Confirm)][:1] == ["step_ended"]


def test_a_flag_outweighs_an_earlier_none_of_these() -> None:
    run = screening(rule("implant"))
    run.do(Confirm, none_of_these=True)
    run.do(Back)
    run.do(AnswerScreening, flagged("implant"))
    run.wait(1)
    assert run.refusal(Confirm) == "screening-stops"


def test_a_verdict_that_excludes_zones_takes_effect_when_the_gate_is_confirmed() -> None:
    run = screening(BOTOX)
    run.do(AnswerScreening, flagged("botox"))
    assert run.state.left_out == frozenset()
    excluded = [event for event in run.do(Confirm) if isinstance(event, ZoneExcluded)]
    assert [(out.zone, out.side, out.steps, out.saved_ms) for out in excluded] == [
        ("jaw", Side.LEFT, (1,), 30_000),
        ("brow", None, (), 0),  # nothing of it is planned; it is on record all the same
    ]
    assert run.main.step == 2


def test_a_gate_confirmed_twice_excludes_once() -> None:
    run = screening(BOTOX)
    run.do(AnswerScreening, flagged("botox"))
    run.do(Confirm)
    run.do(Back)
    run.wait(1)
    assert not [event for event in run.do(Confirm) if isinstance(event, ZoneExcluded)]


def test_a_birth_date_cannot_be_denied_away() -> None:
    run = screening(AGE)
    assert run.refusal(Confirm, none_of_these=True) == "answers-missing"
    assert stop(run).missing == ("Date of birth?",)
    assert not stop(run).needs_none_of_these
    run.do(AnswerScreening, ScreeningAnswer(rule_id="age", flagged=False, age_years=17))
    assert run.refusal(Confirm, none_of_these=True) == "screening-stops"
    run.do(AnswerScreening, ScreeningAnswer(rule_id="age", flagged=False, age_years=18))
    assert run.refusal(Confirm, none_of_these=True) == "allowed"


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        (flagged("metal", variant="head"), "allowed"),
        (flagged("metal", variant="tooth"), "wrong-answer"),
        (flagged("heart"), "unknown-rule"),
    ],
)
def test_an_answer_to_what_is_not_asked_is_refused(answer: ScreeningAnswer, code: str) -> None:
    assert screening(METAL).refusal(AnswerScreening, answer) == code


def test_an_age_is_asked_for_until_it_is_given() -> None:
    young = rule("young", min_age=18).replace(asks=(Ask.BIRTH_DATE,))
    run = Run(plan_of(gate("screening", rules=(young,)), zone("jaw", 30))).start()
    run.do(AnswerScreening, ScreeningAnswer(rule_id="young", flagged=False))
    assert run.refusal(Confirm, none_of_these=True) == "answers-missing"
    run.do(AnswerScreening, ScreeningAnswer(rule_id="young", flagged=False, age_years=40))
    assert run.refusal(Confirm) == "allowed"
