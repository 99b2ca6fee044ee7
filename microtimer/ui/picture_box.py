"""A picture with its words: the words alone while it loads, and where it cannot be shown."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from microtimer.ui.desk.root import look_of
from microtimer.ui.icons import Icon
from microtimer.ui.language import told
from microtimer.ui.pencil import Pencil
from microtimer.ui.pictures import Picture, PictureLoader
from microtimer.ui.plain_text import plain_lines
from microtimer.ui.services import ServiceError


class PictureBox(QWidget):
    """Shows one picture of a protocol, as large as its room allows; a screen reader reads its words."""

    def __init__(
        self, loader: PictureLoader, picture: Picture, size: QSize, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._alt, self._wanted = picture.alt, size
        self._image: QPixmap | None = None
        self._problem = ""
        self.setAccessibleName(plain_lines(picture.alt))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        here = [self]
        self.destroyed.connect(here.clear)  # the page may be gone before the picture comes

        def show(image: QImage) -> None:
            for box in here:
                box.show_image(image)

        def tell(error: ServiceError) -> None:
            for box in here:
                box.tell(error)

        loader.load(picture, size * self.devicePixelRatioF(), show, tell)

    def sizeHint(self) -> QSize:
        return self._wanted

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        pencil = Pencil(painter, look_of(self))
        unit, room = pencil.look.unit, QRectF(self.rect())
        if self._image is None:
            pencil.rounded(room.adjusted(1, 1, -1, -1), 8 * unit, fill="raised", edge="line")
            words = room.adjusted(12 * unit, 12 * unit, -12 * unit, -12 * unit)
            if self._problem:
                mark = QRectF(words.left(), words.top(), 22 * unit, 22 * unit)
                pencil.icon(Icon.WARN, mark, "warn")
                words.setTop(mark.bottom() + 6 * unit)
                words.setTop(pencil.lines(self._problem, words, size=13, tone="warn", most=3) + 6 * unit)
            pencil.lines(self._alt, words, size=14, tone="text2", most=4)
        else:
            size = self._image.deviceIndependentSize().scaled(room.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(room.center())
            place.moveLeft(0)
            clip = QPainterPath()
            clip.addRoundedRect(place, 8 * unit, 8 * unit)
            painter.setClipPath(clip)
            painter.drawPixmap(place, self._image, QRectF(self._image.rect()))
        painter.end()

    def show_image(self, image: QImage) -> None:
        """Show the picture, which has come."""
        self._image = QPixmap.fromImage(image)
        self.update()

    def tell(self, error: ServiceError) -> None:
        """Say why the picture cannot be shown."""
        self._problem = told(error.message)
        self.setAccessibleDescription(self._problem)
        self.update()
