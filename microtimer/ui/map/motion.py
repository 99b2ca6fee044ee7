"""What moves on a map: probes on their way, held at its end, and the rings of pads that stay.

The ways and the pads themselves stand still and belong to the map's picture. What moves are small pictures
made once, so that a frame costs next to nothing. Letters stay upright however the map is turned.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap, QTransform

from microtimer.core.plan import Mode
from microtimer.ui.map.drawing import way_along
from microtimer.ui.map.scene import Emphasis, FaceScene, Stroke, Way, rim_color
from microtimer.ui.theme import Theme, side_token, text_font

PROBE: Final = 19.0
"""Radius of a probe in a sheet's units; pads are a little larger."""
_PAD: Final = 26.0
_LEAST_PROBE: Final = 9.0
"""Pixels."""
_GAP: Final = 0.3
_HOLD_RING: Final = 1.62
_BREATH: Final = (0.15, 0.45)
_BREATH_STEPS: Final = 12
_ARC_STEPS: Final = 48


@dataclass(frozen=True, slots=True)
class Motion:
    """How far probes are along the way (0 to 1, None at rest), how much of a hold is over, and the breath."""

    travel: float | None = None
    held: float | None = None
    breath: float | None = None


def draw_ways(painter: QPainter, scene: FaceScene, theme: Theme) -> None:
    """Draw the ways of a scene as white lines on dark ones, from a ring to an arrow head."""
    if scene.mode is Mode.STATIC:
        return
    painter.setOpacity(0.55 if scene.emphasis is Emphasis.COMING else 1.0)
    for way in scene.ways:
        path = _path(way)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in ((rim_color(theme), 14.0), (QColor("#FFFFFF"), 7.0)):
            painter.setPen(Stroke(color, width).pen())
            painter.drawPath(path)
        if way.directed:
            angle = math.radians(path.angleAtPercent(0.999))
            _draw_head(painter, path.pointAtPercent(1.0), angle, theme)
        painter.setPen(Stroke(QColor("#FFFFFF"), 5).pen())
        painter.setBrush(rim_color(theme))
        painter.drawEllipse(path.pointAtPercent(0.0), 11, 11)
    painter.setOpacity(1.0)


def draw_pads(painter: QPainter, scene: FaceScene, theme: Theme) -> None:
    """Draw contacts that stay in place, joined by a dotted line."""
    centers = [QPointF(pad.x, pad.y) for pad in scene.pads]
    painter.setOpacity(0.55 if scene.emphasis is Emphasis.COMING else 1.0)
    for start, end in zip(centers[::2], centers[1::2], strict=False):
        for stroke in (Stroke(rim_color(theme), 12), Stroke(QColor("#FFFFFF"), 5, (4, 11))):
            painter.setPen(stroke.pen())
            painter.drawLine(QLineF(start, end))
    for center in centers:
        painter.setPen(Stroke(rim_color(theme), 5).pen())
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawEllipse(center, _PAD, _PAD)
    painter.setOpacity(1.0)


def draw_pad_letters(painter: QPainter, scene: FaceScene, theme: Theme, transform: QTransform) -> None:
    """Write the letters of the pads, upright."""
    size = max(11.0, 31 * _scale(transform))
    painter.setFont(text_font(size, bold=True))
    painter.setPen(theme.color("bg" if theme.is_dark else "text"))
    for pad in scene.pads:
        center = transform.map(QPointF(pad.x, pad.y))
        box = QRectF(center.x() - size, center.y() - size, 2 * size, 2 * size)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, pad.letter)


