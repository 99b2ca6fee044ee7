"""Marks on zones that tell state and dose without colour: a tick, a cross, and a ring of the time done."""

import math
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QTransform

from microtimer.ui.map.drawing import Sheet, outline
from microtimer.ui.map.scene import FaceScene, MapArea, MapZone, Stroke, ZoneState
from microtimer.ui.theme import Theme

_RADIUS: Final = 19.0
_LEAST: Final = 7.0
"""Pixels."""
_GRID: Final = 9


class ZoneHearts:
    """Finds the best place for a mark on a zone and remembers it: the middle of a bent zone is outside."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str, object], tuple[QPointF, float] | None] = {}

    def of(self, sheet: Sheet, area: MapArea) -> list[tuple[QPointF, float]]:
        """Return a place on each shape of an area with the room round it, in the sheet's units."""
        found = []
        for shape in area.shapes:
            key = (sheet.name, shape, area.side)
            if key not in self._known:
                path = sheet.shape(shape, area.side)
                self._known[key] = _heart(path) if path is not None else None
            if (heart := self._known[key]) is not None:
                found.append(heart)
        return found


def draw_marks(
    painter: QPainter,
    sheet: Sheet,
    scene: FaceScene,
    theme: Theme,
    *,
    transform: QTransform,
    hearts: ZoneHearts,
) -> None:
    """Mark zones that are done, begun or left out, upright; those worked on now carry their own signs."""
    scale = math.hypot(transform.m11(), transform.m12())
    named = {zone.area: zone for zone in scene.zones}
    plain = [MapZone(area, "", ZoneState.LEFT_OUT) for area in scene.left_out if area not in named]
    for zone in (*scene.zones, *plain):
        if zone.state is ZoneState.ACTIVE or zone.area in scene.beside:
            continue
        places = hearts.of(sheet, zone.area)
        for place, room in places[len(places) // 2 :][:1] if _in_one_piece(zone.area) else places:
            radius = max(_LEAST, min(_RADIUS, 0.8 * room) * scale)
            _draw_mark(painter, zone, theme, transform.map(place), radius)


def _in_one_piece(area: MapArea) -> bool:
    """Tell whether an area's shapes touch, so that one mark will do."""
    return any(not shape.endswith(("_left", "_right")) for shape in area.shapes)


def _draw_mark(painter: QPainter, zone: MapZone, theme: Theme, center: QPointF, radius: float) -> None:
    width = max(1.6, radius * 0.22)
    left_out, done = zone.state is ZoneState.LEFT_OUT, zone.state is ZoneState.DONE
    if not left_out and not done and not zone.share:
        return
    box = QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("surface", 0.92))
    painter.drawEllipse(box)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    token = "warn" if left_out else "ok"
    painter.setPen(Stroke(theme.color("line" if not left_out else token), width).pen())
    painter.drawEllipse(box)
    painter.setPen(Stroke(theme.color(token), width).pen())
    if left_out:
        reach = radius * 0.42
        for x, y in ((1, 1), (1, -1)):
            across = QPointF(x * reach, y * reach)
            painter.drawLine(QLineF(center - across, center + across))
        return
    share = zone.share if zone.planned_s else 1.0
    painter.drawArc(box, 90 * 16, round(-360 * 16 * share))
    if done:
        painter.setPen(Stroke(theme.color(token), width * 1.15).pen())
        tick = QPainterPath(center + QPointF(-0.46, 0.02) * radius)
        tick.lineTo(center + QPointF(-0.12, 0.36) * radius)
        tick.lineTo(center + QPointF(0.46, -0.34) * radius)
        painter.drawPath(tick)


def _heart(path: QPainterPath) -> tuple[QPointF, float]:
    """Return the point of a grid that lies deepest inside a path, and how deep."""
    bounds = path.boundingRect()
    edge = outline(path)
    best, depth = bounds.center(), 0.0
    for column in range(1, _GRID):
        for row in range(1, _GRID):
            point = QPointF(
                bounds.left() + bounds.width() * column / _GRID, bounds.top() + bounds.height() * row / _GRID
            )
            if not path.contains(point):
                continue
            here = min(math.hypot(point.x() - at.x(), point.y() - at.y()) for at in edge)
            if here > depth:
                best, depth = point, here
    return best, depth
