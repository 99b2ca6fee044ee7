"""Checking a whole log: the file, the chain, what was kept with each session, the receipts and the list.

What the chain cannot show alone, that the newest events were cut off, is compared with the marks in the key
file. Whoever changes both files, or makes every hash anew, is found out only by a receipt kept elsewhere.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from itertools import chain as joined
from itertools import islice, pairwise

import apsw

from microtimer.core.sentence import Sentence, sentence
from microtimer.storage.chain import GENESIS, link
from microtimer.storage.database import rows
from microtimer.storage.epochs import fits_its_name
from microtimer.storage.errors import RecordDamagedError
from microtimer.storage.event_rows import local_day
from microtimer.storage.keys import Mark
from microtimer.storage.migrations import MIGRATIONS, Migration
from microtimer.storage.projection import COLUMNS
from microtimer.storage.queries import RawEvent, events_in_order, room_of
from microtimer.storage.rebuilding import Outlines, rebuilt, starts
from microtimer.storage.schema_check import schema_differences


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
    END = "end"
    """The newest events are not those that the key file saw recorded."""
    SCHEMA = "schema"
    """A table, an index or a trigger is missing, changed or foreign."""


DAMAGE = frozenset((Fault.FILE, Fault.CHAIN, Fault.CONTENT, Fault.RECEIPT))
"""Faults that only another copy of the log can mend."""

_UNREADABLE = (apsw.CorruptError, apsw.NotADBError, apsw.SQLError, UnicodeDecodeError)
"""What reading a damaged file raises; SQLError, because JSON is taken apart in the statements."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault, in a sentence; `seq`, `session_id` and `number` say which event, where there is one."""

    fault: Fault
    message: str
    seq: int | None = None
    session_id: str | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class EpochBeginning:
    """When, after which event and why ("created", "restored", "recovered", "imported") an epoch began."""

    id: str
    after_seq: int
    began_utc_ms: int
    why: str


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What a check of a log found; there may be more findings than the most that were asked for.

    `head` is the hash of the newest event, `seq` its place and `epoch` its epoch.
    """

    room: str
    epoch: str
    sessions: int
    events: int
    head: bytes
    findings: tuple[Finding, ...]
    seq: int = 0
    epochs: tuple[EpochBeginning, ...] = ()
    end_compared: bool = False
    """Whether the newest events were compared with marks in the key file, too."""

    @property
    def head_line(self) -> str:
        """Return the head as a receipt writes it, to compare with one kept elsewhere; "" without events."""
        return f"{self.room}/{self.epoch}/{self.seq} {self.head.hex()}" if self.seq else ""

    @property
    def verdict(self) -> str:
        """Return what a check without findings shows, and what it cannot see; "" where there were some."""
        if not self.ok:
            return ""
        if not self.seq:
            return sentence("record", "nothing is recorded yet.")
        if self.end_compared:
            return sentence(
                "record",
                "its events agree with each other and with the key file. What a check cannot see is a file "
                "made anew as a whole: for that, compare a receipt kept elsewhere.",
            )
        return sentence(
            "record",
            "its events agree with each other. What a check cannot see is a file made anew as a whole, "
            "nor that its newest events were cut off: for that, compare a receipt kept elsewhere.",
        )

    @property
    def damaged(self) -> bool:
        """Tell whether only another copy of the log can mend what was found."""
        return any(finding.fault in DAMAGE for finding in self.findings)

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


def verify_log(
    db: apsw.Connection,
    progress: Progress | None = None,
    most: int = 100,
    *,
    marks: Sequence[Mark] = (),
    migrations: Sequence[Migration] = MIGRATIONS,
) -> VerifyReport:
    """Check everything in an open log and stop after `most` findings; memory does not grow with the log.

    This shows that the log agrees with itself and with the `marks` of its key file. To show that it is the
    log of a given day, compare a receipt of that day; what even that cannot show is said in
    `microtimer.storage.chain`.
    """
    try:
        room = room_of(db)
        last: int = db.execute("SELECT coalesce(max(seq), 0) FROM event").get
    except _UNREADABLE:
        room, last = "", 0
    stages = (
        (_file(db, room), sentence("record", "The file")),
        (_links(db, room, 1, last, progress), sentence("record", "The chain")),
        (_epochs(db, room), sentence("record", "The list of epochs")),
        (check_end(db, marks), sentence("record", "The end of the log")),
        (_content(db), sentence("record", "What is kept with the sessions")),
        (_receipts(db), sentence("record", "The receipts")),
        (_list(db, room), sentence("record", "The list of sessions")),
        (_schema(db, migrations), sentence("record", "The schema")),
    )
    findings = tuple(islice(joined.from_iterable(_guarded(*stage) for stage in stages), most))
    try:
        return _report(db, room, findings, compared=bool(marks))
    except _UNREADABLE:
        return VerifyReport(room, "", 0, last, GENESIS, findings)


def _guarded(findings: Iterator[Finding], what: str) -> Iterator[Finding]:
    """Yield findings; where the damaged file cannot be read any further, one that says so."""
    try:
        yield from findings
    except _UNREADABLE:
        yield Finding(
            Fault.FILE,
            sentence("record", "{what} cannot be read to the end: the file is damaged.").format(what=what),
        )


def _report(db: apsw.Connection, room: str, findings: tuple[Finding, ...], *, compared: bool) -> VerifyReport:
    newest = "SELECT epoch.id, e.seq, e.hash FROM event AS e JOIN epoch ON epoch.number = e.epoch"
    last = rows(db, f"{newest} ORDER BY e.seq DESC LIMIT 1")
    epoch, seq, head = last[0] if last else ("", 0, GENESIS)
    epochs = rows(db, "SELECT id, after_seq, began_utc_ms, why FROM epoch ORDER BY number")
    return VerifyReport(
        room=room,
        epoch=epoch,
        sessions=db.execute("SELECT count(*) FROM event WHERE number = 1").get,
        events=db.execute("SELECT count(*) FROM event").get,
        head=head,
        findings=findings,
        seq=seq,
        epochs=tuple(EpochBeginning(*row) for row in epochs),
        end_compared=compared,
    )


def _file(db: apsw.Connection, room: str) -> Iterator[Finding]:
    if not room:
        yield Finding(Fault.FILE, sentence("record", "The log has lost its own name (its room)."))
    for (text,) in db.execute("PRAGMA quick_check(20)"):
        if text != "ok":
            yield Finding(Fault.FILE, sentence("record", "The file is damaged: {text}.").format(text=text))


def _schema(db: apsw.Connection, migrations: Sequence[Migration]) -> Iterator[Finding]:
    for difference in schema_differences(db, migrations):
        yield Finding(Fault.SCHEMA, difference)


def _epochs(db: apsw.Connection, room: str) -> Iterator[Finding]:
    for row in rows(db, "SELECT id, after_seq, began_utc_ms, why FROM epoch ORDER BY number"):
        if not fits_its_name(room, *row):
            message = sentence(
                "record", "The beginning of epoch {epoch} (its moment, its place or its cause) was changed."
            ).format(epoch=row[0])
            yield Finding(Fault.CHAIN, message)


def check_end(db: apsw.Connection, marks: Sequence[Mark]) -> Iterator[Finding]:
    """Compare the end of each epoch with how far the key file saw it come, and name what is missing.

    Events behind the beginning of a later epoch were left out by a restore, which says so itself.
    """
    begun = rows(db, "SELECT id, after_seq FROM epoch ORDER BY number")
    ends = {name: after_seq for (name, _), (_, after_seq) in pairwise(begun)}
    known = {name for name, _ in begun}
    last: int = db.execute("SELECT coalesce(max(seq), 0) FROM event").get
    for mark in marks:
        if mark.epoch not in known or mark.seq > ends.get(mark.epoch, mark.seq):
            continue
        found = rows(db, "SELECT hash FROM event WHERE seq = ?", (mark.seq,))
        if not found:
            lost = _numbers(last + 1, mark.seq)
            message = sentence(
                "record",
                "Missing at the end, though the key file saw them recorded: events {lost}, the "
                "newest of session {session_id}.",
            ).format(lost=lost, session_id=mark.session_id)
            yield Finding(Fault.END, message, mark.seq, mark.session_id)
        elif found[0][0] != mark.head:
            message = sentence("record", "Event {seq} is not the one that the key file saw recorded.").format(
                seq=mark.seq
            )
            yield Finding(Fault.END, message, mark.seq, mark.session_id)
    if marks and begun and begun[-1][0] in {mark.epoch for mark in marks[:-1]}:
        newest = marks[-1]
        message = sentence(
            "record", "This is an older record: epoch {epoch} (session {session_id}) is missing."
        ).format(epoch=newest.epoch, session_id=newest.session_id)
        yield Finding(Fault.END, message, None, newest.session_id)


def check_tail(db: apsw.Connection, events: int = 64) -> tuple[Finding, ...]:
    """Check the newest events only: a look at the start that costs nothing."""
    room = room_of(db)
    last: int = db.execute("SELECT coalesce(max(seq), 0) FROM event").get
    begin = max(1, last - events + 1)
    return tuple(_links(db, room, begin, last, None))


def _content(db: apsw.Connection) -> Iterator[Finding]:
    for digest, content in db.execute("SELECT sha256, content FROM blob"):
        if sha256(content).digest() != digest:
            message = sentence("record", "The protocol or plan {hash} is not what its hash says.").format(
                hash=digest.hex()[:12]
            )
            yield Finding(Fault.CONTENT, message)
    without = db.execute(
        "SELECT seq, body ->> '$.session_id' FROM event WHERE number = 1 "
        "AND unhex(body ->> '$.protocol_sha256') NOT IN (SELECT sha256 FROM blob) ORDER BY seq"
    )
    for seq, session_id in without:
        message = sentence("record", "The protocol of session {session_id} is missing.").format(
            session_id=session_id
        )
        yield Finding(Fault.CONTENT, message, int(seq), str(session_id), 1)


def _links(
    db: apsw.Connection, room: str, begin: int, last: int, progress: Progress | None
) -> Iterator[Finding]:
    before: bytes | None = GENESIS
    if begin > 1:
        before = db.execute("SELECT hash FROM event WHERE seq = ?", (begin - 1,)).get
    expected = begin
    try:
        for raw, _ in events_in_order(db, room, begin):
            seq = raw.envelope.seq
            if seq != expected:
                hole = sentence("record", "is preceded by a hole: {missing} missing")
                yield _about(raw, Fault.CHAIN, hole.format(missing=_numbers(expected, seq - 1)))
            elif raw.prev != before:
                yield _about(
                    raw,
                    Fault.CHAIN,
                    sentence("record", "does not continue the chain from the event before it"),
                )
            yield from _event(raw)
            before, expected = raw.hash, seq + 1
            if progress is not None and seq % 1_000 == 0:
                progress(seq, last)
    except _UNREADABLE:
        message = sentence(
            "record", "Event {expected} and what follows it cannot be read: the file is damaged there."
        ).format(expected=expected)
        yield Finding(Fault.FILE, message, expected)
        return
    if expected <= last:
        message = sentence(
            "record", "Events {expected} to {last} belong to no epoch or to no session's beginning."
        ).format(expected=expected, last=last)
        yield Finding(Fault.CHAIN, message, expected)


def _event(raw: RawEvent) -> Iterator[Finding]:
    at = raw.envelope
    try:
        fits = link(raw.prev, at, raw.body.encode()) == raw.hash
    except (TypeError, AttributeError):
        fits = False  # damage has put a value of another kind in the place of one of these
    if not fits:
        yield _about(
            raw, Fault.CHAIN, sentence("record", "was changed after it was stored: its hash does not fit")
        )
    elif at.local_day != local_day(at.utc_ms, at.offset_min):
        yield _about(raw, Fault.CHAIN, sentence("record", "stands on another local day than its time says"))


def _numbers(first: int, last: int) -> Sentence:
    if first >= last:
        return sentence("record", "{number}").format(number=first)
    return sentence("record", "{first} to {last}").format(first=first, last=last)


def _about(raw: RawEvent, fault: Fault, what: str) -> Finding:
    at = raw.envelope
    message = sentence("record", "Event {seq} (session {session}, number {number}, {type}) {what}.").format(
        seq=at.seq, session=at.session, number=at.number, type=at.type, what=what
    )
    return Finding(fault, message, at.seq, at.session, at.number)


def _receipts(db: apsw.Connection) -> Iterator[Finding]:
    wrong = db.execute(
        "SELECT r.seq FROM receipt AS r LEFT JOIN event AS e ON e.seq = r.seq "
        "WHERE e.hash IS NOT r.head OR e.session IS NOT r.session OR e.epoch IS NOT r.epoch ORDER BY r.seq"
    )
    for (seq,) in wrong:
        yield Finding(
            Fault.RECEIPT,
            sentence("record", "The receipt of event {seq} names another head of the chain.").format(seq=seq),
            seq,
        )
    without = db.execute(
        "SELECT seq FROM event WHERE type IN ('session_ended', 'session_signed', 'session_amended') "
        "AND seq NOT IN (SELECT seq FROM receipt) ORDER BY seq"
    )
    for (seq,) in without:
        yield Finding(
            Fault.RECEIPT, sentence("record", "The receipt of event {seq} is missing.").format(seq=seq), seq
        )


def _list(db: apsw.Connection, room: str) -> Iterator[Finding]:
    """Make each session's row again from its events and compare it with the one in the list."""
    outlines = Outlines(db)
    columns = ", ".join(COLUMNS)
    for session_id, first_seq in starts(db):
        try:
            made = rebuilt(db, room, session_id, first_seq, outlines).row
        except (ValueError, RecordDamagedError) as error:
            why = error.message if isinstance(error, RecordDamagedError) else str(error)
            message = f"Session {session_id} cannot be read as a whole: {why}"
            yield Finding(Fault.CONTENT, message, first_seq, session_id, 1)
            continue
        kept = db.execute(
            f"SELECT {columns} FROM session WHERE first_seq = ?",  # noqa: S608
            (first_seq,),
        ).fetchall()
        if kept != [made]:
            yield Finding(
                Fault.LIST, _difference(session_id, made, kept[0] if kept else None), None, session_id
            )
    extra = "SELECT id FROM session WHERE first_seq NOT IN (SELECT seq FROM event WHERE number = 1)"
    for (session_id,) in db.execute(extra):
        message = sentence("record", "The list shows a session {session_id} that has no events.").format(
            session_id=session_id
        )
        yield Finding(Fault.LIST, message, None, session_id)


def _difference(session_id: str, made: tuple[object, ...], kept: tuple[object, ...] | None) -> str:
    if kept is None:
        return sentence("record", "Session {session_id} is missing in the list.").format(
            session_id=session_id
        )
    wrong = [name for name, a, b in zip(COLUMNS, made, kept, strict=True) if a != b]
    return sentence(
        "record", "The list shows session {session_id} differently from its events: {wrong}."
    ).format(session_id=session_id, wrong=", ".join(wrong))
