"""Drawing plain text and icons in the sizes and tones of the desk, cut where there is no room."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from microtimer.core.problem import visible
from microtimer.ui.icons import Icon, draw_icon
from microtimer.ui.theme import Look


@dataclass(frozen=True, slots=True)
class Pencil:
    """A painter with a look; sizes are design pixels, boxes are pixels of the screen."""

    painter: QPainter
    look: Look

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Return how wide a text is drawn."""
        return QFontMetricsF(self.look.font(size, bold=bold)).horizontalAdvance(text)

    def text(
        self,
        text: str,
        box: QRectF,
        *,
        size: float = 14,
        tone: str = "text",
        bold: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        """Draw one line in the middle of a box, cut with an ellipsis."""
        font = self.look.font(size, bold=bold)
        shown = QFontMetricsF(font).elidedText(visible(text), Qt.TextElideMode.ElideRight, box.width())
        self.painter.setFont(font)
        self.painter.setPen(self.look.color(tone))
        self.painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter | align), shown)

    def icon(self, icon: Icon, box: QRectF, tone: str, weight: float = 1.8) -> None:
        """Draw an icon into a square box."""
        draw_icon(self.painter, icon, box, self.look.pen(tone, weight))

    def marked(
        self, icon: Icon | None, text: str, box: QRectF, *, tone: str, size: float = 14, bold: bool = False
    ) -> None:
        """Draw an icon with a line of text beside it."""
        if icon:
            side = (size + 4) * self.look.unit
            self.icon(icon, QRectF(box.left(), box.center().y() - side / 2, side, side), tone)
            box = box.adjusted(side + 6 * self.look.unit, 0, 0, 0)
        self.text(text, box, size=size, tone=tone, bold=bold)

    def lines(
        self, text: str, box: QRectF, *, size: float, tone: str, most: int, bold: bool = False
    ) -> float:
        """Draw at most so many lines from the top of a box, the last one cut; return where they end."""
        font = self.look.font(size, bold=bold)
        metrics = QFontMetricsF(font)
        shown = visible(text.replace("\n", " "))
        parts = _broken(QTextLayout(shown, font), box.width(), most + 1)
        if len(parts) > most:
            rest = shown[parts[most - 1][0] :]
            words = [shown[start : start + length].rstrip() for start, length in parts[: most - 1]]
            words.append(metrics.elidedText(rest, Qt.TextElideMode.ElideRight, box.width()))
        else:
            words = [shown[start : start + length].rstrip() for start, length in parts]
        self.painter.setFont(font)
        self.painter.setPen(self.look.color(tone))
        for number, part in enumerate(words):
            self.painter.drawText(
                QPointF(box.left(), box.top() + metrics.ascent() + number * metrics.height()), part
            )
        return box.top() + len(words) * metrics.height()

    def rounded(
        self, box: QRectF, radius: float, *, fill: str | None, edge: str | None = None, width: float = 1
    ) -> None:
        """Draw a rectangle with round corners, filled, outlined or both."""
        self.painter.setBrush(self.look.color(fill) if fill else Qt.BrushStyle.NoBrush)
        pen = QPen(self.look.color(edge), width * self.look.unit) if edge else QPen(Qt.PenStyle.NoPen)
        self.painter.setPen(pen)
        self.painter.drawRoundedRect(box, radius, radius)


def _broken(layout: QTextLayout, width: float, most: int) -> list[tuple[int, int]]:
    """Return start and length of the first lines of a text."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    parts: list[tuple[int, int]] = []
    layout.beginLayout()
    while len(parts) < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        parts.append((line.textStart(), line.textLength()))
    layout.endLayout()
    return parts
