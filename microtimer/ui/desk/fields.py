"""Form fields drawn in the desk's own hand: marks that can be seen, and no change by a passing wheel."""

from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDateEdit,
    QDoubleSpinBox,
    QSpinBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionSpinBox,
    QWidget,
)

from microtimer.core.problem import visible
from microtimer.ui.desk.root import look_of
from microtimer.ui.icons import Icon
from microtimer.ui.pencil import Pencil

_BOX: Final = 22
_HEIGHT: Final = 40
_INDENT: Final = 8


class DeskCheck(QCheckBox):
    """A check box whose mark is a tick in a filled box, its words plain text."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = text
        self.setAccessibleName(text)

    def words(self) -> str:
        """Return its words as they are shown."""
        return self._words

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pencil, unit = Pencil(painter, look), look.unit
        body = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        box = QRectF(body.left() + 5 * unit, body.center().y() - _BOX * unit / 2, _BOX * unit, _BOX * unit)
        edge = "line_strong" if self.isEnabled() else "line"
        checked = self.isChecked()
        fill = "primary" if checked else "surface"
        pencil.rounded(box, 5 * unit, fill=fill, edge="primary" if checked else edge, width=1.6)
        if checked:
            pencil.icon(Icon.CHECK, box.adjusted(3 * unit, 3 * unit, -3 * unit, -3 * unit), "on_primary", 2.4)
        words = body.adjusted((_BOX + 16) * unit, 0, 0, 0)
        tone = "text" if self.isEnabled() else "text3"
        if pencil.width(self._words, 15) <= words.width():
            pencil.text(self._words, words, size=15, tone=tone)
        else:
            pencil.lines(self._words, words.adjusted(0, 1, 0, 0), size=13, tone=tone, most=2)
        if self.hasFocus():
            pencil.rounded(body, 7 * unit, fill=None, edge="focus", width=2)
        painter.end()

    def sizeHint(self) -> QSize:
        look = look_of(self)
        width = QFontMetricsF(look.font(15)).horizontalAdvance(self._words)
        return QSize(round(width + (_BOX + 26) * look.unit), look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), look_of(self).px(220)), look_of(self).px(_HEIGHT))

    def hitButton(self, pos: object) -> bool:  # noqa: ARG002 - Qt's signature; the words count as well
        return True


class QuietComboBox(QComboBox):
    """A combo box that the wheel changes only when it has the focus, so that scrolling changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # as wide as there is room, never as wide as the longest name in it
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setItemDelegate(QStyledItemDelegate(self))  # only it gives the items the height of the sheet

    def addItem(self, text: str, userData: object = None) -> None:  # type: ignore[override]  # noqa: N803
        """Offer a value under a name, in which nothing is hidden."""
        super().addItem(visible(text), userData)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxArrow
        place = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        _draw_chevron(self, QRectF(place), Icon.DOWN)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not _passes(self, event):
            super().wheelEvent(event)


class QuietSpinBox(QSpinBox):
    """A spin box that the wheel changes only when it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(_INDENT, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        _draw_steps(self, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not _passes(self, event):
            super().wheelEvent(event)


class QuietDoubleSpinBox(QDoubleSpinBox):
    """A spin box for fractions that the wheel changes only when it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(_INDENT, 0, 0, 0)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        option = QStyleOptionSpinBox()
        self.initStyleOption(option)
        _draw_steps(self, option)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not _passes(self, event):
            super().wheelEvent(event)


class DayField(QDateEdit):
    """A day, written so that no country reads it another way, with a calendar."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setCalendarPopup(True)
        self.setDisplayFormat("yyyy-MM-dd")

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self.height()
        _draw_chevron(self, QRectF(self.width() - side, 0, side, side), Icon.DOWN)


def _passes(field: QWidget, event: QWheelEvent) -> bool:
    """Leave a wheel to the page, unless the field has the focus."""
    if not field.hasFocus():
        event.ignore()
    return not field.hasFocus()


def _draw_steps(widget: QAbstractSpinBox, option: QStyleOptionSpinBox) -> None:
    parts = (
        (QStyle.SubControl.SC_SpinBoxUp, Icon.PLUS),
        (QStyle.SubControl.SC_SpinBoxDown, Icon.MINUS),
    )
    for part, icon in parts:
        place = widget.style().subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, widget)
        _draw_chevron(widget, QRectF(place), icon)


def _draw_chevron(widget: QWidget, place: QRectF, icon: Icon) -> None:
    look = look_of(widget)
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    side = min(18 * look.unit, place.width(), place.height())
    box = QRectF(place.center().x() - side / 2, place.center().y() - side / 2, side, side)
    Pencil(painter, look).icon(icon, box, "text2" if widget.isEnabled() else "text3")
    painter.end()
