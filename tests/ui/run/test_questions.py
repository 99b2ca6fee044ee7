"""Questions under the ring: each is about the step it was asked in, and is readable in a small window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from microtimer.core.plan import Side
from microtimer.core.session.actions import Pause
from microtimer.core.session.events import NoteAdded, ZoneExcluded
from microtimer.ui.run.questions import Topic
from tests.ui.run.sessions import Rig, RigMaker, plan, zone_step

Key = Qt.Key


@pytest.fixture
def two_zones(rig: RigMaker) -> Rig:
    """Return a session two seconds before the end of the first of its steps on two zones."""
    again = zone_step("jaw", Side.RIGHT, 10)
    subject = rig(plan(zone_step("jaw", Side.RIGHT, 10), zone_step("brow", Side.LEFT, 10), again))
    subject.go(8_000)
    return subject


def test_skip_is_not_asked_any_more_when_the_step_is_over(two_zones: Rig) -> None:
    two_zones.key(Key.Key_S)
    assert two_zones.topic() is Topic.SKIP
    two_zones.go(3_000)
    assert two_zones.topic() is None
    assert two_zones.page.treatment.instruction.isVisible()


def test_discomfort_gives_the_next_step_its_instruction_back(two_zones: Rig) -> None:
    two_zones.key(Key.Key_D)
    assert two_zones.topic() is Topic.DISCOMFORT
    two_zones.go(3_000)
    assert two_zones.topic() is None


def test_what_the_client_says_is_typed_on_and_the_zone_left_out_is_where_it_was_felt(two_zones: Rig) -> None:
    two_zones.key(Key.Key_D)
    band = two_zones.page.treatment.question
    QTest.keyClicks(band.field, "stings")
    two_zones.go(3_000)
    assert two_zones.topic() is Topic.DISCOMFORT
    band.button("leave").click()
    assert [event.text for event in two_zones.of(NoteAdded)] == ["Discomfort: stings"]
    assert [(event.zone, event.side) for event in two_zones.of(ZoneExcluded)] == [("jaw", Side.RIGHT)]


def test_a_note_says_that_the_clock_runs_on_only_while_it_does(two_zones: Rig) -> None:
    band = two_zones.page.treatment.question
    two_zones.key(Key.Key_N)
    assert "clock runs on" in band.question.title
    two_zones.key(Key.Key_Escape)
    two_zones.ask(Pause)
    two_zones.key(Key.Key_N)
    assert "clock" not in band.question.title


@pytest.mark.parametrize("topic", [Topic.PAUSE, Topic.DISCOMFORT, Topic.SKIP, Topic.NOTE, Topic.SETTING])
def test_every_answer_is_readable_in_the_smallest_window(rig: RigMaker, topic: Topic) -> None:
    subject = rig(plan(zone_step("jaw", Side.RIGHT)), size=(1024, 678))
    match topic:
        case Topic.PAUSE:
            subject.ask(Pause)
        case Topic.SETTING:
            subject.page.questions.open_setting("current_ua")
        case _:
            subject.key({Topic.DISCOMFORT: Key.Key_D, Topic.SKIP: Key.Key_S, Topic.NOTE: Key.Key_N}[topic])
    assert subject.topic() is topic
    band = subject.page.treatment.question
    buttons = [band.button(chip.key) for chip in band.question.chips]
    for button in buttons:
        assert button.width() >= button.wanted_width() - 28 * button.look.unit - 1, button.text()
    assert buttons[-1].geometry().right() <= band.width() + 6
