"""What the record gives back: rows of the list, whole sessions, receipts; and what a list is filtered by."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal

from microtimer.core.plan import Plan
from microtimer.core.session.events import SessionEvent

SessionKind = Literal["treatment", "practice", "rehearsal"]


class SessionStatus(StrEnum):
    """How a session stands: unfinished, or the outcome it ended with."""

    UNFINISHED = "unfinished"
    """No end is recorded: it is running, or the program stopped."""
    COMPLETED = "completed"
    ENDED_EARLY = "ended_early"
    ABANDONED = "abandoned"
    INCOMPLETE = "incomplete"


@dataclass(frozen=True, slots=True, order=True)
class SessionKey:
    """A place in the list of sessions, for asking what follows."""

    local_day: str
    first_seq: int


@dataclass(frozen=True, slots=True)
class SessionRow:
    """One session as lists show it; durations in ms of session time, `first_seq` is its first event's seq."""

    first_seq: int
    id: str
    kind: SessionKind
    status: SessionStatus
    local_day: str
    started_utc_ms: int
    offset_min: int
    tz: str
    ended_utc_ms: int | None
    protocol_id: str
    protocol_version: str
    protocol_title: str
    protocol_sha256: str
    plan_hash: str
    practitioner: str
    client_ref: str | None
    """A random name for the client inside this log; None without a client."""
    client_sealed: str | None
    device_id: str | None
    device_serial: str
    planned_ms: int
    planned_treatment_ms: int
    elapsed_ms: int
    """The whole session time: the six parts below add up to it."""
    preparation_ms: int
    treatment_ms: int
    aftercare_ms: int
    transition_ms: int
    paused_ms: int
    gap_ms: int
    steps_total: int
    steps_done: int
    steps_skipped: int
    pauses: int
    gaps: int
    discomforts: int
    notes: int
    setting_changes: int
    exclusions: int
    recoveries: int
    """How often it was taken up again after a crash."""
    amendments: int
    signed_by: str | None
    last_number: int
    last_utc_ms: int
    client: str = ""
    """The client code, opened; "" without a client, or when it cannot be opened (`client_ref` is set)."""

    @property
    def key(self) -> SessionKey:
        """Return the session's place in the list."""
        return SessionKey(self.local_day, self.first_seq)

    @property
    def signed(self) -> bool:
        """Tell whether the session is signed and closed."""
        return self.signed_by is not None

    @property
    def client_erased(self) -> bool:
        """Tell whether there was a client whose code can no longer be read."""
        return self.client_ref is not None and not self.client


@dataclass(frozen=True, slots=True)
class SessionFilter:
    """What a list is narrowed to; None is any. Days are local days, both ends included."""

    from_day: date | None = None
    to_day: date | None = None
    practitioner: str | None = None
    client: str | None = None
    """A client code, as typed."""
    protocol_id: str | None = None
    kind: SessionKind | None = None
    status: SessionStatus | None = None
    session_id: str | None = None
    """Only the session of this id, whole."""


@dataclass(frozen=True, slots=True)
class SessionPage:
    """One page of a list, and the key to ask the next one with; None when this is the last."""

    rows: tuple[SessionRow, ...]
    next: SessionKey | None


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """One event of the record with its place in the chain; `number` counts from 1 within its session."""

    epoch: str
    seq: int
    number: int
    local_day: str
    event: SessionEvent
    hash: bytes
    unreadable: tuple[str, ...] = ()
    """Sealed fields whose key is gone; in `event` they hold an empty value."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """The head of the chain at the end, the signature or an amendment of a session."""

    room: str
    epoch: str
    seq: int
    head: bytes
    utc_ms: int

    def __str__(self) -> str:
        """Return the receipt as one line for a print-out."""
        return f"{self.room}/{self.epoch}/{self.seq} {self.head.hex()}"


@dataclass(frozen=True, slots=True)
class StoredSession:
    """A whole session: its row, its events in order, and what was shown."""

    row: SessionRow
    events: tuple[StoredEvent, ...]
    receipts: tuple[Receipt, ...]
    protocol: bytes
    """The protocol file as it was, byte for byte."""
    plan_json: bytes

    @property
    def receipt(self) -> Receipt | None:
        """Return the newest receipt, or None before the end."""
        return self.receipts[-1] if self.receipts else None

    @property
    def unreadable(self) -> tuple[str, ...]:
        """Return what can no longer be read, as "number.field" ("12.note")."""
        return tuple(f"{stored.number}.{name}" for stored in self.events for name in stored.unreadable)

    def plan(self) -> Plan:
        """Return the plan that was run."""
        return Plan.model_validate_json(self.plan_json)
