"""The line that says what comes next, and what to set on the device before it."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from microtimer.core.plan import Mode, Side
from microtimer.ui.icons import Icon, draw_icon, draw_side_mark
from microtimer.ui.language import tr
from microtimer.ui.run.drawn import Drawn, draw_line, draw_line_right
from microtimer.ui.run.words import mode_phrase
from microtimer.ui.theme import Look, mode_token

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class NextFace:
    """What comes next: a place with its side, a mode with its time, and the changes to make before it."""

    title: str = ""
    side: Side | None = None
    mode: Mode | None = None
    time: str = ""
    changes: tuple[str, ...] = ()
    same_settings: bool = False
    label: str = ""
    """What the line is about; "" for NEXT."""


class NextLine(Drawn):
    """ "NEXT", the step, and a plate when a setting has to be changed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._face = NextFace()
        self.setAccessibleName(tr("run", "Next step"))

    @property
    def face(self) -> NextFace:
        """Return what is shown."""
        return self._face

    def set_face(self, face: NextFace) -> None:
        """Show another next step."""
        if face != self._face:
            self._face = face
            self.setAccessibleName((face.label or tr("run", "NEXT")).capitalize())
            spoken = (face.title, mode_phrase(face.mode), face.time, *face.changes)
            self.setAccessibleDescription(", ".join(part for part in spoken if part))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(look.color("line"), 1))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(frame, self._px(10), self._px(10))
        right = self._draw_changes(painter)
        self._draw_step(painter, right)
        painter.end()

    def _draw_changes(self, painter: QPainter) -> float:
        """Draw the setting changes at the right; return where they begin."""
        look, face = self._look, self._face
        right = self.width() - self._px(8)
        if not face.changes:
            if face.same_settings:
                box = QRectF(0, 0, right - self._px(10), self.height())
                words = tr("run", "same settings")
                return draw_line_right(painter, box, words, look.font(18), look.color("text2")) - self._px(18)
            return right
        return self._draw_change(painter, self._change_words(), right)

    def _change_words(self) -> str:
        """Return the changes in one line, or the first and the number of the others."""
        changes, metrics = self._face.changes, QFontMetricsF(self._look.font(18, bold=True))
        whole = " · ".join(changes)
        if len(changes) == 1 or metrics.horizontalAdvance(whole) <= self.width() * 0.48:
            return whole
        return f"{changes[0]} +{len(changes) - 1}"

    def _draw_change(self, painter: QPainter, words: str, right: float) -> float:
        look = self._look
        font = look.font(18, bold=True)
        room = self.width() * 0.48
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
        width = QFontMetricsF(font).horizontalAdvance(shown) + self._px(58)
        height = self.height() - self._px(16)
        box = QRectF(right - width, self._px(8), width, height)
        painter.setPen(QPen(look.color("warn"), max(1.0, self._px(1.5))))
        painter.setBrush(look.color("warn_bg"))
        painter.drawRoundedRect(box, self._px(8), self._px(8))
        size = self._px(24)
        mark = QRectF(box.left() + self._px(12), box.center().y() - size / 2, size, size)
        draw_icon(painter, Icon.WARN, mark, look.pen("warn", 2))
        painter.setFont(font)
        painter.setPen(look.color("warn"))
        painter.drawText(box.adjusted(self._px(44), 0, 0, 0), _LEFT, shown)
        return box.left() - self._px(16)

    def _draw_step(self, painter: QPainter, right: float) -> None:
        look, face = self._look, self._face
        x, height = self._px(18), float(self.height())
        label = look.font(15, bold=True)
        label.setLetterSpacing(label.SpacingType.AbsoluteSpacing, self._px(1))
        box = QRectF(x, 0, right - x, height)
        x = draw_line(painter, box, face.label or tr("run", "NEXT"), label, look.color("text3")) + self._px(
            14
        )
        if face.side in (Side.LEFT, Side.RIGHT, Side.MIDLINE, Side.BOTH):
            size = self._px(26)
            draw_side_mark(painter, look, face.side, QRectF(x, (height - size) / 2, size, size))
            x += size + self._px(12)
        mode_words = " ".join(part for part in (mode_phrase(face.mode), face.time) if part)
        mode_width = QFontMetricsF(look.font(18)).horizontalAdvance(mode_words) + self._px(
            50 if face.mode else 18
        )
        room_for_mode = right - x - mode_width > self._px(160)
        title_end = right - mode_width if room_for_mode else right
        box = QRectF(x, 0, title_end - x, height)
        x = draw_line(painter, box, face.title, look.font(20, bold=True), look.color("text")) + self._px(18)
        if not room_for_mode:
            return
        if face.mode:
            icon, size = Icon.STATIC if face.mode is Mode.STATIC else Icon.DYNAMIC, self._px(24)
            mark = QRectF(x, (height - size) / 2, size, size)
            draw_icon(painter, icon, mark, look.pen(mode_token(face.mode), 2))
            x += self._px(32)
        box = QRectF(x, 0, right - x, height)
        draw_line(painter, box, mode_words, look.font(18), look.color(mode_token(face.mode)))

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(820), self._look.px(56))
