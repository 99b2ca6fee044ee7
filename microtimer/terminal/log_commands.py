"""`log`: list, show, verify, export, back up and restore the record."""

import argparse
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import IO

from microtimer.storage.backup import RestoreReport, restore
from microtimer.storage.client_codes import ClientCodeError, normal_reference
from microtimer.storage.errors import RecordDamagedError, UnknownSessionError
from microtimer.storage.export import export_jsonl
from microtimer.storage.export_check import ExportReport
from microtimer.storage.export_csv import export_csv
from microtimer.storage.file_check import verify_file
from microtimer.storage.import_export import import_jsonl
from microtimer.storage.new_file import new_file
from microtimer.storage.record import Record
from microtimer.storage.recovery import has_traces
from microtimer.storage.stored import SessionFilter, SessionKey, SessionRow, SessionStatus
from microtimer.storage.verification import VerifyReport
from microtimer.terminal.command_error import CommandError, telling_lost_output
from microtimer.terminal.printing import Output, counted, local_minute, spent_text, table
from microtimer.terminal.session_report import session_json, session_lines
from microtimer.terminal.workspace import Workspace

CHECK_FOLDER = "Check --data-dir and MICROTIMER_DATA_DIR."
PAGE = 500
SHORT_ID = 13
"""Characters of an id that are shown in the list: its first 48 bits are the start in ms."""
INTERNAL = ("first_seq", "client_ref", "client_sealed")
"""Columns of a session's row that mean something inside the record only."""


def run_log(workspace: Workspace, arguments: argparse.Namespace, output: Output) -> int:
    """Do what a `log` command asks for and return the exit code: 1 when `verify` found a fault.

    Raises CommandError or RecordError when it cannot be done.
    """
    match arguments.log_command:
        case "list":
            return _list(workspace, arguments, output)
        case "show":
            return _show(workspace, arguments, output)
        case "verify":
            return _verify(workspace, arguments, output)
        case "export":
            return _export(workspace, arguments, output)
        case "backup":
            return _back_up(workspace, Path(arguments.path), output)
        case "restore":
            return _restore(workspace, Path(arguments.path), output)
        case unknown:
            raise ValueError(f"The parser lets through a command that is not here: {unknown}")


def _list(workspace: Workspace, arguments: argparse.Namespace, output: Output) -> int:
    wanted = _filter(arguments)
    if not _has_record(workspace):
        _refuse_mistaken_folder(workspace)
        if not arguments.json:
            output.line(f"No session is recorded yet in {workspace.folder.root}.")
        return 0
    with _reading(workspace) as record:
        rows = list(_rows(record, wanted, arguments.limit))
        if arguments.json:
            for row in rows:
                output.json_line(_row_json(row))
            return 0
        there = record.count(wanted)
    if not rows:
        nothing = f"No session is recorded yet in {workspace.folder.root}."
        output.line(nothing if wanted == SessionFilter() else "No session fits.")
        return 0
    head = ["session", "begun", "kind", "status", "protocol", "by", "client", "time", "steps", ""]
    for line in table([head, *(_row_text(row) for row in rows)], right=(7, 8)):
        output.line(line)
    if there > len(rows):
        output.line(f"{len(rows)} of {there} sessions; --limit shows more.")
    return 0


def _rows(record: Record, wanted: SessionFilter, limit: int) -> Iterator[SessionRow]:
    after: SessionKey | None = None
    while limit > 0:
        page = record.sessions(wanted, after, min(limit, PAGE))
        yield from page.rows
        limit, after = limit - len(page.rows), page.next
        if after is None:
            return


def _row_json(row: SessionRow) -> dict[str, object]:
    kept = {name: value for name, value in asdict(row).items() if name not in INTERNAL}
    return {**kept, "status": row.status.value, "client_erased": row.client_erased}


def _row_text(row: SessionRow) -> list[str]:
    return [
        row.id[:SHORT_ID],
        local_minute(row.started_utc_ms, row.offset_min),
        row.kind,
        row.status.value.replace("_", " "),
        row.protocol_title,
        row.practitioner or "-",
        "(erased)" if row.client_erased else row.client or "-",
        spent_text(row.elapsed_ms),
        f"{row.steps_done}/{row.steps_total}",
        ", ".join(_flags(row)),
    ]


