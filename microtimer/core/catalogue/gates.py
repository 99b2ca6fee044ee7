"""Gates: short checklists that must be answered to go on, and the texts a practitioner passes on."""

from enum import StrEnum
from typing import Annotated, Self

from pydantic import Field, model_validator

from microtimer.core.catalogue.sources import Citation, Citations, Key, Text
from microtimer.core.frozen import Frozen

MOST_ITEMS = 7
"""A gate with more items is clicked through unread."""


class GateMoment(StrEnum):
    """When in a visit a gate is asked."""

    FIRST_VISIT = "first_visit"
    PREPARATION = "preparation"
    FIRST_CONTACT = "first_contact"
    CLOSING = "closing"


class ItemKind(StrEnum):
    """How an item is answered."""

    CHECK = "check"
    """Done: True or False."""
    AMOUNT = "amount"
    """A whole number of `unit`."""
    CHOICE = "choice"
    """One of `choices`."""
    TEXT = "text"
    """Words."""
    TOLERANCE = "tolerance"
    """How the client feels the current: one of `Tolerance`."""


class Tolerance(StrEnum):
    """How the client feels the current."""

    NOT_FELT = "not_felt"
    TINGLE = "tingle"
    UNCOMFORTABLE = "uncomfortable"


class GateItem(Frozen):
    """One line of a checklist."""

    id: Key
    text: Text
    kind: ItemKind
    unit: str | None = None
    """What an amount counts, such as "glasses"."""
    choices: tuple[str, ...] = ()
    required: bool = True
    text_with_power_note: Text | None = None
    """The wording for a device whose profile carries a power note."""
    sources: tuple[Citation, ...] = ()

    @model_validator(mode="after")
    def _answerable(self) -> Self:
        if (self.kind is ItemKind.AMOUNT) != (self.unit is not None):
            raise ValueError("an amount, and nothing else, has a unit")
        if (self.kind is ItemKind.CHOICE) != (len(self.choices) >= 2):
            raise ValueError("a choice, and nothing else, has two or more choices")
        if len(set(self.choices)) != len(self.choices):
            raise ValueError("the choices must differ")
        return self

    @property
    def options(self) -> tuple[str, ...]:
        """Return what can be picked: the choices, or the three tolerances; nothing for other kinds."""
        if self.kind is ItemKind.TOLERANCE:
            return tuple(tolerance.value for tolerance in Tolerance)
        return self.choices

    def accepts(self, value: bool | int | str) -> bool:
        """Tell whether `value` is an answer to this item; True and False are never amounts."""
        match self.kind:
            case ItemKind.CHECK:
                return isinstance(value, bool)
            case ItemKind.AMOUNT:
                return isinstance(value, int) and not isinstance(value, bool) and value >= 0
            case ItemKind.CHOICE | ItemKind.TOLERANCE:
                return value in self.options
            case ItemKind.TEXT:
                return isinstance(value, str)


class GateDefinition(Frozen):
    """A checklist of at most seven items."""

    id: Key
    title: Text
    moment: GateMoment
    items: Annotated[tuple[GateItem, ...], Field(min_length=1, max_length=MOST_ITEMS)]
    sources: Citations

    @model_validator(mode="after")
    def _distinct(self) -> Self:
        if len({item.id for item in self.items}) != len(self.items):
            raise ValueError("two items of a gate share an id")
        return self

    def for_device(self, power_note: str | None) -> "GateDefinition":
        """Return the gate as worded for a device with that power note, such as "battery only"."""
        if power_note is None:
            return self
        items = tuple(
            item.replace(text=f"{item.text_with_power_note} ({power_note})")
            if item.text_with_power_note
            else item
            for item in self.items
        )
        return self.replace(items=items)


class TextKind(StrEnum):
    """What a text is for."""

    PREPARATION = "preparation"
    SENSATION = "sensation"
    """Told beforehand: what is normal to feel."""
    CONTRA_ACTION = "contra_action"
    """An unwanted but known response."""
    STOP = "stop"
    """A reason to stop or lower at once."""
    AFTERCARE = "aftercare"


class TextBlock(Frozen):
    """A text the practitioner passes on to the client; clinics and protocols may add their own."""

    id: Key
    kind: TextKind
    text: Text
    sources: Citations


class GateCatalogue(Frozen):
    """The house's checklists and texts."""

    version: str
    gates: tuple[GateDefinition, ...]
    texts: tuple[TextBlock, ...]

    def get(self, gate_id: str) -> GateDefinition | None:
        """Return the gate of that id, or None."""
        return next((gate for gate in self.gates if gate.id == gate_id), None)

    def at(self, moment: GateMoment) -> tuple[GateDefinition, ...]:
        """Return the gates asked at that moment, in order."""
        return tuple(gate for gate in self.gates if gate.moment is moment)

    def texts_of(self, kind: TextKind) -> tuple[TextBlock, ...]:
        """Return the texts of one kind, in order."""
        return tuple(text for text in self.texts if text.kind is kind)
