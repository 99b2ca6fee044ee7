"""Events: what happened in a session, in the past tense. The list of events is the record.

Every event carries `t_ms`, the session time in milliseconds since its start (monotonic, gaps included), and
the civil time it fell on. Fields named in `sealed` hold a person's data: the record keeps them encrypted with
that client's own key, and an event still reads without them ("" or None) once that key is gone.
"""

from enum import StrEnum
from typing import Annotated, ClassVar, Final, Literal

from pydantic import ConfigDict, Field, TypeAdapter

from microtimer.core.catalogue.screening import ScreeningAnswer
from microtimer.core.frozen import Frozen
from microtimer.core.plan import Amount, DeviceSettings, PlanOptions, Side

_WITHOUT_WORDS: Final = ConfigDict(hide_input_in_errors=True)
"""A refusal goes to the program's log, what was said of a client does not."""


class Outcome(StrEnum):
    """Why a session ended."""

    COMPLETED = "completed"
    ENDED_EARLY = "ended_early"
    ABANDONED = "abandoned"
    """Given up, or an unfinished session discarded with a reason; the record is kept all the same."""
    INCOMPLETE = "incomplete"
    """Ended after a crash without being taken up again."""


class StepEnd(StrEnum):
    """How a step came to its end."""

    TIME = "time"
    CONFIRMED = "confirmed"
    EARLY = "early"
    CEILING = "ceiling"


class Event(Frozen):
    """The base of every event."""

    model_config: ClassVar[ConfigDict] = _WITHOUT_WORDS
    sealed: ClassVar[tuple[str, ...]] = ()
    type: str
    t_ms: int
    utc_ms: int
    utc_offset_min: int = 0
    time_zone: str = ""


class ReasonedExclusion(Frozen):
    """A zone (one side, or every side when `side` is None) left out, with the practitioner's words on why."""

    model_config: ClassVar[ConfigDict] = _WITHOUT_WORDS
    zone: str
    side: Side | None = None
    reason: str = ""


class SessionStarted(Event):
    """The session began, and this is who and what it belongs to.

    `products` (gel and lot) and `device_serial` belong to the room and not to the client: they stay open.
    """

    type: Literal["session_started"] = "session_started"
    sealed: ClassVar[tuple[str, ...]] = ("client", "exclusions")
    session_id: str
    kind: Literal["treatment", "practice", "rehearsal"]
    protocol_id: str
    protocol_version: str
    protocol_title: str
    protocol_sha256: str
    plan_hash: str
    options: PlanOptions = PlanOptions()
    exclusions: tuple[ReasonedExclusion, ...] = ()
    """Those of `options`, with their reasons; empty beside exclusions there once the reasons were erased."""
    practitioner: str = ""
    client: str = ""
    device_id: str | None = None
    device_serial: str = ""
    device_profile_version: str = ""
    products: str = ""
    rules_version: str | None = None
    app_version: str = ""


class TransitionStarted(Event):
    """The practitioner moves to `step`: changes side or zone, renews the gel."""

    type: Literal["transition_started"] = "transition_started"
    step: int
    lane: int = 0
    planned_ms: int


class StepStarted(Event):
    """A step began, with the device settings it begins with."""

    type: Literal["step_started"] = "step_started"
    step: int
    lane: int = 0
    attempt: int = 1
    settings: DeviceSettings = DeviceSettings()


class MarkReached(Event):
    """A planned moment inside a step came; `mark` counts from 0."""

    type: Literal["mark_reached"] = "mark_reached"
    step: int
    lane: int = 0
    mark: int


class ConfirmNeeded(Event):
    """A lane waits for the practitioner, or for the other lane."""

    type: Literal["confirm_needed"] = "confirm_needed"
    step: int
    lane: int = 0
    why: Literal["time_done", "mark", "lane"]
    """The step's time is done; a mark asks for a stop; the other lane is still running."""


