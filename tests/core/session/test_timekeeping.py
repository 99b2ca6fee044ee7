"""Suspends, clock changes and crashes: told apart, kept in the record, never smoothed over."""

from typing import Any

import pytest

from microtimer.core.clock import FakeClock, Moment
from microtimer.core.session.actions import (
    Abandon,
    Action,
    AddNote,
    EndEarly,
    Pause,
    Recover,
    Resume,
    Sign,
    Tick,
)
from microtimer.core.session.cues import CueKind
from microtimer.core.session.events import ClockStepped, GapFound, Outcome, Paused, Resumed
from microtimer.core.session.state import Phase
from tests.core.session.runs import Run, plan_of, told, zone

PLAN = plan_of(zone("jaw", 60), zone("brow", 60))


def running(seconds: float = 20) -> Run:
    run = Run(PLAN).start()
    run.wait(seconds)
    return run


def test_a_suspend_pauses_the_session_at_the_last_moment_awake() -> None:
    run = running()
    run.clock.sleep(3_600_000)
    events = run.wait(0.5)
    assert told(events) == [(20_000, "paused"), (3_620_500, "gap_found")]
    assert isinstance(events[0], Paused)
    assert events[0].reason == "gap"
    assert isinstance(events[1], GapFound)
    assert (events[1].gap_ms, events[1].cause) == (3_600_000, "suspend")
    assert run.main.spent_ms == 20_000
    assert run.cues[-1].kind is CueKind.FAULT


def test_after_a_gap_the_session_waits_to_be_resumed() -> None:
    run = running()
    run.clock.sleep(60_000)
    run.wait(10)
    run.wait(10)
    assert run.state.phase is Phase.PAUSED
    resumed = run.do(Resume)[0]
    assert isinstance(resumed, Resumed)
    assert resumed.paused_ms == 20_000  # the gap is no part of the pause
    spent = run.state.spent
    assert (spent.treatment_ms, spent.paused_ms, spent.gap_ms) == (20_000, 20_000, 60_000)


def test_a_gap_during_a_pause_is_only_a_gap() -> None:
    run = running()
    run.do(Pause)
    run.wait(5)
    run.clock.sleep(60_000)
    assert told(run.wait(5)) == [(90_000, "gap_found")]
    assert (run.state.paused_ms, run.state.spent.gap_ms) == (10_000, 60_000)


@pytest.mark.parametrize(
    ("naps_ms", "gaps"),
    [
        ([2_000], []),  # too short to tell from a hiccup
        ([2_001], [2_001]),
        ([1_500, 1_500], [3_000]),  # naps add up
        ([5_000, 5_000], [5_000, 5_000]),
    ],
)
def test_clocks_that_part_by_more_than_two_seconds_mean_a_gap(naps_ms: list[int], gaps: list[int]) -> None:
    run = running()
    for nap_ms in naps_ms:
        run.clock.sleep(nap_ms)
        run.wait(0)
    assert [event.gap_ms for event in run.events if isinstance(event, GapFound)] == gaps


@pytest.mark.parametrize("by_ms", [3_600_000, -3_600_000, 2_001, -2_001])
def test_a_wall_clock_that_is_set_changes_no_duration(by_ms: int) -> None:
    run = running()
    run.clock.step_wall(by_ms)
    steps = [event for event in run.wait(1) if isinstance(event, ClockStepped)]
    assert [(event.t_ms, event.by_ms) for event in steps] == [(21_000, by_ms)]
    assert steps[0].utc_ms == run.clock.now().utc_ms
    run.wait(39)
    assert told(run.events)[-2:] == [(60_000, "step_ended"), (60_000, "step_started")]
    assert run.events[-1].utc_ms == run.clock.now().utc_ms


def test_a_small_correction_of_the_wall_clock_is_not_worth_an_event() -> None:
    run = running()
    run.clock.step_wall(1_999)
    assert told(run.wait(1)) == []


def test_a_suspend_with_a_clock_change_is_told_as_both() -> None:
    run = running()
    run.clock.sleep(60_000)
    run.clock.step_wall(-7_200_000)
    assert [event.type for event in run.wait(1)] == ["paused", "gap_found", "clock_stepped"]


def test_summer_time_changes_nothing_but_the_offset() -> None:
    run = running()
    before = run.clock.now()
    run.clock = FakeClock(
        Moment(before.awake_ms, before.boot_ms, before.utc_ms, utc_offset_min=120, time_zone="Europe/Prague")
    )
    kept = run.wait(10)
    assert [(event.type, event.utc_offset_min, event.time_zone) for event in kept] == [
        ("time_kept", 120, "Europe/Prague")
    ]


