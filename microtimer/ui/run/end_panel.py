"""The end of a session: what it came to, where it is kept, a last note, skin response, signature."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from microtimer.core.sentence import sentence
from microtimer.ui.icons import Icon
from microtimer.ui.language import told, tr
from microtimer.ui.run.buttons import ActionButton, ButtonKind
from microtimer.ui.run.drawn import Drawn
from microtimer.ui.run.flow import FlowLayout
from microtimer.ui.run.gate.parts import Card, Rows, RowsArea
from microtimer.ui.run.labels import LineField, PlainLabel
from microtimer.ui.run.summary import Summary, TimeRow
from microtimer.ui.theme import Look

_RESPONSES: Final = (
    sentence("run", "None"),
    sentence("run", "Slight redness"),
    sentence("run", "Redness"),
    sentence("run", "Other"),
)


class EndPanel(Drawn):
    """What is shown when a session is over."""

    note_added = Signal(str)
    """A note to keep."""
    signed = Signal(str)
    """Who signs."""
    closed = Signal()
    """Nothing more to do here."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._summary: Summary | None = None
        self._offered = ""
        self.heading = PlainLabel("", look, size=36, bold=True, parent=self)
        self.saved = PlainLabel("", look, size=18, parent=self)
        self.times = Card(look, self)
        self._grid = QGridLayout()
        self.words = Card(look, self)
        self._words_text = PlainLabel("", look, size=17, parent=self)
        self.after = Card(look, self)
        self.note = LineField(look, tr("run", "Add a note"), width=420, parent=self)
        self.add = ActionButton(tr("run", "Add note"), look, icon=Icon.NOTE, size=18, parent=self)
        self.signer = LineField(look, tr("run", "Who signs"), width=260, parent=self)
        self.sign = ActionButton(tr("run", "Sign"), look, icon=Icon.PEN, size=18, parent=self)
        self.done = ActionButton(
            tr("run", "Done"), look, icon=Icon.CHECK, kind=ButtonKind.PRIMARY, size=22, parent=self
        )
        self._labels: list[PlainLabel] = [self.heading, self.saved, self._words_text]
        self._responses = [self._response(word) for word in _RESPONSES]
        self._arrange()
        self.note.returnPressed.connect(self._add_note)
        self.add.clicked.connect(self._add_note)
        self.signer.returnPressed.connect(self._sign)
        self.sign.clicked.connect(self._sign)
        self.done.clicked.connect(self.closed)

    def set_summary(self, summary: Summary) -> None:
        """Show what the session came to."""
        if summary == self._summary:
            return
        self._summary = summary
        self.heading.say(summary.heading)
        self.heading.set_color("ok" if summary.complete else "warn")
        for row, time in enumerate(summary.times):
            self._set_row(row, time, last=time is summary.times[-1])
        parts = [summary.steps, summary.sides]
        if summary.skipped:
            parts.append(tr("run", "Not done:") + "\n" + "\n".join(f"• {line}" for line in summary.skipped))
        if summary.noted:
            parts.append(tr("run", "Noted:") + "\n" + "\n".join(f"• {line}" for line in summary.noted))
        self._words_text.say("\n\n".join(part for part in parts if part))

    def set_saved(self, words: str, *, good: bool) -> None:
        """Say where the session is kept, or what is not saved."""
        self.saved.say(words)
        self.saved.set_color("text2" if good else "warn")

    def set_signer(self, name: str, signed_by: str | None) -> None:
        """Offer a name to sign with, or show who signed."""
        if signed_by is not None:
            self.sign.setEnabled(False)
            self.signer.setEnabled(False)
            self.note.setEnabled(False)
            self.add.setEnabled(False)
            self.sign.show_as(tr("run", "Signed"), icon=Icon.CHECK)
            self.signer.setText(signed_by)
            for button in self._responses:
                button.setEnabled(False)
        elif name != self._offered:
            # once: a name that was cleared to type another must not come back while it is typed
            self._offered = name
            self.signer.setText(name)

    def set_skin_response(self, answer: str) -> None:
        """Show what was answered at the closing gate; it is asked here only where no gate asked it."""
        if not answer:
            return
        self._skin.say(tr("run", "Skin response: {answer}").format(answer=answer))
        for button in self._responses:
            button.hide()

    def set_aftercare(self, texts: tuple[str, ...]) -> None:
        """Show what to tell the client."""
        for text in texts:
            label = PlainLabel(f"• {text}", self._look, size=17, color="text2", parent=self.after)
            self._labels.append(label)
            self.after.column.addWidget(label)
        self.after.setVisible(bool(texts))

    def look_changed(self) -> None:
        look = self._look
        for label in self._labels:
            label.set_look(look)
        for card in (self.times, self.words, self.after):
            card.set_look(look)
        for field in (self.note, self.signer):
            field.set_look(look)
        for button in (self.add, self.sign, self.done, *self._responses):
            button.set_look(look)
        self._set_sizes()

    def _label(self, text: str, size: float, color: str = "text", *, bold: bool = False) -> PlainLabel:
        label = PlainLabel(text, self._look, size=size, bold=bold, color=color, parent=self)
        self._labels.append(label)
        return label

    def _response(self, word: str) -> ActionButton:
        button = ActionButton(told(word), self._look, size=17, parent=self)
        button.setAccessibleName(_skin_words(told(word)))
        button.setObjectName(word)
        button.clicked.connect(self._note_response)
        return button

    def _arrange(self) -> None:
        self._outer = QVBoxLayout(self)
        self._outer.addWidget(self.heading)
        self._outer.addWidget(self.saved)
        area, content = RowsArea(self), Rows()
        self._columns = QHBoxLayout(content)
        self._columns.setContentsMargins(0, 0, 0, 0)
        left, right = QVBoxLayout(), QVBoxLayout()
        self.times.column.addWidget(self._label(tr("run", "Planned and actual"), 22, bold=True))
        self.times.column.addLayout(self._grid)
        self._grid.setColumnStretch(0, 1)
        self.words.column.addWidget(self._label(tr("run", "What was done"), 22, bold=True))
        self.words.column.addWidget(self._words_text)
        self.after.column.addWidget(self._label(tr("run", "Tell the client"), 22, bold=True))
        self.after.hide()
        left.addWidget(self.times)
        left.addWidget(self.after)
        left.addStretch(1)
        right.addWidget(self.words)
        right.addStretch(1)
        self._columns.addLayout(left, 1)
        self._columns.addLayout(right, 1)
        area.take(content)
        self._outer.addWidget(area, 1)
        self._add_foot()
        self._set_sizes()

    def _add_foot(self) -> None:
        responses = FlowLayout()
        self._skin = self._label(tr("run", "Skin response"), 18, "text2")
        self._skin.setWordWrap(False)
        first = QHBoxLayout()
        first.addWidget(self._skin)
        for button in self._responses:
            responses.addWidget(button)
        first.addLayout(responses, 1)
        second = QHBoxLayout()
        second.addWidget(self.note, 2)
        second.addWidget(self.add)
        second.addSpacing(24)
        second.addWidget(self.signer, 1)
        second.addWidget(self.sign)
        second.addWidget(self.done)
        self._outer.addLayout(first)
        self._outer.addLayout(second)

    def _set_sizes(self) -> None:
        px = self._look.px
        self._outer.setContentsMargins(px(32), px(20), px(32), px(12))
        self._outer.setSpacing(px(10))
        self._columns.setSpacing(px(16))
        self._grid.setHorizontalSpacing(px(24))
        self._grid.setVerticalSpacing(px(6))
        self.done.setMinimumWidth(px(200))

    def _set_row(self, row: int, time: TimeRow, *, last: bool) -> None:
        cells = (
            (time.name, "text" if last else "text2"),
            (time.planned, "text3"),
            (time.actual, "text"),
            (time.difference, "warn"),
        )
        for column, (text, color) in enumerate(cells):
            item = self._grid.itemAtPosition(row, column)
            label = item.widget() if item else None
            if not isinstance(label, PlainLabel):
                label = self._label("", 19, color, bold=last or column == 2)
                label.setWordWrap(False)
                if column:
                    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self._grid.addWidget(label, row, column)
            label.say(text)

    def _note_response(self) -> None:
        word, told_word = self.sender().objectName(), ""
        for button in self._responses:
            chosen = button.objectName() == word
            told_word = button.text() if chosen else told_word
            button.show_as(button.text(), kind=ButtonKind.CHOSEN if chosen else ButtonKind.NORMAL)
        self.note_added.emit(_skin_words(told_word))

    def _add_note(self) -> None:
        words = self.note.text().strip()
        if words:
            self.note_added.emit(words)
            self.note.clear()

    def _sign(self) -> None:
        name = self.signer.text().strip()
        if name:
            self.signed.emit(name)
        else:
            self.signer.setFocus()
            self.sign.flash(tr("run", "Who signs?"))


def _skin_words(response: str) -> str:
    return tr("run", "Skin response: {response}").format(response=response)
