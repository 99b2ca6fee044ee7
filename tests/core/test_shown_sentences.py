"""What the core says for the screen are sentences that can be said in another language, values and all."""

import copy
import pickle
from collections.abc import Callable

import pytest

from microtimer.core.catalogue.setting_limits import check_current, check_frequency
from microtimer.core.catalogue.verdicts import evaluate
from microtimer.core.expansion.choices import ChoiceKind, ChoiceRole, ValueChoice
from microtimer.core.expansion.context import PlanError
from microtimer.core.expansion.exclusions import exclusion_from_text
from microtimer.core.plan import Ramp
from microtimer.core.problem import Problem, Severity, summary
from microtimer.core.sentence import Figure, Opening, Sentence, from_catalogue, joined, sentence
from microtimer.core.session.actions import Confirm
from microtimer.core.session.completeness import flags
from microtimer.core.session.setting_changes import ramp_in_words
from microtimer.core.session.summary import summarise
from microtimer.core.session.view import view
from tests.core.catalogue.test_device_limits import device
from tests.core.screening_values import answer, rule
from tests.core.session.runs import Run, check, gate, plan_of

WAIT = {"severity": "wait", "wait_days": 14}
DWELL = ValueChoice("dwell", "Dwell", ChoiceKind.NUMBER, ChoiceRole.PARAMETER, minimum=0.5, maximum=3)


def at_gate() -> Run:
    run = Run(plan_of(gate("prepare", check("gel")))).start()
    run.wait(1)
    return run


def refused(ask: Callable[[], object]) -> str:
    with pytest.raises(PlanError) as error:
        ask()
    assert isinstance(error.value.message, Sentence)
    return error.value.remedy


def still_missing() -> str:
    stop = view(at_gate().state, 1000).stop
    assert stop is not None
    return stop.missing[0]


def prompt() -> str:
    lane = view(at_gate().state, 1000).main
    assert lane is not None
    return lane.prompt


def flag() -> str:
    run = at_gate()
    return flags(summarise(run.plan, run.events))[0].sentence


def said(text: object) -> object:
    """Return template and values of a sentence, and of those in it; one without values in «»."""
    if not isinstance(text, Sentence):
        return text
    values = {name: said(value) for name, value in text.values.items()}
    return (text.template, values) if values else f"«{text.template}»"


@pytest.mark.parametrize(
    ("made", "expected"),
    [
        (prompt, "«Answer to go on.»"),
        (still_missing, "«gel?»"),  # an item of a house gate is found among the catalogue's texts
        (flag, "«The session was not ended.»"),
        # a ramp, with what is added to it
        (
            lambda: ramp_in_words(Ramp(from_ua=150, to_ua=50, by_operator=True)),
            (
                "{ramp}, by hand",
                {
                    "ramp": (
                        "lower current from {low} to {high} microamps over the step",
                        {"low": 150, "high": 50},
                    )
                },
            ),
        ),
        # fields of models keep sentences
        (
            lambda: evaluate(rule("botox", WAIT), answer(days_since=13)).sentence,
            ("{rule}: postpone for {days} more.", {"rule": "«Botox»", "days": "«1 day»"}),
        ),
        (
            lambda: check_current(device(ua_max=400), 500, "Jaw")[0].message,
            (
                "{place}: {finding}",
                {
                    "place": "«Jaw»",
                    "finding": (
                        "{ua} uA is above the {ua_max} uA of {device}.",
                        {"ua": 500, "ua_max": 400, "device": "«Mini»"},
                    ),
                },
            ),
        ),
        (
            lambda: check_frequency(device(hz_min=1), 500, 800)[0].message,
            (
                "{asked} Hz is outside {range} Hz of {device}.",
                {
                    "asked": ("{low}-{high}", {"low": 0.5, "high": 0.8}),
                    "range": ("the {low} and more", {"low": 1.0}),
                    "device": "«Mini»",
                },
            ),
        ),
        # why a plan cannot be made
        (
            lambda: refused(lambda: DWELL.check(5)),
            ("Choose {what}.", {"what": ("a number from {least} to {most}", {"least": 0.5, "most": 3.0})}),
        ),
        (
            lambda: refused(lambda: exclusion_from_text("jaw:up")),
            "«Write ZONE, ZONE:left or ZONE:right.»",
        ),
        (
            lambda: summary([Problem(Severity.ERROR, "x", "y", file="a"), Problem(Severity.NOTE, "x", "y")]),
            (
                "{counts} in {files}",
                {
                    "counts": (
                        "{part0}, {part1}",
                        {
                            "part0": ("{count} error", {"count": "1"}),
                            "part1": ("{count} note", {"count": "1"}),
                        },
                    ),
                    "files": ("{count} files", {"count": "2"}),
                },
            ),
        ),
    ],
)
def test_the_core_speaks_in_sentences(made: Callable[[], str], expected: object) -> None:
    assert said(made()) == expected


def test_a_refusal_names_what_is_missing_as_a_sentence_of_its_own() -> None:
    run = at_gate()
    assert run.refusal(Confirm) == "answers-missing"


@pytest.mark.parametrize("again", [copy.copy, copy.deepcopy, lambda text: pickle.loads(pickle.dumps(text))])  # noqa: S301
def test_a_copy_of_a_sentence_is_one(again: Callable[[Sentence], Sentence]) -> None:
    subject = sentence("session", "Lower {what} to {value}").format(what=from_catalogue("it"), value=5)
    copied = again(subject)
    assert (str(copied), said(copied)) == (str(subject), said(subject))
    assert again(sentence("session", "{as it is}")) == "{as it is}"


def test_sentences_one_after_the_other_stay_apart() -> None:
    subject = joined(" ", (sentence("a", "One {n}.").format(n=1), "{two}"))
    assert subject == "One 1. {two}"
    assert said(subject) == ("{part0} {part1}", {"part0": ("One {n}.", {"n": 1}), "part1": "{two}"})


def test_words_at_the_beginning_have_a_capital_in_english_and_their_template_as_it_is() -> None:
    subject = Opening(sentence("check", "a step"))
    assert (str(subject), subject.template, str(copy.copy(subject))) == ("A step", "a step", "A step")


@pytest.mark.parametrize(("value", "expected"), [(2, "2"), (0.5, "0.5"), (0.125, "0.125")])
def test_a_figure_has_as_few_digits_as_it_needs(value: float, expected: str) -> None:
    assert sentence("plan", "{n} Hz").format(n=Figure(value)) == f"{expected} Hz"
