"""The start page by keyboard: what Enter does is shown, and Tab goes down the page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from microtimer.core.preferences import Preferences
from microtimer.ui.face_drawing import read_face_drawing
from microtimer.ui.start.start_page import StartPage
from tests.ui.window_values import loaded, services


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    window.setMinimumSize(960, 640)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def page(qtbot: QtBot, window: QMainWindow) -> StartPage:
    given = services()
    page = StartPage(given, read_face_drawing(given.face_map, given.body_map))
    window.setCentralWidget(page)
    with qtbot.waitActive(window):
        window.show()
    # twice: the fields of the second protocol are newer than everything else on the page
    page.prepare(loaded("ex-eye-brow"), Preferences())
    page.prepare(loaded("ex-first-visit"), Preferences())
    return page


def test_the_keyboard_begins_on_begin(page: StartPage) -> None:
    assert page.window().focusWidget() is page.plan_card.begin


def test_tab_goes_down_the_page(page: StartPage) -> None:
    parts: tuple[QWidget, ...] = (page.people_form, page.choices_form, page.zone_chooser, page.plan_card)
    seen: list[int] = []
    for _ in range(60):
        QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_Tab)
        focused = page.window().focusWidget()
        place = next((n for n, part in enumerate(parts) if part.isAncestorOf(focused)), None)
        if place is not None and seen[-1:] != [place]:
            seen.append(place)
        if focused is page.plan_card.begin:
            break
    assert seen == [0, 1, 2, 3]
