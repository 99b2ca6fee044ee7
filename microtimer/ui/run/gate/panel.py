"""A gate: what is asked before going on, question by question; what is missing stands beside the button."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from microtimer.core.catalogue.screening import Severity
from microtimer.core.session.history import ClientHistory
from microtimer.core.session.view import StopView
from microtimer.ui.icons import Icon
from microtimer.ui.language import catalogued, tr
from microtimer.ui.map.drawing import FaceDrawing
from microtimer.ui.run.buttons import ActionButton, ButtonKind
from microtimer.ui.run.controls import Control
from microtimer.ui.run.drawn import Drawn
from microtimer.ui.run.gate.frame import GateFrame
from microtimer.ui.run.gate.ground import GateGround
from microtimer.ui.run.gate.item_rows import ItemRow, item_row
from microtimer.ui.run.gate.parts import Card, Rows, RowsArea, SeverityHeading, Trail
from microtimer.ui.run.gate.rule_row import RuleRow
from microtimer.ui.run.gate.side import GateSide
from microtimer.ui.run.gate.way_on import count_words, pedal_words, way_on
from microtimer.ui.run.hold_button import HoldButton
from microtimer.ui.run.labels import LineField, PlainLabel
from microtimer.ui.run.places import Shape, shape_of
from microtimer.ui.theme import Look, unit_for

GUARD_MS: Final = 500
QWIDGETSIZE_MAX: Final = 16_777_215
"""Qt's "no limit"."""
_TALL: Final = (900, 1200)
"""The size, in design pixels, of a window that is higher than wide."""


