"""The strip of all steps: one box a step, as wide as its time; beside it what is left and when it ends."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from microtimer.core.plan import Mode
from microtimer.core.session.outlook import Segment, SegmentState
from microtimer.ui.language import tr
from microtimer.ui.run.drawn import Drawn
from microtimer.ui.theme import Look, side_token

_GAP: Final = 3
_LEAST: Final = 2.0
"""Pixels; no step is too short to be seen, while there is room."""


class ProgressStrip(Drawn):
    """All steps as boxes: past ones grey, the present one framed and filling, those to come outlined."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._segments: tuple[Segment, ...] = ()
        self._share = 0.0
        self._words = ""
        self._boxes: list[QRectF] = []
        self._still_part: QPixmap | None = None
        self.setAccessibleName(tr("run", "Progress of the session"))

    def look_changed(self) -> None:
        self._lay_out()

    def set_segments(self, segments: Sequence[Segment]) -> None:
        """Show these steps."""
        if tuple(segments) != self._segments:
            self._segments = tuple(segments)
            self._lay_out()

    def set_words(self, words: str) -> None:
        """Show what is left and when it ends, at the right."""
        if words != self._words:
            width_changed = self._words_width(words) != self._words_width(self._words)
            self._words = words
            self.setAccessibleDescription(words)
            if width_changed:
                self._lay_out()
            else:
                self.update(self._words_box().toAlignedRect())

    def set_share(self, share: float) -> None:
        """Show how much of the present step is over, 0 to 1."""
        now = self._now_box()
        if now is None:
            self._share = share
            return
        before, self._share = self._share, share
        if round(before * now.width()) != round(share * now.width()):
            self.update(now.adjusted(-4, -4, 4, 4).toAlignedRect())

    def box_of(self, index: int) -> QRectF:
        """Return where a segment lies in the widget."""
        return self._boxes[index]

    def _words_width(self, words: str) -> float:
        if not words:
            return 0.0
        return QFontMetricsF(self._look.font(20, bold=True)).horizontalAdvance(words) + 28 * self._look.unit

    def _words_box(self) -> QRectF:
        width = self._words_width(self._words)
        return QRectF(self.width() - width, 0, width, self.height())

    def _now_box(self) -> QRectF | None:
        places = zip(self._segments, self._boxes, strict=False)
        return next((box for segment, box in places if segment.state is SegmentState.CURRENT), None)

    def _lay_out(self) -> None:
        self._still_part = None
        self._boxes = []
        count = len(self._segments)
        room = self.width() - self._words_width(self._words)
        if count and room > 0:
            gap = min(_GAP * self._look.unit, room / count / 4)
            least = min(_LEAST, room / count / 2)
            space = room - gap * (count - 1) - least * count
            whole = sum(segment.width_ms for segment in self._segments) or 1
            height, x = 14 * self._look.unit, 0.0
            top = (self.height() - height) / 2
            for segment in self._segments:
                width = least + space * segment.width_ms / whole
                self._boxes.append(QRectF(x, top, width, height))
                x += width + gap
        self.update()

    def _draw_still(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for segment, box in zip(self._segments, self._boxes, strict=False):
            if segment.state is not SegmentState.CURRENT:
                self._draw_segment(painter, segment, box)
        painter.end()
        return picture

    def _draw_segment(self, painter: QPainter, segment: Segment, box: QRectF) -> None:
        look = self._look
        radius = min(3 * look.unit, box.width() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        match segment.state:
            case SegmentState.PAST:
                painter.setBrush(look.color("text3"))
            case SegmentState.SKIPPED | SegmentState.LEFT_OUT:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(look.color("warn"), max(1.0, look.unit), Qt.PenStyle.DotLine))
            case SegmentState.FUTURE | SegmentState.CURRENT:
                painter.setBrush(look.color("raised"))
                painter.setPen(QPen(look.color("line_strong", 0.6), max(1.0, look.unit)))
        painter.drawRoundedRect(box, radius, radius)
        dots = {SegmentState.PAST: "bg", SegmentState.FUTURE: "static"}.get(segment.state, "text3")
        self._draw_dots(painter, segment, box, dots)

    def _draw_dots(self, painter: QPainter, segment: Segment, box: QRectF, token: str) -> None:
        unit = self._look.unit
        if segment.mode is not Mode.STATIC or box.width() < 18 * unit:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color(token))
        for shift in (-5 * unit, 5 * unit):
            painter.drawEllipse(box.center() + QPointF(shift, 0), 2.6 * unit, 2.6 * unit)

    def _draw_now(self, painter: QPainter, segment: Segment, box: QRectF) -> None:
        look = self._look
        frame = box.adjusted(0, -4 * look.unit, 0, 4 * look.unit)
        radius = min(4 * look.unit, frame.width() / 2)
        painter.setPen(QPen(look.color(side_token(segment.side)), max(1.5, 2 * look.unit)))
        painter.setBrush(look.color("raised"))
        painter.drawRoundedRect(frame, radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(side_token(segment.side)))
        done = QRectF(frame.left(), frame.top(), frame.width() * self._share, frame.height())
        painter.drawRoundedRect(done, min(radius, done.width() / 2), radius)
        self._draw_dots(painter, segment, box, "bg" if self._share > 0.6 else "static")

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._still_part is None:
            self._still_part = self._draw_still()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRegion(event.region())
        painter.drawPixmap(0, 0, self._still_part)
        for segment, box in zip(self._segments, self._boxes, strict=False):
            if segment.state is SegmentState.CURRENT:
                self._draw_now(painter, segment, box)
        if self._words and event.rect().intersects(self._words_box().toAlignedRect()):
            painter.setFont(self._look.font(20, bold=True))
            painter.setPen(self._look.color("text"))
            painter.drawText(
                self._words_box(),
                int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter),
                self._words,
            )
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(600), self._look.px(30))
