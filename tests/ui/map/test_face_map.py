"""The face map: the lit zone stands out, only what moves is drawn anew, zones can be picked."""

import pytest
from PySide6.QtCore import QCoreApplication, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent, QTransform
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from microtimer.core.plan import Mode, Side
from microtimer.ui.map.drawing import FaceDrawing
from microtimer.ui.map.face_map import FaceMap
from microtimer.ui.map.marks import ZoneHearts
from microtimer.ui.map.motion import Motion, MovingMarks
from microtimer.ui.map.parts import ViewButton, ZoneButton
from microtimer.ui.map.picker import FacePicker, ZoneTarget
from microtimer.ui.map.scene import Emphasis, FaceScene, MapArea, MapZone, Pad, Way, ZoneState
from microtimer.ui.theme import DARK, LIGHT, Look
from tests.ui.run.sessions import drawing

JAW = MapArea(("zone-jaw_left",), Side.LEFT)
CHEEK = MapArea(("zone-cheek_mid_right",), Side.RIGHT)
BROW = MapArea(("zone-brow_left",), Side.LEFT)
WAY = Way(((560.0, 774.0), (728.0, 556.0)), (626.0, 717.0))


class WatchedMap(FaceMap):
    """Remembers which parts were asked to be drawn."""

    def __init__(self, face: FaceDrawing, look: Look) -> None:
        super().__init__(face, look)
        self.painted: list[QRect] = []

    def paintEvent(self, event: QPaintEvent) -> None:
        self.painted.append(event.rect())
        super().paintEvent(event)


@pytest.fixture(scope="module")
def face() -> FaceDrawing:
    return drawing()


@pytest.fixture
def subject(qtbot: QtBot, face: FaceDrawing) -> WatchedMap:
    widget = WatchedMap(face, Look(DARK, still=True))
    qtbot.addWidget(widget)
    widget.resize(560, 694)
    return widget


def color_at(widget: FaceMap, shape: str) -> QColor:
    return widget.grab().toImage().pixelColor(widget.center_of(shape).toPoint())


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_the_lit_zone_takes_its_side_colour_and_its_mirror_does_not(
    subject: WatchedMap, theme: object
) -> None:
    subject.set_look(Look(DARK if theme is DARK else LIGHT, still=True))
    subject.set_scene(FaceScene(active=CHEEK))
    lit, dark = color_at(subject, "zone-cheek_mid_right"), color_at(subject, "zone-cheek_mid_left")
    assert lit.red() - lit.blue() > dark.red() - dark.blue() + 30  # orange


def test_left_is_the_clients_left_seen_from_either_end(subject: WatchedMap) -> None:
    middle = subject.width() / 2
    facing = subject.center_of("zone-cheek_mid_left")
    subject.set_turned(True)
    behind = subject.center_of("zone-cheek_mid_left")
    assert facing.x() > middle > behind.x()
    assert facing.y() + behind.y() == pytest.approx(subject.height(), abs=1)


def test_the_present_zone_is_never_under_the_words_at_the_foot(subject: WatchedMap) -> None:
    chest = MapArea(("zone-decolletage_left",), Side.LEFT)
    for scene in (FaceScene(active=JAW), FaceScene(active=chest), FaceScene(active=JAW)):
        subject.set_scene(scene)
        assert scene.active is not None
        box = subject.transform().mapRect(subject.sheet.shapes[scene.active.shapes[0]].boundingRect())
        assert 0 <= box.top() < box.bottom() <= subject.height() - 90
    subject.set_turned(True)
    subject.set_scene(FaceScene(active=chest))
    assert (
        subject.transform().mapRect(subject.sheet.shapes["zone-decolletage_left"].boundingRect()).top() >= 0
    )


def test_emphasis_goes_from_lit_to_paused(subject: WatchedMap) -> None:
    subject.set_scene(FaceScene(active=CHEEK))
    lit = color_at(subject, "zone-cheek_mid_right").lightness()
    subject.set_scene(FaceScene(active=CHEEK, emphasis=Emphasis.PAUSED))
    assert color_at(subject, "zone-cheek_mid_right").lightness() < lit


