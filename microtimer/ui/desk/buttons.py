"""Buttons of the desk, from a loud one to a mere word."""

from enum import Enum
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from microtimer.ui.desk.root import look_of
from microtimer.ui.desk.sheet import TARGET
from microtimer.ui.icons import Icon, draw_icon
from microtimer.ui.plain_button import KeyedButton
from microtimer.ui.theme import Look

_RING: Final = 5
"""Design pixels round a button that its focus ring needs."""


class ButtonKind(Enum):
    """How loudly a desk button speaks."""

    PRIMARY = "primary"
    NORMAL = "normal"
    LINK = "link"
    """A word in the main colour, without a frame."""
    DANGER = "danger"
    CHIP = "chip"
    """One of several filters; checked or not."""


class DeskButton(KeyedButton):
    """A button with a word and an icon, 44 pixels high; its focus ring shows for the keyboard."""

    def __init__(
        self,
        text: str,
        *,
        icon: Icon | None = None,
        kind: ButtonKind = ButtonKind.NORMAL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mark = icon
        self._kind = kind
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(kind is ButtonKind.CHIP)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_as(self, text: str, icon: Icon | None = None) -> None:
        """Change the word and the icon."""
        if text != self.text() or icon is not self._mark:
            self.setText(text)
            self.setAccessibleName(text)
            self._mark = icon
            self.updateGeometry()
            self.update()

    def _ink(self) -> str:
        if not self.isEnabled():
            return "text3"
        match self._kind:
            case ButtonKind.PRIMARY:
                return "on_primary"
            case ButtonKind.NORMAL:
                return "text"
            case ButtonKind.LINK:
                return "primary"
            case ButtonKind.DANGER:
                return "danger"
            case ButtonKind.CHIP:
                return "primary" if self.isChecked() else "text2"

    def _body(self, look: Look) -> QRectF:
        room = _RING * look.unit
        return QRectF(self.rect()).adjusted(room, room, -room, -room)

    def _radius(self, look: Look, body: QRectF) -> float:
        return body.height() / 2 if self._kind is ButtonKind.CHIP else 8 * look.unit

    def _draw_body(self, painter: QPainter, look: Look, body: QRectF) -> None:
        fill, edge = None, "line_strong"
        if self._kind is ButtonKind.PRIMARY and self.isEnabled():
            fill, edge = "primary", "primary"
        elif self._kind is ButtonKind.CHIP and self.isChecked():
            fill, edge = "accent_bg", "primary"
        elif self._kind in (ButtonKind.NORMAL, ButtonKind.CHIP):
            fill = "surface"
        elif self._kind is ButtonKind.DANGER:
            edge = "danger"
        edge = edge if self.isEnabled() else "line"
        radius = self._radius(look, body)
        if self._kind is not ButtonKind.LINK:
            painter.setPen(QPen(look.color(edge), 1.5 * look.unit))
            painter.setBrush(look.color(fill) if fill else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(body, radius, radius)
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            painter.setPen(Qt.PenStyle.NoPen)
            veil = "bg" if self._kind is ButtonKind.PRIMARY else "primary"
            painter.setBrush(look.color(veil, 0.18 if self.isDown() else 0.08))
            painter.drawRoundedRect(body, radius, radius)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = self._body(look)
        self._draw_body(painter, look, body)
        font = look.font(15, bold=self._kind is not ButtonKind.CHIP or self.isChecked())
        icon = 20 * look.unit if self._mark else 0.0
        gap = 8 * look.unit if self._mark and self.text() else 0.0
        room, least = body.width() - icon - gap - 12 * look.unit, max(11, round(font.pixelSize() * 0.75))
        while QFontMetricsF(font).horizontalAdvance(self.text()) > room and font.pixelSize() > least:
            font.setPixelSize(font.pixelSize() - 1)  # rather smaller than cut
        metrics = QFontMetricsF(font)
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        left = body.center().x() - (metrics.horizontalAdvance(text) + icon + gap) / 2
        if self._mark:
            box = QRectF(left, body.center().y() - icon / 2, icon, icon)
            draw_icon(painter, self._mark, box, look.pen(self._ink(), 1.8))
        painter.setFont(font)
        painter.setPen(look.color(self._ink()))
        place = QRectF(left + icon + gap, body.top(), body.width(), body.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        if self._focus_shown and self.hasFocus():
            out = 3.5 * look.unit
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("focus"), 2.5 * look.unit))
            radius = self._radius(look, body) + out
            painter.drawRoundedRect(body.adjusted(-out, -out, out, out), radius, radius)
        painter.end()

    def sizeHint(self) -> QSize:
        look = look_of(self)
        metrics = QFontMetricsF(look.font(15, bold=True))
        icon = 28 * look.unit if self._mark else 0.0
        side = (10 if self._kind is ButtonKind.LINK else 16) * look.unit
        width = metrics.horizontalAdvance(self.text()) + icon + 2 * (side + _RING * look.unit)
        height = (38 if self._kind is ButtonKind.CHIP else TARGET) + 2 * _RING
        return QSize(round(width) + 1, look.px(height))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()  # its words go a quarter smaller before they are cut
        return QSize(min(round(hint.width() * 0.8), look_of(self).px(320)), hint.height())
