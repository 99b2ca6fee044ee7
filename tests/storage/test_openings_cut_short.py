"""An opening cut short at any moment leaves a folder that opens the next time."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from microtimer.storage import epochs, recovery
from microtimer.storage.database import open_writer
from microtimer.storage.errors import NoRecordError, RecordDamagedError, RecordPlaceError
from microtimer.storage.migrations import MIGRATIONS
from microtimer.storage.paths import DataFolder
from microtimer.storage.record import Record
from tests.storage.conftest import Opener
from tests.storage.sample import START_MS, Teller, record_session

OPEN_CUT_SHORT = """
import os, shutil, sys
from pathlib import Path
from microtimer.storage.record import Record
from microtimer.storage.seals import load_cipher
load_cipher()
STORAGE = os.sep + os.path.join("microtimer", "storage") + os.sep
template, cut, points = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
left_open = []

class Interrupt:
    '''Raises KeyboardInterrupt at a line of the storage, by how many were run before.'''
    def __init__(self, line):
        self.at = line
        self.line = 0
    def __call__(self, frame, event, argument):
        if STORAGE not in frame.f_code.co_filename:
            return None
        if event == "line":
            self.line += 1
            if self.line == self.at:
                raise KeyboardInterrupt
        return self

def open_until(line):
    folder = cut / str(line)
    shutil.copytree(template, folder)
    interrupt = Interrupt(line)
    sys.settrace(interrupt)
    try:
        left_open.append(Record.open(folder, utc=lambda: %d))
    except KeyboardInterrupt:
        pass
    finally:
        sys.settrace(None)
    return interrupt.line

open_until(0)
lines = open_until(0.5)  # counted the second time, when everything is loaded
for point in range(points):
    open_until(1 + point * lines // points)
os._exit(0)  # as if killed: nothing is closed
"""


def _nothing(folder: DataFolder) -> None:
    folder.root.mkdir(parents=True)


def _damaged(folder: DataFolder) -> None:
    with Record.open(folder, utc=lambda: START_MS) as record:
        record_session(record, client="C-7QK4-2M")
        record.backup()
        record_session(record)
    folder.record.write_bytes(b"scribble" * 2_000)


def _emptied(folder: DataFolder) -> None:
    with Record.open(folder, utc=lambda: START_MS) as record:
        record_session(record)
    folder.record.write_bytes(b"")


@pytest.mark.parametrize(
    ("begin", "sessions"),
    [
        (_nothing, 0),
        (_damaged, 1),  # the backup's
        (_emptied, 0),
    ],
)
def test_an_interrupt_at_any_line_of_an_opening_does_no_harm(
    tmp_path: Path, begin: Callable[[DataFolder], None], sessions: int
) -> None:
    begin(DataFolder(tmp_path / "template"))
    child = [sys.executable, "-c", OPEN_CUT_SHORT % START_MS]
    subprocess.run([*child, tmp_path / "template", tmp_path / "cut", "40"], check=True)
    folders = sorted((tmp_path / "cut").iterdir())
    assert len(folders) == 42
    for folder in folders:
        with Record.open(folder, utc=lambda: START_MS) as record:
            assert record.writable
            assert record.count() == sessions, f"cut short at line {folder.name}"
            if begin is _nothing:
                assert record.notices == (), f"cut short at line {folder.name}"
            record_session(record, client="C-7QK4-2M")
            assert record.verify().ok


def test_a_new_record_is_made_whole_or_not_at_all(
    folder: DataFolder, open_record: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr(epochs, "_insert_epoch", interrupted)
    with pytest.raises(KeyboardInterrupt):
        open_record()
    monkeypatch.undo()
    with pytest.raises(NoRecordError):
        open_record(read_only=True)
    record = open_record()
    assert record.notices == ()
    assert record.verify().ok
    assert record_session(record)


def test_a_record_whose_first_start_was_cut_short_is_finished(
    folder: DataFolder, open_record: Opener
) -> None:
    # Tables without an epoch, as an early version left them.
    folder.root.mkdir()
    db = open_writer(folder.record)
    for step in MIGRATIONS:
        step.change(db)
    db.pragma("user_version", 1)
    db.close()
    with pytest.raises(NoRecordError):
        open_record(read_only=True)
    record = open_record()
    assert record.notices == ()
    assert record.room
    assert record_session(record)
    assert record.verify().ok


@pytest.mark.parametrize("backup", [True, False])
def test_an_emptied_record_is_told_and_kept_aside(
    record: Record, folder: DataFolder, open_record: Opener, backup: bool
) -> None:
    session_id = record_session(record)
    if backup:
        record.backup()
    record.close()
    folder.record.write_bytes(b"")
    with pytest.raises(RecordDamagedError, match=r"record\.db is empty, although this folder held one"):
        open_record(read_only=True)
    again = open_record()
    notices = " ".join(again.notices)
    assert "The record was empty. The file is kept as" in notices
    assert (folder.root / "record-damaged-20270115T080000Z.db").exists()
    assert [row.id for row in again.sessions().rows] == ([session_id] if backup else [])
    again.close()
    assert open_record().notices == ()


def test_events_beside_an_emptied_record_are_kept(
    record: Record, folder: DataFolder, open_record: Opener
) -> None:
    record_session(record)
    wal = folder.root / "record.db-wal"
    events = wal.read_bytes()
    record.close()
    folder.record.write_bytes(b"")
    wal.write_bytes(events)  # as a crash leaves it
    with pytest.raises(RecordDamagedError):
        open_record(read_only=True)
    assert wal.read_bytes() == events
    open_record()
    assert (folder.root / "record-damaged-20270115T080000Z.db-wal").read_bytes() == events


def test_a_record_that_is_gone_while_its_keys_are_there_is_told(
    record: Record, folder: DataFolder, open_record: Opener
) -> None:
    record_session(record)
    record.close()
    folder.record.unlink()
    with pytest.raises(RecordDamagedError, match="is missing"):
        open_record(read_only=True)
    assert "The record was missing." in " ".join(open_record().notices)


def test_a_wiped_record_is_told(record: Record, folder: DataFolder, open_record: Opener) -> None:
    record_session(record)
    record.close()
    folder.record.unlink()
    open_writer(folder.record).close()  # a database without tables
    assert "The record was empty." in " ".join(open_record().notices)


def test_a_replacement_cut_short_never_goes_on_in_the_old_epoch(
    record: Record, folder: DataFolder, open_record: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    session_id = record_session(record)
    epoch = record.session(session_id).events[0].epoch
    record.backup()
    record.close()
    folder.record.write_bytes(b"damaged")

    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(recovery, "made_ready", interrupted)
    with pytest.raises(KeyboardInterrupt):
        open_record()
    monkeypatch.undo()
    again = open_record()
    assert again.session(record_session(again, Teller(START_MS + 1))).events[0].epoch != epoch


@pytest.mark.parametrize("there", [True, False])
def test_reading_where_nothing_was_recorded_is_refused_in_words(tmp_path: Path, *, there: bool) -> None:
    folder = DataFolder(tmp_path / "data")
    if there:
        folder.root.mkdir()
    with pytest.raises(NoRecordError, match="There is no record in"):
        Record.open(folder, utc=lambda: 0, read_only=True)
    assert folder.root.exists() == there


def test_reading_in_a_file_is_refused_in_words(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("x")
    with pytest.raises(RecordPlaceError, match="is a file, not a folder"):
        Record.open(tmp_path / "data", utc=lambda: 0, read_only=True)
