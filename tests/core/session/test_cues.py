"""What is heard, and when."""

from typing import Any

import pytest

from microtimer.core.plan import Ending, Mark, PlannedStep, Side, StepKind, Stroke, Timing, TimingKind
from microtimer.core.session.actions import EndEarly, Extend, Next, Pause, Redo, Resume
from microtimer.core.session.cues import Cue, CueKind
from tests.core.session.runs import Run, gate, plan_of, planned, task, zone

K = CueKind
STEP = (K.NEXT_ZONE, K.START, K.END, K.SESSION_END)


def heard(step: PlannedStep, seconds: int, *without: CueKind, **fields: Any) -> list[tuple[int, CueKind]]:
    """Return the cues inside one step, second by second, without those of its start and end."""
    run = Run(plan_of(step, **fields)).start()
    run.wait(seconds, ticks=seconds)
    return run.heard(*STEP, *without)


@pytest.mark.parametrize(
    ("seconds", "cues"),
    [
        (9, []),  # too short to count down
        (10, [(7_000, K.LAST_SECONDS), (8_000, K.LAST_SECONDS), (9_000, K.LAST_SECONDS)]),
        (20, [(10_000, K.HALFWAY), *((s * 1000, K.LAST_SECONDS) for s in (17, 18, 19))]),
    ],
)
def test_a_timed_step_counts_down_and_tells_its_half(seconds: int, cues: list[tuple[int, CueKind]]) -> None:
    assert heard(zone("jaw", seconds), seconds) == cues


def test_strokes_holds_and_passes_divide_a_step() -> None:
    step = zone("jaw", 18, passes=3, stroke=Stroke(move_ms=2_000, hold_ms=1_000, count=2))
    assert heard(step, 18, K.LAST_SECONDS) == [
        (2_000, K.HOLD),
        (3_000, K.STROKE),
        (5_000, K.HOLD),
        (6_000, K.PASS),  # instead of a stroke
        (8_000, K.HOLD),
        (9_000, K.STROKE),
        (11_000, K.HOLD),
        (12_000, K.PASS),
        (14_000, K.HOLD),
        (15_000, K.STROKE),
        (17_000, K.HOLD),
    ]


def test_counted_strokes_fall_silent_when_they_are_done() -> None:
    counted = Timing(kind=TimingKind.COUNT, strokes=3)
    step = zone("jaw", None, timing=counted, stroke=Stroke(move_ms=2_000))
    assert heard(step, 20) == [(2_000, K.STROKE), (4_000, K.STROKE)]


def test_intervals_and_gel_reminders_keep_their_own_time() -> None:
    step = zone("jaw", 24, interval_ms=8_000, regel_ms=10_000)
    assert heard(step, 24, K.LAST_SECONDS, K.HALFWAY) == [
        (8_000, K.INTERVAL),
        (10_000, K.REGEL),
        (16_000, K.INTERVAL),
        (20_000, K.REGEL),
    ]


def test_a_gel_reminder_over_the_whole_treatment_counts_treatment_only() -> None:
    plan = plan_of(task("cleanse"), zone("jaw", 9), zone("brow", 9, transition_ms=5_000), regel_ms=15_000)
    run = Run(plan).start()
    run.wait(10)
    run.do(Next)
    run.wait(40, ticks=40)
    assert (10_000 + 9_000 + 5_000 + 6_000, K.REGEL) in run.heard()


def test_the_least_time_of_a_range_is_told() -> None:
    least = Timing(kind=TimingKind.RANGE, minimum_ms=12_000, maximum_ms=60_000)
    assert heard(zone("jaw", None, timing=least), 20) == [(12_000, K.MINIMUM_REACHED)]


def test_the_move_to_a_step_names_it_once_and_warns_before_its_end() -> None:
    run = Run(
        plan_of(zone("jaw", 9, Side.LEFT), zone("jaw", 9, Side.RIGHT, transition_ms=5_000, change_side=True))
    ).start()
    run.wait(20, ticks=200)
    assert [(cue.t_ms, cue.kind, cue.text) for cue in run.cues] == [
        (0, K.NEXT_ZONE, "client's left jaw"),
        (0, K.START, ""),
        (9_000, K.END, ""),
        (9_000, K.CHANGE_SIDE, "client's right jaw"),
        (11_000, K.GET_READY, ""),
        (14_000, K.START, ""),
    ]


