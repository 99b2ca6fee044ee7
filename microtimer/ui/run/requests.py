"""From a control, a key or a pedal to a request, and from a refusal back to the control that was pressed."""

from PySide6.QtCore import QObject, Signal

from microtimer.core.session.actions import (
    AddNote,
    Back,
    ChangeSetting,
    Confirm,
    Extend,
    Next,
    Pause,
    Press,
    Redo,
    Resume,
)
from microtimer.core.session.state import Phase
from microtimer.ui.language import told, tr
from microtimer.ui.run.buttons import ActionButton
from microtimer.ui.run.controls import Control, ControlBar
from microtimer.ui.run.key_meanings import Verb
from microtimer.ui.run.nudges import main_setting, nudged
from microtimer.ui.run.questions import Questions, Topic
from microtimer.ui.run.words import setting_label
from microtimer.ui.session.session_controller import SessionController

EXTEND_MS = 10_000


class Requests(QObject):
    """Asks the session for what was pressed; a refused press is always shown."""

    said = Signal(str)
    """A refusal in words."""
    setting_changed = Signal(str)
    """A setting was changed by a step: its name."""
    setting_refused = Signal(str)
    """A setting could not be changed by a step: its name."""

    def __init__(
        self,
        controller: SessionController,
        controls: ControlBar,
        questions: Questions,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._controls = controls
        self._questions = questions
        self._pressed: ActionButton | None = None
        controls.requested.connect(self.take_control)
        controller.refused.connect(self._show_refusal)

    def take_control(self, control: Control) -> None:
        """Ask for what a control stands for."""
        self._pressed = self._controls.button(control)
        match control:
            case Control.PAUSE:
                paused = self._controller.state.phase is Phase.PAUSED
                self._controller.ask(Resume if paused else Pause)
            case Control.BACK:
                self._controller.ask(Back)
            case Control.NEXT:
                self._controller.ask(Next)
            case Control.EXTEND:
                self._controller.ask(lambda at: Extend(at, EXTEND_MS))
            case Control.NOTE:
                self._questions.open_note()
            case Control.DISCOMFORT:
                self._questions.mark_discomfort()
            case Control.END:
                self._questions.open_end()
        self._pressed = None

    def take_verb(self, verb: Verb) -> bool:
        """Ask for what a key stands for; tell whether it was a request at all."""
        match verb:
            case Verb.REDO:
                self._controller.ask(Redo)
            case Verb.SKIP:
                self._questions.open_skip()
            case Verb.SETTING:
                self._open_setting()
            case Verb.RAISE | Verb.LOWER:
                self.nudge(1 if verb is Verb.RAISE else -1)
            case Verb.JUMPED:
                self.lower_for_jump()
            case Verb.PAUSE | Verb.NEXT | Verb.BACK | Verb.EXTEND | Verb.NOTE | Verb.DISCOMFORT:
                self.take_control(Control(verb.value))
            case Verb.TURN | Verb.PICTURE | Verb.FULL_SCREEN | Verb.HELP | Verb.CLOSE | Verb.ANSWER:
                return False
        return True

    def press(self, *, long: bool) -> None:
        """Ask for what the one key stands for: short goes on, long pauses or resumes."""
        if self._questions.topic is Topic.DISCOMFORT and not long:
            # the answers stand aside: the key goes on with the treatment
            self._questions.close()
        self._pressed = self._controls.button(Control.PAUSE if long else Control.NEXT)
        self._controller.ask(lambda at: Press(at, long=long))
        self._pressed = None

    def confirm_lane(self) -> None:
        """Confirm the step of the second lane."""
        if not self._controller.ask(lambda at: Confirm(at, lane=1)):
            self._controller.ask(lambda at: Next(at, lane=1))

    def nudge(self, sign: int) -> bool:
        """Note the main setting one step higher (1) or lower (-1); tell whether it was allowed."""
        main = self._controller.state.main
        name = main_setting(main.settings) if main else None
        if main is None or name is None:
            self.said.emit(
                tr("run", "No current or level is stated that could be changed by a step: press T.")
            )
            return False
        value = nudged(main.settings, name, sign)
        if value is None:
            self.setting_refused.emit(name)
            self.said.emit(tr("run", "{setting} is as low as it goes.").format(setting=setting_label(name)))
            return False
        if not self._controller.ask(lambda at: ChangeSetting(at, name, value)):
            self.setting_refused.emit(name)
            return False
        self.setting_changed.emit(name)
        return True

    def lower_for_jump(self) -> None:
        """Answer a muscle that jumps: one step lower, and why."""
        if self.nudge(-1):
            words = tr("run", "The muscle jumped: set a step lower.")
            self._controller.ask(lambda at: AddNote(at, words))

    def _open_setting(self) -> None:
        main = self._controller.state.main
        stated = main.settings.stated() if main else ()
        self._questions.open_setting("level" if "level" in stated else "current_ua")

    def _show_refusal(self, code: str, message: str) -> None:
        too_soon = code == "too-soon"
        if self._pressed is not None:
            self._pressed.flash(tr("run", "Ignored") if too_soon else tr("run", "Not now"))
        if not too_soon:
            self.said.emit(told(message))
