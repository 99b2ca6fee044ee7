"""What a reviewer sees."""

from datetime import UTC, timedelta

import pytest

from microtimer.core.catalogue.gates import GateItem, ItemKind
from microtimer.core.catalogue.screening import ScreeningAnswer, Severity
from microtimer.core.clock import FakeClock, Moment
from microtimer.core.plan import (
    BranchOption,
    DeviceSettings,
    Ending,
    Exclusion,
    PlanOptions,
    Side,
    plan_hash,
)
from microtimer.core.session.actions import (
    AddNote,
    Amend,
    AnswerItem,
    AnswerScreening,
    Back,
    ChangeSetting,
    ChooseBranch,
    Confirm,
    EndEarly,
    ExcludeZone,
    ExplainPause,
    Extend,
    MarkDiscomfort,
    Next,
    Pause,
    Recover,
    Resume,
    SessionIdentity,
    Sign,
    Skip,
    Start,
)
from microtimer.core.session.completeness import FlagKind, flags
from microtimer.core.session.events import Outcome, ReasonedExclusion, SessionEvent, SessionStarted, StepEnd
from microtimer.core.session.state import Phase
from microtimer.core.session.summary import SessionSummary, StepSummary, ZoneSummary, summarise
from tests.core.session.runs import Run, check, choice, gate, plan_of, rule, task, zone

PLAN = plan_of(
    zone("jaw", 30, Side.LEFT, settings=DeviceSettings(level="2")),
    zone("jaw", 30, Side.RIGHT, transition_ms=5_000),
    zone("brow", 20, ending=Ending.CONFIRM),
)


def summary(run: Run) -> SessionSummary:
    return summarise(run.plan, run.events)


def whole(*, sign: bool = True) -> Run:
    """Return a session gone through as planned."""
    run = Run(PLAN).start()
    run.wait(90)
    run.do(Confirm)
    if sign:
        run.do(Sign, "AB")
    return run


def flagged(run: Run) -> list[FlagKind]:
    return [flag.kind for flag in flags(summary(run))]


def step(run: Run, index: int) -> StepSummary:
    return summary(run).steps[index]


def test_a_session_gone_through_as_planned_leaves_nothing_to_look_at() -> None:
    seen = summary(whole())
    assert (seen.phase, seen.outcome, seen.elapsed_ms) == (Phase.ENDED, Outcome.COMPLETED, 90_000)
    assert seen.planned.all_ms == 85_000
    assert (seen.spent.treatment_ms, seen.spent.transition_ms) == (85_000, 5_000)
    assert seen.signed is not None
    assert flags(seen) == ()


def test_planned_stands_beside_actual_for_every_step() -> None:
    run = whole()
    assert [(s.planned_ms, s.active_ms, s.waited_ms, s.ended) for s in summary(run).steps] == [
        (30_000, 30_000, 0, StepEnd.TIME),
        (30_000, 30_000, 0, StepEnd.TIME),
        (20_000, 20_000, 5_000, StepEnd.CONFIRMED),
    ]


def test_attempts_extensions_and_changes_are_told_with_their_step() -> None:
    run = Run(PLAN).start()
    run.do(ChangeSetting, "level", "1")
    run.do(Extend, 10_000)
    run.wait(45)
    run.do(Back)
    first = step(run, 0)
    assert (first.attempts, first.active_ms, first.extended_ms) == (2, 40_000, 10_000)
    assert first.ended is None  # being done again
    assert first.settings.level == "2"
    assert [change.value for change in first.changes] == ["1"]
    assert summary(run).extensions[0].by_ms == 10_000


def test_skips_and_exclusions_keep_their_reasons() -> None:
    run = Run(PLAN).start()
    run.wait(10)
    run.do(Skip, "sore")
    run.do(ExcludeZone, "brow", None, "bruise")
    assert (step(run, 0).ended, step(run, 0).reason) == ("skipped", "sore")
    assert (step(run, 2).left_out, step(run, 2).reason) == ("excluded", "bruise")
    assert summary(run).exclusions[0].saved_ms == 20_000


def test_what_a_choice_passed_by_was_not_chosen_and_not_planned() -> None:
    options = (
        BranchOption(id="a", title="The jaw", leaves_out=(2,)),
        BranchOption(id="b", title="The brow", leaves_out=(1,)),
    )
    run = Run(plan_of(choice("which", *options), zone("jaw", 20), zone("brow", 30))).start()
    run.do(ChooseBranch, "a")
    seen = summary(run)
    assert seen.steps[2].left_out == "not_chosen"
    assert [(z.zone, z.planned_ms) for z in seen.zones] == [("jaw", 20_000), ("brow", 0)]
    assert seen.gates[0].chosen == "The jaw"


