"""A screen reader hears where to work, the last ten seconds, pauses and refusals, each once."""

import pytest
from PySide6.QtCore import Qt

from microtimer.core.plan import Side
from microtimer.core.session.actions import Pause, Resume
from tests.ui.run.sessions import Rig, RigMaker, plan, zone_step


@pytest.fixture
def subject(rig: RigMaker) -> Rig:
    return rig(
        plan(zone_step("jaw", Side.RIGHT, 30), zone_step("jaw", Side.LEFT, 12, transition_ms=5_000)),
    )


@pytest.fixture
def heard(subject: Rig) -> list[str]:
    words: list[str] = []
    subject.page.announcer.announced.connect(words.append)
    return words


def test_a_new_place_is_announced_on_the_way_and_at_its_start(subject: Rig, heard: list[str]) -> None:
    for _ in range(70):
        subject.go(500)
    assert heard == [
        "Ten seconds left",
        "Next: Jaw, client's left, dynamic",
        "Now: Jaw, client's left, dynamic, 12 seconds",
    ]


def test_the_last_ten_seconds_are_announced_once_and_not_in_a_short_step(
    subject: Rig, heard: list[str]
) -> None:
    subject.go(19_900)
    assert heard == []
    subject.go(100)
    subject.go(5_000)
    assert heard == ["Ten seconds left"]
    subject.go(20_000)  # seven seconds into a step of twelve
    assert heard.count("Ten seconds left") == 1


def test_a_pause_and_its_end_are_announced(subject: Rig, heard: list[str]) -> None:
    subject.ask(Pause)
    subject.ask(Resume)
    assert heard[:2] == ["Paused", "Running"]


def test_a_refusal_in_words_is_announced(subject: Rig, heard: list[str]) -> None:
    subject.key(Qt.Key.Key_Left)
    assert heard == [subject.page.toast.words]