class GatePanel(Drawn):
    """One gate: its rows in a card, zones to leave out or texts beside or under it, and the way on below."""

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
    when_asked = Signal(object, int)
    """As the signal of a `RuleRow`."""

    def __init__(
        self,
        look: Look,
        drawing: FaceDrawing,
        ground: GateGround,
        now_ms: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, parent)
        self._ground = ground
        self._now_ms = now_ms
        self._history = ClientHistory()
        self._advanced_ms: int | None = None
        self._all_seen = False
        self._stop: StopView | None = None
        self._frame: GateFrame | None = None
        self._rows: list[ItemRow] = []
        self._rule_rows: list[RuleRow] = []
        self._headings: list[SeverityHeading] = []
        self._instruction: PlainLabel | None = None
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self._fit_rows)
        self.title = PlainLabel("", look, size=36, bold=True, parent=self)
        self.trail = Trail(look, self)
        self.card = Card(look, self)
        self._count = PlainLabel("", look, size=18, bold=True, color="warn", parent=self.card)
        self._card_title = PlainLabel("", look, size=22, bold=True, parent=self.card)
        self._area = RowsArea(self.card)
        self.side = GateSide(look, drawing, ground.places, self)
        self.map = self.side.map
        self._said = QWidget(self)
        self.missing = PlainLabel("", look, size=18, color="warn", parent=self._said)
        self.hint = PlainLabel("", look, size=15, color="text3", parent=self._said)
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
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._say_pedal)

    def set_look(self, look: Look) -> None:
        """Take another theme or size; a high window gets sizes of its own, or all would be small in it."""
        page = self.parentWidget()
        if self._is_tall() and page is not None:
            tall = min(page.width() / _TALL[0], page.height() / _TALL[1])
            unit = max(look.unit, unit_for(0, 0), tall)
            look = Look(look.theme, unit, look.still)
        super().set_look(look)
        self._set_sizes()

    def set_gate(self, stop: StopView, frame: GateFrame) -> None:
        """Show a gate, or what changed in it; rows stay while the gate is the same."""
        if self._area.verticalScrollBar().maximum() == 0:
            self._all_seen = True  # until now everything stood on the screen
        before, self._stop = self._stop, stop
        framed, self._frame = self._frame, frame
        new = before is None or before.step.index != stop.step.index
        if new:
            self._build(stop, frame)
        if new or before != stop or framed != frame:
            self._show(stop, frame)
        if new:
            self.focus_next()
        elif before is not None and self._answered_here(before, stop):
            self._advanced_ms = self._now_ms()
            self.focus_next()

    def set_history(self, history: ClientHistory) -> None:
        """Show what was answered at earlier visits beside each question; nothing is answered by it."""
        self._history = history
        self._show_history()

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
        for label in (self.title, self._count, self._card_title, self.hint, self.missing):
            label.set_look(look)
        for button in (self.back, self.note, self.end, self.main):
            button.set_look(look)
        for part in (self.trail, self.card, self.side, *self._headings):
            part.set_look(look)
        for row in self._rows:
            row.set_look(look)
        for rule_row in self._rule_rows:
            rule_row.set_look(look)
        self.field.set_look(look)
        if self._instruction is not None:
            self._instruction.set_look(look)

    def _arrange(self) -> None:
        self._outer = QVBoxLayout(self)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(self.title, 0)
        self._head.addWidget(self.trail, 1)
        self._outer.addLayout(self._head)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.addWidget(self.card, 5)
        self._body.addWidget(self.side, 3)
        self._outer.addLayout(self._body, 1)
        card_head = QHBoxLayout()
        card_head.addWidget(self._card_title, 1)
        card_head.addWidget(self._count, 0)
        self.card.column.addLayout(card_head)
        self.card.column.addWidget(self._area, 1)
        self._above = QVBoxLayout()
        self._outer.addLayout(self._above)
        self._foot = QHBoxLayout()
        for button in (self.back, self.note, self.end):
            self._foot.addWidget(button)
        self._foot.addWidget(self.field, 1)
        said = QVBoxLayout(self._said)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(0)
        said.addStretch(1)
        said.addWidget(self.missing)
        said.addWidget(self.hint)
        said.addStretch(1)
        self._foot.addWidget(self._said, 1)
        self._foot.addWidget(self.main)
        self._outer.addLayout(self._foot)
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.title.setWordWrap(False)
        self._set_sizes()

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.control_requested.emit(Control.BACK))
        self.note.clicked.connect(self.open_note)
        self.field.returnPressed.connect(self._keep_note)
        self.end.held.connect(lambda: self.control_requested.emit(Control.END))
        self.main.clicked.connect(self._ask_on)
        self._area.resized.connect(self._fit_rows)
        bar = self._area.verticalScrollBar()
        bar.valueChanged.connect(self._take_scroll)
        bar.rangeChanged.connect(self._take_scroll)

    def _set_sizes(self) -> None:
        px, page, tall = self._look.px, self.parentWidget(), self._is_tall()
        flow = QBoxLayout.Direction.TopToBottom if tall else QBoxLayout.Direction.LeftToRight
        # the questions keep the greater part of a high window
        self.side.setMaximumHeight(page.height() * 2 // 5 if page is not None and tall else QWIDGETSIZE_MAX)
        # under the questions it is as high as what it shows, beside them it has its share of the width
        self._body.setStretchFactor(self.side, 0 if tall else 3)
        self._head.setDirection(flow)
        self._body.setDirection(flow)
        # in a narrow window the words get a line of their own, and the way on another
        if tall and not self._above.count():
            self._above.addWidget(self._said)
            self._above.addWidget(self.main)
        elif not tall and self._above.count():
            self._foot.addWidget(self._said, 1)
            self._foot.addWidget(self.main)
        across = Qt.AlignmentFlag.AlignLeft if tall else Qt.AlignmentFlag.AlignRight
        for label in (self.missing, self.hint):
            label.setAlignment(across | Qt.AlignmentFlag.AlignVCenter)
        self._outer.setContentsMargins(px(32), px(16), px(32), px(10))
        self._outer.setSpacing(px(12))
        self._body.setSpacing(px(16))
        self.trail.setMinimumHeight(px(48))
        self.main.setMinimumWidth(px(240) if tall else px(300))
        asks = self._stop is not None and bool(self._stop.rules)
        # said beside its number already, and the questions need the room
        self._card_title.setVisible(tall or self.trail.isHidden() or not asks)
        self._fitting.start()

    def _is_tall(self) -> bool:
        page = self.parentWidget()
        return page is not None and shape_of(page.width(), page.height()) is Shape.TALL

    def _build(self, stop: StopView, frame: GateFrame) -> None:
        self.title.say(frame.heading)
        self.trail.set_trail(tuple(catalogued(title) for title in frame.titles), frame.number)
        self.trail.setVisible(len(frame.titles) > 1)
        self._card_title.say(catalogued(stop.step.title))
        content = Rows()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, self._look.px(8), 0)
        column.setSpacing(self._look.px(2))
        self._instruction = None
        if stop.step.instruction:
            words = catalogued(stop.step.instruction)
            self._instruction = PlainLabel(words, self._look, size=18, color="text2", parent=content)
            column.addWidget(self._instruction)
        self._add_rules(stop, column, content)
        self._rows = [item_row(view.item, self._look, content) for view in stop.items]
        for row in self._rows:
            row.answered.connect(self.answered)
            column.addWidget(row)
        column.addStretch(1)
        self._all_seen = False
        self._show_history()
        self._area.take(content)
        self._area.verticalScrollBar().setValue(0)
        self.side.set_texts(frame.texts)
        self._set_sizes()

    def _add_rules(self, stop: StopView, column: QVBoxLayout, content: QWidget) -> None:
        self._rule_rows, self._headings = [], []
        last: Severity | None = None
        for shown in sorted(stop.rules, key=lambda shown: -shown.rule.severity.rank):
            if shown.rule.severity is not last:
                last = shown.rule.severity
                self._headings.append(SeverityHeading(last, self._look, content))
                column.addWidget(self._headings[-1])
            row = RuleRow(shown.rule, self._ground, self._look, content)
            row.answered.connect(self.screened)
            row.zones_wanted.connect(self.side.pick_for)
            row.grew.connect(self._area.bring_to_sight)
            row.when_asked.connect(self.when_asked)
            self._rule_rows.append(row)
            column.addWidget(row)

    def _show_history(self) -> None:
        for rule_row in self._rule_rows:
            rule_row.show_past(self._history.rules.get(rule_row.rule.id))
        for row in self._rows:
            row.show_past(self._history.items.get((row.item.id, row.item.text)))
        self._fitting.start()

    def _show(self, stop: StopView, frame: GateFrame) -> None:
        by_id = {shown.rule.id: shown for shown in stop.rules}
        for rule_row in self._rule_rows:
            rule_row.show_rule(by_id[rule_row.rule.id], wanted=False)
        for row, item in zip(self._rows, stop.items, strict=True):
            row.show_answer(item.answer, wanted=item.missing)
        self.side.show_zones([row for row in self._rule_rows if row.wants_zones], frame.what_if)
        answered = sum(item.answer is not None and not item.missing for item in stop.items)
        self._count.say(count_words(answered, len(stop.items)))
        self._count.set_color("warn" if stop.missing else "ok")
        self._show_way_on(stop)
        self._say_pedal()

    def _show_way_on(self, stop: StopView) -> None:
        shown = way_on(stop, more_below=self._more_below())
        self.missing.say(shown.words)
        self.missing.setVisible(bool(shown.words))
        self.missing.set_color(shown.color)
        self.main.setEnabled(stop.may_confirm)
        self.main.show_as(shown.button, icon=shown.icon)

    def _fit_rows(self) -> None:
        """Let the questions be a little less high where all of them stand in the window that way."""
        content = self._area.widget()
        layout = content.layout() if content is not None else None
        if layout is None or not self._rule_rows:
            return
        room = self._area.viewport().size()
        for tight in (False, True):
            for row in self._rule_rows:
                row.check.set_tight(tight)
            layout.invalidate()
            if layout.heightForWidth(room.width()) <= room.height():
                return

    def _say_pedal(self) -> None:
        """Say what the one key does, by what is framed now."""
        if self._stop is not None:
            self.hint.say(pedal_words(self._stop, writing=isinstance(self.focusWidget(), QLineEdit)))

    def _focus(self, row: ItemRow) -> None:
        target = row.focus_target()
        target.removeEventFilter(self)
        target.installEventFilter(self)
        # as by Tab: the ring must show what the next key press answers
        target.setFocus(Qt.FocusReason.TabFocusReason)
        self._say_pedal()
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