def test_a_step_done_again_is_not_named_again() -> None:
    run = Run(plan_of(zone("jaw", 30))).start()
    run.do(Redo)
    assert [kind for _, kind in run.heard()] == [K.NEXT_ZONE, K.START, K.START]


def test_time_done_ends_aloud_and_asks_to_confirm() -> None:
    run = Run(plan_of(zone("jaw", 9, ending=Ending.CONFIRM), task("rinse"))).start()
    run.wait(9)
    assert run.heard(*STEP[:2]) == [(9_000, K.END), (9_000, K.CONFIRM_NEEDED)]


def test_ending_by_hand_makes_no_end_of_its_own() -> None:
    run = Run(plan_of(zone("jaw", 9), task("rinse"))).start()
    run.wait(5)
    run.do(Next)
    assert K.END not in [kind for _, kind in run.heard()]


@pytest.mark.parametrize("step", [gate("prepare"), planned(StepKind.CHECKPOINT, "mirror")])
def test_a_stop_asks_with_its_title(step: PlannedStep) -> None:
    run = Run(plan_of(step)).start()
    assert [(cue.kind, cue.text) for cue in run.cues] == [(K.CONFIRM_NEEDED, step.title)]


@pytest.mark.parametrize(
    ("step", "spoken"),
    [
        (gate("Stop signs"), False),  # the client listens too
        (planned(StepKind.GATE, "First visit", say="Ask about the skin."), True),
        (planned(StepKind.CHECKPOINT, "Look in the mirror"), True),
    ],
)
def test_a_gate_is_read_and_not_spoken_unless_its_author_gave_it_words(
    step: PlannedStep, spoken: bool
) -> None:
    run = Run(plan_of(step)).start()
    assert (run.cues[0].saying is not None) is spoken


def test_marks_say_their_words() -> None:
    marks = (Mark(at_ms=3_000, say="turn the head"), Mark(at_ms=5_000, confirm=True))
    run = Run(plan_of(zone("jaw", 9, marks=marks))).start()
    run.wait(6)
    assert [(cue.t_ms, cue.kind, cue.text) for cue in run.cues[2:]] == [
        (3_000, K.INTERVAL, "turn the head"),
        (5_000, K.CONFIRM_NEEDED, ""),
    ]


def test_a_cue_carries_what_the_voice_says_and_how_long_there_is_for_it() -> None:
    right = zone("Jawline", 9, Side.RIGHT, transition_ms=5_000, change_side=True, direction="chin_to_ear")
    run = Run(plan_of(zone("Jawline", 9, Side.LEFT), right, language="de-AT")).start()
    run.wait(9)
    said = run.cues[-1].saying
    assert run.cues[-1].text == "Klientin rechts, Kieferlinie, vom Kinn zum Ohr"
    assert said is not None
    assert (said.phrases[0], said.room_ms, said.language) == (run.cues[-1].text, 14_000, "de")


def test_ticks_and_counts_are_never_spoken() -> None:
    run = Run(plan_of(zone("jaw", 30, stroke=Stroke(move_ms=2_000)))).start()
    run.wait(30, ticks=30)
    spoken = {cue.kind for cue in run.cues if cue.saying}
    assert spoken == {K.NEXT_ZONE, K.SESSION_END}


def test_cues_of_the_second_lane_say_so() -> None:
    run = Run(plan_of(zone("jaw", 30, lane_group="a"), zone("brow", 9, lane=1, lane_group="a"))).start()
    run.wait(10, ticks=10)
    assert Cue(K.END, 9_000, 1, lane=1) in run.cues


# The device's limit, and long pauses


