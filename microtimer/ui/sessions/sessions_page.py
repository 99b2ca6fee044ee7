"""The sessions of the record: a list to search, one session to review, exports, the check of it all."""

import logging
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFileDialog, QStackedLayout, QWidget

from microtimer.ui.background import Background
from microtimer.ui.desk.banner import Banner
from microtimer.ui.desk.buttons import ButtonKind, DeskButton
from microtimer.ui.desk.dialogs import ask_line, tell
from microtimer.ui.desk.labels import label
from microtimer.ui.desk.layouts import column, empty, row
from microtimer.ui.desk.page_head import PageHead
from microtimer.ui.icons import Icon
from microtimer.ui.language import catalogued, told, tr
from microtimer.ui.services import (
    Archive,
    CheckOfRecord,
    ExportFormat,
    ExportRequest,
    RecordedSession,
    ServiceError,
    Services,
    SessionListRow,
    SessionQuery,
)
from microtimer.ui.session.session_desk import SessionDesk
from microtimer.ui.sessions.amend_dialog import ask_amendment
from microtimer.ui.sessions.event_lines import event_words
from microtimer.ui.sessions.filters import SessionFilters
from microtimer.ui.sessions.session_list import SessionList
from microtimer.ui.sessions.session_review import SessionReview
from microtimer.ui.sessions.session_table import SessionTable
from microtimer.ui.when import local_time

log = logging.getLogger(__name__)


