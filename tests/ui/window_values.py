"""A window's services made by hand: protocols of this repository, a record that is a list in memory."""

import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from microtimer.core.catalogue.catalogues import Catalogues
from microtimer.core.clock import FakeClock
from microtimer.core.format.reading import LoadedProtocol, read_protocol
from microtimer.core.plan import Plan
from microtimer.core.preferences import Preferences
from microtimer.core.session.events import SessionEnded, SessionEvent, SessionSigned, SessionStarted
from microtimer.core.session.history import ClientHistory
from microtimer.storage.catalogues import load_catalogues
from microtimer.ui.services import (
    Archive,
    CheckOfRecord,
    ClientReference,
    ExportRequest,
    LibraryEntry,
    RecordState,
    ResumeAttempts,
    ServiceError,
    Services,
    SessionQuery,
)
from microtimer.ui.session.saving import SaveEvents, SaveReport
from microtimer.wiring.window import help_pages, read_beside

ROOT = Path(__file__).resolve().parent.parent.parent
MARKUP = "<b>Lift</b> & <img src=x> <table>"
"""A text that must be shown as it is written."""


@cache
def catalogues() -> Catalogues:
    """Return the catalogues that ship."""
    return load_catalogues(ROOT / "assets")


@cache
def bundled() -> tuple[LibraryEntry, ...]:
    """Return the protocols that ship."""
    return tuple(
        read_protocol(file.read_bytes(), str(file)) for file in sorted((ROOT / "protocols").glob("ex-*.json"))
    )


def protocol(text: str, file: str = "own.json") -> LibraryEntry:
    """Return a protocol read from text."""
    return read_protocol(text.encode(), file)


def loaded(name: str) -> LoadedProtocol:
    """Return a protocol that ships, by its id."""
    for entry in bundled():
        if isinstance(entry, LoadedProtocol) and entry.document.id == name:
            return entry
    raise LookupError(name)


@dataclass(frozen=True)
class Row:
    """One row of a list of sessions."""

    id: str
    kind: str = "treatment"
    status: str = "completed"
    local_day: str = "2026-09-28"
    started_utc_ms: int = 1_767_261_600_000
    offset_min: int = 0
    protocol_id: str = "ex-demo-60s"
    protocol_version: str = "1.0.0"
    protocol_title: str = "Demo"
    practitioner: str = "AB"
    client: str = "C-7QK4-2M"
    client_erased: bool = False
    planned_ms: int = 60_000
    elapsed_ms: int = 61_000
    paused_ms: int = 0
    gap_ms: int = 0
    steps_total: int = 7
    steps_done: int = 7
    steps_skipped: int = 0
    discomforts: int = 0
    recoveries: int = 0
    amendments: int = 0
    signed_by: str | None = None
    last_utc_ms: int = 1_767_261_661_000


@dataclass(frozen=True)
class Page:
    """A page of rows."""

    rows: Sequence[Row]
    next: object | None


@dataclass(frozen=True)
class Stored:
    """One event with its number."""

    number: int
    event: SessionEvent
    unreadable: tuple[str, ...] = ()


@dataclass
class Session:
    """A session in memory."""

    row: Row
    protocol: bytes
    planned: Plan
    said: list[SessionEvent] = field(default_factory=list)

    @property
    def events(self) -> Sequence[Stored]:
        """Return the events with their numbers."""
        return [Stored(number, event) for number, event in enumerate(self.said, start=1)]

    @property
    def receipt(self) -> object | None:
        """Return a line that stands for a receipt."""
        return "room/epoch/9 abcdef"

    def plan(self) -> Plan:
        """Return the plan that was run."""
        return self.planned


