"""Runs: planned steps on their way into the plan, before order, moves and numbers are settled."""

from dataclasses import dataclass, replace
from typing import Any, Self

from microtimer.core.plan import PlannedStep


@dataclass(frozen=True, slots=True)
class Branch:
    """One answer of a choice: the runs that are its own, or the run it goes back to, both by step id."""

    id: str
    title: str
    own: frozenset[str] = frozenset()
    returns_to: str | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """One planned step that still lacks its number, its move and the numbers of the steps it refers to."""

    step: PlannedStep
    within: tuple[str, ...] = ()
    """Ids of the step itself and of the parts around it, which aftercare texts may name."""
    left_out: str | None = None
    """Why it was taken out; such a run never reaches the plan."""
    unit: str | None = None
    """Runs of one unit (two lanes, a loop) stay together whatever the side order."""
    own_move_ms: int | None = None
    """Time to move here as stated at the step."""
    block_move_ms: int | None = None
    """Time to move here as stated at the nearest block."""
    branches: tuple[Branch, ...] = ()

    def with_step(self, **changes: Any) -> Self:
        """Return the run with fields of its planned step changed."""
        return replace(self, step=self.step.model_copy(update=changes))
