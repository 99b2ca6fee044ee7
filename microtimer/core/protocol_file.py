"""The protocol file, format 1: what a trainer may write, as frozen models.

The published JSON Schema is generated from these models, so every docstring here is help a trainer sees in the editor.
Units stand in the field names (`_s` seconds, `_ua` microamperes, `_hz` hertz, `_mm`, `_us`); an absent field is "not stated".
"""

from typing import Annotated, Any, ClassVar, Literal

from pydantic import ConfigDict, Discriminator, Field, Tag

from microtimer.core.frozen import Frozen
from microtimer.core.plan import Mode, SectionKind, Side, SideOrder

FORMAT_VERSION = 1
KIND = "microtimer.protocol"

Id = Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]*$", max_length=64)]
Text = Annotated[str, Field(min_length=1, max_length=2000)]
Line = Annotated[str, Field(min_length=1, max_length=200)]
Seconds = Annotated[float, Field(gt=0, le=24 * 3600)]
Microamperes = Annotated[int, Field(ge=0, le=100_000)]
Hertz = Annotated[float, Field(ge=0, le=1_000_000)]
Count = Annotated[int, Field(ge=1, le=1000)]
Grade = Literal["A", "B", "C", "GK"]
SideChoice = Literal["left", "right", "midline", "both", "one", "free", "mirror"]
Severity = Literal["block", "clearance", "wait", "skip_zone", "caution"]


class FormatModel(Frozen):
    """The base of every part of a protocol file."""

    model_config: ClassVar[ConfigDict] = ConfigDict(use_attribute_docstrings=True)


class ParameterRef(FormatModel):
    """The value of a parameter, chosen at the start: {"param": "passes"}."""

    param: Id


def _shape(value: Any) -> str:
    """Tell a plain value, a [low, high] pair and a parameter apart, so that an error names just one of them."""
    if isinstance(value, dict | ParameterRef):
        return "param"
    return "range" if isinstance(value, list | tuple) else "value"


def _shape_discriminator() -> Discriminator:
    return Discriminator(_shape)


SecondsOrParameter = Annotated[
    Annotated[Seconds, Tag("value")] | Annotated[ParameterRef, Tag("param")], _shape_discriminator()
]
CountOrParameter = Annotated[
    Annotated[Count, Tag("value")] | Annotated[ParameterRef, Tag("param")], _shape_discriminator()
]
LevelOrParameter = Annotated[
    Annotated[Line, Tag("value")] | Annotated[ParameterRef, Tag("param")], _shape_discriminator()
]
CurrentOrParameter = Annotated[
    Annotated[Microamperes, Tag("value")]
    | Annotated[tuple[Microamperes, Microamperes], Tag("range")]
    | Annotated[ParameterRef, Tag("param")],
    _shape_discriminator(),
]
FrequencyOrParameter = Annotated[
    Annotated[Hertz, Tag("value")]
    | Annotated[tuple[Hertz, Hertz], Tag("range")]
    | Annotated[ParameterRef, Tag("param")],
    _shape_discriminator(),
]
PulseWidth = Annotated[
    Annotated[Count, Tag("value")] | Annotated[tuple[Count, Count], Tag("range")], _shape_discriminator()
]


class Settings(FormatModel):
    """Device settings. What is left out is "not stated"; a step's settings lie over those of its block and protocol."""

    level: LevelOrParameter | None = None
    """A named level of the device, as a text ("2", "low"). Never converted to uA."""
    current_ua: CurrentOrParameter | None = None
    """Current in microamperes: one whole number, or [low, high]."""
    frequency_hz: FrequencyOrParameter | None = None
    """Frequency in hertz: one number (decimals allowed), or [low, high]."""
    waveform: Line | None = None
    """Name of the waveform: square, ramp, saw, modulated..."""
    polarity: Line | None = None
    """positive, negative, bipolar, alternating..."""
    pulse_width_us: PulseWidth | None = None
    """Length of one pulse in microseconds."""
    duty_cycle: Line | None = None
    """Share of time or on:off ratio the current flows, as the source writes it."""
    program: Line | None = None
    """Name of the device's program or mode."""
    channel: Line | None = None
    """Output of the device."""
    preset: Line | None = None
    """Name of a preset stored in the device."""
    attachment: Line | None = None
    """Head or accessory fitted to the device."""


