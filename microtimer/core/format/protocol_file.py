"""The protocol file, format 1: what a trainer may write around the steps, as frozen models.

The published JSON Schema is generated from these models; the steps stand in protocol_steps.
"""

from typing import Annotated, Literal

from pydantic import Discriminator, Field

from microtimer.core.format.protocol_steps import (
    BlockStep,
    FormatModel,
    Grade,
    Id,
    Line,
    Listed,
    Seconds,
    Section,
    Settings,
    Step,
    Text,
    Transition,
)
from microtimer.core.plan import SectionKind, SideOrder

FORMAT_VERSION = 1
KIND = "microtimer.protocol"

WholeNumber = Annotated[int, Field(ge=-1_000_000_000, le=1_000_000_000)]
Number = Annotated[float, Field(ge=-1_000_000_000, le=1_000_000_000)]
Weeks = Annotated[int, Field(ge=1, le=1_000)]
Severity = Literal["block", "clearance", "wait", "skip_zone", "caution"]


class YesNoParameter(FormatModel):
    """A yes or no chosen at the start."""

    type: Literal["yes_no"]
    id: Id
    """Permanent name of the parameter."""
    title: Line
    """What is asked at the start."""
    default: bool | None = None
    """Taken unless chosen otherwise."""


class IntegerParameter(FormatModel):
    """A whole number chosen at the start, in a checked range."""

    type: Literal["integer"]
    id: Id
    """Permanent name of the parameter."""
    title: Line
    """What is asked at the start."""
    min: WholeNumber
    """Least value that can be chosen."""
    max: WholeNumber
    """Greatest value that can be chosen."""
    default: WholeNumber | None = None
    """Taken unless chosen otherwise."""
    unit: Line | None = None
    """What the number counts."""


class NumberParameter(FormatModel):
    """A number chosen at the start, in a checked range."""

    type: Literal["number"]
    id: Id
    """Permanent name of the parameter."""
    title: Line
    """What is asked at the start."""
    min: Number
    """Least value that can be chosen."""
    max: Number
    """Greatest value that can be chosen."""
    default: Number | None = None
    """Taken unless chosen otherwise."""
    unit: Line | None = None
    """What the number counts."""


class ChoiceParameter(FormatModel):
    """One of several words chosen at the start (a level, say)."""

    type: Literal["choice"]
    id: Id
    """Permanent name of the parameter."""
    title: Line
    """What is asked at the start."""
    choices: Annotated[tuple[Line, ...], Field(min_length=1, max_length=50)]
    """The words to choose from."""
    default: Line | None = None
    """Taken unless chosen otherwise."""


Parameter = Annotated[
    YesNoParameter | IntegerParameter | NumberParameter | ChoiceParameter, Discriminator("type")
]
ParameterValue = bool | int | float | str


class Variant(FormatModel):
    """One way to run the protocol, sharing its safety text. The first is used unless another is chosen."""

    id: Id
    """Permanent name of the variant."""
    title: Line
    """What is read at the start."""
    note: Text | None = None
    """A trainer's note."""
    set: Annotated[dict[Id, ParameterValue], Field(max_length=200)] | None = None
    """Parameter values of this variant."""


class MapPoint(FormatModel):
    """A place on the face map: x to the viewer's right, y down; the map is 1 wide, its middle x = 0.5."""

    x: Annotated[float, Field(ge=0, le=1)]
    """From the viewer's left, 0 to 1."""
    y: Annotated[float, Field(ge=0, le=1.12)]
    """From the top, in the map's widths."""


