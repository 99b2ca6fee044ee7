"""Under the settings of a step: how this place was treated at the last visit, and where it hurt."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from microtimer.core.session.history import PastPlace
from microtimer.ui.icons import Icon, draw_icon
from microtimer.ui.language import tr
from microtimer.ui.plain_text import plain_tip
from microtimer.ui.run.drawn import Drawn, draw_line
from microtimer.ui.run.past_words import past_discomfort, settings_words
from microtimer.ui.theme import Look
from microtimer.ui.when import date_words

_LINE = 25


class PastLine(Drawn):
    """A caption, the settings, and the discomfort where some was marked; one line where the panel folds."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._past: PastPlace | None = None
        self._folded = False
        self._aside = False
        self.hide()

    @property
    def settings(self) -> str:
        """Return the settings of the last visit here, "" for none."""
        if self._past is None:
            return ""
        return settings_words(self._past.settings) or tr("run", "no settings noted")

    @property
    def discomfort(self) -> str:
        """Return at what it hurt, and the words said of it; "" for no discomfort."""
        return "; ".join(past_discomfort(self._past)) if self._past is not None else ""

    def set_past(self, past: PastPlace | None) -> None:
        """Show another place, or nothing."""
        self._past = past
        self._show()
        spoken = ""
        if past is not None:
            spoken = tr("run", "Last visit here, {day}: {settings}").format(
                day=date_words(past.day), settings=self.settings
            )
        if self.discomfort:
            hurt = tr("run", "Discomfort at {settings}").format(settings=self.discomfort)
            spoken = f"{spoken}. {hurt}"
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tip(spoken))
        self.update()

    def set_folded(self, folded: bool) -> None:
        """Stand in one line, or in up to three."""
        self._folded = folded
        self._show()

    def set_question(self, shown: bool) -> None:
        """Make room for a question, which is asked where the one line stands."""
        self._aside = shown
        self._show()

    def _show(self) -> None:
        self.setVisible(self._past is not None and not (self._aside and self._folded))

    def sizeHint(self) -> QSize:
        lines = 0 if self._past is None else 1 if self._folded else 3 if self.discomfort else 2
        return QSize(self._look.px(300), self._look.px(_LINE) * lines)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, height = self._look, self._px(_LINE)
        line = QRectF(0, 0, self.width(), height)
        quiet, plain, loud = look.color("text3"), look.color("text2"), look.color("warn")
        end = draw_line(painter, line, self._caption(), look.font(15), quiet)
        if self._folded:
            line.setLeft(end + self._px(10))
        else:
            line.translate(0, height)
        end = draw_line(painter, line, self.settings, look.font(18, bold=True), plain)
        if self.discomfort:
            if self._folded:
                line.setLeft(end + self._px(18))
            else:
                line.translate(0, height)
            size = self._px(19)
            mark = QRectF(line.left(), line.top() + (height - size) / 2, size, size)
            draw_icon(painter, Icon.WARN, mark, look.pen("warn", 2))
            line.setLeft(line.left() + size + self._px(8))
            draw_line(painter, line, self.discomfort, look.font(17, bold=True), loud)
        painter.end()

    def _caption(self) -> str:
        if self._past is None:
            return ""
        return tr("run", "Last visit here, {day}").format(day=date_words(self._past.day))
