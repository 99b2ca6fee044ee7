"""A row to tick: a circle for what is done, a box for what applies to the client."""

from enum import Enum
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from microtimer.ui.icons import Icon, draw_icon
from microtimer.ui.plain_button import KeyedButton
from microtimer.ui.run.drawn import draw_line, draw_line_right
from microtimer.ui.run.key_meanings import key_code
from microtimer.ui.theme import Look

_ROOM: Final = 6


class RowKind(Enum):
    """What a tick means."""

    DONE = "done"
    """A circle: something was done."""
    FLAG = "flag"
    """A box: something applies to the client."""


_TIGHT: Final = 52
"""Pixels a row is high at least where seven of them would not stand in the window otherwise."""


class CheckRow(KeyedButton):
    """A wide row with a mark, words and a short remark at the right."""

    ringed_for = (
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.OtherFocusReason,  # the gate leads on to the next row
    )

    def __init__(
        self, text: str, look: Look, *, kind: RowKind = RowKind.DONE, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._kind = kind
        self._remark = ""
        self._caption = ""
        self._tight = False
        self._wanted = False
        self._key = 0
        self.setCheckable(True)
        self.setText(text)
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_look(self, look: Look) -> None:
        """Take another theme or size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def set_remark(self, remark: str) -> None:
        """Show a short remark at the right."""
        if remark != self._remark:
            self._remark = remark
            self._describe()
            self.update()

    def set_caption(self, caption: str) -> None:
        """Show something quiet under the words, such as what was answered last time."""
        if caption != self._caption:
            self._caption = caption
            self._describe()
            self.updateGeometry()
            self.update()

    def set_tight(self, tight: bool) -> None:
        """Be a little less high, where that spares the reader from scrolling."""
        if tight != self._tight:
            self._tight = tight
            self.updateGeometry()

    def set_wanted(self, wanted: bool) -> None:
        """Show that going on waits for this row."""
        if wanted != self._wanted:
            self._wanted = wanted
            self.update()

    def take_key(self) -> int:
        """Return the code of the key that pressed it last, 0 when it was none, and forget it."""
        key, self._key = self._key, 0
        return key

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._key = key_code(event)
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._key = 0
        super().mousePressEvent(event)

    def _describe(self) -> None:
        self.setAccessibleDescription(". ".join(part for part in (self._remark, self._caption) if part))

    def _body(self) -> QRectF:
        room = _ROOM * self._look.unit
        return QRectF(self.rect()).adjusted(room, room / 2, -room, -room / 2)

    def _text_room(self, width: float) -> float:
        return width - (2 * _ROOM + 64 + 16 + (150 if self._remark else 0)) * self._look.unit

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        look, body = self._look, self._body()
        flagged = self._kind is RowKind.FLAG and self.isChecked()
        radius = 10 * look.unit
        painter.setPen(QPen(look.color("warn"), 1.5 * look.unit) if flagged else Qt.PenStyle.NoPen)
        painter.setBrush(look.color("warn_bg" if flagged else "raised"))
        if not look.theme.is_dark and not flagged:
            painter.setPen(QPen(look.color("line"), 1))
        painter.drawRoundedRect(body, radius, radius)
        if self.underMouse() or self.isDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.color("text", 0.10 if self.isDown() else 0.05))
            painter.drawRoundedRect(body, radius, radius)
        self._draw_mark(painter, body)
        self._draw_words(painter, body)
        if self._focus_shown and self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("focus"), max(2.0, 3 * look.unit)))
            out = 2.5 * look.unit
            painter.drawRoundedRect(body.adjusted(-out, -out / 2, out, out / 2), radius + out, radius + out)
        painter.end()

    def _draw_mark(self, painter: QPainter, body: QRectF) -> None:
        look = self._look
        size = 30 * look.unit
        box = QRectF(body.left() + 17 * look.unit, body.center().y() - size / 2, size, size)
        checked = self.isChecked()
        color = "ok" if self._kind is RowKind.DONE else "warn"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(color))
        if not checked:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(
                QPen(look.color("warn" if self._wanted else "line_strong"), max(1.5, 2.4 * look.unit))
            )
        if self._kind is RowKind.DONE:
            painter.drawEllipse(box)
        else:
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5 * look.unit, 5 * look.unit)
        if checked:
            inset = 6 * look.unit
            ink = look.pen(look.theme.badge_ink, 3)
            draw_icon(painter, Icon.CHECK, box.adjusted(inset, inset, -inset, -inset), ink)

    def _draw_words(self, painter: QPainter, body: QRectF) -> None:
        look = self._look
        left = body.left() + 64 * look.unit
        painter.setFont(look.font(20, bold=self._kind is RowKind.FLAG and self.isChecked()))
        painter.setPen(look.color("text"))
        under = self._caption_height() if self._caption else 0.0
        room = QRectF(left, body.top(), self._text_room(self.width()), body.height() - under)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(room, int(flags), self.text())
        if self._caption:
            foot = QRectF(left, body.bottom() - under - 8 * look.unit, body.right() - left, under)
            draw_line(painter, foot, self._caption, look.font(15), look.color("text2"))
        if self._remark:
            box = QRectF(
                room.right(), body.top(), body.right() - room.right() - 16 * look.unit, body.height()
            )
            draw_line_right(painter, box, self._remark, look.font(16, bold=True), look.color("warn"))

    def _caption_height(self) -> float:
        return QFontMetricsF(self._look.font(15)).height()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetricsF(self._look.font(20, bold=True))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
        room = QRectF(0, 0, max(1.0, self._text_room(width)), 10_000)
        needed = metrics.boundingRect(room, flags, self.text()).height() + 22 * self._look.unit
        if self._caption:
            needed += self._caption_height()
        least = _TIGHT if self._tight else self._look.touch(64)
        return max(least, round(needed)) + self._look.px(_ROOM)

    def sizeHint(self) -> QSize:
        width = self._look.px(560)
        return QSize(width, self.heightForWidth(width))
