"""Time by side and by mode as bars: side by letter and colour, mode by icon and form, each with its time."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from microtimer.core.plan import Mode, Plan, Side
from microtimer.ui.desk.root import look_of
from microtimer.ui.icons import Icon, draw_side_mark
from microtimer.ui.language import tr
from microtimer.ui.library.plan_figures import Share, by_mode, by_side
from microtimer.ui.pencil import Pencil
from microtimer.ui.plan_lines import mode_words, side_name
from microtimer.ui.theme import side_token
from microtimer.ui.when import clock_words

_ROW = 34
_GAP = 14


@dataclass(frozen=True, slots=True)
class _Bar:
    mark: Side | Mode
    words: str
    share: Share

    @property
    def time(self) -> str:
        return clock_words(self.share.planned_ms) if self.share.planned_ms else tr("library", "not timed")

    @property
    def spoken(self) -> str:
        steps = tr("library", "1 step") if self.share.steps == 1 else tr("library", "{count} steps")
        return f"{self.words}: {self.time}, {steps.format(count=self.share.steps)}"


class ShareBars(QWidget):
    """Two groups of bars on one scale."""

    def __init__(self, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._groups = (
            [_Bar(side, side_name(side), share) for side, share in by_side(plan).items()],
            [_Bar(mode, mode_words(mode), share) for mode, share in by_mode(plan).items()],
        )
        times = [bar.share.planned_ms for group in self._groups for bar in group]
        self._most_ms = max(times, default=0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName("; ".join(bar.spoken for group in self._groups for bar in group))

    def sizeHint(self) -> QSize:
        look, rows = look_of(self), sum(len(group) for group in self._groups)
        return QSize(look.px(360), look.px(rows * _ROW + _GAP))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pencil = Pencil(painter, look_of(self))
        unit, top = pencil.look.unit, 0.0
        words = [pencil.width(bar.words, 15) for group in self._groups for bar in group]
        label = min(max(words, default=0) + 8 * unit, self.width() * 0.45)
        for group in self._groups:
            for bar in group:
                self._draw(pencil, bar, QRectF(0, top, self.width(), _ROW * unit), label)
                top += _ROW * unit
            top += _GAP * unit
        painter.end()

    def _draw(self, pencil: Pencil, bar: _Bar, row: QRectF, label: float) -> None:
        unit = pencil.look.unit
        mark = QRectF(row.left(), row.center().y() - 11 * unit, 22 * unit, 22 * unit)
        if isinstance(bar.mark, Side):
            draw_side_mark(pencil.painter, pencil.look, bar.mark, mark)
            tone = side_token(bar.mark)
        else:
            tone = bar.mark.value
            pencil.icon(Icon.DYNAMIC if bar.mark is Mode.DYNAMIC else Icon.STATIC, mark, tone, 2)
        words = QRectF(mark.right() + 10 * unit, row.top(), label, row.height())
        pencil.text(bar.words, words, size=15, tone="text2")
        time = QRectF(row.right() - 76 * unit, row.top(), 76 * unit, row.height())
        pencil.text(bar.time, time, size=15, bold=True, align=Qt.AlignmentFlag.AlignRight)
        room = QRectF(words.right(), row.center().y() - 7 * unit, time.left() - words.right(), 14 * unit)
        if not self._most_ms or room.width() <= 0:
            return
        width = max(14 * unit, room.width() * bar.share.planned_ms / self._most_ms)
        box = QRectF(room.left(), room.top(), min(width, room.width()), room.height())
        if bar.mark is Mode.STATIC:
            inner = box.adjusted(unit, unit, -unit, -unit)
            pencil.rounded(inner, 6 * unit, fill=None, edge=tone, width=2)
        else:
            pencil.rounded(box, 7 * unit, fill=tone)
