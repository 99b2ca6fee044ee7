"""What the map shows: the author's own points and direction first, defaults only where they agree."""

from pathlib import Path
from typing import Any

import pytest

from microtimer.core.expansion.context import PlanContext
from microtimer.core.expansion.expand import expand
from microtimer.core.format.reading import LoadedProtocol
from microtimer.core.lints.check import check
from microtimer.core.plan import Contact, LeftOut, Mode, PlannedStep, PlanOptions, Side, StepKind
from microtimer.core.session.actions import Next, Pause, Skip
from microtimer.storage.catalogues import load_catalogues
from microtimer.ui.map.scene import Emphasis, Way, ZoneState
from microtimer.ui.run.clocks.faces import held_of, travel_of
from microtimer.ui.run.map_scene import MapReader
from tests.ui.run.sessions import ASSETS, RigMaker, drawing, glide, plan, zone_step, zones


@pytest.fixture(scope="module")
def maps() -> MapReader:
    return MapReader(drawing(), zones())


def way_of(maps: MapReader, step: PlannedStep) -> Way:
    ways = maps.ways(step)
    assert len(ways) == 1
    return ways[0]


def jaw(**values: Any) -> PlannedStep:
    return zone_step("jaw", Side.LEFT, **values)


def test_without_a_direction_the_zone_s_own_stroke_is_drawn(maps: MapReader) -> None:
    chin, ear = maps.drawing.points["chin_side_left"], maps.drawing.points["ear_lobe_left"]
    subject = way_of(maps, jaw())
    assert (subject.points[0], subject.points[-1]) == ((chin.x(), chin.y()), (ear.x(), ear.y()))
    assert subject.directed


def test_the_author_s_points_come_first(maps: MapReader) -> None:
    subject = way_of(maps, jaw(origin_point="jaw_angle", insertion_point="chin_tip"))
    angle, chin = maps.drawing.points["jaw_angle_left"], maps.drawing.points["chin_tip"]
    assert subject.points == ((angle.x(), angle.y()), (chin.x(), chin.y()))


@pytest.mark.parametrize(
    ("direction", "goes_up", "directed"),
    [
        ("chin-to-ear", True, True),  # the default agrees
        ("upward", True, True),
        ("downward", False, True),  # the default would lie: turned round
        ("up-and-out", True, True),
        ("in small circles", True, False),  # not a direction: no arrow head
    ],
)
def test_a_stated_direction_is_never_contradicted(
    maps: MapReader, direction: str, goes_up: bool, directed: bool
) -> None:
    subject = way_of(maps, jaw(direction=direction))
    assert (subject.points[-1][1] < subject.points[0][1]) is goes_up
    assert subject.directed is directed


def test_places_a_plan_leaves_alone_are_each_there_once(maps: MapReader) -> None:
    planned = plan(jaw(), zone_step("jaw", Side.RIGHT))
    elsewhere = maps.elsewhere(planned)
    shapes = [shape for target in elsewhere for shape in target.area.shapes]
    assert len(shapes) == len(set(shapes)) > 20
    assert "zone-brow_left" in shapes
    assert "zone-jaw_left" not in shapes


def test_both_sides_have_a_way_each(maps: MapReader) -> None:
    assert len(maps.ways(zone_step("jaw", Side.BOTH))) == 2


def test_pads_stand_where_the_contacts_are_placed(maps: MapReader) -> None:
    contacts = (Contact(name="A", place="tragus"), Contact(name="B", place="jaw_angle"))
    subject = maps.pads(jaw(mode=Mode.STATIC, contacts=contacts))
    assert [pad.letter for pad in subject] == ["A", "B"]
    assert subject[0].x == maps.drawing.points["tragus_left"].x()


def test_pads_without_known_places_stand_at_the_ends_of_the_zone(maps: MapReader) -> None:
    contacts = (Contact(name="A", place="behind the ear"), Contact(name="B"))
    subject = maps.pads(jaw(mode=Mode.STATIC, contacts=contacts))
    assert [pad.letter for pad in subject] == ["A", "B"]