class StrokePattern(FormatModel):
    """One stroke: a moving part, then a holding part."""

    move_s: Seconds | None = None
    """Seconds the probes move."""
    hold_s: Seconds | None = None
    """Seconds the probes rest at the end of the movement."""
    count: CountOrParameter | None = None
    """Strokes in one pass."""


class StepMark(FormatModel):
    """A moment inside a timed step: a prompt, a setting change, a stop to confirm, or several of these."""

    at_s: Annotated[float, Field(ge=0, le=24 * 3600)]
    """Seconds after the step's start."""
    say: Line | None = None
    """What is shown and spoken."""
    settings: Settings | None = None
    """Settings that change here; the contacts stay where they are."""
    confirm: bool | None = None
    """true: the clock waits here until the practitioner confirms."""


class IntensityRamp(FormatModel):
    """Intensity that rises or falls over the step."""

    from_ua: Microamperes | None = None
    to_ua: Microamperes | None = None
    step_ua: Microamperes | None = None
    by: Literal["device", "operator"] | None = None
    """Who raises it."""


class StepContact(FormatModel):
    """One end of the current's path."""

    name: Literal["A", "B", "return"]
    role: Literal["fixed", "moving"] | None = None
    polarity: Literal["+", "-", "alternating"] | None = None
    side: Side | None = None
    place: Line | None = None
    """A point of the face map ("jaw_mid"), or words ("rod in the client's hand")."""


class SessionRange(FormatModel):
    """What is different in a range of session numbers of a series."""

    sessions: tuple[Count, Count]
    """First and last session number, both included."""
    dwell_s: Seconds | None = None
    passes: Count | None = None
    settings: Settings | None = None


class StepBase(FormatModel):
    """What every step may carry."""

    id: Id | None = None
    """The author's permanent name of the step."""
    title: Line | None = None
    """Shown instead of the zone's name."""
    instruction: Text | None = None
    """One sentence telling what to do."""
    say: Line | None = None
    """What a voice says on entry, where it should differ from the instruction."""
    note: Text | None = None
    """A trainer's note; not shown during the treatment."""
    source: Line | None = None
    """Where this step comes from."""
    grade: Grade | None = None
    """Reliability of the source: A regulator or maker, B trade, C consumer, GK general knowledge."""
    optional: bool | None = None
    """true: may be left out at the start (included unless chosen otherwise); false: may be added at the start. Needs an id."""
    include_if: Id | None = None
    """Only when this yes_no parameter is yes."""
    leave_out_if: Id | None = None
    """Not when this yes_no parameter is yes."""
    only_in: tuple[Id, ...] | None = None
    """Only in these variants."""


class TimedBase(StepBase):
    """How long a step takes. At most one of exact, about and range/maximum; none of them means "not stated"."""

    dwell_s: SecondsOrParameter | None = None
    """Exact seconds, per side."""
    dwell_about_s: Seconds | None = None
    """Approximate seconds, per side."""
    dwell_min_s: Seconds | None = None
    """Least seconds of a range; the value is chosen at the start, or the practitioner ends the step inside the range."""
    dwell_max_s: Seconds | None = None
    """Most seconds of a range, or alone: a maximum. The step ends by itself here; ending earlier counts as done."""
    example_timing: bool | None = None
    """true: the seconds are an example of ours, printed as such."""
    advance: Literal["auto", "confirm", "count_up"] | None = None
    """What ends the step: by itself, when confirmed, or untimed. Left out: auto when timed, else count_up."""
    transition_s: Annotated[float, Field(ge=0, le=3600)] | None = None
    """Seconds to move to this step; never counted as treatment."""
    repeat: CountOrParameter | None = None
    """How often the whole step is done, in all."""
    marks: tuple[StepMark, ...] | None = None
    interval_s: Seconds | None = None
    """A soft cue every so many seconds."""


