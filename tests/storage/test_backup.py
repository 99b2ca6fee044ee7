"""Copies of the log, and putting one back."""

import threading
from pathlib import Path

import pytest

from microtimer.storage.backup import KEPT, BackupReport, keys_beside, restore
from microtimer.storage.database import open_reader, open_writer
from microtimer.storage.errors import (
    RecordBusyError,
    RecordDamagedError,
    RecordPlaceError,
    RecordTooNewError,
)
from microtimer.storage.paths import DataFolder
from microtimer.storage.record import Record
from microtimer.storage.verification import VerifyReport, verify_log
from tests.storage.conftest import Opener
from tests.storage.sample import (
    DAY_MS,
    PLAN,
    PROTOCOL,
    START_MS,
    Teller,
    ended,
    middle,
    note,
    record_session,
    started,
)


def opened_backup(path: Path) -> VerifyReport:
    reader = open_reader(path)
    report = verify_log(reader)
    reader.close()
    return report


def opened(path: Path) -> Record:
    return Record.open(path, utc=lambda: START_MS)


def test_a_backup_holds_everything_and_is_one_file(record: Record, tmp_path: Path) -> None:
    session_id = record_session(record, client="C-7QK4-2M")
    report = record.backup(tmp_path / "copy.db")
    assert (report.path, report.sessions, report.events) == (tmp_path / "copy.db", 1, 16)
    assert report.head == record.verify().head
    assert {path.name for path in tmp_path.iterdir()} == {"data", "copy.db", "copy.db.keys"}
    elsewhere = DataFolder(tmp_path / "elsewhere")
    restore(elsewhere, report.path, START_MS)
    with opened(elsewhere.root) as other:
        stored = other.session(session_id)
        assert stored.events == record.session(session_id).events
        assert stored.row.client == "C-7QK4-2M"


def test_without_a_path_it_goes_into_the_data_folder(record: Record) -> None:
    record_session(record)
    report = record.backup()
    assert report.path == record.folder.backups / "record-20270115T080000Z.db"
    assert record.backup().path.name == "record-20270115T080000Z-2.db"


def test_only_the_newest_of_those_are_kept(record: Record) -> None:
    record_session(record)
    made = [record.backup() for _ in range(KEPT + 2)]
    kept = {path for path in record.folder.backups.iterdir() if path.suffix == ".db"}
    assert len(kept) == KEPT
    assert made[-1].path in kept
    assert {keys_beside(path) for path in kept} == set(record.folder.backups.glob("*.keys"))
    keys = record.keys
    assert keys is not None
    assert set(keys.copies()) == set(record.folder.backups.glob("*.keys"))


def test_a_folder_gets_a_dated_name_each_time(record: Record, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    first = record.backup(stick)
    assert first.path == stick / "record-20270115T080000Z.db"
    assert record.backup(stick).path == stick / "record-20270115T080000Z-2.db"
    assert first.path.exists()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("letter.txt", "exists already, and nothing is overwritten"),  # somebody's own file
        ("older.db", "exists already"),  # a backup of this record
        ("other.db", "exists already"),  # a backup of another room
        ("keys-only.db", r"keys-only\.db\.keys exists already"),  # its keys are there still
        ("data/record.db", "in use"),
        ("data/keys.db", "in use"),
        ("nowhere/copy.db", "no folder"),
    ],
)
def test_a_backup_overwrites_nothing_else(record: Record, tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "letter.txt").write_text("Dear client,")
    record.backup(tmp_path / "older.db")
    with opened(tmp_path / "other room") as other:
        other.backup(tmp_path / "other.db")
    (tmp_path / "keys-only.db.keys").write_bytes(b"keys")
    before = {path: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()}
    with pytest.raises(RecordPlaceError, match=words):
        record.backup(tmp_path / name)
    assert {path: path.read_bytes() for path in tmp_path.iterdir() if path.is_file()} == before


def test_a_log_that_does_not_verify_leaves_no_backup(record: Record, tmp_path: Path) -> None:
    record_session(record)
    writing = record._writing
    assert writing is not None
    writing.db.execute("DROP TRIGGER event_no_update; UPDATE event SET t_ms = 1 WHERE seq = 5")
    with pytest.raises(RecordDamagedError, match="Event 5"):
        record.backup(tmp_path / "copy.db")
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


def test_the_quick_check_sees_the_newest_events(record: Record, tmp_path: Path) -> None:
    for _ in range(6):
        record_session(record)
    writing = record._writing
    assert writing is not None
    assert record.backup(tmp_path / "copy.db", thorough=False).events == 96
    writing.db.execute("DROP TRIGGER event_no_update; UPDATE event SET t_ms = 1 WHERE seq = 95")
    with pytest.raises(RecordDamagedError, match="Event 95"):
        record.backup(tmp_path / "copy2.db", thorough=False)
    assert opened_backup(tmp_path / "copy.db").events == 96


def test_a_backup_is_one_moment_while_events_go_on(record: Record, tmp_path: Path) -> None:
    for _ in range(40):
        record_session(record)
    at = Teller()
    session_id = record.new_session_id()
    record.begin_session(started(session_id, at), PROTOCOL, PLAN)
    reports: list[BackupReport] = []

    def copy() -> None:
        reports.extend(record.backup(tmp_path / f"copy{number}.db") for number in range(3))

    worker = threading.Thread(target=copy)
    worker.start()
    while worker.is_alive():
        record.append(session_id, [note(at)])
    worker.join()
    events = record.verify().events
    assert [report.sessions for report in reports] == [41] * 3
    assert reports[0].events <= reports[1].events <= reports[2].events <= events
    assert record.verify().ok