def test_only_the_way_is_drawn_anew_while_probes_travel(qtbot: QtBot, subject: WatchedMap) -> None:
    subject.set_look(Look(DARK))
    subject.set_scene(FaceScene(active=JAW, mode=Mode.DYNAMIC, ways=(WAY,)))
    with qtbot.waitExposed(subject):
        subject.show()
    subject.repaint()
    subject.painted.clear()
    subject.set_travel(0.5)
    qtbot.waitUntil(lambda: bool(subject.painted), timeout=2_000)
    part = subject.painted[-1]
    assert part.width() * part.height() < subject.width() * subject.height() / 8
    subject.hide()


PADS = FaceScene(active=JAW, mode=Mode.STATIC, pads=(Pad("A", 600, 700), Pad("B", 640, 650)))
STROKE = FaceScene(active=JAW, mode=Mode.DYNAMIC, ways=(WAY,))


@pytest.mark.parametrize(
    ("scene", "motion", "still", "changes"),
    [
        (STROKE, Motion(travel=0.5), False, True),
        (STROKE, Motion(travel=0.0005), False, False),  # less than half a pixel
        (STROKE, Motion(travel=0.0, held=0.3), False, True),  # the ring of the hold
        (STROKE, Motion(breath=0.5), False, False),  # probes do not breathe
        (PADS, Motion(breath=0.5), False, True),
        (PADS, Motion(travel=0.5), False, False),  # pads stay where they are
        (STROKE, Motion(travel=0.5, held=0.3), True, False),  # reduced motion
        (PADS, Motion(breath=0.5), True, False),
    ],
)
def test_only_what_moves_is_drawn_anew(
    qtbot: QtBot, scene: FaceScene, motion: Motion, still: bool, changes: bool
) -> None:
    start = Motion(travel=0.0, breath=0.0) if not still else Motion()
    subject = MovingMarks(scene, DARK, QTransform(), 1.0, still=still)
    subject.take(start)
    assert bool(subject.take(motion if scene is PADS or motion.travel is not None else start)) is changes


@pytest.mark.parametrize(
    ("technique", "starts", "ends"),
    [
        (None, (0, 60), (117, 177)),  # both travel, one behind the other
        ("glide-hold", (0, 60), (117, 177)),
        ("anchored", (0, 60), (0, 177)),  # A stays
        ("squeeze", (0, 177), (72, 105)),  # toward each other
        ("stretch", (72, 105), (0, 177)),
    ],
)
def test_probes_move_as_the_technique_says(
    qtbot: QtBot, technique: str | None, starts: tuple[float, ...], ends: tuple[float, ...]
) -> None:
    way = Way(((0.0, 0.0), (200.0, 0.0)), (100.0, 0.0))
    scene = FaceScene(active=JAW, mode=Mode.DYNAMIC, technique=technique, ways=(way,))
    subject = MovingMarks(scene, DARK, QTransform.fromScale(0.5, 0.5), 1.0, still=False)
    seen = []
    for share in (0.0, 1.0):
        subject.take(Motion(travel=share))
        seen.append([x / 0.5 for x, _y in subject.spots])
    assert seen == [pytest.approx(starts, abs=3), pytest.approx(ends, abs=3)]


def test_done_and_left_out_are_told_by_mark_and_not_by_colour_alone(subject: WatchedMap) -> None:
    def zone(state: ZoneState, done_s: int) -> FaceScene:
        return FaceScene(zones=(MapZone(CHEEK, "Cheek", state, done_s, 60),))

    pictures = []
    for scene in (
        FaceScene(),
        zone(ZoneState.DONE, 60),
        zone(ZoneState.DONE, 30),
        zone(ZoneState.LATER, 30),
        zone(ZoneState.LEFT_OUT, 0),
    ):
        subject.set_scene(scene)
        picture = subject.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
        pictures.append(bytes(picture.constBits()))
    assert len(set(pictures)) == len(pictures)