class ZoneStep(TimedBase):
    """Current on one zone."""

    type: Literal["zone"]
    zone: Id | None = None
    """Zone id of the catalogue or of this file; may be left out only when the place is free."""
    with_zones: tuple[Id, ...] | None = None
    """Further zones the same placement covers."""
    zone_choices: tuple[Id, ...] | None = None
    """Zones the practitioner may choose from when the place is free."""
    side: SideChoice | None = None
    """The CLIENT's side. "mirror": left and right for a paired zone, once for a midline zone; "one": the start side only."""
    mode: Mode
    technique: Line | None = None
    """glide, hold, glide-hold, pinch-hold, squeeze, stretch, anchored, radial, point-dwell, feather, roll, pads, gloves, or other words."""
    passes: CountOrParameter | None = None
    """Passes that share the step's seconds."""
    stroke: StrokePattern | None = None
    settings: Settings | None = None
    ramp: IntensityRamp | None = None
    contacts: tuple[StepContact, ...] | None = None
    muscles: tuple[Id, ...] | None = None
    origin_point: Line | None = None
    insertion_point: Line | None = None
    intent: Literal["shorten", "lengthen", "drain", "hold"] | None = None
    direction: Line | None = None
    """upward, up-and-out, outward, chin-to-ear, brow-to-forehead, downward, or other words."""
    hand_action: Line | None = None
    """What the other hand does."""
    max_gap_mm: Annotated[int, Field(ge=1, le=1000)] | None = None
    """Largest distance between the contacts."""
    max_window_mm: Annotated[int, Field(ge=1, le=1000)] | None = None
    """Largest area worked at once."""
    regel_s: Seconds | None = None
    """Gel reminder every so many seconds."""
    by_session: tuple[SessionRange, ...] | None = None


class TaskStep(TimedBase):
    """Work without current: cleanse, gel, rinse, photograph, another service. Untimed unless seconds are given."""

    type: Literal["task"]
    modality: Line | None = None
    """Another service, where it is one: LED, peel, massage..."""


class GateEntry(FormatModel):
    """One item of a gate written in the file."""

    id: Id
    text: Line
    kind: Literal["check", "amount", "choice", "text"] | None = None
    """check (left out: check), amount (a number is recorded, never judged), choice, text."""
    unit: Line | None = None
    choices: tuple[Line, ...] | None = None
    required: bool | None = None
    """false: may stay unanswered."""
    source: Line | None = None


class GateStep(StepBase):
    """A short checklist, at most seven items: a house gate by name, or items of the author's."""

    type: Literal["gate"]
    gate: Id | None = None
    """A house gate: preparation, first_contact, closing."""
    items: Annotated[tuple[GateEntry, ...], Field(min_length=1, max_length=7)] | None = None


class CheckpointStep(StepBase):
    """A planned stop: ask the client, look, photograph, re-gel, compare the sides."""

    type: Literal["checkpoint"]
    purpose: Literal["ask", "look", "photograph", "re-gel", "compare", "note"] | None = None
    ask: Line
    """What is asked or to be looked at."""
    choices: tuple[Line, ...] | None = None
    """Answers to pick from; left out: a confirmation is enough."""


class ChoiceOption(FormatModel):
    """One way on."""

    id: Id
    title: Line
    steps: tuple["Step", ...]


class ChoiceStep(StepBase):
    """The practitioner picks the next steps from named options during the treatment."""

    type: Literal["choice"]
    ask: Line
    options: Annotated[tuple[ChoiceOption, ...], Field(min_length=2, max_length=7)]


class BlockStep(StepBase):
    """Steps that belong together: repeated, mirrored or left out as one."""

    type: Literal["block"]
    steps: Annotated[tuple["Step", ...], Field(min_length=1)]
    side: SideChoice | None = None
    """Side of every step inside that states none. "mirror" runs the block on one side, then the other; midline zones once."""
    repeat: CountOrParameter | None = None
    """How often the whole block is done, in all."""
    until_confirmed: Line | None = None
    """Ask this at the end of the block and do it again until the practitioner goes on."""
    settings: Settings | None = None
    """Settings of every step inside, under the step's own."""
    transition_s: Annotated[float, Field(ge=0, le=3600)] | None = None


class UseStep(StepBase):
    """Run an earlier block or step again, by reference, with other settings."""

    type: Literal["use"]
    use: Id
    """Id of the block or step."""
    settings: Settings | None = None
    """Settings laid over those of the steps used."""
    side: SideChoice | None = None


class Lane(FormatModel):
    """One of two lists of steps that run at the same time."""

    title: Line | None = None
    steps: Annotated[tuple["LaneStep", ...], Field(min_length=1)]


