"""What a screen reader is told without being asked: where to work now, and that ten seconds are left."""

from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from microtimer.core.plan import StepKind
from microtimer.core.session.lane_view import LaneView
from microtimer.core.session.state import Phase, Stage
from microtimer.core.session.view import SessionView
from microtimer.ui.language import tr
from microtimer.ui.run.words import minutes, mode_phrase, place_phrase, whole_seconds

_LAST_S: Final = 10
_SHORTEST_S: Final = 15
"""A step shorter than this is not told twice."""


class Announcer(QObject):
    """Announces changes of a session's view, each once."""

    announced = Signal(str)
    """These words went to the screen reader."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._place: tuple[object, ...] = ()
        self._phase: Phase | None = None
        self._last_told = False

    def show(self, shown: SessionView) -> None:
        """Announce what is new at a moment."""
        lane = shown.main
        if shown.phase is not self._phase and self._phase is not None:
            self._tell_phase(shown.phase)
        self._phase = shown.phase
        if lane is None or shown.phase is not Phase.RUNNING:
            return
        place = (lane.step.index, lane.attempt, lane.stage is Stage.TRANSITION)
        if place != self._place:
            self._place, self._last_told = place, False
            self.say(_place_words(lane))
        elif not self._last_told and _is_last(lane):
            self._last_told = True
            self.say(tr("run", "Ten seconds left"), urgent=True)

    def say(self, words: str, *, urgent: bool = False) -> None:
        """Announce words; urgent ones may interrupt what is being read."""
        event = QAccessibleAnnouncementEvent(self._page, words)
        politeness = QAccessible.AnnouncementPoliteness
        event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
        QAccessible.updateAccessibility(event)
        self.announced.emit(words)

    def _tell_phase(self, phase: Phase) -> None:
        match phase:
            case Phase.PAUSED:
                self.say(tr("run", "Paused"), urgent=True)
            case Phase.RUNNING:
                self.say(tr("run", "Running"))
            case Phase.ENDED:
                self.say(tr("run", "The session is over"))
            case Phase.READY:
                pass


def _is_last(lane: LaneView) -> bool:
    if lane.stage is not Stage.ACTIVE or lane.remaining_ms is None:
        return False
    length_s = whole_seconds(lane.elapsed_ms + lane.remaining_ms)
    return 0 < lane.shown_seconds <= _LAST_S and length_s >= _SHORTEST_S


def _place_words(lane: LaneView) -> str:
    step, moving = lane.step, lane.stage is Stage.TRANSITION
    words = tr("run", "Next: {place}") if moving else tr("run", "Now: {place}")
    parts = [words.format(place=place_phrase(step))]
    if step.kind is StepKind.ZONE:
        parts.append(mode_phrase(step.mode))
    seconds = whole_seconds(step.timing.counted_ms)
    if seconds and not moving:
        parts.append(tr("run", "{n} seconds").format(n=seconds) if seconds < 100 else minutes(seconds))
    return ", ".join(part for part in parts if part)
