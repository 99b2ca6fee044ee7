"""Keys of the treatment screen: one key (or pedal) does it all, and every control has a key of its own."""

from collections.abc import Callable
from enum import Enum
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent

LONG_MS: Final = 600
"""A press this long pauses or resumes; a shorter one goes on."""

SETTLE_MS: Final = 40
"""A repeated key is pressed again sooner than this after its release."""

ONE_KEYS: Final = frozenset(
    {
        Qt.Key.Key_Space,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_B,
        Qt.Key.Key_F13,
    }
)
"""Pedals are keyboards: these are what they send."""


class Verb(Enum):
    """What a key asks for."""

    PAUSE = "pause"
    NEXT = "next"
    BACK = "back"
    EXTEND = "extend"
    NOTE = "note"
    DISCOMFORT = "discomfort"
    REDO = "redo"
    SKIP = "skip"
    SETTING = "setting"
    TURN = "turn"
    FULL_SCREEN = "full_screen"
    HELP = "help"
    CLOSE = "close"


KEYS: Final = {
    Qt.Key.Key_P: Verb.PAUSE,
    Qt.Key.Key_Right: Verb.NEXT,
    Qt.Key.Key_Left: Verb.BACK,
    Qt.Key.Key_PageUp: Verb.BACK,
    Qt.Key.Key_Plus: Verb.EXTEND,
    Qt.Key.Key_Equal: Verb.EXTEND,
    Qt.Key.Key_N: Verb.NOTE,
    Qt.Key.Key_D: Verb.DISCOMFORT,
    Qt.Key.Key_R: Verb.REDO,
    Qt.Key.Key_S: Verb.SKIP,
    Qt.Key.Key_T: Verb.SETTING,
    Qt.Key.Key_M: Verb.TURN,
    Qt.Key.Key_F11: Verb.FULL_SCREEN,
    Qt.Key.Key_Question: Verb.HELP,
    Qt.Key.Key_F1: Verb.HELP,
    Qt.Key.Key_Escape: Verb.CLOSE,
}


class HeldKeys(QObject):
    """Tells keys that go down and come up for good.

    A keyboard repeats a held key as release and press. Mostly they come marked as a repeat, but not when the
    second is late: a release therefore counts only when no press of the same key follows at once.
    """

    went_down = Signal(int)
    """A key went down: its `Qt.Key` as a number."""
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
    verb_asked = Signal(Verb)
    """A key with a meaning of its own."""
    end_held = Signal(bool)
    """The End key went down (True) or came up."""

    def __init__(self, now_ms: Callable[[], int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keys = HeldKeys(now_ms, self)
        self.keys.went_down.connect(self._down)
        self.keys.came_up.connect(self._up)
        self._one_key: int | None = None

    def takes(self, event: QKeyEvent) -> bool:
        """Tell whether a key event is one of ours; with Ctrl, Alt or Meta it never is."""
        return event.key() in _OWN and not event.modifiers() & _CHORDS

    def press(self, event: QKeyEvent) -> None:
        """Take a key going down."""
        self.keys.press(event.key(), repeated=event.isAutoRepeat())

    def release(self, event: QKeyEvent) -> None:
        """Take a key coming up."""
        self.keys.release(event.key(), repeated=event.isAutoRepeat())

    def forget(self) -> None:
        """Forget every key: their releases went elsewhere."""
        self._one_key = None
        self.keys.forget()

    def check_long(self) -> None:
        """Tell, while the one key is still down, that it has been held long enough."""
        if self._one_key is not None and self.keys.held_ms(self._one_key) >= LONG_MS:
            self._one_key = None
            self.pressed_long.emit()

    def _down(self, key: int) -> None:
        if key in ONE_KEYS:
            self._one_key = key
        elif key == Qt.Key.Key_End:
            self.end_held.emit(True)
        elif key in KEYS:
            self.verb_asked.emit(KEYS[Qt.Key(key)])

    def _up(self, key: int) -> None:
        if key == Qt.Key.Key_End:
            self.end_held.emit(False)
        elif key == self._one_key:
            self._one_key = None
            self.pressed_short.emit()


_CHORDS: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_OWN: Final = frozenset((*ONE_KEYS, *KEYS, Qt.Key.Key_End))
