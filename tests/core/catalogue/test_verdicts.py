"""An answer leads to one verdict: the strictest of what its rule demands."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microtimer.core.catalogue.screening import UnknownRuleError
from microtimer.core.catalogue.verdicts import VerdictKind, evaluate, screen
from tests.core.screening_values import answer, answers, rule, rules

BLOCK = {"severity": "block"}
CLEARANCE = {"severity": "clearance"}
CAUTION = {"severity": "caution"}
SKIP = {"severity": "skip_zone"}
WAIT = {"severity": "wait", "wait_days": 30}
LOCAL = {**WAIT, "local": True}
CLEARED = {"clearance_by": "Dr. Vale", "clearance_on": "2025-01-31"}


@pytest.mark.parametrize(
    ("demands", "more", "kind", "zones", "days_left"),
    [
        ([BLOCK], {}, "blocked", [], None),
        ([BLOCK], CLEARED, "blocked", [], None),  # a note does not lift a block
        ([{**BLOCK, "clearance_lifts": True}], {}, "blocked", [], None),
        ([{**BLOCK, "clearance_lifts": True}], CLEARED, "clear", [], None),  # "until cleared"
        ([CLEARANCE], {}, "needs_clearance", [], None),
        ([CLEARANCE], {"clearance_by": "Dr. Vale"}, "needs_clearance", [], None),  # no date
        ([CLEARANCE], CLEARED, "clear", [], None),
        ([WAIT], {}, "wait", [], 30),  # the date is not known: the whole wait
        ([WAIT], {"days_since": 0}, "wait", [], 30),
        ([WAIT], {"days_since": 29}, "wait", [], 1),
        ([WAIT], {"days_since": 30}, "clear", [], None),
        ([WAIT], {"days_since": 9, "zones": ["brow"]}, "wait", [], 21),  # the whole body waits
        ([LOCAL], {"days_since": 9, "zones": ["brow"]}, "exclude_zones", ["brow"], 21),
        ([LOCAL], {"days_since": 9}, "wait", [], 21),  # no zone named: postpone
        ([LOCAL], {"days_since": 30, "zones": ["brow"]}, "clear", [], None),
        ([{**WAIT, "zones": ["jaw"]}], {"days_since": 9}, "exclude_zones", ["jaw"], 21),
        ([SKIP], {"zones": ["chin", "brow:left"]}, "exclude_zones", ["chin", "brow:left"], None),
        ([SKIP], {}, "needs_zones", [], None),  # where?
        ([{**SKIP, "zones": ["jaw"]}], {"zones": ["chin"]}, "exclude_zones", ["jaw", "chin"], None),
        ([{**SKIP, "wait_days": 365}], {"zones": ["jaw"], "days_since": 300}, "exclude_zones", ["jaw"], 65),
        ([{**SKIP, "wait_days": 365}], {"zones": ["jaw"], "days_since": 400}, "clear", [], None),
        ([CAUTION], {}, "caution", [], None),
        ([CAUTION, LOCAL], {"days_since": 40}, "caution", [], None),  # what is left after the wait
        ([CAUTION, LOCAL], {"days_since": 3}, "wait", [], 27),
        ([CLEARANCE, WAIT], CLEARED, "wait", [], 30),  # cleared, and still waiting
        (
            [SKIP, LOCAL],
            {"zones": ["jaw"], "days_since": 3},
            "exclude_zones",
            ["jaw"],
            None,
        ),  # skipped for good
        ([LOCAL, BLOCK], {"zones": ["jaw"]}, "blocked", ["jaw"], None),
    ],
)
def test_flagged_answer_leads_to_the_strictest_verdict(
    demands: list[dict[str, Any]], more: dict[str, Any], kind: str, zones: list[str], days_left: int | None
) -> None:
    verdict = evaluate(rule("botox", *demands), answer(**more))
    assert (verdict.kind.value, list(verdict.zones), verdict.days_left) == (kind, zones, days_left)


@pytest.mark.parametrize(
    ("age", "flagged", "kind"),
    [
        (17, False, "blocked"),  # too young, whatever was ticked
        (18, False, "clear"),
        (None, False, "clear"),  # said not to be under age
        (None, True, "blocked"),
        (40, True, "blocked"),  # ticked and contradicted: the strict one stands
    ],
)
def test_age_is_judged_by_birth_date_or_by_answer(age: int | None, flagged: bool, kind: str) -> None:
    subject = rule("age", {"severity": "block", "min_age": 18})
    assert evaluate(subject, answer("age", flagged, age_years=age)).kind.value == kind


@pytest.mark.parametrize(
    ("variant", "kind"),
    [("head", "blocked"), ("leg", "caution"), (None, "blocked")],  # not said where: the strictest
)
def test_variant_decides_and_an_unknown_one_is_the_strictest(variant: str | None, kind: str) -> None:
    variants = [
        {"id": "head", "label": "Head", "demands": [BLOCK]},
        {"id": "leg", "label": "Leg", "demands": [CAUTION], "consequence": "Lower level."},
    ]
    verdict = evaluate(rule("metal", variants=variants), answer("metal", variant=variant))
    assert verdict.kind.value == kind


@pytest.mark.parametrize(
    ("demand", "more", "sentence"),
    [
        (BLOCK, {}, "Botox: do not treat."),
        (CLEARANCE, {}, "Botox: only with a written go-ahead on file, who and when."),
        (CLEARANCE, CLEARED, "Botox: go-ahead on file (Dr. Vale, 2025-01-31)."),
        (WAIT, {"days_since": 29}, "Botox: postpone for 1 day more."),
        (WAIT, {}, "Botox: postpone for 30 days (the date is not known)."),
        (WAIT, {"days_since": 30}, "Botox: the 30 days are over."),
        (LOCAL, {"days_since": 28, "zones": ["jaw"]}, "Botox: leave out the zones named for 2 days more."),
        (SKIP, {}, "Botox: name the zones to leave out."),
        (CAUTION, {}, "Botox: Take care."),
    ],
)
def test_verdict_says_itself_in_a_sentence(
    demand: dict[str, Any], more: dict[str, Any], sentence: str
) -> None:
    assert evaluate(rule("botox", demand), answer(**more)).sentence == sentence


def test_no_is_clear() -> None:
    verdict = evaluate(rule("botox", BLOCK), answer(flagged=False))
    assert (verdict.kind, verdict.sentence) == (VerdictKind.CLEAR, "Botox: no.")


def test_answer_to_another_rule_is_refused() -> None:
    with pytest.raises(ValueError, match="not to botox"):
        evaluate(rule("botox", BLOCK), answer("filler"))


def test_variant_the_rule_does_not_have_is_refused() -> None:
    with pytest.raises(UnknownRuleError, match="no variant arm"):
        evaluate(rule("botox", BLOCK), answer(variant="arm"))


@given(st.data())
def test_any_answer_gets_a_verdict_that_holds_together(data: st.DataObject) -> None:
    subject = data.draw(rules())
    verdict = evaluate(subject, data.draw(answers(subject)))
    assert verdict.sentence
    assert verdict.days_left is None or verdict.days_left >= 0
    if verdict.kind is VerdictKind.EXCLUDE_ZONES:
        assert verdict.zones
    if verdict.kind is VerdictKind.WAIT:
        assert verdict.days_left


@given(st.data())
def test_a_yes_is_never_looser_than_a_no(data: st.DataObject) -> None:
    subject = data.draw(rules())
    given_answer = data.draw(answers(subject))
    yes, no = (evaluate(subject, given_answer.replace(flagged=flagged)) for flagged in (True, False))
    assert yes.kind.rank >= no.kind.rank


def test_visit_starts_only_when_all_is_answered_and_nothing_stops_it() -> None:
    subjects = [rule("implant", BLOCK), rule("scar", SKIP), rule("migraine", CAUTION)]
    fine = [answer("implant", False), answer("scar", zones=["jaw:left"])]
    assert screen(subjects, fine).unanswered == ("migraine",)
    assert not screen(subjects, fine).may_start
    outcome = screen(subjects, [*fine, answer("migraine")])
    assert outcome.may_start
    assert [zone for zone, _ in outcome.excluded] == ["jaw:left"]
    assert [verdict.rule_id for verdict in outcome.cautions] == ["migraine"]


def test_stops_are_listed_strictest_first() -> None:
    subjects = [rule("heart", CLEARANCE), rule("implant", BLOCK), rule("scar", SKIP)]
    outcome = screen(subjects, [answer("heart"), answer("implant"), answer("scar")])
    assert [verdict.rule_id for verdict in outcome.stops] == ["implant", "heart", "scar"]
    assert not outcome.may_start


def test_last_answer_to_a_rule_counts() -> None:
    outcome = screen([rule("implant", BLOCK)], [answer("implant"), answer("implant", False)])
    assert outcome.may_start


def test_standing_rule_needs_no_answer() -> None:
    assert screen([rule("neck", SKIP, question=None)], []).may_start


def test_answer_to_no_rule_is_refused() -> None:
    with pytest.raises(UnknownRuleError, match="stranger"):
        screen([rule("implant", BLOCK)], [answer("stranger")])
