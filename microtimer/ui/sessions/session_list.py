"""The list of sessions: one row each, its columns as wide as their words, the lesser ones left out first."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from microtimer.ui.desk.root import look_of
from microtimer.ui.desk.tables import table_view
from microtimer.ui.language import tr
from microtimer.ui.sessions.session_table import PROTOCOL_COLUMN, TONE_ROLE, SessionTable

_WIDTHS: Final = (176, 122, 64, 240, 104, 82, 74, 104, 66, 140)
_LESS_NEEDED: Final = (7, 5, 4)
"""Difference, planned, kind: the first is left out first."""
_NAME_ROOM: Final = 190
"""Design pixels for the name of a protocol before others are left out."""
_NARROW: Final = 1120
"""Design pixels below which the list leaves out what one session shows anyway."""
_NARROWER: Final = 940
_MOST_WIDTH: Final = 210
"""Design pixels of a column at most: the protocol's name needs the rest."""
_STEPS: Final = 8
_PRACTITIONER: Final = 2
_LEAST_NAME_ROOM: Final = 40
"""Design pixels, those of the steps among them, below which the practitioner is left out too."""
_MAY_BE_EMPTY: Final = (1, 2)
"""Client and practitioner: as narrow as their words."""
_WORDS_COUNT: Final = (0, 4, 5, 6, 7, 8, 9)
"""Columns that are made as wide as their words: dates, kinds, durations, the state."""
Index = QModelIndex | QPersistentModelIndex


class _ToneDelegate(QStyledItemDelegate):
    """Gives the state its tone; the word says the same."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        tone = index.data(TONE_ROLE)
        view = self.parent()
        if isinstance(tone, str) and tone != "text" and isinstance(view, QWidget):
            color: QColor = look_of(view).color(tone)
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                option.palette.setColor(role, color)
            option.font.setBold(True)


class SessionList(QTableView):
    """A table of sessions whose chosen row is opened with Enter or a double click."""

    opened = Signal(int)

    def __init__(self, table: SessionTable) -> None:
        super().__init__()
        name = tr("sessions", "Sessions, newest first; Enter opens one")
        table_view(table, name, stretch=PROTOCOL_COLUMN, view=self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_ToneDelegate(self))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setResizeContentsPrecision(0)  # what is seen, however many there are
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def fit(self, page_width: int) -> None:
        """Give every column its width on a page of that width, and leave out what has no room."""
        px = look_of(self).px
        self.verticalHeader().setDefaultSectionSize(px(42))
        for number in range(len(_WIDTHS)):
            self.setColumnHidden(number, False)  # a hidden heading has no size
        widths = [self._column_width(number) for number in range(len(_WIDTHS))]
        for number, width in enumerate(widths):
            self.setColumnWidth(number, width)
        room = self.viewport().width() - sum(widths) + widths[PROTOCOL_COLUMN]
        for number in _LESS_NEEDED:
            hidden = page_width < px(_NARROW) or room < px(_NAME_ROOM)
            room += widths[number] if hidden else 0
            self.setColumnHidden(number, hidden)
        self.setColumnHidden(_STEPS, page_width < px(_NARROWER))
        self.setColumnHidden(_PRACTITIONER, page_width < px(_NARROWER) and room < px(_LEAST_NAME_ROOM))
        self.viewport().update()

    def _column_width(self, number: int) -> int:
        px, width = look_of(self).px, _WIDTHS[number]
        heading = self.horizontalHeader().sectionSizeHint(number)
        words = max(heading, self.sizeHintForColumn(number) + px(16))
        wanted = max(px(width), words) if number in _WORDS_COUNT else px(width)
        if number in _MAY_BE_EMPTY:
            wanted = min(wanted, words)
        return min(wanted, px(_MOST_WIDTH))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().row())
        else:
            super().keyPressEvent(event)
