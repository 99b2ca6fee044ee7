"""Checking a whole log: the file, the chain, what was kept with each session, the receipts and the list."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from itertools import chain as joined
from itertools import islice

import apsw

from microtimer.storage.chain import GENESIS, link
from microtimer.storage.database import rows
from microtimer.storage.errors import RecordDamagedError
from microtimer.storage.event_rows import local_day
from microtimer.storage.projection import COLUMNS
from microtimer.storage.queries import RawEvent, events_in_order, room_of
from microtimer.storage.rebuilding import Outlines, rebuilt, starts


class Fault(StrEnum):
    """What kind of thing is not as it should be."""

    FILE = "file"
    """SQLite's own check of the file."""
    CHAIN = "chain"
    """An event was changed, removed, added or moved."""
    CONTENT = "content"
    """A protocol or a plan is missing or not what its hash says."""
    RECEIPT = "receipt"
    LIST = "list"
    """The list of sessions differs from the events; it can be made again from them."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault, in a sentence; `seq`, `session_id` and `number` say which event, where there is one."""

    fault: Fault
    message: str
    seq: int | None = None
    session_id: str | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What a check of a log found; there may be more findings than the most that were asked for."""

    room: str
    epoch: str
    sessions: int
    events: int
    head: bytes
    findings: tuple[Finding, ...]

    @property
    def ok(self) -> bool:
        """Tell whether nothing was found."""
        return not self.findings

    @property
    def first_bad_event(self) -> Finding | None:
        """Return the first finding that names an event."""
        return next((finding for finding in self.findings if finding.seq is not None), None)


Progress = Callable[[int, int], None]
"""Told how many events of how many are checked; it may raise to stop the check."""


def verify_log(db: apsw.Connection, progress: Progress | None = None, most: int = 100) -> VerifyReport:
    """Check everything in an open log and stop after `most` findings; memory does not grow with the log.

    This shows that the log agrees with itself. To show that it is the log of a given day, compare a receipt
    of that day; what even that cannot show is said in `microtimer.storage.chain`.
    """
    room = room_of(db)
    total: int = db.execute("SELECT count(*) FROM event").get
    everything = joined(
        _file(db, room), _links(db, room, 1, total, progress), _content(db), _receipts(db), _list(db, room)
    )
    findings = tuple(islice(everything, most))
    newest = "SELECT epoch.id, e.hash FROM event AS e JOIN epoch ON epoch.number = e.epoch"
    last = rows(db, f"{newest} ORDER BY e.seq DESC LIMIT 1")
    epoch, head = last[0] if last else ("", GENESIS)
    return VerifyReport(
        room=room,
        epoch=epoch,
        sessions=db.execute("SELECT count(*) FROM event WHERE number = 1").get,
        events=total,
        head=head,
        findings=findings,
    )


def _file(db: apsw.Connection, room: str) -> Iterator[Finding]:
    if not room:
        yield Finding(Fault.FILE, "The log has lost its own name (its room).")
    for (text,) in db.execute("PRAGMA quick_check(20)"):
        if text != "ok":
            yield Finding(Fault.FILE, f"The file is damaged: {text}.")


def check_tail(db: apsw.Connection, events: int = 64) -> tuple[Finding, ...]:
    """Check the newest events only: a look at the start that costs nothing."""
    room = room_of(db)
    last: int = db.execute("SELECT coalesce(max(seq), 0) FROM event").get
    begin = max(1, last - events + 1)
    return tuple(_links(db, room, begin, last, None))


def _content(db: apsw.Connection) -> Iterator[Finding]:
    for digest, content in db.execute("SELECT sha256, content FROM blob"):
        if sha256(content).digest() != digest:
            message = f"The protocol or plan {digest.hex()[:12]} is not what its hash says."
            yield Finding(Fault.CONTENT, message)
    without = db.execute(
        "SELECT seq, body ->> '$.session_id' FROM event WHERE number = 1 "
        "AND unhex(body ->> '$.protocol_sha256') NOT IN (SELECT sha256 FROM blob) ORDER BY seq"
    )
    for seq, session_id in without:
        message = f"The protocol of session {session_id} is missing."
        yield Finding(Fault.CONTENT, message, int(seq), str(session_id), 1)


def _links(
    db: apsw.Connection, room: str, begin: int, total: int, progress: Progress | None
) -> Iterator[Finding]:
    before: bytes | None = GENESIS
    if begin > 1:
        before = db.execute("SELECT hash FROM event WHERE seq = ?", (begin - 1,)).get
    expected = begin
    for raw, _ in events_in_order(db, room, begin):
        seq = raw.envelope.seq
        if seq != expected:
            missing = f"{expected}" if seq == expected + 1 else f"{expected} to {seq - 1}"
            yield _about(raw, Fault.CHAIN, f"is preceded by a hole: {missing} missing")
        elif raw.prev != before:
            yield _about(raw, Fault.CHAIN, "does not continue the chain from the event before it")
        yield from _event(raw)
        before, expected = raw.hash, seq + 1
        if progress is not None and seq % 1_000 == 0:
            progress(seq, total)


def _event(raw: RawEvent) -> Iterator[Finding]:
    at = raw.envelope
    if link(raw.prev, at, raw.body.encode()) != raw.hash:
        yield _about(raw, Fault.CHAIN, "was changed after it was stored: its hash does not fit")
    elif at.local_day != local_day(at.utc_ms, at.offset_min):
        yield _about(raw, Fault.CHAIN, "stands on another local day than its time says")


def _about(raw: RawEvent, fault: Fault, what: str) -> Finding:
    at = raw.envelope
    message = f"Event {at.seq} (session {at.session}, number {at.number}, {at.type}) {what}."
    return Finding(fault, message, at.seq, at.session, at.number)


def _receipts(db: apsw.Connection) -> Iterator[Finding]:
    wrong = db.execute(
        "SELECT r.seq FROM receipt AS r LEFT JOIN event AS e ON e.seq = r.seq "
        "WHERE e.hash IS NOT r.head OR e.session IS NOT r.session OR e.epoch IS NOT r.epoch ORDER BY r.seq"
    )
    for (seq,) in wrong:
        yield Finding(Fault.RECEIPT, f"The receipt of event {seq} names another head of the chain.", seq)
    without = db.execute(
        "SELECT seq FROM event WHERE type IN ('session_ended', 'session_signed', 'session_amended') "
        "AND seq NOT IN (SELECT seq FROM receipt) ORDER BY seq"
    )
    for (seq,) in without:
        yield Finding(Fault.RECEIPT, f"The receipt of event {seq} is missing.", seq)


def _list(db: apsw.Connection, room: str) -> Iterator[Finding]:
    """Make each session's row again from its events and compare it with the one in the list."""
    outlines = Outlines(db)
    columns = ", ".join(COLUMNS)
    for session_id, first_seq in starts(db):
        try:
            made = rebuilt(db, room, session_id, first_seq, outlines).row
        except (ValueError, RecordDamagedError) as error:
            text = str(error).partition("\n")[0]
            message = f"Session {session_id} cannot be read as a whole: {text}"
            yield Finding(Fault.CONTENT, message, first_seq, session_id, 1)
            continue
        kept = db.execute(f"SELECT {columns} FROM session WHERE first_seq = ?", (first_seq,)).fetchall()  # noqa: S608
        if kept != [made]:
            yield Finding(
                Fault.LIST, _difference(session_id, made, kept[0] if kept else None), None, session_id
            )
    extra = "SELECT id FROM session WHERE first_seq NOT IN (SELECT seq FROM event WHERE number = 1)"
    for (session_id,) in db.execute(extra):
        message = f"The list shows a session {session_id} that has no events."
        yield Finding(Fault.LIST, message, None, session_id)


def _difference(session_id: str, made: tuple[object, ...], kept: tuple[object, ...] | None) -> str:
    if kept is None:
        return f"Session {session_id} is missing in the list."
    wrong = [name for name, a, b in zip(COLUMNS, made, kept, strict=True) if a != b]
    return f"The list shows session {session_id} differently from its events: {', '.join(wrong)}."
