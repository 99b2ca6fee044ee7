"""The end of a session: what it came to, where it is kept, a last note, skin response, signature."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from microtimer.core.sentence import sentence
from microtimer.ui.icons import Icon
from microtimer.ui.language import told, tr
from microtimer.ui.run.buttons import ActionButton, ButtonKind
from microtimer.ui.run.drawn import Drawn
from microtimer.ui.run.end_body import EndBody
from microtimer.ui.run.flow import FlowLayout
from microtimer.ui.run.labels import LineField, PlainLabel
from microtimer.ui.run.summary import Summary
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
        self.heading = PlainLabel("", look, size=44, bold=True, parent=self)
        self.saved = PlainLabel("", look, size=20, parent=self)
        self.body = EndBody(look, self)
        self.note = LineField(look, tr("run", "Add a note"), width=420, parent=self)
        self.add = ActionButton(tr("run", "Add note"), look, icon=Icon.NOTE, size=18, parent=self)
        self.signer = LineField(look, tr("run", "Who signs"), width=260, parent=self)
        self.sign = ActionButton(tr("run", "Sign"), look, icon=Icon.PEN, size=18, parent=self)
        self.done = ActionButton(
            tr("run", "Done"), look, icon=Icon.CHECK, kind=ButtonKind.PRIMARY, size=22, parent=self
        )
        self._labels: list[PlainLabel] = [self.heading, self.saved]
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
        self.body.set_summary(summary)

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
        self.body.set_aftercare(texts)

    def look_changed(self) -> None:
        look = self._look
        for label in self._labels:
            label.set_look(look)
        self.body.set_look(look)
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
        self._outer.addWidget(self.body, 1)
        self._add_foot()
        self._set_sizes()

    def _add_foot(self) -> None:
        responses = FlowLayout()
        self._skin = self._label(tr("run", "Skin response"), 20, "text2")
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
        self.done.setMinimumWidth(px(200))

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
