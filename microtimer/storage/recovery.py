"""Opening the log for writing: made where there is none, brought up to date, and when damaged replaced.

A damaged file is renamed, never deleted. The newest backup that verifies takes its place, and the notices say
what happened and which sessions are missing.
"""

import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw

from microtimer.storage.database import (
    Transaction,
    copy_database,
    open_reader,
    open_writer,
    refuse_damaged,
    rows,
    set_aside,
)
from microtimer.storage.errors import RecordDamagedError, RecordError, RecordPlaceError, telling
from microtimer.storage.keys import KeyFile, verify_keys
from microtimer.storage.migrations import Migration, migrate, newest, refuse_foreign, version_of
from microtimer.storage.paths import DataFolder
from microtimer.storage.verification import check_tail, verify_log


@dataclass(frozen=True, slots=True)
class NamedSession:
    """Enough of a session to name it to a person."""

    id: str
    local_day: str
    protocol_title: str
    events: int

    def __str__(self) -> str:
        """Return it as one phrase."""
        return f"{self.local_day} {self.protocol_title} ({self.id}, {self.events} events)"


@dataclass(frozen=True, slots=True)
class OpenedLog:
    """A log open for writing, and what a person must be told about how it was opened."""

    db: apsw.Connection
    notices: tuple[str, ...]


@dataclass(slots=True)
class LogOpener:
    """Opens the log of one data folder for its one writer."""

    folder: DataFolder
    utc_ms: int
    migrations: Sequence[Migration]
    vfs: str | None = None
    notices: list[str] = field(default_factory=list)

    def open(self) -> OpenedLog:
        """Return the open log; raise RecordError when there is none to be had."""
        gone = not self.folder.record.exists() or self.folder.record.stat().st_size == 0
        if gone and (backups_in(self.folder.backups) or kept_aside(self.folder.root)):
            self._replace("The record was missing or empty.")
        try:
            db = self._opened()
        except RecordDamagedError as error:
            self._replace(error.message)
            db = self._opened()
        return OpenedLog(db, tuple(self.notices))

    def _opened(self) -> apsw.Connection:
        self._refuse_foreign()
        db = open_writer(self.folder.record, vfs=self.vfs)
        try:
            fresh = version_of(db) == 0
            copy = migrate(db, self.folder.record, self.folder.backups, self.migrations)
            if copy is not None:
                self.notices.append(f"The record was brought up to date; the old one is kept as {copy}.")
            if fresh:
                begin_log(db, self.utc_ms, "created")
            self._look(db)
        except BaseException:
            db.close()
            raise
        return db

    def _refuse_foreign(self) -> None:
        """Refuse a file that is not ours, or too new, before opening it to write changes a byte of it."""
        record = self.folder.record
        if record.exists() and record.stat().st_size:
            db = open_reader(record, vfs=self.vfs)
            try:
                refuse_foreign(db, record, self.migrations)
            finally:
                db.close()

    def _look(self, db: apsw.Connection) -> None:
        """Look at the newest events, or at everything when damage was seen last time."""
        with telling():
            if self.folder.doubt.exists():
                refuse_damaged(db, "The record")
                found = verify_log(db, most=1).findings
            else:
                found = check_tail(db)
        if found:
            raise RecordDamagedError(found[0].message)
        self.folder.doubt.unlink(missing_ok=True)

    def _replace(self, why: str) -> None:
        """Put the damaged log aside and the newest verified backup in its place, in a new epoch."""
        record = self.folder.record
        aside = free_name(self.folder.root / f"record-damaged-{stamp(self.utc_ms)}.db")
        lost: tuple[NamedSession, ...] | None = None
        if record.exists():
            lost = summaries(record)
            set_aside(record, aside)
            self.notices.append(f"{why} The file is kept as {aside}.")
        else:
            self.notices.append(why)
        self.folder.doubt.unlink(missing_ok=True)
        backup = newest_verified(self.folder.backups, self.migrations)
        if backup is None:
            self.notices.append("There is no backup that verifies, so an empty record was begun.")
            older = ", ".join(map(str, kept_aside(self.folder.root)))
            if older:
                self.notices.append(f"Older files are kept: {older}.")
        else:
            copy_database(backup, record)
            self.notices.append(f"The backup {backup} is used in its place.")
        db = open_writer(record, vfs=self.vfs)
        try:
            migrate(db, record, self.folder.backups, self.migrations)
            begin_log(db, self.utc_ms, "recovered")
        finally:
            db.close()
        self.notices.append(_missing_in_words(lost, summaries(record) or ()))


def begin_log(db: apsw.Connection, utc_ms: int, why: str) -> str:
    """Begin a new epoch (in a new log: its room, too) and return the epoch's name."""
    epoch = secrets.token_hex(8)
    with telling(), Transaction(db):
        db.execute(
            "INSERT INTO meta SELECT 'room', ?1 WHERE NOT EXISTS (SELECT 1 FROM meta WHERE name = 'room')",
            (secrets.token_hex(8),),
        )
        db.execute(
            "INSERT INTO epoch (id, after_seq, began_utc_ms, why) "
            "VALUES (?, (SELECT coalesce(max(seq), 0) FROM event), ?, ?)",
            (epoch, utc_ms, why),
        )
    return epoch


