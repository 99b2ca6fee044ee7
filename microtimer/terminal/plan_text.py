"""A plan in words, for whoever wrote it to read over: every step with all that was stated, and the totals."""

from collections.abc import Iterator

from microtimer.core.plan import (
    BranchOption,
    Contact,
    Ending,
    Mark,
    Plan,
    PlannedStep,
    Ramp,
    SectionKind,
    Side,
    StepKind,
    Stroke,
    Timing,
    TimingKind,
    Totals,
)
from microtimer.terminal.printing import exact_time, table
from microtimer.terminal.setting_words import settings_text

SECTION_TITLES = {
    SectionKind.PREPARATION: "Preparation",
    SectionKind.TREATMENT: "Treatment",
    SectionKind.AFTERCARE: "Aftercare",
}
SIDE_LETTERS = {Side.LEFT: "L", Side.RIGHT: "R", Side.MIDLINE: "M", Side.BOTH: "L+R", Side.FREE: "free"}
INSET = "      "
"""Before what is said of a step below its own line."""
LANES = ("At the same time, first lane:", "At the same time, second lane:")


def plan_lines(plan: Plan) -> Iterator[str]:
    """Yield the steps section by section; under a step what its line has no room for, once for both sides."""
    options, differ = _options_of(plan), _moves_differ(plan)
    indented = [step.index in options or step.lane_group is not None for step in plan.steps]
    cells = [
        _row(step, indent="  " * indent, with_move=differ)
        for step, indent in zip(plan.steps, indented, strict=True)
    ]
    rows = table(cells, right=(0,))
    before: PlannedStep | None = None
    for step, row in zip(plan.steps, rows, strict=True):
        if before is None or step.section is not before.section:
            yield ""
            yield step.section_title or SECTION_TITLES[step.section]
        yield from _headings(step, before, options)
        yield row
        below = details(step)
        if before is None or step.source_id != before.source_id or below != details(before):
            yield from (f"{INSET}{line}" for line in below)
        yield from (f"{INSET}{_option_text(option, options)}" for option in step.options)
        before = step
    yield ""


def details(step: PlannedStep) -> list[str]:
    """Return what is stated of a step besides its place, side, mode, time and settings, line by line."""
    return [
        line
        for line in (
            f"with {', '.join(step.with_zones)}" if step.with_zones else "",
            f"on one of {', '.join(step.zone_choices)}" if step.zone_choices else "",
            *(_contact_text(contact) for contact in step.contacts),
            _stroke_text(step.stroke),
            ramp_text(step.ramp),
            *(_mark_text(mark) for mark in step.marks),
            f"a cue every {exact_time(step.interval_ms)}" if step.interval_ms else "",
            f"gel again every {exact_time(step.regel_ms)}" if step.regel_ms else "",
            step.instruction or "",
            f'says "{step.say}"' if step.say else "",
            f"note: {step.note}" if step.note else "",
            f"picture {step.image.file}: {step.image.alt}" if step.image else "",
            *(item.text + ("" if item.required else " (may stay open)") for item in step.items),
        )
        if line
    ]


def timing_text(timing: Timing, ending: Ending) -> str:
    """Return a duration in words; what the author left out is "not stated"."""
    text = "until confirmed"
    planned = None if timing.planned_ms is None else exact_time(timing.planned_ms)
    match timing.kind:
        case TimingKind.EXACT:
            text = exact_time(timing.planned_ms or 0)
        case TimingKind.ABOUT:
            text = f"about {exact_time(timing.planned_ms or 0)}"
        case TimingKind.RANGE:
            bounds = f"{exact_time(timing.minimum_ms or 0)} to {exact_time(timing.maximum_ms or 0)}"
            text = bounds if planned is None else f"{planned} ({bounds})"
        case TimingKind.MAXIMUM:
            text = f"at most {exact_time(timing.maximum_ms or 0)}"
        case TimingKind.COUNT:
            strokes = f"{timing.strokes} strokes"
            text = strokes if planned is None else f"{strokes}, {planned}"
        case TimingKind.NOT_STATED:
            return text
    return f"{text}, then confirm" if ending is Ending.CONFIRM else text


def ramp_text(ramp: Ramp | None) -> str:
    """Return a ramp as a file states it: "ramp 50 to 150 uA, 10 uA at a time"; "" where there is none."""
    if ramp is None:
        return ""
    ends = [
        f"from {ramp.from_ua} uA" if ramp.to_ua is None and ramp.from_ua is not None else "",
        f"to {ramp.to_ua} uA" if ramp.from_ua is None and ramp.to_ua is not None else "",
        f"{ramp.from_ua} to {ramp.to_ua} uA" if None not in (ramp.from_ua, ramp.to_ua) else "",
    ]
    size = f", {ramp.step_ua} uA at a time" if ramp.step_ua else ""
    return f"ramp {''.join(ends)}".strip() + size + (", by the operator" if ramp.by_operator else "")