def test_a_zone_on_no_view_is_named(rig: RigMaker, maps: MapReader) -> None:
    subject = rig(plan(zone_step("custom", Side.LEFT), zone_step("jaw", Side.LEFT)))
    scene = subject.page.treatment.map.scene
    assert scene.active is None
    assert scene.off_map == ("Custom, client's left",)
    assert maps.ways(zone_step("custom", Side.LEFT)) == ()


def test_the_map_turns_to_the_view_of_the_present_zone(rig: RigMaker) -> None:
    zones_on = {"belly": "front", "glute": "back", "jaw": "face", "thigh_back": "back"}
    subject = rig(plan(*(zone_step(zone, Side.LEFT) for zone in zones_on)))
    seen = []
    for _zone in zones_on:
        seen.append(subject.page.treatment.map.sheet.name)
        subject.ask(Next)
    assert seen == list(zones_on.values())


def test_a_stroke_on_the_body_lies_on_the_client_s_side_of_its_view(maps: MapReader) -> None:
    belly, glute = maps.ways(zone_step("belly", Side.LEFT)), maps.ways(zone_step("glute", Side.LEFT))
    assert all(x > 500 for x, _ in belly[0].points)
    assert all(x < 500 for x, _ in glute[0].points)  # seen from the back


def test_done_next_and_left_out_zones_are_told_apart(rig: RigMaker) -> None:
    left_out = LeftOut(
        source_id="t", title="Temple", zone="temple", side=Side.LEFT, reason="scar", saved_ms=1
    )
    subject = rig(
        plan(
            zone_step("jaw", Side.RIGHT),
            zone_step("jaw", Side.LEFT),
            zone_step("brow", Side.LEFT),
            left_out=(left_out,),
        )
    )
    subject.ask(Next)
    scene = subject.page.treatment.map.scene
    assert [area.side for area in scene.done] == [Side.RIGHT]
    assert scene.active is not None
    assert scene.active.shapes == ("zone-jaw_left",)
    assert [area.shapes for area in scene.coming] == [("zone-brow_left",)]
    assert [area.shapes for area in scene.left_out] == [("zone-temple_left",)]


def test_a_zone_that_the_second_lane_is_done_with_is_done(rig: RigMaker) -> None:
    subject = rig(
        plan(
            zone_step("jaw", Side.LEFT, 60, lane_group="a"),
            zone_step("brow", Side.LEFT, 20, lane_group="a", lane=1),
        )
    )
    subject.go(10_000)
    states = [zone.state for zone in subject.page.treatment.map.scene.zones]
    subject.go(20_000)
    states += [zone.state for zone in subject.page.treatment.map.scene.zones]
    assert states == [ZoneState.ACTIVE, ZoneState.LATER, ZoneState.ACTIVE, ZoneState.DONE]


def test_a_skipped_zone_is_shown_as_left_out(rig: RigMaker) -> None:
    subject = rig(plan(zone_step("jaw", Side.RIGHT), zone_step("jaw", Side.LEFT)))
    subject.ask(lambda at: Skip(at, "sore"))
    assert [area.side for area in subject.page.treatment.map.scene.left_out] == [Side.RIGHT]


def test_every_zone_has_a_name_a_state_and_its_dose(rig: RigMaker) -> None:
    left_out = LeftOut(
        source_id="t", title="Temple", zone="temple", side=Side.LEFT, reason="scar", saved_ms=1
    )
    steps = (zone_step("jaw", Side.RIGHT), zone_step("jaw", Side.LEFT), zone_step("brow", Side.LEFT))
    subject = rig(plan(*steps, zone_step("chin", Side.MIDLINE), left_out=(left_out,)))
    subject.go(20_000)
    subject.ask(Next)
    zones_told = subject.page.treatment.map.scene.zones
    assert [(zone.name, zone.state, zone.done_s, zone.planned_s) for zone in zones_told] == [
        ("Jawline, client's right", ZoneState.DONE, 20, 60),
        ("Jawline, client's left", ZoneState.ACTIVE, 0, 60),
        ("Brow, client's left", ZoneState.COMING, 0, 60),
        ("Chin", ZoneState.LATER, 0, 60),
        ("Temple, client's left", ZoneState.LEFT_OUT, 0, 0),
    ]


