"""What is appended to the record, and what it gives back."""

import hashlib
from datetime import date
from pathlib import Path
from typing import Any

import apsw
import pytest

from microtimer.core.plan import plan_hash
from microtimer.core.session.events import Outcome, event_as_json
from microtimer.storage.errors import (
    RecordPlaceError,
    RecordReadOnlyError,
    SessionClosedError,
    UnknownSessionError,
)
from microtimer.storage.paths import DataFolder
from microtimer.storage.record import Record
from microtimer.storage.stored import SessionFilter, SessionKey, SessionRow, SessionStatus
from tests.storage.conftest import Opener
from tests.storage.sample import (
    DAY_MS,
    PLAN,
    PROTOCOL,
    START_MS,
    Teller,
    amended,
    ended,
    make_plan,
    middle,
    note,
    record_session,
    signed,
    started,
)


def test_a_session_comes_back_as_it_was_told(record: Record) -> None:
    at = Teller()
    session_id = record.new_session_id()
    begin = started(session_id, at, client="C-7QK4-2M", products="Aloe gel, lot 22")
    events = [begin, *middle(at), ended(at), signed(at), amended(at)]
    record.begin_session(begin, PROTOCOL, PLAN)
    record.append(session_id, events[1:])

    stored = record.session(session_id)
    assert [event.event for event in stored.events] == events
    assert [event.number for event in stored.events] == list(range(1, len(events) + 1))
    assert stored.protocol == PROTOCOL
    assert stored.plan() == PLAN
    assert stored.unreadable == ()
    assert stored.row.client == "C-7QK4-2M"


def test_it_comes_back_the_same_after_closing(record: Record, open_record: Opener) -> None:
    session_id = record_session(record, client="C-7QK4-2M")
    before = record.session(session_id)
    record.close()
    assert open_record().session(session_id) == before


def test_an_event_is_durable_before_append_returns(record: Record) -> None:
    at = Teller()
    session_id = record.new_session_id()
    record.begin_session(started(session_id, at), PROTOCOL, PLAN)
    for number, event in enumerate(middle(at), start=2):
        assert record.append(session_id, [event]) == number == record.last_number(session_id)
        # Another connection sees committed events only.
        with record.reading() as other:
            assert other.execute("SELECT max(number) FROM event").get == number
    assert record.last_number("nobody") == 0


def test_each_event_is_a_commit_of_its_own(record: Record) -> None:
    at = Teller()
    session_id = record.new_session_id()
    record.begin_session(started(session_id, at), PROTOCOL, PLAN)
    writing = record._writing
    assert writing is not None
    commits = 0

    def count() -> bool:
        nonlocal commits
        commits += 1
        return False

    writing.db.set_commit_hook(count)
    events = list(middle(at))
    record.append(session_id, events)
    writing.db.set_commit_hook(None)
    assert commits == len(events)


def test_every_commit_reaches_the_disk(record: Record) -> None:
    writing = record._writing
    assert writing is not None
    assert writing.db.pragma("journal_mode") == "wal"
    assert writing.db.pragma("synchronous") == 2  # FULL
    assert writing.db.pragma("foreign_keys") == 1


def test_the_row_says_what_happened(record: Record) -> None:
    row = record.session(record_session(record)).row
    assert row == SessionRow(
        first_seq=1,
        id=row.id,
        kind="treatment",
        status=SessionStatus.COMPLETED,
        local_day="2027-01-15",
        started_utc_ms=START_MS,
        offset_min=60,
        tz="Europe/Paris",
        ended_utc_ms=START_MS + 159_000,
        protocol_id="jaw-short",
        protocol_version="1.0",
        protocol_title="Jaw, short",
        protocol_sha256=hashlib.sha256(PROTOCOL).hexdigest(),
        plan_hash=plan_hash(PLAN),
        practitioner="Ana",
        client_ref=None,
        client_sealed=None,
        device_id=None,
        device_serial="",
        planned_ms=130_000,
        planned_treatment_ms=120_000,
        elapsed_ms=159_000,
        preparation_ms=20_000,
        treatment_ms=120_000,
        aftercare_ms=2_000,
        transition_ms=10_000,
        paused_ms=7_000,
        gap_ms=0,
        steps_total=4,
        steps_done=3,
        steps_skipped=1,
        pauses=1,
        gaps=0,
        discomforts=1,
        notes=1,
        setting_changes=0,
        exclusions=0,
        recoveries=0,
        amendments=0,
        signed_by=None,
        last_number=16,
        last_utc_ms=START_MS + 159_000,
    )


