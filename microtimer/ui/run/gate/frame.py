"""What stands round the questions of a gate: its place among the gates, texts, what leaving out means."""

from dataclasses import dataclass

from microtimer.core.plan import StepKind
from microtimer.core.session.state import SessionState
from microtimer.core.session.view import StopView
from microtimer.core.session.what_if import WhatIf, without_named_zones
from microtimer.ui.language import tr
from microtimer.ui.run.summary import aftercare_told


@dataclass(frozen=True, slots=True)
class GateFrame:
    """The surroundings of one gate."""

    heading: str
    titles: tuple[str, ...]
    """The gates of this part of the visit, in order."""
    number: int
    """Which of them this is, from 0."""
    texts: tuple[str, ...] = ()
    """What to tell the client."""
    what_if: WhatIf | None = None
    """What the zones named so far leave of the plan; None while none is named."""


def gate_frame(state: SessionState, stop: StopView) -> GateFrame:
    """Return a gate's place among the gates that follow one another with no other step between."""
    steps = state.plan.steps
    first = last = stop.step.index
    while first > 0 and steps[first - 1].kind is StepKind.GATE:
        first -= 1
    while last + 1 < len(steps) and steps[last + 1].kind is StepKind.GATE:
        last += 1
    treated = any(step.kind is StepKind.ZONE for step in steps[:first])
    return GateFrame(
        heading=tr("run", "Before you finish") if treated else tr("run", "Before you start"),
        titles=tuple(step.title for step in steps[first : last + 1]),
        number=stop.step.index - first,
        texts=aftercare_told(state) if treated else (),
        what_if=without_named_zones(state, stop.step) if stop.rules else None,
    )
