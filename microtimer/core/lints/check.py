"""Check a protocol file from its bytes to its sense."""

from dataclasses import dataclass
from itertools import islice

from microtimer.core.catalogue.catalogues import Catalogues
from microtimer.core.catalogue.devices import DeviceProfile
from microtimer.core.format.reading import FailedProtocol, LoadedProtocol, read_protocol
from microtimer.core.lints.case import LintCase
from microtimer.core.lints.lint import Finding, Lint
from microtimer.core.lints.table import ALL_LINTS, SENSE_LINTS
from microtimer.core.problem import Problem, Severity, in_order
from microtimer.core.sentence import sentence

MOST_FOR_ONE_LINT = 50
"""Problems of one kind listed for one file; the next one says that there are more."""

LAST_RESORT = "cannot-be-planned"
"""Told only when no other error explains it."""


@dataclass(frozen=True, slots=True)
class CheckResult:
    """A protocol file, read or not, with everything there is to say about it in order of place."""

    protocol: LoadedProtocol | FailedProtocol
    problems: tuple[Problem, ...]

    @property
    def has_errors(self) -> bool:
        """Tell whether something keeps the protocol from being run."""
        return any(problem.severity is Severity.ERROR for problem in self.problems)


def check(
    data: bytes,
    file: str,
    catalogues: Catalogues,
    device: DeviceProfile | None = None,
    *,
    size: int | None = None,
) -> CheckResult:
    """Read a protocol file and, if it can be read, check its sense; never raises, whatever the bytes.

    The file is the path as it should be shown in problems; its size in bytes is given where `data` is only
    the beginning of one that is too large. With a device its limits are checked too.
    """
    protocol = read_protocol(data, file, size=size)
    if isinstance(protocol, FailedProtocol):
        return CheckResult(protocol, protocol.problems)
    problems = in_order((*protocol.problems, *lint(protocol, catalogues, device)))
    return CheckResult(protocol, tuple(problems))


def lint(
    protocol: LoadedProtocol, catalogues: Catalogues, device: DeviceProfile | None = None
) -> list[Problem]:
    """Return what the sense checks find in a protocol that was read, in order of place."""
    case = LintCase(protocol, catalogues, device)
    found: list[Problem] = []
    for lint in SENSE_LINTS if device is None else ALL_LINTS:
        if not lint.only_with or not case.written.isdisjoint(lint.only_with):
            findings = list(islice(lint.find(case), MOST_FOR_ONE_LINT + 1))
            found += _located(protocol, lint, findings) if findings else ()
    others = any(problem.severity is Severity.ERROR and problem.code != LAST_RESORT for problem in found)
    return in_order(problem for problem in found if not (others and problem.code == LAST_RESORT))


def _located(protocol: LoadedProtocol, lint: Lint, findings: list[Finding]) -> list[Problem]:
    text = protocol.text
    problems = [
        text.problem(
            lint.severity,
            lint.code,
            found.message,
            found.remedy,
            found.loc,
            at_key=found.at_key,
            part=found.part,
        )
        for found in findings[:MOST_FOR_ONE_LINT]
    ]
    if len(findings) > MOST_FOR_ONE_LINT:
        message = sentence("check", "There are more of these; {most_for_one_lint} are listed.").format(
            most_for_one_lint=MOST_FOR_ONE_LINT
        )
        loc = findings[-1].loc
        problems.append(
            text.problem(
                Severity.NOTE, lint.code, message, sentence("check", "Mend these and check again."), loc
            )
        )
    return problems
