"""Parts of a gate: the trail of gates, the head of a group of questions, cards and areas for rows."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from microtimer.core.catalogue.screening import Severity
from microtimer.ui.icons import Icon, draw_icon
from microtimer.ui.language import told, tr
from microtimer.ui.run.drawn import Drawn, draw_line
from microtimer.ui.run.gate.rule_row import SEVERITIES
from microtimer.ui.theme import Look

_ROUND = 16
"""Pixels that stay free round what is scrolled to."""


class Trail(Drawn):
    """The gates in order: done ones ticked, the present one bold."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._titles: tuple[str, ...] = ()
        self._number = 0
        self.setAccessibleName(tr("gate", "Gates"))

    def set_trail(self, titles: tuple[str, ...], number: int) -> None:
        """Show these gates, the `number`-th (from 0) as the present one."""
        if (titles, number) != (self._titles, self._number):
            self._titles, self._number = titles, number
            words = tr("gate", "{number} of {count}: {title}").format(
                number=number + 1, count=len(titles), title=titles[number]
            )
            self.setAccessibleDescription(words)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, size, x = self._look, self._px(32), self._px(2)
        top = (self.height() - size) / 2
        crowded = len(self._titles) > 4
        reach = self._reach(crowded)
        for index, title in enumerate(self._titles):
            self._draw_number(painter, QRectF(x, top, size, size), index)
            x += size + self._px(10)
            if not crowded or index == self._number:
                font = look.font(18, bold=index == self._number)
                color = look.color("text" if index == self._number else "text2")
                behind = self._px(12 + (len(self._titles) - 1 - index) * 54) if crowded else 0.0
                room = QRectF(x, 0, max(0.0, self.width() - x - behind), self.height())
                x = draw_line(painter, room, title, font, color) + self._px(12)
            if index < len(self._titles) - 1:
                painter.setPen(QPen(look.color("line_strong"), max(1.0, self._px(1.5))))
                painter.drawLine(int(x), int(self.height() / 2), int(x + reach), int(self.height() / 2))
                x += reach + self._px(12)
        painter.end()

    def _reach(self, crowded: bool) -> float:
        """Return how long the lines between the numbers can be; the numbers themselves always fit."""
        usual, gaps = self._px(18 if crowded else 48), max(1, len(self._titles) - 1)
        named = [i for i in range(len(self._titles)) if not crowded or i == self._number]
        words = sum(
            QFontMetricsF(self._look.font(18, bold=index == self._number)).horizontalAdvance(
                self._titles[index]
            )
            + self._px(12)
            for index in named
        )
        taken = self._px(4) + words + len(self._titles) * self._px(42) + gaps * self._px(12)
        return min(usual, max(0.0, (self.width() - taken) / gaps))

    def _draw_number(self, painter: QPainter, box: QRectF, index: int) -> None:
        look = self._look
        done, present = index < self._number, index == self._number
        painter.setBrush(look.color("ok") if done else Qt.BrushStyle.NoBrush)
        edge = look.color("text" if present else "line_strong")
        painter.setPen(Qt.PenStyle.NoPen if done else QPen(edge, max(1.5, self._px(2.5))))
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
        if done:
            inset = self._px(7)
            draw_icon(
                painter,
                Icon.CHECK,
                box.adjusted(inset, inset, -inset, -inset),
                look.pen(look.theme.badge_ink, 3),
            )
            return
        painter.setFont(look.font(17, bold=True))
        painter.setPen(look.color("text" if present else "text2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(index + 1))


class SeverityHeading(Drawn):
    """The head of a group of questions: what a yes leads to, as word, shape and colour."""

    def __init__(self, severity: Severity, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._severity = severity
        self.setAccessibleName(told(SEVERITIES[severity][0]))
        self.look_changed()

    def look_changed(self) -> None:
        self.setFixedHeight(self._look.px(38))

    def paintEvent(self, _event: QPaintEvent) -> None:
        word, icon, token = SEVERITIES[self._severity]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size = self._px(22)
        mark = QRectF(self._px(8), (self.height() - size) / 2, size, size)
        draw_icon(painter, icon, mark, self._look.pen(token, 2.2))
        box = QRectF(self._px(40), 0, self.width() - self._px(40), self.height())
        draw_line(painter, box, told(word), self._look.font(16, bold=True), self._look.color(token))
        painter.end()


class Card(Drawn):
    """A surface with a title and a remark at its right."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.column = QVBoxLayout(self)
        self.look_changed()

    def look_changed(self) -> None:
        px = self._look.px
        self.column.setContentsMargins(px(20), px(16), px(20), px(16))
        self.column.setSpacing(px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.color("line"), 1))
        painter.setBrush(self._look.color("surface"))
        radius = self._px(12)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        painter.end()


class Rows(QWidget):
    """What stands in a `RowsArea`: as high as its rows need at the width they get, and no higher."""

    def minimumSizeHint(self) -> QSize:
        # the least width would be narrower than the area ever is, and the rows far higher than they are
        return QSize(0, 0)


class RowsArea(QScrollArea):
    """A scroll area of the card's colour that leaves the keys to the page: Page Down may be a pedal."""

    resized = Signal()
    """There is more room or less, for the same rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = QSize()
        self._opened: QWidget | None = None
        self._scrolling = QTimer(self)
        self._scrolling.setSingleShot(True)
        self._scrolling.timeout.connect(self._scroll)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def bring_to_sight(self, part: object) -> None:
        """Scroll to what was just opened, once it has its place."""
        if isinstance(part, QWidget):
            self._opened = part
            self._scrolling.start()

    def _scroll(self) -> None:
        opened, self._opened = self._opened, None
        content = self.widget()
        if opened is not None and content is not None and content.isAncestorOf(opened):
            self.ensureWidgetVisible(opened, 0, _ROUND)

    def take(self, content: Rows) -> None:
        """Show other content; Qt would paint it in the window's colour."""
        self._opened = None
        self.setWidget(content)
        content.setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.size() != self._size:  # a scroll bar that comes or goes tells of itself here, too
            self._size = self.size()
            self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
