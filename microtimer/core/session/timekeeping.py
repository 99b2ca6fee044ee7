"""Timekeeping: what the clocks say has happened since the last action, before that action is looked at.

Session time is awake time since the start plus the gaps found. The machine's clocks part when it sleeps (a
gap) and when somebody sets the wall clock (a step, which changes no duration).
"""

from typing import Literal

from microtimer.core.clock import Moment
from microtimer.core.session.cue_schedule import cues_between
from microtimer.core.session.cues import CueKind
from microtimer.core.session.events import ClockStepped, GapFound, Paused
from microtimer.core.session.passing import pass_time
from microtimer.core.session.state import Anchor, Phase, SessionState
from microtimer.core.session.turn import Turn


def open_turn(state: SessionState, at: Moment) -> Turn:
    """Return a turn in which time has gone by up to `at`, with any gap or clock step on record."""
    if state.anchor is None or not state.under_way:
        return _open_unmeasured(state, at)
    then, anchor = state.anchor.moment, state.anchor
    asleep_ms = (at.boot_ms - then.boot_ms) - (at.awake_ms - then.awake_ms)
    turn = Turn(state=state, at=at, anchor=anchor, t_ms=state.seen_t_ms)
    if asleep_ms > state.settings.gap_ms:
        _note_gap(turn, asleep_ms, "suspend", state.time_at(at) + asleep_ms)
    else:
        pass_time(turn, state.time_at(at))
    stepped_ms = (at.utc_ms - then.utc_ms) - (at.boot_ms - then.boot_ms)
    if turn.state.under_way and abs(stepped_ms) > state.settings.gap_ms:
        turn.anchor = Anchor(turn.t_ms, at)
        turn.add(ClockStepped(**turn.when(), by_ms=stepped_ms))
    return turn


def is_cut_off(state: SessionState) -> bool:
    """Tell whether the session was replayed from its record unfinished, and nobody has taken it up yet."""
    return state.under_way and state.anchor is None


def take_up(turn: Turn) -> None:
    """Pause a session that was cut off at its last event, and note the time since as a gap.

    The wall clock is all that is left to measure it by; one that was set back tells of no gap, and says so.
    """
    state, lost_ms = turn.state, turn.at.utc_ms - turn.state.utc_ms
    _note_gap(turn, max(0, lost_ms), "crash", turn.t_ms)
    if lost_ms < -state.settings.gap_ms:
        turn.add(ClockStepped(**turn.when(), by_ms=lost_ms))


def _open_unmeasured(state: SessionState, at: Moment) -> Turn:
    """Return a turn outside measured time: before the start, after the end, or after a crash."""
    if state.phase is Phase.READY:
        t_ms = 0
    elif state.anchor is None:
        t_ms = state.t_ms + max(0, at.utc_ms - state.utc_ms)
    else:
        t_ms = state.time_at(at)
    return Turn(state=state, at=at, anchor=Anchor(t_ms, at), t_ms=t_ms)


def _note_gap(turn: Turn, gap_ms: int, cause: Literal["suspend", "crash"], until_ms: int) -> None:
    """Pause at the last moment known to be awake, and end the gap at `until_ms`."""
    seen_ms = turn.state.seen_t_ms
    if turn.state.phase is Phase.RUNNING:
        turn.t_ms = seen_ms
        turn.add(Paused(**turn.when(), reason="gap" if cause == "suspend" else "crash"))
    missed = cues_between(turn.state, seen_ms, until_ms, until_ms)
    turn.cues += [cue for cue in missed if cue.kind is CueKind.LIMIT_NEAR]
    turn.t_ms, turn.anchor = until_ms, Anchor(until_ms, turn.at)
    turn.add(GapFound(**turn.when(), gap_ms=gap_ms, cause=cause))
