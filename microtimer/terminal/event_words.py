"""What happened in a session, in words: one phrase an event, for a rehearsal's lines and for the log."""

from collections.abc import Iterable
from typing import assert_never

from microtimer.core.catalogue.screening import ScreeningAnswer
from microtimer.core.plan import Plan, PlannedStep, Side
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
    Outcome,
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
from microtimer.terminal.printing import clock_text
from microtimer.terminal.setting_words import setting_text, settings_text

OUTCOMES = {
    Outcome.COMPLETED: "completed",
    Outcome.ENDED_EARLY: "ended early",
    Outcome.ABANDONED: "abandoned",
    Outcome.INCOMPLETE: "ended as incomplete",
}
ENDS = {
    StepEnd.TIME: "time done",
    StepEnd.CONFIRMED: "confirmed",
    StepEnd.EARLY: "ended early",
    StepEnd.CEILING: "ended at its limit",
}
WAITS = {
    "time_done": "time done, waiting to be confirmed",
    "mark": "waiting at a planned stop",
    "lane": "waiting for the other lane",
}


StepEvent = (
    TransitionStarted
    | StepStarted
    | MarkReached
    | ConfirmNeeded
    | MarkConfirmed
    | StepEnded
    | StepSkipped
    | StepReentered
    | StepExtended
    | EveningPlanned
    | DiscomfortMarked
)
"""Events told by the step they happened in."""
Answer = ItemAnswered | ScreeningAnswered | NoneOfTheseAnswered | BranchChosen
SessionWide = (
    SessionStarted
    | Paused
    | PauseExplained
    | Resumed
    | GapFound
    | ClockStepped
    | SettingChanged
    | NoteAdded
    | ZoneExcluded
    | ZoneTouched
    | TimeKept
    | SessionRecovered
    | SessionEnded
    | SessionSigned
    | SessionAmended
)


def event_words(event: SessionEvent, plan: Plan) -> str:
    """Return what an event tells, in one phrase; what was erased reads as "(erased)"."""
    if isinstance(event, StepEvent):
        return _step_words(event, plan)
    if isinstance(event, Answer):
        return _answer_words(event, plan)
    return _session_words(event, plan)


def _step_words(event: StepEvent, plan: Plan) -> str:  # noqa: C901 - a case an event
    step = step_words(plan.steps[event.step])
    match event:
        case TransitionStarted():
            return f"move to {step} ({clock_text(event.planned_ms)})"
        case StepStarted():
            again = f", attempt {event.attempt}" if event.attempt > 1 else ""
            return _joined(f"{step} started{again}", settings_text(event.settings))
        case MarkReached():
            return _joined(f"{step}: planned moment", _mark(plan, event))
        case ConfirmNeeded():
            return f"{step}: {WAITS[event.why]}"
        case MarkConfirmed():
            return f"{step}: planned stop confirmed"
        case StepEnded():
            return f"{step} {ENDS[event.how]} after {clock_text(event.active_ms)}"
        case StepSkipped():
            return _because(f"{step} skipped after {clock_text(event.active_ms)}", event.reason)
        case StepReentered():
            return f"{step} once more ({event.how})"
        case StepExtended():
            return f"{step} {event.by_ms / 1000:g} s longer"
        case EveningPlanned():
            return f"{step} once more for {event.by_ms / 1000:g} s, to even the sides out"
        case DiscomfortMarked():
            return _because(f"discomfort on {step} at {clock_text(event.active_ms)}", event.note)
        case _:
            assert_never(event)


def _answer_words(event: Answer, plan: Plan) -> str:
    match event:
        case ItemAnswered():
            return f"{_item(plan, event)}: {_answer(event)}"
        case ScreeningAnswered():
            return _screening(plan, event)
        case NoneOfTheseAnswered():
            return f"none of these applies: {len(event.rules)} questions"
        case BranchChosen():
            return f"chosen: {event.title}"
        case _:
            assert_never(event)


