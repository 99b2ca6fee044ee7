"""Planned above actual on one scale of time: left on the upper lane, right on the lower, middle between."""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from microtimer.core.plan import Mode, Plan, Side
from microtimer.core.sentence import sentence
from microtimer.core.session.events import (
    GapFound,
    Paused,
    Resumed,
    SessionEnded,
    SessionEvent,
    StepEnded,
    StepReentered,
    StepSkipped,
    StepStarted,
)
from microtimer.core.stretches import stretches
from microtimer.ui.desk.root import look_of
from microtimer.ui.language import decimal, told, tr
from microtimer.ui.pencil import Pencil
from microtimer.ui.theme import side_token
from microtimer.ui.when import clock_words

_LABELS: Final = 84
_LANE: Final = 26
_HEIGHT: Final = 236
_MOST_LINES: Final = 7
_MINUTE_MS: Final = 60_000
PAUSED: Final = sentence("sessions", "Paused")
GAP: Final = sentence("sessions", "Gap")


@dataclass(frozen=True, slots=True)
class Bar:
    """A stretch of a step, or of a pause or gap (`side` and `mode` do not count then)."""

    begin_ms: int
    end_ms: int
    side: Side | None = None
    mode: Mode | None = None
    lost: str = ""
    """`PAUSED` or `GAP`."""
    lane: int = 0
    shared: bool = False
    """The other lane works at the same time: the two share the height of one."""


@dataclass(frozen=True, slots=True)
class TimelineFace:
    """The bars of both rows, and the length of the scale."""

    planned: tuple[Bar, ...] = ()
    actual: tuple[Bar, ...] = ()
    length_ms: int = 0


def timeline(plan: Plan, events: tuple[SessionEvent, ...]) -> TimelineFace:
    """Return what the timeline shows of a session."""
    planned = _planned(plan)
    actual = _actual(plan, events)
    end = max((bar.end_ms for bar in (*planned, *actual)), default=0)
    return TimelineFace(_shared(planned), _shared(actual), end)


def _shared(bars: tuple[Bar, ...]) -> tuple[Bar, ...]:
    """Return the bars, marked where one of the other lane runs at the same time."""
    worked = [bar for bar in bars if not bar.lost]
    second = [bar for bar in worked if bar.lane]
    if not second:
        return bars

    def meets(bar: Bar) -> bool:
        return any(
            other.lane != bar.lane and other.begin_ms < bar.end_ms and bar.begin_ms < other.end_ms
            for other in worked
        )

    return tuple(bar if bar.lost else replace(bar, shared=meets(bar)) for bar in bars)


def _planned(plan: Plan) -> tuple[Bar, ...]:
    """Return the plan's timed steps on zones, each where it lies in time."""
    return tuple(
        Bar(one.begin_ms, one.end_ms, one.step.side, one.step.mode, lane=one.step.lane)
        for one in stretches(plan)
        if one.step.zone and one.end_ms > one.begin_ms
    )


def _actual(plan: Plan, events: tuple[SessionEvent, ...]) -> tuple[Bar, ...]:  # noqa: C901 - a case an event
    """Return what was done when; a step that a pause cuts shows as two."""
    bars: list[Bar] = []
    running: dict[int, tuple[int, int]] = {}  # by lane: step and begin
    stopped: int | None = None
    for event in events:
        match event:
            case StepStarted():
                running[event.lane] = (event.step, event.t_ms)
            case StepEnded() | StepSkipped() | StepReentered():
                if (found := running.pop(event.lane, None)) and stopped is None:
                    bars += _bar(plan, *found, event.t_ms)
            case Paused():
                stopped = event.t_ms
                for step, begin in running.values():
                    bars += _bar(plan, step, begin, event.t_ms)
            case Resumed() if stopped is not None:
                bars.append(Bar(stopped, event.t_ms, lost=PAUSED))
                running = {lane: (step, event.t_ms) for lane, (step, _) in running.items()}
                stopped = None
            case GapFound():
                bars.append(Bar(event.t_ms - event.gap_ms, event.t_ms, lost=GAP))
            case _:
                pass
    # a signature or a correction may follow hours later
    last = next((e.t_ms for e in events if isinstance(e, SessionEnded)), events[-1].t_ms if events else 0)
    if stopped is not None and last > stopped:
        bars.append(Bar(stopped, last, lost=PAUSED))
    elif stopped is None:
        for step, begin in running.values():
            bars += _bar(plan, step, begin, last)
    return tuple(bars)


