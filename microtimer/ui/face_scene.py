"""What a face map shows, and how each of its layers is drawn.

Draw order: skin, zone fills, zone lines, avoided places, features, outlines of lit zones; last the way.
Painters here stand in the drawing's own units; letters are drawn elsewhere, upright, after the transform.
"""

import math
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QGradient,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPen,
    QRadialGradient,
)

from microtimer.core.plan import Mode, Side
from microtimer.ui.face_drawing import ArtPath, FaceDrawing, Fade, Sheet, way_along
from microtimer.ui.theme import Theme, side_token

_GLOW = ((26, 0.06), (16, 0.10), (9, 0.16))
_DONE_OPACITY = 0.13
_ZONE_LINE_OPACITY = 0.26
_FADING = ((0.0, 1.0), (0.25, 0.84), (0.5, 0.5), (0.75, 0.16), (1.0, 0.0))
"""How much is left of a colour on its way out."""


class Emphasis(Enum):
    """How strongly the present zone is shown."""

    LIT = "lit"
    COMING = "coming"
    """The practitioner is on the way to it."""
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class MapArea:
    """A place on the map: shape ids and the client's side they are meant on."""

    shapes: tuple[str, ...]
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class Way:
    """A line along landmarks that strokes follow; undirected where the direction is not understood."""

    points: tuple[tuple[float, float], ...]
    toward: tuple[float, float]
    """The middle of the zone: the line bends toward it."""
    directed: bool = True


@dataclass(frozen=True, slots=True)
class Pad:
    """A contact that stays in place, with its letter."""

    letter: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class FaceScene:
    """Everything a face map shows at one moment, apart from motion."""

    active: MapArea | None = None
    beside: tuple[MapArea, ...] = ()
    """Zones that the same step covers too, lit more weakly."""
    coming: tuple[MapArea, ...] = ()
    done: tuple[MapArea, ...] = ()
    left_out: tuple[MapArea, ...] = ()
    chosen: tuple[MapArea, ...] = ()
    """Zones tapped in or picked, in the main colour."""
    emphasis: Emphasis = Emphasis.LIT
    mode: Mode | None = None
    ways: tuple[Way, ...] = ()
    pads: tuple[Pad, ...] = ()
    off_map: tuple[str, ...] = ()
    """Names of places that are not on this drawing."""


