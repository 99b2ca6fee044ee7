"""What a map shows at one moment, and how its zones are drawn.

Draw order: skin, zone fills, zone lines, avoided places, features, outlines of lit zones, landmarks. Painters
here stand in a sheet's own units; what must stay upright is drawn elsewhere, after the transform.
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
from microtimer.ui.map.drawing import ArtPath, FaceDrawing, Fade, Sheet
from microtimer.ui.theme import Theme, side_token

_GLOW = ((26, 0.06), (16, 0.10), (9, 0.16))
_DONE_OPACITY = 0.2
_ZONE_LINE_OPACITY = 0.26
_FADING = ((0.0, 1.0), (0.25, 0.84), (0.5, 0.5), (0.75, 0.16), (1.0, 0.0))
"""How much is left of a colour on its way out."""


class Emphasis(Enum):
    """How strongly the present zone is shown."""

    LIT = "lit"
    COMING = "coming"
    """The practitioner is on the way to it."""
    PAUSED = "paused"


class ZoneState(Enum):
    """What has become of a zone in this session."""

    ACTIVE = "active"
    DONE = "done"
    COMING = "coming"
    """The very next."""
    LATER = "later"
    LEFT_OUT = "left out"
    CHOSEN = "chosen"


@dataclass(frozen=True, slots=True)
class MapArea:
    """A place on the map: shape ids and the client's side they are meant on."""

    shapes: tuple[str, ...]
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class MapZone:
    """A zone of the session with its state and its dose, for marks and for screen readers."""

    area: MapArea
    name: str
    state: ZoneState
    done_s: int = 0
    planned_s: int = 0

    @property
    def share(self) -> float:
        """Return how much of the planned time was done, 0 to 1."""
        return min(1.0, self.done_s / self.planned_s) if self.planned_s else 0.0


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
    """Everything a map shows at one moment, apart from motion."""

    active: MapArea | None = None
    beside: tuple[MapArea, ...] = ()
    """Zones that the same step covers too, lit more weakly."""
    coming: tuple[MapArea, ...] = ()
    later: tuple[MapArea, ...] = ()
    done: tuple[MapArea, ...] = ()
    left_out: tuple[MapArea, ...] = ()
    chosen: tuple[MapArea, ...] = ()
    """Zones tapped in or picked, in the main colour."""
    zones: tuple[MapZone, ...] = ()
    """The same zones by name, with their doses."""
    emphasis: Emphasis = Emphasis.LIT
    mode: Mode | None = None
    technique: str | None = None
    ways: tuple[Way, ...] = ()
    pads: tuple[Pad, ...] = ()
    points: tuple[tuple[float, float], ...] = ()
    """Landmarks of the present zone."""
    off_map: tuple[str, ...] = ()
    """Names of places that are on no view."""


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line's colour, width and dashes in a sheet's units."""

    color: QColor
    width: float
    dash: tuple[float, ...] = ()

    def pen(self) -> QPen:
        """Return it as a pen with round ends."""
        pen = QPen(self.color, self.width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if self.dash:
            # Qt counts dashes in pen widths
            pen.setDashPattern([length / self.width for length in self.dash])
        return pen


def area_path(drawing: FaceDrawing | Sheet, area: MapArea) -> QPainterPath:
    """Return all shapes of an area as one path: those that are on the drawing."""
    whole = QPainterPath()
    for shape_id in area.shapes:
        if shape := drawing.shape(shape_id, area.side):
            whole.addPath(shape)
    return whole


def rim_color(theme: Theme) -> QColor:
    """Return the dark that sets white marks off, in both themes."""
    return theme.color("bg" if theme.is_dark else "text")


def draw_ground(painter: QPainter, sheet: Sheet, theme: Theme) -> None:
    """Draw what lies under the zones."""
    for art in sheet.base:
        _draw_art(painter, art, theme)


def draw_lines(painter: QPainter, sheet: Sheet, theme: Theme) -> None:
    """Draw what lies over the fills of zones: their lines, places to keep clear of, and the features."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(Stroke(theme.color("zline", _ZONE_LINE_OPACITY), 1.5).pen())
    for shape_id, path in sheet.shapes.items():
        if shape_id.startswith("zone-"):
            painter.drawPath(path)
    for path in sheet.avoid:
        _hatch(painter, path, theme.color("avoid", 0.34), spacing=10, width=1.2, slope=-1)
    for art in sheet.features:
        _draw_art(painter, art, theme)


