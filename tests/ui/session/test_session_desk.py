"""The desk: sessions that were cut off get their end, whatever became of their plan."""

from collections.abc import Callable

import pytest

from microtimer.core.plan import Plan, Side
from microtimer.core.session.actions import SessionIdentity
from microtimer.core.session.events import Outcome, SessionEnded
from microtimer.ui.services import ServiceError
from microtimer.ui.session.session_desk import SessionDesk
from tests.ui.run.sessions import plan, zone_step
from tests.ui.window_values import FakeRecord, Kept, Session, services

pytestmark = pytest.mark.usefixtures("qtbot")


class Unreadable(Session):
    """A session whose plan was written by another version."""

    def plan(self) -> Plan:
        raise ValueError("made not to fit")


def cut_off(record: FakeRecord, desk: SessionDesk) -> None:
    controller = desk.new("0193", b"{}", plan(zone_step("jaw", Side.LEFT)), Kept().preferences)
    controller.start(SessionIdentity("0193"))
    controller.stop()
    whole = record.sessions["0193"]
    record.sessions["0193"] = Unreadable(whole.row, whole.protocol, whole.planned, whole.said)


@pytest.mark.parametrize(
    ("finish", "outcome"),
    [
        (lambda desk: desk.end("0193"), Outcome.INCOMPLETE),
        (lambda desk: desk.discard("0193", "client left"), Outcome.ABANDONED),
    ],
)
def test_a_session_whose_plan_cannot_be_read_is_ended_or_discarded_all_the_same(
    finish: Callable[[SessionDesk], None], outcome: Outcome, caplog: pytest.LogCaptureFixture
) -> None:
    record = FakeRecord()
    record.resuming["0193"] = 1
    desk = SessionDesk(services(record=record))
    cut_off(record, desk)
    finish(desk)
    last = record.sessions["0193"].said[-1]
    assert isinstance(last, SessionEnded)
    assert last.outcome is outcome
    assert "made not to fit" in caplog.text  # for whoever looks into it


def test_it_is_not_taken_up_again(caplog: pytest.LogCaptureFixture) -> None:
    record = FakeRecord()
    desk = SessionDesk(services(record=record))
    cut_off(record, desk)
    with pytest.raises(ServiceError, match="plan of this session cannot be read"):
        desk.cut_off("0193", Kept().preferences)
    assert not caplog.records
