"""What a treatment page is for and how it should be, and what it can be filled with."""

from dataclasses import dataclass
from enum import Enum

from microtimer.core.catalogue.sources import NO_SOURCES, SourceCatalogue
from microtimer.core.preferences import Pedal
from microtimer.core.session.actions import SessionIdentity
from microtimer.ui.theme import DARK, Theme


@dataclass(frozen=True, slots=True)
class RunSetting:
    """What a session belongs to, in words for the screen, and how the screen should be."""

    identity: SessionIdentity
    device_name: str = ""
    record_place: str = ""
    """Where the record is kept, as shown to the user."""
    theme: Theme = DARK
    still: bool = False
    """Reduced motion."""
    large: bool = False
    """Words a quarter larger, the settings in one line under the countdown."""
    turned: bool = False
    """The map is seen from behind the client's head."""
    pedal: Pedal | None = None
    """The keys a pedal was learned."""
    sources: SourceCatalogue = NO_SOURCES
    """Where the rules of the screening come from."""


class Body(Enum):
    """What the page is filled with."""

    TREATMENT = "treatment"
    GATE = "gate"
    END = "end"
