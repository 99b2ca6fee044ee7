"""Small pictures of the face with the zones of a protocol on it, drawn once and kept."""

from collections import OrderedDict
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPixmap, QTransform

from microtimer.core.catalogue.zones import ZoneCatalogue
from microtimer.core.plan import Side
from microtimer.ui.map.drawing import FaceDrawing, Sheet
from microtimer.ui.map.layers import FaceLayers
from microtimer.ui.map.scene import FaceScene, MapArea
from microtimer.ui.theme import Theme

_MOST: Final = 200
_MOST_LAYERS: Final = 6
Areas = frozenset[tuple[str, Side | None]]


class FacePictures:
    """Draws and remembers pictures by what is on them, their size and theme."""

    def __init__(self, drawing: FaceDrawing, zones: ZoneCatalogue) -> None:
        self._drawing = drawing
        self._zones = {zone.id: zone for zone in zones.zones}
        self._kept: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()
        self._layers: OrderedDict[tuple[object, ...], FaceLayers] = OrderedDict()

    def picture(self, areas: Areas, size: QSize, theme: Theme, ratio: float) -> QPixmap:
        """Return the face with these zones in the main colour, `size` in logical pixels."""
        key = (areas, size.width(), size.height(), theme.name, ratio)
        picture = self._kept.get(key)
        if picture is None:
            picture = self._kept[key] = self._drawn(areas, size, theme, ratio)
            if len(self._kept) > _MOST:
                self._kept.popitem(last=False)
        else:
            self._kept.move_to_end(key)
        return picture

    def map_areas(self, areas: Areas) -> tuple[MapArea, ...]:
        """Return zones with their sides as places on the map; a zone that is not on it has none."""
        found = (
            MapArea(self._zones[zone].shapes(side), side)
            for zone, side in sorted(areas, key=str)
            if zone in self._zones
        )
        return tuple(area for area in found if area.shapes)

    def _drawn(self, areas: Areas, size: QSize, theme: Theme, ratio: float) -> QPixmap:
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0, 0, size.width(), size.height())
        ground = QPainterPath()
        ground.addRoundedRect(whole, 8, 8)
        painter.fillPath(ground, theme.color("raised"))
        painter.setClipPath(ground)
        chosen = self.map_areas(areas)
        sheets = self._sheets(chosen)
        width = size.width() // len(sheets)
        for column, sheet in enumerate(sheets):
            layers = self._layers_of(sheet, QSize(width, size.height()), theme, ratio)
            painter.drawPixmap(column * width, 0, layers.picture(FaceScene(chosen=chosen)))
        painter.end()
        return picture

    def _sheets(self, areas: tuple[MapArea, ...]) -> list[Sheet]:
        """Return the views that the zones lie on, beside each other; the face where there are none."""
        used = [
            sheet
            for sheet in self._drawing.sheets
            if any(sheet.shapes.keys() & area.shapes for area in areas)
        ]
        return used or [self._drawing.face]

    def _layers_of(self, sheet: Sheet, size: QSize, theme: Theme, ratio: float) -> FaceLayers:
        key = (sheet.name, size.width(), size.height(), theme.name, ratio)
        layers = self._layers.get(key)
        if layers is None:
            content = sheet.content
            scale = min(size.height() / content.height(), size.width() / sheet.core)
            # at the foot, where the figure runs out of the picture
            foot = size.height() - scale * content.height() / 2
            transform = QTransform.fromTranslate(size.width() / 2, foot)
            transform.scale(scale, scale)
            transform.translate(-content.center().x(), -content.center().y())
            layers = FaceLayers(sheet, theme, transform, size=size, ratio=ratio, background="raised")
            self._layers[key] = layers
            if len(self._layers) > _MOST_LAYERS:
                self._layers.popitem(last=False)
        return layers
