"""Checking a file that somebody names: what it is, or why it is none that can be checked."""

from collections.abc import Callable
from pathlib import Path

import apsw
import pytest

from microtimer.storage.errors import (
    RecordDamagedError,
    RecordError,
    RecordPlaceError,
    RecordReadOnlyError,
    RecordTooNewError,
)
from microtimer.storage.export import export_jsonl
from microtimer.storage.export_check import ExportReport
from microtimer.storage.export_csv import export_csv
from microtimer.storage.file_check import verify_file
from microtimer.storage.migrations import MIGRATIONS, Migration
from microtimer.storage.record import Record
from microtimer.storage.verification import VerifyReport
from tests.storage.sample import START_MS, record_session


def test_a_backup_is_checked(record: Record, tmp_path: Path) -> None:
    record_session(record)
    report = verify_file(record.backup(tmp_path / "copy.db").path)
    assert isinstance(report, VerifyReport)
    assert (report.ok, report.events, report.end_compared) == (True, 16, False)


def test_an_export_is_checked(record: Record, tmp_path: Path) -> None:
    record_session(record)
    with (tmp_path / "all.jsonl").open("wb") as out:
        export_jsonl(record, out, made_utc_ms=START_MS)
    report = verify_file(tmp_path / "all.jsonl")
    assert isinstance(report, ExportReport)
    assert (report.ok, report.events) == (True, 16)


def test_a_table_is_told_from_an_export(record: Record, tmp_path: Path) -> None:
    path = tmp_path / "all.csv"
    with path.open("wb") as out:
        export_csv(record, out)
    for content in (path.read_bytes(), path.read_bytes()[3:]):  # some programs take the mark away
        path.write_bytes(content)
        with pytest.raises(RecordPlaceError, match=r"all\.csv is a table .*Name the \.jsonl export"):
            verify_file(path)


def _older(path: Path) -> None:
    """Leave the file as it is; the program is the newer one."""


def _set(statement: str) -> Callable[[Path], None]:
    def change(path: Path) -> None:
        db = apsw.Connection(str(path))
        db.execute(statement)
        db.close()

    return change


@pytest.mark.parametrize(
    ("change", "error", "words"),
    [
        (lambda path: path.write_bytes(b""), RecordDamagedError, "is empty"),
        (
            lambda path: path.write_bytes(b"Dear client,"),
            RecordDamagedError,
            "neither a record nor an export",
        ),
        (lambda path: path.write_bytes(bytes(8192)), RecordDamagedError, "neither a record nor an export"),
        (_set("PRAGMA application_id = 7"), RecordPlaceError, "is not a record of this program"),
        (_set("PRAGMA user_version = 9"), RecordTooNewError, "newer version"),
        (_older, RecordReadOnlyError, "older version"),
    ],
)
def test_what_cannot_be_checked_is_refused_in_words(
    record: Record, tmp_path: Path, change: Callable[[Path], object], error: type[RecordError], words: str
) -> None:
    path = record.backup(tmp_path / "copy.db").path
    change(path)
    later = (*MIGRATIONS, Migration(2, lambda _: None))
    with pytest.raises(error, match=words):
        verify_file(path, migrations=later if change is _older else MIGRATIONS)


def test_the_key_file_is_no_record(record: Record) -> None:
    with pytest.raises(RecordPlaceError, match=r"keys\.db is not a record"):
        verify_file(record.folder.keys)


def test_a_file_that_is_not_there_is_the_callers_to_tell(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        verify_file(tmp_path / "none.db")
