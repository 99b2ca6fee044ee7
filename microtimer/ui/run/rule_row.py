"""One screening question: a box to flag, and when it is flagged, what the rule needs to know."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from microtimer.core.catalogue.screening import Ask, Demand, ScreeningAnswer, ScreeningRule, Severity
from microtimer.core.catalogue.verdicts import VerdictKind
from microtimer.core.sentence import sentence
from microtimer.core.session.view import RuleView
from microtimer.ui.face_picker import ZoneTarget
from microtimer.ui.icons import Icon, icon_pixmap
from microtimer.ui.language import catalogued, told, tr
from microtimer.ui.run.buttons import ActionButton, ButtonKind
from microtimer.ui.run.check_row import CheckRow, RowKind
from microtimer.ui.run.flow import FlowLayout
from microtimer.ui.run.labels import LineField, PlainLabel
from microtimer.ui.theme import Look

SEVERITIES: Final = {
    # word, icon, colour token
    Severity.BLOCK: (sentence("gate", "Stop: do not treat"), Icon.BLOCK, "danger"),
    Severity.CLEARANCE: (sentence("gate", "Only with a written go-ahead"), Icon.NOTE, "warn"),
    Severity.WAIT: (sentence("gate", "Wait some days"), Icon.CLOCK, "warn"),
    Severity.SKIP_ZONE: (sentence("gate", "Leave zones out"), Icon.CROSS, "warn"),
    Severity.CAUTION: (sentence("gate", "Take care"), Icon.WARN, "text2"),
}
_VERDICTS: Final = {
    VerdictKind.CLEAR: (Icon.CHECK, "ok"),
    VerdictKind.CAUTION: (Icon.WARN, "text2"),
    VerdictKind.EXCLUDE_ZONES: (Icon.CHECK, "warn"),
    VerdictKind.NEEDS_ZONES: (Icon.CROSS, "warn"),
    VerdictKind.WAIT: (Icon.CLOCK, "danger"),
    VerdictKind.NEEDS_CLEARANCE: (Icon.NOTE, "warn"),
    VerdictKind.BLOCKED: (Icon.BLOCK, "danger"),
}
_OLDEST: Final = 130
_MOST_DAYS: Final = 36_500


def place_of(target: ZoneTarget) -> str:
    """Return a zone and side as a screening answer names them: "jaw:left"."""
    return f"{target.zone}:{target.side.value}" if target.side else target.zone


@dataclass(frozen=True, slots=True)
class ZonePlaces:
    """Where an answer can be about: the zones of the plan, and the rest of the drawing."""

    planned: tuple[ZoneTarget, ...]
    elsewhere: tuple[ZoneTarget, ...] = ()

    @property
    def all(self) -> tuple[ZoneTarget, ...]:
        """Return both, the plan's first."""
        return (*self.planned, *self.elsewhere)

    def find(self, place: str) -> ZoneTarget | None:
        """Return the target that a screening answer names."""
        return next((target for target in self.all if place_of(target) == place), None)


class RuleRow(QWidget):
    """A question of the screening."""

    answered = Signal(object)
    """The whole `ScreeningAnswer`, after each change."""
    zones_wanted = Signal(object)
    """This row, flagged, wants zones: its `RuleRow` (to show them on a map)."""

    def __init__(
        self, rule: ScreeningRule, places: ZonePlaces, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.rule = rule
        self._look = look
        self._answer = ScreeningAnswer(rule_id=rule.id, flagged=False)
        self._given = False
        self.check = CheckRow(catalogued(rule.question or rule.label), look, kind=RowKind.FLAG, parent=self)
        self.check.clicked.connect(self._flag)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.check)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._age_row: QHBoxLayout | None = None
        self.age = (
            self._number_field(tr("gate", "Age in years"), _OLDEST) if Ask.BIRTH_DATE in rule.asks else None
        )
        if self.age is not None:
            self.check.hide()
            self._column.addWidget(self._named(catalogued(rule.question or rule.label), self.age))
            self._set_margins()
        self.details = _Details(rule, places, look, self)
        self.details.changed.connect(self._take_details)
        self._column.addWidget(self.details)
        self.details.hide()

    @property
    def wants_zones(self) -> bool:
        """Tell whether it is flagged and zones can be named."""
        return self._answer.flagged and self.details.leaves_zones_out

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
        self.details.setVisible(flagged or asks_more)
        self.details.show_answer(self._answer, shown)
        if self.age is not None and not self.age.hasFocus():
            years = self._answer.age_years
            self.age.setText("" if years is None else str(years))

    def toggle_zone(self, target: ZoneTarget) -> None:
        """Name a zone, or take it back."""
        place = place_of(target)
        kept = tuple(zone for zone in self._answer.zones if zone != place)
        zones = kept if place in self._answer.zones else (*self._answer.zones, place)
        self._send(self._answer.replace(zones=zones))

    def set_look(self, look: Look) -> None:
        """Take another theme or size."""
        self._look = look
        self.check.set_look(look)
        self.details.set_look(look)
        for field in self.findChildren(LineField):
            field.set_look(look)
        for label in self.findChildren(PlainLabel):
            label.set_look(look)
        self._set_margins()

    def _set_margins(self) -> None:
        if self._age_row is not None:
            px = self._look.px
            self._age_row.setContentsMargins(px(23), px(6), px(6), px(6))

    def _flag(self, flagged: bool) -> None:
        self._send(self._answer.replace(flagged=flagged))
        if self.wants_zones:
            self.zones_wanted.emit(self)

    def _take_details(self, changes: object) -> None:
        if isinstance(changes, dict):
            self._send(self._answer.replace(**changes))

    def _take_age(self) -> None:
        if self.age is None or not self.age.hasAcceptableInput():
            return
        years = int(self.age.text())
        self._send(self._answer.replace(age_years=years))

    def _send(self, answer: ScreeningAnswer) -> None:
        if answer != self._answer or not self._given:
            self._answer = answer
            self.answered.emit(answer)

    def _number_field(self, purpose: str, most: int) -> LineField:
        field = LineField(self._look, purpose, width=180, parent=self)
        field.setValidator(QIntValidator(0, most, field))
        field.editingFinished.connect(self._take_age)
        return field

    def _named(self, words: str, field: LineField) -> QWidget:
        box = QWidget(self)
        row = self._age_row = QHBoxLayout(box)
        row.addWidget(PlainLabel(words, self._look, size=20, parent=box), 1)
        row.addWidget(field)
        return box


