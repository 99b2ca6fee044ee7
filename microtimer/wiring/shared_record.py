"""The record, shared by the window's thread and its workers.

Its connections refuse to be used by two threads at once, so short reads and every saved event take turns, and
what takes long opens connections of its own.
"""

import logging
import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import ParamSpec, TypeVar, get_args

from microtimer.core.clock import Clock
from microtimer.core.plan import Plan
from microtimer.core.sentence import sentence
from microtimer.core.session.events import SessionEvent
from microtimer.core.session.history import ClientHistory
from microtimer.storage.backup import BackupCheck, back_up
from microtimer.storage.client_codes import new_client_code
from microtimer.storage.errors import RecordError, SessionClosedError, UnknownSessionError
from microtimer.storage.export import export_jsonl
from microtimer.storage.export_csv import export_csv
from microtimer.storage.keys import KeyFile
from microtimer.storage.new_file import new_file
from microtimer.storage.paths import DataFolder
from microtimer.storage.record import Record
from microtimer.storage.session_writer import SessionWriter
from microtimer.storage.stored import SessionFilter, SessionKey, SessionKind, SessionPage, SessionStatus
from microtimer.storage.verification import check_tail, verify_log
from microtimer.ui.services import (
    Archive,
    CheckOfRecord,
    ExportFormat,
    ExportRequest,
    RecordState,
    ServiceError,
    SessionQuery,
)
from microtimer.ui.session.saving import SaveEvents, SaveReport
from microtimer.wiring.refusals import refusals_told

log = logging.getLogger(__name__)
P = ParamSpec("P")
T = TypeVar("T")


