"""What the record says of a client's earlier visits."""

from datetime import date
from typing import Any

import pytest

from microtimer.core.catalogue.screening import ScreeningAnswer
from microtimer.core.plan import Side
from microtimer.core.session.events import ScreeningAnswered
from microtimer.core.session.history import ClientHistory
from microtimer.storage.record import Record
from tests.storage.conftest import Opener
from tests.storage.sample import DAY_MS, PLAN, PROTOCOL, START_MS, Teller, record_session, started

CLIENT = "C-7QK4-2M"


def visit(record: Record, days: int = 0, note: str = "", **changes: object) -> str:
    """Put a session with one screening answer into the record, without an end."""
    at = Teller(START_MS + days * DAY_MS)
    session_id = record.new_session_id()
    record.begin_session(started(session_id, at, **{"client": CLIENT, **changes}), PROTOCOL, PLAN)
    answer = ScreeningAnswer(rule_id="filler", flagged=True, days_since=3, note=note)
    record.append(session_id, [ScreeningAnswered.model_validate({"step": 0, "answer": answer, **at.after()})])
    return session_id


def test_the_sealed_words_of_the_newest_visit_are_told(record: Record) -> None:
    visit(record, note="lips")
    visit(record, days=7, note="cheeks")
    history = record.client_history(CLIENT)
    past = history.rules["filler"]
    assert past.answer is not None
    assert (past.answer.note, past.happened_on) == ("cheeks", date(2027, 1, 19))
    assert history.last_day == date(2027, 1, 22)


def test_places_are_told_with_their_discomfort(record: Record) -> None:
    record_session(record, client=CLIENT)
    history = record.client_history(CLIENT)
    right = history.at("jaw", Side.RIGHT, None)
    assert right is not None
    assert [mark.note for mark in right.discomfort] == ["stings"]


@pytest.mark.parametrize(
    ("code", "changes"),
    [
        ("C-2222-2F", {}),  # nobody with that code was here
        (CLIENT, {"kind": "rehearsal"}),  # the device was off
        (CLIENT, {"client": ""}),  # a session of nobody
    ],
)
def test_nothing_is_told_of_somebody_else(record: Record, code: str, changes: dict[str, Any]) -> None:
    visit(record, **changes)
    assert record.client_history(code) == ClientHistory()


def test_the_session_under_way_does_not_count(record: Record) -> None:
    before, now = visit(record, note="before"), visit(record, note="now")
    history = record.client_history(CLIENT, without=now)
    assert history.rules["filler"].answer is not None
    assert history.rules["filler"].answer.note == "before"
    assert before != now


def test_nothing_is_told_of_a_client_who_was_erased(record: Record) -> None:
    visit(record)
    record.erase_client(CLIENT)
    assert record.client_history(CLIENT) == ClientHistory()


def test_it_is_told_from_a_record_that_can_only_be_read(record: Record, open_record: Opener) -> None:
    visit(record, note="lips")
    reader = open_record(read_only=True)
    assert "filler" in reader.client_history(CLIENT).rules
