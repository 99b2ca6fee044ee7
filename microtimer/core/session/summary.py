"""The summary: what a reviewer sees of a session, derived from its plan and its events alone.

It reads unfinished sessions too, and sessions whose sealed fields were erased.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta, timezone
from typing import Literal, TypeVar

from microtimer.core.catalogue.screening import ScreeningAnswer
from microtimer.core.plan import DeviceSettings, LeftOut, Plan, PlannedStep, Side, StepKind, Totals
from microtimer.core.session.apply import apply
from microtimer.core.session.events import (
    ClockStepped,
    DiscomfortMarked,
    GapFound,
    ItemAnswered,
    NoneOfTheseAnswered,
    NoteAdded,
    Outcome,
    Paused,
    PauseExplained,
    ReasonedExclusion,
    Resumed,
    ScreeningAnswered,
    SessionAmended,
    SessionEnded,
    SessionEvent,
    SessionSigned,
    SessionStarted,
    SettingChanged,
    StepEnd,
    StepExtended,
    StepSkipped,
    StepStarted,
    ZoneExcluded,
    ZoneTouched,
)
from microtimer.core.session.outlook import worked_ms
from microtimer.core.session.state import Phase, SessionState, SpentTotals, Stage, Waiting, ready

E = TypeVar("E", bound=SessionEvent)


@dataclass(frozen=True, slots=True)
class CivilTime:
    """A moment as the wall clock showed it."""

    utc_ms: int
    utc_offset_min: int
    time_zone: str

    def local(self) -> datetime:
        """Return the local time, with its offset."""
        offset = timezone(timedelta(minutes=self.utc_offset_min))
        return datetime.fromtimestamp(self.utc_ms / 1000, offset)


@dataclass(frozen=True, slots=True)
class StepSummary:
    """Planned beside actual for one step, over all its attempts. Times are milliseconds."""

    step: PlannedStep
    planned_ms: int
    """As the plan states it: 0 where no length is stated."""
    extended_ms: int
    active_ms: int
    """On the step's clock."""
    waited_ms: int
    """At marks, for a confirmation, or for the other lane."""
    attempts: int
    ended: StepEnd | Literal["skipped"] | None
    """None: never reached, or the session ended inside it."""
    left_out: Literal["excluded", "not_chosen"] | None
    reason: str
    """Why it was skipped or excluded."""
    settings: DeviceSettings
    """As the step first began."""
    changes: tuple[SettingChanged, ...]
    touched: tuple[ZoneTouched, ...]


@dataclass(frozen=True, slots=True)
class ZoneSummary:
    """Planned beside actual for one side of a zone. Steps left out count as planned, unless not chosen."""

    zone: str
    side: Side | None
    planned_ms: int
    actual_ms: int
    excluded: bool
    """Some of it was left out during the session."""


@dataclass(frozen=True, slots=True)
class PauseSummary:
    """One pause; gaps inside it are not part of its length."""

    t_ms: int
    length_ms: int
    reason: str
    step: int | None


@dataclass(frozen=True, slots=True)
class GateSummary:
    """What was answered at one gate, checkpoint or choice; the last answer counts."""

    step: PlannedStep
    answers: tuple[ItemAnswered, ...]
    screening: tuple[ScreeningAnswer | None, ...]
    """None where an answer was erased."""
    none_of_these: tuple[str, ...]
    """The rules denied all at once, without those that were answered one by one as well."""
    chosen: str | None
    """The title of the option picked."""
    passed: bool


@dataclass(frozen=True, slots=True)
class Amendment:
    """A correction beside the event it corrects."""

    by: SessionAmended
    corrects: SessionEvent | None


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """One session for a reviewer. Times are milliseconds; `t_ms` values count from the start."""

    started: SessionStarted | None
    started_at: CivilTime | None
    ended_at: CivilTime | None
    """None for an unfinished session."""
    last_at: CivilTime | None
    """Of the last event before the session was over: the last sign of life."""
    phase: Phase
    outcome: Outcome | None
    end_reason: str
    recoveries: int
    planned: Totals
    spent: SpentTotals
    elapsed_ms: int
    steps: tuple[StepSummary, ...]
    zones: tuple[ZoneSummary, ...]
    pauses: tuple[PauseSummary, ...]
    gaps: tuple[GapFound, ...]
    clock_steps: tuple[ClockStepped, ...]
    extensions: tuple[StepExtended, ...]
    discomforts: tuple[DiscomfortMarked, ...]
    notes: tuple[NoteAdded, ...]
    gates: tuple[GateSummary, ...]
    left_out_before: tuple[LeftOut, ...]
    """Taken out of the plan before the start."""
    exclusions_before: tuple[ReasonedExclusion, ...]
    """The zones among them, with reasons; empty once the reasons were erased."""
    exclusions: tuple[ZoneExcluded, ...]
    """Made during the session."""
    signed: SessionSigned | None
    amendments: tuple[Amendment, ...]