def open_keys(folder: DataFolder, log: apsw.Connection) -> tuple[KeyFile, tuple[str, ...]]:
    """Return the key file of an open log, the newest verified copy of it where it is missing or damaged."""
    notices: list[str] = []
    with telling():
        used = bool(rows(log, "SELECT 1 FROM event LIMIT 1"))
    problem = _key_problem(folder.keys, used=used)
    if problem is not None:
        aside = free_name(folder.keys.with_name("keys-damaged.db"))
        if folder.keys.exists():
            set_aside(folder.keys, aside)
        copy = _newest_verified_keys(folder.backups)
        if copy is None:
            remedy = "No copy of it was found, so notes and client codes up to now cannot be read."
        else:
            copy_database(copy, folder.keys)
            remedy = f"Its copy {copy} is used; notes of clients added since then cannot be read."
        notices.append(f"{problem} {remedy}")
    return KeyFile.open(folder.keys), tuple(notices)


def _key_problem(path: Path, *, used: bool) -> str | None:
    if not path.exists() or path.stat().st_size == 0:
        return "The key file is missing or empty." if used else None
    try:
        verify_keys(path)
    except RecordDamagedError:
        return "The key file is damaged; it is kept beside the new one."
    return None


def _newest_verified_keys(backups: Path) -> Path | None:
    for path in sorted(backups.glob("*.db.keys"), key=lambda path: path.stat().st_mtime, reverse=True):
        try:
            verify_keys(path)
        except RecordError:
            continue  # the next older one is tried
        return path
    return None


def backups_in(folder: Path) -> tuple[Path, ...]:
    """Return the backups in a folder, newest first."""
    found = [path for path in folder.glob("record-*.db") if path.stat().st_size]
    return tuple(sorted(found, key=lambda path: (path.stat().st_mtime, path.name), reverse=True))


def kept_aside(root: Path) -> tuple[Path, ...]:
    """Return the logs that were replaced earlier and kept beside the live one."""
    return tuple(sorted(root.glob("record-*.db")))


def newest_verified(folder: Path, migrations: Sequence[Migration]) -> Path | None:
    """Return the newest backup in a folder that is whole and can be used, or None."""
    for path in backups_in(folder):
        try:
            refuse_unusable(path, migrations)
        except RecordError:
            continue  # the next older one is tried; none is deleted
        return path
    return None


def refuse_unusable(path: Path, migrations: Sequence[Migration]) -> None:
    """Raise RecordError when a backup is damaged, foreign, too new, or its chain is broken."""
    if not path.is_file():
        raise RecordPlaceError(f"{path} is not a file.", "Name a backup made by this program.")
    db = open_reader(path)
    try:
        refuse_foreign(db, path, migrations)
        refuse_damaged(db, str(path))
        with telling():
            version = version_of(db)
            if version == 0:
                raise RecordDamagedError(f"{path} is empty.", "Use another backup.")
            # The check reads the tables of today; an older log is checked once it is brought up to date.
            found = verify_log(db, most=1).findings if version == newest(migrations) else ()
        if found:
            raise RecordDamagedError(f"{path} does not verify: {found[0].message}", "Use another backup.")
    finally:
        db.close()


def summaries(path: Path) -> tuple[NamedSession, ...] | None:
    """Return the sessions in a log file, as many as can be read; None when nothing can be read at all."""
    try:
        db = open_reader(path)
    except RecordError:
        return None
    found: list[NamedSession] = []
    try:
        for row in db.execute(
            "SELECT id, local_day, protocol_title, last_number FROM session ORDER BY first_seq"
        ):
            found.append(NamedSession(*row))  # noqa: PERF401 - what was read before an error is kept
    except apsw.Error:
        return tuple(found) or None
    finally:
        db.close()
    return tuple(found)


def missing(before: Sequence[NamedSession], after: Sequence[NamedSession]) -> tuple[NamedSession, ...]:
    """Return the sessions of `before` that `after` does not hold, or holds with fewer events."""
    held = {session.id: session.events for session in after}
    return tuple(session for session in before if held.get(session.id, 0) < session.events)


def _missing_in_words(before: Sequence[NamedSession] | None, after: Sequence[NamedSession]) -> str:
    if before is None:
        return "Which sessions are missing could not be read; those after the newest one in the list are."
    lost = missing(before, after)
    if not lost:
        return "Of the sessions that could be read in the damaged file, none is missing."
    return f"Missing or cut short: {named(lost)}."


def named(sessions: Sequence[NamedSession], most: int = 20) -> str:
    """Return sessions as a list in words, the first `most` of them by name."""
    more = len(sessions) - most
    return "; ".join(map(str, sessions[:most])) + (f"; and {more} more" if more > 0 else "")


def stamp(utc_ms: int) -> str:
    """Return a moment as part of a file name: "20261121T000406Z"."""
    moment = datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=utc_ms)
    return moment.strftime("%Y%m%dT%H%M%SZ")


def stamped_utc_ms(path: Path) -> int | None:
    """Return the moment in a file's name, or None where there is none."""
    found = re.search(r"-(\d{8}T\d{6})Z", path.name)
    if found is None:
        return None
    moment = datetime.strptime(found[1], "%Y%m%dT%H%M%S").replace(tzinfo=UTC)
    return int(moment.timestamp()) * 1_000


def free_name(path: Path) -> Path:
    """Return the path, or one with a number added where a file has that name already."""
    if not path.exists():
        return path
    numbered = (path.with_name(f"{path.stem}-{number}{path.suffix}") for number in range(2, 10_000))
    return next(name for name in numbered if not name.exists())
