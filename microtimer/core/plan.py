"""The plan: the flat list that is run, and the values a planned step is made of.

All times are integer milliseconds, currents integer microamperes (uA), frequencies integer millihertz (mHz).
What an author left out is None and stays None: it is shown as "not stated".
"""

import hashlib
import json
from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import Any

from microtimer.core.catalogue.gates import GateItem
from microtimer.core.catalogue.screening import ScreeningRule
from microtimer.core.frozen import Frozen


class SectionKind(StrEnum):
    """The part of a visit a step belongs to; only `TREATMENT` counts as treatment time."""

    PREPARATION = "preparation"
    TREATMENT = "treatment"
    AFTERCARE = "aftercare"


class StepKind(StrEnum):
    """What a planned step asks of the practitioner."""

    ZONE = "zone"
    """Current on one zone and side."""
    TASK = "task"
    """Work without current: cleanse, gel, photograph, another service."""
    GATE = "gate"
    """A short checklist that must be answered to go on (house items, or screening rules)."""
    CHECKPOINT = "checkpoint"
    """A planned stop to ask, look, photograph or re-gel."""
    CHOICE = "choice"
    """The practitioner picks what comes next from named options."""


class Side(StrEnum):
    """Where a placement lies, always as the CLIENT sees it; None where the author did not say."""

    LEFT = "left"
    RIGHT = "right"
    MIDLINE = "midline"
    BOTH = "both"
    FREE = "free"


class Mode(StrEnum):
    """Whether the electrodes stay in place or move."""

    STATIC = "static"
    DYNAMIC = "dynamic"


class TimingKind(StrEnum):
    """How firmly the author stated a duration."""

    EXACT = "exact"
    ABOUT = "about"
    RANGE = "range"
    MAXIMUM = "maximum"
    COUNT = "count"
    NOT_STATED = "not_stated"


class Ending(StrEnum):
    """What ends a step."""

    AUTO = "auto"
    """It ends by itself when its planned time is done."""
    CONFIRM = "confirm"
    """Its time runs down, then it waits for the practitioner."""
    COUNT_UP = "count_up"
    """The clock counts up; the practitioner ends it (a maximum still ends it by itself)."""


class SideOrder(StrEnum):
    """The order of left and right over a treatment."""

    ZONE = "zone"
    """Zone by zone, both sides of each."""
    SIDE = "side"
    """One side fully, then the other."""


class Timing(Frozen):
    """How long a step is meant to take: milliseconds, or a count of strokes, or nothing stated."""

    kind: TimingKind = TimingKind.NOT_STATED
    planned_ms: int | None = None
    """The time the clock counts down from; for a range, the value chosen at the start."""
    minimum_ms: int | None = None
    maximum_ms: int | None = None
    """A hard ceiling: the step ends by itself here. Ending earlier counts as done."""
    strokes: int | None = None

    @property
    def counted_ms(self) -> int:
        """Return what the step adds to the planned total: the planned time, else the least time, else 0.

        A maximum adds nothing: it is a ceiling, and ending at any time before it is done.
        """
        return self.planned_ms or self.minimum_ms or 0

    @property
    def longest_ms(self) -> int:
        """Return how long the step may take by itself: up to its ceiling where nothing shorter is planned."""
        return max(self.counted_ms, 0 if self.planned_ms else self.maximum_ms or 0)


class Stroke(Frozen):
    """One stroke: a moving part, then a holding part; either may be unstated."""

    move_ms: int | None = None
    hold_ms: int | None = None
    count: int | None = None
    """Strokes in one pass, where stated."""

    @property
    def length_ms(self) -> int | None:
        """Return the length of one stroke, or None when neither part is stated."""
        if self.move_ms is None and self.hold_ms is None:
            return None
        return (self.move_ms or 0) + (self.hold_ms or 0)


class Amount(Frozen):
    """A whole quantity or a range of one; an exact value has `low == high`."""

    low: int
    high: int

    @property
    def exact(self) -> bool:
        """Tell whether this is one value rather than a range."""
        return self.low == self.high


class DeviceSettings(Frozen):
    """What the device is set to; None is not stated. Setting changes use the same names."""

    level: str | None = None
    current_ua: Amount | None = None
    frequency_mhz: Amount | None = None
    waveform: str | None = None
    polarity: str | None = None
    pulse_width_us: Amount | None = None
    duty_cycle: str | None = None
    program: str | None = None
    channel: str | None = None
    preset: str | None = None
    attachment: str | None = None

    def merged(self, other: "DeviceSettings | None") -> "DeviceSettings":
        """Return these settings with every stated value of `other` laid over them."""
        if other is None:
            return self
        return self.model_copy(update={name: getattr(other, name) for name in other.stated()})

    def stated(self) -> tuple[str, ...]:
        """Return the names of the settings that are stated, in display order."""
        return tuple(name for name in DeviceSettings.model_fields if getattr(self, name) is not None)


