"""The pedal is learned by pressing it, tried before it is kept, and told what it gives up."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from microtimer.core.clock import FakeClock
from microtimer.core.preferences import Pedal, PedalKey, Preferences
from microtimer.ui.desk.buttons import DeskButton
from microtimer.ui.desk.root import DeskRoot
from microtimer.ui.run.keys import LONG_MS
from microtimer.ui.settings.pedal_card import PedalCard
from microtimer.ui.settings.pedal_dialog import PedalDialog
from microtimer.ui.settings.pedal_slots import Slot

Key = Qt.Key
GUARD_MS = 500


class Bench:
    """The dialog, a pedal on the floor, and a clock in hand."""

    def __init__(self, qtbot: QtBot, pedal: Pedal | None = None) -> None:
        self.clock = FakeClock()
        self.kept: list[Pedal] = []
        root = DeskRoot()
        qtbot.addWidget(root)
        root.show()
        self._root = root
        self.dialog = PedalDialog(
            root,
            pedal or Pedal(),
            now_ms=lambda: self.clock.now().awake_ms,
            guard_ms=GUARD_MS,
            kept=self.kept.append,
        )
        self.dialog.open()

    def down(self, key: Qt.Key, *, repeat: bool = False, chord: bool = False) -> None:
        held = Qt.KeyboardModifier.ControlModifier if chord else Qt.KeyboardModifier.NoModifier
        text = chr(key.value).lower() if key.value < 128 else ""
        event = QKeyEvent(QEvent.Type.KeyPress, key, held, text, repeat)
        QApplication.sendEvent(self.dialog.pad, event)

    def up(self, key: Qt.Key) -> None:
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(self.dialog.pad, QKeyEvent(QEvent.Type.KeyRelease, key, none))
        keyboard = self.dialog.trial.keyboard
        if keyboard is not None:
            keyboard.keys.settle()

    def press(self, key: Qt.Key) -> None:
        self.down(key)
        self.up(key)

    def said(self) -> str:
        return "\n".join(one.text() for one in self.dialog.findChildren(QLabel))

    def button(self, name: str) -> DeskButton:
        return next(one for one in self.dialog.findChildren(DeskButton) if one.accessibleName() == name)


MakeBench = Callable[..., Bench]


@pytest.fixture
def bench(qtbot: QtBot) -> Iterator[MakeBench]:
    made: list[Bench] = []

    def make(pedal: Pedal | None = None) -> Bench:
        made.append(Bench(qtbot, pedal))
        return made[-1]

    yield make
    for one in made:
        if isValid(one.dialog):  # closed, it is deleted
            one.dialog.close()


def code_of(pedal: Pedal, slot: Slot) -> int | None:
    key = getattr(pedal, slot.value)
    return key.code if key else None


@pytest.mark.parametrize(
    "key", [Key.Key_F13, Key.Key_PageDown, Key.Key_Space, Key.Key_B, Key.Key_MediaPlay, Key.Key_ScrollLock]
)
def test_whatever_key_arrives_first_is_learned_and_kept(bench: MakeBench, key: Qt.Key) -> None:
    subject = bench()
    assert subject.dialog.pad.title == "Press your pedal now"
    subject.press(key)
    subject.button("Keep").click()
    (kept,) = subject.kept
    assert code_of(kept, Slot.GO_ON) == key


def test_three_switches_have_three_keys_and_none_of_them_two_meanings(bench: MakeBench) -> None:
    subject = bench()
    subject.press(Key.Key_A)
    for slot, key in ((Slot.PAUSE, Key.Key_B), (Slot.BACK, Key.Key_C), (Slot.PAUSE, Key.Key_A)):
        subject.dialog.learn(slot)
        subject.press(key)
    pedal = subject.dialog.pedal
    assert [code_of(pedal, slot) for slot in Slot] == [None, Key.Key_A, Key.Key_C]


@pytest.mark.parametrize(
    ("key", "chord", "why"),
    [
        (Key.Key_End, False, "held to end a session"),
        (Key.Key_F1, False, "shows the keys"),
        (Key.Key_F11, False, "fills the screen"),
        (Key.Key_Z, True, "a combination"),
    ],
)
def test_a_key_that_is_needed_elsewhere_is_refused_and_the_next_one_is_waited_for(
    bench: MakeBench, key: Qt.Key, chord: bool, why: str
) -> None:
    subject = bench()
    subject.down(key, chord=chord)
    assert why in subject.dialog.pad.words
    assert subject.dialog.pedal == Pedal()
    subject.press(Key.Key_F13)
    assert code_of(subject.dialog.pedal, Slot.GO_ON) == Key.Key_F13


@pytest.mark.parametrize(
    ("key", "words"),
    [
        (Key.Key_N, "N no longer opens a note."),
        (Key.Key_Left, "Left no longer goes a step back."),
        (Key.Key_B, "While you write a note, B writes; held, it pauses even then."),
    ],
)
def test_what_a_learned_key_gives_up_is_said(bench: MakeBench, key: Qt.Key, words: str) -> None:
    subject = bench()
    subject.press(key)
    assert words in subject.dialog.pad.words
    assert code_of(subject.dialog.pedal, Slot.GO_ON) == key


def test_nothing_is_given_up_for_a_key_without_a_meaning(bench: MakeBench) -> None:
    subject = bench()
    subject.press(Key.Key_F14)
    assert "no longer" not in subject.dialog.pad.words


LEARNED = Pedal(go_on=PedalKey(code=int(Key.Key_F13), name="F13"))


def test_a_trial_tells_short_from_held_and_refuses_a_bounce(bench: MakeBench) -> None:
    subject = bench(LEARNED)
    subject.press(Key.Key_F13)
    assert "Short press: go on" in subject.said()
    subject.clock.advance(120)
    subject.press(Key.Key_F13)
    assert "Again after 120 ms: ignored" in subject.said()
    subject.clock.advance(GUARD_MS)
    subject.down(Key.Key_F13)
    for _ in range(4):
        subject.clock.advance(LONG_MS // 4)
        subject.down(Key.Key_F13, repeat=True)
    keyboard = subject.dialog.trial.keyboard
    assert keyboard is not None
    keyboard.check_long()
    assert "Held: pause, or resume (4 repeats of the key ignored)" in subject.said()
    subject.up(Key.Key_F13)
    assert subject.said().count("Short press") == 1


def test_a_key_of_no_meaning_is_said_to_have_none(bench: MakeBench) -> None:
    subject = bench(LEARNED)
    subject.press(Key.Key_F20)
    assert "F20 means nothing in a treatment." in subject.said()


def test_the_plate_keeps_the_keys_of_a_pedal_from_the_buttons(bench: MakeBench) -> None:
    subject = bench(LEARNED)
    subject.press(Key.Key_Return)
    subject.press(Key.Key_Space)
    assert subject.dialog.isVisible()
    assert subject.kept == []
    QTest.keyClick(subject.dialog.pad, Key.Key_Escape)
    assert not subject.dialog.isVisible()
    assert subject.kept == []


def test_a_switch_can_be_forgotten(bench: MakeBench) -> None:
    subject = bench(LEARNED)
    subject.button("Forget: Go on").click()
    subject.button("Keep").click()
    assert subject.kept == [Pedal()]


def test_the_card_names_the_learned_keys_and_forgets_them(qtbot: QtBot) -> None:
    card = PedalCard(lambda: 0)
    qtbot.addWidget(card)
    card.set_preferences(Preferences(pedal=LEARNED))
    assert any("Go on: F13" in one.text() for one in card.findChildren(QLabel))
    with qtbot.waitSignal(card.changed):
        next(one for one in card.findChildren(DeskButton) if one.text() == "Forget the pedal").click()
    assert card.chosen(Preferences(pedal=LEARNED)).pedal == Pedal()
