"""What the file itself refuses, whatever program asks."""

import apsw
import pytest

from microtimer.storage.record import Record
from tests.storage.sample import Teller, record_session, signed


@pytest.fixture
def db(record: Record) -> apsw.Connection:
    """Return the writing connection of a record with one signed session of 17 events and an open one."""
    at = Teller()
    record.append(record_session(record, at), [signed(at)])
    record_session(record)
    writing = record._writing
    assert writing is not None
    return writing.db


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE event SET body = '{}' WHERE seq = 3",
        "UPDATE event SET hash = zeroblob(32)",
        "DELETE FROM event WHERE seq = 17",
        "INSERT OR REPLACE INTO event SELECT * FROM event WHERE seq = 3",
        "UPDATE blob SET content = ''",
        "DELETE FROM blob",
        "INSERT OR REPLACE INTO blob SELECT sha256, 'x' FROM blob",
        "UPDATE receipt SET head = zeroblob(32)",
        "DELETE FROM receipt",
        "INSERT OR REPLACE INTO receipt SELECT seq, session, epoch, zeroblob(32), 0 FROM receipt",
        "UPDATE epoch SET id = 'x'",
        "DELETE FROM epoch",
        "UPDATE meta SET value = 'x'",
        "DELETE FROM meta",
        "INSERT OR REPLACE INTO meta VALUES ('room', 'x')",
    ],
)
def test_what_is_recorded_cannot_be_changed_or_removed(db: apsw.Connection, statement: str) -> None:
    with pytest.raises(apsw.ConstraintError):
        db.execute(statement)


def insert(db: apsw.Connection, **changes: object) -> None:
    """Insert a note that follows the last event of the open session, but for the changes."""
    values = {
        "seq": 34,
        "epoch": 1,
        "session": 18,
        "number": 17,
        "type": "note_added",
        "t_ms": 1,
        "utc_ms": 1,
        "offset_min": 0,
        "tz": "",
        "local_day": "1970-01-01",
        "body": "{}",
        "prev": db.execute("SELECT hash FROM event WHERE seq = 33").get,
        "hash": bytes(32),
        **changes,
    }
    db.execute(f"INSERT INTO event VALUES ({', '.join(f':{name}' for name in values)})", values)  # noqa: S608


def test_an_event_that_follows_the_last_one_is_taken(db: apsw.Connection) -> None:
    insert(db)
    assert db.execute("SELECT max(seq) FROM event").get == 34


@pytest.mark.parametrize(
    "changes",
    [
        {"seq": 35},  # a hole
        {"seq": 33},  # twice
        {"prev": bytes(32)},  # not the chain
        {"number": 18},  # a hole in the session
        {"number": 16},  # twice in the session
        {"number": 1},  # a first event inside another session
        {"session": 34, "number": 1},  # a session that begins with a note
        {"session": 99},  # no such session
        {"session": 2},  # an event that is no session's first
        {"epoch": 9},  # no such epoch
        {"type": "session_started"},
        {"hash": b"short"},
        {"t_ms": "soon"},
        {"body": None},
        {"session": 1, "number": 18},  # the session is signed
        {"session": 1, "number": 18, "type": "session_signed"},
    ],
)
def test_an_event_out_of_order_is_refused(db: apsw.Connection, changes: dict[str, object]) -> None:
    with pytest.raises(apsw.ConstraintError):
        insert(db, **changes)


def test_a_signed_session_takes_an_amendment(db: apsw.Connection) -> None:
    insert(db, session=1, number=18, type="session_amended")
    assert db.execute("SELECT max(number) FROM event WHERE session = 1").get == 18
