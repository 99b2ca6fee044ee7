"""Session ids: UUID version 7 (RFC 9562), which sort by the time they were made."""

import secrets
import uuid


def new_session_id(utc_ms: int) -> str:
    """Return a new UUIDv7 for a session that begins at `utc_ms` (milliseconds since 1970-01-01 UTC)."""
    version, variant = 0x7, 0b10
    bits = secrets.randbits(74)
    number = (utc_ms & ((1 << 48) - 1)) << 80 | version << 76 | (bits >> 62) << 64
    return str(uuid.UUID(int=number | variant << 62 | bits & ((1 << 62) - 1)))