class Mark(Frozen):
    """A planned moment inside a timed step: a prompt, a setting change, a stop, or several of these."""

    at_ms: int
    say: str | None = None
    settings: DeviceSettings | None = None
    confirm: bool = False
    """Stop here until the practitioner confirms."""


class Ramp(Frozen):
    """Intensity that rises or falls over a step; `by_operator` when the practitioner raises it by feel."""

    from_ua: int | None = None
    to_ua: int | None = None
    step_ua: int | None = None
    by_operator: bool = False


class Contact(Frozen):
    """One end of the current's path: A, B or the return electrode."""

    name: str
    role: str | None = None
    """"fixed" or "moving"."""
    polarity: str | None = None
    """"+", "-" or "alternating"."""
    side: Side | None = None
    place: str | None = None
    """A point of the face map, or the author's words."""


class StepPicture(Frozen):
    """A picture of the author's, beside the protocol file: its name there, and what it shows in words."""

    file: str
    alt: str


class BranchOption(Frozen):
    """One answer of a choice: the steps it leaves out, or the step it returns to (a loop)."""

    id: str
    title: str
    leaves_out: tuple[int, ...] = ()
    returns_to: int | None = None


class PlannedStep(Frozen):
    """One step as it will be run: repeats, sides, exclusions and parameters already unrolled."""

    index: int
    id: str
    """Unique in the plan, made from the author's id, the side and the repeat: "jaw/left/2"."""
    source_id: str
    """The author's id of the step it came from, or its place in the file ("steps.3") where none was given."""
    pointer: str
    """JSON pointer of that step in the protocol file."""
    kind: StepKind
    section: SectionKind
    section_title: str | None = None
    title: str
    """What the screen calls the step: the zone's name or the author's title."""
    instruction: str | None = None
    say: str | None = None
    note: str | None = None
    image: StepPicture | None = None
    source: str | None = None
    example_timing: bool = False

    timing: Timing = Timing()
    ending: Ending = Ending.COUNT_UP
    transition_ms: int = 0
    """Time to move to this step (re-gel, change side), never counted as treatment."""
    change_side: bool = False
    """The move to this step is a change from one side to the other."""
    lane: int = 0
    lane_group: str | None = None
    """Steps of one group run at the same time in two lanes (0 and 1)."""

    modality: str | None = None
    """Another service, where a task is one: LED, peel, massage."""
    zone: str | None = None
    with_zones: tuple[str, ...] = ()
    zone_choices: tuple[str, ...] = ()
    """Zones the practitioner may tap in when the place is free."""
    side: Side | None = None
    mode: Mode | None = None
    technique: str | None = None
    intent: str | None = None
    direction: str | None = None
    muscles: tuple[str, ...] = ()
    origin_point: str | None = None
    insertion_point: str | None = None
    hand_action: str | None = None
    contacts: tuple[Contact, ...] = ()
    max_gap_mm: int | None = None
    max_window_mm: int | None = None
    passes: int | None = None
    stroke: Stroke | None = None
    settings: DeviceSettings = DeviceSettings()
    ramp: Ramp | None = None
    marks: tuple[Mark, ...] = ()
    interval_ms: int | None = None
    regel_ms: int | None = None
    """Gel reminder: every so much time, where stated."""
    repeat: int | None = None
    """Which repeat of its step this is, from 1, of `repeats` in all; None where there is no repeat."""
    repeats: int | None = None
    block_title: str | None = None
    block_repeat: int | None = None
    block_repeats: int | None = None

    items: tuple[GateItem, ...] = ()
    rules: tuple[ScreeningRule, ...] = ()
    """Screening rules asked here; the only way on is an explicit "None of these" or a settled answer."""
    checkpoint: str | None = None
    """What a checkpoint is for: ask, look, photograph, re-gel, compare."""
    options: tuple[BranchOption, ...] = ()


class Exclusion(Frozen):
    """A zone (one side, or every side when `side` is None) left out before the start.

    Why it was left out may be about the client's health: a plan is kept unsealed, so the words are not part
    of it and stand in the session's sealed fields instead.
    """

    zone: str
    side: Side | None = None


class LeftOut(Frozen):
    """One step and side that a choice at the start took out of the plan, its repeats together.

    `saved_ms` is the planned time of what was taken out. A step of the second lane saves nothing: it runs
    beside the first. Nor does a step of another option than the first of a choice: it was not counted.
    """

    source_id: str
    title: str
    zone: str | None = None
    side: Side | None = None
    reason: str
    """In general words, never a client's own: plans are kept unsealed."""
    saved_ms: int


class PlanOptions(Frozen):
    """What was chosen at the start; None and empty mean "as the protocol says"."""

    side_order: SideOrder | None = None
    start_side: Side | None = None
    exclusions: tuple[Exclusion, ...] = ()
    values: dict[str, bool | int | float | str] = {}
    """Parameter values, optional parts (`{"neck": False}`), chosen values of ranges (`{"jaw.dwell_s": 75}`),
    the `variant`, the `session_number`, `one_side` (not the other), `compare_sides` (stop to compare)."""
    with_screening: bool = True
    """Put the house screening gates first (never for a practice protocol)."""


