"""Under the settings of a step: how this place was treated at the last visit, and where it hurt."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from microtimer.core.session.history import PastPlace
from microtimer.ui.icons import Icon, draw_icon
from microtimer.ui.run.drawn import Drawn, draw_line
from microtimer.ui.run.past_words import discomfort_words, past_settings_words
from microtimer.ui.theme import Look

_LINE = 26


class PastLine(Drawn):
    """One line with the settings, one with the discomfort where some was marked."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._settings = ""
        self._discomfort = ""
        self.hide()

    @property
    def lines(self) -> tuple[str, ...]:
        """Return what it says, line by line."""
        return tuple(line for line in (self._settings, self._discomfort) if line)

    def set_past(self, past: PastPlace | None) -> bool:
        """Show another place, or nothing; tell whether the height it wants changed."""
        before = self.lines
        self._settings = past_settings_words(past)
        self._discomfort = " ".join(discomfort_words(past)) if past is not None else ""
        self.setAccessibleName(" ".join(self.lines))
        self.setToolTip("\n".join(self.lines))
        self.setVisible(bool(self.lines))
        self.update()
        return len(before) != len(self.lines)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(300), self._look.px(_LINE) * len(self.lines))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, height = self._look, self._px(_LINE)
        settings = QRectF(0, 0, self.width(), height)
        draw_line(painter, settings, self._settings, look.font(17), look.color("text2"))
        if self._discomfort:
            size = self._px(20)
            mark = QRectF(0, height + (height - size) / 2, size, size)
            draw_icon(painter, Icon.WARN, mark, look.pen("warn", 2))
            words = QRectF(size + self._px(8), height, self.width() - size - self._px(8), height)
            draw_line(painter, words, self._discomfort, look.font(17, bold=True), look.color("warn"))
        painter.end()
