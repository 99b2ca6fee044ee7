"""A day of the past, typed or picked from a calendar; what cannot be meant is refused in words."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QIcon, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from microtimer.ui.days import DayError, day_text, typed_day
from microtimer.ui.icons import Icon
from microtimer.ui.language import tr
from microtimer.ui.run.buttons import ActionButton
from microtimer.ui.run.labels import LineField, PlainLabel
from microtimer.ui.theme import Look

_WEEKEND = (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday)


class DayEntry(QWidget):
    """A field for a day, a button for the calendar, and under them why a day was refused."""

    day_changed = Signal(object)
    """Another day was given: a `date`, or None for no day."""
    opened = Signal(object)
    """The calendar was opened: the widget to be seen."""

    def __init__(
        self, look: Look, name: str, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._today = today
        self._day: date | None = None
        self.field = LineField(look, tr("gate", "Date, or days ago"), width=230, parent=self)
        self.field.setAccessibleName(name)
        self.pick = ActionButton(tr("gate", "Pick"), look, icon=Icon.CALENDAR, size=17, parent=self)
        self.pick.setAccessibleName(tr("gate", "{question}: pick the day").format(question=name))
        self.trouble = PlainLabel("", look, size=16, bold=True, color="danger", parent=self)
        self.trouble.hide()
        self.calendar: QCalendarWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        line.addWidget(self.field)
        line.addWidget(self.pick)
        line.addStretch(1)
        self._column.addLayout(line)
        self._column.addWidget(self.trouble)
        self.field.editingFinished.connect(self._take)
        self.pick.clicked.connect(self._turn_calendar)

    def show_day(self, day: date | None) -> None:
        """Show the day kept so far; what is being typed, or was refused, stays."""
        self._day = day
        if not self.field.hasFocus() and self.trouble.isHidden():
            self.field.setText("" if day is None else day_text(day))

    def set_look(self, look: Look) -> None:
        """Take another theme or size."""
        self._look = look
        self.field.set_look(look)
        self.pick.set_look(look)
        self.trouble.set_look(look)
        self._dress_calendar()

    def _take(self) -> None:
        words = self.field.text().strip()
        try:
            day = typed_day(words, self._today()) if words else None
        except DayError as error:
            self._refuse(str(error))
            day = None
        else:
            self._refuse("")
        if day != self._day:
            self._day = day
            self.day_changed.emit(day)

    def _refuse(self, why: str) -> None:
        self.trouble.say(why)
        self.trouble.setVisible(bool(why))
        self.field.setAccessibleDescription(why)

    def _turn_calendar(self) -> None:
        """Open the calendar, or put it away."""
        if self.calendar is None:
            self.calendar = self._make_calendar()
        elif not self.calendar.isHidden():
            self.calendar.hide()
            return
        shown = self._day or self._today()
        self.calendar.setMaximumDate(_qdate(self._today()))
        self.calendar.setSelectedDate(_qdate(shown))
        self.calendar.show()
        self.calendar.setFocus(Qt.FocusReason.TabFocusReason)
        self.opened.emit(self.calendar)

    def _make_calendar(self) -> QCalendarWidget:
        calendar = self.calendar = QCalendarWidget(self)
        calendar.setAccessibleName(self.pick.accessibleName())
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setGridVisible(False)
        for name, mark, words in (
            ("qt_calendar_prevmonth", "‹", tr("gate", "Month before")),
            ("qt_calendar_nextmonth", "›", tr("gate", "Month after")),
        ):
            button = calendar.findChild(QToolButton, name)
            if button is not None:  # Qt's own arrows are black on every ground
                button.setIcon(QIcon())
                button.setText(mark)
                button.setAccessibleName(words)
        calendar.clicked.connect(self._picked)
        calendar.activated.connect(self._picked)
        self._column.addWidget(calendar, 0, Qt.AlignmentFlag.AlignLeft)
        self._dress_calendar()
        return calendar

    def _dress_calendar(self) -> None:
        if self.calendar is None:
            return
        look, plain = self._look, QTextCharFormat()
        plain.setForeground(look.color("text"))
        for day in _WEEKEND:  # red would say more than there is to say
            self.calendar.setWeekdayTextFormat(day, plain)
        self.calendar.setFont(look.font(17))
        self.calendar.setStyleSheet(_calendar_style(look))
        self.calendar.setMinimumSize(look.touch(52) * 7, look.touch(44) * 8 * 3 // 4)

    def _picked(self, day: QDate) -> None:
        self.field.setText(day_text(date(day.year(), day.month(), day.day())))
        if self.calendar is not None:
            self.calendar.hide()
        self.pick.setFocus(Qt.FocusReason.OtherFocusReason)
        self._take()


def _calendar_style(look: Look) -> str:
    theme = look.theme
    return f"""
QWidget {{ background: {theme.raised}; color: {theme.text}; alternate-background-color: {theme.raised}; }}
QWidget#qt_calendar_navigationbar {{ background: {theme.raised}; }}
QToolButton {{
  background: transparent; color: {theme.text}; border: none; padding: {look.px(6)}px;
  min-height: {look.px(36)}px; min-width: {look.px(44)}px; }}
QToolButton:hover {{ background: {theme.surface}; }}
QToolButton::menu-indicator {{ image: none; }}
QAbstractItemView {{
  background: {theme.raised}; selection-background-color: {theme.primary};
  selection-color: {theme.on_primary}; outline: none; }}
QAbstractItemView:disabled {{ color: {theme.text3}; }}
"""


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
