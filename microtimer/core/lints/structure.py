"""How the file is built: sections, ids, blocks and what is used of them."""

from collections.abc import Iterator
from contextlib import suppress
from graphlib import CycleError, TopologicalSorter

from microtimer.core.documents.shape_places import Way
from microtimer.core.format.protocol_steps import ChoiceStep, UseStep
from microtimer.core.lints.case import LintCase, StepPlace
from microtimer.core.lints.lint import Finding, Lint
from microtimer.core.plan import SectionKind
from microtimer.core.problem import Severity, did_you_mean, meant
from microtimer.core.sentence import sentence

RESERVED = ("variant", "session_number", "compare_sides", "one_side")
"""Names of what is chosen at the start, which no parameter and no optional part may take."""


def steps_or_sections(case: LintCase) -> Iterator[Finding]:
    """Find a file with both forms of the step list, or with neither."""
    document = case.document
    if document.steps is not None and document.sections is not None:
        message = sentence("check", 'The file has both "steps" and "sections".')
        yield Finding(
            ("sections",),
            message,
            sentence("check", "Keep one: steps for a short file, sections for a whole visit."),
            True,
        )
    elif document.steps is None and document.sections is None:
        yield Finding(
            (),
            sentence("check", "The file has no steps."),
            sentence("check", 'Add "steps": [ ... ], or "sections".'),
        )


def no_treatment(case: LintCase) -> Iterator[Finding]:
    """Find sections none of which is the treatment."""
    sections = case.document.sections
    if sections and all(section.kind is not SectionKind.TREATMENT for section in sections):
        remedy = sentence("check", 'Give one of them "kind": "treatment".')
        yield Finding(("sections",), sentence("check", "No section is the treatment."), remedy, at_key=True)


def empty_section(case: LintCase) -> Iterator[Finding]:
    """Find sections without a step."""
    for number, section in enumerate(case.document.sections or ()):
        if not section.steps:
            message = sentence("check", 'The section "{title}" has no steps.').format(
                title=section.title or section.kind.value
            )
            yield Finding(
                ("sections", number), message, sentence("check", "Add steps, or remove the section.")
            )


def duplicate_id(case: LintCase) -> Iterator[Finding]:
    """Find ids given twice; steps, blocks and sections share one set of ids, every other list has its own."""
    document = case.document
    sections = [(section.id, ("sections", number)) for number, section in enumerate(document.sections or ())]
    steps = [(place.step.id, place.loc) for place in case.with_key("id")]
    yield from _twice([*steps, *sections], sentence("check", "A step, block or section"))
    for key, items in (
        ("parameters", document.parameters),
        ("variants", document.variants),
        ("zones", document.zones),
        ("sources", document.sources),
    ):
        if items and len(items) > 1:
            yield from _twice(
                [(item.id, (key, number)) for number, item in enumerate(items)],
                sentence("check", "One of the {key}").format(key=key),
            )
    yield from _twice(_rules(case), sentence("check", "A rule"))
    for place in case.with_key("options"):
        if isinstance(place.step, ChoiceStep):
            options = enumerate(place.step.options)
            yield from _twice(
                [(option.id, (*place.loc, "options", number)) for number, option in options], "An option"
            )


def id_taken(case: LintCase) -> Iterator[Finding]:
    """Find ids that something else chosen at the start goes by, or that are names of the program's own."""
    taken = set(case.parameters)
    for number, parameter in enumerate(case.document.parameters or ()):
        if parameter.id in RESERVED:
            message = sentence("check", '"{parameter}" is a name of the program\'s own.').format(
                parameter=parameter.id
            )
            yield Finding(
                ("parameters", number, "id"),
                message,
                sentence("check", "Choose another id for the parameter."),
            )
    for place in case.with_key("optional"):
        if place.step.id in taken or place.step.id in RESERVED:
            message = sentence(
                "check", '"{step}" names both an optional step and something else chosen at the start.'
            ).format(step=place.step.id)
            yield Finding((*place.loc, "id"), message, sentence("check", "Give one of them another id."))


def optional_without_id(case: LintCase) -> Iterator[Finding]:
    """Find optional steps that cannot be chosen because they have no id."""
    for place in case.with_key("optional"):
        if place.step.id is None:
            message = sentence("check", "An optional step needs an id: it is chosen by that name.")
            yield Finding(
                (*place.loc, "optional"),
                message,
                sentence("check", 'Add "id": "a-short-name" to the step.'),
                True,
            )


