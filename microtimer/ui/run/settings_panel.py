"""The settings of the present step, each a row to press when the device was set otherwise."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from microtimer.ui.language import tr
from microtimer.ui.run.drawn import Drawn
from microtimer.ui.theme import Look

_ROW: Final = 86
_HEAD: Final = 72
_MOST_ROWS: Final = 6


@dataclass(frozen=True, slots=True)
class SettingFace:
    """One setting; `remark` says what is special about its value, such as what the protocol wants."""

    name: str
    label: str
    value: str
    unit: str = ""
    remark: str = ""
    stated: bool = True


@dataclass(frozen=True, slots=True)
class PassFace:
    """The passes of the present step: which of how many, how much of it is over, and a word beside it."""

    title: str = ""
    beside: str = ""
    color: str = "text2"
    done: int = 0
    of: int = 0
    share: float = 0.0


class PassBar(Drawn):
    """ "Pass 2 of 3" with one bar a pass."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._face = PassFace()
        self.setAccessibleName(tr("run", "Passes"))

    @property
    def face(self) -> PassFace:
        """Return what is shown."""
        return self._face

    def set_face(self, face: PassFace) -> None:
        """Show other passes; while only time moves, only the bars are drawn anew."""
        before, self._face = self._face, face
        if before == face:
            return
        same_words = (before.title, before.beside) == (face.title, face.beside)
        if same_words and before.done == face.done and before.of == face.of:
            steps = self.width() / max(1, face.of)
            if round(before.share * steps) != round(face.share * steps):
                self.update(self._bar_box().adjusted(-2, -2, 2, 2).toAlignedRect())
            return
        self.setAccessibleDescription(", ".join(part for part in (face.title, face.beside) if part))
        self.update()

    def _bar_box(self) -> QRectF:
        unit = self._look.unit
        return QRectF(0, 44 * unit, self.width(), 10 * unit)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, face = self._look, self._face
        if not face.title:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRectF(0, 0, self.width(), 38 * look.unit)
        painter.setFont(look.font(30, bold=True))
        painter.setPen(look.color("text"))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), face.title)
        painter.setFont(look.font(20))
        painter.setPen(look.color("text2"))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom), face.beside)
        self._draw_bars(painter)
        painter.end()

    def _draw_bars(self, painter: QPainter) -> None:
        look, face, box = self._look, self._face, self._bar_box()
        count = face.of if 0 < face.of <= 12 else 1
        gap = 8 * look.unit if count > 1 else 0.0
        width = (box.width() - gap * (count - 1)) / count
        radius = box.height() / 2
        painter.setPen(Qt.PenStyle.NoPen)
        for index in range(count):
            bar = QRectF(index * (width + gap), box.top(), width, box.height())
            painter.setBrush(look.color("text2" if index < face.done and count > 1 else "track"))
            painter.drawRoundedRect(bar, radius, radius)
            if index == face.done or count == 1:
                filled = QRectF(
                    bar.left(), bar.top(), max(bar.height(), bar.width() * face.share), bar.height()
                )
                painter.setBrush(look.color(face.color))
                if face.share > 0:
                    painter.drawRoundedRect(filled, radius, radius)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(400), self._look.px(_HEAD))


