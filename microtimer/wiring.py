"""The window's services made of what stores things: the library, the record, the preferences.

The window's thread and its workers share one record. Its connections refuse to be used by two threads at
once, so short reads and every saved event take turns, and what takes long opens connections of its own.
"""

import hashlib
import logging
import os
import tempfile
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Final, ParamSpec, TypeVar, get_args

from microtimer import __version__
from microtimer.core.clock import Clock
from microtimer.core.plan import Plan
from microtimer.core.preferences import Preferences, PreferencesError, preferences_from
from microtimer.core.sentence import joined, sentence
from microtimer.core.session.events import SessionEvent
from microtimer.core.session.history import ClientHistory
from microtimer.storage.backup import BackupCheck, back_up
from microtimer.storage.client_codes import (
    ClientCodeError,
    new_client_code,
    normal_reference,
    personal_data_in_reference,
)
from microtimer.storage.errors import RecordError, RecordFullError, SessionClosedError, UnknownSessionError
from microtimer.storage.export import export_jsonl
from microtimer.storage.export_csv import export_csv
from microtimer.storage.keys import KeyFile
from microtimer.storage.library import ProtocolLibrary, read_file
from microtimer.storage.new_file import new_file
from microtimer.storage.paths import DataFolder
from microtimer.storage.pictures import PictureError, read_picture
from microtimer.storage.record import Record
from microtimer.storage.resume_attempts import ResumeAttempts as CountedAttempts
from microtimer.storage.session_ids import new_session_id
from microtimer.storage.session_writer import SessionWriter
from microtimer.storage.settings_file import keep_aside, read_settings, write_settings
from microtimer.storage.stored import SessionFilter, SessionKey, SessionKind, SessionPage, SessionStatus
from microtimer.storage.verification import check_tail, verify_log
from microtimer.terminal.workspace import Workspace
from microtimer.ui.services import (
    Archive,
    CheckOfRecord,
    ClientReference,
    ExportFormat,
    ExportRequest,
    RecordState,
    ResumeAttempts,
    ServiceError,
    Services,
    SessionQuery,
    VoiceService,
)
from microtimer.ui.session.saving import SaveEvents, SaveReport
from microtimer.ui.startup.single_instance import Entrance
from microtimer.voice.renderer import Renderer

_LONGEST_FOLDER: Final = 60
"""Bytes; the address of a socket has room for about a hundred."""
log = logging.getLogger(__name__)
P = ParamSpec("P")
T = TypeVar("T")


@contextmanager
def window_services(workspace: Workspace) -> Iterator[Services]:
    """Open what the window works with, and close it afterwards.

    A record that cannot be opened leaves the window without one; `record_state` says why.
    """
    with ExitStack() as opened:
        record, why_not = None, ""
        try:
            record = opened.enter_context(Record.open(workspace.folder, utc=workspace.utc_ms))
        except RecordFullError as error:  # its own remedy is for a record that is open: it tries again
            why_not = joined(" ", (error.message, sentence("record", "Check the disk, then start again.")))
        except RecordError as error:
            why_not = error.words
        shared = SharedRecord(record, why_not, workspace.folder, workspace.clock)
        opened.enter_context(shared.backed_up_daily())
        renderer = opened.enter_context(closing(Renderer(workspace.folder.voices)))
        yield _services(workspace, shared, renderer)


def window_entrance(workspace: Workspace, environment: Mapping[str, str]) -> Entrance:
    """Return where the one window of this person and data folder is met."""
    folder = workspace.folder
    person = str(os.getuid()) if os.name == "posix" else environment.get("USERNAME", "")
    name = hashlib.sha256(f"{person}\0{folder.root.resolve()}".encode(errors="surrogateescape")).hexdigest()
    address = f"microtimer-{name[:24]}"
    if os.name == "posix":
        runtime = Path(environment.get("XDG_RUNTIME_DIR") or tempfile.gettempdir())
        fits = runtime.is_dir() and len(os.fsencode(runtime)) < _LONGEST_FOLDER
        address = str((runtime if fits else Path(tempfile.gettempdir())) / address)
    try:
        language = preferences_from(read_settings(folder.settings)).language
    except (OSError, PreferencesError):
        language = ""  # what is wrong with the settings is told by the window
    return Entrance(address, language, workspace.assets / "translations")


