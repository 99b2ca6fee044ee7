"""What the questions of a gate stand on: the places of the plan, today's date, the sources of the rules."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from microtimer.core.catalogue.sources import SourceCatalogue
from microtimer.ui.map.picker import ZoneTarget


def place_of(target: ZoneTarget) -> str:
    """Return a zone and side as a screening answer names them: "jaw:left"."""
    return f"{target.zone}:{target.side.value}" if target.side else target.zone


@dataclass(frozen=True, slots=True)
class ZonePlaces:
    """Where an answer can be about: the zones of the plan, and the rest of the drawing."""

    planned: tuple[ZoneTarget, ...]
    elsewhere: tuple[ZoneTarget, ...] = ()

    @property
    def all(self) -> tuple[ZoneTarget, ...]:
        """Return both, the plan's first."""
        return (*self.planned, *self.elsewhere)

    def find(self, place: str) -> ZoneTarget | None:
        """Return the target that a screening answer names."""
        return next((target for target in self.all if place_of(target) == place), None)


@dataclass(frozen=True, slots=True)
class GateGround:
    """Everything a question needs to know beside itself."""

    places: ZonePlaces
    today: Callable[[], date]
    sources: SourceCatalogue
