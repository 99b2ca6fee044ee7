"""The tour: offered once to somebody new, led by keyboard alone, honest in the record, never in the way."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from microtimer.core.preferences import Preferences
from microtimer.core.session.events import Paused, SessionStarted
from microtimer.ui.desk.rail import Place
from microtimer.ui.main_window import MainWindow
from microtimer.ui.tour.coach_layer import CoachLayer
from microtimer.ui.tour.tour import STOPS
from tests.ui.window_values import FakeRecord, Kept, Row, loaded, services

NEW = Preferences(quiet_room=True, language="en")
OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot) -> OpenWindow:
    def opened(
        kept: Kept | None = None, record: FakeRecord | None = None, size: tuple[int, int] = (1280, 820)
    ) -> MainWindow:
        window = MainWindow(services(kept=kept or Kept(NEW), record=record))
        qtbot.addWidget(window)
        window.resize(*size)
        with qtbot.waitActive(window):
            window.show()
        qtbot.waitUntil(lambda: not window.library.loading)
        return window

    return opened


def offer(window: MainWindow, words: str = "Take the tour") -> QAbstractButton | None:
    found = window.library.findChildren(QAbstractButton)
    return next((one for one in found if one.text() == words and one.isVisibleTo(window.library)), None)


def offered(qtbot: QtBot, window: MainWindow, words: str = "Take the tour") -> QAbstractButton:
    qtbot.waitUntil(lambda: offer(window, words) is not None)
    found = offer(window, words)
    assert found is not None
    return found


def layer(window: MainWindow) -> CoachLayer:
    return next(one for one in window.findChildren(CoachLayer) if one.isVisible())


def running(window: MainWindow) -> bool:
    return any(one.isVisible() for one in window.findChildren(CoachLayer))


@pytest.mark.parametrize(
    ("kept", "rows", "wanted"),
    [
        (NEW, [], True),
        (NEW.model_copy(update={"tour_over": True}), [], False),  # taken or put aside once
        (NEW, [Row("1")], False),  # nobody new: sessions were recorded here
    ],
)
def test_it_is_offered_to_somebody_new_only(
    qtbot: QtBot, open_window: OpenWindow, kept: Preferences, rows: list[Row], wanted: bool
) -> None:
    window = open_window(Kept(kept), FakeRecord(rows))
    if wanted:
        offered(qtbot, window)
    QCoreApplication.processEvents()
    assert (offer(window) is not None) is wanted


def test_put_aside_it_is_never_offered_again(qtbot: QtBot, open_window: OpenWindow) -> None:
    kept = Kept(NEW)
    window = open_window(kept)
    offered(qtbot, window, "No, thank you").click()
    assert offer(window) is None
    assert kept.preferences.tour_over


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_PageDown])
def test_one_key_leads_through_it_to_a_paused_practice(
    qtbot: QtBot, open_window: OpenWindow, key: Qt.Key
) -> None:
    record, kept = FakeRecord(), Kept(NEW)
    window = open_window(kept, record)
    offered(qtbot, window).click()
    titles = [layer(window).card.title.text()]
    for _ in STOPS[1:]:
        QTest.keyClick(window.focusWidget(), key)
        titles.append(layer(window).card.title.text())
    assert titles == [stop.title for stop in STOPS]
    assert window.run is not None
    (session,) = record.sessions.values()
    (started,) = [event for event in session.said if isinstance(event, SessionStarted)]
    assert started.kind == "practice"
    assert isinstance(session.said[-1], Paused)
    layer(window).card.next.click()
    assert not running(window)
    assert kept.preferences.tour_over
    assert window.run is not None
    window.close()


def test_a_long_press_on_the_last_card_goes_on_with_the_demo_and_ends_the_tour(
    open_window: OpenWindow,
) -> None:
    window = open_window()
    window.tours.take()
    for _ in STOPS[1:]:
        layer(window).next_wanted.emit()
    assert window.run is not None
    assert window.run.isAncestorOf(window.focusWidget())
    window.run.keyboard.pressed_long.emit()
    assert not running(window)
    window.close()


@pytest.mark.parametrize("stops", range(len(STOPS) - 1))
def test_escape_leaves_it_at_any_stop(open_window: OpenWindow, stops: int) -> None:
    kept = Kept(NEW)
    window = open_window(kept)
    window.tours.take()
    for _ in range(stops):
        layer(window).next_wanted.emit()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not running(window)
    assert kept.preferences.tour_over
    window.close()


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900), (960, 1400)], ids=str)
def test_the_card_stays_in_the_window_and_beside_what_it_speaks_of(
    qtbot: QtBot, open_window: OpenWindow, size: tuple[int, int]
) -> None:
    window = open_window(size=size)
    window.tours.take()
    for number in range(len(STOPS)):
        shown = layer(window)
        shown.lay_out()
        card = QRect(shown.card.mapTo(window, QPoint(0, 0)), shown.card.size())
        assert window.rect().contains(card), STOPS[number].title
        if 0 < number < len(STOPS) - 1:  # the list of the library fills the window
            assert not card.intersects(shown.hole), STOPS[number].title
        if number < len(STOPS) - 1:
            shown.next_wanted.emit()
    window.close()


def test_it_waits_in_help(open_window: OpenWindow) -> None:
    window = open_window(Kept(NEW.model_copy(update={"tour_over": True})))
    window.show_place(Place.HELP)
    window.desk.help.tour_requested.emit()
    assert running(window)
    layer(window).skip_wanted.emit()


def test_a_library_without_the_demo_offers_none(qtbot: QtBot) -> None:
    window = MainWindow(services(entries=[loaded("ex-eye-brow")], kept=Kept(NEW)))
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(lambda: not window.library.loading)
    assert offer(window) is None
    window.tours.take()
    assert not running(window)
