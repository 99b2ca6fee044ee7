"""`show`: the plan of a protocol as it would be run, with totals."""

from microtimer.core.device_limits import LimitFinding
from microtimer.core.plan import (
    Ending,
    Plan,
    PlannedStep,
    SectionKind,
    Side,
    StepKind,
    Timing,
    TimingKind,
    plan_hash,
    plan_json,
)
from microtimer.terminal.plan_options import PlannedProtocol
from microtimer.terminal.printing import Output, clock_text, table
from microtimer.terminal.setting_words import settings_text

SECTION_TITLES = {
    SectionKind.PREPARATION: "Preparation",
    SectionKind.TREATMENT: "Treatment",
    SectionKind.AFTERCARE: "Aftercare",
}
SIDE_LETTERS = {Side.LEFT: "L", Side.RIGHT: "R", Side.MIDLINE: "M", Side.BOTH: "L+R", Side.FREE: "free"}
EXAMPLE_TIMING = "Example timing, edit to your device's manual."


def show(planned: PlannedProtocol, *, as_json: bool, output: Output) -> int:
    """Print the plan, and what the device in use says to it."""
    plan = planned.plan
    if as_json:
        output.json_page(plan_page(planned))
        return 0
    output.line(f"{plan.protocol_title}  ({plan.protocol_id} {plan.protocol_version})")
    if plan.practice:
        output.line("For practice, with the device off.")
    if plan.example_timing:
        output.line(EXAMPLE_TIMING)
    _print_steps(plan, output)
    for item in plan.left_out:
        side = f", client's {item.side.value}" if item.side in (Side.LEFT, Side.RIGHT) else ""
        output.line(f"left out: {item.title}{side}, {clock_text(item.saved_ms)} ({item.reason})")
    for line in totals_lines(plan):
        output.line(line)
    for finding in planned.findings:
        output.line(finding_text(finding))
    output.line(f"plan {plan_hash(plan)[:16]}  file {planned.protocol.sha256[:16]}")
    return 0


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


def totals_lines(plan: Plan) -> list[str]:
    """Return the planned totals in words; the author's own total stands beside the computed one."""
    totals = plan.totals
    stated = (
        "" if plan.stated_total_ms is None else f" (the author states {clock_text(plan.stated_total_ms)})"
    )
    lines = [f"treatment {clock_text(totals.treatment_ms)}{stated}, moves {clock_text(totals.transition_ms)}"]
    other = totals.preparation_ms + totals.aftercare_ms
    if other:
        lines.append(f"preparation and aftercare {clock_text(other)}")
    if totals.open_steps:
        lines.append(f"{totals.open_steps} steps end when you say so and are not counted")
    lines.append(f"in all {clock_text(totals.all_ms)}")
    return lines


def _print_steps(plan: Plan, output: Output) -> None:
    lines = table([_row(step) for step in plan.steps], right=(0,))
    section = None
    for step, line in zip(plan.steps, lines, strict=True):
        if step.section is not section:
            section = step.section
            output.line()
            output.line(step.section_title or SECTION_TITLES[section])
        output.line(line)
    output.line()


def _row(step: PlannedStep) -> list[str]:
    lane = "beside it: " if step.lane else ""
    return [
        str(step.index + 1),
        lane + step.title + _repeat(step),
        SIDE_LETTERS[step.side] if step.side else ("not stated" if step.kind is StepKind.ZONE else ""),
        " ".join(word for word in (step.mode, step.technique) if word),
        f"{step.passes} passes" if step.passes and step.passes > 1 else "",
        timing_text(step.timing, step.ending) if step.kind in (StepKind.ZONE, StepKind.TASK) else step.kind,
        settings_text(step.settings),
    ]


def _repeat(step: PlannedStep) -> str:
    own = f" ({step.repeat} of {step.repeats})" if step.repeats and step.repeats > 1 else ""
    block = f" [round {step.block_repeat} of {step.block_repeats}]" if (step.block_repeats or 0) > 1 else ""
    return own + block


def timing_text(timing: Timing, ending: Ending) -> str:
    """Return a duration in words; what the author left out is "not stated"."""
    text = "until confirmed"
    match timing.kind:
        case TimingKind.EXACT:
            text = clock_text(timing.planned_ms or 0)
        case TimingKind.ABOUT:
            text = f"about {clock_text(timing.planned_ms or 0)}"
        case TimingKind.RANGE:
            bounds = f"{clock_text(timing.minimum_ms or 0)} to {clock_text(timing.maximum_ms or 0)}"
            text = bounds if timing.planned_ms is None else f"{clock_text(timing.planned_ms)} ({bounds})"
        case TimingKind.MAXIMUM:
            text = f"at most {clock_text(timing.maximum_ms or 0)}"
        case TimingKind.COUNT:
            strokes = f"{timing.strokes} strokes"
            text = strokes if timing.planned_ms is None else f"{strokes}, {clock_text(timing.planned_ms)}"
        case TimingKind.NOT_STATED:
            return text
    return f"{text}, then confirm" if ending is Ending.CONFIRM else text