class SettingRow(QAbstractButton):
    """One setting: its name at the left, its value large at the right."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._face = SettingFace("", "", "")
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
        look, face = self._look, self._face
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(QPointF(0, 0.5), QPointF(self.width(), 0.5))
        if self.isEnabled() and self.underMouse():
            painter.fillRect(self.rect().adjusted(0, 1, 0, 0), look.color("text", 0.04))
        tall = min(1.0, self.height() / (_ROW * look.unit))
        middle = QRectF(self.rect())
        painter.setFont(look.font(20))
        painter.setPen(look.color("text2"))
        label_box = middle.adjusted(0, 0, 0, -22 * look.unit * tall if face.remark else 0)
        painter.drawText(
            label_box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), face.label
        )
        if face.remark:
            painter.setFont(look.font(15))
            painter.setPen(look.color("warn"))
            under = middle.adjusted(0, 30 * look.unit * tall, 0, 0)
            flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(under, flags, face.remark)
        self._draw_value(painter, tall)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("focus"), max(2.0, 3 * look.unit)))
            painter.drawRoundedRect(middle.adjusted(2, 2, -2, -2), 8 * look.unit, 8 * look.unit)
        painter.end()

    def _draw_value(self, painter: QPainter, tall: float) -> None:
        look, face = self._look, self._face
        right, baseline = float(self.width()), self.height() / 2 + 15 * look.unit * tall
        if face.unit and face.stated:
            font = look.font(26 * tall)
            right -= QFontMetricsF(font).horizontalAdvance(face.unit)
            painter.setFont(font)
            painter.setPen(look.color("text2"))
            painter.drawText(QPointF(right, baseline), face.unit)
            right -= 10 * look.unit
        stated = face.stated
        font = look.font(44 * tall if stated else 22, bold=stated)
        room = right - QFontMetricsF(look.font(20)).horizontalAdvance(face.label) - 24 * look.unit
        while QFontMetricsF(font).horizontalAdvance(face.value) > room and font.pixelSize() > 18 * look.unit:
            font.setPixelSize(font.pixelSize() - 1)
        shown = QFontMetricsF(font).elidedText(face.value, Qt.TextElideMode.ElideRight, room)
        left = right - QFontMetricsF(font).horizontalAdvance(shown)
        painter.setFont(font)
        painter.setPen(look.color("text" if stated else "text3"))
        painter.drawText(QPointF(left, baseline), shown)
        if face.name == "waveform" and stated:
            self._draw_waveform(painter, left - 88 * look.unit, shown.lower())

    def _draw_waveform(self, painter: QPainter, left: float, words: str) -> None:
        """Draw the shapes everybody draws; a waveform of another name gets no picture."""
        unit = self._look.unit
        shape = next((points for word, points in _WAVES.items() if word in words), None)
        if shape is None or left < 120 * unit:
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


class SettingsPanel(Drawn):
    """The passes and the settings of the present step."""

    change_requested = Signal(str)
    """A setting's row was pressed: its name, to note another value."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._faces: tuple[SettingFace, ...] = ()
        self._passes = PassBar(look, self)
        self._rows: list[SettingRow] = []

    @property
    def passes(self) -> PassBar:
        """Return the part that shows the passes."""
        return self._passes

    @property
    def rows(self) -> tuple[SettingRow, ...]:
        """Return the rows in use."""
        return tuple(self._rows[: len(self._faces)])

    def look_changed(self) -> None:
        self._passes.set_look(self._look)
        for row in self._rows:
            row.set_look(self._look)
        self._lay_out()

    def set_settings(self, faces: Sequence[SettingFace]) -> None:
        """Show these settings; more than six are the first six, the rest in the last row's words."""
        shown = _gathered(tuple(faces))
        if shown == self._faces:
            return
        count_changed = len(shown) != len(self._faces)
        self._faces = shown
        while len(self._rows) < len(shown):
            row = SettingRow(self._look, self)
            row.clicked.connect(self._ask_change)
            self._rows.append(row)
        for row, face in zip(self._rows, shown, strict=False):
            row.set_face(face)
        if count_changed:
            self._lay_out()

    def _ask_change(self) -> None:
        row = self.sender()
        if isinstance(row, SettingRow):
            self.change_requested.emit(row.face.name)

    def _lay_out(self) -> None:
        head = self._look.px(_HEAD)
        self._passes.setGeometry(0, 0, self.width(), head)
        count = max(1, len(self._faces))
        height = min(self._look.px(_ROW), (self.height() - head) // count)
        for index, row in enumerate(self._rows):
            row.setGeometry(0, head + index * height, self.width(), height)
            row.setVisible(index < len(self._faces))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(400), self._look.px(_HEAD + 3 * _ROW))


def _gathered(faces: tuple[SettingFace, ...]) -> tuple[SettingFace, ...]:
    if len(faces) <= _MOST_ROWS:
        return faces
    rest = faces[_MOST_ROWS - 1 :]
    words = ", ".join(f"{face.label} {face.value} {face.unit}".rstrip() for face in rest)
    return (*faces[: _MOST_ROWS - 1], SettingFace(rest[0].name, tr("run", "Also"), words))
