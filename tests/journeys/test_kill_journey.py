"""A rehearsal killed while it runs: what was printed is in the record, and both front ends offer it back."""

import json
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from microtimer.core.clock import FakeClock, Moment
from microtimer.core.session.events import GapFound, event_as_json
from microtimer.storage.record import Record
from microtimer.storage.resources import assets_dir, protocols_dir
from microtimer.storage.stored import StoredSession
from microtimer.terminal.command_line import parse
from microtimer.terminal.plan_options import plan_of
from microtimer.terminal.recording import recording
from microtimer.terminal.visit import People, Visit
from microtimer.terminal.workspace import Workspace
from microtimer.ui.main_window import MainWindow
from microtimer.wiring.window import window_services
from tests.terminal.hands import Hands
from tests.terminal.sample import DEMO, Shell

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there")
AWAY_MS = 90_000
SPEED = "40"


def killed_rehearsal(after: str, times: int = 1) -> list[dict[str, object]]:
    """Rehearse in a process of its own, kill it at an event told so many times, and return what it told."""
    command = [sys.executable, "-m", "microtimer", "rehearse", "--json", "--speed", SPEED, DEMO]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = []
        for line in process.stdout:
            if not line.endswith("\n"):
                break  # cut off in the middle: nobody can have acted on it
            said.append(json.loads(line))
            if [told["type"] for told in said].count(after) == times:
                process.kill()
    assert process.returncode == -signal.SIGKILL
    return [told for told in said if told["kind"] == "event"]


@contextmanager
def record_in(folder: Path) -> Iterator[Record]:
    with Record.open(folder, utc=lambda: 0, read_only=True) as record:
        yield record


def only_session(folder: Path) -> StoredSession:
    with record_in(folder) as record:
        (row,) = record.sessions().rows
        return record.session(row.id)


def as_printed(stored: StoredSession) -> list[dict[str, object]]:
    """Return the events of the record as the rehearsal prints them."""
    lines = []
    for kept in stored.events:
        line = event_as_json(kept.event)
        if "kind" in line:
            line["session_kind"] = line.pop("kind")
        lines.append({**line, "kind": "event"})
    return lines


def later(folder: Path) -> FakeClock:
    """Return the clock of a machine that starts some time after the last event."""
    return FakeClock(Moment(0, 0, only_session(folder).events[-1].event.utc_ms + AWAY_MS))


def workspace(folder: Path, clock: FakeClock) -> Workspace:
    return Workspace(
        assets=assets_dir(),
        protocols=protocols_dir(),
        data_dir=str(folder),
        environment={},
        clock=clock,
    )


def gaps(stored: StoredSession) -> list[GapFound]:
    return [kept.event for kept in stored.events if isinstance(kept.event, GapFound)]


@pytest.mark.parametrize(
    ("after", "times"),
    [
        ("session_started", 1),  # nothing but the start
        ("step_started", 1),
        ("step_ended", 2),  # between two steps
    ],
)
def test_every_event_that_was_printed_is_in_the_record_and_the_record_is_whole(
    own_data_folder: Path, after: str, times: int
) -> None:
    printed = killed_rehearsal(after, times)
    stored = only_session(own_data_folder)
    assert as_printed(stored)[: len(printed)] == printed
    assert stored.row.status == "unfinished"
    with record_in(own_data_folder) as record:
        report = record.verify()
        assert report.findings == ()
        assert [row.id for row in record.unfinished()] == [stored.row.id]
    with Record.open(own_data_folder, utc=lambda: 0) as again:  # and the next program may write
        assert again.writable
        assert again.notices == ()
        assert again.rebuild_projection() == 1
    assert only_session(own_data_folder).row == stored.row


def names(page: QWidget) -> str:
    """Return what a screen reader finds."""
    found = [one for one in page.findChildren(QWidget) if one.isVisible()]
    return "\n".join(f"{one.accessibleName()} {one.accessibleDescription()}" for one in found)


def test_the_window_offers_it_back_paused_with_the_gap_shown(qtbot: QtBot, own_data_folder: Path) -> None:
    killed_rehearsal("step_started", 2)
    before = only_session(own_data_folder)
    # a quiet room: the sound library of a machine without sound prints messages of its own
    (own_data_folder / "settings.json").write_text('{"quiet_room": true}', encoding="utf-8")
    with window_services(workspace(own_data_folder, later(own_data_folder))) as services:
        window = MainWindow(services)
        qtbot.addWidget(window)
        window.show_in_place()
        qtbot.waitUntil(lambda: not window.library.loading)
        labels = [one.text() for one in window.library.findChildren(QLabel)]
        assert any(", rehearsal." in text for text in labels)
        buttons = window.library.findChildren(QAbstractButton)
        next(one for one in buttons if one.text() == "Resume, paused").click()
        qtbot.waitUntil(lambda: "PAUSED" in names(window))
        assert "Taken up again, 1:30 after the program stopped." in names(window)
        window.close()
    stored = only_session(own_data_folder)
    assert [gap.gap_ms for gap in gaps(stored)] == [AWAY_MS]
    assert stored.row.gap_ms == AWAY_MS
    assert stored.row.status == "unfinished"
    assert stored.events[: len(before.events)] == before.events


def test_the_guide_offers_it_back_paused_with_the_gap_shown(own_data_folder: Path) -> None:
    killed_rehearsal("step_started", 2)
    hands = Hands(["r", 500], later(own_data_folder))
    guide(own_data_folder, hands)
    assert hands.saw("An unfinished session of this protocol:")
    assert hands.saw(", rehearsal")
    assert hands.saw("PAUSED")
    assert hands.saw("gap of 1:30: the program had stopped")
    stored = only_session(own_data_folder)
    assert len(gaps(stored)) == 1
    assert AWAY_MS <= gaps(stored)[0].gap_ms < AWAY_MS + 2_000  # and the time to press a key


def guide(folder: Path, hands: Hands) -> None:
    room = workspace(folder, hands.clock)
    with recording(room) as kept:
        visit = Visit(
            workspace=room,
            planned=plan_of(room, parse(["guide", DEMO])),
            kept=kept,
            people=People("", ""),
            terminal=hands.terminal,
            interrupts=hands.interrupts,
        )
        visit.run()


def test_the_next_rehearsal_closes_it_and_says_so(own_data_folder: Path, shell: Shell) -> None:
    killed_rehearsal("step_started", 2)
    session = only_session(own_data_folder).row.id
    done = shell("rehearse", "--speed", "0", DEMO)
    assert done.code == 0
    assert re.search(
        r"^The rehearsal of .* was cut off after 0:\d\d: it is closed as incomplete, and all is kept\.$",
        done.err,
        re.MULTILINE,
    )
    with record_in(own_data_folder) as record:
        statuses = {row.id: row.status.value for row in record.sessions().rows}
        assert statuses.pop(session) == "incomplete"
        assert list(statuses.values()) == ["completed"]
        assert record.verify().ok


def test_a_rehearsal_that_somebody_paused_is_not_closed(own_data_folder: Path, shell: Shell) -> None:
    killed_rehearsal("step_started", 2)
    guide(own_data_folder, Hands(["r", "p", 500], later(own_data_folder)))  # Ctrl-C pauses it
    assert only_session(own_data_folder).events[-1].event.type == "paused"
    done = shell("rehearse", "--speed", "0", DEMO)
    assert done.err == ""
    with record_in(own_data_folder) as record:
        assert len(record.unfinished()) == 1
