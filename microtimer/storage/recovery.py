"""Opening the log for writing: made where there is none, brought up to date, and when damaged replaced.

A damaged file is renamed, never deleted. The newest backup that verifies takes its place, and the notices say
what happened and which sessions are missing.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw

from microtimer.core.sentence import Sentence, joined, sentence
from microtimer.storage.database import (
    copy_database,
    open_reader,
    open_writer,
    refuse_damaged,
    remove_database,
    rows,
    set_aside,
)
from microtimer.storage.epochs import begin_epoch, create_log, has_begun
from microtimer.storage.errors import (
    NoRecordError,
    RecordDamagedError,
    RecordError,
    RecordPlaceError,
    telling,
)
from microtimer.storage.keys import keys_in_use
from microtimer.storage.migrations import Migration, migrate, newest, refuse_foreign, version_of
from microtimer.storage.paths import DataFolder, free_name
from microtimer.storage.rebuilding import rebuild
from microtimer.storage.verification import DAMAGE, Fault, Finding, check_tail, verify_log


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
        if has_no_content(self.folder.record) and has_traces(self.folder):
            self._replace(
                sentence("record", "The record was empty.")
                if self.folder.record.exists()
                else sentence("record", "The record was missing.")
            )
        try:
            db = self._opened()
        except RecordDamagedError as error:
            self._replace(error.message)
            db = self._opened()
        return OpenedLog(db, tuple(self.notices))

    def _opened(self) -> apsw.Connection:
        self._refuse_unusable()
        db = open_writer(self.folder.record, vfs=self.vfs)
        try:
            copy = made_ready(db, self.folder.record, self.folder, self.migrations, self.utc_ms)
            if copy is not None:
                self.notices.append(
                    sentence(
                        "record", "The record was brought up to date; the old one is kept as {copy}."
                    ).format(copy=copy)
                )
            self._look(db)
        except BaseException:
            db.close()
            raise
        return db

    def _refuse_unusable(self) -> None:
        """Refuse a file that is not ours, too new, or emptied, before a byte of it is changed."""
        record = self.folder.record
        if has_no_content(record):
            return
        db = open_live(self.folder, self.vfs)
        try:
            refuse_foreign(db, record, self.migrations)
            if not has_begun(db) and has_traces(self.folder):
                raise RecordDamagedError(sentence("record", "The record was empty."))
        finally:
            db.close()

    def _look(self, db: apsw.Connection) -> None:
        """Look at the newest events, or at everything when damage was seen before.

        Raises RecordDamagedError when another copy must be used in its place.
        """
        doubted = self.folder.doubt.exists()
        if doubted:
            refuse_damaged(db, sentence("record", "The record"))
        with telling():
            found = verify_log(db, migrations=self.migrations).findings if doubted else check_tail(db)
        damage = next((finding for finding in found if finding.fault in DAMAGE), None)
        if damage is not None:
            self._go_on_damaged(db, damage)
        elif any(finding.fault is Fault.LIST for finding in found):
            with telling():
                rebuild(db)
            self.notices.append(
                sentence(
                    "record", "The list of sessions differed from the events; it was made again from them."
                )
            )
        self.folder.doubt.unlink(missing_ok=True)

    def _go_on_damaged(self, db: apsw.Connection, damage: Finding) -> None:
        """Go on with a log whose events were changed only where no backup could take its place."""
        if newest_verified(self.folder.backups, self.migrations) is not None:
            raise RecordDamagedError(damage.message)
        refuse_damaged(db, sentence("record", "The record"))
        self.notices.append(
            joined(
                " ",
                (
                    damage.message,
                    sentence("record", "There is no backup that verifies, so the record is used as it is."),
                ),
            )
        )

    def _replace(self, why: str) -> None:
        """Put the damaged log aside and the newest verified backup in its place, in a new epoch.

        The new log is made ready under another name: cut short at any moment, the next start begins again.
        """
        record = self.folder.record
        lost = None if has_no_content(record) else summaries(record)
        self.notices.append(joined(" ", (why, *self._put_aside())))
        self.folder.doubt.unlink(missing_ok=True)
        fresh = self.folder.root / "record.db.recovering"
        remove_database(fresh)
        backup = newest_verified(self.folder.backups, self.migrations)
        if backup is None:
            self.notices.append(
                sentence("record", "There is no backup that verifies, so an empty record was begun.")
            )
            older = ", ".join(map(str, kept_aside(self.folder.root)))
            if older:
                self.notices.append(sentence("record", "Older files are kept: {older}.").format(older=older))
        else:
            copy_database(backup, fresh)
            self.notices.append(
                sentence("record", "The backup {backup} is used in its place.").format(backup=backup)
            )
        db = open_writer(fresh, vfs=self.vfs)
        try:
            made_ready(db, fresh, self.folder, self.migrations, self.utc_ms, again="recovered")
        finally:
            db.close()
        set_aside(fresh, record)
        self.notices.append(_missing_in_words(lost, summaries(record) or ()))

    def _put_aside(self) -> tuple[Sentence, ...]:
        """Keep what is there of the damaged log under another name, and return where in words."""
        record = self.folder.record
        was_there = record.exists()
        aside = free_name(self.folder.root / f"record-damaged-{stamp(self.utc_ms)}.db")
        if not set_aside(record, aside):
            return ()
        if was_there:
            return (sentence("record", "The file is kept as {path}.").format(path=aside),)
        return (sentence("record", "What was left beside it is kept as {path}-*.").format(path=aside),)


def made_ready(
    db: apsw.Connection,
    path: Path,
    folder: DataFolder,
    migrations: Sequence[Migration],
    utc_ms: int,
    *,
    again: str | None = None,
) -> Path | None:
    """Make an open file a log of today that has begun; `again` begins a further epoch in one that had.

    Returns the verified copy made before it was brought up to date, or None when that was not needed.
    """
    if version_of(db) == 0:
        create_log(db, utc_ms, again or "created", migrations)
        return None
    copy = migrate(db, path, folder.backups, migrations)
    if not has_begun(db):
        begin_epoch(db, utc_ms, again or "created")
    elif again is not None:
        begin_epoch(db, utc_ms, again)
    with telling():
        if not rows(db, "SELECT 1 FROM epoch LIMIT 1"):
            raise RecordDamagedError(sentence("record", "The record has lost the names of its epochs."))
    return copy


def open_live(folder: DataFolder, vfs: str | None) -> apsw.Connection:
    """Open the log of a folder to read; raise RecordError, naming the file where it is damaged."""
    try:
        return open_reader(folder.record, vfs=vfs)
    except RecordDamagedError as error:
        raise RecordDamagedError(
            sentence("record", "The record {record} is damaged and cannot be read.").format(
                record=folder.record
            ),
            sentence(
                "record",
                "Run a session or open the window: the file is kept, and the newest verified backup used.",
            ),
        ) from error


def has_no_content(record: Path) -> bool:
    """Tell whether a log is missing or 0 bytes long; opening one makes SQLite delete the -wal beside it."""
    return not record.exists() or record.stat().st_size == 0


def has_traces(folder: DataFolder) -> bool:
    """Tell whether something shows that a folder held a record: backups, files set aside, keys in use."""
    wal = folder.record.with_name(f"{folder.record.name}-wal")
    return bool(
        (has_no_content(folder.record) and not has_no_content(wal))
        or backups_in(folder.backups)
        or kept_aside(folder.root)
        or keys_in_use(folder.keys)
    )


def absent(folder: DataFolder) -> RecordError:
    """Return why a folder has no record to read: there never was one, or it is lost."""
    if folder.root.exists() and not folder.root.is_dir():
        return RecordPlaceError(
            sentence("record", "{root} is a file, not a folder.").format(root=folder.root),
            sentence("record", "Name a folder with --data-dir."),
        )
    if has_traces(folder):
        lost = sentence("record", "The record {record} is missing, although this folder held one.")
        if folder.record.exists():
            lost = sentence("record", "The record {record} is empty, although this folder held one.")
        return RecordDamagedError(
            lost.format(record=folder.record),
            sentence(
                "record",
                "Run a session or open the window: the newest verified backup is used, and what is "
                "missing said.",
            ),
        )
    return NoRecordError(
        sentence("record", "There is no record in {root}.").format(root=folder.root),
        sentence("record", "Run a session first, or name another folder with --data-dir."),
    )


def note_doubt(folder: DataFolder) -> None:
    """Ask the next start for a full check, where a file can be left to say so."""
    try:
        folder.doubt.touch(mode=0o600)
    except OSError:
        return  # on a read-only disk nobody can start to write either; the damage itself is told as it shows


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
        raise RecordPlaceError(
            sentence("record", "{path} is not a file.").format(path=path),
            sentence("record", "Name a backup made by this program."),
        )
    db = open_reader(path)
    try:
        refuse_foreign(db, path, migrations)
        refuse_damaged(db, str(path))
        with telling():
            version = version_of(db)
            if version == 0:
                raise RecordDamagedError(
                    sentence("record", "{path} is empty.").format(path=path),
                    sentence("record", "Use another backup."),
                )
            # The check reads the tables of today; an older log is checked once it is brought up to date.
            found = (
                verify_log(db, most=1, migrations=migrations).findings
                if version == newest(migrations)
                else ()
            )
        if found:
            raise RecordDamagedError(
                f"{path} does not verify: {found[0].message}", sentence("record", "Use another backup.")
            )
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
        if after:
            return sentence(
                "record",
                "Which sessions are missing could not be read; those after the newest one in the list are.",
            )
        return sentence("record", "Which sessions are missing could not be read.")
    lost = missing(before, after)
    if not lost:
        return sentence("record", "Of the sessions that could be read in the damaged file, none is missing.")
    return sentence("record", "Missing or cut short: {sessions}.").format(sessions=named(lost))


def named(sessions: Sequence[NamedSession], most: int = 20) -> Sentence:
    """Return sessions as a list in words, the first `most` of them by name."""
    more = len(sessions) - most
    shown = joined("; ", map(str, sessions[:most]))
    if more <= 0:
        return shown
    return sentence("record", "{sessions}; and {more} more").format(sessions=shown, more=more)


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
