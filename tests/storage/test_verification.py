"""The check of a whole log finds what was tampered with, and names the first bad event."""

import random
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from microtimer.storage.backup import restore
from microtimer.storage.database import open_writer, rows
from microtimer.storage.errors import RecordDamagedError, RecordFullError
from microtimer.storage.keys import KeyFile
from microtimer.storage.paths import DataFolder
from microtimer.storage.record import Record
from microtimer.storage.verification import DAMAGE, Fault, Progress, VerifyReport
from tests.storage.conftest import Opener
from tests.storage.sample import DAY_MS, PLAN, PROTOCOL, START_MS, Teller, record_session, signed, started


def change_behind_its_back(path: Path, statements: str) -> None:
    """Change a log's file as somebody would who knows it: the triggers are there again afterwards."""
    db = open_writer(path)
    db.pragma("foreign_keys", False)
    triggers = rows(db, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'")
    for name, _ in triggers:
        db.execute(f"DROP TRIGGER {name}")
    db.execute(statements)
    for _, sql in triggers:
        db.execute(sql)
    db.close()


@pytest.fixture
def tamper(record: Record, open_record: Opener) -> Callable[[str], VerifyReport]:
    """Return a way to change the file of two recorded sessions behind the program's back, and check it."""
    at = Teller()
    record.append(record_session(record, at, client="C-7QK4-2M"), [signed(at)])  # events 1 to 17
    record_session(record, Teller(START_MS + DAY_MS))  # 18 to 33
    record.close()

    def change(statements: str) -> VerifyReport:
        change_behind_its_back(record.folder.record, statements)
        return open_record(read_only=True).verify()

    return change


def test_a_log_that_nobody_touched_is_in_order(record: Record) -> None:
    at = Teller()
    record.append(record_session(record, at), [signed(at)])
    record_session(record)
    report = record.verify()
    assert report.ok
    assert (report.sessions, report.events, report.first_bad_event) == (2, 33, None)
    assert report.head == record.session(record.sessions().rows[0].id).events[-1].hash
    assert (report.seq, report.end_compared, report.damaged) == (33, True, False)
    assert report.head_line == str(record.session(record.sessions().rows[0].id).receipt)
    (epoch,) = report.epochs
    assert (epoch.id, epoch.after_seq, epoch.began_utc_ms, epoch.why) == (
        report.epoch,
        0,
        START_MS,
        "created",
    )


@pytest.mark.parametrize(
    ("statements", "fault", "seq", "words"),
    [
        # One value of one event, in each of its columns.
        ("UPDATE event SET body = replace(body, '20000', '30000') WHERE seq = 3", Fault.CHAIN, 3, "changed"),
        ("UPDATE event SET t_ms = t_ms + 1 WHERE seq = 20", Fault.CHAIN, 20, "changed"),
        ("UPDATE event SET utc_ms = utc_ms - 86400000 WHERE seq = 20", Fault.CHAIN, 20, "changed"),
        ("UPDATE event SET offset_min = 0 WHERE seq = 2", Fault.CHAIN, 2, "changed"),
        ("UPDATE event SET tz = 'UTC' WHERE seq = 2", Fault.CHAIN, 2, "changed"),
        ("UPDATE event SET local_day = '2027-01-14' WHERE seq = 2", Fault.CHAIN, 2, "changed"),
        ("UPDATE event SET type = 'resumed' WHERE seq = 6", Fault.CHAIN, 6, "changed"),
        ("UPDATE event SET number = 99 WHERE seq = 33", Fault.CHAIN, 33, "changed"),
        ("UPDATE event SET session = 18, number = 99 WHERE seq = 17", Fault.CHAIN, 17, "changed"),
        ("UPDATE event SET hash = zeroblob(32) WHERE seq = 5", Fault.CHAIN, 5, "changed"),
        ("UPDATE epoch SET id = 'x'", Fault.CHAIN, 1, "changed"),
        ("UPDATE meta SET value = 'x'", Fault.CHAIN, 1, "changed"),
        # An event removed, from the middle and from the end of the first session.
        ("DELETE FROM event WHERE seq = 12", Fault.CHAIN, 13, "hole: 12 missing"),
        ("DELETE FROM event WHERE seq BETWEEN 15 AND 17", Fault.CHAIN, 18, "hole: 15 to 17 missing"),
        # Removed and closed up, and two swapped.
        (
            "DELETE FROM event WHERE seq = 33; UPDATE event SET seq = 33 WHERE seq = 32",
            Fault.CHAIN,
            33,
            "hole",
        ),
        (
            """UPDATE event SET seq = 100 WHERE seq = 21; UPDATE event SET seq = 21 WHERE seq = 22;
            UPDATE event SET seq = 22 WHERE seq = 100""",
            Fault.CHAIN,
            21,
            "continue",
        ),
        ("UPDATE event SET prev = zeroblob(32) WHERE seq = 9", Fault.CHAIN, 9, "continue"),
        # What was kept with the sessions.
        (
            "UPDATE blob SET content = CAST(content || ' ' AS BLOB)",
            Fault.CONTENT,
            None,
            "not what its hash says",
        ),
        ("DELETE FROM blob WHERE length(content) > 100", Fault.CONTENT, 1, "plan"),
        ("DELETE FROM blob WHERE length(content) < 100", Fault.CONTENT, 1, "protocol"),
        # The epochs, which the events are chained with by name.
        ("UPDATE epoch SET began_utc_ms = began_utc_ms - 1", Fault.CHAIN, None, "beginning of epoch"),
        ("UPDATE epoch SET why = 'restored'", Fault.CHAIN, None, "beginning of epoch"),
        ("UPDATE epoch SET after_seq = 3", Fault.CHAIN, None, "beginning of epoch"),
        ("DELETE FROM epoch", Fault.CHAIN, 1, "1 to 33 belong to no epoch"),
        ("DELETE FROM event WHERE seq = 18", Fault.CHAIN, 18, "18 to 33 belong to no epoch or to no session"),
        # The newest session, with everything that tells of it.
        (
            """DELETE FROM event WHERE seq >= 18; DELETE FROM receipt WHERE seq >= 18;
            DELETE FROM session WHERE first_seq = 18""",
            Fault.END,
            33,
            "events 18 to 33",
        ),
        (
            """DELETE FROM event WHERE seq = 33; DELETE FROM receipt WHERE seq = 33;
            UPDATE session SET status = 'unfinished', ended_utc_ms = NULL, last_number = 15
            WHERE first_seq = 18""",
            Fault.END,
            33,
            "events 33, the newest of session",
        ),
        ("DELETE FROM session; DELETE FROM receipt; DELETE FROM event", Fault.END, 33, "events 1 to 33"),
        # What guards the record.
        ("CREATE TRIGGER quiet AFTER INSERT ON event BEGIN SELECT 1; END", Fault.SCHEMA, None, "quiet"),
        ("CREATE TABLE more (x)", Fault.SCHEMA, None, "table more is none of"),
        ("DROP INDEX receipt_by_session", Fault.SCHEMA, None, "index receipt_by_session is missing"),
        ("ALTER TABLE blob ADD COLUMN more TEXT", Fault.SCHEMA, None, "table blob was changed"),
        # Receipts.
        ("UPDATE receipt SET head = zeroblob(32) WHERE seq = 16", Fault.RECEIPT, 16, "another head"),
        ("DELETE FROM receipt WHERE seq = 17", Fault.RECEIPT, 17, "missing"),
        ("UPDATE receipt SET seq = 3 WHERE seq = 17", Fault.RECEIPT, 3, "another head"),
        # The list.
        ("UPDATE session SET treatment_ms = 1 WHERE first_seq = 18", Fault.LIST, None, "treatment_ms"),
        ("UPDATE session SET client_ref = NULL", Fault.LIST, None, "client_ref"),
        ("DELETE FROM session WHERE first_seq = 1", Fault.LIST, None, "missing in the list"),
        (
            """CREATE TEMP TABLE t AS SELECT * FROM session WHERE first_seq = 1;
            UPDATE t SET first_seq = 99, id = 'invented'; INSERT INTO session SELECT * FROM t""",
            Fault.LIST,
            None,
            "invented",
        ),
    ],
)
def test_what_was_tampered_with_is_named(
    tamper: Callable[[str], VerifyReport], statements: str, fault: Fault, seq: int | None, words: str
) -> None:
    report = tamper(statements)
    first = report.findings[0]
    assert (first.fault, first.seq) == (fault, seq)
    assert words in first.message
    assert not report.ok


def test_the_first_bad_event_is_named_with_its_session(tamper: Callable[[str], VerifyReport]) -> None:
    report = tamper("UPDATE event SET t_ms = 1 WHERE seq IN (20, 25)")
    bad = report.first_bad_event
    assert bad is not None
    assert (bad.seq, bad.number) == (20, 3)
    assert bad.session_id is not None
    assert bad.session_id in bad.message
    assert [finding.seq for finding in report.findings if finding.fault is Fault.CHAIN] == [20, 25]


def test_an_event_nobody_can_read_is_named(tamper: Callable[[str], VerifyReport]) -> None:
    report = tamper("UPDATE event SET type = 'unheard_of' WHERE seq = 20")
    assert [finding.fault for finding in report.findings] == [Fault.CHAIN, Fault.CONTENT]
    assert "cannot be read" in report.findings[1].message


def test_a_log_damaged_all_over_gives_no_endless_report(tamper: Callable[[str], VerifyReport]) -> None:
    report = tamper(
        "WITH RECURSIVE more(n) AS (SELECT 34 UNION ALL SELECT n + 1 FROM more WHERE n < 500) "
        "INSERT INTO event SELECT n, epoch, 18, n, type, t_ms, utc_ms, offset_min, tz, local_day, body, "
        "prev, hash FROM more JOIN event WHERE seq = 20"
    )
    assert len(report.findings) == 100


def test_a_trigger_that_is_missing_or_weakened_is_named(record: Record, open_record: Opener) -> None:
    record_session(record)
    record.close()
    db = open_writer(record.folder.record)
    db.execute("DROP TRIGGER event_no_delete; DROP TRIGGER event_no_update")
    db.execute("CREATE TRIGGER event_no_update BEFORE UPDATE ON event WHEN 0 BEGIN SELECT 1; END")
    db.close()
    report = open_record().verify()
    assert not report.ok
    assert not report.damaged
    assert [finding.message.partition(".")[0] for finding in report.findings] == [
        "The trigger event_no_delete is missing",
        "The trigger event_no_update was changed",
    ]
    assert {finding.fault for finding in report.findings} == {Fault.SCHEMA}


def test_a_cut_end_is_told_at_the_start_and_never_forgotten(record: Record, open_record: Opener) -> None:
    record_session(record)
    lost = record_session(record)
    record.close()
    cut = """DELETE FROM event WHERE seq > 16; DELETE FROM receipt WHERE seq > 16;
      DELETE FROM session WHERE first_seq > 16"""
    change_behind_its_back(record.folder.record, cut)
    again = open_record()
    assert f"events 17 to 32, the newest of session {lost}" in " ".join(again.notices)
    for _ in range(3):
        record_session(again)  # beyond the place of what was cut off
    (finding,) = again.verify().findings
    assert (finding.fault, finding.seq, finding.session_id) == (Fault.END, 32, lost)
    again.close()
    assert "Event 32 is not the one" in " ".join(open_record().notices)


def test_an_older_copy_put_in_the_place_of_the_record_is_told(
    record: Record, open_record: Opener, folder: DataFolder, tmp_path: Path
) -> None:
    record_session(record)
    backup = record.backup(tmp_path / "old.db")
    record_session(record)
    record.close()
    restore(folder, backup.path, START_MS)
    restored = open_record()
    assert restored.notices == ()  # what a restore leaves out, it has said itself
    assert restored.verify().ok
    last = record_session(restored)
    assert restored.verify().ok
    restored.close()
    folder.record.write_bytes(backup.path.read_bytes())
    messages = [finding.message for finding in open_record().verify().findings]
    assert any("events 17 to 32" in message for message in messages)
    assert any("an older record" in message and last in message for message in messages)


def test_a_session_without_an_end_is_marked_when_the_record_is_closed(
    record: Record, open_record: Opener
) -> None:
    record.begin_session(started(record.new_session_id(), Teller()), PROTOCOL, PLAN)
    record.close()
    change_behind_its_back(record.folder.record, "DELETE FROM session; DELETE FROM event")
    assert [finding.fault for finding in open_record().verify().findings] == [Fault.END]


def test_keys_without_marks_leave_the_end_uncompared(record: Record, open_record: Opener) -> None:
    record_session(record)
    record.close()
    keys = record.folder.keys
    db = open_writer(keys, journal="delete")
    db.execute("DROP TABLE mark; PRAGMA user_version = 1")  # as an older version made it
    db.close()
    report = open_record(read_only=True).verify()
    assert (report.ok, report.end_compared) == (True, False)
    again = open_record()
    record_session(again)
    assert again.verify().end_compared


def test_an_event_is_kept_when_its_mark_cannot_be(
    record: Record, open_record: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise RecordFullError("There is no room left on the disk.")

    monkeypatch.setattr(KeyFile, "mark", full)
    first = record_session(record)
    assert record.session(first).row.signed_by is None
    monkeypatch.undo()
    record.close()
    assert open_record().verify().end_compared  # tried again at the close


@pytest.mark.parametrize("name", ["plan", "event"])
def test_what_cannot_be_read_is_named_in_plain_words(
    tamper: Callable[[str], VerifyReport], name: str
) -> None:
    report = tamper(
        "UPDATE blob SET content = CAST(replace(content, '60000', '\"long\"') AS BLOB)"
        if name == "plan"
        else "UPDATE event SET body = replace(body, '20000', '\"long\"') WHERE seq = 3"
    )
    words = " ".join(finding.message for finding in report.findings)
    assert (
        ("The plan" in words)
        if name == "plan"
        else ("Event 3 (number 3, step_ended) cannot be read" in words)
    )
    for foreign in ("validation error", "pydantic", "input_value", "log verify"):
        assert foreign not in words


@pytest.mark.parametrize("place", range(0, 100, 4))
def test_garbage_anywhere_in_the_file_is_found_and_mended_by_a_backup(
    record: Record, open_record: Opener, folder: DataFolder, place: int
) -> None:
    for number in range(8):
        record_session(record, Teller(START_MS + number * DAY_MS), client="C-7QK4-2M")
    record.backup()
    record.close()
    content = bytearray(folder.record.read_bytes())
    begin = (len(content) - 20_000) * place // 100
    content[begin : begin + 20_000] = random.Random(place).randbytes(20_000)  # noqa: S311 - the same each time
    folder.record.write_bytes(content)
    try:
        with open_record(read_only=True) as reader:
            report = reader.verify()
        words = [finding.message for finding in report.findings if finding.fault in DAMAGE]
        assert folder.doubt.exists()
    except RecordDamagedError as error:  # too far gone to be looked into
        words = [str(error)]
    assert any("damaged" in text or "was changed" in text or "hash" in text for text in words)
    again = open_record()
    assert "is used in its place" in " ".join(again.notices)
    assert again.count() == 8
    assert again.verify().ok
    assert not folder.doubt.exists()


def test_garbage_in_the_events_names_the_first_bad_one(
    record: Record, open_record: Opener, folder: DataFolder
) -> None:
    for number in range(40):
        record_session(record, Teller(START_MS + number * DAY_MS))
    record.close()
    db = open_writer(folder.record)
    page, root = 4096, db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'event'").get
    db.close()
    content = bytearray(folder.record.read_bytes())
    # A page of events is found by what it holds: the first ones after the root that are full of hashes.
    pages = [
        at
        for at in range(root * page, len(content), page)
        if content[at] == 13 and b"Europe" in content[at : at + page]
    ]
    begin = pages[len(pages) // 2]
    content[begin : begin + page] = bytes(page)
    folder.record.write_bytes(content)
    report = open_record(read_only=True).verify()
    assert report.damaged
    bad = report.first_bad_event
    assert bad is not None
    assert bad.seq is not None
    assert 1 < bad.seq < 640
    assert "page" in " ".join(finding.message for finding in report.findings)


def test_doubt_about_a_list_has_it_made_again(
    record: Record, open_record: Opener, folder: DataFolder
) -> None:
    record_session(record)
    record.backup()
    record_session(record)
    record.close()
    change_behind_its_back(folder.record, "DELETE FROM session WHERE first_seq = 1")
    folder.doubt.touch()
    again = open_record()
    assert "made again" in " ".join(again.notices)
    assert again.count() == 2
    assert again.verify().ok


def test_a_changed_event_without_a_backup_is_told_and_nothing_is_taken_away(
    record: Record, open_record: Opener, folder: DataFolder
) -> None:
    record_session(record)
    record.close()
    change_behind_its_back(folder.record, "UPDATE event SET t_ms = t_ms + 1 WHERE seq = 3")
    again = open_record()
    assert "Event 3" in " ".join(again.notices)
    assert "no backup that verifies" in " ".join(again.notices)
    assert again.count() == 1
    assert record_session(again)


def test_progress_is_told_and_may_stop_the_check(folder: DataFolder, record: Record) -> None:
    db = record._writing
    assert db is not None
    for _ in range(70):
        record_session(record)
    told: list[tuple[int, int]] = []
    record.verify(lambda done, total: told.append((done, total)))
    assert told == [(1_000, 1_120)]

    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    progress: Progress = stop
    with pytest.raises(KeyboardInterrupt):
        record.verify(progress)
    assert record.verify().ok


def test_a_damaged_page_is_named_as_such(record: Record, open_record: Opener) -> None:
    for _ in range(30):
        record_session(record)
    record.close()
    path = record.folder.record
    content = bytearray(path.read_bytes())
    with open_record(read_only=True).reading() as db:
        root: int = db.execute("SELECT rootpage FROM sqlite_schema WHERE name = 'session_by_kind'").get
    start = (root - 1) * 4096
    content[start + 8 : start + 40] = bytes(32)
    path.write_bytes(content)
    report = open_record(read_only=True).verify()
    assert report.findings[0].fault is Fault.FILE
    assert isinstance(apsw.CorruptError(), apsw.Error)
