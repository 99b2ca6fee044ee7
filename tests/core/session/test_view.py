"""What is shown of a session."""

from typing import Any

import pytest

from microtimer.core.plan import (
    BranchOption,
    Ending,
    Mark,
    Plan,
    PlannedStep,
    Side,
    Stroke,
    Timing,
    TimingKind,
)
from microtimer.core.session.actions import (
    ChooseBranch,
    Confirm,
    EndEarly,
    ExcludeZone,
    Extend,
    Next,
    Pause,
    Redo,
    Skip,
)
from microtimer.core.session.lane_view import Counted, LaneView, StrokeView
from microtimer.core.session.outlook import SegmentState, ZoneTime, steps_done
from microtimer.core.session.state import Phase
from microtimer.core.session.view import SessionView, view
from tests.core.session.runs import Run, check, choice, gate, plan_of, task, zone

PLAN = plan_of(
    task("cleanse"),
    zone("jaw", 30, Side.LEFT, transition_ms=5_000),
    zone("jaw", 30, Side.RIGHT, transition_ms=5_000),
    zone("brow", 20),
)


def shown(run: Run) -> SessionView:
    return view(run.state, run.clock.now())


def main(run: Run) -> LaneView:
    lane = shown(run).main
    assert lane is not None
    return lane


def one(step: PlannedStep, seconds: float) -> LaneView:
    """Return what a session of one step shows after some time in it."""
    run = Run(plan_of(step, task("rinse"))).start()
    run.wait(seconds)
    return main(run)


def test_before_the_start_the_whole_plan_lies_ahead() -> None:
    run = Run(PLAN)
    now = shown(run)
    assert (now.phase, now.main, now.step_number, now.step_count) == (Phase.READY, None, 0, 4)
    assert now.left_ms == 90_000
    assert now.ends_at_utc_ms == run.clock.now().utc_ms + 90_000
    assert now.next is not None
    assert now.next.step.title == "cleanse"


def test_the_view_needs_no_tick_to_move() -> None:
    run = Run(plan_of(zone("jaw", 30))).start()
    run.clock.advance(12_345)
    assert main(run).remaining_ms == 17_655
    assert view(run.state, 12_345).main == main(run)


@pytest.mark.parametrize(
    ("ms", "seconds"),
    [
        (0, 30),
        (1, 30),  # a countdown shows its ceiling
        (29_000, 1),
        (29_999, 1),  # not done yet
    ],
)
def test_zero_on_the_screen_means_done(ms: int, seconds: int) -> None:
    assert one(zone("jaw", 30, ending=Ending.CONFIRM), ms / 1000).shown_seconds == seconds


def test_a_step_that_waits_to_be_confirmed_shows_zero_and_says_so() -> None:
    lane = one(zone("jaw", 30, ending=Ending.CONFIRM), 40)
    assert (lane.remaining_ms, lane.shown_seconds, lane.progress) == (0, 0, 1.0)
    assert lane.prompt == "Time is done: confirm to go on."


RANGE = Timing(kind=TimingKind.RANGE, minimum_ms=10_000, maximum_ms=60_000)


@pytest.mark.parametrize(
    ("step", "seconds", "fields"),
    [
        # counting up, whole seconds that are full
        (
            task("cleanse"),
            12.9,
            {"counts_up": True, "remaining_ms": None, "shown_seconds": 12, "progress": 0.0},
        ),
        (zone("jaw", None, timing=RANGE), 4, {"counts_up": True, "minimum_left_ms": 6_000}),
        (zone("jaw", None, timing=RANGE), 40, {"minimum_left_ms": 0, "ceiling_left_ms": 20_000}),
        # a step with both: the earlier end counts
        (
            zone("jaw", 30, timing=Timing(kind=TimingKind.RANGE, planned_ms=30_000, maximum_ms=20_000)),
            5,
            {"remaining_ms": 15_000, "progress": 0.25},
        ),
        (zone("jaw", 30, repeat=2, repeats=3), 1, {"repeat": Counted(2, 3)}),
        (zone("jaw", 30, block_repeat=1, block_repeats=2), 1, {"block_repeat": Counted(1, 2)}),
        (zone("jaw", 30, marks=(Mark(at_ms=5_000, say="turn"),)), 4, {"said": None}),
        (zone("jaw", 30, marks=(Mark(at_ms=5_000, say="turn"),)), 6, {"said": "turn"}),
        (zone("jaw", 30, marks=(Mark(at_ms=5_000, say="look", confirm=True),)), 9, {"prompt": "look"}),
        (zone("jaw", 30, marks=(Mark(at_ms=5_000, confirm=True),)), 9, {"remaining_ms": 25_000}),
    ],
)
def test_a_lane_shows_its_step(step: PlannedStep, seconds: float, fields: dict[str, Any]) -> None:
    lane = one(step, seconds)
    assert {name: getattr(lane, name) for name in fields} == fields


