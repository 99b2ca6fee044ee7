"""One setting of the present step: a row, or a cell of one line, pressed to note another value."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from microtimer.ui.language import tr
from microtimer.ui.run.buttons import FLASH_MS
from microtimer.ui.run.drawn import draw_line
from microtimer.ui.theme import Look

ROW_HEIGHT: Final = 86
_INSET: Final = 8
"""Design pixels beside the words, for the frame of a moment round them."""


@dataclass(frozen=True, slots=True)
class SettingFace:
    """One setting; `remark` says what is special about its value, such as what the protocol wants."""

    name: str
    label: str
    value: str
    unit: str = ""
    remark: str = ""
    stated: bool = True


class SettingRow(QAbstractButton):
    """One setting: its name at the left, its value large at the right."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._face = SettingFace("", "", "")
        self._cell = False
        self._flash = ""
        self._flash_end = QTimer(self)
        self._flash_end.setSingleShot(True)
        self._flash_end.timeout.connect(self._end_flash)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    @property
    def face(self) -> SettingFace:
        """Return what is shown."""
        return self._face

    def set_look(self, look: Look) -> None:
        """Take another theme or size."""
        self._look = look
        self.update()

    @property
    def flashing(self) -> str:
        """Return the token of the frame that is shown for a moment, "" for none."""
        return self._flash

    def flash(self, token: str) -> None:
        """Show a frame for 400 ms: "danger" for a refusal, another colour for a change."""
        self._flash = token
        self._flash_end.start(FLASH_MS)
        self.update()

    def _end_flash(self) -> None:
        self._flash = ""
        self.update()

    def set_cell(self, cell: bool) -> None:
        """Stand in a line with others, the name over the value, or be a row of its own."""
        if cell != self._cell:
            self._cell = cell
            self.update()

    def set_face(self, face: SettingFace) -> None:
        """Show another setting or value."""
        if face != self._face:
            self._face = face
            remark = f", {face.remark}" if face.remark else ""
            self.setAccessibleName(f"{face.label}: {face.value} {face.unit}".rstrip() + remark)
            self.setToolTip(tr("run", "Note another value: {setting}").format(setting=face.label))
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            # Space is the page's one key
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled() and self.underMouse():
            painter.fillRect(self.rect().adjusted(0, 1, 0, 0), look.color("text", 0.04))
        if self._cell:
            self._draw_cell(painter)
        else:
            self._draw_row(painter)
        if self._flash:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color(self._flash), max(3.0, 3 * look.unit)))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8 * look.unit, 8 * look.unit)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("focus"), max(2.0, 3 * look.unit)))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 8 * look.unit, 8 * look.unit)
        painter.end()

    def _draw_cell(self, painter: QPainter) -> None:
        look, face = self._look, self._face
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(QPointF(0.5, self.height() * 0.1), QPointF(0.5, self.height() * 0.9))
        x, width = 14 * look.unit, self.width() - 20 * look.unit
        label = QRectF(x, self.height() * 0.06, width, 26 * look.unit)
        words, token = (face.remark, "warn") if face.remark else (face.label, "text2")
        small = look.font(17)
        while QFontMetricsF(small).horizontalAdvance(words) > width and small.pixelSize() > 11:
            small.setPixelSize(small.pixelSize() - 1)
        draw_line(painter, label, words, small, look.color(token))
        value = QRectF(x, label.bottom(), width, self.height() - label.bottom() - 4 * look.unit)
        unit_font = look.font(22)
        unit = face.unit if face.stated else ""
        unit_width = QFontMetricsF(unit_font).horizontalAdvance(unit) + 8 * look.unit if unit else 0.0
        font = look.font(35 if face.stated else 20, bold=face.stated)
        least = 16 * look.unit
        while (
            QFontMetricsF(font).horizontalAdvance(face.value) > width - unit_width
            and font.pixelSize() > least
        ):
            font.setPixelSize(font.pixelSize() - 1)
        room = value.adjusted(0, 0, -unit_width, 0)
        end = draw_line(painter, room, face.value, font, look.color("text" if face.stated else "text3"))
        drop = QFontMetricsF(font).capHeight() / 2 - QFontMetricsF(unit_font).capHeight() / 2
        beside = value.translated(0, drop)
        beside.setLeft(end + 8 * look.unit)
        draw_line(painter, beside, unit, unit_font, look.color("text2"))

    def _draw_row(self, painter: QPainter) -> None:
        look, face = self._look, self._face
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(QPointF(0, 0.5), QPointF(self.width(), 0.5))
        tall = min(1.0, self.height() / (ROW_HEIGHT * look.unit))
        end = self._draw_value(painter, tall) - 12 * look.unit
        x = _INSET * look.unit
        label = QRectF(x, 0, end - x, self.height())
        if face.remark:
            label.setBottom(self.height() - 22 * look.unit * tall)
            under = QRectF(x, 30 * look.unit * tall, end - x, self.height() - 30 * look.unit * tall)
            font = look.font(15)
            while (
                QFontMetricsF(font).horizontalAdvance(face.remark) > under.width() and font.pixelSize() > 11
            ):
                font.setPixelSize(font.pixelSize() - 1)
            draw_line(painter, under, face.remark, font, look.color("warn"))
        draw_line(painter, label, face.label, look.font(20), look.color("text2"))

    def _draw_value(self, painter: QPainter, tall: float) -> float:
        """Draw the value at the right; return where it begins."""
        look, face = self._look, self._face
        right, baseline = self.width() - _INSET * look.unit, self.height() / 2 + 15 * look.unit * tall
        if face.unit and face.stated:
            font = look.font(26 * tall)
            right -= QFontMetricsF(font).horizontalAdvance(face.unit)
            painter.setFont(font)
            painter.setPen(look.color("text2"))
            painter.drawText(QPointF(right, baseline), face.unit)
            right -= 10 * look.unit
        stated = face.stated
        font = look.font(44 * tall if stated else 22, bold=stated)
        room = right - QFontMetricsF(look.font(20)).horizontalAdvance(face.label) - 32 * look.unit
        while QFontMetricsF(font).horizontalAdvance(face.value) > room and font.pixelSize() > 18 * look.unit:
            font.setPixelSize(font.pixelSize() - 1)
        shown = QFontMetricsF(font).elidedText(face.value, Qt.TextElideMode.ElideRight, room)
        left = right - QFontMetricsF(font).horizontalAdvance(shown)
        painter.setFont(font)
        painter.setPen(look.color("text" if stated else "text3"))
        painter.drawText(QPointF(left, baseline), shown)
        if face.name == "waveform" and stated:
            self._draw_waveform(painter, left - 88 * look.unit, shown.lower())
        return left

    def _draw_waveform(self, painter: QPainter, left: float, words: str) -> None:
        """Draw the shapes everybody draws; a waveform of another name gets no picture."""
        unit = self._look.unit
        shape = next((points for word, points in _WAVES.items() if word in words), None)
        words_end = _INSET * unit + QFontMetricsF(self._look.font(20)).horizontalAdvance(self._face.label)
        if shape is None or left < words_end + 12 * unit:
            return
        width, height, top = 66 * unit, 24 * unit, self.height() / 2 - 12 * unit
        path = QPainterPath(QPointF(left, top + height))
        for period in range(4):
            for x, y in shape:
                path.lineTo(left + width * (period + x) / 4, top + height * y)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._look.pen("text2", 2.5))
        painter.drawPath(path)


_WAVES: Final = {
    # one period as (x, y): y is 0 at the top
    "ramp": ((0.62, 0.0), (0.8, 0.0), (1.0, 1.0)),
    "square": ((0.0, 0.0), (0.5, 0.0), (0.5, 1.0), (1.0, 1.0)),
    "saw": ((1.0, 0.0), (1.0, 1.0)),
    "triang": ((0.5, 0.0), (1.0, 1.0)),
}
