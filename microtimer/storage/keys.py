"""The key file: one key for each client, and one for each session without a client, beside the log.

Deleting a key makes that person's sealed text unreadable for ever, in this log and in every copy of it.
A client is found by a keyed hash of the code; the code itself stands nowhere in this file. The file is small,
kept out of WAL mode, and SQLite overwrites what is deleted; what the disk itself still holds of freed blocks
is beyond a program's reach, so the disk should be encrypted.
"""

import hashlib
import hmac
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import apsw

from microtimer.core.sentence import sentence
from microtimer.storage.client_codes import ClientCodeError, normal_reference
from microtimer.storage.database import Transaction, copy_database, open_reader, open_writer, refuse_damaged
from microtimer.storage.errors import (
    KeysDamagedError,
    RecordDamagedError,
    RecordError,
    RecordReadOnlyError,
    RecordTooNewError,
    telling,
)
from microtimer.storage.seals import new_secret

APPLICATION_ID = int.from_bytes(b"utmk", "big")
VERSION = 2

_SCHEMA = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE key (ref TEXT PRIMARY KEY, secret BLOB NOT NULL CHECK (length(secret) = 32), lookup BLOB UNIQUE)
  STRICT, WITHOUT ROWID;
CREATE TABLE erased (ref TEXT PRIMARY KEY, utc_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE copy (path TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
"""
_MARKS = """
CREATE TABLE mark (
  number  INTEGER PRIMARY KEY,
  epoch   TEXT NOT NULL UNIQUE,
  seq     INTEGER NOT NULL,
  head    BLOB NOT NULL CHECK (length(head) = 32),
  session TEXT NOT NULL
) STRICT;
"""
_SET_MARK = """INSERT INTO mark (epoch, seq, head, session) VALUES (?, ?, ?, ?) ON CONFLICT (epoch) DO UPDATE
  SET seq = excluded.seq, head = excluded.head, session = excluded.session WHERE excluded.seq > seq"""


@dataclass(frozen=True, slots=True)
class SealingKey:
    """A key and the random name it goes by."""

    ref: str
    secret: bytes


@dataclass(frozen=True, slots=True)
class Mark:
    """How far an epoch of the log had come: its newest event when a session ended, and that session's id.

    Kept apart from the log, it shows when the log's end is cut off, which the chain alone cannot.
    """

    epoch: str
    seq: int
    head: bytes
    session_id: str


class KeyFile:
    """The keys of one log.

    Methods raise RecordError when the file cannot be read or written.
    """

    def __init__(self, db: apsw.Connection, path: Path, *, writable: bool) -> None:
        self._db = db
        self._path = path
        self._writable = writable
        with telling_of_keys(self._path):
            self.index_key: bytes = db.execute("SELECT value FROM meta WHERE name = 'index_key'").get

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> "KeyFile":
        """Open the key file, or make it where it is missing and writing is allowed."""
        with telling_of_keys(path):
            db = open_reader(path) if read_only else open_writer(path, journal="delete")
        try:
            with telling_of_keys(path):
                db.pragma("secure_delete", True)
                if not read_only and db.pragma("user_version") == 0:
                    _create(db)
                _refuse_foreign(db, path)
                if not read_only and db.pragma("user_version") == 1:
                    _add_marks(db)
            return cls(db, path, writable=not read_only)
        except BaseException:
            db.close()
            raise

    @property
    def path(self) -> Path:
        """Return where the file lies."""
        return self._path

    def of_client(self, code: str) -> SealingKey:
        """Return the key of the client with this code, made now where there is none."""
        ref = self.ref_of(code)
        secret = self.secret(ref) if ref is not None else None
        if ref is not None and secret is not None:
            return SealingKey(ref, secret)
        return self._made(new_secret()[:10].hex(), self._lookup(code))

    def of_session(self, session_id: str) -> SealingKey:
        """Return the key of a session without a client, made now where there is none."""
        secret = self.secret(session_id)
        return self._made(session_id, None) if secret is None else SealingKey(session_id, secret)

    def secret(self, ref: str) -> bytes | None:
        """Return the key of that name, or None when it was erased or never made."""
        with telling_of_keys(self._path):
            found: bytes | None = self._db.execute("SELECT secret FROM key WHERE ref = ?", (ref,)).get
            return found

    def ref_of(self, code: str) -> str | None:
        """Return the random name of the client with this code, or None when no such client is known."""
        with telling_of_keys(self._path):
            ref: str | None = self._db.execute(
                "SELECT ref FROM key WHERE lookup = ?", (self._lookup(code),)
            ).get
            return ref

    def erased_at(self, ref: str) -> int | None:
        """Return when that key was erased (UTC ms), or None when it was not."""
        with telling_of_keys(self._path):
            moment: int | None = self._db.execute("SELECT utc_ms FROM erased WHERE ref = ?", (ref,)).get
            return moment

    def erase(self, ref: str, utc_ms: int) -> None:
        """Delete a key for good; that it was deleted, and when, is kept."""
        self._refuse_read_only()
        with telling_of_keys(self._path), Transaction(self._db):
            self._db.execute("DELETE FROM key WHERE ref = ?", (ref,))
            self._db.execute("INSERT OR IGNORE INTO erased VALUES (?, ?)", (ref, utc_ms))

    def mark(self, mark: Mark) -> None:
        """Note how far the log has come; a mark never goes back."""
        self._refuse_read_only()
        with telling_of_keys(self._path):
            self._db.execute(_SET_MARK, (mark.epoch, mark.seq, mark.head, mark.session_id))

    def marks(self) -> tuple[Mark, ...]:
        """Return how far each epoch had come, in the order in which the epochs were first written to."""
        with telling_of_keys(self._path):
            if self._db.pragma("user_version") < 2:
                return ()  # open to read, and not yet brought up to date
            found = self._db.execute("SELECT epoch, seq, head, session FROM mark ORDER BY number")
            return tuple(Mark(*row) for row in found)

    def copies(self) -> tuple[Path, ...]:
        """Return where copies of this file were put."""
        with telling_of_keys(self._path):
            return tuple(Path(row[0]) for row in self._db.execute("SELECT path FROM copy ORDER BY path"))

    def copy_to(self, path: Path) -> None:
        """Copy the file and remember where, so that a key can be erased there too."""
        if self._writable:
            with telling_of_keys(self._path):
                self._db.execute("INSERT OR IGNORE INTO copy VALUES (?)", (str(path),))
        copy_database(self._path, path)

    def forget_copy(self, path: Path) -> None:
        """Stop remembering a copy that was deleted."""
        self._refuse_read_only()
        with telling_of_keys(self._path):
            self._db.execute("DELETE FROM copy WHERE path = ?", (str(path),))

    def take_over(self, other: "KeyFile") -> None:
        """Add the keys of another file that are missing here; what was erased in either is erased here.

        A client is found by code only where both files hash codes with one key, as copies of one file do.
        """
        self._refuse_read_only()
        erased, keys = other.content()
        same = other.index_key == self.index_key
        with telling_of_keys(self._path), Transaction(self._db):
            self._db.executemany("INSERT OR IGNORE INTO erased VALUES (?, ?)", erased)
            self._db.executemany(
                "INSERT OR IGNORE INTO key VALUES (?, ?, ?)",
                [(ref, secret, lookup if same else None) for ref, secret, lookup in keys],
            )
            self._db.execute("DELETE FROM key WHERE ref IN (SELECT ref FROM erased)")

    def content(self) -> tuple[list[Any], list[Any]]:
        """Return the rows of what was erased and of the keys, for another key file to take over."""
        with telling_of_keys(self._path):
            return (
                self._db.execute("SELECT ref, utc_ms FROM erased").fetchall(),
                self._db.execute("SELECT ref, secret, lookup FROM key").fetchall(),
            )

    def close(self) -> None:
        """Close the file."""
        with telling_of_keys(self._path):
            self._db.close()

    def _made(self, ref: str, lookup: bytes | None) -> SealingKey:
        self._refuse_read_only()
        key = SealingKey(ref, new_secret())
        with telling_of_keys(self._path):
            self._db.execute("INSERT INTO key VALUES (?, ?, ?)", (key.ref, key.secret, lookup))
        return key

    def _lookup(self, code: str) -> bytes:
        try:
            spelt = normal_reference(code)
        except ClientCodeError:
            spelt = code  # the screens ask for another code; what was used all the same is still found again
        return hmac.digest(self.index_key, spelt.casefold().encode(), hashlib.sha256)

    def _refuse_read_only(self) -> None:
        if not self._writable:
            raise RecordReadOnlyError(
                sentence("record", "The keys of the record are open for reading only."),
                sentence("record", "Use the window that owns the record."),
            )


def read_only_keys(path: Path) -> KeyFile | None:
    """Open the key file to read, or return None when there is none: sealed text then stays unreadable."""
    return None if is_blank(path) else KeyFile.open(path, read_only=True)


def verify_keys(path: Path) -> None:
    """Raise RecordError when the file is damaged or no key file."""
    with _reading(path) as db:
        refuse_damaged(db, str(path))
        _refuse_foreign(db, path)


def is_blank(path: Path) -> bool:
    """Tell whether there is no key file yet, or one whose making was cut short; raise RecordError."""
    if not path.exists() or path.stat().st_size == 0:
        return True
    with _reading(path) as db:
        empty: bool = db.execute("SELECT count(*) FROM sqlite_schema").get == 0
    return empty


def keys_in_use(path: Path) -> bool:
    """Tell whether a key was ever made in this file; one that cannot be read was in use."""
    try:
        if is_blank(path):
            return False
        with _reading(path) as db:
            made: int = db.execute("SELECT EXISTS (SELECT 1 FROM key) OR EXISTS (SELECT 1 FROM erased)").get
    except RecordError:
        return True
    return bool(made)


@contextmanager
def telling_of_keys(path: Path) -> Iterator[None]:
    """Turn errors of the database into those of `errors`, naming the key file where it is damaged."""
    try:
        with telling():
            yield
    except KeysDamagedError:
        raise
    except RecordDamagedError as error:
        raise KeysDamagedError(
            sentence("record", "The key file {path} is damaged; the record itself is another file.").format(
                path=path
            ),
            sentence(
                "record",
                "Run a session or open the window: the damaged file is kept, and its newest verified "
                "copy used.",
            ),
        ) from error


@contextmanager
def _reading(path: Path) -> Iterator[apsw.Connection]:
    with telling_of_keys(path):
        db = open_reader(path)
        try:
            yield db
        finally:
            db.close()


def _create(db: apsw.Connection) -> None:
    with Transaction(db):
        db.execute(_SCHEMA + _MARKS)
        db.execute("INSERT INTO meta VALUES ('index_key', ?)", (new_secret(),))
        db.pragma("application_id", APPLICATION_ID)
        db.pragma("user_version", VERSION)


def _add_marks(db: apsw.Connection) -> None:
    with Transaction(db):
        db.execute(_MARKS)
        db.pragma("user_version", VERSION)


def _refuse_foreign(db: apsw.Connection, path: Path) -> None:
    if db.pragma("application_id") != APPLICATION_ID:
        raise KeysDamagedError(
            sentence("record", "{path} is not a key file of this program.").format(path=path),
            sentence("record", "Check which file lies there."),
        )
    if db.pragma("user_version") > VERSION:
        raise RecordTooNewError(
            sentence("record", "{path} was written by a newer version of microtimer.").format(path=path),
            sentence("record", "Install that version to use it."),
        )
