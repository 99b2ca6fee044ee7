"""The chain: each event's hash covers the event and the hash before it.

    hash = SHA-256("microtimer/1" || hash of the event before || canonical JSON of the event (RFC 8785))

What it shows: that no stored event was changed, removed, added or moved since a receipt was handed out.
What it does not protect against: somebody who rewrites the whole file from some event on, and every receipt
ever exported or printed with it. A cut at the newest events shows by the marks in the key file (`keys.Mark`),
unless those are changed, too. The moment a receipt was made is no part of the chain; that of its event is.
"""

import hashlib
import json
from json.encoder import encode_basestring as _quoted
from typing import NamedTuple

import rfc8785

TAG = b"microtimer/1"
GENESIS = bytes(32)
"""What stands before the first event."""

_EXACT = 2**53 - 1
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True)


class Envelope(NamedTuple):
    """Where and when an event stands: all that is hashed beside its own data."""

    epoch: str
    local_day: str
    number: int
    offset_min: int
    room: str
    seq: int
    session: str
    t_ms: int
    type: str
    tz: str
    utc_ms: int


def canonical(value: object) -> bytes:
    """Return a value as canonical JSON after RFC 8785; ValueError when JSON cannot hold it."""
    if _is_plain(value):
        return _ENCODER.encode(value).encode("utf-8")
    return rfc8785.dumps(value)  # type: ignore[arg-type]


def _is_plain(value: object) -> bool:
    """Tell whether the standard encoder writes a value as RFC 8785 asks, at a fifth of the cost.

    It does but for fractions, numbers beyond 2^53, and the order of names that are not ASCII.
    """
    kind = type(value)
    if kind is str or kind is bool or value is None:
        return True
    if kind is int:
        return -_EXACT <= value <= _EXACT  # type: ignore[operator]
    if kind is dict:
        members: dict[object, object] = value  # type: ignore[assignment]
        return all(type(name) is str and name.isascii() for name in members) and all(
            map(_is_plain, members.values())
        )
    return kind is list and all(map(_is_plain, value))  # type: ignore[call-overload]


def link(prev: bytes, at: Envelope, body: bytes) -> bytes:
    """Return the hash (32 bytes) of an event whose own data is the canonical JSON object `body`.

    The event is written out here, its names in the canonical order, because a treatment waits for this; the
    tests hold it equal to `canonical`.
    """
    whole = f"""{{"body":{body.decode()},"epoch":{_quoted(at.epoch)},"local_day":{_quoted(at.local_day)},\
"number":{at.number},"offset_min":{at.offset_min},"room":{_quoted(at.room)},"seq":{at.seq},\
"session":{_quoted(at.session)},"t_ms":{at.t_ms},"type":{_quoted(at.type)},"tz":{_quoted(at.tz)},\
"utc_ms":{at.utc_ms}}}"""
    return hashlib.sha256(TAG + prev + whole.encode()).digest()
