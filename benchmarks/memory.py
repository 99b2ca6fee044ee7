"""Whether a day in the treatment room leaves anything behind: memory, files, widgets, references to None.

    python -m benchmarks.memory [--sessions N]

Runs that many sessions of a quarter of an hour one after the other through the real window on a real record,
from the start page over the treatment to the review, with a clock that is moved by hand: 32 of them are a day
of eight hours. Prints a line after every fourth session; what grows is told at the end, without the first
sessions, in which caches fill.
"""

import argparse
import gc
import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import shiboken6
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from benchmarks.live_window import Live, application, live_window, practice, zone
from microtimer.core.clock import FakeClock
from microtimer.core.session.rehearsal import answer_for

WARM: Final = 8
"""Sessions in which fonts, pictures and the record's own caches fill."""
QUARTER: Final = practice(
    "quarter",
    *(zone("dynamic", 100, where, side="mirror") for where in ("jaw", "cheek_mid", "brow")),
    *(zone("static", 75, where, side="mirror") for where in ("jaw", "cheek_mid")),
)


@dataclass(frozen=True, slots=True)
class Held:
    """What the process holds on to."""

    resident_kib: int
    files: int
    qobjects: int
    nones: int

    def __str__(self) -> str:
        return (
            f"{self.resident_kib / 1024:7.1f} MiB, {self.files} open files, {self.qobjects} Qt objects, "
            f"{self.nones} references to None"
        )


def held() -> Held:
    """Count what is held now, everything that is free given back."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    status = Path("/proc/self/status").read_text(encoding="ascii")
    resident = next(line for line in status.splitlines() if line.startswith("VmRSS"))
    alive = sum(isinstance(one, QObject) and shiboken6.isValid(one) for one in gc.get_objects())
    files = len(list(Path("/proc/self/fd").iterdir()))
    return Held(int(resident.split()[1]), files, alive, sys.getrefcount(None))


def one_session(live: Live, clock: FakeClock) -> None:
    """Run a session from its start page to its review, drawn at every second."""
    live.begin("quarter")
    controller = live.controller
    while controller.state.under_way:
        answer = answer_for(controller.state, clock.advance(1_000))
        if answer is None:
            controller.tick()
        else:
            controller.ask(lambda _at, made=answer: made)  # type: ignore[misc]
        QApplication.processEvents()
    live.leave()
    clock.advance(60_000)


def main(argv: Sequence[str]) -> None:
    """Run the sessions and tell what grew."""
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=raw)
    parser.add_argument("--sessions", type=int, default=32)
    asked = parser.parse_args(argv)
    clock = FakeClock()
    counts: list[Held] = []
    with application(), live_window(clock, {"quarter": QUARTER}) as live:
        print(f"before the first     {held()}")
        for number in range(1, asked.sessions + 1):
            one_session(live, clock)
            counts.append(held())
            if number % 4 == 0:
                print(f"after {number:3} sessions   {counts[-1]}", flush=True)
    first, last = counts[min(WARM, len(counts)) - 1], counts[-1]
    number = max(1, len(counts) - WARM)
    print(f"\neach session after the first {WARM} left behind:")
    for name in ("resident_kib", "files", "qobjects", "nones"):
        print(f"  {name:14}{(getattr(last, name) - getattr(first, name)) / number:+8.2f}")


if __name__ == "__main__":
    main(sys.argv[1:])
