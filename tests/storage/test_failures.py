"""A record that cannot be written is told in words, and what was not saved is kept and named."""

from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, get_args

import apsw
import pytest

from microtimer.core.session.events import SessionEvent
from microtimer.storage.database import open_writer, refuse_unsafe_engine
from microtimer.storage.errors import (
    RecordBusyError,
    RecordDeviceError,
    RecordEngineError,
    RecordError,
    RecordFullError,
    RecordPlaceError,
    RecordReadOnlyError,
    SessionClosedError,
    told,
)
from microtimer.storage.paths import DataFolder
from microtimer.storage.record import Record
from microtimer.storage.session_writer import SessionWriter
from tests.storage.conftest import Opener
from tests.storage.faulty_files import Trouble, faulty_files
from tests.storage.sample import PLAN, PROTOCOL, Teller, ended, middle, note, record_session, signed, started


@pytest.fixture
def trouble() -> Trouble:
    return Trouble()


@pytest.fixture
def shaky(open_record: Opener, trouble: Trouble) -> Iterator[Record]:
    """Return a record whose disk does what `trouble` says."""
    with faulty_files(trouble) as vfs:
        record = open_record(vfs=vfs)
        yield record
        trouble.before_write = trouble.before_sync = lambda name: None
        record.close()


def failing(error: type[apsw.Error]) -> Callable[[str], None]:
    def fail(name: str) -> None:
        raise error("made to fail")

    return fail


def writer_of(record: Record, at: Teller) -> tuple[SessionWriter, str]:
    """Return the writer of a session that has begun."""
    session_id = record.new_session_id()
    writer = SessionWriter(record, session_id, PROTOCOL, PLAN)
    assert writer.append([started(session_id, at, client="C-7QK4-2M")])
    return writer, session_id


TROUBLES: list[tuple[str, type[apsw.Error], type[RecordError]]] = [
    ("before_write", apsw.FullError, RecordFullError),
    ("before_sync", apsw.FullError, RecordFullError),
    ("before_write", apsw.IOError, RecordDeviceError),
    ("before_sync", apsw.IOError, RecordDeviceError),
    ("before_write", apsw.ReadOnlyError, RecordReadOnlyError),
]


@pytest.mark.parametrize(("door", "cause", "error"), TROUBLES)
def test_a_failing_disk_is_told_and_nothing_half_written_stays(
    shaky: Record,
    trouble: Trouble,
    door: str,
    cause: type[apsw.Error],
    error: type[RecordError],
) -> None:
    at = Teller()
    session_id = record_session(shaky, at)
    setattr(trouble, door, failing(cause))
    with pytest.raises(error) as caught:
        shaky.append(session_id, [note(at)])
    assert caught.value.remedy
    setattr(trouble, door, lambda name: None)
    shaky.append(session_id, [note(at, "after")])
    stored = shaky.session(session_id)
    assert stored.row.last_number == len(stored.events)
    assert shaky.verify().ok


@pytest.mark.parametrize(("door", "cause", "error"), TROUBLES)
def test_a_treatment_goes_on_and_everything_is_saved_once_that_is_possible(
    shaky: Record,
    trouble: Trouble,
    door: str,
    cause: type[apsw.Error],
    error: type[RecordError],
) -> None:
    at = Teller()
    writer, session_id = writer_of(shaky, at)
    events: list[SessionEvent] = [*middle(at), ended(at)]
    assert writer.append(events[:3])
    setattr(trouble, door, failing(cause))
    for event in events[3:9]:
        assert not writer.append([event])
    problem = writer.problem
    assert isinstance(problem, error)
    assert (writer.saved, len(writer.unsaved)) == (4, 6)
    assert writer.unsaved == tuple(events[3:9])
    setattr(trouble, door, lambda name: None)
    assert writer.append(events[9:])
    assert (writer.unsaved, writer.unsaved_in_words()) == ((), "")
    assert writer.problem is None
    assert [stored.event for stored in shaky.session(session_id).events][1:] == events
    assert shaky.verify().ok


def test_what_is_not_saved_is_named(shaky: Record, trouble: Trouble) -> None:
    at = Teller()
    writer, _ = writer_of(shaky, at)
    trouble.before_write = failing(apsw.FullError)
    writer.append([note(at)])
    assert writer.unsaved_in_words() == "1 event not saved: note added."
    writer.append(list(middle(at))[:7])
    assert writer.unsaved_in_words() == (
        "8 events not saved: note added, step started, step ended, transition started, step started "
        "and 3 more."
    )


@pytest.mark.parametrize("kind", get_args(SessionEvent))
def test_an_event_of_any_kind_that_is_not_saved_is_named(shaky: Record, trouble: Trouble, kind: Any) -> None:
    at = Teller()
    writer, _ = writer_of(shaky, at)
    trouble.before_write = failing(apsw.FullError)
    writer.append([note(at)])
    writer.append([kind.model_construct()])
    assert writer.unsaved_in_words().startswith("2 events not saved: note added, ")


