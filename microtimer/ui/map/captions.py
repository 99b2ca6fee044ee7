"""What is written round a map, always upright: the two sides, the view, and places that it cannot show."""

from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QLinearGradient, QPainter, QTransform

from microtimer.core.plan import Side
from microtimer.ui.icons import draw_side_mark
from microtimer.ui.language import tr
from microtimer.ui.map.drawing import Sheet
from microtimer.ui.map.scene import MapArea
from microtimer.ui.theme import Look, side_token

_WORDS_WIDTH: Final = 132


def side_ends(sheet: Sheet, *, turned: bool) -> tuple[Side, Side]:
    """Return which side of the client lies at the viewer's left, and which at the right."""
    if turned is sheet.left_at_right:
        return Side.LEFT, Side.RIGHT
    return Side.RIGHT, Side.LEFT


def view_words(sheet: Sheet, *, turned: bool) -> str:
    """Return what the view is called, "" for the face from the front, which says so itself."""
    match sheet.name, turned:
        case "front", False:
            return tr("map", "Front of\nthe body")
        case "front", True:
            return tr("map", "Front of the body,\nhead toward you")
        case "back", False:
            return tr("map", "Back of\nthe body")
        case "back", True:
            return tr("map", "Back of the body,\nhead toward you")
        case _, True:
            return tr("map", "Head\ntoward you")
        case _:
            return ""


def draw_side(
    painter: QPainter,
    look: Look,
    side: Side,
    box: QRectF,
    *,
    active: MapArea | None,
    worded: bool,
    right: bool,
) -> float:
    """Draw one side's badge at the upper left or right of a box, with its word; return where it ends."""
    size = (40 if worded else 28) * look.unit
    x = box.right() - size if right else box.left()
    lit = active is not None and active.side in (side, Side.BOTH)
    nothing_active = active is None or active.side in (None, Side.FREE, Side.MIDLINE)
    draw_side_mark(painter, look, side, QRectF(x, box.top(), size, size), lit=lit or not worded)
    if not worded:
        return box.top() + size
    tone = side_token(side) if lit or nothing_active else "text3"
    words = tr("map", "Client's\nleft") if side is Side.LEFT else tr("map", "Client's\nright")
    below = box.adjusted(0, size + 6 * look.unit, 0, 0)
    return draw_words(painter, look, words, below, tone=tone, right=right, bold=lit)


def draw_words(
    painter: QPainter, look: Look, words: str, box: QRectF, *, tone: str, right: bool, bold: bool = False
) -> float:
    """Write a few short lines at the upper left or right of a box; return where they end."""
    font = look.font(15, bold=bold)
    width = min(box.width() / 2, _WORDS_WIDTH * look.unit)
    left = box.right() - width if right else box.left()
    place = QRectF(left, box.top(), width, 5 * QFontMetricsF(font).height())
    align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    flags = int(align | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
    painter.setFont(font)
    painter.setPen(look.color(tone))
    painter.drawText(place, flags, words)
    return painter.boundingRect(place, flags, words).bottom()


def draw_view(painter: QPainter, look: Look, words: str, box: QRectF) -> None:
    """Say at the foot of a small map which view it shows."""
    line = words.replace("\n", " ")
    painter.setFont(look.font(13))
    wide = QFontMetricsF(look.font(13)).horizontalAdvance(line) + look.px(20)
    plate = QRectF(0, 0, min(wide, box.width()), look.px(24))
    plate.moveCenter(QPointF(box.center().x(), box.bottom() - look.px(16)))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("raised", 0.94))
    painter.drawRoundedRect(plate, plate.height() / 2, plate.height() / 2)
    painter.setPen(look.color("text2"))
    painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, line)


def draw_plate(painter: QPainter, look: Look, words: str, box: QRectF) -> None:
    """Say on a plate in the middle what the map cannot show."""
    painter.setFont(look.font(18, bold=True))
    flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
    needed = painter.boundingRect(box.adjusted(look.px(48), 0, -look.px(48), 0), flags, words)
    plate = needed.adjusted(-look.px(20), -look.px(12), look.px(20), look.px(12))
    plate.moveCenter(box.center())
    painter.setPen(look.pen("line_strong", 1.5))
    painter.setBrush(look.color("raised"))
    painter.drawRoundedRect(plate, look.px(10), look.px(10))
    painter.setPen(look.color("text"))
    painter.drawText(plate, flags, words)


def draw_fades(
    painter: QPainter,
    look: Look,
    sheet: Sheet,
    transform: QTransform,
    *,
    background: str,
    box: QRectF,
    turned: bool,
) -> None:
    """Let the figure run out softly at its foot, on top when it is turned, and toward the lower edge.

    Words about the zone stand at the lower edge.
    """
    width, height = box.width(), box.height()
    depth = min(height / 6, 112 * look.unit)
    solid, clear = look.color(background), look.color(background, 0)
    for foot, inner in ((height, height - depth), *(((0.0, depth),) if turned else ())):
        vertical = QLinearGradient(QPointF(0, inner), QPointF(0, foot))
        vertical.setColorAt(0, clear)
        vertical.setColorAt(0.66, solid)
        painter.fillRect(QRectF(0, min(foot, inner), width, depth), vertical)
    reach = transform.mapRect(sheet.content)
    high = 1.4 * depth + (0.0 if turned else max(0.0, height - reach.bottom()))
    band = QRectF(0, 0 if turned else height - high, width, high)
    for edge, toward in ((max(0.0, reach.left()), 1), (min(width, reach.right()), -1)):
        sideways = QLinearGradient(QPointF(edge, 0), QPointF(edge + toward * depth * 0.75, 0))
        sideways.setColorAt(0, solid)
        sideways.setColorAt(1, clear)
        left = edge if toward > 0 else edge - depth * 0.75
        painter.fillRect(QRectF(left, band.top(), depth * 0.75, band.height()), sideways)
        beyond = QRectF(0, band.top(), edge, band.height())
        if toward < 0:
            beyond = QRectF(edge, band.top(), width - edge, band.height())
        painter.fillRect(beyond, solid)
