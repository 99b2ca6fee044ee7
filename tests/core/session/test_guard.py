"""The guard after a step has changed by itself: a press meant for the step before is refused."""

import pytest

from microtimer.core.plan import Ending
from microtimer.core.session.actions import Action, Confirm, Next, Pause, Press
from microtimer.core.session.state import Phase, SessionSettings, Stage
from tests.core.session.runs import Run, plan_of, zone

PLAN = plan_of(zone("jaw", 10), zone("brow", 10, transition_ms=3_000), zone("cheek", 10))


@pytest.mark.parametrize("press", [Next, Press])
@pytest.mark.parametrize(
    ("at_s", "allowed", "after"),
    [
        (9.9, True, (1, Stage.TRANSITION)),  # the step is ended early, a moment before its time
        (10.0, False, (1, Stage.TRANSITION)),  # it has just ended: the press was meant for it
        (10.499, False, (1, Stage.TRANSITION)),
        (10.5, True, (1, Stage.ACTIVE)),  # now it starts the step that is moved to
        (13.1, False, (1, Stage.ACTIVE)),  # the step has just begun by itself: "start now" came too late
        (13.5, True, (2, Stage.ACTIVE)),
    ],
)
@pytest.mark.parametrize("ticked", [True, False])  # whether the session had seen the change before the press
def test_a_press_just_after_a_change_is_refused(
    press: type[Action], at_s: float, allowed: bool, after: tuple[int, Stage], ticked: bool
) -> None:
    run = Run(PLAN).start()
    run.clock.advance(round(at_s * 1000))
    if ticked:
        run.wait(0)
    assert run.refusal(press) == ("allowed" if allowed else "too-soon")
    run.wait(0)
    assert (run.main.step, run.main.stage) == after


def test_a_pause_is_never_too_soon() -> None:
    for pause in (Pause, lambda at: Press(at, long=True)):
        run = Run(PLAN).start()
        run.wait(10.1)
        run.take(pause(run.clock.now()))
        assert run.state.phase is Phase.PAUSED


def test_what_waits_may_be_confirmed_at_once() -> None:
    run = Run(plan_of(zone("jaw", 10, ending=Ending.CONFIRM), zone("brow", 10))).start()
    run.wait(10)
    run.do(Confirm)
    assert run.main.step == 1


def test_the_guard_time_is_the_house_s() -> None:
    run = Run(PLAN, SessionSettings(guard_ms=0)).start()
    run.wait(10)
    run.do(Next)
    assert run.main.step == 1
