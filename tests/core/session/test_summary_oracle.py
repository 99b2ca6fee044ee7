"""The summary against a ledger: figures worked out from the events alone, without the fold."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from microtimer.core.plan import Plan, SectionKind, StepKind
from microtimer.core.session.cues import CueKind
from microtimer.core.session.events import SessionEvent, StepReentered
from microtimer.core.session.state import Phase
from microtimer.core.session.summary import summarise
from microtimer.core.session.view import view
from tests.core.session.runs import Run
from tests.core.session.test_properties import DEEDS, PROPERTY, misuse, plans


@dataclass
class Ledger:
    """What each stretch between two events was spent on, added up by name."""

    plan: Plan
    parts: Counter[str] = field(default_factory=Counter)
    """Milliseconds by part of the totals."""
    active: Counter[int] = field(default_factory=Counter)
    """Milliseconds by step, on its own clock."""
    waited: Counter[int] = field(default_factory=Counter)
    pauses: list[int] = field(default_factory=list)
    lanes: dict[int, tuple[int, str]] = field(default_factory=dict)
    """Step of each lane, and "moving", "active", "over" or what it waits for."""
    paused: bool = False
    over: bool = False

    def pass_by(self, ms: int) -> None:
        """Book a stretch of time in which nothing happened."""
        if self.over:
            return
        if self.paused:
            self.parts["paused"] += ms
            self.pauses[-1] += ms
            return
        for step, doing in self.lanes.values():
            if doing not in ("moving", "over"):
                (self.active if doing == "active" else self.waited)[step] += ms
        if self.lanes:
            step, doing = self.lanes[0]
            self.parts["moving" if doing == "moving" else self.plan.steps[step].section] += ms

    def book(self, event: Any) -> None:
        """Take in what an event says."""
        lane: int = getattr(event, "lane", 0)
        match event.type:
            case "transition_started":
                self.lanes[lane] = event.step, "moving"
            case "step_started" | "mark_confirmed":
                self.lanes[lane] = event.step, "active"
            case "step_extended" if self.lanes[lane][1] == "time_done":
                self.lanes[lane] = event.step, "active"
            case "confirm_needed":
                self.lanes[lane] = event.step, event.why
            case "step_ended" | "step_skipped" | "step_reentered":
                self.lanes[lane] = self.lanes[lane][0], "over"
            case "paused":
                self.paused = True
                self.pauses.append(0)
            case "resumed":
                assert event.paused_ms == self.pauses[-1]
                self.paused = False
            case "gap_found":
                self.parts.update({"paused": -event.gap_ms, "gap": event.gap_ms})
                self.pauses[-1] -= event.gap_ms
            case "session_ended":
                self.over = True
            case _:
                return


def ledger_of(plan: Plan, events: Sequence[SessionEvent]) -> Ledger:
    """Return the ledger of a session."""
    ledger, t_ms = Ledger(plan), 0
    for event in events:
        ledger.pass_by(event.t_ms - t_ms)
        ledger.book(event)
        t_ms = event.t_ms
    return ledger


@PROPERTY
@given(plans(), st.lists(DEEDS, max_size=40))
def test_the_summary_says_what_the_events_add_up_to(plan: Plan, deeds: list[Any]) -> None:
    run = Run(plan).start()
    misuse(run, deeds)
    ledger, summary = ledger_of(plan, run.events), summarise(plan, run.events)
    spent = summary.spent
    assert (spent.transition_ms, spent.paused_ms, spent.gap_ms) == (
        ledger.parts["moving"],
        ledger.parts["paused"],
        ledger.parts["gap"],
    )
    assert (spent.preparation_ms, spent.treatment_ms, spent.aftercare_ms) == tuple(
        ledger.parts[section] for section in SectionKind
    )
    assert [step.active_ms for step in summary.steps] == [ledger.active[step.index] for step in plan.steps]
    assert [step.waited_ms for step in summary.steps] == [ledger.waited[step.index] for step in plan.steps]
    assert [pause.length_ms for pause in summary.pauses] == ledger.pauses
    for zone in summary.zones:
        steps = [step for step in plan.steps if step.kind is StepKind.ZONE and step.side is zone.side]
        assert zone.actual_ms == sum(ledger.active[step.index] for step in steps if step.zone == zone.zone)


@PROPERTY
@given(plans(), st.lists(DEEDS, max_size=40))
def test_the_time_an_event_gives_for_a_step_is_the_time_it_took(plan: Plan, deeds: list[Any]) -> None:
    run = Run(plan).start()
    misuse(run, deeds)
    told: Counter[int] = Counter()
    for event in run.events:
        if event.type in ("step_ended", "step_skipped", "step_reentered"):
            over = event.from_step if isinstance(event, StepReentered) else getattr(event, "step")  # noqa: B009
            told[over] += getattr(event, "active_ms")  # noqa: B009
    for cursor in filter(None, (run.state.main, run.state.beside)):
        told[cursor.step] += cursor.spent_ms
    ledger = ledger_of(plan, run.events)
    assert {step: ms for step, ms in told.items() if ms} == {
        step: ms for step, ms in ledger.active.items() if ms
    }


@PROPERTY
@given(plans(), st.lists(DEEDS, max_size=30))
def test_what_is_shown_agrees_with_what_is_left(plan: Plan, deeds: list[Any]) -> None:
    run = Run(plan).start()
    for deed in deeds:
        misuse(run, [deed])
        shown = view(run.state, run.clock.now())
        under_way = run.now.under_way
        assert shown.ends_at_utc_ms - run.clock.now().utc_ms == shown.left_ms
        assert [segment.index for segment in shown.segments] == sorted(
            {segment.index for segment in shown.segments}
        )
        here = [segment.index for segment in shown.segments if segment.state == "current"]
        assert here == ([run.now.main.step] if under_way and run.now.main else [])
        if shown.main and shown.main.remaining_ms is not None and shown.main.stage == "active":
            assert shown.left_ms >= shown.main.remaining_ms


@PROPERTY
@given(plans(), st.lists(DEEDS, max_size=40))
def test_an_end_is_heard_once_and_the_limit_once(plan: Plan, deeds: list[Any]) -> None:
    run = Run(plan).start()
    misuse(run, deeds)
    run.wait(0)
    heard = Counter((cue.kind, cue.step) for cue in run.cues)
    for step in plan.steps:
        begun = sum(event.type == "step_started" and event.step == step.index for event in run.events)
        longer = sum(event.type == "step_extended" and event.step == step.index for event in run.events)
        assert heard[CueKind.END, step.index] <= begun + longer
    limits = [cue.t_ms for cue in run.cues if cue.kind is CueKind.LIMIT_NEAR]
    since_ms, limit_ms = run.state.treatment_t_ms, plan.auto_off_ms
    if since_ms is None or limit_ms is None or run.state.t_ms < since_ms + limit_ms - 60_000:
        assert limits == []
    elif run.state.phase is not Phase.ENDED:  # it may have ended before
        assert limits == [since_ms + limit_ms - 60_000]
    assert len(limits) <= 1
    times = [cue.t_ms for cue in run.cues]
    assert times == sorted(times)
