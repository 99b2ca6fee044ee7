"""`rehearse`: every protocol runs through by itself, and every event and cue is a line."""

import json
import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from microtimer.core.clock import SystemClock
from microtimer.core.plan import Ending, Plan
from microtimer.core.session.cues import CueKind
from microtimer.core.session.events import SessionEnded, SessionEvent
from microtimer.storage.errors import RecordFullError
from microtimer.storage.file_check import verify_file
from microtimer.storage.ownership import Ownership
from microtimer.storage.paths import DataFolder, prepare
from microtimer.storage.record import Record
from microtimer.storage.verification import VerifyReport
from microtimer.terminal import rehearse_command
from microtimer.terminal.pace import NoWaiting
from tests.terminal.sample import BUNDLED, DEMO, Done, Shell, protocol, write

FULL_SPEED = ("--speed", "0")


def record_of(folder: Path) -> Record:
    return Record.open(folder, utc=lambda: 0, read_only=True)


def of_type(done: Done, name: str) -> list[dict[str, object]]:
    return [line for line in done.json_lines if line["type"] == name]


@pytest.mark.parametrize("path", sorted(BUNDLED.glob("ex-*.json")), ids=lambda path: path.stem)
def test_every_bundled_protocol_comes_to_its_end_as_planned(shell: Shell, path: Path) -> None:
    plan = Plan.from_json_value(json.loads(shell("show", "--json", path).out)["plan"])
    done = shell("rehearse", "--json", *FULL_SPEED, path)
    assert (done.code, done.err) == (0, "")
    assert [line["outcome"] for line in of_type(done, "session_ended")] == ["completed"]
    ended = {line["step"]: line["active_ms"] for line in of_type(done, "step_ended")}
    timed = [step for step in plan.steps if step.ending is not Ending.COUNT_UP and step.index in ended]
    assert timed
    assert all(ended[step.index] == step.timing.planned_ms for step in timed)


def test_treatment_and_moves_take_what_the_plan_says(shell: Shell) -> None:
    planned = json.loads(shell("show", "--json", DEMO).out)["totals"]
    done = shell("rehearse", *FULL_SPEED, DEMO)
    assert done.lines[-1].startswith("completed after 1:00: treatment 1:00 of 1:00 planned")
    assert planned["treatment_ms"] == 60_000


def test_a_json_line_has_time_kind_and_type(shell: Shell, jaw: Path) -> None:
    done = shell("rehearse", "--json", *FULL_SPEED, jaw)
    lines = done.json_lines
    assert all(list(line)[:3] == ["t_ms", "kind", "type"] for line in lines)
    assert {line["kind"] for line in lines} == {"event", "cue"}
    assert {line["type"] for line in lines if line["kind"] == "cue"} <= set(CueKind)
    times = [line["t_ms"] for line in lines]
    assert times == sorted(times, key=lambda time: int(str(time)))
    start = lines[0]
    assert (start["type"], start["session_kind"], start["t_ms"]) == ("session_started", "rehearsal", 0)


def test_a_line_for_a_person_has_time_kind_and_words(shell: Shell, jaw_practice: Path) -> None:
    done = shell("rehearse", *FULL_SPEED, jaw_practice)
    assert "  0:20.0  event  move to 2 Jawline, client's right (0:03)" in done.lines
    assert "  0:20.0  cue    change side: client's right jawline" in done.lines
    assert "  0:17.0  cue    last seconds: 3" in done.lines


def same_but_for_the_clock(done: Done) -> list[dict[str, object]]:
    by_clock = ("utc_ms", "session_id")
    return [{name: line[name] for name in line if name not in by_clock} for line in done.json_lines]


def test_the_same_plan_gives_the_same_lines_at_every_speed(shell: Shell, jaw_practice: Path) -> None:
    slow = shell("rehearse", "--json", "--speed", "400", jaw_practice)
    fast = shell("rehearse", "--json", "--speed", "1000000", jaw_practice)
    assert same_but_for_the_clock(slow) == same_but_for_the_clock(fast)


