"""One screening question: a box to flag, why it is asked, and what a yes needs to be told."""

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from microtimer.core.catalogue.screening import Ask, ScreeningAnswer, ScreeningRule, Severity
from microtimer.core.sentence import sentence
from microtimer.core.session.history import PastAnswer
from microtimer.core.session.view import RuleView
from microtimer.ui.icons import Icon
from microtimer.ui.language import catalogued, tr
from microtimer.ui.map.picker import ZoneTarget
from microtimer.ui.run.buttons import ActionButton, ButtonKind
from microtimer.ui.run.gate.check_row import CheckRow, RowKind
from microtimer.ui.run.gate.ground import GateGround, place_of
from microtimer.ui.run.gate.rule_about import RuleAbout
from microtimer.ui.run.gate.rule_details import RuleDetails, leaves_zones_out
from microtimer.ui.run.labels import LineField, PlainLabel
from microtimer.ui.run.past_words import past_answer_words
from microtimer.ui.theme import Look

SEVERITIES: Final = {
    # word, icon, colour token
    Severity.BLOCK: (sentence("gate", "Stop: do not treat"), Icon.BLOCK, "danger"),
    Severity.CLEARANCE: (sentence("gate", "Only with a written go-ahead"), Icon.NOTE, "warn"),
    Severity.WAIT: (sentence("gate", "Wait some days"), Icon.CLOCK, "warn"),
    Severity.SKIP_ZONE: (sentence("gate", "Leave zones out"), Icon.CROSS, "warn"),
    Severity.CAUTION: (sentence("gate", "Take care"), Icon.WARN, "text2"),
}
_OLDEST: Final = 130


