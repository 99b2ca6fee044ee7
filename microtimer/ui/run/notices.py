"""Notices: what should be done soon, on a plate over the instruction; none of them stops the clock."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from microtimer.core.plan import Side
from microtimer.core.session.cues import Cue, CueKind
from microtimer.core.session.state import Phase
from microtimer.core.session.view import SessionView
from microtimer.ui.icons import Icon, draw_icon
from microtimer.ui.language import tr
from microtimer.ui.run.buttons import ActionButton, ButtonKind
from microtimer.ui.run.drawn import Drawn
from microtimer.ui.run.words import minutes, whole_seconds
from microtimer.ui.theme import Look

LIMIT_MS: Final = 60_000
REGEL_MS: Final = 30_000
"""How long a reminder to renew the gel stands when nobody answers it."""


class Notice(Enum):
    """What a notice is about, the most urgent first."""

    LIMIT = "limit"
    """The device is about to switch itself off, or has."""
    EVEN = "even"
    """One side of the zone that is about to be left got less time."""
    REGEL = "regel"
    """The gel should be renewed."""


@dataclass(frozen=True, slots=True)
class NoticeFace:
    """What a plate says, and the word on its button."""

    notice: Notice
    words: str
    answer: str
    icon: Icon = Icon.WARN


class Reminders(QObject):
    """Decides which notice stands: cues and the session's view go in; answered ones stay away."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._regel_t_ms: int | None = None
        self._limit_answered = False

    def take_cue(self, cue: Cue) -> None:
        """Remember a cue that asks for something to be done."""
        if cue.kind is CueKind.REGEL:
            self._regel_t_ms = cue.t_ms
        elif cue.kind is CueKind.LIMIT_NEAR:
            self._limit_answered = False

    def answer(self, notice: Notice) -> None:
        """Let a notice go."""
        if notice is Notice.REGEL:
            self._regel_t_ms = None
        elif notice is Notice.LIMIT:
            self._limit_answered = True

    def face(self, shown: SessionView) -> NoticeFace | None:
        """Return the notice of a moment."""
        limit_ms = shown.limit_left_ms
        if limit_ms is not None and limit_ms <= LIMIT_MS and not self._limit_answered:
            return _limit_face(limit_ms)
        told_ms = self._regel_t_ms
        if told_ms is not None and shown.t_ms - told_ms < REGEL_MS and shown.phase is Phase.RUNNING:
            return NoticeFace(Notice.REGEL, tr("run", "Renew the gel"), tr("run", "Renewed"), Icon.DROP)
        if shown.even_offer is not None:  # stands for a whole step, the gel for half a minute
            offer = shown.even_offer
            words = tr("run", "Client's right is {n} s short")
            if offer.side is Side.LEFT:
                words = tr("run", "Client's left is {n} s short")
            seconds = offer.by_ms // 1000
            answer = tr("run", "Even out: {n} s more").format(n=seconds)
            return NoticeFace(Notice.EVEN, words.format(n=seconds), answer, Icon.CLOCK_PLUS)
        return None


def _limit_face(left_ms: int) -> NoticeFace:
    understood = tr("run", "Understood")
    if left_ms == 0:
        return NoticeFace(Notice.LIMIT, tr("run", "The device may have switched itself off"), understood)
    words = tr("run", "The device switches itself off in {time}")
    return NoticeFace(Notice.LIMIT, words.format(time=minutes(whole_seconds(left_ms))), understood)


class NoticePlate(Drawn):
    """A plate with an icon, words that are read from afar, and one button."""

    answered = Signal(Notice)
    """Its button was pressed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._face: NoticeFace | None = None
        self.button = ActionButton(
            "", look, hint="E", kind=ButtonKind.PRIMARY, size=19, takes_space=False, parent=self
        )
        self.button.clicked.connect(self._answer)
        self.hide()

    @property
    def face(self) -> NoticeFace | None:
        """Return what is shown."""
        return self._face

    def set_face(self, face: NoticeFace | None) -> None:
        """Show another notice, None for none."""
        if face == self._face:
            return
        self._face = face
        self.setVisible(face is not None)
        if face is not None:
            self.button.show_as(face.answer)
            self.setAccessibleName(face.words)
            self._lay_out()
            self.update()

    def look_changed(self) -> None:
        self.button.set_look(self._look)
        self._lay_out()

    def _answer(self) -> None:
        if self._face is not None:
            self.answered.emit(self._face.notice)

    def _lay_out(self) -> None:
        width = min(round(self.width() * 0.45), self.button.wanted_width())
        self.button.setGeometry(self.width() - width - self._look.px(4), 0, width, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._face is None:
            return
        look, size = self._look, self._px(38)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("warn"), max(1.5, self._px(2))))
        painter.setBrush(look.color("warn_bg"))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, self._px(12), self._px(12))
        mark = QRectF(self._px(16), (self.height() - size) / 2, size, size)
        draw_icon(painter, self._face.icon, mark, look.pen("warn", 2.4))
        words = QRectF(self._px(68), 0, self.button.x() - self._px(76), self.height())
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
        font = look.font(28, bold=True)
        while font.pixelSize() > 14:
            needed = QFontMetricsF(font).boundingRect(words, flags, self._face.words)
            if needed.height() <= words.height() and needed.width() <= words.width():
                break
            font.setPixelSize(font.pixelSize() - 1)
        painter.setFont(font)
        painter.setPen(look.color("text"))
        painter.drawText(words, flags, self._face.words)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(800), self._look.touch(64) + self._look.px(12))