def _flags(row: SessionRow) -> Iterator[str]:
    """Yield what a reviewer looks for first."""
    if row.discomforts:
        yield counted(row.discomforts, "discomfort")
    if row.gaps:
        yield counted(row.gaps, "gap")
    if row.steps_skipped:
        yield f"{row.steps_skipped} skipped"
    if row.recoveries:
        yield "recovered"
    if row.amendments:
        yield "amended"
    if row.signed:
        yield "signed"


def _has_record(workspace: Workspace) -> bool:
    """Tell whether there is a record, also one that is lost: opening it says so."""
    record = workspace.folder.record
    try:
        return record.exists() or has_traces(workspace.folder)
    except OSError as error:
        raise CommandError(f"{record} cannot be read ({error.strerror}).", "Check its rights.") from error


def _refuse_mistaken_folder(workspace: Workspace) -> None:
    """Raise CommandError where a folder was named that is none: a slip would look like an empty record."""
    root = workspace.folder.root
    if root.exists() and not root.is_dir():
        raise CommandError(f"{root} is a file, not a folder.", CHECK_FOLDER)
    if workspace.folder_is_named and not root.exists():
        raise CommandError(f"There is no folder {root}.", CHECK_FOLDER)


def _show(workspace: Workspace, arguments: argparse.Namespace, output: Output) -> int:
    with _reading(workspace) as record:
        stored = record.session(_whole_id(record, arguments.id))
    if arguments.json:
        output.json_page({"session": _row_json(stored.row), **session_json(stored)})
        return 0
    for line in session_lines(stored, workspace.catalogues.zones):
        output.line(line)
    return 0


def _whole_id(record: Record, given: str) -> str:
    """Return the id that begins as given; raise CommandError when several do, RecordError when none does."""
    if not given.strip():
        raise CommandError("The session's id is empty.", "List the ids with: microtimer log list")
    found = record.ids_beginning(given.strip().lower())
    if not found:
        raise UnknownSessionError(
            f"There is no session {given} in this record.", "List them with: microtimer log list"
        )
    if len(found) > 1:
        shown = ", ".join(found[:3])
        raise CommandError(f"Several sessions begin with {given}: {shown}.", "Give more of the id.")
    return found[0]


def _verify(workspace: Workspace, arguments: argparse.Namespace, output: Output) -> int:
    named = Path(arguments.file) if arguments.file else None
    if named is not None and not _is_live(named, workspace):
        return _verify_file(named, arguments, output)
    try:
        with _reading(workspace) as record:
            report = record.verify()
    except RecordDamagedError as error:
        return _say_damaged(error, arguments, output)
    return _say_verified(report, arguments, output)


def _is_live(path: Path, workspace: Workspace) -> bool:
    record = workspace.folder.record
    return path.exists() and record.exists() and path.samefile(record)


def _verify_file(path: Path, arguments: argparse.Namespace, output: Output) -> int:
    """Check a backup, or an export in JSON Lines."""
    try:
        report = verify_file(path)
    except OSError as error:
        raise CommandError(f"{path} cannot be read ({error.strerror}).", "Check the path.") from error
    except RecordDamagedError as error:
        return _say_damaged(error, arguments, output)
    if isinstance(report, ExportReport):
        return _say_export(path, report, arguments, output)
    return _say_verified(report, arguments, output)


def _say_verified(report: VerifyReport, arguments: argparse.Namespace, output: Output) -> int:
    if arguments.json:
        output.json_page(
            {
                "ok": report.ok,
                "sessions": report.sessions,
                "events": report.events,
                "room": report.room,
                "epoch": report.epoch,
                "seq": report.seq,
                "head": report.head.hex(),
                "epochs": [asdict(epoch) for epoch in report.epochs],
                "end_compared": report.end_compared,
                "findings": [
                    {**asdict(finding), "fault": finding.fault.value} for finding in report.findings
                ],
            }
        )
        return 0 if report.ok else 1
    what = f"{counted(report.events, 'event')} in {counted(report.sessions, 'session')}"
    if report.ok:
        output.line(f"{what}: {report.verdict}")
        if report.head_line:
            output.line(f"head: {report.head_line}")
        return 0
    first = report.first_bad_event
    if first is not None:
        output.line(f"First bad event: {first.message}")
    for finding in report.findings:
        if finding is not first:
            output.line(finding.message)
    output.line(f"{what}: {counted(len(report.findings), 'fault')} found.")
    return 1


