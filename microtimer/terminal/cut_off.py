"""Sessions cut off by a crash or a kill, as the commands end them."""

import logging
from collections.abc import Iterator

from microtimer.core.clock import Moment
from microtimer.core.plan import Plan
from microtimer.core.session.actions import Abandon, ActionNotAllowedError, EndEarly
from microtimer.core.session.events import Paused, PauseExplained
from microtimer.core.session.unfollowed import end_cut_off
from microtimer.storage.errors import RecordError
from microtimer.storage.record import Record
from microtimer.storage.session_writer import SessionWriter
from microtimer.storage.stored import StoredSession
from microtimer.terminal.printing import clock_text, local_minute

log = logging.getLogger(__name__)


def end_stored(record: Record, stored: StoredSession, action: EndEarly | Abandon) -> str:
    """End an unfinished session of the record and return what could not be done, "" when it is ended.

    It may be one whose events can no longer be followed: its record is kept, and its end is added.
    """
    session_id, plan = stored.row.id, _plan_left(stored)
    try:
        ending = end_cut_off(plan, [kept.event for kept in stored.events], action)
    except ActionNotAllowedError as refusal:
        return refusal.message
    if ending.defect is not None:
        log.error("the session %s cannot be followed", session_id, exc_info=ending.defect)
    writer = SessionWriter(record, session_id, stored.protocol, plan)
    return "" if writer.append(ending.events) else f"{writer.problem} {writer.unsaved_in_words()}"


def _plan_left(stored: StoredSession) -> Plan | None:
    """Return the plan, or None where it can no longer be read: a session is ended all the same."""
    try:
        return stored.plan()
    except ValueError:
        log.exception("the plan of session %s cannot be read", stored.row.id)
        return None


def close_rehearsals(record: Record, protocol_id: str, at: Moment) -> Iterator[str]:
    """End the rehearsals of a protocol that were cut off while they ran, and yield a sentence about each.

    Nobody takes such a rehearsal up again once the next one is begun. One that somebody paused is kept.
    """
    try:
        unfinished = record.unfinished()
    except RecordError as error:
        yield str(error)
        return
    for row in unfinished:
        if row.kind != "rehearsal" or row.protocol_id != protocol_id:
            continue
        try:
            stored = record.session(row.id)
        except RecordError as error:
            yield str(error)
            continue
        if isinstance(stored.events[-1].event, Paused | PauseExplained):
            continue
        begun = local_minute(row.started_utc_ms, row.offset_min)
        problem = end_stored(record, stored, EndEarly(at, "cut off, and another rehearsal begun"))
        yield problem or (
            f"The rehearsal of {begun} was cut off after {clock_text(row.elapsed_ms)}: "
            "it is closed as incomplete, and all is kept."
        )
