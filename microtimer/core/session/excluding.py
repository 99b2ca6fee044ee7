"""Leaving a zone out of what is still to come."""

from microtimer.core.plan import Exclusion, PlannedStep, Side
from microtimer.core.sentence import sentence
from microtimer.core.session.actions import ActionNotAllowedError
from microtimer.core.session.events import ReasonedExclusion, ZoneExcluded
from microtimer.core.session.route import steps_on
from microtimer.core.session.state import Cursor, SessionState, Stage
from microtimer.core.session.turn import Turn
from microtimer.core.session.walking import skip


def exclude(turn: Turn, zone: str, side: Side | None, reason: str) -> None:
    """Leave a zone out, the present step of a lane included; refuse when nothing is left to do there."""
    present = [
        lane
        for lane, cursor in enumerate((turn.state.main, turn.state.beside))
        if cursor and _still_on(turn.state, cursor, zone, side)
    ]
    if not present and not steps_still_to_come(turn.state, zone, side):
        raise ActionNotAllowedError(
            "nothing-left", sentence("session", 'Nothing is left to do on "{zone}".').format(zone=zone)
        )
    note_exclusion(turn, zone, side, reason)
    for lane in reversed(present):
        skip(turn, lane, reason)


def note_exclusion(turn: Turn, zone: str, side: Side | None, reason: str) -> None:
    """Leave a zone out of the steps not begun; an exclusion already noted is not noted again."""
    state, half = turn.state, side if side in (Side.LEFT, Side.RIGHT) else None
    if any((known.zone, known.side) == (zone, half) for known in state.exclusions):
        return
    out = ReasonedExclusion(zone=zone, side=half, reason=reason)
    _leave_out(turn, out, steps_still_to_come(state, zone, half))


def renew_exclusions(turn: Turn, first: int) -> None:
    """Leave excluded zones out of the steps from `first` on too, which are about to be done after all."""
    for out in turn.state.exclusions:
        ahead = turn.state.plan.steps[first:]
        again = [step for step in ahead if step.index not in turn.state.left_out]
        if steps := steps_on(again, out.zone, out.side):
            _leave_out(turn, out, tuple(step.index for step in steps))


def leave_excluded(turn: Turn) -> None:
    """Leave the present step of each lane that is on an excluded zone after all."""
    for out in turn.state.exclusions:
        for lane in (1, 0):
            cursor = turn.state.cursor(lane)
            if turn.state.under_way and cursor and _still_on(turn.state, cursor, out.zone, out.side):
                skip(turn, lane, out.reason)


def is_excluded(state: SessionState, zone: str, side: Side | None) -> bool:
    """Tell whether a zone, on that side, was left out during the session or before it."""
    before: tuple[Exclusion | ReasonedExclusion, ...] = state.plan.options.exclusions
    known = (*before, *state.exclusions)
    return any(out.zone == zone and (side is Side.BOTH or out.side in (None, side)) for out in known)


def without_reason(out: Exclusion) -> ReasonedExclusion:
    """Return an exclusion of a plan for which nobody gave a reason."""
    return ReasonedExclusion(zone=out.zone, side=out.side)


def steps_still_to_come(state: SessionState, zone: str, side: Side | None) -> tuple[int, ...]:
    """Return the steps on a zone that were not begun and are not left out."""
    steps = steps_on(state.plan.steps, zone, side)
    return tuple(step.index for step in steps if step.index not in state.left_out and _is_ahead(state, step))


def _leave_out(turn: Turn, out: ReasonedExclusion, steps: tuple[int, ...]) -> None:
    planned = [turn.state.plan.steps[index] for index in steps]
    saved_ms = sum(step.timing.counted_ms + step.transition_ms for step in planned if step.lane == 0)
    turn.add(
        ZoneExcluded(
            **turn.when(), zone=out.zone, side=out.side, reason=out.reason, steps=steps, saved_ms=saved_ms
        )
    )


def _still_on(state: SessionState, cursor: Cursor, zone: str, side: Side | None) -> bool:
    on_the_way = cursor.in_step or cursor.stage is Stage.TRANSITION
    return on_the_way and bool(steps_on([state.step(cursor)], zone, side))


def _is_ahead(state: SessionState, step: PlannedStep) -> bool:
    """Tell whether a lane has not come to a step yet."""
    beside, main = state.beside, state.main
    if step.lane == 1 and step.lane_group in state.opened:
        here = beside is not None and state.step(beside).lane_group == step.lane_group
        return here and beside is not None and step.index > beside.step
    return main is None or step.index > main.step