def summarise(plan: Plan, events: Iterable[SessionEvent]) -> SessionSummary:
    """Return what a reviewer sees of a session."""
    told = tuple(events)
    states = _states(plan, told)
    last = states[-1]
    live = [event for event, state in zip(told, states[1:], strict=True) if state.under_way]
    end = next(iter(_of(told, SessionEnded)), None)
    started = next(iter(_of(told, SessionStarted)), None)
    steps = _steps(plan, told, states)
    return SessionSummary(
        started=started,
        started_at=_civil(told[0]) if told else None,
        ended_at=_civil(end) if end else None,
        last_at=_civil(end or live[-1]) if end or live else None,
        phase=last.phase,
        outcome=last.outcome,
        end_reason=end.reason if end else "",
        recoveries=last.recoveries,
        planned=plan.totals,
        spent=last.spent,
        elapsed_ms=last.spent.all_ms,
        steps=steps,
        zones=_zones(steps),
        pauses=_pauses(told, states),
        gaps=_of(told, GapFound),
        clock_steps=_of(told, ClockStepped),
        extensions=_of(told, StepExtended),
        discomforts=_of(told, DiscomfortMarked),
        notes=_of(told, NoteAdded),
        gates=_gates(plan, told, last),
        left_out_before=plan.left_out,
        exclusions_before=started.exclusions if started else (),
        exclusions=_of(told, ZoneExcluded),
        signed=next(iter(_of(told, SessionSigned)), None),
        amendments=tuple(
            Amendment(event, told[event.event_number - 1] if event.event_number <= len(told) else None)
            for event in _of(told, SessionAmended)
        ),
    )


def _states(plan: Plan, events: Sequence[SessionEvent]) -> list[SessionState]:
    """Return the state before the first event, and after each; only the last one has its history of steps.

    Every state of a long session holding its own would take memory by the square of the steps.
    """
    state = ready(plan)
    states = [state]
    for event in events:
        state = apply(state, event)
        states.append(replace(state, history={}))
    return [*states[:-1], state]


def _of(events: Iterable[SessionEvent], kind: type[E]) -> tuple[E, ...]:
    return tuple(event for event in events if isinstance(event, kind))


def _civil(event: SessionEvent) -> CivilTime:
    return CivilTime(event.utc_ms, event.utc_offset_min, event.time_zone)


def _steps(
    plan: Plan, events: Sequence[SessionEvent], states: Sequence[SessionState]
) -> tuple[StepSummary, ...]:
    by_step = _by_step(events)
    reasons = {index: event.reason for event in _of(events, ZoneExcluded) for index in event.steps}
    waited = _waiting_times(events, states)
    return tuple(_step(step, by_step.get(step.index, []), states[-1], waited, reasons) for step in plan.steps)


def _by_step(events: Iterable[SessionEvent]) -> dict[int, list[SessionEvent]]:
    by_step: dict[int, list[SessionEvent]] = {}
    for event in events:
        if (index := getattr(event, "step", None)) is not None:
            by_step.setdefault(index, []).append(event)
    return by_step