def test_even_the_first_event_waits_for_a_disk(shaky: Record, trouble: Trouble) -> None:
    at = Teller()
    session_id = shaky.new_session_id()
    trouble.before_write = failing(apsw.FullError)
    writer = SessionWriter(shaky, session_id, PROTOCOL, PLAN)
    assert not writer.append([started(session_id, at)])
    assert not writer.append([note(at)])
    trouble.before_write = lambda name: None
    assert writer.retry()
    assert shaky.session(session_id).row.last_number == 2


def test_an_event_that_was_saved_although_it_failed_is_not_saved_twice(
    shaky: Record, trouble: Trouble, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = Teller()
    writer, session_id = writer_of(shaky, at)
    append = shaky.append

    def failing_late(name: str, events: list[SessionEvent]) -> int:
        append(name, events)
        raise RecordDeviceError("The disk reported an error.")

    monkeypatch.setattr(shaky, "append", failing_late)
    assert not writer.append([note(at, "once")])
    monkeypatch.undo()
    assert writer.append([note(at, "twice")])
    assert shaky.session(session_id).row.notes == 2
    assert writer.saved == 3


def test_a_failure_in_the_middle_of_a_list_is_taken_up_where_it_happened(
    shaky: Record, trouble: Trouble
) -> None:
    at = Teller()
    writer, session_id = writer_of(shaky, at)
    writes = 0

    def tenth(name: str) -> None:
        nonlocal writes
        writes += 1
        if 10 <= writes < 14:
            raise apsw.FullError("made to fail")

    trouble.before_write = tenth
    events = list(middle(at))
    assert not writer.append(events)
    assert 0 < len(writer.unsaved) < len(events)
    while not writer.retry():
        pass
    assert [stored.event for stored in shaky.session(session_id).events][1:] == events


def test_a_refused_event_does_not_stop_those_behind_it(record: Record) -> None:
    at = Teller()
    writer, _ = writer_of(record, at)
    assert writer.append([ended(at), signed(at)])
    with pytest.raises(SessionClosedError):
        writer.append([note(at)])
    assert (writer.unsaved, writer.problem) == ((), None)


def test_a_key_that_cannot_be_kept_stops_the_event_it_would_seal(
    record: Record,
) -> None:
    session_id = record.new_session_id()
    writer = SessionWriter(record, session_id, PROTOCOL, PLAN)
    keys = record.keys
    assert keys is not None
    keys._db.pragma("max_page_count", keys._db.pragma("page_count"))
    sessions = (f"a session before {number}" for number in range(1_000))
    with pytest.raises(RecordFullError):
        deque(map(keys.of_session, sessions), maxlen=0)
    assert not writer.append([started(session_id, Teller(), client="C-7QK4-2M")])
    assert isinstance(writer.problem, RecordFullError)
    assert record.count() == 0
    keys._db.pragma("max_page_count", 1_000_000)
    assert writer.retry()
    assert record.session(session_id).unreadable == ()


def test_a_file_locked_by_another_program_is_told(record: Record) -> None:
    at = Teller()
    writer, _ = writer_of(record, at)
    writing = record._writing
    assert writing is not None
    writing.db.set_busy_timeout(1)
    other = open_writer(record.folder.record)
    other.execute("BEGIN IMMEDIATE")
    assert not writer.append([note(at)])
    assert isinstance(writer.problem, RecordBusyError)
    other.execute("ROLLBACK")
    other.close()
    assert writer.retry()


def test_a_folder_that_cannot_be_written_and_holds_no_record_is_told() -> None:
    with pytest.raises(RecordReadOnlyError, match="cannot be created"):
        Record.open(DataFolder(Path("/proc/microtimer")), utc=lambda: 0)


def test_a_folder_that_cannot_be_written_is_opened_to_read(
    record: Record, open_record: Opener, folder: DataFolder
) -> None:
    session_id = record_session(record)
    record.close()
    # A folder in the place of the lock file: root too is refused, as others are on a read-only disk.
    folder.lock.unlink()
    folder.lock.mkdir()
    reader = open_record()
    assert not reader.writable
    assert "cannot be written" in reader.why_not_writable
    assert reader.session(session_id).row.id == session_id


def test_a_file_where_the_data_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("x")
    with pytest.raises(RecordPlaceError):
        Record.open(tmp_path / "data", utc=lambda: 0)


@pytest.mark.parametrize("version", ["3.40.1", "3.51.2", "3.8.0"])
def test_a_sqlite_that_may_damage_the_log_is_refused(version: str) -> None:
    with pytest.raises(RecordEngineError, match=r"3\.51\.3"):
        refuse_unsafe_engine(version)


@pytest.mark.parametrize("version", ["3.51.3", "3.54.0", "4.0.0"])
def test_a_sound_sqlite_is_taken(version: str) -> None:
    refuse_unsafe_engine(version)  # raises nothing


def test_every_error_of_the_database_has_words() -> None:
    kinds = [kind for kind in vars(apsw).values() if isinstance(kind, type) and issubclass(kind, apsw.Error)]
    assert len(kinds) > 25
    for kind in kinds:
        error = told(kind("x"))
        assert error.message.endswith(".")
        assert error.remedy.endswith(".")
        assert str(error) == f"{error.message} {error.remedy}"
