"""Device profiles: what is known about a device, and what stays unknown.

Limits live in profiles, never in code. An unknown limit is None and said to be so; it never counts as met.
"""

from datetime import date
from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from microtimer.core.catalogue.screening import DeclaredRule
from microtimer.core.catalogue.sources import Citations, Key, Statement, Text
from microtimer.core.catalogue.zones import ZoneGroup
from microtimer.core.frozen import Frozen
from microtimer.core.problem import did_you_mean

Microamperes = Annotated[int, Field(ge=0, le=100_000)]
Seconds = Annotated[int, Field(ge=1, le=86_400)]
Hertz = Annotated[float, Field(gt=0, le=1_000_000)]
Count = Annotated[int, Field(ge=1, le=100)]


class DeviceFamily(StrEnum):
    """The kind of current; families never share settings or goals."""

    MICROCURRENT = "microcurrent"
    EMS = "ems"
    TENS = "tens"
    GALVANIC = "galvanic"
    UNKNOWN = "unknown"


class DeviceUse(StrEnum):
    """Who the device is sold to."""

    HOME = "home"
    PROFESSIONAL = "professional"
    PRESCRIPTION = "prescription"
    UNKNOWN = "unknown"


class RegulatoryStatus(StrEnum):
    """What is known about a clearance; it belongs to one model and one list of sites, not to a brand."""

    CLEARED = "cleared"
    """A K number is held."""
    MAKER_SAYS_CLEARED = "maker_says_cleared"
    """The maker says so; no K number was found."""
    CONTESTED = "contested"
    UNKNOWN = "unknown"


class Regulatory(Frozen):
    """The regulatory record of one model."""

    status: RegulatoryStatus = RegulatoryStatus.UNKNOWN
    k_number: Annotated[str, Field(pattern=r"^K\d{6}$")] | None = None
    decided_on: date | None = None
    note: Statement | None = None

    @model_validator(mode="after")
    def _number_only_when_cleared(self) -> Self:
        if (self.status is RegulatoryStatus.CLEARED) != (self.k_number is not None):
            raise ValueError("a K number belongs to the status cleared, and only to it")
        return self

    @property
    def wording(self) -> str:
        """Return the only words the product may print about it."""
        match self.status:
            case RegulatoryStatus.CLEARED:
                return f"FDA-cleared ({self.k_number})"
            case RegulatoryStatus.CONTESTED:
                return "regulatory status contested"
            case RegulatoryStatus.MAKER_SAYS_CLEARED | RegulatoryStatus.UNKNOWN:
                return "regulatory status not recorded"


class DeviceProfile(Frozen):
    """One model of device; None is not stated, and the clinic may fill it in from its own manual."""

    id: Key
    name: Text
    version: Annotated[int, Field(ge=1)] = 1
    """Version of this profile, kept with each session."""
    maker: Text | None = None
    listed: bool = True
    """False for the profile of a device that is in no list."""
    family: DeviceFamily = DeviceFamily.UNKNOWN
    use: DeviceUse = DeviceUse.UNKNOWN
    ua_min: Microamperes | None = None
    ua_max: Microamperes | None = None
    ua_step: Annotated[int, Field(ge=1, le=100_000)] | None = None
    levels: Annotated[tuple[Text, ...], Field(min_length=1)] | None = None
    level_count: Count | None = None
    """How many levels there are, where their names are not stated."""
    hz_min: Hertz | None = None
    hz_max: Hertz | None = None
    frequency_note: Text | None = None
    waveform: Text | None = None
    polarity: Text | None = None
    channels: Count | None = None
    auto_off_s: Seconds | None = None
    max_session_s: Seconds | None = None
    max_sessions_per_day: Count | None = None
    sites_allowed: Annotated[tuple[ZoneGroup, ...], Field(min_length=1)] | None = None
    sites_forbidden: tuple[ZoneGroup, ...] = ()
    zones_named: tuple[Key, ...] = ()
    """The zones the maker names for a device made for small areas; empty for a device of a whole region."""
    min_age: Annotated[int, Field(ge=0, le=130)] | None = None
    gel_required: bool | None = None
    power_note: Text | None = None
    """Why it must be charged and unplugged before use, such as "runs from its battery only"."""
    accessories: tuple[Text, ...] = ()
    regulatory: Regulatory = Regulatory()
    rules: tuple[DeclaredRule, ...] = ()
    notes: tuple[Statement, ...] = ()
    sources: Citations
    checked_on: date | None = None
    """When the clinic checked it against its manual."""

    @model_validator(mode="after")
    def _limits_agree(self) -> Self:
        if self.ua_min is not None and self.ua_max is not None and self.ua_min > self.ua_max:
            raise ValueError("ua_min is above ua_max")
        if self.hz_min is not None and self.hz_max is not None and self.hz_min > self.hz_max:
            raise ValueError("hz_min is above hz_max")
        if both := set(self.sites_allowed or ()) & set(self.sites_forbidden):
            raise ValueError(f"a site is both allowed and forbidden: {', '.join(sorted(both))}")
        if self.levels is not None and self.level_count not in (None, len(self.levels)):
            raise ValueError("level_count differs from the number of levels")
        return self

    @property
    def screening_rules(self) -> tuple[DeclaredRule, ...]:
        """Return the screening rules the device brings with it, its lowest age among them."""
        if self.min_age is None:
            return self.rules
        age = DeclaredRule.from_json_value({"rule": "age", "severity": "block", "min_age": self.min_age})
        return (*self.rules, age.replace(sources=self.sources))

    @property
    def auto_off_ms(self) -> int | None:
        """Return when it switches itself off, in milliseconds of output, or None where not stated."""
        return None if self.auto_off_s is None else self.auto_off_s * 1000

    @property
    def offers_microcurrent(self) -> bool:
        """Tell whether microcurrent protocols are offered for it; other families are made to be felt."""
        return self.family in (DeviceFamily.MICROCURRENT, DeviceFamily.UNKNOWN)


class Accessory(Frozen):
    """Something fitted to a device."""

    id: Key
    name: Text
    note: Text
    sources: Citations


class DeviceCatalogue(Frozen):
    """Every device profile on hand: those that ship and those a clinic wrote."""

    version: str
    devices: tuple[DeviceProfile, ...]
    accessories: tuple[Accessory, ...] = ()

    @model_validator(mode="after")
    def _distinct(self) -> Self:
        ids = [device.id for device in self.devices]
        if twice := sorted({item for item in ids if ids.count(item) > 1}):
            raise ValueError(f"two profiles share the id {', '.join(twice)}")
        return self

    def get(self, device_id: str) -> DeviceProfile | None:
        """Return the profile of that id, or None."""
        return next((device for device in self.devices if device.id == device_id), None)

    def suggest(self, word: str) -> str | None:
        """Return the id of the profile most likely meant by a word that is no id, or None."""
        words = {name: device.id for device in self.devices for name in (device.id, device.name)}
        near = did_you_mean(word, words)
        return words[near] if near else None

    def with_own(self, own: tuple[DeviceProfile, ...]) -> "DeviceCatalogue":
        """Return the catalogue with a clinic's own profiles; one with a listed id takes that one's place."""
        by_id = {device.id: device for device in self.devices}
        by_id.update((device.id, device) for device in own)
        return self.replace(devices=tuple(by_id.values()))
