"""Contraindications and precautions of the file: complete, in the right list, no looser than the house."""

from collections.abc import Iterator

from microtimer.core.catalogue.screening import Severity as RuleSeverity
from microtimer.core.documents.shape_places import Way
from microtimer.core.format.protocol_file import ProtocolRule
from microtimer.core.lints.case import LintCase
from microtimer.core.lints.lint import Finding, Lint
from microtimer.core.problem import Severity
from microtimer.core.sentence import sentence

_WITH_DAYS = ("wait", "skip_zone")


def wait_without_days(case: LintCase) -> Iterator[Finding]:
    """Find waits that do not say how long."""
    for loc, rule in _rules(case):
        if rule.severity == "wait" and rule.wait_days is None:
            yield Finding(
                (*loc, "severity"),
                sentence("check", "A wait says for how many days."),
                sentence("check", 'Add "wait_days".'),
            )


def days_without_wait(case: LintCase) -> Iterator[Finding]:
    """Find days where nothing is waited for."""
    for loc, rule in _rules(case):
        if rule.wait_days is not None and rule.severity not in _WITH_DAYS:
            message = sentence("check", 'Days belong to "wait" and "skip_zone", not to "{severity}".').format(
                severity=rule.severity
            )
            remedy = sentence("check", 'Remove wait_days, or write "severity": "wait".')
            yield Finding((*loc, "wait_days"), message, remedy, at_key=True)


def skip_without_zones(case: LintCase) -> Iterator[Finding]:
    """Find rules that leave zones out without naming any."""
    for loc, rule in _rules(case):
        if rule.severity == "skip_zone" and not rule.zones:
            message = sentence(
                "check", "The rule leaves zones out and names none: the practitioner is asked each time."
            )
            yield Finding(
                (*loc, "severity"),
                message,
                sentence("check", 'Add "zones", unless it depends on the client.'),
            )


def zones_without_skip(case: LintCase) -> Iterator[Finding]:
    """Find zones in rules that leave none out."""
    for loc, rule in _rules(case):
        if rule.zones and rule.severity not in _WITH_DAYS:
            message = sentence(
                "check", 'Zones are left out by "skip_zone" and "wait", not by "{severity}".'
            ).format(severity=rule.severity)
            remedy = sentence("check", 'Write "severity": "skip_zone", or remove the zones.')
            yield Finding((*loc, "zones"), message, remedy, at_key=True)


def looser_than_house(case: LintCase) -> Iterator[Finding]:
    """Find rules that ask for less than the house rule of the same id."""
    for loc, rule in _rules(case):
        house = case.catalogues.rules.get(rule.id)
        if house is not None and RuleSeverity(rule.severity).rank < house.severity.rank:
            message = sentence(
                "check", 'The house rule "{rule}" asks for "{severity}" and stays in force.'
            ).format(rule=rule.id, severity=house.severity.value)
            yield Finding(
                (*loc, "severity"),
                message,
                sentence("check", "Nothing has to change; the strictest rule wins."),
            )


def wrong_list(case: LintCase) -> Iterator[Finding]:
    """Find reasons not to treat among the precautions, and cautions among the contraindications."""
    for loc, rule in _rules(case):
        if loc[0] == "precautions" and rule.severity == "block":
            message = sentence("check", "A rule that blocks is a contraindication.")
            yield Finding((*loc, "severity"), message, sentence("check", "Move it to contraindications."))
        elif loc[0] == "contraindications" and rule.severity == "caution":
            yield Finding(
                (*loc, "severity"),
                sentence("check", "A caution is a precaution."),
                sentence("check", "Move it to precautions."),
            )


def _rules(case: LintCase) -> Iterator[tuple[Way, ProtocolRule]]:
    for number, rule in enumerate(case.document.contraindications or ()):
        yield ("contraindications", number), rule
    for number, rule in enumerate(case.document.precautions or ()):
        yield ("precautions", number), rule


LINTS = (
    Lint(
        "wait-without-days",
        Severity.ERROR,
        "A wait says for how many days.",
        wait_without_days,
        ("contraindications", "precautions"),
    ),
    Lint(
        "days-without-wait",
        Severity.ERROR,
        "Days stand where something is waited for.",
        days_without_wait,
        ("contraindications", "precautions"),
    ),
    Lint(
        "skip-without-zones",
        Severity.WARNING,
        "A rule that leaves zones out names them.",
        skip_without_zones,
        ("contraindications", "precautions"),
    ),
    Lint(
        "zones-without-skip",
        Severity.WARNING,
        "Zones stand where some are left out.",
        zones_without_skip,
        ("contraindications", "precautions"),
    ),
    Lint(
        "looser-than-house",
        Severity.NOTE,
        "A rule asks for no less than the house.",
        looser_than_house,
        ("contraindications", "precautions"),
    ),
    Lint(
        "wrong-list",
        Severity.NOTE,
        "A rule stands in the list of its kind.",
        wrong_list,
        ("contraindications", "precautions"),
    ),
)
