"""Bringing a log up to date, and refusing one from the future."""

from pathlib import Path

import apsw
import pytest

from microtimer.storage.database import open_reader, open_writer
from microtimer.storage.errors import RecordError, RecordReadOnlyError, RecordTooNewError
from microtimer.storage.migrations import MIGRATIONS, Migration
from microtimer.storage.record import Record
from tests.storage.conftest import Opener
from tests.storage.sample import record_session


def _with_room(db: apsw.Connection) -> None:
    db.execute("ALTER TABLE session ADD COLUMN treatment_room TEXT")


def _with_index(db: apsw.Connection) -> None:
    db.execute("CREATE INDEX session_by_room ON session (treatment_room)")


def _failing(db: apsw.Connection) -> None:
    db.execute("ALTER TABLE session ADD COLUMN half TEXT")
    db.execute("SELECT nonsense FROM nowhere")


LATER = (*MIGRATIONS, Migration(2, _with_room), Migration(3, _with_index))
BROKEN = (*MIGRATIONS, Migration(2, _with_room), Migration(3, _failing))


def version(path: Path) -> int:
    db = open_reader(path)
    found: int = db.pragma("user_version")
    db.close()
    return found


def test_a_new_log_is_made_up_to_date(open_record: Opener) -> None:
    record = open_record(migrations=LATER)
    record_session(record)
    assert record.verify().ok
    assert version(record.folder.record) == 3
    assert record.notices == ()
    assert not record.folder.backups.exists()


def test_an_older_log_is_copied_and_brought_up_to_date(record: Record, open_record: Opener) -> None:
    session_id = record_session(record, client="C-7QK4-2M")
    stored = record.session(session_id)
    record.close()
    later = open_record(migrations=LATER)
    copy = later.folder.backups / "record-version-1.db"
    assert later.notices == (f"The record was brought up to date; the old one is kept as {copy}.",)
    assert later.session(session_id) == stored
    record_session(later)
    assert later.verify().ok
    assert (version(later.folder.record), version(copy)) == (3, 1)
    later.close()
    assert open_record(migrations=LATER).notices == ()


def test_a_step_that_fails_leaves_the_log_as_the_step_before_left_it(
    record: Record, open_record: Opener
) -> None:
    session_id = record_session(record)
    record.close()
    for _ in range(2):
        with pytest.raises(RecordError, match="nowhere"):
            open_record(migrations=BROKEN)
    assert version(record.folder.record) == 2
    later = open_record(migrations=LATER)
    assert later.session(session_id).row.id == session_id
    assert later.verify().ok


def test_a_newer_log_is_refused_in_words_and_left_alone(record: Record, open_record: Opener) -> None:
    record_session(record)
    record.close()
    db = open_writer(record.folder.record)
    db.pragma("user_version", 7)
    db.close()
    before = record.folder.record.read_bytes()
    for read_only in (False, True):
        with pytest.raises(RecordTooNewError, match=r"newer version of microtimer.*version 7"):
            open_record(read_only=read_only)
    assert record.folder.record.read_bytes() == before


def test_an_older_log_that_may_only_be_read_is_told(record: Record, open_record: Opener) -> None:
    record.close()
    with pytest.raises(RecordReadOnlyError, match="brought up to date"):
        open_record(migrations=LATER, read_only=True)


def test_a_newer_backup_is_not_used_in_place_of_a_damaged_log(record: Record, open_record: Opener) -> None:
    record_session(record)
    backup = record.backup()
    record.close()
    db = open_writer(backup.path)
    db.pragma("user_version", 7)
    db.close()
    record.folder.record.write_bytes(b"damaged")
    assert "no backup that verifies" in " ".join(open_record().notices)
    assert version(backup.path) == 7


def test_the_steps_are_numbered_one_after_the_other() -> None:
    assert [step.version for step in MIGRATIONS] == list(range(1, len(MIGRATIONS) + 1))
