"""The rail: the pages of the window, one button each, with the words under the icons."""

from enum import Enum
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from microtimer.core.sentence import sentence
from microtimer.ui.desk.root import look_of
from microtimer.ui.icons import Icon
from microtimer.ui.language import told, tr
from microtimer.ui.pencil import Pencil
from microtimer.ui.plain_button import KeyedButton


class Place(Enum):
    """A page that the rail leads to."""

    LIBRARY = "library"
    SESSIONS = "sessions"
    HELP = "help"
    SETTINGS = "settings"


_NAMES: Final = {
    Place.LIBRARY: sentence("window", "Library"),
    Place.SESSIONS: sentence("window", "Sessions"),
    Place.HELP: sentence("window", "Help"),
    Place.SETTINGS: sentence("window", "Settings"),
}
_ICONS: Final = {
    Place.LIBRARY: Icon.LIBRARY,
    Place.SESSIONS: Icon.REVIEW,
    Place.HELP: Icon.HELP,
    Place.SETTINGS: Icon.SETTINGS,
}


class RailButton(KeyedButton):
    """One page: an icon over a word; the chosen one stands on a plate with a bar at its left."""

    def __init__(self, text: str, icon: Icon, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pencil, unit = Pencil(painter, look), look.unit
        body = QRectF(self.rect()).adjusted(8 * unit, 4 * unit, -8 * unit, -4 * unit)
        if self.isChecked():
            pencil.rounded(body, 10 * unit, fill="accent_bg")
            bar = QRectF(0, body.top(), 3 * unit, body.height())
            pencil.rounded(bar, 1.5 * unit, fill="primary")
        elif self.underMouse():
            pencil.rounded(body, 10 * unit, fill="raised")
        tone = "primary" if self.isChecked() else "text2"
        icon = QRectF(body.center().x() - 12 * unit, body.top() + 10 * unit, 24 * unit, 24 * unit)
        pencil.icon(self._icon, icon, tone)
        words = QRectF(body.left(), icon.bottom() + 2 * unit, body.width(), 24 * unit)
        center = Qt.AlignmentFlag.AlignHCenter
        pencil.text(self.text(), words, size=14, tone=tone, bold=self.isChecked(), align=center)
        if self._focus_shown and self.hasFocus():
            pencil.rounded(body, 10 * unit, fill=None, edge="focus", width=3)
        painter.end()

    def sizeHint(self) -> QSize:
        look = look_of(self)
        words = QFontMetricsF(look.font(14, bold=True)).horizontalAdvance(self.text())
        return QSize(max(look.px(92), round(words) + look.px(26)), look.px(76))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)


class Rail(QWidget):
    """The buttons at the left edge of the window."""

    place_chosen = Signal(object)
    """The `Place` that the user wants to see."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 14, 0, 14)
        layout.setSpacing(4)
        self._group = QButtonGroup(self)
        self._buttons: dict[Place, RailButton] = {}
        for number, place in enumerate(Place, start=1):
            keys, name = QKeySequence(f"Ctrl+{number}"), told(_NAMES[place])
            button = RailButton(name, _ICONS[place], self)
            shown_keys = keys.toString(QKeySequence.SequenceFormat.NativeText)
            button.setToolTip(tr("window", "{page} ({keys})").format(page=name, keys=shown_keys))
            button.clicked.connect(lambda _=False, chosen=place: self.place_chosen.emit(chosen))
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(lambda chosen=place: self.place_chosen.emit(chosen))
            self._group.addButton(button)
            self._buttons[place] = button
            if place is Place.HELP:
                layout.addStretch(1)
            layout.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("window", "Pages"))

    def set_place(self, place: Place) -> None:
        """Mark the page that is shown."""
        self._buttons[place].setChecked(True)

    def button(self, place: Place) -> RailButton:
        """Return the button of a page."""
        return self._buttons[place]

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.color("surface"))
        painter.fillRect(self.width() - 1, 0, 1, self.height(), look.color("line"))
        painter.end()
