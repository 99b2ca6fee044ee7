"""The big figure: digits as high as their place allows, each in a cell of its own so that none dances."""

from dataclasses import dataclass
from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from microtimer.ui.theme import Look

_PROBE: Final = 400
"""Pixels of the font that the digits are measured in."""
_GAP: Final = 0.05
"""Of the font's size, between two digits."""
_COLON: Final = 0.22
"""Of the font's size: a colon needs less room than a digit."""
_NARROWEST: Final = 0.82
"""How much a figure of minutes and seconds may be squeezed before it is made smaller."""
_FEWEST: Final = 2
"""Cells: a figure of one digit is no bigger than one of two, or it would jump at ten seconds."""


@dataclass(frozen=True, slots=True)
class FigureSize:
    """How a figure fits its place: the font's pixels, the squeeze of its width, the height of a digit."""

    pixels: float
    squeeze: float
    digit: float


def figure_size(text: str, room: QRectF, look: Look) -> FigureSize:
    """Return the greatest size in which a figure fits: squeezed a little before it is made smaller."""
    high, cell = _measures(_font(look, _PROBE).toString())
    wide = _width(text, cell)
    pixels = room.height() / high
    squeeze = room.width() / (wide * pixels) if wide else 1.0
    narrowest = _narrowest(text)
    if squeeze < narrowest:
        pixels *= squeeze / narrowest
    return FigureSize(pixels, min(1.0, max(squeeze, narrowest)), pixels * high)


def figure_cells(text: str, room: QRectF, look: Look) -> list[QRectF]:
    """Return where each sign of a figure stands in its room."""
    size = figure_size(text, room, look)
    cell = _measures(_font(look, _PROBE).toString())[1] * size.pixels * size.squeeze
    colon, gap = _COLON * size.pixels * size.squeeze, _GAP * size.pixels * size.squeeze
    widths = [cell if sign.isdigit() else colon for sign in text]
    x = room.center().x() - (sum(widths) + gap * (len(text) - 1)) / 2
    cells = []
    for width in widths:
        cells.append(QRectF(x, room.top(), width, room.height()))
        x += width + gap
    return cells


def changed_part(before: str, after: str, room: QRectF, look: Look) -> QRectF:
    """Return where in its room a figure looks otherwise than the one before: mostly at its last digit."""
    if [sign.isdigit() for sign in before] != [sign.isdigit() for sign in after]:
        return room
    part = QRectF()
    for old, new, cell in zip(before, after, figure_cells(after, room, look), strict=True):
        if old != new:
            part = part.united(cell)
    return part


def draw_figure(painter: QPainter, text: str, room: QRectF, look: Look, color: QColor) -> None:
    """Draw a figure in the middle of its room; digits that nobody asked to be drawn anew are passed over."""
    size = figure_size(text, room, look)
    font = _font(look, size.pixels)
    metrics = QFontMetricsF(font)
    asked, spill = painter.clipBoundingRect(), _GAP * size.pixels
    painter.save()
    painter.setFont(font)
    painter.setPen(color)
    for sign, cell in zip(text, figure_cells(text, room, look), strict=True):
        if painter.hasClipping() and not asked.intersects(cell.adjusted(-spill, -spill, spill, spill)):
            continue
        tight = metrics.tightBoundingRect(sign)
        lift = 0.0 if sign.isdigit() else (size.digit - tight.height()) / 2 + tight.bottom()
        painter.save()
        painter.translate(cell.center())
        painter.scale(size.squeeze, 1.0)
        painter.drawText(QPointF(-tight.center().x(), size.digit / 2 - lift), sign)
        painter.restore()
    painter.restore()


def _font(look: Look, pixels: float) -> QFont:
    font = look.font(20, bold=True)
    font.setPixelSize(max(12, round(pixels)))
    return font


@cache
def _measures(font: str) -> tuple[float, float]:
    """Return how high a digit is, and how wide the widest, in shares of the font's size."""
    probe = QFont()
    probe.fromString(font)
    metrics = QFontMetricsF(probe)
    widest = max(metrics.tightBoundingRect(digit).width() for digit in "0123456789")
    return metrics.tightBoundingRect("1").height() / _PROBE, widest / _PROBE


def _width(text: str, cell: float) -> float:
    """Return how wide a figure is, in shares of the font's size."""
    digits = max(_FEWEST, sum(sign.isdigit() for sign in text))
    others = sum(not sign.isdigit() for sign in text)
    cells = digits * cell + others * _COLON
    return cells + _GAP * (digits + others - 1)


def figure_width(text: str, digit: float, look: Look) -> float:
    """Return the width in which a figure stands with digits of this height, squeezed as far as it may be."""
    high, cell = _measures(_font(look, _PROBE).toString())
    return _width(text, cell) * digit / high * _narrowest(text)


def _narrowest(text: str) -> float:
    return _NARROWEST if ":" in text else 1.0
