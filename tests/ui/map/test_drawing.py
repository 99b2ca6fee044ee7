"""The map files: read whole or refused with its line, mirrored exactly, tiled, halves found by side."""

import itertools

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QTransform

from microtimer.core.plan import Side
from microtimer.ui.map.drawing import (
    FaceDrawing,
    FaceDrawingError,
    Sheet,
    read_face_drawing,
    way_along,
)
from microtimer.ui.theme import DARK
from tests.ui.run.sessions import drawing, zones


@pytest.fixture(scope="module")
def subject() -> FaceDrawing:
    return drawing()


def test_every_shape_and_stroke_of_the_catalogue_is_on_the_drawing(subject: FaceDrawing) -> None:
    for zone in zones().zones:
        for side in zone.sides:
            assert set(zone.shapes(side)) <= set(subject.shapes), zone.id
            assert {point for stroke in zone.strokes(side) for point in stroke} <= set(subject.points), (
                zone.id
            )


MIRROR = QTransform(-1, 0, 0, 1, 1000, 0)


@pytest.mark.parametrize(
    ("name", "left_at_right"),
    [("face", True), ("front", True), ("back", False)],  # seen from the back, left is left
)
def test_left_is_the_mirror_image_of_right(subject: FaceDrawing, name: str, left_at_right: bool) -> None:
    sheet = sheet_of(subject, name)
    assert sheet.left_at_right is left_at_right
    lefts = [shape for shape in sheet.shapes if shape.endswith("_left")]
    assert lefts
    for shape in sheet.shapes:
        other = shape.replace("_left", "_RIGHT").replace("_right", "_left").replace("_RIGHT", "_right")
        assert points_of(MIRROR.map(sheet.shapes[shape])) == points_of(sheet.shapes[other]), shape
    for shape in lefts:
        assert (sheet.shapes[shape].boundingRect().center().x() > 500) is left_at_right, shape
    for point in (point for point in sheet.points if point.endswith("_left")):
        here, there = sheet.points[point], sheet.points[point.replace("_left", "_right")]
        assert (here.x() + there.x(), here.y()) == pytest.approx((1000, there.y()), abs=0.05)


@pytest.mark.parametrize("name", ["face", "front", "back"])
def test_zones_tile_without_overlap_and_without_holes(subject: FaceDrawing, name: str) -> None:
    sheet = sheet_of(subject, name)
    shapes = {**sheet.shapes, **{f"avoid {number}": path for number, path in enumerate(sheet.avoid)}}
    found: dict[tuple[int, int], list[str]] = {}
    # not on round numbers: a point on a shared edge belongs to both
    for x, y in itertools.product(range(500, 1000, STEP), range(0, 1120, STEP)):
        at = QPointF(x + 0.37, y + 0.61)
        found[x, y] = [shape for shape, path in shapes.items() if path.contains(at)]
    assert {at: names for at, names in found.items() if len(names) > 1} == {}
    holes = [at for at, names in found.items() if not names and all(beside(found, at))]
    assert holes == []
    assert sum(map(bool, found.values())) * STEP * STEP > 40_000  # something is covered at all


STEP = 6


def beside(found: dict[tuple[int, int], list[str]], at: tuple[int, int]) -> list[bool]:
    """Tell for four directions whether a shape lies close by."""
    ways = ((STEP, 0), (-STEP, 0), (0, STEP), (0, -STEP))
    return [any(found.get((at[0] + n * x, at[1] + n * y)) for n in (1, 2)) for x, y in ways]


def sheet_of(drawn: FaceDrawing, name: str) -> Sheet:
    return next(sheet for sheet in drawn.sheets if sheet.name == name)


def points_of(path: QPainterPath) -> set[tuple[float, float]]:
    """Return the nodes and handles of a path, to a tenth, whatever the way round."""
    elements = (path.elementAt(index) for index in range(path.elementCount()))
    return {(round(float(each.x), 1) + 0.0, round(float(each.y), 1)) for each in elements}


def test_a_shape_is_on_one_sheet_and_all_art_can_be_read(subject: FaceDrawing) -> None:
    names = [shape for sheet in subject.sheets for shape in sheet.shapes]
    assert len(names) == len(set(names))
    for sheet in subject.sheets:
        for art in (*sheet.base, *sheet.features):
            assert not art.path.isEmpty()
            assert hasattr(DARK, art.fill)


@pytest.mark.parametrize(
    ("side", "left", "right"),
    [
        (Side.LEFT, 500, 590),  # the client's left half of the upper lip
        (Side.RIGHT, 410, 500),
        (Side.MIDLINE, 410, 590),  # all of it
        (None, 410, 590),
    ],
)
def test_a_shape_across_the_middle_is_cut_to_one_side(
    subject: FaceDrawing, side: Side | None, left: float, right: float
) -> None:
    path = subject.shape("zone-lip_upper", side)
    assert path is not None
    assert path.boundingRect().left() == pytest.approx(left, abs=10)
    assert path.boundingRect().right() == pytest.approx(right, abs=10)


def test_a_shape_of_one_side_is_never_cut(subject: FaceDrawing) -> None:
    whole, named = subject.shape("zone-jaw_left"), subject.shape("zone-jaw_left", Side.LEFT)
    assert whole is not None
    assert named == whole


def test_landmarks_are_found_with_or_without_their_side(subject: FaceDrawing) -> None:
    assert subject.face.point("jaw_mid", Side.LEFT) == subject.points["jaw_mid_left"]
    assert subject.face.point("chin_tip", Side.LEFT) == subject.points["chin_tip"]
    assert subject.face.point("knee_top", Side.LEFT) is None  # on another view


@pytest.mark.parametrize(
    ("svg", "words"),
    [
        ("<svg", "line 1"),  # cut short
        ('<svg width="10" height="10"/>', "no zones"),  # nothing in it
        ('<svg width="1" height="1">\n<g class="zones">\n<path id="zone-a" d="Q 1 2"/></g></svg>', "line 3"),
        ('<svg width="1" height="1"><g class="landmarks"><circle id="point-a" cx="1"/></g></svg>', "cy"),
        ('<svg height="1"><g class="zones"/></svg>', "width"),  # no size
    ],
)
def test_a_broken_file_is_refused_with_its_place(svg: str, words: str) -> None:
    with pytest.raises(FaceDrawingError, match=words):
        read_face_drawing(svg)


def test_a_way_bends_toward_the_zone_and_keeps_its_ends() -> None:
    straight = way_along([QPointF(0, 0), QPointF(100, 0)], QPointF(50, 0))
    bent = way_along([QPointF(0, 0), QPointF(100, 0)], QPointF(50, 40))
    assert straight.pointAtPercent(0.5).y() == pytest.approx(0)
    assert 5 < bent.pointAtPercent(0.5).y() < 20
    assert bent.pointAtPercent(1.0) == QPointF(100, 0)


def test_a_way_passes_through_its_middle_point() -> None:
    subject = way_along([QPointF(0, 0), QPointF(50, 50), QPointF(100, 0)], QPointF(50, 10))
    assert any(abs(subject.pointAtPercent(share / 100).y() - 50) < 1 for share in range(100))