def _services(workspace: Workspace, shared: "SharedRecord", renderer: Renderer) -> Services:
    library = ProtocolLibrary(workspace.library_folders)
    return Services(
        app_version=__version__,
        clock=workspace.clock,
        catalogues=workspace.catalogues,
        face_map=(workspace.assets / "facemap.svg").read_text(encoding="utf-8"),
        body_map=(workspace.assets / "bodymap.svg").read_text(encoding="utf-8"),
        help_pages=lambda language: help_pages(workspace.assets / "help", language),
        translations=workspace.assets / "translations",
        sounds=workspace.assets / "sounds",
        load_library=library.load,
        read_file=read_file,
        read_picture=read_beside,
        library_folders=library.folders,
        load_preferences=lambda: load_preferences(workspace.folder.settings),
        save_preferences=lambda preferences: save_preferences(workspace.folder.settings, preferences),
        record_state=shared.state,
        archive=shared.archive() if shared.record is not None else None,
        resume_attempts=_resume_attempts(workspace.folder),
        new_session_id=lambda: new_session_id(workspace.utc_ms()),
        open_saver=shared.open_saver,
        new_client_code=shared.new_client_code,
        judge_client=judge_client,
        keep_awake=ScreenKeeper(),
        voice=VoiceService(renderer.engine_name, renderer.clip, renderer.stop),
    )


def _resume_attempts(folder: DataFolder) -> ResumeAttempts:
    counted = CountedAttempts(folder.resuming)
    return ResumeAttempts(counted.begin, counted.forget, counted.exhausted)


def help_pages(folder: Path, language: str) -> tuple[str, ...]:
    """Return the help pages in a language; one that was not translated stands there in English."""
    pages = (folder / language / page.name for page in sorted(folder.glob("*.md")))
    there = (page if page.is_file() else folder / page.name for page in pages)
    return tuple(page.read_text(encoding="utf-8") for page in there)


