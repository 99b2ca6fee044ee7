"""The countdown ring: the biggest figure of the screen, passes as arcs, one stroke as a thin inner ring."""

import math
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from microtimer.ui.icons import Icon, draw_icon
from microtimer.ui.language import tr
from microtimer.ui.run.drawn import Drawn
from microtimer.ui.theme import Look

_RADIUS: Final = 172
_THICKNESS: Final = 22
_HEAD: Final = 17
_INNER_GAP: Final = 24
_PASS_GAP: Final = 0.012
"""Of a turn, at each end of a pass."""
_TURN: Final = 360 * 16
"""Qt measures arcs in sixteenths of a degree."""


@dataclass(frozen=True, slots=True)
class RingFace:
    """What the ring shows.

    `color` and `plate_color` are tokens. `elapsed` is the share of the step that is over (0 to 1), None for a
    step that only counts up. `stroke` is the share of the present stroke, None where no tempo is stated.
    `dots` are moments of the step (0 to 1) to mark.
    """

    figure: str = ""
    caption: str = ""
    color: str = "text2"
    elapsed: float | None = None
    passes: int = 1
    stroke: float | None = None
    broken: bool = False
    plate: str = ""
    plate_color: str = "text"
    icon: Icon | None = None
    ending: bool = False
    """The last seconds: the head of the ring is twice as big."""
    dots: tuple[float, ...] = ()

    @property
    def still(self) -> "RingFace":
        """Return the face without what moves all the time."""
        return replace(self, elapsed=None if self.elapsed is None else 0.0, stroke=None)


