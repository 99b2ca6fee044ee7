"""Evening out: offered when one side fell short, never otherwise; both sides end alike, the plan goes on."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microtimer.core.plan import Side
from microtimer.core.session.actions import ActionNotAllowedError, Back, EvenOut, Extend, Next, Skip
from microtimer.core.session.apply import replay
from microtimer.core.session.events import EveningPlanned, Outcome, StepExtended
from microtimer.core.session.outlook import worked_ms
from microtimer.core.session.state import Phase
from microtimer.core.session.view import view
from tests.core.session.runs import Run, plan_of, zone

L, R = Side.LEFT, Side.RIGHT


def jaws(left: float = 60, right: float = 60, **last: Any) -> Run:
    """Return a session on one zone, its right side first, and another zone after it."""
    return Run(plan_of(zone("jaw", right, R), zone("jaw", left, L, **last), zone("brow", 30, L))).start()


def offered(run: Run) -> tuple[Side, int, bool] | None:
    offer = view(run.state, run.state.seen_t_ms).even_offer
    return (offer.side, offer.by_ms, offer.here) if offer else None


def worked(run: Run) -> list[int]:
    state = run.state.at(run.state.seen_t_ms)
    return [worked_ms(state, index) for index in (0, 1)]


@pytest.mark.parametrize("seconds", [10, 60, 600])
def test_it_is_offered_as_early_on_a_long_step_as_on_a_short_one(seconds: int) -> None:
    run = jaws(left=seconds, right=seconds)
    run.wait(1)
    assert offered(run) is None  # the other side is still to come
    run.do(Next)
    assert offered(run) == (R, (seconds - 1) * 1000, False)
    run.wait(seconds - 1)
    assert offered(run) == (R, (seconds - 1) * 1000, False)


@pytest.mark.parametrize(
    ("right_s", "into_left_s", "offer"),
    [
        (60, 50, None),  # both sides as planned
        (48, 0, (R, 12_000, False)),  # as soon as the last step on the zone is under way
        (48, 59, (R, 12_000, False)),
        (56, 50, None),  # four seconds, nobody would notice
        (30.4, 50, (R, 29_000, False)),  # whole seconds
    ],
)
def test_it_is_offered_while_the_last_step_on_the_zone_runs(
    right_s: float, into_left_s: float, offer: tuple[Side, int, bool] | None
) -> None:
    run = jaws()
    if right_s < 60:
        run.wait(right_s)
        run.do(Next)
    else:
        run.wait(60)
    run.wait(into_left_s)
    assert offered(run) == offer


def test_the_present_side_is_made_longer_where_it_is_the_short_one() -> None:
    run = jaws()
    run.wait(30)
    run.do(Extend, 15_000)
    run.wait(45 + 45)
    assert offered(run) == (L, 15_000, True)
    events = run.do(EvenOut)
    assert [event.by_ms for event in events if isinstance(event, StepExtended)] == [15_000]
    assert offered(run) is None
    run.wait(31)
    assert worked(run) == [75_000, 75_000]


def test_a_step_is_made_no_longer_than_its_ceiling_allows() -> None:
    run = jaws(timing=zone("jaw", 60).timing.model_copy(update={"maximum_ms": 68_000}))
    run.wait(30)
    run.do(Extend, 15_000)
    run.wait(45 + 45)
    assert offered(run) == (L, 8_000, True)


def test_the_other_side_is_done_no_longer_than_its_ceiling_allows() -> None:
    short = zone("jaw", 60).timing.model_copy(update={"maximum_ms": 20_000, "planned_ms": 20_000})
    run = Run(plan_of(zone("jaw", 60, R, timing=short), zone("jaw", 60, L), zone("brow", 30, L))).start()
    run.do(Skip, "phone")
    run.do(Extend, 15_000)
    run.wait(60)
    assert offered(run) == (R, 20_000, False)
    run.do(EvenOut)
    run.wait(15 + 20)
    assert worked(run) == [20_000, 75_000]


def test_the_other_side_is_done_once_more_for_what_is_missing_and_the_plan_goes_on() -> None:
    run = jaws()
    run.wait(48)
    run.do(Next)
    run.wait(50)
    run.do(EvenOut)
    assert any(isinstance(event, EveningPlanned) for event in run.events)
    run.wait(10)  # the left side ends as planned
    assert run.main.step == 0
    shown = view(run.state, run.state.seen_t_ms)
    assert shown.evens_out
    assert shown.main is not None
    assert shown.main.remaining_ms == 12_000
    assert shown.left_ms == 42_000
    assert shown.next is not None
    assert shown.next.step.title == "brow"
    run.wait(12)
    assert run.main.step == 2
    assert worked(run) == [60_000, 60_000]
    run.wait(30)
    assert run.state.outcome is Outcome.COMPLETED


def test_after_the_last_zone_the_session_ends_with_it() -> None:
    run = Run(plan_of(zone("jaw", 60, R), zone("jaw", 60, L))).start()
    run.wait(48)
    run.do(Next)
    run.wait(50)
    run.do(EvenOut)
    run.wait(10 + 11)
    assert (run.main.step, run.state.phase) == (0, Phase.RUNNING)
    run.wait(1)
    assert run.state.outcome is Outcome.COMPLETED
    assert worked(run) == [60_000, 60_000]
    assert replay(run.plan, run.events) == run.state


def test_going_back_before_it_has_begun_gives_it_up_and_the_plan_is_followed_whole() -> None:
    run = jaws()
    run.wait(48)
    run.do(Next)
    run.wait(50)
    run.do(EvenOut)
    run.do(Back)
    assert (run.main.step, run.main.only_ms, run.state.evening) == (0, None, None)
    run.wait(60)
    assert run.main.step == 1
    assert replay(run.plan, run.events) == run.state


def test_ignoring_it_changes_nothing() -> None:
    run = jaws()
    run.wait(48)
    run.do(Next)
    run.wait(60)
    assert run.main.step == 2


def test_a_side_that_was_skipped_is_done_whole() -> None:
    run = jaws()
    run.do(Skip, "phone")
    run.wait(50)
    assert offered(run) == (R, 60_000, False)


def test_sides_planned_unequal_are_left_so() -> None:
    run = jaws(left=40, right=60)
    run.wait(60 + 30)
    assert offered(run) is None


def test_with_nothing_to_even_out_it_is_refused() -> None:
    run = jaws()
    run.wait(60 + 50)
    with pytest.raises(ActionNotAllowedError):
        run.do(EvenOut)


@given(right_ms=st.integers(0, 60_000), more_ms=st.sampled_from([0, 5_000, 20_000]), accept=st.booleans())
def test_however_it_came_the_sides_end_within_what_is_not_offered(
    right_ms: int, more_ms: int, accept: bool
) -> None:
    run = jaws()
    run.wait(right_ms / 1000)
    if right_ms < 60_000:
        run.do(Next)
    run.wait(30)
    if more_ms:
        run.do(Extend, more_ms)
    run.wait(15 + more_ms / 1000)
    offer = offered(run)
    if offer and accept:
        run.do(EvenOut)
    run.wait(300)
    right, left = worked(run)
    if offer is None or accept:
        assert abs(left - right) < 6_000
    assert run.state.phase is Phase.ENDED
    assert replay(run.plan, run.events) == run.state