class MarkConfirmed(Event):
    """The practitioner confirmed a mark, and the step runs on."""

    type: Literal["mark_confirmed"] = "mark_confirmed"
    step: int
    lane: int = 0
    mark: int


class ItemAnswered(Event):
    """One item of a gate was answered: `value` for a check or an amount, `text` for words.

    `value` stays open: a tick or a count says that something was done, and what tells of the client's state
    (a choice, a tolerance, free text) is in `text`.
    """

    type: Literal["item_answered"] = "item_answered"
    sealed: ClassVar[tuple[str, ...]] = ("text",)
    step: int
    item: str
    value: bool | int | None = None
    text: str | None = None


class ScreeningAnswered(Event):
    """One screening rule was answered; the last answer to a rule counts."""

    type: Literal["screening_answered"] = "screening_answered"
    sealed: ClassVar[tuple[str, ...]] = ("answer",)
    step: int
    answer: ScreeningAnswer | None
    """None only once it was erased."""


class NoneOfTheseAnswered(Event):
    """The practitioner said of every rule not answered so far that it does not apply.

    `rules` stays open: it is the proof that each question was asked, and says of nobody that they have
    anything. A rule that does apply is a `ScreeningAnswered`, which is sealed.
    """

    type: Literal["none_of_these_answered"] = "none_of_these_answered"
    step: int
    rules: tuple[str, ...]


class BranchChosen(Event):
    """The practitioner picked what comes next."""

    type: Literal["branch_chosen"] = "branch_chosen"
    step: int
    option: str
    title: str


class StepEnded(Event):
    """A step is done."""

    type: Literal["step_ended"] = "step_ended"
    step: int
    lane: int = 0
    active_ms: int
    """On the step's own clock, over this attempt."""
    waited_ms: int = 0
    """Waiting in the step: at marks, and for the practitioner once its time was done."""
    how: StepEnd


class StepSkipped(Event):
    """A step was left undone, or left before it was done."""

    type: Literal["step_skipped"] = "step_skipped"
    sealed: ClassVar[tuple[str, ...]] = ("reason",)
    step: int
    lane: int = 0
    active_ms: int
    waited_ms: int = 0
    reason: str = ""


class StepReentered(Event):
    """A step is done again from its beginning; `active_ms` was spent on `from_step` and stays counted."""

    type: Literal["step_reentered"] = "step_reentered"
    from_step: int
    step: int
    lane: int = 0
    active_ms: int
    waited_ms: int = 0
    how: Literal["back", "redo", "loop"]


class Paused(Event):
    """The clock was stopped; by the program itself where the reason is "gap" or "crash"."""

    type: Literal["paused"] = "paused"
    sealed: ClassVar[tuple[str, ...]] = ("reason",)
    reason: str = ""


class PauseExplained(Event):
    """The reason of the present pause was given after the fact."""

    type: Literal["pause_explained"] = "pause_explained"
    sealed: ClassVar[tuple[str, ...]] = ("reason",)
    reason: str


class Resumed(Event):
    """The clock runs on."""

    type: Literal["resumed"] = "resumed"
    paused_ms: int
    """Length of the pause that ends here, gaps inside it not counted."""


class GapFound(Event):
    """Time passed that nobody measured awake: a suspended machine, or a crash. `t_ms` is the gap's end."""

    type: Literal["gap_found"] = "gap_found"
    gap_ms: int
    cause: Literal["suspend", "crash"]


class ClockStepped(Event):
    """The wall clock was set; no duration changes."""

    type: Literal["clock_stepped"] = "clock_stepped"
    by_ms: int


class StepExtended(Event):
    """Time was added to a step."""

    type: Literal["step_extended"] = "step_extended"
    step: int
    lane: int = 0
    by_ms: int


class EveningPlanned(Event):
    """Before a zone is left, `step` is to be done once more for `by_ms`, to even its two sides out.

    `then` is the step that follows; None ends the session.
    """

    type: Literal["evening_planned"] = "evening_planned"
    step: int
    by_ms: int
    then: int | None = None


