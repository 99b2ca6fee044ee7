"""Actions: what the practitioner or the clock asks of a session, each with its moment.

An action is a request. `reduce` answers it with events (facts), or refuses it with `ActionNotAllowedError`
before anything changes.
"""

from dataclasses import dataclass
from typing import Literal

from microtimer.core.catalogue.screening import ScreeningAnswer
from microtimer.core.clock import Moment
from microtimer.core.plan import Side
from microtimer.core.session.events import ReasonedExclusion

SettingValue = int | str


class ActionNotAllowedError(Exception):
    """A refused request; nothing has changed.

    `code` is data for programs ("too-soon", "paused"), `message` one sentence for the screen.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


@dataclass(frozen=True, slots=True)
class SessionIdentity:
    """Who and what a session belongs to; `kind` keeps rehearsals and practice apart from treatments.

    `client` is a client code, never a name; "" when none was given.
    """

    session_id: str
    kind: Literal["treatment", "practice", "rehearsal"] = "treatment"
    practitioner: str = ""
    client: str = ""
    device_serial: str = ""
    device_profile_version: str = ""
    products: str = ""
    app_version: str = ""


@dataclass(frozen=True, slots=True)
class Start:
    """Begin the session; `exclusions` gives the reasons of those in the plan."""

    at: Moment
    identity: SessionIdentity
    exclusions: tuple[ReasonedExclusion, ...] = ()


@dataclass(frozen=True, slots=True)
class Tick:
    """Let time pass up to `at`; one tick may end several steps."""

    at: Moment


@dataclass(frozen=True, slots=True)
class Confirm:
    """Confirm what waits: a gate, a checkpoint, a step whose time is done.

    `none_of_these` is the explicit answer to every yes/no question of a screening gate not flagged so far.
    """

    at: Moment
    lane: int = 0
    none_of_these: bool = False


@dataclass(frozen=True, slots=True)
class AnswerItem:
    """Answer one item of the present gate: True or False, a whole number for an amount, else text."""

    at: Moment
    item: str
    value: bool | int | str


@dataclass(frozen=True, slots=True)
class AnswerScreening:
    """Answer one screening rule of the present gate."""

    at: Moment
    answer: ScreeningAnswer


@dataclass(frozen=True, slots=True)
class ChooseBranch:
    """Pick one option of the present choice."""

    at: Moment
    option: str


@dataclass(frozen=True, slots=True)
class Next:
    """Go on: start the step now (during a transition), end it early (a running step), or confirm it."""

    at: Moment
    lane: int = 0


@dataclass(frozen=True, slots=True)
class Back:
    """Go back to the step before and do it again from its beginning."""

    at: Moment


@dataclass(frozen=True, slots=True)
class Redo:
    """Do the present step again from its beginning."""

    at: Moment
    lane: int = 0


@dataclass(frozen=True, slots=True)
class Pause:
    """Stop the clock."""

    at: Moment
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ExplainPause:
    """Say why the session is paused, after the fact."""

    at: Moment
    reason: str


@dataclass(frozen=True, slots=True)
class Resume:
    """Let the clock run on."""

    at: Moment


@dataclass(frozen=True, slots=True)
class Press:
    """The one key or pedal: short goes on (next or confirm), long pauses or resumes."""

    at: Moment
    long: bool = False


@dataclass(frozen=True, slots=True)
class Extend:
    """Add time to the present step."""

    at: Moment
    by_ms: int
    lane: int = 0


@dataclass(frozen=True, slots=True)
class EvenOut:
    """Give the side of the present zone that got less the time it is short of."""

    at: Moment


@dataclass(frozen=True, slots=True)
class Skip:
    """Leave the present step undone, with a reason."""

    at: Moment
    reason: str = ""
    lane: int = 0


@dataclass(frozen=True, slots=True)
class ChangeSetting:
    """Note that the device was set otherwise.

    `name` is a field of `DeviceSettings`; quantities are whole (uA, mHz, us).
    """

    at: Moment
    name: str
    value: SettingValue
    lane: int = 0


@dataclass(frozen=True, slots=True)
class MarkDiscomfort:
    """Note discomfort; zone, side, settings and second are kept by themselves."""

    at: Moment
    note: str = ""


@dataclass(frozen=True, slots=True)
class AddNote:
    """Add a note; allowed after the end too, until the session is signed."""

    at: Moment
    text: str


@dataclass(frozen=True, slots=True)
class ExcludeZone:
    """Leave a zone out of what is still to come, with a reason; no side means every side."""

    at: Moment
    zone: str
    side: Side | None
    reason: str


@dataclass(frozen=True, slots=True)
class TouchZone:
    """Tap in a zone that was worked on in a free-choice step."""

    at: Moment
    zone: str
    side: Side | None = None


@dataclass(frozen=True, slots=True)
class EndEarly:
    """End the session before its plan is done; the record is kept."""

    at: Moment
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Abandon:
    """Give the session up (also: discard an unfinished one), with a reason; the record is kept."""

    at: Moment
    reason: str


@dataclass(frozen=True, slots=True)
class Recover:
    """Take a replayed session up again after a crash: it comes back paused, the lost time a gap."""

    at: Moment


@dataclass(frozen=True, slots=True)
class Sign:
    """Sign an ended session; from then on only amendments are possible."""

    at: Moment
    by: str


@dataclass(frozen=True, slots=True)
class Amend:
    """Correct something of an ended session; `event_number` is the event's place in the session, from 1."""

    at: Moment
    event_number: int
    text: str
    by: str
    reason: str


Action = (
    Start
    | Tick
    | Confirm
    | AnswerItem
    | AnswerScreening
    | ChooseBranch
    | Next
    | Back
    | Redo
    | Pause
    | ExplainPause
    | Resume
    | Press
    | Extend
    | EvenOut
    | Skip
    | ChangeSetting
    | MarkDiscomfort
    | AddNote
    | ExcludeZone
    | TouchZone
    | EndEarly
    | Abandon
    | Recover
    | Sign
    | Amend
)