GLIDE = Stroke(move_ms=3_000, hold_ms=1_000, count=2)


@pytest.mark.parametrize(
    ("seconds", "passing", "stroke"),
    [
        (0, Counted(1, 3, 0.0), StrokeView(1, 2, "move", 0.0, 3_000)),
        (3.5, Counted(1, 3, 3.5 / 8), StrokeView(1, 2, "hold", 0.5, 500)),
        (4, Counted(1, 3, 0.5), StrokeView(2, 2, "move", 0.0, 3_000)),
        (8, Counted(2, 3, 0.0), StrokeView(1, 2, "move", 0.0, 3_000)),  # strokes are counted in their pass
        (25, Counted(3, 3, 1.0), None),  # all done, the step runs on
    ],
)
def test_passes_and_strokes_are_counted(seconds: float, passing: Counted, stroke: StrokeView | None) -> None:
    lane = one(zone("jaw", 30, passes=3, stroke=GLIDE), seconds)
    assert (lane.passing, lane.stroke) == (passing, stroke)


def test_passes_without_strokes_share_the_planned_time() -> None:
    lane = one(zone("jaw", 30, passes=3), 15)
    assert (lane.passing, lane.stroke) == (Counted(2, 3, 0.5), None)


def test_nothing_is_counted_that_the_author_did_not_state() -> None:
    lane = one(zone("jaw", 30, stroke=Stroke(count=5)), 15)
    assert (lane.passing, lane.stroke) == (None, None)


def test_on_the_way_the_move_is_counted_down() -> None:
    run = Run(PLAN).start()
    run.do(Next)
    run.wait(1.5)
    lane = main(run)
    assert (lane.step.title, lane.move_left_ms, lane.move_ms, lane.shown_seconds) == ("jaw", 3_500, 5_000, 4)
    assert (lane.remaining_ms, lane.progress) == (30_000, 0.0)


def test_the_place_in_the_plan_and_what_follows() -> None:
    run = Run(PLAN).start()
    run.do(Next)
    run.wait(10)
    now = shown(run)
    assert (now.step_number, now.step_count) == (2, 4)
    assert now.next is not None
    assert (now.next.step.index, now.next.move_ms) == (2, 5_000)
    assert now.left_ms == 25_000 + 35_000 + 20_000
    assert now.ends_at_utc_ms == run.clock.now().utc_ms + 80_000


def test_while_paused_the_end_moves_away() -> None:
    run = Run(PLAN).start()
    run.do(Pause, "phone")
    before = shown(run).ends_at_utc_ms
    run.wait(60)
    now = shown(run)
    assert now.ends_at_utc_ms - before == 60_000
    assert (now.paused_ms, now.pause_reason) == (60_000, "phone")


def test_an_extension_lengthens_what_is_left() -> None:
    run = Run(plan_of(zone("jaw", 30))).start()
    run.do(Extend, 10_000)
    assert (shown(run).left_ms, main(run).remaining_ms, main(run).extension_ms) == (40_000, 40_000, 10_000)


def lanes(main_s: int, beside_s: int) -> Plan:
    return plan_of(
        zone("first", 10),
        zone("jaw", main_s, lane_group="pads"),
        zone("brow", beside_s, lane=1, lane_group="pads"),
        zone("last", 10),
    )


@pytest.mark.parametrize("wait_s", [0, 15, 35])
@pytest.mark.parametrize(("main_s", "beside_s"), [(20, 50), (50, 20), (30, 30)])
def test_two_lanes_take_as_long_as_the_longer_one(main_s: int, beside_s: int, wait_s: int) -> None:
    run = Run(lanes(main_s, beside_s)).start()
    run.wait(wait_s)
    assert shown(run).left_ms == 20 + 1000 * (20 + max(main_s, beside_s) - wait_s) - 20


