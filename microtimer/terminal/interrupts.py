"""Ctrl-C and its like, noted to be looked at between two things: never in the middle of saving an event."""

import signal
from types import FrameType, TracebackType
from typing import Self

WATCHED = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
"""Ctrl-C, a polite kill, and (not on Windows) a terminal that was closed."""


class Interrupts:
    """While this is entered, Ctrl-C (a polite kill, a closed terminal) is noted in `number`, and not raised.

    A hang-up that the program was started to ignore (`nohup`) stays ignored.
    """

    def __init__(self) -> None:
        self.number: int | None = None
        self._before: dict[signal.Signals, object] = {}

    @property
    def exit_code(self) -> int:
        """Return what a shell expects of a program ended so: 130 after Ctrl-C."""
        return 128 + (self.number or 0)

    def __enter__(self) -> Self:
        for watched in WATCHED:
            if watched.name == "SIGHUP" and signal.getsignal(watched) is signal.SIG_IGN:
                continue
            self._before[watched] = signal.signal(watched, self._note)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for watched, before in self._before.items():
            signal.signal(watched, before)  # type: ignore[arg-type]  # what signal.signal gave back

    def _note(self, number: int, frame: FrameType | None) -> None:  # noqa: ARG002 - a handler gets both
        self.number = number
