"""Ctrl-C in the terminal the window was started from: the window closes as by its own cross."""

import contextlib
import signal
import socket
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtWidgets import QWidget

WATCHED = (signal.SIGINT, signal.SIGTERM)


class ClosesOnInterrupt(QObject):
    """Closes a window on Ctrl-C or a polite kill; a running session is paused and kept, as on every close.

    Qt's loop gives Python no chance to see a signal while nothing happens: a socket wakes it up.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.number: int | None = None
        self._window = window
        self._here, self._there = socket.socketpair()
        for end in (self._here, self._there):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._here.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake_up)
        self._before_fd = signal.set_wakeup_fd(self._there.fileno(), warn_on_full_buffer=False)
        self._before = {watched: signal.signal(watched, self._close) for watched in WATCHED}

    def restore(self) -> None:
        """Give the signals back to who had them before."""
        for watched, before in self._before.items():
            signal.signal(watched, before)
        signal.set_wakeup_fd(self._before_fd)
        self._notifier.setEnabled(False)
        self._here.close()
        self._there.close()

    def _close(self, number: int, frame: FrameType | None) -> None:  # noqa: ARG002 - a handler gets both
        self.number = number
        self._window.close()

    def _wake_up(self) -> None:
        with contextlib.suppress(BlockingIOError):  # read already by an earlier wake-up
            self._here.recv(64)
