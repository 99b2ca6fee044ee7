"""Measure the record: one durable event, opening, lists, checks, backup, export; and its CPU and file size.

Prints figures and ratios. One event is one commit that has reached the disk (WAL, synchronous=FULL); it is
compared with a raw apsw insert and commit of such a row into a table with the same columns and keys, without
triggers, list and chain, in the same folder, the two taking turns. The target: at most 1.5 times.

    python -m benchmarks.record [--events N] [--sessions N] [--rows N] [--folder DIR]

Lists are measured over `--rows` rows made for the purpose; opening, check, backup and export over
`--sessions` whole sessions. `--folder` says which disk is measured; what is made is removed.
"""

import argparse
import io
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import partial
from pathlib import Path

import apsw

from microtimer.core.plan import Amount, DeviceSettings
from microtimer.core.session.events import NoteAdded, SessionEvent, StepStarted, TimeKept
from microtimer.storage.database import open_writer
from microtimer.storage.export import export_jsonl
from microtimer.storage.export_csv import export_csv
from microtimer.storage.projection import COLUMNS
from microtimer.storage.record import Record
from microtimer.storage.stored import SessionFilter, SessionStatus
from tests.storage.sample import PLAN, PROTOCOL, START_MS, Teller, ended, middle, record_session, started

EVENTS_PER_SESSION = 120
TARGET_RATIO = 1.5
HASH = bytes(32)
BODY = '{"settings":{"current_ua":{"high":120,"low":120},"level":"3"},"step":1}'
RAW = """CREATE TABLE event (
  seq INTEGER PRIMARY KEY, epoch INTEGER, session INTEGER, number INTEGER, type TEXT, t_ms INTEGER,
  utc_ms INTEGER, offset_min INTEGER, tz TEXT, local_day TEXT, body TEXT, prev BLOB, hash BLOB,
  UNIQUE (session, number)) STRICT"""


def ms(seconds: float) -> str:
    """Return seconds as milliseconds."""
    return f"{seconds * 1_000:.3f} ms"


def spread(times: list[float]) -> str:
    """Return the median, the 99th percentile and the worst of some times in seconds."""
    ordered = sorted(times)
    return (
        f"median {ms(ordered[len(ordered) // 2])}, p99 {ms(ordered[len(ordered) * 99 // 100])}, "
        f"worst {ms(ordered[-1])}"
    )


def timed(work: Callable[[], object]) -> float:
    """Return how many seconds some work takes."""
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


@contextmanager
def new_record(folder: Path) -> Iterator[Record]:
    """Open the record of a folder."""
    with Record.open(folder, utc=lambda: START_MS) as record:
        yield record


