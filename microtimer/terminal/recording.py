"""The record as the run commands use it: opened when it can be, told about when it cannot."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from microtimer.core.plan import Plan
from microtimer.storage.client_codes import new_client_code
from microtimer.storage.errors import RecordError
from microtimer.storage.record import Record
from microtimer.storage.session_writer import SessionWriter
from microtimer.terminal.printing import Output
from microtimer.terminal.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Recording:
    """What a run keeps its session in; without a `record` nothing is kept, and `why_not` says why."""

    record: Record | None
    why_not: str
    notices: tuple[str, ...] = ()

    @property
    def writable(self) -> bool:
        """Tell whether a session can be kept."""
        return self.record is not None and self.record.writable

    def tell(self, output: Output, session: str) -> None:
        """Say how the record was opened, and when a session (a "rehearsal") cannot be kept in it."""
        for notice in self.notices:
            output.say(notice)
        if not self.writable:
            output.say(f"This {session} is not recorded: {self.why_not}")

    def new_client_code(self) -> str:
        """Return a client code that nobody has yet, as far as the record can tell."""
        return new_client_code(lambda _: False) if self.record is None else self.record.new_client_code()

    def back_up_once_a_day(self, output: Output) -> None:
        """Back the record up where the newest of its own backups is older than a day; say when that failed.

        A short record takes some 50 ms. Only the copy's newest events are checked, and every page of it.
        """
        if self.record is None or not self.record.writable:
            return
        try:
            if self.record.backup_due():
                self.record.backup(thorough=False)
        except (RecordError, OSError) as error:
            output.say(f"The daily backup of the record failed: {error}")

    def writer(self, session_id: str, protocol: bytes, plan: Plan) -> SessionWriter | None:
        """Return what saves the events of a session, None when nothing can be kept."""
        if self.record is None or not self.record.writable:
            return None
        return SessionWriter(self.record, session_id, protocol, plan)


@contextmanager
def recording(workspace: Workspace) -> Iterator[Recording]:
    """Open the record to write; where that cannot be, a run goes on without one."""
    try:
        record = Record.open(workspace.folder, utc=workspace.utc_ms)
    except RecordError as error:
        yield Recording(None, str(error))
        return
    with record:
        yield Recording(record, record.why_not_writable, record.notices)
