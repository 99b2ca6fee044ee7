"""The row of controls: the same seven in the same places, so that a hand finds them without looking."""

from collections.abc import Callable
from enum import Enum
from typing import Final

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from microtimer.core.session.state import Phase, Stage
from microtimer.core.session.view import SessionView
from microtimer.ui.icons import Icon
from microtimer.ui.language import tr
from microtimer.ui.run.buttons import ActionButton, ButtonKind
from microtimer.ui.run.drawn import Drawn
from microtimer.ui.run.hold_button import HoldButton
from microtimer.ui.theme import Look

_RING: Final = 6


class Control(Enum):
    """What each control asks for."""

    PAUSE = "pause"
    """Pause, or resume."""
    BACK = "back"
    NEXT = "next"
    EXTEND = "extend"
    NOTE = "note"
    DISCOMFORT = "discomfort"
    END = "end"


_TWO_ROWS: Final = (
    (Control.PAUSE, Control.NEXT),
    (Control.BACK, Control.EXTEND, Control.NOTE, Control.DISCOMFORT, Control.END),
)
"""In a tall window: what is pressed most is widest."""
_SHARES: Final = {
    Control.PAUSE: 268,
    Control.BACK: 140,
    Control.NEXT: 180,
    Control.EXTEND: 148,
    Control.NOTE: 140,
    Control.DISCOMFORT: 204,
    Control.END: 240,
}


class ControlBar(Drawn):
    """The seven controls of the treatment screen."""

    requested = Signal(Control)
    """A control was pressed; `Control.END` only after it was held."""

    def __init__(self, look: Look, now_ms: Callable[[], int], parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        normal, quiet = ButtonKind.NORMAL, ButtonKind.QUIET
        end = HoldButton(
            tr("run", "Hold to end"),
            look,
            now_ms,
            icon=Icon.STOP,
            hint=tr("run", "hold 1.5 s"),
            kind=quiet,
            takes_space=False,
            parent=self,
        )
        self._buttons: dict[Control, ActionButton] = {
            Control.PAUSE: self._button(
                tr("run", "Pause"), Icon.PAUSE, tr("run", "hold Space"), ButtonKind.PRIMARY
            ),
            Control.BACK: self._button(tr("run", "Back"), Icon.BACK, "←", normal),
            Control.NEXT: self._button(tr("run", "Next"), Icon.NEXT, tr("run", "Space, → or pedal"), normal),
            Control.EXTEND: self._button(tr("run", "+10 s"), Icon.CLOCK_PLUS, "+", normal),
            Control.NOTE: self._button(tr("run", "Note"), Icon.NOTE, "N", normal),
            Control.DISCOMFORT: self._button(
                tr("run", "Discomfort"), Icon.DISCOMFORT, "D", ButtonKind.DANGER
            ),
            Control.END: end,
        }
        self.end = end
        self._rows: tuple[tuple[Control, ...], ...] = (tuple(Control),)
        for control, button in self._buttons.items():
            if control is not Control.END:
                button.clicked.connect(self._press)
            button.setObjectName(control.value)
        end.held.connect(self._end_held)
        previous: ActionButton | None = None
        for button in self._buttons.values():
            if previous is not None:
                QWidget.setTabOrder(previous, button)
            previous = button

    def button(self, control: Control) -> ActionButton:
        """Return the button of a control."""
        return self._buttons[control]

    def show_for(self, shown: SessionView) -> None:
        """Name the controls for a moment: what waits for the practitioner is the loud one."""
        lane, paused = shown.main, shown.phase is Phase.PAUSED
        chooses = shown.stop is not None and bool(shown.stop.options)
        waits = lane is not None and lane.stage is Stage.WAITING and not paused and not chooses
        moving = lane is not None and lane.stage is Stage.TRANSITION
        first, second = ButtonKind.PRIMARY, ButtonKind.NORMAL
        self._buttons[Control.PAUSE].show_as(
            tr("run", "Resume") if paused else tr("run", "Pause"),
            icon=Icon.PLAY if paused else Icon.PAUSE,
            kind=second if waits else first,
        )
        self._buttons[Control.NEXT].show_as(
            tr("run", "Go on") if waits else tr("run", "Start now") if moving else tr("run", "Next"),
            icon=Icon.PLAY if moving else Icon.NEXT,
            kind=first if waits else second,
        )

    def set_two_rows(self, two: bool) -> None:
        """Stand in two rows, or in one."""
        rows = _TWO_ROWS if two else (tuple(Control),)
        if rows != self._rows:
            self._rows = rows
            self._lay_out()

    def look_changed(self) -> None:
        for button in self._buttons.values():
            button.set_look(self._look)
        self._lay_out()

    def _button(self, text: str, icon: Icon, hint: str, kind: ButtonKind) -> ActionButton:
        return ActionButton(text, self._look, icon=icon, hint=hint, kind=kind, takes_space=False, parent=self)

    def _press(self) -> None:
        self.requested.emit(Control(self.sender().objectName()))

    def _end_held(self) -> None:
        self.requested.emit(Control.END)

    def _lay_out(self) -> None:
        """Share the width of each row out as designed; the gaps are the rooms of the focus rings."""
        height = self.height() // len(self._rows)
        for number, row in enumerate(self._rows):
            whole, x = sum(_SHARES[control] for control in row), 0.0
            for control in row:
                width = self.width() * _SHARES[control] / whole
                box = (round(x), number * height, round(x + width) - round(x), height)
                self._buttons[control].setGeometry(*box)
                x += width

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        row = self._look.touch(72) + 2 * self._look.px(_RING)
        return QSize(self._look.px(1400), row * len(self._rows))
