"""The picture of a step: over the corner of the map, large by a key, gone with its step."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from microtimer.core.plan import Side, StepPicture
from microtimer.ui.background import Background
from microtimer.ui.pictures import PictureLoader
from microtimer.wiring.window import read_beside
from tests.ui.picture_values import painted
from tests.ui.run.sessions import RigMaker, plan, zone_step

PICTURE = StepPicture(file="jaw.png", alt="From the chin to the ear")


@pytest.fixture
def background() -> Iterator[Background]:
    """A worker that is over with the test."""
    worker = Background()
    yield worker
    worker.finish()


def test_the_picture_of_a_step_is_small_on_the_map_and_large_by_a_key(
    qtbot: QtBot, rig: RigMaker, background: Background, tmp_path: Path
) -> None:
    (tmp_path / "jaw.png").write_bytes(painted(400, 300))
    subject = rig(plan(zone_step("jaw", Side.LEFT, image=PICTURE), zone_step("chin", Side.MIDLINE)))
    shown = subject.page.pictures
    assert shown.isHidden()  # nobody says where pictures lie
    subject.page.set_pictures(PictureLoader(read_beside, background), tmp_path / "p.json")
    assert shown.isVisible()
    assert "From the chin to the ear" in shown.accessibleName()
    middle = shown.rect().center()
    qtbot.waitUntil(lambda: shown.grab().toImage().pixelColor(middle) == Qt.GlobalColor.darkGreen)
    whole = subject.page.treatment.map.size()
    assert shown.width() < whole.width() / 2
    subject.key(Qt.Key.Key_I)
    assert shown.large
    assert shown.size() == whole
    subject.key(Qt.Key.Key_I)
    assert shown.width() < whole.width() / 2
    subject.key(Qt.Key.Key_I)
    subject.go(61_000)  # the next step has none
    assert shown.isHidden()


def test_a_picture_that_is_missing_is_said_and_the_treatment_goes_on(
    qtbot: QtBot, rig: RigMaker, background: Background, tmp_path: Path
) -> None:
    subject = rig(plan(zone_step("jaw", Side.LEFT, image=PICTURE)))
    subject.page.set_pictures(PictureLoader(read_beside, background), tmp_path / "p.json")
    qtbot.waitUntil(lambda: "no picture" in subject.page.pictures.accessibleDescription())
    subject.go(5_000)
    assert subject.controller.view().main is not None
