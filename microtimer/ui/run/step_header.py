"""The head of the treatment screen: the zone's name, side and mode, each with word and shape."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from microtimer.core.plan import Mode, Side
from microtimer.core.sentence import sentence
from microtimer.ui.icons import Icon, draw_icon, draw_side_mark
from microtimer.ui.language import told, tr
from microtimer.ui.run.drawn import Drawn
from microtimer.ui.run.words import mode_caps, mode_phrase, side_caps
from microtimer.ui.theme import Look, mode_token, side_token

_TITLE: Final = 66
_LEAST_TITLE: Final = 34
_BADGE: Final = 52


@dataclass(frozen=True, slots=True)
class HeaderFace:
    """What the head shows; a step without a zone has no side badge, one without current no mode badge."""

    title: str = ""
    over: str = ""
    """A small line over the title, such as "Move to"."""
    count: str = ""
    """"Step 13 of 23"."""
    part: str = ""
    """Where in the plan this is: the block and its repeat, the section."""
    has_side: bool = False
    side: Side | None = None
    mode: Mode | None = None
    technique: str = ""
    example: bool = False
    """The timing is only an example."""


EXAMPLE_WORDS: Final = sentence("run", "Example timing, edit to your device's manual")


class StepHeader(Drawn):
    """Zone, side, mode, technique."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._face = HeaderFace()
        self.setAccessibleName(tr("run", "Present step"))

    @property
    def face(self) -> HeaderFace:
        """Return what is shown."""
        return self._face

    def set_face(self, face: HeaderFace) -> None:
        """Show another step."""
        if face != self._face:
            self._face = face
            self.setAccessibleDescription(_spoken(face))
            self.update()

    def _draw_corner(self, painter: QPainter) -> float:
        """Draw the count and part at the right; return the width they take."""
        look, face = self._look, self._face
        widest = 0.0
        for line, (text, size, token) in enumerate(((face.count, 20, "text2"), (face.part, 15, "text3"))):
            if not text:
                continue
            font = look.font(size)
            room = self.width() * 0.42
            shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
            painter.setFont(font)
            painter.setPen(look.color(token))
            box = QRectF(self.width() - room, self._px(12 + line * 28), room, self._px(28))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), shown)
            widest = max(widest, QFontMetricsF(font).horizontalAdvance(shown))
        return widest

    def _draw_title(self, painter: QPainter, room: float) -> None:
        look, face = self._look, self._face
        font = _fitted(look, face.title, room)
        metrics = QFontMetricsF(font)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        # letters such as J reach to the left of where they begin
        bearing = min(0.0, metrics.leftBearing(face.title[0])) if face.title else 0.0
        box = QRectF(-bearing, self._px(2), room, self._px(84))
        painter.setPen(look.color("text"))
        painter.setFont(font)
        if metrics.horizontalAdvance(face.title) <= room:
            painter.drawText(box, flags, face.title)
            return
        font.setPixelSize(max(12, round(self._px(_LEAST_TITLE))))
        painter.setFont(font)
        painter.drawText(box, flags | Qt.TextFlag.TextWordWrap, _two_lines(face.title, font, room))

    def _draw_badges(self, painter: QPainter) -> None:
        face = self._face
        x, top = 0.0, self._px(90)
        if face.over:
            x = self._draw_over(painter, x, top)
        if face.has_side:
            x = self._draw_side(painter, x, top)
        if face.mode:
            x = self._draw_mode(painter, x, top, face.mode)
        words = " · ".join(
            part for part in (face.technique, told(EXAMPLE_WORDS) if face.example else "") if part
        )
        if words and self.width() - x > self._px(60):
            self._draw_words(painter, words, QRectF(x, top, self.width() - x, self._px(_BADGE)))

    def _draw_words(self, painter: QPainter, words: str, box: QRectF) -> None:
        """Draw what is said beside the badges, smaller where two lines of it would not fit."""
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
        font = self._look.font(20)
        while font.pixelSize() > 11:
            needed = QFontMetricsF(font).boundingRect(box, flags, words)
            if needed.height() <= box.height() and needed.width() <= box.width():
                break
            font.setPixelSize(font.pixelSize() - 1)
        painter.setFont(font)
        painter.setPen(self._look.color("text2"))
        painter.drawText(box, flags, words)

    def _draw_over(self, painter: QPainter, x: float, top: float) -> float:
        look = self._look
        font = look.font(22, bold=True)
        width = QFontMetricsF(font).horizontalAdvance(self._face.over) + self._px(36)
        box = QRectF(x, top, width, self._px(_BADGE))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("text"))
        painter.drawRoundedRect(box, self._px(10), self._px(10))
        painter.setFont(font)
        painter.setPen(look.color("bg"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._face.over)
        return x + width + self._px(16)

    def _draw_side(self, painter: QPainter, x: float, top: float) -> float:
        look, side = self._look, self._face.side
        words, font = side_caps(side), look.font(26 if side else 18, bold=True)
        mark = self._px(34) if side in (Side.LEFT, Side.RIGHT, Side.MIDLINE, Side.BOTH) else 0.0
        text_left = self._px(54) if mark else self._px(20)
        width = text_left + QFontMetricsF(font).horizontalAdvance(words) + self._px(26)
        edge = max(1.5, self._px(3)) / 2
        box = QRectF(x, top, width, self._px(_BADGE)).adjusted(edge, edge, -edge, -edge)
        radius = box.height() / 2 if side is Side.LEFT else self._px(10)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(look.color(side_token(side)), max(1.5, self._px(3))))
        painter.drawRoundedRect(box, radius, radius)
        if side and mark:
            draw_side_mark(painter, look, side, QRectF(x + self._px(9), top + self._px(9), mark, mark))
        painter.setFont(font)
        painter.setPen(look.color(side_token(side)))
        text_box = QRectF(x + text_left, top, width, self._px(_BADGE))
        painter.drawText(text_box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
        return x + width + self._px(16)

    def _draw_mode(self, painter: QPainter, x: float, top: float, mode: Mode) -> float:
        look = self._look
        words, font = mode_caps(mode), look.font(22, bold=True)
        width = self._px(52) + QFontMetricsF(font).horizontalAdvance(words) + self._px(24)
        box = QRectF(x, top, width, self._px(_BADGE)).adjusted(1, 1, -1, -1)
        pen = QPen(look.color(mode_token(mode)), max(1.2, self._px(2)))
        if mode is Mode.STATIC:
            pen.setDashPattern([5, 3])
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(pen)
        painter.drawRoundedRect(box, self._px(10), self._px(10))
        icon = Icon.STATIC if mode is Mode.STATIC else Icon.DYNAMIC
        mark = QRectF(x + self._px(14), top + self._px(12), self._px(28), self._px(28))
        draw_icon(painter, icon, mark, look.pen(mode_token(mode), 2.2))
        painter.setFont(font)
        painter.setPen(look.color(mode_token(mode)))
        text_box = QRectF(x + self._px(52), top, width, self._px(_BADGE))
        painter.drawText(text_box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), words)
        return x + width + self._px(16)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        taken = self._draw_corner(painter)
        self._draw_title(painter, self.width() - taken - self._px(24))
        self._draw_badges(painter)
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(820), self._look.px(144))


def _fitted(look: Look, text: str, room: float) -> QFont:
    """Return the title font, smaller where the name is long."""
    font = look.font(_TITLE, bold=True)
    least = round(_LEAST_TITLE * look.unit)
    while QFontMetricsF(font).horizontalAdvance(text) > room and font.pixelSize() > max(12, least):
        font.setPixelSize(font.pixelSize() - 1)
    return font


def _two_lines(text: str, font: QFont, room: float) -> str:
    """Cut a text so that two lines of it fit."""
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room * 1.85)


def _spoken(face: HeaderFace) -> str:
    side = side_caps(face.side).lower() if face.has_side else ""
    mode = mode_phrase(face.mode)
    example = told(EXAMPLE_WORDS) if face.example else ""
    parts = (face.over, face.title, side, mode, face.technique, face.count, face.part, example)
    return ", ".join(part for part in parts if part)
