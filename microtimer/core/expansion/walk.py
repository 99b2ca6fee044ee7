"""The walk: from the tree of a protocol to runs in order, with repeats, sides and references unrolled.

What was chosen out of the visit is walked too, and marked, so that the time it saves is known. Every visit of
a step is counted, so a repeat of a repeat is refused quickly, also where it would add nothing to the plan.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import assert_never

from microtimer.core.expansion.chosen import Chosen
from microtimer.core.expansion.context import MOST_STEPS, PlanContext, PlanTooLongError, ProtocolDefectError
from microtimer.core.expansion.exclusions import LeftOutZones
from microtimer.core.expansion.frame import Frame
from microtimer.core.expansion.gates import checkpoint_items, gate_pages, house_gate
from microtimer.core.expansion.places import Place, place_at
from microtimer.core.expansion.runs import Branch, Run
from microtimer.core.expansion.settings import device_settings
from microtimer.core.expansion.sides import other_side, side_by_side, sides_of
from microtimer.core.expansion.timing import optional_ms
from microtimer.core.expansion.tree import Node, every_node, lists_of, section_nodes
from microtimer.core.expansion.zone_steps import on_side, planned_stop, planned_task, planned_zone
from microtimer.core.plan import PlannedStep, SectionKind, SideOrder, StepKind
from microtimer.core.problem import did_you_mean
from microtimer.core.protocol_file import ProtocolFile
from microtimer.core.protocol_steps import (
    BlockStep,
    CheckpointStep,
    ChoiceStep,
    GateStep,
    LanesStep,
    Section,
    TaskStep,
    TimedBase,
    UseStep,
    ZoneStep,
)

MOST_VISITS = 4 * MOST_STEPS
"""Steps looked at, in the plan or not, before the walk gives up."""

DEEPEST_USE = 16
"""References followed one inside the other."""


class Walk:
    """One walk through one protocol for one visit; made for a single call of `runs`."""

    def __init__(
        self,
        document: ProtocolFile,
        chosen: Chosen,
        places: Mapping[str, Place],
        left_out: LeftOutZones,
        context: PlanContext,
    ) -> None:
        self._document = document
        self._chosen = chosen
        self._places = places
        self._left_out = left_out
        self._context = context
        # The first step of an id is the one meant, should the file hold two.
        nodes = reversed(tuple(every_node(document)))
        self._referable = {node.step.id: node for node in nodes if node.step.id is not None}
        self._ids: set[str] = set()
        self._visits = 0

    def runs(self) -> list[Run]:
        """Return every run of the protocol in order, those left out among them.

        Raises ProtocolDefectError, UnknownZoneError, ChoiceValueError or PlanTooLongError.
        """
        return [
            run
            for number, section in enumerate(self._document.all_sections)
            if section.only_in is None or self._chosen.variant in section.only_in
            for run in self._section(number, section)
        ]

    def _section(self, number: int, section: Section) -> list[Run]:
        """Return the runs of a section; a side order takes the whole treatment as one mirrored block."""
        frame = Frame(
            section=section.kind,
            section_title=section.title,
            example_timing=self._document.example_timing is True,
            under=device_settings(self._document.settings, self._chosen, "settings"),
            by_side=section.kind is SectionKind.TREATMENT and self._chosen.side_order is SideOrder.SIDE,
        ).inside(section.id)
        runs = self._list(section_nodes(self._document, number, section), frame)
        if not frame.by_side:
            return runs
        if self._document.sections is None:
            return self._by_side(runs, frame, "treatment", "")
        return self._by_side(runs, frame, section.id or f"sections.{number + 1}", f"/sections/{number}")

    def _list(self, nodes: Sequence[Node], frame: Frame) -> list[Run]:
        return [run for node in nodes for run in self._visit(node, frame)]

    def _visit(self, node: Node, frame: Frame) -> list[Run]:
        self._count_visit()
        absence = self._chosen.absence(node.step, node.words)
        if absence == "":
            return []
        frame = replace(frame.inside(node.step.id), left_out=frame.left_out or absence)
        match node.step:
            case ZoneStep() as step:
                return self._zone(node, step, frame)
            case TaskStep() as step:
                return self._repeated(step, planned_task(node, step, frame, self._chosen), frame)
            case GateStep() as step:
                return self._gate(node, step, frame)
            case CheckpointStep() as step:
                return self._checkpoint(node, step, frame)
            case ChoiceStep() as step:
                return self._choice(node, step, frame)
            case BlockStep() as step:
                return self._block(node, step, frame)
            case UseStep() as step:
                return self._use(node, step, frame)
            case LanesStep() as step:
                return self._lanes(node, step, frame)
            case _:
                assert_never(node.step)

    def _zone(self, node: Node, step: ZoneStep, frame: Frame) -> list[Run]:
        """Return the runs of a placement: each side with its repeats, a stop to compare between the two."""
        for named in (*(step.with_zones or ()), *(step.zone_choices or ())):
            place_at(self._places, named, node.words)
        choice = step.side or frame.side
        place = None if step.zone is None else place_at(self._places, step.zone, node.words)
        if place is None and choice != "free":
            raise ProtocolDefectError(
                f"{node.words} names no zone.",
                'Name one, or let the practitioner choose with "side": "free".',
            )
        planned = planned_zone(node, step, frame, self._chosen, place.name if place else "Free choice")
        mirrored = choice in ("mirror", "one")
        sides = sides_of(choice, place, self._chosen.start_side)
        halves = [
            self._repeated(
                step,
                on_side(self._choosable(planned), side, mirrored=mirrored),
                frame,
                suffix=f"/{side}" if len(sides) == 2 else "",
            )
            for side in sides
        ]
        if self._compares_here(halves, frame):
            halves.insert(1, [self._comparison(node.source_id, node.pointer, frame)])
        return [run for half in halves for run in half]

    def _repeated(
        self, step: TimedBase, planned: PlannedStep, frame: Frame, *, suffix: str = ""
    ) -> list[Run]:
        """Return a run for each repeat of the step."""
        repeats = self._chosen.count(step.repeat, planned.source_id) or 1
        move = optional_ms(step.transition_s)
        if repeats == 1:
            return [self._run(planned, frame, suffix=suffix, own_move_ms=move)]
        runs = []
        for repeat in range(1, repeats + 1):
            self._count_visit()
            numbered = planned.model_copy(update={"repeat": repeat, "repeats": repeats})
            runs.append(self._run(numbered, frame, suffix=f"{suffix}/{repeat}", own_move_ms=move))
        return runs

    def _gate(self, node: Node, step: GateStep, frame: Frame) -> list[Run]:
        house = house_gate(step, self._context, node.words)
        planned = planned_stop(node, frame, StepKind.GATE, step.title or (house.title if house else "Check"))
        return [
            self._run(
                planned.model_copy(update={"items": items}), frame, suffix=f"/{page}" if page > 1 else ""
            )
            for page, items in enumerate(gate_pages(step, house, node.words), start=1)
        ]

    def _checkpoint(self, node: Node, step: CheckpointStep, frame: Frame) -> list[Run]:
        planned = _asking(planned_stop(node, frame, StepKind.CHECKPOINT, step.title or step.ask), step.ask)
        update = {"checkpoint": step.purpose, "items": checkpoint_items(step)}
        return [self._run(planned.model_copy(update=update), frame)]

    def _choice(self, node: Node, step: ChoiceStep, frame: Frame) -> list[Run]:
        """Return the question, then the runs of every option; the answer takes out those of the others."""
        planned = _asking(planned_stop(node, frame, StepKind.CHOICE, step.title or step.ask), step.ask)
        question = self._run(planned, frame)
        options = [
            self._list(nodes, frame.inside(option.id))
            for option, nodes in zip(step.options, lists_of(node), strict=True)
        ]
        branches = tuple(
            Branch(option.id, option.title, own=frozenset(run.step.id for run in runs))
            for option, runs in zip(step.options, options, strict=True)
        )
        return [replace(question, branches=branches), *(run for runs in options for run in runs)]

    def _block(self, node: Node, step: BlockStep, frame: Frame) -> list[Run]:
        """Return the runs of a block round by round, its sides sorted here where nothing around does."""
        looped = step.until_confirmed is not None
        sorts = frame.by_side if looped else step.side_order is SideOrder.SIDE and not frame.by_side
        inner = replace(
            frame,
            side=step.side or frame.side,
            under=frame.under.merged(device_settings(step.settings, self._chosen, node.words)),
            move_ms=frame.move_ms if step.transition_s is None else optional_ms(step.transition_s),
            block_title=step.title or frame.block_title,
            by_side=frame.by_side or sorts,
        )
        repeats = self._chosen.count(step.repeat, node.words) or 1
        runs: list[Run] = []
        for number in range(1, repeats + 1):
            self._count_visit()
            round_frame = inner if repeats == 1 else _in_round(inner, number, repeats)
            body = self._list(lists_of(node)[0], round_frame)
            runs += self._by_side(body, round_frame, node.source_id, node.pointer) if sorts else body
        return self._loop(node, step.until_confirmed, runs, frame) if step.until_confirmed else runs

    def _loop(self, node: Node, question: str, runs: list[Run], frame: Frame) -> list[Run]:
        """Return the runs with a question at the end that goes on, or back to the first of them."""
        first = next((run.step.id for run in runs if run.left_out is None), None)
        if first is None:
            return runs
        planned = planned_stop(node, frame, StepKind.CHOICE, question)
        again = self._run(
            planned.model_copy(update={"instruction": None, "say": None}), frame, suffix="/again"
        )
        branches = (Branch("go-on", "Go on"), Branch("again", "Do it again", returns_to=first))
        return [replace(run, unit=again.step.id) for run in (*runs, replace(again, branches=branches))]

    def _use(self, node: Node, step: UseStep, frame: Frame) -> list[Run]:
        target = self._referable.get(step.use)
        if target is None:
            near = did_you_mean(step.use, self._referable)
            remedy = f'Did you mean "{near}"?' if near else "Give the step or block to run again that id."
            raise ProtocolDefectError(f'{node.words} uses "{step.use}", which does not exist.', remedy)
        if step.use in frame.uses or len(frame.uses) >= DEEPEST_USE:
            raise ProtocolDefectError(
                f'{node.words} uses "{step.use}" from within itself.', "A use must not lead back to itself."
            )
        inner = replace(
            frame,
            side=step.side or frame.side,
            over=frame.over if step.settings is None else (step.settings, *frame.over),
            prefix=f"{frame.prefix}{node.source_id}:",
            uses=(*frame.uses, step.use),
        )
        return self._visit(target, inner)

    def _lanes(self, node: Node, step: LanesStep, frame: Frame) -> list[Run]:
        """Return all runs of the first lane, then all of the second; they stay together."""
        group = f"{frame.prefix}{node.source_id}{frame.suffix}"
        runs: list[Run] = []
        for number, (lane, nodes) in enumerate(zip(step.lanes, lists_of(node), strict=True)):
            lane_frame = replace(
                frame, lane=number, lane_group=group, block_title=lane.title or frame.block_title
            )
            lane_runs = self._list(nodes, lane_frame)
            if frame.by_side:
                lane_runs = self._by_side(lane_runs, lane_frame, node.source_id, node.pointer)
            runs += [replace(run, unit=group) for run in lane_runs]
        return runs

    def _by_side(self, runs: Sequence[Run], frame: Frame, source_id: str, pointer: str) -> list[Run]:
        """Return the runs one side fully, then the other, with a stop to compare between if wanted."""
        order = side_by_side(runs, self._chosen.start_side)
        compares = self._chosen.compares and order.both_worked and frame.lane_group is None
        stop = [self._comparison(source_id, pointer, frame)] if compares else []
        return [*order.first, *stop, *_after_change(order.second), *order.last]

    def _compares_here(self, halves: Sequence[Sequence[Run]], frame: Frame) -> bool:
        """Tell whether a stop belongs between the two sides of one zone."""
        if not self._chosen.compares or frame.by_side or frame.lane_group is not None:
            return False
        return len(halves) == 2 and all(any(run.left_out is None for run in half) for half in halves)

    def _comparison(self, source_id: str, pointer: str, frame: Frame) -> Run:
        planned = PlannedStep(
            index=0,
            id="compare",
            source_id=f"{source_id}.compare",
            pointer=pointer,
            kind=StepKind.CHECKPOINT,
            section=frame.section,
            section_title=frame.section_title,
            title="Compare the two sides in the mirror",
            checkpoint="compare",
            block_title=frame.block_title,
            block_repeat=frame.block_repeat,
            block_repeats=frame.block_repeats,
        )
        return self._run(planned, frame)

    def _run(
        self, planned: PlannedStep, frame: Frame, *, suffix: str = "", own_move_ms: int | None = None
    ) -> Run:
        wanted = f"{frame.prefix}{planned.source_id}{suffix}{frame.suffix}"
        return Run(
            step=planned.model_copy(update={"id": self._unique(wanted)}),
            within=frame.within,
            left_out=frame.left_out or self._why_left_out(planned),
            own_move_ms=own_move_ms,
            block_move_ms=frame.move_ms,
        )

    def _why_left_out(self, planned: PlannedStep) -> str | None:
        """Return why a placement is not done: its zone is left out, or its side is."""
        if planned.kind is not StepKind.ZONE:
            return None
        zones = planned.with_zones if planned.zone is None else (planned.zone, *planned.with_zones)
        if reason := self._left_out.reason(zones, planned.side):
            return reason
        one_side_only = self._chosen.one_side and planned.side is other_side(self._chosen.start_side)
        return "one side only" if one_side_only else None

    def _choosable(self, planned: PlannedStep) -> PlannedStep:
        """Return the placement with the zones left out taken from those that may be tapped in."""
        if not planned.zone_choices:
            return planned
        out = self._left_out.whole_zones()
        return planned.model_copy(
            update={"zone_choices": tuple(zone for zone in planned.zone_choices if zone not in out)}
        )

    def _unique(self, wanted: str) -> str:
        """Return the id, numbered where the file uses one twice."""
        self._count_step()
        unique, number = wanted, 1
        while unique in self._ids:
            number += 1
            unique = f"{wanted}#{number}"
        self._ids.add(unique)
        return unique

    def _count_visit(self) -> None:
        self._visits += 1
        if self._visits > MOST_VISITS:
            raise _too_long()

    def _count_step(self) -> None:
        if len(self._ids) >= MOST_STEPS:
            raise _too_long()


def _asking(planned: PlannedStep, ask: str) -> PlannedStep:
    """Return the stop with its question shown: as the title, else before the instruction."""
    if planned.title == ask:
        return planned
    words = ask if planned.instruction is None else f"{ask} {planned.instruction}"
    return planned.model_copy(update={"instruction": words})


def _after_change(runs: Sequence[Run]) -> list[Run]:
    """Return the runs of the second side, the first of them marked as the change of side."""
    first = next((number for number, run in enumerate(runs) if run.left_out is None), None)
    return [run.with_step(change_side=True) if number == first else run for number, run in enumerate(runs)]


def _in_round(frame: Frame, number: int, repeats: int) -> Frame:
    suffix = f"{frame.suffix}.{number}" if frame.suffix else f"/round{number}"
    return replace(frame, suffix=suffix, block_repeat=number, block_repeats=repeats)


def _too_long() -> PlanTooLongError:
    return PlanTooLongError(
        f"The protocol comes to more than {MOST_STEPS:,} steps.", "Lower the repeats of its steps or blocks."
    )
