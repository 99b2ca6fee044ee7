"""The picture of a step: small in the corner of the map, and in the map's place when asked for."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from microtimer.core.plan import StepPicture
from microtimer.ui.icons import Icon
from microtimer.ui.language import told, tr
from microtimer.ui.pencil import Pencil
from microtimer.ui.pictures import Picture, PictureLoader
from microtimer.ui.plain_button import PlainButton
from microtimer.ui.plain_text import plain_lines
from microtimer.ui.services import ServiceError
from microtimer.ui.theme import Look

_SMALL: Final = (176, 132)
_DECODED: Final = QSize(1600, 1600)
"""Pixels; one picture of a step is kept at a time."""
_WORDS: Final = 64
_ABOVE_TIMES: Final = 78
"""Design pixels below the small picture, where the times of both sides stand."""


class StepPictures(PlainButton):
    """Shows the present step's picture over the map; a press or the key I makes it large and small again."""

    def __init__(self, look: Look, over: QWidget, parent: QWidget) -> None:
        """`over` is the map, whose place the large picture takes."""
        super().__init__(parent)
        self._look, self._over, self._page = look, over, parent
        self._loader: PictureLoader | None = None
        self._protocol: Path | None = None
        self._shown: StepPicture | None = None
        self._image: QPixmap | None = None
        self._problem = ""
        self._large = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.turn)
        self.hide()

    @property
    def large(self) -> bool:
        """Tell whether the picture stands in the place of the map."""
        return self._large and not self.isHidden()

    def set_source(self, loader: PictureLoader, protocol: Path) -> None:
        """Load pictures from beside this protocol file from now on."""
        self._loader, self._protocol = loader, protocol

    def show_picture(self, picture: StepPicture | None) -> None:
        """Show the picture of the present step, or none; a step with the same one changes nothing."""
        if self._loader is None or self._protocol is None or picture == self._shown:
            return
        self._shown, self._image, self._problem = picture, None, ""
        self._large = False
        self.setVisible(picture is not None)
        if picture is None:
            return
        words = plain_lines(picture.alt)
        self.setAccessibleName(tr("run", "Picture: {words}").format(words=words))
        self.setAccessibleDescription(tr("run", "I makes it large, and small again"))
        self.place()

        def done(image: QImage) -> None:
            if self._shown == picture:
                self._image = QPixmap.fromImage(image)
                self.update()

        def failed(error: ServiceError) -> None:
            if self._shown == picture:
                self._problem = told(error.message)
                self.setAccessibleDescription(self._problem)
                self.update()

        wanted = Picture(self._protocol, picture.file, picture.alt)
        self._loader.load(wanted, _DECODED, done, failed)

    def turn(self) -> None:
        """Make the picture large, or small again."""
        if not self.isHidden():
            self._large = not self._large
            self.place()

    def set_look(self, look: Look) -> None:
        """Take another theme or size."""
        self._look = look
        self.place()

    def place(self) -> None:
        """Lie at the lower left of the map, or in its place."""
        whole = QRect(self._over.mapTo(self._page, self._over.rect().topLeft()), self._over.size())
        if self._large:
            self.setGeometry(whole)
        else:
            size = QSize(self._look.px(_SMALL[0]), self._look.px(_SMALL[1]))
            size = size.boundedTo(whole.size() / 3).expandedTo(QSize(64, 64))
            top = whole.bottom() - size.height() - self._look.px(_ABOVE_TIMES)
            self.setGeometry(QRect(whole.left(), top, size.width(), size.height()))
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        pencil = Pencil(painter, self._look)
        unit, room = self._look.unit, QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge = "focus" if self.hasFocus() else "line_strong"
        pencil.rounded(room, 10 * unit, fill="surface", edge=edge, width=3 if self.hasFocus() else 1.5)
        inside = room.adjusted(6 * unit, 6 * unit, -6 * unit, -6 * unit)
        if self._large and self._shown is not None:
            words = QRectF(inside)
            words.setTop(inside.bottom() - _WORDS * unit)
            inside.setBottom(words.top() - 4 * unit)
            pencil.lines(plain_lines(self._shown.alt), words, size=19, tone="text", most=2)
        if self._image is None:
            self._draw_problem(pencil, inside)
        else:
            self._draw_image(painter, self._image, inside)
        if not self._large:
            self._draw_key(pencil, room)
        painter.end()

    def _draw_image(self, painter: QPainter, image: QPixmap, room: QRectF) -> None:
        size = image.deviceIndependentSize().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(0, 0, size.width(), size.height())
        box.moveCenter(room.center())
        clip = QPainterPath()
        clip.addRoundedRect(box, 6 * self._look.unit, 6 * self._look.unit)
        painter.save()
        painter.setClipPath(clip)
        painter.drawPixmap(box, image, QRectF(image.rect()))
        painter.restore()

    def _draw_problem(self, pencil: Pencil, room: QRectF) -> None:
        if not self._problem:
            return
        unit = self._look.unit
        mark = QRectF(room.left(), room.top(), 22 * unit, 22 * unit)
        pencil.icon(Icon.WARN, mark, "warn")
        room = room.adjusted(0, 26 * unit, 0, 0)
        pencil.lines(self._problem, room, size=14, tone="warn", most=4 if self._large else 3)

    def _draw_key(self, pencil: Pencil, room: QRectF) -> None:
        """Draw the key that makes it large."""
        unit = self._look.unit
        box = QRectF(room.right() - 30 * unit, room.top() + 4 * unit, 26 * unit, 26 * unit)
        pencil.rounded(box, 6 * unit, fill="surface", edge="line_strong", width=1.5)
        pencil.text("I", box, size=15, bold=True, align=Qt.AlignmentFlag.AlignHCenter)
