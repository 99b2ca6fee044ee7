"""Whole sessions out of the record, a person's words opened where the key is there."""

from collections.abc import Iterator, Sequence
from typing import Any

import apsw

from microtimer.core.sentence import sentence
from microtimer.storage.database import rows
from microtimer.storage.errors import RecordDamagedError, UnknownSessionError
from microtimer.storage.event_rows import to_event
from microtimer.storage.keys import KeyFile
from microtimer.storage.projection import COLUMNS
from microtimer.storage.queries import RawEvent, blob, page_query, raw_events, receipts_of
from microtimer.storage.seals import opened, place
from microtimer.storage.stored import (
    SessionFilter,
    SessionKey,
    SessionPage,
    SessionRow,
    SessionStatus,
    StoredEvent,
    StoredSession,
)


def session_row(values: Sequence[Any], keys: KeyFile | None) -> SessionRow:
    """Return a row of the projection, its client code opened where the key is there."""
    named = dict(zip(COLUMNS, values, strict=True))
    named["status"] = SessionStatus(str(named["status"]))
    row = SessionRow(**named)
    if row.client_sealed is None or row.client_ref is None or keys is None:
        return row
    code = opened(row.client_sealed, keys.secret(row.client_ref), place(row.id, 1, "client"))
    return SessionRow(**named, client=code) if isinstance(code, str) else row


def page_of_rows(
    db: apsw.Connection,
    keys: KeyFile | None,
    wanted: SessionFilter,
    after: SessionKey | None,
    limit: int,
    *,
    oldest_first: bool,
) -> SessionPage:
    """Return one page of the list; a client that is not known has no sessions."""
    ref = wanted_ref(keys, wanted)
    if wanted.client is not None and ref is None:
        return SessionPage((), None)
    query = page_query(wanted, ref, after, limit + 1, oldest_first=oldest_first)
    found = [session_row(row, keys) for row in rows(db, query.sql, query.values)]
    page = tuple(found[:limit])
    return SessionPage(page, page[-1].key if len(found) > limit else None)


def every_row(
    db: apsw.Connection, keys: KeyFile | None, wanted: SessionFilter, page: int = 500
) -> Iterator[SessionRow]:
    """Yield the rows of a whole list, oldest first, holding one page of them at a time."""
    after: SessionKey | None = None
    while True:
        found = page_of_rows(db, keys, wanted, after, page, oldest_first=True)
        yield from found.rows
        after = found.next
        if after is None:
            return


def wanted_ref(keys: KeyFile | None, wanted: SessionFilter) -> str | None:
    """Return the name inside the log of the client that is wanted, or None."""
    return None if wanted.client is None or keys is None else keys.ref_of(wanted.client)


def row_by_id(db: apsw.Connection, session_id: str, keys: KeyFile | None) -> SessionRow | None:
    """Return one session's row, or None when there is no such session."""
    found = db.execute(
        f"SELECT {', '.join(COLUMNS)} FROM session WHERE id = ?",  # noqa: S608
        (session_id,),
    ).fetchall()
    return session_row(found[0], keys) if found else None


def stored_event(raw: RawEvent, secret: bytes | None) -> StoredEvent:
    """Return an event opened for reading; raise ValueError when the row holds no event."""
    event, unreadable = to_event(raw.envelope, raw.body, secret)
    at = raw.envelope
    return StoredEvent(at.epoch, at.seq, at.number, at.local_day, event, raw.hash, unreadable)


def session_secret(keys: KeyFile | None, row: SessionRow) -> bytes | None:
    """Return the key that opens a session's text: its client's, else its own; None when it is gone."""
    if keys is None:
        return None
    secret = keys.secret(row.client_ref) if row.client_ref is not None else None
    return secret if secret is not None else keys.secret(row.id)


def whole_session(db: apsw.Connection, room: str, session_id: str, keys: KeyFile | None) -> StoredSession:
    """Return a session with everything that is kept of it.

    Raises UnknownSessionError when there is none of that id, RecordDamagedError when it cannot be read.
    """
    row = row_by_id(db, session_id, keys)
    if row is None:
        raise UnknownSessionError(
            sentence("record", "There is no session {session_id} in this record.").format(
                session_id=session_id
            ),
            sentence("record", "List them with: microtimer log list"),
        )
    secret = session_secret(keys, row)
    try:
        events = tuple(stored_event(raw, secret) for raw in raw_events(db, room, row.id, row.first_seq))
    except ValueError as error:
        raise RecordDamagedError(
            sentence("record", "Session {session_id} holds an event that cannot be read.").format(
                session_id=session_id
            ),
            sentence("record", "Run: microtimer log verify"),
        ) from error
    return StoredSession(
        row,
        events,
        receipts_of(db, room, row.first_seq),
        _content(db, row.protocol_sha256, "protocol"),
        _content(db, row.plan_hash, "plan"),
    )


def _content(db: apsw.Connection, sha256: str, name: str) -> bytes:
    content = blob(db, sha256)
    if content is None:
        raise RecordDamagedError(
            sentence("record", "The {name} {sha256} is missing in the record.").format(
                name=name, sha256=sha256[:12]
            ),
            sentence("record", "Run: microtimer log verify"),
        )
    return content
