"""Reading the record: lists page by page from an index, and whole sessions.

A list is ordered by local day, then by the order in which sessions began. Every filter has an index that
begins with it; further filters are answered from the same index without touching the table.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import apsw

from microtimer.storage.chain import Envelope
from microtimer.storage.projection import COLUMNS
from microtimer.storage.stored import (
    Receipt,
    SessionFilter,
    SessionKey,
)

_EVENT_COLUMNS = """epoch.id, e.seq, e.number, e.type, e.t_ms, e.utc_ms, e.offset_min, e.tz, e.local_day,
  e.body, e.prev, e.hash"""
_EVENTS_OF_SESSION = f"""SELECT {_EVENT_COLUMNS}
  FROM event AS e JOIN epoch ON epoch.number = e.epoch WHERE e.session = ? ORDER BY e.number"""  # noqa: S608
_EVENTS_IN_ORDER = f"""SELECT first.body ->> '$.session_id', e.session, {_EVENT_COLUMNS}
  FROM event AS e JOIN epoch ON epoch.number = e.epoch JOIN event AS first ON first.seq = e.session
  WHERE e.seq >= ? ORDER BY e.seq"""  # noqa: S608


@dataclass(frozen=True, slots=True)
class RawEvent:
    """An event as it is stored, nothing opened."""

    envelope: Envelope
    body: str
    prev: bytes
    hash: bytes


@dataclass(frozen=True, slots=True)
class Query:
    """One statement and its values."""

    sql: str
    values: tuple[object, ...]


def room_of(db: apsw.Connection) -> str:
    """Return the random name of the log."""
    room: str | None = db.execute("SELECT value FROM meta WHERE name = 'room'").get
    return room or ""


def page_query(
    wanted: SessionFilter, ref: str | None, after: SessionKey | None, limit: int, *, oldest_first: bool
) -> Query:
    """Return the statement for one page; `ref` is the client's name in this log where a client is wanted."""
    index, conditions, values = _conditions(wanted, ref, after, oldest_first=oldest_first)
    order = "ASC" if oldest_first else "DESC"
    sql = (
        f"SELECT {', '.join(COLUMNS)} FROM session INDEXED BY {index}"  # noqa: S608 - our own names
        f"{' WHERE ' if conditions else ''}{' AND '.join(conditions)}"
        f" ORDER BY local_day {order}, first_seq {order} LIMIT ?"
    )
    return Query(sql, (*values, limit))


def count_query(wanted: SessionFilter, ref: str | None) -> Query:
    """Return the statement that counts the sessions of a list."""
    index, conditions, values = _conditions(wanted, ref, None, oldest_first=True)
    where = f"{' WHERE ' if conditions else ''}{' AND '.join(conditions)}"
    return Query(f"SELECT count(*) FROM session INDEXED BY {index}{where}", tuple(values))  # noqa: S608


def _conditions(
    wanted: SessionFilter, ref: str | None, after: SessionKey | None, *, oldest_first: bool
) -> tuple[str, list[str], list[object]]:
    """Return the index to use, the conditions and their values; the most telling filter picks the index."""
    stated = {
        "id": wanted.session_id,
        "client_ref": ref,
        "protocol_id": wanted.protocol_id,
        "practitioner": wanted.practitioner,
        "status": wanted.status and wanted.status.value,
        "kind": wanted.kind,
    }
    equal: dict[str, object] = {column: value for column, value in stated.items() if value is not None}
    first = next(iter(equal), "local_day")
    index = {
        "id": "sqlite_autoindex_session_1",  # of the UNIQUE column
        "client_ref": "session_by_client",
        "protocol_id": "session_by_protocol",
        "practitioner": "session_by_practitioner",
        "status": "session_by_status",
        "kind": "session_by_kind",
        "local_day": "session_by_day",
    }[first]
    conditions = [f"{column} = ?" for column in equal]
    values = list(equal.values())
    # The key lies within the days asked for, so it takes the place of the bound on its side.
    if wanted.from_day is not None and not (after and oldest_first):
        conditions.append("local_day >= ?")
        values.append(wanted.from_day.isoformat())
    if wanted.to_day is not None and not (after and not oldest_first):
        conditions.append("local_day <= ?")
        values.append(wanted.to_day.isoformat())
    if after is not None:
        conditions.append(f"(local_day, first_seq) {'>' if oldest_first else '<'} (?, ?)")
        values += [after.local_day, after.first_seq]
    return index, conditions, values


