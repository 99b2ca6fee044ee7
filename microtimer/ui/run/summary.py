"""What a session came to: planned beside actual, what was skipped or left out and why, what was noted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from microtimer.core.plan import Plan, Side, StepKind
from microtimer.core.sentence import sentence
from microtimer.core.session.events import (
    DiscomfortMarked,
    NoteAdded,
    Outcome,
    ReasonedExclusion,
    SessionEvent,
    SessionStarted,
    SettingChanged,
    StepSkipped,
    ZoneExcluded,
)
from microtimer.core.session.outlook import steps_done
from microtimer.core.session.state import SessionState
from microtimer.core.session.view import SessionView
from microtimer.ui.language import catalogued, told, tr
from microtimer.ui.run.gate.item_words import option_words
from microtimer.ui.run.words import (
    minutes,
    place_phrase,
    setting_label,
    setting_text,
    side_phrase,
    whole_seconds,
)

_SKIN_RESPONSE = "skin_response"
"""The item of the house's closing gate."""
_OUTCOMES = {
    Outcome.COMPLETED: sentence("run", "Session complete"),
    Outcome.ENDED_EARLY: sentence("run", "Session ended early"),
    Outcome.ABANDONED: sentence("run", "Session given up"),
    Outcome.INCOMPLETE: sentence("run", "Session ended after it was cut off"),
}


@dataclass(frozen=True, slots=True)
class TimeRow:
    """One kind of time: planned and actual, as m:ss; planned is "" where nothing is planned."""

    name: str
    planned: str
    actual: str
    difference: str = ""


@dataclass(frozen=True, slots=True)
class Summary:
    """A session's end in words."""

    heading: str
    complete: bool
    times: tuple[TimeRow, ...]
    steps: str
    sides: str
    skipped: tuple[str, ...]
    """Each with its reason."""
    noted: tuple[str, ...]


def summarize(plan: Plan, state: SessionState, shown: SessionView, events: Sequence[SessionEvent]) -> Summary:
    """Return what a session came to; `events` are those known to this window."""
    steps = tr("run", "{done} of {all} steps done")
    return Summary(
        heading=told(_OUTCOMES[shown.outcome]) if shown.outcome else tr("run", "Session"),
        complete=shown.outcome is Outcome.COMPLETED,
        times=_times(plan, shown),
        steps=steps.format(done=steps_done(state), all=len(plan.steps)),
        sides=_sides(plan, state),
        skipped=(*_dropped(plan, events), *_not_reached(state)),
        noted=tuple(_noted(plan, events)),
    )


def answered_skin_response(state: SessionState) -> str:
    """Return the skin response as a gate of the session asked it, "" where none did."""
    answers = (state.answers.get((step.index, _SKIN_RESPONSE)) for step in state.plan.steps if step.items)
    return next((option_words(answer) for answer in answers if isinstance(answer, str) and answer), "")


def aftercare_told(state: SessionState) -> tuple[str, ...]:
    """Return what to tell the client: always told, or belonging to a step that was run."""
    run = {index for index, past in state.history.items() if past.active_ms}
    return tuple(
        advice.text for advice in state.plan.aftercare if not advice.after or run & set(advice.after)
    )


def _times(plan: Plan, shown: SessionView) -> tuple[TimeRow, ...]:
    planned, spent = plan.totals, shown.totals
    rows = [
        _row(tr("run", "Preparation"), planned.preparation_ms, spent.preparation_ms),
        _row(tr("run", "Treatment"), planned.treatment_ms, spent.treatment_ms, compare=True),
        _row(tr("run", "Aftercare"), planned.aftercare_ms, spent.aftercare_ms),
        _row(tr("run", "Moving between zones"), planned.transition_ms, spent.transition_ms),
        _row(tr("run", "Paused"), 0, spent.paused_ms),
        _row(tr("run", "Gaps (asleep or cut off)"), 0, spent.gap_ms),
    ]
    kept = [row for row in rows if row.planned or row.actual != "0:00"]
    return (*kept, _row(tr("run", "Whole session"), planned.all_ms, spent.all_ms))


