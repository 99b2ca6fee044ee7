"""The list of sessions as CSV that opens right in a spreadsheet: UTF-8 with mark, CRLF, no cell a formula."""

import csv
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import IO

from microtimer.storage.queries import receipts_of
from microtimer.storage.record import EVERYTHING, Record
from microtimer.storage.sessions import every_row
from microtimer.storage.stored import Receipt, SessionFilter, SessionRow

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""First characters that make a spreadsheet take text for a formula; the wide ones are read as the others."""

_COLUMNS: tuple[tuple[str, Callable[[SessionRow], str | int | None]], ...] = (
    ("session", lambda row: row.id),
    ("kind", lambda row: row.kind),
    ("status", lambda row: row.status.value),
    ("date", lambda row: row.local_day),
    ("start", lambda row: _local_time(row.started_utc_ms, row.offset_min)),
    ("end", lambda row: None if row.ended_utc_ms is None else _local_time(row.ended_utc_ms, row.offset_min)),
    ("time zone", lambda row: row.tz),
    ("UTC offset (min)", lambda row: row.offset_min),
    ("practitioner", lambda row: row.practitioner),
    ("client", lambda row: "(erased)" if row.client_erased else row.client),
    ("protocol", lambda row: row.protocol_title),
    ("protocol id", lambda row: row.protocol_id),
    ("protocol version", lambda row: row.protocol_version),
    ("protocol SHA-256", lambda row: row.protocol_sha256),
    ("device", lambda row: row.device_id),
    ("device serial", lambda row: row.device_serial),
    ("planned (ms)", lambda row: row.planned_ms),
    ("elapsed (ms, sum of the next six)", lambda row: row.elapsed_ms),
    ("preparation (ms)", lambda row: row.preparation_ms),
    ("treatment (ms)", lambda row: row.treatment_ms),
    ("aftercare (ms)", lambda row: row.aftercare_ms),
    ("transitions (ms)", lambda row: row.transition_ms),
    ("paused (ms)", lambda row: row.paused_ms),
    ("gaps (ms)", lambda row: row.gap_ms),
    ("steps", lambda row: row.steps_total),
    ("steps done", lambda row: row.steps_done),
    ("steps skipped", lambda row: row.steps_skipped),
    ("pauses", lambda row: row.pauses),
    ("gaps", lambda row: row.gaps),
    ("discomfort", lambda row: row.discomforts),
    ("notes", lambda row: row.notes),
    ("setting changes", lambda row: row.setting_changes),
    ("exclusions", lambda row: row.exclusions),
    ("recoveries", lambda row: row.recoveries),
    ("amendments", lambda row: row.amendments),
    ("signed by", lambda row: row.signed_by),
)


def export_csv(record: Record, out: IO[bytes], wanted: SessionFilter = EVERYTHING) -> int:
    """Write the list, one line a session, oldest first, and return how many there are.

    Dates and times are local and ISO 8601. Durations are whole milliseconds, unrounded so that the parts add
    up, and without a decimal point, which half of Europe's spreadsheets would take for a date or for text.
    Raises RecordError; OSError when `out` cannot be written.
    """
    out.write("\ufeff".encode())
    _write(out, [*(name for name, _ in _COLUMNS), "receipt"])
    sessions = 0
    with record.reading() as db:
        for row in every_row(db, record.keys, wanted):
            receipts = receipts_of(db, record.room, row.first_seq)
            _write(out, [*(value(row) for _, value in _COLUMNS), _newest(receipts)])
            sessions += 1
    return sessions


def text_cell(text: str) -> str:
    """Return text as a cell that no spreadsheet takes for a formula: an apostrophe before a telling start."""
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA_STARTS) else text


class _OneLine:
    """What a csv writer writes to; csv wants text, the export is bytes."""

    def __init__(self) -> None:
        self.text = ""

    def write(self, text: str) -> None:
        self.text = text


def _write(out: IO[bytes], values: list[str | int | None]) -> None:
    line = _OneLine()
    cells = [text_cell(value) if isinstance(value, str) else value for value in values]
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    out.write(line.text.encode("utf-8"))


def _newest(receipts: tuple[Receipt, ...]) -> str:
    return str(receipts[-1]) if receipts else ""


def _local_time(utc_ms: int, offset_min: int) -> str:
    moment = datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=utc_ms, minutes=offset_min)
    return moment.strftime("%Y-%m-%d %H:%M:%S")
