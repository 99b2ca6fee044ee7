"""What a flagged question needs to know: which, when, where, who cleared it; and what that leads to."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from microtimer.core.catalogue.screening import Ask, Demand, ScreeningAnswer, ScreeningRule, Severity
from microtimer.core.catalogue.verdicts import Verdict, VerdictKind
from microtimer.core.session.view import RuleView
from microtimer.ui.icons import Icon, icon_pixmap
from microtimer.ui.language import catalogued, told, tr
from microtimer.ui.run.buttons import ActionButton, ButtonKind
from microtimer.ui.run.flow import FlowLayout
from microtimer.ui.run.gate.day_entry import DayEntry
from microtimer.ui.run.gate.ground import GateGround, place_of
from microtimer.ui.run.gate.rule_wait import day_of, wait_words
from microtimer.ui.run.labels import LineField, PlainLabel
from microtimer.ui.theme import Look

_VERDICTS: Final = {
    VerdictKind.CLEAR: (Icon.CHECK, "ok"),
    VerdictKind.CAUTION: (Icon.WARN, "text2"),
    VerdictKind.EXCLUDE_ZONES: (Icon.CHECK, "warn"),
    VerdictKind.NEEDS_ZONES: (Icon.CROSS, "warn"),
    VerdictKind.WAIT: (Icon.CLOCK, "danger"),
    VerdictKind.NEEDS_CLEARANCE: (Icon.NOTE, "warn"),
    VerdictKind.BLOCKED: (Icon.BLOCK, "danger"),
}
_SAID_BY_THE_WAIT: Final = (VerdictKind.CLEAR, VerdictKind.WAIT)
"""Verdicts that say no more than the days do."""


def leaves_zones_out(rule: ScreeningRule) -> bool:
    """Tell whether naming zones leaves them out, rather than only saying where."""
    return any(d.local or d.severity is Severity.SKIP_ZONE for d in rule.every_demand)


class RuleDetails(QWidget):
    """The verdict on a flagged question, and the fields under it."""

    changed = Signal(object)
    """The fields of the answer that change, as a dict."""

    grew = Signal(object)
    """Something was opened that should be seen: the widget."""

    def __init__(
        self, rule: ScreeningRule, ground: GateGround, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rule = rule
        self._look = look
        self._ground = ground
        self._column = QVBoxLayout(self)
        self._labels: list[PlainLabel] = []
        self._verdict_mark = QLabel(self)
        self._verdict_mark.setTextFormat(Qt.TextFormat.PlainText)
        self._verdict = self._label("", 18, bold=True)
        self._wait = self._label("", 18)
        line = QHBoxLayout()
        line.addWidget(self._verdict_mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._verdict, 1)
        self._column.addLayout(line)
        self._column.addWidget(self._wait)
        self._variants = self._add_variants()
        self.day = self._add_day()
        self._fields = QHBoxLayout()
        self._column.addLayout(self._fields)
        self._cleared_by = self._add_field(tr("gate", "Cleared by"), 260) if self._lifts() else None
        self._note = self._add_note()
        self._fields.addStretch(1)
        self.cleared_on = self._add_cleared_on()
        self._zone_flow: FlowLayout | None = None
        self._zones = self._add_zones()
        self._margins()

    def set_look(self, look: Look) -> None:
        """Take another theme or size."""
        self._look = look
        for button in (*self._variants.values(), *self._zones.values()):
            button.set_look(look)
        for label in self._labels:
            label.set_look(look)
        for entry in (self.day, self.cleared_on, self._cleared_by, self._note):
            if entry is not None:
                entry.set_look(look)
        self._margins()

    def show_answer(self, answer: ScreeningAnswer, shown: RuleView) -> None:
        """Show an answer and its verdict."""
        today = self._ground.today()
        if shown.verdict is not None:
            self._show_verdict(shown.verdict, wait_words(self._rule, answer, today))
        for variant, button in self._variants.items():
            kind = ButtonKind.CHOSEN if variant == answer.variant else ButtonKind.NORMAL
            button.show_as(button.text(), kind=kind)
        self._add_places(answer.zones)
        for place, button in self._zones.items():
            chosen = place in answer.zones
            kind = ButtonKind.CHOSEN if chosen else ButtonKind.NORMAL
            button.show_as(button.text(), kind=kind, icon=Icon.CHECK if chosen else None)
        if self.day is not None:
            self.day.show_day(day_of(answer, today))
        if self.cleared_on is not None:
            self.cleared_on.show_day(answer.clearance_on)
        for field, text in ((self._cleared_by, answer.clearance_by or ""), (self._note, answer.note)):
            if field is not None and not field.hasFocus() and (text or not field.text()):
                field.setText(text)

    def _show_verdict(self, verdict: Verdict, waiting: str) -> None:
        icon, token = _VERDICTS[verdict.kind]
        said = bool(waiting) and verdict.kind in _SAID_BY_THE_WAIT
        self._verdict.say(waiting if said else told(verdict.sentence))
        self._verdict.set_color(token)
        self._wait.say(waiting)
        self._wait.setVisible(bool(waiting) and not said)
        size, ratio = self._look.px(26), self.devicePixelRatioF()
        self._verdict_mark.setPixmap(icon_pixmap(icon, self._look.theme, token, size, ratio))

    def _demands(self) -> tuple[Demand, ...]:
        return self._rule.every_demand

    def _lifts(self) -> bool:
        """Tell whether a written go-ahead would change anything."""
        return any(d.severity is Severity.CLEARANCE or d.clearance_lifts for d in self._demands())

    def _label(self, words: str, size: float, *, bold: bool = False, color: str = "text") -> PlainLabel:
        label = PlainLabel(words, self._look, size=size, bold=bold, color=color, parent=self)
        self._labels.append(label)
        return label

    def _add_variants(self) -> dict[str, ActionButton]:
        if not self._rule.variants:
            return {}
        flow = self._add_flow(tr("gate", "Which?"))
        return {
            variant.id: self._add_choice(flow, variant.id, catalogued(variant.label), self._vary)
            for variant in self._rule.variants
        }

    def _add_day(self) -> DayEntry | None:
        if Ask.DATE not in self._rule.asks and not any(d.wait_days for d in self._demands()):
            return None
        self._column.addWidget(self._label(tr("gate", "When was it?"), 16, color="text2"))
        entry = DayEntry(self._look, self._named(tr("gate", "When was it?")), self._ground.today, self)
        entry.day_changed.connect(self._take_day)
        entry.opened.connect(self.grew)
        self._column.addWidget(entry)
        return entry

    def _add_cleared_on(self) -> DayEntry | None:
        if not self._lifts():
            return None
        self._column.addWidget(self._label(tr("gate", "Cleared on"), 16, color="text2"))
        entry = DayEntry(self._look, self._named(tr("gate", "Cleared on")), self._ground.today, self)
        entry.day_changed.connect(self._take_cleared_on)
        entry.opened.connect(self.grew)
        self._column.addWidget(entry)
        if self._cleared_by is not None:
            self._cleared_by.editingFinished.connect(self._take_clearance)
        return entry

    def _add_note(self) -> LineField | None:
        if Ask.DETAILS not in self._rule.asks:
            return None
        field = self._add_field(tr("gate", "Details"), 320)
        field.editingFinished.connect(self._take_note)
        return field

    def _add_zones(self) -> dict[str, ActionButton]:
        leaves_out = leaves_zones_out(self._rule)
        if Ask.ZONES not in self._rule.asks and not leaves_out:
            return {}
        title = tr("gate", "Zones to leave out") if leaves_out else tr("gate", "Where?")
        self._zone_flow = self._add_flow(title)
        return {
            place_of(target): self._add_choice(
                self._zone_flow, place_of(target), target.full_name, self._toggle_place
            )
            for target in self._ground.places.planned
        }

    def _add_places(self, named: Sequence[str]) -> None:
        """Add a button for each place that was named on the map and is not in the plan."""
        for place in named:
            target = self._ground.places.find(place)
            if self._zone_flow is not None and target is not None and place not in self._zones:
                words = tr("gate", "{zone} (not in this plan)").format(zone=target.full_name)
                self._zones[place] = self._add_choice(self._zone_flow, place, words, self._toggle_place)

    def _add_flow(self, title: str) -> FlowLayout:
        self._column.addWidget(self._label(title, 16, color="text2"))
        flow = FlowLayout()
        self._column.addLayout(flow)
        return flow

    def _add_choice(self, flow: FlowLayout, key: str, text: str, press: Callable[[], None]) -> ActionButton:
        button = ActionButton(text, self._look, size=17, parent=self)
        button.setObjectName(key)
        button.clicked.connect(press)
        flow.addWidget(button)
        return button

    def _add_field(self, purpose: str, width: float) -> LineField:
        field = LineField(self._look, purpose, width=width, parent=self)
        field.setAccessibleName(self._named(purpose))
        self._fields.addWidget(field)
        return field

    def _named(self, purpose: str) -> str:
        return tr("gate", "{question}: {field}").format(question=catalogued(self._rule.label), field=purpose)

    def _vary(self) -> None:
        self.changed.emit({"variant": self.sender().objectName()})

    def _toggle_place(self) -> None:
        place = self.sender().objectName()
        chosen = [key for key, button in self._zones.items() if button.kind is ButtonKind.CHOSEN]
        zones = [key for key in chosen if key != place] + ([] if place in chosen else [place])
        self.changed.emit({"zones": tuple(zones)})

    def _take_day(self, day: date | None) -> None:
        days = None if day is None else (self._ground.today() - day).days
        self.changed.emit({"days_since": days})

    def _take_cleared_on(self, day: date | None) -> None:
        who = self._cleared_by.text().strip() if self._cleared_by is not None else ""
        self.changed.emit({"clearance_by": who or None, "clearance_on": day})

    def _take_clearance(self) -> None:
        if self._cleared_by is not None:
            self.changed.emit({"clearance_by": self._cleared_by.text().strip() or None})

    def _take_note(self) -> None:
        if self._note is not None:
            self.changed.emit({"note": self._note.text().strip()})

    def _margins(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(70), px(4), px(6), px(14))
        self._column.setSpacing(px(6))
        self._fields.setSpacing(px(12))
