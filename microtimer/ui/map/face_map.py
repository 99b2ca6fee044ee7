"""The map of the client: one painted widget over cached pictures, so that only what moves is drawn anew.

It shows the face or the body, wherever the present zone lies. It can be seen facing the client or from behind
the client's head, turned by 180 degrees; left is the client's left in both.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, QTimer, QVariantAnimation, Signal
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPixmap, QRegion, QResizeEvent, QTransform
from PySide6.QtWidgets import QToolTip, QWidget

from microtimer.core.plan import Side
from microtimer.ui.language import tr
from microtimer.ui.map.captions import (
    draw_fades,
    draw_plate,
    draw_side,
    draw_view,
    draw_words,
    side_ends,
    view_words,
)
from microtimer.ui.map.drawing import ArtPath, FaceDrawing, Sheet
from microtimer.ui.map.layers import FaceLayers
from microtimer.ui.map.marks import ZoneHearts, draw_marks
from microtimer.ui.map.motion import Motion, MovingMarks, draw_pad_letters, draw_pads, draw_ways
from microtimer.ui.map.names import ZoneNames, spoken_zone
from microtimer.ui.map.scene import FaceScene, MapArea, area_path
from microtimer.ui.theme import Look

_FADE_MS: Final = 200
_READ_EVERY_MS: Final = 20
_READ_AT_ONCE: Final = 40
_WORDS_ROOM: Final = 96
"""Design height of the words about the zone at the foot of a map that fades out."""


class FaceMap(QWidget):
    """The client with zones."""

    turned_changed = Signal(bool)

    def __init__(
        self,
        drawing: FaceDrawing,
        look: Look,
        *,
        background: str = "bg",
        side_words: bool = True,
        fade_out: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._look = look
        self._background = background
        self._side_words = side_words
        self._fade_out = fade_out
        self._scene = FaceScene()
        self._sheet = drawing.face
        self._turned = False
        self._lift = 0.0
        self._motion = Motion()
        self._marks: MovingMarks | None = None
        self._hearts = ZoneHearts()
        self._layers: FaceLayers | None = None
        self._picture: QPixmap | None = None
        self._picture_before: QPixmap | None = None
        self._names = ZoneNames(self)
        self._unread: Iterator[ArtPath] = iter(())
        self._reader = QTimer(self)
        self._reader.timeout.connect(self._read_on)
        self._cross_fade = QVariantAnimation(self)
        self._cross_fade.setStartValue(0.0)
        self._cross_fade.setEndValue(1.0)
        self._cross_fade.setDuration(_FADE_MS)
        self._cross_fade.valueChanged.connect(self._fade_on)
        self.setMinimumSize(120, 140)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("map", "Map of the client"))

    @property
    def drawing(self) -> FaceDrawing:
        """Return the drawing under the zones."""
        return self._drawing

    @property
    def sheet(self) -> Sheet:
        """Return the view that is shown: the face, or the front or the back of the body."""
        return self._sheet

    @property
    def look(self) -> Look:
        """Return the theme and size it is drawn in."""
        return self._look

    @property
    def side_words(self) -> bool:
        """Tell whether the badges of the sides have their words beside them."""
        return self._side_words

    @property
    def foot_room(self) -> int:
        """Return how many pixels at the foot are taken by something else."""
        return 0

    @property
    def captioned(self) -> bool:
        """Tell whether the map itself says which view it shows."""
        return True

    @property
    def scene(self) -> FaceScene:
        """Return what is shown."""
        return self._scene

    @property
    def turned(self) -> bool:
        """Tell whether the map is seen from behind the client's head."""
        return self._turned

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another view."""
        if sheet is not self._sheet:
            self._sheet = sheet
            self._forget_layers()

    def set_look(self, look: Look) -> None:
        """Take another theme or size."""
        if look != self._look:
            self._look = look
            self._forget_layers()

    def set_scene(self, scene: FaceScene, *, spoken: str = "") -> None:
        """Show another scene, fading over unless motion is reduced; `spoken` is what a screen reader says."""
        if spoken != self.accessibleDescription():
            self.setAccessibleDescription(spoken)
        if scene == self._scene:
            return
        before, self._scene = self._scene, scene
        fades = before.active != scene.active and not self._look.still and self.isVisible()
        picture_before = self._picture if fades else None
        self.show_sheet(self._sheet_for(scene))
        self._motion = Motion()
        if self._wanted_lift() != self._lift:
            self._forget_layers()
        self._forget_picture()
        self._name_zones()
        if picture_before is not None:
            self._picture_before = picture_before
            self._cross_fade.start()
        self._read_ahead(before)

    def set_turned(self, turned: bool) -> None:
        """See the map from behind the client's head, or facing the client."""
        if turned != self._turned:
            self._turned = turned
            self._forget_layers()
            self.turned_changed.emit(turned)

    def set_travel(self, share: float | None, held: float | None = None) -> None:
        """Move the probes along the way: 0 at its start, 1 at its end, None at rest; `held` is of a hold."""
        self._move(Motion(share, held, self._motion.breath))

    def set_breath(self, share: float | None) -> None:
        """Let the rings round the pads breathe: 0 to 1 over one breath, None for none."""
        self._move(Motion(self._motion.travel, self._motion.held, share))

    def transform(self) -> QTransform:
        """Return the way from the sheet's units to the widget's pixels; hit tests use its inverse."""
        content = self._sheet.content
        height = max(1, self.height() - self.foot_room)
        scale = min(height / content.height(), self.width() / self._sheet.core)
        transform = QTransform()
        transform.translate(self.width() / 2, height / 2 - self._lift)
        if self._turned:
            transform.rotate(180)
        transform.scale(scale, scale)
        transform.translate(-content.center().x(), -content.center().y())
        return transform

    def center_of(self, shape_id: str, side: Side | None = None) -> QPointF:
        """Return where the middle of a shape of this view lies in the widget."""
        path = area_path(self._sheet, MapArea((shape_id,), side))
        return self.transform().map(path.boundingRect().center())

    def spoken_at(self, position: QPointF) -> str:
        """Return the name, state and dose of the zone at a position in the widget, "" where there is none."""
        inverse, _invertible = self.transform().inverted()
        at = inverse.map(position)
        found = (zone for zone in self._scene.zones if area_path(self._sheet, zone.area).contains(at))
        return next(map(spoken_zone, found), "")

    def draw_over(self, _painter: QPainter) -> None:
        """Draw more on the zones; the painter stands in the sheet's units."""

    def _sheet_for(self, scene: FaceScene) -> Sheet:
        """Return where the present zone lies, else the coming one; without either the view stays."""
        for area in (scene.active, *scene.coming):
            if area is not None and (found := self._drawing.sheet_of(area.shapes)):
                return found
        return self._sheet

    def _name_zones(self) -> None:
        """Tell screen readers of the zones."""
        self._names.set_zones(self._scene.zones, self._sheet, self.transform())

    def _read_ahead(self, before: FaceScene) -> None:
        """Read the art of views that the session will come to, a little at a time: all at once it is felt."""
        if [zone.area for zone in before.zones] == [zone.area for zone in self._scene.zones]:
            return
        found = (self._drawing.sheet_of(zone.area.shapes) for zone in self._scene.zones)
        sheets = {sheet.name: sheet for sheet in found if sheet is not None and sheet is not self._sheet}
        self._unread = (art for sheet in sheets.values() for art in (*sheet.base, *sheet.features))
        self._reader.start(_READ_EVERY_MS)

    def _read_on(self) -> None:
        arts = list(islice(self._unread, _READ_AT_ONCE))
        for art in arts:
            art.path.isEmpty()
        if not arts:
            self._reader.stop()

    def _wanted_lift(self) -> float:
        """Return how far up the drawing goes, so that words at the foot of the map hide no present zone."""
        if not self._fade_out or self._scene.active is None:
            return 0.0
        bounds = area_path(self._sheet, self._scene.active).boundingRect()
        zone = self.transform().mapRect(bounds).translated(0, self._lift)
        return max(0.0, min(zone.bottom() - (self.height() - _WORDS_ROOM * self._look.unit), zone.top()))

    def _forget_layers(self) -> None:
        self._lift = self._wanted_lift()
        self._layers = None
        self._forget_picture()
        self._name_zones()

    def _forget_picture(self) -> None:
        self._cross_fade.stop()
        self._picture = self._picture_before = self._marks = None
        self.update()

    def _fade_on(self, share: object) -> None:
        if share == 1.0:
            self._picture_before = None
        self.update()

    def _move(self, motion: Motion) -> None:
        """Take another moment of the motion, and ask for a repaint of what moved, and of nothing else."""
        self._motion = motion
        if self._marks is not None:
            region = QRegion()
            for part in self._marks.take(motion):
                region += part
            if not region.isEmpty():
                self.update(region)

    def _drawn_picture(self) -> QPixmap:
        theme, transform, ratio = self._look.theme, self.transform(), self.devicePixelRatioF()
        if self._layers is None:
            self._layers = FaceLayers(
                self._sheet,
                theme,
                transform,
                size=self.size(),
                ratio=ratio,
                background=self._background,
                fade=self._fade if self._fade_out else None,
            )
        picture = self._layers.picture(self._scene)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(transform, combine=True)
        self.draw_over(painter)
        draw_ways(painter, self._scene, theme)
        draw_pads(painter, self._scene, theme)
        painter.resetTransform()
        draw_marks(painter, self._sheet, self._scene, theme, transform=transform, hearts=self._hearts)
        draw_pad_letters(painter, self._scene, theme, transform)
        self._draw_captions(painter, QRectF(self.rect()))
        painter.end()
        return picture

    def _fade(self, painter: QPainter) -> None:
        draw_fades(
            painter,
            self._look,
            self._sheet,
            self.transform(),
            background=self._background,
            box=QRectF(self.rect()),
            turned=self._turned,
        )

    def _draw_captions(self, painter: QPainter, box: QRectF) -> None:
        look, scene, worded = self._look, self._scene, self._side_words
        margin, top = (0, 4) if worded else (10, 10)
        inner = box.adjusted(margin * look.unit, top * look.unit, -margin * look.unit, 0)
        if self._turned and self._sheet.name != "back":
            # the shoulders take the upper corners of the turned drawing
            inner.setTop(inner.top() + self.height() * (0.17 if self._sheet is self._drawing.face else 0))
        foot = 0.0
        for side, right in zip(side_ends(self._sheet, turned=self._turned), (False, True), strict=True):
            end = draw_side(painter, look, side, inner, active=scene.active, worded=worded, right=right)
            foot = foot or end
        words = view_words(self._sheet, turned=self._turned) if self.captioned else ""
        if words and worded:
            inner.setTop(foot + look.px(10))
            draw_words(painter, look, words, inner, tone="text2", right=False)
        elif words:
            draw_view(painter, look, words, box)
        if scene.off_map:
            places = ", ".join(scene.off_map)
            draw_plate(painter, look, tr("map", "Not on this map: {places}").format(places=places), box)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture = self._drawn_picture()
        if self._marks is None:
            look, ratio = self._look, self.devicePixelRatioF()
            self._marks = MovingMarks(self._scene, look.theme, self.transform(), ratio, still=look.still)
            self._marks.take(self._motion)
        painter = QPainter(self)
        self._blit(painter, self._picture, event.rect())
        if self._picture_before is not None:
            share = self._cross_fade.currentValue()
            painter.setOpacity(1.0 - float(share if isinstance(share, float) else 1.0))
            self._blit(painter, self._picture_before, event.rect())
            painter.setOpacity(1.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._marks.draw(painter)
        painter.end()

    def _blit(self, painter: QPainter, picture: QPixmap, part: QRect) -> None:
        ratio = picture.devicePixelRatio()
        source = QRectF(part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio)
        painter.drawPixmap(QRectF(part), picture, source)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._forget_layers()
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(560), self._look.px(694))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and not self.toolTip():
            QToolTip.showText(event.globalPos(), self.spoken_at(QPointF(event.pos())), self)
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._forget_layers()
        return super().event(event)