def _session_words(event: SessionWide, plan: Plan) -> str:  # noqa: C901, PLR0912 - a case an event
    match event:
        case SessionStarted():
            words = f"session started: {event.protocol_title} {event.protocol_version}, {event.kind}"
            return _joined(words, ", ".join(_left_out(plan, out) for out in event.exclusions))
        case Paused():
            return _because("paused", event.reason)
        case PauseExplained():
            return _because("pause explained", event.reason)
        case Resumed():
            return f"resumed after {clock_text(event.paused_ms)}"
        case GapFound():
            why = "the computer slept" if event.cause == "suspend" else "the program had stopped"
            return f"gap of {clock_text(event.gap_ms)}: {why}"
        case ClockStepped():
            return f"the wall clock was set by {event.by_ms / 1000:+.0f} s"
        case SettingChanged():
            before = "" if event.previous is None else f", before {setting_text(event.name, event.previous)}"
            asked = " (planned)" if event.planned else ""
            return f"set: {setting_text(event.name, event.value)}{before}{asked}"
        case NoteAdded():
            return f"note: {event.text or '(erased)'}"
        case ZoneExcluded():
            words = f"left out: {_place(plan, event.zone, event.side)}, {clock_text(event.saved_ms)} less"
            return _because(words, event.reason)
        case ZoneTouched():
            return f"worked on: {_place(plan, event.zone, event.side)}"
        case TimeKept():
            return "time kept"
        case SessionRecovered():
            return f"taken up again after a stop (number {event.attempt})"
        case SessionEnded():
            return _because(f"session {OUTCOMES[event.outcome]}", event.reason)
        case SessionSigned():
            return f"signed by {event.by}"
        case SessionAmended():
            text = event.text or "(erased)"
            return _because(f"event {event.event_number} amended by {event.by}: {text}", event.reason)
        case _:
            assert_never(event)


def _left_out(plan: Plan, out: ReasonedExclusion) -> str:
    return _because(f"left out {_place(plan, out.zone, out.side)}", out.reason)


def step_words(step: PlannedStep) -> str:
    """Return a step's number, name and side: "3 Jawline, client's left"."""
    return f"{step.index + 1} {step.title}{side_words(step.side)}"


def side_words(side: Side | None) -> str:
    """Return a side as it follows a place: ", client's left"; "" where there is none."""
    match side:
        case Side.LEFT | Side.RIGHT:
            return f", client's {side.value}"
        case Side.BOTH:
            return ", both sides"
        case Side.MIDLINE:
            return ", midline"
        case Side.FREE | None:
            return ""
        case _:
            assert_never(side)


def _place(plan: Plan, zone: str, side: Side | None) -> str:
    """Return a zone as the steps on it are called, its id where the plan has none, with its side."""
    steps = (step.title for step in plan.steps if step.zone == zone)
    out = (left_out.title for left_out in plan.left_out if left_out.zone == zone)
    return f"{next(steps, None) or next(out, zone)}{side_words(side)}"


def _places(plan: Plan, places: Iterable[str]) -> str:
    named = (place.partition(":") for place in places)
    return "; ".join(_place(plan, zone, Side(side) if side else None) for zone, _, side in named)


def _mark(plan: Plan, event: MarkReached) -> str:
    marks = plan.steps[event.step].marks
    return (marks[event.mark].say or "") if event.mark < len(marks) else ""


def _item(plan: Plan, event: ItemAnswered) -> str:
    items = plan.steps[event.step].items
    return next((item.text for item in items if item.id == event.item), event.item)


def _answer(event: ItemAnswered) -> str:
    match event.value:
        case None:
            return event.text or "(erased)"
        case bool():
            return "yes" if event.value else "no"
        case number:
            return str(number)


def _screening(plan: Plan, event: ScreeningAnswered) -> str:
    if event.answer is None:
        return "screening: (erased)"
    rules = plan.steps[event.step].rules
    label = next((rule.label for rule in rules if rule.id == event.answer.rule_id), event.answer.rule_id)
    return _joined(f"{label}: {'yes' if event.answer.flagged else 'no'}", _details(plan, event.answer))


def _details(plan: Plan, answer: ScreeningAnswer) -> str:
    parts = [
        answer.variant or "",
        f"{answer.age_years} years old" if answer.age_years is not None else "",
        f"{answer.days_since} days ago" if answer.days_since is not None else "",
        f"zones {_places(plan, answer.zones)}" if answer.zones else "",
        f"cleared by {answer.clearance}" if answer.clearance else "",
        answer.note,
    ]
    return ", ".join(part for part in parts if part)


def _joined(words: str, more: str) -> str:
    return f"{words}: {more}" if more else words


def _because(words: str, reason: str) -> str:
    return f"{words} ({reason})" if reason else words