class LanesStep(StepBase):
    """Two lanes at once: stationary pads on one area while the probes work another, each with its own clock."""

    type: Literal["lanes"]
    lanes: tuple[Lane, Lane]
    """The first lane is worked by hand and leads; the second runs beside it."""


LaneStep = Annotated[ZoneStep | TaskStep, Discriminator("type")]
Step = Annotated[
    ZoneStep | TaskStep | GateStep | CheckpointStep | ChoiceStep | BlockStep | UseStep | LanesStep,
    Discriminator("type"),
]


class Section(FormatModel):
    """A part of the visit; only treatment counts as treatment time."""

    kind: SectionKind
    id: Id | None = None
    title: Line | None = None
    only_in: tuple[Id, ...] | None = None
    steps: tuple[Step, ...]


class YesNoParameter(FormatModel):
    """A yes or no chosen at the start."""

    type: Literal["yes_no"]
    id: Id
    title: Line
    default: bool | None = None


class IntegerParameter(FormatModel):
    """A whole number chosen at the start, in a checked range."""

    type: Literal["integer"]
    id: Id
    title: Line
    min: int
    max: int
    default: int | None = None
    unit: Line | None = None


class NumberParameter(FormatModel):
    """A number chosen at the start, in a checked range."""

    type: Literal["number"]
    id: Id
    title: Line
    min: float
    max: float
    default: float | None = None
    unit: Line | None = None


class ChoiceParameter(FormatModel):
    """One of several words chosen at the start (a level, say)."""

    type: Literal["choice"]
    id: Id
    title: Line
    choices: Annotated[tuple[Line, ...], Field(min_length=1)]
    default: Line | None = None


Parameter = Annotated[
    YesNoParameter | IntegerParameter | NumberParameter | ChoiceParameter, Discriminator("type")
]
ParameterValue = bool | int | float | str


class Variant(FormatModel):
    """One way to run the protocol; all variants share preparation and safety text. The first one is used unless another is chosen."""

    id: Id
    title: Line
    note: Text | None = None
    set: dict[Id, ParameterValue] | None = None
    """Parameter values of this variant."""


class MapPoint(FormatModel):
    """A place on the face map: x to the viewer's right, y down, the map's width being 1; the mirror axis is x = 0.5."""

    x: Annotated[float, Field(ge=0, le=1)]
    y: Annotated[float, Field(ge=0, le=1.12)]


class CustomZone(FormatModel):
    """A zone of this file: on the map as a point or outline, or off it."""

    id: Id
    name: Line
    group: Literal["face", "neck", "chest", "body", "other"]
    sides: Literal["paired", "midline", "either", "free"]
    point: MapPoint | None = None
    """A point of the client's left half (or the middle); the right half is its mirror."""
    outline: Annotated[tuple[MapPoint, ...], Field(min_length=3)] | None = None
    off_map: bool | None = None
    placement: Text | None = None
    muscles: tuple[Id, ...] | None = None
    delicate: bool | None = None
    source: Line | None = None


class SourceEntry(FormatModel):
    """A source of the protocol."""

    id: Id | None = None
    title: Line
    url: Annotated[str, Field(max_length=500)] | None = None
    grade: Grade | None = None
    note: Text | None = None


class Approval(FormatModel):
    """Who approved the protocol, and when."""

    by: Line
    on: Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")]


class ProtocolRule(FormatModel):
    """A contraindication or precaution of this protocol; house rules stay in force, the strictest wins."""

    id: Id
    ask: Line
    """The question put to the client."""
    severity: Severity
    wait_days: Annotated[int, Field(ge=1, le=3650)] | None = None
    """For severity "wait": days since the event."""
    zones: tuple[Id, ...] | None = None
    """For severity "skip_zone" or "wait": the zones left out."""
    note: Text | None = None
    source: Line
    grade: Grade | None = None


class DeviceNeeds(FormatModel):
    """What the device must offer."""

    families: tuple[Literal["microcurrent", "ems", "tens", "galvanic", "unknown"], ...] | None = None
    profiles: tuple[Id, ...] | None = None
    """Device profiles this protocol was written for; others are checked again."""
    min_channels: Annotated[int, Field(ge=1, le=16)] | None = None
    attachments: tuple[Line, ...] | None = None
    note: Text | None = None


class AftercareText(FormatModel):
    """What the client is told afterwards."""

    text: Text
    if_ran: Id | None = None
    """Only when this step, block or section was run."""
    source: Line | None = None
    grade: Grade | None = None