class CustomZone(FormatModel):
    """A zone of this file: on the map as a point or outline, or off it."""

    id: Id
    """Permanent name of the zone, not one of the catalogue."""
    name: Line
    """What the screen calls it."""
    group: Literal["face", "neck", "chest", "body", "other"]
    """The region a device must be made for."""
    sides: Literal["paired", "midline", "either", "free"]
    """paired: left and right. midline: one area. either: one area, or two halves. free: anywhere."""
    point: MapPoint | None = None
    """A point of the client's left half (or the middle); the right half is its mirror."""
    outline: Annotated[tuple[MapPoint, ...], Field(min_length=3, max_length=500)] | None = None
    """Three points or more around the area, in order."""
    off_map: bool | None = None
    """true: it lies on no map; its name and placement say where."""
    placement: Text | None = None
    """Where it lies, in words."""
    muscles: Listed[Id] | None = None
    """Muscle ids of the catalogue."""
    delicate: bool | None = None
    """true: lower level, short holds."""
    source: Line | None = None
    """Where this zone comes from."""


class SourceEntry(FormatModel):
    """A source of the protocol."""

    id: Id | None = None
    """A short name, to refer to it."""
    title: Line
    """What it is called."""
    url: Annotated[str, Field(max_length=500)] | None = None
    """Its public address."""
    grade: Grade | None = None
    """A regulator or maker, B trade, C consumer, GK general knowledge."""
    note: Text | None = None
    """What it says, or does not say."""


class Approval(FormatModel):
    """Who approved the protocol, and when."""

    by: Line
    """Name of the person."""
    on: Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    """The day: 2026-01-31."""


class ProtocolRule(FormatModel):
    """A contraindication or precaution of this protocol; house rules stay in force, the strictest wins."""

    id: Id
    """Id of a house rule, which this makes stricter, or of a rule of this protocol."""
    ask: Line
    """The question put to the client."""
    severity: Severity
    """block, clearance (a written go-ahead on file), wait (days), skip_zone or caution."""
    wait_days: Annotated[int, Field(ge=1, le=3650)] | None = None
    """For severity "wait": days since the event."""
    zones: Listed[Id] | None = None
    """For severity "skip_zone" or "wait": the zones left out."""
    note: Annotated[str, Field(min_length=1, max_length=600)] | None = None
    """What follows from a yes, in words."""
    source: Line
    """Who says so."""
    grade: Grade | None = None
    """Reliability of that source."""


class DeviceNeeds(FormatModel):
    """What a device needs for this protocol to be run with it."""

    families: Listed[Literal["microcurrent", "ems", "tens", "galvanic", "unknown"]] | None = None
    """Kinds of device it may be run with."""
    profiles: Listed[Id] | None = None
    """Device profiles this protocol was written for; others are checked again."""
    min_channels: Annotated[int, Field(ge=1, le=16)] | None = None
    """Outputs the device must have."""
    attachments: Listed[Line] | None = None
    """Heads or accessories needed."""
    note: Text | None = None
    """What else matters about the device."""


class AftercareText(FormatModel):
    """What the client is told afterwards."""

    text: Text
    """The words for the client."""
    if_ran: Id | None = None
    """Only when this step, block or section was run."""
    source: Line | None = None
    """Who advises so."""
    grade: Grade | None = None
    """Reliability of that source."""


class IntRange(FormatModel):
    """Least and most of a whole number; either may be left out."""

    min: Annotated[int, Field(ge=0, le=10_000)] | None = None
    """The least."""
    max: Annotated[int, Field(ge=0, le=10_000)] | None = None
    """The most."""


class CoursePhase(FormatModel):
    """One phase of a series."""

    name: Line
    """What the phase is called."""
    sessions: IntRange | None = None
    """How many sessions."""
    until_goal: bool | None = None
    """true: as many as needed instead of a number."""
    weeks: IntRange | None = None
    """Over how many weeks."""
    per_week: IntRange | None = None
    """Sessions a week."""
    min_gap_h: Annotated[int, Field(ge=1, le=10_000)] | None = None
    """Least hours between two sessions."""
    session_min: IntRange | None = None
    """Minutes of one session."""
    content: Text | None = None
    """What is done in this phase, in words."""


class Maintenance(FormatModel):
    """Visits that follow a series."""

    min_weeks: Weeks | None = None
    """Weeks after which the next visit is due."""
    max_weeks: Weeks | None = None
    """Weeks after which it is overdue."""
    lapse_weeks: Weeks | None = None
    """Weeks after which a new series is asked about."""


