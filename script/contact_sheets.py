"""Contact sheets: many screens in one picture, each with its name under it."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Final, Protocol

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter

_ACROSS: Final = 1_920
_CAPTION: Final = 26
_GAP: Final = 10


class Captioned(Protocol):
    """A picture with what it shows."""

    @property
    def screen(self) -> str: ...
    @property
    def dress(self) -> str: ...
    @property
    def file(self) -> Path: ...


def write_sheets(folder: Path, taken: Sequence[Captioned]) -> list[Path]:
    """Write sheets of what was taken in one dress (theme, size, language), and return their files."""
    written = []
    (folder / "sheets").mkdir(parents=True, exist_ok=True)
    for dress, pictures in groupby(sorted(taken, key=lambda one: one.dress), key=lambda one: one.dress):
        for number, part in enumerate(_parts(list(pictures)), start=1):
            file = folder / "sheets" / f"{dress}-{number}.png"
            _sheet(part).save(str(file))
            written.append(file)
    return written


def _parts(pictures: Sequence[Captioned]) -> Iterator[Sequence[Captioned]]:
    """Yield as many pictures as one sheet shows large enough to be judged."""
    across = _columns(pictures)
    most = across * (2 if across > 3 else 3)
    for first in range(0, len(pictures), most):
        yield pictures[first : first + most]


def _columns(pictures: Sequence[Captioned]) -> int:
    size = QImage(str(pictures[0].file)).size()
    return 5 if size.height() > size.width() else 3


def _sheet(pictures: Sequence[Captioned]) -> QImage:
    across = _columns(pictures)
    width = (_ACROSS - _GAP) // across - _GAP
    images = [
        QImage(str(one.file)).scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        for one in pictures
    ]
    height = max(image.height() for image in images) + _CAPTION
    rows = -(-len(images) // across)
    sheet = QImage(_ACROSS, rows * (height + _GAP) + _GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    for number, (one, image) in enumerate(zip(pictures, images, strict=True)):
        left = _GAP + number % across * (width + _GAP)
        top = _GAP + number // across * (height + _GAP)
        painter.drawImage(left, top, image)
        words = QRect(left, top + height - _CAPTION, width, _CAPTION)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, one.screen)
    painter.end()
    return sheet
