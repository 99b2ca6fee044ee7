"""Time, injected: every verb of the core takes the moment it happens at; only these classes read a clock."""

import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

_NS_PER_MS = 1_000_000


@dataclass(frozen=True, slots=True)
class Moment:
    """One reading of every clock.

    `awake_ms` is monotonic and stands still while the machine sleeps; `boot_ms` is monotonic and runs on
    through sleep. `utc_ms` counts from 1970-01-01 UTC. `utc_offset_min` and `time_zone` (IANA name, "" when
    unknown) say the local day.
    """

    awake_ms: int
    boot_ms: int
    utc_ms: int
    utc_offset_min: int = 0
    time_zone: str = ""


class Clock(Protocol):
    """Something that can be asked for the present moment."""

    def now(self) -> Moment:
        """Read every clock once."""
        ...


class SystemClock:
    """The machine's own clocks.

    The awake clock stands still while the machine sleeps, so a closed lid is never counted as treatment.
    """

    def __init__(self) -> None:
        self._awake_ms, self._boot_ms = _monotonic_clocks()
        self._time_zone = local_time_zone()

    def now(self) -> Moment:
        """Read every clock once."""
        utc_ms = time.time_ns() // _NS_PER_MS
        return Moment(
            awake_ms=self._awake_ms(),
            boot_ms=self._boot_ms(),
            utc_ms=utc_ms,
            utc_offset_min=time.localtime(utc_ms / 1000).tm_gmtoff // 60,
            time_zone=self._time_zone,
        )


class ScaledClock:
    """Another clock at `speed` times its pace, from the moment this one is made; for rehearsals.

    Only time awake is scaled. What the other clocks gain on it (a suspend, a wall clock that was set) is
    passed on as it is: scaled too, the millisecond between two readings would look like a gap.
    """

    def __init__(self, base: Clock, speed: float) -> None:
        if not 0 < speed <= 10_000:
            raise ValueError(f"The speed must be above 0 and at most 10000, not {speed}.")
        self._base = base
        self._speed = speed
        self._origin = base.now()

    @property
    def speed(self) -> float:
        """Return how many of these seconds pass in one of the base clock's."""
        return self._speed

    def now(self) -> Moment:
        """Read the base clock once, and scale the time awake since the beginning."""
        base = self._base.now()
        awake_ms = base.awake_ms - self._origin.awake_ms
        gained_ms = int(awake_ms * self._speed) - awake_ms
        return replace(
            base,
            awake_ms=base.awake_ms + gained_ms,
            boot_ms=base.boot_ms + gained_ms,
            utc_ms=base.utc_ms + gained_ms,
        )


class FakeClock:
    """A clock that moves only when told to."""

    def __init__(self, moment: Moment | None = None) -> None:
        self._now = moment or Moment(awake_ms=50_000, boot_ms=90_000, utc_ms=1_767_261_600_000)

    def now(self) -> Moment:
        """Return the moment it stands at."""
        return self._now

    def advance(self, ms: int) -> Moment:
        """Let `ms` pass awake, and return the new moment."""
        return self._move(awake=ms, boot=ms, utc=ms)

    def sleep(self, ms: int) -> Moment:
        """Suspend the machine for `ms`: the awake clock stands still."""
        return self._move(boot=ms, utc=ms)

    def step_wall(self, ms: int) -> Moment:
        """Set the wall clock on (or back, when negative) by `ms`; no time passes."""
        return self._move(utc=ms)

    def _move(self, *, awake: int = 0, boot: int = 0, utc: int = 0) -> Moment:
        now = self._now
        self._now = replace(
            now, awake_ms=now.awake_ms + awake, boot_ms=now.boot_ms + boot, utc_ms=now.utc_ms + utc
        )
        return self._now


def local_time_zone() -> str:
    """Return the machine's IANA time zone ("Europe/Prague"), or "" where it does not say (as on Windows)."""
    named = os.environ.get("TZ", "").removeprefix(":")
    link = named if named.startswith("/") else "/etc/localtime"
    if named and not named.startswith("/"):
        return named if "/" in named or named == "UTC" else ""
    _, found, name = os.path.realpath(link).rpartition("zoneinfo/")
    return name if found else ""


if sys.platform == "win32":

    def _monotonic_clocks() -> tuple[Callable[[], int], Callable[[], int]]:
        import ctypes  # only Windows needs it, and it costs start-up time elsewhere

        kernel = ctypes.WinDLL("kernelbase", use_last_error=True)

        def reader(function: str) -> Callable[[], int]:
            query = getattr(kernel, function)
            query.argtypes, query.restype = [ctypes.POINTER(ctypes.c_ulonglong)], None

            def read_ms() -> int:
                ticks = ctypes.c_ulonglong()  # of 100 ns
                query(ctypes.byref(ticks))
                return ticks.value // 10_000

            return read_ms

        return reader("QueryUnbiasedInterruptTimePrecise"), reader("QueryInterruptTimePrecise")

else:

    def _monotonic_clocks() -> tuple[Callable[[], int], Callable[[], int]]:
        awake, boot = _clock_ids()
        return (
            lambda: time.clock_gettime_ns(awake) // _NS_PER_MS,
            lambda: time.clock_gettime_ns(boot) // _NS_PER_MS,
        )

    def _clock_ids() -> tuple[int, int]:
        if sys.platform == "darwin":
            # Apple's CLOCK_MONOTONIC runs on through sleep (man 3 clock_gettime), unlike Linux's.
            return time.CLOCK_UPTIME_RAW, time.CLOCK_MONOTONIC
        else:  # noqa: RET505 - so that the type checker reads each platform's own branch
            return time.CLOCK_MONOTONIC, getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