@dataclass(frozen=True, slots=True)
class _Stroke:
    color: QColor
    width: float
    dash: tuple[float, ...] = ()

    def pen(self) -> QPen:
        pen = QPen(self.color, self.width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if self.dash:
            # Qt counts dashes in pen widths
            pen.setDashPattern([length / self.width for length in self.dash])
        return pen


def draw_scene(painter: QPainter, drawing: Sheet, scene: FaceScene, theme: Theme) -> None:
    """Draw all that stands still."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for art in drawing.base:
        _draw_art(painter, art, theme)
    _fill_areas(painter, drawing, scene, theme)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(_Stroke(theme.color("zline", _ZONE_LINE_OPACITY), 1.5).pen())
    for shape_id, path in drawing.shapes.items():
        if shape_id.startswith("zone-"):
            painter.drawPath(path)
    for path in drawing.avoid:
        _hatch(painter, path, theme.color("avoid", 0.34), spacing=10, width=1.2, slope=-1)
    for art in drawing.features:
        _draw_art(painter, art, theme)
    _outline_areas(painter, drawing, scene, theme)


def area_path(drawing: FaceDrawing | Sheet, area: MapArea) -> QPainterPath:
    """Return all shapes of an area as one path: those that are on the drawing."""
    whole = QPainterPath()
    for shape_id in area.shapes:
        if shape := drawing.shape(shape_id, area.side):
            whole.addPath(shape)
    return whole


def way_path(way: Way) -> QPainterPath:
    """Return the line of a way."""
    return way_along([QPointF(x, y) for x, y in way.points], QPointF(*way.toward))


def draw_way(painter: QPainter, way: Way, theme: Theme) -> None:
    """Draw a way as a white line on a dark one, from a ring to an arrow head."""
    path = way_path(way)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for color, width in ((_rim(theme), 16.0), (QColor("#FFFFFF"), 8.0)):
        painter.setPen(_Stroke(color, width).pen())
        painter.drawPath(path)
    ends = ((0.0, path.angleAtPercent(0.001) + 180), (1.0, path.angleAtPercent(0.999)))
    for share, degrees in ends[1:] if way.directed else ():
        _draw_head(painter, path.pointAtPercent(share), math.radians(degrees), theme)
    painter.setPen(_Stroke(QColor("#FFFFFF"), 6).pen())
    painter.setBrush(_rim(theme))
    painter.drawEllipse(path.pointAtPercent(0.0), 14, 14)


def draw_probe(painter: QPainter, center: QPointF, color: QColor, theme: Theme) -> None:
    """Draw one probe on its way."""
    painter.setPen(_Stroke(_rim(theme), 5).pen())
    painter.setBrush(color)
    painter.drawEllipse(center, 16, 16)


def draw_pads(painter: QPainter, pads: tuple[Pad, ...], theme: Theme, ring_opacity: float) -> None:
    """Draw contacts that stay in place, joined by a dotted line; their letters come later, upright."""
    centers = [QPointF(pad.x, pad.y) for pad in pads]
    for start, end in zip(centers[::2], centers[1::2], strict=False):
        for stroke in (_Stroke(_rim(theme), 13), _Stroke(QColor("#FFFFFF"), 5, (4, 11))):
            painter.setPen(stroke.pen())
            painter.drawLine(QLineF(start, end))
    for center in centers:
        if ring_opacity > 0:
            ring = QColor("#FFFFFF" if theme.is_dark else theme.text)
            ring.setAlphaF(ring_opacity)
            painter.setPen(_Stroke(ring, 2.5).pen())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(center, 35, 35)
        painter.setPen(_Stroke(_rim(theme), 5).pen())
        painter.setBrush(QColor("#FFFFFF"))
        painter.drawEllipse(center, 26, 26)


def draw_offer(painter: QPainter, path: QPainterPath, theme: Theme) -> None:
    """Draw a zone that can be picked."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.color("primary", 0.05))
    painter.setPen(_Stroke(theme.color("primary", 0.5), 2, (2, 7)).pen())
    painter.drawPath(path)


def draw_pick(painter: QPainter, path: QPainterPath, theme: Theme, *, focused: bool) -> None:
    """Draw the zone under the pointer, or the one the keyboard stands on."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.color("primary", 0.10))
    painter.setPen(_Stroke(theme.color("focus" if focused else "primary"), 5 if focused else 2.5).pen())
    painter.drawPath(path)


def _draw_art(painter: QPainter, art: ArtPath, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    if art.fade is Fade.NONE:
        painter.setBrush(theme.color(art.fill, art.opacity))
    else:
        painter.setBrush(QBrush(_fading(art, theme)))
    painter.drawPath(art.path)


def _fading(art: ArtPath, theme: Theme) -> QGradient:
    box = art.path.boundingRect()
    gradient: QGradient
    match art.fade:
        case Fade.SOFT | Fade.NONE:
            gradient = QRadialGradient(QPointF(0.5, 0.5), 0.5)
            gradient.setCoordinateMode(QGradient.CoordinateMode.ObjectMode)
        case Fade.UP:
            gradient = QLinearGradient(box.bottomLeft(), box.topLeft())
        case Fade.DOWN:
            gradient = QLinearGradient(box.topLeft(), box.bottomLeft())
        case Fade.LEFT:
            gradient = QLinearGradient(box.topRight(), box.topLeft())
        case Fade.RIGHT:
            gradient = QLinearGradient(box.topLeft(), box.topRight())
    for at, left in _FADING:
        gradient.setColorAt(at, theme.color(art.fill, art.opacity * left))
    return gradient


def _rim(theme: Theme) -> QColor:
    """Return the dark that sets white marks off, in both themes."""
    return theme.color("bg" if theme.is_dark else "text")


def _fill_areas(painter: QPainter, drawing: Sheet, scene: FaceScene, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    strength = {Emphasis.LIT: 1.0, Emphasis.PAUSED: 0.44, Emphasis.COMING: 0.3}[scene.emphasis]
    fills = [(area, theme.color("text2", _DONE_OPACITY)) for area in scene.done]
    fills += [(area, theme.color("primary", 0.34)) for area in scene.chosen]
    fills += [(area, theme.color(side_token(area.side), 0.26 * strength)) for area in scene.beside]
    if scene.active:
        fills.append((scene.active, theme.color(side_token(scene.active.side), 0.5 * strength)))
    for area, color in fills:
        painter.setBrush(color)
        painter.drawPath(area_path(drawing, area))
    for area in scene.left_out:
        _hatch(painter, area_path(drawing, area), theme.color("warn", 0.75), spacing=12, width=3, slope=1)


def _outline_areas(painter: QPainter, drawing: Sheet, scene: FaceScene, theme: Theme) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    lines = [(area, _Stroke(theme.color("warn"), 2.5)) for area in scene.left_out]
    lines += [(area, _Stroke(theme.color("primary"), 2.5)) for area in scene.chosen]
    lines += [(area, _Stroke(theme.color(side_token(area.side)), 2.8, (0.1, 8))) for area in scene.coming]
    if scene.active:
        lines += [(scene.active, stroke) for stroke in _active_strokes(scene, theme)]
    for area, stroke in lines:
        painter.setPen(stroke.pen())
        painter.drawPath(area_path(drawing, area))


def _active_strokes(scene: FaceScene, theme: Theme) -> list[_Stroke]:
    token = side_token(scene.active.side if scene.active else None)
    match scene.emphasis:
        case Emphasis.LIT:
            glow = [_Stroke(theme.color(token, opacity), width) for width, opacity in _GLOW]
            return [*glow, _Stroke(theme.color(token), 4)]
        case Emphasis.COMING:
            return [_Stroke(theme.color(token), 3)]
        case Emphasis.PAUSED:
            return [_Stroke(theme.color(token), 3, (14, 8))]


def _hatch(
    painter: QPainter, path: QPainterPath, color: QColor, *, spacing: float, width: float, slope: int
) -> None:
    """Fill a path with slanted lines; Qt's own hatch brushes do not grow with the drawing."""
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(color, width))
    bounds: QRectF = path.boundingRect()
    step = spacing * math.sqrt(2)
    count = math.ceil((bounds.width() + bounds.height()) / step)
    for index in range(count + 1):
        offset = index * step
        if slope > 0:
            start = QPointF(bounds.left() + offset, bounds.top())
            end = start + QPointF(-bounds.height(), bounds.height())
        else:
            start = QPointF(bounds.left() - bounds.height() + offset, bounds.top())
            end = start + QPointF(bounds.height(), bounds.height())
        painter.drawLine(QLineF(start, end))
    painter.restore()


def _draw_head(painter: QPainter, tip: QPointF, angle: float, theme: Theme) -> None:
    """Draw an arrow head; `angle` in radians, counter-clockwise from the right, as Qt gives it."""
    corners = ((22.0, 0.0), (20.0, 2.35), (20.0, -2.35))
    path = QPainterPath()
    for index, (reach, turn) in enumerate(corners):
        corner = tip + QPointF(reach * math.cos(angle + turn), -reach * math.sin(angle + turn))
        path.moveTo(corner) if index == 0 else path.lineTo(corner)
    path.closeSubpath()
    painter.setPen(_Stroke(_rim(theme), 8).pen())
    painter.setBrush(QColor("#FFFFFF"))
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawPath(path)
