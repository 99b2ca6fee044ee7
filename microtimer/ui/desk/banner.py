"""A plate across the page, with what happened and what can be done about it."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from microtimer.ui.desk.buttons import ButtonKind, DeskButton
from microtimer.ui.desk.labels import label
from microtimer.ui.desk.layouts import column, row
from microtimer.ui.desk.root import look_of
from microtimer.ui.desk.sheet import TONES
from microtimer.ui.icons import Icon, draw_icon
from microtimer.ui.plain_text import plain_lines

_BUTTONS_BESIDE: Final = 920
"""Design pixels from which the buttons of a banner stand beside its words."""


class IconMark(QWidget):
    """An icon beside a word, in one tone."""

    def __init__(self, icon: Icon, tone: str = "text", size: int = 22, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._size = icon, tone, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_icon(painter, self._icon, QRectF(self.rect()), look.pen(self._tone, 1.8))
        painter.end()

    def sizeHint(self) -> QSize:
        size = look_of(self).px(self._size)
        return QSize(size, size)


class Banner(QFrame):
    """A plate across the page with an icon, a bold line, more words, and buttons at its right."""

    def __init__(self, kind: str, icon: Icon, title: str, words: str = "") -> None:
        super().__init__()
        self.setProperty("plate", kind)
        tone = kind if kind in TONES else "text"
        self._whole = row(self, margins=14, spacing=14)
        whole = row(spacing=14)
        self._whole.addLayout(whole, 1)
        whole.addWidget(IconMark(icon, tone, 26), 0, Qt.AlignmentFlag.AlignVCenter)
        texts = column(spacing=2)
        texts.addWidget(label(title, "card"))
        if words:
            texts.addWidget(label(words, "body", "text2"))
        whole.addLayout(texts, 1)
        self._buttons = row(spacing=2)
        self._whole.addLayout(self._buttons)
        self.setAccessibleName(plain_lines(f"{title} {words}".strip()))

    def add_button(
        self, text: str, kind: ButtonKind = ButtonKind.NORMAL, icon: Icon | None = None
    ) -> DeskButton:
        """Add a button at the right end."""
        button = DeskButton(text, icon=icon, kind=kind)
        self._buttons.addWidget(button)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # several buttons would leave the words a column of their own width
        below = self._buttons.count() > 1 and event.size().width() < look_of(self).px(_BUTTONS_BESIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._whole.setDirection(down if below else across)

    def chain_tab_order(self, after: QWidget) -> None:
        """Let the keyboard walk through the buttons after a widget that stands above them."""
        for number in range(self._buttons.count()):
            item = self._buttons.itemAt(number)
            if item is not None and (button := item.widget()) is not None:
                QWidget.setTabOrder(after, button)
                after = button
