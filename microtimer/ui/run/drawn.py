"""What the hand-drawn widgets of the treatment screen share: a look, and one-line texts that fit."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QWidget

from microtimer.ui.theme import Look


class Drawn(QWidget):
    """A widget that draws itself in a theme and size."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look

    @property
    def look(self) -> Look:
        """Return the theme and size it is drawn in."""
        return self._look

    def set_look(self, look: Look) -> None:
        """Take another theme or size."""
        if look != self._look:
            self._look = look
            self.look_changed()
            self.updateGeometry()
            self.update()

    def look_changed(self) -> None:
        """Hand the new look on to what this widget is made of."""

    def _px(self, length: float) -> float:
        """Return a design length in pixels, not rounded."""
        return length * self._look.unit


def draw_line(painter: QPainter, box: QRectF, text: str, font: QFont, color: QColor) -> float:
    """Draw one line of text at the left of a box, cut when it must be; return where it ends."""
    metrics = QFontMetricsF(font)
    room = max(0.0, box.width())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.setFont(font)
    painter.setPen(color)
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    # a little wider than measured, or rounding cuts the last letter
    painter.drawText(QRectF(box.left(), box.top(), room + 2, box.height()), flags, shown)
    return box.left() + metrics.horizontalAdvance(shown)


def draw_line_right(painter: QPainter, box: QRectF, text: str, font: QFont, color: QColor) -> float:
    """Draw one line of text at the right of a box, cut when it must be; return where it begins."""
    metrics = QFontMetricsF(font)
    room = max(0.0, box.width())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
    painter.setFont(font)
    painter.setPen(color)
    flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    painter.drawText(QRectF(box.left() - 2, box.top(), room + 2, box.height()), flags, shown)
    return box.right() - metrics.horizontalAdvance(shown)
