"""The face map file: read whole or refused with its line, mirrored exactly, halves found by side."""

import pytest
from PySide6.QtCore import QPointF

from microtimer.core.plan import Side
from microtimer.ui.face_drawing import FaceDrawing, FaceDrawingError, read_face_drawing, way_along
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


def test_left_is_the_mirror_image_of_right(subject: FaceDrawing) -> None:
    for name, path in subject.shapes.items():
        if name.endswith("_left"):
            mirrored = subject.shapes[name.replace("_left", "_right")].boundingRect()
            here = path.boundingRect()
            assert here.left() + mirrored.right() == pytest.approx(1000, abs=0.2)
            assert here.left() >= 499.9  # the client's left lies at larger x


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
    assert subject.point("jaw_mid", Side.LEFT) == subject.points["jaw_mid_left"]
    assert subject.point("chin_tip", Side.LEFT) == subject.points["chin_tip"]
    assert subject.point("elbow") is None


@pytest.mark.parametrize(
    ("svg", "words"),
    [
        ("<svg", "line 1"),  # cut short
        ('<svg width="10" height="10"/>', "no zones"),  # nothing in it
        ('<svg width="1" height="1">\n<g id="zones">\n<path id="zone-a" d="Q 1 2"/></g></svg>', "line 3"),
        ('<svg width="1" height="1"><g id="landmarks"><circle id="point-a" cx="1"/></g></svg>', "cy"),
        ('<svg height="1"><g id="zones"/></svg>', "width"),  # no size
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
