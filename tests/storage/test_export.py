"""The export as JSON Lines: whole, verifiable on its own, and the way back to a log."""

import io
import json
import tracemalloc
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from microtimer.core.plan import plan_hash
from microtimer.storage.errors import RecordBusyError, RecordDamagedError
from microtimer.storage.export import ExportSummary, export_jsonl
from microtimer.storage.export_check import verify_export
from microtimer.storage.import_export import import_jsonl
from microtimer.storage.paths import DataFolder
from microtimer.storage.record import EVERYTHING, Record
from microtimer.storage.stored import SessionFilter
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

Line = dict[str, Any]


@pytest.fixture
def busy(record: Record) -> Record:
    """Return a record of three sessions: a signed one, an unfinished one at the same time, a later one."""
    at, beside = Teller(), Teller()
    first, open_ = record.new_session_id(), record.new_session_id()
    record.begin_session(started(first, at, client="C-7QK4-2M"), PROTOCOL, PLAN)
    record.begin_session(started(open_, beside, practitioner="Béa"), PROTOCOL, PLAN)
    for event in middle(at):
        record.append(first, [event])
        record.append(open_, [note(beside)])
    record.append(first, [ended(at), signed(at), amended(at)])
    record_session(record, Teller(START_MS + DAY_MS), client="card 1207")
    return record


def exported(record: Record, wanted: SessionFilter = EVERYTHING, *, opened: bool = True) -> list[bytes]:
    out = io.BytesIO()
    export_jsonl(record, out, wanted, made_utc_ms=START_MS, opened=opened)
    return out.getvalue().splitlines(keepends=True)


def of_kind(lines: list[bytes], kind: str) -> list[Line]:
    return [line for line in map(json.loads, lines) if line["line"] == kind]


def test_an_export_holds_everything_and_verifies(busy: Record) -> None:
    out = io.BytesIO()
    summary = export_jsonl(busy, out, made_utc_ms=START_MS)
    lines = out.getvalue().splitlines(keepends=True)
    assert summary == ExportSummary(sessions=3, events=49)
    kinds = [json.loads(line)["line"] for line in lines]
    assert (kinds[0], kinds[-1]) == ("export", "end")
    assert {kind: kinds.count(kind) for kind in ("content", "session", "event", "receipt")} == {
        "content": 2,
        "session": 3,
        "event": 49,
        "receipt": 4,
    }
    report = verify_export(lines)
    assert report.findings == ()
    assert (report.room, report.sessions, report.events) == (busy.room, 3, 49)


def test_an_inspector_reads_the_words_and_the_protocol_in_it(busy: Record) -> None:
    lines = exported(busy)
    text = b"".join(lines).decode()
    assert all(word in text for word in ("C-7QK4-2M", "card 1207", "stings", "Doe’s left jaw", "it was 25 s"))
    contents = {line["sha256"]: line["text"] for line in of_kind(lines, "content")}
    assert contents[PLAN.protocol_sha256].encode() == PROTOCOL
    session = of_kind(lines, "session")[0]
    assert (session["client"], session["local_day"]) == ("C-7QK4-2M", "2027-01-15")
    assert session["treatment_ms"] == 120_000


def test_a_sealed_export_holds_no_words_of_clients(busy: Record) -> None:
    lines = exported(busy, opened=False)
    text = b"".join(lines).decode()
    assert not any(word in text for word in ("C-7QK4-2M", "card 1207", "stings", "Doe"))
    assert verify_export(lines).ok


def test_after_an_erasure_the_export_still_verifies(busy: Record) -> None:
    busy.erase_client("C-7QK4-2M")
    lines = exported(busy)
    assert verify_export(lines).ok
    assert b"stings" not in b"".join(lines[:25])


@pytest.mark.parametrize(
    ("wanted", "sessions"),
    [
        (SessionFilter(practitioner="Béa"), 1),
        (SessionFilter(client="c7qk42m"), 1),
        (SessionFilter(from_day=date(2027, 1, 16)), 1),
        (SessionFilter(to_day=date(2027, 1, 15)), 2),
        (SessionFilter(practitioner="nobody"), 0),
    ],
)
def test_a_part_of_the_log_verifies_too(busy: Record, wanted: SessionFilter, sessions: int) -> None:
    lines = exported(busy, wanted)
    report = verify_export(lines)
    assert report.ok
    assert report.sessions == sessions
    stated = json.loads(lines[0])["filter"]
    assert len(stated) == 1


