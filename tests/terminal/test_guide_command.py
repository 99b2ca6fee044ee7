"""`guide` as a command: what is refused before its screen opens, and a real terminal up to its closing."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

import pytest

from microtimer.storage.client_codes import normal_reference
from microtimer.storage.paths import DataFolder
from microtimer.storage.record import Record
from tests.terminal.sample import DEMO, Shell


@pytest.mark.parametrize(
    ("client", "said"),
    [
        ("Jane Doe", "a name"),
        ("jane", "a name"),
        ("jane@example.org", "an e-mail address"),
        ("+44 20 7946 0018", "a phone number"),
        ("1980-12-31", "a date of birth"),
        ("C-7QK4-2X", "the check letter does not fit"),
    ],
)
def test_a_client_is_never_named(
    shell: Shell, jaw: Path, client: str, said: str, own_data_folder: Path
) -> None:
    done = shell("guide", jaw, "--client", client)
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert done.err.count("\n") == 1
    assert not DataFolder(own_data_folder).record.exists()


def test_a_name_is_refused_with_the_way_to_a_code(shell: Shell, jaw: Path) -> None:
    assert "--client new makes a code." in shell("guide", jaw, "--client", "Jane Doe").err


class Terminal:
    """The guide in a process of its own, on a terminal of its own."""

    def __init__(self, *words: str) -> None:
        self._ours, theirs = os.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "microtimer", "guide", DEMO, *words],
            stdin=theirs,
            stdout=theirs,
            stderr=subprocess.PIPE,
            start_new_session=True,
            env={**os.environ, "TERM": "xterm", "COLUMNS": "80", "LINES": "24"},
        )
        os.close(theirs)
        self._open, self._drawn = True, b""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
        self.process.kill()
        self.process.communicate()

    def wait_for(self, words: str) -> None:
        """Read what is drawn until these words were among it; raise OSError when the program ended before."""
        while words.encode() not in self._drawn:
            self._drawn += os.read(self._ours, 65_536)

    def press(self, keys: str) -> None:
        os.write(self._ours, keys.encode())

    def close(self) -> None:
        if self._open:
            os.close(self._ours)
            self._open = False

    def said(self) -> str:
        """Return what stderr was told, once the process is over."""
        return self.process.communicate(timeout=60)[1].decode()


@contextmanager
def record_of(folder: Path) -> Iterator[Record]:
    with Record.open(folder, utc=lambda: 0, read_only=True) as record:
        yield record


on_a_terminal = pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo-terminals there")


@on_a_terminal
def test_a_new_client_gets_a_code_that_is_told_and_recorded(own_data_folder: Path) -> None:
    with Terminal("--client", "new") as terminal:
        terminal.wait_for("space: start")
        terminal.press(" ")
        terminal.wait_for("step 1 of")
        terminal.process.send_signal(signal.SIGINT)
        terminal.wait_for("takes it up again.\r\nThe new client's code is C-")
        said = terminal.said()
    (told,) = re.findall(r"The new client's code is (\S+)\.", said)
    assert normal_reference(told) == told
    assert terminal.process.returncode == 130
    with record_of(own_data_folder) as record:
        (row,) = record.sessions().rows
    assert row.client == told


@on_a_terminal
@pytest.mark.parametrize("number", [signal.SIGTERM, getattr(signal, "SIGHUP", None), None])
def test_a_terminal_that_is_closed_loses_no_event(own_data_folder: Path, number: int | None) -> None:
    with Terminal() as terminal:
        terminal.wait_for("space: start")
        terminal.press(" ")
        terminal.wait_for("step 1 of")
        if number is not None:
            terminal.process.send_signal(number)
        terminal.close()
        said = terminal.said()
    # Whether the signal, the closed keyboard or the closed screen is noticed first is a matter of chance.
    closed = "The terminal was closed. What was recorded so far is kept.\n"
    assert said in ("", closed, "The output could not be written (Input/output error).\n")
    assert terminal.process.returncode in (2, 128 + (number or 0))
    with record_of(own_data_folder) as record:
        (row,) = record.sessions().rows
        assert record.verify().ok
    assert row.status == "unfinished"
