"""The bridge between Qt and the session: timer and clock go in, what happened and what to show come out."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from microtimer.core.clock import Clock, Moment
from microtimer.core.session.actions import Action, ActionNotAllowedError, SessionIdentity, Start, Tick
from microtimer.core.session.events import ReasonedExclusion
from microtimer.core.session.passing import next_moment_ms
from microtimer.core.session.reduce import Transition, reduce
from microtimer.core.session.shown_clock import next_figure_ms
from microtimer.core.session.state import SessionState
from microtimer.core.session.view import SessionView, view
from microtimer.ui.session.saving import SaveEvents, SaveReport

_BEAT_MS: Final = 200
"""How often the session is told that time passes, besides the moments when something is due or shown.

A machine that falls asleep is paused at the last of them.
"""


class SessionController(QObject):
    """Runs one session: asks the core, saves what happened, and tells everybody.

    What happened is saved before anybody is told, so that a screen never shows more than the record holds.
    """

    state_changed = Signal(object)
    """Something happened, or a shown second changed: the new `SessionView`."""
    frame_due = Signal(int)
    """Time passed and nothing else: the session time, for what moves and for keys that are held."""
    event_happened = Signal(object)
    """One `SessionEvent`, saved if it could be."""
    cue_due = Signal(object)
    """One `Cue` to be heard or shown."""
    refused = Signal(str, object)
    """A request was refused: the code and a `Sentence`, which a signal of `str` would make plain."""
    saving_changed = Signal(object)
    """The `SaveReport` differs from the one before."""

    def __init__(
        self, state: SessionState, clock: Clock, save: SaveEvents, parent: QObject | None = None
    ) -> None:
        """Take a session that is ready, or one replayed from the record."""
        super().__init__(parent)
        self._state = state
        self._clock = clock
        self._save = save
        self._report = SaveReport()
        self._ticked_ms = 0
        self._frame_ms = _BEAT_MS
        self._frames = QTimer(self)
        self._frames.timeout.connect(self._pass_frame)
        # a timer of its own for the next cue, step end or shown second: frames alone would make them late
        self._aim = QTimer(self)
        self._aim.setSingleShot(True)
        self._aim.setTimerType(Qt.TimerType.PreciseTimer)
        self._aim.timeout.connect(self.tick)

    @property
    def state(self) -> SessionState:
        """Return the session's state."""
        return self._state

    @property
    def report(self) -> SaveReport:
        """Return what the last save came to."""
        return self._report

    def now(self) -> Moment:
        """Read the clock."""
        return self._clock.now()

    def now_ms(self) -> int:
        """Return the awake clock in milliseconds, for holding a key or a button."""
        return self._clock.now().awake_ms

    def view(self) -> SessionView:
        """Return what the session shows at this moment."""
        return view(self._state, self._clock.now())

    def start(self, identity: SessionIdentity, exclusions: tuple[ReasonedExclusion, ...] = ()) -> bool:
        """Begin the session; tell whether it was allowed."""
        return self.ask(lambda at: Start(at, identity, exclusions))

    def ask(self, make: Callable[[Moment], Action]) -> bool:
        """Ask the session for something at this moment; tell whether it was allowed.

        `make` builds the action from the moment: an action's class will do where it needs no more.
        """
        try:
            self._run(make(self._clock.now()))
        except ActionNotAllowedError as refusal:
            self.refused.emit(refusal.code, refusal.message)
            return False
        return True

    def tick(self) -> None:
        """Let time pass up to this moment."""
        self._run(Tick(self._clock.now()))

    def set_frames(self, every_ms: int | None) -> None:
        """Ask for a picture every so often while something moves; None when nothing does."""
        wanted = _BEAT_MS if every_ms is None else every_ms
        if wanted != self._frame_ms:
            self._frame_ms = wanted
            if self._frames.isActive():
                self._frames.start(wanted)

    def settle(self) -> SaveReport:
        """Try a last time to save what waits, and return what that came to."""
        if not self._report.saved:
            self._keep(self._save(()))
        return self._report

    def stop(self) -> None:
        """Stop the timers; the session stays as it is in the record."""
        self._frames.stop()
        self._aim.stop()

    def _pass_frame(self) -> None:
        """Let time pass; the whole view is made only when something came of it."""
        at = self._clock.now()
        if at.awake_ms - self._ticked_ms >= _BEAT_MS:
            turn = reduce(self._state, Tick(at))
            if turn.events or turn.cues:
                self._tell(turn, at)
                return
            self._state, self._ticked_ms = turn.state, at.awake_ms
        self.frame_due.emit(self._state.time_at(at))

    def _run(self, action: Action) -> None:
        self._tell(reduce(self._state, action), action.at)

    def _tell(self, turn: Transition, at: Moment) -> None:
        self._state, self._ticked_ms = turn.state, at.awake_ms
        if turn.events:
            self._keep(self._save(turn.events))
        self._set_timers(at)
        for event in turn.events:
            self.event_happened.emit(event)
        for cue in turn.cues:
            self.cue_due.emit(cue)
        self.state_changed.emit(view(self._state, at))

    def _keep(self, report: SaveReport) -> None:
        if report != self._report:
            self._report = report
            self.saving_changed.emit(report)

    def _set_timers(self, at: Moment) -> None:
        if not self._state.under_way:
            self.stop()
            return
        if not self._frames.isActive():
            self._frames.start(self._frame_ms)
        due = (next_moment_ms(self._state), next_figure_ms(self._state))
        self._aim.start(max(0, min(ms for ms in due if ms is not None) - self._state.time_at(at)))
