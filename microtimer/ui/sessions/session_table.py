"""The list of sessions, fetched page by page while it is scrolled: as quick with a million as with ten."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from microtimer.core.problem import visible
from microtimer.core.sentence import sentence
from microtimer.ui.language import told, tr
from microtimer.ui.services import Archive, ServiceError, SessionListRow, SessionQuery
from microtimer.ui.sessions.review_lines import KIND_WORDS, STATUS_WORDS, difference
from microtimer.ui.when import clock_words, date_words, local_time

PAGE: Final = 100
Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
ROW_ROLE: Final = Qt.ItemDataRole.UserRole + 1
"""The `SessionListRow`."""
TONE_ROLE: Final = Qt.ItemDataRole.UserRole + 2
"""The tone of a cell: "text", "ok", "warn" or "danger"."""


def started_words(row: SessionListRow) -> str:
    """Return when a session began, in the local time of then."""
    then = local_time(row.started_utc_ms, row.offset_min)
    return f"{date_words(then)} {then:%H:%M}"


def client_words(row: SessionListRow) -> str:
    """Return the client code, or that it was erased."""
    return tr("sessions", "erased") if row.client_erased else row.client


def state_words(row: SessionListRow) -> str:
    """Return how a session stands, in a few words."""
    if row.status == "completed":
        return tr("sessions", "Signed") if row.signed_by else tr("sessions", "Not signed")
    words = told(STATUS_WORDS.get(row.status, row.status))
    return tr("sessions", "{state}, signed").format(state=words) if row.signed_by else words


def state_tone(row: SessionListRow) -> str:
    """Return the tone of that state."""
    if row.status == "completed":
        return "ok" if row.signed_by else "warn"
    return "warn" if row.status == "unfinished" else "danger"


def _steps_words(row: SessionListRow) -> str:
    return f"{row.steps_done}/{row.steps_total}"


def _difference(row: SessionListRow) -> str:
    return difference(row.elapsed_ms, row.planned_ms) if row.status != "unfinished" else ""


def _kind_words(row: SessionListRow) -> str:
    return told(KIND_WORDS.get(row.kind, row.kind))


_COLUMNS: Final[tuple[tuple[str, bool, Callable[[SessionListRow], str]], ...]] = (
    # heading, right-aligned, what it shows
    (sentence("sessions", "Date"), False, started_words),
    (sentence("sessions", "Client"), False, client_words),
    (sentence("sessions", "By"), False, lambda row: row.practitioner),
    (
        sentence("sessions", "Protocol"),
        False,
        lambda row: f"{row.protocol_title} {row.protocol_version}",
    ),
    (sentence("sessions", "Kind"), False, _kind_words),
    (sentence("sessions", "Planned"), True, lambda row: clock_words(row.planned_ms)),
    (sentence("sessions", "Actual"), True, lambda row: clock_words(row.elapsed_ms)),
    (sentence("sessions", "Difference"), True, _difference),
    (sentence("sessions", "Steps"), True, _steps_words),
    (sentence("sessions", "State"), False, state_words),
)
PROTOCOL_COLUMN: Final = 3
STATE_COLUMN: Final = 9


class SessionTable(QAbstractTableModel):
    """Rows of the list, newest first."""

    failed = Signal(object)
    """The list could not be read: the `ServiceError`."""

    def __init__(self, archive: Archive | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive = archive
        self._query = SessionQuery()
        self._rows: list[SessionListRow] = []
        self._next: object | None = None

    def set_query(self, query: SessionQuery) -> None:
        """List other sessions from the newest on."""
        self.beginResetModel()
        self._query, self._rows, self._next = query, [], None
        self._fetch(None)
        self.endResetModel()

    def row_at(self, number: int) -> SessionListRow | None:
        """Return a session by its place in the list."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(_COLUMNS)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._next is not None

    def fetchMore(self, parent: Index) -> None:  # noqa: ARG002 - Qt's signature
        if self._archive is None or self._next is None:
            return
        try:
            page = self._archive.list_sessions(self._query, self._next, PAGE)
        except ServiceError as error:
            self._next = None
            self.failed.emit(error)
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(page.rows) - 1)
        self._rows += page.rows
        self._next = page.next
        self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row_at(index.row())
        if row is None:
            return None
        _, right, words = _COLUMNS[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return visible(words(row))
            case Qt.ItemDataRole.TextAlignmentRole:
                return _RIGHT if right else _LEFT
            case _ if role == ROW_ROLE:
                return row
            case _ if role == TONE_ROLE:
                return state_tone(row) if index.column() == STATE_COLUMN else "text"
            case _:
                return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return told(_COLUMNS[section][0])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if _COLUMNS[section][1] else _LEFT
        return None

    def _fetch(self, after: object | None) -> None:
        if self._archive is None:
            return
        try:
            page = self._archive.list_sessions(self._query, after, PAGE)
        except ServiceError as error:
            self.failed.emit(error)
            return
        self._rows += page.rows
        self._next = page.next
