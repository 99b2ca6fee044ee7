"""Text from files and people: every page made of hostile words shows them word for word, and obeys none."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QPainter, QTextDocument
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QMessageBox,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from microtimer.core.session.actions import AddNote, EndEarly, MarkDiscomfort, Skip
from microtimer.core.session.state import Phase
from microtimer.ui.desk.rail import Place
from microtimer.ui.library.cards import usual_plan
from microtimer.ui.main_window import MainWindow
from microtimer.ui.plain_text import breakable, plain_lines, plain_tip
from tests.ui.hostile_values import NAUGHTY, hostile, remembered
from tests.ui.run.sessions import make_rig
from tests.ui.window_values import catalogues, protocol, services

OBEYED = frozenset(
    "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u2060\ufeff\u00ad\u2028"
)
"""Marks that hide or reorder words: none may reach a screen or a screen reader."""


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every text that is painted by hand from now on."""
    texts: list[str] = []
    draw = QPainter.drawText

    def drawText(painter: QPainter, *arguments: Any) -> Any:
        texts.extend(one for one in arguments if isinstance(one, str))
        return draw(painter, *arguments)

    monkeypatch.setattr(QPainter, "drawText", drawText)
    return texts


def obeys(text: str) -> bool:
    """Tell whether a text holds a mark that hides or reorders words, or a control character."""
    return any(sign in OBEYED or (ord(sign) < 32 and sign != "\n") for sign in text)


def faults(root: QWidget) -> Iterator[str]:
    """Yield what is wrong with the widgets of a page."""
    for one in (root, *root.findChildren(QWidget)):
        for fault in (*read_as_markup(one), *shown_by(one), *told_besides(one)):
            yield f"{type(one).__name__} {fault}"


def read_as_markup(one: QWidget) -> Iterator[str]:
    if isinstance(one, QLabel | QMessageBox) and one.textFormat() is not Qt.TextFormat.PlainText:
        yield f"may read markup: {one.text()[:60]!r}"
    if isinstance(one, QTextEdit) and one.accessibleName() != "Help page":
        yield "reads markup"
    if isinstance(one, QAbstractButton) and not one.shortcut().isEmpty():
        yield f"takes a letter of {one.text()[:40]!r} for a shortcut"
    if GuiQt.mightBeRichText(one.toolTip()) and any(mark in one.toolTip() for mark in ("<img", "<b>", "<ta")):
        yield f"has markup in its tip: {one.toolTip()[:60]!r}"


def shown_by(one: QWidget) -> Iterator[str]:
    texts: list[str] = []
    if isinstance(one, QLabel):
        texts = [one.text()]
    elif isinstance(one, QComboBox):
        texts = [one.itemText(number) for number in range(one.count())]
    elif isinstance(one, QAbstractItemView):
        texts = list(listed(one.model()))
    yield from (f"shows {text[:60]!r}" for text in texts if obeys(text))


def told_besides(one: QWidget) -> Iterator[str]:
    """Yield what is wrong with tips and with what a screen reader says."""
    named = {"tip": one.toolTip(), "name": spoken(one), "description": one.accessibleDescription()}
    for kind, text in named.items():
        if obeys(text):
            yield f"has {text[:60]!r} as its {kind}"


def spoken(one: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(one).text(QAccessible.Text.Name)


def listed(model: QAbstractItemModel) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for row in range(model.rowCount(QModelIndex())):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())):
            texts = (model.index(row, column).data(role) for role in roles)
            yield from (text for text in texts if isinstance(text, str))


Show = Callable[[MainWindow], None]
PAGES: dict[str, Show] = {
    "library": lambda window: window.show_place(Place.LIBRARY),
    "details": lambda window: window.show_details(window.library.cards[0]),
    "start": lambda window: window.prepare(window.library.cards[0]),
    "sessions": lambda window: window.show_place(Place.SESSIONS),
    "review": lambda window: window.desk.sessions.show_session("s"),
    "settings": lambda window: window.show_place(Place.SETTINGS),
    "dialog": lambda window: window._tell(window.library.cards[0].title, window.library.cards[0].title),
}