def _say_export(path: Path, report: ExportReport, arguments: argparse.Namespace, output: Output) -> int:
    if arguments.json:
        findings = [asdict(finding) for finding in report.findings]
        output.json_page(
            {"ok": report.ok, "sessions": report.sessions, "events": report.events, "findings": findings}
        )
        return 0 if report.ok else 1
    for finding in report.findings:
        output.line(f"{path}:{finding.line}: {finding.message}")
    what = f"{counted(report.events, 'event')} in {counted(report.sessions, 'session')}"
    result = "it agrees with itself" if report.ok else f"{counted(len(report.findings), 'fault')} found"
    output.line(f"{what}: {result}.")
    return 0 if report.ok else 1


def _say_damaged(error: RecordDamagedError, arguments: argparse.Namespace, output: Output) -> int:
    if arguments.json:
        output.json_page({"ok": False, "findings": [{"fault": "file", "message": str(error)}]})
    else:
        output.line(str(error))
    return 1


def _export(workspace: Workspace, arguments: argparse.Namespace, output: Output) -> int:
    wanted = _filter(arguments)
    with _reading(workspace) as record:
        if arguments.output is None:
            with telling_lost_output():
                _write_export(record, output.binary, wanted, workspace.utc_ms(), arguments.format)
                output.binary.flush()
            return 0
        path = Path(arguments.output)
        try:
            with new_file(path) as file:
                sessions = _write_export(record, file, wanted, workspace.utc_ms(), arguments.format)
        except FileExistsError as error:
            raise CommandError(
                f"{path} exists already.", "Name a new file: nothing is overwritten."
            ) from error
        except OSError as error:
            raise CommandError(
                f"{path} cannot be written ({error.strerror}).", "Name another place."
            ) from error
    output.line(f"{counted(sessions, 'session')} exported to {path}.")
    return 0


def _write_export(
    record: Record, out: IO[bytes], wanted: SessionFilter, utc_ms: int, export_format: str
) -> int:
    if export_format == "csv":
        return export_csv(record, out, wanted)
    return export_jsonl(record, out, wanted, made_utc_ms=utc_ms).sessions


def _back_up(workspace: Workspace, path: Path, output: Output) -> int:
    _demand_record(workspace)
    # Opened to write where that can be, so that the key file remembers where its copies lie.
    with Record.open(workspace.folder, utc=workspace.utc_ms) as record:
        for notice in record.notices:
            output.say(notice)
        report = record.backup(path)
    what = f"{counted(report.sessions, 'session')}, {counted(report.events, 'event')}"
    output.line(f"Backed up and verified: {report.path} ({what}, head {report.head.hex()[:16]}).")
    output.line(f"The keys that open notes and client codes: {report.keys}. Keep both together.")
    return 0


def _restore(workspace: Workspace, path: Path, output: Output) -> int:
    report = _restored(workspace, path)
    output.line(f"The record is now that of {path}: {counted(report.sessions, 'session')}.")
    if report.replaced is not None:
        output.line(f"The record before is kept as {report.replaced}.")
    for summary in report.missing:
        output.line(f"not in the backup: {summary}")
    return 0


def _restored(workspace: Workspace, path: Path) -> RestoreReport:
    """Restore a backup, or a whole export in JSON Lines, told apart by how it begins."""
    try:
        with path.open("rb") as file:
            begins = file.read(1)
    except OSError as error:
        raise CommandError(f"{path} cannot be read ({error.strerror}).", "Check the path.") from error
    if begins == b"{":
        return import_jsonl(path, workspace.folder, workspace.utc_ms())
    return restore(workspace.folder, path, workspace.utc_ms())


def _demand_record(workspace: Workspace) -> None:
    if not _has_record(workspace):
        raise CommandError(f"There is no record in {workspace.folder.root}.", CHECK_FOLDER)


def _reading(workspace: Workspace) -> Record:
    _demand_record(workspace)
    return Record.open(workspace.folder, utc=workspace.utc_ms, read_only=True)


def _filter(arguments: argparse.Namespace) -> SessionFilter:
    from_day, to_day = arguments.from_day, arguments.to_day
    if from_day and to_day and from_day > to_day:
        raise CommandError(f"--from {from_day} lies after --to {to_day}.", "Exchange the two.")
    return SessionFilter(
        from_day=from_day,
        to_day=to_day,
        practitioner=arguments.practitioner,
        client=_client(arguments.client),
        protocol_id=arguments.protocol,
        kind=arguments.kind,
        status=SessionStatus(arguments.status) if arguments.status else None,
    )


def _client(given: str | None) -> str | None:
    try:
        return None if given is None else normal_reference(given)
    except ClientCodeError as error:
        raise CommandError(str(error)) from error