def test_both_lanes_look_alike_and_the_second_goes_when_it_is_done() -> None:
    run = Run(lanes(60, 30)).start()
    assert shown(run).beside is None
    run.wait(20)
    beside = shown(run).beside
    assert beside is not None
    assert (beside.lane, beside.step.title, beside.remaining_ms) == (1, "brow", 20_000)
    run.wait(30)
    assert shown(run).beside is None


def test_the_steps_of_both_lanes_are_counted_and_keep_their_numbers() -> None:
    run = Run(lanes(30, 30)).start()
    numbers = []
    for seconds in (0, 10, 30):
        run.wait(seconds)
        numbers.append((shown(run).step_number, shown(run).step_count, steps_done(run.state)))
    assert numbers == [(1, 4, 0), (2, 4, 1), (4, 4, 3)]


def test_an_open_choice_is_taken_for_its_first_option() -> None:
    options = (
        BranchOption(id="a", title="A", leaves_out=(2,)),
        BranchOption(id="b", title="B", leaves_out=(1,)),
    )
    run = Run(plan_of(choice("which", *options), zone("jaw", 20), zone("brow", 30))).start()
    assert shown(run).left_ms == 20_000
    assert shown(run).next is None  # not known yet
    run.do(ChooseBranch, "b")
    assert shown(run).left_ms == 30_000


def test_the_zone_so_far_adds_up_sides_and_attempts() -> None:
    run = Run(PLAN).start()
    run.do(Next)
    run.wait(15)
    run.do(Redo)
    run.wait(39)
    left, right = shown(run).zone_times
    assert left == ZoneTime(Side.LEFT, 10_000 + 30_000, 30_000)
    assert right == ZoneTime(Side.RIGHT, 4_000, 30_000)


def test_the_progress_bar_shows_what_became_of_each_step() -> None:
    run = Run(PLAN).start()
    run.do(Next)
    run.do(Skip, "sore")
    run.do(ExcludeZone, "brow", None, "bruise")
    bar = [(part.state, part.width_ms) for part in shown(run).segments]
    assert bar == [
        (SegmentState.PAST, 10_000),  # not timed: a nominal width
        (SegmentState.SKIPPED, 30_000),
        (SegmentState.CURRENT, 30_000),
        (SegmentState.LEFT_OUT, 20_000),
    ]


def test_the_limit_of_the_device_runs_from_the_first_treatment_step() -> None:
    run = Run(PLAN.replace(auto_off_ms=60_000)).start()
    run.wait(30)
    assert shown(run).limit_left_ms is None
    run.do(Next)
    run.wait(25)  # five on the way, twenty on
    assert shown(run).limit_left_ms == 40_000
    run.do(Pause)
    run.wait(90)
    assert shown(run).limit_left_ms == 0


def test_an_unknown_limit_stays_unknown() -> None:
    run = Run(plan_of(zone("jaw", 30))).start()
    assert shown(run).limit_left_ms is None


def test_after_the_end_nothing_is_left() -> None:
    run = Run(PLAN).start()
    run.do(EndEarly)
    run.wait(60)
    now = shown(run)
    assert (now.phase, now.main, now.stop, now.next, now.left_ms) == (Phase.ENDED, None, None, None, 0)
    assert [part.state for part in now.segments][1:] == [SegmentState.FUTURE] * 3


def test_a_gate_shows_answers_and_what_is_missing() -> None:
    run = Run(plan_of(gate("prepare", check("gel"), check("photo", required=False)), task("cleanse"))).start()
    stop = shown(run).stop
    assert stop is not None
    assert [(item.item.id, item.answer, item.missing) for item in stop.items] == [
        ("gel", None, True),
        ("photo", None, False),
    ]
    assert (stop.missing, stop.may_confirm) == (("gel?",), False)
    assert main(run).prompt == "Answer to go on."
    assert run.refusal(Confirm) == "answers-missing"


def test_a_step_that_counts_up_to_a_ceiling_counts_nothing_down() -> None:
    timing = Timing(kind=TimingKind.RANGE, planned_ms=50_000, minimum_ms=30_000, maximum_ms=90_000)
    run = Run(plan_of(zone("jaw", None, timing=timing, ending=Ending.COUNT_UP))).start()
    run.wait(20)
    shown = view(run.state, run.clock.now())
    assert shown.main is not None
    assert (shown.main.counts_up, shown.main.remaining_ms, shown.main.shown_seconds) == (True, None, 20)
    assert (shown.main.ceiling_left_ms, shown.left_ms) == (70_000, 30_000)