def test_it_is_logged_as_a_rehearsal_with_every_line_printed(
    shell: Shell, jaw_practice: Path, own_data_folder: Path
) -> None:
    done = shell("rehearse", "--json", *FULL_SPEED, jaw_practice)
    with record_of(own_data_folder) as record:
        (row,) = record.sessions().rows
        stored = record.session(row.id)
    assert row.kind == "rehearsal"  # also of a practice protocol
    assert [kept.event.type for kept in stored.events] == [
        line["type"] for line in done.json_lines if line["kind"] == "event"
    ]
    assert stored.protocol == jaw_practice.read_bytes()


def test_a_record_that_another_owns_is_told_and_the_rehearsal_goes_on(
    shell: Shell, jaw_practice: Path, own_data_folder: Path
) -> None:
    folder = DataFolder(own_data_folder)
    prepare(folder)
    with Ownership.take(folder.lock):
        done = shell("rehearse", *FULL_SPEED, jaw_practice)
    assert done.code == 1  # it went through, and is not recorded
    assert done.err.startswith("This rehearsal is not recorded: Another microtimer")
    assert done.lines[-1].startswith("completed")
    assert not folder.record.exists()


def test_a_data_folder_that_is_a_file_is_told_and_the_rehearsal_goes_on(
    shell: Shell, jaw_practice: Path, own_data_folder: Path
) -> None:
    own_data_folder.parent.mkdir(parents=True, exist_ok=True)
    own_data_folder.write_text("no folder", encoding="utf-8")
    done = shell("rehearse", *FULL_SPEED, jaw_practice)
    assert done.code == 1
    assert done.err.startswith(f"This rehearsal is not recorded: {own_data_folder} is a file, not a folder.")
    assert done.lines[-1].startswith("completed")


def test_a_full_disk_is_told_once_and_named_when_it_is_over(
    shell: Shell, jaw_practice: Path, monkeypatch: pytest.MonkeyPatch, own_data_folder: Path
) -> None:
    real, calls = Record.append, 0

    def append(self: Record, session_id: str, events: Sequence[SessionEvent]) -> int:
        nonlocal calls
        calls += 1
        if 3 <= calls < 8:
            raise RecordFullError("There is no room left on the disk.", "Free some space.")
        return real(self, session_id, events)

    # The disk fills up and is cleared again: no file system at hand does that on request.
    monkeypatch.setattr(Record, "append", append)
    done = shell("rehearse", *FULL_SPEED, jaw_practice)
    assert done.code == 0
    told, saved = done.err.splitlines()
    assert told.startswith("There is no room left on the disk. Free some space. 2 events not saved: ")
    assert saved == "Everything is saved again."
    with record_of(own_data_folder) as record:
        assert record.sessions().rows[0].status == "completed"
        assert record.verify().ok


def test_a_plan_with_nothing_left_to_do_exits_2(
    shell: Shell, jaw_practice: Path, own_data_folder: Path
) -> None:
    done = shell("rehearse", *FULL_SPEED, jaw_practice, "--exclude", "jaw", "--exclude", "forehead")
    assert done.code == 2
    assert done.err.count("\n") == 1


def test_what_is_not_saved_in_the_end_is_told_last_and_exits_1(
    shell: Shell, jaw_practice: Path, monkeypatch: pytest.MonkeyPatch, own_data_folder: Path
) -> None:
    def append(*_: object) -> int:
        raise RecordFullError("There is no room left on the disk.", "Free some space.")

    # A disk that stays full: no file system at hand is so on request.
    monkeypatch.setattr(Record, "append", append)
    done = shell("rehearse", "--json", *FULL_SPEED, jaw_practice)
    events = [line for line in done.json_lines if line["kind"] == "event"]
    assert done.code == 1
    assert [line["outcome"] for line in of_type(done, "session_ended")] == ["completed"]
    *_, last = done.err.splitlines()
    session = events[0]["session_id"]
    assert last == f"{len(events) - 1} events of session {session} were not saved."


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is always full")
def test_a_rehearsal_whose_output_is_lost_is_ended_and_saved(
    jaw_practice: Path, own_data_folder: Path
) -> None:
    command = [sys.executable, "-m", "microtimer", "rehearse", *FULL_SPEED, str(jaw_practice)]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (
        2,
        "The output could not be written (No space left on device).\n",
    )
    with record_of(own_data_folder) as record:
        (row,) = record.sessions().rows
        ended = record.session(row.id).events[-1].event
    assert row.status == "abandoned"
    assert isinstance(ended, SessionEnded)
    assert ended.reason == "output lost"