def test_time_is_told_by_zone_and_side() -> None:
    run = Run(PLAN).start()
    run.wait(47)
    run.do(EndEarly)
    assert summary(run).zones == (
        ZoneSummary("jaw", Side.LEFT, 30_000, 30_000, excluded=False),
        ZoneSummary("jaw", Side.RIGHT, 30_000, 12_000, excluded=False),
        ZoneSummary("brow", None, 20_000, 0, excluded=False),
    )


def test_pauses_keep_length_reason_and_step_without_their_gaps() -> None:
    run = Run(PLAN).start()
    run.wait(10)
    run.do(Pause, "phone")
    run.wait(20)
    run.clock.sleep(60_000)
    run.wait(5)
    run.do(ExplainPause, "phone call")
    run.do(Resume)
    run.wait(30)
    run.do(Pause)
    run.wait(7)
    run.do(EndEarly)
    assert [(p.t_ms, p.length_ms, p.reason, p.step) for p in summary(run).pauses] == [
        (10_000, 25_000, "phone call", 0),
        (125_000, 7_000, "", 1),
    ]
    assert [gap.gap_ms for gap in summary(run).gaps] == [60_000]


def test_gates_show_the_last_answers() -> None:
    note = GateItem(id="note", text="Note?", kind=ItemKind.TEXT, required=False)
    rules = (rule("implant"), rule("botox", Severity.CAUTION))
    run = Run(plan_of(gate("prepare", check("gel"), note, rules=rules), task("cleanse"))).start()
    run.do(AnswerItem, "gel", False)
    run.do(AnswerItem, "gel", True)
    run.do(AnswerScreening, ScreeningAnswer(rule_id="botox", flagged=True))
    assert not summary(run).gates[0].passed
    run.do(Confirm, none_of_these=True)
    seen = summary(run).gates[0]
    assert [(answer.item, answer.value) for answer in seen.answers] == [("gel", True)]
    assert [answer.rule_id for answer in seen.screening if answer] == ["botox"]
    assert (seen.none_of_these, seen.passed) == (("implant",), True)


def test_what_was_answered_after_all_is_not_among_none_of_these() -> None:
    rules = (rule("implant"), rule("botox", Severity.CAUTION))
    run = Run(plan_of(gate("prepare", rules=rules), task("cleanse"))).start()
    run.do(Confirm, none_of_these=True)
    run.do(Back)
    run.do(AnswerScreening, ScreeningAnswer(rule_id="botox", flagged=True))
    assert summary(run).gates[0].none_of_these == ("implant",)


def test_corrections_stand_beside_what_they_correct() -> None:
    run = whole()
    run.do(Amend, event_number=2, text="the other side", by="AB", reason="mistaken")
    amendment = summary(run).amendments[0]
    assert amendment.corrects is run.events[1]
    assert amendment.by.text == "the other side"


def test_what_was_left_out_before_the_start_is_told_too() -> None:
    options = PlanOptions(exclusions=(Exclusion(zone="neck"),))
    bruise = ReasonedExclusion(zone="neck", reason="bruise")
    run = Run(plan_of(task("cleanse"), options=options))
    run.do(Start, SessionIdentity("session-1"), exclusions=(bruise,))
    assert summary(run).exclusions_before == (bruise,)
    unexplained = Run(run.plan).start()
    assert summary(unexplained).exclusions_before == (ReasonedExclusion(zone="neck"),)


def test_the_proof_of_what_was_run_does_not_depend_on_why_a_zone_was_left_out() -> None:
    plan = plan_of(task("cleanse"), options=PlanOptions(exclusions=(Exclusion(zone="neck"),)))
    hashes = set()
    for words in ("bruise", "Botox 9 days ago"):
        (started, *_) = Run(plan).do(
            Start, SessionIdentity("s"), exclusions=(ReasonedExclusion(zone="neck", reason=words),)
        )
        assert isinstance(started, SessionStarted)
        hashes.add(started.plan_hash)
    assert hashes == {plan_hash(plan)}


def test_times_of_day_keep_their_offset() -> None:
    clock = FakeClock(Moment(0, 0, 1_767_261_600_000, utc_offset_min=60, time_zone="Europe/Prague"))
    run = Run(plan_of(task("cleanse")), clock=clock).start()
    run.wait(60)
    run.do(Next)
    run.wait(3_600)
    run.do(Sign, "AB")
    seen = summary(run)
    assert seen.started_at is not None
    assert seen.ended_at is not None
    assert seen.started_at.local().isoformat() == "2026-01-01T11:00:00+01:00"
    assert seen.ended_at.local() - seen.started_at.local().astimezone(UTC) == timedelta(minutes=1)


