"""The settings of the present step, each a row to press when the device was set otherwise."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from microtimer.ui.icons import Icon
from microtimer.ui.language import tr
from microtimer.ui.run.buttons import ActionButton, ButtonKind
from microtimer.ui.run.clocks.pass_bar import PASS_HEIGHT, PASS_HEIGHT_WITH_WORDS, PassBar
from microtimer.ui.run.drawn import Drawn
from microtimer.ui.run.setting_row import ROW_HEIGHT, SettingFace, SettingRow
from microtimer.ui.theme import Look

_MOST_ROWS: Final = 6
_MOST_CELLS: Final = 4
_LEAST_ROW: Final = 54
_PASS_SHARE: Final = 0.36
"""Of the width, for the passes of a folded panel."""


class SettingsPanel(Drawn):
    """The passes and the settings of the present step."""

    change_requested = Signal(str)
    """A setting's row was pressed: its name, to note another value."""
    jumped = Signal()
    """The muscle jumps: a step lower, please."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._settings: tuple[SettingFace, ...] = ()
        self._faces: tuple[SettingFace, ...] = ()
        self._folded = False
        self._passes = PassBar(look, self)
        self._rows: list[SettingRow] = []
        self.jump = ActionButton(
            tr("run", "Muscle jumps: lower"),
            look,
            icon=Icon.DOWN,
            hint="J",
            kind=ButtonKind.QUIET,
            size=16,
            takes_space=False,
            parent=self,
        )
        self.jump.hide()
        self.jump.clicked.connect(self.jumped)

    @property
    def passes(self) -> PassBar:
        """Return the part that shows the passes."""
        return self._passes

    @property
    def rows(self) -> tuple[SettingRow, ...]:
        """Return the rows in use."""
        return tuple(self._rows[: len(self._faces)])

    def offer_jump(self, offered: bool) -> None:
        """Offer the answer to a muscle that jumps, or take it away."""
        if self.jump.isHidden() == offered:
            self.jump.setVisible(offered)
            self._lay_out()

    def flash(self, name: str, token: str) -> None:
        """Show at a setting that it was changed, or could not be."""
        for row in self.rows:
            if row.face.name == name:
                row.flash(token)

    def in_focus_order(self) -> tuple[QWidget, ...]:
        """Return the rows, then the answer to a jump."""
        return (*self._rows, self.jump)

    def look_changed(self) -> None:
        self.jump.set_look(self._look)
        self._passes.set_look(self._look)
        for row in self._rows:
            row.set_look(self._look)
        self._lay_out()

    def set_folded(self, folded: bool) -> None:
        """Stand in one line, the passes first, or let each setting have a row."""
        if folded != self._folded:
            self._folded = folded
            self.set_settings(self._settings)
            self._lay_out()

    def set_settings(self, faces: Sequence[SettingFace]) -> None:
        """Show these settings; those too many are told in the words of the last."""
        self._settings = tuple(faces)
        shown = _gathered(self._settings, _MOST_CELLS if self._folded else _MOST_ROWS)
        if shown == self._faces:
            return
        count_changed = len(shown) != len(self._faces)
        self._faces = shown
        while len(self._rows) < len(shown):
            row = SettingRow(self._look, self)
            row.clicked.connect(self._ask_change)
            QWidget.setTabOrder(row, self.jump)
            if self._rows:
                QWidget.setTabOrder(self._rows[-1], row)
            self._rows.append(row)
        for row, face in zip(self._rows, shown, strict=False):
            row.set_face(face)
        if count_changed:
            self._lay_out()

    def _ask_change(self) -> None:
        row = self.sender()
        if isinstance(row, SettingRow):
            self.change_requested.emit(row.face.name)

    def _lay_out(self) -> None:
        short, long = tr("run", "Jumps? Lower"), tr("run", "Muscle jumps: lower")
        self.jump.show_as(short if self._folded else long, icon=None if self._folded else Icon.DOWN)
        self.jump.setAccessibleName(long)
        place = self._place_cells if self._folded else self._place_rows
        place(max(1, len(self._faces)))
        for index, row in enumerate(self._rows):
            row.set_cell(self._folded)
            row.setVisible(index < len(self._faces))

    def _place_rows(self, count: int) -> None:
        """Set the rows under the passes; where they would be too low, the answer to a jump stands above."""
        head, most = self._look.px(PASS_HEIGHT_WITH_WORDS), self._look.px(ROW_HEIGHT)
        foot = 0 if self.jump.isHidden() else self.jump.sizeHint().height()
        beside = foot > 0 and (self.height() - head - foot) // count < self._look.px(_LEAST_ROW)
        height = min(most, (self.height() - head - (0 if beside else foot)) // count)
        top = max(0, (self.height() - head - (0 if beside else foot) - count * height) // 2)
        width = min(self.jump.wanted_width(), round(self.width() * 0.44)) if beside else 0
        self._passes.setGeometry(0, top, self.width() - width, head)
        if beside:
            self.jump.setGeometry(self.width() - width, top, width, min(head, foot))
        else:
            self.jump.setGeometry(0, top + head + count * height, self.width(), foot)
        for index, row in enumerate(self._rows):
            row.setGeometry(0, top + head + index * height, self.width(), height)

    def _place_cells(self, count: int) -> None:
        gap = self._look.px(20)
        passes = round(self.width() * _PASS_SHARE)
        top = max(0, (self.height() - self._look.px(PASS_HEIGHT)) // 2)
        self._passes.setGeometry(0, top, passes, self.height() - top)
        last = 0 if self.jump.isHidden() else min(self.jump.wanted_width(), round(self.width() * 0.2))
        high = min(self.height(), self.jump.sizeHint().height())
        self.jump.setGeometry(self.width() - last, (self.height() - high) // 2, last, high)
        width = (self.width() - passes - gap - last) // count
        for index, row in enumerate(self._rows):
            row.setGeometry(passes + gap + index * width, 0, width, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(400), self._look.px(PASS_HEIGHT + 3 * ROW_HEIGHT))


def _gathered(faces: tuple[SettingFace, ...], most: int) -> tuple[SettingFace, ...]:
    if len(faces) <= most:
        return faces
    rest = faces[most - 1 :]
    words = ", ".join(f"{face.label} {face.value} {face.unit}".rstrip() for face in rest)
    return (*faces[: most - 1], SettingFace(rest[0].name, tr("run", "Also"), words))
