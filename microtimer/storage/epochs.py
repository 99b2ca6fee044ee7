"""Epochs: a log's stretches, each begun when it is made, restored, recovered or imported."""

import secrets
from collections.abc import Sequence

import apsw

from microtimer.storage.database import Transaction, rows
from microtimer.storage.errors import telling
from microtimer.storage.migrations import Migration, newest, version_of


def create_log(db: apsw.Connection, utc_ms: int, why: str, migrations: Sequence[Migration]) -> str:
    """Make an empty file a log with its room and first epoch, all or nothing; return the epoch's name."""
    with telling(), Transaction(db):
        for step in migrations:
            step.change(db)
        db.pragma("user_version", newest(migrations))
        return _insert_epoch(db, utc_ms, why)


def begin_epoch(db: apsw.Connection, utc_ms: int, why: str) -> str:
    """Begin a new epoch (in a log without one: its room, too) and return the epoch's name."""
    with telling(), Transaction(db):
        return _insert_epoch(db, utc_ms, why)


def has_begun(db: apsw.Connection) -> bool:
    """Tell whether an open file is a log with an epoch: a start that was cut short leaves one without."""
    with telling():
        return version_of(db) > 0 and bool(rows(db, "SELECT 1 FROM epoch LIMIT 1"))


def newest_epoch(db: apsw.Connection) -> str:
    """Return the name of the epoch that events are added to."""
    with telling():
        name: str = db.execute("SELECT id FROM epoch ORDER BY number DESC LIMIT 1").get
    return name


def _insert_epoch(db: apsw.Connection, utc_ms: int, why: str) -> str:
    epoch = secrets.token_hex(8)
    db.execute(
        "INSERT INTO meta SELECT 'room', ?1 WHERE NOT EXISTS (SELECT 1 FROM meta WHERE name = 'room')",
        (secrets.token_hex(8),),
    )
    db.execute(
        "INSERT INTO epoch (id, after_seq, began_utc_ms, why) "
        "VALUES (?, (SELECT coalesce(max(seq), 0) FROM event), ?, ?)",
        (epoch, utc_ms, why),
    )
    return epoch
