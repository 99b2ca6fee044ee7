"""Taking up a session in the terminal when that fails: the record is kept, and the guide goes on."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from microtimer.core.clock import FakeClock
from microtimer.core.plan import Plan
from microtimer.core.session.apply import replay
from microtimer.core.session.events import GapFound, SessionEnded
from microtimer.core.session.view import SessionView
from microtimer.storage.errors import RecordDamagedError
from microtimer.storage.record import Record
from microtimer.storage.stored import StoredSession
from microtimer.terminal.shown import Drawn, Shown
from microtimer.terminal.visit import CANNOT_BE_FOLLOWED, GIVEN_UP
from tests.terminal.hands import Hands, Step, typed
from tests.terminal.test_visit import START, only_session, types, visit


@dataclass
class Broken(Hands):
    """Hands at a terminal on which the session itself cannot be shown."""

    def draw(self, plan: Plan, view: SessionView, shown: Shown) -> Drawn:
        if not shown.page:
            raise RuntimeError("made to fail")
        return super().draw(plan, view, shown)


@pytest.fixture
def clock(jaw_practice: Path) -> FakeClock:
    """Return a clock, a minute after a session was cut off."""
    clock = FakeClock()
    visit(jaw_practice, Hands([*START, 5_000], clock))
    clock.advance(60_000)
    return clock


def failing(*_args: object) -> None:
    raise ArithmeticError("made to fail")


@pytest.fixture
def unfollowed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Make every attempt to follow a session fail."""
    with monkeypatch.context() as patched:
        for place in ("microtimer.terminal.visit.replay", "microtimer.core.session.unfollowed.replay"):
            patched.setattr(place, failing)
        yield


ENDS = pytest.mark.parametrize(
    ("keys", "status"),
    [(["e"], "incomplete"), (["d", *typed("client left")], "abandoned")],
)


@ENDS
@pytest.mark.usefixtures("unfollowed")
def test_a_session_that_cannot_be_followed_is_only_ended_or_discarded(
    jaw_practice: Path, clock: FakeClock, caplog: pytest.LogCaptureFixture, keys: list[Step], status: str
) -> None:
    hands = Hands(["r", *keys, "escape"], clock)
    assert visit(jaw_practice, hands) == ["Nothing was begun."]
    assert hands.saw(CANNOT_BE_FOLLOWED)
    assert not hands.saw("r: go on with it")
    assert "made to fail" in caplog.text
    stored = only_session(jaw_practice)
    assert stored.row.status == status
    assert stored.row.gap_ms >= 60_000
    state = replay(stored.plan(), (kept.event for kept in stored.events))
    assert state.spent.all_ms == stored.row.elapsed_ms == stored.events[-1].event.t_ms
    assert types(stored)[-2:] == [GapFound.model_fields["type"].default, "session_ended"]


@ENDS
def test_after_two_resumes_that_ended_the_program_it_is_no_longer_offered(
    jaw_practice: Path, clock: FakeClock, keys: list[Step], status: str
) -> None:
    for _ in range(2):
        hands: Hands = Broken(["r", 1_000], clock)
        with pytest.raises(RuntimeError, match="made to fail"):
            visit(jaw_practice, hands)
        assert hands.saw("r: go on with it")
    hands = Hands(["r", *keys, "escape"], clock)
    visit(jaw_practice, hands)
    assert hands.saw(GIVEN_UP)
    assert not hands.saw("r: go on with it")
    stored = only_session(jaw_practice)
    assert (stored.row.status, stored.row.recoveries) == (status, 2)
    assert isinstance(stored.events[-1].event, SessionEnded)


def test_left_for_later_it_stays_listed_and_another_session_can_begin(
    jaw_practice: Path, clock: FakeClock
) -> None:
    for _ in range(2):
        with pytest.raises(RuntimeError, match="made to fail"):
            visit(jaw_practice, Broken(["r", 1_000], clock))
    words = visit(jaw_practice, Hands(["escape", *START, 1_000], clock))
    assert words[-1] == "Paused and kept: the same command takes it up again."
    with Record.open(jaw_practice.parent / "data", utc=lambda: 0, read_only=True) as record:
        assert len(record.unfinished()) == 2


def test_a_session_that_ran_again_may_be_resumed_any_number_of_times(
    jaw_practice: Path, clock: FakeClock
) -> None:
    for recoveries in range(1, 5):
        hands = Hands(["r", 1_000], clock)
        visit(jaw_practice, hands)
        assert hands.saw("r: go on with it")
        assert only_session(jaw_practice).row.recoveries == recoveries
    with pytest.raises(RuntimeError, match="made to fail"):
        visit(jaw_practice, Broken(["r", 1_000], clock))
    hands = Hands(["r", 1_000], clock)  # one failed attempt is not two
    visit(jaw_practice, hands)
    assert hands.saw("PAUSED")


def test_the_gap_stays_on_the_screen_until_the_session_goes_on(jaw_practice: Path, clock: FakeClock) -> None:
    hands = Hands(["r", 9_000, "p", 1_000], clock)
    visit(jaw_practice, hands)
    told = ["PAUSED BY A gap of 1:0" in screen for screen in hands.screens]
    first, last = told.index(True), len(told) - 1 - told[::-1].index(True)
    assert all(told[first:last])
    assert last - first >= 18  # the nine seconds, looked at twice a second
    assert not told[-1]


def test_a_session_that_cannot_be_read_is_told_and_a_new_one_can_begin(
    jaw_practice: Path, clock: FakeClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(self: Record, session_id: str) -> StoredSession:
        raise RecordDamagedError("It holds an event that cannot be read.", "Run: microtimer log verify")

    monkeypatch.setattr(Record, "session", damaged)
    hands = Hands([*START, 1_000], clock)
    words = visit(jaw_practice, hands)
    assert hands.saw("It holds an event that cannot be read.")
    assert words[-1] == "Paused and kept: the same command takes it up again."
