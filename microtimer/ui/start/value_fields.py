"""One field for one choice of the start: it can only hold what the protocol allows, or nothing."""

from typing import assert_never

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDoubleSpinBox, QSpinBox, QWidget

from microtimer.core.expansion.choices import ChoiceKind, ChoiceRole, ValueChoice
from microtimer.core.format.protocol_file import ParameterValue
from microtimer.core.problem import visible
from microtimer.ui.desk.fields import DeskCheck, QuietComboBox, QuietDoubleSpinBox, QuietSpinBox
from microtimer.ui.desk.labels import label
from microtimer.ui.desk.layouts import column
from microtimer.ui.language import decimal, told, tr
from microtimer.ui.plain_text import plain_lines

_WIDEST: int = 1_000_000_000


class ValueField(QWidget):
    """A title, a control that fits the choice, and its range in words."""

    changed = Signal()
    """The user chose another value."""

    def __init__(self, choice: ValueChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._optional = choice.default is None
        layout = column(self, spacing=4)
        self._check: QCheckBox | None = None
        self._combo: QComboBox | None = None
        self._whole: QSpinBox | None = None
        self._number: QDoubleSpinBox | None = None
        control = self._make_control()
        if self._check is None:
            layout.addWidget(label(told(choice.title), "strong"))
        layout.addWidget(control)
        control.setAccessibleName(plain_lines(told(choice.title)))
        if hint := self._hint():
            layout.addWidget(label(hint, "small", "text3"))
            control.setAccessibleDescription(plain_lines(hint))
        self.set_value(choice.default)

    @property
    def choice(self) -> ValueChoice:
        """Return the choice this field is for."""
        return self._choice

    def value(self) -> ParameterValue | None:
        """Return what is chosen, None for nothing."""
        if self._check is not None:
            return self._check.isChecked()
        if self._combo is not None:
            chosen = self._combo.currentData()
            return chosen if isinstance(chosen, bool | str) else None
        spin = self._whole or self._number
        if spin is None or (self._optional and spin.value() == spin.minimum()):
            return None
        value = spin.value()
        return int(value) if float(value).is_integer() else round(value, 3)

    def set_value(self, value: ParameterValue | None) -> None:
        """Show a value without telling anybody."""
        self.blockSignals(True)
        if self._check is not None:
            self._check.setChecked(value is True)
        elif self._combo is not None:
            self._combo.setCurrentIndex(max(0, self._combo.findData(value)))
        elif self._whole is not None:
            fits = isinstance(value, int | float)
            self._whole.setValue(int(value) if fits and value is not None else self._whole.minimum())
        elif self._number is not None:
            fits = isinstance(value, int | float)
            self._number.setValue(float(value) if fits and value is not None else self._number.minimum())
        self.blockSignals(False)

    def _make_control(self) -> QWidget:
        match self._choice.kind:
            case ChoiceKind.YES_NO if self._choice.default is not None:
                self._check = DeskCheck(told(self._choice.title))
                self._check.toggled.connect(self.changed)
                return self._check
            case ChoiceKind.YES_NO:
                return self._make_combo(
                    [(_unchosen(), None), (tr("start", "Yes"), True), (tr("start", "No"), False)]
                )
            case ChoiceKind.WORD:
                titles = self._choice.word_titles or self._choice.words
                pairs: list[tuple[str, object]] = list(zip(titles, self._choice.words, strict=True))
                return self._make_combo(([(_unchosen(), None)] if self._optional else []) + pairs)
            case ChoiceKind.INTEGER:
                return self._make_whole()
            case ChoiceKind.NUMBER:
                return self._make_number()
            case _:
                assert_never(self._choice.kind)

    def _make_combo(self, items: list[tuple[str, object]]) -> QComboBox:
        combo = self._combo = QuietComboBox()
        for text, value in items:
            combo.addItem(told(text), value)
        combo.currentIndexChanged.connect(self.changed)
        return combo

    def _make_whole(self) -> QSpinBox:
        spin = self._whole = QuietSpinBox()
        low = int(self._choice.minimum if self._choice.minimum is not None else -_WIDEST)
        spin.setRange(low - (1 if self._optional else 0), int(self._choice.maximum or _WIDEST))
        if self._optional:
            spin.setSpecialValueText(self._nothing())
        if self._choice.unit:
            spin.setSuffix(f" {visible(self._choice.unit)}")
        spin.valueChanged.connect(self.changed)
        return spin

    def _make_number(self) -> QDoubleSpinBox:
        spin = self._number = QuietDoubleSpinBox()
        low = self._choice.minimum if self._choice.minimum is not None else -float(_WIDEST)
        high = self._choice.maximum if self._choice.maximum is not None else float(_WIDEST)
        whole = float(low).is_integer() and float(high).is_integer() and high - low >= 5
        spin.setDecimals(1 if whole else 2)
        step = 1.0 if whole else 0.1
        spin.setSingleStep(step)
        spin.setRange(low - (step if self._optional else 0), high)
        if self._optional:
            spin.setSpecialValueText(self._nothing())
        if self._choice.unit:
            spin.setSuffix(f" {visible(self._choice.unit)}")
        spin.valueChanged.connect(self.changed)
        return spin

    def _nothing(self) -> str:
        match self._choice.role:
            case ChoiceRole.RANGE:
                return tr("start", "Open: go on when ready")
            case ChoiceRole.SESSION:
                return tr("start", "Not counted")
            case _:
                return _unchosen()

    def _hint(self) -> str:
        low, high = self._choice.minimum, self._choice.maximum
        if low is None or high is None:
            return ""
        if not self._choice.unit:
            return tr("start", "{low} to {high}").format(low=decimal(low), high=decimal(high))
        return tr("start", "{low} to {high} {unit}").format(
            low=decimal(low), high=decimal(high), unit=self._choice.unit
        )


def _unchosen() -> str:
    return tr("start", "Choose ...")
