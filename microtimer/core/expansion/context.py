"""What a protocol is expanded against, and every reason why it cannot be.

PlanError
├── UnknownChoiceError    a name that nothing at the start goes by
├── ChoiceValueError      a value of the wrong kind, outside its range, or not chosen where one must be
├── UnknownZoneError      a zone, or a side of it, that does not exist
├── ProtocolDefectError   the file itself cannot be planned; `check` names the line
├── PlanTooLongError      repeats multiply to more steps than a visit can hold
└── EmptyPlanError        everything was left out
"""

from dataclasses import dataclass

from microtimer.core.catalogue.devices import DeviceProfile
from microtimer.core.catalogue.gates import GateCatalogue
from microtimer.core.catalogue.screening import RuleSet
from microtimer.core.catalogue.zones import ZoneCatalogue

MOST_STEPS = 5_000
"""The longest plan, in steps; a repeat of a repeat that goes beyond it is a slip of the pen."""


HOUSE_TRANSITION_MS = 5_000
"""Time to move between placements, unless the house or the protocol says otherwise: an example of ours, since
no source gives a figure."""


@dataclass(frozen=True, slots=True)
class PlanContext:
    """The catalogues, the device and the house settings a plan is made with."""

    zones: ZoneCatalogue
    gates: GateCatalogue
    rules: RuleSet
    device: DeviceProfile | None = None
    transition_ms: int = HOUSE_TRANSITION_MS
    """Time to move between placements where the protocol states none."""


class PlanError(Exception):
    """A plan cannot be made: `message` says why and `remedy` how to mend it, in sentences for the screen."""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(f"{message} {remedy}".rstrip())
        self.message = message
        self.remedy = remedy


class UnknownChoiceError(PlanError):
    """A value was given under a name that nothing at the start goes by."""


class ChoiceValueError(PlanError):
    """A value is of the wrong kind, outside its range, or missing where one must be chosen."""


class UnknownZoneError(PlanError):
    """A zone, or a side of it, does not exist in the catalogue or the file."""


class ProtocolDefectError(PlanError):
    """The protocol file itself cannot be planned."""


class PlanTooLongError(PlanError):
    """The repeats of the protocol make more steps than a plan may have."""


class EmptyPlanError(PlanError):
    """Nothing of the protocol is left to do."""
