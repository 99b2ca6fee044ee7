"""Writing the record: one event, its row in the list and its receipt are one durable transaction."""

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

import apsw

from microtimer.core.plan import Plan, plan_text
from microtimer.core.sentence import sentence
from microtimer.core.session.events import (
    SessionAmended,
    SessionEnded,
    SessionEvent,
    SessionSigned,
    SessionStarted,
)
from microtimer.storage.chain import GENESIS, Envelope, link
from microtimer.storage.database import Transaction, rows
from microtimer.storage.errors import (
    RecordError,
    SessionClosedError,
    UnknownSessionError,
    telling,
    told,
)
from microtimer.storage.event_rows import local_day, sealed_in, to_body
from microtimer.storage.keys import KeyFile, Mark, SealingKey
from microtimer.storage.projection import PlanOutline, Projection, outline
from microtimer.storage.queries import room_of
from microtimer.storage.rebuilding import OutlinesLeft, rebuilt
from microtimer.storage.seals import load_cipher
from microtimer.storage.sessions import row_by_id
from microtimer.storage.stored import SessionRow

_RECEIPTED = (SessionEnded, SessionSigned, SessionAmended)
_INSERT = "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"


@dataclass(slots=True)
class _Live:
    """A session that events are being added to."""

    first_seq: int
    session_id: str
    key: SealingKey
    projection: Projection


