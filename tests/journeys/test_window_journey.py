"""The real window on a real record: a bundled protocol from its card to its signature, and after a cut."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from microtimer.core.clock import FakeClock
from microtimer.core.plan import Side
from microtimer.core.session.actions import SessionIdentity, Start, Tick
from microtimer.core.session.events import (
    GapFound,
    Outcome,
    SessionEnded,
    SessionEvent,
    SessionSigned,
    SessionStarted,
)
from microtimer.core.session.reduce import reduce
from microtimer.core.session.rehearsal import answer_for
from microtimer.core.session.state import ready
from microtimer.storage.record import Record
from microtimer.storage.resources import assets_dir, protocols_dir
from microtimer.terminal.workspace import Workspace
from microtimer.ui.desk.rail import Place
from microtimer.ui.main_window import MainWindow
from microtimer.ui.run.run_setting import Body
from microtimer.wiring.window import window_services

DEMO = "Demo, 60 seconds, device off"
OpenWindow = Callable[[], AbstractContextManager[MainWindow]]


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture
def open_window(qtbot: QtBot, clock: FakeClock, tmp_path: Path) -> OpenWindow:
    """Return an opener of the real window on one data folder; leaving the block closes window and record."""
    (tmp_path / "data").mkdir()
    # a quiet room: the sound library of a machine without sound prints messages of its own
    (tmp_path / "data" / "settings.json").write_text('{"quiet_room": true}', encoding="utf-8")

    @contextmanager
    def opened() -> Iterator[MainWindow]:
        workspace = Workspace(
            assets=assets_dir(),
            protocols=protocols_dir(),
            data_dir=str(tmp_path / "data"),
            environment={},
            clock=clock,
        )
        with window_services(workspace) as services:
            window = MainWindow(services)
            qtbot.addWidget(window)
            window.show_in_place()
            qtbot.waitUntil(lambda: not window.library.loading)
            yield window
            window.close()

    return opened


def button(page: QWidget, words: str) -> QAbstractButton:
    return next(one for one in page.findChildren(QAbstractButton) if one.text() == words and one.isVisible())


def texts(page: QWidget) -> str:
    return "\n".join(one.text() for one in page.findChildren(QLabel) if one.isVisibleTo(page))


def begin_demo(window: MainWindow) -> None:
    card = next(card for card in window.library.cards if card.title == DEMO)
    window.library.list.act(card, "first")
    button(window.desk.start, "Begin").click()
    assert window.run is not None


def recorded(folder: Path, clock: FakeClock) -> list[SessionEvent]:
    with Record.open(folder, utc=lambda: clock.now().utc_ms, read_only=True) as record:
        found = record.session(record.sessions().rows[0].id)
        assert record.verify().ok
        return [stored.event for stored in found.events]


def in_core(window_events: list[SessionEvent], folder: Path, clock: FakeClock) -> list[SessionEvent]:
    """Return the events of the same plan run without a window, from its start to its end."""
    with Record.open(folder, utc=lambda: clock.now().utc_ms, read_only=True) as record:
        plan = record.session(record.sessions().rows[0].id).plan()
    fresh = FakeClock()
    turn = reduce(ready(plan), Start(fresh.now(), SessionIdentity("x", kind="practice")))
    events = list(turn.events)
    while turn.state.under_way:
        turn = reduce(turn.state, Tick(fresh.advance(100)))
        events += turn.events
        if action := answer_for(turn.state, fresh.now()):
            turn = reduce(turn.state, action)
            events += turn.events
    return events


@pytest.mark.parametrize("by", ["button", "Enter"])
def test_who_signs_at_the_end_stands_in_the_record_and_in_the_review(
    qtbot: QtBot, open_window: OpenWindow, clock: FakeClock, tmp_path: Path, by: str
) -> None:
    with open_window() as window:
        begin_demo(window)
        run = window.run
        assert run is not None
        clock.advance(60_000)
        qtbot.waitUntil(lambda: run.body is Body.END)
        signer = run.end.signer
        QTest.mouseClick(signer, Qt.MouseButton.LeftButton)
        signer.selectAll()
        QTest.keyClick(signer, Qt.Key.Key_Delete)
        QTest.keyClicks(signer, "Ana Ruiz")
        if by == "Enter":
            QTest.keyClick(signer, Qt.Key.Key_Return)
        else:
            QTest.mouseClick(run.end.sign, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: run.end.sign.text() == "Signed")
        QTest.mouseClick(run.end.done, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(window.desk.sessions.review.isVisible)
        shown = texts(window.desk.sessions.review)
        assert "Signed by Ana Ruiz" in shown
        assert "not signed" not in shown
    signed = recorded(tmp_path / "data", clock)[-1]
    assert isinstance(signed, SessionSigned)
    assert signed.by == "Ana Ruiz"


def test_a_protocol_is_clicked_through_and_found_signed_in_the_record(
    qtbot: QtBot, open_window: OpenWindow, clock: FakeClock, tmp_path: Path
) -> None:
    with open_window() as window:
        begin_demo(window)
        run = window.run
        assert run is not None
        clock.advance(60_000)
        qtbot.waitUntil(lambda: run.body is Body.END)
        run.end.done.click()
        qtbot.waitUntil(window.desk.sessions.review.isVisible)
        assert "The session is not signed." in texts(window.desk.sessions.review)
        window.desk.sessions.sign("AB")
        qtbot.waitUntil(lambda: "Signed by AB" in texts(window.desk.sessions.review))
        window.show_place(Place.LIBRARY)
        assert "Unfinished" not in texts(window.library)
    events = recorded(tmp_path / "data", clock)
    assert events[-1].type == "session_signed"
    without_window = in_core(events, tmp_path / "data", clock)

    def shape(told: list[SessionEvent]) -> list[tuple[str, int]]:
        kept = ("time_kept", "session_signed")
        return [(event.type, event.t_ms) for event in told if event.type not in kept]

    assert shape(events) == shape(without_window)


def test_a_window_that_closes_midway_keeps_the_session_and_takes_it_up_paused(
    qtbot: QtBot, open_window: OpenWindow, clock: FakeClock, tmp_path: Path
) -> None:
    with open_window() as window:
        begin_demo(window)
        clock.advance(15_000)
    clock.advance(3_600_000)
    with open_window() as window:
        assert "Unfinished session from" in texts(window.library)
        button(window.library, "Resume, paused").click()
        run = window.run
        assert run is not None
    kinds = [event.type for event in recorded(tmp_path / "data", clock)]
    assert kinds.count("session_recovered") == 1
    gap = next(event for event in recorded(tmp_path / "data", clock) if isinstance(event, GapFound))
    assert 3_500_000 < gap.gap_ms <= 3_600_000
    with open_window() as window:
        button(window.library, "End here").click()
    ended = recorded(tmp_path / "data", clock)[-1]
    assert isinstance(ended, SessionEnded)
    assert ended.outcome is Outcome.INCOMPLETE


def test_why_a_zone_was_left_out_is_in_clear_in_no_file_and_read_back_all_the_same(
    qtbot: QtBot, open_window: OpenWindow, clock: FakeClock, tmp_path: Path
) -> None:
    words = "Botox 9 days ago"
    with open_window() as window:
        card = next(card for card in window.library.cards if card.title == DEMO)
        window.library.list.act(card, "first")
        window.desk.start.zone_chooser.leave_out("jaw", Side.LEFT, words)
        button(window.desk.start, "Begin").click()
        assert window.run is not None
        clock.advance(5_000)
    with open_window() as window:
        button(window.library, "End here").click()
    files = [path for path in (tmp_path / "data").rglob("*") if path.is_file()]
    assert any(path.name == "record.db" for path in files)
    assert [path.name for path in files if words.encode() in path.read_bytes()] == []
    first = recorded(tmp_path / "data", clock)[0]
    assert isinstance(first, SessionStarted)
    assert [out.reason for out in first.exclusions] == [words]


def test_a_second_window_on_the_same_record_says_that_it_cannot_write(
    open_window: OpenWindow,
) -> None:
    with open_window(), open_window() as second:
        assert "Sessions cannot be recorded here" in texts(second.library)
