"""Where the window stands: shown again where it was closed, and never larger than the screen."""

from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from microtimer.core.preferences import WindowPlace

USUAL: Final = (1360, 850)
_FRAME: Final = (16, 48)
"""Pixels that a title bar and borders may take; Qt knows them only once the window is shown."""


def show_in_place(window: QWidget, place: WindowPlace | None) -> None:
    """Show a window where it was closed last, or in the middle of the screen."""
    screen = QGuiApplication.primaryScreen().availableGeometry()
    if place is None:
        # on a very large screen the usual size would be a stamp
        wide, high = (
            max(usual, most * 7 // 10) for usual, most in zip(USUAL, screen.size().toTuple(), strict=True)
        )
        window.resize(min(wide, screen.width()), min(high, screen.height()))
        _show_fitting(window, screen, maximized=False)
        return
    wanted = QRect(place.x, place.y, place.width, place.height)
    if any(other.availableGeometry().intersects(wanted) for other in QGuiApplication.screens()):
        window.setGeometry(wanted)
    else:
        window.resize(wanted.size().boundedTo(screen.size()))
    _show_fitting(window, window.screen().availableGeometry(), maximized=place.maximized)


def place_of(window: QWidget) -> WindowPlace:
    """Return where a window stands."""
    at = window.normalGeometry()
    return WindowPlace(
        x=at.x(), y=at.y(), width=at.width(), height=at.height(), maximized=window.isMaximized()
    )


def _show_fitting(window: QWidget, screen: QRect, *, maximized: bool) -> None:
    """Show a window in its size, or fill a screen that it would not fit on with its frame."""
    width, height = window.width() + _FRAME[0], window.height() + _FRAME[1]
    if maximized or width > screen.width() or height > screen.height():
        window.showMaximized()
    else:
        window.show()
