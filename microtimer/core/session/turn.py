"""A turn: the state so far, with the events and cues that one action has brought, while it is dealt with."""

from dataclasses import dataclass, field
from typing import Any

from microtimer.core.clock import Moment
from microtimer.core.session.apply import apply
from microtimer.core.session.cue_schedule import cues_between, cues_of_event
from microtimer.core.session.cues import Cue
from microtimer.core.session.events import SessionEvent
from microtimer.core.session.state import Anchor, SessionState


@dataclass(slots=True)
class Turn:
    """Collect what one action brings; lives no longer than one `reduce`.

    `t_ms` is the session time at which things happen now: first the last one seen, then that of each thing
    due, then that of the action.
    """

    state: SessionState
    at: Moment
    anchor: Anchor
    t_ms: int
    moved_ms: int | None = None
    """When a step last ended or began by the mere passing of time."""
    events: list[SessionEvent] = field(default_factory=list)
    cues: list[Cue] = field(default_factory=list)

    def go_to(self, t_ms: int, now_ms: int) -> None:
        """Let time go by to `t_ms`, nothing happening but cues; those stale by `now_ms` are dropped."""
        if t_ms > self.t_ms:
            self.cues += cues_between(self.state, self.t_ms, t_ms, now_ms)
            self.t_ms = t_ms

    def when(self) -> dict[str, Any]:
        """Return the time fields of an event that happens now; civil time is counted from the anchor."""
        return {
            "t_ms": self.t_ms,
            "utc_ms": self.anchor.moment.utc_ms + self.t_ms - self.anchor.t_ms,
            "utc_offset_min": self.at.utc_offset_min,
            "time_zone": self.at.time_zone,
        }

    def add(self, event: SessionEvent) -> None:
        """Let an event happen: apply it, and keep it with its cues."""
        self.cues += cues_of_event(self.state, event)
        self.state = apply(self.state, event)
        self.events.append(event)
