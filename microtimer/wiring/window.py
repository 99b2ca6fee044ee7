"""The window's services: the library, the record, the preferences, the voice, the screen kept awake."""

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from microtimer import __version__
from microtimer.core.sentence import joined, sentence
from microtimer.storage.client_codes import (
    ClientCodeError,
    normal_reference,
    personal_data_in_reference,
)
from microtimer.storage.errors import RecordError, RecordFullError
from microtimer.storage.library import ProtocolLibrary, read_file
from microtimer.storage.paths import DataFolder
from microtimer.storage.pictures import PictureError, read_picture
from microtimer.storage.record import Record
from microtimer.storage.resume_attempts import ResumeAttempts as CountedAttempts
from microtimer.storage.session_ids import new_session_id
from microtimer.terminal.workspace import Workspace
from microtimer.ui.services import ClientReference, ResumeAttempts, ServiceError, Services, VoiceService
from microtimer.voice.renderer import Renderer
from microtimer.wiring.preferences import load_preferences, save_preferences
from microtimer.wiring.shared_record import SharedRecord


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


def _services(workspace: Workspace, shared: SharedRecord, renderer: Renderer) -> Services:
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
