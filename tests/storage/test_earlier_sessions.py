"""Sessions recorded before evening out, pictures and languages: nothing about them may have changed.

`earlier_record.zip` was written by the version before those: a treatment with a zone left out before the
start and one at the screening, discomfort, a pause, a signature and an amendment; a treatment that was cut
off after 30 s; the keys of both, and an export of all of it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final
from zipfile import ZipFile

import pytest

from microtimer.core.clock import FakeClock
from microtimer.core.plan import Side, plan_hash
from microtimer.core.session.actions import Recover, Resume, Tick
from microtimer.core.session.apply import replay
from microtimer.core.session.events import SessionStarted, ZoneExcluded
from microtimer.core.session.reduce import reduce
from microtimer.core.session.rehearsal import answer_for
from microtimer.core.session.state import Phase
from microtimer.core.session.summary import summarise
from microtimer.core.session.view import view
from microtimer.storage.import_export import import_jsonl
from microtimer.storage.paths import DataFolder, prepare
from microtimer.storage.record import Record
from microtimer.storage.session_writer import SessionWriter
from microtimer.storage.stored import StoredSession
from microtimer.terminal.event_words import event_words
from tests.storage.sample import START_MS

EARLIER: Final = Path(__file__).parent / "earlier_record.zip"
CLIENT: Final = "C-7QK4-2M"
WHOLE: Final = "019b78ff-f900-76fc-8d46-8678a6b09ec6"
CUT_OFF: Final = "019b7e2a-e8e0-7120-86dc-1dba5d1ed2cd"
BOTH: Final = pytest.mark.parametrize("session_id", [WHOLE, CUT_OFF], ids=["whole", "cut off"])


@dataclass(frozen=True)
class Earlier:
    """The folder of the record, opened by this version, and the export beside it."""

    folder: DataFolder
    export: Path


@pytest.fixture
def earlier(folder: DataFolder, tmp_path: Path) -> Earlier:
    prepare(folder)
    with ZipFile(EARLIER) as kept:
        kept.extract("earlier.jsonl", tmp_path)
        for path in (folder.record, folder.keys):
            path.write_bytes(kept.read(path.name))
    return Earlier(folder, tmp_path / "earlier.jsonl")


@pytest.fixture(params=["opened", "imported"])
def record(request: pytest.FixtureRequest, earlier: Earlier, tmp_path: Path) -> Iterator[Record]:
    """Return the record as it was kept, and the one made again from its export."""
    folder = earlier.folder
    if request.param == "imported":
        folder = DataFolder(tmp_path / "imported")
        import_jsonl(earlier.export, folder, START_MS)
        folder.keys.unlink(missing_ok=True)
        folder.keys.write_bytes(earlier.folder.keys.read_bytes())
    with Record.open(folder, utc=lambda: START_MS) as record:
        assert record.writable
        yield record


def test_they_verify_and_are_listed_as_they_were(record: Record) -> None:
    assert record.verify().ok
    rows = {row.id: row for row in record.sessions().rows}
    assert {name: (row.status, row.client, row.last_number) for name, row in rows.items()} == {
        WHOLE: ("completed", CLIENT, 105),
        CUT_OFF: ("unfinished", CLIENT, 8),
    }
    whole = rows[WHOLE]
    assert (whole.planned_ms, whole.elapsed_ms, whole.treatment_ms) == (320_000, 300_000, 244_000)
    assert (whole.steps_done, whole.steps_total, whole.amendments, whole.signed_by) == (19, 20, 1, "Ana")
    assert [row.id for row in record.unfinished()] == [CUT_OFF]


@BOTH
def test_a_plan_reads_back_as_the_one_that_was_run(record: Record, session_id: str) -> None:
    stored = record.session(session_id)
    assert plan_hash(stored.plan()) == stored.row.plan_hash


@BOTH
def test_they_are_replayed_and_reviewed_with_all_their_words(record: Record, session_id: str) -> None:
    stored = record.session(session_id)
    plan, events = stored.plan(), [kept.event for kept in stored.events]
    state = replay(plan, events)
    assert state.spent.all_ms == stored.row.elapsed_ms
    assert summarise(plan, events).phase is state.phase
    assert stored.unreadable == ()
    words = [event_words(event, plan) for event in events]
    assert all(words)
    assert not any("erased" in line for line in words)
    assert view(state, state.t_ms).even_offer is None


def test_what_was_said_of_the_client_is_still_theirs(record: Record) -> None:
    events = [kept.event for kept in record.session(WHOLE).events]
    assert isinstance(events[0], SessionStarted)
    assert [(out.zone, out.reason) for out in events[0].exclusions] == [("brow", "Botox 9 days ago")]
    later = [event for event in events if isinstance(event, ZoneExcluded)]
    assert [(out.zone, out.side) for out in later] == [("brow", Side.RIGHT)]
    history = record.client_history(CLIENT, without=CUT_OFF)
    answer = history.rules["botox"].answer
    assert answer is not None
    assert (answer.note, history.rules["botox"].day) == ("Botox 9 days ago", date(2026, 1, 1))
    assert ["stings today"] in [[mark.note for mark in place.discomfort] for place in history.places.values()]


def test_the_one_that_was_cut_off_is_taken_up_and_brought_to_its_end(record: Record) -> None:
    stored = record.session(CUT_OFF)
    went_on(record, stored)
    row = record.session(CUT_OFF).row
    assert (row.status, row.recoveries, row.steps_done) == ("completed", 1, row.steps_total)
    assert row.elapsed_ms > stored.row.elapsed_ms
    assert record.verify().ok


def went_on(record: Record, stored: StoredSession) -> None:
    """Take a session up a minute later and let the simulated practitioner finish it."""
    clock = FakeClock()
    clock.advance(stored.row.last_utc_ms + 60_000 - clock.now().utc_ms)
    writer = SessionWriter(record, stored.row.id, stored.protocol, stored.plan())
    state = replay(stored.plan(), (kept.event for kept in stored.events))
    for begin in (Recover, Resume):
        after = reduce(state, begin(clock.now()))
        assert writer.append(after.events)
        state = after.state
    for _ in range(600):
        clock.advance(1_000)
        for action in (Tick(clock.now()), answer_for(state, clock.now())):
            if action is not None and state.phase is not Phase.ENDED:
                after = reduce(state, action)
                assert writer.append(after.events)
                state = after.state
    assert state.phase is Phase.ENDED