@pytest.mark.parametrize(
    ("utc_ms", "offset_min", "day"),
    [
        (START_MS, 60, "2027-01-15"),
        (START_MS + 15 * 3_600_000, 60, "2027-01-16"),  # past local midnight, still the 15th in UTC
        (START_MS - 5 * 3_600_000, -300, "2027-01-14"),  # before local midnight, already the 15th in UTC
        (-1, 0, "1969-12-31"),  # a clock that was never set
    ],
)
def test_the_day_is_the_local_one(record: Record, utc_ms: int, offset_min: int, day: str) -> None:
    session_id = record_session(record, Teller(utc_ms, offset_min))
    assert record.session(session_id).row.local_day == day


def test_a_receipt_is_made_at_the_end_the_signature_and_each_amendment(record: Record) -> None:
    at = Teller()
    session_id = record_session(record, at)
    last = record.session(session_id).events[-1]
    receipt = record.session(session_id).receipt
    assert receipt is not None
    assert (receipt.room, receipt.epoch, receipt.seq) == (record.room, last.epoch, last.seq)
    assert (receipt.head, receipt.utc_ms) == (last.hash, START_MS)
    assert str(receipt) == f"{record.room}/{last.epoch}/{last.seq} {last.hash.hex()}"

    record.append(session_id, [signed(at), amended(at), amended(at)])
    stored = record.session(session_id)
    assert [receipt.seq for receipt in stored.receipts] == [16, 17, 18, 19]
    assert stored.receipt is not None
    assert stored.receipt.head == stored.events[-1].hash


def test_an_unfinished_session_has_no_receipt(record: Record) -> None:
    session_id = record.new_session_id()
    record.begin_session(started(session_id, Teller()), PROTOCOL, PLAN)
    assert record.session(session_id).receipt is None


def test_a_signed_session_takes_amendments_only(record: Record) -> None:
    at = Teller()
    session_id = record_session(record, at)
    record.append(session_id, [signed(at)])
    for event in (note(at), signed(at), ended(at)):
        with pytest.raises(SessionClosedError, match="signed and closed"):
            record.append(session_id, [event])
    assert record.append(session_id, [amended(at)]) == 18
    assert record.session(session_id).row.amendments == 1


def test_a_note_may_follow_the_end_and_adds_no_time(record: Record) -> None:
    at = Teller()
    session_id = record_session(record, at)
    record.append(session_id, [note(at)])
    row = record.session(session_id).row
    assert (row.notes, row.elapsed_ms, row.status) == (2, 159_000, SessionStatus.COMPLETED)


def test_protocol_and_plan_are_kept_once(record: Record) -> None:
    for _ in range(3):
        record_session(record)
    with record.reading() as db:
        assert db.execute("SELECT count(*) FROM blob").get == 2


def test_a_later_version_of_the_file_is_kept_beside_the_old(record: Record) -> None:
    first = record_session(record)
    bytes_ = b"\xef\xbb\xbf" + PROTOCOL + b"\xff not even text"
    plan = make_plan(bytes_)
    session_id = record.new_session_id()
    begin = started(session_id, Teller(), protocol_sha256=plan.protocol_sha256, plan_hash=plan_hash(plan))
    record.begin_session(begin, bytes_, plan)
    assert record.session(session_id).protocol == bytes_
    assert record.session(first).protocol == PROTOCOL


@pytest.mark.parametrize("wrong", ["protocol_sha256", "plan_hash"])
def test_hashes_that_do_not_fit_are_a_wrong_call(record: Record, wrong: str) -> None:
    begin = started(record.new_session_id(), Teller(), **{wrong: "0" * 64})
    with pytest.raises(ValueError, match="not the SHA-256"):
        record.begin_session(begin, PROTOCOL, PLAN)
    assert record.count() == 0


def test_a_session_begins_once(record: Record) -> None:
    session_id = record_session(record)
    with pytest.raises(ValueError, match="begun already"):
        record.begin_session(started(session_id, Teller()), PROTOCOL, PLAN)
    assert record.count() == 1
    assert record.verify().ok


def test_an_unknown_session_is_told(record: Record) -> None:
    with pytest.raises(UnknownSessionError, match="no session nobody"):
        record.session("nobody")
    with pytest.raises(UnknownSessionError):
        record.append("nobody", [note(Teller())])


def test_sessions_may_run_at_the_same_time(record: Record) -> None:
    ids = [record.new_session_id() for _ in range(3)]
    tellers = [Teller() for _ in ids]
    for session_id, at in zip(ids, tellers, strict=True):
        record.begin_session(started(session_id, at, client=session_id[-6:]), PROTOCOL, PLAN)
    for round_ in zip(*(list(middle(at)) for at in tellers), strict=True):
        for session_id, event in zip(ids, round_, strict=True):
            record.append(session_id, [event])
    assert {row.id for row in record.unfinished()} == set(ids)
    assert {record.session(session_id).row.last_number for session_id in ids} == {15}
    assert record.verify().ok


