"""The export: the whole log, or a part of it, as JSON Lines that can be verified.

One object a line, in this order; hashes are hex:

    {"line": "export", "format", "room", "made_utc_ms", "filter", "epochs"}
    {"line": "content", "sha256", "text" or "base64"}          a protocol file or a plan, once, before its use
    {"line": "session", ...}                                   what the list shows, `client` opened
    {"line": "event", ..., "body", "prev", "hash", "opened"}   what was hashed; sealed texts opened beside it
    {"line": "receipt", "session", "room", "epoch", "seq", "head", "utc_ms"}
    {"line": "end", "sessions", "events", "sha256"}            of every byte before this line

`opened` gives each sealed text with the key of that one text, so that a reader can see for himself that it is
what was sealed. The export streams: its memory does not grow with the log.
"""

import base64
import hashlib
import json
from dataclasses import asdict, dataclass, fields
from typing import IO, Any

import apsw

from microtimer.core.sentence import sentence
from microtimer.storage.chain import canonical
from microtimer.storage.database import rows
from microtimer.storage.errors import RecordDamagedError
from microtimer.storage.event_rows import sealed_in
from microtimer.storage.projection import COLUMNS
from microtimer.storage.queries import RawEvent, blob, raw_events, receipts_of
from microtimer.storage.record import EVERYTHING, Record
from microtimer.storage.seals import SealError, field_key, place, unseal_with
from microtimer.storage.sessions import every_row, session_secret
from microtimer.storage.stored import Receipt, SessionFilter, SessionRow

FORMAT = "microtimer-export/1"


@dataclass(frozen=True, slots=True)
class ExportSummary:
    """What an export holds."""

    sessions: int
    events: int


class _Lines:
    """Writes lines and keeps the hash of all of them."""

    def __init__(self, out: IO[bytes]) -> None:
        self._out = out
        self.sha256 = hashlib.sha256()

    def write(self, kind: str, values: dict[str, Any]) -> None:
        text = canonical({"line": kind, **values}) + b"\n"
        self.sha256.update(text)
        self._out.write(text)


def export_jsonl(
    record: Record,
    out: IO[bytes],
    wanted: SessionFilter = EVERYTHING,
    *,
    made_utc_ms: int,
    opened: bool = True,
) -> ExportSummary:
    """Write sessions with their events, protocols, plans and receipts as JSON Lines, oldest first.

    With `opened` False people's words stay sealed and the client codes are left out. Raises RecordError;
    OSError when `out` cannot be written.
    """
    keys = record.keys if opened else None
    lines = _Lines(out)
    sessions = events = 0
    contents: set[str] = set()
    with record.reading() as db:
        lines.write("export", _heading(db, record.room, wanted, made_utc_ms))
        for row in every_row(db, record.keys, wanted):
            for sha256 in (row.protocol_sha256, row.plan_hash):
                if sha256 not in contents:
                    lines.write("content", _content(db, sha256))
                    contents.add(sha256)
            lines.write("session", _session(row, opened=opened))
            secret = session_secret(keys, row)
            for raw in raw_events(db, record.room, row.id, row.first_seq):
                lines.write("event", _event(raw, secret))
                events += 1
            for receipt in receipts_of(db, record.room, row.first_seq):
                lines.write("receipt", _receipt(receipt, row.id))
            sessions += 1
        digest = lines.sha256.hexdigest()
        lines.write("end", {"sessions": sessions, "events": events, "sha256": digest})
    return ExportSummary(sessions, events)


def _heading(db: apsw.Connection, room: str, wanted: SessionFilter, made_utc_ms: int) -> dict[str, Any]:
    stated = {field.name: getattr(wanted, field.name) for field in fields(wanted)}
    epochs = rows(db, "SELECT id, after_seq, began_utc_ms, why FROM epoch ORDER BY number")
    return {
        "format": FORMAT,
        "room": room,
        "made_utc_ms": made_utc_ms,
        "filter": {name: str(value) for name, value in stated.items() if value is not None},
        "epochs": [dict(zip(("id", "after_seq", "began_utc_ms", "why"), row, strict=True)) for row in epochs],
    }


def _content(db: apsw.Connection, sha256: str) -> dict[str, Any]:
    content = blob(db, sha256)
    if content is None:
        raise RecordDamagedError(
            sentence("record", "The content {sha256} is missing in the record.").format(sha256=sha256[:12]),
            sentence("record", "Run: microtimer log verify"),
        )
    try:
        return {"sha256": sha256, "text": content.decode("utf-8")}
    except UnicodeDecodeError:
        return {"sha256": sha256, "base64": base64.b64encode(content).decode()}


def _session(row: SessionRow, *, opened: bool) -> dict[str, Any]:
    shown = {name: getattr(row, name) for name in COLUMNS}
    return {**shown, "client": row.client} if opened else shown


def _event(raw: RawEvent, secret: bytes | None) -> dict[str, Any]:
    line = {
        **raw.envelope._asdict(),
        "body": json.loads(raw.body),
        "prev": raw.prev.hex(),
        "hash": raw.hash.hex(),
    }
    opened = _opened(raw, secret) if secret is not None else {}
    return {**line, "opened": opened} if opened else line


def _opened(raw: RawEvent, secret: bytes) -> dict[str, Any]:
    """Return the texts of an event with the key of each; one that does not open is left sealed."""
    at = raw.envelope
    found: dict[str, Any] = {}
    for name, sealed in sealed_in(raw.body).items():
        key = field_key(secret, sealed)
        try:
            value = unseal_with(key, sealed, place(at.session, at.number, name))
        except SealError:
            continue  # written with a key since erased
        found[name] = {"value": value, "key": base64.b64encode(key).decode()}
    return found


def _receipt(receipt: Receipt, session_id: str) -> dict[str, Any]:
    return {**asdict(receipt), "head": receipt.head.hex(), "session": session_id}
