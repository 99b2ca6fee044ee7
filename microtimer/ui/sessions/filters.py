"""What the list of sessions is narrowed to: days, practitioner, client, protocol, kind, state."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from microtimer.core.sentence import sentence
from microtimer.ui.desk.fields import DayField, QuietComboBox
from microtimer.ui.desk.root import look_of
from microtimer.ui.language import told, tr
from microtimer.ui.services import SessionQuery
from microtimer.ui.sessions.review_lines import KIND_WORDS, STATUS_WORDS

_CHOSEN: Final = "chosen"
_SPANS: Final = (
    (sentence("sessions", "Any day"), None),
    (sentence("sessions", "Today"), "0"),
    (sentence("sessions", "Last 7 days"), "6"),
    (sentence("sessions", "Last 30 days"), "29"),
    (sentence("sessions", "Last 365 days"), "364"),
    (sentence("sessions", "From ... to ..."), _CHOSEN),
)
_SETTLE_MS: Final = 250
_ONE_LINE_FROM: Final = 1000
"""Design pixels from which every filter stands in one line."""


class SessionFilters(QWidget):
    """One line of fields above the list."""

    changed = Signal()
    """The list should be narrowed otherwise; `query` says how."""

    def __init__(self, today: Callable[[], date], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        line = QGridLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setHorizontalSpacing(8)
        line.setVerticalSpacing(8)
        self.span = _combo(tr("sessions", "Days"), _SPANS)
        self.practitioner = _combo(tr("sessions", "Practitioner"), ((_everybody(), None),))
        self.protocol = _combo(tr("sessions", "Protocol"), ((_all_protocols(), None),))
        kinds = ((words, kind) for kind, words in KIND_WORDS.items())
        self.kind = _combo(tr("sessions", "Kind"), ((tr("sessions", "All kinds"), None), *kinds))
        states = ((words, status) for status, words in STATUS_WORDS.items())
        self.status = _combo(tr("sessions", "State"), ((tr("sessions", "All states"), None), *states))
        self.client = QLineEdit()
        self.client.setPlaceholderText(tr("sessions", "Client code"))
        self.client.setAccessibleName(tr("sessions", "Client code"))
        self.client.setClearButtonEnabled(True)
        self.client.setMinimumWidth(130)
        self._from = DayField(tr("sessions", "First day"))
        self._to = DayField(tr("sessions", "Last day"))
        combos = (self.span, self.practitioner, self.protocol, self.kind, self.status)
        self._line, self._fields = line, (*combos, self.client)
        self._columns = 0
        self._lay_out(len(self._fields))
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.changed)
        self.client.textChanged.connect(lambda _: self._settle.start())
        self.span.currentIndexChanged.connect(self._show_days)
        for combo in combos:
            combo.currentIndexChanged.connect(self.changed)
        for field in (self._from, self._to):
            field.setDate(_qt_date(today()))
            field.dateChanged.connect(self.changed)
        self._show_days()

    def set_known(self, practitioners: Sequence[str], protocols: Mapping[str, str]) -> None:
        """Offer the practitioners that the record has, and its protocols: the title of each id."""
        _refill(self.practitioner, _everybody(), [(name, name) for name in practitioners if name])
        _refill(self.protocol, _all_protocols(), _titled(protocols))

    def query(self) -> SessionQuery:
        """Return what is asked for."""
        first, last = self._days()
        return SessionQuery(
            from_day=first,
            to_day=last,
            practitioner=self.practitioner.currentData(),
            client=self.client.text().strip() or None,
            protocol_id=self.protocol.currentData(),
            kind=self.kind.currentData(),
            status=self.status.currentData(),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= look_of(self).px(_ONE_LINE_FROM)
        self._lay_out(len(self._fields) if wide else len(self._fields) // 2)

    def minimumSizeHint(self) -> QSize:
        """Return the room that two lines need: one line becomes two where it has none."""
        half = len(self._fields) // 2
        lines = (self._fields[:half], self._fields[half:])
        width = max(sum(one.minimumSizeHint().width() for one in line) for line in lines)
        least = max(width, self.client.minimumWidth() * half) + self._line.horizontalSpacing() * (half - 1)
        return QSize(least, super().minimumSizeHint().height())

    def _lay_out(self, columns: int) -> None:
        """Set the fields into one line or two, the days of a chosen span below."""
        if columns == self._columns:
            return
        self._columns = columns
        for one in (*self._fields, self._from, self._to):
            self._line.removeWidget(one)
        for number, field in enumerate(self._fields):
            self._line.addWidget(field, number // columns, number % columns)
        for number in range(len(self._fields)):
            self._line.setColumnStretch(number, 1 if number < columns else 0)
        below = len(self._fields) // columns
        self._line.addWidget(self._from, below, 0)
        self._line.addWidget(self._to, below, 1)

    def clear(self) -> None:
        """Ask for every session."""
        for combo in (self.span, self.practitioner, self.protocol, self.kind, self.status):
            combo.setCurrentIndex(0)
        self.client.clear()

    def _days(self) -> tuple[date | None, date | None]:
        chosen = self.span.currentData()
        if chosen is None:
            return None, None
        if chosen == _CHOSEN:
            return _date(self._from.date()), _date(self._to.date())
        return self._today() - timedelta(days=int(chosen)), self._today()

    def _show_days(self) -> None:
        shown = self.span.currentData() == _CHOSEN
        self._from.setVisible(shown)
        self._to.setVisible(shown)


def _everybody() -> str:
    return tr("sessions", "Everybody")


def _all_protocols() -> str:
    return tr("sessions", "All protocols")


def _combo(name: str, items: Sequence[tuple[str, str | None]]) -> QComboBox:
    combo = QuietComboBox()
    combo.setAccessibleName(name)
    combo.setMinimumContentsLength(5)
    for words, value in items:
        combo.addItem(told(words), value)
    return combo


def _titled(protocols: Mapping[str, str]) -> list[tuple[str, str]]:
    """Return titles and ids in the order of the titles; of two with one title the id is told too."""
    often = Counter(protocols.values())
    titled = [
        (f"{title} ({key})" if often[title] > 1 else title or key, key) for key, title in protocols.items()
    ]
    return sorted(titled, key=lambda one: one[0].casefold())


def _refill(combo: QComboBox, all_words: str, items: Sequence[tuple[str, str]]) -> None:
    chosen = combo.currentData()
    combo.blockSignals(True)
    combo.clear()
    combo.addItem(all_words, None)
    for words, value in items:
        combo.addItem(words, value)
    combo.setCurrentIndex(max(0, combo.findData(chosen)))
    combo.blockSignals(False)


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())


def _qt_date(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