def _bar(plan: Plan, number: int, begin: int, end: int) -> list[Bar]:
    step = plan.steps[number]
    return [Bar(begin, end, step.side, step.mode, lane=step.lane)] if step.zone and end > begin else []


class Timeline(QWidget):
    """Draws both rows with a scale in minutes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._face = TimelineFace()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            tr("sessions", "Planned and actual on a scale of time; the tables below say the same")
        )

    def set_face(self, face: TimelineFace) -> None:
        """Show another session."""
        self._face = face
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(look_of(self).px(640), look_of(self).px(_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._face.length_ms:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pencil = Pencil(painter, look_of(self))
        unit = pencil.look.unit
        planned, actual = tr("sessions", "Planned"), tr("sessions", "Actual")
        left = max(
            _LABELS * unit, *(pencil.width(word, 14, bold=True) + 16 * unit for word in (planned, actual))
        )
        field = QRectF(left, 4 * unit, self.width() - left - 24 * unit, (_HEIGHT - 34) * unit)
        self._draw_scale(pencil, field)
        half = field.height() / 2
        rows = ((0.0, planned, self._face.planned), (half, actual, self._face.actual))
        for top, name, bars in rows:
            row = QRectF(field.left(), field.top() + top, field.width(), half)
            pencil.text(name, QRectF(0, row.top(), left - 8 * unit, row.height()), size=14, bold=True)
            for bar in bars:
                self._draw_bar(pencil, bar, row)
        painter.end()

    def _x(self, field: QRectF, t_ms: int) -> float:
        return field.left() + field.width() * t_ms / self._face.length_ms

    def _draw_scale(self, pencil: Pencil, field: QRectF) -> None:
        minutes = self._face.length_ms / _MINUTE_MS
        steps = (0.25, 0.5, 1, 2, 5, 10, 15, 20, 30, 60, 120)
        step = next((size for size in steps if minutes / size <= _MOST_LINES), 240)
        for number in range(int(minutes / step) + 1):
            t_ms = round(number * step * _MINUTE_MS)
            x = self._x(field, t_ms)
            pencil.painter.fillRect(QRectF(x, field.top(), 1, field.height()), pencil.look.color("line"))
            box = QRectF(x - 60, field.bottom() + 4, 120, 22 * pencil.look.unit)
            words = clock_words(t_ms)
            if step >= 1:
                words = tr("words", "{minutes} min").format(minutes=decimal(number * step)) if number else "0"
            pencil.text(words, box, size=13, tone="text3", align=Qt.AlignmentFlag.AlignHCenter)

    def _draw_bar(self, pencil: Pencil, bar: Bar, row: QRectF) -> None:
        unit = pencil.look.unit
        begin, end = self._x(row, bar.begin_ms), self._x(row, bar.end_ms)
        width = max(3.0, end - begin - 1)
        lane = _LANE * unit
        if bar.lost:
            box = QRectF(begin, row.center().y() - lane - 8 * unit, width, 2 * lane + 16 * unit)
            pencil.rounded(box, 2 * unit, fill="warn_bg", edge="warn", width=1.5)
            if width > 64 * unit:
                pencil.text(told(bar.lost), box, size=13, tone="warn", align=Qt.AlignmentFlag.AlignHCenter)
            return
        offset = {Side.LEFT: -lane - 1, Side.RIGHT: 1.0}.get(bar.side or Side.BOTH, -lane / 2)
        box = QRectF(begin, row.center().y() + offset, width, lane)
        if bar.shared:
            box.setHeight(lane / 2 - 1)
            box.translate(0, bar.lane * (lane / 2 + 1))
        tone = side_token(bar.side)
        if bar.mode is Mode.STATIC:
            inside = box.adjusted(1, 1, -1, -1)
            pencil.rounded(inside, 4 * unit, fill="surface", edge=tone, width=2)
            if width > 16 * unit:
                dots = QRectF(box.center().x() - 5 * unit, box.center().y() - 1.5 * unit, 3 * unit, 3 * unit)
                pencil.rounded(dots, 1.5 * unit, fill=tone)
                pencil.rounded(dots.translated(7 * unit, 0), 1.5 * unit, fill=tone)
        else:
            pencil.rounded(box, 4 * unit, fill=tone)
