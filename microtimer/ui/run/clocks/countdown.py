"""The countdown: the biggest figure of the screen, in a track that empties clockwise round it.

A dynamic step has a solid track, one piece a pass; a static one a string of joined beads. Both break up while
the session is paused. The track is open at the foot, where a caption or a plate stands.
"""

from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from microtimer.ui.icons import Icon, draw_icon
from microtimer.ui.language import tr
from microtimer.ui.run.clocks.figures import changed_part, draw_figure
from microtimer.ui.run.clocks.track import Track
from microtimer.ui.run.drawn import Drawn
from microtimer.ui.theme import Look

_THICKNESS: Final = 20
_EDGE: Final = 10
"""Design pixels from the edge of the widget to the middle of the track's line: room for its head."""
_AIR: Final = 12
"""Between the track and the figure."""
_FOOT: Final = 46
_PLATE: Final = 82
_PLATE_SHARE: Final = (0.84, 0.3)
"""Of the width and the height of the track, at most: its words must be read at three metres."""
_PLATE_WORDS: Final = 0.7
"""Of the plate's height: the biggest font of its words."""
_RADIUS: Final = 104
_OPENING: Final = 0.46
"""Of the width: more than this the caption never takes."""
_PASS_GAP: Final = 0.009
"""Of the track, at each end of a pass."""
_MOST_PASSES: Final = 12
"""More pieces would be all gaps."""
_BEADS: Final = 40
_BEAD: Final = 7.5
ABOVE_AND_BELOW: Final = 2 * _EDGE + _THICKNESS // 2 + 2 * _AIR + 5 + _FOOT - _EDGE
"""Design pixels of the countdown's height that are not its figure's."""
BESIDE: Final = 2 * (_EDGE + _THICKNESS // 2 + _AIR + 10)
"""Design pixels of its width that are not its figure's."""


@dataclass(frozen=True, slots=True)
class RingFace:
    """What a countdown shows.

    `color` and `plate_color` are tokens. `elapsed` is the share of the step that is over (0 to 1), None for a
    step that only counts up. `dots` are moments of the step (0 to 1) to mark.
    """

    figure: str = ""
    caption: str = ""
    color: str = "text2"
    elapsed: float | None = None
    passes: int = 1
    held: bool = False
    """A static step."""
    broken: bool = False
    plate: str = ""
    plate_color: str = "text"
    icon: Icon | None = None
    ending: bool = False
    """The last seconds: the head of the track is bigger."""
    dots: tuple[float, ...] = ()

    @property
    def without_time(self) -> "RingFace":
        """Return the face without what changes with every second."""
        return replace(self, elapsed=None if self.elapsed is None else 0.0, figure="", plate="", caption="")


class Countdown(Drawn):
    """The seconds left, and round them how much of the step is left."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._face = RingFace()
        self._track = Track(QRectF(0, 0, 1, 1), 0, 0)
        self._beads: list[tuple[float, QPointF]] = []
        self.setAccessibleName(tr("run", "Time of this step"))

    @property
    def face(self) -> RingFace:
        """Return what is shown."""
        return self._face

    def set_face(self, face: RingFace) -> None:
        """Show another face; while only time moves, only the figure and the head are drawn anew."""
        before, self._face = self._face, face
        if before == face:
            return
        words = (face.plate, face.figure, face.caption)
        if words != (before.plate, before.figure, before.caption):
            self.setAccessibleDescription(" ".join(part for part in words if part))
        if before.without_time != face.without_time:
            self.update()
            return
        if before.figure != face.figure:
            reach = self._px(_AIR)  # round digits are a little higher than the room
            part = changed_part(before.figure, face.figure, self._room(), self._look)
            self.update(part.adjusted(-reach, -reach, reach, reach).toAlignedRect())
        if (before.plate, before.caption) != (face.plate, face.caption):
            self.update(self._foot().toAlignedRect())
        if before.elapsed is not None and face.elapsed is not None and before.elapsed != face.elapsed:
            self._update_track(*sorted((before.elapsed, face.elapsed)))

    def figure_room(self) -> QRectF:
        """Return where the figure stands."""
        return self._room()

    def look_changed(self) -> None:
        self._lay_out()

    def _lay_out(self) -> None:
        edge, foot = self._px(_EDGE), self._px(_FOOT / 2)
        box = QRectF(edge, edge, max(1.0, self.width() - 2 * edge), max(1.0, self.height() - edge - foot))
        self._track = Track(box, self._px(_RADIUS), box.width() * _OPENING)
        shares = (bead / _BEADS for bead in range(_BEADS + 1))
        self._beads = [(share, self._track.at(share)) for share in shares]

    def _room(self) -> QRectF:
        box, side = self._track.box, self._px(_THICKNESS / 2 + _AIR)
        room = box.adjusted(side + self._px(10), side, -side - self._px(10), -self._px(_FOOT / 2 + _AIR + 5))
        if self._face.plate:
            room.setBottom(self._foot().top() - self._px(_AIR))
        return room

    def _foot(self) -> QRectF:
        """Return where the words at the foot stand: in the opening, or on a plate that needs more than it."""
        box = self._track.box
        if self._face.plate:
            width, height = (
                box.width() * _PLATE_SHARE[0],
                min(self._px(_PLATE), box.height() * _PLATE_SHARE[1]),
            )
            return QRectF(box.center().x() - width / 2, self.height() - height, width, height)
        width, height = box.width() * _OPENING - self._px(_THICKNESS), self._px(_FOOT)
        # a little over the middle of the line: under it ends the widget, above it is air
        return QRectF(
            box.center().x() - width / 2, box.bottom() - height / 2 - self._px(9), width, height + self._px(9)
        )

    def _update_track(self, start: float, end: float) -> None:
        bead = 1 / _BEADS if self._face.held else 0.0
        reach = self._px(_THICKNESS + 4)
        line = self._track.between(max(0.0, start - bead), min(1.0, end + bead)).boundingRect()
        self.update(line.adjusted(-reach, -reach, reach, reach).toAlignedRect())

    def _pen(self, token: str, width: float, *, flat: bool = False, opacity: float = 1.0) -> QPen:
        pen = self._look.pen(token, width, opacity)
        if flat:
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def _line(self, painter: QPainter, start: float, end: float) -> None:
        painter.drawPolyline(self._track.between(start, end))

    def _spans(self) -> list[tuple[float, float]]:
        passes = max(1, self._face.passes)
        if passes == 1 or passes > _MOST_PASSES:
            return [(0.0, 1.0)]
        ends = [(n / passes + _PASS_GAP, (n + 1) / passes - _PASS_GAP) for n in range(passes)]
        return [(0.0, ends[0][1]), *ends[1:-1], (ends[-1][0], 1.0)]

    def _draw_track(self, painter: QPainter) -> None:
        face = self._face
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if face.held:
            self._draw_beads(painter, face.elapsed or 0.0)
            return
        for start, end in self._spans():
            painter.setPen(self._pen("track", _THICKNESS))
            self._line(painter, start, end)
        if face.elapsed is None:
            painter.setPen(self._pen(face.color, 4))
            self._line(painter, 0.0, 1.0)
        elif face.broken:
            pen = self._pen(face.color, _THICKNESS, flat=True)
            pen.setDashPattern([6 / _THICKNESS, 10 / _THICKNESS])
            painter.setPen(pen)
            self._line(painter, face.elapsed, 1.0)
        else:
            painter.setPen(self._pen(face.color, _THICKNESS))
            for start, end in self._spans():
                if face.elapsed < end:
                    self._line(painter, max(start, face.elapsed), end)

    def _draw_beads(self, painter: QPainter, elapsed: float) -> None:
        """Draw a bead for each fortieth of the step, those to come full and joined, those over small."""
        face, look = self._face, self._look
        painter.setPen(self._pen("track", 4))
        self._line(painter, 0.0, 1.0)
        if not face.broken and elapsed < 1.0:
            painter.setPen(self._pen(face.color, 4))
            self._line(painter, elapsed, 1.0)
        reach = self._px(_BEAD) + 2
        drawn = painter.clipBoundingRect().adjusted(-reach, -reach, reach, reach)
        for share, place in self._beads:
            if not drawn.contains(place):
                continue
            left = share >= elapsed
            painter.setPen(self._pen(face.color, 3) if left and face.broken else Qt.PenStyle.NoPen)
            token = "bg" if left and face.broken else face.color if left else "line_strong"
            painter.setBrush(look.color(token))
            size = self._px(_BEAD if left else 3.5)
            painter.drawEllipse(place, size, size)

    def _draw_dots(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.color("bg"))
        for share in self._face.dots:
            painter.drawEllipse(self._track.at(share), self._px(4.5), self._px(4.5))

    def _draw_head(self, painter: QPainter) -> None:
        face = self._face
        if face.elapsed is None or face.broken or face.icon or face.elapsed >= 1.0:
            return
        place, size = self._track.at(face.elapsed), 1.3 if face.ending else 1.0
        painter.setPen(Qt.PenStyle.NoPen)
        for token, radius in (("bg", 15 * size), ("text", 10.5 * size)):
            painter.setBrush(self._look.color(token))
            painter.drawEllipse(place, self._px(radius), self._px(radius))

    def _draw_figure(self, painter: QPainter) -> None:
        face, room, look = self._face, self._room(), self._look
        if face.icon:
            size = min(room.height(), room.width()) * 0.86
            box = QRectF(room.center().x() - size / 2, room.center().y() - size / 2, size, size)
            pen = look.pen(face.color, 1)
            pen.setWidthF(size * 0.075)
            draw_icon(painter, face.icon, box, pen)
        elif face.figure:
            draw_figure(painter, face.figure, room, look, look.color("text"))

    def _draw_foot(self, painter: QPainter) -> None:
        """Draw the plate over the opening, or in it the caption where there is none."""
        look, face, foot = self._look, self._face, self._foot()
        words = face.plate or face.caption
        if not words:
            return
        font = look.font(24, bold=bool(face.plate))
        if face.plate:
            font.setPixelSize(max(12, round(foot.height() * _PLATE_WORDS)))
        air = self._px(40 if face.plate else 8)
        while QFontMetricsF(font).horizontalAdvance(words) > foot.width() - air and font.pixelSize() > 12:
            font.setPixelSize(font.pixelSize() - 1)
        painter.setFont(font)
        if not face.plate:
            painter.setPen(look.color("text2"))
            painter.drawText(foot.translated(0, self._px(4.5)), Qt.AlignmentFlag.AlignCenter, words)
            return
        width = min(foot.width(), QFontMetricsF(font).horizontalAdvance(words) + air)
        plate = QRectF(foot.center().x() - width / 2, foot.top(), width, foot.height())
        painter.setPen(Qt.PenStyle.NoPen)
        for token, more in (
            ("bg", self._px(8)),
            (face.plate_color, 0.0),
        ):  # the track ends short of the plate
            painter.setBrush(look.color(token))
            painter.drawRoundedRect(
                plate.adjusted(-more, -more, more, 0), self._px(14) + more, self._px(14) + more
            )
        painter.setPen(look.color("bg"))
        painter.drawText(plate, Qt.AlignmentFlag.AlignCenter, words)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRegion(event.region())
        self._draw_track(painter)
        self._draw_dots(painter)
        self._draw_head(painter)
        if event.region().intersects(self._room().toAlignedRect()):
            self._draw_figure(painter)
        if event.region().intersects(self._foot().toAlignedRect()):
            self._draw_foot(painter)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(530), self._look.px(320))
