"""Single key presses from a terminal, by name: a printable character is itself, the others have words."""

import os
import sys
from contextlib import suppress
from types import TracebackType
from typing import Protocol, Self

NAMES = {
    " ": "space",
    "\r": "enter",
    "\n": "enter",
    "\x7f": "backspace",
    "\b": "backspace",
    "\x1b": "escape",
    "\t": "tab",
    "\x15": "clear",
    "\x1b[A": "up",
    "\x1b[B": "down",
    "\x1b[C": "right",
    "\x1b[D": "left",
    "\x1b[5~": "page up",
    "\x1b[6~": "page down",
    "\x1b[25~": "f13",
    "\x1b[1;2P": "f13",
}
"""What the terminal sends for a key. Pedals are keyboards: they send page up and down, or F13."""

PIECE_S = 0.05
"""How long the rest of an escape sequence may take."""


class Keys(Protocol):
    """Something that can be asked for the next key press."""

    def read(self, timeout_s: float) -> str | None:
        """Return the next key by name, or None when none came in that time."""
        ...


def named(typed: str) -> str | None:
    """Return the name of what one key sent, None for what no key here means."""
    if typed in NAMES:
        return NAMES[typed]
    return typed if len(typed) == 1 and typed.isprintable() else None


if sys.platform == "win32":
    import msvcrt
    import time

    _WINDOWS = {"H": "up", "P": "down", "M": "right", "K": "left", "I": "page up", "Q": "page down"}

    class Keyboard:
        """The keys of a Windows console."""

        def __enter__(self) -> Self:
            return self

        def __exit__(
            self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
        ) -> None:
            """Do nothing: the console was never switched over."""

        def read(self, timeout_s: float) -> str | None:
            """Return the next key by name, or None when none came in that time."""
            end_s = time.monotonic() + timeout_s
            while not msvcrt.kbhit():
                if time.monotonic() >= end_s:
                    return None
                time.sleep(0.01)
            typed = msvcrt.getwch()
            return _WINDOWS.get(msvcrt.getwch()) if typed in ("\x00", "\xe0") else named(typed)

else:
    import select
    import termios
    import tty

    class Keyboard:
        """The keys of a terminal, given one by one while this is entered; Ctrl-C still interrupts."""

        def __init__(self, handle: int | None = None) -> None:
            self._handle = sys.stdin.fileno() if handle is None else handle
            self._before: list[object] = []
            self._typed = ""

        def __enter__(self) -> Self:
            self._before = termios.tcgetattr(self._handle)
            tty.setcbreak(self._handle)
            self._take_keys_that_stop()
            return self

        def __exit__(
            self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
        ) -> None:
            # TCSAFLUSH throws away what was typed ahead, so that it does not land in the shell.
            with suppress(termios.error):  # a terminal that was closed has nothing to be put back
                termios.tcsetattr(self._handle, termios.TCSAFLUSH, self._before)  # type: ignore[arg-type]

        def read(self, timeout_s: float) -> str | None:
            """Return the next key by name, or None when none came in that time.

            Raises EOFError when the terminal is gone.
            """
            if not self._typed and self._ready(timeout_s):
                self._typed = self._received()
            if not self._typed:
                return None
            key = self._first()
            self._typed = self._typed[len(key) :]
            return named(key)

        def _take_keys_that_stop(self) -> None:
            """Make Ctrl-Z, Ctrl-\\ and Ctrl-S plain keys: pressed by mistake they would stop the screen."""
            modes = termios.tcgetattr(self._handle)
            modes[0] &= ~termios.IXON
            for stop in (termios.VSUSP, termios.VQUIT):
                modes[6][stop] = b"\x00"
            termios.tcsetattr(self._handle, termios.TCSADRAIN, modes)

        def _first(self) -> str:
            """Return what the first key sent: one character, or an escape sequence as a whole."""
            if not self._typed.startswith("\x1b") or len(self._typed) == 1:
                return self._typed[0]
            for end in range(3, len(self._typed) + 1):
                if self._typed[end - 1].isalpha() or self._typed[end - 1] == "~":
                    return self._typed[:end]
            return self._typed

        def _received(self) -> str:
            received = os.read(self._handle, 1024)
            if not received:
                raise EOFError("The terminal was closed.")
            while _is_unfinished(received) and self._ready(PIECE_S):
                received += os.read(self._handle, 1024)
            return received.decode("utf-8", errors="replace")

        def _ready(self, timeout_s: float) -> bool:
            return bool(select.select([self._handle], [], [], timeout_s)[0])


def _is_unfinished(received: bytes) -> bool:
    """Tell whether more of the same key may come: a lone escape, or half a character."""
    if received.endswith((b"\x1b", b"\x1b[", b"\x1bO")):
        return True
    try:
        received.decode("utf-8")
    except UnicodeDecodeError as error:
        return error.end == len(received) and len(received) - error.start < 4
    return False
