"""The layers of a map that stand still, drawn once for a size and theme: a scene is then only a few fills."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QTransform

from microtimer.ui.map.drawing import Sheet
from microtimer.ui.map.scene import FaceScene, draw_fills, draw_ground, draw_lines, draw_outlines, draw_points
from microtimer.ui.theme import Theme


class FaceLayers:
    """One sheet at one size: what lies under the zones and what lies over them, as pictures."""

    def __init__(
        self,
        sheet: Sheet,
        theme: Theme,
        transform: QTransform,
        *,
        size: QSize,
        ratio: float,
        background: str,
        fade: Callable[[QPainter], None] | None = None,
    ) -> None:
        """Draw both layers; `fade` covers with the background what should run out, under the zones alone."""
        self._sheet = sheet
        self._theme = theme
        self._transform = transform
        self._ground = _blank(size, ratio)
        self._lines = _blank(size, ratio)
        self._ground.fill(theme.color(background))
        for picture, draw in ((self._ground, draw_ground), (self._lines, draw_lines)):
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setTransform(transform, combine=True)
            draw(painter, sheet, theme)
            if fade is not None:
                painter.resetTransform()
                if picture is self._lines:
                    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationOut)
                fade(painter)
            painter.end()

    def picture(self, scene: FaceScene) -> QPixmap:
        """Return the sheet with a scene on it."""
        picture = self._ground.copy()
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._transform, combine=True)
        draw_fills(painter, self._sheet, scene, self._theme)
        painter.resetTransform()
        painter.drawPixmap(0, 0, self._lines)
        painter.setTransform(self._transform, combine=True)
        draw_outlines(painter, self._sheet, scene, self._theme)
        draw_points(painter, scene, self._theme)
        painter.end()
        return picture


def _blank(size: QSize, ratio: float) -> QPixmap:
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    return picture
