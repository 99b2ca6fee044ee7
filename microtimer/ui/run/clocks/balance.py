"""The balance of the present zone: the time done so far on the client's right and left."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from microtimer.core.plan import Side
from microtimer.ui.language import tr
from microtimer.ui.run.drawn import Drawn
from microtimer.ui.theme import Look, side_token

_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class SideTime:
    """Time on one side of the zone, in seconds; `planned_s` is 0 where no time is stated."""

    side: Side
    done_s: int
    planned_s: int


class Balance(Drawn):
    """ "This zone so far": one bar a side."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._times: tuple[SideTime, ...] = ()
        self.setAccessibleName(tr("run", "This zone so far"))

    @property
    def times(self) -> tuple[SideTime, ...]:
        """Return what is shown."""
        return self._times

    def set_times(self, times: tuple[SideTime, ...]) -> None:
        """Show these sides; nothing when there is none."""
        if times != self._times:
            self._times = times
            self.setAccessibleDescription(", ".join(f"{_name(time.side)}: {_words(time)}" for time in times))
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._times:
            return
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font(14))
        painter.setPen(look.color("text3"))
        top = self.height() - look.px(22) * len(self._times)
        heading = tr("run", "This zone so far")
        painter.drawText(QRectF(0, top - look.px(24), self.width(), look.px(22)), _LEFT, heading)
        for index, time in enumerate(self._times):
            self._draw_side(painter, time, top + index * look.px(22))
        painter.end()

    def _draw_side(self, painter: QPainter, time: SideTime, top: float) -> None:
        look, height = self._look, float(self._look.px(22))
        token = side_token(time.side)
        painter.setFont(look.font(14, bold=True))
        painter.setPen(look.color(token))
        names, words = self._columns()
        painter.drawText(QRectF(0, top, names, height), _LEFT, _name(time.side))
        room = max(0.0, self.width() - names - words - 2 * look.px(10))
        bar = QRectF(names + look.px(10), top + height / 2 - look.px(4), min(look.px(92), room), look.px(8))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("line"))
        painter.drawRoundedRect(bar, bar.height() / 2, bar.height() / 2)
        share = min(1.0, time.done_s / time.planned_s) if time.planned_s else 0.0
        if share > 0:
            painter.setBrush(look.color(token))
            done = QRectF(bar.left(), bar.top(), max(bar.height(), bar.width() * share), bar.height())
            painter.drawRoundedRect(done, bar.height() / 2, bar.height() / 2)
        painter.setFont(look.font(14))
        painter.setPen(look.color("text2"))
        left = bar.right() + look.px(10)
        painter.drawText(QRectF(left, top, self.width() - left, height), _LEFT, _words(time))

    def _columns(self) -> tuple[float, float]:
        """Return how wide the names of the sides and the times are, in the window's language."""
        bold, plain = QFontMetricsF(self._look.font(14, bold=True)), QFontMetricsF(self._look.font(14))
        names = max(bold.horizontalAdvance(_name(time.side)) for time in self._times)
        return names, max(plain.horizontalAdvance(_words(time)) for time in self._times)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(300), self._look.px(70))


def _words(time: SideTime) -> str:
    if time.planned_s:
        return tr("run", "{done} of {planned} s").format(done=time.done_s, planned=time.planned_s)
    return tr("run", "{done} s").format(done=time.done_s)


def _name(side: Side) -> str:
    match side:
        case Side.LEFT:
            return tr("run", "Left")
        case Side.RIGHT:
            return tr("run", "Right")
        case _:
            return tr("run", "Middle")
