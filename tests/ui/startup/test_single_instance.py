"""One window a person and data folder: a second start hands its file over, and nothing is ever stuck."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from pytestqt.qtbot import QtBot

from microtimer.core.clock import FakeClock
from microtimer.core.preferences import Preferences
from microtimer.storage.resources import assets_dir, protocols_dir
from microtimer.terminal.workspace import Workspace
from microtimer.ui.main_window import MainWindow
from microtimer.ui.startup.single_instance import Answer, Call, Doorbell, Ring
from microtimer.wiring.entrance import window_entrance
from tests.ui.window_values import ROOT, Kept, services

DEMO = str(ROOT / "protocols" / "ex-demo-60s.json")
PATIENCE_S = 60
ODD = (b'{"file": "/a\\u0000", "token": ""}\n', b"[" * 60_000 + b"\n")


@pytest.fixture
def place() -> Iterator[Path]:
    """Return a folder whose name is short enough for a socket in it."""
    made = Path(tempfile.mkdtemp(prefix="mt"))
    yield made
    shutil.rmtree(made)


@pytest.fixture
def address(place: Path) -> str:
    return str(place / "door")


@pytest.mark.parametrize(
    ("call", "answer"),
    [
        (Call(), Answer.SHOWN),
        (Call(Path("/clinic/jaw.json"), "token-7"), Answer.SHOWN),
        (Call(Path("/clinic/Jochbein ä \udcff.json")), Answer.LATER),  # a name that is no UTF-8
    ],
)
def test_a_call_arrives_as_it_was_made_and_is_answered(
    qtbot: QtBot, address: str, call: Call, answer: Answer
) -> None:
    heard: list[Call] = []

    def take(one: Call) -> Answer:
        heard.append(one)
        return answer

    bell = Doorbell(address)
    ring = Ring(address, call)
    assert ring.reaches_somebody()
    with qtbot.waitSignal(ring.answered) as told:
        bell.answer_with(take)
    assert heard == [call]
    assert told.args == [answer]
    bell.close()
    assert not Path(address).exists()


@pytest.mark.parametrize(
    "said", [b"\n", b"[1]\n", b'{"file": 7, "token": ""}\n', b'{"file": null}\n', b"x" * 70_000, *ODD]
)
def test_what_is_no_call_is_hung_up_on_and_the_next_one_is_taken(
    qtbot: QtBot, address: str, said: bytes
) -> None:
    bell = Doorbell(address)
    bell.answer_with(lambda _: Answer.SHOWN)
    stranger = QLocalSocket()
    stranger.connectToServer(address)
    stranger.write(said)
    qtbot.waitUntil(lambda: stranger.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    ring = Ring(address, Call())
    assert ring.reaches_somebody()
    with qtbot.waitSignal(ring.answered) as told:
        pass
    assert told.args == [Answer.SHOWN]
    bell.close()


def test_where_nobody_is_nobody_is_waited_for(address: str) -> None:
    assert not Ring(address, Call()).reaches_somebody()


def test_a_window_that_ends_before_it_answers_is_told_from_one_that_answers(
    qtbot: QtBot, address: str
) -> None:
    server = QLocalServer()
    server.listen(address)
    ring = Ring(address, Call())
    assert ring.reaches_somebody()
    with qtbot.waitSignal(ring.answered) as told:
        qtbot.waitUntil(server.hasPendingConnections)
        server.nextPendingConnection().abort()
    assert told.args == [None]


def entrance_of(folder: str, **environment: str) -> str:
    workspace = Workspace(
        assets=assets_dir(), protocols=protocols_dir(), data_dir=folder, environment={}, clock=FakeClock()
    )
    return window_entrance(workspace, environment).address


def test_each_data_folder_has_an_address_of_its_own_however_it_is_spelt(place: Path) -> None:
    assert entrance_of(str(place / "a")) == entrance_of(str(place / "b" / ".." / "a"))
    assert entrance_of(str(place / "a")) != entrance_of(str(place / "b"))
    assert entrance_of("a", XDG_RUNTIME_DIR=str(place)).startswith(str(place))


def test_an_address_always_fits_into_a_socket(place: Path) -> None:
    deep = place / ("d" * 90)
    deep.mkdir()
    assert len(entrance_of("a", XDG_RUNTIME_DIR=str(deep))) < 100


@pytest.mark.qt_log_ignore("This plugin does not support raise")  # a display does
def test_the_window_shows_the_file_of_a_second_start(qtbot: QtBot) -> None:
    window = MainWindow(services(entries=(), kept=Kept(Preferences(quiet_room=True))))
    qtbot.addWidget(window)
    window.showMinimized()
    assert window.answer_second_start(Call(Path(DEMO))) is Answer.SHOWN
    assert not window.isMinimized()
    qtbot.waitUntil(window.desk.details.isVisible)
    qtbot.waitUntil(lambda: [card.title for card in window.library.cards] != [])


Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(place: Path) -> Iterator[Start]:
    """Return a starter of real programs on one data folder, without a screen."""
    running: list[subprocess.Popen[str]] = []
    (place / "data").mkdir()
    (place / "data" / "settings.json").write_text('{"quiet_room": true, "language": "en"}', encoding="utf-8")

    def started(*words: str, script: str = "") -> "subprocess.Popen[str]":
        program = ["-c", script] if script else ["-m", "microtimer"]
        command = [sys.executable, *program, "--data-dir", str(place / "data"), *words]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(place)}
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        return process

    yield started
    for process in running:
        if process.poll() is None:
            process.kill()
        process.communicate()


def door_opened(qtbot: QtBot, place: Path) -> None:
    qtbot.waitUntil(lambda: bool(list(place.glob("microtimer-*"))), timeout=PATIENCE_S * 1_000)


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_a_second_start_is_over_at_once_and_the_first_goes_on(
    qtbot: QtBot, place: Path, start: Start
) -> None:
    first = start()
    door_opened(qtbot, place)
    second = start("open", DEMO)
    assert second.wait(PATIENCE_S) == 0
    assert second.communicate() == ("", "")
    assert first.poll() is None
    first.send_signal(signal.SIGTERM)
    assert first.wait(PATIENCE_S) == 128 + signal.SIGTERM
    assert not list(place.glob("microtimer-*"))


SLOW_TO_CLOSE = """
import os, sys
from contextlib import contextmanager
from microtimer import app
import microtimer.wiring.window as wiring
opened = wiring.window_services

