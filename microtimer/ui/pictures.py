"""Pictures of protocols: read and decoded off the window's thread, within limits, as large as needed."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from microtimer.core.format.pictures import picture_facts
from microtimer.ui.background import Background
from microtimer.ui.language import tr
from microtimer.ui.services import ServiceError

ReadPicture = Callable[[Path, str], bytes]
"""Read a picture beside a protocol file, by the file and the picture's name there; raises ServiceError."""
_MOST_MB: Final = 160
"""Memory that decoding one picture may take: 24 million pixels with four bytes each, and some more."""
_FORMATS: Final = {"PNG": b"png", "JPEG": b"jpeg", "WebP": b"webp"}


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that a protocol names, with its words."""

    protocol: Path
    """The file it lies beside."""
    name: str
    alt: str


class PictureLoader:
    """Loads pictures; what cannot be shown is told as a sentence in its place."""

    def __init__(self, read: ReadPicture, background: Background) -> None:
        self._read, self._background = read, background

    def load(
        self,
        picture: Picture,
        most: QSize,
        done: Callable[[QImage], None],
        failed: Callable[[ServiceError], None],
    ) -> None:
        """Load a picture that fits into so many pixels, then call `done` on the window's thread."""
        self._background.run(lambda: decoded(self._read(picture.protocol, picture.name), most), done, failed)


def decoded(data: bytes, most: QSize) -> QImage:
    """Return a picture scaled down to fit; only the decoder of its own kind is asked. Raises ServiceError."""
    facts = picture_facts(data)
    if facts is None or facts.too_large:
        raise _undecodable()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_MOST_MB)
    reader = QImageReader(buffer, QByteArray(_FORMATS[facts.kind]))
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (size.width() > most.width() or size.height() > most.height()):
        turned = reader.transformation() & reader.transformation().TransformationRotate90
        room = most.transposed() if turned else most
        reader.setScaledSize(size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    if image.isNull():
        raise _undecodable()
    return image


def _undecodable() -> ServiceError:
    return ServiceError(tr("library", "The picture is damaged and cannot be shown."))
