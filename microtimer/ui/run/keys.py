"""Keys of the treatment screen: one key (or pedal) does it all, and every control has a key of its own."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

from microtimer.core.preferences import Pedal
from microtimer.ui.run.key_meanings import Verb, is_chord, key_code, key_meanings

LONG_MS: Final = 600
"""A press this long pauses or resumes; a shorter one goes on."""

SETTLE_MS: Final = 40
"""A repeated key is pressed again sooner than this after its release."""

_FILL_FROM_MS: Final = 150
"""A short press is over by then: its key fills nothing."""
_FRAME_MS: Final = 33


class HeldKeys(QObject):
    """Tells keys that go down and come up for good.

    A keyboard repeats a held key as release and press. Mostly they come marked as a repeat, but not when the
    second is late: a release therefore counts only when no press of the same key follows at once.
    """

    went_down = Signal(int)
    """A key went down: its code."""
    came_up = Signal(int)
    """A key came up."""

    def __init__(self, now_ms: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._now_ms = now_ms
        self._since_ms: dict[int, int] = {}
        self._let_go: list[int] = []
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self.settle)

    def press(self, key: int, *, repeated: bool) -> None:
        """Take a press as the keyboard tells it."""
        if key in self._let_go:
            self._let_go.remove(key)
        elif not repeated:
            # down already means that its release was lost: "+" comes up as "=" when Shift is let go first
            self._since_ms[key] = self._now_ms()
            self.went_down.emit(key)

    def release(self, key: int, *, repeated: bool) -> None:
        """Take a release as the keyboard tells it."""
        if not repeated and key in self._since_ms and key not in self._let_go:
            self._let_go.append(key)
            self._settling.start(SETTLE_MS)

    def settle(self) -> None:
        """Take every release that no press has followed for one of a finger."""
        self._settling.stop()
        keys, self._let_go = self._let_go, []
        for key in keys:
            self._since_ms.pop(key, None)
            self.came_up.emit(key)

    def held_ms(self, key: int) -> int:
        """Return how long a key has been down, 0 when it is not."""
        if key not in self._since_ms or key in self._let_go:
            return 0
        return self._now_ms() - self._since_ms[key]

    def forget(self) -> None:
        """Forget every key: their releases went elsewhere."""
        self._since_ms.clear()
        self._let_go.clear()


class Keyboard(QObject):
    """Turns keys into what they stand for: the one key short or long, a verb, End going down or up."""

    pressed_short = Signal()
    """The one key, let go in time: go on."""
    pressed_long = Signal()
    """The one key, held: pause or resume."""
    holding = Signal(float)
    """The one key is being held: how far it is on the way to a long press, 0 to 1; 0 when it is let go."""
    verb_asked = Signal(Verb)
    """A key with a meaning of its own."""
    refused = Signal(Verb)
    """A pedal's key for this came a second time inside the guard time."""
    end_held = Signal(bool)
    """The End key went down (True) or came up."""

    def __init__(
        self,
        now_ms: Callable[[], int],
        parent: QObject | None = None,
        *,
        pedal: Pedal | None = None,
        guard_ms: int = 0,
    ) -> None:
        """Take what a pedal was learned, and for how long its keys of their own are guarded after a press."""
        super().__init__(parent)
        self._now_ms, self._guard_ms = now_ms, guard_ms
        self.meanings = key_meanings(pedal or Pedal())
        self.keys = HeldKeys(now_ms, self)
        self.keys.went_down.connect(self._down)
        self.keys.came_up.connect(self._up)
        self._one_key: int | None = None
        self._written: dict[int, Callable[[], None]] = {}
        """How to take back what keys that are down wrote in a text field."""
        self._pressed_ms: dict[int, int] = {}
        self._frames = QTimer(self)
        self._frames.setInterval(_FRAME_MS)
        self._frames.timeout.connect(self._fill)

    def takes(self, event: QKeyEvent) -> bool:
        """Tell whether a key event is one of ours; with Ctrl, Alt or Meta it never is."""
        return not is_chord(event) and self.meanings.knows(key_code(event))

    def press(self, event: QKeyEvent, *, take_back: Callable[[], None] | None = None) -> None:
        """Take a key going down.

        `take_back` says that the key writes in a text field: let go in time it wrote and asks for nothing,
        held for long it pauses, and what it wrote is taken back.
        """
        code = key_code(event)
        if take_back is not None and not event.isAutoRepeat():
            self._written[code] = take_back
        self.keys.press(code, repeated=event.isAutoRepeat())

    def release(self, event: QKeyEvent) -> None:
        """Take a key coming up."""
        self.keys.release(key_code(event), repeated=event.isAutoRepeat())

    def forget(self) -> None:
        """Forget every key: their releases went elsewhere."""
        self.keys.forget()
        self._written.clear()
        self._let_go()

    def check_long(self) -> None:
        """Tell, while the one key is still down, that it has been held long enough."""
        if self._one_key is None or self.keys.held_ms(self._one_key) < LONG_MS:
            return
        take_back = self._written.pop(self._one_key, None)
        self._let_go()
        if take_back is not None:
            take_back()
        self.pressed_long.emit()

    def _let_go(self) -> None:
        if self._one_key is not None:
            self._frames.stop()
            self.holding.emit(0.0)
        self._one_key = None

    def _fill(self) -> None:
        if self._one_key is not None:
            held_ms = self.keys.held_ms(self._one_key) - _FILL_FROM_MS
            self.holding.emit(min(1.0, max(0.0, held_ms / (LONG_MS - _FILL_FROM_MS))))
            self.check_long()

    def _down(self, key: int) -> None:
        if key in self.meanings.one or key in self._written:
            self._one_key = key
            self._frames.start()
        elif key in self.meanings.verbs:
            self._ask(key, self.meanings.verbs[key])
        elif key == Qt.Key.Key_End:
            self.end_held.emit(True)

    def _ask(self, key: int, verb: Verb) -> None:
        """Ask for a verb; a pedal's second press inside the guard time is refused."""
        if key in self.meanings.learned:
            before, now = self._pressed_ms.get(key), self._now_ms()
            if before is not None and now - before < self._guard_ms:
                self.refused.emit(verb)
                return
            self._pressed_ms[key] = now
        self.verb_asked.emit(verb)

    def _up(self, key: int) -> None:
        wrote = self._written.pop(key, None) is not None
        if key == self._one_key:
            self._let_go()
            if not wrote:
                self.pressed_short.emit()
        elif key == Qt.Key.Key_End and key not in self.meanings.verbs:
            self.end_held.emit(False)
