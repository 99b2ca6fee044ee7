"""What moves: a static step stays still, a dynamic one does not."""

from collections.abc import Iterator

from microtimer.core.lints.case import LintCase
from microtimer.core.lints.lint import Finding, Lint
from microtimer.core.plan import Mode
from microtimer.core.problem import Severity
from microtimer.core.sentence import sentence

_MOVING_TECHNIQUES = {
    "glide",
    "glide-hold",
    "feather",
    "roll",
    "radial",
    "anchored",
    "squeeze",
    "stretch",
    "gloves",
}
_RESTING_TECHNIQUES = {"pads", "pad", "clips", "mask"}


def moving_while_static(case: LintCase) -> Iterator[Finding]:
    """Find static steps in which something moves, and dynamic ones in which nothing does."""
    for place, step in case.zone_steps:
        technique = (step.technique or "").casefold()
        moving = [contact for contact in step.contacts or () if contact.role == "moving"]
        if step.mode is Mode.STATIC:
            if technique in _MOVING_TECHNIQUES:
                message = sentence("check", '"{technique}" moves over the skin; the mode is static.').format(
                    technique=step.technique
                )
                yield Finding(
                    (*place.loc, "technique"),
                    message,
                    sentence("check", 'Write "mode": "dynamic", or another technique.'),
                )
            elif moving or (step.stroke is not None and step.stroke.move_s is not None):
                message = sentence("check", "Something moves in this step; the mode is static.")
                yield Finding(
                    (*place.loc, "mode"),
                    message,
                    sentence("check", 'Write "mode": "dynamic", or remove what moves.'),
                )
        elif technique in _RESTING_TECHNIQUES:
            message = sentence("check", '"{technique}" stay in place; the mode is dynamic.').format(
                technique=step.technique
            )
            yield Finding(
                (*place.loc, "technique"),
                message,
                sentence("check", 'Write "mode": "static", or another technique.'),
            )


LINTS = (
    Lint(
        "mode-and-technique",
        Severity.WARNING,
        "Nothing moves in a static step.",
        moving_while_static,
        ("technique", "contacts", "stroke"),
    ),
)
