"""`show`: the plan of a protocol as it would be run, with totals and everything that can be chosen."""

from collections.abc import Iterator

from microtimer.core.catalogue.limit_finding import LimitFinding
from microtimer.core.expansion.choices import StartChoices, ValueChoice
from microtimer.core.plan import Plan, PlanOptions, Side, plan_hash, plan_json
from microtimer.core.problem import Severity
from microtimer.terminal.plan_options import PlannedProtocol, set_option
from microtimer.terminal.plan_text import plan_lines, totals_lines
from microtimer.terminal.printing import Output, exact_time, table

EXAMPLE_TIMING = "Example timing, edit to your device's manual."
BEYOND_LIMITS = 1


def show(planned: PlannedProtocol, *, as_json: bool, output: Output) -> int:
    """Print the plan and what the device in use says to it; return 1 where it goes beyond the device."""
    for note in planned.notes:
        output.say(note)
    if as_json:
        output.json_page(plan_page(planned))
    else:
        _print(planned, output)
    beyond = any(finding.severity is Severity.ERROR for finding in planned.findings)
    return BEYOND_LIMITS if beyond else 0


def _print(planned: PlannedProtocol, output: Output) -> None:
    plan = planned.plan
    output.line(f"{plan.protocol_title}  ({plan.protocol_id} {plan.protocol_version})")
    if tags := planned.protocol.document.tags:
        output.line(f"tags: {', '.join(tags)}")
    if plan.language != Plan.model_fields["language"].default:
        output.line(f"language: {plan.language}")
    if plan.practice:
        output.line("For practice, with the device off.")
    if plan.example_timing:
        output.line(EXAMPLE_TIMING)
    for line in plan_lines(plan):
        output.line(line)
    for item in plan.left_out:
        side = f", client's {item.side.value}" if item.side in (Side.LEFT, Side.RIGHT) else ""
        output.line(f"left out: {item.title}{side}, {exact_time(item.saved_ms)} ({item.reason})")
    for line in totals_lines(plan, planned.house_move_ms):
        output.line(line)
    for finding in planned.findings:
        output.line(finding_text(finding))
    output.line()
    for line in choice_lines(planned.choices, plan.options):
        output.line(line)
    output.line()
    output.line(f"plan {plan_hash(plan)[:16]}  file {planned.protocol.sha256[:16]}")


def plan_page(planned: PlannedProtocol) -> dict[str, object]:
    """Return the plan with its hash, its totals and the device's findings as plain JSON data."""
    totals = planned.plan.totals
    return {
        "plan": plan_json(planned.plan),
        "plan_hash": plan_hash(planned.plan),
        "totals": totals.model_dump(mode="json") | {"all_ms": totals.all_ms},
        "device_findings": [finding.model_dump(mode="json") for finding in planned.findings],
    }


def finding_text(finding: LimitFinding) -> str:
    """Return what a device's limits say to a plan on one line."""
    return f"{finding.severity}: {finding.message} {finding.remedy}".strip()


def choice_lines(choices: StartChoices, options: PlanOptions) -> Iterator[str]:
    """Yield what can be chosen at the start, as it is written on the command line."""
    yield "can be chosen:"
    rows = [[f"  {set_option(choice)}", _choice_words(choice, options)] for choice in choices.values]
    if choices.has_sides:
        rows.append(["  --side-order zone|side", f"now {options.side_order or choices.side_order}"])
        rows.append(["  --start-side left|right", f"now {options.start_side or choices.start_side}"])
    if choices.zones:
        zones = ", ".join(zone.zone for zone in choices.zones)
        rows.append(["  --exclude ZONE[:SIDE]", f"leave out one of {zones}"])
    yield from table(rows)


def _choice_words(choice: ValueChoice, options: PlanOptions) -> str:
    """Return what a choice is about, and what is taken for it now."""
    unit = f", {choice.unit}" if choice.unit else ""
    only = f", only in {' or '.join(choice.only_in)}" if choice.only_in else ""
    value = options.values.get(choice.name, choice.default)
    taken = "must be chosen" if choice.required and value is None else ""
    if value is not None:
        shown = "yes" if value is True else "no" if value is False else value
        taken = f"now {shown}"
    return f"{choice.title}{unit}{only}" + (f" ({taken})" if taken else "")
