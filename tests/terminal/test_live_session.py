"""The session between the core and a front end: events are saved before anybody hears of them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest

from microtimer.core.clock import FakeClock
from microtimer.core.session.actions import ActionNotAllowedError, Pause, SessionIdentity, Start, Tick
from microtimer.core.session.apply import replay
from microtimer.core.session.events import SessionEvent
from microtimer.core.session.state import ready
from microtimer.terminal.live_session import LiveSession
from tests.storage.sample import PLAN


@dataclass
class Writer:
    """Keeps events in memory, or cannot."""

    saved: list[SessionEvent] = field(default_factory=list)
    problem: Exception | None = None
    unsaved: Sequence[SessionEvent] = ()

    def append(self, events: Sequence[SessionEvent]) -> bool:
        self.saved += events
        return self.problem is None

    def unsaved_in_words(self) -> str:
        return "1 event not saved: paused."


def test_what_is_saved_gives_the_state_back() -> None:
    clock, writer = FakeClock(), Writer()
    session = LiveSession(ready(PLAN), writer)
    session.request(Start(clock.now(), SessionIdentity("id")))
    session.request(Tick(clock.advance(5_000)))
    session.request(Pause(clock.advance(1_000)))
    assert [event.type for event in writer.saved] == ["session_started", "step_started", "paused"]
    assert replay(PLAN, writer.saved) == session.state


def test_a_refusal_saves_and_changes_nothing() -> None:
    clock, writer = FakeClock(), Writer()
    session = LiveSession(ready(PLAN), writer)
    before = session.state
    with pytest.raises(ActionNotAllowedError):
        session.request(Pause(clock.now()))
    assert (session.state, writer.saved) == (before, [])


def test_trouble_names_what_waits() -> None:
    writer = Writer()
    session = LiveSession(ready(PLAN), writer)
    assert session.trouble == ""
    writer.problem = OSError("The disk is full.")
    assert session.trouble == "The disk is full. 1 event not saved: paused."


def test_what_waits_is_counted_when_it_is_over() -> None:
    clock, writer = FakeClock(), Writer()
    session = LiveSession(ready(PLAN), writer)
    session.request(Start(clock.now(), SessionIdentity("id-1")))
    assert session.settle() == ""
    writer.problem, writer.unsaved = OSError("The disk is full."), writer.saved
    assert session.settle() == "2 events of session id-1 were not saved."
    writer.unsaved = writer.saved[:1]
    assert session.settle() == "1 event of session id-1 was not saved."


def test_events_can_tell_another_clocks_time() -> None:
    clock, writer = FakeClock(), Writer()
    session = LiveSession(ready(PLAN), writer, utc_ms=lambda: 7)
    told = session.request(Start(clock.now(), SessionIdentity("id"))).events
    assert {event.utc_ms for event in (*told, *writer.saved)} == {7}


def test_without_a_writer_the_session_goes_on() -> None:
    session = LiveSession(ready(PLAN), None)
    session.request(Start(FakeClock().now(), SessionIdentity("id")))
    assert session.state.under_way
    assert session.trouble == ""
