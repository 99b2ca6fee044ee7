"""What a session came to: planned beside actual, what was skipped or left out and why, what was noted."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from microtimer.core.plan import Plan, Side, StepKind
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
from microtimer.core.session.outlook import SegmentState
from microtimer.core.session.state import SessionState
from microtimer.core.session.view import SessionView
from microtimer.ui.run.words import (
    minutes,
    place_phrase,
    setting_label,
    setting_text,
    side_phrase,
    whole_seconds,
)

_OUTCOMES = {
    Outcome.COMPLETED: "Session complete",
    Outcome.ENDED_EARLY: "Session ended early",
    Outcome.ABANDONED: "Session given up",
    Outcome.INCOMPLETE: "Session ended after it was cut off",
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
    done = [s for s in shown.segments if s.state is SegmentState.PAST]
    return Summary(
        heading=_OUTCOMES[shown.outcome] if shown.outcome else "Session",
        complete=shown.outcome is Outcome.COMPLETED,
        times=_times(plan, shown),
        steps=f"{len(done)} of {len(shown.segments)} steps done",
        sides=_sides(plan, state),
        skipped=(*_dropped(plan, events), *_not_reached(state, shown)),
        noted=tuple(_noted(plan, events)),
    )


def aftercare_told(state: SessionState) -> tuple[str, ...]:
    """Return what to tell the client: always told, or belonging to a step that was run."""
    run = {index for index, past in state.history.items() if past.active_ms}
    return tuple(
        advice.text for advice in state.plan.aftercare if not advice.after or run & set(advice.after)
    )


def _times(plan: Plan, shown: SessionView) -> tuple[TimeRow, ...]:
    planned, spent = plan.totals, shown.totals
    rows = [
        _row("Preparation", planned.preparation_ms, spent.preparation_ms),
        _row("Treatment", planned.treatment_ms, spent.treatment_ms, compare=True),
        _row("Aftercare", planned.aftercare_ms, spent.aftercare_ms),
        _row("Moving between zones", planned.transition_ms, spent.transition_ms),
        _row("Paused", 0, spent.paused_ms),
        _row("Gaps (asleep or cut off)", 0, spent.gap_ms),
    ]
    kept = [row for row in rows if row.planned or row.actual != "0:00"]
    return (*kept, _row("Whole session", planned.all_ms, spent.all_ms))


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
    return f"Client's left {left}, client's right {right}"


def _dropped(plan: Plan, events: Iterable[SessionEvent]) -> Iterable[str]:
    for left in plan.left_out:
        side = f", {side_phrase(left.side)}" if left.side else ""
        yield f"{left.title}{side}: {left.reason}"
    for event in events:
        match event:
            case SessionStarted():
                yield from (
                    f"{_zone_phrase(out)}, why: {out.reason}" for out in event.exclusions if out.reason
                )
            case StepSkipped():
                reason = f": {event.reason}" if event.reason else ""
                yield f"{place_phrase(plan.steps[event.step])} skipped{reason}"
            case ZoneExcluded():
                names = dict.fromkeys(place_phrase(plan.steps[step]) for step in event.steps)
                place = "; ".join(names) or _zone_phrase(event)
                yield f"{place} left out: {event.reason}"
            case _:
                pass


def _not_reached(state: SessionState, shown: SessionView) -> Iterable[str]:
    """Name the zones that were cut short or never begun, where a session ended before its plan."""
    for segment in shown.segments:
        step, past = state.plan.steps[segment.index], state.history.get(segment.index)
        if step.kind is StepKind.ZONE and segment.state is SegmentState.FUTURE:
            yield f"{place_phrase(step)} {'cut short' if past and past.attempts else 'not begun'}"


def _noted(plan: Plan, events: Iterable[SessionEvent]) -> Iterable[str]:
    for event in events:
        match event:
            case DiscomfortMarked():
                at = minutes(event.active_ms // 1000)
                words = f": {event.note}" if event.note else ""
                yield f"Discomfort at {place_phrase(plan.steps[event.step])}, {at} into it{words}"
            case SettingChanged(planned=False):
                at = place_phrase(plan.steps[event.step])
                yield f"{setting_label(event.name)} set to {setting_text(event.name, event.value)} at {at}"
            case NoteAdded():
                yield event.text
            case _:
                pass


def _zone_phrase(event: ZoneExcluded | ReasonedExclusion) -> str:
    """Return a zone that no step of the plan names."""
    side = f", {side_phrase(event.side)}" if event.side else ""
    return f"{event.zone.replace('_', ' ').capitalize()}{side}"
