"""Ctrl-C as a note to look at between two things, so that it never lands in the middle of saving an event."""

import signal
from types import FrameType, TracebackType
from typing import Self

WATCHED = (signal.SIGINT, signal.SIGTERM)


class Interrupts:
    """While this is entered, Ctrl-C (or a polite kill) is noted in `number` and raises nothing."""

    def __init__(self) -> None:
        self.number: int | None = None
        self._before: dict[signal.Signals, object] = {}

    @property
    def exit_code(self) -> int:
        """Return what a shell expects of a program ended so: 130 after Ctrl-C."""
        return 128 + (self.number or 0)

    def __enter__(self) -> Self:
        for watched in WATCHED:
            self._before[watched] = signal.signal(watched, self._note)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for watched, before in self._before.items():
            signal.signal(watched, before)  # type: ignore[arg-type]  # what signal.signal gave back

    def _note(self, number: int, frame: FrameType | None) -> None:  # noqa: ARG002 - a handler gets both
        self.number = number