@pytest.mark.parametrize("emphasis", Emphasis)
def test_a_zone_worked_on_beside_carries_no_mark_over_it(subject: WatchedMap, emphasis: Emphasis) -> None:
    pictures = []
    for done_s in (0, 30):
        zones = (MapZone(CHEEK, "Cheek", ZoneState.LATER, done_s, 60),)
        subject.set_scene(FaceScene(active=JAW, beside=(CHEEK,), zones=zones, emphasis=emphasis))
        pictures.append(subject.grab().toImage())
    assert pictures[0] == pictures[1]


def test_a_mark_lies_inside_its_zone_however_bent_it_is(face: FaceDrawing) -> None:
    hearts = ZoneHearts()
    for sheet in face.sheets:
        for shape, path in sheet.shapes.items():
            [(place, room)] = hearts.of(sheet, MapArea((shape,)))
            assert path.contains(place), shape
            assert room > 7, shape


def test_nothing_is_drawn_anew_when_nothing_changes(qtbot: QtBot, subject: WatchedMap) -> None:
    scene = FaceScene(active=JAW, mode=Mode.STATIC, pads=(Pad("A", 600, 700), Pad("B", 640, 650)))
    subject.set_scene(scene)
    with qtbot.waitExposed(subject):
        subject.show()
    subject.repaint()
    subject.painted.clear()
    subject.set_scene(scene)
    subject.set_travel(None)
    subject.set_breath(None)
    QCoreApplication.processEvents()
    assert subject.painted == []
    subject.hide()


def test_every_zone_is_named_with_its_state_and_time(subject: WatchedMap) -> None:
    subject.set_scene(
        FaceScene(
            zones=(
                MapZone(JAW, "Jaw, client's left", ZoneState.ACTIVE, 12, 60),
                MapZone(CHEEK, "Mid cheek, client's right", ZoneState.DONE, 60, 60),
                MapZone(BROW, "Brow, client's left", ZoneState.LEFT_OUT),
            )
        )
    )
    names = {label.accessibleName() for label in subject.findChildren(QLabel)}
    assert names == {
        "Jaw, client's left: now, 12 of 60 s",
        "Mid cheek, client's right: done, 60 of 60 s",
        "Brow, client's left: left out",
    }


def test_the_pointer_is_told_the_zone_its_state_and_time(subject: WatchedMap) -> None:
    subject.set_scene(FaceScene(zones=(MapZone(JAW, "Jaw, client's left", ZoneState.DONE, 60, 60),)))
    [(heart, _room)] = ZoneHearts().of(subject.sheet, JAW)
    assert subject.spoken_at(subject.transform().map(heart)) == "Jaw, client's left: done, 60 of 60 s"
    assert subject.spoken_at(QPointF(1, 1)) == ""


def test_what_it_shows_is_told_to_a_screen_reader(subject: WatchedMap) -> None:
    subject.set_scene(FaceScene(active=JAW), spoken="Jaw, client's left, dynamic")
    assert subject.accessibleDescription() == "Jaw, client's left, dynamic"


def test_a_place_off_the_drawing_is_named_not_guessed(subject: WatchedMap) -> None:
    empty = subject.grab().toImage()
    subject.set_scene(FaceScene(off_map=("Belly",)))
    assert subject.grab().toImage() != empty


@pytest.fixture
def picker(qtbot: QtBot, face: FaceDrawing) -> FacePicker:
    widget = FacePicker(face, Look(DARK, still=True))
    qtbot.addWidget(widget)
    widget.resize(560, 694)
    widget.set_targets(
        (
            ZoneTarget("jaw", Side.LEFT, "Jaw", JAW),
            ZoneTarget("brow", Side.LEFT, "Brow", BROW),
            ZoneTarget("belly", None, "Belly", MapArea(("zone-belly_left", "zone-belly_right"))),
            ZoneTarget("custom", None, "Scar", MapArea(())),  # on no view: only in the list beside it
        )
    )
    return widget


