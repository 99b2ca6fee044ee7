"""The bar on top: what runs, for whom, by whom, with what; sound, screen and record; the clock."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from microtimer.ui.icons import Icon, draw_icon
from microtimer.ui.language import tr
from microtimer.ui.plain_text import plain_tip
from microtimer.ui.run.drawn import Drawn, draw_line, draw_line_right
from microtimer.ui.theme import Look


class Health(Enum):
    """How a badge stands."""

    GOOD = "ok"
    NEUTRAL = "text2"
    BAD = "warn"


@dataclass(frozen=True, slots=True)
class Badge:
    """One state with its icon and words."""

    icon: Icon
    words: str
    health: Health = Health.NEUTRAL


@dataclass(frozen=True, slots=True)
class StatusFace:
    """What the bar shows; empty texts are left out."""

    title: str = ""
    version: str = ""
    kind: str = ""
    """"REHEARSAL" or "PRACTICE"; "" for a treatment."""
    client: str = ""
    practitioner: str = ""
    device: str = ""
    badges: tuple[Badge, ...] = ()
    clock: str = ""


@dataclass(frozen=True, slots=True)
class _Style:
    size: float
    color: str
    bold: bool = False


_KIND = _Style(15, "warn", bold=True)
_TITLE = _Style(18, "text", bold=True)
_LABEL = _Style(15, "text3")
_VALUE = _Style(15, "text2", bold=True)


class StatusBar(Drawn):
    """The bar on top of the treatment screen."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._face = StatusFace()
        self.setAccessibleName(tr("run", "Session"))

    @property
    def face(self) -> StatusFace:
        """Return what is shown."""
        return self._face

    def set_face(self, face: StatusFace) -> None:
        """Show other states."""
        if face != self._face:
            self._face = face
            named = _named(face)
            spoken = [
                face.kind,
                face.title,
                face.version,
                *(f"{name} {value}" for name, value in named if value),
            ]
            spoken += [badge.words for badge in face.badges] + [face.clock]
            self.setAccessibleDescription(", ".join(part for part in spoken if part))
            self.setToolTip(plain_tip(" · ".join(part for part in spoken if part)))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.color("surface"))
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawLine(QPointF(0, self.height() - 0.5), QPointF(self.width(), self.height() - 0.5))
        right = self._draw_badges(painter)
        self._draw_names(painter, right)
        painter.end()

    def _draw_badges(self, painter: QPainter) -> float:
        look, face = self._look, self._face
        right = self.width() - self._px(24)
        box = QRectF(0, 0, right, self.height())
        clock = look.font(22, bold=True)
        right = draw_line_right(painter, box, face.clock, clock, look.color("text")) - self._px(24)
        for badge in reversed(face.badges):
            color = look.color(badge.health.value)
            box.setRight(right)
            right = draw_line_right(painter, box, badge.words, look.font(15), color) - self._px(30)
            size = self._px(22)
            mark = QRectF(right, (self.height() - size) / 2, size, size)
            draw_icon(painter, badge.icon, mark, look.pen(badge.health.value, 2))
            right -= self._px(24)
        return right

    def _draw_names(self, painter: QPainter, right: float) -> None:
        look, face = self._look, self._face
        x = self._px(24)
        draw_mark(painter, look, QRectF(x, self.height() / 2 - self._px(14), self._px(30), self._px(28)))
        x += self._px(40)
        if face.kind:
            x = self._draw(painter, (x, right), face.kind, _KIND) + self._px(14)
        x = self._draw(painter, (x, right), face.title, _TITLE) + self._px(10)
        if face.version:
            x = self._draw(painter, (x, right), face.version, _LABEL) + self._px(24)
        for name, value in _named(face):
            if value and x < right - self._px(60):
                x = self._draw(painter, (x, right), name, _LABEL) + self._px(8)
                x = self._draw(painter, (x, right), value, _VALUE) + self._px(24)

    def _draw(self, painter: QPainter, span: tuple[float, float], text: str, style: _Style) -> float:
        box = QRectF(span[0], 0, span[1] - span[0], self.height())
        font = self._look.font(style.size, bold=style.bold)
        return draw_line(painter, box, text, font, self._look.color(style.color))

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(1440), self._look.px(56))


def _named(face: StatusFace) -> tuple[tuple[str, str], ...]:
    return (
        (tr("run", "Client"), face.client),
        (tr("run", "By"), face.practitioner),
        (tr("run", "Device"), face.device),
    )


def draw_mark(painter: QPainter, look: Look, box: QRectF) -> None:
    """Draw the product's own mark: two probes joined by a small arc."""
    scale = box.width() / 30
    left, right = ("left", "right") if look.theme.is_dark else ("primary", "primary")
    painter.save()
    painter.translate(box.topLeft())
    painter.scale(scale, scale)
    arc = QPainterPath(QPointF(6, 18))
    arc.cubicTo(QPointF(8, 4), QPointF(22, 4), QPointF(24, 18))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(look.color("text2"), 2.4))
    painter.drawPath(arc)
    painter.setPen(Qt.PenStyle.NoPen)
    for x, token in ((6, left), (24, right)):
        painter.setBrush(look.color(token))
        painter.drawEllipse(QPointF(x, 20), 4.6, 4.6)
    painter.restore()
