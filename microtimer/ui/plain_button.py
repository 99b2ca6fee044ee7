"""Buttons drawn by hand, whose words are only words: an & in them is no shortcut."""

from typing import ClassVar, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

KEYBOARD: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
ENTER: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class PlainButton(QAbstractButton):
    """The base of buttons drawn by hand: Qt would take the letter after an & for a shortcut."""

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setShortcut(QKeySequence())


class KeyedButton(PlainButton):
    """A button that Enter presses too, and that shows its focus where the keyboard brought it."""

    ringed_for: ClassVar[tuple[Qt.FocusReason, ...]] = KEYBOARD

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._focus_shown = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def rest_focus(self) -> None:
        """Take the keyboard without having been chosen: no ring, even where it was there by Tab."""
        self._focus_shown = False
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._focus_shown = event.reason() in self.ringed_for
        super().focusInEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)
