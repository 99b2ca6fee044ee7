"""Connections to SQLite files, opened one way everywhere, and safe copies of them.

The live record is opened through apsw alone: a second SQLite library in the same process would drop the first
one's POSIX locks when it closes the file.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

import apsw

from microtimer.core.sentence import sentence
from microtimer.storage.errors import RecordDamagedError, RecordDeviceError, RecordEngineError, telling
from microtimer.storage.paths import close_file

SAFE_ENGINE = (3, 51, 3)
"""The first SQLite without the WAL-reset bug, https://sqlite.org/wal.html#walresetbug."""

BUSY_MS = 2_000
"""How long a statement waits for another process before it reports the file as busy."""


def refuse_unsafe_engine(version: str = apsw.sqlite_lib_version()) -> None:
    """Raise RecordEngineError when the SQLite in use is older than 3.51.3."""
    if tuple(int(part) for part in version.split(".")[:3]) < SAFE_ENGINE:
        raise RecordEngineError(
            sentence(
                "record", "SQLite {version} can damage a log that two programs read and write at once."
            ).format(version=version),
            sentence(
                "record",
                "Install the apsw-sqlite3mc package that microtimer asks for (SQLite 3.51.3 or newer).",
            ),
        )


def open_writer(path: Path, *, vfs: str | None = None, journal: str = "wal") -> apsw.Connection:
    """Open a file for reading and writing, made with mode 0600 where it is missing; every commit is durable.

    Raises RecordError.
    """
    try:
        _make_private(path)
    except OSError as error:
        raise RecordDeviceError(
            sentence("record", "{path} cannot be opened for writing ({strerror}).").format(
                path=path, strerror=error.strerror
            ),
            sentence("record", "Check that the data folder exists and may be written."),
        ) from error
    with telling():
        db = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE, vfs=vfs)
        try:
            _set_up(db)
            db.pragma("journal_mode", journal)
            db.pragma("synchronous", "full")
            db.pragma("foreign_keys", True)
            if sys.platform == "darwin":
                # There fsync alone does not reach the platter.
                db.pragma("fullfsync", True)
                db.pragma("checkpoint_fullfsync", True)
        except BaseException:
            db.close()
            raise
        return db


def open_reader(path: Path, *, vfs: str | None = None) -> apsw.Connection:
    """Open a file for reading only, also one that lies on a read-only disk.

    Raises RecordError.
    """
    uri = path.absolute().as_uri()
    with telling():
        try:
            return _open_to_read(f"{uri}?mode=ro", vfs)
        except (apsw.CantOpenError, apsw.ReadOnlyError):
            if not path.exists():
                raise
            if _left_beside(path, "-journal"):
                # A crash cut a change short: it must be undone in the file before anybody reads it.
                _open_to_read(f"{uri}?mode=rw", vfs).close()
                return _open_to_read(f"{uri}?mode=ro", vfs)
            # A log in WAL mode wants to make its index file beside it. On a read-only disk nothing can change
            # below us, and SQLite may be told so; but not while a -wal file holds events not merged yet.
            if _left_beside(path, "-wal"):
                raise
            return _open_to_read(f"{uri}?mode=ro&immutable=1", vfs)


def _left_beside(path: Path, ending: str) -> bool:
    beside = path.with_name(path.name + ending)
    return beside.exists() and beside.stat().st_size > 0


def _open_to_read(uri: str, vfs: str | None) -> apsw.Connection:
    db = apsw.Connection(uri, flags=apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI, vfs=vfs)
    try:
        _set_up(db)
        db.execute("SELECT count(*) FROM sqlite_schema").fetchall()  # opening alone does not touch the file
    except BaseException:
        db.close()
        raise
    return db


def _set_up(db: apsw.Connection) -> None:
    db.set_busy_timeout(BUSY_MS)
    db.pragma("trusted_schema", False)
    db.pragma("recursive_triggers", True)  # else INSERT OR REPLACE deletes without asking the triggers
    db.pragma("cell_size_check", True)


