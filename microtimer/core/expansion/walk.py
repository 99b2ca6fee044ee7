"""The walk: from the tree of a protocol to runs in order, with repeats, sides and references unrolled.

What was chosen out of the visit is walked too, and marked, so that the time it saves is known. Every visit of
a step is counted, so a repeat of a repeat is refused quickly, also where it would add nothing to the plan.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, assert_never

from microtimer.core.expansion.chosen import Chosen
from microtimer.core.expansion.context import MOST_STEPS, PlanContext, PlanTooLongError, ProtocolDefectError
from microtimer.core.expansion.exclusions import LeftOutZones
from microtimer.core.expansion.frame import Frame
from microtimer.core.expansion.gates import checkpoint_items, gate_pages, house_gate
from microtimer.core.expansion.places import Place, place_at
from microtimer.core.expansion.runs import Branch, Run
from microtimer.core.expansion.settings import device_settings
from microtimer.core.expansion.sides import other_side, side_by_side, sides_of, turned_contacts
from microtimer.core.expansion.timing import optional_ms
from microtimer.core.expansion.tree import Node, every_node, lists_of, section_nodes
from microtimer.core.expansion.zone_steps import TimedStep, step_fields, timed_task, timed_zone
from microtimer.core.format.protocol_file import ProtocolFile
from microtimer.core.format.protocol_steps import (
    BlockStep,
    CheckpointStep,
    ChoiceStep,
    GateStep,
    LanesStep,
    Section,
    TaskStep,
    UseStep,
    ZoneStep,
)
from microtimer.core.plan import SectionKind, Side, SideOrder, StepKind
from microtimer.core.problem import did_you_mean, meant
from microtimer.core.sentence import sentence

MOST_VISITS = 4 * MOST_STEPS
"""Steps looked at, in the plan or not, before the walk gives up."""

DEEPEST = 60
"""Blocks, choices, lanes and references one inside the other."""


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
        self._ids: dict[str, int] = {}
        self._visits = 0
        self._depth = 0

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
            image=section.image,
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
        if absence is not None and frame.left_out is None:
            frame = replace(frame, left_out=absence)
        self._depth += 1
        if self._depth > DEEPEST:
            raise ProtocolDefectError(
                sentence("plan", "{where} stands more than {deepest} parts deep.").format(
                    where=node.words, deepest=DEEPEST
                ),
                sentence("plan", "Use fewer parts inside each other."),
            )
        runs = self._runs_of(node, frame)
        self._depth -= 1
        return runs

    def _runs_of(self, node: Node, frame: Frame) -> list[Run]:
        match node.step:
            case ZoneStep() as step:
                return self._zone(node, step, frame)
            case TaskStep() as step:
                return self._repeated(node, step, timed_task(node, step, frame, self._chosen), frame)
            case GateStep() as step:
                return self._gate(node, step, frame)
            case CheckpointStep() as step:
                return [self._checkpoint(node, step, frame)]
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
        place = self._place(node, step)
        choice = step.side or frame.side
        if place is None and choice != "free":
            raise ProtocolDefectError(
                sentence("plan", "{where} names no zone.").format(where=node.words),
                sentence("plan", 'Name one, or let the practitioner choose with "side": "free".'),
            )
        timed = timed_zone(
            node, step, frame, self._chosen, place.name if place else sentence("catalogue", "Free choice")
        )
        sides = sides_of(choice, place, self._chosen.start_side)
        halves = []
        for side in sides:
            turned = choice in ("mirror", "one") and side is Side.RIGHT
            on_side = {
                "contacts": turned_contacts(timed.contacts) if turned else timed.contacts,
                "zone_choices": self._choosable(step),
            }
            placed = replace(timed, fields={**timed.fields, **on_side})
            suffix = f"/{side}" if len(sides) == 2 else ""
            halves.append(self._repeated(node, step, placed, frame, side=side, suffix=suffix))
        if self._compares_here(halves, frame):
            halves.insert(1, [self._comparison(node.source_id, node.pointer, frame)])
        return [run for half in halves for run in half]

    def _place(self, node: Node, step: ZoneStep) -> Place | None:
        """Return the zone of a placement, every zone it names having been looked up."""
        for named in (*(step.with_zones or ()), *(step.zone_choices or ())):
            place_at(self._places, named, node.words)
        return None if step.zone is None else place_at(self._places, step.zone, node.words)

    def _repeated(
        self,
        node: Node,
        step: ZoneStep | TaskStep,
        timed: TimedStep,
        frame: Frame,
        *,
        side: Side | None = None,
        suffix: str = "",
    ) -> list[Run]:
        """Return a run for each repeat of the step."""
        repeats = self._chosen.count(step.repeat, node.words) or 1
        kind, zone = (StepKind.ZONE, step.zone) if isinstance(step, ZoneStep) else (StepKind.TASK, None)
        left_out = frame.left_out or self._why_left_out(step, side)
        move = optional_ms(step.transition_s)
        runs = []
        for repeat in range(1, repeats + 1):
            numbers = {"repeat": repeat, "repeats": repeats} if repeats > 1 else {}
            runs.append(
                Run(
                    id=self._id(node, frame, f"{suffix}/{repeat}" if numbers else suffix),
                    kind=kind,
                    section=frame.section,
                    source_id=node.source_id,
                    fields={**timed.fields, **numbers},
                    zone=zone,
                    side=side,
                    timing=timed.timing,
                    lane=frame.lane,
                    lane_group=frame.lane_group,
                    within=_within(node, frame),
                    left_out=left_out,
                    own_move_ms=move,
                    block_move_ms=frame.move_ms,
                )
            )
        return runs

    def _gate(self, node: Node, step: GateStep, frame: Frame) -> list[Run]:
        house = house_gate(step, self._context, node.words)
        title = step.title or (house.title if house else "Check")
        return [
            self._stop(node, frame, StepKind.GATE, title, suffix=f"/{page}" if page > 1 else "", items=items)
            for page, items in enumerate(gate_pages(step, house, node.words), start=1)
        ]

    def _checkpoint(self, node: Node, step: CheckpointStep, frame: Frame) -> Run:
        return self._stop(
            node,
            frame,
            StepKind.CHECKPOINT,
            step.title or step.ask,
            checkpoint=step.purpose,
            items=checkpoint_items(step),
            **_asked(step),
        )

    def _choice(self, node: Node, step: ChoiceStep, frame: Frame) -> list[Run]:
        """Return the question, then the runs of every option; the answer takes out those of the others."""
        question = self._stop(node, frame, StepKind.CHOICE, step.title or step.ask, **_asked(step))
        inner = replace(frame.inside(step.id), image=step.image or frame.image)
        options = [
            self._list(nodes, inner.inside(option.id))
            for option, nodes in zip(step.options, lists_of(node), strict=True)
        ]
        branches = tuple(
            Branch(option.id, option.title, own=frozenset(run.id for run in runs))
            for option, runs in zip(step.options, options, strict=True)
        )
        return [replace(question, branches=branches), *(run for runs in options for run in runs)]

    def _block(self, node: Node, step: BlockStep, frame: Frame) -> list[Run]:
        """Return the runs of a block round by round, its sides sorted here where nothing around does."""
        looped = step.until_confirmed is not None
        own_order = step.side_order is SideOrder.SIDE
        # A loop stays whole, so its sides are sorted here also where the part around sorts its own.
        sorts = own_order or frame.by_side if looped else own_order and not frame.by_side
        inner = replace(
            frame.inside(step.id),
            side=step.side or frame.side,
            under=frame.under.merged(device_settings(step.settings, self._chosen, node.words)),
            move_ms=frame.move_ms if step.transition_s is None else optional_ms(step.transition_s),
            image=step.image or frame.image,
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
        first = next((run.id for run in runs if run.left_out is None), None)
        if first is None:
            return runs
        asked = self._stop(
            node, frame, StepKind.CHOICE, question, suffix="/again", instruction=None, say=None
        )
        branches = (
            Branch("go-on", sentence("catalogue", "Go on")),
            Branch("again", sentence("catalogue", "Do it again"), returns_to=first),
        )
        return [replace(run, unit=asked.id) for run in (*runs, replace(asked, branches=branches))]

    def _use(self, node: Node, step: UseStep, frame: Frame) -> list[Run]:
        target = self._referable.get(step.use)
        if target is None:
            near = did_you_mean(step.use, self._referable)
            remedy = meant(near) if near else sentence("plan", "Give the step or block to run again that id.")
            raise ProtocolDefectError(
                sentence("plan", '{where} uses "{name}", which does not exist.').format(
                    where=node.words, name=step.use
                ),
                remedy,
            )
        if step.use in frame.uses:
            raise ProtocolDefectError(
                sentence("plan", '{where} uses "{name}" from within itself.').format(
                    where=node.words, name=step.use
                ),
                sentence("plan", "A use must not lead back to itself."),
            )
        inner = replace(
            frame,
            side=step.side or frame.side,
            within=_within(node, frame),
            over=frame.over if step.settings is None else (step.settings, *frame.over),
            image=step.image or frame.image,
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
                frame.inside(step.id),
                image=step.image or frame.image,
                lane=number,
                lane_group=group,
                block_title=lane.title or frame.block_title,
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
        second = _after_change(order.second) if order.both_worked else order.second
        return [*order.first, *stop, *second, *order.last]

    def _compares_here(self, halves: Sequence[Sequence[Run]], frame: Frame) -> bool:
        """Tell whether a stop belongs between the two sides of one zone."""
        if not self._chosen.compares or frame.by_side or frame.lane_group is not None:
            return False
        return len(halves) == 2 and all(any(run.left_out is None for run in half) for half in halves)

    def _comparison(self, source_id: str, pointer: str, frame: Frame) -> Run:
        step = CheckpointStep(
            type="checkpoint", ask=sentence("catalogue", "Compare the two sides in the mirror")
        )
        node = Node(step, pointer, f"{source_id}.compare")
        return self._stop(node, frame, StepKind.CHECKPOINT, step.ask, checkpoint="compare")

    def _stop(
        self, node: Node, frame: Frame, kind: StepKind, title: str, *, suffix: str = "", **fields: Any
    ) -> Run:
        """Return a gate, a checkpoint or a choice."""
        return Run(
            id=self._id(node, frame, suffix),
            kind=kind,
            section=frame.section,
            source_id=node.source_id,
            fields={**step_fields(node, node.step, frame, title), **fields},
            lane=frame.lane,
            lane_group=frame.lane_group,
            within=_within(node, frame),
            left_out=frame.left_out,
        )

    def _why_left_out(self, step: ZoneStep | TaskStep, side: Side | None) -> str | None:
        """Return why a placement is not done: its zone is left out, or its side is."""
        if isinstance(step, TaskStep):
            return None
        zones = (*(() if step.zone is None else (step.zone,)), *(step.with_zones or ()))
        if reason := self._left_out.reason(zones, side):
            return reason
        if step.zone_choices and not self._choosable(step):
            return self._left_out.reason(step.zone_choices, side)
        one_side_only = self._chosen.one_side and side is other_side(self._chosen.start_side)
        return sentence("catalogue", "one side only") if one_side_only else None

    def _choosable(self, step: ZoneStep) -> tuple[str, ...]:
        """Return the zones that may be tapped in, without those left out."""
        out = self._left_out.whole_zones()
        return tuple(zone for zone in step.zone_choices or () if zone not in out)

    def _id(self, node: Node, frame: Frame, suffix: str) -> str:
        """Return an id of its own for a step, numbered where the file uses one twice."""
        if len(self._ids) >= MOST_STEPS:
            raise _too_long()
        wanted = f"{frame.prefix}{node.source_id}{suffix}{frame.suffix}"
        unique = wanted
        while unique in self._ids:
            self._ids[wanted] += 1
            unique = f"{wanted}#{self._ids[wanted]}"
        self._ids[unique] = 1
        return unique

    def _count_visit(self) -> None:
        self._visits += 1
        if self._visits > MOST_VISITS:
            raise _too_long()


def _within(node: Node, frame: Frame) -> tuple[str, ...]:
    return frame.within if node.step.id is None else (*frame.within, node.step.id)


def _asked(step: CheckpointStep | ChoiceStep) -> dict[str, str]:
    """Return the words under a question whose author gave it a title besides."""
    if step.title is None:
        return {}
    return {"instruction": step.ask if step.instruction is None else f"{step.ask} {step.instruction}"}


def _after_change(runs: Sequence[Run]) -> list[Run]:
    """Return the runs of the second side, the first of them marked as the change of side."""
    first = next((number for number, run in enumerate(runs) if run.left_out is None), None)
    return [replace(run, change_side=True) if number == first else run for number, run in enumerate(runs)]


def _in_round(frame: Frame, number: int, repeats: int) -> Frame:
    suffix = f"{frame.suffix}.{number}" if frame.suffix else f"/round{number}"
    return replace(frame, suffix=suffix, block_repeat=number, block_repeats=repeats)


def _too_long() -> PlanTooLongError:
    return PlanTooLongError(
        sentence("plan", "The protocol comes to more than {most:,} steps.").format(most=MOST_STEPS),
        sentence("plan", "Lower the repeats of its steps or blocks."),
    )