class SharedRecord:
    """One record for the window's thread and its workers; errors are told in the window's own terms."""

    def __init__(self, record: Record | None, why_not: str, folder: DataFolder, clock: Clock) -> None:
        self.record = record
        self._why_not = why_not
        self._folder = folder
        self._clock = clock
        self._turn = threading.Lock()
        self._troubles: tuple[str, ...] = ()

    @contextmanager
    def backed_up_daily(self) -> Iterator[None]:
        """Back the record up beside the body, when the newest backup is older than a day."""
        if self.record is None or not self.record.writable or not self.record.backup_due():
            yield
            return
        worker = threading.Thread(target=self._back_up_once_a_day, name="daily backup")
        worker.start()
        try:
            yield
        finally:
            worker.join()

    def state(self) -> RecordState:
        """Return how the record stands."""
        place = str(self._folder.root)
        if self.record is None:
            return RecordState(writable=False, why_not=self._why_not, place=place)
        notices = (*self.record.notices, *self._troubles)
        return RecordState(self.record.writable, self.record.why_not_writable, notices, place)

    def archive(self) -> Archive:
        """Return the record as the window reads it."""
        record = self._record()
        return Archive(
            list_sessions=self._in_turn(self._list),
            count_sessions=self._in_turn(lambda query: record.count(_filter(query))),
            load_session=self._in_turn(record.session),
            unfinished=self._in_turn(record.unfinished),
            practitioners=self._in_turn(record.practitioners),
            protocols=self._in_turn(record.protocols),
            client_history=_told(self._client_history),
            export=_told(self._export),
            verify=_told(self._verify),
            back_up=_told(self._back_up),
        )

    def new_client_code(self) -> str:
        """Return a client code that the record does not know yet."""
        if self.record is None:
            return new_client_code(lambda _: False)
        return self._in_turn(self.record.new_client_code)()

    def open_saver(self, session_id: str, protocol: bytes, plan: Plan | None) -> SaveEvents:
        """Return what saves the events of a session; what cannot be saved is told, never raised."""
        if self.record is None:
            return _unsaved(self._why_not)
        record = self.record
        writer = self._in_turn(lambda: SessionWriter(record, session_id, protocol, plan))()

        def save(events: Sequence[SessionEvent]) -> SaveReport:
            with self._turn:
                try:
                    writer.append(events)
                except (SessionClosedError, UnknownSessionError) as error:
                    return SaveReport(error.words, writer.unsaved_in_words())
                problem = writer.problem.words if writer.problem else ""
                return SaveReport(problem, writer.unsaved_in_words())

        return save

    def _list(self, query: SessionQuery, after: object | None, most: int) -> SessionPage:
        if after is not None and not isinstance(after, SessionKey):
            raise TypeError(f"{after!r} is not the key of a page.")
        return self._record().sessions(_filter(query), after, most)

    def _client_history(self, code: str, without: str) -> ClientHistory:
        with self._own_reader() as record:
            return record.client_history(code, without)

    def _export(self, request: ExportRequest) -> str:
        with self._own_reader() as record:
            one = SessionFilter(session_id=request.session_id)
            wanted = _filter(request.query) if request.session_id is None else one
            with new_file(request.path) as file:
                if request.format is ExportFormat.CSV:
                    sessions = export_csv(record, file, wanted)
                else:
                    made_utc_ms = self._clock.now().utc_ms
                    sessions = export_jsonl(record, file, wanted, made_utc_ms=made_utc_ms).sessions
        if sessions == 1:
            return sentence("window", "1 session exported to {path}.").format(path=request.path)
        words = sentence("window", "{count} sessions exported to {path}.")
        return words.format(count=sessions, path=request.path)

    def _verify(self) -> CheckOfRecord:
        with self._own_reader() as record:
            report = record.verify()
        counts = {"events": report.events, "sessions": report.sessions}
        if report.ok:
            words = sentence("window", "{events} events in {sessions} sessions: {verdict}")
            return CheckOfRecord(whole=True, summary=words.format(**counts, verdict=report.verdict))
        found = tuple(finding.message for finding in report.findings)
        words = sentence("window", "{events} events in {sessions} sessions: {faults} faults found.")
        return CheckOfRecord(False, words.format(**counts, faults=len(found)), found)

    def _back_up(self, path: Path | None) -> str:
        return self._backed_up(path, lambda copy: verify_log(copy, most=1).findings)

    def _back_up_once_a_day(self) -> None:
        """Back up into the data folder; the quick check leaves the processor to the window."""
        try:
            self._backed_up(None, check_tail)
        except (RecordError, OSError) as error:
            log.exception("the daily backup failed")
            self._troubles += (
                sentence("window", "The daily backup of the record failed: {error}").format(error=error),
            )

    def _backed_up(self, path: Path | None, check: BackupCheck) -> str:
        writable = self._record().writable
        with closing(KeyFile.open(self._folder.keys, read_only=not writable)) as keys:
            report = back_up(self._folder, keys, self._clock.now().utc_ms, path, check)
        words = sentence("window", "{count} sessions backed up and verified: {path}, its keys: {keys}.")
        return words.format(count=report.sessions, path=report.path, keys=report.keys)

    def _own_reader(self) -> Record:
        """Open the record once more, to read only: a long reading never makes a saved event wait."""
        return Record.open(self._folder, utc=lambda: self._clock.now().utc_ms, read_only=True)

    def _record(self) -> Record:
        if self.record is None:
            raise ServiceError(sentence("window", "There is no record."), self._why_not)
        return self.record

    def _in_turn(self, call: Callable[P, T]) -> Callable[P, T]:
        """Return the call made in turn with the other threads, its errors told in the window's terms."""

        def in_turn(*args: P.args, **kwargs: P.kwargs) -> T:
            with self._turn:
                return call(*args, **kwargs)

        return _told(in_turn)


