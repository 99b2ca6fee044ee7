"""The simulated practitioner."""

import pytest

from microtimer.core.catalogue.gates import GateItem, ItemKind
from microtimer.core.catalogue.screening import Ask, Demand, ScreeningRule, Severity
from microtimer.core.plan import BranchOption, Ending, Mark, PlannedStep, StepKind, Timing, TimingKind
from microtimer.core.session.actions import EndEarly, Pause
from microtimer.core.session.events import ItemAnswered, Outcome
from microtimer.core.session.rehearsal import answer_for
from microtimer.core.session.state import Phase
from tests.core.session.runs import Run, check, choice, gate, passage, plan_of, planned, rule, task, zone


def rehearse(run: Run, *, tick_s: float = 0.5, seconds: int = 600) -> Run:
    for _ in range(int(seconds / tick_s)):
        if run.state.phase is Phase.ENDED:
            break
        run.wait(tick_s)
        action = answer_for(run.state, run.clock.now())
        if action is not None:
            run.take(action)
    return run


AGE = ScreeningRule(
    id="age",
    group="health",
    label="Age",
    question="Date of birth?",
    asks=(Ask.BIRTH_DATE,),
    demands=(Demand(severity=Severity.BLOCK, min_age=18),),
    consequence="Adults only.",
)
WATER = GateItem(id="water", text="Water?", kind=ItemKind.AMOUNT, unit="glasses")
SKIN = GateItem(id="skin", text="Skin?", kind=ItemKind.CHOICE, choices=("calm", "red"))
FEEL = GateItem(id="feel", text="Feel?", kind=ItemKind.TOLERANCE)
NOTE = GateItem(id="note", text="Note?", kind=ItemKind.TEXT)
RANGE = Timing(kind=TimingKind.RANGE, minimum_ms=8_000, maximum_ms=60_000)


@pytest.mark.parametrize(
    ("step", "takes_ms"),
    [
        (zone("jaw", 20), 20_000),
        (zone("jaw", 20, ending=Ending.CONFIRM), 21_000),
        (zone("jaw", 20, ending=Ending.COUNT_UP), 20_000),
        (zone("jaw", None, timing=RANGE), 8_000),  # the least time
        (task("cleanse"), 5_000),
        (zone("jaw", 20, marks=(Mark(at_ms=10_000, confirm=True),)), 21_000),
        (planned(StepKind.CHECKPOINT, "mirror"), 1_000),
        (gate("prepare", check("gel"), WATER, SKIN, FEEL, NOTE), 6_000),  # a second an answer
        (gate("screening", rules=(rule("implant"), AGE)), 2_000),
    ],
)
def test_every_kind_of_step_is_gone_through(step: PlannedStep, takes_ms: int) -> None:
    run = rehearse(Run(plan_of(step, zone("last", 1))).start())
    assert run.state.outcome is Outcome.COMPLETED
    ends = [t_ms for t_ms, kind, index in passage(run.events) if (kind, index) == ("step_ended", 0)]
    assert ends == [takes_ms]


def test_items_get_plain_answers() -> None:
    run = rehearse(Run(plan_of(gate("prepare", check("gel"), WATER, SKIN, FEEL, NOTE))).start())
    answers = [event.text or event.value for event in run.events if isinstance(event, ItemAnswered)]
    assert answers == [True, 2, "calm", "not_felt", "rehearsal"]


def test_loops_are_left_after_one_round_and_both_lanes_are_served() -> None:
    plan = plan_of(
        zone("jaw", 20, lane_group="a"),
        zone("brow", 10, lane=1, lane_group="a", ending=Ending.CONFIRM),
        choice(
            "again?", BranchOption(id="again", title="Again", returns_to=0), BranchOption(id="on", title="On")
        ),
    )
    run = rehearse(Run(plan).start())
    assert [index for _, kind, index in passage(run.events) if kind == "step_ended"] == [1, 0, 2]


def test_a_choice_with_no_way_on_ends_the_rehearsal() -> None:
    plan = plan_of(zone("jaw", 5), choice("again?", BranchOption(id="again", title="Again", returns_to=0)))
    assert rehearse(Run(plan).start()).state.outcome is Outcome.ENDED_EARLY


def test_a_pause_is_resumed() -> None:
    run = Run(plan_of(zone("jaw", 5))).start()
    run.do(Pause)
    assert rehearse(run).state.outcome is Outcome.COMPLETED


@pytest.mark.parametrize("tick_s", [0.016, 0.5, 0.97, 3])
def test_no_answer_is_ever_refused_however_often_it_is_asked_for(tick_s: float) -> None:
    steps = [task(str(number)) for number in range(5)]
    run = rehearse(Run(plan_of(gate("prepare", check("gel")), *steps)).start(), tick_s=tick_s)
    assert run.state.outcome is Outcome.COMPLETED


def test_there_is_nothing_to_answer_before_the_start_or_after_the_end() -> None:
    run = Run(plan_of(task("cleanse")))
    assert answer_for(run.state, run.clock.now()) is None
    run.start()
    run.wait(2)
    run.do(EndEarly)
    run.wait(10)
    assert answer_for(run.state, run.clock.now()) is None
