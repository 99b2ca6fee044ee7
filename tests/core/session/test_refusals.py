"""Every verb in every situation: done, or refused with a code and a sentence, nothing changed."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from microtimer.core.catalogue.screening import ScreeningAnswer
from microtimer.core.plan import BranchOption, Ending, Mark, Side
from microtimer.core.session.actions import (
    Abandon,
    Action,
    AddNote,
    Amend,
    AnswerItem,
    AnswerScreening,
    Back,
    ChangeSetting,
    ChooseBranch,
    Confirm,
    EndEarly,
    ExcludeZone,
    ExplainPause,
    Extend,
    MarkDiscomfort,
    Next,
    Pause,
    Press,
    Recover,
    Redo,
    Resume,
    SessionIdentity,
    Sign,
    Skip,
    Start,
    Tick,
    TouchZone,
)
from tests.core.session.runs import Run, check, choice, gate, passage, plan_of, rule, task, told, zone

PLAN = plan_of(
    task("cleanse"),  # 0: counts up
    gate("prepare", check("gel"), rules=(rule("implant"),)),  # 1
    zone("jaw", 60, Side.LEFT, transition_ms=5_000, marks=(Mark(at_ms=20_000, confirm=True),)),  # 2
    zone("jaw", 60, Side.RIGHT, ending=Ending.CONFIRM),  # 3
    zone("cheek", 10, lane_group="pads"),  # 4
    zone("brow", 30, lane=1, lane_group="pads"),  # 5
    choice(
        "again", BranchOption(id="go-on", title="Go on"), BranchOption(id="back", title="Back", returns_to=2)
    ),
    zone("forehead", None, Side.FREE, zone_choices=("forehead", "temple")),  # 7
)


def ready_() -> Run:
    return Run(PLAN)


def counting_up() -> Run:
    run = ready_().start()
    run.wait(3)
    return run


def at_gate() -> Run:
    run = counting_up()
    run.press(Next)
    run.wait(3)
    return run


def moving() -> Run:
    run = at_gate()
    run.do(AnswerItem, "gel", True)
    run.do(Confirm, none_of_these=True)
    run.wait(1)
    return run


def timed() -> Run:
    run = moving()
    run.wait(9)
    return run


def at_mark() -> Run:
    run = timed()
    run.wait(20)
    return run


def time_done() -> Run:
    run = at_mark()
    run.do(Next)
    run.wait(120)
    return run


def at_lane() -> Run:
    run = time_done()
    run.do(Next)
    run.wait(15)
    return run


def at_choice() -> Run:
    run = at_lane()
    run.wait(20)
    return run


def free_place() -> Run:
    run = at_choice()
    run.do(ChooseBranch, "go-on")
    run.wait(3)
    return run


def paused() -> Run:
    run = timed()
    run.do(Pause)
    run.wait(1)
    return run


def cut_off() -> Run:
    return timed().crash()


def ended() -> Run:
    run = timed()
    run.do(EndEarly)
    return run


def signed() -> Run:
    run = ended()
    run.do(Sign, "AB")
    return run


SITUATIONS: tuple[Callable[[], Run], ...] = (
    ready_,
    counting_up,
    at_gate,
    moving,
    timed,
    at_mark,
    time_done,
    at_lane,
    at_choice,
    free_place,
    paused,
    cut_off,
    ended,
    signed,
)
ASKED: dict[str, tuple[type[Action], dict[str, Any]]] = {
    "start": (Start, {"identity": SessionIdentity("again")}),
    "tick": (Tick, {}),
    "confirm": (Confirm, {}),
    "answer": (AnswerItem, {"item": "gel", "value": True}),
    "screen": (AnswerScreening, {"answer": ScreeningAnswer(rule_id="implant", flagged=False)}),
    "choose": (ChooseBranch, {"option": "go-on"}),
    "next": (Next, {}),
    "next, second lane": (Next, {"lane": 1}),
    "back": (Back, {}),
    "redo": (Redo, {}),
    "pause": (Pause, {}),
    "explain": (ExplainPause, {"reason": "phone"}),
    "resume": (Resume, {}),
    "press": (Press, {}),
    "long press": (Press, {"long": True}),
    "extend": (Extend, {"by_ms": 5_000}),
    "skip": (Skip, {}),
    "set": (ChangeSetting, {"name": "current_ua", "value": 120}),
    "discomfort": (MarkDiscomfort, {}),
    "note": (AddNote, {"text": "calm"}),
    "exclude": (ExcludeZone, {"zone": "forehead", "side": None, "reason": "bruise"}),
    "touch": (TouchZone, {"zone": "temple"}),
    "end early": (EndEarly, {}),
    "abandon": (Abandon, {"reason": "left"}),
    "recover": (Recover, {}),
    "sign": (Sign, {"by": "AB"}),
    "amend": (Amend, {"event_number": 1, "text": "right", "by": "AB", "reason": "typo"}),
}

OUTSIDE = {"ready_": "not-started", "cut_off": "cut-off", "ended": "ended", "signed": "signed"}
"""What a verb meets outside a session under way, unless said otherwise."""

EXPECTED: dict[str, tuple[str, dict[str, str]]] = {
    "start": (
        "already-started",
        {"ready_": "allowed", "ended": "already-started", "signed": "already-started"},
    ),
    "tick": ("allowed", {"ready_": "allowed", "cut_off": "allowed", "ended": "allowed", "signed": "allowed"}),
    "confirm": (
        "allowed",
        {
            "at_gate": "answers-missing",
            "moving": "nothing-waits",
            "timed": "nothing-waits",
            "at_lane": "other-lane",
            "at_choice": "choose-first",
            "paused": "paused",
        },
    ),
    "answer": ("nothing-asked", {"at_gate": "allowed", "at_choice": "unknown-item"}),
    "screen": ("nothing-asked", {"at_gate": "allowed", "at_choice": "unknown-rule"}),
    "choose": ("nothing-asked", {"at_gate": "no-choice", "at_choice": "allowed", "paused": "paused"}),
    "next": (
        "allowed",
        {
            "at_gate": "answers-missing",
            "at_lane": "other-lane",
            "at_choice": "choose-first",
            "paused": "paused",
        },
    ),
    "next, second lane": ("no-lane", {"at_lane": "allowed", "paused": "paused"}),
    "back": ("allowed", {"counting_up": "first-step"}),
    "redo": ("allowed", {"moving": "not-begun"}),
    "pause": ("allowed", {"paused": "paused"}),
    "explain": ("not-paused", {"paused": "allowed"}),
    "resume": ("not-paused", {"paused": "allowed"}),
    "press": (
        "allowed",
        {
            "at_gate": "answers-missing",
            "at_lane": "other-lane",
            "at_choice": "choose-first",
            "paused": "paused",
        },
    ),
    "long press": ("allowed", {}),
    "extend": (
        "not-timed",
        {
            "moving": "not-running",
            "timed": "allowed",
            "at_mark": "allowed",
            "time_done": "allowed",
            "at_lane": "not-running",
            "paused": "allowed",
        },
    ),
    "skip": (
        "allowed",
        {
            "at_gate": "must-answer",
            "time_done": "time-done",
            "at_lane": "time-done",
            "at_choice": "must-answer",
        },
    ),
    "set": ("allowed", {}),
    "discomfort": ("allowed", {}),
    "note": ("allowed", {"ended": "allowed"}),
    "exclude": ("allowed", {}),
    "touch": ("nothing-free", {"free_place": "allowed"}),
    "end early": ("allowed", {"cut_off": "allowed"}),
    "abandon": ("allowed", {"cut_off": "allowed"}),
    "recover": ("not-cut-off", {"cut_off": "allowed"}),
    "sign": ("not-ended", {"ready_": "not-ended", "ended": "allowed"}),
    "amend": ("not-ended", {"ready_": "not-ended", "ended": "allowed", "signed": "allowed"}),
}
"""What each verb meets under way, and where it is otherwise."""


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize("verb", ASKED)
def test_each_verb_is_done_or_refused_as_the_situation_has_it(
    verb: str, situation: Callable[[], Run]
) -> None:
    kind, fields = ASKED[verb]
    usual, otherwise = EXPECTED[verb]
    place = situation.__name__
    assert situation().refusal(kind, **fields) == otherwise.get(place, OUTSIDE.get(place, usual))


@pytest.mark.parametrize(
    ("kind", "fields", "code"),
    [
        (Extend, {"by_ms": 0}, "not-longer"),  # nothing to add
        (Extend, {"by_ms": -5_000}, "not-longer"),  # a step is never shortened
        (ChangeSetting, {"name": "current_ua", "value": 1_001}, "not-microcurrent"),
        (
            ChangeSetting,
            {"name": "current_ua", "value": 401},
            "over-device",
        ),  # the plan's device stops at 400
        (ChangeSetting, {"name": "current_ua", "value": -1}, "wrong-value"),
        (ChangeSetting, {"name": "current_ua", "value": "120"}, "wrong-value"),  # a number in words
        (ChangeSetting, {"name": "current_ua", "value": True}, "wrong-value"),  # True is not 1 uA
        (ChangeSetting, {"name": "level", "value": 3}, "wrong-value"),  # levels are words
        (ChangeSetting, {"name": "level", "value": " "}, "wrong-value"),
        (ChangeSetting, {"name": "volume", "value": 3}, "unknown-setting"),
        (ChangeSetting, {"name": "level", "value": "2", "lane": 1}, "no-lane"),
        (ChangeSetting, {"name": "level", "value": "2", "lane": 2}, "no-lane"),
        (AddNote, {"text": "  "}, "empty"),
        (Abandon, {"reason": ""}, "words-missing"),
        (ExcludeZone, {"zone": "jaw", "side": None, "reason": " "}, "words-missing"),
        (ExcludeZone, {"zone": "chin", "side": None, "reason": "bruise"}, "nothing-left"),
    ],
)
def test_a_request_that_makes_no_sense_is_refused(
    kind: type[Action], fields: dict[str, Any], code: str
) -> None:
    run = timed()
    run.state = replace(run.state, plan=run.state.plan.replace(ua_ceiling=400))
    assert run.refusal(kind, **fields) == code


@pytest.mark.parametrize(
    ("kind", "fields", "code"),
    [
        (Sign, {"by": ""}, "words-missing"),
        (Amend, {"event_number": 1, "text": "", "by": "AB", "reason": "typo"}, "words-missing"),
        (Amend, {"event_number": 1, "text": "right", "by": "AB", "reason": ""}, "words-missing"),
        (Amend, {"event_number": 0, "text": "right", "by": "AB", "reason": "typo"}, "unknown-event"),
        (Amend, {"event_number": 999, "text": "right", "by": "AB", "reason": "typo"}, "unknown-event"),
    ],
)
def test_a_correction_or_signature_without_its_words_is_refused(
    kind: type[Action], fields: dict[str, Any], code: str
) -> None:
    assert ended().refusal(kind, **fields) == code


def test_an_explanation_without_words_is_refused() -> None:
    assert paused().refusal(ExplainPause, "") == "words-missing"


def test_a_plan_with_nothing_left_in_it_cannot_be_started() -> None:
    assert Run(plan_of()).refusal(Start, SessionIdentity("s")) == "empty-plan"


@pytest.mark.parametrize(
    ("first", "second", "after_ms", "code"),
    [
        (Next, Next, 499, "too-soon"),  # a bouncing pedal
        (Next, Press, 0, "too-soon"),  # two keys at once
        (Next, Confirm, 100, "too-soon"),
        (Next, Next, 500, "allowed"),  # the guard is over
        (Pause, Press, 0, "paused"),  # the guard counts presses, not pauses
    ],
)
def test_a_second_press_within_the_guard_time_is_refused(
    first: type[Action], second: type[Action], after_ms: int, code: str
) -> None:
    run = Run(plan_of(*(task(str(number)) for number in range(9)))).start()
    run.wait(1)
    run.do(first)
    run.clock.advance(after_ms)
    assert run.refusal(second) == code


def test_a_refused_press_does_not_lengthen_the_guard() -> None:
    run = Run(plan_of(*(task(str(number)) for number in range(9)))).start()
    run.wait(1)
    run.do(Next)
    run.clock.advance(400)
    assert run.refusal(Next) == "too-soon"
    run.clock.advance(100)
    assert run.refusal(Next) == "allowed"


def test_a_long_press_pauses_and_resumes() -> None:
    run = timed()
    assert told(run.press(Press, long=True)) == [(run.state.t_ms, "paused")]
    assert told(run.press(Press, long=True)) == [(run.state.t_ms, "resumed")]


def test_a_short_press_goes_to_the_lane_that_waits() -> None:
    run = Run(
        plan_of(
            zone("jaw", 60, lane_group="pads"),
            zone("brow", 10, lane=1, lane_group="pads", ending=Ending.CONFIRM),
        )
    ).start()
    run.wait(15)
    assert passage(run.do(Press)) == [(15_000, "step_ended", 1)]


def test_a_short_press_ends_the_second_lane_where_only_that_is_left_to_end() -> None:
    beside = zone("brow", None, lane=1, lane_group="pads")
    run = Run(plan_of(zone("jaw", 5, lane_group="pads"), beside, zone("neck", 5))).start()
    run.wait(8)
    assert passage(run.do(Press)) == [(8_000, "step_ended", 1), (8_000, "step_started", 2)]


def test_a_long_press_that_finds_a_gap_does_not_resume_what_nobody_saw_paused() -> None:
    run = timed()
    run.clock.sleep(60_000)
    run.clock.advance(700)
    assert run.refusal(Press, long=True) == "paused"
    run.wait(0)
    assert told(run.press(Press, long=True))[-1][1] == "resumed"


def test_a_long_press_resumes_a_pause_the_machine_slept_through() -> None:
    run = timed()
    run.press(Press, long=True)
    run.clock.sleep(60_000)
    assert told(run.press(Press, long=True))[-1][1] == "resumed"
