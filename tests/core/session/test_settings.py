"""What the device is set to: planned, by marks, and by hand."""

import pytest

from microtimer.core.plan import Amount, DeviceSettings, Mark, Ramp, Side
from microtimer.core.session.actions import ChangeSetting, MarkDiscomfort, Next, Redo, Skip
from microtimer.core.session.cues import CueKind
from microtimer.core.session.events import DiscomfortMarked, SettingChanged, StepStarted
from microtimer.core.session.setting_changes import (
    Direction,
    SettingChange,
    change_in_words,
    ramp_in_words,
    setting_changes,
    value_in_words,
)
from microtimer.core.session.view import view
from tests.core.session.runs import Run, plan_of, zone


def ua(low: int, high: int | None = None) -> Amount:
    return Amount(low=low, high=low if high is None else high)


def level(value: str) -> DeviceSettings:
    return DeviceSettings(level=value)


PLAN = plan_of(
    zone("jaw", 30, settings=DeviceSettings(current_ua=ua(200), waveform="square")),
    zone("brow", 30, settings=level("2"), transition_ms=5_000),
    zone("neck", 30, settings=DeviceSettings(current_ua=ua(120))),
)


def started_with(run: Run, step: int) -> DeviceSettings:
    begun = [event for event in run.events if isinstance(event, StepStarted) and event.step == step]
    return begun[-1].settings


def test_a_step_begins_with_what_it_states_and_nothing_of_the_step_before() -> None:
    run = Run(PLAN).start()
    run.wait(40)
    assert started_with(run, 1) == level("2")


def test_what_was_set_by_hand_stays_until_a_step_states_otherwise() -> None:
    run = Run(PLAN).start()
    run.wait(10)
    run.do(ChangeSetting, "current_ua", 150)
    run.wait(30)
    assert started_with(run, 1) == DeviceSettings(level="2", current_ua=ua(150))
    run.wait(30)
    assert started_with(run, 2) == DeviceSettings(current_ua=ua(120))


@pytest.mark.parametrize(
    ("by_hand", "to_set", "begun", "later"),
    [
        # nothing: the plan is followed
        ({}, ["level"], level("2"), DeviceSettings(current_ua=ua(120))),
        # what the step states, set otherwise: the hand wins, and gives way to the next statement only
        ({"level": "1"}, [], level("1"), DeviceSettings(level="1", current_ua=ua(120))),
        # set twice: the last one counts
        ({"level": "4", "current_ua": 90}, [], DeviceSettings(level="4", current_ua=ua(90)), None),
        # what the step leaves unstated: both hold
        (
            {"current_ua": 150},
            ["level"],
            DeviceSettings(level="2", current_ua=ua(150)),
            DeviceSettings(current_ua=ua(120)),
        ),
    ],
)
def test_what_is_set_by_hand_on_the_way_holds_in_the_step_it_leads_to(
    by_hand: dict[str, str | int], to_set: list[str], begun: DeviceSettings, later: DeviceSettings | None
) -> None:
    run = Run(PLAN).start()
    run.wait(31)
    for name, value in by_hand.items():
        run.do(ChangeSetting, name, value)
    shown = view(run.state, run.clock.now()).main
    assert shown is not None
    assert [change.name for change in shown.to_set] == to_set
    assert shown.step.settings == level("2")  # what the plan states stays to be seen
    run.wait(6)
    assert started_with(run, 1) == run.main.settings == begun
    assert run.crash().state == run.state
    run.wait(30)
    if later is not None:
        assert started_with(run, 2) == later


def test_what_was_set_on_the_way_to_a_skipped_step_gives_way_to_the_next_one() -> None:
    run = Run(
        plan_of(zone("jaw", 30), *(zone(name, 30, settings=level("2"), transition_ms=5_000) for name in "ab"))
    )
    run.start().wait(31)
    run.do(ChangeSetting, "level", "1")
    run.do(Skip)
    run.wait(6)
    assert started_with(run, 2) == level("2")


def test_a_step_done_again_keeps_the_device_as_it_is_set() -> None:
    run = Run(PLAN).start()
    run.do(ChangeSetting, "current_ua", 150)
    run.do(Redo)
    assert run.main.settings.current_ua == ua(150)


def test_a_change_keeps_what_was_set_before() -> None:
    run = Run(PLAN).start()
    changed = run.do(ChangeSetting, "current_ua", 150)[0]
    assert isinstance(changed, SettingChanged)
    assert (changed.value, changed.previous, changed.planned) == (ua(150), ua(200), False)


def test_a_mark_changes_settings_as_planned() -> None:
    mark = Mark(at_ms=10_000, settings=DeviceSettings(current_ua=ua(80), level="1"))
    run = Run(plan_of(zone("jaw", 30, settings=level("3"), marks=(mark,)))).start()
    changes = [event for event in run.wait(10) if isinstance(event, SettingChanged)]
    assert [(change.name, change.previous, change.planned) for change in changes] == [
        ("level", "3", True),
        ("current_ua", None, True),
    ]
    assert run.main.settings == DeviceSettings(level="1", current_ua=ua(80))


