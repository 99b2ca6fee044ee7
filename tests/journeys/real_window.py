"""The program in a window of a real X server, worked from outside by the keys a pedal or a keyboard sends."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path
from typing import NoReturn

from microtimer.core.session.events import SessionEvent
from microtimer.storage.record import Record
from microtimer.storage.stored import StoredSession

TOOLS = ("Xvfb", "openbox", "xdotool", "import")
"""What a drive needs: a display, a window manager, keys, and pictures of it."""
_CALM_S = 1.2
"""After a press; longer than the guard against a second one."""
_MOST_PRESSES = 12
_LONGEST_S = 60.0
"""A machine that is busy with other things is no failure."""


def missing_tools(tools: Sequence[str] = TOOLS) -> str:
    """Return the names of the tools this machine does not have, "" where it has them all."""
    return ", ".join(tool for tool in tools if shutil.which(tool) is None)


class RealWindow:
    """A running program, its keyboard and its record."""

    def __init__(self, display: str, data: Path, pictures: Path) -> None:
        self.display = display
        self.data = data
        self._pictures = pictures
        self._env = {**os.environ, "DISPLAY": display}
        self._taken = 0

    def key(self, name: str) -> None:
        """Press a key and let it go, as X names it."""
        self._xdotool("key", name)

    def hold_until(self, name: str, kind: str, times: int = 1) -> None:
        """Hold a key down until what a long press does stands in the record, however busy the machine is."""
        self._xdotool("keydown", name)
        try:
            self.wait_for(kind, times)
        finally:
            self._xdotool("keyup", name)

    def twice(self, name: str) -> None:
        """Press a key twice, the second time far sooner than a person means it."""
        self._xdotool("key", "--delay", "30", name, "sleep", "0.15", "key", "--delay", "30", name)

    def rest(self) -> None:
        """Do nothing for as long as a calm hand does between two presses."""
        time.sleep(_CALM_S)

    def picture(self, name: str) -> Path:
        """Take a picture of the whole display."""
        self._taken += 1
        file = self._pictures / f"{self._taken:02}-{name}.png"
        subprocess.run(["import", "-display", self.display, "-window", "root", str(file)], check=True)
        return file

    def wait_for_window(self) -> None:
        """Wait until the window is shown and the window manager has given it the keyboard."""
        end = time.monotonic() + _LONGEST_S
        asked = ["xdotool", "getactivewindow", "getwindowname"]
        told = partial(subprocess.run, asked, env=self._env, capture_output=True, check=False, text=True)
        while "microtimer" not in told().stdout:
            assert time.monotonic() < end, f"no window; see {self.picture('failed')}"
            time.sleep(0.1)

    def sessions(self) -> list[StoredSession]:
        """Return what the record holds, oldest first."""
        if not (self.data / "record.db").exists():
            return []
        with Record.open(self.data, utc=lambda: 0, read_only=True) as record:
            return [record.session(row.id) for row in reversed(record.sessions().rows)]

    def events(self) -> list[SessionEvent]:
        """Return the events of the newest session."""
        found = self.sessions()
        return [kept.event for kept in found[-1].events] if found else []

    def wait_for(self, kind: str, times: int = 1) -> None:
        """Wait until an event of a kind stands in the record so many times."""
        if not self._happens(kind, times, _LONGEST_S):
            self._fail(kind, times)

    def tap(self, key: str, kind: str, times: int = 1) -> None:
        """Press a key once, calmly, and wait for what it does."""
        self.rest()
        self.key(key)
        self.wait_for(kind, times)

    def press_until(self, key: str, kind: str, times: int = 1) -> None:
        """Press a key as often as it takes, calmly, until an event of a kind stands there so many times."""
        for _ in range(_MOST_PRESSES):
            if self._happens(kind, times, 0):
                return
            self.key(key)
            if self._happens(kind, times, _CALM_S):
                return
        self._fail(kind, times)

    def _fail(self, kind: str, times: int) -> NoReturn:
        told = [event.type for event in self.events()]
        picture = self.picture("failed")
        raise AssertionError(f"{kind} number {times} never came; see {picture}; recorded: {told}")

    def _happens(self, kind: str, times: int, within_s: float) -> bool:
        end = time.monotonic() + within_s
        while sum(event.type == kind for event in self.events()) < times:
            if time.monotonic() >= end:
                return False
            time.sleep(0.05)  # the record is another process's: there is nothing to wait on
        return True

    def _xdotool(self, *words: str) -> None:
        subprocess.run(["xdotool", *words], env=self._env, check=True, timeout=_LONGEST_S)


@contextmanager
def display(size: str = "1440x900") -> Iterator[str]:
    """Start an X server with a window manager and return its name."""
    with ExitStack() as opened:
        reading, writing = os.pipe()
        server = opened.enter_context(
            running(
                ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{size}x24", "-nolisten", "tcp"],
                fd=writing,
            )
        )
        os.close(writing)
        with os.fdopen(reading) as told:
            number = told.readline().strip()
        assert number, f"Xvfb ended with {server.poll()}"
        name = f":{number}"
        opened.enter_context(running(["openbox"], {"DISPLAY": name}))
        yield name


@contextmanager
def real_window(
    data: Path,
    pictures: Path,
    *words: str,
    environment: Mapping[str, str] | None = None,
    size: str = "1440x900",
) -> Iterator[RealWindow]:
    """Start the program on a data folder, with these words in its command; it is closed at the end."""
    pictures.mkdir(parents=True, exist_ok=True)
    with display(size) as name:
        command = [sys.executable, "-m", "microtimer", "--data-dir", str(data), *words]
        with running(command, {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb", **(environment or {})}):
            window = RealWindow(name, data, pictures)
            window.wait_for_window()
            yield window


@contextmanager
def running(
    command: Sequence[str], more: dict[str, str] | None = None, fd: int | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """Run a program beside the body, and end it afterwards."""
    process = subprocess.Popen(
        command,
        env={**os.environ, **(more or {})},
        pass_fds=() if fd is None else (fd,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        process.terminate()
        process.wait(timeout=_LONGEST_S)
