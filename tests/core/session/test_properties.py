"""What holds for every plan and every order of actions."""

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from microtimer.core.catalogue.gates import GateItem, ItemKind
from microtimer.core.catalogue.screening import ScreeningAnswer, Severity
from microtimer.core.clock import FakeClock, Moment
from microtimer.core.plan import (
    Amount,
    BranchOption,
    DeviceSettings,
    Ending,
    Mark,
    Plan,
    PlannedStep,
    SectionKind,
    Side,
    StepKind,
    Stroke,
    Timing,
    TimingKind,
)
from microtimer.core.session.actions import (
    Abandon,
    Action,
    ActionNotAllowedError,
    AddNote,
    Amend,
    AnswerItem,
    AnswerScreening,
    Back,
    ChangeSetting,
    ChooseBranch,
    Confirm,
    EndEarly,
    EvenOut,
    ExcludeZone,
    ExplainPause,
    Extend,
    MarkDiscomfort,
    Next,
    Pause,
    Press,
    Recover,
    Redo,
    Resume,
    Sign,
    Skip,
    Tick,
    TouchZone,
)
from microtimer.core.session.apply import replay
from microtimer.core.session.events import SessionEvent, StepReentered, event_as_json, event_from_json
from microtimer.core.session.passing import next_moment_ms
from microtimer.core.session.reduce import reduce
from microtimer.core.session.rehearsal import answer_for
from microtimer.core.session.state import Phase, totals_at
from microtimer.core.session.summary import summarise
from microtimer.core.session.view import view
from tests.core.session.runs import Run, check, choice, gate, plan_of, planned, rule, zone

ZONES = ("jaw", "brow", "neck")
SECTIONS = tuple(SectionKind)


