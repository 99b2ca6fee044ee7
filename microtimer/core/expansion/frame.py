"""The frame: what a step inherits from the parts of the protocol around it."""

from dataclasses import dataclass, field, replace

from microtimer.core.format.protocol_steps import Image, Settings, SideChoice
from microtimer.core.plan import DeviceSettings, SectionKind


@dataclass(frozen=True, slots=True)
class Frame:
    """What a step inherits, and where it stands in the repeats around it."""

    section: SectionKind
    section_title: str | None = None
    example_timing: bool = False
    """The file says its seconds are examples, unless a step says otherwise."""
    within: tuple[str, ...] = ()
    """Ids of the parts around it."""
    side: SideChoice | None = None
    under: DeviceSettings = field(default_factory=DeviceSettings)
    """Settings of the protocol and the blocks, under the step's own."""
    over: tuple[Settings, ...] = ()
    """Settings laid over the step's own where it is run by reference."""
    move_ms: int | None = None
    left_out: str | None = None
    image: Image | None = None
    """The picture of the nearest part around that has one."""
    block_title: str | None = None
    block_repeat: int | None = None
    block_repeats: int | None = None
    prefix: str = ""
    """Makes the ids of steps run by reference differ from those of the steps themselves."""
    suffix: str = ""
    """Makes the ids of each round of a repeated block differ."""
    uses: tuple[str, ...] = ()
    """The references followed to get here, so that none is followed in a circle."""
    lane: int = 0
    lane_group: str | None = None
    by_side: bool = False
    """The part around does one side fully, then the other, and sorts the runs itself."""

    def inside(self, part: str | None) -> "Frame":
        """Return the frame of the steps inside a part of that id."""
        return self if part is None else replace(self, within=(*self.within, part))
