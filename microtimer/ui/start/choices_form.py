"""What a protocol lets one choose at its start, as a form: variant, values, parts, ranges, sides."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from microtimer.core.expansion.choices import ChoiceRole, StartChoices
from microtimer.core.format.protocol_file import ParameterValue
from microtimer.core.plan import Side, SideOrder
from microtimer.core.sentence import sentence
from microtimer.ui.desk.fields import QuietComboBox
from microtimer.ui.desk.labels import label
from microtimer.ui.desk.layouts import column, empty
from microtimer.ui.language import told, tr
from microtimer.ui.start.value_fields import ValueField

_GROUPS = (
    ("", (ChoiceRole.VARIANT, ChoiceRole.PARAMETER, ChoiceRole.SESSION)),
    (sentence("start", "Optional parts"), (ChoiceRole.PART,)),
    (sentence("start", "Times to choose"), (ChoiceRole.RANGE,)),
)


_COMPARE = "compare_sides"


class ChoicesForm(QWidget):
    """The fields of one protocol; what the user touched stays, the rest follows the variant."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices: StartChoices | None = None
        self._preferred_order: SideOrder | None = None
        self._fields: dict[str, ValueField] = {}
        self._touched: set[str] = set()
        self._compared = False
        """The sides are compared because one is done fully before the other, not because anybody said so."""
        self._order = QuietComboBox()
        self._side = QuietComboBox()
        self._body = column(self, spacing=12)

    @property
    def is_empty(self) -> bool:
        """Tell whether the protocol leaves nothing to choose."""
        return not self._fields

    def set_choices(self, choices: StartChoices, side_order: SideOrder | None = None) -> None:
        """Offer the choices of another protocol, everything as the protocol has it.

        `side_order` is the order of the sides this place prefers.
        """
        self._choices = choices
        self._preferred_order = side_order
        self._touched.clear()
        self._compared = False
        self._fields.clear()
        empty(self._body)
        for title, roles in _GROUPS:
            found = [choice for role in roles for choice in choices.of(role)]
            if found and title:
                self._body.addWidget(label(told(title), "card"))
            self._add_fields([ValueField(choice) for choice in found])
        if choices.has_sides:
            self._add_sides(choices)
        self._show_for_variant()
        if choices.has_sides and side_order is SideOrder.SIDE is not choices.side_order:
            self._compare_for_order()

    def values(self) -> dict[str, ParameterValue]:
        """Return what was chosen, without what the protocol takes by itself."""
        return {
            name: value
            for name, field in self._fields.items()
            if self._is_chosen(name) and not field.isHidden() and (value := field.value()) is not None
        }

    def missing(self) -> tuple[str, ...]:
        """Return the titles of what must be chosen and is not."""
        return tuple(
            told(field.choice.title)
            for field in self._fields.values()
            if field.choice.required and not field.isHidden() and field.value() is None
        )

    def side_order(self) -> SideOrder | None:
        """Return the order of the sides, None where the protocol has none."""
        chosen = self._order.currentData()
        return SideOrder(chosen) if self._has_sides and chosen is not None else None

    def start_side(self) -> Side | None:
        """Return the client's side that comes first, None where the protocol has none."""
        chosen = self._side.currentData()
        return Side(chosen) if self._has_sides and chosen is not None else None

    @property
    def _has_sides(self) -> bool:
        return self._choices is not None and self._choices.has_sides

    def _add_fields(self, fields: list[ValueField]) -> None:
        if not fields:
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        for number, field in enumerate(fields):
            alone = len(fields) == 1
            grid.addWidget(field, number // 2, number % 2, 1, 2 if alone else 1)  # room for long names
            field.changed.connect(lambda name=field.choice.name: self._touch(name))
            self._fields[field.choice.name] = field
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._body.addLayout(grid)

    def _add_sides(self, choices: StartChoices) -> None:
        self._body.addWidget(label(tr("start", "Sides"), "card"))
        self._order, self._side = QuietComboBox(), QuietComboBox()
        self._order.addItem(tr("start", "Zone by zone"), SideOrder.ZONE.value)
        self._order.addItem(tr("start", "One side, then the other"), SideOrder.SIDE.value)
        self._order.setCurrentIndex(self._order.findData((self._preferred_order or choices.side_order).value))
        self._order.setAccessibleName(tr("start", "Order of the sides"))
        self._side.addItem(tr("start", "Client's left first"), Side.LEFT.value)
        self._side.addItem(tr("start", "Client's right first"), Side.RIGHT.value)
        self._side.setCurrentIndex(max(0, self._side.findData(choices.start_side.value)))
        self._side.setAccessibleName(tr("start", "Side that comes first"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.addWidget(self._order, 0, 0)
        grid.addWidget(self._side, 0, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._body.addLayout(grid)
        self._order.currentIndexChanged.connect(self._reorder)
        self._side.currentIndexChanged.connect(self.changed)
        self._add_fields([ValueField(choice) for choice in choices.of(ChoiceRole.SIDES)])

    def _is_chosen(self, name: str) -> bool:
        return name in self._touched or (name == _COMPARE and self._compared)

    def _reorder(self) -> None:
        self._compare_for_order()
        self.changed.emit()

    def _compare_for_order(self) -> None:
        """Compare the sides in the mirror where one is done fully before the other, unless said otherwise."""
        field = self._fields.get(_COMPARE)
        if field is None or _COMPARE in self._touched:
            return
        self._compared = self.side_order() is SideOrder.SIDE
        self._show_for_variant()
        if self._compared:
            field.set_value(True)

    def _touch(self, name: str) -> None:
        self._touched.add(name)
        if name == "variant":
            self._show_for_variant()
        self.changed.emit()

    def _show_for_variant(self) -> None:
        """Show the fields of the variant, and its values where the user has not chosen otherwise."""
        if self._choices is None:
            return
        field = self._fields.get("variant")
        variant = field.value() if field else None
        defaults = self._choices.defaults(None if variant is None else str(variant))
        for name, other in self._fields.items():
            only_in = other.choice.only_in
            other.setVisible(not only_in or variant in only_in)
            if name != "variant" and name not in self._touched:
                other.set_value(defaults.get(name, other.choice.default))

    def fields(self) -> Iterator[ValueField]:
        """Yield the fields, in their order on the screen."""
        yield from self._fields.values()