class _Details(QWidget):
    """What a flagged rule asks for, and the verdict on it."""

    changed = Signal(object)
    """The fields of the answer that change, as a dict."""

    def __init__(
        self, rule: ScreeningRule, places: ZonePlaces, look: Look, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rule = rule
        self._look = look
        self._places = places
        self._column = QVBoxLayout(self)
        self._verdict_mark = QLabel(self)
        self._verdict = PlainLabel("", look, size=18, bold=True, parent=self)
        line = QHBoxLayout()
        line.addWidget(self._verdict_mark, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._verdict, 1)
        self._column.addLayout(line)
        self._variants = self._add_variants()
        self._fields = QHBoxLayout()
        self._column.addLayout(self._fields)
        self._days = self._add_days()
        self._cleared_by, self._cleared_on = self._add_clearance()
        self._note = self._add_note()
        self._fields.addStretch(1)
        self._zone_flow: FlowLayout | None = None
        self._zones = self._add_zones()
        self._source = PlainLabel(_source_words(rule), look, size=14, color="text3", parent=self)
        self._column.addWidget(self._source)
        self._margins()

    @property
    def leaves_zones_out(self) -> bool:
        """Tell whether naming zones leaves them out, rather than only saying where."""
        return any(d.local or d.severity is Severity.SKIP_ZONE for d in self._demands())

    def set_look(self, look: Look) -> None:
        """Take another theme or size."""
        self._look = look
        for button in self.findChildren(ActionButton):
            button.set_look(look)
        self._margins()

    def show_answer(self, answer: ScreeningAnswer, shown: RuleView) -> None:
        """Show an answer and its verdict."""
        if shown.verdict is not None:
            icon, token = _VERDICTS[shown.verdict.kind]
            self._verdict.say(told(shown.verdict.sentence))
            self._verdict.set_color(token)
            size, ratio = self._look.px(26), self.devicePixelRatioF()
            self._verdict_mark.setPixmap(icon_pixmap(icon, self._look.theme, token, size, ratio))
        for variant, button in self._variants.items():
            kind = ButtonKind.CHOSEN if variant == answer.variant else ButtonKind.NORMAL
            button.show_as(button.text(), kind=kind)
        self._add_places(answer.zones)
        for place, button in self._zones.items():
            chosen = place in answer.zones
            kind = ButtonKind.CHOSEN if chosen else ButtonKind.NORMAL
            button.show_as(button.text(), kind=kind, icon=Icon.CHECK if chosen else None)
        on = answer.clearance_on.isoformat() if answer.clearance_on else ""
        for field, text in (
            (self._days, "" if answer.days_since is None else str(answer.days_since)),
            (self._cleared_by, answer.clearance_by or ""),
            (self._cleared_on, on),
            (self._note, answer.note),
        ):
            if field is not None and not field.hasFocus() and (text or not field.text()):
                field.setText(text)

    def _demands(self) -> tuple[Demand, ...]:
        return self._rule.every_demand

    def _add_variants(self) -> dict[str, ActionButton]:
        if not self._rule.variants:
            return {}
        flow = self._add_flow(tr("gate", "Which?"))
        return {
            variant.id: self._add_choice(flow, variant.id, catalogued(variant.label), self._vary)
            for variant in self._rule.variants
        }

    def _add_zones(self) -> dict[str, ActionButton]:
        if Ask.ZONES not in self._rule.asks and not self.leaves_zones_out:
            return {}
        self._zone_flow = self._add_flow(
            tr("gate", "Zones to leave out") if self.leaves_zones_out else tr("gate", "Where?")
        )
        return {
            place_of(target): self._add_choice(
                self._zone_flow, place_of(target), target.full_name, self._toggle_place
            )
            for target in self._places.planned
        }

    def _add_places(self, named: Sequence[str]) -> None:
        """Add a button for each place that was named on the map and is not in the plan."""
        for place in named:
            target = self._places.find(place)
            if self._zone_flow is not None and target is not None and place not in self._zones:
                words = tr("gate", "{zone} (not in this plan)").format(zone=target.full_name)
                self._zones[place] = self._add_choice(self._zone_flow, place, words, self._toggle_place)

    def _add_flow(self, title: str) -> FlowLayout:
        self._column.addWidget(PlainLabel(title, self._look, size=16, color="text2", parent=self))
        flow = FlowLayout()
        self._column.addLayout(flow)
        return flow

    def _add_choice(self, flow: FlowLayout, key: str, text: str, press: Callable[[], None]) -> ActionButton:
        button = ActionButton(text, self._look, size=17, compact=True, parent=self)
        button.setObjectName(key)
        button.clicked.connect(press)
        flow.addWidget(button)
        return button

    def _add_days(self) -> LineField | None:
        if Ask.DATE not in self._rule.asks and not any(d.wait_days for d in self._demands()):
            return None
        field = self._add_field(tr("gate", "Days since"), 150)
        field.setValidator(QIntValidator(0, _MOST_DAYS, field))
        field.editingFinished.connect(self._take_days)
        return field

    def _add_clearance(self) -> tuple[LineField | None, LineField | None]:
        lifts = any(d.severity is Severity.CLEARANCE or d.clearance_lifts for d in self._demands())
        if not lifts:
            return None, None
        who, when = (
            self._add_field(tr("gate", "Cleared by"), 260),
            self._add_field(tr("gate", "On (YYYY-MM-DD)"), 200),
        )
        who.editingFinished.connect(self._take_clearance)
        when.editingFinished.connect(self._take_clearance)
        return who, when

    def _add_note(self) -> LineField | None:
        if Ask.DETAILS not in self._rule.asks:
            return None
        field = self._add_field(tr("gate", "Details"), 320)
        field.editingFinished.connect(self._take_note)
        return field

    def _add_field(self, purpose: str, width: float) -> LineField:
        field = LineField(self._look, purpose, width=width, parent=self)
        field.setAccessibleName(
            tr("gate", "{question}: {field}").format(question=catalogued(self._rule.label), field=purpose)
        )
        self._fields.addWidget(field)
        return field

    def _vary(self) -> None:
        self.changed.emit({"variant": self.sender().objectName()})

    def _toggle_place(self) -> None:
        place = self.sender().objectName()
        chosen = [key for key, button in self._zones.items() if button.kind is ButtonKind.CHOSEN]
        zones = [key for key in chosen if key != place] + ([] if place in chosen else [place])
        self.changed.emit({"zones": tuple(zones)})

    def _take_days(self) -> None:
        if self._days is not None:
            text = self._days.text()
            self.changed.emit({"days_since": int(text) if text.isdecimal() else None})

    def _take_clearance(self) -> None:
        if self._cleared_by is None or self._cleared_on is None:
            return
        text = self._cleared_on.text().strip()
        try:
            on = date.fromisoformat(text) if text else None
        except ValueError:
            on = None
            self._verdict.say(
                tr("gate", '"{text}" is no date: write it as year-month-day, such as 2025-03-31.').format(
                    text=text
                )
            )
            self._verdict.set_color("danger")
            return
        self.changed.emit({"clearance_by": self._cleared_by.text().strip() or None, "clearance_on": on})

    def _take_note(self) -> None:
        if self._note is not None:
            self.changed.emit({"note": self._note.text().strip()})

    def _margins(self) -> None:
        px = self._look.px
        self._column.setContentsMargins(px(70), px(4), px(6), px(14))
        self._column.setSpacing(px(6))
        self._fields.setSpacing(px(8))


def _source_words(rule: ScreeningRule) -> str:
    reading = rule.strictest
    if reading is None:
        return catalogued(rule.consequence)
    names = ", ".join(f"{citation.source} ({citation.grade.value})" for citation in reading.sources)
    return tr("gate", "{says} Source: {names}.").format(says=catalogued(reading.says), names=names)
