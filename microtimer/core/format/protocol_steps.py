"""The steps of a protocol file, format 1: what a trainer may write in a list of steps, as frozen models.

Units stand in the field names (`_s` seconds, `_ua` microamperes, `_hz` hertz, `_mm`, `_us`); a field left out
is "not stated". Every docstring here is help a trainer sees in the editor, through the published JSON Schema.
"""

from typing import Annotated, Any, ClassVar, Literal, TypeVar

from pydantic import ConfigDict, Discriminator, Field, Tag

from microtimer.core.catalogue.sources import Key
from microtimer.core.frozen import Frozen
from microtimer.core.plan import Mode, SectionKind, Side, SideOrder

Id = Key

_Entry = TypeVar("_Entry")
Listed = Annotated[tuple[_Entry, ...], Field(max_length=200)]
"""A list of bounded length: what holds more entries is something else than a protocol."""

Text = Annotated[str, Field(min_length=1, max_length=2000)]
Line = Annotated[str, Field(min_length=1, max_length=200)]
Seconds = Annotated[float, Field(ge=0.001, le=24 * 3600)]
Microamperes = Annotated[int, Field(ge=0, le=100_000)]
Hertz = Annotated[float, Field(ge=0, le=1_000_000)]
Count = Annotated[int, Field(ge=1, le=1000)]
Moment = Annotated[float, Field(ge=0, le=24 * 3600)]
Transition = Annotated[float, Field(ge=0, le=3600)]
Grade = Literal["A", "B", "C", "GK"]
SideChoice = Literal["left", "right", "midline", "both", "one", "free", "mirror"]


class FormatModel(Frozen):
    """The base of every part of a protocol file."""

    model_config: ClassVar[ConfigDict] = ConfigDict(use_attribute_docstrings=True)


class ParameterRef(FormatModel):
    """The value of a parameter, chosen at the start: {"param": "passes"}."""

    param: Id
    """Id of the parameter."""


def _shape(value: Any) -> str:
    """Tell a plain value, a [low, high] pair and a parameter apart, so that a fault is told once."""
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
    """Device settings; what is left out is not stated. A step's lie over those of block and protocol."""

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

    at_s: Moment
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
    """Current at the start."""
    to_ua: Microamperes | None = None
    """Current at the end."""
    step_ua: Microamperes | None = None
    """Size of one rise or fall."""
    by: Literal["device", "operator"] | None = None
    """Who raises it."""


class StepContact(FormatModel):
    """One end of the current's path."""

    name: Literal["A", "B", "return"]
    """A, B, or the return electrode, for example a rod in the hand."""
    role: Literal["fixed", "moving"] | None = None
    """Whether this contact stays or moves."""
    polarity: Literal["+", "-", "alternating"] | None = None
    """Polarity of this contact."""
    side: Side | None = None
    """The CLIENT's side this contact lies on."""
    place: Line | None = None
    """A point of the face map ("jaw_mid"), or words ("rod in the client's hand")."""


class SessionRange(FormatModel):
    """What is different in a range of session numbers of a series."""

    sessions: tuple[Count, Count]
    """First and last session number, both included."""
    dwell_s: Seconds | None = None
    """Exact seconds, per side, in these sessions."""
    passes: Count | None = None
    """Passes in these sessions."""
    settings: Settings | None = None
    """Settings in these sessions, over those of the step."""


class Image(FormatModel):
    """A picture of the author's that lies beside the protocol file, shown with the step."""

    file: Annotated[str, Field(min_length=1, max_length=200)]
    """Name of a PNG, JPEG or WebP file beside this one, or below it: "jaw.png", "pictures/jaw.png"."""
    alt: Line
    """What the picture shows, in words, for those who cannot see it."""


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
    image: Image | None = None
    """A picture to go by; that of a block, lanes or section is shown for each of its steps without one."""
    source: Line | None = None
    """Where this step comes from."""
    grade: Grade | None = None
    """Reliability of the source: A regulator or maker, B trade, C consumer, GK general knowledge."""
    optional: bool | None = None
    """true: included, may be left out at the start. false: may be added at the start. Needs an id."""
    include_if: Id | None = None
    """Only when this yes_no parameter is yes."""
    leave_out_if: Id | None = None
    """Not when this yes_no parameter is yes."""
    only_in: Listed[Id] | None = None
    """Only in these variants."""


class TimedBase(StepBase):
    """How long a step takes: exactly, about, within a range or at most; none of them is "not stated"."""

    dwell_s: SecondsOrParameter | None = None
    """Exact seconds, per side."""
    dwell_about_s: Seconds | None = None
    """Approximate seconds, per side."""
    dwell_min_s: Seconds | None = None
    """Least seconds of a range; the value is chosen at the start, or by ending the step inside the range."""
    dwell_max_s: Seconds | None = None
    """Most seconds of a range, or alone a maximum: the step ends by itself; ending earlier counts as done."""
    example_timing: bool | None = None
    """true: the seconds are an example of ours, printed as such."""
    advance: Literal["auto", "confirm", "count_up"] | None = None
    """What ends the step: by itself, when confirmed, or untimed. Left out: auto when timed, else count_up."""
    transition_s: Transition | None = None
    """Seconds to move to this step; never counted as treatment."""
    repeat: CountOrParameter | None = None
    """How often the whole step is done, in all."""
    marks: Listed[StepMark] | None = None
    """Moments inside the step: prompts, setting changes, stops."""
    interval_s: Seconds | None = None
    """A soft cue every so many seconds."""


