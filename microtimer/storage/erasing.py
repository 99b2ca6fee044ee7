"""Erasing one person: the key is deleted in the key file and in every copy of it that can be reached."""

from dataclasses import dataclass
from pathlib import Path

from microtimer.storage.errors import RecordError
from microtimer.storage.keys import KeyFile
from microtimer.storage.paths import DataFolder


@dataclass(frozen=True, slots=True)
class ErasureReport:
    """What was erased; `not_reached` are copies of the key file, such as one on a stick not plugged in.

    A copy not reached still opens that person's text in the backup beside it: erase it there, or destroy it.
    Keys that are restored from such a copy are erased again by the restore.
    """

    ref: str
    sessions: int
    reached: tuple[Path, ...]
    not_reached: tuple[Path, ...]


def erase(keys: KeyFile, folder: DataFolder, ref: str, sessions: int, utc_ms: int) -> ErasureReport:
    """Delete the key `ref` for good; raise RecordError when the key file itself cannot be written."""
    keys.erase(ref, utc_ms)
    copies = {*keys.copies(), *folder.backups.glob("*.keys"), *folder.root.glob("keys-damaged*.db")}
    done = {path: _erased_in(path, ref, utc_ms) for path in sorted(copies)}
    return ErasureReport(
        ref,
        sessions,
        reached=tuple(path for path, erased in done.items() if erased),
        not_reached=tuple(path for path, erased in done.items() if not erased),
    )


def _erased_in(path: Path, ref: str, utc_ms: int) -> bool:
    """Erase the key in a copy; False when the copy is not there or cannot be written, which is reported."""
    if not path.exists():
        return False
    try:
        copy = KeyFile.open(path)
    except RecordError:
        return False
    try:
        copy.erase(ref, utc_ms)
    except RecordError:
        return False
    finally:
        copy.close()
    return True
