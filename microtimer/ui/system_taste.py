"""What the system asks of its programs: dark or light, much motion or little."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle


class SystemTaste(QObject):
    """Tells what the system asks for, and when that changes."""

    changed = Signal()
    """The system asks for something else now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self.changed)

    def wants_dark(self) -> bool:
        """Tell whether the system asks for dark colours; one that says nothing asks for light ones."""
        return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark

    def wants_stillness(self) -> bool:
        """Tell whether the system asks for less motion, where Qt can tell."""
        return not QApplication.style().styleHint(QStyle.StyleHint.SH_Widget_Animate)
