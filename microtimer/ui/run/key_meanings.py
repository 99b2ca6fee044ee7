"""What each key stands for during a treatment: the program's own, media keys, those of a learned pedal."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from microtimer.core.preferences import Pedal


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
    RAISE = "raise"
    LOWER = "lower"
    JUMPED = "jumped"
    ANSWER = "answer"
    TURN = "turn"
    PICTURE = "picture"
    FULL_SCREEN = "full_screen"
    HELP = "help"
    CLOSE = "close"


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

MEDIA: Final = {
    Qt.Key.Key_MediaPlay: Verb.PAUSE,
    Qt.Key.Key_MediaPause: Verb.PAUSE,
    Qt.Key.Key_MediaTogglePlayPause: Verb.PAUSE,
    Qt.Key.Key_MediaNext: Verb.NEXT,
    Qt.Key.Key_MediaPrevious: Verb.BACK,
}
"""Keys of headsets and remote controls: one of the first three comes for "play or pause"."""

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
    Qt.Key.Key_Up: Verb.RAISE,
    Qt.Key.Key_BracketRight: Verb.RAISE,
    Qt.Key.Key_Down: Verb.LOWER,
    Qt.Key.Key_BracketLeft: Verb.LOWER,
    Qt.Key.Key_J: Verb.JUMPED,
    Qt.Key.Key_E: Verb.ANSWER,
    Qt.Key.Key_M: Verb.TURN,
    Qt.Key.Key_I: Verb.PICTURE,
    Qt.Key.Key_F11: Verb.FULL_SCREEN,
    Qt.Key.Key_Question: Verb.HELP,
    Qt.Key.Key_F1: Verb.HELP,
    Qt.Key.Key_Escape: Verb.CLOSE,
    **MEDIA,
}

_SAME: Final = {Qt.Key.Key_Tools: Qt.Key.Key_F13}
"""On Linux the key F13, which pedals like to type, arrives under the name Tools."""
_UNNAMED: Final = 0x0040_0000
"""Codes from here on are keys that the toolkit has no name for, by the number the keyboard gives them."""
_CHORDS: Final = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)
_WRITING: Final = frozenset(
    {
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_Backspace,
        Qt.Key.Key_Delete,
    }
)
"""Keys without a letter that one writes with all the same."""


@dataclass(frozen=True, slots=True)
class KeyMeanings:
    """What every key of a treatment stands for; a code is one of `key_code`."""

    one: frozenset[int]
    """Short goes on, long pauses or resumes."""
    verbs: Mapping[int, Verb]
    learned: frozenset[int]
    """Those that a pedal was learned."""

    def knows(self, code: int) -> bool:
        """Tell whether a key stands for anything."""
        return code in self.one or code in self.verbs or code == Qt.Key.Key_End


def key_meanings(pedal: Pedal) -> KeyMeanings:
    """Return what the keys stand for; a learned key no longer means what it meant before."""
    learned = {
        key.code: verb
        for key, verb in ((pedal.go_on, None), (pedal.pause, Verb.PAUSE), (pedal.back, Verb.BACK))
        if key is not None
    }
    verbs: dict[int, Verb] = {int(key): verb for key, verb in KEYS.items()}
    verbs.update({code: verb for code, verb in learned.items() if verb is not None})
    one = {int(key) for key in ONE_KEYS}
    for code, verb in learned.items():
        if verb is None:
            verbs.pop(code, None)
            one.add(code)
        else:
            one.discard(code)
    return KeyMeanings(frozenset(one), verbs, frozenset(learned))


def key_code(event: QKeyEvent) -> int:
    """Return the number a key is known by."""
    if event.key() in (0, Qt.Key.Key_unknown):
        return _UNNAMED + (event.nativeVirtualKey() or event.nativeScanCode()) % _UNNAMED
    return int(_SAME.get(Qt.Key(event.key()), event.key()))


def key_name(code: int) -> str:
    """Return what a key is called on this system, its number where it has no name."""
    if _UNNAMED <= code < 2 * _UNNAMED:
        return f"#{code - _UNNAMED}"
    return QKeySequence(code).toString(QKeySequence.SequenceFormat.NativeText) or f"#{code}"


def is_chord(event: QKeyEvent) -> bool:
    """Tell whether Ctrl, Alt or Meta is down: such a press is never one of ours."""
    return bool(event.modifiers() & _CHORDS)


def writes(event: QKeyEvent) -> bool:
    """Tell whether one writes with a key while a text field has the keyboard."""
    return event.key() in _WRITING or (bool(event.text()) and event.text().isprintable())