def changed(lines: list[bytes], kind: str, change: Callable[[Line], object], which: int = 0) -> list[bytes]:
    """Return the lines with one of a kind changed, written as the export writes."""
    places = [place for place, line in enumerate(lines) if json.loads(line)["line"] == kind]
    line = json.loads(lines[places[which]])
    change(line)
    text = json.dumps(line, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return [*lines[: places[which]], text.encode() + b"\n", *lines[places[which] + 1 :]]


CHANGES: list[tuple[str, int, Callable[[Line], object], str]] = [
    ("event", 2, lambda line: line.update(t_ms=1), "its hash does not fit"),
    ("event", 2, lambda line: line["body"].update(active_ms=1), "its hash does not fit"),
    ("event", 2, lambda line: line.update(seq="3"), "seq is not what it should be"),
    ("event", 2, lambda line: line.update(prev="00" * 32), "its hash does not fit"),
    ("event", 2, lambda line: line.update(hash="00" * 32), "its hash does not fit"),
    ("event", 2, lambda line: line.update(session="somebody else's"), "its hash does not fit"),
    ("event", 2, lambda line: line.pop("tz"), "not one of an export"),
    ("event", 10, lambda line: line["opened"]["note"].update(value="no pain"), "not what was sealed"),
    ("event", 10, lambda line: line["opened"]["note"].update(key="AAAA"), "not what was sealed"),
    ("event", 10, lambda line: line["opened"].update(text=line["opened"]["note"]), "not what was sealed"),
    ("content", 0, lambda line: line.update(text=line["text"] + " "), "not what its hash says"),
    ("content", 0, lambda line: line.update(base64="%%", nothing=line.pop("text")), "not one of an export"),
    ("receipt", 0, lambda line: line.update(head="00" * 32), "another head"),
    ("receipt", 0, lambda line: line.update(seq=4), "another head"),
    ("session", 0, lambda line: line.update(treatment_ms=1), "differs from its events: treatment_ms"),
    ("session", 0, lambda line: line.update(practitioner="Béa"), "differs from its events: practitioner"),
    ("session", 0, lambda line: line.update(client="C-2222-2A"), "client code differs"),
    ("session", 0, lambda line: line.update(id="x"), "does not belong here"),
    ("end", 0, lambda line: line.update(events=48), "says 3 sessions and 48 events"),
    ("export", 0, lambda line: line.update(format="microtimer-export/2"), "this version reads"),
    ("export", 0, lambda line: line.update(line="picture"), "knows no line of the kind"),
]


@pytest.mark.parametrize(("kind", "which", "change", "words"), CHANGES, ids=[row[3] for row in CHANGES])
def test_a_changed_line_is_found_and_named(
    busy: Record, kind: str, which: int, change: Callable[[Line], object], words: str
) -> None:
    lines = exported(busy)
    tampered = changed(lines, kind, change, which)
    place = next(number for number, line in enumerate(lines) if line != tampered[number])
    found = [finding for finding in verify_export(tampered).findings if words in finding.message]
    assert found
    # A session under another name shows in the line that follows it.
    assert place + 1 <= found[0].line <= place + 2


@pytest.mark.parametrize(
    ("cut", "words"),
    [
        (lambda lines: lines[:-1], "cut off"),
        (lambda lines: lines[:20], "cut off"),
        (lambda lines: [], "cut off"),
        (lambda lines: lines[1:], "where none of its kind belongs"),
        (lambda lines: [*lines, lines[-1]], "where none of its kind belongs"),
        (lambda lines: [line for line in lines if b'"number":5,' not in line], "does not follow number 4"),
        (lambda lines: [*lines[:10], lines[11], lines[10], *lines[12:]], "does not follow"),
        (lambda lines: [line for line in lines if b'"content"' not in line], "is not in the export"),
        (lambda lines: [line for line in lines if b'"session_ended"' not in line], "number 16 is missing"),
        (lambda lines: [line for line in lines if b'"receipt"' not in line], "their hash differs"),
        (lambda lines: [*lines[:9], b"{]\n", *lines[9:]], "not one of an export"),
        (lambda lines: [*lines[:9], b"[" * 100_000 + b"\n", *lines[9:]], "not one of an export"),
        (lambda lines: [*lines[:9], b"\xff\xfe\n", *lines[9:]], "not one of an export"),
    ],
)
def test_lines_that_are_missing_moved_or_broken_are_found(
    busy: Record, cut: Callable[[list[bytes]], list[bytes]], words: str
) -> None:
    report = verify_export(cut(exported(busy)))
    assert words in " ".join(finding.message for finding in report.findings)


def test_a_line_that_is_missing_is_said_once(busy: Record) -> None:
    lines = exported(busy)
    for place, line in enumerate(lines):
        findings = verify_export([*lines[:place], *lines[place + 1 :]]).findings
        assert len(findings) == 1, f"without line {place + 1}, {line[:60]!r}: {findings}"


def test_what_is_wrong_elsewhere_shows_beside_a_missing_line(busy: Record) -> None:
    lines = changed(exported(busy), "event", lambda line: line.update(t_ms=1), 25)
    del lines[8]
    messages = [finding.message for finding in verify_export(lines).findings]
    assert any("does not follow number" in message for message in messages)
    assert any("was changed: its hash does not fit" in message for message in messages)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda line: line["body"].update(active_ms="long"), "cannot be read"),
        (lambda line: line.pop("prev"), "'prev' is missing in it"),
        (lambda line: line.update(seq="one"), "seq is not what it should be"),
        (lambda line: line.update(body=7), "value of the wrong kind"),
    ],
)
def test_a_fault_is_told_in_plain_words(busy: Record, change: Callable[[Line], object], words: str) -> None:
    report = verify_export(changed(exported(busy), "event", change, 2))
    told = " ".join(finding.message for finding in report.findings)
    assert words in told
    for foreign in ("validation error", "pydantic", "input_value", "object has no attribute"):
        assert foreign not in told


