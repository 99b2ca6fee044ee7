"""A damaged file: kept under another name, a backup in its place, and what is missing said."""

from collections.abc import Callable
from pathlib import Path

import pytest

from microtimer.storage.database import open_writer
from microtimer.storage.paths import DataFolder
from microtimer.storage.record import Record
from tests.storage.conftest import Opener
from tests.storage.sample import DAY_MS, START_MS, Teller, note, record_session

ASIDE = "record-damaged-20270115T080000Z.db"


def _overwrite(path: Path) -> None:
    path.write_bytes(b"scribble" * 2_000)


def _cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5_000])


def _header(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(bytes(100) + content[100:])


def _empty(path: Path) -> None:
    path.write_bytes(b"")


def _tamper(path: Path) -> None:
    db = open_writer(path)
    db.execute(
        "DROP TRIGGER event_no_update; UPDATE event SET t_ms = 1 WHERE seq = (SELECT max(seq) FROM event)"
    )
    db.close()


@pytest.mark.parametrize("damage", [_overwrite, _cut, _header, _empty, _tamper])
def test_the_newest_verified_backup_takes_the_place_of_a_damaged_log(
    record: Record, open_record: Opener, damage: Callable[[Path], None]
) -> None:
    first = record_session(record, client="C-7QK4-2M")
    record.backup()
    second = record_session(record, Teller(START_MS + DAY_MS))
    newest = record.backup()
    lost = record_session(record, Teller(START_MS + 2 * DAY_MS))
    epoch = record.session(first).events[0].epoch
    record.close()
    damage(record.folder.record)
    damaged = record.folder.record.read_bytes()

    again = open_record()
    assert again.writable
    assert {row.id for row in again.sessions().rows} == {first, second}
    assert (record.folder.root / ASIDE).read_bytes() == damaged
    notices = " ".join(again.notices)
    assert ASIDE in notices
    assert str(newest.path) in notices
    assert lost in notices or "could not be read" in notices
    assert again.session(first).row.client == "C-7QK4-2M"
    new = record_session(again)
    assert again.session(new).events[0].epoch != epoch
    assert again.verify().ok
    again.close()
    assert open_record().notices == ()


def test_the_missing_sessions_are_named_where_they_can_still_be_read(
    record: Record, open_record: Opener
) -> None:
    at = Teller()
    cut_short = record_session(record, at)
    whole = record_session(record)
    record.backup()
    record.append(cut_short, [note(at)])
    lost = record_session(record, Teller(START_MS + DAY_MS))
    record.close()
    _tamper(record.folder.record)
    notices = " ".join(open_record().notices)
    assert f"2027-01-16 Jaw, short ({lost}, 16 events)" in notices
    assert f"({cut_short}, 17 events)" in notices
    assert whole not in notices


def test_a_backup_that_does_not_verify_is_passed_over(record: Record, open_record: Opener) -> None:
    kept = record_session(record)
    good = record.backup()
    record_session(record)
    bad = record.backup()
    record.close()
    _tamper(bad.path)
    _overwrite(record.folder.record)
    again = open_record()
    assert str(good.path) in " ".join(again.notices)
    assert [row.id for row in again.sessions().rows] == [kept]
    assert bad.path.exists()


def test_without_a_backup_an_empty_record_is_begun_and_said(record: Record, open_record: Opener) -> None:
    record_session(record)
    record.close()
    _overwrite(record.folder.record)
    again = open_record()
    assert again.count() == 0
    assert "no backup that verifies" in " ".join(again.notices)
    assert (record.folder.root / ASIDE).exists()
    record_session(again)


def test_a_missing_record_is_not_taken_for_a_new_one(record: Record, open_record: Opener) -> None:
    session_id = record_session(record)
    record.backup()
    record.close()
    record.folder.record.unlink()
    again = open_record()
    assert again.session(session_id).row.id == session_id
    assert "missing" in again.notices[0]


def test_a_second_damaged_file_gets_a_name_of_its_own(record: Record, open_record: Opener) -> None:
    record.close()
    for _ in range(2):
        _overwrite(record.folder.record)
        open_record().close()
    assert {path.name for path in record.folder.root.glob("record-damaged-*")} == {
        ASIDE,
        "record-damaged-20270115T080000Z-2.db",
    }


def test_damage_met_during_work_is_told_and_has_the_whole_log_checked_at_the_next_start(
    record: Record, open_record: Opener, folder: DataFolder
) -> None:
    for _ in range(8):
        record_session(record)
    first = record.sessions(oldest_first=True).rows[0].id
    backup = record.backup()
    record.close()
    # Old events, which the quick look at the start does not reach.
    db = open_writer(folder.record)
    db.execute("DROP TRIGGER event_no_update; UPDATE event SET body = '{' WHERE seq = 3")
    db.close()
    again = open_record()
    assert again.notices == ()
    with pytest.raises(Exception, match="cannot be read"):
        again.session(first)
    again.close()
    assert folder.doubt.exists()
    third = open_record()
    assert str(backup.path) in " ".join(third.notices)
    assert third.session(first).row.id == first
    assert not folder.doubt.exists()


@pytest.mark.parametrize("damage", [_overwrite, _empty, Path.unlink])
def test_a_damaged_key_file_is_replaced_by_its_newest_copy(
    record: Record, open_record: Opener, folder: DataFolder, damage: Callable[[Path], None]
) -> None:
    session_id = record_session(record, client="C-7QK4-2M")
    record.backup()
    record.close()
    damage(folder.keys)
    again = open_record()
    assert "key file" in " ".join(again.notices)
    assert again.session(session_id).unreadable == ()
    assert again.sessions().rows[0].client == "C-7QK4-2M"


def test_without_a_copy_of_the_keys_the_text_is_lost_and_said(
    record: Record, open_record: Opener, folder: DataFolder
) -> None:
    session_id = record_session(record, client="C-7QK4-2M")
    record.close()
    _overwrite(folder.keys)
    again = open_record()
    assert "cannot be read" in " ".join(again.notices)
    assert "1.client" in again.session(session_id).unreadable
    assert (folder.root / "keys-damaged.db").exists()
    assert again.session(record_session(again, client="C-7QK4-2M")).row.client == "C-7QK4-2M"
    assert again.verify().ok
