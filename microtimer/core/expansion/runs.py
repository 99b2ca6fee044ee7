"""Runs: planned steps on their way into the plan, before order, moves and numbers are settled."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from microtimer.core.plan import PlannedStep, SectionKind, Side, StepKind, Timing

StepFields = Mapping[str, Any]
"""Fields of a planned step by name; they are validated once, when the step is made."""


@dataclass(frozen=True, slots=True)
class Branch:
    """One answer of a choice: the runs that are its own, or the run it goes back to, both by step id."""

    id: str
    title: str
    own: frozenset[str] = frozenset()
    returns_to: str | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """One planned step in the making, with what its place in the plan depends on."""

    id: str
    kind: StepKind
    section: SectionKind
    source_id: str
    fields: StepFields
    """Every other field of the planned step that the walk knows."""
    zone: str | None = None
    side: Side | None = None
    timing: Timing = field(default_factory=Timing)
    lane: int = 0
    lane_group: str | None = None
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
    change_side: bool = False
    """The second side begins here."""
    branches: tuple[Branch, ...] = ()

    def planned(self, **settled: Any) -> PlannedStep:
        """Return the planned step, with what only the finished plan can say: number, move, options."""
        return PlannedStep(
            **{
                "id": self.id,
                "kind": self.kind,
                "section": self.section,
                "source_id": self.source_id,
                "zone": self.zone,
                "side": self.side,
                "timing": self.timing,
                "lane": self.lane,
                "lane_group": self.lane_group,
                **self.fields,
                **settled,
            }
        )