def test_the_moment_an_epoch_began_cannot_be_changed(busy: Record) -> None:
    lines = changed(exported(busy), "export", lambda line: line["epochs"][0].update(began_utc_ms=1))
    assert "beginning of epoch" in verify_export(lines).findings[0].message


def test_a_session_taken_out_of_an_export_is_found(busy: Record) -> None:
    lines = exported(busy)
    starts = [place for place, line in enumerate(lines) if json.loads(line)["line"] == "session"]
    report = verify_export([*lines[: starts[1]], *lines[starts[2] :]])
    assert "says 3 sessions" in " ".join(finding.message for finding in report.findings)


def test_a_protocol_that_is_no_text_is_carried_all_the_same(record: Record) -> None:
    plan = make_plan(b"\xff\xfe")
    begin = started(
        record.new_session_id(), Teller(), protocol_sha256=plan.protocol_sha256, plan_hash=plan_hash(plan)
    )
    record.begin_session(begin, b"\xff\xfe", plan)
    lines = exported(record)
    assert {"base64": "//4="}.items() <= of_kind(lines, "content")[0].items()
    assert verify_export(lines).ok


def test_an_export_takes_no_more_memory_for_a_longer_log(record: Record, tmp_path: Path) -> None:
    def peak() -> int:
        with (tmp_path / "all.jsonl").open("wb") as out:
            tracemalloc.start()
            export_jsonl(record, out, made_utc_ms=START_MS)
            found = tracemalloc.get_traced_memory()[1]
            tracemalloc.stop()
        return found

    for _ in range(10):
        record_session(record)
    peak()  # loads what is loaded once
    short = peak()
    for _ in range(90):
        record_session(record)
    assert peak() < short + 300_000  # ten times as long; a page of the list holds 100 rows more


def test_an_empty_record_has_an_export_too(record: Record) -> None:
    lines = exported(record)
    assert len(lines) == 2
    assert verify_export(lines).ok


def test_a_whole_export_makes_the_log_again(busy: Record, tmp_path: Path) -> None:
    export = tmp_path / "all.jsonl"
    export.write_bytes(b"".join(exported(busy)))
    before = busy.verify()
    sessions = [busy.session(row.id) for row in busy.sessions().rows]
    place = DataFolder(tmp_path / "again")
    report = import_jsonl(export, place, START_MS)
    assert (report.sessions, report.replaced) == (3, None)
    with Record.open(place, utc=lambda: START_MS) as again:
        after = again.verify()
        assert (after.ok, after.room, after.head) == (True, before.room, before.head)
        for stored in sessions:
            found = again.session(stored.row.id)
            assert [event.hash for event in found.events] == [event.hash for event in stored.events]
            assert (found.receipts, found.protocol, found.plan_json) == (
                stored.receipts,
                stored.protocol,
                stored.plan_json,
            )
        new = again.session(record_session(again))
        assert new.events[0].epoch == report.epoch != sessions[0].events[0].epoch
        assert again.verify().ok


def test_with_the_old_keys_an_import_reads_as_before(busy: Record, tmp_path: Path) -> None:
    export = tmp_path / "all.jsonl"
    export.write_bytes(b"".join(exported(busy)))
    row = busy.sessions(oldest_first=True).rows[0]
    busy.close()
    report = import_jsonl(export, busy.folder, START_MS)
    assert report.replaced is not None
    assert report.missing == ()
    with Record.open(busy.folder, utc=lambda: START_MS) as again:
        assert again.session(row.id).row == row
        assert again.session(row.id).unreadable == ()


@pytest.mark.parametrize("fault", ["filtered", "changed", "cut"])
def test_what_is_not_a_whole_export_is_refused_and_changes_nothing(
    busy: Record, tmp_path: Path, fault: str
) -> None:
    lines = exported(busy, SessionFilter(practitioner="Béa") if fault == "filtered" else EVERYTHING)
    if fault == "changed":
        lines = changed(lines, "event", lambda line: line.update(t_ms=1), 2)
    elif fault == "cut":
        lines = lines[:-1]
    export = tmp_path / "all.jsonl"
    export.write_bytes(b"".join(lines))
    count = busy.count()
    with pytest.raises(RecordBusyError if fault == "filtered" else RecordDamagedError):
        import_jsonl(export, busy.folder, START_MS)
    busy.close()
    with pytest.raises(RecordDamagedError, match="leaves out" if fault == "filtered" else "all.jsonl:"):
        import_jsonl(export, busy.folder, START_MS)
    with Record.open(busy.folder, utc=lambda: START_MS) as same:
        assert same.count() == count
        assert same.notices == ()
