"""What the window does with sessions outside the treatment: begin, take up, end, give up, sign, amend."""

from collections.abc import Callable

from microtimer.core.clock import Moment
from microtimer.core.plan import Plan
from microtimer.core.preferences import Preferences
from microtimer.core.session.actions import Abandon, Action, ActionNotAllowedError, Amend, EndEarly, Sign
from microtimer.core.session.apply import replay
from microtimer.core.session.events import SessionEvent
from microtimer.core.session.reduce import reduce
from microtimer.core.session.state import SessionSettings, ready
from microtimer.ui.services import Archive, ServiceError, Services
from microtimer.ui.session_controller import SessionController


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
        plan = recorded.plan()
        events = tuple(stored.event for stored in recorded.events)
        save = self._services.open_saver(session_id, recorded.protocol, plan)
        state = replay(plan, events, _settings(preferences))
        return SessionController(state, self._services.clock, save), events

    def end(self, session_id: str) -> None:
        """End an unfinished session where it stopped, as incomplete."""
        self._do(session_id, EndEarly)

    def discard(self, session_id: str, reason: str) -> None:
        """Give an unfinished session up; its record is kept."""
        self._do(session_id, lambda at: Abandon(at, reason))

    def sign(self, session_id: str, by: str) -> None:
        """Sign an ended session; from then on it can only be amended."""
        self._do(session_id, lambda at: Sign(at, by))

    def amend(self, session_id: str, event_number: int, text: str, *, by: str, reason: str) -> None:
        """Correct an event of an ended session by a new one."""
        self._do(session_id, lambda at: Amend(at, event_number, text, by, reason))

    def _do(self, session_id: str, make: Callable[[Moment], Action]) -> None:
        recorded = self._archive().load_session(session_id)
        plan = recorded.plan()
        state = replay(plan, [stored.event for stored in recorded.events])
        try:
            turn = reduce(state, make(self._services.clock.now()))
        except ActionNotAllowedError as refusal:
            raise ServiceError(refusal.message) from refusal
        report = self._services.open_saver(session_id, recorded.protocol, plan)(turn.events)
        if not report.saved:
            raise ServiceError(f"This could not be recorded. {report.problem}")

    def _archive(self) -> Archive:
        if self._services.archive is None:
            raise ServiceError("There is no record.", self._services.record_state().why_not)
        return self._services.archive


def _settings(preferences: Preferences) -> SessionSettings:
    return SessionSettings(guard_ms=preferences.guard_ms)
