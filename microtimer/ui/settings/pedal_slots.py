"""What the switches of a pedal can do, which keys they may type, and what a learned key gives up."""

from enum import Enum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from microtimer.core.preferences import Pedal, PedalKey
from microtimer.core.sentence import sentence
from microtimer.ui.language import told, tr
from microtimer.ui.run.key_meanings import KEYS, ONE_KEYS, Verb, is_chord, key_code, key_name, writes


class Slot(Enum):
    """One switch of a pedal; the value is the field of `Pedal`."""

    GO_ON = "go_on"
    PAUSE = "pause"
    BACK = "back"


TITLES: Final = {
    Slot.GO_ON: sentence("settings", "Go on"),
    Slot.PAUSE: sentence("settings", "Pause"),
    Slot.BACK: sentence("settings", "Back"),
}
HINTS: Final = {
    Slot.GO_ON: sentence(
        "settings", "Short: next, confirm. Held: pause, resume. Enough for a single switch."
    ),
    Slot.PAUSE: sentence("settings", "Pauses and resumes at once. For a second switch."),
    Slot.BACK: sentence("settings", "The step before. For a third switch."),
}
_LOST: Final = {
    Verb.PAUSE: sentence("settings", "{key} no longer pauses by itself."),
    Verb.NEXT: sentence("settings", "{key} no longer means Next by itself."),
    Verb.BACK: sentence("settings", "{key} no longer goes a step back."),
    Verb.EXTEND: sentence("settings", "{key} no longer adds 10 seconds."),
    Verb.NOTE: sentence("settings", "{key} no longer opens a note."),
    Verb.DISCOMFORT: sentence("settings", "{key} no longer marks discomfort."),
    Verb.REDO: sentence("settings", "{key} no longer starts the step again."),
    Verb.SKIP: sentence("settings", "{key} no longer skips a step."),
    Verb.SETTING: sentence("settings", "{key} no longer opens the settings of the device."),
    Verb.TURN: sentence("settings", "{key} no longer turns the map."),
    Verb.RAISE: sentence("settings", "{key} no longer raises the current or the level."),
    Verb.LOWER: sentence("settings", "{key} no longer lowers the current or the level."),
    Verb.JUMPED: sentence("settings", "{key} no longer notes that the muscle jumps."),
    Verb.ANSWER: sentence("settings", "{key} no longer answers a notice."),
}
_MODIFIERS: Final = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
    }
)
_KEPT: Final = {
    Qt.Key.Key_End: sentence("settings", "End is held to end a session: it cannot be the pedal's."),
    Qt.Key.Key_F1: sentence("settings", "F1 shows the keys: it cannot be the pedal's."),
    Qt.Key.Key_Question: sentence("settings", "? shows the keys: it cannot be the pedal's."),
    Qt.Key.Key_F11: sentence("settings", "F11 fills the screen: it cannot be the pedal's."),
}


def key_of(pedal: Pedal, slot: Slot) -> PedalKey | None:
    """Return the key learned for a switch."""
    found: PedalKey | None = getattr(pedal, slot.value)
    return found


def learned(pedal: Pedal, slot: Slot, key: PedalKey | None) -> Pedal:
    """Return the pedal with another key for a switch; no key serves two switches."""
    code = key.code if key else None
    keys = {one: key_of(pedal, one) for one in Slot}
    kept = {one.value: old if old and old.code != code else None for one, old in keys.items()}
    return pedal.model_copy(update={**kept, slot.value: key})


def is_modifier(event: QKeyEvent) -> bool:
    """Tell whether a key only changes others: a pedal that types a combination sends it first."""
    return event.key() in _MODIFIERS


def refusal(event: QKeyEvent) -> str:
    """Return why a key cannot be a pedal's, "" where it can."""
    if is_chord(event):
        return tr("settings", "Your pedal types a combination. Set it to a single key, best of all F13.")
    kept = _KEPT.get(Qt.Key(event.key())) if event.key() in _KEPT else None
    return told(kept) if kept is not None else ""


def given_up(event: QKeyEvent, slot: Slot) -> str:
    """Return what learning a key changes beside the pedal, in sentences."""
    code, name = key_code(event), key_name(key_code(event))
    verb = next((verb for key, verb in KEYS.items() if key == code), None)
    said = []
    if verb in _LOST and verb.value != slot.value:
        said.append(told(_LOST[verb]).format(key=name))
    if code in ONE_KEYS and slot is not Slot.GO_ON:
        said.append(tr("settings", "{key} no longer goes on.").format(key=name))
    if writes(event):
        words = tr("settings", "While you write a note, {key} writes; held, it pauses even then.")
        said.append(words.format(key=name))
    return " ".join(said)


def in_words(pedal: Pedal) -> str:
    """Return the learned keys in one line, "" where there are none."""
    keys = ((slot, key_of(pedal, slot)) for slot in Slot)
    parts = [f"{told(TITLES[slot])}: {key.name}" for slot, key in keys if key is not None]
    return "   ".join(parts)
