"""What a lint is: a code, a severity, a sentence for the list, and a function that finds its places."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from microtimer.core.documents.shape_places import Way
from microtimer.core.lints.case import LintCase
from microtimer.core.problem import Severity


@dataclass(frozen=True, slots=True)
class Finding:
    """One place where a lint has something to say."""

    loc: Way
    """The way to the value; a value that is not there is shown at what is around it."""
    message: str
    remedy: str
    at_key: bool = False
    """Show the key of the place, not its value."""
    part: tuple[int, int] | None = None
    """Show only these characters of a text, from the first to before the second."""


@dataclass(frozen=True, slots=True)
class Lint:
    """One sense check."""

    code: str
    severity: Severity
    sentence: str
    """What it looks for, for the list of all lints."""
    find: Callable[[LintCase], Iterator[Finding]]
    only_with: tuple[str, ...] = ()
    """Keys of a step or of the file without which there is nothing to find; () to look in every file."""
