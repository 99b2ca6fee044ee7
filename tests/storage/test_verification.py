"""The check of a whole log finds what was tampered with, and names the first bad event."""

from collections.abc import Callable

import apsw
import pytest

from microtimer.storage.database import open_writer
from microtimer.storage.paths import DataFolder
from microtimer.storage.record import Record
from microtimer.storage.verification import Fault, Progress, VerifyReport
from tests.storage.conftest import Opener
from tests.storage.sample import DAY_MS, START_MS, Teller, record_session, signed


@pytest.fixture
def tamper(record: Record, open_record: Opener) -> Callable[[str], VerifyReport]:
    """Return a way to change the file of two recorded sessions behind the program's back, and check it."""
    at = Teller()
    record.append(record_session(record, at, client="C-7QK4-2M"), [signed(at)])  # events 1 to 17
    record_session(record, Teller(START_MS + DAY_MS))  # 18 to 33
    record.close()

    def change(statements: str) -> VerifyReport:
        db = open_writer(record.folder.record)
        db.pragma("foreign_keys", False)
        for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'trigger'").fetchall():
            db.execute(f"DROP TRIGGER {name}")
        db.execute(statements)
        db.close()
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
