"""Icons: outlines on a grid of 24, drawn with a 2 px round stroke and no fill. Always beside a word."""

from enum import Enum
from functools import cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from microtimer.core.plan import Side
from microtimer.ui.language import tr
from microtimer.ui.path_data import painter_path
from microtimer.ui.theme import Look, Theme, side_token, text_font

GRID = 24


class Icon(Enum):
    """Every icon, as path data."""

    PAUSE = "M 8 5 L 8 19 M 16 5 L 16 19"
    PLAY = "M 7 5 L 19 12 L 7 19 Z"
    BACK = "M 18 6 L 10 12 L 18 18 M 6 6 L 6 18"
    NEXT = "M 6 6 L 14 12 L 6 18 M 18 6 L 18 18"
    PLUS = "M 12 5 L 12 19 M 5 12 L 19 12"
    MINUS = "M 5 12 L 19 12"
    CLOCK_PLUS = (
        "M 20 12 C 20 16.4 16.4 20 12 20 C 7.6 20 4 16.4 4 12 C 4 7.6 7.6 4 12 4 M 12 8 L 12 12 L 15 14"
        " M 18 2.5 L 18 8.5 M 15 5.5 L 21 5.5"
    )
    CLOCK = "O 12 12 8.5 M 12 7.5 L 12 12 L 15 14"
    NOTE = (
        "M 5 4 L 19 4 L 19 14 L 14 20 L 5 20 Z M 19 14 L 14 14 L 14 20 M 8.5 8.5 L 15.5 8.5 M 8.5 12 L 12 12"
    )
    DISCOMFORT = (
        "O 12 12 8.5 M 8.8 9.4 L 8.8 10 M 15.2 9.4 L 15.2 10"
        " M 7.8 15.6 C 9 14 10 14 11 15.2 C 12 16.4 13 16.4 14 15.2 C 14.8 14.2 15.6 14.2 16.2 15"
    )
    STOP = (
        "M 8 6.5 L 16 6.5 C 16.8 6.5 17.5 7.2 17.5 8 L 17.5 16 C 17.5 16.8 16.8 17.5 16 17.5 L 8 17.5"
        " C 7.2 17.5 6.5 16.8 6.5 16 L 6.5 8 C 6.5 7.2 7.2 6.5 8 6.5 Z"
    )
    SOUND = (
        "M 4 9.5 L 8 9.5 L 12.5 5.5 L 12.5 18.5 L 8 14.5 L 4 14.5 Z M 16 9 C 17.6 10.6 17.6 13.4 16 15"
        " M 18.8 6.4 C 21.8 9.4 21.8 14.6 18.8 17.6"
    )
    NO_SOUND = (
        "M 4 9.5 L 8 9.5 L 12.5 5.5 L 12.5 18.5 L 8 14.5 L 4 14.5 Z M 16 9.5 L 21 14.5 M 21 9.5 L 16 14.5"
    )
    LIGHT = (
        "M 9 18 L 15 18 M 10 21 L 14 21 M 9 15 C 9 13.5 6.5 12.5 6.5 9.5 C 6.5 6.5 9 4 12 4 C 15 4 17.5"
        " 6.5 17.5 9.5"
        " C 17.5 12.5 15 13.5 15 15 Z"
    )
    AWAKE = (
        "M 4.5 5 L 19.5 5 C 20.3 5 21 5.7 21 6.5 L 21 15.5 C 21 16.3 20.3 17 19.5 17 L 4.5 17 C 3.7 17"
        " 3 16.3 3 15.5"
        " L 3 6.5 C 3 5.7 3.7 5 4.5 5 Z M 9 20.5 L 15 20.5 M 12 8 L 12 11"
        " M 9.6 13.5 C 9.6 12.1 10.7 11 12 11 C 13.3 11 14.4 12.1 14.4 13.5 Z"
    )
    SLEEP = (
        "M 4.5 5 L 19.5 5 C 20.3 5 21 5.7 21 6.5 L 21 15.5 C 21 16.3 20.3 17 19.5 17 L 4.5 17 C 3.7 17"
        " 3 16.3 3 15.5"
        " L 3 6.5 C 3 5.7 3.7 5 4.5 5 Z M 9 20.5 L 15 20.5 M 9.5 8.5 L 14.5 8.5 L 9.5 13.5 L 14.5 13.5"
    )
    RECORD = "M 5 4 L 16 4 L 19 7 L 19 20 L 5 20 Z O 12 13 3"
    DYNAMIC = "M 3 17 C 7 17 6 8 11 8 C 15 8 14 13 20 9 M 16 7.5 L 20.5 8.8 L 18.6 13"
    STATIC = "O 6 12 3.2 O 18 12 3.2 M 10.5 12 L 13.5 12"
    CHECK = "M 5 12.5 L 10 17.5 L 19.5 7"
    CROSS = "M 6 6 L 18 18 M 18 6 L 6 18"
    WARN = "M 12 4 L 21 19.5 L 3 19.5 Z M 12 10 L 12 14 M 12 16.8 L 12 17"
    BLOCK = "O 12 12 8.5 M 6 6 L 18 18"
    LIBRARY = (
        "M 4 4 L 11 4 L 11 11 L 4 11 Z M 13 4 L 20 4 L 20 11 L 13 11 Z M 4 13 L 11 13 L 11 20 L 4 20 Z"
        " M 13 13 L 20 13 L 20 20 L 13 20 Z"
    )
    REVIEW = "M 4 20 L 20 20 M 7 20 L 7 12 M 12 20 L 12 5 M 17 20 L 17 9"
    PEN = "M 4 20 L 5 15.5 L 15.5 5 L 19 8.5 L 8.5 19 Z M 13 7.5 L 16.5 11"
    DEVICE = "M 4 6 L 20 6 L 20 18 L 4 18 Z M 7.5 10 L 12 10 M 7.5 14 L 10 14 O 16 12 2"
    SETTINGS = "M 4 7 L 13 7 M 19 7 L 20 7 M 4 17 L 6 17 M 12 17 L 20 17 O 16 7 2.6 O 9 17 2.6"
    FOLDER = "M 3.5 6 L 9.5 6 L 11.5 8.5 L 20.5 8.5 L 20.5 18.5 L 3.5 18.5 Z"
    TURN = (
        "M 5 9 C 6.5 5.8 9 4.5 12 4.5 C 16 4.5 19 7 19.5 11 M 19 15 C 17.5 18.2 15 19.5 12 19.5"
        " C 8 19.5 5 17 4.5 13 M 5 4.5 L 5 9 L 9.5 9 M 19 19.5 L 19 15 L 14.5 15"
    )
    FORWARD = "M 9 6 L 15 12 L 9 18"
    DOWN = "M 6 9 L 12 15 L 18 9"
    UP = "M 6 15 L 12 9 L 18 15"
    PEDAL = (
        "M 3 18.5 L 21 18.5 M 4.5 18.5 L 4.5 15.5 M 4.5 15.5 L 19 8 C 20.2 7.4 21 8.6 20.2 9.6 L 13.5 18.5"
    )
    DROP = (
        "M 12 3.5 C 15 8 18 11 18 14.5 C 18 18 15.3 20.5 12 20.5 C 8.7 20.5 6 18 6 14.5 C 6 11 9 8 12 3.5 Z"
    )
    SHIELD = "M 12 3.5 L 19 6 L 19 12 C 19 16.5 16 19.3 12 20.8 C 8 19.3 5 16.5 5 12 L 5 6 Z"
    PERSON = "O 12 8 3.8 M 4.5 20 C 5 15.8 8 14 12 14 C 16 14 19 15.8 19.5 20"
    INFO = "O 12 12 8.5 M 12 11 L 12 16.5 M 12 7.6 L 12 7.8"
    CALENDAR = "M 4 6 L 20 6 L 20 20 L 4 20 Z M 4 10.5 L 20 10.5 M 8.5 3.5 L 8.5 8 M 15.5 3.5 L 15.5 8"
    FLAG = "M 6 21 L 6 4 L 18 4 L 15 8.5 L 18 13 L 6 13"
    PHONE = (
        "M 6 4 L 9.5 4 L 11 8.5 L 8.8 10 C 9.8 12.2 11.6 14 13.9 15.1 L 15.5 13 L 20 14.5 L 20 18"
        " C 20 19.2 19 20 18 20 C 10.5 19.5 4.5 13.5 4 6 C 4 5 4.8 4 6 4 Z"
    )
    HELP = (
        "O 12 12 8.5 M 9.5 9.8 C 9.5 8.2 10.6 7.4 12 7.4 C 13.5 7.4 14.5 8.3 14.5 9.6 C 14.5 11.4 12"
        " 11.6 12 13.6 M 12 16.4 L 12 16.6"
    )
    REDO = (
        "M 19 12 C 19 16 16 19 12 19 C 8 19 5 16 5 12 C 5 8 8 5 12 5 C 14.5 5 16.7 6.3 18 8.3 M 18.5 4"
        " L 18.5 8.7 L 13.8 8.7"
    )
    STAR = (
        "M 12 3.6 L 14.3 9.4 L 20.6 9.8 L 15.7 13.8 L 17.3 19.9 L 12 16.5 L 6.7 19.9 L 8.3 13.8"
        " L 3.4 9.8 L 9.7 9.4 Z"
    )
    HAND = (
        "M 8 13 L 8 6.5 C 8 5.6 9.8 5.6 9.8 6.5 L 9.8 11 M 9.8 5 C 9.8 3.8 11.8 3.8 11.8 5 L 11.8 11"
        " M 11.8 5.5 C 11.8 4.4 13.8 4.4 13.8 5.5 L 13.8 11 M 13.8 7.5 C 13.8 6.5 15.8 6.5 15.8 7.5 L 15.8 14"
        " C 15.8 18 14 20 11.5 20 C 9 20 8 18.5 6.8 16.5 L 5 13.2 C 4.6 12 6.2 11.4 6.9 12.3 L 8 13.8"
    )


