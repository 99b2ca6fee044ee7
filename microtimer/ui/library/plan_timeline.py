"""A plan on a scale of time: the client's left above, right below, the middle between; mode by form."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from microtimer.core.plan import Mode, Plan, Side, StepKind
from microtimer.core.stretches import Stretch, stretches
from microtimer.ui.desk.root import look_of
from microtimer.ui.icons import Icon, draw_side_mark
from microtimer.ui.language import tr
from microtimer.ui.pencil import Pencil
from microtimer.ui.plain_text import plain_tip
from microtimer.ui.plan_lines import kind_words, side_words, step_title, time_words
from microtimer.ui.theme import side_token
from microtimer.ui.when import clock_words

_MARKS: Final = 30
"""Design pixels at the left for the letters of the sides."""
_STOPS: Final = 30
"""Height of the line of checklists and stops."""
_LANE: Final = 34
_SCALE: Final = 26
_MINUTE_MS: Final = 60_000
_MOST_LINES: Final = 8
_STEPS_MIN: Final = (0.25, 0.5, 1, 2, 5, 10, 15, 20, 30, 60, 120)
_LANES: Final = {Side.LEFT: 0, Side.RIGHT: 2}
_STOP_ICONS: Final = {
    StepKind.GATE: Icon.CHECK,
    StepKind.CHECKPOINT: Icon.FLAG,
    StepKind.CHOICE: Icon.FORWARD,
    StepKind.TASK: Icon.HAND,
    StepKind.ZONE: Icon.CLOCK,
}


class PlanTimeline(QWidget):
    """Draws a plan; a click on a step asks for its line in the table."""

    step_chosen = Signal(int)
    """The index of the step that was clicked."""

    def __init__(self, plan: Plan, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stretches = stretches(plan)
        self._end_ms = max((one.end_ms for one in self._stretches), default=0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(tr("library", "The plan on a scale of time; the table below says the same"))

    @property
    def drawable(self) -> bool:
        """Tell whether any step has a length."""
        return self._end_ms > 0

    def sizeHint(self) -> QSize:
        look = look_of(self)
        return QSize(look.px(600), look.px(_STOPS + 3 * _LANE + _SCALE + 8))

    def boxes(self) -> Iterator[tuple[Stretch, QRectF]]:
        """Yield every step with the box it is drawn in, moments as small squares on the line above."""
        unit, field = look_of(self).unit, self._field()
        taken = -1.0
        for one in self._stretches:
            begin = self._x(field, one.begin_ms)
            if one.end_ms > one.begin_ms:
                width = max(3 * unit, self._x(field, one.end_ms) - begin - 2 * unit)
                yield one, self._bar_box(one, begin, width, field, unit)
            else:
                side = 20 * unit
                left = max(begin - side / 2, taken)  # steps at one moment stand beside each other
                left = min(left, field.right() - side)
                taken = left + side + 2 * unit
                yield one, QRectF(left, field.top() - _STOPS * unit + 4 * unit, side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pencil, field = Pencil(painter, look_of(self)), self._field()
        self._draw_ground(pencil, field)
        for one, box in self.boxes():
            if one.end_ms > one.begin_ms:
                _draw_bar(pencil, one, box)
            else:
                pencil.icon(_STOP_ICONS[one.step.kind], box.adjusted(1, 1, -1, -1), "text3")
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            found = self._at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), plain_tip(_words(found)) if found else "", self)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if (found := self._at(event.position())) is not None:
            self.step_chosen.emit(found.step.index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def _at(self, point: QPointF) -> Stretch | None:
        return next((one for one, box in self.boxes() if box.contains(point)), None)

    def _field(self) -> QRectF:
        unit = look_of(self).unit
        left, top = _MARKS * unit, _STOPS * unit
        return QRectF(left, top, self.width() - left - 10 * unit, 3 * _LANE * unit)

    def _x(self, field: QRectF, t_ms: int) -> float:
        return field.left() + field.width() * t_ms / self._end_ms if self._end_ms else field.left()

    def _bar_box(self, one: Stretch, begin: float, width: float, field: QRectF, unit: float) -> QRectF:
        lane = _LANE * unit
        side = one.step.side
        if side is Side.BOTH:
            box = QRectF(begin, field.top() + 2 * unit, width, field.height() - 4 * unit)
        else:
            number = _LANES.get(side, 1) if side else 1
            box = QRectF(begin, field.top() + number * lane + 2 * unit, width, lane - 4 * unit)
        if one.step.lane_group is not None:
            box.setHeight(box.height() / 2 - unit)
            box.translate(0, one.step.lane * (box.height() + 2 * unit))
        return box

    def _draw_ground(self, pencil: Pencil, field: QRectF) -> None:
        unit, lane = pencil.look.unit, _LANE * pencil.look.unit
        for number, side in enumerate((Side.LEFT, Side.MIDLINE, Side.RIGHT)):
            top = field.top() + number * lane
            pencil.painter.fillRect(
                QRectF(field.left(), top + lane - 1, field.width(), 1), pencil.look.color("line")
            )
            mark = QRectF(2 * unit, top + (lane - 20 * unit) / 2, 20 * unit, 20 * unit)
            draw_side_mark(pencil.painter, pencil.look, side, mark)
        minutes = self._end_ms / _MINUTE_MS
        step = next((size for size in _STEPS_MIN if minutes / size <= _MOST_LINES), 240)
        for number in range(int(minutes / step) + 1):
            t_ms = round(number * step * _MINUTE_MS)
            x = self._x(field, t_ms)
            line = QRectF(x, field.top(), 1, field.height() + 4 * unit)
            pencil.painter.fillRect(line, pencil.look.color("line"))
            box = QRectF(x - 50 * unit, field.bottom() + 4 * unit, 100 * unit, 20 * unit)
            box.moveLeft(max(0.0, min(box.left(), self.width() - box.width())))
            align = Qt.AlignmentFlag.AlignHCenter
            if x - 50 * unit < 0:
                box, align = QRectF(x, box.top(), box.width(), box.height()), Qt.AlignmentFlag.AlignLeft
            elif x + 50 * unit > self.width():
                box.moveRight(self.width())
                align = Qt.AlignmentFlag.AlignRight
            pencil.text(_scale_words(t_ms, step), box, size=13, tone="text3", align=align)


def _scale_words(t_ms: int, step_min: float) -> str:
    if step_min < 1 or not t_ms:
        return clock_words(t_ms) if t_ms else "0"
    return tr("words", "{minutes} min").format(minutes=t_ms // _MINUTE_MS)


def _draw_bar(pencil: Pencil, one: Stretch, box: QRectF) -> None:
    """Draw dynamic filled, static as an outline with two dots, work without current in grey."""
    unit, step = pencil.look.unit, one.step
    radius = min(6 * unit, box.width() / 2, box.height() / 2)
    tone = side_token(step.side) if step.kind is StepKind.ZONE else "text3"
    room = box.adjusted(7 * unit, 0, -5 * unit, 0)
    ink = tone
    if step.kind is StepKind.ZONE and step.mode is Mode.DYNAMIC:
        pencil.rounded(box, radius, fill=tone)
        ink = pencil.look.theme.badge_ink
    else:
        edge = box.adjusted(unit, unit, -unit, -unit)
        pencil.rounded(edge, radius, fill="surface" if step.mode else "raised", edge=tone, width=2)
        if step.mode is Mode.STATIC and box.width() > 20 * unit:
            dot = QRectF(box.left() + 7 * unit, box.center().y() - 2 * unit, 4 * unit, 4 * unit)
            pencil.rounded(dot, 2 * unit, fill=tone)
            pencil.rounded(dot.translated(8 * unit, 0), 2 * unit, fill=tone)
            room.setLeft(dot.right() + 14 * unit)
    title = step_title(step)
    if room.width() >= min(48 * unit, pencil.width(title, 13, bold=True)) and box.height() > 18 * unit:
        pencil.text(title, room, size=13, tone=ink, bold=True)


def _words(one: Stretch) -> str:
    step = one.step
    side = side_words(step.side) if step.kind is StepKind.ZONE else ""
    begin = tr("library", "from {time}").format(time=clock_words(one.begin_ms))
    parts = (step_title(step), side, kind_words(step), time_words(step), begin)
    return "\n".join(filter(None, parts))
