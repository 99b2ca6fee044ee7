"""The chain: each event's hash covers the event and the hash before it.

    hash = SHA-256("microtimer/1" || hash of the event before || canonical JSON of the event (RFC 8785))

What it shows: that no stored event was changed, removed, added or moved since a receipt was handed out.
What it does not protect against: somebody who rewrites the whole file from some event on, and every receipt
ever exported or printed with it; nor somebody who cuts off the newest events and every receipt of them.
"""

import hashlib
from dataclasses import dataclass

import rfc8785

TAG = b"microtimer/1"
GENESIS = bytes(32)
"""What stands before the first event."""


@dataclass(frozen=True, slots=True)
class Envelope:
    """Where and when an event stands: all that is hashed beside its own data."""

    room: str
    epoch: str
    seq: int
    session: str
    number: int
    type: str
    t_ms: int
    utc_ms: int
    offset_min: int
    tz: str
    local_day: str


def canonical(value: object) -> bytes:
    """Return a value as canonical JSON after RFC 8785; ValueError when JSON cannot hold it."""
    return rfc8785.dumps(value)  # type: ignore[arg-type]


def link(prev: bytes, envelope: Envelope, body: bytes) -> bytes:
    """Return the hash (32 bytes) of an event whose own data is the canonical JSON object `body`."""
    about = canonical(
        {
            "epoch": envelope.epoch,
            "local_day": envelope.local_day,
            "number": envelope.number,
            "offset_min": envelope.offset_min,
            "room": envelope.room,
            "seq": envelope.seq,
            "session": envelope.session,
            "t_ms": envelope.t_ms,
            "type": envelope.type,
            "tz": envelope.tz,
            "utc_ms": envelope.utc_ms,
        }
    )
    # "body" sorts before every other key, so the body already made goes in front and is not made twice.
    return hashlib.sha256(TAG + prev + b'{"body":' + body + b"," + about[1:]).digest()
