"""The questions of the band under the ring: why paused, what next, which words; none stops the clock."""

from enum import Enum

from PySide6.QtCore import QObject, Qt, Signal

from microtimer.core.catalogue.zones import ZoneCatalogue
from microtimer.core.plan import Amount, PlannedStep
from microtimer.core.session.actions import (
    AddNote,
    ChangeSetting,
    ChooseBranch,
    EndEarly,
    ExcludeZone,
    ExplainPause,
    MarkDiscomfort,
    Pause,
    Redo,
    Resume,
    Skip,
    TouchZone,
)
from microtimer.core.session.state import Phase, Stage
from microtimer.core.session.view import SessionView
from microtimer.ui.icons import Icon
from microtimer.ui.language import catalogued, told, tr
from microtimer.ui.run.answers import (
    CANCEL,
    GAP_REASONS,
    REASONS,
    SKIP_REASONS,
    about_end,
    about_gap,
    cancel_chip,
    keep_chip,
)
from microtimer.ui.run.band import Chip, Question, QuestionBand
from microtimer.ui.run.buttons import ButtonKind
from microtimer.ui.run.nudges import NUDGES
from microtimer.ui.run.words import (
    entered_setting,
    minutes,
    place_phrase,
    setting_label,
    setting_text,
    setting_unit,
    setting_value,
)
from microtimer.ui.session.session_controller import SessionController


class Topic(Enum):
    """What is being asked."""

    PAUSE = "pause"
    GAP = "gap"
    CHOICE = "choice"
    TOUCH = "touch"
    NOTE = "note"
    DISCOMFORT = "discomfort"
    SKIP = "skip"
    SETTING = "setting"
    END = "end"


