"""A language that nobody speaks: every text of the tables in brackets, accented and 40 % longer.

What is shown without brackets did not come through the tables; what does not fit would not fit in German.
"""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QRect,
    QRectF,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

TABLE: Final = Path(__file__).resolve().parents[2] / "assets" / "translations" / "microtimer_de.ts"
OPEN, CLOSE = "⟦", "⟧"
LONGER: Final = 0.4
_ACCENTS: Final = str.maketrans("aceinosuyzACEINOSUYZ", "áçéíñóšúýžÁÇÉÍÑÓŠÚÝŽ")
_PLACEHOLDER: Final = re.compile(r"(\{[^{}]*\})")
_TOLERANCE: Final = 1.5
"""Pixels a text may stand out of its box: rounding, and the overhang of a letter."""


@cache
def texts_of_tables() -> frozenset[tuple[str, str]]:
    """Return context and source of every text that can be translated."""
    root = ET.parse(TABLE).getroot()  # noqa: S314 - our own file
    return frozenset(
        (context.findtext("name") or "", entry.findtext("source") or "")
        for context in root.iter("context")
        for entry in context.iter("message")
    )


def pseudo(source: str) -> str:
    """Return a text in the pseudo language; one without letters of its own stays as it is."""
    parts = _PLACEHOLDER.split(source)
    own = "".join(part for part in parts if not _PLACEHOLDER.fullmatch(part))
    if not any(letter.isalpha() for letter in own):
        return source
    accented = [part if _PLACEHOLDER.fullmatch(part) else part.translate(_ACCENTS) for part in parts]
    longer = "~" * max(0, round(len(own) * LONGER) - 2)  # the brackets make it longer too
    words = "".join(accented)
    # the added part can be broken into lines like words, and stands before the punctuation of the end
    filling = " ".join(longer[at : at + 7] for at in range(0, len(longer), 7))
    joint = " " if len(longer) > 3 else ""
    return f"{OPEN}{words}{joint}{filling}{CLOSE}"


class PseudoTranslator(QTranslator):
    """Translates what stands in the tables, and nothing else."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, source: str, disambiguation: str = "", n: int = -1) -> str:  # type: ignore[override]
        if not context:  # a look-up by English words alone
            return pseudo(source)
        return pseudo(source) if (context, source) in texts_of_tables() else ""


@contextmanager
def pseudo_language() -> Iterator[None]:
    """Speak the pseudo language."""
    application = QCoreApplication.instance()
    assert application is not None
    translator = PseudoTranslator()
    application.installTranslator(translator)
    try:
        yield
    finally:
        application.removeTranslator(translator)


def outside_brackets(text: str) -> str:
    """Return what of a text did not come through the tables."""
    depth, outside = 0, []
    for letter in text:
        if letter == OPEN:
            depth += 1
        elif letter == CLOSE:
            depth = max(0, depth - 1)
        elif not depth:
            outside.append(letter)
    return "".join(outside)


@dataclass(frozen=True)
class Shown:
    """One text that somebody reads or hears, and where."""

    where: str
    text: str


@dataclass(frozen=True)
class Drawn:
    """One text that was painted, the box it was painted into, and the room it needs."""

    text: str
    box: QRectF
    needs: QRectF

    @property
    def clipped(self) -> bool:
        """Tell whether it does not fit its box."""
        wide = self.needs.width() > self.box.width() + _TOLERANCE
        return wide or self.needs.height() > self.box.height() + _TOLERANCE


@contextmanager
def recorded_painting(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Drawn]]:
    """Record what the window paints by itself, besides the labels and buttons of Qt."""
    drawn: list[Drawn] = []
    paint = QPainter.drawText

    def record(painter: QPainter, *values: Any) -> Any:
        if values and isinstance(values[0], QRectF | QRect) and isinstance(values[-1], str):
            box = QRectF(values[0])
            flags = int(values[1])
            needs = QFontMetricsF(painter.font()).boundingRect(box, flags, values[-1])
            drawn.append(Drawn(values[-1], box, needs))
        elif isinstance(values[-1], str):
            everywhere = QRectF(0, 0, 1e6, 1e6)
            drawn.append(Drawn(values[-1], everywhere, QRectF()))
        return paint(painter, *values)

    with monkeypatch.context() as patched:
        patched.setattr(QPainter, "drawText", record)
        yield drawn


def texts_shown(root: QWidget) -> Iterator[Shown]:
    """Yield every text of the visible widgets, for the eye and for a screen reader."""
    for widget in (root, *root.findChildren(QWidget)):
        if widget.isVisible():
            where = f"{type(widget).__name__} {widget.objectName()}".strip()
            for kind, text in _texts(widget):
                if text:
                    yield Shown(f"{where}, {kind}", text)


def _texts(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tool tip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
        case QComboBox():
            for index in range(widget.count()):
                yield "item", widget.itemText(index)
        case QLineEdit():
            yield "placeholder", widget.placeholderText()
        case QPlainTextEdit():
            yield "placeholder", widget.placeholderText()
        case QAbstractItemView() if widget.model() is not None:
            yield from _cells(widget.model())
        case _:
            pass


def _cells(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    root = QModelIndex()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(root)
    for column in range(columns):
        yield "heading", str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(root), 60)):
            index = model.index(row, column, root)
            for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
                value = model.data(index, role)
                if isinstance(value, str):
                    yield "cell", value


def clipped_widgets(root: QWidget) -> Iterator[Shown]:
    """Yield the labels and buttons of Qt that are smaller than their own text."""
    for widget in (root, *root.findChildren(QWidget)):
        if not widget.isVisible() or not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
            continue
        match widget:
            case QLabel() if widget.wordWrap():
                needs = widget.heightForWidth(widget.width())
                if needs > widget.height() + 2 or _broken_word(widget):
                    yield Shown(_size(widget), widget.text())
            case QLabel() | QPushButton():
                if widget.sizeHint().width() > widget.width() + 2:
                    yield Shown(_size(widget), widget.text())
            case QAbstractButton():
                if widget.minimumSizeHint().width() > widget.width() + 2:
                    yield Shown(_size(widget), widget.text())


def _broken_word(label: QLabel) -> bool:
    metrics = QFontMetricsF(label.font())
    room = label.contentsRect().width() + 2
    return any(metrics.horizontalAdvance(word) > room for word in label.text().split())


def _size(widget: QWidget) -> str:
    hint = widget.sizeHint()
    return f"{type(widget).__name__} {widget.width()}x{widget.height()}, needs {hint.width()}x{hint.height()}"
