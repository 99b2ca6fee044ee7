"""The drawing of the face: its art, zone shapes and landmarks, read from the face map file.

The drawing's own units: 1000 wide, 1120 high, middle line at x = 500. The CLIENT's left is at larger x.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, QXmlStreamReader
from PySide6.QtGui import QPainterPath

from microtimer.core.plan import Side
from microtimer.ui.path_data import painter_path

MIDDLE_X: Final = 500.0


class FaceDrawingError(ValueError):
    """The face map file cannot be read; the message names the line."""


@dataclass(frozen=True, slots=True)
class ArtPath:
    """One piece of the decoration: filled with a token, outlined in ink, or both."""

    path: QPainterPath
    fill: str | None
    fill_opacity: float
    inked: bool
    width: float
    line_opacity: float


@dataclass(frozen=True, slots=True)
class FaceDrawing:
    """A drawing in its own units: decoration below and above the zones, shapes by id, landmarks by id."""

    size: QSizeF
    base: tuple[ArtPath, ...]
    features: tuple[ArtPath, ...]
    shapes: Mapping[str, QPainterPath]
    avoid: tuple[QPainterPath, ...]
    points: Mapping[str, QPointF]

    def shape(self, shape_id: str, side: Side | None = None) -> QPainterPath | None:
        """Return a shape, cut to one half of the client when it spans the middle; None when unknown."""
        path = self.shapes.get(shape_id)
        if path is None or side not in (Side.LEFT, Side.RIGHT):
            return path
        bounds = path.boundingRect()
        if abs(bounds.center().x() - MIDDLE_X) > bounds.width() / 4:
            return path
        half = QPainterPath()
        if side is Side.LEFT:
            half.addRect(QRectF(QPointF(MIDDLE_X, bounds.top()), bounds.bottomRight()))
        else:
            half.addRect(QRectF(bounds.topLeft(), QPointF(MIDDLE_X, bounds.bottom())))
        return path.intersected(half)

    def point(self, name: str, side: Side | None = None) -> QPointF | None:
        """Return a landmark by its id, or by its name without the side; None where there is none."""
        if side in (Side.LEFT, Side.RIGHT) and (found := self.points.get(f"{name}_{side.value}")):
            return found
        return self.points.get(name)


@dataclass(slots=True)
class _Parts:
    size: QSizeF = field(default_factory=QSizeF)
    base: list[ArtPath] = field(default_factory=list)
    features: list[ArtPath] = field(default_factory=list)
    shapes: dict[str, QPainterPath] = field(default_factory=dict)
    avoid: list[QPainterPath] = field(default_factory=list)
    points: dict[str, QPointF] = field(default_factory=dict)


def read_face_drawing(svg: str) -> FaceDrawing:
    """Return the drawing of a face map file; raise `FaceDrawingError` naming the line that is wrong."""
    reader = QXmlStreamReader(svg)
    parts = _Parts()
    group = ""
    while not reader.atEnd():
        if reader.readNext() is not QXmlStreamReader.TokenType.StartElement:
            continue
        tag, values = reader.name(), _attributes(reader)
        try:
            if tag == "g":
                group = values.get("id", "")
            elif tag == "svg":
                parts.size = QSizeF(float(values["width"]), float(values["height"]))
            else:
                _take(parts, group, tag, values)
        except (KeyError, ValueError) as error:
            raise FaceDrawingError(f"face map, line {reader.lineNumber()}: {error}") from error
    if reader.hasError():
        raise FaceDrawingError(f"face map, line {reader.lineNumber()}: {reader.errorString()}")
    if not parts.shapes or not parts.size.isValid():
        raise FaceDrawingError("face map: no zones found")
    return FaceDrawing(
        size=parts.size,
        base=tuple(parts.base),
        features=tuple(parts.features),
        shapes=MappingProxyType(parts.shapes),
        avoid=tuple(parts.avoid),
        points=MappingProxyType(parts.points),
    )


def _attributes(reader: QXmlStreamReader) -> dict[str, str]:
    attributes = reader.attributes()
    return {attributes.at(index).name(): attributes.at(index).value() for index in range(attributes.size())}


def _take(parts: _Parts, group: str, tag: str, values: Mapping[str, str]) -> None:
    match tag, group:
        case "path", "base":
            parts.base.append(_art(values))
        case "path", "features":
            parts.features.append(_art(values))
        case "path", "zones" | "neutral":
            parts.shapes[values["id"]] = painter_path(values["d"])
        case "path", "avoid":
            parts.avoid.append(painter_path(values["d"]))
        case "circle", "landmarks":
            parts.points[values["id"].removeprefix("point-")] = QPointF(
                float(values["cx"]), float(values["cy"])
            )
        case _:
            pass


def _art(values: Mapping[str, str]) -> ArtPath:
    classes = values["class"].split()
    fills = [name.removeprefix("fill-") for name in classes if name.startswith("fill-")]
    return ArtPath(
        path=painter_path(values["d"]),
        fill=fills[0] if fills else None,
        fill_opacity=float(values.get("fill-opacity", "1")),
        inked="line-ink" in classes,
        width=float(values.get("stroke-width", "2")),
        line_opacity=float(values.get("stroke-opacity", "1")),
    )


def way_along(points: list[QPointF], toward: QPointF) -> QPainterPath:
    """Return a smooth line through the points, its middle pulled a little toward another point."""
    path = QPainterPath(points[0])
    if len(points) == 2:
        start, end = points
        middle = (start + end) / 2
        pull = toward - middle
        reach = (pull.x() ** 2 + pull.y() ** 2) ** 0.5
        length = ((end - start).x() ** 2 + (end - start).y() ** 2) ** 0.5
        share = 0.26 * length / reach if reach > 0.02 * length else 0.0
        path.quadTo(middle + pull * share, end)
        return path
    padded = [points[0], *points, points[-1]]
    for before, start, end, after in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        path.cubicTo(start + (end - before) / 6, end - (after - start) / 6, end)
    return path
