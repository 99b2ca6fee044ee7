"""What the users of this machine prefer; one value, kept as one JSON file."""

from enum import StrEnum
from typing import Annotated, ClassVar

from pydantic import ConfigDict, Field, ValidationError

from microtimer.core.expansion.context import HOUSE_TRANSITION_MS
from microtimer.core.frozen import Frozen
from microtimer.core.plan import SideOrder
from microtimer.core.speech.clip import QUICKEST_RATE, SLOWEST_RATE, USUAL_RATE

Volume = Annotated[int, Field(ge=0, le=100)]
"""Per cent."""
Pixels = Annotated[int, Field(ge=-100_000, le=100_000)]
"""No screen is larger; a toolkit refuses numbers that are."""


class ThemeChoice(StrEnum):
    """Which colours the pages take."""

    SYSTEM = "system"
    """At the desk as the system has it, dark in the treatment room."""
    BY_ROOM = "by_room"
    """Light at the desk, dark in the treatment room."""
    LIGHT = "light"
    DARK = "dark"


class MapView(StrEnum):
    """From where the face map is seen; left is the client's left in both."""

    FACING = "facing"
    BEHIND = "behind"
    """From behind the client's head: turned by 180 degrees."""


class LibraryOrder(StrEnum):
    """The order of the protocols in the library; files that cannot run stand last in each."""

    FAVOURITES = "favourites"
    """Favourites first, then by title."""
    TITLE = "title"
    LAST_RUN = "last_run"
    SHORTEST = "shortest"
    LONGEST = "longest"


class Kept(Frozen):
    """A value out of the settings file: what a newer version wrote beside it is passed over."""

    model_config: ClassVar[ConfigDict] = ConfigDict(extra="ignore")


class PedalKey(Kept):
    """A key that a pedal types: its code as the window's toolkit numbers it, and its name for a person."""

    code: int
    name: str


class Pedal(Kept):
    """The learned keys of a pedal; a pedal with one switch needs the first only."""

    go_on: PedalKey | None = None
    """A short press goes on or confirms, a long one pauses or resumes."""
    pause: PedalKey | None = None
    """Pauses or resumes at once."""
    back: PedalKey | None = None
    """Goes a step back."""


class WindowPlace(Kept):
    """Where the window stood when it was closed, in logical pixels."""

    x: Pixels
    y: Pixels
    width: Pixels
    height: Pixels
    maximized: bool = False


class Preferences(Kept):
    """Everything that can be set, with what a new machine starts with."""

    language: str = ""
    """Code of the language of the window, "" for the system's."""
    theme: ThemeChoice = ThemeChoice.SYSTEM
    map_view: MapView = MapView.FACING
    transition_s: Annotated[int, Field(ge=0, le=120)] = HOUSE_TRANSITION_MS // 1000
    """Time to move between placements where the protocol states none."""
    guard_ms: Annotated[int, Field(ge=0, le=3_000)] = 500
    """A second press sooner than this is refused."""
    volume: Volume = 70
    volumes: dict[str, Volume] = {}
    """By kind of cue, where it differs from `volume`."""
    voice: bool = True
    """Places and settings are spoken."""
    voice_volume: Volume = 85
    voice_rate: Annotated[int, Field(ge=SLOWEST_RATE, le=QUICKEST_RATE)] = USUAL_RATE
    """Words a minute."""
    quiet_room: bool = False
    """Light at the edge of the screen instead of sound."""
    reduced_motion: bool | None = None
    """None: as the system asks."""
    large_text: bool = False
    """Words and figures of the treatment screen a quarter larger."""
    pedal: Pedal = Pedal()
    side_order: SideOrder | None = None
    """The order of left and right that a start offers first; None: as each protocol has it."""
    owned_devices: tuple[str, ...] = ()
    """Ids of the device profiles this place has; none named: every profile is offered."""
    tour_over: bool = False
    """The tour was taken or put aside, and is not offered again."""
    practitioners: tuple[str, ...] = ()
    """Names or initials to choose from."""
    practitioner: str = ""
    """Who was chosen last."""
    device_id: str | None = None
    device_serial: str = ""
    favourites: tuple[str, ...] = ()
    """Ids of the protocols that stand first in the library."""
    library_order: LibraryOrder = LibraryOrder.FAVOURITES
    window: WindowPlace | None = None

    def with_practitioner(self, name: str) -> "Preferences":
        """Return the preferences with this practitioner chosen, and known from now on."""
        if not name:
            return self.model_copy(update={"practitioner": ""})
        known = self.practitioners if name in self.practitioners else (*self.practitioners, name)
        return self.model_copy(update={"practitioner": name, "practitioners": known})


class PreferencesError(ValueError):
    """A file of preferences cannot be understood."""


def preferences_from(data: bytes | None) -> Preferences:
    """Return the preferences a file holds, those of a new machine for None; raise PreferencesError."""
    if data is None:
        return Preferences()
    try:
        return Preferences.model_validate_json(data)
    except ValidationError as error:
        raise PreferencesError(f"{error.error_count()} of the values cannot be used.") from error
