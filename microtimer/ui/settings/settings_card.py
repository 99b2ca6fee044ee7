"""What every card of the settings is: a title, fields, and the part of the preferences they stand for."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QSlider, QWidget

from microtimer.core.preferences import Preferences
from microtimer.ui.desk.fields import QuietComboBox
from microtimer.ui.desk.labels import label
from microtimer.ui.desk.layouts import column


class SettingsCard(QFrame):
    """One card: it shows its part of the preferences, and puts what is chosen into new ones."""

    changed = Signal()
    """A person chose something."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.setProperty("plate", "card")
        self.setAccessibleName(title)
        self._silent = False
        self.inside = column(self, margins=18, spacing=10)
        self.inside.addWidget(label(title, "heading"))

    def set_preferences(self, preferences: Preferences) -> None:
        """Show what is set; nothing is told meanwhile."""
        with self._silence():
            self.show_preferences(preferences)

    def show_preferences(self, preferences: Preferences) -> None:
        """Fill the fields."""

    def chosen(self, preferences: Preferences) -> Preferences:
        """Return preferences with what is chosen here put in."""
        return preferences

    def tell(self) -> None:
        """Tell that a person chose something, unless the fields are only being filled."""
        if not self._silent:
            self.changed.emit()

    @contextmanager
    def _silence(self) -> Iterator[None]:
        before, self._silent = self._silent, True
        try:
            yield
        finally:
            self._silent = before


def side_by_side(*fields: QWidget) -> QGridLayout:
    """Return fields in two columns."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(10)
    for number, field in enumerate(fields):
        grid.addWidget(field, *divmod(number, 2))
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    return grid


def combo(items: list[tuple[str, str]]) -> QComboBox:
    """Return a list to choose from: words, and the value they stand for."""
    made = QuietComboBox()
    for words, value in items:
        made.addItem(words, value)
    return made


def choose(field: QComboBox, value: str) -> None:
    """Choose a value in a list, the first one where the list does not know it."""
    field.setCurrentIndex(max(0, field.findData(value)))


def slider(name: str) -> QSlider:
    """Return a slider from 0 to 100."""
    made = QSlider(Qt.Orientation.Horizontal)
    made.setRange(0, 100)
    made.setSingleStep(5)
    made.setAccessibleName(name)
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return made


def named(name: str, control: QWidget, hint: str = "") -> QWidget:
    """Return a field with its name above and a hint below."""
    whole = QWidget()
    inside = column(whole, spacing=4)
    inside.addWidget(label(name, "strong"))
    control.setAccessibleName(name)
    inside.addWidget(control)
    if hint:
        inside.addWidget(label(hint, "small", "text3"))
        control.setAccessibleDescription(hint)
    inside.addStretch(1)
    return whole
