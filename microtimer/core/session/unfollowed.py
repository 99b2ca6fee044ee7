"""Ending a session that was cut off, also one whose events can no longer be followed.

A defect, or a plan that this version reads otherwise, may keep a session from being replayed. Its record is
kept as it is; only its end is added, so that it does not stay unfinished for ever.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from microtimer.core.clock import Moment
from microtimer.core.plan import Plan
from microtimer.core.sentence import sentence
from microtimer.core.session.actions import Abandon, ActionNotAllowedError, EndEarly
from microtimer.core.session.apply import replay
from microtimer.core.session.events import (
    GapFound,
    Outcome,
    Paused,
    Resumed,
    SessionEnded,
    SessionEvent,
)
from microtimer.core.session.reduce import reduce


@dataclass(frozen=True, slots=True)
class Ending:
    """What ends a session: its events, and what kept it from being followed, for the program's log."""

    events: tuple[SessionEvent, ...]
    defect: Exception | None = None


def end_cut_off(plan: Plan | None, events: Sequence[SessionEvent], action: EndEarly | Abandon) -> Ending:
    """End a session that was cut off, by its events alone where they cannot be followed.

    `plan` is None where it can no longer be read.

    Raises ActionNotAllowedError when the session is over, or is given up without a reason.
    """
    if plan is None:
        return Ending(end_unfollowed(events, action))
    try:
        return Ending(reduce(replay(plan, events), action).events)
    except ActionNotAllowedError:
        raise
    except Exception as defect:  # noqa: BLE001 - handed on: whatever it is, the session must get its end
        return Ending(end_unfollowed(events, action), defect)


def end_unfollowed(events: Sequence[SessionEvent], action: EndEarly | Abandon) -> tuple[SessionEvent, ...]:
    """Return the events that end a session as incomplete, or given up, from its recorded events alone.

    As after any crash, the time since the last event is a gap. Raises ActionNotAllowedError when the session
    is over, or is given up without a reason.
    """
    if not events or any(isinstance(event, SessionEnded) for event in events):
        raise ActionNotAllowedError("ended", sentence("session", "The session is over."))
    if isinstance(action, Abandon) and not action.reason.strip():
        raise ActionNotAllowedError("words-missing", sentence("session", "Say why the session is given up."))
    last = events[-1]
    gap_ms = max(0, action.at.utc_ms - last.utc_ms)
    then = _when(last.t_ms + gap_ms, last.utc_ms + gap_ms, action.at)
    stops = [event for event in events if isinstance(event, Paused | Resumed)]
    paused = bool(stops) and isinstance(stops[-1], Paused)
    cut = () if paused else (Paused(**_when(last.t_ms, last.utc_ms, action.at), reason="crash"),)
    outcome = Outcome.ABANDONED if isinstance(action, Abandon) else Outcome.INCOMPLETE
    end = SessionEnded(**then, outcome=outcome, reason=action.reason)
    return (*cut, GapFound(**then, gap_ms=gap_ms, cause="crash"), end)


def _when(t_ms: int, utc_ms: int, at: Moment) -> dict[str, Any]:
    return {
        "t_ms": t_ms,
        "utc_ms": utc_ms,
        "utc_offset_min": at.utc_offset_min,
        "time_zone": at.time_zone,
    }
