"""What a session begins with, as the start page hands it on."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from microtimer.core.format.reading import LoadedProtocol
from microtimer.core.plan import Plan
from microtimer.core.session.events import ReasonedExclusion

if TYPE_CHECKING:
    from microtimer.ui.start.people_form import People


@dataclass(frozen=True, slots=True)
class StartOrder:
    """Everything a session begins with."""

    protocol: LoadedProtocol
    plan: Plan
    people: "People"
    exclusions: tuple[ReasonedExclusion, ...] = ()
    """Those of the plan, with their reasons, which no plan holds."""
