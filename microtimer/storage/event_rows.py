"""Between an event and its row: what has a column goes there, the rest is the body, sealed where needed."""

import json
from datetime import date
from typing import Any

from microtimer.core.session.events import Event, SessionEvent, SessionStarted, event_from_json
from microtimer.storage.chain import Envelope, canonical
from microtimer.storage.keys import SealingKey
from microtimer.storage.seals import EVENT_CLASSES, MARK, empty_value, opened, place, seal

_EPOCH_DAY = date(1970, 1, 1).toordinal()
_DAY_MS = 86_400_000
_COLUMNS = {"type", "t_ms", "utc_ms", "utc_offset_min", "time_zone"}
CLIENT_REF = "client_ref"
"""Added to the body of a first event that names a client: which key seals the session."""


def local_day(utc_ms: int, offset_min: int) -> str:
    """Return the civil day (ISO date) at a moment, as the clock on the wall showed it."""
    return date.fromordinal(_EPOCH_DAY + (utc_ms + offset_min * 60_000) // _DAY_MS).isoformat()


def to_body(event: SessionEvent, session_id: str, number: int, key: SealingKey) -> bytes:
    """Return the event's own data as canonical JSON, sealed fields encrypted with the session's key."""
    data = event.model_dump(mode="json", exclude_defaults=True, exclude=_COLUMNS)
    for field in type(event).sealed:
        if data.get(field) is not None and data[field] != "":
            data[field] = {MARK: seal(key.secret, data[field], place(session_id, number, field))}
    if isinstance(event, SessionStarted) and event.client:
        data[CLIENT_REF] = key.ref
    return canonical(data)


def client_ref_in(body: str) -> str | None:
    """Return which client's key seals the session whose first event has this body."""
    ref = json.loads(body).get(CLIENT_REF)
    return ref if isinstance(ref, str) else None


def sealed_in(body: str) -> dict[str, str]:
    """Return the sealed texts of a body by field."""
    return {field: value[MARK] for field, value in json.loads(body).items() if is_sealed(value)}


def is_sealed(value: object) -> bool:
    """Tell whether a stored value is a sealed one."""
    return isinstance(value, dict) and len(value) == 1 and isinstance(value.get(MARK), str)


def to_event(at: Envelope, body: str, secret: bytes | None) -> tuple[SessionEvent, tuple[str, ...]]:
    """Return the event of a row and the sealed fields that could not be opened.

    Raises ValueError when the row holds no event.
    """
    kind = EVENT_CLASSES.get(at.type)
    if kind is None:
        raise ValueError(f"unknown event type {at.type!r}")
    data: dict[str, Any] = json.loads(body)
    data.pop(CLIENT_REF, None)
    unreadable = _open_fields(data, kind, at, secret)
    data |= {"type": at.type, "t_ms": at.t_ms, "utc_ms": at.utc_ms}
    data |= {"utc_offset_min": at.offset_min, "time_zone": at.tz}
    return event_from_json(json.dumps(data)), unreadable


def _open_fields(
    data: dict[str, Any], kind: type[Event], at: Envelope, secret: bytes | None
) -> tuple[str, ...]:
    """Open the sealed fields of `data` in place and return the names of those that did not open."""
    unreadable = []
    for field in [name for name, value in data.items() if is_sealed(value)]:
        found = opened(data[field][MARK], secret, place(at.session, at.number, field))
        if found is None:
            # Shown as unreadable by whoever shows the event; the event itself stays.
            unreadable.append(field)
            found = empty_value(kind, field)
        data[field] = found
    return tuple(unreadable)