def raw_events(db: apsw.Connection, room: str, session_id: str, first_seq: int) -> Iterator[RawEvent]:
    """Yield the events of one session in order, as stored."""
    for row in db.execute(_EVENTS_OF_SESSION, (first_seq,)):
        yield _raw(room, session_id, row)


def raw_events_of(
    db: apsw.Connection, room: str, session_id: str, first_seq: int, types: Sequence[str]
) -> Iterator[RawEvent]:
    """Yield the events of some types of one session in order, as stored."""
    places = ", ".join("?" * len(types))
    sql = f"""SELECT {_EVENT_COLUMNS} FROM event AS e JOIN epoch ON epoch.number = e.epoch
      WHERE e.session = ? AND e.type IN ({places}) ORDER BY e.number"""  # noqa: S608
    for row in db.execute(sql, (first_seq, *types)):
        yield _raw(room, session_id, row)


def events_in_order(db: apsw.Connection, room: str, from_seq: int) -> Iterator[tuple[RawEvent, int]]:
    """Yield every event from `from_seq` on in the order of the chain, each with its session's first seq."""
    cursor: Iterable[tuple[Any, ...]] = db.execute(_EVENTS_IN_ORDER, (from_seq,))
    for session_id, first_seq, *row in cursor:
        yield _raw(room, str(session_id), row), first_seq


def _raw(room: str, session_id: str, row: Sequence[Any]) -> RawEvent:
    epoch, seq, number, type_, t_ms, utc_ms, offset_min, tz, day, body, prev, hash_ = row
    envelope = Envelope(
        room=room,
        epoch=epoch,
        seq=seq,
        session=session_id,
        number=number,
        type=type_,
        t_ms=t_ms,
        utc_ms=utc_ms,
        offset_min=offset_min,
        tz=tz,
        local_day=day,
    )
    return RawEvent(envelope, body, prev, hash_)


def receipts_of(db: apsw.Connection, room: str, first_seq: int) -> tuple[Receipt, ...]:
    """Return the receipts of one session, oldest first."""
    rows = db.execute(
        "SELECT epoch.id, r.seq, r.head, r.utc_ms FROM receipt AS r JOIN epoch ON epoch.number = r.epoch "
        "WHERE r.session = ? ORDER BY r.seq",
        (first_seq,),
    )
    return tuple(Receipt(room, *row) for row in rows)


def blob(db: apsw.Connection, sha256: str) -> bytes | None:
    """Return the bytes kept under a SHA-256 (hex), or None when they are not there."""
    content: bytes | None = db.execute(
        "SELECT content FROM blob WHERE sha256 = ?", (bytes.fromhex(sha256),)
    ).get
    return content


def distinct(db: apsw.Connection, column: str) -> tuple[str, ...]:
    """Return the different values of an indexed column, found by jumping through its index."""
    index = {"practitioner": "session_by_practitioner", "protocol_id": "session_by_protocol"}[column]
    rows = db.execute(
        f"""WITH RECURSIVE found(value) AS (
              SELECT min({column}) FROM session INDEXED BY {index}
              UNION ALL
              SELECT (SELECT min({column}) FROM session INDEXED BY {index} WHERE {column} > found.value)
              FROM found WHERE found.value IS NOT NULL)
            SELECT value FROM found WHERE value IS NOT NULL AND value <> ''"""  # noqa: S608
    )
    return tuple(row[0] for row in rows)
