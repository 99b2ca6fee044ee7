"""The passes of the present step: which of how many, how much of it is over, and the tempo of a stroke."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from microtimer.ui.language import tr
from microtimer.ui.run.drawn import Drawn, draw_line, draw_line_right
from microtimer.ui.theme import Look

PASS_HEIGHT: Final = 76
PASS_HEIGHT_WITH_WORDS: Final = 102
"""With a line of its own for the words beside the title."""


@dataclass(frozen=True, slots=True)
class PassFace:
    """The passes of the present step: which of how many, how much of it is over, and a word beside it."""

    title: str = ""
    beside: str = ""
    color: str = "text2"
    done: int = 0
    of: int = 0
    share: float = 0.0
    stroke: float | None = None
    """How much of the present stroke is over; None where no tempo is stated."""


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
            self._update_stroke(before.stroke, face.stroke)
            return
        self.setAccessibleDescription(", ".join(part for part in (face.title, face.beside) if part))
        self.update()

    def set_stroke(self, share: float | None) -> None:
        """Show how much of the present stroke is over, and nothing else anew."""
        before, self._face = self._face.stroke, replace(self._face, stroke=share)
        self._update_stroke(before, share)

    def _update_stroke(self, before: float | None, now: float | None) -> None:
        width = self.width()
        if before is None or now is None or now < before:
            if before != now:
                self.update(self._stroke_box().adjusted(-2, -2, 2, 2).toAlignedRect())
        elif round(before * width) != round(now * width):
            box = self._stroke_box()
            left, right = box.width() * before, box.width() * now
            self.update(QRectF(left - 4, box.top() - 2, right - left + 8, box.height() + 4).toAlignedRect())

    def _bar_box(self) -> QRectF:
        unit = self._look.unit
        return QRectF(0, 42 * unit, self.width(), 10 * unit)

    def _stroke_box(self) -> QRectF:
        unit = self._look.unit
        return QRectF(0, 58 * unit, self.width(), 5 * unit)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, face = self._look, self._face
        if not face.title:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRectF(0, 0, self.width(), 38 * look.unit)
        end = draw_line(painter, line, face.title, look.font(28, bold=True), look.color("text"))
        self._draw_beside(painter, line, end)
        self._draw_bars(painter)
        self._draw_stroke(painter)
        painter.end()

    def _draw_beside(self, painter: QPainter, line: QRectF, end: float) -> None:
        """Draw the words under the bars where there is room, else beside the title."""
        look, words, font = self._look, self._face.beside, self._look.font(19)
        if self.height() >= PASS_HEIGHT_WITH_WORDS * look.unit - 1:
            under = QRectF(0, 66 * look.unit, self.width(), 28 * look.unit)
            draw_line(painter, under, words, font, look.color("text2"))
            return
        rest = QRectF(end + 12 * look.unit, line.top() + 4 * look.unit, 0, line.height() - 4 * look.unit)
        rest.setRight(self.width())
        while QFontMetricsF(font).horizontalAdvance(words) > rest.width() and font.pixelSize() > 13:
            font.setPixelSize(font.pixelSize() - 1)
        if rest.width() < QFontMetricsF(font).horizontalAdvance(words) * 0.8:
            return  # a few letters of it would tell nothing
        draw_line_right(painter, rest, words, font, look.color("text2"))

    def _draw_stroke(self, painter: QPainter) -> None:
        """Draw the tempo: a thin line that fills with each stroke."""
        if self._face.stroke is None:
            return
        box = self._stroke_box()
        painter.setPen(Qt.PenStyle.NoPen)
        for width, token in ((box.width(), "track"), (box.width() * self._face.stroke, "text2")):
            painter.setBrush(self._look.color(token))
            painter.drawRoundedRect(QRectF(0, box.top(), width, box.height()), 2, 2)

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
        return QSize(self._look.px(400), self._look.px(PASS_HEIGHT))
