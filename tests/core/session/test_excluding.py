"""Leaving zones out during a session."""

from typing import Any

import pytest

from microtimer.core.plan import BranchOption, Exclusion, PlanOptions, Side
from microtimer.core.session.actions import Back, ChooseBranch, ExcludeZone, Next, Redo, TouchZone
from microtimer.core.session.events import SessionEvent, ZoneExcluded
from microtimer.core.session.view import view
from tests.core.session.runs import Run, choice, passage, plan_of, task, told, zone

SIDES = plan_of(
    task("cleanse"),
    zone("jaw", 10, Side.LEFT),
    zone("jaw", 20, Side.RIGHT, transition_ms=5_000),
    zone("jaw", 30, Side.BOTH),
    zone("jaw", 40, Side.MIDLINE),
    zone("jaw", 50),
    zone("jaw", 60, Side.FREE),
    zone("brow", 70, Side.LEFT, with_zones=("jaw",)),
    zone("brow", 80, Side.LEFT, lane=1, lane_group="pads"),
    zone("neck", 90, lane_group="pads"),
)


def excluded(events: list[SessionEvent]) -> ZoneExcluded:
    found = [event for event in events if isinstance(event, ZoneExcluded)]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("name", "side", "steps", "saved_s"),
    [
        ("jaw", Side.LEFT, (1, 3, 4, 5, 7), 200),  # whatever may touch the left side
        ("jaw", Side.RIGHT, (2, 3, 4, 5), 145),  # with the move to it
        ("jaw", None, (1, 2, 3, 4, 5, 6, 7), 285),
        ("brow", None, (7, 8), 70),  # the second lane saves no time
        ("neck", Side.LEFT, (9,), 90),
    ],
)
def test_a_zone_left_out_takes_every_step_that_may_touch_it(
    name: str, side: Side | None, steps: tuple[int, ...], saved_s: int
) -> None:
    run = Run(SIDES).start()
    out = excluded(run.do(ExcludeZone, name, side, "bruise"))
    assert (out.steps, out.saved_ms, out.reason) == (steps, saved_s * 1000, "bruise")


def test_the_time_left_follows_and_the_steps_keep_their_numbers() -> None:
    run = Run(SIDES).start()
    before = view(run.state, 0)
    run.do(ExcludeZone, "jaw", Side.LEFT, "bruise")
    after = view(run.state, 0)
    assert before.left_ms - after.left_ms == 200_000
    assert before.step_count == after.step_count == len(SIDES.steps)


def test_the_present_step_is_left_too_when_it_is_on_the_zone() -> None:
    run = Run(plan_of(zone("jaw", 30), zone("brow", 30))).start()
    run.wait(10)
    events = run.do(ExcludeZone, "jaw", None, "sore")
    assert told(events) == [(10_000, "zone_excluded"), (10_000, "step_skipped"), (10_000, "step_started")]
    assert excluded(events).steps == ()


def test_both_lanes_leave_the_zone() -> None:
    run = Run(
        plan_of(
            zone("jaw", 30, lane_group="pads"),
            zone("jaw", 30, lane=1, lane_group="pads"),
            zone("brow", 30),
        )
    ).start()
    run.wait(5)
    run.do(ExcludeZone, "jaw", None, "sore")
    assert run.main.step == 2


def test_what_the_second_lane_has_done_stays_done() -> None:
    run = Run(
        plan_of(
            zone("neck", 60, lane_group="pads"),
            zone("jaw", 10, lane=1, lane_group="pads"),
            zone("brow", 10, lane=1, lane_group="pads"),
            zone("jaw", 10, lane=1, lane_group="pads"),
        )
    ).start()
    run.wait(15)
    assert excluded(run.do(ExcludeZone, "jaw", None, "sore")).steps == (3,)


def test_a_zone_already_behind_cannot_be_left_out() -> None:
    run = Run(plan_of(zone("jaw", 10), zone("brow", 30))).start()
    run.wait(15)
    assert run.refusal(ExcludeZone, "jaw", None, "sore") == "nothing-left"


LOOP: tuple[Any, ...] = (
    zone("jaw", 10),
    zone("brow", 10),
    choice(
        "again?", BranchOption(id="again", title="Again", returns_to=0), BranchOption(id="on", title="On")
    ),
    zone("jaw", 10),
)


def test_a_loop_does_not_bring_an_excluded_zone_back() -> None:
    run = Run(plan_of(*LOOP)).start()
    run.wait(15)
    run.do(ExcludeZone, "jaw", None, "sore")  # the first jaw is behind, the last ahead
    run.wait(10)
    assert passage(run.do(ChooseBranch, "again"))[-1][1:] == ("step_started", 1)


