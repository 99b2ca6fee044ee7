"""From a protocol file to a verified, exported, backed-up and restored record, by commands alone."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.terminal.sample import DEMO, Shell


def test_a_rehearsal_is_listed_shown_verified_exported_backed_up_and_restored(
    shell: Shell, tmp_path: Path, own_data_folder: Path
) -> None:
    assert shell("check", DEMO_FILE).code == 0
    rehearsed = shell("rehearse", "--json", "--speed", "0", DEMO)
    events = [line for line in rehearsed.json_lines if line["kind"] == "event"]
    session = str(events[0]["session_id"])

    (listed,) = shell("log", "list", "--json").json_lines
    assert (listed["id"], listed["status"], listed["kind"]) == (session, "completed", "rehearsal")

    shown = json.loads(shell("log", "show", session[:13], "--json").out)
    assert [event["type"] for event in shown["events"]] == [event["type"] for event in events]
    assert [event.get("t_ms", 0) for event in shown["events"]] == [event["t_ms"] for event in events]
    planned = json.loads(shell("show", "--json", DEMO).out)
    assert shown["plan"] == planned["plan"]
    assert shown["session"]["treatment_ms"] == planned["totals"]["treatment_ms"] == 60_000

    assert shell("log", "verify").code == 0
    export, backup = tmp_path / "all.jsonl", tmp_path / "backup.db"
    assert shell("log", "export", "--output", export).code == 0
    assert shell("log", "verify", export).code == 0
    assert shell("log", "backup", backup).code == 0

    assert shell("rehearse", "--speed", "0", DEMO).code == 0  # which the backup does not have
    assert len(shell("log", "list", "--json").lines) == 2
    restored = shell("log", "restore", backup)
    assert restored.code == 0
    assert len(list(own_data_folder.glob("record-replaced-*.db"))) == 1
    assert [row["id"] for row in shell("log", "list", "--json").json_lines] == [session]
    assert shell("log", "verify").code == 0

    assert shell("rehearse", "--speed", "0", DEMO).code == 0  # and the record goes on
    assert shell("log", "verify").code == 0


DEMO_FILE = Path(__file__).resolve().parents[2] / "protocols" / f"{DEMO}.json"


STOPPING = [getattr(signal, name, signal.SIGINT) for name in ("SIGINT", "SIGTERM", "SIGHUP")]


@pytest.mark.skipif(sys.platform == "win32", reason="a console's Ctrl-C cannot be sent to one process there")
@pytest.mark.parametrize("number", STOPPING)
def test_ctrl_c_loses_no_event(own_data_folder: Path, number: signal.Signals) -> None:
    """Every line printed before and after the signal is in the record, and the session is over."""
    command = [sys.executable, "-m", "microtimer", "rehearse", "--json", "--speed", "20", DEMO]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        lines = []
        for line in process.stdout:
            lines.append(json.loads(line))
            if lines[-1]["type"] == "step_ended":
                process.send_signal(number)
        said = process.stderr.read()
    assert process.returncode == 128 + number
    assert said == "Interrupted: the rehearsal was ended, and its events are saved.\n"
    printed = [line["type"] for line in lines if line["kind"] == "event"]
    assert printed[-1] == "session_ended"
    assert recorded_events(own_data_folder) == printed


@pytest.mark.skipif(sys.platform == "win32", reason="closed pipes are told otherwise there")
def test_a_reader_that_goes_away_ends_the_rehearsal_and_loses_no_event(own_data_folder: Path) -> None:
    command = [sys.executable, "-m", "microtimer", "rehearse", "--json", "--speed", "50", DEMO]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        first = json.loads(process.stdout.readline())
        process.stdout.close()
        assert process.stderr.read() == ""
    assert process.returncode == 141
    recorded = recorded_events(own_data_folder)
    assert recorded[0] == first["type"]
    assert recorded[-1] == "session_ended"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL there")
def test_after_a_kill_what_was_printed_is_in_the_record(own_data_folder: Path) -> None:
    command = [sys.executable, "-m", "microtimer", "rehearse", "--json", "--speed", "200", DEMO]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        printed = []
        for line in process.stdout:
            event = json.loads(line)
            if event["kind"] == "event":
                printed.append(event["type"])
            if len(printed) == 4:
                process.kill()
    recorded = recorded_events(own_data_folder)
    assert recorded[: len(printed)] == printed
    done = run("log", "list", "--json", "--status", "unfinished")
    assert len(done.stdout.splitlines()) == 1
    assert run("log", "verify").returncode == 0


def run(*words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "microtimer", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False, env=dict(os.environ))


def recorded_events(folder: Path) -> list[str]:
    """Return the types of the events of the one session in the record, as a second process reads them."""
    assert (folder / "record.db").exists()
    listed = run("log", "list", "--json")
    session = json.loads(listed.stdout)["id"]
    shown = run("log", "show", session, "--json")
    return [event["type"] for event in json.loads(shown.stdout)["events"]]