def test_the_record_tells_the_rooms_time_whatever_the_speed(shell: Shell, jaw_practice: Path) -> None:
    before_ms = SystemClock().now().utc_ms
    done = shell("rehearse", "--json", *FULL_SPEED, jaw_practice)
    times = [int(str(line["utc_ms"])) for line in done.json_lines if line["kind"] == "event"]
    assert before_ms <= min(times) <= max(times) <= SystemClock().now().utc_ms
    assert not of_type(done, "clock_stepped")
    assert [line["t_ms"] for line in of_type(done, "session_ended")] >= [58_000]


def test_lines_for_a_person_leave_out_the_records_own_notes_of_the_time(shell: Shell, jaw: Path) -> None:
    assert of_type(shell("rehearse", "--json", *FULL_SPEED, jaw), "time_kept")
    assert "time kept" not in shell("rehearse", *FULL_SPEED, jaw).out


class InterruptedAfter(NoWaiting):
    """Raises a signal once the rehearsal has come so far."""

    looks_left = 100

    def wait(self, ms: int) -> None:
        super().wait(ms)
        self.looks_left -= 1
        if self.looks_left == 0:
            signal.raise_signal(signal.SIGINT)


def test_ctrl_c_ends_it_as_abandoned_and_saves_everything(
    shell: Shell, jaw_practice: Path, monkeypatch: pytest.MonkeyPatch, own_data_folder: Path
) -> None:
    monkeypatch.setattr(rehearse_command, "_waiting", lambda *_: InterruptedAfter(SystemClock()))
    done = shell("rehearse", "--json", *FULL_SPEED, jaw_practice)
    assert done.code == 130
    assert done.err == "Interrupted: the rehearsal was ended, and its events are saved.\n"
    last = done.json_lines[-1]
    assert (last["type"], last["outcome"], last["reason"]) == ("session_ended", "abandoned", "interrupted")
    with record_of(own_data_folder) as record:
        (row,) = record.sessions().rows
        assert row.status == "abandoned"
        assert row.last_number == sum(line["kind"] == "event" for line in done.json_lines)


def test_two_lanes_and_a_choice_are_gone_through(shell: Shell, tmp_path: Path) -> None:
    steps = [
        {
            "type": "choice",
            "ask": "What next?",
            "options": [
                {"id": "short", "title": "Short", "steps": []},
                {
                    "id": "long",
                    "title": "Long",
                    "steps": [{"type": "zone", "mode": "static", "zone": "neck_side", "dwell_s": 9}],
                },
            ],
        },
        {
            "type": "lanes",
            "lanes": [
                {"steps": [{"type": "zone", "mode": "dynamic", "zone": "jaw", "side": "left", "dwell_s": 9}]},
                {"steps": [{"type": "zone", "mode": "static", "zone": "forehead", "dwell_s": 20}]},
            ],
        },
    ]
    done = shell("rehearse", *FULL_SPEED, write(tmp_path, protocol(practice=True, steps=steps)))
    assert done.code == 0
    assert any("chosen: Short" in line for line in done.lines)
    assert any("waiting for the other lane" in line for line in done.lines)
    assert done.lines[-1].startswith("completed")


def test_the_record_is_backed_up_once_a_day(shell: Shell, jaw_practice: Path, own_data_folder: Path) -> None:
    for _ in range(2):
        assert shell("rehearse", jaw_practice, "--speed", "0").code == 0
    (backup,) = (own_data_folder / "backups").glob("record-*.db")
    report = verify_file(backup)
    assert isinstance(report, VerifyReport)
    assert (report.ok, report.sessions) == (True, 1)


def test_a_backup_that_cannot_be_made_is_told(
    shell: Shell, jaw_practice: Path, own_data_folder: Path
) -> None:
    own_data_folder.mkdir(parents=True, exist_ok=True)
    (own_data_folder / "backups").write_text("in the way")
    done = shell("rehearse", jaw_practice, "--speed", "0")
    assert done.code == 0
    assert "The daily backup of the record failed: " in done.err
