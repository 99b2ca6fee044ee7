"""What stands between a running session and the record: a failure to save never stops a treatment."""

from collections import deque
from collections.abc import Sequence

from microtimer.core.plan import Plan
from microtimer.core.sentence import joined, sentence
from microtimer.core.session.events import SessionEvent, SessionStarted
from microtimer.storage.errors import RecordError, SessionClosedError, UnknownSessionError
from microtimer.storage.record import Record

_NAMES = {
    "session_started": sentence("record", "session started"),
    "transition_started": sentence("record", "transition started"),
    "step_started": sentence("record", "step started"),
    "mark_reached": sentence("record", "mark reached"),
    "confirm_needed": sentence("record", "confirm needed"),
    "mark_confirmed": sentence("record", "mark confirmed"),
    "item_answered": sentence("record", "item answered"),
    "screening_answered": sentence("record", "screening answered"),
    "none_of_these_answered": sentence("record", "none of these answered"),
    "branch_chosen": sentence("record", "branch chosen"),
    "step_ended": sentence("record", "step ended"),
    "step_skipped": sentence("record", "step skipped"),
    "step_reentered": sentence("record", "step reentered"),
    "paused": sentence("record", "paused"),
    "pause_explained": sentence("record", "pause explained"),
    "resumed": sentence("record", "resumed"),
    "gap_found": sentence("record", "gap found"),
    "clock_stepped": sentence("record", "clock stepped"),
    "step_extended": sentence("record", "step extended"),
    "evening_planned": sentence("record", "evening out planned"),
    "setting_changed": sentence("record", "setting changed"),
    "discomfort_marked": sentence("record", "discomfort marked"),
    "note_added": sentence("record", "note added"),
    "zone_excluded": sentence("record", "zone excluded"),
    "zone_touched": sentence("record", "zone touched"),
    "session_recovered": sentence("record", "session recovered"),
    "session_ended": sentence("record", "session ended"),
    "session_signed": sentence("record", "session signed"),
    "session_amended": sentence("record", "session amended"),
    "time_kept": sentence("record", "time kept"),
}
"""What an event is called to a person, by its type."""


class SessionWriter:
    """Saves the events of one session as they happen, and keeps in memory what could not be saved yet.

    The first event of a new session is its SessionStarted. Every `append` first tries again what is waiting,
    so nothing is saved out of order, and nothing twice.
    """

    def __init__(self, record: Record, session_id: str, protocol: bytes, plan: Plan | None) -> None:
        """Take a session; `plan` may be None for one that has begun, where it can no longer be read."""
        self._record = record
        self._session_id = session_id
        self._protocol = protocol
        self._plan = plan
        self._waiting: deque[SessionEvent] = deque()
        self._saved = record.last_number(session_id)
        self._problem: RecordError | None = None

    @property
    def saved(self) -> int:
        """Return how many events of the session are durable."""
        return self._saved

    @property
    def unsaved(self) -> tuple[SessionEvent, ...]:
        """Return the events that wait to be saved, oldest first."""
        return tuple(self._waiting)

    @property
    def problem(self) -> RecordError | None:
        """Return why events wait, or None when everything is saved."""
        return self._problem

    def append(self, events: Sequence[SessionEvent]) -> bool:
        """Save these events after those that wait; tell whether all of it is durable now.

        Does not raise for a record that cannot be written: see `problem` and `unsaved`. Raises
        SessionClosedError for an event that a signed session refuses; that event alone is dropped.
        """
        self._waiting.extend(events)
        return self.retry()

    def retry(self) -> bool:
        """Try again to save what waits; tell whether everything is durable now."""
        try:
            if self._problem is not None:
                self._settle()
            while self._waiting:
                self._save(self._waiting[0])
                self._take_as_saved()
        except (SessionClosedError, UnknownSessionError):
            # No later try can mend this: it is a wrong request, not a record that cannot be written.
            self._waiting.popleft()
            raise
        except RecordError as error:
            self._problem = error
        else:
            self._problem = None
        return not self._waiting

    def unsaved_in_words(self) -> str:
        """Return what is not saved, named for a person; "" when everything is."""
        if not self._waiting:
            return ""
        named = [_NAMES[event.type] for event in list(self._waiting)[:5]]
        values = {"count": len(self._waiting), "names": joined(", ", named)}
        if len(self._waiting) == 1:
            return sentence("record", "{count} event not saved: {names}.").format(**values)
        if len(self._waiting) <= len(named):
            return sentence("record", "{count} events not saved: {names}.").format(**values)
        many = sentence("record", "{count} events not saved: {names} and {more} more.")
        return many.format(**values, more=len(self._waiting) - len(named))

    def _settle(self) -> None:
        """Find out whether the event that failed is in the file all the same, and must not be saved twice."""
        if self._waiting and self._record.last_number(self._session_id) > self._saved:
            self._take_as_saved()

    def _take_as_saved(self) -> None:
        self._waiting.popleft()
        self._saved += 1

    def _save(self, event: SessionEvent) -> None:
        if isinstance(event, SessionStarted):
            if self._plan is None:
                raise ValueError("a session begins with its plan")
            self._record.begin_session(event, self._protocol, self._plan)
        else:
            self._record.append(self._session_id, [event])
