"""The tree of a protocol file: every step with its place in the file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import assert_never

from microtimer.core.format.protocol_file import ProtocolFile
from microtimer.core.format.protocol_steps import (
    BlockStep,
    CheckpointStep,
    ChoiceStep,
    GateStep,
    LanesStep,
    Section,
    Step,
    TaskStep,
    UseStep,
    ZoneStep,
)


@dataclass(frozen=True, slots=True)
class Node:
    """A step and where it stands."""

    step: Step
    pointer: str
    """JSON pointer: "/sections/1/steps/2"."""
    words: str
    """The same for people, counted from 1: "sections.2.steps.3"."""

    @property
    def source_id(self) -> str:
        """Return the author's id, or the place in the file where none was given."""
        return self.step.id or self.words


def lists_of(node: Node) -> tuple[tuple[Node, ...], ...]:
    """Return the lists of steps directly inside a step: one of a block, one for each option or lane."""
    match node.step:
        case BlockStep(steps=steps):
            return (_nodes(steps, node.pointer, node.words),)
        case ChoiceStep(options=options):
            return tuple(_nodes(one.steps, *_place(node, "options", n)) for n, one in enumerate(options))
        case LanesStep(lanes=lanes):
            return tuple(_nodes(lane.steps, *_place(node, "lanes", n)) for n, lane in enumerate(lanes))
        case ZoneStep() | TaskStep() | GateStep() | CheckpointStep() | UseStep():
            return ()
        case _:
            assert_never(node.step)


def section_nodes(document: ProtocolFile, number: int, section: Section) -> tuple[Node, ...]:
    """Return the steps of a section, `number` counted from 0; the short form has one section of no name."""
    if document.sections is None:
        return _nodes(section.steps, "", "")
    return _nodes(section.steps, f"/sections/{number}", f"sections.{number + 1}")


def every_node(document: ProtocolFile) -> Iterator[Node]:
    """Yield every step of the file once, in its order: sections first, then the blocks kept for use."""
    for number, section in enumerate(document.all_sections):
        for node in section_nodes(document, number, section):
            yield from _within(node)
    for number, block in enumerate(document.blocks or ()):
        yield from _within(Node(block, f"/blocks/{number}", f"blocks.{number + 1}"))


def _within(node: Node) -> Iterator[Node]:
    yield node
    for nodes in lists_of(node):
        for child in nodes:
            yield from _within(child)


def _place(node: Node, name: str, number: int) -> tuple[str, str]:
    """Return the pointer and the words of one list inside a step."""
    return f"{node.pointer}/{name}/{number}", f"{node.words}.{name}.{number + 1}"


def _nodes(steps: Sequence[Step], pointer: str, words: str) -> tuple[Node, ...]:
    dot = "." if words else ""
    return tuple(
        Node(step, f"{pointer}/steps/{number}", f"{words}{dot}steps.{number + 1}")
        for number, step in enumerate(steps)
    )
