"""Copies of the log: made whole while it is written, verified, and put back in its place."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import apsw

from microtimer.core.sentence import sentence
from microtimer.storage.chain import GENESIS
from microtimer.storage.database import (
    copy_database,
    open_reader,
    open_writer,
    refuse_damaged,
    rows,
    set_aside,
)
from microtimer.storage.epochs import newest_epoch
from microtimer.storage.errors import RecordDamagedError, RecordPlaceError, telling
from microtimer.storage.keys import KeyFile
from microtimer.storage.migrations import MIGRATIONS, Migration
from microtimer.storage.ownership import Ownership
from microtimer.storage.paths import DataFolder, free_name, prepare, private_folder, refuse_network_folder
from microtimer.storage.recovery import (
    NamedSession,
    backups_in,
    has_no_content,
    made_ready,
    missing,
    refuse_unusable,
    stamp,
    stamped_utc_ms,
    summaries,
)
from microtimer.storage.verification import Finding

KEPT = 10
"""How many of the backups in the data folder are kept; those at a place of the user's own always are."""


BackupCheck = Callable[[apsw.Connection], Sequence[Finding]]
"""What a copy must pass beside SQLite's own check of every page: the whole chain, or its newest events."""


@dataclass(frozen=True, slots=True)
class BackupReport:
    """A backup that verified; without its keys file, sealed text in it cannot be read."""

    path: Path
    keys: Path
    sessions: int
    events: int
    head: bytes


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What a restore did; `replaced` is the log live before, `missing` its sessions that are gone now."""

    path: Path
    epoch: str
    sessions: int
    replaced: Path | None
    missing: tuple[NamedSession, ...]


def keys_beside(path: Path) -> Path:
    """Return where the copy of the key file that belongs to a backup lies."""
    return path.with_name(f"{path.name}.keys")


def back_up(
    folder: DataFolder, keys: KeyFile, utc_ms: int, path: Path | None, check: BackupCheck
) -> BackupReport:
    """Copy the live log and its keys to `path` (a file or a folder) or the data folder; verify the copy.

    Raises RecordError; RecordPlaceError where a file of that name is there, for nothing is overwritten.
    """
    target = _target(folder, utc_ms, path)
    fresh = target.with_name(f"{target.name}.new")
    copy_database(folder.record, fresh)
    try:
        report = _verified(fresh, check)
        keys.copy_to(keys_beside(target))
        fresh.replace(target)
    finally:
        fresh.unlink(missing_ok=True)
    if path is None:
        _drop_oldest(folder, keys)
    return BackupReport(target, keys_beside(target), *report)


def newest_backup_utc_ms(folder: Path) -> int | None:
    """Return when the newest of the program's own backups in a folder was begun, or None without any."""
    moments = [moment for path in backups_in(folder) if (moment := stamped_utc_ms(path)) is not None]
    return max(moments, default=None)


def _target(folder: DataFolder, utc_ms: int, path: Path | None) -> Path:
    name = f"record-{stamp(utc_ms)}.db"
    if path is None:
        private_folder(folder.backups)
        return free_name(folder.backups / name)
    if path.is_dir():
        return free_name(path / name)
    if not path.parent.is_dir():
        raise RecordPlaceError(
            sentence("record", "There is no folder {parent}.").format(parent=path.parent),
            sentence("record", "Make it first, or name another place."),
        )
    own = {folder.record, folder.keys, folder.lock, folder.settings}
    if path.absolute() in own:
        raise RecordPlaceError(
            sentence("record", "{path} is in use by the program itself.").format(path=path),
            sentence("record", "Name another file."),
        )
    for there in (path, keys_beside(path)):
        if there.exists():
            raise RecordPlaceError(
                sentence("record", "{there} exists already, and nothing is overwritten.").format(there=there),
                sentence(
                    "record", "Name a new file, or a folder: a backup put in a folder is named by its date."
                ),
            )
    return path.absolute()


def _verified(path: Path, check: BackupCheck) -> tuple[int, int, bytes]:
    """Return the sessions, the events and the head of a copy that is whole."""
    reader = open_reader(path)
    try:
        refuse_damaged(reader, str(path))
        with telling():
            findings = check(reader)
            sessions: int = reader.execute("SELECT count(*) FROM event WHERE number = 1").get
            last = rows(reader, "SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1")
    finally:
        reader.close()
    if findings:
        raise RecordDamagedError(
            f"The backup does not verify: {findings[0].message}",
            "It was not kept. Run: microtimer log verify",
        )
    events, head = last[0] if last else (0, GENESIS)
    return sessions, events, head


def _drop_oldest(folder: DataFolder, keys: KeyFile) -> None:
    dated = [path for path in backups_in(folder.backups) if not path.name.startswith("record-version-")]
    for path in dated[KEPT:]:
        path.unlink()
        keys_beside(path).unlink(missing_ok=True)
        keys.forget_copy(keys_beside(path))


def restore(
    folder: DataFolder, path: Path, utc_ms: int, *, migrations: Sequence[Migration] = MIGRATIONS
) -> RestoreReport:
    """Put a verified backup in the place of the live log, which is kept beside it under another name.

    A new epoch begins, so events recorded from now on are never taken for those that the backup lacked.
    Clients erased since the backup stay erased. Raises RecordError; RecordBusyError while a window has the
    record open.
    """
    refuse_network_folder(folder.root)
    prepare(folder)
    with Ownership.take(folder.lock):
        _refuse_live(folder, path)
        refuse_unusable(path, migrations)
        fresh = folder.root / "record.db.restoring"
        copy_database(path, fresh)
        epoch = _made_ready(fresh, folder, utc_ms, migrations)
        _restore_keys(folder, keys_beside(path))
        return put_in_place(fresh, folder, epoch, utc_ms)


def _refuse_live(folder: DataFolder, path: Path) -> None:
    """Refuse to put the live log in the place of itself, also by another name of the same file."""
    if path.exists() and folder.record.exists() and path.samefile(folder.record):
        raise RecordPlaceError(
            sentence("record", "{path} is the record in use, not a backup of it.").format(path=path),
            sentence("record", "Name a backup, such as one in {backups}.").format(backups=folder.backups),
        )


def put_in_place(fresh: Path, folder: DataFolder, epoch: str, utc_ms: int) -> RestoreReport:
    """Make `fresh` the live log and keep the one before under another name; its owner is the caller."""
    before: tuple[NamedSession, ...] = ()
    replaced = None
    if not has_no_content(folder.record):
        before = summaries(folder.record) or ()
    aside = free_name(folder.root / f"record-replaced-{stamp(utc_ms)}.db")
    if set_aside(folder.record, aside):
        replaced = aside
    set_aside(fresh, folder.record)
    after = summaries(folder.record) or ()
    return RestoreReport(folder.record, epoch, len(after), replaced, missing(before, after))


def _made_ready(fresh: Path, folder: DataFolder, utc_ms: int, migrations: Sequence[Migration]) -> str:
    db = open_writer(fresh)
    try:
        made_ready(db, fresh, folder, migrations, utc_ms, again="restored")
        return newest_epoch(db)
    finally:
        db.close()


def _restore_keys(folder: DataFolder, copy: Path) -> None:
    """Join the backup's keys to those in use; what was erased in either stays erased."""
    if not copy.exists():
        return
    if not folder.keys.exists():
        copy_database(copy, folder.keys)
        return
    theirs = KeyFile.open(copy, read_only=True)
    ours = KeyFile.open(folder.keys)
    try:
        ours.take_over(theirs)
    finally:
        ours.close()
        theirs.close()
