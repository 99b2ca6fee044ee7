"""Making a log again from an export of all of it: the last way back when no backup is left."""

import base64
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import apsw

from microtimer.core.sentence import sentence
from microtimer.storage.backup import RestoreReport, put_in_place
from microtimer.storage.chain import Envelope, canonical
from microtimer.storage.database import Transaction, open_writer, remove_database
from microtimer.storage.epochs import begin_epoch
from microtimer.storage.errors import RecordDamagedError, telling
from microtimer.storage.export_check import verify_export
from microtimer.storage.migrations import MIGRATIONS, migrate
from microtimer.storage.ownership import Ownership
from microtimer.storage.paths import DataFolder, prepare, refuse_network_folder
from microtimer.storage.rebuilding import rebuild
from microtimer.storage.verification import verify_log

_STAGED = (*Envelope._fields, "body", "prev", "hash")
_STAGING = f"""
CREATE TEMP TABLE staged ({", ".join(_STAGED)});
CREATE TEMP TABLE first (session TEXT PRIMARY KEY, seq INTEGER);
CREATE TEMP TABLE staged_receipt (session, epoch, seq, head, utc_ms);
"""
_EVENTS = """INSERT INTO event
  SELECT s.seq, epoch.number, first.seq, s.number, s.type, s.t_ms, s.utc_ms, s.offset_min, s.tz, s.local_day,
    s.body, s.prev, s.hash
  FROM staged AS s JOIN epoch ON epoch.id = s.epoch JOIN first ON first.session = s.session ORDER BY s.seq"""
_RECEIPTS = """INSERT INTO receipt SELECT r.seq, first.seq, epoch.number, r.head, r.utc_ms
  FROM staged_receipt AS r JOIN epoch ON epoch.id = r.epoch JOIN first ON first.session = r.session"""


def import_jsonl(export: Path, folder: DataFolder, utc_ms: int) -> RestoreReport:
    """Put the log that a whole export tells in the place of the live one, which is kept under another name.

    Hashes, room and epochs are those of the export. Sealed text opens only with the key file the log had,
    which no export holds. Raises RecordError when the export does not verify or leaves sessions out; OSError
    when it cannot be read.
    """
    with export.open("rb") as lines:
        report = verify_export(lines, most=1)
    if report.findings:
        fault = report.findings[0]
        raise RecordDamagedError(
            f"{export}:{fault.line}: {fault.message}", sentence("record", "Use another export.")
        )
    refuse_network_folder(folder.root)
    prepare(folder)
    with Ownership.take(folder.lock):
        fresh = folder.root / "record.db.importing"
        remove_database(fresh)
        db = open_writer(fresh)
        try:
            migrate(db, fresh, folder.backups, MIGRATIONS)
            with export.open("rb") as lines:
                _fill(db, (json.loads(line) for line in lines))
            epoch = begin_epoch(db, utc_ms, "imported")
            with telling():
                found = verify_log(db, most=1).findings
        finally:
            db.close()
        if found:
            raise RecordDamagedError(f"What was imported does not verify: {found[0].message}")
        return put_in_place(fresh, folder, epoch, utc_ms)


def _fill(db: apsw.Connection, lines: Iterable[dict[str, Any]]) -> None:
    """Write the lines of an export into an empty log; its triggers refuse a hole and a broken chain."""
    with telling():
        # Sessions may overlap in time, and the log wants its events in the order of the chain.
        db.pragma("temp_store", "file")
        db.execute(_STAGING)
        with Transaction(db):
            for line in lines:
                _stage(db, line)
            try:
                db.execute(_EVENTS)
            except apsw.ConstraintError as error:
                raise RecordDamagedError(
                    sentence("record", "The export leaves out a part of the log."),
                    sentence("record", "Only an export without a filter can be imported."),
                ) from error
            db.execute(_RECEIPTS)
        rebuild(db)


def _stage(db: apsw.Connection, line: dict[str, Any]) -> None:
    match line["line"]:
        case "export":
            db.execute("INSERT INTO meta VALUES ('room', ?)", (line["room"],))
            db.executemany(
                "INSERT INTO epoch (id, after_seq, began_utc_ms, why) "
                "VALUES (:id, :after_seq, :began_utc_ms, :why)",
                line["epochs"],
            )
        case "content":
            content = line["text"].encode() if "text" in line else base64.b64decode(line["base64"])
            db.execute("INSERT INTO blob VALUES (?, ?)", (bytes.fromhex(line["sha256"]), content))
        case "session":
            db.execute("INSERT INTO first VALUES (?, ?)", (line["id"], line["first_seq"]))
        case "event":
            at = tuple(line[name] for name in _STAGED[:-3])
            hashes = (bytes.fromhex(line["prev"]), bytes.fromhex(line["hash"]))
            values = (*at, canonical(line["body"]).decode(), *hashes)
            marks = ", ".join("?" * len(values))
            db.execute(f"INSERT INTO staged VALUES ({marks})", values)  # noqa: S608
        case "receipt":
            known = {**line, "head": bytes.fromhex(line["head"])}
            db.execute("INSERT INTO staged_receipt VALUES (:session, :epoch, :seq, :head, :utc_ms)", known)
        case _:
            pass  # the last line says nothing that the log does not know
