"""Apply: what each event makes of the state. The only code that changes one, live and on replay alike."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Literal, assert_never

from microtimer.core.plan import DeviceSettings, Plan, SectionKind, StepKind
from microtimer.core.session.events import (
    BranchChosen,
    ClockStepped,
    ConfirmNeeded,
    DiscomfortMarked,
    EveningPlanned,
    GapFound,
    ItemAnswered,
    MarkConfirmed,
    MarkReached,
    NoneOfTheseAnswered,
    NoteAdded,
    Paused,
    PauseExplained,
    ReasonedExclusion,
    Resumed,
    ScreeningAnswered,
    SessionAmended,
    SessionEnded,
    SessionEvent,
    SessionRecovered,
    SessionSigned,
    SessionStarted,
    SettingChanged,
    StepEnd,
    StepEnded,
    StepExtended,
    StepReentered,
    StepSkipped,
    StepStarted,
    TimeKept,
    TransitionStarted,
    ZoneExcluded,
    ZoneTouched,
)
from microtimer.core.session.state import (
    NOTHING_SET,
    Cursor,
    Evening,
    Phase,
    SessionSettings,
    SessionState,
    Stage,
    StepHistory,
    Waiting,
    ready,
)

STOPS = (StepKind.GATE, StepKind.CHECKPOINT, StepKind.CHOICE)
"""Kinds of step that wait for an answer from their start."""


def replay(
    plan: Plan, events: Iterable[SessionEvent], settings: SessionSettings | None = None
) -> SessionState:
    """Return the state that these events tell; a session cut off comes back as it stood at its last event."""
    state = ready(plan, settings)
    for event in events:
        state = apply(state, event)
    return replace(state, seen_t_ms=state.t_ms)


def apply(state: SessionState, event: SessionEvent) -> SessionState:  # noqa: C901, PLR0912 - a case an event
    """Return the state after an event: time up to it goes by first, then what the event says."""
    passed = state.changes_until(event.t_ms)
    then = replace(state, **{**passed, "utc_ms": event.utc_ms, "events": state.events + 1})
    match event:
        case SessionStarted():
            return replace(then, phase=Phase.RUNNING, session_id=event.session_id)
        case TransitionStarted() | StepStarted() | MarkReached() | ConfirmNeeded() | MarkConfirmed():
            return _step_goes_on(then, event)
        case StepEnded() | StepSkipped() | StepReentered():
            return _step_is_left(then, event)
        case StepExtended() | SettingChanged():
            return _step_is_changed(then, event)
        case ItemAnswered() | ScreeningAnswered() | NoneOfTheseAnswered() | BranchChosen():
            return _answered(then, event)
        case EveningPlanned():
            return replace(then, evening=Evening(event.step, event.by_ms, event.then))
        case Paused():
            return replace(then, phase=Phase.PAUSED, paused_ms=0, pause_reason=event.reason)
        case PauseExplained():
            return replace(then, pause_reason=event.reason)
        case Resumed():
            return replace(then, phase=Phase.RUNNING, paused_ms=0, pause_reason="", cut_off=False)
        case GapFound():
            return _gap_found(then, event.gap_ms)
        case SessionRecovered():
            return replace(then, recoveries=event.attempt, cut_off=True)
        case ZoneExcluded():
            return _zone_excluded(then, event)
        case ZoneTouched():
            return replace(then, touched=(*then.touched, event))
        case SessionEnded():
            return replace(then, phase=Phase.ENDED, outcome=event.outcome)
        case SessionSigned():
            return replace(then, signed_by=event.by)
        case ClockStepped() | TimeKept() | NoteAdded() | DiscomfortMarked() | SessionAmended():
            return then
        case _:
            assert_never(event)


def settings_after(cursor: Cursor | None, stated: DeviceSettings) -> DeviceSettings:
    """Return what the device is set to in a step that states these settings.

    Where the step is silent, what was set by hand stays; what only an earlier step stated does not.
    """
    return (cursor.by_hand if cursor else NOTHING_SET).merged(stated)


def settings_on_arrival(cursor: Cursor, stated: DeviceSettings) -> DeviceSettings:
    """Return what the device is set to when the move of a lane is over, in a step that states these settings.

    What was set by hand during the move was set for this step, so it holds against what the step states.
    """
    return settings_after(cursor, stated).merged(cursor.on_the_way)


def _step_goes_on(
    state: SessionState,
    event: TransitionStarted | StepStarted | MarkReached | ConfirmNeeded | MarkConfirmed,
) -> SessionState:
    if isinstance(event, TransitionStarted):
        return _transition_started(state, event)
    if isinstance(event, StepStarted):
        return _step_started(state, event)
    cursor = _cursor(state, event.lane)
    match event:
        case MarkReached():
            cursor = _at_mark(replace(cursor, next_mark=event.mark + 1), state, event)
        case ConfirmNeeded():
            cursor = replace(cursor, stage=Stage.WAITING, waiting=Waiting(event.why))
        case MarkConfirmed():
            cursor = replace(cursor, stage=Stage.ACTIVE, waiting=None)
    return _with_cursor(state, event.lane, cursor)


def _at_mark(cursor: Cursor, state: SessionState, event: MarkReached) -> Cursor:
    """Return the cursor after a mark: a record cut off right here must not lose what the mark asks for."""
    mark = state.plan.steps[event.step].marks[event.mark]
    if mark.settings:
        silent = dict.fromkeys(mark.settings.stated())
        cursor = replace(
            cursor,
            settings=cursor.settings.merged(mark.settings),
            by_hand=cursor.by_hand.model_copy(update=silent),
        )
    return replace(cursor, stage=Stage.WAITING, waiting=Waiting.MARK) if mark.confirm else cursor


def _transition_started(state: SessionState, event: TransitionStarted) -> SessionState:
    old, state = state.cursor(event.lane), _evened(_lane_opened(state, event), event)
    new = Cursor(
        step=event.step,
        stage=Stage.TRANSITION,
        move_ms=event.planned_ms,
        settings=old.settings if old else NOTHING_SET,
        by_hand=old.by_hand if old else NOTHING_SET,
        came_from=old.step if old else None,
    )
    return _with_cursor(state, event.lane, new)


def _step_started(state: SessionState, event: StepStarted) -> SessionState:
    old, step = state.cursor(event.lane), state.plan.steps[event.step]
    state = _evened(_lane_opened(state, event), event)
    evening = state.evening if event.lane == 0 else None
    stops = step.kind in STOPS
    by_hand = old.by_hand if old else NOTHING_SET
    cursor = Cursor(
        step=event.step,
        stage=Stage.WAITING if stops else Stage.ACTIVE,
        waiting=Waiting.ANSWER if stops else None,
        attempt=event.attempt,
        only_ms=evening.by_ms if evening else None,
        settings=event.settings,
        by_hand=_kept_by_hand(by_hand, event.settings),
    )
    past = state.history.get(event.step, StepHistory())
    begun = replace(past, attempts=event.attempt, ended=None)
    state = replace(state, history={**state.history, event.step: begun})
    if state.treatment_t_ms is None and step.section is SectionKind.TREATMENT:
        state = replace(state, treatment_t_ms=event.t_ms)
    return _with_cursor(state, event.lane, cursor)


def _step_is_left(state: SessionState, event: StepEnded | StepSkipped | StepReentered) -> SessionState:
    cursor = _cursor(state, event.lane)
    past = state.history.get(cursor.step, StepHistory())
    left = replace(past, active_ms=past.active_ms + event.active_ms, ended=_how_left(event, cursor, past))
    state = replace(state, history={**state.history, cursor.step: left})
    if isinstance(event, StepReentered) and event.how == "loop":
        state = _second_lane_anew(state, event)
    if isinstance(event, StepReentered) and event.lane == 0 and not state.evens_out:
        state = replace(state, evening=None)  # what was to follow the step that is left now does not
    bound_for = event.step if isinstance(event, StepReentered) else None
    over = replace(
        cursor,
        stage=Stage.FINISHED,
        waiting=None,
        spent_ms=0,
        waited_ms=0,
        moved_ms=0,
        bound_for=bound_for,
    )
    return _with_cursor(state, event.lane, over)


def _how_left(
    event: StepEnded | StepSkipped | StepReentered, cursor: Cursor, past: StepHistory
) -> StepEnd | Literal["skipped"] | None:
    match event:
        case StepEnded():
            return event.how
        case StepSkipped():
            return "skipped"
        case StepReentered():
            return past.ended if cursor.waiting is Waiting.LANE else None


def _lane_opened(state: SessionState, event: TransitionStarted | StepStarted) -> SessionState:
    group = state.plan.steps[event.step].lane_group
    if event.lane == 0 or group is None or group in state.opened:
        return state
    return replace(state, opened=state.opened | {group})


def _evened(state: SessionState, event: TransitionStarted | StepStarted) -> SessionState:
    """Return the state in which evening out is over, when the main lane comes to any other step."""
    if event.lane != 0 or state.evening is None or state.evening.step == event.step:
        return state
    return replace(state, evening=None)


def _second_lane_anew(state: SessionState, event: StepReentered) -> SessionState:
    """Forget the finished second lanes that a loop goes through, so that they run again."""
    again = {step.lane_group for step in state.plan.steps[event.step : event.from_step + 1]}
    if state.beside and state.beside.stage is Stage.FINISHED and state.step(state.beside).lane_group in again:
        state = replace(state, beside=None)
    return replace(state, opened=state.opened - again)


def _step_is_changed(state: SessionState, event: StepExtended | SettingChanged) -> SessionState:
    cursor = _cursor(state, event.lane)
    if isinstance(event, StepExtended):
        cursor = replace(cursor, extension_ms=cursor.extension_ms + event.by_ms)
        if cursor.waiting is Waiting.TIME_DONE:
            cursor = replace(cursor, stage=Stage.ACTIVE, waiting=None)
    else:
        name, by_hand = event.name, None if event.planned else event.value
        moving = cursor.stage is Stage.TRANSITION
        cursor = replace(
            cursor,
            settings=cursor.settings.model_copy(update={name: event.value}),
            by_hand=cursor.by_hand.model_copy(update={name: by_hand}),
            on_the_way=cursor.on_the_way.model_copy(update={name: by_hand}) if moving else NOTHING_SET,
        )
    return _with_cursor(state, event.lane, cursor)


def _answered(
    state: SessionState, event: ItemAnswered | ScreeningAnswered | NoneOfTheseAnswered | BranchChosen
) -> SessionState:
    step = event.step
    match event:
        case ItemAnswered():
            value = event.value if event.value is not None else event.text or ""
            return replace(state, answers={**state.answers, (step, event.item): value})
        case ScreeningAnswered():
            if event.answer is None:
                return state
            given = {**state.screening, (step, event.answer.rule_id): event.answer}
            return replace(state, screening=given)
        case NoneOfTheseAnswered():
            none = state.none_of_these | {(step, rule) for rule in event.rules}
            return replace(state, none_of_these=none)
        case BranchChosen():
            chosen = {**state.chosen, step: event.option}
            return replace(state, chosen=chosen, left_out=state.excluded | _not_chosen(state.plan, chosen))


def _not_chosen(plan: Plan, chosen: Mapping[int, str]) -> frozenset[int]:
    """Return the steps that the options picked leave out; a choice made anew forgets the one before."""
    return frozenset(
        index
        for step, picked in chosen.items()
        for option in plan.steps[step].options
        if option.id == picked
        for index in option.leaves_out
    )


def _gap_found(state: SessionState, gap_ms: int) -> SessionState:
    """Count the last `gap_ms` as a gap; they went by while paused."""
    spent = replace(state.spent, paused_ms=state.spent.paused_ms - gap_ms, gap_ms=state.spent.gap_ms + gap_ms)
    return replace(state, spent=spent, paused_ms=state.paused_ms - gap_ms)


def _zone_excluded(state: SessionState, event: ZoneExcluded) -> SessionState:
    steps = frozenset(event.steps)
    exclusion = ReasonedExclusion(zone=event.zone, side=event.side, reason=event.reason)
    return replace(
        state,
        exclusions=tuple(dict.fromkeys((*state.exclusions, exclusion))),
        excluded=state.excluded | steps,
        left_out=state.left_out | steps,
    )


def _kept_by_hand(by_hand: DeviceSettings, settings: DeviceSettings) -> DeviceSettings:
    """Return what was set by hand and still holds in a step with these settings."""
    stale = [name for name in by_hand.stated() if getattr(by_hand, name) != getattr(settings, name)]
    return by_hand.model_copy(update=dict.fromkeys(stale)) if stale else by_hand


def _cursor(state: SessionState, lane: int) -> Cursor:
    cursor = state.cursor(lane)
    if cursor is None:
        raise ValueError(f"An event speaks of lane {lane}, which has not begun.")
    return cursor


def _with_cursor(state: SessionState, lane: int, cursor: Cursor) -> SessionState:
    return replace(state, main=cursor) if lane == 0 else replace(state, beside=cursor)