def test_an_unfinished_session_is_told_as_far_as_it_went() -> None:
    run = Run(PLAN).start()
    run.wait(25)
    seen = summary(run)
    assert (seen.phase, seen.outcome, seen.ended_at) == (Phase.RUNNING, None, None)
    assert seen.last_at is not None
    assert seen.elapsed_ms == seen.steps[0].active_ms == 20_000  # up to the last sign of life


def test_a_plan_without_any_event_has_an_empty_summary() -> None:
    seen = summarise(PLAN, [])
    assert (seen.started, seen.last_at, seen.elapsed_ms) == (None, None, 0)


ERASED = {"client": "", "exclusions": (), "text": "", "reason": "", "note": "", "answer": None}


def erased(events: list[SessionEvent]) -> list[SessionEvent]:
    """Return the events as they read when their sealed fields are gone."""
    return [event.replace(**{name: ERASED[name] for name in type(event).sealed}) for event in events]


def test_a_session_reads_when_its_sealed_fields_are_erased() -> None:
    run = Run(plan_of(gate("screening", rules=(rule("botox", Severity.CAUTION),)), zone("jaw", 30))).start()
    run.do(AnswerScreening, ScreeningAnswer(rule_id="botox", flagged=True))
    run.do(Confirm)
    run.do(MarkDiscomfort, "warm")
    run.do(AddNote, "calm")
    run.do(Skip, "sore")
    run.do(Amend, event_number=1, text="right", by="AB", reason="typo")
    seen = summarise(run.plan, erased(run.events))
    assert seen.spent == summary(run).spent
    assert seen.gates[0].screening == (None,)
    assert (seen.discomforts[0].note, seen.notes[0].text, seen.steps[1].reason) == ("", "", "")


# What to look at


def test_an_open_session_is_flagged_as_that_alone() -> None:
    run = Run(PLAN).start()
    run.wait(5)
    assert flagged(run) == [FlagKind.UNFINISHED]


def test_each_thing_out_of_the_ordinary_is_flagged() -> None:
    run = Run(PLAN).start()
    run.wait(10)
    run.do(Next)
    run.clock.sleep(5_000)
    run.clock.step_wall(60_000)
    run.wait(1)
    run.do(MarkDiscomfort)
    found = run.crash()
    found.clock.advance(1_000)
    found.do(Recover)
    found.do(Skip, "sore")
    found.do(ExcludeZone, "brow", None, "bruise")
    found.do(Amend, event_number=1, text="right", by="AB", reason="typo")
    assert found.state.outcome is Outcome.COMPLETED
    assert flagged(found) == [
        FlagKind.NOT_SIGNED,
        FlagKind.AMENDED,
        FlagKind.DISCOMFORT,
        FlagKind.RECOVERED,
        FlagKind.GAP,
        FlagKind.CLOCK_STEPPED,
        FlagKind.STEPS_SKIPPED,
        FlagKind.STEPS_EARLY,
        FlagKind.ZONES_EXCLUDED,
        FlagKind.SIDES_UNEQUAL,
    ]


def test_a_session_ended_early_says_why_and_what_was_not_done() -> None:
    run = Run(PLAN).start()
    run.wait(5)
    run.do(EndEarly, "feels unwell")
    sentences = {flag.kind: flag.sentence for flag in flags(summary(run))}
    assert sentences[FlagKind.NOT_COMPLETED] == "The session was ended early (feels unwell)."
    assert sentences[FlagKind.STEPS_NOT_REACHED] == "3 steps not done."


@pytest.mark.parametrize(
    ("left_s", "right_s", "unequal"),
    [
        (30, 30, False),
        (30, 27, False),  # a tenth is tolerated
        (30, 26, True),
        (26, 30, True),
        (0, 30, True),
    ],
)
def test_sides_that_differ_by_more_than_a_tenth_are_flagged(
    left_s: int, right_s: int, *, unequal: bool
) -> None:
    run = Run(plan_of(zone("jaw", 30, Side.LEFT), zone("jaw", 30, Side.RIGHT))).start()
    for seconds in (left_s, right_s):
        run.wait(seconds)
        if seconds < 30:
            run.do(Next)
            run.clock.advance(0)
    assert (FlagKind.SIDES_UNEQUAL in flagged(run)) is unequal


def test_a_side_left_out_on_purpose_is_not_called_unequal() -> None:
    run = Run(plan_of(zone("jaw", 30, Side.LEFT), zone("jaw", 30, Side.RIGHT), task("rinse"))).start()
    run.do(ExcludeZone, "jaw", Side.RIGHT, "bruise")
    run.wait(60)
    assert FlagKind.SIDES_UNEQUAL not in flagged(run)