@pytest.fixture
def open_hostile(qtbot: QtBot) -> Iterator[Callable[[str], MainWindow]]:
    """Return an opener of windows on a library and a record full of a text."""
    windows: list[MainWindow] = []

    def opened(text: str) -> MainWindow:
        entry = hostile(text)
        broken = protocol(json.dumps({"title": text, "kind": text}), "broken.json")
        window = MainWindow(services(entries=[entry, broken], record=remembered(entry, text)))
        qtbot.addWidget(window)
        windows.append(window)
        window.resize(1024, 700)
        window.show()
        qtbot.waitUntil(lambda: not window.library.loading)
        return window

    yield opened
    windows.clear()


@pytest.mark.parametrize("text", NAUGHTY.values(), ids=NAUGHTY)
def test_every_page_of_the_desk_shows_hostile_text_as_it_is_written(
    qtbot: QtBot, open_hostile: Callable[[str], MainWindow], drawn: list[str], text: str
) -> None:
    window = open_hostile(text)
    found: list[str] = []
    for name, show in PAGES.items():
        show(window)
        QApplication.processEvents()
        drawn.clear()
        window.grab()
        found += [f"{name}: {fault}" for fault in faults(window)]
        found += [f"{name}: painted {one[:60]!r}" for one in drawn if obeys(one)]
        assert window.width() == 1024, f"{name} makes the window wider"
        if name == "dialog":
            assert "\n" not in window.windowTitle()
    for dialog in window.findChildren(QDialog):
        dialog.reject()
    assert not found, "\n".join(sorted(set(found)))


@pytest.mark.parametrize("text", NAUGHTY.values(), ids=NAUGHTY)
def test_the_treatment_shows_hostile_text_as_it_is_written(qtbot: QtBot, drawn: list[str], text: str) -> None:
    plan = usual_plan(hostile(text), catalogues(), None)
    session = make_rig(qtbot, plan, size=(1024, 700))
    found: list[str] = []

    def look(where: str) -> None:
        drawn.clear()
        session.page.grab()
        found.extend(f"{where}: {fault}" for fault in faults(session.page))
        found.extend(f"{where}: painted {one[:60]!r}" for one in drawn if obeys(one))
        assert session.page.width() == 1024, f"{where} makes the window wider"

    for step in plan.steps:
        session.go(700)
        look(step.kind.value)
        session.ask(lambda at: AddNote(at, text))
        if step.zone is not None:
            session.ask(lambda at: MarkDiscomfort(at, text))
            look("discomfort")
        session.ask(lambda at: Skip(at, text))
    assert session.controller.state.phase is not Phase.ENDED
    session.ask(lambda at: EndEarly(at, text))
    look("end")
    assert session.phase() is Phase.ENDED
    assert not found, "\n".join(sorted(set(found)))


@pytest.mark.parametrize("text", NAUGHTY.values(), ids=NAUGHTY)
def test_a_label_hides_and_reorders_nothing(text: str) -> None:
    shown = plain_lines(text)
    assert not obeys(shown)
    assert shown.count("\n") == len(text.splitlines()) - 1
    if text.isprintable():
        assert shown == text


@pytest.mark.parametrize("text", NAUGHTY.values(), ids=NAUGHTY)
def test_a_tool_tip_shows_markup_as_words(text: str) -> None:
    shown = plain_tip(text)
    if GuiQt.mightBeRichText(shown):
        document = QTextDocument()
        document.setHtml(shown)
        shown = document.toPlainText().replace("\u2028", "\n")
    assert shown == plain_lines(text)


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("x" * 10_000, 167),
        ("0" * 64, 1),  # a checksum can be copied whole
        ("/home/somebody/a/long/way/to/a/file/that/lies/deep/below/many/folders/p.json", 1),
        ("words " * 100, 1),
    ],
)
def test_a_word_without_end_may_be_broken_and_others_stay_whole(text: str, pieces: int) -> None:
    assert len(breakable(text).split("\u200b")) == pieces
    assert breakable(text).replace("\u200b", "") == text