def test_a_restore_keeps_the_log_it_replaces_and_names_what_is_missing(
    record: Record, folder: DataFolder, tmp_path: Path
) -> None:
    at = Teller()
    running = record.new_session_id()
    record.begin_session(started(running, at), PROTOCOL, PLAN)
    both = record_session(record)
    epoch = record.session(both).events[0].epoch
    backup = record.backup(tmp_path / "copy.db")
    record.append(running, [*middle(at), ended(at)])
    later = record_session(record, Teller(START_MS + DAY_MS))
    record.close()

    report = restore(folder, backup.path, START_MS)
    assert report.sessions == 2
    assert {session.id for session in report.missing} == {running, later}
    assert "2027-01-16 Jaw, short" in str(report.missing[1])
    assert report.replaced == folder.root / "record-replaced-20270115T080000Z.db"
    with opened(folder.root) as restored:
        assert {row.id for row in restored.sessions().rows} == {running, both}
        assert restored.notices == ()
        new = record_session(restored)
        assert restored.session(new).events[0].epoch == report.epoch != epoch
        assert restored.session(both).events[0].epoch == epoch
        assert restored.room == record.room
        assert restored.verify().ok
    replaced = DataFolder(tmp_path / "before")
    restore(replaced, report.replaced, START_MS)
    with opened(replaced.root) as before:
        assert {row.id for row in before.sessions().rows} == {running, both, later}


def test_two_restores_of_one_backup_never_give_two_events_one_name(record: Record, tmp_path: Path) -> None:
    record_session(record)
    backup = record.backup(tmp_path / "copy.db")
    names = []
    for number in range(2):
        place = DataFolder(tmp_path / f"place{number}")
        restore(place, backup.path, START_MS)
        with opened(place.root) as restored:
            first = restored.session(record_session(restored)).events[0]
            names.append((restored.room, first.epoch, first.seq))
    assert names[0] != names[1]
    assert names[0][::2] == names[1][::2]


@pytest.mark.parametrize("link", [False, True])
def test_the_live_record_is_never_restored_onto_itself(
    record: Record, folder: DataFolder, tmp_path: Path, *, link: bool
) -> None:
    session_id = record_session(record)
    record.close()
    path = folder.record
    if link:
        path = tmp_path / "link.db"
        path.symlink_to(folder.record)
    with pytest.raises(RecordPlaceError, match="is the record in use, not a backup"):
        restore(folder, path, START_MS)
    assert not list(folder.root.glob("record-*"))
    with opened(folder.root) as same:
        assert same.session(session_id).row.id == session_id


def test_a_restore_waits_for_nobody(record: Record, folder: DataFolder, tmp_path: Path) -> None:
    backup = record.backup(tmp_path / "copy.db")
    with pytest.raises(RecordBusyError, match="Another microtimer"):
        restore(folder, backup.path, START_MS)


@pytest.mark.parametrize(
    ("change", "error"),
    [
        ("DROP TRIGGER event_no_update; UPDATE event SET t_ms = 1 WHERE seq = 5", RecordDamagedError),
        ("PRAGMA user_version = 99", RecordTooNewError),
        ("PRAGMA application_id = 99", RecordPlaceError),
    ],
)
def test_a_backup_that_cannot_be_trusted_changes_nothing(
    record: Record, folder: DataFolder, tmp_path: Path, change: str, error: type[Exception]
) -> None:
    session_id = record_session(record)
    backup = record.backup(tmp_path / "copy.db")
    record.close()
    db = open_writer(backup.path)
    db.execute(change)
    db.close()
    with pytest.raises(error):
        restore(folder, backup.path, START_MS)
    with opened(folder.root) as same:
        assert same.session(session_id).row.id == session_id
    assert not list(folder.root.glob("record-*"))


@pytest.mark.parametrize("content", [b"", b"not a database", bytes(8192)])
def test_what_is_no_backup_is_told(
    record: Record, folder: DataFolder, tmp_path: Path, content: bytes
) -> None:
    record.close()
    (tmp_path / "x.db").write_bytes(content)
    with pytest.raises(RecordDamagedError):
        restore(folder, tmp_path / "x.db", START_MS)
    with pytest.raises(RecordPlaceError):
        restore(folder, tmp_path / "none.db", START_MS)


def test_a_restore_into_a_new_folder_needs_nothing_there(
    record: Record, open_record: Opener, tmp_path: Path
) -> None:
    session_id = record_session(record, client="C-7QK4-2M")
    backup = record.backup(tmp_path / "copy.db")
    place = DataFolder(tmp_path / "new" / "place")
    report = restore(place, backup.path, START_MS)
    assert (report.replaced, report.missing) == (None, ())
    assert open_record(place).session(session_id).row.client == "C-7QK4-2M"


def test_a_backup_is_due_once_a_day_when_there_is_something_to_copy(folder: DataFolder) -> None:
    now = START_MS
    with Record.open(folder, utc=lambda: now) as record:
        assert not record.backup_due()
        record_session(record)
        assert record.backup_due()
        record.backup(thorough=False)
        assert not record.backup_due()
        now += DAY_MS - 1
        assert not record.backup_due()
        now += 1
        assert record.backup_due()
        assert not record.backup_due(every_ms=2 * DAY_MS)