def test_a_zone_with_more_to_come_is_not_called_done(rig: RigMaker) -> None:
    subject = rig(plan(*(zone_step(zone, Side.LEFT) for zone in ("jaw", "brow", "jaw"))))
    subject.go(60_000)
    jaw_told = subject.page.treatment.map.scene.zones[0]
    assert (jaw_told.state, jaw_told.share) == (ZoneState.COMING, 0.5)


def test_the_landmarks_of_the_present_zone_are_shown(rig: RigMaker, maps: MapReader) -> None:
    subject = rig(plan(zone_step("chin", Side.MIDLINE)))
    center = maps.drawing.points["chin_centre"]
    assert (center.x(), center.y()) in subject.page.treatment.map.scene.points
    others = {(at.x(), at.y()) for name, at in maps.drawing.points.items() if not name.startswith("chin")}
    assert others.isdisjoint(subject.page.treatment.map.scene.points)


def test_probes_are_held_at_the_end_of_the_way(rig: RigMaker) -> None:
    subject = rig(plan(zone_step("jaw", Side.LEFT, **glide())))
    subject.go(4_000)  # a stroke of 3 s and a hold of 2 s
    lane = subject.controller.view().main
    assert lane is not None
    assert (travel_of(lane), held_of(lane)) == (1.0, 0.5)
    subject.go(2_500)
    lane = subject.controller.view().main
    assert lane is not None
    assert (travel_of(lane), held_of(lane)) == (0.5, None)


EXAMPLES = sorted((ASSETS.parent / "protocols").glob("ex-*.json"))


@pytest.mark.parametrize("file", EXAMPLES, ids=lambda file: file.stem)
def test_every_placement_of_the_examples_can_be_shown(maps: MapReader, file: Path) -> None:
    catalogues = load_catalogues(ASSETS)
    protocol = check(file.read_bytes(), file.name, catalogues).protocol
    assert isinstance(protocol, LoadedProtocol)
    context = PlanContext(catalogues.zones, catalogues.gates, catalogues.rules)
    planned = expand(protocol.document, protocol.sha256, PlanOptions(with_screening=False), context)
    for step in (step for step in planned.steps if step.kind is StepKind.ZONE and not step.zone_choices):
        area = maps.area(step.zone or "", step.side)
        assert area is not None, step.id
        sheet = maps.drawing.sheet_of(area.shapes)
        assert sheet is not None
        assert (sheet.name == "face") is (file.stem != "ex-body-belly-glutes")
        drawn = maps.pads(step) if step.mode is Mode.STATIC else maps.ways(step)
        if step.zone != "nose":  # no stroke is known for it
            assert drawn, step.id


def test_emphasis_follows_the_session(rig: RigMaker) -> None:
    subject = rig(plan(zone_step("jaw", Side.RIGHT, transition_ms=4_000), zone_step("jaw", Side.LEFT)))
    seen = [subject.page.treatment.map.scene.emphasis]
    subject.go(4_000)
    seen.append(subject.page.treatment.map.scene.emphasis)
    subject.ask(Pause)
    seen.append(subject.page.treatment.map.scene.emphasis)
    assert seen == [Emphasis.COMING, Emphasis.LIT, Emphasis.PAUSED]


def test_zones_to_leave_out_are_each_side_once(maps: MapReader) -> None:
    subject = maps.targets(
        plan(zone_step("jaw", Side.RIGHT), zone_step("jaw", Side.RIGHT), zone_step("custom", None))
    )
    assert [(target.zone, target.side) for target in subject] == [("jaw", Side.RIGHT), ("custom", None)]
    assert subject[1].area.shapes == ()  # off the drawing, still in the list