def test_events_found_late_carry_the_civil_time_they_fell_on() -> None:
    run = running()
    start = run.events[0].utc_ms
    run.wait(100)
    assert [event.utc_ms - start for event in run.events] == [event.t_ms for event in run.events]


def test_an_awake_clock_that_runs_backwards_stops_time_rather_than_turning_it() -> None:
    run = running()
    now = run.clock.now()
    run.take(Tick(Moment(now.awake_ms - 5_000, now.boot_ms - 5_000, now.utc_ms)))
    assert run.state.seen_t_ms == 20_000


# After a crash


def crashed(away_ms: int = 45_000, *, paused: bool = False) -> Run:
    """Return a session that lost its process at 25 s, five seconds after its last event."""
    run = running()
    if paused:
        run.do(Pause, "phone")
    run.wait(5)
    found = run.crash()
    found.clock = FakeClock(Moment(awake_ms=3, boot_ms=9, utc_ms=run.state.utc_ms + away_ms))
    return found


def test_a_crashed_session_comes_back_paused_with_the_gap_shown() -> None:
    run = crashed()
    assert told(run.do(Recover)) == [
        (20_000, "paused"),
        (65_000, "gap_found"),
        (65_000, "session_recovered"),
    ]
    assert (run.state.phase, run.main.spent_ms, run.state.spent.gap_ms) == (Phase.PAUSED, 20_000, 45_000)
    run.do(Resume)
    run.wait(40)
    assert told(run.events)[-2:] == [(105_000, "step_ended"), (105_000, "step_started")]


def test_a_crash_during_a_pause_keeps_its_reason() -> None:
    run = crashed(paused=True)
    assert [kind for _, kind in told(run.do(Recover))] == ["gap_found", "session_recovered"]
    assert run.state.pause_reason == "phone"


def test_a_wall_clock_set_back_meanwhile_makes_no_negative_gap() -> None:
    run = crashed(away_ms=-600_000)
    events = run.do(Recover)
    assert [event.type for event in events] == ["paused", "gap_found", "clock_stepped", "session_recovered"]
    assert isinstance(events[1], GapFound)
    assert events[1].gap_ms == 0
    assert isinstance(events[2], ClockStepped)
    assert events[2].by_ms == -600_000


def test_each_recovery_is_counted() -> None:
    run = crashed()
    run.do(Recover)
    again = run.crash()
    again.clock.advance(1_000)
    again.do(Recover)
    assert again.state.recoveries == 2


@pytest.mark.parametrize(
    ("action", "fields", "taken_up", "resumed", "outcome"),
    [
        (EndEarly, {}, False, False, Outcome.INCOMPLETE),  # ended without being taken up
        (EndEarly, {}, True, False, Outcome.INCOMPLETE),  # taken up, looked at, not resumed
        (EndEarly, {}, True, True, Outcome.ENDED_EARLY),
        (Abandon, {"reason": "power cut"}, False, False, Outcome.ABANDONED),
        (Abandon, {"reason": "power cut"}, True, False, Outcome.ABANDONED),
    ],
)
def test_how_a_crashed_session_is_ended_says_whether_it_went_on(
    action: type[Action], fields: dict[str, Any], taken_up: bool, resumed: bool, outcome: Outcome
) -> None:
    run = crashed()
    if taken_up:
        run.do(Recover)
    if resumed:
        run.do(Resume)
    run.do(action, **fields)
    assert run.state.outcome is outcome
    assert run.state.spent.gap_ms == 45_000
    assert run.state.spent.all_ms == run.state.t_ms


def test_ticks_leave_a_session_alone_that_nobody_has_taken_up() -> None:
    run = crashed()
    before = run.state
    run.wait(600)
    assert run.state is before


def test_an_ended_session_can_be_signed_by_a_later_process() -> None:
    run = running()
    run.do(EndEarly)
    found = run.crash()
    found.clock.advance(86_400_000)
    found.do(AddNote, "skin calm")
    found.do(Sign, "AB")
    assert [event.t_ms for event in found.events[-2:]] == [86_420_000] * 2
    assert found.state.spent == run.state.spent


def test_time_after_the_end_belongs_to_no_part_of_the_session() -> None:
    run = running()
    run.do(EndEarly)
    run.wait(50)
    run.do(AddNote, "skin calm")
    assert (run.state.t_ms, run.state.spent.all_ms) == (70_000, 20_000)
