"""What the system asks of its programs: dark or light, much motion or little."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle

from microtimer.core.preferences import Preferences, ThemeChoice
from microtimer.ui.theme import DARK, LIGHT, Theme


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


def desk_theme(choice: ThemeChoice, *, system_dark: bool) -> Theme:
    """Return the theme of the desk."""
    match choice:
        case ThemeChoice.SYSTEM:
            return DARK if system_dark else LIGHT
        case ThemeChoice.DARK:
            return DARK
        case ThemeChoice.LIGHT | ThemeChoice.BY_ROOM:
            return LIGHT


def room_theme(choice: ThemeChoice) -> Theme:
    """Return the theme of the treatment room, which is dark unless light is wanted everywhere."""
    return LIGHT if choice is ThemeChoice.LIGHT else DARK


def worn(preferences: Preferences, *, system_still: bool) -> Preferences:
    """Return preferences with the motion that they leave to the system filled in."""
    asked = preferences.reduced_motion
    return preferences.model_copy(update={"reduced_motion": system_still if asked is None else asked})
