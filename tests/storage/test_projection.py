"""The list's row agrees with the session as the core tells it, and is made of the events alone."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from microtimer.core.plan import Plan, plan_hash
from microtimer.core.session.events import SessionStarted
from microtimer.core.session.state import Phase
from microtimer.storage.projection import COLUMNS, outline, projected
from microtimer.storage.record import Record
from tests.core.session.runs import Run
from tests.core.session.test_properties import DEEDS, PROPERTY, misuse, plans
from tests.storage.sample import Teller, amended, record_session, signed

PARTS = ("preparation_ms", "treatment_ms", "aftercare_ms", "transition_ms", "paused_ms", "gap_ms")


@PROPERTY
@given(plans(), st.lists(DEEDS, max_size=40))
def test_whatever_happens_the_row_says_what_the_session_says(plan: Plan, deeds: list[Any]) -> None:
    run = Run(plan).start()
    misuse(run, deeds)
    assert isinstance(run.events[0], SessionStarted)
    row = dict(zip(COLUMNS, projected(run.events, 1, outline(plan), None, None).row, strict=True))
    state = run.state
    assert {part: row[part] for part in PARTS} == {part: getattr(state.spent, part) for part in PARTS}
    assert sum(row[part] for part in PARTS) == row["elapsed_ms"]
    assert (row["status"] == "unfinished") == (state.phase is not Phase.ENDED)
    assert row["status"] == (state.outcome.value if state.outcome else "unfinished")
    how = [history.ended for history in state.history.values()]
    assert row["steps_skipped"] == how.count("skipped")
    assert row["steps_done"] == len(how) - how.count("skipped") - how.count(None)
    assert row["steps_total"] == len(plan.steps)
    assert row["planned_ms"] == plan.totals.all_ms
    assert row["plan_hash"] == plan_hash(plan)
    assert row["last_number"] == len(run.events)
    assert row["signed_by"] == state.signed_by
    assert row["recoveries"] == state.recoveries


def test_the_list_is_made_again_from_the_events(record: Record) -> None:
    at = Teller()
    first = record_session(record, at, client="C-7QK4-2M")
    record.append(first, [signed(at), amended(at)])
    record_session(record, practitioner="Béa")
    before = record.sessions().rows
    writing = record._writing
    assert writing is not None
    writing.db.execute("UPDATE session SET treatment_ms = 1, practitioner = 'x' WHERE first_seq = 1")
    writing.db.execute("DELETE FROM session WHERE first_seq <> 1")
    assert record.rebuild_projection() == 2
    assert record.sessions().rows == before
    assert record.verify().ok
