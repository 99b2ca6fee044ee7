"""Plan options as the command line writes them: --side-order, --start-side, --exclude, --set, --device."""

import argparse
from collections.abc import Iterator, Sequence
from typing import NamedTuple, assert_never

from microtimer.core.catalogue.limit_finding import LimitFinding
from microtimer.core.expansion.choices import ChoiceKind, StartChoices, ValueChoice, start_choices
from microtimer.core.expansion.context import PlanContext, PlanError
from microtimer.core.expansion.expand import expand
from microtimer.core.format.protocol_file import ParameterValue
from microtimer.core.format.reading import LoadedProtocol
from microtimer.core.lints.check import lint
from microtimer.core.plan import Exclusion, Plan, PlanOptions, Side, SideOrder
from microtimer.core.plan_limits import plan_findings
from microtimer.core.problem import Severity
from microtimer.terminal.command_error import CommandError
from microtimer.terminal.workspace import Workspace, errors_in, not_usable


class PlannedProtocol(NamedTuple):
    """A protocol file, the plan it was expanded to, and what the device in use says to that."""

    protocol: LoadedProtocol
    plan: Plan
    choices: StartChoices
    findings: tuple[LimitFinding, ...] = ()
    notes: tuple[str, ...] = ()
    """What the user may not have meant, in sentences."""
    house_move_ms: int | None = None
    """The time of a move, where the file leaves it to the house."""


def plan_to_run(workspace: Workspace, arguments: argparse.Namespace) -> PlannedProtocol:
    """Return the plan of a session that is about to begin.

    Raises CommandError as `plan_of` does, and for a file with errors or a plan beyond the device's limits.
    """
    planned = plan_of(workspace, arguments)
    if errors := errors_in(lint(planned.protocol, workspace.catalogues)):
        raise not_usable(planned.protocol.file, errors)
    for finding in planned.findings:
        if finding.severity is Severity.ERROR:
            raise CommandError(finding.message, finding.remedy)
    return planned


def plan_of(workspace: Workspace, arguments: argparse.Namespace) -> PlannedProtocol:
    """Read the protocol that the arguments name and expand it with their plan options.

    Raises CommandError when the file cannot be read or an option does not fit it.
    """
    protocol = workspace.protocol(arguments.file)
    device = workspace.device(arguments.device) if arguments.device else None
    context = PlanContext(
        zones=workspace.catalogues.zones,
        gates=workspace.catalogues.gates,
        rules=workspace.catalogues.rules,
        device=device,
        transition_ms=workspace.preferences.transition_s * 1000,
    )
    choices = start_choices(protocol.document, context.zones)
    options = PlanOptions()
    try:
        options = PlanOptions(
            side_order=SideOrder(arguments.side_order) if arguments.side_order else None,
            start_side=Side(arguments.start_side) if arguments.start_side else None,
            exclusions=tuple(_exclusion(text) for text in arguments.exclude),
            values=_values(arguments.set, choices),
        )
        plan = expand(protocol.document, protocol.sha256, options, context)
    except PlanError as error:
        raise CommandError(error.message, _how_to_choose(choices, options) or error.remedy) from error
    own_zones = protocol.document.zones or ()
    return PlannedProtocol(
        protocol=protocol,
        plan=plan,
        choices=choices,
        findings=() if device is None else plan_findings(plan, device, context.zones, own_zones),
        notes=tuple(_without_effect(plan, options)),
        house_move_ms=context.transition_ms if protocol.document.transition_s is None else None,
    )


def set_option(choice: ValueChoice) -> str:
    """Return how a value is chosen on the command line: "--set neck=yes|no", "--set ua=50..200"."""
    match choice.kind:
        case ChoiceKind.YES_NO:
            values = "yes|no"
        case ChoiceKind.WORD:
            values = "|".join(choice.words)
        case ChoiceKind.INTEGER | ChoiceKind.NUMBER:
            low = "" if choice.minimum is None else f"{choice.minimum:g}"
            high = "" if choice.maximum is None else f"{choice.maximum:g}"
            values = f"{low}..{high}" if low or high else "NUMBER"
        case _:
            assert_never(choice.kind)
    return f"--set {choice.name}={values}"


def _how_to_choose(choices: StartChoices, options: PlanOptions) -> str:
    """Return the options that still must be given, "" when none must."""
    variant = options.values.get("variant")
    taken = {**choices.defaults(None if variant is None else str(variant)), **options.values}
    missing = [choice for choice in choices.values if choice.required and choice.name not in taken]
    return f"Choose: {' '.join(map(set_option, missing))}." if missing else ""


def _without_effect(plan: Plan, options: PlanOptions) -> Iterator[str]:
    """Yield a sentence for each zone left out that nothing was on."""
    gone = {(out.zone, out.side) for out in plan.left_out}
    for exclusion in options.exclusions:
        if not any(exclusion.side in (None, side) and exclusion.zone == zone for zone, side in gone):
            side = f", {exclusion.side} side" if exclusion.side else ""
            yield f"Nothing in this protocol is on {exclusion.zone}{side}: nothing was left out there."


def _exclusion(text: str) -> Exclusion:
    """Read ZONE or ZONE:SIDE."""
    zone, colon, side = text.partition(":")
    if not zone or (colon and side not in tuple(Side)):
        raise CommandError(
            f'"{text}" is not a zone to leave out.', "Write --exclude brow, or --exclude brow:left."
        )
    return Exclusion(zone=zone, side=Side(side) if side else None)


def _values(texts: Sequence[str], choices: StartChoices) -> dict[str, ParameterValue]:
    """Read NAME=VALUE by what the protocol lets one choose; the last word on a name counts."""
    values: dict[str, ParameterValue] = {}
    for text in texts:
        name, equals, word = text.partition("=")
        if not name or not equals:
            raise CommandError(f'"{text}" sets nothing.', "Write --set NAME=VALUE, such as --set neck=no.")
        values[name] = choices.named(name).read(word)
    return values
