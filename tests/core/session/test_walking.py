"""How a session goes through its plan: starts, ends, moves, marks, extensions, loops and the second lane."""

from typing import Any

import pytest

from microtimer.core.plan import BranchOption, Ending, Mark, Plan, PlannedStep, Timing, TimingKind
from microtimer.core.session.actions import (
    Action,
    Back,
    ChooseBranch,
    Confirm,
    EndEarly,
    ExcludeZone,
    Extend,
    Next,
    Pause,
    Redo,
    Resume,
    Skip,
    Tick,
)
from microtimer.core.session.events import ConfirmNeeded, Outcome, StepEnd, StepEnded
from microtimer.core.session.state import Phase, Stage, Waiting
from tests.core.session.runs import Run, choice, passage, plan_of, task, told, zone

THREE = plan_of(zone("jaw", 30), zone("jaw", 30, transition_ms=5_000), zone("brow", 10))


def test_what_is_over_runs_on_into_what_follows() -> None:
    run = Run(THREE).start()
    run.wait(38)  # one tick ends the first step, the move, and begins the second
    assert passage(run.events) == [
        (0, "step_started", 0),
        (30_000, "step_ended", 0),
        (30_000, "transition_started", 1),
        (35_000, "step_started", 1),
    ]
    assert run.main.spent_ms == 3_000


def test_one_tick_may_end_the_whole_session() -> None:
    run = Run(THREE).start()
    run.wait(1_000)
    assert told(run.events)[-2:] == [(75_000, "step_ended"), (75_000, "session_ended")]
    assert run.state.outcome is Outcome.COMPLETED
    assert run.state.spent.all_ms == 75_000


def test_a_step_without_length_passes_in_no_time() -> None:
    run = Run(plan_of(zone("jaw", 0), zone("brow", 0))).start()
    assert [kind for _, kind in told(run.events)][-1] == "session_ended"


def timing(planned: int | None = None, least: int | None = None, most: int | None = None) -> Timing:
    return Timing(kind=TimingKind.RANGE, planned_ms=planned, minimum_ms=least, maximum_ms=most)


@pytest.mark.parametrize(
    ("ending", "length", "wait_s", "end"),
    [
        (Ending.AUTO, timing(20_000), 20, (20_000, StepEnd.TIME)),
        (Ending.AUTO, timing(20_000, most=20_000), 20, (20_000, StepEnd.TIME)),  # done, not cut off
        (Ending.AUTO, timing(20_000, most=15_000), 20, (15_000, StepEnd.CEILING)),
        (Ending.CONFIRM, timing(20_000), 60, None),  # it waits
        (Ending.CONFIRM, timing(20_000, most=20_000), 60, (20_000, StepEnd.CEILING)),
        (Ending.CONFIRM, timing(20_000, most=30_000), 60, (30_000, StepEnd.CEILING)),  # waiting counts too
        (Ending.COUNT_UP, timing(20_000), 60, None),  # planned is only a hint
        (Ending.COUNT_UP, timing(most=30_000), 60, (30_000, StepEnd.CEILING)),
        (Ending.AUTO, timing(), 600, None),  # nothing stated: only the practitioner ends it
    ],
)
def test_a_step_ends_by_itself_as_its_timing_says(
    ending: Ending, length: Timing, wait_s: int, end: tuple[int, StepEnd] | None
) -> None:
    run = Run(plan_of(zone("jaw", None, timing=length, ending=ending), task("rinse"))).start()
    ends = [event for event in run.wait(wait_s) if isinstance(event, StepEnded)]
    assert [(event.t_ms, event.how) for event in ends] == ([end] if end else [])


@pytest.mark.parametrize(
    ("ending", "length", "wait_s", "how"),
    [
        (Ending.AUTO, timing(20_000), 5, StepEnd.EARLY),
        (Ending.CONFIRM, timing(20_000), 25, StepEnd.CONFIRMED),
        (Ending.COUNT_UP, timing(), 5, StepEnd.CONFIRMED),
        (Ending.COUNT_UP, timing(20_000), 5, StepEnd.CONFIRMED),  # a hint is no target
        (Ending.COUNT_UP, timing(least=10_000), 5, StepEnd.EARLY),  # the least time is not done
        (Ending.COUNT_UP, timing(least=10_000), 10, StepEnd.CONFIRMED),
        (Ending.COUNT_UP, timing(most=30_000), 5, StepEnd.CONFIRMED),  # a maximum is no target
    ],
)
def test_a_step_ended_by_hand_is_early_only_short_of_its_target(
    ending: Ending, length: Timing, wait_s: int, how: StepEnd
) -> None:
    run = Run(plan_of(zone("jaw", None, timing=length, ending=ending), task("rinse"))).start()
    run.wait(wait_s)
    ended = run.do(Next)[0]
    assert isinstance(ended, StepEnded)
    assert ended.how is how


