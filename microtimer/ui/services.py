"""What the window is handed: values, and callables that reach files and the record.

The window knows neither files nor databases. A callable that cannot do what it is asked raises ServiceError,
in words; anything else that it raises is a defect. Callables marked "off the window's thread" are called on a
worker thread, one at a time.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from microtimer.core.catalogue.catalogues import Catalogues
from microtimer.core.clock import Clock
from microtimer.core.format.reading import FailedProtocol, LoadedProtocol
from microtimer.core.plan import Plan
from microtimer.core.preferences import Preferences
from microtimer.core.session.events import SessionEvent
from microtimer.core.session.history import ClientHistory
from microtimer.core.speech.clip import Clip, Phrase
from microtimer.ui.session.saving import OpenSaver

LibraryEntry = LoadedProtocol | FailedProtocol


class ServiceError(Exception):
    """Something outside the window could not be done; `message` and `remedy` are sentences for the screen."""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(f"{message} {remedy}".strip())
        self.message = message
        self.remedy = remedy


@dataclass(frozen=True, slots=True)
class RecordState:
    """How the record stands."""

    writable: bool
    why_not: str = ""
    """Why nothing can be written, or why there is no record at all; "" when it is writable."""
    notices: tuple[str, ...] = ()
    """What must be told about how the record was opened, such as a backup used instead of a damaged file."""
    place: str = ""
    """The data folder, as shown to the user."""


@dataclass(frozen=True, slots=True)
class SessionQuery:
    """What a list of sessions is narrowed to; None is any. Days are local days, both ends included."""

    from_day: date | None = None
    to_day: date | None = None
    practitioner: str | None = None
    client: str | None = None
    protocol_id: str | None = None
    kind: str | None = None
    """"treatment", "practice" or "rehearsal"."""
    status: str | None = None
    """"unfinished", "completed", "ended_early", "abandoned" or "incomplete"."""


class SessionListRow(Protocol):
    """One session as lists show it; durations in ms of session time."""

    @property
    def id(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def status(self) -> str: ...
    @property
    def local_day(self) -> str: ...
    @property
    def started_utc_ms(self) -> int: ...
    @property
    def offset_min(self) -> int: ...
    @property
    def protocol_id(self) -> str: ...
    @property
    def protocol_version(self) -> str: ...
    @property
    def protocol_title(self) -> str: ...
    @property
    def practitioner(self) -> str: ...
    @property
    def client(self) -> str: ...
    @property
    def client_erased(self) -> bool: ...
    @property
    def planned_ms(self) -> int: ...
    @property
    def elapsed_ms(self) -> int: ...
    @property
    def paused_ms(self) -> int: ...
    @property
    def gap_ms(self) -> int: ...
    @property
    def steps_total(self) -> int: ...
    @property
    def steps_done(self) -> int: ...
    @property
    def steps_skipped(self) -> int: ...
    @property
    def discomforts(self) -> int: ...
    @property
    def recoveries(self) -> int: ...
    @property
    def amendments(self) -> int: ...
    @property
    def signed_by(self) -> str | None: ...
    @property
    def last_utc_ms(self) -> int: ...


class SessionListPage(Protocol):
    """One page of a list, newest first; `next` asks for the page that follows, None at the end."""

    @property
    def rows(self) -> Sequence[SessionListRow]: ...
    @property
    def next(self) -> object | None: ...


class RecordedEvent(Protocol):
    """One event of the record; `number` counts from 1, `unreadable` names fields whose key was deleted."""

    @property
    def number(self) -> int: ...
    @property
    def event(self) -> SessionEvent: ...
    @property
    def unreadable(self) -> tuple[str, ...]: ...


class RecordedSession(Protocol):
    """A whole session out of the record; `receipt` reads as one line, None before the end."""

    @property
    def row(self) -> SessionListRow: ...
    @property
    def events(self) -> Sequence[RecordedEvent]: ...
    @property
    def protocol(self) -> bytes: ...
    @property
    def receipt(self) -> object | None: ...
    def plan(self) -> Plan: ...


class ExportFormat(StrEnum):
    """What an export is written as; the value is the file name's ending."""

    CSV = "csv"
    JSON_LINES = "jsonl"


@dataclass(frozen=True, slots=True)
class ExportRequest:
    """What to export: one session, or every session of a list."""

    path: Path
    format: ExportFormat
    query: SessionQuery = SessionQuery()
    session_id: str | None = None
    """Only this session; the query does not count then."""


