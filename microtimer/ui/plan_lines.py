"""A plan as lines of a table: one a step, in words a practitioner reads."""

from dataclasses import dataclass

from microtimer.core.plan import Amount, Mode, Plan, PlannedStep, Side, StepKind, TimingKind
from microtimer.ui.language import catalogued, decimal, tr
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
            return tr("words", "L  client's left")
        case Side.RIGHT:
            return tr("words", "R  client's right")
        case Side.MIDLINE:
            return tr("words", "M  middle")
        case Side.BOTH:
            return tr("words", "LR  both sides")
        case Side.FREE:
            return tr("words", "free choice")
        case None:
            return ""


def side_name(side: Side) -> str:
    """Return a side in words, where its letter stands beside it."""
    match side:
        case Side.LEFT:
            return tr("words", "client's left")
        case Side.RIGHT:
            return tr("words", "client's right")
        case Side.MIDLINE:
            return tr("words", "middle")
        case Side.BOTH:
            return tr("words", "both sides")
        case Side.FREE:
            return tr("words", "free choice")


def with_side(title: str, side: Side | None) -> str:
    """Return a place with its side where there is one."""
    return f"{title}, {side_words(side)}" if side else title


def step_title(step: PlannedStep) -> str:
    """Return what a step is called: a zone's name in the window's language, or the author's words."""
    return catalogued(step.title)


def time_words(step: PlannedStep) -> str:
    """Return how long a step takes, as firmly as its author said."""
    timing = step.timing
    match timing.kind:
        case TimingKind.EXACT | TimingKind.COUNT if timing.planned_ms:
            return clock_words(timing.planned_ms)
        case TimingKind.ABOUT if timing.planned_ms:
            return tr("words", "about {time}").format(time=clock_words(timing.planned_ms))
        case TimingKind.MAXIMUM if timing.maximum_ms:
            return tr("words", "up to {time}").format(time=clock_words(timing.maximum_ms))
        case TimingKind.RANGE if timing.planned_ms is None and timing.minimum_ms and timing.maximum_ms:
            low, high = clock_words(timing.minimum_ms), clock_words(timing.maximum_ms)
            return tr("words", "{low} to {high}").format(low=low, high=high)
        case _ if timing.planned_ms:
            return clock_words(timing.planned_ms)
        case _ if timing.strokes:
            return strokes_words(timing.strokes)
        case _:
            return "" if step.kind is not StepKind.ZONE else tr("words", "not stated")


def strokes_words(count: int) -> str:
    """Return a number of strokes with its noun."""
    return tr("words", "1 stroke") if count == 1 else tr("words", "{count} strokes").format(count=count)


def settings_words(step: PlannedStep) -> str:
    """Return the stated device settings of a step in a few words."""
    found = step.settings
    parts = [
        found.level and tr("words", "level {level}").format(level=found.level),
        found.current_ua and f"{_amount(found.current_ua)} µA",
        found.frequency_mhz and f"{_amount(found.frequency_mhz, 1000)} Hz",
        found.waveform,
        found.program and tr("words", "program {program}").format(program=found.program),
    ]
    return ", ".join(str(part) for part in parts if part)


def mode_words(mode: Mode | None) -> str:
    """Return a mode in a word, "" where it is not stated."""
    match mode:
        case Mode.STATIC:
            return tr("words", "static")
        case Mode.DYNAMIC:
            return tr("words", "dynamic")
        case None:
            return ""


def kind_words(step: PlannedStep) -> str:
    """Return what kind of step this is: the mode of current on a zone, or the kind of the others."""
    match step.kind:
        case StepKind.ZONE:
            return mode_words(step.mode)
        case StepKind.TASK:
            return tr("words", "work")
        case StepKind.GATE:
            return tr("words", "checklist")
        case StepKind.CHECKPOINT:
            return tr("words", "stop")
        case StepKind.CHOICE:
            return tr("words", "choice")


def _amount(amount: Amount, per: int = 1) -> str:
    low, high = amount.low / per, amount.high / per
    return decimal(low) if amount.exact else f"{decimal(low)}–{decimal(high)}"


def _line(step: PlannedStep) -> PlanLine:
    passes = ""
    if step.passes and step.passes > 1:
        passes = tr("words", "{count} passes").format(count=step.passes)
    return PlanLine(
        number=str(step.index + 1),
        title=step_title(step),
        side=side_words(step.side) if step.kind is StepKind.ZONE else "",
        mode=kind_words(step),
        time=time_words(step),
        settings=", ".join(filter(None, (settings_words(step), passes))),
        words=step.instruction or "",
        example=step.example_timing,
    )