class MovingMarks:
    """The moving marks of one scene at one size; says which parts of the map a new moment touches."""

    def __init__(
        self, scene: FaceScene, theme: Theme, transform: QTransform, ratio: float, *, still: bool
    ) -> None:
        self._still = still
        self._scene = scene
        self._theme = theme
        self._motion = Motion()
        self._static = scene.mode is Mode.STATIC
        self._paths = [transform.map(_path(way)) for way in scene.ways]
        self._pads = [transform.map(QPointF(pad.x, pad.y)) for pad in scene.pads]
        self._radius = max(_LEAST_PROBE, PROBE * _scale(transform))
        # on a short way the two would hide each other
        clear = 2.5 * self._radius
        self._gaps = [min(0.6, max(_GAP, clear / max(clear, path.length()))) for path in self._paths]
        # short of the arrow head, so that the direction is never hidden
        self._ends = [1 - min(0.2, 1.2 * self._radius / max(1.0, path.length())) for path in self._paths]
        self._pad_ring = 36 * _scale(transform)
        color = theme.color(side_token(scene.active.side if scene.active else None))
        self._probes = [_probe_picture(letter, self._radius, color, theme, ratio) for letter in "AB"]

    @property
    def spots(self) -> tuple[tuple[float, float], ...]:
        """Return where the probes stand, A and B of each way in turn."""
        return self._look_of(self._motion)[0]

    def take(self, motion: Motion) -> list[QRect]:
        """Take another moment; return the parts of the map that it changes, none when it looks the same."""
        before, self._motion = self._look_of(self._motion), motion
        after = self._look_of(motion)
        if before == after:
            return []
        return [*self._places(before), *self._places(after)]

    def draw(self, painter: QPainter) -> None:
        """Draw the marks at their present places."""
        shown = self._look_of(self._motion)
        if self._static:
            self._draw_rings(painter, shown[1])
            return
        for center in shown[0] if shown[1] else ():
            self._draw_hold(painter, QPointF(*center), shown[1])
        for index, center in enumerate(shown[0]):
            picture = self._probes[index % 2]
            half = picture.deviceIndependentSize().width() / 2
            painter.drawPixmap(QPointF(center[0] - half, center[1] - half), picture)

    def _look_of(self, motion: Motion) -> tuple[tuple[tuple[float, float], ...], int]:
        """Return where the probes stand, to half a pixel, and the step of their hold or the pads' breath."""
        if self._scene.emphasis is Emphasis.COMING:
            return (), 0
        if self._static:
            return (), self._breath_step(motion.breath)
        spots = [
            path.pointAtPercent(share)
            for path, gap, end in zip(self._paths, self._gaps, self._ends, strict=True)
            for share in self._shares(motion.travel, gap, end)
        ]
        held = 0
        if motion.held is not None and not self._still:
            held = max(1, math.ceil(motion.held * _ARC_STEPS))
        return tuple((round(spot.x() * 2) / 2, round(spot.y() * 2) / 2) for spot in spots), held

    def _shares(self, travel: float | None, gap: float, end: float) -> tuple[float, float]:
        """Return where on the way contact A and contact B stand: apart at rest."""
        if travel is None or self._still:
            return (0.0, end)
        gone = min(1.0, max(0.0, travel))
        match self._scene.technique:
            case "squeeze":
                return (0.36 * gone, end - 0.36 * gone)
            case "stretch":
                return (0.36 * (1 - gone), end - 0.36 * (1 - gone))
            case "anchored":
                return (0.0, gap + (end - gap) * gone)
            case _:
                return ((end - gap) * gone, gap + (end - gap) * gone)

    def _breath_step(self, breath: float | None) -> int:
        if self._scene.emphasis is not Emphasis.LIT:
            return 0
        if breath is None or self._still:
            return _BREATH_STEPS
        return 1 + round((_BREATH_STEPS - 1) * abs(1 - 2 * (breath % 1.0)))

    def _places(self, shown: tuple[Sequence[tuple[float, float]], int]) -> list[QRect]:
        reach = self._radius * _HOLD_RING + 4
        centers = self._pads
        if self._static:
            reach = self._pad_ring + 4
        else:
            centers = [QPointF(x, y) for x, y in shown[0]]
        return [
            QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach).toAlignedRect() for at in centers
        ]

    def _draw_rings(self, painter: QPainter, step: int) -> None:
        if not step:
            return
        low, high = _BREATH
        ring = QColor("#FFFFFF" if self._theme.is_dark else self._theme.text)
        ring.setAlphaF(low + (high - low) * step / _BREATH_STEPS)
        painter.setPen(Stroke(ring, self._pad_ring / 12).pen())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for center in self._pads:
            painter.drawEllipse(center, self._pad_ring, self._pad_ring)

    def _draw_hold(self, painter: QPainter, center: QPointF, step: int) -> None:
        """Close a ring round a held probe: full when the hold is over."""
        reach = self._radius * (_HOLD_RING - 0.16)
        box = QRectF(center.x() - reach, center.y() - reach, 2 * reach, 2 * reach)
        width = max(2.5, self._radius * 0.26)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        rim = rim_color(self._theme)
        rim.setAlphaF(0.7)
        painter.setPen(Stroke(rim, width + 2.5).pen())
        painter.drawEllipse(box)
        painter.setPen(Stroke(QColor("#FFFFFF"), width).pen())
        painter.drawArc(box, 90 * 16, round(-360 * 16 * step / _ARC_STEPS))


def _path(way: Way) -> QPainterPath:
    return way_along([QPointF(x, y) for x, y in way.points], QPointF(*way.toward))


def _scale(transform: QTransform) -> float:
    return math.hypot(transform.m11(), transform.m12())


def _probe_picture(letter: str, radius: float, color: QColor, theme: Theme, ratio: float) -> QPixmap:
    side = math.ceil(2 * radius + 6)
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Stroke(rim_color(theme), max(2.0, radius * 0.22)).pen())
    painter.setBrush(color)
    painter.drawEllipse(QPointF(side / 2, side / 2), radius, radius)
    painter.setPen(theme.color("bg" if theme.is_dark else "surface"))
    painter.setFont(text_font(radius * 1.2, bold=True))
    painter.drawText(QRectF(0, 0, side, side), Qt.AlignmentFlag.AlignCenter, letter)
    painter.end()
    return picture


def _draw_head(painter: QPainter, tip: QPointF, angle: float, theme: Theme) -> None:
    """Draw an arrow head; `angle` in radians, counter-clockwise from the right, as Qt gives it."""
    corners = ((22.0, 0.0), (20.0, 2.35), (20.0, -2.35))
    path = QPainterPath()
    for index, (reach, turn) in enumerate(corners):
        corner = tip + QPointF(reach * math.cos(angle + turn), -reach * math.sin(angle + turn))
        path.moveTo(corner) if index == 0 else path.lineTo(corner)
    path.closeSubpath()
    painter.setPen(Stroke(rim_color(theme), 8).pen())
    painter.setBrush(QColor("#FFFFFF"))
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPath(path)