@contextmanager
def slow(workspace):
    with opened(workspace) as services:
        yield services
        print("closing", flush=True)
        sys.stdin.readline()

wiring.window_services = slow
sys.exit(app.main(sys.argv[1:]))
"""


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_until_the_record_is_closed_a_second_start_waits_at_the_door(
    qtbot: QtBot, place: Path, start: Start
) -> None:
    first = start(script=SLOW_TO_CLOSE)
    door_opened(qtbot, place)
    (door,) = place.glob("microtimer-*")
    for _ in range(2):  # a second answer comes from the running window
        ring = Ring(str(door), Call())
        assert ring.reaches_somebody()
        assert ring.wait(PATIENCE_S * 1_000)
        assert ring.answer is Answer.SHOWN
    first.send_signal(signal.SIGTERM)
    assert first.stdin is not None
    assert first.stdout is not None
    assert first.stdout.readline() == "closing\n"
    ring = Ring(str(door), Call())
    assert ring.reaches_somebody()
    with qtbot.waitSignal(ring.answered, timeout=PATIENCE_S * 1_000) as told:
        first.stdin.write("\n")
        first.stdin.flush()
    assert told.args == [None]  # it ended: the second start is the first now
    assert first.wait(PATIENCE_S) == 128 + signal.SIGTERM
    assert not door.exists()


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_after_a_kill_the_next_start_is_the_first(qtbot: QtBot, place: Path, start: Start) -> None:
    killed = start()
    door_opened(qtbot, place)
    killed.kill()
    killed.wait()
    (left,) = place.glob("microtimer-*")
    inode = left.stat().st_ino
    after = start()
    qtbot.waitUntil(lambda: left.exists() and left.stat().st_ino != inode, timeout=PATIENCE_S * 1_000)
    assert after.poll() is None


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
def test_a_window_that_does_not_answer_is_said_to_be_so_and_waited_for(
    qtbot: QtBot, place: Path, start: Start
) -> None:
    first = start()
    door_opened(qtbot, place)
    first.send_signal(signal.SIGSTOP)
    second = start()
    assert second.stderr is not None
    assert "does not answer" in second.stderr.readline()
    assert second.poll() is None
    first.send_signal(signal.SIGCONT)
    assert second.wait(PATIENCE_S) == 0
