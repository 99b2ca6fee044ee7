"""The start page: by keyboard alone, with what earlier visits say, and with what speaks against a record."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from microtimer.core.plan import Amount, DeviceSettings, Mode, Side, SideOrder
from microtimer.core.preferences import Preferences
from microtimer.core.session.history import ClientHistory, PastDiscomfort, PastPlace
from microtimer.ui.background import Background
from microtimer.ui.library.share_bars import ShareBars
from microtimer.ui.map.drawing import read_face_drawing
from microtimer.ui.services import RecordState
from microtimer.ui.start.start_page import StartPage
from tests.ui.window_values import FakeRecord, loaded, services


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    window = QMainWindow()
    window.setMinimumSize(960, 640)
    qtbot.addWidget(window)
    return window


@pytest.fixture
def background() -> Iterator[Background]:
    background = Background()
    yield background
    background.finish()


OpenPage = Callable[..., StartPage]


@pytest.fixture
def open_page(qtbot: QtBot, window: QMainWindow, background: Background) -> OpenPage:
    def open_it(**given: Any) -> StartPage:
        made = services(**given)
        page = StartPage(made, read_face_drawing(made.face_map, made.body_map), background)
        window.setCentralWidget(page)
        with qtbot.waitActive(window):
            window.show()
        return page

    return open_it


@pytest.fixture
def page(open_page: OpenPage) -> StartPage:
    page = open_page()
    # twice: the fields of the second protocol are newer than everything else on the page
    page.prepare(loaded("ex-eye-brow"), Preferences())
    page.prepare(loaded("ex-first-visit"), Preferences())
    return page


def test_the_keyboard_begins_on_begin(page: StartPage) -> None:
    assert page.window().focusWidget() is page.plan_card.begin


def test_protocols_prepared_before_leave_no_fields_behind(qtbot: QtBot, page: StartPage) -> None:
    def parts() -> int:
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return len(page.findChildren(QWidget))

    before = parts()
    for name in ("ex-eye-brow", "ex-dynamic-full-face", "ex-first-visit"):
        page.prepare(loaded(name), Preferences())
    assert parts() == before


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


def ua(value: int) -> DeviceSettings:
    return DeviceSettings(current_ua=Amount(low=value, high=value))


DAY = date(2026, 9, 12)
JAW = PastPlace(DAY, "jaw", Side.LEFT, Mode.DYNAMIC, ua(180), (PastDiscomfort(ua(220), "stings"),))
KNOWN = ClientHistory(DAY, places={("jaw", Side.LEFT, Mode.DYNAMIC): JAW})


def texts(part: QWidget) -> str:
    return "\n".join(label.text() for label in part.findChildren(QLabel))


def remembered(page: StartPage, qtbot: QtBot, code: str) -> None:
    """Type a client code and wait for what earlier visits say."""
    page.people_form.set_client(code)
    page.plan_anew()
    qtbot.waitUntil(page.past_visit.isVisible)


def test_the_settings_of_the_last_visit_are_at_hand_place_by_place(qtbot: QtBot, open_page: OpenPage) -> None:
    record = FakeRecord()
    record.histories["C-7QK4-2M"] = KNOWN
    page = open_page(record=record)
    page.prepare(loaded("ex-first-visit"), Preferences())
    assert not page.past_visit.isVisible()
    remembered(page, qtbot, "C-7QK4-2M")
    said = texts(page.past_visit)
    assert "Last visit, 12 Sep 2026" in said
    assert "Jawline, client's left: 180 µA" in said
    assert "Discomfort at 220 µA: stings" in said


def test_another_client_is_not_shown_what_the_first_one_felt(qtbot: QtBot, open_page: OpenPage) -> None:
    record = FakeRecord()
    record.histories["C-7QK4-2M"] = KNOWN
    page = open_page(record=record)
    page.prepare(loaded("ex-first-visit"), Preferences())
    remembered(page, qtbot, "C-7QK4-2M")
    page.people_form.set_client("")
    page.plan_anew()
    assert not page.past_visit.isVisible()


def test_an_answer_that_comes_too_late_is_not_shown(
    qtbot: QtBot, open_page: OpenPage, background: Background
) -> None:
    record = FakeRecord()
    record.histories["C-7QK4-2M"] = KNOWN
    page = open_page(record=record)
    page.prepare(loaded("ex-first-visit"), Preferences())
    page.people_form.set_client("C-7QK4-2M")
    page.plan_anew()
    page.people_form.set_client("")
    page.plan_anew()
    done: list[bool] = []
    background.run(lambda: True, done.append, lambda _error: None)  # after the history
    qtbot.waitUntil(lambda: done == [True])
    assert record.remembered == [("C-7QK4-2M", "")]
    assert not page.past_visit.isVisible()


def test_a_record_that_keeps_nothing_is_told_again_before_the_start(open_page: OpenPage) -> None:
    page = open_page(state=RecordState(writable=False, why_not="Another window has the record."))
    page.prepare(loaded("ex-first-visit"), Preferences())
    assert "Nothing of this session will be recorded. Another window has the record." in texts(page.plan_card)


def test_a_record_that_keeps_everything_is_not_talked_of(page: StartPage) -> None:
    shown = [label for label in page.plan_card.findChildren(QLabel) if not label.isHidden()]
    assert not any("recorded" in label.text() for label in shown)


@pytest.mark.parametrize(
    ("order", "compared"), [(SideOrder.SIDE, True), (SideOrder.ZONE, None), (None, None)]
)
def test_one_side_fully_is_followed_by_a_look_in_the_mirror(
    open_page: OpenPage, order: SideOrder | None, compared: bool | None
) -> None:
    page = open_page()
    page.prepare(loaded("ex-dynamic-full-face"), Preferences(side_order=order))
    assert page.choices_form.values().get("compare_sides") is compared
    plan = page.face.plan
    assert plan is not None
    assert any(step.checkpoint == "compare" for step in plan.steps) is bool(compared)


@pytest.mark.parametrize(("size", "under"), [((1440, 900), False), ((900, 1400), True), ((720, 1000), True)])
def test_the_plan_stands_beside_the_form_or_under_it_in_a_high_window(
    open_page: OpenPage, window: QMainWindow, size: tuple[int, int], under: bool
) -> None:
    window.setFixedSize(*size)
    page = open_page()
    page.prepare(loaded("ex-dynamic-full-face"), Preferences())
    page.grab()  # lays out what is new
    form, begin = page.people_form, page.plan_card.begin
    below = page.plan_card.mapTo(page, QPoint()).y() > form.mapTo(page, QPoint()).y() + form.height()
    assert below is under
    assert begin.visibleRegion().boundingRect().height() == begin.height()


def test_the_plan_is_told_by_side_and_by_mode_as_soon_as_it_changes(page: StartPage) -> None:
    def told() -> str:
        return page.plan_card.findChildren(ShareBars)[-1].accessibleName()  # the newest

    before = told()
    assert "client's left: 3:00" in before
    assert "dynamic: 6:00" in before
    page.zone_chooser.leave_out("jaw", Side.LEFT, "Irritated skin")
    page.plan_anew()
    assert told() != before


def test_what_is_left_out_is_told_with_the_words_that_were_given(page: StartPage) -> None:
    page.zone_chooser.leave_out("jaw", Side.LEFT, "Botox nine days ago")
    page.plan_anew()
    assert "Jawline, client's left: Botox nine days ago" in texts(page.plan_card)