def test_a_click_picks_the_zone_under_it(qtbot: QtBot, picker: FacePicker) -> None:
    with qtbot.waitSignal(picker.zone_picked) as picked:
        QTest.mouseClick(picker, Qt.MouseButton.LeftButton, pos=picker.center_of("zone-brow_left").toPoint())
    assert picked.args == ["brow", Side.LEFT]


def test_a_press_beside_a_zone_takes_the_nearest_within_a_finger_s_breadth(picker: FacePicker) -> None:
    box = picker.transform().mapRect(picker.sheet.shapes["zone-brow_left"].boundingRect())
    near = picker.target_at(QPointF(box.center().x(), box.top() - 20))
    assert near is not None
    assert near.zone == "brow"
    assert picker.target_at(QPointF(box.center().x(), box.top() - 60)) is None


def test_each_zone_is_a_button_for_a_screen_reader(qtbot: QtBot, picker: FacePicker) -> None:
    picker.set_scene(FaceScene(left_out=(JAW,)))
    buttons = {button.accessibleName(): button for button in picker.findChildren(ZoneButton)}
    assert set(buttons) == {"Jaw, client's left: left out", "Brow, client's left", "Belly"}
    with qtbot.waitSignal(picker.zone_picked) as picked:
        buttons["Brow, client's left"].click()
    assert picked.args == ["brow", Side.LEFT]


def test_zones_on_several_views_are_reached_by_changing_the_view(qtbot: QtBot, picker: FacePicker) -> None:
    views = {button.text(): button for button in picker.findChildren(ViewButton)}
    assert list(views) == ["Face", "Front"]
    assert picker.sheet.name == "face"
    views["Front"].click()
    assert picker.sheet.name == "front"
    found = picker.target_at(picker.center_of("zone-belly_left"))
    assert found is not None
    assert found.zone == "belly"
    picker.set_scene(FaceScene(coming=(JAW,)))  # what comes next does not take the view away
    assert picker.sheet.name == "front"


def test_a_tap_leaves_the_keyboard_where_it_is(qtbot: QtBot, picker: FacePicker) -> None:
    with qtbot.waitExposed(picker):
        picker.show()
    before = picker.focused_target
    QTest.mouseClick(picker, Qt.MouseButton.LeftButton, pos=picker.center_of("zone-brow_left").toPoint())
    assert picker.focused_target is before
    assert before is None or before.zone != "brow"
    picker.hide()


def test_the_hit_test_follows_the_turned_map(picker: FacePicker) -> None:
    picker.set_turned(True)
    found = picker.target_at(picker.center_of("zone-brow_left"))
    assert found is not None
    assert found.zone == "brow"
    assert picker.target_at(QPointF(2, 2)) is None


def standing(picker: FacePicker) -> QWidget:
    """Return what has the keyboard."""
    return picker.focusProxy() or picker


def standing_on(picker: FacePicker) -> str:
    target = picker.focused_target
    return target.full_name if target else ""


def test_the_keyboard_goes_over_the_zones_as_they_lie(qtbot: QtBot, picker: FacePicker) -> None:
    with qtbot.waitExposed(picker):
        picker.show()
    picker.activateWindow()
    picker.setFocus()
    qtbot.waitUntil(picker.hasFocus, timeout=2_000)
    names = [standing_on(picker)]
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Home):
        QTest.keyClick(standing(picker), key)
        names.append(standing_on(picker))
    assert names == [
        "Jaw, client's left",
        "Brow, client's left",  # up
        "Brow, client's left",  # up: nothing is there
        "Jaw, client's left",  # home
    ]
    with qtbot.waitSignal(picker.zone_picked) as picked:
        QTest.keyClick(standing(picker), Qt.Key.Key_Space)
    assert picked.args == ["jaw", Side.LEFT]
    picker.hide()


def test_without_targets_the_map_takes_no_focus(picker: FacePicker) -> None:
    picker.set_targets(())
    assert picker.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert picker.target_at(picker.center_of("zone-jaw_left")) is None
