"""Sessions whose plan this version can no longer read: they are kept, and they are ended all the same."""

import pytest

from microtimer.core.plan import Plan, plan_hash
from microtimer.core.session.events import Outcome
from microtimer.storage.record import Record
from microtimer.storage.session_writer import SessionWriter
from microtimer.storage.stored import SessionStatus
from tests.storage.conftest import Opener
from tests.storage.sample import PLAN, PROTOCOL, Teller, ended, middle, started


class LaterPlan(Plan):
    """A plan as some other version writes it."""

    tempo: str = ""


def cut_off(record: Record, at: Teller) -> str:
    """Put a session into the record that was cut off before its end, run from a later plan."""
    later = LaterPlan(**{**dict(PLAN), "tempo": "slow"})
    session_id = record.new_session_id()
    record.begin_session(started(session_id, at, plan_hash=plan_hash(later)), PROTOCOL, later)
    record.append(session_id, list(middle(at))[:-1])
    return session_id


def test_it_is_ended_by_its_events_alone_and_listed_as_such(record: Record, open_record: Opener) -> None:
    at = Teller()
    session_id = cut_off(record, at)
    record.close()
    again = open_record()
    stored = again.session(session_id)
    with pytest.raises(ValueError, match="tempo"):
        stored.plan()
    assert [row.id for row in again.unfinished()] == [session_id]
    writer = SessionWriter(again, session_id, stored.protocol, None)
    assert writer.append([ended(at, Outcome.INCOMPLETE)])
    (row,) = again.sessions().rows
    assert row.status is SessionStatus.INCOMPLETE
    assert again.unfinished() == ()
    assert (row.planned_ms, row.steps_total) == (stored.row.planned_ms, 4)
    # the sections are still told apart: cleansing is no treatment
    assert (row.preparation_ms, row.treatment_ms) == (stored.row.preparation_ms, stored.row.treatment_ms)
    assert row.preparation_ms == 20_000


def test_a_new_session_needs_its_plan(record: Record) -> None:
    writer = SessionWriter(record, "0193", PROTOCOL, None)
    with pytest.raises(ValueError, match="begins with its plan"):
        writer.append([started("0193", Teller())])
