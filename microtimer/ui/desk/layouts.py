"""How parts stand on a desk page: plates, rows, columns, and sheets that scroll."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

L = TypeVar("L", bound=QBoxLayout)


def plate(kind: str = "card") -> QFrame:
    """Return a framed plate: card, warn, danger, ok or accent."""
    frame = QFrame()
    frame.setProperty("plate", kind)
    return frame


def column(parent: QWidget | None = None, *, margins: int = 0, spacing: int = 12) -> QVBoxLayout:
    """Return a vertical layout."""
    return _layout(QVBoxLayout() if parent is None else QVBoxLayout(parent), margins, spacing)


def row(parent: QWidget | None = None, *, margins: int = 0, spacing: int = 12) -> QHBoxLayout:
    """Return a horizontal layout."""
    return _layout(QHBoxLayout() if parent is None else QHBoxLayout(parent), margins, spacing)


def _layout(layout: L, margins: int, spacing: int) -> L:
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(spacing)
    return layout


def empty(layout: QLayout) -> None:
    """Take everything out of a layout, and out of those in it, and let it be deleted."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            empty(inner)
            inner.deleteLater()


def scrolled(content: QWidget) -> QScrollArea:
    """Return a scroll area around a page's content, which is as wide as the area."""
    content.setObjectName("sheet")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.viewport().setAutoFillBackground(False)
    area.setWidget(content)
    content.setAutoFillBackground(False)
    content.setContentsMargins(0, 0, 10, 0)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area
