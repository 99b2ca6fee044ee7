"""Evening out: one side of a zone got noticeably less time than the other, and its last step is under way.

What counts is how far each side is from its own plan, so that sides planned unequal are no reason to offer
anything. The shorter side is made longer where it is the present one; otherwise its last step is done once
more, for the missing time only, and the plan goes on where it would have gone on.
"""

from dataclasses import dataclass
from typing import Final

from microtimer.core.plan import Ending, PlannedStep, Side, StepKind
from microtimer.core.sentence import sentence
from microtimer.core.session.actions import ActionNotAllowedError
from microtimer.core.session.events import EveningPlanned, StepExtended
from microtimer.core.session.outlook import worked_ms
from microtimer.core.session.route import is_on_excluded, main_route, step_after
from microtimer.core.session.state import Cursor, Phase, SessionState, Stage, Waiting
from microtimer.core.session.step_clock import ceiling_ms, planned_end_ms
from microtimer.core.session.turn import Turn

_LEAST_MS: Final = 5_000
_LEAST_SHARE: Final = 0.1
"""Of the shorter side's plan: less than this nobody would notice."""
_OTHER: Final = {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}


@dataclass(frozen=True, slots=True)
class EvenOffer:
    """What could be added before the zone is left: to which side, how much, in which step."""

    side: Side
    by_ms: int
    step: int
    here: bool
    """It is the present step that would be made longer."""


def even_offer(state: SessionState) -> EvenOffer | None:
    """Return what would even the sides of the present zone out, or None; `state` stands at this moment."""
    main = state.main
    if main is None or state.phase is not Phase.RUNNING or state.evening is not None:
        return None
    step = state.step(main)
    if step.kind is not StepKind.ZONE or step.side not in _OTHER or not _end_is_known(step, main):
        return None
    sides = _sides(state, step)
    if sides is None or any(index > main.step for indices in sides.values() for index in indices):
        return None
    ahead = {side: _ahead_ms(state, indices, main) for side, indices in sides.items()}
    short = min(ahead, key=lambda side: ahead[side])
    by_ms = (max(ahead.values()) - ahead[short]) // 1000 * 1000
    planned_ms = sum(state.layout.counted_ms[index] for index in sides[short])
    if by_ms < max(_LEAST_MS, _LEAST_SHARE * planned_ms):
        return None
    return _offer(state, main, short, by_ms, sides[short][-1])


def even_out(turn: Turn) -> None:
    """Do what is offered: make the step longer, or plan the missing time of the other side next."""
    state = turn.state.at(turn.t_ms)
    offer = even_offer(state)
    if offer is None or state.main is None:
        raise ActionNotAllowedError("even", sentence("session", "There is nothing to even out now."))
    if offer.here:
        turn.add(StepExtended(**turn.when(), step=offer.step, lane=0, by_ms=offer.by_ms))
    else:
        then = step_after(state, state.main.step)
        turn.add(EveningPlanned(**turn.when(), step=offer.step, by_ms=offer.by_ms, then=then))


def _end_is_known(step: PlannedStep, main: Cursor) -> bool:
    """Tell whether a timed step is under way, so that how it will end is known, or done and not left."""
    if planned_end_ms(step, main) is None:
        return False
    if main.stage is Stage.WAITING:
        return main.waiting is Waiting.TIME_DONE
    return main.stage is Stage.ACTIVE


def _sides(state: SessionState, step: PlannedStep) -> dict[Side, list[int]] | None:
    """Return the steps of each side of a zone on the route; None where one has none with a time to keep."""
    route = frozenset(main_route(state.layout, state.left_out))
    found: dict[Side, list[int]] = {Side.LEFT: [], Side.RIGHT: []}
    for index in state.layout.placements.get(step.zone or "", ()):
        other = state.plan.steps[index]
        timed = other.timing.planned_ms is not None and other.ending is not Ending.COUNT_UP
        if other.side in found and index in route and timed and not is_on_excluded(state, index):
            found[other.side].append(index)
    return found if all(found.values()) else None


def _ahead_ms(state: SessionState, indices: list[int], main: Cursor) -> int:
    """Return how much more than its plan a side will have had when the present step ends as it is set."""
    ahead = sum(worked_ms(state, index) - state.layout.counted_ms[index] for index in indices)
    if main.step in indices:
        ahead += max(0, (planned_end_ms(state.step(main), main) or 0) - main.spent_ms)
    return ahead


def _offer(state: SessionState, main: Cursor, side: Side, by_ms: int, last: int) -> EvenOffer | None:
    here = side is state.step(main).side
    if here:
        top_ms, end_ms = ceiling_ms(state.step(main), main), planned_end_ms(state.step(main), main) or 0
    else:
        top_ms, end_ms = state.plan.steps[last].timing.maximum_ms, 0
    room_ms = by_ms if top_ms is None else min(by_ms, max(0, top_ms - end_ms) // 1000 * 1000)
    return EvenOffer(side, room_ms, main.step if here else last, here) if room_ms >= _LEAST_MS else None
