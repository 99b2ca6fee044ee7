"""A small ring round a figure: the clock of the step that runs beside the main one."""

import math
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from microtimer.ui.icons import draw_icon
from microtimer.ui.language import tr
from microtimer.ui.run.clocks.countdown import RingFace
from microtimer.ui.run.clocks.figures import draw_figure
from microtimer.ui.run.drawn import Drawn
from microtimer.ui.theme import Look

_TURN: Final = 360 * 16
"""Qt measures arcs in sixteenths of a degree."""
_THICKNESS: Final = 0.085
"""Of the side."""
_DASH: Final = (0.01, 1.6)
"""Round dots, in thicknesses of the line: the ring of a static step."""


class SmallRing(Drawn):
    """A ring that empties clockwise from the top; dotted for a static step."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._face = RingFace()
        self.setAccessibleName(tr("run", "Time of the second clock"))

    @property
    def face(self) -> RingFace:
        """Return what is shown."""
        return self._face

    def set_face(self, face: RingFace) -> None:
        """Show another face."""
        if face != self._face:
            self._face = face
            self.setAccessibleDescription(" ".join(part for part in (face.plate, face.figure) if part))
            self.update()

    def _arc(self, painter: QPainter, box: QRectF, start: float, end: float) -> None:
        """Draw clockwise from `start` to `end`, shares of a turn from the top."""
        painter.drawArc(box, round((0.25 - start) * _TURN), -round((end - start) * _TURN))

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, face = self._look, self._face
        side = float(min(self.width(), self.height()))
        width = side * _THICKNESS
        center = QPointF(self.width() / 2, self.height() / 2)
        radius = side / 2 - width
        box = QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("track"), width))
        painter.drawEllipse(box)
        pen = QPen(look.color(face.color), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        if face.held:
            pen.setDashPattern(_DASH)
        painter.setPen(pen)
        if face.elapsed is not None and face.elapsed < 1.0:
            self._arc(painter, box, face.elapsed, 1.0)
        inner = (radius - width) * math.sqrt(0.5)
        room = QRectF(center.x() - inner, center.y() - inner, 2 * inner, 2 * inner)
        if face.icon:
            draw_icon(painter, face.icon, room, QPen(look.color(face.color), width * 0.8))
        else:
            wide = room.adjusted(-inner * 0.22, inner * 0.2, inner * 0.22, -inner * 0.2)
            draw_figure(painter, face.figure, wide, look, look.color("text"))
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(112), self._look.px(112))
