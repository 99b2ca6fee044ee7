"""A button whose words are only words: an & in them is no shortcut."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton


class PlainButton(QAbstractButton):
    """The base of buttons drawn by hand: Qt would take the letter after an & for a shortcut."""

    def setText(self, text: str) -> None:
        super().setText(text)
        self.setShortcut(QKeySequence())
