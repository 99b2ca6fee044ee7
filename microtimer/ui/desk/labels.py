"""Labels of the desk, in its roles and tones: every text is shown as plain text."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from microtimer.ui.plain_text import breakable, plain_lines


class DeskLabel(QLabel):
    """A label that shows every text as it is, hidden characters as symbols, endless words broken."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(breakable(plain_lines(text)))


def label(text: str = "", role: str = "body", tone: str = "text", *, wrap: bool = True) -> QLabel:
    """Return a label of plain text in one of the roles and tones of the desk."""
    shown = DeskLabel(text)
    shown.setWordWrap(wrap)
    shown.setProperty("role", role)
    shown.setProperty("tone", tone)
    return shown


def set_tone(shown: QLabel, tone: str) -> None:
    """Give a label another tone."""
    if shown.property("tone") != tone:
        shown.setProperty("tone", tone)
        shown.style().unpolish(shown)
        shown.style().polish(shown)