@cache
def _path(icon: Icon) -> QPainterPath:
    return painter_path(icon.value)


def draw_icon(
    painter: QPainter,
    icon: Icon,
    box: QRectF,
    pen: QPen,
    *,
    fill: QColor | Qt.BrushStyle = Qt.BrushStyle.NoBrush,
) -> None:
    """Draw an icon into a square box with the pen's colour and its width in pixels."""
    scale = box.width() / GRID
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(scale, scale)
    scaled = QPen(pen)
    scaled.setWidthF(pen.widthF() / scale)
    painter.setPen(scaled)
    painter.setBrush(fill)
    painter.drawPath(_path(icon))
    painter.restore()


def draw_side_mark(painter: QPainter, look: Look, side: Side, box: QRectF, *, lit: bool = True) -> None:
    """Draw a side's badge into a square box: a disc with L, a square with R, a diamond with M.

    An unlit badge is an outline: the same shape and letter, said quietly.
    """
    side_color = look.color(side_token(side))
    painter.save()
    if lit:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(side_color)
    else:
        painter.setPen(QPen(look.color("line_strong"), max(1.5, 2 * look.unit)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_badge(side, box))
    painter.setPen(look.color(look.theme.badge_ink if lit else "text2"))
    painter.setFont(text_font(box.height() * (0.56 if side is not Side.MIDLINE else 0.46), bold=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, side_letter(side))
    painter.restore()


def side_letter(side: Side) -> str:
    """Return the letter of a side, the client's, as the window's language begins the word."""
    left, right = tr("words", "L"), tr("words", "R")
    match side:
        case Side.LEFT:
            return left
        case Side.RIGHT:
            return right
        case Side.MIDLINE:
            return tr("words", "M")
        case Side.BOTH:
            return f"{left}{right}"
        case Side.FREE:
            return "?"


def _badge(side: Side, box: QRectF) -> QPainterPath:
    path = QPainterPath()
    match side:
        case Side.LEFT:
            path.addEllipse(box)
        case Side.RIGHT:
            inset = box.width() * 0.04
            radius = box.width() * 0.12
            path.addRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius)
        case Side.MIDLINE:
            center, reach = box.center(), box.width() * 0.54
            path.moveTo(center + QPointF(0, -reach))
            for x, y in ((reach, 0.0), (0.0, reach), (-reach, 0.0)):
                path.lineTo(center + QPointF(x, y))
            path.closeSubpath()
        case Side.BOTH | Side.FREE:
            path.addRoundedRect(box, box.width() * 0.3, box.width() * 0.3)
    return path


def icon_pixmap(icon: Icon, theme: Theme, token: str, size: int, ratio: float = 1.0) -> QPixmap:
    """Return an icon in one colour token, `size` logical pixels wide, for a screen of that pixel ratio."""
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_icon(painter, icon, QRectF(0, 0, size, size), Look(theme).pen(token, 2 * size / GRID))
    painter.end()
    return pixmap
