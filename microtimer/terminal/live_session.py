"""A session under way: time passes, requests are answered, and every event is saved as it happens."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Protocol

from microtimer.core.session.actions import Action
from microtimer.core.session.events import SessionEvent
from microtimer.core.session.reduce import Transition, reduce
from microtimer.core.session.state import SessionState
from microtimer.terminal.printing import counted


class EventWriter(Protocol):
    """What keeps the events of one session, and holds on to those that could not be saved yet."""

    def append(self, events: Sequence[SessionEvent]) -> bool:
        """Save these events after those that wait; tell whether all of it is durable now."""
        ...

    @property
    def unsaved(self) -> Sequence[SessionEvent]:
        """Return the events that wait to be saved."""
        ...

    @property
    def problem(self) -> Exception | None:
        """Return why events wait, or None when everything is saved."""
        ...

    def unsaved_in_words(self) -> str:
        """Return what is not saved, named for a person; "" when everything is."""
        ...


class LiveSession:
    """One session between the core and a front end: the same for a rehearsal and for a treatment.

    Without a writer nothing is kept, which the front end says from the beginning. Where the session's clock
    is not the room's, `utc_ms` tells the time at which an event is said to have happened.
    """

    def __init__(
        self, state: SessionState, writer: EventWriter | None, utc_ms: Callable[[], int] | None = None
    ) -> None:
        self.state = state
        self._writer = writer
        self._utc_ms = utc_ms

    @property
    def trouble(self) -> str:
        """Return why events are not saved and which, in sentences; "" when everything is."""
        if self._writer is None or self._writer.problem is None:
            return ""
        return f"{self._writer.problem} {self._writer.unsaved_in_words()}"

    @property
    def all_saved(self) -> bool:
        """Tell whether everything so far is recorded."""
        return self._writer is not None and self._writer.problem is None

    def settle(self) -> str:
        """Try a last time to save what waits; return how much is not saved, in words, "" when nothing is."""
        if self._writer is None or self._writer.append(()):
            return ""
        waiting = len(self._writer.unsaved)
        return f"{counted(waiting, 'event')} of session {self.state.session_id} {_were(waiting)} not saved."

    def request(self, action: Action) -> Transition:
        """Answer an action (a Tick lets time pass) and save its events before anybody is told of them.

        Raises ActionNotAllowedError when it is refused; nothing has changed then.
        """
        transition = reduce(self.state, action)
        self.state = transition.state
        if self._utc_ms is not None:
            when = {"utc_ms": self._utc_ms()}
            transition = replace(
                transition, events=tuple(event.model_copy(update=when) for event in transition.events)
            )
        if transition.events and self._writer is not None:
            self._writer.append(transition.events)
        return transition


def _were(number: int) -> str:
    return "was" if number == 1 else "were"
