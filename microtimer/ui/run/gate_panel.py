"""A gate: what is asked before going on, question by question; what is missing stands beside the button."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from microtimer.core.catalogue.screening import Severity
from microtimer.core.session.view import StopView
from microtimer.ui.face_drawing import FaceDrawing
from microtimer.ui.face_picker import FacePicker
from microtimer.ui.face_scene import FaceScene
from microtimer.ui.icons import Icon
from microtimer.ui.language import catalogued, told, tr
from microtimer.ui.run.buttons import ActionButton, ButtonKind, HoldButton
from microtimer.ui.run.controls import Control
from microtimer.ui.run.drawn import Drawn
from microtimer.ui.run.gate_parts import Card, Rows, RowsArea, SeverityHeading, Trail
from microtimer.ui.run.item_rows import ItemRow, item_row
from microtimer.ui.run.labels import LineField, PlainLabel
from microtimer.ui.run.rule_row import RuleRow, ZonePlaces
from microtimer.ui.theme import Look

GUARD_MS: Final = 500


@dataclass(frozen=True, slots=True)
class GateFrame:
    """What stands round the questions of a gate: where it is among the gates, and texts to pass on."""

    heading: str
    titles: tuple[str, ...]
    """The gates of this part of the visit, in order."""
    number: int
    """Which of them this is, from 0."""
    texts: tuple[str, ...] = ()
    """What to tell the client."""


class GatePanel(Drawn):
    """One gate: its rows in a card, zones to leave out or texts beside it, and the way on below."""

    answered = Signal(str, object)
    """An item was answered: its id and the answer."""
    screened = Signal(object)
    """A screening rule was answered: the `ScreeningAnswer`."""
    confirm_requested = Signal(bool)
    """Go on; True with an explicit "None of these"."""
    control_requested = Signal(Control)
    """Back, or end (after holding)."""
    note_added = Signal(str)
    """A note was written."""

    def __init__(
        self,
        look: Look,
        drawing: FaceDrawing,
        places: ZonePlaces,
        now_ms: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._places = places
        self._now_ms = now_ms
        self._advanced_ms: int | None = None
        self._all_seen = False
        self._stop: StopView | None = None
        self._rows: list[ItemRow] = []
        self._rule_rows: list[RuleRow] = []
        self._picking: RuleRow | None = None
        self.title = PlainLabel("", look, size=36, bold=True, parent=self)
        self.trail = Trail(look, self)
        self.card = Card(look, self)
        self._count = PlainLabel("", look, size=18, bold=True, color="warn", parent=self.card)
        self._card_title = PlainLabel("", look, size=22, bold=True, parent=self.card)
        self._area = RowsArea(self.card)
        self.side = Card(look, self)
        self.side_title = PlainLabel("", look, size=22, bold=True, parent=self.side)
        self.side_text = PlainLabel("", look, size=17, color="text2", parent=self.side)
        self.map = FacePicker(
            drawing, look, background="surface", side_words=False, fade_out=False, parent=self.side
        )
        self.missing = PlainLabel("", look, size=18, color="warn", parent=self)
        self.back = ActionButton(tr("gate", "Back"), look, icon=Icon.BACK, kind=ButtonKind.QUIET, parent=self)
        self.note = ActionButton(tr("gate", "Note"), look, icon=Icon.NOTE, kind=ButtonKind.QUIET, parent=self)
        self.end = HoldButton(tr("gate", "Hold to end"), look, now_ms, icon=Icon.STOP, parent=self)
        self.main = ActionButton(
            tr("gate", "Go on"), look, icon=Icon.PLAY, kind=ButtonKind.PRIMARY, size=22, parent=self
        )
        self.field = LineField(look, tr("gate", "Note, Enter keeps it"), width=360, parent=self)
        self.field.hide()
        self._arrange()
        self._connect()

    def set_gate(self, stop: StopView, frame: GateFrame) -> None:
        """Show a gate, or what changed in it; rows stay while the gate is the same."""
        if self._area.verticalScrollBar().maximum() == 0:
            self._all_seen = True  # until now everything stood on the screen
        before, self._stop = self._stop, stop
        new = before is None or before.step.index != stop.step.index
        same = before == stop
        if new:
            self._build(stop, frame)
        if new or not same:
            self._show(stop)
        if new:
            self.focus_next()
        elif before is not None and self._answered_here(before, stop):
            self._advanced_ms = self._now_ms()
            self.focus_next()

    def focus_next(self) -> None:
        """Give the keyboard to the first row still open, else to the button that goes on."""
        for row, item in zip(self._rows, self._stop.items if self._stop else (), strict=False):
            if item.missing:
                self._focus(row)
                return
        if self._rule_rows:
            self._rule_rows[0].check.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.main.setFocus(Qt.FocusReason.TabFocusReason)

    def press(self) -> bool:
        """Answer the one key: tick the row it stands on, or go on; tell whether anything could be done."""
        if self._too_soon():
            return True
        if self._stop is None or self._rule_rows:
            # screening is answered by looking at each question, never by the one key
            return False
        for row, item in zip(self._rows, self._stop.items, strict=True):
            if item.missing:
                self._focus(row)
                return row.tick()
        self.main.click()
        return True

    def open_note(self) -> None:
        """Show the field for a note."""
        self.field.show()
        self.field.setFocus()

    def close_note(self) -> None:
        """Put the field for a note away."""
        self.field.clear()
        self.field.hide()
        self.focus_next()

    def _keep_note(self) -> None:
        words = self.field.text().strip()
        if words:
            self.note_added.emit(words)
        self.close_note()

    def look_changed(self) -> None:
        look = self._look
        self.field.set_look(look)
        for part in (self.trail, self.card, self.side, *self.findChildren(SeverityHeading)):
            part.set_look(look)
        for label in (
            self.title,
            self._count,
            self._card_title,
            self.side_title,
            self.side_text,
            self.missing,
        ):
            label.set_look(look)
        for button in (self.back, self.note, self.end, self.main):
            button.set_look(look)
        for row in self._rows:
            row.set_look(look)
        for rule_row in self._rule_rows:
            rule_row.set_look(look)
        self.map.set_look(look)
        self._set_sizes()

    def _arrange(self) -> None:
        self._outer = QVBoxLayout(self)
        head = QHBoxLayout()
        head.addWidget(self.title, 0)
        head.addWidget(self.trail, 1)
        self._outer.addLayout(head)
        self._body = QHBoxLayout()
        self._body.addWidget(self.card, 5)
        self._body.addWidget(self.side, 3)
        self._outer.addLayout(self._body, 1)
        card_head = QHBoxLayout()
        card_head.addWidget(self._card_title, 1)
        card_head.addWidget(self._count, 0)
        self.card.column.addLayout(card_head)
        self.card.column.addWidget(self._area, 1)
        self.side.column.addWidget(self.side_title)
        self.side.column.addWidget(self.side_text)
        self.side.column.addWidget(self.map, 1000)
        self.side.column.addStretch(1)
        foot = QHBoxLayout()
        for button in (self.back, self.note, self.end):
            foot.addWidget(button)
        foot.addWidget(self.field, 1)
        foot.addWidget(self.missing, 1)
        foot.addWidget(self.main)
        self._outer.addLayout(foot)
        self.missing.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.title.setWordWrap(False)
        self._set_sizes()

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.control_requested.emit(Control.BACK))
        self.note.clicked.connect(self.open_note)
        self.field.returnPressed.connect(self._keep_note)
        self.end.held.connect(lambda: self.control_requested.emit(Control.END))
        self.main.clicked.connect(self._ask_on)
        bar = self._area.verticalScrollBar()
        bar.valueChanged.connect(self._take_scroll)
        bar.rangeChanged.connect(self._take_scroll)
        self.map.zone_picked.connect(self._pick_zone)

    def _set_sizes(self) -> None:
        px = self._look.px
        self._outer.setContentsMargins(px(32), px(16), px(32), px(10))
        self._outer.setSpacing(px(14))
        self._body.setSpacing(px(16))
        self.trail.setMinimumHeight(px(48))
        self.main.setMinimumWidth(px(300))

    def _build(self, stop: StopView, frame: GateFrame) -> None:
        self.title.say(frame.heading)
        self.trail.set_trail(tuple(catalogued(title) for title in frame.titles), frame.number)
        self.trail.setVisible(len(frame.titles) > 1)
        self._card_title.say(catalogued(stop.step.title))
        content = Rows()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, self._look.px(8), 0)
        column.setSpacing(self._look.px(2))
        self._rows = [item_row(view.item, self._look, content) for view in stop.items]
        self._rule_rows = []
        if stop.step.instruction:
            column.addWidget(
                PlainLabel(
                    catalogued(stop.step.instruction), self._look, size=18, color="text2", parent=content
                )
            )
        self._add_rules(stop, column, content)
        for row in self._rows:
            row.answered.connect(self.answered)
            column.addWidget(row)
        column.addStretch(1)
        self._all_seen = False
        self._area.take(content)
        self._area.verticalScrollBar().setValue(0)
        self._picking = None
        self._show_side(frame)

    def _add_rules(self, stop: StopView, column: QVBoxLayout, content: QWidget) -> None:
        ranked = sorted(stop.rules, key=lambda shown: -shown.rule.severity.rank)
        last: Severity | None = None
        for shown in ranked:
            if shown.rule.severity is not last:
                last = shown.rule.severity
                column.addWidget(SeverityHeading(last, self._look, content))
            row = RuleRow(shown.rule, self._places, self._look, content)
            row.answered.connect(self.screened)
            row.zones_wanted.connect(self._show_map)
            self._rule_rows.append(row)
            column.addWidget(row)

    def _show_side(self, frame: GateFrame) -> None:
        self.map.hide()
        self.side.setVisible(bool(frame.texts))
        self.side_title.say(tr("gate", "Tell the client"))
        self.side_text.say("\n\n".join(catalogued(text) for text in frame.texts))

    def _show_map(self, row: object) -> None:
        if not isinstance(row, RuleRow):
            return
        self._picking = row
        self.side.show()
        self.map.show()
        self.side_title.say(tr("gate", "Leave out zones"))
        self.side_text.say(
            tr(
                "gate",
                "{question}: tap each place it is about. Dotted ones are in this plan; they are left out.",
            ).format(question=catalogued(row.rule.label))
        )
        self.map.set_targets(self._places.planned, self._places.elsewhere)
        self._show_zones()

    def _show_zones(self) -> None:
        if self._picking is not None:
            targets = [self._places.find(place) for place in self._picking.zones]
            named = [target.area for target in targets if target is not None]
            self.map.set_scene(FaceScene(left_out=tuple(named)), spoken=_left_out_words(len(named)))

    def _pick_zone(self, zone: str, side: object) -> None:
        target = next((t for t in self._places.all if (t.zone, t.side) == (zone, side)), None)
        if self._picking is not None and target is not None:
            self._picking.toggle_zone(target)

    def _show(self, stop: StopView) -> None:
        by_id = {shown.rule.id: shown for shown in stop.rules}
        for rule_row in self._rule_rows:
            rule_row.show_rule(by_id[rule_row.rule.id], wanted=False)
        for row, item in zip(self._rows, stop.items, strict=True):
            row.show_answer(item.answer, wanted=item.missing)
        if self._picking is not None and not self._picking.wants_zones:
            self._picking = None
            self.side.hide()
        self._show_zones()
        answered = sum(item.answer is not None and not item.missing for item in stop.items)
        self._count.say(_count_words(answered, len(stop.items)))
        self._count.set_color("warn" if stop.missing else "ok")
        self._show_way_on(stop)

    def _show_way_on(self, stop: StopView) -> None:
        words, color = "", "warn"
        if stop.stops:
            words, color = told(stop.stops[0].sentence), "danger"
        elif missing := stop.missing:
            words = _missing_words(missing)
        self.missing.say(words)
        self.missing.set_color(color)
        self.main.setEnabled(stop.may_confirm)
        flagged = any(shown.answer is not None and shown.answer.flagged for shown in stop.rules)
        if stop.stops:
            self.main.show_as(tr("gate", "Stopped here"), icon=Icon.BLOCK)
        elif stop.needs_none_of_these and self._more_below():
            self.main.show_as(tr("gate", "More below"), icon=Icon.DOWN)
        elif stop.needs_none_of_these:
            words = tr("gate", "None of the others") if flagged else tr("gate", "None of these")
            self.main.show_as(words, icon=Icon.CHECK)
        else:
            self.main.show_as(tr("gate", "Go on"), icon=Icon.PLAY)

    def _focus(self, row: ItemRow) -> None:
        target = row.focus_target()
        target.removeEventFilter(self)
        target.installEventFilter(self)
        # as by Tab: the ring must show what the next key press answers
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(row)

    def _too_soon(self) -> bool:
        """Refuse, and show it, what comes at once after the keyboard went on to another row."""
        if self._advanced_ms is None or self._now_ms() - self._advanced_ms >= GUARD_MS:
            return False
        self.main.flash(tr("gate", "Ignored"))
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the second stroke of a double press from answering the next row."""
        typed = event.type() == QEvent.Type.KeyPress and not isinstance(watched, QLineEdit)
        return (typed and self._too_soon()) or super().eventFilter(watched, event)

    def _answered_here(self, before: StopView, stop: StopView) -> bool:
        """Tell whether the row that has the keyboard was just answered."""
        focused: QWidget | None = self.focusWidget()
        return focused is not None and any(
            was.missing and not item.missing and row.isAncestorOf(focused)
            for row, was, item in zip(self._rows, before.items, stop.items, strict=True)
        )

    def _more_below(self) -> bool:
        """Tell whether a question was never on the screen: "None of these" must not answer it."""
        bar = self._area.verticalScrollBar()
        return not self._all_seen and bar.value() < bar.maximum()

    def _take_scroll(self) -> None:
        bar = self._area.verticalScrollBar()
        if bar.value() == bar.maximum() > 0:
            self._all_seen = True
        if self._stop is not None:
            self._show_way_on(self._stop)

    def _ask_on(self) -> None:
        if self._stop is not None and self._stop.needs_none_of_these and self._more_below():
            bar = self._area.verticalScrollBar()
            bar.setValue(bar.value() + bar.pageStep() - self._look.px(40))
            return
        self.confirm_requested.emit(bool(self._stop and self._stop.needs_none_of_these))


def _count_words(answered: int, count: int) -> str:
    if not count:
        return ""
    return tr("gate", "{answered} of {count}").format(answered=answered, count=count)


def _left_out_words(count: int) -> str:
    if count == 1:
        return tr("gate", "1 zone left out")
    return tr("gate", "{count} zones left out").format(count=count)


def _missing_words(missing: tuple[str, ...]) -> str:
    first = catalogued(told(missing[0]))
    if len(missing) == 1:
        return tr("gate", "Still open: {question}").format(question=first)
    return tr("gate", "Still open: {question}, and {count} more").format(
        question=first, count=len(missing) - 1
    )
