"""The treatment screen: one page that shows what the present step needs, from first gate to signature."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from microtimer.core.session.actions import AddNote, AnswerItem, AnswerScreening, Confirm, EvenOut, Sign
from microtimer.core.session.cues import Cue
from microtimer.core.session.events import SessionEvent
from microtimer.core.session.history import ClientHistory
from microtimer.core.session.state import Phase
from microtimer.core.session.view import SessionView
from microtimer.ui.language import told, tr
from microtimer.ui.pictures import PictureLoader
from microtimer.ui.run.controls import Control
from microtimer.ui.run.field_watch import FieldWatch
from microtimer.ui.run.gate.frame import gate_frame
from microtimer.ui.run.key_meanings import Verb
from microtimer.ui.run.keys import Keyboard
from microtimer.ui.run.map_scene import MapReader
from microtimer.ui.run.notices import Notice
from microtimer.ui.run.page_parts import PageParts
from microtimer.ui.run.run_setting import Body, RunSetting
from microtimer.ui.run.status import badges, names_face
from microtimer.ui.run.summary import aftercare_told, answered_skin_response, summarize
from microtimer.ui.session.session_controller import SessionController
from microtimer.ui.sound.player import SoundPlayer, SoundState
from microtimer.ui.theme import dress
from microtimer.ui.when import time_of_day

_END_GUARD_MS: Final = 1_500
"""A press meant for the last step must not close the end of the session before it was seen."""


class RunPage(PageParts):
    """One session from its first step to its end."""

    finished = Signal()
    """The session is over and nothing more is wanted here."""
    turned_changed = Signal(bool)
    """The map was turned; worth keeping as a preference."""

    def __init__(
        self,
        controller: SessionController,
        maps: MapReader,
        setting: RunSetting,
        sound: SoundPlayer,
        keep_awake: Callable[[bool], bool],
        *,
        past_events: Sequence[SessionEvent] = (),
        parent: QWidget | None = None,
    ) -> None:
        """Show a session; `past_events` are those of its start, and of all before it was taken up again.

        `keep_awake` is asked to keep the screen awake (True) or to let it sleep, and tells whether it could.
        """
        super().__init__(controller, maps, setting, parent)
        self._sound = sound
        self._keep_awake = keep_awake
        self._awake: bool | None = None
        self._events = list(past_events)
        self.keyboard = Keyboard(
            controller.now_ms, self, pedal=setting.pedal, guard_ms=controller.state.settings.guard_ms
        )
        FieldWatch(self, self.keyboard)
        self._ended_ms = 0
        self._names = names_face(self._plan, setting.identity, setting.device_name)
        self._make_parts()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("run", "Treatment"))
        dress(self, setting.theme)
        self.banner.setAutoFillBackground(True)
        self.banner.setMargin(8)
        self.banner.hide()
        self.treatment.map.set_turned(setting.turned)
        self._body: Body | None = None
        self._connect()
        self._show(controller.view())
        self._order_focus()
        self._show_report()

    @property
    def body(self) -> Body | None:
        """Return what the page is filled with."""
        return self._body

    def set_history(self, history: ClientHistory) -> None:
        """Show what earlier visits of the client say, beside what is asked and set today."""
        self.gate.set_history(history)
        self.presenter.history = history
        self.presenter.forget()
        self._show_again()

    def set_pictures(self, loader: PictureLoader, protocol: Path) -> None:
        """Show the pictures of the steps, which lie beside this protocol file."""
        self.pictures.set_source(loader, protocol)
        self._show_again()

    def _connect(self) -> None:
        controller, treatment, gate, end = self._controller, self.treatment, self.gate, self.end
        controller.state_changed.connect(self._show)
        controller.frame_due.connect(self._pass_frame)
        self.presenter.step_changed.connect(self._rest_focus)
        self.keyboard.pressed_short.connect(self._go_on)
        self.keyboard.pressed_long.connect(self._press_long)
        self.keyboard.verb_asked.connect(self._take_verb)
        self.keyboard.end_held.connect(self._hold_end)
        self.keyboard.holding.connect(self.controls.button(Control.PAUSE).show_filled)
        self.keyboard.refused.connect(self._refuse_verb)
        controller.event_happened.connect(self._events.append)
        controller.cue_due.connect(self._sound.play)
        controller.cue_due.connect(self.reminders.take_cue)
        treatment.notice.answered.connect(self._answer_notice)
        treatment.settings.jumped.connect(self.requests.lower_for_jump)
        self.requests.setting_changed.connect(lambda name: treatment.settings.flash(name, "ok"))
        self.requests.setting_refused.connect(lambda name: treatment.settings.flash(name, "danger"))
        self.requests.said.connect(lambda words: self.announcer.say(words, urgent=True))
        controller.saving_changed.connect(self._show_report)
        self._sound.state_changed.connect(self._show_again)
        # no lambda: the player outlives this page, and only a method is let go of with it
        self._sound.light_wanted.connect(self._shine)
        self.requests.said.connect(self.toast.say)
        self.questions.closed.connect(self._show_again)
        self.questions.closed.connect(self._take_focus)
        self.help.closed.connect(self._take_focus)
        treatment.map.zone_picked.connect(lambda zone, _side: self.questions.touch(zone))
        treatment.turn_requested.connect(self._turn)
        treatment.change_setting_requested.connect(self.questions.open_setting)
        treatment.lane_confirm_requested.connect(self.requests.confirm_lane)
        gate.answered.connect(self._answer)
        gate.screened.connect(lambda answer: controller.ask(lambda at: AnswerScreening(at, answer)))
        gate.when_asked.connect(self._type_when)
        gate.confirm_requested.connect(self._confirm)
        gate.control_requested.connect(self.requests.take_control)
        gate.note_added.connect(self._add_note)
        end.note_added.connect(self._add_note)
        end.signed.connect(lambda name: controller.ask(lambda at: Sign(at, name)))
        end.closed.connect(self._close)

    def _show(self, shown: SessionView) -> None:
        self.keyboard.check_long()
        self._show_status(shown)
        before = self._body
        self._set_body(self._wanted_body(shown))
        match self._body:
            case Body.TREATMENT:
                self.presenter.show(shown)
                self.treatment.show_notice(self.reminders.face(shown))
            case Body.GATE if shown.stop is not None:
                self.gate.set_gate(shown.stop, gate_frame(self._controller.state, shown.stop))
                if before is not Body.GATE:
                    self._take_focus()
            case Body.END:
                self._show_end(shown)
            case _:
                pass
        working = shown.main if self._body is Body.TREATMENT else None
        self.pictures.show_picture(working.step.image if working else None)
        self.announcer.show(shown)
        self.toast.set_phase(shown.phase)

    def _pass_frame(self, t_ms: int) -> None:
        self.keyboard.check_long()
        if self._body is Body.TREATMENT:
            self.presenter.show_frame(t_ms)

    def _show_again(self) -> None:
        self._show(self._controller.view())

    def _show_status(self, shown: SessionView) -> None:
        now = self._controller.now()
        self.status.set_face(
            replace(
                self._names,
                badges=badges(shown, self._sound, self._awake, self._controller.report),
                clock=time_of_day(now.utc_ms, now.utc_offset_min),
            )
        )

    def _wanted_body(self, shown: SessionView) -> Body:
        if shown.phase is Phase.ENDED:
            return Body.END
        asks = shown.stop is not None and bool(shown.stop.items or shown.stop.rules)
        return Body.GATE if asks and shown.phase is not Phase.PAUSED else Body.TREATMENT

    def _set_body(self, body: Body) -> None:
        if body is self._body:
            return
        self._body = body
        self.treatment.setVisible(body is Body.TREATMENT)
        self.controls.setVisible(body is Body.TREATMENT)
        self.gate.setVisible(body is Body.GATE)
        self.end.setVisible(body is Body.END)
        self.presenter.forget()
        self._lay_out()
        self._put_help_away()
        if body is Body.TREATMENT:
            self._take_focus()
        else:
            self._controller.set_frames(None)
        if body is Body.END:
            self._ended_ms = self._controller.now_ms()
            self.end.set_aftercare(aftercare_told(self._controller.state))
            self._let_sleep()
            # not on Done: Enter or Space would press it at once
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rest_focus(self) -> None:
        """Let the keyboard rest on Pause after every step change, unless something is being typed."""
        self._put_help_away()
        if not isinstance(QApplication.focusWidget(), QLineEdit):
            self._take_focus()

    def _take_focus(self) -> None:
        if self._body is Body.TREATMENT:
            self.controls.button(Control.PAUSE).rest_focus()
        elif self._body is Body.GATE:
            self.gate.focus_next()

    def _put_help_away(self) -> None:
        """Let the list of keys never hide what is new."""
        if not self.help.isHidden():
            self.help.close_help()

    def _show_end(self, shown: SessionView) -> None:
        self.end.set_summary(summarize(self._plan, self._controller.state, shown, self._events))
        self.end.set_signer(self._setting.identity.practitioner, shown.signed_by)
        self.end.set_skin_response(answered_skin_response(self._controller.state))

    def _show_report(self) -> None:
        report = self._controller.report
        place = self._setting.record_place
        if report.saved:
            saved = tr("run", "Saved in {place}.").format(place=place) if place else tr("run", "Saved.")
            self.end.set_saved(saved, good=True)
        else:
            unsaved = told(report.unsaved) or tr("run", "The latest events are not saved.")
            words = f"{unsaved} {told(report.problem)}"
            self.end.set_saved(words, good=False)
            self.banner.say(words)
            palette = self.banner.palette()
            palette.setColor(self.banner.backgroundRole(), self._look.color("warn_bg"))
            self.banner.setPalette(palette)
        if self.banner.isHidden() != report.saved:
            self.banner.setVisible(not report.saved)
            self._lay_out()
        self._show_again()

    def _answer(self, item: str, value: object) -> None:
        if isinstance(value, bool | int | str):
            answer: bool | int | str = value
            self._controller.ask(lambda at: AnswerItem(at, item, answer))

    def _type_when(self, field: QLineEdit, key: int) -> None:
        """Put the keyboard where a day is typed; not for a pedal, whose next press would write there."""
        if key not in self.keyboard.meanings.learned:
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _confirm(self, none_of_these: bool) -> None:
        if not self._controller.ask(lambda at: Confirm(at, none_of_these=none_of_these)):
            self.gate.main.flash()

    def _add_note(self, words: str) -> None:
        self._controller.ask(lambda at: AddNote(at, words))

    def _answer_notice(self, notice: Notice) -> None:
        self.reminders.answer(notice)
        if notice is Notice.EVEN:
            self._controller.ask(EvenOut)
        self._show_again()

    def _shine(self, cue: Cue) -> None:
        self.light.show_cue(cue, self._controller.now_ms())

    def _turn(self) -> None:
        face = self.treatment.map
        face.set_turned(not face.turned)
        self.turned_changed.emit(face.turned)

    def _close(self) -> None:
        self._controller.stop()
        self.finished.emit()

    def _let_sleep(self) -> None:
        if self._awake is not None:
            self._keep_awake(False)
            self._awake = None

    def _press_long(self) -> None:
        if self._body is Body.TREATMENT:
            self.requests.press(long=True)

    def _refuse_verb(self, verb: Verb) -> None:
        self.controls.button(Control(verb.value)).flash()

    def _hold_end(self, down: bool) -> None:
        button = self.gate.end if self._body is Body.GATE else self.controls.end
        button.begin() if down else button.let_go()

    def _go_on(self) -> None:
        match self._body:
            case Body.TREATMENT:
                self.requests.press(long=False)
            case Body.GATE:
                if not self.gate.press():
                    self.gate.main.flash(tr("run", "Answer first"))
            case Body.END if self._controller.now_ms() - self._ended_ms < _END_GUARD_MS:
                self.end.done.flash()
            case Body.END:
                self.end.done.click()
            case None:
                pass

    def _take_verb(self, verb: Verb) -> None:
        at_once = {Verb.TURN: self._turn, Verb.PICTURE: self.pictures.turn, Verb.HELP: self.help.open}
        if (do := at_once.get(verb)) is not None:
            do()
            return
        match verb:
            case Verb.FULL_SCREEN:
                window = self.window()
                window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
            case Verb.ANSWER if self._body is Body.TREATMENT and not self.treatment.notice.isHidden():
                self.treatment.notice.button.click()
            case Verb.CLOSE:
                self.questions.close()
                if self._body is Body.GATE:
                    self.gate.close_note()
            case Verb.NOTE if self._body is Body.GATE:
                self.gate.open_note()
            case Verb.BACK if self._body is Body.GATE:
                self.requests.take_control(Control.BACK)
            case _ if self._body is Body.TREATMENT:
                self.requests.take_verb(verb)
            case _:
                pass

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_look()
        super().resizeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._awake is None and self._body is not Body.END:
            self._awake = self._keep_awake(True)
        if self._sound.state is SoundState.NOT_READY:
            # after the first picture: loading takes a moment
            QTimer.singleShot(0, self._sound.prepare)
        self._show_again()
        self._take_focus()

    def focusNextPrevChild(self, next_: bool) -> bool:
        """Go on as by Tab, unless what had the keyboard is gone: nobody chose what comes after that."""
        focused = QApplication.focusWidget()
        if focused is None or (focused.isVisible() and focused.isEnabled()):
            return super().focusNextPrevChild(next_)
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.OtherFocusReason:
            # given to the page as a whole: its present part knows where to
            self._take_focus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.keyboard.takes(event):
            self.keyboard.press(event)
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if self.keyboard.takes(event):
            self.keyboard.release(event)
        else:
            super().keyReleaseEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            # keys come up in whatever window is active then
            self.keyboard.forget()
            self._hold_end(False)
        super().changeEvent(event)