class IntRange(FormatModel):
    """Least and most of a whole number; either may be left out."""

    min: Annotated[int, Field(ge=0)] | None = None
    max: Annotated[int, Field(ge=0)] | None = None


class CoursePhase(FormatModel):
    """One phase of a series."""

    name: Line
    sessions: IntRange | None = None
    until_goal: bool | None = None
    weeks: IntRange | None = None
    per_week: IntRange | None = None
    min_gap_h: Annotated[int, Field(ge=1)] | None = None
    session_min: IntRange | None = None
    content: Text | None = None
    """What is done in this phase, in words."""


class Maintenance(FormatModel):
    """Visits that follow a series."""

    min_weeks: Annotated[int, Field(ge=1)] | None = None
    max_weeks: Annotated[int, Field(ge=1)] | None = None
    lapse_weeks: Annotated[int, Field(ge=1)] | None = None


class Course(FormatModel):
    """A suggested series, freely changed by the clinic; it promises nothing."""

    name: Line
    source: Line
    grade: Grade | None = None
    age_from: Annotated[int, Field(ge=0)] | None = None
    age_to: Annotated[int, Field(ge=0)] | None = None
    phases: tuple[CoursePhase, ...]
    maintenance: Maintenance | None = None


class ProtocolFile(FormatModel):
    """One treatment protocol."""

    schema_: Annotated[str | None, Field(alias="$schema")] = None
    """Lets an editor complete and check the file while you type."""
    kind: Literal["microtimer.protocol"]
    format: Literal[1]
    id: Id
    """The author's permanent name of the protocol."""
    version: Annotated[str, Field(pattern=r"^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$")]
    """Semantic version: 1.0.0."""
    title: Line
    description: Text | None = None
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$")] | None = None
    status: Literal["draft", "approved", "retired"] | None = None
    author: Line | None = None
    approved: Approval | None = None
    sources: tuple[SourceEntry, ...] | None = None
    reliability: Grade | None = None
    """Reliability of the whole, as the weakest source that matters."""
    not_medical_use: bool | None = None
    """true: not for medical use."""
    practice: bool | None = None
    """true: for practice with the device off; kept apart in the record, no screening."""
    example_timing: bool | None = None
    """true: every second is an example of ours unless a step says otherwise."""
    stated_total_s: Seconds | None = None
    """The author's own total of treatment seconds; shown beside the computed one."""
    transition_s: Annotated[float, Field(ge=0, le=3600)] | None = None
    """Seconds to move between placements; never counted as treatment."""
    side_order: SideOrder | None = None
    """zone: left and right zone by zone; side: one side fully, then the other. May be changed at the start."""
    start_side: Literal["left", "right"] | None = None
    compare_sides: bool | None = None
    """true: stop after the first side to compare in the mirror."""
    settings: Settings | None = None
    """Device settings of every step, under the step's own."""
    device: DeviceNeeds | None = None
    parameters: tuple[Parameter, ...] | None = None
    variants: tuple[Variant, ...] | None = None
    zones: tuple[CustomZone, ...] | None = None
    wording: dict[Id, Line] | None = None
    """Own names for catalogue zones; the ids stay."""
    contraindications: tuple[ProtocolRule, ...] | None = None
    precautions: tuple[ProtocolRule, ...] | None = None
    course: Course | None = None
    regel_s: Seconds | None = None
    """Gel reminder every so many seconds of treatment."""
    blocks: tuple[BlockStep, ...] | None = None
    """Blocks that are only run where a "use" step names them."""
    steps: Annotated[tuple[Step, ...], Field(min_length=1)] | None = None
    """The short form: the steps of one treatment section."""
    sections: Annotated[tuple[Section, ...], Field(min_length=1)] | None = None
    """Preparation, treatment and aftercare. Either steps or sections."""
    aftercare: tuple[AftercareText, ...] | None = None

    @property
    def all_sections(self) -> tuple[Section, ...]:
        """Return the sections; the short form is one treatment section."""
        if self.sections is not None:
            return self.sections
        return (Section(kind=SectionKind.TREATMENT, steps=self.steps or ()),)


for _model in (ChoiceOption, ChoiceStep, BlockStep, Lane, LanesStep, Section, ProtocolFile):
    _model.model_rebuild()
