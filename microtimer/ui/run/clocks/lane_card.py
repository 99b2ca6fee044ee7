"""The second lane: a small ring for the step that runs beside the main one, and a button when it waits."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from microtimer.core.plan import Side
from microtimer.ui.icons import Icon, draw_side_mark
from microtimer.ui.language import tr
from microtimer.ui.run.buttons import ActionButton, ButtonKind
from microtimer.ui.run.clocks.countdown import RingFace
from microtimer.ui.run.clocks.ring import SmallRing
from microtimer.ui.run.drawn import Drawn, draw_line
from microtimer.ui.theme import Look


@dataclass(frozen=True, slots=True)
class LaneFace:
    """What runs beside; `waits` asks for a press."""

    title: str
    side: Side | None
    under: str
    ring: RingFace
    waits: bool = False


class LaneCard(Drawn):
    """A card for the step of the second lane."""

    confirm_requested = Signal()
    """The second lane's step was confirmed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._face: LaneFace | None = None
        self.ring = SmallRing(look, self)
        self.confirm = ActionButton(
            tr("run", "Done"), look, icon=Icon.CHECK, kind=ButtonKind.PRIMARY, takes_space=False, parent=self
        )
        self.confirm.setAccessibleName(tr("run", "Second clock: done"))
        self.confirm.clicked.connect(self.confirm_requested)

    @property
    def face(self) -> LaneFace | None:
        """Return what is shown."""
        return self._face

    def set_face(self, face: LaneFace) -> None:
        """Show another step or moment of it."""
        before, self._face = self._face, face
        self.ring.set_face(face.ring)
        self.confirm.setVisible(face.waits)
        if before is None or (before.title, before.side, before.under) != (face.title, face.side, face.under):
            self.setAccessibleName(tr("run", "Second clock: {step}").format(step=face.title))
            self.update()

    def look_changed(self) -> None:
        self.ring.set_look(self._look)
        self.confirm.set_look(self._look)
        self._lay_out()

    def _lay_out(self) -> None:
        side = self.height() - self._look.px(8)
        self.ring.setGeometry(self._look.px(4), self._look.px(4), side, side)
        width, height = self._look.px(132), self._look.touch(64) + self._look.px(12)
        top = (self.height() - height) // 2
        self.confirm.setGeometry(self.width() - width - self._look.px(4), top, width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._face is None:
            return
        look, face = self._look, self._face
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(look.color("line"), 1))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), self._px(10), self._px(10)
        )
        x, middle = self.height() + self._px(12), self.height() / 2
        room = self.width() - x - self._px(16 if not face.waits else 144)
        text_x = x
        if face.side in (Side.LEFT, Side.RIGHT, Side.MIDLINE, Side.BOTH):
            size = self._px(26)
            draw_side_mark(painter, look, face.side, QRectF(x, middle - self._px(28), size, size))
            text_x += size + self._px(10)
        title = QRectF(QPointF(text_x, middle - self._px(32)), QPointF(x + room, middle + self._px(2)))
        draw_line(painter, title, face.title, look.font(20, bold=True), look.color("text"))
        under = QRectF(QPointF(x, middle + self._px(4)), QPointF(x + room, middle + self._px(34)))
        draw_line(painter, under, face.under, look.font(16), look.color("text2"))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(400), self._look.px(120))
