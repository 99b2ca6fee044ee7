"""Words of a review that its tables share."""

import pytest

from microtimer.core.catalogue.screening import ScreeningAnswer, Severity
from microtimer.core.session.actions import AnswerScreening, Confirm
from microtimer.core.session.summary import summarise
from microtimer.ui.sessions.review_lines import difference, gate_lines
from tests.core.session.runs import Run, gate, plan_of, rule, task


@pytest.mark.parametrize(
    ("actual_ms", "planned_ms", "words"),
    [
        (61_300, 60_000, "+0:02"),  # shown as 1:02 beside 1:00
        (60_000, 60_000, "0:00"),
        (58_100, 60_000, "−0:01"),  # shown as 0:59
        (0, 90_000, "−1:30"),
    ],
)
def test_a_difference_agrees_with_the_two_durations_beside_it(
    actual_ms: int, planned_ms: int, words: str
) -> None:
    assert difference(actual_ms, planned_ms) == words


def test_a_question_is_followed_by_what_was_said_and_an_age_by_no_yes_or_no() -> None:
    rules = (rule("implant"), rule("age"), rule("botox", Severity.CAUTION))
    run = Run(plan_of(gate("prepare", rules=rules), task("cleanse"))).start()
    run.do(AnswerScreening, ScreeningAnswer(rule_id="age", flagged=False, age_years=44))
    run.do(AnswerScreening, ScreeningAnswer(rule_id="botox", flagged=True, days_since=40))
    run.do(Confirm, none_of_these=True)
    summary = summarise(run.plan, run.events)
    assert list(gate_lines(summary.gates[0], {})) == [
        "age? age 44",
        "botox? yes, 40 days ago",
        "None of these, said explicitly: implant?",
    ]
