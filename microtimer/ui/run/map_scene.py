"""What the face map shows of a session: zones lit, done, next and left out; ways and pads."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath

from microtimer.core.catalogue.zones import ZoneCatalogue
from microtimer.core.plan import Mode, Plan, PlannedStep, Side, StepKind
from microtimer.core.session.outlook import SegmentState, past_state, worked_ms
from microtimer.core.session.state import Phase, SessionState, Stage
from microtimer.core.session.view import SessionView
from microtimer.ui.language import catalogued
from microtimer.ui.map.drawing import FaceDrawing
from microtimer.ui.map.picker import ZoneTarget
from microtimer.ui.map.scene import Emphasis, FaceScene, MapArea, MapZone, Pad, Way, ZoneState, area_path
from microtimer.ui.run.words import place_phrase

_DIRECTIONS: Final = {
    # toward the top (y < 0) and away from the middle line (x > 0), as shares of the zone
    "upward": (0.0, -1.0),
    "brow-to-forehead": (0.0, -1.0),
    "downward": (0.0, 1.0),
    "outward": (1.0, 0.0),
    "up-and-out": (0.7, -0.7),
    "chin-to-ear": (0.8, -0.6),
}
_ONE_PLACE: Final = (Side.LEFT, Side.RIGHT, Side.MIDLINE)
_EDGE: Final = 4.0
_AGREES: Final = 0.35
"""The least cosine between a default stroke and a stated direction for the default to be drawn."""


@dataclass(frozen=True, slots=True)
class MapReader:
    """Finds places of a plan on the drawing."""

    drawing: FaceDrawing
    zones: ZoneCatalogue

    def scene(self, plan: Plan, shown: SessionView, state: SessionState) -> FaceScene:
        """Return what the map shows of a session."""
        lane = shown.main
        step = lane.step if lane else None
        zones = self._zones_told(plan, shown, state)
        return FaceScene(
            active=self._area(step),
            beside=(*self._beside(step), *self._areas([shown.beside.step] if shown.beside else [])),
            coming=self._coming(step, shown),
            later=_in_state(zones, ZoneState.LATER),
            done=_in_state(zones, ZoneState.DONE),
            left_out=_in_state(zones, ZoneState.LEFT_OUT),
            chosen=self._touched(step, shown),
            zones=zones,
            emphasis=_emphasis(shown),
            mode=step.mode if step else None,
            technique=step.technique if step else None,
            ways=self.ways(step) if step and step.mode is not Mode.STATIC else (),
            pads=self.pads(step) if step and step.mode is Mode.STATIC else (),
            points=self._points(step),
            off_map=self._off_map(step),
        )

    def area(self, zone: str, side: Side | None) -> MapArea | None:
        """Return where a zone lies, None when it is not on the drawing."""
        known = self.zones.get(zone)
        shapes = known.shapes(side) if known else ()
        shapes = tuple(shape for shape in shapes if shape in self.drawing.shapes)
        return MapArea(shapes, side) if shapes else None

    def targets(self, plan: Plan) -> tuple[ZoneTarget, ...]:
        """Return the zones of a plan that could be left out, each side once; those off the drawing too."""
        found: dict[tuple[str, Side | None], ZoneTarget] = {}
        for step in plan.steps:
            if step.kind is StepKind.ZONE and step.zone is not None:
                known = self.zones.get(step.zone)
                area = self.area(step.zone, step.side) or MapArea(())
                target = ZoneTarget(
                    step.zone, step.side, catalogued(known.name) if known else step.title, area
                )
                found.setdefault((step.zone, step.side), target)
        return tuple(found.values())

    def elsewhere(self, plan: Plan) -> tuple[ZoneTarget, ...]:
        """Return the places on the drawing that a plan leaves alone, each once.

        An answer may be about one of them: an injection into a forehead that is not treated today.
        """
        taken = {shape for target in self.targets(plan) for shape in target.area.shapes}
        found = []
        for zone in self.zones.zones:
            for side in zone.sides:
                area = self.area(zone.id, side) if side in _ONE_PLACE else None
                if area is not None and taken.isdisjoint(area.shapes):
                    taken.update(area.shapes)
                    found.append(ZoneTarget(zone.id, side, catalogued(zone.name), area))
        return tuple(found)

    def choices(self, step: PlannedStep | None) -> tuple[ZoneTarget, ...]:
        """Return the zones that can be tapped in during a free-choice step."""
        found = []
        for zone in step.zone_choices if step else ():
            known, area = self.zones.get(zone), self.area(zone, step.side if step else None)
            found.append(
                ZoneTarget(zone, None, catalogued(known.name) if known else zone, area or MapArea(()))
            )
        return tuple(found)

    def ways(self, step: PlannedStep) -> tuple[Way, ...]:
        """Return the lines that strokes follow: the protocol's own points first, its direction next."""
        area = self._area(step)
        if area is None:
            return ()
        box = area_path(self.drawing.sheet_of(area.shapes) or self.drawing, area).boundingRect()
        if own := self._own_way(step, box):
            return (own,)
        strokes = self.zones.get(step.zone or "")
        defaults = [
            [self.drawing.points[name] for name in stroke if name in self.drawing.points]
            for stroke in (strokes.strokes(step.side) if strokes else ())
        ]
        usable = [points for points in defaults if len(points) >= 2]
        return _directed(step.direction, usable, box, paired=step.side is Side.BOTH)

    def pads(self, step: PlannedStep) -> tuple[Pad, ...]:
        """Return contacts A and B, at the protocol's own places or at the two ends of the zone's way."""
        placed = [
            (contact.name, self._spot(step, contact.place, contact.side))
            for contact in step.contacts
            if contact.place
        ]
        known = [Pad(name[:2], point.x(), point.y()) for name, point in placed if point is not None]
        if len(known) >= 2:
            return tuple(known)
        return tuple(
            Pad(letter, *point)
            for way in self.ways(step)
            for letter, point in zip("AB", (way.points[0], way.points[-1]), strict=True)
        )

    def _own_way(self, step: PlannedStep, box: QRectF) -> Way | None:
        if not step.origin_point or not step.insertion_point:
            return None
        ends = [self._spot(step, name) for name in (step.origin_point, step.insertion_point)]
        known = [_pair(point) for point in ends if point is not None]
        return Way(tuple(known), _pair(box.center())) if len(known) == 2 else None

    def _area(self, step: PlannedStep | None) -> MapArea | None:
        return self.area(step.zone, step.side) if step and step.zone else None

    def _areas(self, steps: Iterable[PlannedStep]) -> tuple[MapArea, ...]:
        found = [self._area(step) for step in steps if step.kind is StepKind.ZONE]
        return tuple(dict.fromkeys(area for area in found if area is not None))

    def _beside(self, step: PlannedStep | None) -> tuple[MapArea, ...]:
        found = [self.area(zone, step.side) for zone in step.with_zones] if step else []
        return tuple(area for area in found if area is not None)

    def _coming(self, step: PlannedStep | None, shown: SessionView) -> tuple[MapArea, ...]:
        following = shown.next.step if shown.next else None
        if following is None or (step and (following.zone, following.side) == (step.zone, step.side)):
            return ()
        return self._areas([following])

    def _zones_told(self, plan: Plan, shown: SessionView, state: SessionState) -> tuple[MapZone, ...]:
        """Return every zone of the plan that is on a view, with its state and dose; one side each."""
        steps: dict[MapArea, list[PlannedStep]] = {}
        names: dict[MapArea, str] = {}
        for target in (*self.targets(plan), *self._targets_left_out(plan)):
            if target.area.shapes:
                names.setdefault(target.area, target.full_name)
        for step in plan.steps:
            area = self._area(step) if step.kind is StepKind.ZONE else None
            if area is not None:
                steps.setdefault(area, []).append(step)
        became = {step.index: past_state(state, step.index) for step in plan.steps}  # of the second lane
        became.update({segment.index: segment.state for segment in shown.segments})
        active = shown.main.step if shown.main else None
        coming = self._coming(active, shown)
        found = []
        for area, name in names.items():
            here = steps.get(area, [])
            zone_state = _became([became[step.index] for step in here])
            if active is not None and self._area(active) == area:
                zone_state = ZoneState.ACTIVE
            elif area in coming and zone_state is ZoneState.LATER:
                zone_state = ZoneState.COMING
            planned_ms = sum(step.timing.counted_ms for step in here if step.index not in state.left_out)
            done_ms = sum(worked_ms(state, step.index) for step in here)
            found.append(MapZone(area, name, zone_state, done_ms // 1000, -(-planned_ms // 1000)))
        return tuple(found)

    def _targets_left_out(self, plan: Plan) -> tuple[ZoneTarget, ...]:
        found = []
        for left in plan.left_out:
            known = self.zones.get(left.zone or "")
            area = self.area(known.id, left.side) if known else None
            if known is not None and area is not None:
                found.append(ZoneTarget(known.id, left.side, catalogued(known.name), area))
        return tuple(found)

    def _spot(self, step: PlannedStep, name: str, side: Side | None = None) -> QPointF | None:
        """Return a landmark on the view of the step's zone; its coordinates mean nothing on another."""
        area = self._area(step)
        sheet = self.drawing.sheet_of(area.shapes) if area else None
        return sheet.point(name, side or step.side) if sheet else None

    def _points(self, step: PlannedStep | None) -> tuple[tuple[float, float], ...]:
        """Return the landmarks that lie in the zone of a step."""
        area = self._area(step)
        sheet = self.drawing.sheet_of(area.shapes) if area else None
        if area is None or sheet is None:
            return ()
        path = area_path(sheet, area)
        return tuple(_pair(point) for point in sheet.points.values() if _well_inside(path, point))

    def _touched(self, step: PlannedStep | None, shown: SessionView) -> tuple[MapArea, ...]:
        found = [self.area(zone, step.side) for zone in shown.touched] if step else []
        return tuple(area for area in found if area is not None)

    def _off_map(self, step: PlannedStep | None) -> tuple[str, ...]:
        # where zones can be tapped in, the map shows those
        if step is None or step.zone is None or self._area(step) or self.choices(step):
            return ()
        return (place_phrase(step),)


def _well_inside(path: QPainterPath, point: QPointF) -> bool:
    """Tell whether a point is in a zone and not on its edge, which is as much the neighbour's."""
    near = (QPointF(_EDGE, 0), QPointF(-_EDGE, 0), QPointF(0, _EDGE), QPointF(0, -_EDGE))
    return all(path.contains(point + away) for away in near)


def _became(states: list[SegmentState]) -> ZoneState:
    """Return the state of a zone from those of its steps."""
    if any(state in (SegmentState.FUTURE, SegmentState.CURRENT) for state in states):
        return ZoneState.LATER
    return ZoneState.DONE if SegmentState.PAST in states else ZoneState.LEFT_OUT


def _in_state(zones: Iterable[MapZone], state: ZoneState) -> tuple[MapArea, ...]:
    return tuple(zone.area for zone in zones if zone.state is state)


def _emphasis(shown: SessionView) -> Emphasis:
    if shown.phase is Phase.PAUSED:
        return Emphasis.PAUSED
    if shown.main and shown.main.stage is Stage.TRANSITION:
        return Emphasis.COMING
    return Emphasis.LIT


def _directed(
    direction: str | None, defaults: list[list[QPointF]], box: QRectF, *, paired: bool
) -> tuple[Way, ...]:
    """Return the default strokes where they agree with the stated direction, else a line in that direction.

    A direction in other words cannot be drawn: the line then has no arrow head.
    """
    center = _pair(box.center())
    ways = tuple(Way(tuple(map(_pair, points)), center) for points in defaults)
    if direction is None:
        return ways
    wanted = _DIRECTIONS.get(direction.strip().lower().replace("_", "-").replace(" ", "-"))
    if wanted is None:
        return tuple(Way(way.points, way.toward, directed=False) for way in ways)
    if all(_cosine(points, wanted) >= _AGREES for points in defaults) and ways:
        return ways
    if paired or all(_cosine(points, wanted) <= -_AGREES for points in defaults):
        return tuple(Way(way.points[::-1], way.toward) for way in ways)
    return (_line_through(box, wanted),)


def _line_through(box: QRectF, wanted: tuple[float, float]) -> Way:
    away = 1.0 if box.center().x() >= 500 else -1.0
    reach = QPointF(wanted[0] * away * box.width(), wanted[1] * box.height()) * 0.42
    return Way((_pair(box.center() - reach), _pair(box.center() + reach)), _pair(box.center()))


def _cosine(points: list[QPointF], wanted: tuple[float, float]) -> float:
    move = points[-1] - points[0]
    away = 1.0 if points[-1].x() + points[0].x() >= 1000 else -1.0
    length = math.hypot(move.x(), move.y()) * math.hypot(*wanted)
    return (move.x() * away * wanted[0] + move.y() * wanted[1]) / length if length else 0.0


def _pair(point: QPointF) -> tuple[float, float]:
    return (point.x(), point.y())