def test_next_on_the_way_starts_the_step_now() -> None:
    run = Run(THREE).start()
    run.wait(32)
    assert passage(run.do(Next)) == [(32_000, "step_started", 1)]
    assert run.state.spent.transition_ms == 2_000


def test_waiting_in_a_step_is_kept_apart_from_its_own_time() -> None:
    run = Run(plan_of(zone("jaw", 20, ending=Ending.CONFIRM), task("rinse"))).start()
    run.wait(27)
    ended = run.do(Confirm)[0]
    assert isinstance(ended, StepEnded)
    assert (ended.active_ms, ended.waited_ms) == (20_000, 7_000)
    assert run.state.spent.treatment_ms == 27_000


def test_a_pause_freezes_step_and_move() -> None:
    run = Run(THREE).start()
    run.wait(10)
    run.do(Pause)
    run.wait(300)
    run.do(Resume)
    assert run.main.spent_ms == 10_000
    run.wait(22)  # the step ends, the move has begun
    run.do(Pause)
    run.wait(60)
    assert run.main.moved_ms == 2_000
    assert run.state.at(run.now.t_ms).spent.paused_ms == 360_000


# Marks


MARKED = plan_of(
    zone("jaw", 30, marks=(Mark(at_ms=0, say="begin"), Mark(at_ms=10_000, confirm=True), Mark(at_ms=30_000))),
    zone("brow", 10),
)


def test_a_mark_that_stops_holds_the_countdown_until_confirmed() -> None:
    run = Run(MARKED).start()
    run.wait(50)
    assert (run.main.stage, run.main.waiting, run.main.spent_ms) == (Stage.WAITING, Waiting.MARK, 10_000)
    assert told(run.do(Confirm)) == [(50_000, "mark_confirmed")]
    assert told(run.wait(20)) == [(70_000, "mark_reached"), (70_000, "step_ended"), (70_000, "step_started")]


def test_marks_are_reached_again_when_a_step_is_done_again() -> None:
    run = Run(MARKED).start()
    run.wait(10)
    assert [kind for _, kind in told(run.do(Redo))] == ["step_reentered", "step_started", "mark_reached"]


# Extensions


def test_an_extension_brings_a_step_that_waits_back_to_work() -> None:
    run = Run(plan_of(zone("jaw", 20, ending=Ending.CONFIRM))).start()
    run.wait(25)
    run.do(Extend, 10_000)
    assert run.main.stage is Stage.ACTIVE
    needed = [event for event in run.wait(60) if isinstance(event, ConfirmNeeded)]
    assert [event.t_ms for event in needed] == [35_000]


@pytest.mark.parametrize(
    ("waited_s", "by_ms", "code"),
    [
        (5, 10_000, "allowed"),  # 20 + 10 is the ceiling exactly
        (5, 10_001, "over-ceiling"),
        (25, 5_000, "allowed"),  # waiting has used 5 of the 30
        (25, 5_001, "over-ceiling"),
    ],
)
def test_an_extension_stays_below_the_ceiling(waited_s: int, by_ms: int, code: str) -> None:
    length = timing(20_000, most=30_000)
    run = Run(plan_of(zone("jaw", None, timing=length, ending=Ending.CONFIRM))).start()
    run.wait(waited_s)
    assert run.refusal(Extend, by_ms) == code


def test_an_extension_belongs_to_one_attempt() -> None:
    run = Run(plan_of(zone("jaw", 20), zone("brow", 20))).start()
    run.wait(5)
    run.do(Extend, 10_000)
    run.do(Redo)
    assert told(run.wait(20))[0] == (25_000, "step_ended")


# Back, redo, skip


