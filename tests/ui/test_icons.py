"""Icons and side badges: all can be drawn, stay on their grid, and tell left from right without colour."""

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from microtimer.core.plan import Side
from microtimer.ui.icons import GRID, Icon, draw_side_mark, icon_pixmap, side_letter
from microtimer.ui.path_data import painter_path
from microtimer.ui.theme import DARK, LIGHT, Look


@pytest.mark.parametrize("icon", Icon, ids=lambda icon: icon.name)
def test_every_icon_stays_on_its_grid(icon: Icon) -> None:
    bounds = painter_path(icon.value).controlPointRect()
    assert bounds.left() >= 1
    assert bounds.top() >= 1
    assert bounds.right() <= GRID - 1
    assert bounds.bottom() <= GRID - 1


@pytest.mark.parametrize(
    "data",
    [
        "M 1 2 Q 3 4 5 6",  # a command of SVG that is not used here
        "M 1",  # cut short
        "M 1 2 L x y",  # not a number
    ],
)
def test_path_data_refuses_what_it_does_not_know(data: str) -> None:
    with pytest.raises(ValueError, match=r"Path data|could not convert"):
        painter_path(data)


def test_an_icon_becomes_a_sharp_picture_on_a_dense_screen(qapp: object) -> None:
    subject = icon_pixmap(Icon.CHECK, LIGHT, "ok", 24, ratio=2.0)
    assert subject.width() == 48
    assert subject.deviceIndependentSize().width() == 24
    assert any(subject.toImage().pixelColor(x, 30).alpha() for x in range(48))


@pytest.mark.parametrize(
    ("side", "corner_filled"),
    [
        (Side.LEFT, False),  # round
        (Side.RIGHT, True),  # square
        (Side.MIDLINE, False),  # diamond
    ],
)
def test_side_badges_differ_in_shape(qapp: object, side: Side, corner_filled: bool) -> None:
    image = QImage(40, 40, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    draw_side_mark(painter, Look(DARK), side, QRectF(0, 0, 40, 40))
    painter.end()
    assert (image.pixelColor(4, 4).alpha() > 0) is corner_filled


def test_sides_differ_in_letter() -> None:
    assert [side_letter(side) for side in (Side.LEFT, Side.RIGHT, Side.MIDLINE)] == ["L", "R", "M"]
    assert len({side_letter(side) for side in Side}) == len(Side)