def _row(name: str, planned_ms: int, actual_ms: int, *, compare: bool = False) -> TimeRow:
    seconds = whole_seconds(actual_ms) - whole_seconds(planned_ms)
    sign = "+" if seconds > 0 else "−"
    difference = f"{sign}{minutes(abs(seconds))}" if compare and seconds else ""
    planned = minutes(whole_seconds(planned_ms)) if planned_ms else ""
    return TimeRow(name, planned, minutes(whole_seconds(actual_ms)), difference)


def _sides(plan: Plan, state: SessionState) -> str:
    """Return the time on each side, where both were worked on."""
    spent = dict.fromkeys((Side.LEFT, Side.RIGHT), 0)
    for step in plan.steps:
        if step.kind is StepKind.ZONE and step.side in spent and step.index in state.history:
            spent[step.side] += state.history[step.index].active_ms
    if not all(spent.values()):
        return ""
    left, right = (minutes(whole_seconds(spent[side])) for side in (Side.LEFT, Side.RIGHT))
    return tr("run", "Client's left {left}, client's right {right}").format(left=left, right=right)


def _dropped(plan: Plan, events: Iterable[SessionEvent]) -> Iterable[str]:
    for left in plan.left_out:
        side = f", {side_phrase(left.side)}" if left.side else ""
        yield f"{catalogued(left.title)}{side}: {catalogued(told(left.reason))}"
    for event in events:
        match event:
            case SessionStarted():
                yield from (
                    tr("run", "{place}, why: {reason}").format(place=_zone_phrase(out), reason=out.reason)
                    for out in event.exclusions
                    if out.reason
                )
            case StepSkipped():
                yield _skipped_words(place_phrase(plan.steps[event.step]), event.reason)
            case ZoneExcluded():
                names = dict.fromkeys(place_phrase(plan.steps[step]) for step in event.steps)
                place = "; ".join(names) or _zone_phrase(event)
                yield tr("run", "{place} left out: {reason}").format(place=place, reason=event.reason)
            case _:
                pass


def _not_reached(state: SessionState) -> Iterable[str]:
    """Name the zones of both lanes cut short or never begun, where a session ended before its plan."""
    for step in state.plan.steps:
        past = state.history.get(step.index)
        over = step.index in state.left_out or (past is not None and past.ended is not None)
        if step.kind is StepKind.ZONE and not over:
            begun = past is not None and past.attempts
            words = tr("run", "{place} cut short") if begun else tr("run", "{place} not begun")
            yield words.format(place=place_phrase(step))


def _noted(plan: Plan, events: Iterable[SessionEvent]) -> Iterable[str]:
    for event in events:
        match event:
            case DiscomfortMarked():
                note = f": {event.note}" if event.note else ""
                words = tr("run", "Discomfort at {place}, {time} into it")
                place = place_phrase(plan.steps[event.step])
                yield words.format(place=place, time=minutes(event.active_ms // 1000)) + note
            case SettingChanged(planned=False):
                words = tr("run", "{setting} set to {value} at {place}")
                yield words.format(
                    setting=setting_label(event.name),
                    value=setting_text(event.name, event.value),
                    place=place_phrase(plan.steps[event.step]),
                )
            case NoteAdded():
                yield event.text
            case _:
                pass


def _skipped_words(place: str, reason: str) -> str:
    if not reason:
        return tr("run", "{place} skipped").format(place=place)
    return tr("run", "{place} skipped: {reason}").format(place=place, reason=reason)


def _zone_phrase(event: ZoneExcluded | ReasonedExclusion) -> str:
    """Return a zone that no step of the plan names."""
    side = f", {side_phrase(event.side)}" if event.side else ""
    return f"{event.zone.replace('_', ' ').capitalize()}{side}"
