"""Bringing a log up to date: numbered changes of the schema, each one transaction, after a verified copy."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import apsw

from microtimer.core.sentence import sentence
from microtimer.storage.database import Transaction, copy_database, open_reader, refuse_damaged
from microtimer.storage.errors import RecordDamagedError, RecordPlaceError, RecordTooNewError, telling
from microtimer.storage.paths import private_folder
from microtimer.storage.schema import APPLICATION_ID, SCHEMA_1


@dataclass(frozen=True, slots=True)
class Migration:
    """One step: `change` leads from the version before to `version`, every hashed value left as it is."""

    version: int
    change: Callable[[apsw.Connection], None]


def _first_tables(db: apsw.Connection) -> None:
    db.execute(SCHEMA_1)
    db.pragma("application_id", APPLICATION_ID)


MIGRATIONS: tuple[Migration, ...] = (Migration(1, _first_tables),)
"""Every step there ever was, in order; a released one is never changed."""


def version_of(db: apsw.Connection) -> int:
    """Return the schema version of an open file; 0 for an empty one."""
    version: int = db.pragma("user_version")
    return version


def newest(migrations: Sequence[Migration]) -> int:
    """Return the version that the program writes."""
    return migrations[-1].version


def refuse_foreign(db: apsw.Connection, path: Path, migrations: Sequence[Migration]) -> None:
    """Raise RecordTooNewError or RecordPlaceError when the file is not a log this program can use."""
    with telling():
        version = version_of(db)
        if version == 0 and db.execute("SELECT count(*) FROM sqlite_schema").get == 0:
            return
        if db.pragma("application_id") != APPLICATION_ID:
            raise RecordPlaceError(
                sentence("record", "{path} is not a record of this program.").format(path=path),
                sentence("record", "Move that file away, or name another data folder."),
            )
    if version > newest(migrations):
        raise RecordTooNewError(
            sentence(
                "record",
                "{path} was written by a newer version of microtimer (record version {version}; this "
                "one knows {newest}).",
            ).format(path=path, version=version, newest=newest(migrations)),
            sentence("record", "Install that version again; this one leaves the file as it is."),
        )


def migrate(db: apsw.Connection, path: Path, backups: Path, migrations: Sequence[Migration]) -> Path | None:
    """Bring the open log at `path` up to date; return the verified copy made before, or None when not needed.

    Raises RecordError; then the log is as the last completed step left it.
    """
    with telling():
        version = version_of(db)
        steps = [step for step in migrations if step.version > version]
    copy = None
    if steps and version > 0:
        copy = backups / f"record-version-{version}.db"
        _verified_copy(db, path, copy)
    for step in steps:
        with telling(), Transaction(db):
            step.change(db)
            db.pragma("user_version", step.version)
    return copy


def _verified_copy(db: apsw.Connection, path: Path, copy: Path) -> None:
    private_folder(copy.parent)
    copy_database(path, copy)
    reader = open_reader(copy)
    try:
        refuse_damaged(reader, str(copy))
        last = "SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1"
        with telling():
            same = reader.execute(last).fetchall() == db.execute(last).fetchall()
    finally:
        reader.close()
    if not same:
        raise RecordDamagedError(
            sentence("record", "The copy {copy} differs from the record.").format(copy=copy),
            sentence("record", "Check the disk, then start again."),
        )
