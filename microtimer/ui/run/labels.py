"""Labels that never read a text as markup, and lines to type in, both in the screen's sizes."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QSizePolicy, QWidget

from microtimer.ui.plain_text import breakable, plain_lines
from microtimer.ui.theme import Look

_PLAIN: Final = Qt.TextFormat.PlainText
_PADDING: Final = 10
"""Pixels the style sheet keeps free beside the words of a field, at any size."""


class PlainLabel(QLabel):
    """A label that shows every text as it is, at a design size and in a colour token."""

    def __init__(
        self,
        text: str,
        look: Look,
        *,
        size: float = 18,
        bold: bool = False,
        color: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size = size
        self._bold = bold
        self._color = color
        self._look = look
        self.setTextFormat(_PLAIN)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)
        self.set_look(look)

    def setText(self, text: str) -> None:
        super().setText(breakable(plain_lines(text)))

    def set_look(self, look: Look) -> None:
        """Take another theme or size."""
        self._look = look
        self.setFont(look.font(self._size, bold=self._bold))
        self.set_color(self._color)

    def set_color(self, token: str) -> None:
        """Take another colour token."""
        self._color = token
        palette = self.palette()
        palette.setColor(self.foregroundRole(), self._look.color(token))
        self.setPalette(palette)

    def say(self, text: str) -> None:
        """Show another text."""
        if text != self.text():
            self.setText(text)


class Field(QLineEdit):
    """A line to type in that keeps Enter to itself: let through, it would be the one key of the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()


class LineField(Field):
    """A field in the screen's sizes, as high as a finger needs."""

    def __init__(
        self, look: Look, purpose: str, *, width: float = 260, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._width = width
        self.setPlaceholderText(purpose)
        self.setAccessibleName(purpose)
        self.setMaxLength(2000)
        self.set_look(look)

    def set_look(self, look: Look) -> None:
        """Take another theme or size."""
        self._look = look
        self.setFont(look.font(18))
        self.setMinimumHeight(max(44, look.px(52)))
        self.setMinimumWidth(look.px(min(self._width, 160)))
        more = max(0, look.px(_PADDING) - _PADDING)
        self.setTextMargins(more, 0, more, 0)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(self._width), max(44, self._look.px(52)))
