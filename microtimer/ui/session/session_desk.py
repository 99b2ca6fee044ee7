"""What the window does with sessions outside the treatment: begin, take up, end, give up, sign, amend."""

import logging
from collections.abc import Callable, Sequence

from microtimer.core.clock import Moment
from microtimer.core.plan import Plan
from microtimer.core.preferences import Preferences
from microtimer.core.session.actions import Abandon, Action, ActionNotAllowedError, Amend, EndEarly, Sign
from microtimer.core.session.apply import replay
from microtimer.core.session.events import SessionEvent
from microtimer.core.session.reduce import reduce
from microtimer.core.session.state import SessionSettings, ready
from microtimer.core.session.unfollowed import end_cut_off
from microtimer.ui.language import told, tr
from microtimer.ui.services import Archive, RecordedSession, ServiceError, Services
from microtimer.ui.session.session_controller import SessionController

log = logging.getLogger(__name__)


class SessionDesk:
    """Sessions by their id; every method raises ServiceError, in words, when it cannot be done."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def new(
        self, session_id: str, protocol: bytes, plan: Plan, preferences: Preferences
    ) -> SessionController:
        """Return the controller of a session that has not begun."""
        save = self._services.open_saver(session_id, protocol, plan)
        return SessionController(ready(plan, _settings(preferences)), self._services.clock, save)

    def cut_off(
        self, session_id: str, preferences: Preferences
    ) -> tuple[SessionController, tuple[SessionEvent, ...]]:
        """Return the controller of an unfinished session as it was cut off, and its events."""
        recorded = self._archive().load_session(session_id)
        plan = _plan_of(recorded)
        events = tuple(stored.event for stored in recorded.events)
        save = self._services.open_saver(session_id, recorded.protocol, plan)
        state = replay(plan, events, _settings(preferences))
        return SessionController(state, self._services.clock, save), events

    def end(self, session_id: str) -> None:
        """End an unfinished session where it stopped, as incomplete."""
        self._finish(session_id, EndEarly)

    def discard(self, session_id: str, reason: str) -> None:
        """Give an unfinished session up; its record is kept."""
        self._finish(session_id, lambda at: Abandon(at, reason))

    def sign(self, session_id: str, by: str) -> None:
        """Sign an ended session; from then on it can only be amended."""
        self._do(session_id, lambda at: Sign(at, by))

    def amend(self, session_id: str, event_number: int, text: str, *, by: str, reason: str) -> None:
        """Correct an event of an ended session by a new one."""
        self._do(session_id, lambda at: Amend(at, event_number, text, by, reason))

    def _finish(self, session_id: str, make: Callable[[Moment], EndEarly | Abandon]) -> None:
        """End a session that was cut off."""
        recorded = self._archive().load_session(session_id)
        try:
            ends = _ends(recorded, make(self._services.clock.now()))
        except ActionNotAllowedError as refusal:
            raise ServiceError(told(refusal.message)) from refusal
        self._save(recorded, ends)
        self._services.resume_attempts.forget(session_id)

    def _do(self, session_id: str, make: Callable[[Moment], Action]) -> None:
        recorded = self._archive().load_session(session_id)
        state = replay(_plan_of(recorded), [stored.event for stored in recorded.events])
        try:
            turn = reduce(state, make(self._services.clock.now()))
        except ActionNotAllowedError as refusal:
            raise ServiceError(told(refusal.message)) from refusal
        self._save(recorded, turn.events)

    def _save(self, recorded: RecordedSession, events: Sequence[SessionEvent]) -> None:
        save = self._services.open_saver(recorded.row.id, recorded.protocol, _plan_left(recorded))
        report = save(events)
        if not report.saved:
            raise ServiceError(tr("sessions", "This could not be recorded."), told(report.problem))

    def _archive(self) -> Archive:
        if self._services.archive is None:
            raise ServiceError(tr("sessions", "There is no record."), self._services.record_state().why_not)
        return self._services.archive


def _ends(recorded: RecordedSession, action: EndEarly | Abandon) -> tuple[SessionEvent, ...]:
    ending = end_cut_off(_plan_left(recorded), [stored.event for stored in recorded.events], action)
    if ending.defect is not None:
        log.error("the session %s cannot be followed", recorded.row.id, exc_info=ending.defect)
    return ending.events


def _plan_left(recorded: RecordedSession) -> Plan | None:
    """Return the plan, or None where it can no longer be read: a session is ended all the same."""
    try:
        return recorded.plan()
    except ValueError:
        log.exception("the plan of session %s cannot be read", recorded.row.id)
        return None


def _plan_of(recorded: RecordedSession) -> Plan:
    try:
        return recorded.plan()
    except ValueError as error:
        raise ServiceError(
            tr("sessions", "The plan of this session cannot be read."),
            tr("sessions", "Its record is kept; check the record in Sessions."),
        ) from error


def _settings(preferences: Preferences) -> SessionSettings:
    return SessionSettings(guard_ms=preferences.guard_ms)