class SettingChanged(Event):
    """The device was set otherwise."""

    type: Literal["setting_changed"] = "setting_changed"
    step: int
    lane: int = 0
    name: str
    value: Amount | str
    previous: Amount | str | None = None
    planned: bool = False
    """The protocol asked for the change (a mark), rather than the practitioner."""


class DiscomfortMarked(Event):
    """The client felt discomfort: where, at which settings and second of the step."""

    type: Literal["discomfort_marked"] = "discomfort_marked"
    sealed: ClassVar[tuple[str, ...]] = ("note",)
    step: int
    zone: str | None = None
    side: Side | None = None
    settings: DeviceSettings = DeviceSettings()
    active_ms: int
    note: str = ""


class NoteAdded(Event):
    """A note was added."""

    type: Literal["note_added"] = "note_added"
    sealed: ClassVar[tuple[str, ...]] = ("text",)
    step: int | None = None
    text: str


class ZoneExcluded(Event):
    """A zone was left out of what was still to come."""

    type: Literal["zone_excluded"] = "zone_excluded"
    sealed: ClassVar[tuple[str, ...]] = ("reason",)
    zone: str
    side: Side | None = None
    reason: str
    steps: tuple[int, ...]
    saved_ms: int


class ZoneTouched(Event):
    """A zone of a free-choice step was worked on."""

    type: Literal["zone_touched"] = "zone_touched"
    step: int
    zone: str
    side: Side | None = None


class TimeKept(Event):
    """A sign of life, so that a power cut loses seconds rather than the whole step."""

    type: Literal["time_kept"] = "time_kept"


class SessionRecovered(Event):
    """A session cut off by a crash was taken up again, paused; `attempt` counts from 1."""

    type: Literal["session_recovered"] = "session_recovered"
    attempt: int


class SessionEnded(Event):
    """The session is over."""

    type: Literal["session_ended"] = "session_ended"
    sealed: ClassVar[tuple[str, ...]] = ("reason",)
    outcome: Outcome
    reason: str = ""


class SessionSigned(Event):
    """The session was signed; from here on only amendments follow."""

    type: Literal["session_signed"] = "session_signed"
    by: str


class SessionAmended(Event):
    """Something was corrected, by an event that names the old one by its number (from 1)."""

    type: Literal["session_amended"] = "session_amended"
    sealed: ClassVar[tuple[str, ...]] = ("text", "reason")
    event_number: int
    text: str
    by: str
    reason: str


SessionEvent = (
    SessionStarted
    | TransitionStarted
    | StepStarted
    | MarkReached
    | ConfirmNeeded
    | MarkConfirmed
    | ItemAnswered
    | ScreeningAnswered
    | NoneOfTheseAnswered
    | BranchChosen
    | StepEnded
    | StepSkipped
    | StepReentered
    | Paused
    | PauseExplained
    | Resumed
    | GapFound
    | ClockStepped
    | StepExtended
    | EveningPlanned
    | SettingChanged
    | DiscomfortMarked
    | NoteAdded
    | ZoneExcluded
    | ZoneTouched
    | TimeKept
    | SessionRecovered
    | SessionEnded
    | SessionSigned
    | SessionAmended
)

_ADAPTER: TypeAdapter[SessionEvent] = TypeAdapter(
    Annotated[SessionEvent, Field(discriminator="type")],
    config=_WITHOUT_WORDS,
)


def event_from_json(text: str | bytes) -> SessionEvent:
    """Return the event written in one JSON object.

    Raises pydantic.ValidationError when it is none of ours.
    """
    return _ADAPTER.validate_json(text)


def event_as_json(event: SessionEvent) -> dict[str, object]:
    """Return the event as plain JSON data, unstated values left out, `type` always present."""
    return {"type": event.type, **event.model_dump(mode="json", exclude_defaults=True, exclude={"type"})}
