"""Checking a file somebody names: a backup, or an export in JSON Lines, told apart by how it begins."""

from collections.abc import Sequence
from pathlib import Path

from microtimer.core.sentence import sentence
from microtimer.storage.database import open_reader
from microtimer.storage.epochs import has_begun
from microtimer.storage.errors import RecordDamagedError, RecordPlaceError, RecordReadOnlyError, telling
from microtimer.storage.export_check import ExportReport, verify_export
from microtimer.storage.migrations import MIGRATIONS, Migration, newest, refuse_foreign, version_of
from microtimer.storage.verification import Progress, VerifyReport, verify_log

_TABLE_STARTS = ("\ufeff".encode(), b"session,")


def verify_file(
    path: Path, progress: Progress | None = None, *, migrations: Sequence[Migration] = MIGRATIONS
) -> VerifyReport | ExportReport:
    """Check a backup or an export and return what was found.

    A backup is not compared with the marks of the live key file, which has come further since. Raises
    RecordDamagedError when the file cannot be looked into, RecordPlaceError when it is none that can be
    checked, RecordReadOnlyError when an older version wrote it; OSError when it cannot be read.
    """
    with path.open("rb") as file:
        begins = file.read(16)
        if begins.startswith(b"{"):
            file.seek(0)
            return verify_export(file)
    if begins.startswith(_TABLE_STARTS):
        raise RecordPlaceError(
            sentence("record", "{path} is a table to read, which nothing can be checked against.").format(
                path=path
            ),
            sentence("record", "Name the .jsonl export."),
        )
    return _verify_backup(path, progress, migrations)


def _verify_backup(path: Path, progress: Progress | None, migrations: Sequence[Migration]) -> VerifyReport:
    if path.stat().st_size == 0:
        raise RecordDamagedError(
            sentence("record", "{path} is empty.").format(path=path), sentence("record", "Use another copy.")
        )
    try:
        db = open_reader(path)
    except RecordDamagedError as error:
        raise RecordDamagedError(
            sentence("record", "{path} is neither a record nor an export, or it is damaged.").format(
                path=path
            ),
            sentence("record", "Check that the right file was named."),
        ) from error
    try:
        refuse_foreign(db, path, migrations)
        if not has_begun(db):
            raise RecordDamagedError(
                sentence("record", "{path} is empty.").format(path=path),
                sentence("record", "Use another copy."),
            )
        if version_of(db) < newest(migrations):
            raise RecordReadOnlyError(
                sentence("record", "{path} was written by an older version.").format(path=path),
                sentence("record", "Restore it in a folder of its own to check it."),
            )
        with telling():
            return verify_log(db, progress, migrations=migrations)
    finally:
        db.close()
