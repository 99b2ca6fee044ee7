"""How many steps a file comes to at least, without planning it."""

from typing import assert_never

from microtimer.core.expansion.tree import every_node
from microtimer.core.expansion.walk import DEEPEST
from microtimer.core.format.protocol_file import ProtocolFile
from microtimer.core.format.protocol_steps import (
    BlockStep,
    CheckpointStep,
    ChoiceStep,
    GateStep,
    LanesStep,
    Step,
    TaskStep,
    UseStep,
    ZoneStep,
)


class StepCount:
    """Counts steps with all repeats and uses, whatever is chosen; a mirror counts as one.

    What uses itself counts as none, what stands too deep to be planned as one. Each used id is counted once,
    so that the time taken depends on the length of the file only.
    """

    def __init__(self, document: ProtocolFile) -> None:
        self._document = document
        # the first step of an id is the one meant, as in planning
        nodes = reversed(tuple(every_node(document)))
        self._by_id = {node.step.id: node.step for node in nodes if node.step.id}
        self._known: dict[str, int] = {}
        self._depth = 0

    def of_document(self) -> int:
        """Return the steps of all sections."""
        return sum(self._of(step) for section in self._document.all_sections for step in section.steps)

    def _of(self, step: Step) -> int:
        if self._depth > DEEPEST:
            return 1
        self._depth += 1
        count = self._inside(step) * _times(step)
        self._depth -= 1
        return count

    def _inside(self, step: Step) -> int:
        match step:
            case BlockStep(steps=steps):
                return sum(map(self._of, steps))
            case ChoiceStep(options=options):
                return sum(self._of(inner) for option in options for inner in option.steps)
            case LanesStep(lanes=lanes):
                return sum(self._of(inner) for lane in lanes for inner in lane.steps)
            case UseStep(use=name):
                if name not in self._known:
                    self._known[name] = 0  # until it is counted: what uses itself
                    self._known[name] = self._of(self._by_id[name]) if name in self._by_id else 1
                return self._known[name]
            case ZoneStep() | TaskStep() | GateStep() | CheckpointStep():
                return 1
            case _:
                assert_never(step)


def _times(step: Step) -> int:
    repeat = step.repeat if isinstance(step, BlockStep | ZoneStep | TaskStep) else None
    return repeat if isinstance(repeat, int) else 1
