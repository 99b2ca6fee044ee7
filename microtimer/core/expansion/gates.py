"""Gates: house checklists, the author's own items, and the screening questions before a visit."""

from collections.abc import Iterator

from pydantic import ValidationError

from microtimer.core.catalogue.gates import MOST_ITEMS, GateDefinition, GateItem, ItemKind
from microtimer.core.catalogue.rule_changes import merge_rules
from microtimer.core.catalogue.screening import DeclaredRule, RuleSet, Severity, UnknownRuleError
from microtimer.core.catalogue.sources import Citation, Grade
from microtimer.core.expansion.context import PlanContext, ProtocolDefectError
from microtimer.core.format.protocol_file import ProtocolFile, ProtocolRule
from microtimer.core.format.protocol_steps import CheckpointStep, GateEntry, GateStep
from microtimer.core.plan import PlannedStep, SectionKind, StepKind
from microtimer.core.problem import did_you_mean, meant, shortened
from microtimer.core.sentence import sentence

SOURCE_KEY = "protocol"
"""Stands in a citation for the protocol file itself; the author's own words follow as its note."""

LONGEST_NOTE = 300
"""Characters of a rule's note that go on the question's card."""


def house_gate(step: GateStep, context: PlanContext, where: str) -> GateDefinition | None:
    """Return the house gate a step names, worded for the device; None where it names none.

    Raises ProtocolDefectError when the house has no gate of that name.
    """
    if step.gate is None:
        return None
    gate = context.gates.get(step.gate)
    if gate is None:
        names = [known.id for known in context.gates.gates]
        near = did_you_mean(step.gate, names)
        remedy = (
            meant(near) if near else sentence("plan", "There is: {names}.").format(names=", ".join(names))
        )
        raise ProtocolDefectError(
            sentence("plan", '{where} names the gate "{gate}", which does not exist.').format(
                where=where, gate=step.gate
            ),
            remedy,
        )
    return gate.for_device(context.device.power_note if context.device else None)


def gate_pages(step: GateStep, house: GateDefinition | None, where: str) -> tuple[tuple[GateItem, ...], ...]:
    """Return the items of a gate in pages of at most seven: the house's, then the author's.

    Raises ProtocolDefectError for a gate without items, or an item that cannot be answered.
    """
    items = (*(house.items if house else ()), *(_own_item(entry, where) for entry in step.items or ()))
    if not items:
        raise ProtocolDefectError(
            sentence("plan", "{where} is a gate without items.").format(where=where),
            sentence("plan", "Name a house gate, or give it items of its own."),
        )
    return tuple(items[start : start + MOST_ITEMS] for start in range(0, len(items), MOST_ITEMS))


def checkpoint_items(step: CheckpointStep) -> tuple[GateItem, ...]:
    """Return what is answered at a checkpoint: one of its choices, a note, or nothing to be confirmed."""
    answers = tuple(dict.fromkeys(step.choices or ()))
    if len(answers) > 1:
        return (GateItem(id="answer", text=step.ask, kind=ItemKind.CHOICE, choices=answers),)
    if answers:
        return (GateItem(id="answer", text=answers[0], kind=ItemKind.CHECK),)
    if step.purpose == "note":
        return (GateItem(id="note", text=step.ask, kind=ItemKind.TEXT, required=False),)
    return ()


def screening_rules(document: ProtocolFile, context: PlanContext) -> RuleSet:
    """Return the house rules with those of the protocol and the device; the strictest of each wins.

    Raises ProtocolDefectError when a rule of the protocol says too little to be asked.
    """
    own = (*(document.contraindications or ()), *(document.precautions or ()))
    try:
        rules = merge_rules(context.rules, [_declared(rule) for rule in own], document.title)
        device = context.device
        return merge_rules(rules, device.screening_rules, device.name) if device else rules
    except UnknownRuleError as error:
        raise ProtocolDefectError(str(error)) from error


def screening_steps(rules: RuleSet) -> Iterator[PlannedStep]:
    """Yield the screening questions as gates of at most seven; they come before everything else."""
    for gate in rules.question_gates():
        yield PlannedStep(
            index=0,
            id=f"screening.{gate.id}",
            source_id=f"screening.{gate.id}",
            pointer="",
            kind=StepKind.GATE,
            section=SectionKind.PREPARATION,
            section_title=sentence("catalogue", "Screening"),
            title=gate.title,
            rules=gate.rules,
        )


def _own_item(entry: GateEntry, where: str) -> GateItem:
    kind = ItemKind(entry.kind or "check")
    choices = tuple(dict.fromkeys(entry.choices or ())) if kind is ItemKind.CHOICE else ()
    try:
        return GateItem(
            id=entry.id,
            text=entry.text,
            kind=kind,
            unit=(entry.unit or "") if kind is ItemKind.AMOUNT else None,
            choices=choices,
            required=entry.required is not False,
            sources=_citations(entry.source, None),
        )
    except ValidationError as error:
        raise _unusable(
            sentence("plan", 'The item "{entry}" of {where}').format(entry=entry.id, where=where), error
        ) from error


def _declared(rule: ProtocolRule) -> DeclaredRule:
    severity = Severity(rule.severity)
    try:
        return DeclaredRule(
            rule=rule.id,
            severity=severity,
            wait_days=rule.wait_days,
            zones=rule.zones or (),
            local=severity is Severity.WAIT and bool(rule.zones),
            label=rule.ask.rstrip("?. "),
            question=rule.ask,
            consequence=None if rule.note is None else shortened(rule.note, LONGEST_NOTE),
            sources=_citations(rule.source, rule.grade),
        )
    except ValidationError as error:
        raise _unusable(
            sentence("plan", 'The screening rule "{rule}"').format(rule=rule.id), error
        ) from error


def _citations(source: str | None, grade: str | None) -> tuple[Citation, ...]:
    if source is None:
        return ()
    return (Citation(source=SOURCE_KEY, grade=Grade(grade or Grade.GENERAL_KNOWLEDGE), note=source),)


def _unusable(what: str, error: ValidationError) -> ProtocolDefectError:
    reasons = "; ".join(fault["msg"].removeprefix("Value error, ") for fault in error.errors())
    return ProtocolDefectError(
        sentence("plan", "{what} cannot be asked: {reasons}.").format(what=what, reasons=reasons),
        sentence("plan", "Correct it in the file."),
    )
