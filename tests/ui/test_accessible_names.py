"""Everything that takes the keyboard has a name and a role, on every page and in every dialog."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from microtimer.core.clock import FakeClock
from microtimer.core.preferences import Preferences
from microtimer.core.session.actions import EndEarly
from microtimer.ui.desk.keys import show_keys
from microtimer.ui.desk.rail import Place
from microtimer.ui.library.cards import Card
from microtimer.ui.main_window import MainWindow
from microtimer.ui.map.picker import FacePicker
from microtimer.ui.run.run_page import RunPage
from microtimer.ui.run.run_setting import Body
from microtimer.ui.settings.pedal_pad import PedalPad
from tests.ui.window_values import FakeRecord, Kept, Row, services

PLAIN: tuple[type[QWidget], ...] = (FacePicker, RunPage, PedalPad)
"""Drawn by hand and of no usual kind: they speak by name and description, and the zones of the map stand
in a list as well."""


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    kept = Kept(Preferences(quiet_room=True, language="en"))
    made = MainWindow(services(record=FakeRecord([Row("1")]), kept=kept, clock=FakeClock()))
    qtbot.addWidget(made)
    made.resize(1280, 820)
    with qtbot.waitActive(made):
        made.show()
    qtbot.waitUntil(lambda: not made.library.loading)
    return made


def card(window: MainWindow, name: str) -> Card:
    return next(one for one in window.library.cards if one.entry.file.endswith(f"{name}.json"))


def begun(window: MainWindow, name: str) -> RunPage:
    window.prepare(card(window, name))
    window.desk.start.plan_card.begin.click()
    assert window.run is not None
    return window.run


def note(window: MainWindow) -> None:
    QTest.keyClick(begun(window, "ex-demo-60s"), Qt.Key.Key_N)


def discomfort(window: MainWindow) -> None:
    QTest.keyClick(begun(window, "ex-demo-60s"), Qt.Key.Key_D)


def ended(window: MainWindow) -> None:
    page = begun(window, "ex-demo-60s")
    page._controller.ask(EndEarly)
    assert page.body is Body.END


PAGES: dict[str, Callable[[MainWindow], object]] = {
    **{f"the page {place.value}": partial(MainWindow.show_place, place=place) for place in Place},
    "a session": lambda window: window.show_place(Place.SESSIONS),
    "details": lambda window: window.show_details(card(window, "ex-eye-brow")),
    "a start": lambda window: window.prepare(card(window, "ex-first-visit")),
    "a gate": lambda window: begun(window, "ex-first-visit"),
    "a treatment": lambda window: begun(window, "ex-dynamic-full-face"),
    "a note in a treatment": note,
    "discomfort in a treatment": discomfort,
    "the end of a treatment": ended,
    "the devices unfolded": lambda window: window.desk.settings.devices.more.click(),
    "the pedal's dialog": lambda window: window.desk.settings.pedal.open_dialog(),
    "the keys": lambda window: show_keys(window.library),
    "the tour": lambda window: window.tours.take(),
}


def faults(root: QWidget) -> list[str]:
    """Return what takes the keyboard without a name or without a role."""
    found = []
    for one in (root, *root.findChildren(QWidget)):
        if one.focusPolicy() is Qt.FocusPolicy.NoFocus or not one.isVisible():
            continue
        if isinstance(one.parent(), QAbstractSpinBox):
            continue  # a part of the field, which has the name
        told = QAccessible.queryAccessibleInterface(one)
        role = told.role()
        vague = role is QAccessible.Role.NoRole or (
            role is QAccessible.Role.Client and not isinstance(one, PLAIN)
        )
        if vague or not told.text(QAccessible.Text.Name).strip():
            found.append(f"{type(one).__name__} in {type(one.parent()).__name__}: {role}")
    return found


@pytest.mark.parametrize("page", PAGES)
def test_what_takes_the_keyboard_has_a_name_and_a_role(window: MainWindow, page: str) -> None:
    PAGES[page](window)
    QCoreApplication.processEvents()
    dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
    found = [fault for root in (window, *dialogs) for fault in faults(root)]
    for dialog in dialogs:
        dialog.close()
    assert found == []
    window.close()


def test_a_nameless_field_is_seen(window: MainWindow) -> None:
    window.library._search.setAccessibleName("")
    window.library._search.setPlaceholderText("")
    assert faults(window)


@pytest.mark.parametrize("place", list(Place))
def test_tab_walks_through_a_whole_page_and_comes_back(window: MainWindow, place: Place) -> None:
    window.show_place(place)
    window.rail.button(place).setFocus()
    seen: list[QWidget] = []
    for _ in range(200):
        focused = window.focusWidget()
        if focused in seen:
            break
        seen.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    assert window.focusWidget() is seen[0]
    assert all(one.isVisible() for one in seen)
    assert len(seen) >= 3
