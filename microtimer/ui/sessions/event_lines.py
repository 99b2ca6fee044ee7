"""Events of the record, one line each."""

from collections.abc import Mapping

from microtimer.core.plan import PlannedStep
from microtimer.core.session.events import (
    NoteAdded,
    SessionAmended,
    SessionEnded,
    SessionEvent,
    SessionSigned,
    SessionStarted,
    SettingChanged,
    StepEnded,
    StepExtended,
    StepSkipped,
    StepStarted,
    ZoneExcluded,
)
from microtimer.ui.sessions.review_lines import (
    END_WORDS,
    KIND_WORDS,
    STATUS_WORDS,
    change_words,
    place_words,
)
from microtimer.ui.when import clock_words


def event_words(event: SessionEvent, steps: Mapping[int, PlannedStep]) -> str:
    """Return one event as one line."""
    name = event.type.replace("_", " ").capitalize()
    step = steps.get(getattr(event, "step", None) or 0) if getattr(event, "step", None) is not None else None
    more = _more_words(event)
    return " · ".join(filter(None, (name, place_words(step) if step else "", more)))


def _more_words(event: SessionEvent) -> str:
    match event:
        case SessionStarted():
            return f"{KIND_WORDS[event.kind].lower()} by {event.practitioner or 'nobody named'}"
        case NoteAdded():
            return event.text or "erased"
        case SessionEnded():
            return ", ".join(filter(None, (STATUS_WORDS[event.outcome.value].lower(), event.reason)))
        case SessionSigned():
            return f"by {event.by}"
        case SessionAmended():
            return f"event {event.event_number}: {event.text} ({event.reason}), by {event.by}"
        case _:
            return _step_words(event)


def _step_words(event: SessionEvent) -> str:
    match event:
        case StepStarted() if event.attempt > 1:
            return f"attempt {event.attempt}"
        case StepEnded():
            return f"{END_WORDS[event.how]}, {clock_words(event.active_ms)}"
        case StepSkipped():
            return event.reason
        case StepExtended():
            return f"by {event.by_ms / 1000:g} s"
        case SettingChanged():
            return change_words(event)
        case ZoneExcluded():
            return f"{event.zone}: {event.reason}"
        case _:
            return ""
