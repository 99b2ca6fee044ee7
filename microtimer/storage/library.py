"""The library: every protocol file of the bundled folder and of the clinic's own, good and bad."""

import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from microtimer.core.format.reading import FailedProtocol, LoadedProtocol, read_protocol
from microtimer.core.problem import Problem, Severity
from microtimer.core.sentence import sentence
from microtimer.storage.pictures import with_picture_problems

LARGEST_FILE = 4 * 1024 * 1024
"""More than the reader accepts, so that it says why; the rest of a huge file is not read."""
SCHEMA_ENDING = ".schema.json"
"""The published JSON Schema lies beside the protocols and is none."""

LibraryEntry = LoadedProtocol | FailedProtocol
_Stamp = tuple[int, int, int]
"""What a file is known by as long as nobody writes it: when, how long, and which."""


class ProtocolLibrary:
    """Protocol files in folders, those below included; a bad file is an entry like the others."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self.folders = tuple(folders)
        self._read: dict[Path, tuple[_Stamp, LibraryEntry]] = {}

    def load(self) -> list[LibraryEntry]:
        """Read every file, folder by folder in the order of names; a folder that is not there is empty.

        A folder that cannot be read is an entry of its own, and the files beside it are read all the same.
        A file that stands as it stood when it was read last is not read again, but for its pictures.
        """
        entries: list[LibraryEntry] = []
        before, self._read = self._read, {}
        for folder in self.folders:
            unreadable: list[OSError] = []
            files = protocol_files(folder, unreadable.append)
            entries += [_with_pictures(self._entry(path, before.get(path))) for path in files]
            entries += [_failed_folder(error, folder) for error in unreadable]
        return _with_shared_ids_noted(entries)

    def _entry(self, path: Path, known: tuple["_Stamp", LibraryEntry] | None) -> LibraryEntry:
        stamp = _stamp(path)
        entry = known[1] if known and known[0] == stamp else _read(path)
        if stamp is not None:
            self._read[path] = (stamp, entry)
        return entry

    def find(self, protocol_id: str) -> Path | None:
        """Return the file that is called like a protocol id, or None; the user's own folder comes first."""
        for folder in reversed(self.folders):
            path = folder / f"{protocol_id}.json"
            if path.is_file():
                return path
        return None


def protocol_files(folder: Path, on_error: Callable[[OSError], None] | None = None) -> list[Path]:
    """Return the files that may be protocols, in the folder and below, by name.

    Hidden files and folders, and the published schema, are passed over. `on_error` is told of each folder
    that cannot be read; without it the first one raises OSError.
    """
    if not folder.is_dir():
        return []
    found: list[Path] = []
    for place, folders, names in os.walk(folder, onerror=on_error or _raise):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [Path(place, name) for name in names if _may_be_protocol(name)]
    return sorted(path for path in found if not _is_no_file(path))


def _may_be_protocol(name: str) -> bool:
    plain = name.casefold()
    return plain.endswith(".json") and not plain.endswith(SCHEMA_ENDING) and not plain.startswith(".")


def _is_no_file(path: Path) -> bool:
    """Tell whether this is a pipe or the like, which would never end; what cannot be asked is tried."""
    try:
        return not path.is_file()
    except OSError:
        return False


def _raise(error: OSError) -> None:
    raise error


def read_file(path: Path) -> LibraryEntry:
    """Read one protocol file; one that cannot be opened is a FailedProtocol too."""
    return _with_pictures(_read(path))


def _read(path: Path) -> LibraryEntry:
    try:
        data, size = read_beginning(path)
    except OSError as error:
        return _failed(
            path, sentence("record", "The file cannot be read ({strerror}).").format(strerror=error.strerror)
        )
    return read_protocol(data, str(path), size=size)


def _with_pictures(entry: LibraryEntry) -> LibraryEntry:
    return with_picture_problems(entry) if isinstance(entry, LoadedProtocol) else entry


def _stamp(path: Path) -> _Stamp | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def read_beginning(path: Path) -> tuple[bytes, int]:
    """Return a file's bytes, cut at a size the reader refuses, and its whole size. Raises OSError."""
    with path.open("rb") as file:
        data = file.read(LARGEST_FILE)
        return data, max(len(data), os.fstat(file.fileno()).st_size)


def _failed_folder(error: OSError, folder: Path) -> FailedProtocol:
    path = Path(error.filename or folder)
    return _failed(
        path, sentence("record", "The folder cannot be read ({strerror}).").format(strerror=error.strerror)
    )


def _failed(path: Path, message: str) -> FailedProtocol:
    problem = Problem(
        Severity.ERROR,
        "unreadable-file",
        message,
        sentence("record", "Check the path and its rights."),
        file=str(path),
    )
    return FailedProtocol(str(path), "", (problem,), path.stem)


def _with_shared_ids_noted(entries: list[LibraryEntry]) -> list[LibraryEntry]:
    """Warn at each protocol whose id another file has too: the record could not tell the two apart."""
    files: dict[str, list[str]] = {}
    for entry in entries:
        if isinstance(entry, LoadedProtocol):
            files.setdefault(entry.document.id, []).append(entry.file)
    return [
        _noted(entry, [file for file in files[entry.document.id] if file != entry.file])
        if isinstance(entry, LoadedProtocol)
        else entry
        for entry in entries
    ]


def _noted(protocol: LoadedProtocol, others: list[str]) -> LoadedProtocol:
    if not others:
        return protocol
    problem = protocol.text.problem(
        Severity.WARNING,
        "shared-id",
        sentence("record", 'The id "{document}" is also that of {others}.').format(
            document=protocol.document.id, others=others[0]
        ),
        sentence("record", "Give one of them another id."),
        ("id",),
    )
    return replace(protocol, problems=(*protocol.problems, problem))
