"""The bridge: what happened is saved before it is told, refusals are told, timers aim at what comes next."""

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from microtimer.core.clock import FakeClock
from microtimer.core.plan import Plan, Side
from microtimer.core.session.actions import Extend, Next, Pause, Resume
from microtimer.core.session.cues import Cue, CueKind
from microtimer.core.session.events import SessionEvent
from microtimer.core.session.state import Phase, ready
from microtimer.core.session.view import SessionView
from microtimer.ui.session.saving import SaveReport
from microtimer.ui.session.session_controller import SessionController
from tests.ui.run.sessions import IDENTITY, NOON, plan, zone_step

TWO_STEPS = plan(zone_step("jaw", Side.RIGHT, 10), zone_step("jaw", Side.LEFT, 10))


class Record:
    """Keeps what is saved, and says what it is told to say."""

    def __init__(self) -> None:
        self.events: list[SessionEvent] = []
        self.report = SaveReport()

    def save(self, events: Sequence[SessionEvent]) -> SaveReport:
        self.events.extend(events)
        return self.report


@pytest.fixture
def record() -> Record:
    return Record()


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock(NOON)


@pytest.fixture
def subject(qapp: object, clock: FakeClock, record: Record) -> SessionController:
    controller = make(TWO_STEPS, clock, record)
    controller.start(IDENTITY)
    return controller


def make(of: Plan, clock: FakeClock, record: Record) -> SessionController:
    return SessionController(ready(of), clock, record.save)


def timers(controller: SessionController) -> list[QTimer]:
    return [timer for timer in controller.findChildren(QTimer) if timer.isActive()]


def test_an_event_is_saved_before_anybody_hears_of_it(
    subject: SessionController, clock: FakeClock, record: Record
) -> None:
    saved_when_told: list[bool] = []
    subject.event_happened.connect(lambda event: saved_when_told.append(event in record.events))
    clock.advance(1_000)
    subject.ask(Pause)
    assert saved_when_told == [True]


def test_a_refusal_is_told_and_changes_nothing(subject: SessionController, record: Record) -> None:
    told: list[tuple[str, str]] = []
    subject.refused.connect(lambda code, message: told.append((code, message)))
    before = len(record.events)
    assert not subject.ask(Resume)
    assert [code for code, _ in told] == ["not-paused"]
    assert told[0][1]
    assert len(record.events) == before


def test_one_late_tick_ends_several_steps_at_their_own_times(
    subject: SessionController, clock: FakeClock, record: Record
) -> None:
    clock.advance(60_000)
    subject.tick()
    assert subject.state.phase is Phase.ENDED
    assert [event.t_ms for event in record.events if event.type == "step_ended"] == [10_000, 20_000]


def test_cues_are_told_when_they_are_due(subject: SessionController, clock: FakeClock) -> None:
    cues: list[Cue] = []
    subject.cue_due.connect(cues.append)
    clock.advance(7_000)
    subject.tick()
    assert [cue.kind for cue in cues] == [CueKind.LAST_SECONDS]


def test_every_tick_tells_what_to_show(subject: SessionController, clock: FakeClock) -> None:
    shown: list[SessionView] = []
    subject.state_changed.connect(shown.append)
    clock.advance(2_500)
    subject.tick()
    assert shown[-1].main is not None
    assert shown[-1].main.shown_seconds == 8


def test_what_waits_to_be_saved_is_told_once_until_it_changes(
    subject: SessionController, clock: FakeClock, record: Record
) -> None:
    told: list[SaveReport] = []
    subject.saving_changed.connect(told.append)
    record.report = SaveReport(problem="The disk is full.", unsaved="1 event")
    for _ in range(2):
        clock.advance(1_000)
        subject.ask(lambda at: Extend(at, 5_000))
    record.report = SaveReport()
    subject.ask(lambda at: Extend(at, 5_000))
    assert [report.saved for report in told] == [False, True]


def test_a_timer_aims_at_the_next_thing_that_comes_due(subject: SessionController, clock: FakeClock) -> None:
    clock.advance(6_990)
    subject.tick()
    assert 10 in [timer.interval() for timer in timers(subject)]  # ms until three seconds are left


def test_a_session_that_has_not_begun_or_is_over_uses_no_timer(
    qapp: object, clock: FakeClock, record: Record
) -> None:
    controller = make(TWO_STEPS, clock, record)
    assert timers(controller) == []
    controller.start(IDENTITY)
    assert len(timers(controller)) == 2
    clock.advance(60_000)
    controller.tick()
    assert timers(controller) == []


def test_the_session_wakes_often_only_while_something_moves(subject: SessionController) -> None:
    def quickest() -> int:
        return min(timer.interval() for timer in timers(subject) if not timer.isSingleShot())

    resting = quickest()
    subject.set_frames(50)
    assert quickest() == 50
    subject.set_frames(None)
    assert quickest() == resting > 50


def test_between_two_seconds_only_the_frame_is_told(
    qtbot: QtBot, subject: SessionController, clock: FakeClock
) -> None:
    shown: list[SessionView] = []
    subject.state_changed.connect(shown.append)
    subject.set_frames(1)
    clock.advance(300)
    with qtbot.waitSignal(subject.frame_due, timeout=2_000) as frame:
        pass
    assert frame.args == [300]
    assert shown == []


def test_a_timer_aims_at_the_next_second_that_is_shown(subject: SessionController, clock: FakeClock) -> None:
    clock.advance(1_400)
    subject.tick()
    assert 600 in [timer.interval() for timer in timers(subject)]


def test_stopping_leaves_the_session_as_it_is(subject: SessionController) -> None:
    subject.stop()
    assert timers(subject) == []
    assert subject.state.phase is Phase.RUNNING


def test_a_bouncing_key_is_refused(subject: SessionController, clock: FakeClock) -> None:
    clock.advance(1_000)
    assert subject.ask(Next)
    clock.advance(499)
    assert not subject.ask(Next)
    clock.advance(1)
    assert subject.ask(Next)
