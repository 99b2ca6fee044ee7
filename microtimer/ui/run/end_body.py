"""What a session came to, in cards as large as the room allows: times, what was done, what to tell."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from microtimer.ui.language import tr
from microtimer.ui.run.drawn import Drawn
from microtimer.ui.run.gate.parts import Card, Rows, RowsArea
from microtimer.ui.run.labels import PlainLabel
from microtimer.ui.run.summary import Summary, TimeRow
from microtimer.ui.theme import Look

_LARGEST: Final = 2.0
"""How much larger than designed the words may be where there is room."""
_STEP: Final = 0.1
_TIMES_SHARE: Final = 55
"""Of the width, in percent, where the cards stand side by side: the times cannot wrap."""


class EndBody(Drawn):
    """The cards of a session's end; they scroll only where not even the designed size fits."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._labels: list[PlainLabel] = []
        self._content = Rows()
        self._places = QGridLayout(self._content)
        self.times, self.words, self.after = (Card(look, self._content) for _ in range(3))
        self._grid = QGridLayout()
        self._steps = self._label("", 28, bold=True)
        self._sides = self._label("", 19)
        self._lines = self._label("", 18)
        self._area = RowsArea(self)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.timeout.connect(self._fit)
        self._arrange()
        self._area.resized.connect(self._fitting.start)

    def set_summary(self, summary: Summary) -> None:
        """Show what the session came to."""
        for row, time in enumerate(summary.times):
            self._set_row(row, time, last=time is summary.times[-1])
        self._steps.say(summary.steps)
        parts = []
        if summary.skipped:
            parts.append(tr("run", "Not done:") + "\n" + "\n".join(f"• {line}" for line in summary.skipped))
        if summary.noted:
            parts.append(tr("run", "Noted:") + "\n" + "\n".join(f"• {line}" for line in summary.noted))
        for label, text in ((self._sides, summary.sides), (self._lines, "\n\n".join(parts))):
            label.say(text)
            label.setVisible(bool(text))
        self._fitting.start()

    def set_aftercare(self, texts: tuple[str, ...]) -> None:
        """Show what to tell the client."""
        for text in texts:
            self.after.column.addWidget(self._label(f"• {text}", 18, "text2"))
        self.after.setVisible(bool(texts))
        self._fitting.start()

    def look_changed(self) -> None:
        self._show_in(self._look)
        self._fitting.start()

    def _label(self, text: str, size: float, color: str = "text", *, bold: bool = False) -> PlainLabel:
        label = PlainLabel(text, self._look, size=size, bold=bold, color=color, parent=self._content)
        self._labels.append(label)
        return label

    def _arrange(self) -> None:
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self._places.setContentsMargins(0, 0, 0, 0)
        self.times.column.addWidget(self._label(tr("run", "Planned and actual"), 22, bold=True))
        self.times.column.addLayout(self._grid)
        self._grid.setColumnStretch(0, 1)
        self.words.column.addWidget(self._label(tr("run", "What was done"), 22, bold=True))
        for label in (self._steps, self._sides, self._lines):
            self.words.column.addWidget(label)
        self.after.column.addWidget(self._label(tr("run", "Tell the client"), 22, bold=True))
        self.after.hide()
        for card in (self.words, self.after):  # the times spread over theirs
            card.column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.times.column.setStretch(1, 1)
        self._place(tall=False)
        self._area.take(self._content)
        outer.addWidget(self._area)
        self._show_in(self._look)

    def _place(self, *, tall: bool) -> None:
        """Set the cards one under the other, or side by side where the room is wider than high."""
        for card in (self.times, self.words, self.after):
            self._places.removeWidget(card)
        if tall:
            for row, card in enumerate((self.times, self.words, self.after)):
                self._places.addWidget(card, row, 0, 1, 2)
        else:
            # what to tell goes under the shorter of the two, which leaves both more room
            under_words = self.words.sizeHint().height() <= self.times.sizeHint().height()
            above, alone = (self.words, self.times) if under_words else (self.times, self.words)
            rows = 1 if self.after.isHidden() else 2
            self._places.addWidget(above, 0, int(under_words))
            self._places.addWidget(alone, 0, int(not under_words), rows, 1)
            self._places.addWidget(self.after, 1, int(under_words))
        for column, share in enumerate((_TIMES_SHARE, 100 - _TIMES_SHARE)):
            self._places.setColumnStretch(column, share)
        self._places.setRowStretch(0, 0 if tall else 1)
        self._places.setRowStretch(3, 1 if tall else 0)

    def _fit(self) -> None:
        """Take the largest words with which everything stands in the room at once."""
        room = self._area.viewport().size()
        tall = room.height() > room.width()
        self._show_in(self._look)
        self._place(tall=tall)
        column = room.width() if tall else (room.width() - self._look.px(32)) * _TIMES_SHARE // 100
        larger = _LARGEST
        while larger > 1:
            self._show_in(replace(self._look, unit=self._look.unit * larger))
            wide = self.times.minimumSizeHint().width() > column
            if not wide and self._height(room.width()) <= room.height():
                return
            larger -= _STEP
        self._show_in(self._look)

    def _height(self, width: int) -> int:
        for card in (self.times, self.words, self.after):
            card.column.invalidate()
        self._places.invalidate()
        return self._places.heightForWidth(width)

    def _show_in(self, look: Look) -> None:
        for label in self._labels:
            label.set_look(look)
        for card in (self.times, self.words, self.after):
            card.set_look(look)
        self._places.setSpacing(look.px(16))
        self._grid.setHorizontalSpacing(look.px(24))
        self._grid.setVerticalSpacing(look.px(6))

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
            label.setVisible(column < 3 or bool(text))  # where nothing differs, the names have the room