def _make_private(path: Path) -> None:
    """Create the file with mode 0600 before SQLite does; its journal files take over the same mode."""
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    close_file(path)


def rows(db: apsw.Connection, sql: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    """Return every row of a statement; the tables are STRICT, so a column's type is what the schema says."""
    found: list[tuple[Any, ...]] = db.execute(sql, values).fetchall()
    return found


class Transaction:
    """Does the body of a `with` as one transaction that takes the writer's place; any error undoes it."""

    __slots__ = ("_db",)

    def __init__(self, db: apsw.Connection) -> None:
        self._db = db

    def __enter__(self) -> None:
        self._db.execute("BEGIN IMMEDIATE")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            if kind is None:
                self._db.execute("COMMIT")
        finally:
            # A failed commit leaves the transaction open, a full disk may have ended it already.
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")


@contextmanager
def snapshot(db: apsw.Connection) -> Iterator[None]:
    """Read one state of the file in the body, whatever is written meanwhile."""
    db.execute("BEGIN")
    try:
        yield
    finally:
        if db.in_transaction:
            db.execute("ROLLBACK")


def copy_database(source: Path, target: Path, *, vfs: str | None = None, pages: int = 500) -> None:
    """Copy a live SQLite file as it stands at one moment; `target` appears whole or not at all.

    The copy is a plain file with mode 0600, synced to the disk; `pages` are copied at a time.
    Raises RecordError.
    """
    part = target.with_name(f"{target.name}.part")
    remove_database(part)
    try:
        reader = open_reader(source, vfs=vfs)
        try:
            # In one read transaction a commit made meanwhile does not start the copy anew.
            with telling(), snapshot(reader):
                reader.execute("SELECT count(*) FROM sqlite_schema").fetchall()
                _copy_pages(reader, part, pages)
        finally:
            reader.close()
        sync_file(part)
        part.replace(target)
        sync_folder(target.parent)
    except OSError as error:
        raise RecordDeviceError(
            sentence("record", "The copy {target} cannot be written ({strerror}).").format(
                target=target, strerror=error.strerror
            ),
            sentence("record", "Check that the folder exists, may be written and has room."),
        ) from error
    finally:
        remove_database(part)


def _copy_pages(reader: apsw.Connection, target: Path, pages: int) -> None:
    writer = open_writer(target, journal="off")
    try:
        with writer.backup("main", reader, "main") as copy:
            while not copy.done:
                copy.step(pages)
                # Little by little, so that an event never waits behind a flood of pages on their way out.
                sync_file(target)
        # Out of WAL mode, so that the copy is one file that also opens on a read-only disk.
        writer.pragma("journal_mode", "delete")
    finally:
        writer.close()


def refuse_damaged(db: apsw.Connection, name: str) -> None:
    """Raise RecordDamagedError when SQLite's own check of the whole file finds a fault."""
    with telling():
        found = [str(row[0]) for row in db.execute("PRAGMA integrity_check(1)")]
    if found != ["ok"]:
        raise RecordDamagedError(
            sentence("record", "{name} is damaged ({found}).").format(name=name, found=found[0]),
            sentence("record", "Use another copy."),
        )


def set_aside(path: Path, target: Path) -> bool:
    """Rename a SQLite file with its journal files, and tell whether any was there; nothing is deleted.

    The file itself goes first: cut short, no part of it stays in use without the events beside it.
    """
    found = False
    for ending in ("", "-wal", "-journal"):
        beside = path.with_name(path.name + ending)
        if beside.exists():
            beside.replace(target.with_name(target.name + ending))
            found = True
    path.with_name(f"{path.name}-shm").unlink(missing_ok=True)  # an index over the -wal, rebuilt when opened
    sync_folder(path.parent)
    return found


def remove_database(path: Path) -> None:
    """Delete a SQLite file that is only a part of a copy, with its journal files."""
    for ending in ("-shm", "-wal", "-journal", ""):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def sync_file(path: Path) -> None:
    """Have the file's content reach the disk."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(path: Path) -> None:
    """Have the names in a folder reach the disk, where the system can be asked to."""
    if sys.platform == "win32":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
