"""A real screen reader's client on the real window: what it finds on each page, and what it is told."""

import json
import os
import select
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

import pytest

from tests.journeys.real_window import RealWindow, missing_tools, real_window

READER = Path(__file__).with_name("screen_reader.py")
PYTHON = "/usr/bin/python3"
"""The system's own: Atspi is no package of ours."""
Node = dict[str, Any]
_LONGEST_S = 60.0


def _missing() -> str:
    tools = missing_tools(("Xvfb", "openbox", "xdotool", "import", "dbus-daemon"))
    asked = [PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    speaks = shutil.which(PYTHON) and subprocess.run(asked, capture_output=True, check=False).returncode == 0
    return tools or ("" if speaks else "Atspi for the system's Python")


pytestmark = pytest.mark.skipif(bool(_missing()), reason=f"needs {_missing()}")
VISIT = {
    "kind": "microtimer.protocol",
    "format": 1,
    "id": "a-spoken-visit",
    "version": "1.0.0",
    "title": "A visit by ear",
    "practice": True,
    "transition_s": 2,
    "steps": [
        {"type": "zone", "zone": "jaw", "side": "left", "mode": "dynamic", "dwell_s": 22},
        {"type": "zone", "zone": "brow", "side": "left", "mode": "static", "dwell_s": 90},
    ],
}
PAGES = {
    # what each of them shows, and no other
    "library": "Find a protocol",
    "sessions": "Check the record",
    "help": "Help pages",
    "settings": "Language of the window",
}
SETTINGS = {"quiet_room": True, "language": "en", "practitioners": ["Maren"], "practitioner": "Maren"}


class Reader:
    """The client of a screen reader in a process of its own."""

    def __init__(self, asking: IO[str], told: IO[str]) -> None:
        self._asking, self._told = asking, told
        self.announced: list[str] = []

    def walk(self) -> list[Node]:
        """Return every node that is shown, the program's own root first."""
        self._asking.write("walk\n")
        self._asking.flush()
        while True:
            line = self.line()
            if isinstance(line, list):
                return line

    def walk_until(self, words: str) -> list[Node]:
        """Walk until a node with a name that begins so is shown."""
        end = time.monotonic() + _LONGEST_S
        while True:
            walked = self.walk()
            if any(node["name"].startswith(words) for node in walked):
                return walked
            assert time.monotonic() < end, f"{words} is not shown, but: {names(walked)}"

    def wait_for(self, words: str) -> None:
        """Wait until words with these in them were announced."""
        while not any(words in one for one in self.announced):
            self.line()

    def line(self) -> object:
        """Return the next line that it says, a dictionary or a list of nodes."""
        ready, _, _ = select.select([self._told], [], [], _LONGEST_S)
        assert ready, f"nothing more was said; announced so far: {self.announced}"
        text = self._told.readline()
        assert text, f"the screen reader ended; announced so far: {self.announced}"
        line = json.loads(text)
        if isinstance(line, dict) and "announced" in line:
            self.announced.append(line["announced"])
        return line


@contextmanager
def bus() -> Iterator[dict[str, str]]:
    """Start a session bus of its own and return the environment of whoever is to use it."""
    command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as daemon:
        assert daemon.stdout is not None
        address = daemon.stdout.readline().strip()
        try:
            yield {"DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        finally:
            daemon.terminate()


@contextmanager
def reader(environment: dict[str, str]) -> Iterator[Reader]:
    """Start the screen reader's client."""
    with subprocess.Popen(
        [PYTHON, str(READER)],
        env={**os.environ, **environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            made = Reader(process.stdin, process.stdout)
            while made.line() != {"ready": True}:
                pass
            yield made
        finally:
            process.kill()


def page(found: Reader, window: RealWindow, name: str, shows: str) -> list[Node]:
    """Return what is on a page once it is there; whatever can be focused has a name and a role."""
    walked = found.walk_until(shows)
    window.picture(name)
    focusable = [node for node in walked if node["focusable"]]
    assert focusable, name
    nameless = [node for node in focusable if not node["name"] or node["role"] in ("", "unknown", "invalid")]
    assert nameless == [], name
    return walked


def names(walked: list[Node]) -> list[str]:
    return [node["name"] for node in walked]


def test_a_screen_reader_finds_every_page_and_is_told_where_to_work(tmp_path: Path) -> None:
    try:
        walk_and_listen(tmp_path / "first")
    except AssertionError:
        # a busy bus drops what is said before the reader listens: what is missing twice is missing
        walk_and_listen(tmp_path / "again")


def walk_and_listen(tmp_path: Path) -> None:
    data = tmp_path / "data"
    (data / "protocols").mkdir(parents=True)
    (data / "protocols" / "a-spoken-visit.json").write_text(json.dumps(VISIT), encoding="utf-8")
    (data / "settings.json").write_text(json.dumps(SETTINGS), encoding="utf-8")
    with (
        bus() as environment,
        real_window(data, tmp_path / "pictures", environment=environment) as window,
        reader(environment) as found,
    ):
        window.rest()
        for number, (name, shows) in enumerate(PAGES.items(), start=1):
            window.key(f"ctrl+{number}")
            page(found, window, name, shows)
        window.key("ctrl+1")
        window.key("ctrl+f")
        for letter in ("v", "i", "s", "i", "t", "space", "b", "y", "space", "e", "a", "r"):
            window.key(letter)
        found.walk_until("A visit by ear")
        window.rest()
        window.key("Return")
        window.press_until("Return", "session_started")
        found.wait_for("Now: Jawline, client's left")
        walked = page(found, window, "treatment", "Jawline, client's left: now")
        assert [node["name"] for node in walked if node["focused"]] == ["Pause"]
        assert any(name.startswith("Jawline, client's left: now") for name in names(walked))
        assert any(name.startswith("Brow, client's left: ") for name in names(walked))
        assert {"Pause", "Next", "Back", "Note", "Discomfort", "Hold to end"} <= set(names(walked))
        found.wait_for("Ten seconds left")
        found.wait_for("Next: Brow, client's left")
        found.wait_for("Now: Brow, client's left")
        page(found, window, "next-zone", "Brow, client's left: now")