@st.composite
def timings(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a timing with an ending that suits it."""
    planned_ms = draw(st.none() | st.integers(0, 40_000))
    low = draw(st.none() | st.integers(0, 20_000))
    high = draw(st.none() | st.integers(5_000, 50_000))
    return {
        "timing": Timing(kind=TimingKind.RANGE, planned_ms=planned_ms, minimum_ms=low, maximum_ms=high),
        "ending": draw(st.sampled_from(Ending)) if planned_ms is not None else Ending.COUNT_UP,
    }


@st.composite
def device_settings(draw: st.DrawFn) -> DeviceSettings:
    ua = draw(st.none() | st.integers(0, 400))
    return DeviceSettings(
        level=draw(st.none() | st.sampled_from("123")),
        current_ua=None if ua is None else Amount(low=ua, high=ua),
    )


@st.composite
def marks(draw: st.DrawFn) -> tuple[Mark, ...]:
    times = sorted(draw(st.lists(st.integers(0, 30_000), max_size=3)))
    return tuple(
        Mark(
            at_ms=at,
            say=draw(st.none() | st.just("turn")),
            settings=draw(st.none() | device_settings()),
            confirm=draw(st.booleans()),
        )
        for at in times
    )


@st.composite
def placements(draw: st.DrawFn, lane: int = 0, group: str | None = None) -> PlannedStep:
    name = draw(st.sampled_from(ZONES))
    return zone(
        name,
        None,
        draw(st.none() | st.sampled_from(Side)),
        section=draw(st.sampled_from(SECTIONS)),
        lane=lane,
        lane_group=group,
        transition_ms=draw(st.sampled_from((0, 0, 5_000, 61_000))),
        passes=draw(st.none() | st.integers(1, 4)),
        stroke=draw(st.none() | st.just(Stroke(move_ms=3_000, hold_ms=1_000, count=2))),
        interval_ms=draw(st.none() | st.just(7_000)),
        settings=draw(device_settings()),
        marks=draw(marks()),
        zone_choices=draw(st.sampled_from(((), ZONES))),
        **draw(timings()),
    )


@st.composite
def stops(draw: st.DrawFn) -> PlannedStep:
    water = GateItem(id="water", text="Water?", kind=ItemKind.AMOUNT, unit="glasses")
    rules = (rule("implant"), rule("botox", Severity.SKIP_ZONE, zones=("jaw:left",)))
    return draw(
        st.sampled_from(
            (
                gate("prepare", check("gel"), check("photo", required=False), water),
                gate("screening", rules=rules),
                planned(StepKind.CHECKPOINT, "mirror"),
            )
        )
    )


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    """Draw a plan of up to three groups of steps, with lanes, a choice and a loop among them."""
    steps: list[PlannedStep] = []
    for number in range(draw(st.integers(1, 3))):
        shape = draw(st.sampled_from(("steps", "steps", "lanes", "choice", "loop")))
        first = len(steps)
        if shape == "lanes":
            group = f"group {number}"
            steps += draw(st.lists(placements(0, group), min_size=1, max_size=2))
            steps += draw(st.lists(placements(1, group), min_size=1, max_size=2))
        elif shape == "choice":
            options = (
                BranchOption(id="a", title="A", leaves_out=(first + 2,)),
                BranchOption(id="b", title="B", leaves_out=(first + 1,)),
            )
            steps += [choice("which", *options), draw(placements()), draw(placements())]
        elif shape == "loop":
            options = (
                BranchOption(id="go-on", title="Go on"),
                BranchOption(id="again", title="Again", returns_to=first),
            )
            steps += [draw(placements()), choice("again", *options)]
        else:
            steps += draw(st.lists(placements() | stops(), min_size=1, max_size=3))
    return plan_of(
        *steps, auto_off_ms=draw(st.none() | st.just(90_000)), regel_ms=draw(st.none() | st.just(9_000))
    )


AMENDMENT = {"event_number": 1, "text": "right", "by": "AB", "reason": "typo"}
ASKED: tuple[tuple[type[Action], dict[str, Any]], ...] = (
    (Tick, {}),
    (Tick, {}),
    (Tick, {}),
    (Next, {}),
    (Next, {}),
    (Next, {"lane": 1}),
    (Confirm, {"none_of_these": True}),
    (Confirm, {"none_of_these": True}),
    (Confirm, {"lane": 1}),
    (Press, {}),
    (Press, {"long": True}),
    (Back, {}),
    (Redo, {}),
    (Redo, {"lane": 1}),
    (Skip, {"reason": "no"}),
    (Skip, {"lane": 1}),
    (Pause, {"reason": "phone"}),
    (ExplainPause, {"reason": "phone"}),
    (Resume, {}),
    (Resume, {}),
    (EvenOut, {}),
    (Extend, {"by_ms": 5_000}),
    (Extend, {"by_ms": 10_000, "lane": 1}),
    (ChangeSetting, {"name": "current_ua", "value": 120}),
    (ChangeSetting, {"name": "level", "value": "2", "lane": 1}),
    (MarkDiscomfort, {"note": "warm"}),
    (AddNote, {"text": "calm"}),
    (ExcludeZone, {"zone": "jaw", "side": Side.LEFT, "reason": "bruise"}),
    (ExcludeZone, {"zone": "brow", "side": None, "reason": "bruise"}),
    (TouchZone, {"zone": "neck"}),
    (AnswerItem, {"item": "gel", "value": True}),
    (AnswerItem, {"item": "water", "value": 0}),
    (AnswerScreening, {"answer": ScreeningAnswer(rule_id="botox", flagged=True)}),
    (ChooseBranch, {"option": "a"}),
    (ChooseBranch, {"option": "again"}),
    (ChooseBranch, {"option": "go-on"}),
    (Recover, {}),
    (Sign, {"by": "AB"}),
    (Amend, AMENDMENT),
    (EndEarly, {}),
    (Abandon, {"reason": "left"}),
)
DEEDS = st.tuples(
    st.sampled_from(ASKED[:-2]),
    st.sampled_from((0, 1, 300, 600, 2_000, 10_000, 65_000)),
    st.sampled_from((0,) * 8 + (1_500, 60_000)),
    st.sampled_from((0,) * 8 + (-3_600_000, 7_200_000)),
)
"""What is asked, after how long awake, asleep, and with the wall clock set by how much."""

PROPERTY = settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])


def ask(run: Run, kind: type[Action], fields: dict[str, Any]) -> bool:
    """Do it if it is allowed, and tell whether it was."""
    before = run.state
    try:
        run.do(kind, **fields)
    except ActionNotAllowedError:
        assert run.state is before
        return False
    return True


def misuse(run: Run, deeds: list[Any]) -> None:
    for (kind, fields), awake_ms, asleep_ms, stepped_ms in deeds:
        run.clock.sleep(asleep_ms)
        run.clock.step_wall(stepped_ms)
        run.clock.advance(awake_ms)
        ask(run, kind, fields)


@PROPERTY
@given(plans(), st.lists(DEEDS, max_size=40))
def test_time_runs_forward_and_every_millisecond_of_it_is_accounted_for(plan: Plan, deeds: list[Any]) -> None:
    run = Run(plan).start()
    seen = -1
    for deed in deeds:
        misuse(run, [deed])
        now = run.now
        assert now.t_ms >= seen
        seen = now.t_ms
        if now.phase is not Phase.ENDED:
            assert now.spent.all_ms == now.t_ms == totals_at(run.state, now.t_ms).all_ms
        for value in (now.main, now.beside):
            if value is not None:
                assert min(value.spent_ms, value.waited_ms, value.moved_ms, value.extension_ms) >= 0
        assert min(getattr(now.spent, name) for name in type(now.spent).__slots__) >= 0
        assert now.paused_ms >= 0
    times = [event.t_ms for event in run.events]
    assert times == sorted(times)
    assert times[0] == 0


@PROPERTY
@given(plans(), st.lists(DEEDS, max_size=40))
def test_the_events_tell_the_whole_state(plan: Plan, deeds: list[Any]) -> None:
    run = Run(plan).start()
    misuse(run, deeds)
    assert replay(plan, run.events) == run.state
    read_back = [event_from_json(as_json(event)) for event in run.events]
    assert read_back == run.events
    assert replay(plan, read_back) == run.state
    summary = summarise(plan, run.events)
    assert summary.spent == run.state.spent
    assert all(step.active_ms >= 0 and step.waited_ms >= 0 for step in summary.steps)


@PROPERTY
@given(plans(), st.lists(DEEDS, max_size=40))
def test_steps_follow_each_other_in_the_order_of_the_plan(plan: Plan, deeds: list[Any]) -> None:
    run = Run(plan).start()
    misuse(run, deeds)
    at = {0: -1, 1: -1}
    for event in run.events:
        if isinstance(event, StepReentered):
            assert event.how != "back" or event.step < event.from_step
            at[event.lane] = event.step - 1
            if event.how != "redo":
                at[1] = -1
        elif event.type == "step_started":
            assert event.step > at[event.lane], "a step was begun out of order"
            at[event.lane] = event.step
            assert event.lane == 0 or plan.steps[event.step].lane == 1


@PROPERTY
@given(plans(), st.lists(st.tuples(st.booleans(), st.integers(0, 90_000)), max_size=8), st.integers(2, 60))
def test_one_late_tick_tells_the_same_as_many_in_time(
    plan: Plan, waits: list[tuple[bool, int]], ticks: int
) -> None:
    late, in_time = Run(plan).start(), Run(plan).start()
    for confirms, wait_ms in waits:
        late.wait(wait_ms / 1000)
        in_time.wait(wait_ms / 1000, ticks=ticks)
        if confirms:
            assert ask(late, Press, {}) == ask(in_time, Press, {})
    assert late.events == in_time.events
    assert late.state == in_time.state


@PROPERTY
@given(plans(), st.lists(DEEDS, max_size=12))
def test_every_session_can_be_finished_from_anywhere(plan: Plan, deeds: list[Any]) -> None:
    run = Run(plan).start()
    misuse(run, deeds)
    for _ in range(3_000):
        if run.state.phase is Phase.ENDED:
            break
        run.wait(1)
        action = answer_for(run.state, run.clock.now())
        if action is not None:
            run.take(action)
    assert run.state.phase is Phase.ENDED


@PROPERTY
@given(plans(), st.lists(DEEDS, max_size=25), st.sampled_from(ASKED[-2:]))
def test_a_session_can_be_given_up_at_any_moment(plan: Plan, deeds: list[Any], end: Any) -> None:
    run = Run(plan).start()
    misuse(run, deeds)
    run.wait(0)  # what the clocks brought is dealt with first: it may have ended the session
    under_way = run.state.under_way
    assert ask(run, *end) is under_way
    assert run.state.phase is Phase.ENDED


@PROPERTY
@given(plans(), st.lists(DEEDS, max_size=20), st.integers(0, 10**9), st.integers(-(10**6), 10**9))
def test_a_crashed_session_is_taken_up_where_it_was(
    plan: Plan, deeds: list[Any], cut: int, away_ms: int
) -> None:
    run = Run(plan).start()
    misuse(run, deeds)
    run.events = run.events[: 1 + cut % len(run.events)]
    found = run.crash()
    if not found.state.under_way:
        return
    before = found.state
    now = found.clock.now()
    found.clock = FakeClock(Moment(awake_ms=7, boot_ms=7, utc_ms=before.utc_ms + away_ms))
    assert ask(found, Recover, {})
    assert now.utc_ms > 0
    assert found.state.phase is Phase.PAUSED
    assert found.state.spent.gap_ms == before.spent.gap_ms + max(0, away_ms)
    assert found.state.spent.all_ms == found.state.t_ms
    assert (found.state.main, found.state.beside) == (before.main, before.beside)
    assert replay(plan, found.events) == found.state


@PROPERTY
@given(plans(), st.lists(DEEDS, max_size=30))
def test_what_is_shown_holds_together(plan: Plan, deeds: list[Any]) -> None:
    run = Run(plan).start()
    for deed in deeds:
        misuse(run, [deed])
        shown = view(run.state, run.clock.now())
        assert shown.left_ms >= 0
        assert shown.totals == run.now.spent
        assert 0 <= shown.step_number <= shown.step_count or shown.step_count == 0
        assert sum(segment.state == "current" for segment in shown.segments) <= 1
        for lane in filter(None, (shown.main, shown.beside)):
            assert 0 <= lane.progress <= 1
            assert lane.shown_seconds >= 0
            if lane.remaining_ms is not None and lane.stage == "active":
                assert lane.shown_seconds * 1000 >= lane.remaining_ms > lane.shown_seconds * 1000 - 1000


@PROPERTY
@given(plans(), st.integers(1, 200_000))
def test_nothing_happens_before_the_next_moment_announced(plan: Plan, wait_ms: int) -> None:
    run = Run(plan).start()
    while (moment := next_moment_ms(run.state)) is not None and moment <= wait_ms:
        assert moment > run.state.seen_t_ms
        quiet = reduce(run.state, Tick(run.clock.advance(moment - 1 - run.state.seen_t_ms)))
        assert (quiet.events, quiet.cues) == ((), ())
        run.state = quiet.state
        loud = run.take(Tick(run.clock.advance(1)))
        assert loud.events or loud.cues


def as_json(event: SessionEvent) -> str:
    import json

    return json.dumps(event_as_json(event))
