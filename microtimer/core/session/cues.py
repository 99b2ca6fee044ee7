"""Cues: what should be heard or shown at a moment, as data. Sounds, voices and lights are players of cues."""

from dataclasses import dataclass
from enum import StrEnum

from microtimer.core.speech.saying import Saying


class CueKind(StrEnum):
    """The meanings a cue can have; each has a sound of its own, and `END` is always distinct."""

    GET_READY = "get_ready"
    START = "start"
    STROKE = "stroke"
    HOLD = "hold"
    """The holding part of a stroke begins."""
    PASS = "pass"  # noqa: S105 - not a password
    """The next pass begins."""
    CHANGE_SIDE = "change_side"
    HALFWAY = "halfway"
    LAST_SECONDS = "last_seconds"
    """One for each of the last three seconds."""
    END = "end"
    NEXT_ZONE = "next_zone"
    CHANGE_SETTING = "change_setting"
    INTERVAL = "interval"
    """A planned moment inside a step: every so many seconds, or a mark with words to say."""
    REGEL = "regel"
    MINIMUM_REACHED = "minimum_reached"
    """The least time of a range is done; the practitioner may go on."""
    CONFIRM_NEEDED = "confirm_needed"
    PAUSED_TOO_LONG = "paused_too_long"
    LIMIT_NEAR = "limit_near"
    """The device's auto-off is one minute away."""
    FAULT = "fault"
    SESSION_END = "session_end"


@dataclass(frozen=True, slots=True)
class Cue:
    """One cue at session time `t_ms`; `text` is what a screen shows of it, "" for none."""

    kind: CueKind
    t_ms: int
    step: int | None = None
    lane: int = 0
    text: str = ""
    saying: Saying | None = None
    """What a voice says, if anything."""