def totals_lines(plan: Plan, house_move_ms: int | None = None) -> list[str]:
    """Return the planned totals in words; the author's own total stands beside the computed one.

    `house_move_ms` is given where the file leaves the time of a move to the house.
    """
    totals = plan.totals
    stated = (
        "" if plan.stated_total_ms is None else f" (the author states {exact_time(plan.stated_total_ms)})"
    )
    moves = f"moves {exact_time(totals.transition_ms)}"
    if house_move_ms is not None and totals.transition_ms:
        moves += f" (house setting {house_move_ms / 1000:g} s)"
    treatment = _span(totals.treatment_ms, totals.treatment_more_ms)
    lines = [f"treatment {treatment}{stated}, {moves}"]
    other = totals.preparation_ms + totals.aftercare_ms
    if other:
        lines.append(f"preparation and aftercare {_span(other, totals.more_ms - totals.treatment_more_ms)}")
    if totals.open_steps:
        lines.append(_open_steps(totals))
    return [*lines, f"in all {_span(totals.all_ms, totals.more_ms)}"]


def _span(ms: int, more_ms: int) -> str:
    return exact_time(ms) + (f", up to {exact_time(more_ms)} more" if more_ms else "")


def _open_steps(totals: Totals) -> str:
    if totals.open_steps == 1:
        return "1 step ends when you say so and is not counted"
    return f"{totals.open_steps} steps end when you say so and are not counted"


def _row(step: PlannedStep, *, indent: str, with_move: bool) -> list[str]:
    timed = step.kind in (StepKind.ZONE, StepKind.TASK)
    return [
        str(step.index + 1),
        indent + step.title + _repeat(step),
        SIDE_LETTERS[step.side] if step.side else ("not stated" if step.kind is StepKind.ZONE else ""),
        " ".join(word for word in (step.mode, step.technique) if word),
        f"{step.passes} passes" if step.passes and step.passes > 1 else "",
        timing_text(step.timing, step.ending) if timed else step.kind,
        settings_text(step.settings),
        f"move {exact_time(step.transition_ms)}" if with_move and step.transition_ms else "",
    ]


def _moves_differ(plan: Plan) -> bool:
    return len({step.transition_ms for step in plan.steps if step.transition_ms}) > 1


def _repeat(step: PlannedStep) -> str:
    own = f" ({step.repeat} of {step.repeats})" if step.repeats and step.repeats > 1 else ""
    block = f" [round {step.block_repeat} of {step.block_repeats}]" if (step.block_repeats or 0) > 1 else ""
    return own + block


def _headings(
    step: PlannedStep, before: PlannedStep | None, options: dict[int, tuple[str, ...]]
) -> Iterator[str]:
    """Yield what a run of steps has in common, where it begins."""
    belongs = options.get(step.index, ())
    if belongs != (options.get(before.index, ()) if before else ()):
        yield f"  If {' or '.join(belongs)}:" if belongs else "  In any case:"
    lane = (step.lane_group, step.lane)
    if lane != ((before.lane_group, before.lane) if before else (None, 0)):
        yield f"  {LANES[step.lane]}" if step.lane_group else "  After both:"


def _options_of(plan: Plan) -> dict[int, tuple[str, ...]]:
    """Return by step the titles of the options it is run with, for the steps that not every option runs."""
    found: dict[int, tuple[str, ...]] = {}
    for choice in plan.steps:
        parted = {index for option in choice.options for index in option.leaves_out}
        for index in parted:
            found[index] = tuple(option.title for option in choice.options if index not in option.leaves_out)
    return found


def _option_text(option: BranchOption, options: dict[int, tuple[str, ...]]) -> str:
    if option.returns_to is not None:
        return f"{option.title}: back to step {option.returns_to + 1}"
    own = [index + 1 for index, titles in options.items() if option.title in titles]
    if not own:
        return f"{option.title}: no steps of its own"
    steps = f"step {own[0]}" if len(own) == 1 else f"{len(own)} steps from {min(own)} to {max(own)}"
    return f"{option.title}: {steps}"


def _mark_text(mark: Mark) -> str:
    does = [
        mark.say or "",
        f"set {settings_text(mark.settings)}" if mark.settings else "",
        "stop until confirmed" if mark.confirm else "",
    ]
    return f"at {exact_time(mark.at_ms)}: {', '.join(word for word in does if word)}"


def _contact_text(contact: Contact) -> str:
    side = f"client's {contact.side}" if contact.side in (Side.LEFT, Side.RIGHT) else contact.side or ""
    stated = [contact.role or "", contact.polarity or "", contact.place or "", side]
    words = ", ".join(word for word in stated if word)
    return f"contact {contact.name}: {words}" if words else f"contact {contact.name}"


def _stroke_text(stroke: Stroke | None) -> str:
    if stroke is None:
        return ""
    parts = [
        f"move {exact_time(stroke.move_ms)}" if stroke.move_ms else "",
        f"hold {exact_time(stroke.hold_ms)}" if stroke.hold_ms else "",
        f"{stroke.count} times" if stroke.count else "",
    ]
    return f"stroke: {', '.join(part for part in parts if part)}"