def one_event(folder: Path, events: int) -> None:
    """Compare one durable event with a raw insert and commit, the two taking turns."""
    raw = open_writer(folder / "raw.db")
    raw.execute(RAW)
    with new_record(folder / "events") as record:
        at = Teller()
        session_id = record.new_session_id()
        record.begin_session(started(session_id, at, client="C-7QK4-2M"), PROTOCOL, PLAN)
        times: dict[str, list[float]] = {kind: [] for kind in ("raw", *told(at))}
        cpu, number = time.process_time(), 0
        for _ in range(events):
            for kind, event in told(at).items():
                number += 1
                times["raw"].append(timed(partial(raw_insert, raw, number)))
                times[kind].append(timed(partial(record.append, session_id, [event])))
        cpu = time.process_time() - cpu
        size = record.folder.record.stat().st_size
    raw.close()
    median_raw = sorted(times["raw"])[len(times["raw"]) // 2]
    for kind, found in times.items():
        ratio = sorted(found)[len(found) // 2] / median_raw
        print(f"{kind:26}{spread(found)}; {ratio:.2f} x raw")
    print(f"target: at most {TARGET_RATIO} x raw. CPU of an event and a raw insert: {ms(cpu / number)}.")
    print(f"An event takes about {size // number} bytes.")


def told(at: Teller) -> dict[str, SessionEvent]:
    """Return an event of each kind that is measured."""
    settings = DeviceSettings(level="3", current_ua=Amount(low=120, high=120))
    return {
        "sign of life": TimeKept.model_validate(at.after(1_000)),
        "step started": StepStarted.model_validate({"step": 1, "settings": settings, **at.after(5)}),
        "sealed note": NoteAdded.model_validate({"text": "a note of some length, as typed", **at.after(5)}),
    }


def raw_insert(db: apsw.Connection, number: int) -> None:
    """Insert a row as an event has it, with nothing around it."""
    row = (number, 1, 1, number, "step_started", number, START_MS + number, 60, "Europe/Paris", "2027-01-15")
    db.execute("BEGIN IMMEDIATE")
    db.execute(f"INSERT INTO event VALUES ({', '.join('?' * 13)})", (*row, BODY, HASH, HASH))  # noqa: S608
    db.execute("COMMIT")


def fill(folder: Path, sessions: int) -> None:
    """Record whole sessions; only meanwhile the disk is not waited for."""
    with new_record(folder) as record:
        writing = record._writing  # noqa: SLF001 - the one way to turn syncing off
        assert writing is not None  # noqa: S101
        writing.db.pragma("synchronous", "off")
        for number in range(sessions):
            at = Teller(START_MS + number * 3_600_000)
            session_id = record.new_session_id()
            client = f"card {number % 700}" if number % 4 else ""
            record.begin_session(
                started(session_id, at, client=client, practitioner=f"P{number % 5}"), PROTOCOL, PLAN
            )
            rest = EVENTS_PER_SESSION - 16
            kept = (TimeKept.model_validate(at.after(10_000)) for _ in range(rest))
            record.append(session_id, [*kept, *middle(at), ended(at)])


def whole_log(folder: Path, sessions: int) -> None:
    """Measure opening, reading, checking, copying and exporting a log of whole sessions."""
    fill(folder, sessions)
    size = (folder / "record.db").stat().st_size
    events = sessions * EVENTS_PER_SESSION
    print(f"\n{sessions:,} sessions of {EVENTS_PER_SESSION} events: {size / 2**20:,.0f} MiB")
    opens = []
    for _ in range(20):
        begin = time.perf_counter()
        record = Record.open(folder, utc=lambda: START_MS)
        opens.append(time.perf_counter() - begin)
        record.close()
    print(f"open                      {spread(opens)}")
    print(f"open in a new process, imports and all: {ms(cold_open(folder))}")
    with new_record(folder) as record:
        print(f"first page of 100 rows    {ms(timed(record.sessions))} (loads the cipher), then ", end="")
        print(ms(timed(record.sessions)))
        ids = [row.id for row in record.sessions(limit=200).rows]
        print(f"one whole session         {spread([timed(partial(record.session, i)) for i in ids])}")
        took = timed(record.backup)
        print(f"backup and its check      {took:.1f} s ({events / took:,.0f} events/s)")
        took = timed(record.verify)
        print(f"verify                    {took:.1f} s ({events / took:,.0f} events/s)")
        took = timed(record.rebuild_projection)
        print(f"list made again           {took:.1f} s")
        out = io.BytesIO()
        took = timed(partial(export_csv, record, out))
        print(f"export, CSV               {took:.1f} s, {len(out.getvalue()) / 2**20:.1f} MiB")
        with tempfile.TemporaryFile(dir=folder) as lines:
            took = timed(partial(export_jsonl, record, lines, made_utc_ms=START_MS))
            print(f"export, JSON Lines        {took:.1f} s, {lines.tell() / 2**20:,.0f} MiB")


def cold_open(folder: Path) -> float:
    """Return how long a new process takes to import and open the record, the best of three."""
    code = (
        "import sys, time; begin = time.perf_counter(); from pathlib import Path\n"
        "from microtimer.storage.record import Record\n"
        "Record.open(Path(sys.argv[1]), utc=lambda: 0).close(); print(time.perf_counter() - begin)"
    )
    return min(float(subprocess.check_output([sys.executable, "-c", code, str(folder)])) for _ in range(3))


FILTERS = {
    "everything": SessionFilter(),
    "one practitioner": SessionFilter(practitioner="P3"),
    "one client of 5,000": SessionFilter(client="C-7QK4-2M"),
    "a month": SessionFilter(from_day=date(2022, 3, 1), to_day=date(2022, 3, 31)),
    "one practitioner's abandoned": SessionFilter(practitioner="P3", status=SessionStatus.ABANDONED),
    "practice and abandoned: none": SessionFilter(kind="practice", status=SessionStatus.ABANDONED),
    "completed, by nobody known": SessionFilter(status=SessionStatus.COMPLETED, practitioner="nobody"),
    "worst: much of two, none of both": SessionFilter(kind="rehearsal", status=SessionStatus.ENDED_EARLY),
}


def fill_list(record: Record, rows: int) -> None:
    """Fill the list alone with rows; what lists cost does not depend on the events behind them."""
    record_session(record, client="C-7QK4-2M")
    ref: str = record.sessions().rows[0].client_ref or ""
    changed = {
        "first_seq": "n + 100",
        "id": "'session-' || n",
        "local_day": "date('2015-01-01', (n / 250) || ' days')",
        "practitioner": "'P' || (n % 5)",
        "protocol_id": "'protocol-' || (n % 12)",
        "kind": "CASE n % 10 WHEN 0 THEN 'rehearsal' ELSE 'treatment' END",
        "status": "CASE WHEN n % 1000 = 1 THEN 'abandoned' WHEN n % 10 = 5 THEN 'ended_early' "
        "ELSE 'completed' END",
        "client_ref": f"CASE n % 5000 WHEN 0 THEN '{ref}' ELSE 'ref-' || (n % 5000) END",
    }
    values = ", ".join(changed.get(name, name) for name in COLUMNS)
    writing = record._writing  # noqa: SLF001 - rows without events come in no other way
    assert writing is not None  # noqa: S101
    db: apsw.Connection = writing.db
    db.pragma("foreign_keys", False)
    db.pragma("synchronous", "off")
    db.execute(
        "WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?) "  # noqa: S608
        f"INSERT INTO session SELECT {values} FROM number JOIN session WHERE first_seq = 1",
        (rows,),
    )


def lists(folder: Path, rows: int) -> None:
    """Measure pages of lists over many rows: the first page and one from the middle."""
    with new_record(folder) as record:
        fill_list(record, rows)
        size = record.folder.record.stat().st_size
        print(f"\n{rows:,} rows in the list: {size / 2**20:,.0f} MiB with its indexes; a page is 100 rows")
        for name, wanted in FILTERS.items():
            page = record.sessions(wanted)
            after = page.rows[-1].key if page.rows else None
            for _ in range(20):
                after = record.sessions(wanted, after).next or after
            first = [timed(partial(record.sessions, wanted)) for _ in range(30)]
            later = [timed(partial(record.sessions, wanted, after)) for _ in range(30)]
            counting = timed(partial(record.count, wanted))
            print(
                f"{name:33} first page {ms(sorted(first)[15])}, later {ms(sorted(later)[15])}, "
                f"count {record.count(wanted):,} in {ms(counting)}"
            )
        print(f"practitioners {ms(timed(record.practitioners))}, protocols {ms(timed(record.protocols))}")


def main() -> None:
    """Run the measurements that the arguments ask for."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--events", type=int, default=2_000)
    parser.add_argument("--sessions", type=int, default=10_000)
    parser.add_argument("--rows", type=int, default=1_000_000)
    parser.add_argument("--folder", type=Path, default=None)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.folder) as name:
        folder = Path(name)
        if asked.events:
            one_event(folder, asked.events)
        if asked.sessions:
            whole_log(folder / "log", asked.sessions)
        if asked.rows:
            lists(folder / "list", asked.rows)


if __name__ == "__main__":
    main()
