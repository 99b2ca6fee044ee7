"""Hands: a learned pedal, media keys, a hold that fills, and a text field that keeps its words."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from microtimer.core.plan import Side
from microtimer.core.preferences import Pedal, PedalKey
from microtimer.core.session.state import Phase
from microtimer.ui.run.controls import Control
from microtimer.ui.run.key_meanings import Verb, key_code, key_meanings, key_name
from microtimer.ui.run.keys import LONG_MS
from microtimer.ui.run.overlays import key_rows
from microtimer.ui.run.questions import Topic
from tests.ui.run.sessions import Rig, RigMaker, plan, zone_step

Key = Qt.Key
STEPS = plan(zone_step("jaw", Side.LEFT), zone_step("cheek", Side.LEFT), zone_step("forehead", None))


def pedal(**keys: Qt.Key) -> Pedal:
    return Pedal(**{slot: PedalKey(code=int(key), name=key.name) for slot, key in keys.items()})


def press(target: QWidget, key: Qt.Key, text: str = "", *, repeat: bool = False) -> None:
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyPress, key, none, text, repeat))


def let_go(rig: Rig, target: QWidget, key: Qt.Key) -> None:
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QKeyEvent(QEvent.Type.KeyRelease, key, none, ""))
    rig.page.keyboard.keys.settle()


@pytest.mark.parametrize(
    ("key", "event"),
    [
        (Key.Key_MediaTogglePlayPause, "paused"),
        (Key.Key_MediaPlay, "paused"),  # what many headsets send for "play or pause"
        (Key.Key_MediaNext, "step_ended"),
    ],
)
def test_a_media_key_does_what_it_means(rig: RigMaker, key: Qt.Key, event: str) -> None:
    subject = rig(STEPS)
    target = subject.keys_go_to()
    press(target, key)
    let_go(subject, target, key)
    assert event in subject.types()


def test_the_media_key_that_paused_resumes_and_the_previous_one_goes_back(rig: RigMaker) -> None:
    subject = rig(STEPS)
    subject.key(Key.Key_MediaPlay)
    subject.key(Key.Key_MediaPlay)
    assert subject.phase() is Phase.RUNNING
    subject.key(Key.Key_MediaNext)
    subject.key(Key.Key_MediaPrevious)
    assert subject.controller.view().step_number == 1


def test_a_learned_key_goes_on_and_held_it_pauses(rig: RigMaker) -> None:
    subject = rig(STEPS, pedal=pedal(go_on=Key.Key_ScrollLock))
    subject.key(Key.Key_ScrollLock)
    assert subject.controller.view().step_number == 2
    subject.key(Key.Key_ScrollLock, held_ms=LONG_MS)
    assert subject.phase() is Phase.PAUSED


def test_a_pedal_of_three_switches_has_a_key_for_each(rig: RigMaker) -> None:
    subject = rig(STEPS, pedal=pedal(go_on=Key.Key_B, pause=Key.Key_C, back=Key.Key_A))
    subject.key(Key.Key_B)
    assert subject.controller.view().step_number == 2
    subject.key(Key.Key_A)
    assert subject.controller.view().step_number == 1
    subject.key(Key.Key_C)
    assert subject.phase() is Phase.PAUSED


def test_a_learned_key_no_longer_means_what_it_meant(rig: RigMaker) -> None:
    subject = rig(STEPS, pedal=pedal(go_on=Key.Key_N))
    subject.key(Key.Key_N)
    assert subject.topic() is None
    assert subject.controller.view().step_number == 2


def test_a_bounce_of_the_switch_that_pauses_is_ignored_and_shown(rig: RigMaker) -> None:
    subject = rig(STEPS, pedal=pedal(pause=Key.Key_C))
    subject.key(Key.Key_C)
    subject.go(80)
    subject.key(Key.Key_C)
    assert subject.phase() is Phase.PAUSED
    assert subject.page.controls.button(Control.PAUSE).flashing
    subject.go(600)
    subject.key(Key.Key_C)
    assert subject.phase() is Phase.RUNNING


def test_a_hold_fills_the_pause_control_and_letting_go_empties_it(qtbot: QtBot, rig: RigMaker) -> None:
    subject = rig(STEPS)
    pause, target = subject.page.controls.button(Control.PAUSE), subject.keys_go_to()
    QTest.keyPress(target, Key.Key_Space)
    subject.clock.advance(LONG_MS - 100)
    qtbot.waitUntil(lambda: 0.5 < pause.filled < 1)
    QTest.keyRelease(target, Key.Key_Space)
    subject.page.keyboard.keys.settle()
    assert pause.filled == 0


def test_a_hold_pauses_by_itself_when_it_is_full(qtbot: QtBot, rig: RigMaker) -> None:
    subject = rig(STEPS)
    target = subject.keys_go_to()
    QTest.keyPress(target, Key.Key_Space)
    subject.clock.advance(LONG_MS)
    qtbot.waitUntil(lambda: subject.phase() is Phase.PAUSED)
    assert subject.page.controls.button(Control.PAUSE).filled == 0
    let_go(subject, target, Key.Key_Space)
    assert subject.phase() is Phase.PAUSED


def typing(rig: Rig) -> QLineEdit:
    """Return the field of a note, with the keyboard in it."""
    rig.key(Key.Key_N)
    assert rig.topic() is Topic.NOTE
    field = rig.keys_go_to()
    assert isinstance(field, QLineEdit)
    return field


@pytest.mark.parametrize("key", [Key.Key_F13, Key.Key_PageDown, Key.Key_MediaNext])
def test_a_key_nobody_writes_with_works_while_a_note_is_typed(rig: RigMaker, key: Qt.Key) -> None:
    subject = rig(STEPS)
    field = typing(subject)
    press(field, Key.Key_X, "x")
    press(field, key)
    let_go(subject, field, key)
    assert subject.controller.view().step_number == 2
    assert field.text() == "x"


def test_letters_typed_in_a_note_stay_text_whatever_they_mean(rig: RigMaker) -> None:
    subject = rig(STEPS, pedal=pedal(go_on=Key.Key_B))
    field = typing(subject)
    for key, text in ((Key.Key_B, "b"), (Key.Key_P, "p"), (Key.Key_Space, " "), (Key.Key_S, "s")):
        press(field, key, text)
        let_go(subject, field, key)
    assert field.text() == "bp s"
    assert subject.types()[-1] == "step_started"


def test_a_pedal_that_types_a_letter_still_pauses_when_held_and_its_letter_is_taken_back(
    rig: RigMaker,
) -> None:
    subject = rig(STEPS, pedal=pedal(go_on=Key.Key_B))
    field = typing(subject)
    press(field, Key.Key_O, "o")
    let_go(subject, field, Key.Key_O)
    press(field, Key.Key_B, "b")
    subject.clock.advance(400)
    press(field, Key.Key_B, "b", repeat=True)
    assert field.text() == "ob"  # held, it writes once
    subject.go(LONG_MS - 400)
    assert subject.phase() is Phase.PAUSED
    assert field.text() == "o"
    let_go(subject, field, Key.Key_B)
    assert subject.phase() is Phase.PAUSED
    assert subject.controller.view().step_number == 1


@pytest.mark.parametrize(
    ("given", "code", "meaning"),
    [
        (Pedal(), Key.Key_Left, Verb.BACK),
        (pedal(go_on=Key.Key_Left), Key.Key_Left, None),  # the one key now
        (pedal(back=Key.Key_Space), Key.Key_Space, Verb.BACK),
        (pedal(pause=Key.Key_PageDown), Key.Key_PageDown, Verb.PAUSE),
    ],
)
def test_a_key_means_one_thing(given: Pedal, code: Qt.Key, meaning: Verb | None) -> None:
    subject = key_meanings(given)
    assert subject.verbs.get(code) is meaning
    assert (code in subject.one) is (meaning is None)


def test_the_list_of_keys_tells_what_a_learned_key_means_and_only_that() -> None:
    rows = dict(key_rows(pedal(go_on=Key.Key_N, back=Key.Key_A)))
    usual = dict(key_rows(Pedal()))
    assert rows["Key_N"].startswith("pedal: go on")
    assert rows["Key_A"] == "pedal: back"
    named_n = key_rows(Pedal(go_on=PedalKey(code=int(Key.Key_N), name="N")))
    assert [what for key, what in named_n if key == "N"] == ["pedal: go on; held: pause, resume"]
    assert usual["N"] == "note"


def test_f13_is_f13_under_the_name_it_has_on_linux(rig: RigMaker) -> None:
    subject = rig(STEPS)
    target = subject.keys_go_to()
    press(target, Key.Key_Tools)
    let_go(subject, target, Key.Key_Tools)
    assert subject.controller.view().step_number == 2


def test_a_key_without_a_name_is_known_by_its_number() -> None:
    none = Qt.KeyboardModifier.NoModifier
    one, other = (QKeyEvent(QEvent.Type.KeyPress, 0, none, 0, number, 0) for number in (183, 184))
    assert key_code(one) != key_code(other)
    assert key_name(key_code(one)) == "#183"
    assert key_name(Key.Key_F13) == "F13"