class Course(FormatModel):
    """A suggested series, freely changed by the clinic; it promises nothing."""

    name: Line
    """What the series is called."""
    source: Line
    """Who suggests it."""
    grade: Grade | None = None
    """Reliability of that source."""
    age_from: Annotated[int, Field(ge=0, le=10_000)] | None = None
    """Least age it is meant for."""
    age_to: Annotated[int, Field(ge=0, le=10_000)] | None = None
    """Greatest age it is meant for."""
    phases: Listed[CoursePhase]
    """The phases, in order."""
    maintenance: Maintenance | None = None
    """The visits afterwards."""


class ProtocolFile(FormatModel):
    """One treatment protocol."""

    schema_: Annotated[str | None, Field(alias="$schema")] = None
    """Lets an editor complete and check the file while you type."""
    kind: Literal["microtimer.protocol"]
    """Always "microtimer.protocol"."""
    format: Literal[1]
    """Always 1: the format this file is written in."""
    id: Id
    """The author's permanent name of the protocol."""
    version: Annotated[str, Field(pattern=r"^[0-9]+\.[0-9]+\.[0-9]+(-[0-9A-Za-z.-]+)?$", max_length=64)]
    """Semantic version: 1.0.0."""
    title: Line
    """What the library calls the protocol."""
    description: Text | None = None
    """What it is for, in a few sentences, without promises."""
    tags: Listed[Line] | None = None
    """Words to find it by in the library: ["lift", "evening"]."""
    language: Annotated[str, Field(pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]+)*$")] | None = None
    """Language of the texts: en, de, pt-BR."""
    status: Literal["draft", "approved", "retired"] | None = None
    """Where the protocol stands in its life."""
    author: Line | None = None
    """Who wrote it."""
    approved: Approval | None = None
    """Who approved it, and when."""
    sources: Listed[SourceEntry] | None = None
    """Where it comes from."""
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
    transition_s: Transition | None = None
    """Seconds to move between placements; never counted as treatment."""
    side_order: SideOrder | None = None
    """zone: left and right zone by zone. side: one side fully, then the other. Open to change."""
    start_side: Literal["left", "right"] | None = None
    """The CLIENT's side that comes first; can be changed at the start."""
    compare_sides: bool | None = None
    """true: stop after the first side to compare in the mirror."""
    settings: Settings | None = None
    """Device settings of every step, under the step's own."""
    device: DeviceNeeds | None = None
    """What the device must offer."""
    parameters: Listed[Parameter] | None = None
    """What is chosen at the start: a level, passes, include the neck."""
    variants: Listed[Variant] | None = None
    """Ways to run the protocol; the first unless chosen otherwise."""
    zones: Listed[CustomZone] | None = None
    """Zones of your own, beside those of the catalogue."""
    wording: Annotated[dict[Id, Line], Field(max_length=200)] | None = None
    """Own names for catalogue zones; the ids stay."""
    contraindications: Listed[ProtocolRule] | None = None
    """Reasons not to treat, on top of the house rules."""
    precautions: Listed[ProtocolRule] | None = None
    """Reasons to ask or adapt, on top of the house rules."""
    course: Course | None = None
    """A suggested series of sessions."""
    regel_s: Seconds | None = None
    """Gel reminder every so many seconds of treatment."""
    blocks: Listed[BlockStep] | None = None
    """Blocks that are only run where a "use" step names them."""
    steps: Annotated[tuple[Step, ...], Field(min_length=1)] | None = None
    """The short form: the steps of one treatment section."""
    sections: Annotated[tuple[Section, ...], Field(min_length=1)] | None = None
    """Preparation, treatment and aftercare. Either steps or sections."""
    aftercare: Listed[AftercareText] | None = None
    """What the client is told afterwards."""

    @property
    def all_sections(self) -> tuple[Section, ...]:
        """Return the sections; the short form is one treatment section."""
        if self.sections is not None:
            return self.sections
        return (Section(kind=SectionKind.TREATMENT, steps=self.steps or ()),)