class FakeRecord:
    """A record in memory that can be told to fail."""

    def __init__(self, rows: Sequence[Row] = ()) -> None:
        self.rows = list(rows)
        self.sessions: dict[str, Session] = {}
        self.fails = ""
        self.asked: list[SessionQuery] = []
        self.exported: list[ExportRequest] = []
        self.histories: dict[str, ClientHistory] = {}
        self.remembered: list[tuple[str, str]] = []
        """Whose history was asked for, and without which session."""
        self.resuming: Counter[str] = Counter()
        """Attempts to take a session up that did not come through."""

    def archive(self) -> Archive:
        """Return it as the window reads it."""
        return Archive(
            list_sessions=self.page,
            count_sessions=lambda query: len(self.matching(query)),
            load_session=self.load,
            unfinished=lambda: [row for row in self.every_row() if row.status == "unfinished"],
            practitioners=lambda: sorted({row.practitioner for row in self.rows}),
            protocols=lambda: sorted({row.protocol_id for row in self.rows}),
            client_history=self.client_history,
            export=self.export,
            verify=lambda: CheckOfRecord(whole=True, summary="9 events, nothing changed."),
            back_up=lambda path: f"Backed up to {path}.",
        )

    def client_history(self, client: str, without: str) -> ClientHistory:
        """Return what was set for a client."""
        self.refuse()
        self.remembered.append((client, without))
        return self.histories.get(client, ClientHistory())

    def resume_attempts(self) -> ResumeAttempts:
        """Return the count of attempts as the window uses it."""
        return ResumeAttempts(
            begin=lambda session_id: self.resuming.update([session_id]),
            forget=self.resuming.__delitem__,
            exhausted=lambda session_id: self.resuming[session_id] >= 2,
        )

    def every_row(self) -> list[Row]:
        """Return all rows, newest first."""
        return [*(session.row for session in reversed(self.sessions.values())), *self.rows]

    def matching(self, query: SessionQuery) -> list[Row]:
        """Return the rows that a query asks for."""
        return [
            row
            for row in self.every_row()
            if query.practitioner in (None, row.practitioner)
            and query.kind in (None, row.kind)
            and query.status in (None, row.status)
            and query.protocol_id in (None, row.protocol_id)
        ]

    def page(self, query: SessionQuery, after: object | None, most: int) -> Page:
        """Return one page, `after` is the number of rows before it."""
        self.refuse()
        self.asked.append(query)
        first = after if isinstance(after, int) else 0
        found = self.matching(query)
        more = first + most < len(found)
        return Page(found[first : first + most], first + most if more else None)

    def load(self, session_id: str) -> Session:
        """Return a whole session."""
        self.refuse()
        if session_id not in self.sessions:
            raise ServiceError(f"There is no session {session_id}.", "List them.")
        return self.sessions[session_id]

    def open_saver(self, session_id: str, content: bytes, plan: Plan | None) -> SaveEvents:
        """Return what keeps the events of a session, and holds on to those it could not keep."""
        waiting: list[SessionEvent] = []

        def save(events: Sequence[SessionEvent]) -> SaveReport:
            waiting.extend(events)
            if self.fails:
                return SaveReport(self.fails, f"{len(waiting)} events not saved.")
            if session_id not in self.sessions and plan is not None:
                self.sessions[session_id] = Session(Row(session_id, status="unfinished"), content, plan)
            session = self.sessions[session_id]
            for event in waiting:
                session.said.append(event)
                session.row = _after(session.row, event)
            waiting.clear()
            return SaveReport()

        return save

    def export(self, request: ExportRequest) -> str:
        """Note what was asked for."""
        self.refuse()
        self.exported.append(request)
        return f"Written to {request.path.name}."

    def refuse(self) -> None:
        """Fail when told to."""
        if self.fails:
            raise ServiceError(self.fails, "Try again.")


def _after(row: Row, event: SessionEvent) -> Row:
    match event:
        case SessionStarted():
            return replace(
                row,
                kind=event.kind,
                protocol_title=event.protocol_title,
                practitioner=event.practitioner,
                client=event.client,
            )
        case SessionEnded():
            return replace(row, status=event.outcome.value)
        case SessionSigned():
            return replace(row, signed_by=event.by)
        case _:
            return replace(row, elapsed_ms=event.t_ms)


@dataclass
class Kept:
    """What the window had kept of its preferences."""

    preferences: Preferences = field(default_factory=lambda: Preferences(quiet_room=True))
    """A quiet room: the sound library of a machine without sound prints messages of its own."""


def services(
    *,
    entries: Sequence[LibraryEntry] | Callable[[], Sequence[LibraryEntry]] | None = None,
    record: FakeRecord | None = None,
    state: RecordState | None = None,
    kept: Kept | None = None,
    clock: FakeClock | None = None,
    folders: tuple[Path, ...] = (),
) -> Services:
    """Return services for a window; what is not named is empty or as it ships."""
    made, stored = record or FakeRecord(), kept or Kept()
    listed = bundled() if entries is None else entries
    numbers = iter(range(1, sys.maxsize))

    def save_preferences(preferences: Preferences) -> None:
        stored.preferences = preferences

    return Services(
        app_version="9.9",
        clock=clock or FakeClock(),
        catalogues=catalogues(),
        face_map=(ROOT / "assets" / "facemap.svg").read_text(encoding="utf-8"),
        body_map=(ROOT / "assets" / "bodymap.svg").read_text(encoding="utf-8"),
        help_pages=lambda language: help_pages(ROOT / "assets" / "help", language),
        translations=ROOT / "assets" / "translations",
        sounds=ROOT / "no-sounds-in-tests",
        load_library=listed if callable(listed) else lambda: listed,
        read_file=lambda path: read_protocol(path.read_bytes(), str(path)),
        read_picture=read_beside,
        library_folders=folders,
        load_preferences=lambda: stored.preferences,
        save_preferences=save_preferences,
        record_state=lambda: state or RecordState(writable=True, place="/data"),
        archive=made.archive(),
        resume_attempts=made.resume_attempts(),
        new_session_id=lambda: f"00000000-0000-7000-8000-{next(numbers):012d}",
        open_saver=made.open_saver,
        new_client_code=lambda: "C-7QK4-2M",
        judge_client=judge_client,
        keep_awake=lambda on: on,
    )


def judge_client(text: str) -> ClientReference:
    """Judge as the record does, as far as the window's tests need it."""
    warning = "This looks like a name." if text.isalpha() and text else ""
    return ClientReference(
        text.strip(), error="Read it again." if text == "C-7QK4-2X" else "", warning=warning
    )