class AftercareAdvice(Frozen):
    """What the client is told afterwards; with steps named, only where one of them was run."""

    text: str
    source: str | None = None
    after: tuple[int, ...] = ()
    """Indexes of the steps it belongs to; empty: it is always told."""


class Totals(Frozen):
    """Planned time by kind, in milliseconds; `open_steps` counts those that only the practitioner ends.

    By `treatment_more_ms` and `more_ms` treatment and the whole may be longer: some steps have a ceiling
    only, or a range. Of each choice only the first option counts: its options are alternatives, and one of
    them is done.
    """

    preparation_ms: int = 0
    treatment_ms: int = 0
    aftercare_ms: int = 0
    transition_ms: int = 0
    open_steps: int = 0
    treatment_more_ms: int = 0
    more_ms: int = 0

    @property
    def all_ms(self) -> int:
        """Return the whole planned time: sections and transitions."""
        return self.preparation_ms + self.treatment_ms + self.aftercare_ms + self.transition_ms


class Plan(Frozen):
    """A protocol expanded for one visit: the flat list of steps, what was left out, and what was chosen.

    Steps that share a `lane_group` stand together: first all of lane 0, then all of lane 1.
    """

    protocol_id: str
    protocol_version: str
    protocol_title: str
    protocol_sha256: str
    language: str = "en"
    """Of the protocol's texts, and so of the voice."""
    practice: bool = False
    example_timing: bool = False
    options: PlanOptions = PlanOptions()
    steps: tuple[PlannedStep, ...]
    left_out: tuple[LeftOut, ...] = ()
    aftercare: tuple[AftercareAdvice, ...] = ()
    regel_ms: int | None = None
    """Gel reminder over the whole treatment: every so much treatment time, where stated."""
    stated_total_ms: int | None = None
    device_id: str | None = None
    auto_off_ms: int | None = None
    ua_ceiling: int | None = None
    """The highest current of the device in use, where its profile states one."""
    rules_version: str | None = None

    @property
    def totals(self) -> Totals:
        """Return planned time by kind; two lanes take as long as the longer one.

        Every choice is taken for its first option, as the time left of a session takes it.
        """
        steps = self._by_first_options()
        main = [step for step in steps if step.lane == 0]
        counted = _times(steps, lambda timing: timing.counted_ms)
        longest = _times(steps, lambda timing: timing.longest_ms)
        return Totals(
            preparation_ms=counted[SectionKind.PREPARATION],
            treatment_ms=counted[SectionKind.TREATMENT],
            aftercare_ms=counted[SectionKind.AFTERCARE],
            transition_ms=sum(step.transition_ms for step in main),
            open_steps=sum(step.timing.longest_ms == 0 for step in main),
            treatment_more_ms=longest[SectionKind.TREATMENT] - counted[SectionKind.TREATMENT],
            more_ms=sum(longest.values()) - sum(counted.values()),
        )

    def _by_first_options(self) -> tuple[PlannedStep, ...]:
        """Return the steps that are run when each choice is answered with its first option."""
        left_out = {index for step in self.steps for index in _leaves_out_first(step)}
        return tuple(step for step in self.steps if step.index not in left_out) if left_out else self.steps


def plan_json(plan: Plan) -> dict[str, Any]:
    """Return the plan as plain JSON data, unstated values left out; `Plan.from_json_value` reads it back."""
    return plan.model_dump(mode="json", exclude_defaults=True)


def plan_text(plan: Plan) -> bytes:
    """Return the plan's canonical JSON as UTF-8: what is kept of a plan, and what `plan_hash` covers."""
    text = json.dumps(plan_json(plan), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    return text.encode("utf-8")


def plan_hash(plan: Plan) -> str:
    """Return the SHA-256 (hex) of the plan's canonical JSON: the proof of what was run."""
    return hashlib.sha256(plan_text(plan)).hexdigest()


def _leaves_out_first(step: PlannedStep) -> tuple[int, ...]:
    return step.options[0].leaves_out if step.options else ()


def _times(steps: Iterable[PlannedStep], length: Callable[[Timing], int]) -> dict[SectionKind, int]:
    """Return by section how long the first lane takes, with its waiting for a longer second one."""
    times = dict.fromkeys(SectionKind, 0)
    groups: dict[tuple[SectionKind, str], list[int]] = {}
    for step in steps:
        step_ms = length(step.timing)
        if step.lane == 0:
            times[step.section] += step_ms
        if step.lane_group is not None:
            lanes = groups.setdefault((step.section, step.lane_group), [0, 0])
            lanes[step.lane] += step.transition_ms + step_ms
    for (section, _), (first, second) in groups.items():
        times[section] += max(0, second - first)
    return times
