"""The record: the durable log of all sessions. The one way for the rest of the program to reach it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Self

import apsw

from microtimer.core.plan import Plan
from microtimer.core.sentence import sentence
from microtimer.core.session.events import SessionEvent, SessionStarted
from microtimer.core.session.history import ClientHistory
from microtimer.storage.appender import Appender
from microtimer.storage.backup import BackupReport, back_up, newest_backup_utc_ms
from microtimer.storage.client_codes import new_client_code
from microtimer.storage.client_history import client_history
from microtimer.storage.database import open_reader, refuse_unsafe_engine, rows, snapshot
from microtimer.storage.epochs import has_begun
from microtimer.storage.erasing import ErasureReport, erase
from microtimer.storage.errors import (
    KeysDamagedError,
    RecordBusyError,
    RecordDamagedError,
    RecordReadOnlyError,
    UnknownSessionError,
    telling,
)
from microtimer.storage.key_recovery import open_keys
from microtimer.storage.keys import KeyFile, Mark, read_only_keys
from microtimer.storage.migrations import MIGRATIONS, Migration, newest, refuse_foreign, version_of
from microtimer.storage.ownership import Ownership
from microtimer.storage.paths import DataFolder, prepare, refuse_network_folder
from microtimer.storage.queries import count_query, distinct, room_of
from microtimer.storage.rebuilding import rebuild
from microtimer.storage.recovery import LogOpener, absent, has_no_content, note_doubt, open_live
from microtimer.storage.session_ids import new_session_id
from microtimer.storage.sessions import page_of_rows, wanted_ref, whole_session
from microtimer.storage.stored import (
    SessionFilter,
    SessionKey,
    SessionPage,
    SessionRow,
    SessionStatus,
    StoredSession,
)
from microtimer.storage.verification import (
    Finding,
    Progress,
    VerifyReport,
    check_end,
    check_tail,
    verify_log,
)

EVERYTHING = SessionFilter()


@dataclass(slots=True)
class _Writing:
    """What only the instance that owns the log has."""

    ownership: Ownership
    db: apsw.Connection
    appender: Appender


class Record:
    """The log of one data folder. Open it with `Record.open` and close it, or use it in a `with`.

    Methods raise RecordError (see `errors`) for what a person must be told. Lists and sessions are read while
    another thread appends; `verify`, `backup` and exports read through connections of their own, so they may
    run on a worker thread.
    """

    def __init__(
        self,
        folder: DataFolder,
        utc: Callable[[], int],
        reader: apsw.Connection,
        keys: KeyFile | None,
        *,
        writing: _Writing | None = None,
        why_not_writable: str = "",
        notices: Sequence[str] = (),
        migrations: Sequence[Migration] = MIGRATIONS,
    ) -> None:
        self._folder = folder
        self._utc = utc
        self._reader = reader
        self._keys = keys
        self._writing = writing
        self._migrations = migrations
        self.why_not_writable = why_not_writable
        """Why nothing can be written here, in a sentence or two; "" when it can."""
        self.notices = tuple(notices)
        """What a person must be told about how the log was opened: a damaged file, a backup used instead."""
        with telling():
            self._room = room_of(reader)

    @classmethod
    def open(
        cls,
        folder: DataFolder | Path,
        *,
        utc: Callable[[], int],
        read_only: bool = False,
        migrations: Sequence[Migration] = MIGRATIONS,
        vfs: str | None = None,
    ) -> Self:
        """Open the log of a data folder, made where there is none; `utc` returns the time in ms since 1970.

        When another instance owns the log, or nothing can be written, the log is opened to read only and
        `why_not_writable` says why. Raises RecordError when it cannot even be read.
        """
        where = folder if isinstance(folder, DataFolder) else DataFolder(folder)
        refuse_unsafe_engine()
        refuse_network_folder(where.root)
        if read_only:
            return cls._open_to_read(
                where, utc, sentence("record", "The record was opened for reading only."), migrations, vfs
            )
        try:
            prepare(where)
            ownership = Ownership.take(where.lock)
        except (RecordBusyError, RecordReadOnlyError) as error:
            if not where.record.exists():
                raise
            return cls._open_to_read(where, utc, str(error), migrations, vfs)
        try:
            return cls._open_to_write(where, utc, ownership, migrations, vfs)
        except BaseException:
            ownership.release()
            raise

    @classmethod
    def _open_to_write(
        cls,
        folder: DataFolder,
        utc: Callable[[], int],
        ownership: Ownership,
        migrations: Sequence[Migration],
        vfs: str | None,
    ) -> Self:
        log = LogOpener(folder, utc(), migrations, vfs).open()
        with closing_on_error(log.db):
            keys, key_notices = open_keys(folder, log.db)
            with closing_on_error(keys):
                reader = open_reader(folder.record, vfs=vfs)
                with closing_on_error(reader), telling():
                    cut = [finding.message for finding in check_end(log.db, keys.marks())]
                    # Marks that show what is missing are kept as they are, so that every check shows it.
                    appender = Appender(log.db, keys, utc, marking=not cut)
        writing = _Writing(ownership, log.db, appender)
        notices = (*log.notices, *key_notices, *cut)
        return cls(folder, utc, reader, keys, writing=writing, notices=notices, migrations=migrations)

    @classmethod
    def _open_to_read(
        cls,
        folder: DataFolder,
        utc: Callable[[], int],
        why: str,
        migrations: Sequence[Migration],
        vfs: str | None,
    ) -> Self:
        if has_no_content(folder.record):
            raise absent(folder)
        reader = open_live(folder, vfs)
        with closing_on_error(reader):
            refuse_foreign(reader, folder.record, migrations)
            if not has_begun(reader):
                raise absent(folder)
            if version_of(reader) < newest(migrations):
                raise RecordReadOnlyError(
                    sentence(
                        "record",
                        "The record was written by an older version and must be brought up to date once.",
                    ),
                    sentence("record", "Open it once where it can be written."),
                )
            keys = read_only_keys(folder.keys)
        return cls(folder, utc, reader, keys, why_not_writable=why, migrations=migrations)

    @property
    def folder(self) -> DataFolder:
        """Return the data folder."""
        return self._folder

    @property
    def writable(self) -> bool:
        """Tell whether this instance owns the log and may append."""
        return self._writing is not None

    @property
    def room(self) -> str:
        """Return the random name of this log."""
        return self._room

    def new_session_id(self) -> str:
        """Return a new id (UUIDv7) for a session that begins now."""
        return new_session_id(self._utc())

    def new_client_code(self) -> str:
        """Return a client code that this log does not know yet."""
        keys = self._keys
        return new_client_code(lambda code: keys is not None and keys.ref_of(code) is not None)

    def begin_session(self, started: SessionStarted, protocol: bytes, plan: Plan) -> None:
        """Store the first event of a session durably, with the protocol file's bytes and the plan.

        Raises ValueError when the event's hashes are not those of the bytes and of the plan, or when the
        session has begun already.
        """
        with self._noting_damage():
            self._owned().appender.begin(started, protocol, plan)

    def append(self, session_id: str, events: Sequence[SessionEvent]) -> int:
        """Store further events of a session in order and return the number of the last one.

        Each event is one durable commit: when this raises, those before the failing one are stored, and
        `last_number` tells how many. Raises SessionClosedError for all but amendments once it is signed.
        """
        appender = self._owned().appender
        number = 0
        try:
            for event in events:
                number = appender.append(session_id, event)
        except RecordDamagedError as error:
            self._note_damage(error)
            raise
        return number

    def last_number(self, session_id: str) -> int:
        """Return how many events of a session are stored; 0 for none."""
        with telling():
            found: int | None = self._reader.execute(
                "SELECT last_number FROM session WHERE id = ?", (session_id,)
            ).get
        return found or 0

    def sessions(
        self,
        wanted: SessionFilter = EVERYTHING,
        after: SessionKey | None = None,
        limit: int = 100,
        *,
        oldest_first: bool = False,
    ) -> SessionPage:
        """Return one page of the list, newest first; `after` is the `next` of the page before."""
        with self._noting_damage(), telling():
            return page_of_rows(self._reader, self._keys, wanted, after, limit, oldest_first=oldest_first)

    def count(self, wanted: SessionFilter = EVERYTHING) -> int:
        """Return how many sessions a list holds."""
        ref = wanted_ref(self._keys, wanted)
        if wanted.client is not None and ref is None:
            return 0
        query = count_query(wanted, ref)
        with self._noting_damage(), telling():
            found: int = self._reader.execute(query.sql, query.values).get
        return found

    def unfinished(self) -> tuple[SessionRow, ...]:
        """Return the sessions without a recorded end, newest first: running, or left by a crash."""
        return self.sessions(SessionFilter(status=SessionStatus.UNFINISHED), limit=1_000).rows

    def practitioners(self) -> tuple[str, ...]:
        """Return every practitioner named in the log, sorted."""
        with self._noting_damage(), telling():
            return distinct(self._reader, "practitioner")

    def protocols(self) -> tuple[str, ...]:
        """Return the id of every protocol in the log, sorted."""
        with self._noting_damage(), telling():
            return distinct(self._reader, "protocol_id")

    def ids_beginning(self, prefix: str, most: int = 10) -> tuple[str, ...]:
        """Return the ids of at most so many sessions that begin so, oldest first."""
        after = f"{prefix}\U0010ffff"
        with self._noting_damage(), telling():
            found = rows(
                self._reader,
                "SELECT id FROM session WHERE id >= ? AND id < ? ORDER BY id LIMIT ?",
                (prefix, after, most),
            )
        return tuple(row[0] for row in found)

    def session(self, session_id: str) -> StoredSession:
        """Return a whole session; raise UnknownSessionError when there is none with that id."""
        with self._noting_damage(), telling(), snapshot(self._reader):
            return whole_session(self._reader, self._room, session_id, self._keys)

    def client_history(self, code: str, without: str = "") -> ClientHistory:
        """Return what a client's last visits say; the session of the id `without` does not count."""
        with self._noting_damage(), telling(), snapshot(self._reader):
            return client_history(self._reader, self._room, self._keys, code, without)

    def verify(self, progress: Progress | None = None) -> VerifyReport:
        """Check the whole log and name the first bad event; see `verification` for what is checked.

        Damage has the next start check everything, too, and use the newest verified backup.
        """
        # Read first, through a connection of its own: the log may only have come further since.
        keys = read_only_keys(self._folder.keys)
        marks: tuple[Mark, ...] = ()
        if keys is not None:
            with closing(keys):
                marks = keys.marks()
        with self.reading() as db:
            report = verify_log(db, progress, marks=marks, migrations=self._migrations)
        if report.damaged:
            note_doubt(self._folder)
        return report

    def backup(
        self, path: Path | None = None, progress: Progress | None = None, *, thorough: bool = True
    ) -> BackupReport:
        """Copy the log and its keys to a file or folder (or into the data folder), and verify the copy.

        A thorough check is that of `verify`, half a minute for a million events. The other one leaves the
        old events to SQLite's check of every page: it is over in seconds, and leaves the processor to others.
        """

        def check(copy: apsw.Connection) -> Sequence[Finding]:
            if not thorough:
                return check_tail(copy)
            return verify_log(copy, progress, most=1, migrations=self._migrations).findings

        return back_up(self._folder, self._known_keys(), self._utc(), path, check)

    def backup_due(self, every_ms: int = 86_400_000) -> bool:
        """Tell whether something was recorded and the data folder has no backup younger than `every_ms`."""
        newest = newest_backup_utc_ms(self._folder.backups)
        return self.count() > 0 and (newest is None or self._utc() - newest >= every_ms)

    def rebuild_projection(self) -> int:
        """Make the list of sessions again from the events and return how many there are."""
        writing = self._owned()
        with telling():
            return rebuild(writing.db)

    def erase_client(self, code: str) -> ErasureReport:
        """Delete a client's key everywhere: the text about that person becomes unreadable for ever.

        The events stay, and the chain still verifies. Raises UnknownSessionError when nobody has that code.
        """
        writing = self._owned()
        keys = self._known_keys()
        ref = keys.ref_of(code)
        if ref is None:
            raise UnknownSessionError(
                sentence("record", "No client {code} is known in this record.").format(code=code),
                sentence("record", "Check the code."),
            )
        sessions = self.count(SessionFilter(client=code))
        try:
            return erase(keys, self._folder, ref, sessions, self._utc())
        finally:
            writing.appender.forget()

    def close(self) -> None:
        """Close the log and give the writer's place back; a second call does nothing."""
        if self._writing is not None:
            self._writing.appender.mark()
        self._reader.close()
        if self._keys is not None:
            self._keys.close()
        if self._writing is not None:
            # Closed last: the last connection merges what was written into the one file.
            self._writing.db.close()
            self._writing.ownership.release()
            self._writing = None

    @contextmanager
    def reading(self) -> Iterator[apsw.Connection]:
        """Lend a connection of its own, on one state of the log, for a long reading on whatever thread."""
        db = open_reader(self._folder.record)
        try:
            with self._noting_damage(), telling(), snapshot(db):
                yield db
        finally:
            db.close()

    @property
    def keys(self) -> KeyFile | None:
        """Return the keys that open sealed text; None when there is no key file."""
        return self._keys

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _known_keys(self) -> KeyFile:
        if self._keys is None:
            raise RecordReadOnlyError(
                sentence("record", "The key file is missing."),
                sentence("record", "Open the record where it can be written."),
            )
        return self._keys

    def _owned(self) -> _Writing:
        if self._writing is None:
            raise RecordReadOnlyError(
                f"The record is open for reading only. {self.why_not_writable}".strip(),
                sentence("record", "Use the window that owns the record."),
            )
        return self._writing

    @contextmanager
    def _noting_damage(self) -> Iterator[None]:
        """Have the next start check everything when damage shows in the body."""
        try:
            yield
        except RecordDamagedError as error:
            self._note_damage(error)
            raise

    def _note_damage(self, error: RecordDamagedError) -> None:
        """Ask the next start for a full check; it looks at the keys in any case."""
        if not isinstance(error, KeysDamagedError):
            note_doubt(self._folder)


@contextmanager
def closing_on_error(thing: apsw.Connection | KeyFile) -> Iterator[None]:
    """Close something just opened when what follows fails."""
    try:
        yield
    except BaseException:
        thing.close()
        raise
