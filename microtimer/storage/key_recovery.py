"""Opening the key file for writing: a missing or damaged one is replaced by its newest verified copy."""

from pathlib import Path

import apsw

from microtimer.core.sentence import joined, sentence
from microtimer.storage.database import copy_database, rows, set_aside
from microtimer.storage.errors import RecordDamagedError, RecordError, telling
from microtimer.storage.keys import KeyFile, is_blank, verify_keys
from microtimer.storage.paths import DataFolder, free_name


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
            remedy = sentence(
                "record", "No copy of it was found, so notes and client codes up to now cannot be read."
            )
        else:
            copy_database(copy, folder.keys)
            remedy = sentence(
                "record", "Its copy {copy} is used; notes of clients added since then cannot be read."
            ).format(copy=copy)
        notices.append(joined(" ", (problem, remedy)))
    return KeyFile.open(folder.keys), tuple(notices)


def _key_problem(path: Path, *, used: bool) -> str | None:
    try:
        if is_blank(path):
            return sentence("record", "The key file is missing or empty.") if used else None
        verify_keys(path)
    except RecordDamagedError:
        return sentence("record", "The key file is damaged; it is kept beside the new one.")
    return None


def _newest_verified_keys(backups: Path) -> Path | None:
    for path in sorted(backups.glob("*.db.keys"), key=lambda path: path.stat().st_mtime, reverse=True):
        try:
            verify_keys(path)
        except RecordError:
            continue  # the next older one is tried
        return path
    return None
