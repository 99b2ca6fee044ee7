"""A map whose zones can be picked: with mouse, finger or keyboard, or by a screen reader.

Small zones are hard to hit: a press beside one takes the nearest, and the same names belong in a plain list
beside the map.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from microtimer.core.plan import Side
from microtimer.core.problem import visible
from microtimer.ui.language import tr
from microtimer.ui.map.drawing import FaceDrawing, Sheet, outline
from microtimer.ui.map.face_map import FaceMap
from microtimer.ui.map.names import named_state
from microtimer.ui.map.parts import ViewButton, ZoneButton
from microtimer.ui.map.scene import FaceScene, MapArea, ZoneState, area_path, draw_offer, draw_pick
from microtimer.ui.plain_text import plain_tip
from microtimer.ui.theme import TOUCH_TARGET, Look

_NEAR: Final = TOUCH_TARGET / 2
"""Pixels from a press to a zone that is still meant by it."""
_NEAR_AVOIDED: Final = 10
_ARROWS: Final = {
    Qt.Key.Key_Left: QPointF(-1, 0),
    Qt.Key.Key_Right: QPointF(1, 0),
    Qt.Key.Key_Up: QPointF(0, -1),
    Qt.Key.Key_Down: QPointF(0, 1),
}
_BADGE_ROOM: Final = 92
_ASIDE: Final = 2.2
"""How much farther away a zone counts that lies beside the way of an arrow key."""


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
        name = visible(self.name)
        match self.side:
            case Side.LEFT:
                return tr("map", "{zone}, client's left").format(zone=name)
            case Side.RIGHT:
                return tr("map", "{zone}, client's right").format(zone=name)
            case _:
                return name


@dataclass(frozen=True, slots=True)
class _Place:
    """A target on its sheet, and its button for keyboard and screen reader."""

    target: ZoneTarget
    sheet: Sheet
    path: QPainterPath
    edge: list[QPointF]
    button: ZoneButton
    offered: bool


class FacePicker(FaceMap):
    """The client with zones to pick; what is picked is shown by the scene it is given back."""

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
        self._places: tuple[_Place, ...] = ()
        self._views: tuple[ViewButton, ...] = ()
        self._given: tuple[object, ...] = ()
        self._hovered = -1
        super().__init__(
            drawing,
            look,
            background=background,
            side_words=side_words,
            fade_out=fade_out,
            parent=parent,
        )

    def set_targets(self, targets: Sequence[ZoneTarget], others: Sequence[ZoneTarget] = ()) -> None:
        """Make these zones pickable, and others that are not marked as such before one is on them.

        Those that are on no view are left to the list beside it.
        """
        given = (tuple(targets), tuple(others))
        if given == self._given:
            return
        self._given = given
        for place in self._places:
            place.button.deleteLater()
        offered = [self._placed(target, offered=True) for target in targets]
        self._places = tuple(
            place
            for place in (*offered, *(self._placed(target, offered=False) for target in others))
            if place is not None
        )
        self._hovered = -1
        self.setMouseTracking(bool(self._places))
        # a tap does not take the keyboard: a pedal that types Space would pick zones from then on
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if self._places else Qt.FocusPolicy.NoFocus)
        self._offer_views()
        self._forget_layers()

    def set_scene(self, scene: FaceScene, *, spoken: str = "") -> None:
        """Show another scene."""
        super().set_scene(scene, spoken=spoken)
        self._tell_states()

    def target_at(self, position: QPointF) -> ZoneTarget | None:
        """Return the pickable zone at a position in the widget, or the nearest within a finger's breadth."""
        index = self._index_at(position)
        return self._places[index].target if index >= 0 else None

    @property
    def foot_room(self) -> int:
        """Return how many pixels at the foot the buttons of the views take."""
        return self._view_height() if self._views and not self.side_words else 0

    @property
    def captioned(self) -> bool:
        """Leave it to the buttons of the views, where there are some."""
        return not self._views

    @property
    def focused_target(self) -> ZoneTarget | None:
        """Return the zone that the keyboard stands on."""
        return next((place.target for place in self._places if place.button.hasFocus()), None)

    def show_sheet(self, sheet: Sheet) -> None:
        """Show another view, and offer its zones."""
        super().show_sheet(sheet)
        for view in self._views:
            view.setChecked(view.sheet is self.sheet)

    def draw_over(self, painter: QPainter) -> None:
        for place in self._places:
            if place.offered and place.sheet is self.sheet:
                draw_offer(painter, place.path, self.look.theme)

    def _sheet_for(self, scene: FaceScene) -> Sheet:
        """Leave the choice of the view to its buttons while there are some and no zone is worked on."""
        return self.sheet if self._views and scene.active is None else super()._sheet_for(scene)

    def _placed(self, target: ZoneTarget, *, offered: bool) -> _Place | None:
        sheet = self.drawing.sheet_of(target.area.shapes)
        if sheet is None:
            return None
        button = ZoneButton(self)
        button.clicked.connect(lambda: self.zone_picked.emit(target.zone, target.side))
        button.focus_changed.connect(self._show_focus)
        path = area_path(sheet, target.area)
        return _Place(target, sheet, path, outline(path), button, offered)

    def _offer_views(self) -> None:
        """Show a view with something to pick; offer to change it where there is more than one."""
        for view in self._views:
            view.deleteLater()
        sheets = [sheet for sheet in self.drawing.sheets if any(p.sheet is sheet for p in self._places)]
        self._views = ()
        if sheets and self.sheet not in sheets:
            self.show_sheet(sheets[0])
        if len(sheets) > 1:
            self._views = tuple(ViewButton(sheet, self.look, self) for sheet in sheets)
        for view in self._views:
            view.setChecked(view.sheet is self.sheet)
            view.clicked.connect(lambda _on=False, sheet=view.sheet: self.show_sheet(sheet))
            view.show()
        self._lay_out_views()

    def _lay_out_views(self) -> None:
        if not self._views:
            return
        high = self._view_height()
        room, top = self.width(), self.height() - high
        if self.side_words:
            # between the two badges: other things stand at the foot of this map
            room, top = room - 2 * self.look.px(_BADGE_ROOM), 0
        wide = min(room // len(self._views), self.look.px(150))
        left = (self.width() - wide * len(self._views)) // 2
        for index, view in enumerate(self._views):
            view.set_look(self.look)
            view.setGeometry(left + index * wide, top, wide, high)

    def _view_height(self) -> int:
        return max(44, self.look.px(48))

    def _name_zones(self) -> None:
        super()._name_zones()
        transform = self.transform()
        shown = [place for place in self._places if place.sheet is self.sheet]
        for place in self._places:
            place.button.setVisible(place in shown)
            place.button.setGeometry(transform.mapRect(place.path.boundingRect()).toAlignedRect())
        current = next((place for place in shown if place.button.hasFocus()), shown[0] if shown else None)
        if self.focusProxy() is None or current is None or self.focusProxy() not in [p.button for p in shown]:
            self._stand_on(current)
        self._tell_states()

    def _stand_on(self, current: _Place | None) -> None:
        """Let one zone be the one that the keyboard comes to."""
        for place in self._places:
            place.button.setFocusPolicy(
                Qt.FocusPolicy.TabFocus if place is current else Qt.FocusPolicy.NoFocus
            )
        # Qt takes None, whatever its stubs say
        self.setFocusProxy(current.button if current else None)  # type: ignore[arg-type]

    def _tell_states(self) -> None:
        """Name each button with what has become of its zone."""
        states = {zone.area: zone.state for zone in self.scene.zones}
        states |= dict.fromkeys(self.scene.left_out, ZoneState.LEFT_OUT)
        states |= dict.fromkeys(self.scene.chosen, ZoneState.CHOSEN)
        for place in self._places:
            state, name = states.get(place.target.area), place.target.full_name
            words = named_state(name, state) if state else name
            if words != place.button.accessibleName():
                place.button.setAccessibleName(words)

    def _index_at(self, position: QPointF) -> int:
        inverse, invertible = self.transform().inverted()
        if not invertible:
            return -1
        at = inverse.map(position)
        here = [(i, place) for i, place in enumerate(self._places) if place.sheet is self.sheet]
        inside = next((i for i, place in here if place.path.contains(at)), -1)
        if inside >= 0 or not here:
            return inside
        avoided = any(path.contains(at) for path in self.sheet.avoid)
        reach = (_NEAR_AVOIDED if avoided else _NEAR) * math.hypot(inverse.m11(), inverse.m12())
        distance, nearest = min(
            (math.hypot(point.x() - at.x(), point.y() - at.y()), i)
            for i, place in here
            for point in place.edge
        )
        return nearest if distance <= reach else -1

    def _move_focus(self, key: Qt.Key) -> bool:
        """Move the keyboard to another zone; tell whether the key is one that does."""
        shown = [place for place in self._places if place.sheet is self.sheet]
        at = next((place for place in shown if place.button.hasFocus()), None)
        if not shown:
            return False
        if key in _ARROWS and at is not None:
            self._go_to(_toward(at, shown, _ARROWS[key], self))
        elif key in (Qt.Key.Key_Home, *_ARROWS):
            self._go_to(shown[0])
        elif key is Qt.Key.Key_End:
            self._go_to(shown[-1])
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown) and len(self._views) > 1:
            sheets = [view.sheet for view in self._views]
            step = 1 if key is Qt.Key.Key_PageDown else -1
            self.show_sheet(sheets[(sheets.index(self.sheet) + step) % len(sheets)])
            self._go_to(next(place for place in self._places if place.sheet is self.sheet))
        else:
            return False
        return True

    def _go_to(self, place: _Place | None) -> None:
        if place is not None:
            self._stand_on(place)
            place.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_focus(self) -> None:
        target = self.focused_target
        self.setToolTip(plain_tip(target.full_name) if target else "")
        self.update()

    def _hover(self, index: int) -> None:
        if index == self._hovered:
            return
        self._hovered = index
        self.setCursor(Qt.CursorShape.PointingHandCursor if index >= 0 else Qt.CursorShape.ArrowCursor)
        self.setToolTip(plain_tip(self._places[index].target.full_name) if index >= 0 else "")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._places:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self.transform(), combine=True)
        if 0 <= self._hovered < len(self._places):
            draw_pick(painter, self._places[self._hovered].path, self.look.theme, focused=False)
        for place in self._places:
            if place.button.hasFocus() and place.sheet is self.sheet:
                draw_pick(painter, place.path, self.look.theme, focused=True)
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
            self._stand_on(self._places[index])
            self._places[index].button.click()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._move_focus(Qt.Key(event.key())):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out_views()


def _toward(at: _Place, places: Sequence[_Place], way: QPointF, face: FaceMap) -> _Place | None:
    """Return the next zone in a direction on the screen, None where there is none."""
    transform = face.transform()
    here = transform.map(at.path.boundingRect().center())
    found: list[tuple[float, int]] = []
    for index, place in enumerate(places):
        move = transform.map(place.path.boundingRect().center()) - here
        along = move.x() * way.x() + move.y() * way.y()
        aside = abs(move.x() * way.y() - move.y() * way.x())
        if along > 1:
            found.append((along + _ASIDE * aside, index))
    return places[min(found)[1]] if found else None
