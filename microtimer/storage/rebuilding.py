"""Making the list of sessions again from the events alone."""

import json
from collections.abc import Iterator

import apsw

from microtimer.core.plan import Plan
from microtimer.core.sentence import sentence
from microtimer.core.session.events import SessionEvent
from microtimer.storage.database import Transaction
from microtimer.storage.errors import RecordDamagedError
from microtimer.storage.event_rows import client_ref_in, sealed_in
from microtimer.storage.projection import PlanOutline, Projection, outline, part_of_section, projected
from microtimer.storage.queries import RawEvent, blob, raw_events, room_of
from microtimer.storage.sessions import stored_event
from microtimer.storage.stored import SessionRow


class Outlines:
    """The outlines of the plans in a log, the newest few kept."""

    def __init__(self, db: apsw.Connection, most: int = 256) -> None:
        self._db = db
        self._most = most
        self._known: dict[str, PlanOutline] = {}

    def of(self, plan_hash: str) -> PlanOutline:
        """Return the outline of a plan; raise RecordDamagedError when the plan is not there."""
        if plan_hash not in self._known:
            if len(self._known) >= self._most:
                self._known.pop(next(iter(self._known)))
            self._known[plan_hash] = read_outline(self._db, plan_hash)
        return self._known[plan_hash]


def read_outline(db: apsw.Connection, plan_hash: str) -> PlanOutline:
    """Return the outline of a plan kept in the record; raise RecordDamagedError when it cannot be had."""
    content = blob(db, plan_hash)
    if content is None:
        raise RecordDamagedError(
            f"The plan {plan_hash[:12]} is missing from the record.",
            sentence("record", "Run: microtimer log verify"),
        )
    try:
        return outline(Plan.model_validate_json(content))
    except ValueError as error:
        raise RecordDamagedError(
            f"The plan {plan_hash[:12]} cannot be read.", sentence("record", "Run: microtimer log verify")
        ) from error


class OutlinesLeft(Outlines):
    """The outline of one session's plan, or what is left of it where the plan can no longer be read.

    A session that began with it is still to be ended: the totals stand in its row, the sections in the JSON.
    """

    def __init__(self, db: apsw.Connection, row: SessionRow) -> None:
        super().__init__(db, most=1)
        self._row = row

    def of(self, plan_hash: str) -> PlanOutline:
        """Return the outline, or what is left of it."""
        try:
            return super().of(plan_hash)
        except RecordDamagedError:
            parts = _parts_left(blob(self._db, plan_hash))
            return PlanOutline(self._row.planned_ms, self._row.planned_treatment_ms, parts)


def _parts_left(content: bytes | None) -> tuple[str, ...]:
    try:
        return tuple(part_of_section(step["section"]) for step in json.loads(content or b"")["steps"])
    except (ValueError, LookupError, TypeError):
        return ()


def starts(db: apsw.Connection) -> Iterator[tuple[str, int]]:
    """Yield the id and the first seq of every session, from the events alone."""
    for session_id, seq in db.execute(
        "SELECT body ->> '$.session_id', seq FROM event WHERE number = 1 ORDER BY seq"
    ):
        yield str(session_id), int(seq)


def rebuilt(
    db: apsw.Connection, room: str, session_id: str, first_seq: int, outlines: Outlines
) -> Projection:
    """Return a session's projection made from its events and its plan.

    Raises ValueError when an event cannot be read, RecordDamagedError when the plan is not there.
    """
    raws = list(raw_events(db, room, session_id, first_seq))
    if not raws:
        raise ValueError("Its events belong to no epoch.")
    events = list(map(_readable, raws))
    first = raws[0].body
    plan_hash = getattr(events[0], "plan_hash", "")
    return projected(
        events, first_seq, outlines.of(plan_hash), client_ref_in(first), sealed_in(first).get("client")
    )


def _readable(raw: RawEvent) -> SessionEvent:
    """Return an event of a session; raise ValueError naming the one that cannot be read."""
    try:
        return stored_event(raw, None).event
    except ValueError as error:
        at = raw.envelope
        raise ValueError(f"Event {at.seq} (number {at.number}, {at.type}) cannot be read.") from error


def rebuild(db: apsw.Connection) -> int:
    """Write the list anew from the events, in one transaction, and return how many sessions it holds."""
    room, outlines, sessions = room_of(db), Outlines(db), 0
    with Transaction(db):
        db.execute("DELETE FROM session")
        for session_id, first_seq in starts(db):
            rebuilt(db, room, session_id, first_seq, outlines).insert(db)
            sessions += 1
    return sessions