def test_a_session_left_by_a_crash_goes_on_after_it(record: Record, open_record: Opener) -> None:
    at = Teller()
    session_id = record.new_session_id()
    record.begin_session(started(session_id, at, client="C-7QK4-2M"), PROTOCOL, PLAN)
    events = list(middle(at))
    record.append(session_id, events[:7])
    record.close()

    again = open_record()
    assert [row.id for row in again.unfinished()] == [session_id]
    again.append(session_id, [*events[7:], ended(at)])
    stored = again.session(session_id)
    assert [event.event for event in stored.events][1:-1] == events
    assert (stored.row.treatment_ms, stored.row.steps_done) == (120_000, 3)
    assert again.unfinished() == ()
    assert again.verify().ok


def test_session_ids_are_uuids_that_sort_by_time(record: Record) -> None:
    ids = [record.new_session_id() for _ in range(50)]
    assert len(set(ids)) == 50
    assert all(len(name) == 36 and name[14] == "7" and name[19] in "89ab" for name in ids)
    assert {name[:13] for name in ids} == {f"{START_MS:012x}"[:8] + "-" + f"{START_MS:012x}"[8:]}


def test_new_client_codes_are_not_those_of_known_clients(record: Record) -> None:
    assert record.new_client_code() != record.new_client_code()


def test_a_session_is_found_by_the_beginning_of_its_id(record: Record) -> None:
    ids = sorted(record_session(record) for _ in range(3))
    assert record.ids_beginning(ids[0][:13]) == tuple(ids)
    assert record.ids_beginning(ids[0][:13], most=2) == tuple(ids[:2])
    assert record.ids_beginning(ids[1]) == (ids[1],)
    assert record.ids_beginning("zzz") == ()
    assert record.ids_beginning("%") == ()


# Lists