class CountdownRing(Drawn):
    """A ring that empties clockwise from the top, round the seconds left."""

    def __init__(self, look: Look, *, small: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._small = small
        self._face = RingFace()
        self.setAccessibleName(tr("run", "Time of this step"))

    @property
    def face(self) -> RingFace:
        """Return what is shown."""
        return self._face

    def set_face(self, face: RingFace) -> None:
        """Show another face; while only time moves, only the ends of the arcs are drawn anew."""
        before, self._face = self._face, face
        if before == face:
            return
        if (before.figure, before.caption, before.plate) != (face.figure, face.caption, face.plate):
            self.setAccessibleDescription(f"{face.plate} {face.figure} {face.caption}".strip())
        if before.still != face.still or face.broken:
            self.update()
            return
        self._update_head(_THICKNESS / 2 + _HEAD, self._radius(), before.elapsed, face.elapsed)
        if (before.stroke or 0) > (face.stroke or 0):
            self.update()
        else:
            self._update_head(8, self._radius() - self._scaled(_INNER_GAP), before.stroke, face.stroke)

    def _scale(self) -> float:
        """Return the pixels of one design unit: the ring fills its widget."""
        return min(self.width(), self.height()) / (2 * _RADIUS + 2 * _HEAD + 8)

    def _scaled(self, length: float) -> float:
        return length * self._scale()

    def _radius(self) -> float:
        return self._scaled(_RADIUS)

    def _center(self) -> QPointF:
        return QPointF(self.width() / 2, self.height() / 2)

    def _at(self, share: float, radius: float) -> QPointF:
        angle = (share - 0.25) * 2 * math.pi
        return self._center() + QPointF(radius * math.cos(angle), radius * math.sin(angle))

    def _update_head(self, reach: float, radius: float, before: float | None, now: float | None) -> None:
        if before is None or now is None or before == now:
            return
        size = self._scaled(2 * reach) + 6
        for share in (before, (before + now) / 2, now):
            place = self._at(share, radius)
            self.update(QRectF(place.x() - size / 2, place.y() - size / 2, size, size).toAlignedRect())

    def _circle(self, radius: float) -> QRectF:
        center = self._center()
        return QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)

    def _pen(self, token: str, width: float, *, flat: bool = False) -> QPen:
        pen = QPen(self._look.color(token), self._scaled(width))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap if flat else Qt.PenCapStyle.RoundCap)
        return pen

    def _arc(self, painter: QPainter, radius: float, start: float, end: float) -> None:
        """Draw clockwise from `start` to `end`, shares of a turn from the top."""
        painter.drawArc(self._circle(radius), round((0.25 - start) * _TURN), -round((end - start) * _TURN))

    def _spans(self) -> list[tuple[float, float]]:
        passes = max(1, self._face.passes)
        gap = _PASS_GAP if passes > 1 else 0.0
        if passes > 12:
            # so many arcs would be all gaps
            return [(0.0, 1.0)]
        return [(index / passes + gap, (index + 1) / passes - gap) for index in range(passes)]

    def _draw_arcs(self, painter: QPainter) -> None:
        face, radius = self._face, self._radius()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if face.elapsed is None:
            painter.setPen(self._pen("track", _THICKNESS))
            painter.drawEllipse(self._circle(radius))
            painter.setPen(self._pen(face.color, 4))
            painter.drawEllipse(self._circle(radius))
            return
        for start, end in self._spans():
            painter.setPen(self._pen("track", _THICKNESS, flat=face.passes == 1))
            self._arc(painter, radius, start, end)
        if face.broken:
            self._draw_broken(painter, face.elapsed)
            return
        painter.setPen(self._pen(face.color, _THICKNESS))
        for start, end in self._spans():
            if face.elapsed < end:
                self._arc(painter, radius, max(start, face.elapsed), end)

    def _draw_broken(self, painter: QPainter, elapsed: float) -> None:
        pen = self._pen(self._face.color, _THICKNESS, flat=True)
        pen.setDashPattern([5 / _THICKNESS, 9 / _THICKNESS])
        painter.setPen(pen)
        self._arc(painter, self._radius(), elapsed, 0.9999)

    def _draw_dots(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("bg"))
        for share in self._face.dots:
            painter.drawEllipse(self._at(share, self._radius()), self._scaled(4.5), self._scaled(4.5))

    def _draw_head(self, painter: QPainter) -> None:
        face = self._face
        if face.elapsed is None or face.broken or face.icon or face.elapsed >= 1.0:
            return
        place = self._at(face.elapsed, self._radius())
        size = 1.35 if face.ending else 1.0
        painter.setPen(Qt.PenStyle.NoPen)
        for token, radius in (("bg", _HEAD * size), ("text", 12 * size)):
            painter.setBrush(self._look.color(token))
            painter.drawEllipse(place, self._scaled(radius), self._scaled(radius))

    def _draw_stroke(self, painter: QPainter) -> None:
        if self._face.stroke is None:
            return
        radius = self._radius() - self._scaled(_INNER_GAP)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(self._pen("line", 4))
        painter.drawEllipse(self._circle(radius))
        painter.setPen(self._pen("text2", 4))
        self._arc(painter, radius, 0.0, self._face.stroke)

    def _draw_words(self, painter: QPainter) -> None:
        face, center = self._face, self._center()
        top_shift = 0.0
        if face.plate:
            self._draw_plate(painter, center + QPointF(0, self._scaled(-78)))
            top_shift = self._scaled(26)
        if face.icon:
            size = self._scaled(150)
            box = QRectF(
                center.x() - size / 2, center.y() - size / 2 - self._scaled(10) + top_shift, size, size
            )
            painter.save()
            draw_icon(painter, face.icon, box, QPen(self._look.pen(face.color, 10)))
            painter.restore()
        else:
            self._draw_figure(painter, center + QPointF(0, top_shift + self._scaled(-12)))
        font = self._look.font(22 if not self._small else 20)
        font.setPixelSize(max(12, round(self._scaled(22 if not self._small else 40))))
        drop = self._scaled(74) + top_shift * 0.6
        room = self._chord(drop + font.pixelSize())
        while QFontMetricsF(font).horizontalAdvance(face.caption) > room and font.pixelSize() > 9:
            font.setPixelSize(font.pixelSize() - 1)
        painter.setFont(font)
        painter.setPen(self._look.color("text2"))
        line = QRectF(0, center.y() + drop, self.width(), self._scaled(60))
        painter.drawText(line, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop), face.caption)

    def _chord(self, drop: float) -> float:
        """Return how wide the room inside the ring is, so far below its centre."""
        inner = self._scaled(_RADIUS - _THICKNESS / 2 - (0 if self._small else _INNER_GAP))
        return 2 * math.sqrt(max(0.0, inner * inner - drop * drop)) * 0.96

    def _draw_figure(self, painter: QPainter, center: QPointF) -> None:
        size = 128.0 if self._face.plate or len(self._face.figure) > 3 else 176.0
        font = self._look.font(size, bold=True)
        font.setPixelSize(max(12, round(self._scaled(size))))
        room = self._scaled(2 * (_RADIUS - _THICKNESS - _INNER_GAP))
        while QFontMetricsF(font).horizontalAdvance(self._face.figure) > room and font.pixelSize() > 12:
            font.setPixelSize(font.pixelSize() - 2)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(self._look.color("text"))
        # centred on the height of the digits, not on the line with its empty descent
        baseline = center.y() + metrics.capHeight() / 2
        left = center.x() - metrics.horizontalAdvance(self._face.figure) / 2
        painter.drawText(QPointF(left, baseline), self._face.figure)

    def _draw_plate(self, painter: QPainter, center: QPointF) -> None:
        face, dark = self._face, self._face.plate_color
        font = self._look.font(40, bold=True)
        font.setPixelSize(max(12, round(self._scaled(40))))
        font.setLetterSpacing(font.SpacingType.AbsoluteSpacing, self._scaled(2))
        while QFontMetricsF(font).horizontalAdvance(face.plate) > self._scaled(220) and font.pixelSize() > 12:
            font.setPixelSize(font.pixelSize() - 1)
        width = QFontMetricsF(font).horizontalAdvance(face.plate) + self._scaled(60)
        height = self._scaled(60)
        box = QRectF(center.x() - width / 2, center.y() - height / 2, width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color(dark))
        painter.drawRoundedRect(box, self._scaled(10), self._scaled(10))
        painter.setFont(font)
        painter.setPen(self._look.color("bg" if self._look.theme.is_dark or dark == "text" else "surface"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, face.plate)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_arcs(painter)
        self._draw_dots(painter)
        self._draw_stroke(painter)
        self._draw_head(painter)
        if event.rect().intersects(self._word_box()):
            self._draw_words(painter)
        painter.end()

    def _word_box(self) -> QRect:
        return self._circle(self._radius() - self._scaled(_INNER_GAP + 4)).toAlignedRect()

    def sizeHint(self) -> QSize:
        side = self._look.px(386 if not self._small else 120)
        return QSize(side, side)
