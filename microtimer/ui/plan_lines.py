"""A plan as lines of a table: one a step, in words a practitioner reads."""

from dataclasses import dataclass

from microtimer.core.plan import Amount, Mode, Plan, PlannedStep, Side, StepKind, TimingKind
from microtimer.ui.when import clock_words


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One step of a plan."""

    number: str
    title: str
    side: str
    mode: str
    time: str
    settings: str
    words: str
    example: bool


def plan_lines(plan: Plan) -> tuple[PlanLine, ...]:
    """Return the steps of a plan as lines."""
    return tuple(_line(step) for step in plan.steps)


def side_words(side: Side | None) -> str:
    """Return a side as tables say it; it is the client's."""
    match side:
        case Side.LEFT:
            return "L  client's left"
        case Side.RIGHT:
            return "R  client's right"
        case Side.MIDLINE:
            return "M  middle"
        case Side.BOTH:
            return "LR  both sides"
        case Side.FREE:
            return "free choice"
        case None:
            return ""


def time_words(step: PlannedStep) -> str:
    """Return how long a step takes, as firmly as its author said."""
    timing = step.timing
    match timing.kind:
        case TimingKind.EXACT | TimingKind.COUNT if timing.planned_ms:
            return clock_words(timing.planned_ms)
        case TimingKind.ABOUT if timing.planned_ms:
            return f"about {clock_words(timing.planned_ms)}"
        case TimingKind.MAXIMUM if timing.maximum_ms:
            return f"up to {clock_words(timing.maximum_ms)}"
        case TimingKind.RANGE if timing.planned_ms is None and timing.minimum_ms and timing.maximum_ms:
            return f"{clock_words(timing.minimum_ms)} to {clock_words(timing.maximum_ms)}"
        case _ if timing.planned_ms:
            return clock_words(timing.planned_ms)
        case _ if timing.strokes:
            return f"{timing.strokes} strokes"
        case _:
            return "" if step.kind is not StepKind.ZONE else "not stated"


def settings_words(step: PlannedStep) -> str:
    """Return the stated device settings of a step in a few words."""
    found = step.settings
    parts = [
        found.level and f"level {found.level}",
        found.current_ua and f"{_amount(found.current_ua)} µA",
        found.frequency_mhz and f"{_amount(found.frequency_mhz, 1000)} Hz",
        found.waveform,
        found.program and f"program {found.program}",
    ]
    return ", ".join(str(part) for part in parts if part)


def _amount(amount: Amount, per: int = 1) -> str:
    low, high = amount.low / per, amount.high / per
    return f"{low:g}" if amount.exact else f"{low:g}–{high:g}"


def _line(step: PlannedStep) -> PlanLine:
    modes = {Mode.STATIC: "static", Mode.DYNAMIC: "dynamic", None: ""}
    kinds = {
        StepKind.ZONE: modes[step.mode],
        StepKind.TASK: "work",
        StepKind.GATE: "checklist",
        StepKind.CHECKPOINT: "stop",
        StepKind.CHOICE: "choice",
    }
    passes = f"{step.passes} passes" if step.passes and step.passes > 1 else ""
    return PlanLine(
        number=str(step.index + 1),
        title=step.title,
        side=side_words(step.side) if step.kind is StepKind.ZONE else "",
        mode=kinds[step.kind],
        time=time_words(step),
        settings=", ".join(filter(None, (settings_words(step), passes))),
        words=step.instruction or "",
        example=step.example_timing,
    )
