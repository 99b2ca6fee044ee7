"""What is set is worn at once: language, colours, motion, devices, the order of the sides."""

import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QTranslator
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from microtimer.core.plan import SideOrder
from microtimer.core.preferences import Preferences, ThemeChoice
from microtimer.ui.desk.rail import Place
from microtimer.ui.language import LANGUAGES
from microtimer.ui.main_window import MainWindow
from microtimer.ui.services import Archive
from microtimer.ui.settings.devices_card import DevicesCard
from microtimer.ui.settings.treatment_card import TreatmentCard
from microtimer.ui.system_taste import SystemTaste
from tests.ui.window_values import FakeRecord, Kept, catalogues, services

ENGLISH = Preferences(quiet_room=True, language="en")


class Taste(SystemTaste):
    """A system that asks for what a test wants."""

    dark = False
    still = False

    def wants_dark(self) -> bool:
        return self.dark

    def wants_stillness(self) -> bool:
        return self.still


class Marked(QTranslator):
    """A language in which every text is the English one in brackets, and some words longer."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, *_more: object) -> str:
        return f"[{text}]" if len(text) < 20 else f"[{text} {text[: len(text) // 3]}]"


OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[OpenWindow]:
    locale, made = QLocale(), list[Marked]()

    def load(files: Mapping[str, Path]) -> list[Marked]:
        made.extend(Marked() for _ in files)
        return made[-len(files) :] if files else []

    monkeypatch.setattr("microtimer.ui.language._loaded", load)

    def opened(kept: Kept, taste: Taste, record: FakeRecord | None = None) -> MainWindow:
        window = MainWindow(services(kept=kept, record=record), taste)
        qtbot.addWidget(window)
        window.resize(1280, 820)
        window.show()
        qtbot.waitUntil(lambda: not window.library.loading)
        return window

    yield opened
    for translator in made:
        QCoreApplication.removeTranslator(translator)
    QLocale.setDefault(locale)


def choose(field: QComboBox, value: object) -> None:
    field.setCurrentIndex(field.findData(value))


def titles(page: QWidget) -> list[str]:
    return [one.text() for one in page.findChildren(QLabel) if one.property("role") == "title"]


def test_another_language_is_spoken_at_once_and_nothing_else_changes(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    kept = Kept(ENGLISH)
    window = open_window(kept, Taste())
    window.show_place(Place.SETTINGS)
    before, geometry = window.desk.settings, window.geometry()
    titles_before = [card.title for card in window.library.cards]
    choose(before.language.language, "de")
    qtbot.waitUntil(lambda: window.desk.settings is not before)
    assert titles(window.desk.settings) == ["[Settings]"]
    assert window.rail.button(Place.SETTINGS).text() == "[Settings]"
    assert window.desk.settings.isVisible()
    assert window.focusWidget() is window.desk.settings.language.language
    assert window.geometry() == geometry
    assert [card.title for card in window.library.cards] == titles_before
    assert kept.preferences.language == "de"
    choose(window.desk.settings.language.language, "en")
    qtbot.waitUntil(lambda: titles(window.desk.settings) == ["Settings"])
    qtbot.waitUntil(lambda: not window.library.loading)


class SlowRecord(FakeRecord):
    """A record whose backup is done when a test says so."""

    def __init__(self) -> None:
        super().__init__()
        self.done = threading.Event()

    def archive(self) -> Archive:
        return replace(super().archive(), back_up=self.back_up)

    def back_up(self, _folder: Path | None) -> str:
        self.done.wait()
        return "All is copied."


def test_a_backup_is_told_although_the_language_was_changed_meanwhile(
    qtbot: QtBot, open_window: OpenWindow
) -> None:
    record = SlowRecord()
    window = open_window(Kept(ENGLISH), Taste(), record)
    before = window.desk.settings
    before.record.back_up(Path("/elsewhere"))
    choose(before.language.language, "de")
    qtbot.waitUntil(lambda: window.desk.settings is not before)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    record.done.set()
    qtbot.waitUntil(lambda: window.findChild(QDialog) is not None)
    dialog = window.findChild(QDialog)
    assert dialog is not None
    assert "All is copied." in [one.text() for one in dialog.findChildren(QLabel)]
    dialog.accept()
    qtbot.waitUntil(lambda: not isValid(before))
    qtbot.waitUntil(lambda: not window.library.loading)


@pytest.mark.parametrize("code", LANGUAGES)
def test_a_window_opens_in_the_language_that_was_chosen(open_window: OpenWindow, code: str) -> None:
    window = open_window(Kept(ENGLISH.model_copy(update={"language": code})), Taste())
    assert titles(window.desk.settings) == ["Settings" if code == "en" else "[Settings]"]


@pytest.mark.parametrize(
    ("chosen", "system_dark", "dark"),
    [
        (ThemeChoice.SYSTEM, False, False),
        (ThemeChoice.SYSTEM, True, True),
        (ThemeChoice.BY_ROOM, True, False),  # what was chosen counts more than the system
        (ThemeChoice.DARK, False, True),
        (ThemeChoice.LIGHT, True, False),
    ],
)
def test_the_desk_follows_the_system_until_told_otherwise(
    open_window: OpenWindow, chosen: ThemeChoice, system_dark: bool, dark: bool
) -> None:
    taste = Taste()
    window = open_window(Kept(ENGLISH.model_copy(update={"theme": chosen})), taste)
    taste.dark = system_dark
    taste.changed.emit()
    assert window.look.theme.is_dark is dark


@pytest.mark.parametrize(
    ("chosen", "system", "still"),
    [(None, True, True), (None, False, False), (False, True, False), (True, False, True)],
)
def test_motion_follows_the_system_until_told_otherwise(
    open_window: OpenWindow, chosen: bool | None, system: bool, still: bool
) -> None:
    taste = Taste()
    taste.still = system
    window = open_window(Kept(ENGLISH.model_copy(update={"reduced_motion": chosen})), taste)
    assert window.look.still is still


def test_the_devices_of_this_place_are_offered_first(qtbot: QtBot, open_window: OpenWindow) -> None:
    kept = Kept(ENGLISH)
    window = open_window(kept, Taste())
    window.desk.settings.set_preferences(kept.preferences)
    owned = [device.id for device in catalogues().devices.devices[-2:]]
    for device_id in owned:
        window.desk.settings.devices.devices[device_id].setChecked(True)
    assert kept.preferences.owned_devices == tuple(owned)
    window.prepare(window.library.cards[0])
    offered = window.desk.start.people_form.device
    ids = [offered.itemData(number) for number in range(offered.count())]
    assert [one for one in ids if one][:2] == owned
    assert {one for one in ids if one} == {device.id for device in catalogues().devices.devices}


@pytest.mark.parametrize("code", ["en", "de"])
@pytest.mark.parametrize("width", [960, 1024, 1440])
def test_no_card_is_wider_than_the_page(qtbot: QtBot, open_window: OpenWindow, code: str, width: int) -> None:
    """In a language whose texts are longer than the English ones, too."""
    window = open_window(Kept(ENGLISH.model_copy(update={"language": code})), Taste())
    window.show_place(Place.SETTINGS)
    for size in (1440, width):  # as wide as it was, and made narrow again
        window.resize(size, 700)
        QCoreApplication.processEvents()
    area = window.desk.settings.findChild(QScrollArea)
    sheet = None if area is None else area.widget()
    assert area is not None
    assert sheet is not None
    assert sheet.width() <= area.viewport().width()


def test_the_devices_chosen_are_named_without_unfolding_them(qtbot: QtBot) -> None:
    card = DevicesCard(catalogues().devices)
    qtbot.addWidget(card)
    card.set_preferences(Preferences(owned_devices=("bear-2",)))
    assert any("BEAR 2" in one.text() for one in card.findChildren(QLabel))


def test_the_order_of_sides_of_this_place_is_offered_first(open_window: OpenWindow) -> None:
    kept = Kept(ENGLISH.model_copy(update={"side_order": SideOrder.SIDE}))
    window = open_window(kept, Taste())
    card = next(one for one in window.library.cards if one.entry.file.endswith("ex-eye-brow.json"))
    window.prepare(card)
    assert window.desk.start.choices_form.side_order() is SideOrder.SIDE


@pytest.mark.parametrize(("works", "words"), [(True, "can be kept awake"), (False, "cannot be kept awake")])
def test_whether_the_screen_can_be_kept_awake_is_found_out_and_said(
    qtbot: QtBot, works: bool, words: str
) -> None:
    asked = list[bool]()

    def keep_awake(on: bool) -> bool:
        asked.append(on)
        return works

    card = TreatmentCard(keep_awake)
    qtbot.addWidget(card)
    card.check_screen()
    assert asked == [True, False]
    assert any(words in one.text() for one in card.findChildren(QLabel))