class Questions(QObject):
    """Decides what the band asks, and turns answers into requests."""

    closed = Signal()
    """A question was answered or dismissed."""

    def __init__(
        self,
        band: QuestionBand,
        controller: SessionController,
        zones: ZoneCatalogue,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._band = band
        self._controller = controller
        self._zones = zones
        self._opened: Topic | None = None
        self._asked: Topic | None = None
        self._stale = False
        self._setting = ""
        self._other_reason = False
        self._about: PlannedStep | None = None
        self._discomfort_at = ""
        band.chosen.connect(self._take)
        band.typed.connect(self._take_words)

    @property
    def topic(self) -> Topic | None:
        """Return what is being asked."""
        return self._asked

    @property
    def stale(self) -> bool:
        """Tell whether another question was opened than the one that stands."""
        return self._stale

    @property
    def step(self) -> PlannedStep | None:
        """Return the present step of the main lane."""
        main = self._controller.state.main
        return self._controller.state.step(main) if main else None

    def open_note(self) -> None:
        """Ask for a note."""
        self._open(Topic.NOTE)

    def open_skip(self) -> None:
        """Ask why the step is skipped."""
        self._open(Topic.SKIP)

    def open_setting(self, name: str) -> None:
        """Ask what a setting is now."""
        self._setting = name
        self._open(Topic.SETTING)

    def open_end(self) -> None:
        """Stop the clock, and ask why the session ends early."""
        if self._controller.state.phase is Phase.RUNNING:
            self._controller.ask(Pause)
        self._open(Topic.END)

    def mark_discomfort(self) -> bool:
        """Note discomfort at once, then ask what follows from it."""
        if not self._controller.ask(MarkDiscomfort):
            return False
        step, main = self.step, self._controller.view().main
        self._discomfort_at = place_phrase(step) if step else ""
        if step and main:
            words = tr("run", "{place}, {time} into it")
            at = minutes(main.elapsed_ms // 1000)
            self._discomfort_at = words.format(place=place_phrase(step), time=at)
        self._open(Topic.DISCOMFORT)
        return True

    def touch(self, zone: str) -> None:
        """Note that a zone of a free-choice step was worked on."""
        side = self.step.side if self.step else None
        self._controller.ask(lambda at: TouchZone(at, zone, side))

    def close(self) -> None:
        """Ask nothing that was not asked by the session itself."""
        self._opened = None
        self._other_reason = False
        self._stale = True
        self.closed.emit()

    def show(self, shown: SessionView) -> bool:
        """Ask what this moment calls for; tell whether anything is asked."""
        self._drop_outdated()
        topic = self._opened or self._called_for(shown)
        if topic is not Topic.PAUSE:
            self._other_reason = False
        if topic is not None:
            self._band.ask(self._question(topic, shown))
        if topic is not self._asked or self._stale:
            self._asked, self._stale = topic, False
            if topic is not None and self._band.question.field is not None and topic is not Topic.DISCOMFORT:
                self._band.field.setFocus(Qt.FocusReason.OtherFocusReason)
                self._band.field.selectAll()
        return topic is not None

    def _open(self, topic: Topic) -> None:
        self._opened = topic
        self._about = self.step
        self._stale = True
        self._band.field.clear()
        self._controller.tick()

    def _drop_outdated(self) -> None:
        """Drop a question about a step that is over: it would hide the next one's instruction."""
        if self._opened not in (Topic.SKIP, Topic.DISCOMFORT) or self._about == self.step:
            return
        if self._opened is Topic.DISCOMFORT and self._band.text():
            return  # what the client says is being typed
        self._opened = None
        self._stale = True

    def _called_for(self, shown: SessionView) -> Topic | None:
        if shown.phase is Phase.PAUSED:
            return Topic.GAP if shown.pause_reason in GAP_REASONS or shown.cut_off else Topic.PAUSE
        if shown.stop and shown.stop.options:
            return Topic.CHOICE
        if shown.main and shown.main.stage is Stage.ACTIVE and shown.main.step.zone_choices:
            return Topic.TOUCH
        return None

    def _question(self, topic: Topic, shown: SessionView) -> Question:
        match topic:
            case Topic.PAUSE:
                return self._about_pause(shown)
            case Topic.GAP:
                return about_gap(shown)
            case Topic.CHOICE:
                options = shown.stop.options if shown.stop else ()
                chips = tuple(Chip(option.id, option.title, kind=ButtonKind.PRIMARY) for option in options)
                return Question(tr("run", "Choose what comes next"), chips)
            case Topic.TOUCH:
                return self._about_touch(shown)
            case Topic.NOTE:
                paused = shown.phase is Phase.PAUSED
                return Question(
                    tr("run", "Note, during the pause") if paused else tr("run", "Note. The clock runs on."),
                    (keep_chip(), cancel_chip()),
                    field=tr("run", "Type a note, Enter keeps it"),
                )
            case Topic.DISCOMFORT:
                return self._about_discomfort()
            case Topic.SKIP:
                reasons = tuple(Chip(told(reason), told(reason)) for reason in SKIP_REASONS)
                chips = (*reasons, Chip("", tr("run", "No reason")), cancel_chip())
                return Question(tr("run", "Skip this step. Why?"), chips)
            case Topic.SETTING:
                return self._about_setting()
            case Topic.END:
                return about_end()

    def _about_pause(self, shown: SessionView) -> Question:
        reason = shown.pause_reason
        known = [(told(text), icon) for text, icon in REASONS]
        chips = tuple(
            Chip(text, text, icon, ButtonKind.CHOSEN if text == reason else ButtonKind.NORMAL)
            for text, icon in known
        )
        own = reason if reason and reason not in dict(known) else ""
        kind = ButtonKind.CHOSEN if own else ButtonKind.NORMAL
        other = Chip("other", own or tr("run", "Other"), kind=kind)
        title = tr("run", "Paused") if reason else tr("run", "Why is it paused?")  # the plate says how long
        if self._other_reason:
            return Question(title, (keep_chip(), cancel_chip()), field=tr("run", "Why is it paused?"))
        return Question(title, (*chips, other))

    def _about_touch(self, shown: SessionView) -> Question:
        main = shown.main
        choices = main.step.zone_choices if main else ()
        chips = []
        for zone in choices:
            known = self._zones.get(zone)
            touched = zone in shown.touched
            kind = ButtonKind.CHOSEN if touched else ButtonKind.NORMAL
            chips.append(
                Chip(zone, catalogued(known.name) if known else zone, Icon.CHECK if touched else None, kind)
            )
        detail = (main.step.instruction or "") if main else ""
        return Question(tr("run", "Tap each zone you work on"), tuple(chips), detail=detail)

    def _about_discomfort(self) -> Question:
        step = self._about
        chips = [
            Chip("pause", tr("run", "Pause"), Icon.PAUSE),
            Chip("lower", tr("run", "Lower"), Icon.DOWN),
        ]
        if step and step.zone:
            chips.append(Chip("leave", tr("run", "Leave zone out"), Icon.CROSS))
        chips.append(Chip(CANCEL, tr("run", "Go on"), Icon.PLAY))
        title = tr("run", "Discomfort noted: {place}").format(place=self._discomfort_at)
        return Question(title, tuple(chips), field=tr("run", "Client's words"))

    def _about_setting(self) -> Question:
        main, name = self._controller.state.main, self._setting
        value = getattr(main.settings, name) if main else None
        chips = [keep_chip(), cancel_chip()]
        if isinstance(value, Amount):
            less, more = tr("run", "Less"), tr("run", "More")
            chips = [Chip("less", less, Icon.MINUS), Chip("more", more, Icon.PLUS), *chips]
        if isinstance(value, Amount):
            # of a range the lower end is where to begin
            value = Amount(low=value.low, high=value.low)
        shown = setting_value(name, value) if value is not None else ""
        unit = setting_unit(name)
        words = tr("run", "{setting} is now, in {unit}") if unit else tr("run", "{setting} is now")
        title = words.format(setting=setting_label(name), unit=unit)
        return Question(title, tuple(chips), field=setting_text(name, value), entered=shown)

    def _take(self, key: str) -> None:
        match self._asked:
            case Topic.PAUSE:
                self._explain(key)
            case Topic.GAP:
                if self._controller.ask(Resume) and key == "redo":
                    self._controller.ask(Redo)
            case Topic.CHOICE:
                self._controller.ask(lambda at: ChooseBranch(at, key))
            case Topic.TOUCH:
                self.touch(key)
            case Topic.SKIP | Topic.END:
                self._leave(key)
            case Topic.DISCOMFORT:
                self._follow_discomfort(key)
            case Topic.NOTE | Topic.SETTING:
                self._finish_field(key)
            case None:
                return

    def _take_words(self, words: str) -> None:
        match self._asked:
            case Topic.NOTE:
                self._keep(self._controller.ask(lambda at: AddNote(at, words)))
            case Topic.PAUSE:
                self._keep(self._controller.ask(lambda at: ExplainPause(at, words)))
            case Topic.DISCOMFORT:
                note = tr("run", "Discomfort: {words}").format(words=words)
                self._keep(self._controller.ask(lambda at: AddNote(at, note)))
            case Topic.SETTING:
                self._change_setting(words)
            case _:
                return

    def _keep(self, kept: bool) -> None:
        if kept:
            self._band.field.clear()
            self.close()

    def _explain(self, key: str) -> None:
        if key == "other":
            self._other_reason = True
            self._stale = True
            self._controller.tick()
        elif self._other_reason:
            self._finish_field(key)
        else:
            self._controller.ask(lambda at: ExplainPause(at, key))

    def _leave(self, reason: str) -> None:
        """Skip the step, or end the session, for a reason."""
        leave = Skip if self._asked is Topic.SKIP else EndEarly
        if reason == CANCEL or self._controller.ask(lambda at: leave(at, reason)):
            self.close()

    def _end(self, key: str) -> None:
        if key == CANCEL or self._controller.ask(lambda at: EndEarly(at, key)):
            self.close()

    def _follow_discomfort(self, key: str) -> None:
        # the step it was felt in: by now another may have begun
        step, words = self._about, self._band.text()
        if words:
            self._take_words(words)
        self.close()
        if key == "pause":
            self._controller.ask(lambda at: Pause(at, tr("run", "Discomfort")))
        elif key == "lower":
            main = self._controller.state.main
            stated = main.settings.stated() if main else ()
            self.open_setting("level" if "level" in stated and "current_ua" not in stated else "current_ua")
        elif key == "leave" and step and step.zone:
            zone, side = step.zone, step.side
            self._controller.ask(lambda at: ExcludeZone(at, zone, side, tr("run", "discomfort")))

    def _finish_field(self, key: str) -> None:
        if key in ("less", "more"):
            self._nudge(-1 if key == "less" else 1)
        elif key == "save" and self._band.text():
            self._take_words(self._band.text())
        else:
            self.close()

    def _nudge(self, sign: int) -> None:
        name = self._setting
        try:
            value = entered_setting(name, self._band.text())
        except ValueError as error:
            self._controller.refused.emit("wrong-value", str(error))
            return
        if isinstance(value, int):
            number = max(0, value + sign * NUDGES[name])
            self._band.field.setText(setting_value(name, Amount(low=number, high=number)))

    def _change_setting(self, words: str) -> None:
        name = self._setting
        try:
            value = entered_setting(name, words)
        except ValueError as error:
            self._controller.refused.emit("wrong-value", str(error))
            return
        self._keep(self._controller.ask(lambda at: ChangeSetting(at, name, value)))