class Appender:
    """The one writer of a log.

    What it remembers between events (the head of the chain, the rows under way) is dropped on every error and
    read again from the file, so that memory never runs ahead of the disk.
    """

    def __init__(
        self, db: apsw.Connection, keys: KeyFile, utc: Callable[[], int], *, marking: bool = True
    ) -> None:
        """Take over an open log; `marking` False leaves the marks in the key file as they are."""
        self._db = db
        self._keys = keys
        self._utc = utc
        self._marking = marking
        self._unmarked: Mark | None = None
        self._live: dict[str, _Live] = {}
        self._head: tuple[int, bytes] | None = None
        with telling():
            self._room = room_of(db)
            number, name = rows(db, "SELECT number, id FROM epoch ORDER BY number DESC LIMIT 1")[0]
            self._epoch: tuple[int, str] = (number, name)

    def begin(self, started: SessionStarted, protocol: bytes, plan: Plan) -> None:
        """Store a session's first event with the protocol's bytes and the plan, each kept once.

        Raises ValueError when the hashes in the event are not those of the bytes and of the plan, or when the
        session has begun already.
        """
        content = {started.protocol_sha256: protocol, started.plan_hash: plan_text(plan)}
        for stated, bytes_ in content.items():
            if hashlib.sha256(bytes_).hexdigest() != stated:
                raise ValueError(f"{stated} is not the SHA-256 of what was handed over with it")
        load_cipher()
        try:
            self._begin(started, content, outline(plan))
        except apsw.Error as error:
            self.forget()
            raise told(error) from error
        except BaseException:
            self.forget()
            raise

    def append(self, session_id: str, event: SessionEvent) -> int:
        """Store one more event of a session and return its number.

        Raises SessionClosedError for anything but an amendment once the session is signed.
        """
        try:
            return self._append(session_id, event)
        except apsw.Error as error:
            self.forget()
            raise told(error) from error
        except BaseException:
            self.forget()
            raise

    def forget(self) -> None:
        """Forget what is remembered of the file, and every key; it is read again with the next event."""
        self._live.clear()
        self._head = None

    def _begin(self, started: SessionStarted, content: dict[str, bytes], plan: PlanOutline) -> None:
        session_id = started.session_id
        if row_by_id(self._db, session_id, None) is not None:
            raise ValueError(f"the session {session_id} has begun already")
        key = self._new_key(started)
        seq, prev = self._last()
        body = to_body(started, session_id, 1, key)
        ref = key.ref if started.client else None
        client_sealed = sealed_in(body.decode()).get("client")
        projection = Projection(seq + 1, started, plan, ref, client_sealed)
        live = _Live(seq + 1, session_id, key, projection)
        with Transaction(self._db):
            for sha256, bytes_ in content.items():
                self._keep(sha256, bytes_)
            head = self._insert(live, started, body, seq + 1, prev)
            projection.insert(self._db)
        self._live[session_id] = live
        self._stand_at(seq + 1, head, session_id)

    def _append(self, session_id: str, event: SessionEvent) -> int:
        live = self._live.get(session_id) or self._taken_up(session_id)
        if live.projection.signed and not isinstance(event, SessionAmended):
            raise SessionClosedError(
                sentence("record", "The session {session_id} is signed and closed.").format(
                    session_id=session_id
                ),
                sentence("record", "Add an amendment instead."),
            )
        number = live.projection.last_number + 1
        body = to_body(event, session_id, number, live.key)
        seq, prev = self._last()
        live.projection.take(event, number)
        with Transaction(self._db):
            head = self._insert(live, event, body, seq + 1, prev)
            live.projection.update(self._db, event)
        self._stand_at(seq + 1, head, session_id)
        if isinstance(event, _RECEIPTED):
            self.mark()
        return number

    def mark(self) -> None:
        """Note in the key file how far the log has come, where something was added since the last time."""
        if self._unmarked is None or not self._marking:
            return
        try:
            self._keys.mark(self._unmarked)
        except RecordError:
            # The event itself is durable; until the next mark only a cut in the log's end would show later.
            return
        self._unmarked = None

    def _stand_at(self, seq: int, head: bytes, session_id: str) -> None:
        self._head = seq, head
        self._unmarked = Mark(self._epoch[1], seq, head, session_id)

    def _insert(self, live: _Live, event: SessionEvent, body: bytes, seq: int, prev: bytes) -> bytes:
        """Insert an event, and its receipt where one is due, and return the new head of the chain."""
        epoch_number, epoch = self._epoch
        number = live.projection.last_number
        day = local_day(event.utc_ms, event.utc_offset_min)
        at = Envelope(
            room=self._room,
            epoch=epoch,
            seq=seq,
            session=live.session_id,
            number=number,
            type=event.type,
            t_ms=event.t_ms,
            utc_ms=event.utc_ms,
            offset_min=event.utc_offset_min,
            tz=event.time_zone,
            local_day=day,
        )
        head = link(prev, at, body)
        times = (event.t_ms, event.utc_ms, event.utc_offset_min, event.time_zone, day)
        row = (seq, epoch_number, live.first_seq, number, event.type, *times, body.decode(), prev, head)
        self._db.execute(_INSERT, row)
        if isinstance(event, _RECEIPTED):
            receipt = (seq, live.first_seq, epoch_number, head, self._utc())
            self._db.execute("INSERT INTO receipt VALUES (?, ?, ?, ?, ?)", receipt)
        return head

    def _keep(self, sha256: str, content: bytes) -> None:
        """Store bytes under their hash unless they are there."""
        digest = bytes.fromhex(sha256)
        self._db.execute(
            "INSERT INTO blob SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM blob WHERE sha256 = ?1)",
            (digest, content),
        )

    def _last(self) -> tuple[int, bytes]:
        """Return the seq and the hash of the newest event."""
        if self._head is None:
            last = rows(self._db, "SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1")
            self._head = (last[0][0], last[0][1]) if last else (0, GENESIS)
        return self._head

    def _taken_up(self, session_id: str) -> _Live:
        """Return a session begun earlier, its row made again from its events."""
        row = row_by_id(self._db, session_id, None)
        if row is None:
            raise UnknownSessionError(
                sentence("record", "There is no session {session_id} in this record.").format(
                    session_id=session_id
                )
            )
        load_cipher()
        projection = rebuilt(self._db, self._room, session_id, row.first_seq, OutlinesLeft(self._db, row))
        live = _Live(row.first_seq, session_id, self._key_of(row), projection)
        self._live[session_id] = live
        return live

    def _new_key(self, started: SessionStarted) -> SealingKey:
        """Return the client's key, else one of the session's own; made durable before anything it seals."""
        if started.client:
            return self._keys.of_client(started.client)
        return self._keys.of_session(started.session_id)

    def _key_of(self, row: SessionRow) -> SealingKey:
        """Return the key of a session begun earlier; its own, once its client was erased."""
        secret = self._keys.secret(row.client_ref) if row.client_ref is not None else None
        if row.client_ref is None or secret is None:
            return self._keys.of_session(row.id)
        return SealingKey(row.client_ref, secret)
