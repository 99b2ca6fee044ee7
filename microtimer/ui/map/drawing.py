"""The drawing of the client: art, zone shapes and landmarks of each view, read from the map files.

A view's own units: 1000 wide, 1120 high, middle line at x = 500. Seen from the front the CLIENT's left is at
larger x, seen from the back at smaller.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSizeF, QXmlStreamReader
from PySide6.QtGui import QPainterPath

from microtimer.core.plan import Side
from microtimer.ui.path_data import painter_path

MIDDLE_X: Final = 500.0
_OUTLINE_POINTS: Final = 64


class FaceDrawingError(ValueError):
    """The face map file cannot be read; the message names the line."""


class Fade(Enum):
    """Where a fill fades to; "soft" is from its middle outward."""

    NONE = "fill"
    SOFT = "soft"
    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True)
class ArtPath:
    """One piece of the decoration, filled with a colour token that may fade out."""

    data: str
    fill: str
    opacity: float
    fade: Fade

    @cached_property
    def path(self) -> QPainterPath:
        """Return the outline, read when it is first drawn: there are hundreds, and not every view is seen."""
        return painter_path(self.data)


@dataclass(frozen=True, slots=True)
class Sheet:
    """One view in its own units: decoration below and above the zones, shapes by id, landmarks by id."""

    name: str
    """"face", or "front" or "back" of the body."""
    size: QSizeF
    content: QRectF
    """The part worth seeing; what is outside runs out of it."""
    core: float
    """However narrow the picture, this much of the width is in it."""
    left_at_right: bool
    """The client's left lies at larger x: so it does wherever the client is seen from the front."""
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
        if (side is Side.LEFT) is self.left_at_right:
            half.addRect(QRectF(QPointF(MIDDLE_X, bounds.top()), bounds.bottomRight()))
        else:
            half.addRect(QRectF(bounds.topLeft(), QPointF(MIDDLE_X, bounds.bottom())))
        return path.intersected(half)

    def point(self, name: str, side: Side | None = None) -> QPointF | None:
        """Return a landmark by its id, or by its name without the side; None where there is none."""
        if side in (Side.LEFT, Side.RIGHT) and (found := self.points.get(f"{name}_{side.value}")):
            return found
        return self.points.get(name)


@dataclass(frozen=True, slots=True)
class FaceDrawing:
    """Every view of the client: the face, and the body from the front and from the back."""

    sheets: tuple[Sheet, ...]
    shapes: Mapping[str, QPainterPath]
    """Those of every sheet; an id is on one sheet only."""
    points: Mapping[str, QPointF]

    @property
    def face(self) -> Sheet:
        """Return the first sheet."""
        return self.sheets[0]

    def sheet_of(self, shape_ids: Iterable[str]) -> Sheet | None:
        """Return the sheet of the first shape that is on one."""
        found = (sheet for shape in shape_ids for sheet in self.sheets if shape in sheet.shapes)
        return next(found, None)

    def shape(self, shape_id: str, side: Side | None = None) -> QPainterPath | None:
        """Return a shape, cut to one half of the client when it spans the middle; None when unknown."""
        sheet = self.sheet_of((shape_id,))
        return sheet.shape(shape_id, side) if sheet else None


@dataclass(slots=True)
class _Parts:
    size: QSizeF
    attributes: Mapping[str, str]
    base: list[ArtPath] = field(default_factory=list)
    features: list[ArtPath] = field(default_factory=list)
    shapes: dict[str, QPainterPath] = field(default_factory=dict)
    avoid: list[QPainterPath] = field(default_factory=list)
    points: dict[str, QPointF] = field(default_factory=dict)

    def sheet(self) -> Sheet:
        """Return the sheet that was read."""
        whole = QRectF(QPointF(), self.size)
        content = [float(word) for word in self.attributes.get("data-content", "").split()]
        return Sheet(
            name=self.attributes.get("id", ""),
            size=self.size,
            content=QRectF(*content) if len(content) == 4 else whole,
            core=float(self.attributes.get("data-core", whole.width())),
            left_at_right=self.attributes.get("data-right", "left") == "left",
            base=tuple(self.base),
            features=tuple(self.features),
            shapes=MappingProxyType(self.shapes),
            avoid=tuple(self.avoid),
            points=MappingProxyType(self.points),
        )


def read_face_drawing(*texts: str) -> FaceDrawing:
    """Return the views of map files, the face first; raise `FaceDrawingError` with the line that is wrong."""
    sheets = [sheet for text in texts for sheet in _sheets(text)]
    shapes: dict[str, QPainterPath] = {}
    points: dict[str, QPointF] = {}
    for sheet in sheets:
        shapes.update(sheet.shapes)
        points.update(sheet.points)
    return FaceDrawing(tuple(sheets), MappingProxyType(shapes), MappingProxyType(points))


def _sheets(svg: str) -> list[Sheet]:
    reader = QXmlStreamReader(svg)
    found: list[_Parts] = []
    group = ""
    while not reader.atEnd():
        if reader.readNext() is not QXmlStreamReader.TokenType.StartElement:
            continue
        tag, values = reader.name(), _attributes(reader)
        try:
            if tag == "g":
                group = values.get("class", "")
            elif tag == "svg":
                found.append(_Parts(QSizeF(float(values["width"]), float(values["height"])), values))
            elif found:
                _take(found[-1], group, tag, values)
        except (KeyError, ValueError) as error:
            raise FaceDrawingError(f"face map, line {reader.lineNumber()}: {error}") from error
    if reader.hasError():
        raise FaceDrawingError(f"face map, line {reader.lineNumber()}: {reader.errorString()}")
    sheets = [parts.sheet() for parts in found if parts.shapes]
    if not sheets or not all(sheet.size.isValid() for sheet in sheets):
        raise FaceDrawingError("face map: no zones found")
    return sheets


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
    fade, _, token = values["class"].partition("-")
    return ArtPath(values["d"], token, float(values.get("fill-opacity", "1")), Fade(fade))


def outline(path: QPainterPath) -> list[QPointF]:
    """Return points along a path, evenly however long its parts are."""
    return [path.pointAtPercent(number / _OUTLINE_POINTS) for number in range(_OUTLINE_POINTS)]


def way_along(points: list[QPointF], toward: QPointF) -> QPainterPath:
    """Return a smooth line through the points, its middle pulled a little toward another point."""
    path = QPainterPath(points[0])
    if len(points) == 2:
        start, end = points
        middle = (start + end) / 2
        pull = toward - middle
        reach = (pull.x() ** 2 + pull.y() ** 2) ** 0.5
        length = ((end - start).x() ** 2 + (end - start).y() ** 2) ** 0.5
        share = min(2.0, 0.26 * length / reach) if reach > 0.02 * length else 0.0
        path.quadTo(middle + pull * share, end)
        return path
    padded = [points[0], *points, points[-1]]
    for before, start, end, after in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        path.cubicTo(start + (end - before) / 6, end - (after - start) / 6, end)
    return path
