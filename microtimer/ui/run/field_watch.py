"""Keys of a treatment while a text field has the keyboard: a pedal still works, and words stay words."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from microtimer.ui.run.key_meanings import is_chord, key_code, writes
from microtimer.ui.run.keys import Keyboard

Field = QLineEdit | QPlainTextEdit
_FIELD_KEYS: Final = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_End})
"""These mean something to a field, though one does not write with them."""


class FieldWatch(QObject):
    """Hands the keys of a page to its keyboard before a text field takes them.

    A key that nobody writes with (F13, Page Down, play) acts. A learned key that one writes with (a letter,
    Space, Enter, an arrow) writes, and pauses when it is held.
    """

    def __init__(self, page: QWidget, keyboard: Keyboard) -> None:
        super().__init__(page)
        self._page, self._keyboard = page, keyboard
        self._field: Field | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._watch)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and isinstance(watched, QLineEdit | QPlainTextEdit):
            if event.type() is QEvent.Type.KeyPress:
                return self._pressed(watched, event)
            if event.type() is QEvent.Type.KeyRelease:
                return self._released(event)
        return super().eventFilter(watched, event)

    def _watch(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._field is not None:
            self._field.removeEventFilter(self)
            self._field = None
        if isinstance(new, QLineEdit | QPlainTextEdit) and self._page.isAncestorOf(new):
            self._field = new
            new.installEventFilter(self)

    def _pressed(self, field: Field, event: QKeyEvent) -> bool:
        """Tell whether a press is taken from the field."""
        if not self._keyboard.takes(event):
            return False
        if not writes(event):
            if event.key() not in _FIELD_KEYS:
                self._keyboard.press(event)
                return True
            return False
        if key_code(event) not in self._keyboard.meanings.learned or is_chord(event):
            return False
        if event.isAutoRepeat():
            return True  # held, it writes once
        self._keyboard.press(event, take_back=lambda: _take_back(field, event.text()))
        return False

    def _released(self, event: QKeyEvent) -> bool:
        if self._keyboard.takes(event):
            self._keyboard.release(event)
            return not writes(event) and event.key() not in _FIELD_KEYS
        return False


def _take_back(field: Field, text: str) -> None:
    """Take back what a held key wrote."""
    if not text.isprintable() or not text:
        return
    if isinstance(field, QLineEdit):
        if field.text()[: field.cursorPosition()].endswith(text):
            field.backspace()
    else:
        field.textCursor().deletePreviousChar()