def unknown_block(case: LintCase) -> Iterator[Finding]:
    """Find uses of a block or step that does not exist."""
    known = {place.step.id for place in case.with_key("id") if place.step.id}
    for place, used in _uses(case):
        if used not in known:
            near = did_you_mean(used, known)
            remedy = (
                meant(near)
                if near
                else sentence("check", "Known ids: {known}.").format(
                    known=", ".join(sorted(known)) or sentence("check", "none yet")
                )
            )
            yield Finding(
                (*place.loc, "use"),
                sentence("check", 'There is no block or step "{used}".').format(used=used),
                remedy,
            )


def use_in_circle(case: LintCase) -> Iterator[Finding]:
    """Find blocks that use themselves, directly or through others."""
    uses = [(place, used, _ids_around(place)) for place, used in _uses(case)]
    holds: dict[str, set[str]] = {}
    for _, used, around in uses:
        for name in around:
            holds.setdefault(name, set()).add(used)
    endless = _endless(holds)
    for place, used, around in uses:
        if used in endless and not endless.isdisjoint(around):
            message = sentence("check", '"{used}" is used inside itself and would never end.').format(
                used=used
            )
            yield Finding(
                (*place.loc, "use"), message, sentence("check", "Use another block, or give it a repeat.")
            )


def unused_block(case: LintCase) -> Iterator[Finding]:
    """Find blocks kept for use that nothing uses."""
    used = {name for _, name in _uses(case)}
    inside_used = {
        outer.step.id for place in case.with_key("id") if place.step.id in used for outer in place.around
    }
    for number, block in enumerate(case.document.blocks or ()):
        if block.id not in used | inside_used:
            remedy = sentence("check", 'Run it with {"type": "use", "use": "..."}, or remove it.')
            if block.id is None:
                remedy = sentence("check", "Give it an id and run it with a use step, or remove it.")
            name = block.title or block.id or f"block {number + 1}"
            yield Finding(
                ("blocks", number),
                sentence("check", 'The block "{name}" is never used.').format(name=name),
                remedy,
            )


def _uses(case: LintCase) -> Iterator[tuple[StepPlace, str]]:
    for place in case.with_key("use"):
        if isinstance(place.step, UseStep):
            yield place, place.step.use


def _ids_around(place: StepPlace) -> set[str]:
    return {outer.step.id for outer in (*place.around, place) if outer.step.id}


def _endless(holds: dict[str, set[str]]) -> set[str]:
    """Return the ids that lie in a circle of uses, or on the way from one circle to another."""
    used_by: dict[str, set[str]] = {}
    for name, used in holds.items():
        for other in used:
            used_by.setdefault(other, set()).add(name)
    return _without_end(holds) & _without_end(used_by)


def _without_end(ways: dict[str, set[str]]) -> set[str]:
    """Return the ids from which some way leads into a circle."""
    sorter = TopologicalSorter(ways)
    with suppress(CycleError):  # raised when there is a circle; what is not behind one is still sorted
        sorter.prepare()
    ending: set[str] = set()
    while ready := sorter.get_ready():
        ending.update(ready)
        sorter.done(*ready)
    return (ways.keys() | set().union(*ways.values())) - ending


def _rules(case: LintCase) -> list[tuple[str | None, Way]]:
    document = case.document
    return [
        (rule.id, (key, number))
        for key, rules in (
            ("contraindications", document.contraindications),
            ("precautions", document.precautions),
        )
        for number, rule in enumerate(rules or ())
    ]


def _twice(ids: list[tuple[str | None, Way]], what: str) -> Iterator[Finding]:
    seen: set[str] = set()
    for name, loc in ids:
        if name is None:
            continue
        if name in seen:
            remedy = sentence(
                "check", "Give this one another id; ids are permanent, so change the newer one."
            )
            yield Finding(
                (*loc, "id"),
                sentence("check", '{what} has the id "{name}" already.').format(what=what, name=name),
                remedy,
            )
        seen.add(name)


LINTS = (
    Lint("steps-or-sections", Severity.ERROR, "A file has either steps or sections.", steps_or_sections),
    Lint("no-treatment", Severity.WARNING, "One section is the treatment.", no_treatment, ("sections",)),
    Lint("empty-section", Severity.WARNING, "A section has steps.", empty_section, ("sections",)),
    Lint("duplicate-id", Severity.ERROR, "An id is given once.", duplicate_id),
    Lint(
        "id-taken",
        Severity.ERROR,
        "What is chosen at the start has a name of its own.",
        id_taken,
        ("parameters", "optional"),
    ),
    Lint(
        "optional-without-id",
        Severity.ERROR,
        "An optional step has an id.",
        optional_without_id,
        ("optional",),
    ),
    Lint("unknown-block", Severity.ERROR, "What is used exists.", unknown_block, ("use",)),
    Lint("use-in-circle", Severity.ERROR, "No block is used inside itself.", use_in_circle, ("use",)),
    Lint("unused-block", Severity.WARNING, "A block kept for use is used.", unused_block, ("blocks",)),
)
