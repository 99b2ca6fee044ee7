"""The parts of a map that take the keyboard: a button for each zone to pick, and one for each view."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from microtimer.ui.language import tr
from microtimer.ui.map.drawing import Sheet
from microtimer.ui.theme import Look

_PRESSING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ZoneButton(QAbstractButton):
    """Stands over a zone, shows nothing, takes the keyboard and answers screen readers; the map draws it."""

    focus_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Leave the drawing to the map."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _PRESSING:
            self.click()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.focus_changed.emit()


class ViewButton(QAbstractButton):
    """Shows one view of the client, where there are zones to pick on several."""

    def __init__(self, sheet: Sheet, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self.sheet = sheet
        self._look = look
        names = {"front": tr("map", "Front"), "back": tr("map", "Back")}
        self.setText(names.get(sheet.name, tr("map", "Face")))
        self.setAccessibleName(tr("map", "Show this view: {view}").format(view=self.text()))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_look(self, look: Look) -> None:
        """Take another theme or size."""
        self._look = look
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = self._look, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.setPen(look.pen("focus" if self.hasFocus() else "line_strong", 3 if self.hasFocus() else 1.5))
        painter.setBrush(look.color("primary" if self.isChecked() else "raised"))
        painter.drawRoundedRect(box, look.px(8), look.px(8))
        painter.setPen(look.color("on_primary" if self.isChecked() else "text"))
        painter.setFont(look.font(15, bold=self.isChecked()))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
