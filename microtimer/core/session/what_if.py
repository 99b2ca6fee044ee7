"""What leaving out the zones named at a gate would come to, before the gate is confirmed."""

from dataclasses import dataclass, replace

from microtimer.core.plan import PlannedStep, Side
from microtimer.core.session.excluding import steps_still_to_come
from microtimer.core.session.outlook import time_left_ms
from microtimer.core.session.state import SessionState
from microtimer.core.session.stops import screening_outcome


@dataclass(frozen=True, slots=True)
class WhatIf:
    """The time still to come, as it stands and without the zones named."""

    before_ms: int
    after_ms: int


def without_named_zones(state: SessionState, step: PlannedStep) -> WhatIf | None:
    """Return what the answers at a gate would leave of the plan; None where they leave no zone out."""
    places = screening_outcome(state, step).excluded
    if not places:
        return None
    named = [place.partition(":") for place, _ in places]
    halves = [(zone, Side(side) if side in ("left", "right") else None) for zone, _, side in named]
    out = {index for zone, side in halves for index in steps_still_to_come(state, zone, side)}
    after = replace(state, left_out=state.left_out | out)
    return WhatIf(time_left_ms(state), time_left_ms(after))