class ZoneStep(TimedBase):
    """Current on one zone."""

    type: Literal["zone"]
    zone: Id | None = None
    """Zone id of the catalogue or of this file; may be left out only when the place is free."""
    with_zones: Listed[Id] | None = None
    """Further zones the same placement covers."""
    zone_choices: Listed[Id] | None = None
    """Zones the practitioner may choose from when the place is free."""
    side: SideChoice | None = None
    """The CLIENT's side. mirror: left and right of a paired zone, a midline zone once; one: the start
    side only."""
    mode: Mode
    """static: the contacts stay. dynamic: they move over the skin."""
    technique: Line | None = None
    """glide, hold, glide-hold, pinch-hold, squeeze, stretch, anchored, radial, point-dwell, feather, roll,
    pads, gloves, or other words."""
    passes: CountOrParameter | None = None
    """Passes that share the step's seconds."""
    stroke: StrokePattern | None = None
    """One stroke: seconds of its moving and holding part, and how many."""
    settings: Settings | None = None
    """Device settings of this step, over those of its block and protocol."""
    ramp: IntensityRamp | None = None
    """Intensity that changes over the step."""
    contacts: Listed[StepContact] | None = None
    """The ends of the current's path, where they matter."""
    muscles: Listed[Id] | None = None
    """Muscle ids of the catalogue."""
    origin_point: Line | None = None
    """Where the muscle begins: a point of the face map, or words."""
    insertion_point: Line | None = None
    """Where the muscle ends: a point of the face map, or words."""
    intent: Literal["shorten", "lengthen", "drain", "hold"] | None = None
    """What the movement is for; sets arrow and wording only."""
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
    by_session: Listed[SessionRange] | None = None
    """What differs by session number of a series."""


class TaskStep(TimedBase):
    """Work without current: cleanse, gel, rinse, photograph, another service. Untimed without seconds."""

    type: Literal["task"]
    modality: Line | None = None
    """Another service, where it is one: LED, peel, massage..."""


class GateEntry(FormatModel):
    """One item of a gate written in the file."""

    id: Id
    """Permanent name of the item, unique in its gate."""
    text: Line
    """What is to be done or asked."""
    kind: Literal["check", "amount", "choice", "text"] | None = None
    """check (left out: check), amount (a number is recorded, never judged), choice, text."""
    unit: Line | None = None
    """What an amount counts, such as "glasses"."""
    choices: Listed[Line] | None = None
    """Answers to pick from; for kind "choice" only."""
    required: bool | None = None
    """false: may stay unanswered."""
    source: Line | None = None
    """Where this item comes from."""


class GateStep(StepBase):
    """A short checklist, at most seven items: a house gate by name, or items of the author's."""

    type: Literal["gate"]
    gate: Id | None = None
    """A house gate: preparation, first_contact, closing."""
    items: Annotated[tuple[GateEntry, ...], Field(min_length=1, max_length=7)] | None = None
    """Items of the author's own."""


class CheckpointStep(StepBase):
    """A planned stop: ask the client, look, photograph, re-gel, compare the sides."""

    type: Literal["checkpoint"]
    purpose: Literal["ask", "look", "photograph", "re-gel", "compare", "note"] | None = None
    """What the stop is for."""
    ask: Line
    """What is asked or to be looked at."""
    choices: Listed[Line] | None = None
    """Answers to pick from; left out: a confirmation is enough."""


class ChoiceOption(FormatModel):
    """One way on."""

    id: Id
    """Permanent name of the option."""
    title: Line
    """What the practitioner reads."""
    steps: tuple["Step", ...]
    """What is done when this option is picked; may be empty."""


class ChoiceStep(StepBase):
    """The practitioner picks the next steps from named options during the treatment."""

    type: Literal["choice"]
    ask: Line
    """The question the practitioner answers."""
    options: Annotated[tuple[ChoiceOption, ...], Field(min_length=2, max_length=7)]
    """Two to seven ways on."""


class BlockStep(StepBase):
    """Steps that belong together: repeated, mirrored or left out as one."""

    type: Literal["block"]
    steps: Annotated[tuple["Step", ...], Field(min_length=1)]
    """The steps of the block, in order."""
    side: SideChoice | None = None
    """Side of every step inside that states none. mirror: left and right, midline zones once."""
    side_order: SideOrder | None = None
    """side: the whole block on one side, then on the other, also where the treatment goes zone by zone."""
    repeat: CountOrParameter | None = None
    """How often the whole block is done, in all."""
    until_confirmed: Line | None = None
    """Ask this at the end of the block and do it again until the practitioner goes on."""
    settings: Settings | None = None
    """Settings of every step inside, under the step's own."""
    transition_s: Transition | None = None
    """Seconds to move between placements of this block."""


class UseStep(StepBase):
    """Run an earlier block or step again, by reference, with other settings."""

    type: Literal["use"]
    use: Id
    """Id of the block or step."""
    settings: Settings | None = None
    """Settings laid over those of the steps used."""
    side: SideChoice | None = None
    """Side of the steps used, where they state none."""


class Lane(FormatModel):
    """One of two lists of steps that run at the same time."""

    title: Line | None = None
    """What the lane is called."""
    steps: Annotated[tuple["LaneStep", ...], Field(min_length=1)]
    """Zone and task steps only."""


class LanesStep(StepBase):
    """Two lanes at once: pads stay on one area while the probes work another, each with its own clock."""

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
    """preparation, treatment or aftercare."""
    id: Id | None = None
    """Permanent name of the section."""
    title: Line | None = None
    """What the section is called."""
    image: Image | None = None
    """A picture shown for each step of the section that has none of its own."""
    only_in: Listed[Id] | None = None
    """Only in these variants."""
    steps: tuple[Step, ...]
    """The steps of the section, in order."""


for _model in (ChoiceOption, ChoiceStep, BlockStep, Lane, LanesStep, Section):
    _model.model_rebuild()