def _told(call: Callable[P, T]) -> Callable[P, T]:
    """Return the call with what the record or the disk refuses raised as ServiceError."""

    def told(*args: P.args, **kwargs: P.kwargs) -> T:
        try:
            return call(*args, **kwargs)
        except RecordError as error:
            raise ServiceError(error.message, error.remedy) from error
        except OSError as error:
            named = f"{error.filename}: " if error.filename else ""
            raise ServiceError(
                f"{named}{error.strerror or error}.", sentence("window", "Choose another place.")
            ) from error

    return told


def _unsaved(why_not: str) -> SaveEvents:
    """Return a saver for a window without a record: it only tells."""
    waiting = 0

    def save(events: Sequence[SessionEvent]) -> SaveReport:
        nonlocal waiting
        waiting += len(events)
        return SaveReport(why_not, sentence("window", "{count} events not saved.").format(count=waiting))

    return save


def _filter(query: SessionQuery) -> SessionFilter:
    return SessionFilter(
        from_day=query.from_day,
        to_day=query.to_day,
        practitioner=query.practitioner,
        client=query.client,
        protocol_id=query.protocol_id,
        kind=_kind(query.kind),
        status=SessionStatus(query.status) if query.status else None,
    )


def _kind(word: str | None) -> SessionKind | None:
    return next((kind for kind in get_args(SessionKind) if kind == word), None)


def read_beside(protocol: Path, name: str) -> bytes:
    """Return a picture that lies beside a protocol file. Raises ServiceError."""
    try:
        return read_picture(protocol, name)
    except PictureError as error:
        raise ServiceError(error.message, error.remedy) from error


def judge_client(text: str) -> ClientReference:
    """Return a client reference as it is kept, and what speaks against it."""
    try:
        code = normal_reference(text)
    except ClientCodeError as error:
        return ClientReference(text, error=error.args[0])
    return ClientReference(code, warning=personal_data_in_reference(code) or "")


def load_preferences(path: Path) -> Preferences:
    """Return the preferences, those of a new machine where there are none yet.

    A file that cannot be understood is kept under another name. Raises ServiceError.
    """
    try:
        return preferences_from(read_settings(path))
    except OSError as error:
        words = sentence("window", "{path} cannot be read ({reason}).")
        remedy = sentence("window", "Check its rights.")
        raise ServiceError(words.format(path=path, reason=error.strerror), remedy) from error
    except PreferencesError as error:
        words = sentence("window", "The settings in {path} cannot be understood.")
        remedy = sentence("window", "They are kept as {path}.").format(path=_kept_aside(path))
        raise ServiceError(words.format(path=path), remedy) from error


def _kept_aside(path: Path) -> Path:
    try:
        return keep_aside(path)
    except OSError:
        return path  # a folder that cannot be written keeps the file where it is


def save_preferences(path: Path, preferences: Preferences) -> None:
    """Save the preferences in one step. Raises ServiceError."""
    data = preferences.model_dump_json(indent=2, exclude_defaults=True).encode("utf-8")
    _told(write_settings)(path, data)


class ScreenKeeper:
    """Keeps the screen awake while asked to."""

    def __init__(self) -> None:
        self._kept = ExitStack()

    def __call__(self, awake: bool) -> bool:
        """Keep the screen awake, or let it sleep again; tell whether that worked."""
        self._kept.close()
        if not awake:
            return True
        from wakepy import keep  # loaded when a session starts: it takes 90 ms

        mode = self._kept.enter_context(keep.presenting(on_fail="pass"))
        return bool(mode.active)
