"""How a rehearsal goes through time: on a grid, in turn with its clock, and without waiting."""

from dataclasses import dataclass, field

import pytest

from microtimer.core.clock import FakeClock, Moment
from microtimer.terminal.pace import GRID_MS, NoWaiting, Pace, ScaledWaiting


@dataclass
class Sleeper:
    """Sleeps by moving a fake clock on, and keeps how long it slept."""

    clock: FakeClock
    slept_s: list[float] = field(default_factory=list)

    def __call__(self, seconds: float) -> None:
        self.slept_s.append(seconds)
        self.clock.advance(max(1, round(seconds * 1000)))


def steps(pace: Pace, count: int) -> list[int]:
    """Return the times of the next looks, counted from the present one."""
    begin = pace.moment.awake_ms
    times: list[int] = []
    while len(times) < count:
        if pace.step():
            times.append(pace.moment.awake_ms - begin)
    return times


@pytest.mark.parametrize("speed", [0.5, 1, 60, 1_000, 10_000])
def test_looks_fall_on_the_grid_at_every_speed(speed: float) -> None:
    base = FakeClock()
    pace = Pace(ScaledWaiting(base, speed, Sleeper(base)))
    assert steps(pace, 8) == [GRID_MS * number for number in range(1, 9)]


def test_without_waiting_time_leaps() -> None:
    base = FakeClock()
    pace = Pace(NoWaiting(base))
    assert steps(pace, 4) == [GRID_MS, 2 * GRID_MS, 3 * GRID_MS, 4 * GRID_MS]
    assert pace.moment.utc_ms - base.now().utc_ms == 4 * GRID_MS


def test_a_late_look_is_made_up_for_in_steps() -> None:
    base = FakeClock()
    sleeper = Sleeper(base)
    pace = Pace(ScaledWaiting(base, 1, sleeper))
    base.advance(10 * GRID_MS)
    assert steps(pace, 10)[-1] == 10 * GRID_MS
    assert sleeper.slept_s == []  # no wait while there is something to make up for


def test_a_long_wait_is_cut_into_pieces_so_that_ctrl_c_is_answered() -> None:
    base = FakeClock()
    sleeper = Sleeper(base)
    pace = Pace(ScaledWaiting(base, 0.01, sleeper))
    assert pace.step() is False
    assert max(sleeper.slept_s) <= 0.1


def test_a_machine_that_slept_shows_in_the_other_clocks() -> None:
    base = FakeClock()
    pace = Pace(ScaledWaiting(base, 1, Sleeper(base)))
    before: Moment = pace.moment
    base.sleep(60_000)
    assert steps(pace, 1) == [GRID_MS]
    assert pace.moment.boot_ms - before.boot_ms == GRID_MS + 60_000
