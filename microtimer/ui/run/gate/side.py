"""Beside the questions of a gate: texts for the client, or the map to leave zones out, and the new total."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from microtimer.core.session.what_if import WhatIf
from microtimer.ui.language import catalogued, tr
from microtimer.ui.map.drawing import FaceDrawing
from microtimer.ui.map.picker import FacePicker
from microtimer.ui.map.scene import FaceScene
from microtimer.ui.run.gate.ground import ZonePlaces
from microtimer.ui.run.gate.parts import Card
from microtimer.ui.run.gate.rule_row import RuleRow
from microtimer.ui.run.gate.way_on import left_out_words, total_words
from microtimer.ui.run.labels import PlainLabel
from microtimer.ui.theme import Look


class GateSide(Card):
    """The card beside the questions; hidden while there is nothing to show in it."""

    def __init__(
        self, look: Look, drawing: FaceDrawing, places: ZonePlaces, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, parent)
        self._places = places
        self._picking: RuleRow | None = None
        self.title = PlainLabel("", look, size=22, bold=True, parent=self)
        self.words = PlainLabel("", look, size=17, color="text2", parent=self)
        self.map = FacePicker(
            drawing, look, background="surface", side_words=False, fade_out=False, parent=self
        )
        self.total = PlainLabel("", look, size=20, bold=True, parent=self)
        self.before = PlainLabel("", look, size=16, color="text2", parent=self)
        self.column.addWidget(self.title)
        self.column.addWidget(self.words)
        self.column.addWidget(self.map, 1000)
        self.column.addStretch(1)
        self.column.addWidget(self.total)
        self.column.addWidget(self.before)
        self.map.zone_picked.connect(self._pick)

    def set_texts(self, texts: Sequence[str]) -> None:
        """Show what to tell the client, for a new gate."""
        self._picking = None
        self.map.hide()
        self.setVisible(bool(texts))
        self.title.say(tr("gate", "Tell the client"))
        self.words.say("\n\n".join(catalogued(text) for text in texts))
        self._show_total(None)

    def pick_for(self, row: object) -> None:
        """Let zones be named on the map for a question."""
        if not isinstance(row, RuleRow):
            return
        self._picking = row
        self.show()
        self.map.show()
        self.title.say(tr("gate", "Leave out zones"))
        self.words.say(
            tr(
                "gate",
                "{question}: tap each place it is about. Dotted ones are in this plan; they are left out.",
            ).format(question=catalogued(row.rule.label))
        )
        self.map.set_targets(self._places.planned, self._places.elsewhere)
        self._show_named()

    def show_zones(self, wanting: Sequence[RuleRow], what_if: WhatIf | None) -> None:
        """Show the zones named so far, and what they leave of the plan; `wanting` are the rows with zones."""
        if self._picking is not None and self._picking not in wanting:
            self._picking = None
            self.hide()
        if self._picking is None and wanting:
            self.pick_for(wanting[-1])
        self._show_named()
        self._show_total(what_if if self._picking is not None else None)

    def set_look(self, look: Look) -> None:
        """Take another theme or size."""
        super().set_look(look)
        for part in (self.title, self.words, self.map, self.total, self.before):
            part.set_look(look)

    def _show_named(self) -> None:
        if self._picking is not None:
            targets = [self._places.find(place) for place in self._picking.zones]
            named = [target.area for target in targets if target is not None]
            self.map.set_scene(FaceScene(left_out=tuple(named)), spoken=left_out_words(len(named)))

    def _show_total(self, what_if: WhatIf | None) -> None:
        now, was = total_words(what_if) if what_if is not None else ("", "")
        for label, words in ((self.total, now), (self.before, was)):
            label.say(words)
            label.setVisible(bool(words))

    def _pick(self, zone: str, side: object) -> None:
        target = next((t for t in self._places.all if (t.zone, t.side) == (zone, side)), None)
        if self._picking is not None and target is not None:
            self._picking.toggle_zone(target)