def _step(
    step: PlannedStep,
    events: Sequence[SessionEvent],
    last: SessionState,
    waited: dict[int, int],
    reasons: dict[int, str],
) -> StepSummary:
    history = last.history.get(step.index)
    begun = next(iter(_of(events, StepStarted)), None)
    skipped = next(iter(reversed(_of(events, StepSkipped))), None)
    left_out: Literal["excluded", "not_chosen"] | None = None
    if step.index in last.left_out:
        left_out = "excluded" if step.index in last.excluded else "not_chosen"
    ended = history.ended if history else None
    return StepSummary(
        step=step,
        planned_ms=step.timing.counted_ms,
        extended_ms=sum(event.by_ms for event in _of(events, StepExtended)),
        active_ms=worked_ms(last, step.index),
        waited_ms=waited.get(step.index, 0),
        attempts=history.attempts if history else 0,
        ended=ended,
        left_out=left_out,
        reason=skipped.reason if skipped and ended == "skipped" else reasons.get(step.index, ""),
        settings=begun.settings if begun else step.settings,
        changes=_of(events, SettingChanged),
        touched=_of(events, ZoneTouched),
    )


def _waiting_times(events: Sequence[SessionEvent], states: Sequence[SessionState]) -> dict[int, int]:
    """Return by step how long its lane stood waiting in it, or on it for the other lane."""
    waited: dict[int, int] = {}
    for before, event in zip(states, events, strict=False):
        if before.phase is not Phase.RUNNING:
            continue
        for cursor in (before.main, before.beside):
            if cursor and cursor.stage is Stage.WAITING and cursor.waiting is not Waiting.ANSWER:
                waited[cursor.step] = waited.get(cursor.step, 0) + event.t_ms - before.t_ms
    return waited


def _zones(steps: Iterable[StepSummary]) -> tuple[ZoneSummary, ...]:
    zones: dict[tuple[str, Side | None], ZoneSummary] = {}
    for done in steps:
        step = done.step
        if step.kind is not StepKind.ZONE:
            continue
        for zone in filter(None, (step.zone, *step.with_zones)):
            sum_so_far = zones.get((zone, step.side)) or ZoneSummary(zone, step.side, 0, 0, excluded=False)
            planned_ms = 0 if done.left_out == "not_chosen" else done.planned_ms
            zones[zone, step.side] = replace(
                sum_so_far,
                planned_ms=sum_so_far.planned_ms + planned_ms,
                actual_ms=sum_so_far.actual_ms + done.active_ms,
                excluded=sum_so_far.excluded or done.left_out == "excluded",
            )
    return tuple(zones.values())


def _pauses(events: Sequence[SessionEvent], states: Sequence[SessionState]) -> tuple[PauseSummary, ...]:
    pauses: list[PauseSummary] = []
    open_ended = False
    for event, state in zip(events, states[1:], strict=True):
        match event:
            case Paused():
                step = state.main.step if state.main else None
                pauses.append(PauseSummary(event.t_ms, 0, event.reason, step))
                open_ended = True
            case PauseExplained():
                pauses[-1] = replace(pauses[-1], reason=event.reason)
            case Resumed():
                pauses[-1] = replace(pauses[-1], length_ms=event.paused_ms)
                open_ended = False
            case _:
                pass
    if open_ended:  # it lasted until the end, or as far as the record goes
        pauses[-1] = replace(pauses[-1], length_ms=states[-1].paused_ms)
    return tuple(pauses)


def _gates(plan: Plan, events: Sequence[SessionEvent], last: SessionState) -> tuple[GateSummary, ...]:
    asked = [step for step in plan.steps if step.kind not in (StepKind.ZONE, StepKind.TASK)]
    by_step = _by_step(events)
    return tuple(_gate(step, by_step[step.index], last) for step in asked if step.index in last.history)


def _gate(step: PlannedStep, here: Sequence[SessionEvent], last: SessionState) -> GateSummary:
    """Return what was answered at one stop, by the events that happened there."""
    items = {event.item: event for event in _of(here, ItemAnswered)}
    answers: dict[str, ScreeningAnswer | None] = {}
    for number, event in enumerate(_of(here, ScreeningAnswered)):
        answers[event.answer.rule_id if event.answer else f"erased {number}"] = event.answer
    titles = {option.id: option.title for option in step.options}
    denied = (rule for event in _of(here, NoneOfTheseAnswered) for rule in event.rules)
    return GateSummary(
        step=step,
        answers=tuple(items.values()),
        screening=tuple(answers.values()),
        none_of_these=tuple(rule for rule in dict.fromkeys(denied) if rule not in answers),
        chosen=titles.get(last.chosen.get(step.index, "")),
        passed=last.history[step.index].ended is not None,
    )