def test_back_begins_the_step_before_anew_and_keeps_the_time_spent() -> None:
    run = Run(THREE).start()
    run.wait(40)
    assert passage(run.do(Back)) == [(40_000, "step_reentered", 0), (40_000, "step_started", 0)]
    assert run.main.attempt == 2
    assert run.state.spent.treatment_ms == 35_000
    assert (run.state.history[0].active_ms, run.state.history[1].active_ms) == (30_000, 5_000)


def test_a_skipped_step_keeps_its_reason_and_time() -> None:
    run = Run(THREE).start()
    run.wait(12)
    skipped = run.do(Skip, "sore")[0]
    assert (getattr(skipped, "reason"), getattr(skipped, "active_ms")) == ("sore", 12_000)  # noqa: B009
    assert run.main.stage is Stage.TRANSITION


def test_while_paused_the_course_can_be_changed_and_time_still_stands() -> None:
    run = Run(THREE).start()
    run.wait(12)
    run.do(Pause)
    run.wait(5)
    run.do(Skip, "")
    run.do(Skip, "")
    run.wait(5)
    assert (run.state.phase, run.main.step, run.main.spent_ms) == (Phase.PAUSED, 2, 0)
    run.do(Skip, "")
    assert (run.state.phase, run.state.outcome) == (Phase.ENDED, Outcome.COMPLETED)


# Choices and loops


BRANCHES = plan_of(
    zone("jaw", 10),
    choice(
        "which",
        BranchOption(id="a", title="A", leaves_out=(3,)),
        BranchOption(id="b", title="B", leaves_out=(2,)),
        BranchOption(id="again", title="Again", returns_to=0),
    ),
    zone("brow", 10),
    zone("neck", 10),
    zone("chin", 10),
)


@pytest.mark.parametrize(
    ("option", "steps"),
    [
        ("a", [0, 1, 2, 4]),
        ("b", [0, 1, 3, 4]),
        ("again", [0, 1, 0, 1]),  # round again, and asked again
    ],
)
def test_a_choice_takes_its_own_way(option: str, steps: list[int]) -> None:
    run = Run(BRANCHES).start()
    run.wait(12)
    run.do(ChooseBranch, option)
    run.wait(60)
    assert [step for _, kind, step in passage(run.events) if kind == "step_started"] == steps


def test_a_choice_made_anew_forgets_the_one_before() -> None:
    run = Run(BRANCHES).start()
    run.wait(12)
    run.do(ChooseBranch, "a")
    run.do(Back)
    run.do(ChooseBranch, "b")
    run.wait(60)
    begun = [step for _, kind, step in passage(run.events) if kind == "step_started"]
    assert begun == [0, 1, 2, 1, 3, 4]


# The second lane


def lanes(main: list[float], beside: list[float], **fields: Any) -> Plan:
    group: dict[str, Any] = {"lane_group": "pads", **fields}
    steps: list[PlannedStep] = [zone("first", 10)]
    steps += [zone(f"main {number}", seconds, **group) for number, seconds in enumerate(main)]
    steps += [zone(f"beside {number}", seconds, lane=1, **group) for number, seconds in enumerate(beside)]
    return plan_of(*steps, zone("last", 10))


@pytest.mark.parametrize(
    ("main", "beside", "last_begins"),
    [
        ([20], [50], 60_000),  # the main lane waits
        ([50], [20], 60_000),  # the second lane is done before
        ([20, 30], [25, 25], 60_000),  # both done together: nobody waits
        ([20, 30], [25, 26], 61_000),
    ],
)
def test_both_lanes_run_at_once_and_the_longer_one_decides(
    main: list[float], beside: list[float], last_begins: int
) -> None:
    plan = lanes(main, beside)
    run = Run(plan).start()
    run.wait(100)
    started = {step: t_ms for t_ms, kind, step in passage(run.events) if kind == "step_started"}
    assert started[1] == started[1 + len(main)] == 10_000
    assert started[len(plan.steps) - 1] == last_begins
    waits = [event for event in run.events if isinstance(event, ConfirmNeeded)]
    assert len(waits) == (sum(main) < sum(beside))
    assert run.state.spent.all_ms == run.state.spent.treatment_ms == last_begins + 10_000


