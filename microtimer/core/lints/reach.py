"""Steps that can never be run."""

from collections.abc import Iterator

from microtimer.core.lints.case import LintCase, StepPlace
from microtimer.core.lints.lint import Finding, Lint
from microtimer.core.problem import Severity
from microtimer.core.sentence import sentence


def contradiction(case: LintCase) -> Iterator[Finding]:
    """Find steps that need a yes and a no to the same question, alone or with what is around them."""
    for place in case.with_key("include_if", "leave_out_if"):
        included = {outer.step.include_if for outer in (*place.around, place)} - {None}
        left_out = {outer.step.leave_out_if for outer in (*place.around, place)} - {None}
        if both := included & left_out:
            key = "include_if" if place.step.include_if in both else "leave_out_if"
            message = sentence(
                "check", 'This step is never run: it needs both a yes and a no to "{question}".'
            ).format(question=both.pop())
            yield Finding((*place.loc, key), message, sentence("check", "Remove one of the two conditions."))


def other_variant(case: LintCase) -> Iterator[Finding]:
    """Find steps of a variant inside a block, choice, lane or section of other variants."""
    for place in case.with_key("only_in"):
        own = set(place.step.only_in or ())
        for outer in _variants_around(case, place):
            if own.isdisjoint(outer):
                message = sentence(
                    "check", "This step is never run: what it stands in belongs to other variants."
                )
                remedy = sentence("check", "Name one of {names}, or move the step.").format(
                    names=", ".join(sorted(outer))
                )
                yield Finding((*place.loc, "only_in"), message, remedy, at_key=True)
                break


def settled_by_variants(case: LintCase) -> Iterator[Finding]:
    """Find steps whose condition every variant answers against them."""
    variants = case.document.variants or ()
    if not variants:
        return
    for place in case.with_key("include_if", "leave_out_if"):
        for key, name, needed in (
            ("include_if", place.step.include_if, True),
            ("leave_out_if", place.step.leave_out_if, False),
        ):
            if name is not None and all(
                (variant.set or {}).get(name) is (not needed) for variant in variants
            ):
                message = sentence(
                    "check", 'Every variant sets "{name}" so that this step is left out.'
                ).format(name=name)
                remedy = sentence("check", "Let one variant leave it open, or remove the step.")
                yield Finding((*place.loc, key), message, remedy)


def _variants_around(case: LintCase, place: StepPlace) -> Iterator[set[str]]:
    """Yield the variants of everything around a step that names some."""
    for outer in place.around:
        if outer.step.only_in:
            yield set(outer.step.only_in)
    if place.loc[0] == "sections" and isinstance(place.loc[1], int) and case.document.sections:
        section = case.document.sections[place.loc[1]]
        if section.only_in:
            yield set(section.only_in)


LINTS = (
    Lint(
        "contradiction",
        Severity.WARNING,
        "No step needs a yes and a no to one question.",
        contradiction,
        ("include_if", "leave_out_if"),
    ),
    Lint(
        "other-variant",
        Severity.WARNING,
        "A step's variants are those of what it stands in.",
        other_variant,
        ("only_in",),
    ),
    Lint(
        "settled-by-variants",
        Severity.WARNING,
        "Some variant runs the step.",
        settled_by_variants,
        ("variants",),
    ),
)
