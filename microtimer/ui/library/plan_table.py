"""The steps of a plan as a table: instructions in full, columns without words left out."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView

from microtimer.core.plan import Plan, Side, StepKind
from microtimer.ui.desk.root import look_of
from microtimer.ui.desk.tables import TextTable, table_view
from microtimer.ui.icons import side_letter
from microtimer.ui.language import tr
from microtimer.ui.plan_lines import plan_lines

_ROW: Final = 36
_MOST_ROWS: Final = 80
"""Steps shown in full; a longer plan scrolls within its table."""
_NARROW: Final = 860
"""Design pixels below which sides are said by their letter and steps are kept short."""
_MOST_WIDTH: Final = (46, 260, 190, 130, 170, 170)
_MOST_WHEN_NARROW: Final = (46, 160, 60, 120, 130, 130)
_SIDE: Final = 2
_INSTRUCTION: Final = 6


class PlanTable(QTableView):
    """Reads line by line; its height is that of its lines, so that the page scrolls and not the table."""

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        timed = [step for step in plan.steps if step.timing.counted_ms]
        self._all_examples = bool(timed) and all(step.example_timing for step in timed)
        time = tr("library", "Time (example)") if self._all_examples else tr("library", "Time")
        headings = (
            "#",
            tr("library", "Step"),
            tr("library", "Side"),
            tr("library", "Mode"),
            time,
            tr("library", "Settings"),
            tr("library", "Instruction"),
        )
        self._rows = self._rows_of(plan)
        self._letters = [
            side_letter(step.side) if step.kind is StepKind.ZONE and isinstance(step.side, Side) else ""
            for step in plan.steps
        ]
        self._narrow = False
        self._table = TextTable(headings, self)
        self._table.set_rows(self._rows)
        table_view(self._table, tr("library", "Steps of the plan"), stretch=_INSTRUCTION, view=self)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if len(self._rows) <= _MOST_ROWS:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for number in range(1, _INSTRUCTION):
            self.setColumnHidden(number, not any(row[number] for row in self._rows))

    def choose(self, index: int) -> None:
        """Choose a step by its number from 0 and put the keyboard on it."""
        self.selectRow(index)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def line_top(self, index: int) -> int:
        """Return how far down a step stands, in pixels of the table."""
        return self.rowViewportPosition(index) + self.horizontalHeader().height()

    def sizeHint(self) -> QSize:
        return QSize(look_of(self).px(600), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        """Make the columns as wide as their words and the lines as high, then the table as high as all."""
        px = look_of(self).px
        self._set_narrow(narrow=width < px(_NARROW))
        left = width
        for number, most in enumerate(_MOST_WHEN_NARROW if self._narrow else _MOST_WIDTH):
            if not self.isColumnHidden(number):
                words = max(self.sizeHintForColumn(number), self.horizontalHeader().sectionSizeHint(number))
                own = min(px(most), words + px(16))
                self.setColumnWidth(number, own)
                left -= own
        self.setColumnWidth(_INSTRUCTION, max(px(120), left))
        self.verticalHeader().setMinimumSectionSize(px(_ROW))
        self.resizeRowsToContents()
        rows = min(len(self._rows), _MOST_ROWS)
        height = sum(self.rowHeight(number) for number in range(rows))
        self.setFixedHeight(height + self.horizontalHeader().sizeHint().height() + px(14))

    def _set_narrow(self, *, narrow: bool) -> None:
        if narrow == self._narrow:
            return
        self._narrow = narrow
        chosen = self.currentIndex().row()
        rows = [
            (*row[:_SIDE], letter if narrow else row[_SIDE], *row[_SIDE + 1 :])
            for row, letter in zip(self._rows, self._letters, strict=True)
        ]
        self._table.set_rows(rows)
        if chosen >= 0:
            self.selectRow(chosen)

    def _rows_of(self, plan: Plan) -> list[tuple[str, ...]]:
        rows: list[tuple[str, ...]] = []
        for line in plan_lines(plan):
            time = line.time
            if line.example and time and not self._all_examples:
                time = tr("library", "{time} (example)").format(time=time)
            rows.append((line.number, line.title, line.side, line.mode, time, line.settings, line.words))
        return rows
