"""Why a zone was left out may be health data: nowhere in clear, and gone with the client's key."""

import io
import json
from pathlib import Path

import pytest

from microtimer.core.plan import Exclusion, PlanOptions, Side, plan_hash
from microtimer.core.session.events import ReasonedExclusion, SessionStarted
from microtimer.storage.export import export_jsonl
from microtimer.storage.export_check import verify_export
from microtimer.storage.export_csv import export_csv
from microtimer.storage.import_export import import_jsonl
from microtimer.storage.paths import DataFolder
from microtimer.storage.record import Record
from tests.storage.conftest import Opener
from tests.storage.sample import PLAN, PROTOCOL, START_MS, Teller, ended, middle, started

CODE = "C-7QK4-2M"
WORDS = "Botox 9 days ago"
BOTH_CLIENTS = pytest.mark.parametrize("client", [CODE, ""], ids=["client", "nobody named"])


def record_reason(record: Record, client: str) -> str:
    """Put a session into a record that left a zone out before the start, and return its id."""
    options = PlanOptions(exclusions=(Exclusion(zone="forehead", side=Side.LEFT),))
    plan, at, session_id = PLAN.replace(options=options), Teller(), record.new_session_id()
    begin = started(
        session_id,
        at,
        client=client,
        options=options,
        plan_hash=plan_hash(plan),
        exclusions=(ReasonedExclusion(zone="forehead", side=Side.LEFT, reason=WORDS),),
    )
    record.begin_session(begin, PROTOCOL, plan)
    record.append(session_id, [*middle(at), ended(at)])
    return session_id


def reasons(record: Record, session_id: str) -> list[str]:
    first = record.session(session_id).events[0].event
    assert isinstance(first, SessionStarted)
    return [out.reason for out in first.exclusions]


def files_with(root: Path, words: str) -> list[Path]:
    return [path for path in root.rglob("*") if path.is_file() and words.encode() in path.read_bytes()]


@BOTH_CLIENTS
def test_no_file_of_the_data_folder_holds_the_words_in_clear(record: Record, client: str) -> None:
    session_id = record_reason(record, client)
    record.backup()
    assert reasons(record, session_id) == [WORDS]
    assert files_with(record.folder.root, WORDS) == []  # while it is open: the log's journal too
    assert files_with(record.folder.root, "forehead") != []  # the search does find what is kept in clear
    record.close()
    assert files_with(record.folder.root, WORDS) == []


@BOTH_CLIENTS
def test_an_export_holds_the_words_only_where_they_were_asked_for(record: Record, client: str) -> None:
    record_reason(record, client)
    table, closed, opened = io.BytesIO(), io.BytesIO(), io.BytesIO()
    export_csv(record, table)
    export_jsonl(record, closed, made_utc_ms=START_MS, opened=False)
    export_jsonl(record, opened, made_utc_ms=START_MS)
    assert WORDS.encode() not in table.getvalue()
    assert WORDS.encode() not in closed.getvalue()
    lines = opened.getvalue().splitlines(keepends=True)
    holding = [json.loads(line) for line in lines if WORDS.encode() in line]
    assert [(line["line"], line["number"]) for line in holding] == [("event", 1)]
    assert WORDS not in json.dumps(holding[0]["body"])
    for export in (closed, opened):
        assert verify_export(export.getvalue().splitlines(keepends=True)).findings == ()


def test_words_changed_in_an_export_are_found(record: Record) -> None:
    record_reason(record, CODE)
    out = io.BytesIO()
    export_jsonl(record, out, made_utc_ms=START_MS)
    changed = out.getvalue().replace(WORDS.encode(), b"Botox 9 years ago").splitlines(keepends=True)
    messages = [finding.message for finding in verify_export(changed).findings]
    assert any("shown as exclusions is not what was sealed" in message for message in messages)


def test_after_erasing_the_client_the_words_cannot_be_read(record: Record, open_record: Opener) -> None:
    session_id = record_reason(record, CODE)
    record.erase_client(CODE)
    assert reasons(record, session_id) == []
    assert {"1.client", "1.exclusions"} <= set(record.session(session_id).unreadable)
    plan = record.session(session_id).plan()
    assert [out.zone for out in plan.options.exclusions] == ["forehead"]  # what was done stays told
    record.close()
    again = open_record()
    assert again.rebuild_projection() == 1
    assert again.verify().ok


def test_an_imported_log_opens_the_words_with_its_keys(record: Record, tmp_path: Path) -> None:
    session_id = record_reason(record, CODE)
    with (tmp_path / "all.jsonl").open("wb") as out:
        export_jsonl(record, out, made_utc_ms=START_MS)
    keys = record.folder.keys
    record.close()
    other = DataFolder(tmp_path / "other")
    import_jsonl(tmp_path / "all.jsonl", other, START_MS)
    assert files_with(other.root, WORDS) == []
    other.keys.unlink(missing_ok=True)
    other.keys.write_bytes(keys.read_bytes())
    with Record.open(other, utc=lambda: START_MS) as imported:
        assert reasons(imported, session_id) == [WORDS]
        assert imported.verify().ok
