"""Time, injected: every verb of the core takes the moment it happens at; only the classes here read a clock."""

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Moment:
    """One reading of every clock.

    `awake_ms` is monotonic and stands still while the machine sleeps; `boot_ms` is monotonic and runs on through sleep.
    `utc_ms` counts from 1970-01-01 UTC. `utc_offset_min` and `time_zone` (IANA name, "" when unknown) say the local day.
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