@pytest.mark.parametrize(
    ("wait_s", "place", "active_ms"),
    [
        (10, ("jaw", Side.LEFT), 10_000),
        (31, ("jaw", Side.LEFT), 0),  # on the way: it belongs to the place just left
        (40, ("brow", None), 5_000),
    ],
)
def test_discomfort_keeps_place_settings_and_second(
    wait_s: int, place: tuple[str, Side | None], active_ms: int
) -> None:
    run = Run(plan_of(zone("jaw", 30, Side.LEFT), zone("brow", 30, transition_ms=5_000))).start()
    run.wait(wait_s)
    run.do(ChangeSetting, "level", "1")
    felt = run.do(MarkDiscomfort, "prickling")[0]
    assert isinstance(felt, DiscomfortMarked)
    assert (felt.zone, felt.side) == place
    assert (felt.settings, felt.active_ms, felt.note) == (level("1"), active_ms, "prickling")


# Changes as data and words


@pytest.mark.parametrize(
    ("before", "after", "direction", "words"),
    [
        (None, ua(120), Direction.SET, "set current to 120 microamps"),
        (ua(200), ua(120), Direction.LOWER, "lower current to 120 microamps"),
        (ua(80), ua(120), Direction.RAISE, "raise current to 120 microamps"),
        (ua(80, 200), ua(100, 150), Direction.CHANGE, "change current to 100 to 150 microamps"),
        (ua(80, 200), ua(80, 150), Direction.LOWER, "lower current to 80 to 150 microamps"),
    ],
)
def test_a_change_of_current_says_which_way(
    before: Amount | None, after: Amount, direction: Direction, words: str
) -> None:
    change = SettingChange.of("current_ua", before, after)
    assert (change.direction, change_in_words(change)) == (direction, words)


@pytest.mark.parametrize(
    ("before", "after", "direction"),
    [("2", "3", Direction.RAISE), ("10", "9", Direction.LOWER), ("low", "high", Direction.CHANGE)],
)
def test_levels_written_as_numbers_go_up_and_down(before: str, after: str, direction: Direction) -> None:
    assert SettingChange.of("level", before, after).direction is direction


def test_a_frequency_is_spoken_in_hertz() -> None:
    assert value_in_words("frequency_mhz", ua(500, 2_000)) == "0.5 to 2 hertz"


def test_what_the_next_step_leaves_unstated_is_no_change() -> None:
    assert setting_changes(DeviceSettings(level="2", current_ua=ua(100)), level("2")) == ()


def test_the_next_step_shows_its_changes_before_it_begins() -> None:
    run = Run(plan_of(zone("jaw", 30, settings=level("3")), zone("brow", 30, settings=level("1")))).start()
    shown = view(run.state, 0).next
    assert shown is not None
    assert shown.changes == (SettingChange("level", "3", "1", Direction.LOWER),)


def test_on_the_way_the_changes_are_still_to_be_made() -> None:
    run = Run(PLAN).start()
    run.wait(31)
    shown = view(run.state, run.clock.now()).main
    assert shown is not None
    assert shown.to_set == (SettingChange("level", None, "2", Direction.SET),)
    run.do(Next)
    shown = view(run.state, run.clock.now()).main
    assert shown is not None
    assert shown.to_set == ()


# Ramps


@pytest.mark.parametrize(
    ("ramp", "words"),
    [
        (Ramp(from_ua=50, to_ua=150), "raise current from 50 to 150 microamps over the step"),
        (Ramp(from_ua=150, to_ua=50), "lower current from 150 to 50 microamps over the step"),
        # which way is not known: one end only
        (Ramp(to_ua=150), "change current to 150 microamps over the step"),
        (Ramp(from_ua=50), "change current from 50 microamps over the step"),
        (
            Ramp(from_ua=50, to_ua=90, step_ua=20, by_operator=True),
            "raise current from 50 to 90 microamps over the step, 20 microamps at a time, by hand",
        ),
        # by feel
        (Ramp(by_operator=True), "raise current over the step, by hand"),
        (Ramp(step_ua=5), ""),  # says nothing
        (None, ""),
    ],
)
def test_a_ramp_is_put_into_words(ramp: Ramp | None, words: str) -> None:
    assert ramp_in_words(ramp) == words


def test_a_ramp_is_shown_before_its_step_and_told_each_time_it_begins() -> None:
    words = "raise current from 50 to 150 microamps over the step"
    ramp = Ramp(from_ua=50, to_ua=150)
    run = Run(plan_of(zone("jaw", 30), zone("brow", 30, ramp=ramp, transition_ms=5_000))).start()
    coming = view(run.state, run.clock.now()).next
    assert coming is not None
    assert coming.ramp == words
    run.wait(36)
    shown = view(run.state, run.clock.now()).main
    assert shown is not None
    assert shown.ramp == words
    run.press(Redo)
    told = [(cue.t_ms, cue.step) for cue in run.cues if cue.text == words]
    assert told == [(35_000, 1), (37_000, 1)]
    assert all(cue.kind is CueKind.CHANGE_SETTING for cue in run.cues if cue.text == words)
