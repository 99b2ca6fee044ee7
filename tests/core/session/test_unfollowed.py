"""A session that can no longer be followed: it can be ended all the same, and its record adds up."""

import pytest

from microtimer.core.plan import Side
from microtimer.core.session.actions import Abandon, ActionNotAllowedError, EndEarly, Pause, Resume
from microtimer.core.session.apply import replay
from microtimer.core.session.events import Outcome, SessionEnded, SessionEvent, StepStarted
from microtimer.core.session.reduce import reduce
from microtimer.core.session.state import Phase
from microtimer.core.session.unfollowed import end_cut_off, end_unfollowed
from tests.core.session.runs import Run, plan_of, zone

PLAN = plan_of(zone("jaw", 30, Side.LEFT), zone("jaw", 30, Side.RIGHT, transition_ms=5_000))


def cut_off(*, paused: bool = False, resumed: bool = False) -> Run:
    run = Run(PLAN).start()
    run.wait(10)
    if paused or resumed:
        run.do(Pause)
        run.wait(4)
    if resumed:
        run.do(Resume)
        run.wait(2)
    run.clock.advance(3_600_000)
    return run


@pytest.mark.parametrize(
    "run",
    [cut_off(), cut_off(paused=True), cut_off(resumed=True)],
    ids=["running", "paused", "resumed"],
)
def test_it_ends_as_one_that_can_be_followed_does(run: Run) -> None:
    """By hand or by replay: the same events, so that nobody can tell them apart by their figures."""
    action = EndEarly(run.clock.now())
    by_hand = end_unfollowed(run.events, action)
    assert by_hand == reduce(replay(PLAN, run.events), action).events
    end = replay(PLAN, [*run.events, *by_hand])
    assert (end.phase, end.outcome) == (Phase.ENDED, Outcome.INCOMPLETE)
    assert end.spent.all_ms == end.t_ms
    assert end.spent.gap_ms > 3_500_000


def test_what_kept_a_session_from_being_followed_is_handed_on_with_its_end() -> None:
    run = cut_off()
    action = EndEarly(run.clock.now())
    assert end_cut_off(PLAN, run.events, action).defect is None
    shorter = plan_of(zone("brow", 30))  # as if this version read the plan otherwise
    strange = [*run.events, StepStarted(t_ms=11_000, utc_ms=run.events[-1].utc_ms + 1_000, step=7)]
    found = end_cut_off(shorter, strange, action)
    assert isinstance(found.defect, IndexError)
    assert found.events == end_unfollowed(strange, action)
    with pytest.raises(ActionNotAllowedError):
        end_cut_off(PLAN, [*run.events, *found.events], action)


def test_it_can_be_given_up_with_a_reason() -> None:
    run = cut_off()
    *_, last = end_unfollowed(run.events, Abandon(run.clock.now(), "client left"))
    assert isinstance(last, SessionEnded)
    assert (last.outcome, last.reason) == (Outcome.ABANDONED, "client left")


def test_a_clock_set_back_makes_no_negative_gap() -> None:
    run = cut_off()
    last = run.events[-1].model_copy(update={"utc_ms": run.clock.now().utc_ms + 60_000})
    *_, gap, end = end_unfollowed([*run.events[:-1], last], EndEarly(run.clock.now()))
    assert getattr(gap, "gap_ms") == 0  # noqa: B009 - a union without that name
    assert end.t_ms == last.t_ms


@pytest.mark.parametrize(
    ("events", "reason", "code"),
    [
        ([], "why", "ended"),  # there is no session
        (Run(PLAN).start().do(EndEarly), "why", "ended"),
        (cut_off().events, " ", "words-missing"),
    ],
)
def test_what_is_refused(events: list[SessionEvent], reason: str, code: str) -> None:
    with pytest.raises(ActionNotAllowedError) as refused:
        end_unfollowed(events, Abandon(Run(PLAN).clock.now(), reason))
    assert refused.value.code == code