def test_back_passes_over_a_zone_excluded_since() -> None:
    run = Run(plan_of(zone("neck", 10), *LOOP)).start()
    run.wait(25)
    run.do(ExcludeZone, "jaw", None, "sore")
    run.do(Back)
    assert run.main.step == 0


def test_a_loop_with_nothing_left_to_do_goes_on() -> None:
    run = Run(plan_of(zone("jaw", 10), LOOP[2], zone("jaw", 10), zone("neck", 10))).start()
    run.wait(15)
    run.do(ExcludeZone, "jaw", None, "sore")
    run.do(ChooseBranch, "again")
    assert run.main.step == 1  # asked again: the question itself is what is left of the loop
    run.do(ChooseBranch, "on")
    assert run.main.step == 3


@pytest.mark.parametrize(
    ("name", "side", "code"),
    [
        ("jaw", Side.RIGHT, "allowed"),
        ("jaw", Side.LEFT, "excluded-zone"),  # left out during the session
        ("brow", None, "excluded-zone"),  # left out before it
        ("neck", None, "unknown-zone"),
    ],
)
def test_only_zones_that_are_free_to_choose_are_tapped_in(name: str, side: Side | None, code: str) -> None:
    options = PlanOptions(exclusions=(Exclusion(zone="brow"),))
    free = zone("jaw", None, Side.FREE, zone_choices=("jaw", "brow"))
    run = Run(plan_of(task("cleanse"), free, zone("jaw", 10, Side.LEFT), options=options)).start()
    run.do(ExcludeZone, "jaw", Side.LEFT, "sore")
    run.do(Next)
    assert run.refusal(TouchZone, name, side) == code


def test_the_side_worked_on_is_tapped_in_where_it_is_free() -> None:
    run = Run(plan_of(zone("jaw", None, Side.FREE))).start()
    run.do(TouchZone, "jaw", Side.RIGHT)
    assert view(run.state, 0).touched == ("jaw",)


@pytest.mark.parametrize("side", [Side.BOTH, Side.FREE, Side.MIDLINE])
def test_any_side_but_left_and_right_means_the_whole_zone(side: Side) -> None:
    run = Run(plan_of(zone("brow", 30), zone("jaw", 30, Side.LEFT), zone("jaw", 30, Side.RIGHT))).start()
    out = excluded(run.do(ExcludeZone, "jaw", side, "bruise"))
    assert (out.side, out.steps) == (None, (1, 2))


def test_another_choice_does_not_bring_an_excluded_zone_back() -> None:
    a = BranchOption(id="a", title="A", leaves_out=(2,))
    b = BranchOption(id="b", title="B", leaves_out=(1,))
    run = Run(plan_of(choice("which", a, b), zone("brow", 30), zone("jaw", 30), zone("jaw", 30))).start()
    run.do(ChooseBranch, "a")
    run.do(ExcludeZone, "jaw", None, "sore")
    run.do(Back)
    assert [event.type for event in run.do(ChooseBranch, "b")][-1] == "session_ended"


def test_going_back_further_does_not_bring_an_excluded_zone_back() -> None:
    steps = [zone(name, 10) for name in ("neck", "jaw", "brow", "jaw", "chin")]
    run = Run(plan_of(*steps)).start()
    run.wait(25)
    run.do(ExcludeZone, "jaw", None, "sore")
    run.do(Back)
    run.wait(30)
    begun = [step for _, kind, step in passage(run.events) if kind == "step_started"]
    assert begun == [0, 1, 2, 0, 2, 4]


def test_a_step_done_on_a_zone_excluded_since_is_not_done_again() -> None:
    run = Run(
        plan_of(
            zone("jaw", 5, lane_group="pads"), zone("neck", 60, lane=1, lane_group="pads"), zone("jaw", 5)
        )
    ).start()
    run.wait(10)
    run.do(ExcludeZone, "jaw", None, "sore")
    assert run.refusal(Redo) == "excluded-zone"


def test_both_sides_cannot_be_tapped_in_where_one_was_left_out() -> None:
    run = Run(plan_of(zone("jaw", None, Side.FREE), zone("jaw", 10, Side.LEFT))).start()
    run.do(ExcludeZone, "jaw", Side.LEFT, "bruise")
    assert run.refusal(TouchZone, "jaw", Side.BOTH) == "excluded-zone"
    assert run.refusal(TouchZone, "jaw", Side.RIGHT) == "allowed"