def test_the_limit_of_the_device_is_told_a_minute_before() -> None:
    plan = plan_of(task("cleanse"), zone("jaw", 600), auto_off_ms=300_000)
    run = Run(plan).start()
    run.wait(30)
    run.do(Next)
    run.wait(60)
    run.do(Pause)  # the device does not know of a pause
    run.wait(600, ticks=60)
    assert [t_ms for t_ms, kind in run.heard() if kind is K.LIMIT_NEAR] == [270_000]


def test_the_limit_is_told_even_when_it_came_near_during_a_suspend() -> None:
    run = Run(plan_of(zone("jaw", 600), auto_off_ms=300_000)).start()
    run.wait(60)
    run.clock.sleep(400_000)
    run.wait(1)
    assert K.LIMIT_NEAR in [kind for _, kind in run.heard()]


def test_a_long_pause_is_told_every_two_minutes() -> None:
    run = Run(plan_of(zone("jaw", 60))).start()
    run.wait(10)
    run.do(Pause)
    run.wait(300, ticks=30)
    assert [t_ms for t_ms, kind in run.heard() if kind is K.PAUSED_TOO_LONG] == [130_000, 250_000]
    run.do(Resume)
    run.wait(20)
    run.do(Pause)
    run.wait(130, ticks=13)
    assert [t_ms for t_ms, kind in run.heard() if kind is K.PAUSED_TOO_LONG][2:] == [450_000]


# Late ticks, and pauses


def test_a_late_tick_drops_what_is_long_past_but_never_an_end() -> None:
    step = zone("jaw", 60, interval_ms=5_000)
    run = Run(plan_of(step, zone("brow", 60, change_side=True))).start()
    run.wait(90)
    assert [kind for _, kind in run.heard()][2:] == [K.END, K.CHANGE_SIDE, K.START, K.HALFWAY]


def test_a_tick_two_seconds_late_still_drops_nothing() -> None:
    run = Run(plan_of(zone("jaw", 10))).start()
    run.wait(9)
    assert [t_ms for t_ms, kind in run.heard() if kind is K.LAST_SECONDS] == [7_000, 8_000, 9_000]


def test_no_cue_is_heard_twice_over_a_pause() -> None:
    run = Run(plan_of(zone("jaw", 20))).start()
    run.wait(10)
    run.do(Pause)
    run.wait(10)
    run.do(Resume)
    run.wait(2)
    assert [t_ms for t_ms, kind in run.heard() if kind is K.HALFWAY] == [10_000]


def test_the_countdown_is_heard_again_after_an_extension() -> None:
    run = Run(plan_of(zone("jaw", 10))).start()
    run.wait(9, ticks=9)
    run.do(Extend, 5_000)
    run.wait(5, ticks=5)
    assert [t_ms for t_ms, kind in run.heard() if kind is K.LAST_SECONDS] == [
        *(7_000, 8_000, 9_000),
        *(12_000, 13_000, 14_000),
    ]


def test_the_end_of_a_session_is_heard_however_it_ends() -> None:
    run = Run(plan_of(zone("jaw", 20))).start()
    run.do(EndEarly)
    assert run.cues[-1].kind is K.SESSION_END


def test_repeats_in_the_same_place_are_not_named_again() -> None:
    glide = zone("jaw", 5, Side.LEFT)
    other = zone("jaw", 5, Side.RIGHT, change_side=True)
    run = Run(plan_of(glide, glide, glide, other, other)).start()
    run.wait(25)
    named = [cue.t_ms for cue in run.cues if cue.kind in (K.NEXT_ZONE, K.CHANGE_SIDE)]
    assert named == [0, 15_000]


def test_a_step_that_waited_to_be_confirmed_has_ended_aloud_already_at_its_ceiling() -> None:
    timing = Timing(kind=TimingKind.RANGE, planned_ms=5_000, minimum_ms=3_000, maximum_ms=9_000)
    run = Run(plan_of(zone("jaw", None, timing=timing, ending=Ending.CONFIRM), zone("brow", 30))).start()
    run.wait(12)
    assert [cue.t_ms for cue in run.cues if cue.kind is CueKind.END] == [5_000]
