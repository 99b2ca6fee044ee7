"""Press your pedal now: learns its keys, and lets them be tried before anything depends on them."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from microtimer.core.preferences import Pedal, PedalKey
from microtimer.ui.desk.buttons import ButtonKind, DeskButton
from microtimer.ui.desk.dialogs import Question
from microtimer.ui.desk.labels import label, set_tone
from microtimer.ui.desk.layouts import column
from microtimer.ui.desk.root import look_of
from microtimer.ui.language import told, tr
from microtimer.ui.run.key_meanings import Verb, key_code, key_name
from microtimer.ui.run.keys import Keyboard
from microtimer.ui.settings.pedal_pad import PedalPad
from microtimer.ui.settings.pedal_slots import (
    HINTS,
    TITLES,
    Slot,
    given_up,
    is_modifier,
    key_of,
    learned,
    refusal,
)

_LINES: Final = 3
"""How many of the last presses of a trial stay to be read."""


class PedalTrial(QObject):
    """Reads presses as a treatment reads them, and says what each would have done."""

    said = Signal(str, bool)
    """What a press did, in words, and whether it was taken (True) or refused."""
    holding = Signal(float)
    """How far a key is held on the way to a long press, 0 to 1."""

    def __init__(self, now_ms: Callable[[], int], guard_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._now_ms, self._guard_ms = now_ms, guard_ms
        self._taken_ms: int | None = None
        self._repeats = 0
        self.keyboard: Keyboard | None = None

    def begin(self, pedal: Pedal) -> None:
        """Try this pedal from now on."""
        if self.keyboard is not None:
            self.keyboard.deleteLater()
        keyboard = Keyboard(self._now_ms, self, pedal=pedal, guard_ms=self._guard_ms)
        keyboard.holding.connect(self.holding)
        keyboard.pressed_short.connect(self._short)
        keyboard.pressed_long.connect(self._long)
        keyboard.verb_asked.connect(self._verb)
        keyboard.refused.connect(lambda _: self._refuse(self._now_ms()))
        self.keyboard, self._taken_ms = keyboard, None

    def press(self, event: QKeyEvent) -> None:
        """Take a key going down."""
        if self.keyboard is None:
            return
        if not self.keyboard.takes(event):
            name = key_name(key_code(event))
            self.said.emit(tr("settings", "{key} means nothing in a treatment.").format(key=name), False)
            return
        self._repeats = self._repeats + 1 if event.isAutoRepeat() else 0
        self.keyboard.press(event)

    def release(self, event: QKeyEvent) -> None:
        """Take a key coming up."""
        if self.keyboard is not None:
            self.keyboard.release(event)

    def _short(self) -> None:
        now = self._now_ms()
        if self._taken_ms is not None and now - self._taken_ms < self._guard_ms:
            self._refuse(now)
        else:
            self._taken_ms = now
            self.said.emit(tr("settings", "Short press: go on"), True)

    def _refuse(self, now: int) -> None:
        after = "" if self._taken_ms is None else str(now - self._taken_ms)
        words = tr("settings", "Again after {ms} ms: ignored, inside the guard time")
        plain = tr("settings", "Again too soon: ignored, inside the guard time")
        self.said.emit(words.format(ms=after) if after else plain, False)

    def _long(self) -> None:
        words = tr("settings", "Held: pause, or resume")
        if self._repeats:
            more = tr("settings", "Held: pause, or resume ({count} repeats of the key ignored)")
            words = more.format(count=self._repeats)
        self.said.emit(words, True)

    def _verb(self, verb: Verb) -> None:
        match verb:
            case Verb.PAUSE:
                words = tr("settings", "Pause, or resume")
            case Verb.BACK:
                words = tr("settings", "Back: the step before")
            case Verb.NEXT:
                words = tr("settings", "Next")
            case _:
                words = tr("settings", "A key of the treatment, not the pedal's")
        self.said.emit(words, True)


class PedalDialog(Question):
    """Three switches at most, a plate that hears them, and what the last presses did."""

    def __init__(
        self,
        parent: QWidget,
        pedal: Pedal,
        *,
        now_ms: Callable[[], int],
        guard_ms: int,
        kept: Callable[[Pedal], None],
    ) -> None:
        """Show a pedal; `kept` is called with the one that was learned."""
        words = tr("settings", "A pedal types a key, as a keyboard does. It needs no driver.")
        super().__init__(parent, tr("settings", "Press your pedal now"), words)
        self.setMinimumWidth(look_of(parent).px(640))
        self._pedal, self._kept = pedal, kept
        self._listening: Slot | None = None
        self._names: dict[Slot, QLabel] = {}
        self._forgetters: dict[Slot, DeskButton] = {}
        self._lines: list[tuple[str, bool]] = []
        self.pad = PedalPad()
        self.trial = PedalTrial(now_ms, guard_ms, self)
        self._shown_lines = [label("", "body", "text2") for _ in range(_LINES)]
        self._lay_out()
        self.pad.pressed.connect(self._press)
        self.pad.released.connect(self._release)
        self.trial.said.connect(self._note)
        self.trial.holding.connect(self.pad.show_filled)
        if any(key_of(pedal, slot) for slot in Slot):
            self._try_out(tr("settings", "Try it: short, held, twice"))
        else:
            self._listen(Slot.GO_ON)

    @property
    def pedal(self) -> Pedal:
        """Return the pedal as learned so far."""
        return self._pedal

    def learn(self, slot: Slot) -> None:
        """Wait for the key of one switch."""
        self._listen(slot)

    def open(self) -> None:
        """Show it, in a size that what it says later does not change."""
        self.adjustSize()
        self.setMinimumSize(self.size())
        super().open()
        self.pad.setFocus()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for line, slot in enumerate(Slot):
            texts = column(spacing=0)
            title = told(TITLES[slot])
            texts.addWidget(label(title, "strong"))
            texts.addWidget(label(told(HINTS[slot]), "small", "text3"))
            grid.addLayout(texts, line, 0)
            name = self._names[slot] = label("", "heading", "primary")
            name.setMinimumWidth(look_of(self.pad).px(130))
            grid.addWidget(name, line, 1)
            learn = DeskButton(tr("settings", "Learn"))
            learn.setAccessibleName(tr("settings", "Learn: {what}").format(what=title))
            learn.clicked.connect(lambda _=False, one=slot: self._listen(one))
            grid.addWidget(learn, line, 2)
            forget = DeskButton(tr("settings", "Forget"), kind=ButtonKind.LINK)
            forget.setAccessibleName(tr("settings", "Forget: {what}").format(what=title))
            forget.clicked.connect(lambda _=False, one=slot: self._forget(one))
            self._forgetters[slot] = forget
            grid.addWidget(forget, line, 3)
        self.fields.addLayout(grid)
        self.fields.addWidget(self.pad)
        for shown in self._shown_lines:
            self.fields.addWidget(shown)
        keep = self.add_foot(tr("settings", "Keep"), ButtonKind.PRIMARY)
        keep.clicked.connect(self._keep)
        self._show_names()

    def _listen(self, slot: Slot) -> None:
        self._listening = slot
        what = tr("settings", "Waiting for the switch: {what}").format(what=told(TITLES[slot]))
        self.pad.say(tr("settings", "Press your pedal now"), what)
        self.pad.setFocus()

    def _try_out(self, title: str, words: str = "", tone: str = "text2") -> None:
        self._listening = None
        self.trial.begin(self._pedal)
        self.pad.say(title, words, tone)
        self.pad.setFocus()

    def _press(self, event: QKeyEvent) -> None:
        if self._listening is None:
            self.trial.press(event)
        elif not event.isAutoRepeat() and not is_modifier(event):
            self._take(event, self._listening)

    def _release(self, event: QKeyEvent) -> None:
        if self._listening is None:
            self.trial.release(event)

    def _take(self, event: QKeyEvent, slot: Slot) -> None:
        name = key_name(key_code(event))
        if why_not := refusal(event):
            self.pad.say(tr("settings", "{key} arrived").format(key=name), why_not, "warn")
            return
        self._pedal = learned(self._pedal, slot, PedalKey(code=key_code(event), name=name))
        self._show_names()
        changed = given_up(event, slot)
        title = tr("settings", "{key} arrived and is learned. Try it.").format(key=name)
        usual = tr("settings", "Press it short, hold it, and press it twice quickly.")
        self._try_out(title, changed or usual, "warn" if changed else "text2")

    def _forget(self, slot: Slot) -> None:
        self._pedal = learned(self._pedal, slot, None)
        self._show_names()
        self._try_out(tr("settings", "Forgotten"))

    def _note(self, words: str, taken: bool) -> None:
        self._lines = [(words, taken), *self._lines][:_LINES]
        for shown, (line, was_taken) in zip(self._shown_lines, self._lines, strict=False):
            shown.setText(f"{'✓' if was_taken else '✕'}  {line}")
            set_tone(shown, "ok" if was_taken else "warn")

    def _show_names(self) -> None:
        for slot, shown in self._names.items():
            key = key_of(self._pedal, slot)
            shown.setText(key.name if key else "–")
            set_tone(shown, "primary" if key else "text3")
            self._forgetters[slot].setEnabled(key is not None)

    def _keep(self) -> None:
        self.accept()
        self._kept(self._pedal)
