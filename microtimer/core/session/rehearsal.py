"""Rehearsal: a simulated practitioner, so that a plan can be run through on a scaled clock by itself."""

from collections.abc import Iterator

from microtimer.core.catalogue.gates import GateItem, ItemKind
from microtimer.core.catalogue.screening import Ask, ScreeningAnswer
from microtimer.core.clock import Moment
from microtimer.core.plan import BranchOption, PlannedStep, StepKind
from microtimer.core.session.actions import (
    Action,
    AnswerItem,
    AnswerScreening,
    ChooseBranch,
    Confirm,
    EndEarly,
    Resume,
)
from microtimer.core.session.state import Cursor, Phase, SessionState, Stage, Waiting
from microtimer.core.session.step_clock import planned_end_ms
from microtimer.core.session.stops import missing_items

ANSWER_MS = 1_000
"""Session time that must be quiet before something is answered or confirmed."""
UNTIMED_MS = 5_000
"""Session time given to a step that only the practitioner ends."""


def answer_for(state: SessionState, at: Moment) -> Action | None:
    """Return what the simulated practitioner does at a moment, or None while there is nothing to do.

    Checks are ticked, amounts are 2, the first of several choices is taken, no screening rule applies, loops
    are left after one round, untimed work takes 5 s. Call it after each tick, until the session has ended.
    """
    t_ms = state.time_at(at)
    rested = t_ms - state.t_ms >= ANSWER_MS
    if state.phase is Phase.PAUSED and rested:
        return Resume(at)
    last_ms = state.pressed_awake_ms
    guarded = last_ms is not None and at.awake_ms - last_ms < state.settings.guard_ms
    if state.phase is not Phase.RUNNING or guarded:
        return None
    return next(_answers(state.at(t_ms), at, rested=rested), None)


def _answers(state: SessionState, at: Moment, *, rested: bool) -> Iterator[Action]:
    """Yield what each lane asks of the practitioner now, the main lane first."""
    for lane, cursor in enumerate((state.main, state.beside)):
        if cursor is None:
            continue
        if rested and cursor.waiting is Waiting.ANSWER:
            yield _at_stop(state, state.step(cursor), at)
        elif _wants_confirming(state.step(cursor), cursor, rested=rested):
            yield Confirm(at, lane=lane)


def _at_stop(state: SessionState, step: PlannedStep, at: Moment) -> Action:
    if step.kind is StepKind.CHOICE:
        option = _way_on(step.options)
        return ChooseBranch(at, option.id) if option else EndEarly(at, "every option leads back")
    missing = missing_items(state, step)
    for item in step.items:
        if item in missing or (step.index, item.id) not in state.answers:
            return AnswerItem(at, item.id, _answer_to(item))
    for rule in step.rules:
        if Ask.BIRTH_DATE in rule.asks and (step.index, rule.id) not in state.screening:
            adult = ScreeningAnswer(rule_id=rule.id, flagged=False, age_years=40)
            return AnswerScreening(at, adult)
    return Confirm(at, none_of_these=True)


def _way_on(options: tuple[BranchOption, ...]) -> BranchOption | None:
    return next((option for option in options if option.returns_to is None), None)


def _answer_to(item: GateItem) -> bool | int | str:
    match item.kind:
        case ItemKind.CHECK:
            return True
        case ItemKind.AMOUNT:
            return 2
        case ItemKind.CHOICE | ItemKind.TOLERANCE:
            return item.options[0]
        case ItemKind.TEXT:
            return "rehearsal"


def _wants_confirming(step: PlannedStep, cursor: Cursor, *, rested: bool) -> bool:
    """Tell whether a lane waits to be confirmed, or has given a step that only a hand ends its time."""
    if cursor.stage is not Stage.ACTIVE:
        return rested and cursor.waiting in (Waiting.TIME_DONE, Waiting.MARK)
    timing = step.timing
    enough_ms = timing.planned_ms or max(timing.minimum_ms or 0, UNTIMED_MS)
    return planned_end_ms(step, cursor) is None and cursor.spent_ms >= enough_ms