@dataclass(frozen=True, slots=True)
class CheckOfRecord:
    """What checking the whole record found."""

    whole: bool
    summary: str
    """One sentence, such as "214 events in 3 sessions, chain whole"."""
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Archive:
    """The record, as far as the window reads it."""

    list_sessions: Callable[[SessionQuery, object | None, int], SessionListPage]
    """One page of at most so many sessions; the second value is the `next` of the page before, or None."""
    count_sessions: Callable[[SessionQuery], int]
    load_session: Callable[[str], RecordedSession]
    unfinished: Callable[[], Sequence[SessionListRow]]
    """Sessions without an end, newest first."""
    practitioners: Callable[[], Sequence[str]]
    protocols: Callable[[], Sequence[str]]
    """The ids of the protocols in the record."""
    client_history: Callable[[str, str], ClientHistory]
    """What a client's last visits say, the session of the second id left out; off the window's thread."""
    export: Callable[[ExportRequest], str]
    """Write an export and return a sentence saying what was written; off the window's thread."""
    verify: Callable[[], CheckOfRecord]
    """Check the whole record; off the window's thread."""
    back_up: Callable[[Path | None], str]
    """Copy the record and its keys to a folder (None: the data folder); off the window's thread."""


@dataclass(frozen=True, slots=True)
class ResumeAttempts:
    """Attempts to take up unfinished sessions, counted on disk: one that ends the program counts too."""

    begin: Callable[[str], None]
    """Count an attempt before it is made."""
    forget: Callable[[str], None]
    """The session runs again, or is over."""
    exhausted: Callable[[str], bool]
    """Tell whether it failed too often to be offered again."""


@dataclass(frozen=True, slots=True)
class ClientReference:
    """A client reference as typed, judged."""

    code: str
    """As it is kept: a code in its one spelling, else the text with single spaces."""
    error: str = ""
    """Why it cannot be used, such as a check letter that does not fit."""
    warning: str = ""
    """Why it had better not be used, such as that it looks like a name."""


@dataclass(frozen=True, slots=True)
class VoiceService:
    """The voice of this system. Phrases are rendered off the window's thread, by a process of their own."""

    find: Callable[[], str]
    """Return the voice's name; NoVoiceError says why there is none. Off the window's thread."""
    render: Callable[[Phrase], Clip]
    """Return a phrase as a sound, from the cache where it was rendered before; NoVoiceError says why not."""
    stop: Callable[[], None]
    """Kill what renders; the next phrase starts it anew. From any thread."""


@dataclass(frozen=True, slots=True)
class Services:
    """Everything the window is handed."""

    app_version: str
    clock: Clock
    catalogues: Catalogues
    face_map: str
    """The text of the face map drawing."""
    body_map: str
    """The text of the drawing of the body, front and back."""
    help_pages: Callable[[str], tuple[str, ...]]
    """The help pages in a language, given by its code, as text; each begins with a line "# Title"."""
    translations: Path
    """The folder with the window's texts in other languages."""

    sounds: Path
    """The folder with one sound file a cue."""

    load_library: Callable[[], Sequence[LibraryEntry]]
    """Read every protocol file of the library; off the window's thread."""
    read_file: Callable[[Path], LibraryEntry]
    """Read one protocol file from anywhere; an unreadable file is a FailedProtocol."""
    read_picture: Callable[[Path, str], bytes]
    """Read a picture that lies beside a protocol file, by the file and the picture's name there."""
    library_folders: tuple[Path, ...]
    """Where protocol files are looked for, the user's own folder last."""

    load_preferences: Callable[[], Preferences]
    save_preferences: Callable[[Preferences], None]

    record_state: Callable[[], RecordState]
    archive: Archive | None
    """None when there is no record to read; `record_state` says why."""
    resume_attempts: ResumeAttempts
    new_session_id: Callable[[], str]
    open_saver: OpenSaver
    new_client_code: Callable[[], str]
    judge_client: Callable[[str], ClientReference]
    keep_awake: Callable[[bool], bool]
    """Keep the screen awake, or let it sleep again; tells whether that worked."""
    voice: VoiceService | None = None
    """None: nothing is spoken."""

    def preferences_or_usual(self) -> tuple[Preferences, ServiceError | None]:
        """Return the preferences, or those of a new machine with what went wrong."""
        try:
            return self.load_preferences(), None
        except ServiceError as error:
            return Preferences(), error
