"""The face map: one custom-painted widget over cached pictures, so that only what moves is drawn anew.

It can be seen facing the client or from behind the client's head, turned by 180 degrees; left is the
client's left in both.
"""

from typing import Final

from PySide6.QtCore import (
    QEvent,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QVariantAnimation,
    Signal,
)
from PySide6.QtGui import (
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from microtimer.core.plan import Mode, Side
from microtimer.ui.face_drawing import FaceDrawing, Sheet
from microtimer.ui.face_scene import (
    Emphasis,
    FaceScene,
    MapArea,
    Way,
    area_path,
    draw_pads,
    draw_probe,
    draw_scene,
    draw_way,
    way_path,
)
from microtimer.ui.icons import draw_side_mark
from microtimer.ui.language import tr
from microtimer.ui.theme import Look, side_token, text_font

_PROBE_GAP: Final = 0.28
_FADE_MS: Final = 200
_BREATH: Final = (0.15, 0.35)


class FaceMap(QWidget):
    """The face with its zones."""

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
        self._travel: float | None = None
        self._breath: float | None = None
        self._ways: list[tuple[Way, QPainterPath]] = []
        self._picture: QPixmap | None = None
        self._picture_before: QPixmap | None = None
        self._cross_fade = QVariantAnimation(self)
        self._cross_fade.setStartValue(0.0)
        self._cross_fade.setEndValue(1.0)
        self._cross_fade.setDuration(_FADE_MS)
        self._cross_fade.valueChanged.connect(self._fade_on)
        self.setMinimumSize(120, 140)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("map", "Face map"))

    @property
    def drawing(self) -> FaceDrawing:
        """Return the drawing under the zones."""
        return self._drawing

    @property
    def sheet(self) -> Sheet:
        """Return the view that is shown: the face, or the front or the back of the body."""
        return self._sheet

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another view."""
        if sheet is not self._sheet:
            self._sheet = sheet
            self._forget_picture()

    @property
    def look(self) -> Look:
        """Return the theme and size it is drawn in."""
        return self._look

    @property
    def scene(self) -> FaceScene:
        """Return what is shown."""
        return self._scene

    @property
    def turned(self) -> bool:
        """Tell whether the map is seen from behind the client's head."""
        return self._turned

    def set_look(self, look: Look) -> None:
        """Take another theme or size."""
        if look != self._look:
            self._look = look
            self._forget_picture()

    def set_scene(self, scene: FaceScene, *, spoken: str = "") -> None:
        """Show another scene, fading over unless motion is reduced; `spoken` is what a screen reader says."""
        if spoken != self.accessibleDescription():
            self.setAccessibleDescription(spoken)
        if scene == self._scene:
            return
        before, self._scene = self._scene, scene
        self._sheet = self._sheet_for(scene)
        self._ways = [(way, way_path(way)) for way in scene.ways]
        self._travel = self._breath = None
        fades = before.active != scene.active and not self._look.still and self.isVisible()
        self._picture_before = self._picture if fades else None
        self._picture = None
        if fades and self._picture_before is not None:
            self._cross_fade.start()
        self.update()

    def set_turned(self, turned: bool) -> None:
        """See the map from behind the client's head, or facing the client."""
        if turned != self._turned:
            self._turned = turned
            self._forget_picture()
            self.turned_changed.emit(turned)

    def set_travel(self, share: float | None) -> None:
        """Move the probes along the way: 0 at its start, 1 at its end, None at rest."""
        if share != self._travel:
            self._travel = share
            self._update_motion()

    def set_breath(self, share: float | None) -> None:
        """Let the rings round the pads breathe: 0 to 1 over one breath, None for none."""
        if share != self._breath:
            self._breath = share
            self._update_motion()

    def transform(self) -> QTransform:
        """Return the way from the drawing's units to the widget's pixels; hit tests use its inverse."""
        content = self._sheet.content
        scale = min(self.height() / content.height(), self.width() / self._sheet.core)
        transform = QTransform()
        transform.translate(self.width() / 2, self.height() / 2)
        if self._turned:
            transform.rotate(180)
        transform.scale(scale, scale)
        transform.translate(-content.center().x(), -content.center().y())
        return transform

    def center_of(self, shape_id: str, side: Side | None = None) -> QPointF:
        """Return where the middle of a shape lies in the widget."""
        path = area_path(self._sheet, MapArea((shape_id,), side))
        return self.transform().map(path.boundingRect().center())

    def _sheet_for(self, scene: FaceScene) -> Sheet:
        """Return where the present zone lies, else the coming one; without either the view stays."""
        for area in (scene.active, *scene.coming):
            if area is not None and (found := self._drawing.sheet_of(area.shapes)):
                return found
        return self._sheet

    def _forget_picture(self) -> None:
        self._cross_fade.stop()
        self._picture = self._picture_before = None
        self.update()

    def _fade_on(self, share: object) -> None:
        if share == 1.0:
            self._picture_before = None
        self.update()

    def _update_motion(self) -> None:
        """Ask for a repaint of the parts that move, and of nothing else."""
        bounds = QRectF()
        for _way, path in self._ways:
            bounds = bounds.united(path.boundingRect().adjusted(-40, -40, 40, 40))
        for pad in self._scene.pads:
            bounds = bounds.united(QRectF(pad.x - 40, pad.y - 40, 80, 80))
        if not bounds.isEmpty():
            self.update(self.transform().mapRect(bounds).toAlignedRect())

    def _drawn_picture(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._look.color(self._background))
        painter = QPainter(picture)
        painter.setTransform(self.transform(), combine=True)
        draw_scene(painter, self._sheet, self._scene, self._look.theme)
        painter.resetTransform()
        if self._fade_out:
            self._draw_fades(painter)
        self._draw_words(painter)
        painter.end()
        return picture

    def _draw_fades(self, painter: QPainter) -> None:
        """Let the shoulders run out softly at the foot of the drawing, which is on top when it is turned."""
        unit, height, width = self._look.unit, self.height(), self.width()
        depth = min(height / 6, 112 * unit)
        solid, clear = self._look.color(self._background), self._look.color(self._background, 0)
        foot, inner = (0.0, depth) if self._turned else (float(height), height - depth)
        vertical = QLinearGradient(QPointF(0, inner), QPointF(0, foot))
        vertical.setColorAt(0, clear)
        vertical.setColorAt(1, solid)
        painter.fillRect(QRectF(0, min(foot, inner), width, depth), vertical)
        reach = self.transform().mapRect(self._sheet.content)
        band = QRectF(0, 0 if self._turned else height - 1.4 * depth, width, 1.4 * depth)
        for edge, toward in ((max(0.0, reach.left()), 1), (min(float(width), reach.right()), -1)):
            sideways = QLinearGradient(QPointF(edge, 0), QPointF(edge + toward * depth * 0.75, 0))
            sideways.setColorAt(0, solid)
            sideways.setColorAt(1, clear)
            left = edge if toward > 0 else edge - depth * 0.75
            painter.fillRect(QRectF(left, band.top(), depth * 0.75, band.height()), sideways)
            beyond = QRectF(0, band.top(), edge, band.height())
            if toward < 0:
                beyond = QRectF(edge, band.top(), width - edge, band.height())
            painter.fillRect(beyond, solid)

    def _draw_words(self, painter: QPainter) -> None:
        """Draw the two side badges with their words, and what is not on the map; always upright."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left_end, right_end = Side.RIGHT, Side.LEFT
        if self._turned is self._sheet.left_at_right:
            left_end, right_end = Side.LEFT, Side.RIGHT
        self._draw_side(painter, left_end, at_left=True)
        self._draw_side(painter, right_end, at_left=False)
        if self._scene.off_map:
            places = ", ".join(self._scene.off_map)
            self._draw_plate(painter, tr("map", "Not on this map: {places}").format(places=places))

    def _draw_plate(self, painter: QPainter, words: str) -> None:
        look = self._look
        painter.setFont(look.font(18, bold=True))
        inside = QRectF(0, 0, self.width() - look.px(96), self.height())
        flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        needed = painter.boundingRect(inside, flags, words)
        box = needed.adjusted(-look.px(20), -look.px(12), look.px(20), look.px(12))
        box.moveCenter(QPointF(self.width() / 2, self.height() * 0.5))
        painter.setPen(look.pen("line_strong", 1.5))
        painter.setBrush(look.color("raised"))
        painter.drawRoundedRect(box, look.px(10), look.px(10))
        painter.setPen(look.color("text"))
        painter.drawText(box, flags, words)

    def _draw_side(self, painter: QPainter, side: Side, *, at_left: bool) -> None:
        look, active = self._look, self._scene.active
        size = (40 if self._side_words else 28) * look.unit
        margin = (0 if self._side_words else 10) * look.unit
        x = margin if at_left else self.width() - margin - size
        top = (10 if not self._side_words else 4) * look.unit
        if self._turned:
            # the shoulders take the upper corners of the turned drawing
            top += self.height() * 0.17
        lit = active is not None and active.side in (side, Side.BOTH)
        nothing_active = active is None or active.side in (None, Side.FREE, Side.MIDLINE)
        draw_side_mark(painter, look, side, QRectF(x, top, size, size), lit=lit or not self._side_words)
        if not self._side_words:
            return
        painter.setFont(look.font(15, bold=lit))
        painter.setPen(look.color(side_token(side) if lit or nothing_active else "text3"))
        align = Qt.AlignmentFlag.AlignLeft if at_left else Qt.AlignmentFlag.AlignRight
        width = 100 * look.unit
        box = QRectF(
            0 if at_left else self.width() - width, top + size + 6 * look.unit, width, 60 * look.unit
        )
        painter.drawText(box, int(align | Qt.AlignmentFlag.AlignTop), _end_words(side))

    def _draw_motion(self, painter: QPainter) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self.transform(), combine=True)
        theme, scene = self._look.theme, self._scene
        if scene.emphasis is Emphasis.COMING:
            painter.setOpacity(0.55)
        color = theme.color(side_token(scene.active.side if scene.active else None))
        if scene.mode is Mode.STATIC:
            draw_pads(painter, scene.pads, theme, self._ring_opacity())
        else:
            for way, path in self._ways:
                draw_way(painter, way, theme)
                if scene.emphasis is not Emphasis.COMING:
                    for share in self._probe_shares():
                        draw_probe(painter, path.pointAtPercent(share), color, theme)
        painter.restore()
        if scene.mode is Mode.STATIC:
            self._draw_letters(painter)

    def _probe_shares(self) -> tuple[float, float]:
        """Return where the two probes stand on the way: apart at rest, one behind the other on the move."""
        if self._travel is None or self._look.still:
            return (0.0, 1.0)
        lead = _PROBE_GAP + (1 - _PROBE_GAP) * min(1.0, max(0.0, self._travel))
        return (lead - _PROBE_GAP, lead)

    def _ring_opacity(self) -> float:
        low, high = _BREATH
        if self._scene.emphasis is not Emphasis.LIT:
            return 0.0
        if self._breath is None or self._look.still:
            return high
        return low + (high - low) * abs(1 - 2 * (self._breath % 1.0))

    def _draw_letters(self, painter: QPainter) -> None:
        transform = self.transform()
        size = 31 * abs(transform.m11())
        painter.setFont(text_font(size, bold=True))
        painter.setPen(self._look.color("bg" if self._look.theme.is_dark else "text"))
        for pad in self._scene.pads:
            center = transform.map(QPointF(pad.x, pad.y))
            box = QRectF(center.x() - size, center.y() - size, 2 * size, 2 * size)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, pad.letter)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._picture is None:
            self._picture = self._drawn_picture()
        painter = QPainter(self)
        painter.setClipRegion(event.region())
        self._blit(painter, self._picture, event.rect())
        if self._picture_before is not None:
            share = self._cross_fade.currentValue()
            painter.setOpacity(1.0 - float(share if isinstance(share, float) else 1.0))
            self._blit(painter, self._picture_before, event.rect())
            painter.setOpacity(1.0)
        self._draw_motion(painter)
        painter.end()

    def _blit(self, painter: QPainter, picture: QPixmap, part: QRect) -> None:
        ratio = picture.devicePixelRatio()
        source = QRectF(part.x() * ratio, part.y() * ratio, part.width() * ratio, part.height() * ratio)
        painter.drawPixmap(QRectF(part), picture, source)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._forget_picture()
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(560), self._look.px(694))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._forget_picture()
        return super().event(event)


def _end_words(side: Side) -> str:
    return tr("map", "Client's\nleft") if side is Side.LEFT else tr("map", "Client's\nright")