def draw_fills(painter: QPainter, sheet: Sheet, scene: FaceScene, theme: Theme) -> None:
    """Fill the zones by what has become of them."""
    painter.setPen(Qt.PenStyle.NoPen)
    strength = {Emphasis.LIT: 1.0, Emphasis.PAUSED: 0.44, Emphasis.COMING: 0.3}[scene.emphasis]
    fills = [(area, theme.color("text2", _DONE_OPACITY)) for area in scene.done]
    fills += [(area, theme.color("primary", 0.34)) for area in scene.chosen]
    fills += [(area, theme.color(side_token(area.side), 0.26 * strength)) for area in scene.beside]
    if scene.active:
        fills.append((scene.active, theme.color(side_token(scene.active.side), 0.5 * strength)))
    for area, color in fills:
        painter.setBrush(color)
        painter.drawPath(area_path(sheet, area))
    for area in scene.left_out:
        _hatch(painter, area_path(sheet, area), theme.color("warn", 0.75), spacing=12, width=3, slope=1)


def draw_outlines(painter: QPainter, sheet: Sheet, scene: FaceScene, theme: Theme) -> None:
    """Outline the zones by what has become of them."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    lines = [(area, Stroke(theme.color("text3", 0.8), 2, (0.1, 9))) for area in scene.later]
    lines += [(area, Stroke(theme.color("warn"), 2.5)) for area in scene.left_out]
    lines += [(area, Stroke(theme.color("primary"), 2.5)) for area in scene.chosen]
    lines += [(area, Stroke(theme.color(side_token(area.side)), 4, (0.1, 9))) for area in scene.coming]
    lines += [(area, Stroke(theme.color(side_token(area.side)), 3)) for area in scene.beside]
    if scene.active:
        lines += [(scene.active, stroke) for stroke in _active_strokes(scene, theme)]
    for area, stroke in lines:
        painter.setPen(stroke.pen())
        painter.drawPath(area_path(sheet, area))


def draw_points(painter: QPainter, scene: FaceScene, theme: Theme) -> None:
    """Draw the landmarks of the present zone as small dots."""
    painter.setPen(Stroke(rim_color(theme), 2.5).pen())
    painter.setBrush(QColor("#FFFFFF"))
    for x, y in scene.points:
        painter.drawEllipse(QPointF(x, y), 5.5, 5.5)


def draw_offer(painter: QPainter, path: QPainterPath, theme: Theme) -> None:
    """Draw a zone that can be picked."""
    painter.setBrush(theme.color("primary", 0.05))
    painter.setPen(Stroke(theme.color("primary", 0.5), 2, (2, 7)).pen())
    painter.drawPath(path)


def draw_pick(painter: QPainter, path: QPainterPath, theme: Theme, *, focused: bool) -> None:
    """Draw the zone under the pointer, or the one the keyboard stands on."""
    painter.setBrush(theme.color("primary", 0.10))
    painter.setPen(Stroke(theme.color("focus" if focused else "primary"), 5 if focused else 2.5).pen())
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


def _active_strokes(scene: FaceScene, theme: Theme) -> list[Stroke]:
    token = side_token(scene.active.side if scene.active else None)
    match scene.emphasis:
        case Emphasis.LIT:
            glow = [Stroke(theme.color(token, opacity), width) for width, opacity in _GLOW]
            return [*glow, Stroke(theme.color(token), 4.5)]
        case Emphasis.COMING:
            return [Stroke(theme.color(token), 3)]
        case Emphasis.PAUSED:
            return [Stroke(theme.color(token), 3, (14, 8))]


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
