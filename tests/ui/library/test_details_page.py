"""A protocol's page: what changed since the last run, the plan on a scale of time, pictures."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMainWindow
from pytestqt.qtbot import QtBot

from microtimer.core.clock import Moment
from microtimer.core.format.reading import LoadedProtocol, read_protocol
from microtimer.core.plan import Plan, Side
from microtimer.ui.background import Background
from microtimer.ui.library.cards import Card, LastRun, make_card, usual_plan
from microtimer.ui.library.changes import changes_since_last_run, plan_changes
from microtimer.ui.library.details_page import DetailsPage
from microtimer.ui.library.plan_figures import by_side
from microtimer.ui.library.plan_table import PlanTable
from microtimer.ui.library.plan_timeline import PlanTimeline
from microtimer.ui.map.drawing import read_face_drawing
from microtimer.ui.map.pictures import FacePictures
from microtimer.ui.picture_box import PictureBox
from microtimer.ui.pictures import decoded
from microtimer.ui.services import ServiceError, Services
from microtimer.wiring.window import read_beside
from tests.core.format.test_pictures import SVG, png
from tests.ui.picture_values import painted
from tests.ui.window_values import ROOT, FakeRecord, Row, Session, catalogues, loaded, services

HEAD = {
    "kind": "microtimer.protocol",
    "format": 1,
    "id": "p",
    "version": "1.0.0",
    "title": "P",
    "transition_s": 0,
}
JAW = {"type": "zone", "zone": "jaw", "side": "mirror", "mode": "dynamic", "dwell_s": 60}
CHIN = {"type": "zone", "zone": "chin", "side": "midline", "mode": "static", "dwell_s": 30}
BROW = {**JAW, "zone": "brow"}
OpenDetails = Callable[[Card, Services], DetailsPage]


def read(*steps: dict[str, Any], file: str = "p.json", **parts: Any) -> LoadedProtocol:
    found = read_protocol(json.dumps({**HEAD, "steps": steps, **parts}).encode(), file)
    assert isinstance(found, LoadedProtocol), found.problems
    return found


def plan(*steps: dict[str, Any], **parts: Any) -> Plan:
    return usual_plan(read(*steps, **parts), catalogues(), None)


@pytest.fixture
def open_details(qtbot: QtBot) -> Iterator[OpenDetails]:
    """Return an opener of the page on a card, in a window of its own."""
    drawing = read_face_drawing(
        (ROOT / "assets" / "facemap.svg").read_text(encoding="utf-8"),
        (ROOT / "assets" / "bodymap.svg").read_text(encoding="utf-8"),
    )
    windows: list[QMainWindow] = []
    workers: list[Background] = []

    def opened(card: Card, given: Services) -> DetailsPage:
        window, background = QMainWindow(), Background()
        qtbot.addWidget(window)
        windows.append(window)
        workers.append(background)
        page = DetailsPage(given, FacePictures(drawing, catalogues().zones), background)
        window.setCentralWidget(page)
        window.setMinimumSize(936, 700)
        window.show()
        page.show_card(card, None)
        return page

    yield opened
    for background in workers:
        background.finish()
    windows.clear()


def ran(data: bytes) -> FakeRecord:
    """Return a record whose one session ran these bytes."""
    record = FakeRecord()
    record.sessions["1"] = Session(Row("1"), data, plan(JAW))
    return record


def card_of(protocol: LoadedProtocol, *, last: bool = False) -> Card:
    card = make_card(protocol, catalogues(), None, lambda _: ())
    run = LastRun("1", "1.0.0", 1_789_171_200_000, 0, Moment(0, 0, 1_789_171_200_000))
    return replace(card, last=run) if last else card


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        ([JAW, CHIN], [JAW, CHIN], []),
        (
            [JAW, CHIN],
            [{**JAW, "dwell_s": 90}, CHIN],
            ["The planned time 2:30 became 3:30.", "Jawline: 1:00 became 1:30."],
        ),
        ([JAW], [JAW, CHIN], ["The planned time 2:00 became 2:30.", "New: Chin, 0:30."]),
        ([JAW, CHIN], [JAW], ["The planned time 2:30 became 2:00.", "Gone: Chin, 0:30."]),
        # not the time: one of two sides
        (
            [JAW],
            [{**JAW, "side": "left"}],
            [
                "The planned time 2:00 became 1:00.",
                "Jawline: L  client's left, R  client's right became L  client's left.",
            ],
        ),
        ([CHIN], [{**CHIN, "mode": "dynamic"}], ["Chin: static became dynamic."]),
        (
            [CHIN],
            [{**CHIN, "settings": {"level": "2"}}],
            ["Chin: set to level 2, not stated before."],
        ),
        (
            [CHIN],
            [{**CHIN, "repeat": 2}],
            ["The planned time 0:30 became 1:00.", "Chin: done 2 times, 1 before."],
        ),
        ([CHIN], [{**CHIN, "instruction": "Hold."}], ["Chin: the instruction is worded otherwise."]),
        ([CHIN], [{**CHIN, "technique": "hold"}], ["Chin: something else about how it is done changed."]),
        ([CHIN], [{**CHIN, "note": "For trainers."}], []),
        ([JAW, BROW, CHIN], [CHIN, JAW, BROW], ["Chin stands at another place."]),
        # the author's id says that it is the same step, whatever it is called now
        (
            [{**CHIN, "id": "a"}],
            [{**CHIN, "id": "a", "title": "Point"}],
            ["Chin is called Point now."],
        ),
    ],
)
def test_what_changed_is_told_step_by_step(
    before: list[dict[str, Any]], after: list[dict[str, Any]], lines: list[str]
) -> None:
    assert plan_changes(plan(*before), plan(*after)) == lines


def test_a_new_version_and_another_gel_reminder_are_told() -> None:
    found = plan_changes(plan(CHIN), plan(CHIN, version="1.1.0", regel_s=60))
    assert found == ["Version 1.0.0 became 1.1.0.", "The gel reminder changed."]


@pytest.mark.parametrize(
    ("then", "headline", "lines"),
    [
        (read(JAW).data, "You ran version 1.0.0 on 12 Sep 2026; unchanged since.", 0),
        (read(JAW, description="Else").data, "Only words beside the plan changed.", 0),
        (read(CHIN).data, "Since then:", 3),
        (b"{}", "the file is another one now.", 0),
    ],
)
def test_the_last_run_is_compared_with_the_file_of_now(then: bytes, headline: str, lines: int) -> None:
    given = services(record=ran(then))
    assert given.archive is not None
    found = changes_since_last_run(card_of(read(JAW), last=True), given.archive, catalogues(), None)
    assert found is not None
    assert headline in found.headline
    assert len(found.lines) == lines


def test_a_page_tells_what_changed_once_that_is_worked_out(qtbot: QtBot, open_details: OpenDetails) -> None:
    given = services(record=ran(read(CHIN).data))
    page = open_details(card_of(read(JAW), last=True), given)
    qtbot.waitUntil(lambda: any("New: Jawline" in one.text() for one in page.findChildren(QLabel)))


def test_time_by_side_counts_the_client_s_sides() -> None:
    found = by_side(plan({**JAW, "dwell_s": 60}, {**JAW, "zone": "brow", "side": "left"}, CHIN))
    assert {side: (share.steps, share.planned_ms) for side, share in found.items()} == {
        Side.LEFT: (2, 120_000),
        Side.MIDLINE: (1, 30_000),
        Side.RIGHT: (1, 60_000),
    }


def test_a_click_on_the_scale_of_time_chooses_the_step_in_the_table(open_details: OpenDetails) -> None:
    page = open_details(card_of(loaded("ex-dynamic-then-static")), services())
    timeline, table = page.findChild(PlanTimeline), page.findChild(PlanTable)
    assert timeline is not None
    assert table is not None
    one, box = list(timeline.boxes())[5]
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(*map(int, box.center().toTuple())))
    assert table.currentIndex().row() == one.step.index


def test_every_step_is_drawn_within_the_scale_and_none_over_another(open_details: OpenDetails) -> None:
    page = open_details(card_of(loaded("ex-dynamic-full-face")), services())
    timeline = page.findChild(PlanTimeline)
    assert timeline is not None
    boxes = [box for _, box in timeline.boxes()]
    assert all(timeline.rect().contains(box.toRect()) for box in boxes)
    assert not [
        (one, two) for number, one in enumerate(boxes) for two in boxes[number + 1 :] if one.intersects(two)
    ]


@pytest.fixture
def with_picture(tmp_path: Path) -> Path:
    """A protocol file with a picture beside it."""
    step = {**JAW, "image": {"file": "jaw.png", "alt": "From the chin to the ear"}}
    file = tmp_path / "p.json"
    file.write_text(json.dumps({**HEAD, "steps": [step]}), encoding="utf-8")
    return file


def test_a_picture_is_shown_with_its_words(
    qtbot: QtBot, open_details: OpenDetails, with_picture: Path
) -> None:
    (with_picture.parent / "jaw.png").write_bytes(painted(40, 30))
    protocol = read_protocol(with_picture.read_bytes(), str(with_picture))
    assert isinstance(protocol, LoadedProtocol)
    page = open_details(card_of(protocol), services())
    (box,) = page.findChildren(PictureBox)
    assert box.accessibleName() == "From the chin to the ear"
    qtbot.waitUntil(lambda: box.grab().toImage().pixelColor(20, 15) == Qt.GlobalColor.darkGreen)


def test_a_picture_that_is_none_is_said_in_its_place(
    qtbot: QtBot, open_details: OpenDetails, with_picture: Path
) -> None:
    (with_picture.parent / "jaw.png").write_bytes(SVG)
    protocol = read_protocol(with_picture.read_bytes(), str(with_picture))
    assert isinstance(protocol, LoadedProtocol)
    page = open_details(card_of(protocol), services())
    (box,) = page.findChildren(PictureBox)
    qtbot.waitUntil(lambda: "no PNG" in box.accessibleDescription())


@pytest.mark.parametrize(
    ("size", "shown"), [((800, 600), (200, 150)), ((600, 800), (112, 150)), ((20, 30), (20, 30))]
)
def test_a_picture_is_decoded_no_larger_than_its_room(size: tuple[int, int], shown: tuple[int, int]) -> None:
    assert decoded(painted(*size), QSize(200, 150)).size().toTuple() == shown


@pytest.mark.parametrize(
    "data", [SVG, png(640, 480), painted(40, 30)[:90], b"GIF89a" + bytes(40), png(90_000, 9)]
)
def test_what_is_damaged_or_no_picture_is_refused(data: bytes) -> None:
    with pytest.raises(ServiceError):
        decoded(data, QSize(200, 150))


def test_what_leads_away_from_the_protocol_is_refused_in_words(with_picture: Path) -> None:
    with pytest.raises(ServiceError, match="does not lie beside"):
        read_beside(with_picture, "../jaw.png")
