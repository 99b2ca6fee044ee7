"""How a rehearsal goes through time: on a scaled clock, or without waiting at all."""

import time
from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from microtimer.core.clock import Clock, Moment, ScaledClock

GRID_MS = 250
"""Session time between two looks. Every look falls on this grid, so that one plan gives the same events and
cues at whatever speed: a late look is made up for in steps, never in one leap that would drop cues."""
LONGEST_SLEEP_S = 0.1
"""A sleep is cut into pieces, so that Ctrl-C is answered at once."""


class Waiting(Protocol):
    """A clock, and a way to wait on it."""

    def now(self) -> Moment:
        """Read the clock once."""
        ...

    def wait(self, ms: int) -> None:
        """Let up to `ms` of this clock's time pass."""
        ...


class ScaledWaiting:
    """A clock `speed` times as fast as life; `sleep` takes real seconds."""

    def __init__(self, base: Clock, speed: float, sleep: Callable[[float], None] = time.sleep) -> None:
        self._clock = ScaledClock(base, speed)
        self._sleep = sleep

    def now(self) -> Moment:
        """Read the clock once."""
        return self._clock.now()

    def wait(self, ms: int) -> None:
        """Sleep for as long as `ms` of scaled time take, or for a piece of that."""
        self._sleep(min(ms / 1000 / self._clock.speed, LONGEST_SLEEP_S))


class NoWaiting:
    """A clock that leaps instead of waiting, from the present moment on."""

    def __init__(self, base: Clock) -> None:
        self._now = base.now()

    def now(self) -> Moment:
        """Return the moment it has come to."""
        return self._now

    def wait(self, ms: int) -> None:
        """Leap `ms` on."""
        self._now = _moved(self._now, ms)


class Pace:
    """The moments at which a rehearsal looks at its session, one grid step after the other."""

    def __init__(self, waiting: Waiting) -> None:
        self._waiting = waiting
        self.moment = waiting.now()

    def step(self) -> bool:
        """Go one grid step on, or wait for a while when it has not come yet; tell whether it came."""
        due_ms = self.moment.awake_ms + GRID_MS
        now = self._waiting.now()
        if now.awake_ms < due_ms:
            self._waiting.wait(due_ms - now.awake_ms)
            now = self._waiting.now()
        if now.awake_ms < due_ms:
            return False
        # Counted back from the present reading, so that a machine that slept shows in the other clocks.
        self.moment = _moved(now, due_ms - now.awake_ms)
        return True


def _moved(moment: Moment, ms: int) -> Moment:
    return replace(
        moment, awake_ms=moment.awake_ms + ms, boot_ms=moment.boot_ms + ms, utc_ms=moment.utc_ms + ms
    )