class RuleRow(QWidget):
    """A question of the screening."""

    answered = Signal(object)
    """The whole `ScreeningAnswer`, after each change."""
    grew = Signal(object)
    """Something was opened that should be seen: the widget."""
    zones_wanted = Signal(object)
    """This row, flagged, wants zones: its `RuleRow` (to show them on a map)."""

    when_asked = Signal(object, int)
    """A yes asks when: the field for the day, and the code of the key that said yes, 0 when it was none."""

    def __init__(
        self, rule: ScreeningRule, ground: GateGround, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rule = rule
        self._look = look
        self._ground = ground
        self._answer = ScreeningAnswer(rule_id=rule.id, flagged=False)
        self._given = False
        question = catalogued(rule.question or rule.label)
        self.check = CheckRow(question, look, kind=RowKind.FLAG, parent=self)
        self.check.clicked.connect(self._flag)
        self._age_row: QHBoxLayout | None = None
        self._age_past: PlainLabel | None = None
        self._age_labels: tuple[PlainLabel, ...] = ()
        self.age = self._age_field() if Ask.BIRTH_DATE in rule.asks else None
        self.why = ActionButton("", look, icon=Icon.INFO, kind=ButtonKind.PLAIN, size=20, parent=self)
        self.why.setCheckable(True)
        # as high as the row: it must not make it higher
        self.why.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.why.setMinimumHeight(1)
        self._why_words = tr("gate", "Why is it asked? {question}").format(question=question)
        self.why.setAccessibleName(self._why_words)
        self.why.setToolTip(tr("gate", "Why is it asked, and who says so?"))
        self.why.clicked.connect(self._tell_why)
        self.about: RuleAbout | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        head = QHBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.check, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        if self.age is not None:
            self.check.hide()
            head.addWidget(self._named(question, self.age), 1)
            self._set_margins()
        head.addWidget(self.why)
        self._column.addLayout(head)
        self._details: RuleDetails | None = None

    @property
    def details(self) -> RuleDetails:
        """Return what a yes needs to be told; made with the first yes, so that a page is there at once."""
        if self._details is None:
            self._details = RuleDetails(self.rule, self._ground, self._look, self)
            self._details.changed.connect(self._take_details)
            self._details.grew.connect(self.grew)
            self._column.addWidget(self._details)
        return self._details

    @property
    def wants_zones(self) -> bool:
        """Tell whether it is flagged and zones can be named."""
        return self._answer.flagged and leaves_zones_out(self.rule)

    @property
    def zones(self) -> tuple[str, ...]:
        """Return the zones named so far."""
        return self._answer.zones

    def show_rule(self, shown: RuleView, *, wanted: bool) -> None:
        """Show the answer kept so far and what it leads to."""
        self._given = shown.answer is not None
        if shown.answer is not None:
            self._answer = shown.answer
        flagged = self._answer.flagged
        self.check.setChecked(flagged)
        self.check.set_wanted(wanted and not self._given)
        self.check.set_remark(tr("gate", "answered no") if self._given and not flagged else "")
        asks_more = self.age is not None and shown.verdict is not None and not shown.verdict.may_proceed
        if flagged or asks_more:
            self.details.show()
            self.details.show_answer(self._answer, shown)
        elif self._details is not None:
            self._details.hide()
        if self.age is not None and not self.age.hasFocus():
            years = self._answer.age_years
            self.age.setText("" if years is None else str(years))

    def show_past(self, past: PastAnswer | None) -> None:
        """Show what was answered last, beside what is asked today."""
        words = past_answer_words(past, self.rule)
        self.check.set_caption(words)
        if self._age_past is not None:
            self._age_past.say(words)
            self._age_past.setVisible(bool(words))

    def toggle_zone(self, target: ZoneTarget) -> None:
        """Name a zone, or take it back."""
        place = place_of(target)
        kept = tuple(zone for zone in self._answer.zones if zone != place)
        zones = kept if place in self._answer.zones else (*self._answer.zones, place)
        self._send(self._answer.replace(zones=zones))

    def set_look(self, look: Look) -> None:
        """Take another theme or size."""
        self._look = look
        for part in (self.check, self.why, self._details, self.about, self.age, *self._age_labels):
            if part is not None:
                part.set_look(look)
        self._set_margins()

    def _set_margins(self) -> None:
        if self._age_row is not None:
            px = self._look.px
            self._age_row.setContentsMargins(px(70), px(4), px(6), px(4))

    def _tell_why(self, wanted: bool) -> None:
        """Open the panel about the question, or put it away."""
        if self.about is None:
            self.about = RuleAbout(self.rule, self._ground.sources, self._look, self)
            self._column.insertWidget(1, self.about)
        self.about.setVisible(wanted)
        if wanted:
            self.grew.emit(self.about)
        self.why.setAccessibleDescription(self.about.text if wanted else "")
        self.why.show_as("", icon=Icon.INFO, kind=ButtonKind.CHOSEN if wanted else ButtonKind.PLAIN)
        self.why.setAccessibleName(self._why_words)

    def _flag(self, flagged: bool) -> None:
        key = self.check.take_key()
        self._send(self._answer.replace(flagged=flagged))
        if flagged:
            self.grew.emit(self)
            if self.details.day is not None:
                self.when_asked.emit(self.details.day.field, key)
        if self.wants_zones:
            self.zones_wanted.emit(self)

    def _take_details(self, changes: object) -> None:
        if isinstance(changes, dict):
            self._send(self._answer.replace(**changes))
            if "zones" in changes and self.wants_zones:
                self.zones_wanted.emit(self)

    def _take_age(self) -> None:
        if self.age is None or not self.age.hasAcceptableInput():
            return
        years = int(self.age.text())
        self._send(self._answer.replace(age_years=years))

    def _send(self, answer: ScreeningAnswer) -> None:
        if answer != self._answer or not self._given:
            self._answer = answer
            self.answered.emit(answer)

    def _age_field(self) -> LineField:
        field = LineField(self._look, tr("gate", "Age in years"), width=180, parent=self)
        field.setValidator(QIntValidator(0, _OLDEST, field))
        field.editingFinished.connect(self._take_age)
        return field

    def _named(self, words: str, field: LineField) -> QWidget:
        box = QWidget(self)
        row = self._age_row = QHBoxLayout(box)
        asked = QVBoxLayout()
        asked.setSpacing(0)
        past = self._age_past = PlainLabel("", self._look, size=15, color="text2", parent=box)
        past.hide()
        self._age_labels = (PlainLabel(words, self._look, size=20, parent=box), past)
        for label in self._age_labels:
            asked.addWidget(label)
        row.addLayout(asked, 1)
        row.addWidget(field)
        return box
