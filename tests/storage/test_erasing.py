"""Erasing one client: the text is gone everywhere, the log stays whole."""

from pathlib import Path

import pytest

from microtimer.core.session.events import NoteAdded, SessionStarted
from microtimer.storage.backup import restore
from microtimer.storage.errors import UnknownSessionError
from microtimer.storage.paths import DataFolder
from microtimer.storage.record import Record
from microtimer.storage.stored import SessionFilter
from tests.storage.conftest import Opener
from tests.storage.sample import PLAN, PROTOCOL, START_MS, Teller, amended, note, record_session, started

CODE = "C-7QK4-2M"


def test_the_text_of_that_client_is_gone_and_the_chain_whole(record: Record, open_record: Opener) -> None:
    hers = [record_session(record, client=CODE) for _ in range(2)]
    his = record_session(record, client="C-2222-2A")
    nobodys = record_session(record)
    head = record.verify().head
    report = record.erase_client("c7qk42m")
    assert (report.sessions, report.not_reached) == (2, ())

    for session_id in hers:
        stored = record.session(session_id)
        assert stored.unreadable == ("1.client", "6.reason", "11.note", "12.text", "15.reason")
        assert stored.row.client == ""
        assert stored.row.client_erased
        first, text = stored.events[0].event, stored.events[11].event
        assert isinstance(first, SessionStarted)
        assert isinstance(text, NoteAdded)
        assert (first.client, text.text) == ("", "")
        assert first.practitioner == "Ana"
    for session_id in (his, nobodys):
        assert record.session(session_id).unreadable == ()
    report_after = record.verify()
    assert report_after.ok
    assert report_after.head == head

    record.close()
    again = open_record()
    assert again.session(hers[0]).unreadable != ()
    assert again.rebuild_projection() == 4
    assert again.verify().ok


def test_that_client_is_no_longer_found(record: Record) -> None:
    record_session(record, client=CODE)
    record.erase_client(CODE)
    assert record.count(SessionFilter(client=CODE)) == 0
    assert record.sessions(SessionFilter(client=CODE)).rows == ()
    with pytest.raises(UnknownSessionError, match="No client"):
        record.erase_client(CODE)


def test_the_key_is_erased_in_every_backup_and_missing_ones_are_named(record: Record, tmp_path: Path) -> None:
    session_id = record_session(record, client=CODE)
    inside = record.backup()
    stick = tmp_path / "stick"
    stick.mkdir()
    outside, gone = record.backup(stick), record.backup(stick / "second.db")
    gone.keys.unlink()
    report = record.erase_client(CODE)
    assert set(report.reached) == {inside.keys, outside.keys}
    assert report.not_reached == (gone.keys,)
    record.close()
    restore(record.folder, outside.path, START_MS)
    with Record.open(record.folder, utc=lambda: START_MS) as restored:
        assert "12.text" in restored.session(session_id).unreadable


def test_who_was_erased_stays_erased_when_an_untouched_backup_is_restored(
    record: Record, tmp_path: Path
) -> None:
    session_id = record_session(record, client=CODE)
    backup = record.backup(tmp_path / "stick.db")
    unplugged = backup.keys.read_bytes()
    backup.keys.unlink()
    record.erase_client(CODE)
    record.close()
    backup.keys.write_bytes(unplugged)
    restore(record.folder, backup.path, START_MS)
    with Record.open(record.folder, utc=lambda: START_MS) as restored:
        assert "12.text" in restored.session(session_id).unreadable
        assert restored.verify().ok


def test_a_correction_written_after_that_can_be_read(record: Record) -> None:
    at = Teller()
    session_id = record_session(record, at, client=CODE)
    record.erase_client(CODE)
    record.append(session_id, [note(at, "new words"), amended(at)])
    stored = record.session(session_id)
    assert stored.unreadable == ("1.client", "6.reason", "11.note", "12.text", "15.reason")
    assert getattr(stored.events[16].event, "text") == "new words"  # noqa: B009 - a union without that name
    assert record.verify().ok


def test_a_client_erased_during_the_session_leaves_what_follows_readable(record: Record) -> None:
    at = Teller()
    session_id = record.new_session_id()
    record.begin_session(started(session_id, at, client=CODE), PROTOCOL, PLAN)
    record.append(session_id, [note(at, "before")])
    record.erase_client(CODE)
    record.append(session_id, [note(at, "after")])
    assert record.session(session_id).unreadable == ("1.client", "2.text")


def test_without_its_key_file_a_record_can_still_be_read(folder: DataFolder, open_record: Opener) -> None:
    record = open_record()
    session_id = record_session(record, client=CODE)
    record.close()
    folder.keys.unlink()
    reader = open_record(read_only=True)
    stored = reader.session(session_id)
    assert "1.client" in stored.unreadable
    assert stored.row.status == "completed"
    assert reader.verify().ok