class SessionsPage(QWidget):
    """Find a session, read it, sign it, correct it, export it."""

    resume_requested = Signal(str)
    """The id of an unfinished session to take up again."""

    def __init__(self, services: Services, desk: SessionDesk, background: Background) -> None:
        super().__init__()
        self._services, self._desk, self._background = services, desk, background
        self._shown: RecordedSession | None = None
        zones = {zone.id: catalogued(zone.name) for zone in services.catalogues.zones.zones}
        devices = {device.id: catalogued(device.name) for device in services.catalogues.devices.devices}
        self.review = SessionReview(zones, devices)
        self.table = SessionTable(services.archive, self)
        self.filters = SessionFilters(self._today)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self._make_list())
        self._pages.addWidget(self.review)
        self.table.failed.connect(self._failed)
        self.filters.changed.connect(self._list_anew)
        self.review.back_requested.connect(self.show_list)
        self.review.sign_requested.connect(self._ask_to_sign)
        self.review.amend_requested.connect(self._ask_to_amend)
        self.review.export_requested.connect(lambda: self._ask_export(self._shown_id()))
        self.review.resume_requested.connect(lambda: self.resume_requested.emit(self._shown_id()))

    def refresh(self) -> None:
        """Read the list again, and show it."""
        self.show_list()
        archive = self._services.archive
        if archive is None:
            why_not = told(self._services.record_state().why_not)
            self._tell_state(tr("sessions", "There is no record"), why_not)
            return
        try:
            self.filters.set_known(archive.practitioners(), _protocol_titles(archive))
        except ServiceError as error:
            self._failed(error)
        self._list_anew()

    def show_list(self) -> None:
        """Show the list."""
        self._pages.setCurrentIndex(0)
        self.view.setFocus()

    def show_session(self, session_id: str) -> None:
        """Show one session for a reviewer."""
        archive = self._services.archive
        if archive is None or not session_id:
            return
        try:
            self._shown = archive.load_session(session_id)
            self.review.show_session(
                self._shown,
                writable=self._services.record_state().writable,
                resumable=not self._services.resume_attempts.exhausted(session_id),
            )
        except ServiceError as error:
            self._failed(error)
            return
        except Exception:  # whatever the defect is, the other sessions can be shown
            log.exception("the session %s cannot be shown", session_id)
            self._failed(
                ServiceError(
                    tr("sessions", "This session cannot be shown."),
                    tr("sessions", "Its record is kept; export it instead."),
                )
            )
            return
        self._pages.setCurrentIndex(1)
        self.review.focus_first()

    def look_changed(self) -> None:
        """Draw what is drawn by hand in another theme or size."""
        self.view.fit(self.width())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.look_changed()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look_changed()  # only what is shown has the fonts that its words are measured in

    def _make_list(self) -> QWidget:
        whole = QWidget()
        page = column(whole, margins=28, spacing=12)
        page.addWidget(self._make_head())
        page.addWidget(self.filters)
        self._notices = column(spacing=8)
        page.addLayout(self._notices)
        self.view = SessionList(self.table)
        self.view.opened.connect(self._open)
        self._empty = self._make_empty()
        self._body = QStackedLayout()
        self._body.addWidget(self.view)
        self._body.addWidget(self._empty)
        page.addLayout(self._body, 1)
        return whole

    def _make_head(self) -> PageHead:
        head, verbs = row(spacing=6), row(spacing=6)
        head.addWidget(label(tr("sessions", "Sessions"), "title", wrap=False))
        self._count = label("", "body", "text3")
        head.addSpacing(8)
        head.addWidget(self._count, 1)
        self._check = DeskButton(tr("sessions", "Check the record"), icon=Icon.SHIELD)
        self._check.setToolTip(tr("sessions", "Check that no event was changed, removed or added afterwards"))
        self._check.clicked.connect(self._verify)
        export = DeskButton(tr("sessions", "Export list"), icon=Icon.FOLDER)
        export.clicked.connect(lambda: self._ask_export(None))
        verbs.addStretch(1)
        verbs.addWidget(self._check)
        verbs.addWidget(export)
        self._opener = DeskButton(tr("sessions", "Open"), kind=ButtonKind.PRIMARY)
        self._opener.clicked.connect(lambda: self._open(self.view.currentIndex().row()))
        verbs.addWidget(self._opener)
        return PageHead(head, verbs)

    def _make_empty(self) -> QWidget:
        whole = QWidget()
        inside = column(whole, margins=40, spacing=10)
        inside.addStretch(1)
        self._empty_title = label("", "heading")
        self._empty_words = label("", "body", "text2")
        inside.addWidget(self._empty_title)
        inside.addWidget(self._empty_words)
        self._clear = DeskButton(tr("sessions", "Show every session"))
        self._clear.clicked.connect(self.filters.clear)
        line = row()
        line.addWidget(self._clear)
        line.addStretch(1)
        inside.addLayout(line)
        inside.addStretch(3)
        return whole

    def _list_anew(self) -> None:
        archive, query = self._services.archive, self.filters.query()
        self.table.set_query(query)
        if archive is None:
            return
        try:
            count = archive.count_sessions(query)
        except ServiceError as error:
            self._failed(error)
            return
        words = tr("sessions", "1 session") if count == 1 else tr("sessions", "{count} sessions")
        self._count.setText(words.format(count=QLocale().toString(count)))
        self._body.setCurrentIndex(0 if count else 1)
        self._opener.setEnabled(bool(count))
        if count:
            self.view.selectRow(0)
            self.look_changed()
        elif query == SessionQuery():
            words = tr("sessions", "A session stands here as soon as it has begun.")
            self._tell_state(tr("sessions", "No sessions yet"), words)
        else:
            words = tr("sessions", "No session fits these filters.")
            self._tell_state(tr("sessions", "Nothing fits"), words, filtered=True)

    def _tell_state(self, title: str, words: str, *, filtered: bool = False) -> None:
        self._empty_title.setText(title)
        self._empty_words.setText(words)
        self._clear.setVisible(filtered)
        self._body.setCurrentIndex(1)

    def _open(self, number: int) -> None:
        if found := self.table.row_at(number):
            self.show_session(found.id)

    def _shown_id(self) -> str:
        return self._shown.row.id if self._shown else ""

    def _ask_to_sign(self) -> None:
        if self._shown is None:
            return
        found: SessionListRow = self._shown.row
        ask_line(
            self,
            title=tr("sessions", "Sign this session"),
            words=tr(
                "sessions",
                "A signed session is closed: from then on it can only be corrected by new events.",
            ),
            name=tr("sessions", "Signed by"),
            go=tr("sessions", "Sign"),
            text=found.practitioner,
            given=self.sign,
        )

    def sign(self, by: str) -> None:
        """Sign the session that is shown."""
        session_id = self._shown_id()
        self._try(lambda: self._desk.sign(session_id, by))
        self.show_session(session_id)

    def _ask_to_amend(self, number: int) -> None:
        if self._shown is None:
            return
        if not 1 <= number <= len(self._shown.events):
            words = tr("sessions", "Choose an event in the table The record, at the foot of this page.")
            tell(self, tr("sessions", "Which event?"), words)
            return
        found = self._shown.row
        steps = {step.index: step for step in self._shown.plan().steps}
        event = event_words(self._shown.events[number - 1].event, steps, self.review.zone_names)
        words = tr("sessions", "Event {number}: {event}").format(number=number, event=event)

        def amend(text: str, by: str, reason: str) -> None:
            self._try(lambda: self._desk.amend(found.id, number, text, by=by, reason=reason))
            self.show_session(found.id)

        ask_amendment(self, event=words, by=found.practitioner, given=amend)

    def _ask_export(self, session_id: str | None) -> None:
        name = f"session-{session_id[:8]}" if session_id else f"sessions-{self._today().isoformat()}"
        formats = {
            tr("sessions", "CSV, for a spreadsheet (*.csv)"): ExportFormat.CSV,
            tr("sessions", "JSON Lines, with the receipts (*.jsonl)"): ExportFormat.JSON_LINES,
        }
        chosen, kind = QFileDialog.getSaveFileName(
            self, tr("sessions", "Export"), str(Path.home() / f"{name}.csv"), ";;".join(formats)
        )
        if chosen:
            path = Path(chosen)
            form = formats.get(kind, ExportFormat.CSV)
            if path.suffix == f".{ExportFormat.JSON_LINES}":
                form = ExportFormat.JSON_LINES
            self.export(path.with_suffix(f".{form}"), form, session_id)

    def export(self, path: Path, form: ExportFormat, session_id: str | None) -> None:
        """Write the list as it is filtered, or one session, to a file."""
        archive = self._services.archive
        if archive is None:
            return
        request = ExportRequest(path, form, self.filters.query(), session_id)
        self._background.run(lambda: archive.export(request), self._exported, self._failed)

    def _exported(self, words: str) -> None:
        tell(self, tr("sessions", "Exported"), told(words))

    def _verify(self) -> None:
        archive = self._services.archive
        if archive is None:
            return
        focused = self._check.hasFocus()
        self._check.setEnabled(False)
        if focused:
            self.view.setFocus(Qt.FocusReason.OtherFocusReason)  # not the button beside, by chance
        self._check.show_as(tr("sessions", "Checking ..."), Icon.SHIELD)
        self._background.run(archive.verify, self._show_check, self._check_failed)

    def _show_check(self, found: CheckOfRecord) -> None:
        self._check.setEnabled(True)
        self._check.show_as(tr("sessions", "Check the record"), Icon.SHIELD)
        empty(self._notices)
        kind, icon = ("ok", Icon.CHECK) if found.whole else ("danger", Icon.WARN)
        title = tr("sessions", "The record is whole")
        if not found.whole:
            title = tr("sessions", "The record is not whole")
        words = "\n".join(told(line) for line in (found.summary, *found.findings[:10]))
        banner = Banner(kind, icon, title, words)
        close = banner.add_button(tr("sessions", "Close"), ButtonKind.LINK)
        close.clicked.connect(banner.hide)
        self._notices.addWidget(banner)

    def _check_failed(self, error: ServiceError) -> None:
        self._check.setEnabled(True)
        self._check.show_as(tr("sessions", "Check the record"), Icon.SHIELD)
        self._failed(error)

    def _try(self, do: Callable[[], None]) -> None:
        try:
            do()
        except ServiceError as error:
            self._failed(error)

    def _failed(self, error: ServiceError) -> None:
        tell(self, told(error.message), told(error.remedy))

    def _today(self) -> date:
        now = self._services.clock.now()
        return local_time(now.utc_ms, now.utc_offset_min).date()


def _protocol_titles(archive: Archive) -> dict[str, str]:
    """Return what each protocol of the record was called when it was last run."""
    titles = {}
    for protocol_id in archive.protocols():
        for last in archive.list_sessions(SessionQuery(protocol_id=protocol_id), None, 1).rows:
            titles[protocol_id] = last.protocol_title
    return titles
