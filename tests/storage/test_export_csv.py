"""The list as CSV that opens right in a spreadsheet."""

import csv
import io
from datetime import date

import pytest

from microtimer.core.session.events import Paused, Resumed, StepEnd, StepEnded, StepStarted
from microtimer.storage.export_csv import export_csv, text_cell
from microtimer.storage.record import EVERYTHING, Record
from microtimer.storage.stored import SessionFilter
from tests.storage.sample import DAY_MS, PLAN, PROTOCOL, START_MS, Teller, record_session, signed, started


def exported(record: Record, wanted: SessionFilter = EVERYTHING) -> bytes:
    out = io.BytesIO()
    export_csv(record, out, wanted)
    return out.getvalue()


def cells(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_a_line_says_what_a_reviewer_needs(record: Record) -> None:
    at = Teller()
    session_id = record_session(record, at, client="C-7QK4-2M", device_id="nuface-trinity")
    record.append(session_id, [signed(at)])
    (line,) = cells(exported(record))
    receipt = record.session(session_id).receipt
    shown = {
        "session": session_id,
        "kind": "treatment",
        "status": "completed",
        "date": "2027-01-15",
        "start": "2027-01-15 09:00:00",
        "end": "2027-01-15 09:02:39",
        "time zone": "Europe/Paris",
        "practitioner": "Ana",
        "client": "C-7QK4-2M",
        "protocol": "Jaw, short",
        "device": "nuface-trinity",
        "elapsed (ms, sum of the next six)": "159000",
        "treatment (ms)": "120000",
        "paused (ms)": "7000",
        "steps done": "3",
        "signed by": "Ana",
        "receipt": str(receipt),
    }
    assert {name: line[name] for name in shown} == shown


def test_the_parts_of_a_duration_add_up_to_the_millisecond(record: Record) -> None:
    at = Teller()
    session_id = record.new_session_id()
    record.begin_session(started(session_id, at), PROTOCOL, PLAN)
    for event in (
        StepStarted.model_validate({"step": 0, **at.after(499)}),
        Paused.model_validate(at.after(1_501)),
        Resumed.model_validate({"paused_ms": 1_502, **at.after(1_502)}),
        StepEnded.model_validate({"step": 0, "active_ms": 3_000, "how": StepEnd.TIME, **at.after(1_499)}),
    ):
        record.append(session_id, [event])
    content = exported(record).decode("utf-8-sig")
    names, values = list(csv.reader(io.StringIO(content, newline="")))
    elapsed = names.index("elapsed (ms, sum of the next six)")
    assert [int(value) for value in values[elapsed : elapsed + 7]] == [5_001, 3_000, 0, 0, 499, 1_502, 0]
    assert all(name.endswith("(ms)") for name in names[elapsed + 1 : elapsed + 7])


def test_the_file_is_what_spreadsheets_want(record: Record) -> None:
    record_session(record, practitioner='Béa "the" 陳, née O’Neill\nsecond line')
    content = exported(record)
    assert content.startswith(b"\xef\xbb\xbfsession,kind,status,date,start,")
    assert content.count(b"\r\n") == 2
    assert content.endswith(b"\r\n")
    assert cells(content)[0]["practitioner"] == 'Béa "the" 陳, née O’Neill\nsecond line'


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("Ana", "Ana"),
        ("", ""),
        ("a=b", "a=b"),
        ("C-7QK4-2M", "C-7QK4-2M"),
        ("=1+1", "'=1+1"),
        ("+33 6", "'+33 6"),
        ("-1", "'-1"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("\t=1", "'\t=1"),
        ("\r=1", "'\r=1"),
        ("\n=1", "'\n=1"),
        ("  =1", "'  =1"),
        ("＝1", "'＝1"),  # the wide equals sign
    ],
)
def test_text_never_becomes_a_formula(text: str, cell: str) -> None:
    assert text_cell(text) == cell


@pytest.mark.parametrize("name", ["practitioner", "client", "device_id", "device_serial", "protocol_title"])
def test_no_column_lets_a_formula_through(record: Record, name: str) -> None:
    record_session(record, None, **{name: '=HYPERLINK("http://x","y")'})
    (line,) = cells(exported(record))
    assert [value for value in line.values() if value.startswith("=")] == []
    assert "'=HYPERLINK" in "".join(line.values())


def test_an_unfinished_and_an_erased_session_have_their_lines(record: Record) -> None:
    record_session(record, client="C-7QK4-2M")
    record.erase_client("C-7QK4-2M")
    record.begin_session(started(record.new_session_id(), Teller(START_MS + 1)), PROTOCOL, PLAN)
    erased, unfinished = cells(exported(record))
    assert erased["client"] == "(erased)"
    assert (unfinished["status"], unfinished["end"], unfinished["client"]) == ("unfinished", "", "")
    assert unfinished["receipt"] == ""


def test_filters_hold_and_the_oldest_comes_first(record: Record) -> None:
    for day in range(5):
        record_session(record, Teller(START_MS + day * DAY_MS))
    wanted = SessionFilter(from_day=date(2027, 1, 16), to_day=date(2027, 1, 18))
    out = io.BytesIO()
    assert export_csv(record, out, wanted) == 3
    assert [line["date"] for line in cells(out.getvalue())] == ["2027-01-16", "2027-01-17", "2027-01-18"]


def test_an_empty_record_gives_the_heading_alone(record: Record) -> None:
    assert cells(exported(record)) == []
    assert exported(record).count(b"\r\n") == 1
