"""Epochs: a log's stretches, each begun when it is made, restored, recovered or imported."""

import hashlib
import secrets
from collections.abc import Sequence

import apsw

from microtimer.storage.chain import TAG, canonical
from microtimer.storage.database import Transaction, rows
from microtimer.storage.errors import telling
from microtimer.storage.migrations import Migration, newest, version_of
from microtimer.storage.queries import room_of

_NONCE_CHARACTERS = 8
_HASH_CHARACTERS = 16


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
    """Tell whether an open file is a log: a start that was cut short leaves neither epoch nor event."""
    with telling():
        return version_of(db) > 0 and bool(
            rows(db, "SELECT 1 FROM epoch UNION ALL SELECT 1 FROM event LIMIT 1")
        )


def newest_epoch(db: apsw.Connection) -> str:
    """Return the name of the epoch that events are added to."""
    with telling():
        name: str = db.execute("SELECT id FROM epoch ORDER BY number DESC LIMIT 1").get
    return name


def fits_its_name(room: str, name: str, after_seq: int, began_utc_ms: int, why: str) -> bool:
    """Tell whether an epoch began as its name says it did; events are chained with the name."""
    return name == _name(name[:_NONCE_CHARACTERS], room, after_seq, began_utc_ms, why)


def _insert_epoch(db: apsw.Connection, utc_ms: int, why: str) -> str:
    db.execute(
        "INSERT INTO meta SELECT 'room', ?1 WHERE NOT EXISTS (SELECT 1 FROM meta WHERE name = 'room')",
        (secrets.token_hex(8),),
    )
    room = room_of(db)
    after_seq: int = db.execute("SELECT coalesce(max(seq), 0) FROM event").get
    epoch = _name(secrets.token_hex(_NONCE_CHARACTERS // 2), room, after_seq, utc_ms, why)
    db.execute(
        "INSERT INTO epoch (id, after_seq, began_utc_ms, why) VALUES (?, ?, ?, ?)",
        (epoch, after_seq, utc_ms, why),
    )
    return epoch


def _name(nonce: str, room: str, after_seq: int, began_utc_ms: int, why: str) -> str:
    """Return a random part, so that no two are alike, and a hash that holds the epoch to its beginning."""
    beginning = {"after_seq": after_seq, "began_utc_ms": began_utc_ms, "room": room, "why": why}
    held = hashlib.sha256(TAG + nonce.encode() + canonical(beginning)).hexdigest()
    return nonce + held[:_HASH_CHARACTERS]
