"""Layouts: digits a quarter of the window high in each, nothing over the edge, modes apart at a glance."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage, qGray

from microtimer.core.plan import Mode, Plan, Side
from microtimer.core.session.actions import Pause
from microtimer.ui.run.controls import Control
from microtimer.ui.theme import DARK, LIGHT, Theme
from tests.ui.contrast import contrast_ratio
from tests.ui.run.sessions import Rig, RigMaker, glide, plan, task, zone_step

SIZES = [
    (1024, 700),  # the smallest wide window
    (1440, 900),
    (1920, 1080),
    (3440, 1440),  # 21:9
    (1280, 1024),  # nearly square
    (3840, 2160),
    (900, 1400),
    (768, 1024),
    (1080, 1920),
]
SHORT = plan(zone_step("jaw", Side.LEFT, 60, **glide()), zone_step("jaw", Side.RIGHT, 60))
LONG = plan(zone_step("jaw", Side.LEFT, 300), zone_step("jaw", Side.RIGHT, 60))
STATIC = plan(zone_step("jaw", Side.LEFT, 60, mode=Mode.STATIC), zone_step("jaw", Side.RIGHT, 60))


def digit_height(subject: Rig) -> int:
    """Return the height of what is drawn in the colour of the figure, where the figure stands."""
    ring = subject.page.treatment.ring
    room = ring.figure_room().toAlignedRect()
    image = ring.grab(room).toImage().convertToFormat(QImage.Format.Format_RGB32)
    bright = qGray(DARK.color("text").rgb()) - 12
    middle = range(image.width() // 4, image.width() * 3 // 4, 3)
    rows = [y for y in range(image.height()) if any(qGray(image.pixel(x, y)) >= bright for x in middle)]
    return round((max(rows) - min(rows) + 1) / image.devicePixelRatio())


def plate_words_height(subject: Rig) -> int:
    """Return the height of the dark words on the bright plate below the figure."""
    ring = subject.page.treatment.ring
    top = ring.figure_room().toAlignedRect().bottom() + 1
    image = ring.grab(QRect(0, top, ring.width(), ring.height() - top)).toImage()
    rows = [[image.pixelColor(x, y).lightness() for x in range(image.width())] for y in range(image.height())]
    plates = [[x for x, light in enumerate(row) if light > 200] for row in rows]
    words = [y for y, plate in enumerate(plates) if plate and min(rows[y][plate[0] : plate[-1]]) < 60]
    return round((max(words) - min(words) + 1) / image.devicePixelRatio())


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize("session_plan", [SHORT, STATIC], ids=["dynamic", "static"])
def test_the_seconds_are_a_quarter_of_the_window_high(
    rig: RigMaker, session_plan: Plan, size: tuple[int, int]
) -> None:
    subject = rig(session_plan, size=size)
    subject.go(13_000)
    assert subject.page.treatment.ring.face.figure == "47"
    assert digit_height(subject) >= size[1] / 4


@pytest.mark.parametrize(
    ("size", "share"),
    [
        *(((width, height), 0.25) for width, height in SIZES if width > height),
        ((768, 1024), 0.25),
        ((900, 1400), 0.20),  # three digits side by side fill the width
        ((1080, 1920), 0.17),
    ],
)
def test_minutes_and_seconds_are_as_high_where_the_width_allows(
    rig: RigMaker, size: tuple[int, int], share: float
) -> None:
    subject = rig(LONG, size=size)
    subject.go(67_000)
    assert subject.page.treatment.ring.face.figure == "3:53"
    assert digit_height(subject) >= size[1] * share


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900), (768, 1024)], ids=str)
def test_large_words_leave_the_seconds_their_height(rig: RigMaker, size: tuple[int, int]) -> None:
    subject = rig(SHORT, size=size, large=True)
    subject.go(13_000)
    assert digit_height(subject) >= size[1] / 4
    rows = subject.page.treatment.settings.rows
    if size[0] > size[1]:
        assert len({row.y() for row in rows}) == 1  # in one line under the countdown


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_countdown_and_instruction_are_drawn_in_the_strongest_contrast(rig: RigMaker, theme: Theme) -> None:
    subject = rig(plan(zone_step("jaw", Side.LEFT, 60, instruction="Glide slowly.")), theme=theme)
    subject.go(13_000)
    view = subject.page.treatment
    figure = view.ring.figure_room().toAlignedRect().adjusted(40, 10, -40, -10)
    for part, box in ((view.ring, figure), (view.instruction, QRect(0, 0, 300, 40))):
        image = subject.page.grab(box.translated(part.mapTo(subject.page, QPoint(0, 0)))).toImage()
        colors = [image.pixelColor(x, y) for x in range(image.width()) for y in range(0, image.height(), 2)]
        darkest, lightest = (pick(colors, key=QColor.lightness).name() for pick in (min, max))
        assert contrast_ratio(darkest, lightest) >= 7


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_that_it_is_paused_is_read_at_three_metres_and_so_are_the_seconds(
    rig: RigMaker, size: tuple[int, int]
) -> None:
    subject = rig(SHORT, size=size)
    subject.go(13_000)
    subject.ask(Pause)
    assert digit_height(subject) >= size[1] / 4 * 0.85  # a little smaller tells of the pause too
    assert plate_words_height(subject) >= min(size) / 28


@pytest.mark.parametrize("size", SIZES, ids=str)
@pytest.mark.parametrize(
    "session_plan",
    [SHORT, LONG, plan(task("Cleanse", instruction="Rinse well."))],
    ids=["short", "long", "words"],
)
def test_no_part_lies_over_another_or_over_the_edge(
    rig: RigMaker, session_plan: Plan, size: tuple[int, int]
) -> None:
    subject = rig(session_plan, size=size)
    view, controls = subject.page.treatment, subject.page.controls
    parts = [view.map, view.header, view.ring, view.instruction, view.strip]
    parts.append(view.words if view.settings.isHidden() else view.settings)
    boxes = [QRect(part.mapTo(subject.page, QPoint(0, 0)), part.size()) for part in parts]
    buttons = [controls.button(control) for control in Control]
    boxes += [QRect(button.mapTo(subject.page, QPoint(0, 0)), button.size()) for button in buttons]
    inside = subject.page.rect().adjusted(-8, 0, 8, 0)
    assert all(inside.contains(box) for box in boxes)
    overlaps = [
        (one, other)
        for number, one in enumerate(boxes)
        for other in boxes[number + 1 :]
        if one.intersects(other) and not _may_overlap(one, other, boxes)
    ]
    assert overlaps == []


def _may_overlap(one: QRect, other: QRect, boxes: list[QRect]) -> bool:
    """The words of a step without settings reach over the instruction, which is empty then."""
    return {boxes.index(one), boxes.index(other)} == {3, 5}


@pytest.mark.parametrize("size", [(1440, 900), (900, 1400)], ids=str)
def test_static_and_dynamic_differ_in_a_thumbnail(rig: RigMaker, size: tuple[int, int]) -> None:
    """At 200 pixels wide a solid track is unbroken along its upper edge, a string of beads is not."""
    spread = []
    for session_plan in (plan(zone_step("jaw", Side.LEFT, 60)), STATIC):
        subject = rig(session_plan, size=size)
        subject.go(2_000)
        ring = subject.page.treatment.ring
        small = subject.page.grab().toImage().scaledToWidth(200, Qt.TransformationMode.SmoothTransformation)
        scale = 200 / size[0]
        corner = ring.mapTo(subject.page, QPoint(0, 0))
        box = QRect(corner * scale, ring.size() * scale)
        row = range(box.left() + box.width() // 3, box.right() - box.width() // 3)
        line = [max(qGray(small.pixel(x, y)) for y in range(box.top(), box.top() + 4)) for x in row]
        spread.append(max(line) - min(line))
    assert spread[1] > spread[0] + 10


@pytest.mark.parametrize("size", [(1440, 900), (768, 1024)], ids=str)
def test_what_is_refused_in_words_hides_no_control(rig: RigMaker, size: tuple[int, int]) -> None:
    subject = rig(SHORT, size=size)
    subject.ask(Pause)
    subject.key(Qt.Key.Key_Right)
    toast, page = subject.page.toast, subject.page
    assert not toast.isHidden()
    for part in (page.controls, page.treatment.question, page.treatment.settings, page.treatment.ring):
        assert not toast.geometry().intersects(QRect(part.mapTo(page, QPoint(0, 0)), part.size()))
