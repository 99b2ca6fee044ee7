"""Keys of the treatment screen: one key (or pedal) does it all, and every control has a key of its own."""

from enum import Enum
from typing import Final

from PySide6.QtCore import Qt

LONG_MS: Final = 600
"""A press this long pauses or resumes; a shorter one goes on."""

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


class KeyHold:
    """Tells a short press of the one key from a long one, by the clock it is given."""

    def __init__(self) -> None:
        self._since_ms: int | None = None

    def down(self, now_ms: int) -> None:
        """Take a key going down; a second one meanwhile changes nothing."""
        if self._since_ms is None:
            self._since_ms = now_ms

    def long_enough(self, now_ms: int) -> bool:
        """Tell once, while the key is still down, that it has been held long enough."""
        if self._since_ms is None or now_ms - self._since_ms < LONG_MS:
            return False
        self._since_ms = None
        return True

    def up(self) -> bool:
        """Take the key going up; tell whether that was a short press."""
        short = self._since_ms is not None
        self._since_ms = None
        return short

    def forget(self) -> None:
        """Forget a key that went down elsewhere."""
        self._since_ms = None
