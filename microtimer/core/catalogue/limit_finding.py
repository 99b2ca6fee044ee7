"""What a device's profile says to a step: one finding, for the linter and for the run screen."""

from microtimer.core.catalogue.sources import Citation
from microtimer.core.frozen import Frozen
from microtimer.core.problem import Severity
from microtimer.core.sentence import Said, Sentence, from_catalogue, sentence


class LimitFinding(Frozen):
    """What a limit says to a step; an error keeps the session from starting."""

    severity: Severity
    code: str
    message: Said
    remedy: Said = ""
    sources: tuple[Citation, ...] = ()


def at_step(step: str, finding: Sentence) -> Sentence:
    """Return what a limit says with the step it says it to, where there is one to name."""
    if not step:
        return finding
    return sentence("device", "{place}: {finding}").format(place=from_catalogue(step), finding=finding)
