"""What the record says of a client's earlier visits, read from their last few sessions."""

from collections.abc import Iterator
from typing import Final

import apsw

from microtimer.core.plan import Plan
from microtimer.core.sentence import sentence
from microtimer.core.session.events import SessionEvent
from microtimer.core.session.history import TOLD_BY, ClientHistory, newest_of, visit_of
from microtimer.storage.errors import RecordDamagedError
from microtimer.storage.keys import KeyFile
from microtimer.storage.queries import blob, raw_events_of
from microtimer.storage.sessions import page_of_rows, session_secret, stored_event
from microtimer.storage.stored import SessionFilter, SessionRow

_ROWS: Final = 40
_VISITS: Final = 8
"""Older answers are not worth the time it takes to open them, nor what they could still say."""
_TYPES: Final = tuple(kind.model_fields["type"].default for kind in TOLD_BY)


def client_history(
    db: apsw.Connection, room: str, keys: KeyFile | None, code: str, without: str = ""
) -> ClientHistory:
    """Return what a client's last visits say; the session of the id `without` does not count.

    Rehearsals do not count either. Nothing is said of a client who is not known, or was erased.
    """
    page = page_of_rows(db, keys, SessionFilter(client=code), None, _ROWS, oldest_first=False)
    visits = [row for row in page.rows if row.id != without and row.kind != "rehearsal"][:_VISITS]
    plans: dict[str, Plan | None] = {}
    for row in visits:
        if row.plan_hash not in plans:
            plans[row.plan_hash] = _plan(blob(db, row.plan_hash))
    return newest_of([visit_of(_told_in(db, room, keys, row), plans[row.plan_hash]) for row in visits])


def _told_in(db: apsw.Connection, room: str, keys: KeyFile | None, row: SessionRow) -> Iterator[SessionEvent]:
    secret = session_secret(keys, row)
    try:
        for raw in raw_events_of(db, room, row.id, row.first_seq, _TYPES):
            yield stored_event(raw, secret).event
    except ValueError as error:
        raise RecordDamagedError(
            sentence("record", "Session {row} holds an event that cannot be read.").format(row=row.id),
            sentence("record", "Run: microtimer log verify"),
        ) from error


def _plan(content: bytes | None) -> Plan | None:
    """Return a plan, None where it can no longer be read: the screening is told without it."""
    try:
        return Plan.model_validate_json(content or b"")
    except ValueError:
        return None
