"""The root of a desk page: it carries theme and size, and every part finds them in the root above it."""

from typing import Final

from PySide6.QtWidgets import QWidget

from microtimer.ui.desk.sheet import desk_sheet
from microtimer.ui.plain_button import PlainButton
from microtimer.ui.theme import LIGHT, Look, qt_palette, style_sheet, unit_for

_STEPS: Final = (1.0, 1.25, 1.5, 2.0)


def desk_unit(width: int, height: int) -> float:
    """Return the length of one design pixel on the desk pages: whole steps, never under 1."""
    return max((step for step in _STEPS if step <= unit_for(width, height) * 1.02), default=1.0)


class DeskRoot(QWidget):
    """The widget that carries theme and size for everything in it."""

    def __init__(self, look: Look | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look or Look(LIGHT)
        self._wear()

    @property
    def look(self) -> Look:
        """Return the theme and size of everything in it."""
        return self._look

    def set_look(self, look: Look) -> None:
        """Take another theme or size."""
        if look != self._look:
            self._look = look
            self._wear()

    def _wear(self) -> None:
        self.setPalette(qt_palette(self._look.theme))
        self.setAutoFillBackground(True)
        self.setFont(self._look.font(15))
        self.setStyleSheet(style_sheet(self._look.theme) + desk_sheet(self._look))
        for button in self.findChildren(PlainButton):
            button.updateGeometry()


def look_of(widget: QWidget) -> Look:
    """Return the look of the root above a widget; the light one at its plain size where there is none."""
    above: QWidget | None = widget
    while above is not None:
        if isinstance(above, DeskRoot):
            return above.look
        above = above.parentWidget()
    return Look(LIGHT)