def test_pausing_freezes_both_lanes() -> None:
    run = Run(lanes([40], [40])).start()
    run.wait(20)
    run.do(Pause)
    run.wait(60)
    assert (run.main.spent_ms, run.beside.spent_ms) == (10_000, 10_000)


def test_each_lane_takes_its_own_verbs() -> None:
    run = Run(lanes([40], [20, 20])).start()
    run.wait(15)
    run.do(Extend, 5_000, lane=1)
    assert (run.main.extension_ms, run.beside.extension_ms) == (0, 5_000)
    run.do(Skip, "", lane=1)
    assert (run.main.step, run.beside.step) == (1, 3)
    run.do(Redo, lane=1)
    assert run.beside.attempt == 2
    run.wait(5)
    run.do(Next, lane=1)
    assert run.beside.stage is Stage.FINISHED
    assert passage(run.wait(35))[-1] == (50_000, "step_started", 4)


def test_going_back_before_a_group_leaves_its_second_lane_running() -> None:
    run = Run(lanes([40], [40])).start()
    run.wait(20)
    run.do(Back)
    assert (run.main.step, run.beside.step, run.beside.spent_ms) == (0, 2, 10_000)
    run.wait(15)  # the first step again, and into the group again
    assert (run.main.step, run.beside.attempt, run.beside.spent_ms) == (1, 1, 25_000)


def test_going_back_from_a_lane_that_waits_leaves_its_step_done() -> None:
    run = Run(lanes([10], [60])).start()
    run.wait(25)
    assert run.main.waiting is Waiting.LANE
    run.do(Back)
    assert run.state.history[1].ended is StepEnd.TIME
    assert run.state.history[1].active_ms == 10_000


def test_a_loop_runs_the_second_lane_of_its_group_again() -> None:
    again = BranchOption(id="again", title="Again", returns_to=0)
    plan = plan_of(
        zone("jaw", 10, lane_group="pads"),
        zone("brow", 10, lane=1, lane_group="pads"),
        choice("again?", BranchOption(id="on", title="On"), again),
    )
    run = Run(plan).start()
    run.wait(12)
    begun = [step for _, kind, step in passage(run.do(ChooseBranch, "again")) if kind == "step_started"]
    assert begun == [0, 1]


def test_a_second_lane_left_alone_is_done_in_the_main_lane() -> None:
    run = Run(lanes([20], [30])).start()
    run.wait(1)
    run.do(ExcludeZone, "main 0", None, "bruise")
    run.wait(45)
    begun = [(t_ms, step) for t_ms, kind, step in passage(run.events) if kind == "step_started"]
    assert begun == [(0, 0), (10_000, 2), (40_000, 3)]


# Time


@pytest.mark.parametrize("action", [Tick, Pause, EndEarly])
def test_an_action_lets_time_pass_first(action: type[Action]) -> None:
    run = Run(THREE).start()
    run.clock.advance(32_000)
    assert passage(run.do(action))[:2] == [(30_000, "step_ended", 0), (30_000, "transition_started", 1)]


@pytest.mark.parametrize(
    ("wait_s", "signs"),
    [
        (9, []),
        (29, [10_000, 20_000]),  # every ten seconds of silence
        (36, [10_000, 20_000]),  # the step ended at 30: the silence starts anew
        (46, [10_000, 20_000, 45_000]),
    ],
)
def test_a_sign_of_life_is_kept_every_ten_silent_seconds(wait_s: int, signs: list[int]) -> None:
    run = Run(THREE).start()
    assert [event.t_ms for event in run.wait(wait_s) if event.type == "time_kept"] == signs


def test_a_pause_keeps_signs_of_life_too() -> None:
    run = Run(THREE).start()
    run.do(Pause)
    assert [event.type for event in run.wait(25)] == ["time_kept", "time_kept"]


def test_going_back_to_an_earlier_group_leaves_its_second_lane_done() -> None:
    groups = [
        zone(name, 5, lane=lane, lane_group=group)
        for name, lane, group in (("a", 0, "one"), ("b", 1, "one"), ("c", 0, "two"), ("d", 1, "two"))
    ]
    run = Run(plan_of(*groups)).start()
    run.wait(6)
    run.do(Next, lane=1)
    assert passage(run.do(Back))[-1] == (6_000, "step_started", 0)
    assert passage(run.wait(5))[-1] == (11_000, "step_started", 2)
