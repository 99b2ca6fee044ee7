"""What can go wrong with the record, as values that say what happened and what to do.

    RecordError
    ├── RecordPlaceError       the folder is no place for a live log (network file system, not a folder)
    │   └── NoRecordError      nothing was ever recorded in the folder
    ├── RecordReadOnlyError    nothing can be written: read-only folder, or another window owns the log
    ├── RecordFullError        no room left on the disk
    ├── RecordBusyError        another program holds the file
    ├── RecordDeviceError      the disk or the file system reported an error
    ├── RecordDamagedError     the file is not whole, or is no record at all
    │   └── KeysDamagedError   the key file beside the log is not whole, or is no key file at all
    ├── RecordTooNewError      written by a newer version of the program
    ├── RecordEngineError      the SQLite in use is known to damage such a file
    ├── SessionClosedError     the session is signed: only amendments may follow
    └── UnknownSessionError    no session has that id

A wrong call by the program itself raises ValueError, never one of these.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import apsw

from microtimer.core.sentence import Sentence, joined, sentence


class RecordError(Exception):
    """Something the practitioner must be told about the record; `message` and `remedy` are whole sentences.

    `kind` names the case for a program, such as "full"; `__str__` is message and remedy for a person.
    """

    kind = "error"

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(f"{message} {remedy}".strip())
        self.message = message
        self.remedy = remedy

    @property
    def words(self) -> Sentence:
        """Return message and remedy as they are told to a person."""
        return joined(" ", filter(None, (self.message, self.remedy)))


class RecordPlaceError(RecordError):
    """The folder is no place for a live log."""

    kind = "place"


class NoRecordError(RecordPlaceError):
    """Nothing was ever recorded in the folder."""

    kind = "no-record"


class RecordReadOnlyError(RecordError):
    """Nothing can be written here."""

    kind = "read-only"


class RecordFullError(RecordError):
    """There is no room left on the disk."""

    kind = "full"


class RecordBusyError(RecordError):
    """Another program holds the file."""

    kind = "busy"


class RecordDeviceError(RecordError):
    """The disk or the file system reported an error."""

    kind = "device"


class RecordDamagedError(RecordError):
    """The file is not whole, or is no record at all."""

    kind = "damaged"


class KeysDamagedError(RecordDamagedError):
    """The key file beside the log is not whole, or is no key file at all."""

    kind = "keys-damaged"


class RecordTooNewError(RecordError):
    """The record was written by a newer version of the program."""

    kind = "too-new"


class RecordEngineError(RecordError):
    """The SQLite in use is known to damage a log of this kind."""

    kind = "engine"


class SessionClosedError(RecordError):
    """The session is signed and closed."""

    kind = "closed"


class UnknownSessionError(RecordError):
    """No session has that id."""

    kind = "unknown-session"


_TOLD: tuple[tuple[type[Exception], type[RecordError], Sentence, Sentence], ...] = (
    (
        apsw.FullError,
        RecordFullError,
        sentence("record", "There is no room left on the disk."),
        sentence(
            "record",
            "Free some space; what is not saved yet is kept in memory and saved as soon as there is room.",
        ),
    ),
    (
        apsw.ReadOnlyError,
        RecordReadOnlyError,
        sentence("record", "The record cannot be written: the file or its folder is read-only."),
        sentence("record", "Allow writing to the data folder, or choose another one with --data-dir."),
    ),
    (
        apsw.PermissionsError,
        RecordReadOnlyError,
        sentence("record", "The record may not be used by this user account."),
        sentence("record", "Give this account the right to read and write the data folder."),
    ),
    (
        apsw.BusyError,
        RecordBusyError,
        sentence("record", "Another program holds the record."),
        sentence("record", "Close the other program; it is tried again by itself."),
    ),
    (
        apsw.LockedError,
        RecordBusyError,
        sentence("record", "The record is locked for a moment."),
        sentence("record", "It is tried again by itself."),
    ),
    (
        apsw.CorruptError,
        RecordDamagedError,
        sentence("record", "The record is damaged."),
        sentence(
            "record",
            "Start the program again: it keeps the damaged file and goes on with the newest verified backup.",
        ),
    ),
    (
        apsw.NotADBError,
        RecordDamagedError,
        sentence("record", "The file is not a record."),
        sentence("record", "Check that the right file was named."),
    ),
    (
        apsw.CantOpenError,
        RecordDeviceError,
        sentence("record", "The record cannot be opened."),
        sentence("record", "Check that the data folder exists and may be written."),
    ),
    (
        apsw.IOError,
        RecordDeviceError,
        sentence("record", "The disk reported an error."),
        sentence("record", "Check the disk; what is not saved yet is kept in memory and tried again."),
    ),
)


def told(error: apsw.Error) -> RecordError:
    """Return what an error of the database means in words; the cause is attached by the caller."""
    if isinstance(error, apsw.SQLError) and "malformed JSON" in str(error):
        return _damaged()
    for of_engine, ours, message, remedy in _TOLD:
        if isinstance(error, of_engine):
            return ours(message, remedy)
    return RecordError(
        sentence("record", "The record refused the request ({error}).").format(error=error),
        sentence("record", "Please report this, with the log of the program."),
    )


@contextmanager
def telling() -> Iterator[None]:
    """Turn errors of the database into the ones above."""
    try:
        yield
    except apsw.Error as error:
        raise told(error) from error
    except UnicodeDecodeError as error:
        # Text in the file that is none: the program writes nothing but UTF-8.
        raise _damaged() from error


def _damaged() -> RecordError:
    return told(apsw.CorruptError())
