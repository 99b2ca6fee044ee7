"""Rows of a checklist: a tick, an amount, one of several answers, or a line of words."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from microtimer.core.catalogue.gates import GateItem, ItemKind
from microtimer.core.session.history import PastItem
from microtimer.ui.language import catalogued, tr
from microtimer.ui.run.buttons import ActionButton, ButtonKind
from microtimer.ui.run.flow import FlowLayout
from microtimer.ui.run.gate.check_row import CheckRow
from microtimer.ui.run.gate.item_words import option_words
from microtimer.ui.run.labels import LineField, PlainLabel
from microtimer.ui.run.past_words import past_item_words
from microtimer.ui.theme import Look

Answer = bool | int | str

_AMOUNTS: Final = (0, 1, 2, 3)
_MOST: Final = 999


class ItemRow(QWidget):
    """One item of a checklist; it asks for its answer to be kept, and shows what is kept."""

    answered = Signal(str, object)
    """The item's id and the answer given: bool, int or str."""

    def __init__(self, item: GateItem, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.item = item
        self._look = look
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_answer(self, answer: Answer | None, *, wanted: bool) -> None:
        """Show the answer kept so far, and whether going on waits for one."""
        raise NotImplementedError

    def show_past(self, past: PastItem | None) -> None:
        """Show what was answered last time, beside what is asked today; a tick says nothing new."""

    def set_look(self, look: Look) -> None:
        """Take another theme or size."""
        raise NotImplementedError

    def focus_target(self) -> QWidget:
        """Return what takes the keyboard when this row is next."""
        raise NotImplementedError

    def tick(self) -> bool:
        """Answer with the one key, where a tick is all there is to say; tell whether it was."""
        return False

    def _answer(self, answer: Answer) -> None:
        self.answered.emit(self.item.id, answer)


class TickRow(ItemRow):
    """Done, or not."""

    def __init__(self, item: GateItem, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(item, look, parent)
        self.check = CheckRow(catalogued(item.text), look, parent=self)
        self.check.clicked.connect(self._answer)
        self._column.addWidget(self.check)

    def show_answer(self, answer: Answer | None, *, wanted: bool) -> None:
        self.check.setChecked(answer is True)
        self.check.set_wanted(wanted)

    def set_look(self, look: Look) -> None:
        self.check.set_look(look)

    def focus_target(self) -> QWidget:
        return self.check

    def tick(self) -> bool:
        self.check.click()
        return True


class LabelledRow(ItemRow):
    """A row with its words over what is answered with."""

    def __init__(self, item: GateItem, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(item, look, parent)
        words = catalogued(item.text)
        if not item.required:
            words = tr("gate", "{item} (optional)").format(item=words)
        self._label = PlainLabel(words, look, size=18, parent=self)
        self._past = PlainLabel("", look, size=15, color="text2", parent=self)
        self._past.hide()
        self._past.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head = QHBoxLayout()
        head.addWidget(self._label, 3)
        head.addWidget(self._past, 2)
        self._column.addLayout(head)
        self._set_margins()

    def show_past(self, past: PastItem | None) -> None:
        words = past_item_words(past, self.item)
        self._past.say(words)
        self._past.setVisible(bool(words))

    def set_look(self, look: Look) -> None:
        self._look = look
        self._label.set_look(look)
        self._past.set_look(look)
        self._set_margins()

    def _show_wanted(self, wanted: bool) -> None:
        self._label.set_color("warn" if wanted else "text")

    def _set_margins(self) -> None:
        self._column.setContentsMargins(
            self._look.px(10), self._look.px(8), self._look.px(6), self._look.px(4)
        )


class OptionRow(LabelledRow):
    """One of several answers, each a button."""

    def __init__(self, item: GateItem, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(item, look, parent)
        self._flow = FlowLayout()
        self._column.addLayout(self._flow)
        self.buttons = {value: self._button(str(value), text) for value, text in _options(item)}

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        for button in self.buttons.values():
            button.set_look(look)

    def show_answer(self, answer: Answer | None, *, wanted: bool) -> None:
        self._show_wanted(wanted)
        for value, button in self.buttons.items():
            kind = ButtonKind.CHOSEN if value == answer and answer is not None else ButtonKind.NORMAL
            button.show_as(button.text(), kind=kind)

    def focus_target(self) -> QWidget:
        return next(iter(self.buttons.values()), self)

    def _button(self, key: str, text: str) -> ActionButton:
        button = ActionButton(text, self._look, size=20, parent=self)
        button.setObjectName(key)
        button.setAccessibleName(
            tr("gate", "{item}: {answer}").format(item=catalogued(self.item.text), answer=text)
        )
        button.clicked.connect(self._take_press)
        self._flow.addWidget(button)
        return button

    def _take_press(self) -> None:
        self._answer(self.sender().objectName())


class AmountRow(OptionRow):
    """A whole number: 0, 1, 2, "3+", and a field for any other."""

    def __init__(self, item: GateItem, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(item, look, parent)
        for amount in _AMOUNTS:
            text = str(amount) if amount < _AMOUNTS[-1] else f"{amount}+"
            self.buttons[amount] = self._button(str(amount), text)
        self.field = LineField(
            look, catalogued(item.unit or "") or tr("gate", "number"), width=140, parent=self
        )
        self.field.setAccessibleName(tr("gate", "{item}: another number").format(item=catalogued(item.text)))
        self.field.setValidator(QIntValidator(0, _MOST, self.field))
        self.field.editingFinished.connect(self._take_number)
        self._flow.addWidget(self.field)

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self.field.set_look(look)

    def show_answer(self, answer: Answer | None, *, wanted: bool) -> None:
        super().show_answer(answer, wanted=wanted)
        own = answer if isinstance(answer, int) and answer not in _AMOUNTS else None
        if not self.field.hasFocus():
            self.field.setText("" if own is None else str(own))

    def _take_press(self) -> None:
        self._answer(int(self.sender().objectName()))

    def _take_number(self) -> None:
        if self.field.hasAcceptableInput():
            self._answer(int(self.field.text()))


class TextRow(LabelledRow):
    """A line of words."""

    def __init__(self, item: GateItem, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(item, look, parent)
        self.field = LineField(look, "", width=480, parent=self)
        self.field.setAccessibleName(catalogued(item.text))
        self.field.editingFinished.connect(self._take_text)
        self._kept = ""
        self._column.addWidget(self.field)

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        self.field.set_look(look)

    def show_answer(self, answer: Answer | None, *, wanted: bool) -> None:
        self._show_wanted(wanted)
        self._kept = answer if isinstance(answer, str) else ""
        if not self.field.hasFocus():
            self.field.setText(self._kept)

    def focus_target(self) -> QWidget:
        return self.field

    def _take_text(self) -> None:
        words = " ".join(self.field.text().split())
        if words != self._kept:
            self._answer(words)


def item_row(item: GateItem, look: Look, parent: QWidget | None = None) -> ItemRow:
    """Return the row that an item is answered with."""
    match item.kind:
        case ItemKind.CHECK:
            return TickRow(item, look, parent)
        case ItemKind.AMOUNT:
            return AmountRow(item, look, parent)
        case ItemKind.CHOICE | ItemKind.TOLERANCE:
            return OptionRow(item, look, parent)
        case ItemKind.TEXT:
            return TextRow(item, look, parent)


def _options(item: GateItem) -> list[tuple[Answer, str]]:
    return [(value, option_words(value)) for value in item.options]
