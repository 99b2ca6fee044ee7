"""A record cut off anywhere: each event is kept by itself, so it can end between those of one turn."""

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microtimer.core.clock import FakeClock, Moment
from microtimer.core.plan import BranchOption, DeviceSettings, Ending, Mark, Plan, Side
from microtimer.core.session.actions import Back, ChooseBranch, ExcludeZone, Recover, Redo, Resume, Skip
from microtimer.core.session.rehearsal import answer_for
from microtimer.core.session.state import Phase, Stage, Waiting
from tests.core.session.runs import Run, choice, plan_of, task, zone
from tests.core.session.test_properties import DEEDS, PROPERTY, misuse, plans

PADS: tuple[Any, ...] = (
    zone("jaw", 20, lane_group="pads"),
    zone("brow", 5, lane=1, lane_group="pads"),
    zone("neck", 5, lane=1, lane_group="pads"),
)
AGAIN = BranchOption(id="again", title="Again", returns_to=0)
ON = BranchOption(id="on", title="On")


def cut_after(run: Run, event_type: str, *, last: bool = True) -> Run:
    """Return the session as it is taken up when the record ends with the last (or first) event of a type."""
    numbers = [number for number, event in enumerate(run.events, start=1) if event.type == event_type]
    found = run.crash()
    found.events = found.events[: numbers[-1 if last else 0]]
    found = found.crash()
    found.clock = FakeClock(Moment(awake_ms=9, boot_ms=9, utc_ms=found.state.utc_ms + 60_000))
    found.do(Recover)
    assert found.state.phase is Phase.PAUSED
    found.do(Resume)
    return found


def begun(run: Run) -> list[tuple[int, int]]:
    """Return lane and step of every step begun."""
    return [
        (getattr(event, "lane"), getattr(event, "step"))  # noqa: B009
        for event in run.events
        if event.type == "step_started"
    ]


def test_a_session_that_had_only_begun_starts_with_its_first_step() -> None:
    run = cut_after(Run(plan_of(zone("jaw", 10))).start(), "session_started")
    assert (run.main.step, run.main.stage) == (0, Stage.ACTIVE)


def test_after_a_step_that_was_over_the_next_one_begins() -> None:
    run = Run(plan_of(zone("jaw", 10), zone("brow", 10))).start()
    run.wait(10)
    assert begun(cut_after(run, "step_ended")) == [(0, 0), (0, 1)]


def test_after_the_last_step_the_session_is_completed() -> None:
    run = Run(plan_of(zone("jaw", 10))).start()
    run.wait(10)
    assert cut_after(run, "step_ended").state.phase is Phase.ENDED


@pytest.mark.parametrize(
    ("verb", "step"),
    [
        (Back, 0),  # to the step before, as asked
        (Redo, 1),  # the same step, not the one after
    ],
)
def test_a_step_to_be_done_anew_is_begun_anew(verb: Any, step: int) -> None:
    run = Run(plan_of(zone("jaw", 10), zone("brow", 10), zone("neck", 10))).start()
    run.wait(15)
    run.do(verb)
    assert begun(cut_after(run, "step_reentered"))[-1] == (0, step)


def test_a_loop_goes_round_as_chosen() -> None:
    run = Run(plan_of(zone("jaw", 10), choice("again?", ON, AGAIN))).start()
    run.wait(12)
    run.do(ChooseBranch, "again")
    assert begun(cut_after(run, "step_reentered"))[-1] == (0, 0)


@pytest.mark.parametrize("kept", [["step_started"], ["step_started", "step_started"]])
def test_the_second_lane_of_a_group_is_set_going(kept: list[str]) -> None:
    run = Run(plan_of(*PADS)).start()
    run.events = run.events[: 1 + len(kept)]
    found = run.crash()
    found.do(Recover)
    found.do(Resume)
    assert begun(found) == [(0, 0), (1, 1)]


def test_the_second_lane_goes_on_with_its_next_step() -> None:
    run = Run(plan_of(*PADS)).start()
    run.wait(5)
    assert begun(cut_after(run, "step_ended")) == [(0, 0), (1, 1), (1, 2)]


def test_a_mark_keeps_its_stop_and_its_settings() -> None:
    mark = Mark(at_ms=5_000, settings=DeviceSettings(level="1"), confirm=True)
    run = Run(plan_of(zone("jaw", 10, marks=(mark,)))).start()
    run.wait(5)
    found = cut_after(run, "mark_reached")
    assert (found.main.waiting, found.main.settings.level) == (Waiting.MARK, "1")


def test_a_zone_left_out_is_left_at_once() -> None:
    run = Run(plan_of(zone("jaw", 10), zone("brow", 10), zone("jaw", 10))).start()
    run.wait(5)
    run.do(ExcludeZone, "jaw", None, "sore")
    found = cut_after(run, "zone_excluded")
    assert (found.main.step, found.state.history[0].ended) == (1, "skipped")


def test_nothing_is_added_to_a_session_that_was_whole() -> None:
    run = Run(plan_of(task("gel", ending=Ending.COUNT_UP), *PADS)).start()
    run.press(Skip)
    run.wait(3)
    found = cut_after(run, run.events[-1].type)
    assert [event.type for event in found.events[len(run.events) :]] == [
        "paused",
        "gap_found",
        "session_recovered",
        "resumed",
    ]


@PROPERTY
@given(plans(), st.lists(DEEDS, max_size=12), st.integers(0, 10**6))
def test_wherever_the_record_ends_the_session_can_be_finished(
    plan: Plan, deeds: Sequence[Any], cut: int
) -> None:
    run = Run(plan).start()
    misuse(run, list(deeds))
    run.events = run.events[: 1 + cut % len(run.events)]
    found = run.crash()
    if not found.state.under_way:
        return
    found.do(Recover)
    for _ in range(3_000):
        if found.state.phase is Phase.ENDED:
            break
        found.wait(1)
        action = answer_for(found.state, found.clock.now())
        if action is not None:
            found.take(action)
    assert found.state.phase is Phase.ENDED
    assert found.state.spent.all_ms == found.state.t_ms
    for out in found.state.exclusions:
        late = [event for event in found.events[len(run.events) :] if event.type == "step_started"]
        on = [plan.steps[getattr(event, "step")] for event in late]  # noqa: B009
        assert not [step for step in on if step.zone == out.zone and step.side in (out.side, Side.BOTH)]
