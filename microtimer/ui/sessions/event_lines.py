"""Events of the record, one line each."""

from collections.abc import Mapping

from microtimer.core.plan import PlannedStep
from microtimer.core.sentence import sentence
from microtimer.core.session.events import (
    EveningPlanned,
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
    ZoneTouched,
)
from microtimer.ui.language import decimal, told, tr
from microtimer.ui.plan_lines import with_side
from microtimer.ui.sessions.review_lines import (
    END_WORDS,
    KIND_WORDS,
    STATUS_WORDS,
    Names,
    change_words,
    place_words,
)
from microtimer.ui.when import clock_words

EVENT_NAMES: Mapping[str, str] = {
    "session_started": sentence("sessions", "Session started"),
    "step_started": sentence("sessions", "Step started"),
    "step_ended": sentence("sessions", "Step ended"),
    "step_skipped": sentence("sessions", "Step skipped"),
    "step_reentered": sentence("sessions", "Step begun again"),
    "step_extended": sentence("sessions", "Step extended"),
    "evening_planned": sentence("sessions", "Sides to be evened out"),
    "transition_started": sentence("sessions", "Moving on"),
    "confirm_needed": sentence("sessions", "Waiting for a confirmation"),
    "mark_reached": sentence("sessions", "Mark reached"),
    "mark_confirmed": sentence("sessions", "Mark confirmed"),
    "paused": sentence("sessions", "Paused"),
    "resumed": sentence("sessions", "Resumed"),
    "pause_explained": sentence("sessions", "Pause explained"),
    "gap_found": sentence("sessions", "Gap found"),
    "clock_stepped": sentence("sessions", "Wall clock set"),
    "time_kept": sentence("sessions", "Time kept"),
    "setting_changed": sentence("sessions", "Setting changed"),
    "discomfort_marked": sentence("sessions", "Discomfort"),
    "note_added": sentence("sessions", "Note"),
    "item_answered": sentence("sessions", "Item answered"),
    "screening_answered": sentence("sessions", "Question answered"),
    "none_of_these_answered": sentence("sessions", "None of these"),
    "branch_chosen": sentence("sessions", "Option chosen"),
    "zone_excluded": sentence("sessions", "Zone left out"),
    "zone_touched": sentence("sessions", "Zone worked on"),
    "session_recovered": sentence("sessions", "Taken up again"),
    "session_ended": sentence("sessions", "Session ended"),
    "session_signed": sentence("sessions", "Session signed"),
    "session_amended": sentence("sessions", "Corrected"),
}
"""What each event is called; by its type."""


def event_words(event: SessionEvent, steps: Mapping[int, PlannedStep], names: Names) -> str:
    """Return one event as one line; `names` are those of the zones."""
    name = told(EVENT_NAMES.get(event.type, event.type.replace("_", " ").capitalize()))
    number = getattr(event, "step", None)
    step = steps.get(number) if isinstance(number, int) else None
    more = _more_words(event, names)
    return " · ".join(filter(None, (name, place_words(step) if step else "", more)))


def _more_words(event: SessionEvent, names: Names) -> str:
    match event:
        case SessionStarted():
            return tr("sessions", "{kind} by {who}").format(
                kind=told(KIND_WORDS[event.kind]), who=event.practitioner or tr("sessions", "nobody named")
            )
        case NoteAdded():
            return event.text or tr("sessions", "erased")
        case SessionEnded():
            return ", ".join(filter(None, (told(STATUS_WORDS[event.outcome.value]), event.reason)))
        case SessionSigned():
            return tr("sessions", "by {who}").format(who=event.by)
        case SessionAmended():
            words = tr("sessions", "event {number}: {text} ({reason}), by {who}")
            values = {"text": event.text, "reason": event.reason, "who": event.by}
            return words.format(number=event.event_number, **values)
        case ZoneExcluded():
            place = with_side(names.get(event.zone, event.zone), event.side)
            return ": ".join(filter(None, (place, event.reason)))
        case ZoneTouched():
            return with_side(names.get(event.zone, event.zone), event.side)
        case _:
            return _step_words(event)


def _step_words(event: SessionEvent) -> str:
    match event:
        case StepStarted() if event.attempt > 1:
            return tr("sessions", "attempt {number}").format(number=event.attempt)
        case StepEnded():
            return f"{told(END_WORDS[event.how])}, {clock_words(event.active_ms)}"
        case StepSkipped():
            return event.reason or ""
        case StepExtended() | EveningPlanned():
            return tr("sessions", "by {seconds} s").format(seconds=decimal(event.by_ms / 1000))
        case SettingChanged():
            return change_words(event)
        case _:
            return ""
