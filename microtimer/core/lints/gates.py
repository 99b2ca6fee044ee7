"""Gates, checkpoints and choices: something to answer, and answers that differ."""

from collections.abc import Iterator

from microtimer.core.documents.shape_places import Way
from microtimer.core.format.protocol_steps import CheckpointStep, ChoiceStep, GateStep
from microtimer.core.lints.case import LintCase
from microtimer.core.lints.lint import Finding, Lint
from microtimer.core.problem import Severity
from microtimer.core.sentence import sentence


def gate_or_items(case: LintCase) -> Iterator[Finding]:
    """Find gates with both a house gate and items, or with neither."""
    for place in case.steps:
        step = place.step
        if not isinstance(step, GateStep):
            continue
        if step.gate is not None and step.items is not None:
            message = sentence("check", "The gate names a house gate and has items of its own.")
            yield Finding(
                (*place.loc, "items"),
                message,
                sentence("check", "Keep one; two gates may follow each other."),
                at_key=True,
            )
        elif step.gate is None and step.items is None:
            known = ", ".join(gate.id for gate in case.catalogues.gates.gates)
            message = sentence("check", "The gate asks nothing.")
            yield Finding(
                (*place.loc, "items"),
                message,
                sentence("check", 'Add "items", or "gate" with one of: {known}.').format(known=known),
            )


def item_twice(case: LintCase) -> Iterator[Finding]:
    """Find items of one gate that share an id."""
    for place in case.with_key("items"):
        seen: set[str] = set()
        for number, item in enumerate((isinstance(place.step, GateStep) and place.step.items) or ()):
            if item.id in seen:
                message = sentence("check", 'This gate has an item "{id}" already.').format(id=item.id)
                yield Finding(
                    (*place.loc, "items", number, "id"),
                    message,
                    sentence("check", "Give this one another id."),
                )
            seen.add(item.id)


def item_kind(case: LintCase) -> Iterator[Finding]:
    """Find items whose unit or choices do not belong to their kind."""
    for place in case.with_key("items"):
        for number, item in enumerate((isinstance(place.step, GateStep) and place.step.items) or ()):
            loc, kind = (*place.loc, "items", number), item.kind or "check"
            if kind == "amount" and item.unit is None:
                yield Finding(
                    loc,
                    sentence("check", "An amount needs a unit."),
                    sentence("check", 'Add "unit": what is counted, such as "glasses".'),
                )
            elif kind != "amount" and item.unit is not None:
                message = sentence(
                    "check", 'A unit belongs to an amount; this item is of kind "{kind}".'
                ).format(kind=kind)
                yield Finding(
                    (*loc, "unit"),
                    message,
                    sentence("check", 'Write "kind": "amount", or remove the unit.'),
                    at_key=True,
                )
            if kind == "choice" and len(item.choices or ()) < 2:
                yield Finding(
                    loc,
                    sentence("check", "A choice needs two answers or more."),
                    sentence("check", 'Add "choices": ["...", "..."].'),
                )
            elif kind != "choice" and item.choices is not None:
                message = sentence(
                    "check", 'Answers to pick from belong to a choice; this item is of kind "{kind}".'
                ).format(kind=kind)
                remedy = sentence("check", 'Write "kind": "choice", or remove the choices.')
                yield Finding((*loc, "choices"), message, remedy, at_key=True)


def answer_twice(case: LintCase) -> Iterator[Finding]:
    """Find answers that are offered twice."""
    for loc, answers in _answers(case):
        for number, answer in enumerate(answers):
            if answer in answers[:number]:
                yield Finding(
                    (*loc, number),
                    sentence("check", 'The answer "{answer}" is offered twice.').format(answer=answer),
                    sentence("check", "Remove or reword one."),
                )


def option_twice(case: LintCase) -> Iterator[Finding]:
    """Find options of a choice that read alike."""
    for place in case.with_key("options"):
        titles = [option.title for option in place.step.options] if isinstance(place.step, ChoiceStep) else []
        for number, title in enumerate(titles):
            if title in titles[:number]:
                loc = (*place.loc, "options", number, "title")
                yield Finding(
                    loc,
                    sentence("check", 'Two options read "{title}".').format(title=title),
                    sentence("check", "Reword one, so that they can be told apart."),
                )


def one_answer(case: LintCase) -> Iterator[Finding]:
    """Find checkpoints with a single answer to pick from."""
    for place in case.with_key("choices"):
        if isinstance(place.step, CheckpointStep) and len(place.step.choices or ()) == 1:
            message = sentence("check", "There is only one answer to pick from.")
            yield Finding(
                (*place.loc, "choices"),
                message,
                sentence("check", "Leave it out: a confirmation is enough."),
                at_key=True,
            )


def _answers(case: LintCase) -> Iterator[tuple[Way, tuple[str, ...]]]:
    for place in case.with_key("items", "choices"):
        if isinstance(place.step, CheckpointStep):
            yield (*place.loc, "choices"), place.step.choices or ()
        elif isinstance(place.step, GateStep):
            for number, item in enumerate(place.step.items or ()):
                yield (*place.loc, "items", number, "choices"), item.choices or ()


LINTS = (
    Lint("gate-or-items", Severity.ERROR, "A gate is a house gate or has items.", gate_or_items),
    Lint("item-twice", Severity.ERROR, "An item of a gate has an id of its own.", item_twice, ("items",)),
    Lint("item-kind", Severity.ERROR, "Unit and choices belong to the item's kind.", item_kind, ("items",)),
    Lint("answer-twice", Severity.ERROR, "Answers differ.", answer_twice, ("items", "choices")),
    Lint("option-twice", Severity.WARNING, "Options can be told apart.", option_twice, ("options",)),
    Lint(
        "one-answer", Severity.NOTE, "Where there are answers, there is a choice.", one_answer, ("choices",)
    ),
)
