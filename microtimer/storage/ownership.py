"""Who may write: one process at a time holds the lock on a file beside the log."""

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from microtimer.core.sentence import Sentence, sentence
from microtimer.storage.errors import RecordBusyError, RecordReadOnlyError


class Ownership:
    """The writer's place, held until `release`; the system gives it back when the process dies."""

    def __init__(self, handle: int) -> None:
        self._handle: int | None = handle

    @classmethod
    def take(cls, path: Path) -> Self:
        """Take the writer's place.

        Raises RecordBusyError when another process holds it, RecordReadOnlyError when it cannot be asked for.
        """
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        except OSError as error:
            raise RecordReadOnlyError(
                sentence("record", "The data folder {parent} cannot be written ({strerror}).").format(
                    parent=path.parent, strerror=error.strerror
                ),
                sentence("record", "Allow writing there, or choose another folder with --data-dir."),
            ) from error
        try:
            _lock(handle)
        except OSError as error:
            owner = _read_owner(handle)
            os.close(handle)
            raise RecordBusyError(
                _held_by(owner),
                sentence("record", "Close the other one to write here; until then this one only reads."),
            ) from error
        _write_owner(handle)
        return cls(handle)

    def release(self) -> None:
        """Give the place back; a second call does nothing."""
        if self._handle is not None:
            os.close(self._handle)  # closing gives the lock back
            self._handle = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


if sys.platform == "win32":
    import msvcrt

    # Past the text in the file: there a locked range cannot be read by others.
    _PLACE = 1 << 20

    def _lock(handle: int) -> None:
        os.lseek(handle, _PLACE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _write_owner(handle: int) -> None:
    os.ftruncate(handle, 0)
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, f"{os.getpid()}\n".encode())


def _read_owner(handle: int) -> str:
    os.lseek(handle, 0, os.SEEK_SET)
    number = os.read(handle, 20).decode("ascii", errors="replace").strip()
    return number if number.isdigit() else ""


def _held_by(process: str) -> Sentence:
    if not process:
        return sentence("record", "Another microtimer has this record open and writes it.")
    return sentence(
        "record", "Another microtimer (process {process}) has this record open and writes it."
    ).format(process=process)
