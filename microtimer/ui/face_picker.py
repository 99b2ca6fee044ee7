"""A face map whose zones can be picked: with mouse, finger or keyboard.

Small zones are hard to hit, so the same names belong in a plain list beside it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from microtimer.core.plan import Side
from microtimer.ui.face_drawing import FaceDrawing
from microtimer.ui.face_map import FaceMap
from microtimer.ui.face_scene import MapArea, area_path, draw_offer, draw_pick
from microtimer.ui.language import tr
from microtimer.ui.theme import Look

_PICKING_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class ZoneTarget:
    """Something that can be picked on the map: a zone on one side, under its name."""

    zone: str
    side: Side | None
    name: str
    area: MapArea

    @property
    def full_name(self) -> str:
        """Return the name with the client's side."""
        match self.side:
            case Side.LEFT:
                return tr("map", "{zone}, client's left").format(zone=self.name)
            case Side.RIGHT:
                return tr("map", "{zone}, client's right").format(zone=self.name)
            case _:
                return self.name


class FacePicker(FaceMap):
    """The face with zones to pick; what is picked is shown by the scene it is given back."""

    zone_picked = Signal(str, object)
    """A target was clicked or chosen with the keyboard: its zone id, and its `Side` or None."""

    def __init__(
        self,
        drawing: FaceDrawing,
        look: Look,
        *,
        background: str = "bg",
        side_words: bool = True,
        fade_out: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            drawing,
            look,
            background=background,
            side_words=side_words,
            fade_out=fade_out,
            parent=parent,
        )
        self._targets: tuple[ZoneTarget, ...] = ()
        self._offered = 0
        self._paths: tuple[QPainterPath, ...] = ()
        self._hovered = self._focused = -1

    def set_targets(self, targets: Sequence[ZoneTarget], others: Sequence[ZoneTarget] = ()) -> None:
        """Make these zones pickable, and others that are not marked as such before one is on them.

        Those that are not on the drawing are left to the list beside it.
        """
        offered = tuple(target for target in targets if target.area.shapes)
        usable = (*offered, *(target for target in others if target.area.shapes))
        if (usable, len(offered)) == (self._targets, self._offered):
            return
        self._offered = len(offered)
        self._targets = usable
        self._paths = tuple(area_path(self.drawing, target.area) for target in self._targets)
        self._hovered = self._focused = -1
        self.setMouseTracking(bool(self._targets))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if self._targets else Qt.FocusPolicy.NoFocus)
        self.update()

    def target_at(self, position: QPointF) -> ZoneTarget | None:
        """Return the pickable zone at a position in the widget."""
        index = self._index_at(position)
        return self._targets[index] if index >= 0 else None

    def _index_at(self, position: QPointF) -> int:
        inverse, invertible = self.transform().inverted()
        if not invertible:
            return -1
        place = inverse.map(position)
        return next((i for i, path in enumerate(self._paths) if path.contains(place)), -1)

    def _move_focus(self, step: int) -> None:
        self._focused = (self._focused + step) % len(self._targets)
        self.setAccessibleName(self._targets[self._focused].full_name)
        self.setToolTip(self._targets[self._focused].full_name)
        self.update()

    def _hover(self, index: int) -> None:
        if index == self._hovered:
            return
        self._hovered = index
        self.setCursor(Qt.CursorShape.PointingHandCursor if index >= 0 else Qt.CursorShape.ArrowCursor)
        self.setToolTip(self._targets[index].full_name if index >= 0 else "")
        self.update()

    def _pick(self, index: int) -> None:
        self.zone_picked.emit(self._targets[index].zone, self._targets[index].side)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setTransform(self.transform(), combine=True)
        for path in self._paths[: self._offered]:
            draw_offer(painter, path, self.look.theme)
        if self._hovered >= 0:
            draw_pick(painter, self._paths[self._hovered], self.look.theme, focused=False)
        if self.hasFocus() and self._focused >= 0:
            draw_pick(painter, self._paths[self._focused], self.look.theme, focused=True)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self._index_at(event.position()))
        super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        index = self._index_at(event.position())
        if event.button() is Qt.MouseButton.LeftButton and index >= 0:
            self._focused = index
            self._pick(index)
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self._targets:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self._move_focus(1)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._move_focus(-1)
        elif key in _PICKING_KEYS and self._focused >= 0:
            self._pick(self._focused)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._targets and self._focused < 0 and event.reason() is not Qt.FocusReason.MouseFocusReason:
            self._move_focus(1)
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.update()
        super().focusOutEvent(event)
