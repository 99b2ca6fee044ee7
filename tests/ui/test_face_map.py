"""The face map: the lit zone stands out, only what moves is drawn anew, zones can be picked."""

import pytest
from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from microtimer.core.plan import Mode, Side
from microtimer.ui.face_drawing import FaceDrawing
from microtimer.ui.face_map import FaceMap
from microtimer.ui.face_picker import FacePicker, ZoneTarget
from microtimer.ui.face_scene import Emphasis, FaceScene, MapArea, Pad, Way
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


def test_emphasis_goes_from_lit_to_paused(subject: WatchedMap) -> None:
    subject.set_scene(FaceScene(active=CHEEK))
    lit = color_at(subject, "zone-cheek_mid_right").lightness()
    subject.set_scene(FaceScene(active=CHEEK, emphasis=Emphasis.PAUSED))
    assert color_at(subject, "zone-cheek_mid_right").lightness() < lit


def test_only_the_way_is_drawn_anew_while_probes_travel(qtbot: QtBot, subject: WatchedMap) -> None:
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
    QTest.qWait(1)
    assert subject.painted == []
    subject.hide()


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
            ZoneTarget("belly", None, "Belly", MapArea(())),  # not on the face: only in the list beside it
        )
    )
    return widget


def test_a_click_picks_the_zone_under_it(qtbot: QtBot, picker: FacePicker) -> None:
    with qtbot.waitSignal(picker.zone_picked) as picked:
        QTest.mouseClick(picker, Qt.MouseButton.LeftButton, pos=picker.center_of("zone-brow_left").toPoint())
    assert picked.args == ["brow", Side.LEFT]


def test_the_hit_test_follows_the_turned_map(picker: FacePicker) -> None:
    picker.set_turned(True)
    found = picker.target_at(picker.center_of("zone-brow_left"))
    assert found is not None
    assert found.zone == "brow"
    assert picker.target_at(QPointF(2, 2)) is None


def test_zones_are_picked_with_the_keyboard_in_their_order(qtbot: QtBot, picker: FacePicker) -> None:
    with qtbot.waitExposed(picker):
        picker.show()
    picker.activateWindow()
    picker.setFocus()
    qtbot.waitUntil(picker.hasFocus, timeout=2_000)
    names = [picker.accessibleName()]
    for _ in range(2):
        QTest.keyClick(picker, Qt.Key.Key_Right)
        names.append(picker.accessibleName())
    assert names == ["Jaw, client's left", "Brow, client's left", "Jaw, client's left"]
    with qtbot.waitSignal(picker.zone_picked) as picked:
        QTest.keyClick(picker, Qt.Key.Key_Space)
    assert picked.args == ["jaw", Side.LEFT]
    picker.hide()


def test_without_targets_the_map_takes_no_focus(picker: FacePicker) -> None:
    picker.set_targets(())
    assert picker.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert picker.target_at(picker.center_of("zone-jaw_left")) is None