@pytest.fixture
def many(record: Record) -> Record:
    """Return a record of 12 sessions over 6 days, two a day, with everything there is to filter by."""
    for number in range(12):
        at = Teller(START_MS + number // 2 * DAY_MS)
        session_id = record.new_session_id()
        begin = started(
            session_id,
            at,
            practitioner=("Ana", "Béa", "")[number % 3],
            client=("", "C-7QK4-2M", "card 1207")[number % 3],
            kind=("treatment", "practice", "rehearsal")[number // 4],
            device_serial=str(number),
        )
        record.begin_session(begin, PROTOCOL, PLAN)
        if number % 4:
            outcome = (Outcome.COMPLETED, Outcome.ENDED_EARLY, Outcome.ABANDONED)[number % 4 - 1]
            record.append(session_id, [ended(at, outcome)])
    return record


def serials(record: Record, wanted: SessionFilter, limit: int, *, oldest_first: bool = False) -> list[int]:
    """Return which sessions a list shows, page by page."""
    found: list[int] = []
    after: SessionKey | None = None
    while True:
        page = record.sessions(wanted, after, limit, oldest_first=oldest_first)
        assert 0 < len(page.rows) <= limit or not found
        found += [int(row.device_serial) for row in page.rows]
        after = page.next
        if after is None:
            return found


FILTERS = [
    (SessionFilter(), range(12)),
    (SessionFilter(practitioner="Ana"), [0, 3, 6, 9]),
    (SessionFilter(practitioner="Béa"), [1, 4, 7, 10]),
    (SessionFilter(practitioner="ana"), []),  # spelt otherwise: another person
    (SessionFilter(client="c7qk42m"), [1, 4, 7, 10]),  # a code, however typed
    (SessionFilter(client="CARD 1207"), [2, 5, 8, 11]),
    (SessionFilter(client="C-2222-2A"), []),  # nobody
    (SessionFilter(kind="rehearsal"), [8, 9, 10, 11]),
    (SessionFilter(status=SessionStatus.UNFINISHED), [0, 4, 8]),
    (SessionFilter(status=SessionStatus.ENDED_EARLY), [2, 6, 10]),
    (SessionFilter(protocol_id="jaw-short"), range(12)),
    (SessionFilter(protocol_id="other"), []),
    (SessionFilter(from_day=date(2027, 1, 17), to_day=date(2027, 1, 18)), [4, 5, 6, 7]),
    (SessionFilter(from_day=date(2027, 1, 20)), [10, 11]),
    (SessionFilter(to_day=date(2027, 1, 14)), []),
    (SessionFilter(practitioner="Ana", kind="treatment", to_day=date(2027, 1, 16)), [0, 3]),
    (SessionFilter(client="card 1207", status=SessionStatus.COMPLETED), [5]),
    (
        SessionFilter(
            protocol_id="jaw-short", practitioner="Béa", kind="practice", from_day=date(2027, 1, 18)
        ),
        [7],
    ),
]


@pytest.mark.parametrize("limit", [1, 2, 3, 100])
@pytest.mark.parametrize(("wanted", "expected"), FILTERS)
def test_a_list_holds_what_is_wanted_whatever_the_page(
    many: Record, wanted: SessionFilter, expected: list[int], limit: int
) -> None:
    assert serials(many, wanted, limit) == sorted(expected, reverse=True)
    assert serials(many, wanted, limit, oldest_first=True) == sorted(expected)
    assert many.count(wanted) == len(expected)


def test_a_list_shows_client_codes_opened(many: Record) -> None:
    assert [row.client for row in many.sessions(limit=4).rows] == ["card 1207", "C-7QK4-2M", "", "card 1207"]


def test_what_there_is_to_filter_by(many: Record) -> None:
    assert many.practitioners() == ("Ana", "Béa")
    assert many.protocols() == ("jaw-short",)


def test_an_empty_record_has_empty_lists(record: Record) -> None:
    assert record.sessions().rows == ()
    assert record.sessions().next is None
    assert (record.count(), record.unfinished(), record.practitioners()) == (0, (), ())
    assert record.verify().ok


# Who may write


def test_a_second_window_reads_and_says_why_it_cannot_write(record: Record, open_record: Opener) -> None:
    session_id = record_session(record, client="C-7QK4-2M")
    second = open_record()
    assert record.writable
    assert record.why_not_writable == ""
    assert not second.writable
    assert "Another microtimer" in second.why_not_writable
    assert second.session(session_id) == record.session(session_id)
    with pytest.raises(RecordReadOnlyError, match="reading only"):
        second.append(session_id, [note(Teller())])
    with pytest.raises(RecordReadOnlyError):
        second.begin_session(started(second.new_session_id(), Teller()), PROTOCOL, PLAN)


def test_a_second_window_sees_what_the_first_adds(record: Record, open_record: Opener) -> None:
    second = open_record()
    assert second.count() == 0
    session_id = record_session(record, client="C-7QK4-2M")
    assert [row.id for row in second.sessions().rows] == [session_id]
    assert second.verify().ok


def test_the_writers_place_is_free_once_its_window_closes(record: Record, open_record: Opener) -> None:
    record.close()
    assert open_record().writable


def test_closing_twice_is_harmless_and_leaves_one_file(record: Record) -> None:
    record_session(record)
    record.close()
    record.close()
    assert sorted(path.name for path in record.folder.root.iterdir()) == [
        "keys.db",
        "record.db",
        "record.lock",
    ]


def test_a_record_asked_for_reading_only_stays_as_it_is(record: Record, open_record: Opener) -> None:
    session_id = record_session(record)
    record.close()
    before = record.folder.record.read_bytes()
    reader = open_record(read_only=True)
    assert not reader.writable
    assert reader.session(session_id).row.id == session_id
    reader.close()
    assert record.folder.record.read_bytes() == before


def test_a_record_on_a_read_only_disk_can_be_read(
    record: Record, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session_id = record_session(record, client="C-7QK4-2M")
    record.close()
    # Root may write anywhere, so what the system answers on such a disk is put in its place.
    open_file = apsw.Connection

    def refusing(path: str, **options: Any) -> apsw.Connection:
        if "mode=ro" in path and "immutable" not in path:
            raise apsw.CantOpenError("unable to open database file")
        return open_file(path, **options)

    monkeypatch.setattr("microtimer.storage.database.apsw.Connection", refusing)
    with Record.open(record.folder, utc=lambda: 0, read_only=True) as reader:
        assert reader.session(session_id).row.client == "C-7QK4-2M"


def test_another_programs_file_is_left_alone(open_record: Opener, folder: DataFolder) -> None:
    folder.root.mkdir()
    other = apsw.Connection(str(folder.record))
    other.execute("CREATE TABLE recipes (name)")
    other.close()
    before = folder.record.read_bytes()
    with pytest.raises(RecordPlaceError, match="not a record of this program"):
        open_record()
    assert folder.record.read_bytes() == before


def test_the_stored_event_holds_no_words_of_a_person(record: Record) -> None:
    session_id = record_session(record, client="C-7QK4-2M")
    words = ["Doe", "stings", "tender", "no time", "C-7QK4-2M"]
    told = str([event_as_json(event.event) for event in record.session(session_id).events])
    assert all(word in told for word in words)
    record.close()
    files = record.folder.record.read_bytes() + record.folder.keys.read_bytes()
    assert [word for word in words if word.encode() in files] == []