class SharedRecord:
    """One record for the window's thread and its workers; errors are told in the window's own terms."""

    def __init__(self, record: Record | None, why_not: str, folder: DataFolder, clock: Clock) -> None:
        self.record = record
        self._why_not = why_not
        self._folder = folder
        self._clock = clock
        self._turn = threading.Lock()
        self._troubles: tuple[str, ...] = ()

    @contextmanager
    def backed_up_daily(self) -> Iterator[None]:
        """Back the record up beside the body, when the newest backup is older than a day."""
        if self.record is None or not self.record.writable or not self.record.backup_due():
            yield
            return
        worker = threading.Thread(target=self._back_up_once_a_day, name="daily backup")
        worker.start()
        try:
            yield
        finally:
            worker.join()

    def state(self) -> RecordState:
        """Return how the record stands."""
        place = str(self._folder.root)
        if self.record is None:
            return RecordState(writable=False, why_not=self._why_not, place=place)
        notices = (*self.record.notices, *self._troubles)
        return RecordState(self.record.writable, self.record.why_not_writable, notices, place)

    def archive(self) -> Archive:
        """Return the record as the window reads it."""
        record = self._record()
        return Archive(
            list_sessions=self._in_turn(self._list),
            count_sessions=self._in_turn(lambda query: record.count(_filter(query))),
            load_session=self._in_turn(record.session),
            unfinished=self._in_turn(record.unfinished),
            practitioners=self._in_turn(record.practitioners),
            protocols=self._in_turn(record.protocols),
            client_history=refusals_told(self._client_history),
            export=refusals_told(self._export),
            verify=refusals_told(self._verify),
            back_up=refusals_told(self._back_up),
        )

    def new_client_code(self) -> str:
        """Return a client code that the record does not know yet."""
        if self.record is None:
            return new_client_code(lambda _: False)
        return self._in_turn(self.record.new_client_code)()

    def open_saver(self, session_id: str, protocol: bytes, plan: Plan | None) -> SaveEvents:
        """Return what saves the events of a session; what cannot be saved is told, never raised."""
        if self.record is None:
            return _unsaved(self._why_not)
        record = self.record
        writer = self._in_turn(lambda: SessionWriter(record, session_id, protocol, plan))()

        def save(events: Sequence[SessionEvent]) -> SaveReport:
            with self._turn:
                try:
                    writer.append(events)
                except (SessionClosedError, UnknownSessionError) as error:
                    return SaveReport(error.words, writer.unsaved_in_words())
                problem = writer.problem.words if writer.problem else ""
                return SaveReport(problem, writer.unsaved_in_words())

        return save

    def _list(self, query: SessionQuery, after: object | None, most: int) -> SessionPage:
        if after is not None and not isinstance(after, SessionKey):
            raise TypeError(f"{after!r} is not the key of a page.")
        return self._record().sessions(_filter(query), after, most)

    def _client_history(self, code: str, without: str) -> ClientHistory:
        with self._own_reader() as record:
            return record.client_history(code, without)

    def _export(self, request: ExportRequest) -> str:
        with self._own_reader() as record:
            one = SessionFilter(session_id=request.session_id)
            wanted = _filter(request.query) if request.session_id is None else one
            with new_file(request.path) as file:
                if request.format is ExportFormat.CSV:
                    sessions = export_csv(record, file, wanted)
                else:
                    made_utc_ms = self._clock.now().utc_ms
                    sessions = export_jsonl(record, file, wanted, made_utc_ms=made_utc_ms).sessions
        if sessions == 1:
            return sentence("window", "1 session exported to {path}.").format(path=request.path)
        words = sentence("window", "{count} sessions exported to {path}.")
        return words.format(count=sessions, path=request.path)

    def _verify(self) -> CheckOfRecord:
        with self._own_reader() as record:
            report = record.verify()
        counts = {"events": report.events, "sessions": report.sessions}
        if report.ok:
            words = sentence("window", "{events} events in {sessions} sessions: {verdict}")
            return CheckOfRecord(whole=True, summary=words.format(**counts, verdict=report.verdict))
        found = tuple(finding.message for finding in report.findings)
        words = sentence("window", "{events} events in {sessions} sessions: {faults} faults found.")
        return CheckOfRecord(False, words.format(**counts, faults=len(found)), found)

    def _back_up(self, path: Path | None) -> str:
        return self._backed_up(path, lambda copy: verify_log(copy, most=1).findings)

    def _back_up_once_a_day(self) -> None:
        """Back up into the data folder; the quick check leaves the processor to the window."""
        try:
            self._backed_up(None, check_tail)
        except (RecordError, OSError) as error:
            log.exception("the daily backup failed")
            self._troubles += (
                sentence("window", "The daily backup of the record failed: {error}").format(error=error),
            )

    def _backed_up(self, path: Path | None, check: BackupCheck) -> str:
        writable = self._record().writable
        with closing(KeyFile.open(self._folder.keys, read_only=not writable)) as keys:
            report = back_up(self._folder, keys, self._clock.now().utc_ms, path, check)
        words = sentence("window", "{count} sessions backed up and verified: {path}, its keys: {keys}.")
        return words.format(count=report.sessions, path=report.path, keys=report.keys)

    def _own_reader(self) -> Record:
        """Open the record once more, to read only: a long reading never makes a saved event wait."""
        return Record.open(self._folder, utc=lambda: self._clock.now().utc_ms, read_only=True)

    def _record(self) -> Record:
        if self.record is None:
            raise ServiceError(sentence("window", "There is no record."), self._why_not)
        return self.record

    def _in_turn(self, call: Callable[P, T]) -> Callable[P, T]:
        """Return the call made in turn with the other threads, its errors told in the window's terms."""

        def in_turn(*args: P.args, **kwargs: P.kwargs) -> T:
            with self._turn:
                return call(*args, **kwargs)

        return refusals_told(in_turn)


def _unsaved(why_not: str) -> SaveEvents:
    """Return a saver for a window without a record: it only tells."""
    waiting = 0

    def save(events: Sequence[SessionEvent]) -> SaveReport:
        nonlocal waiting
        waiting += len(events)
        return SaveReport(why_not, sentence("window", "{count} events not saved.").format(count=waiting))

    return save


def _filter(query: SessionQuery) -> SessionFilter:
    return SessionFilter(
        from_day=query.from_day,
        to_day=query.to_day,
        practitioner=query.practitioner,
        client=query.client,
        protocol_id=query.protocol_id,
        kind=_kind(query.kind),
        status=SessionStatus(query.status) if query.status else None,
    )


def _kind(word: str | None) -> SessionKind | None:
    return next((kind for kind in get_args(SessionKind) if kind == word), None)
