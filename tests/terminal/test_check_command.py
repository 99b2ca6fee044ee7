"""`check`: exit codes, every problem with its place, files and folders, JSON."""

import json
import os
import sys
from pathlib import Path

import pytest

from tests.terminal.sample import BUNDLED, DEMO, Shell, protocol, write


def test_the_bundled_protocols_have_no_errors(shell: Shell) -> None:
    done = shell("check", BUNDLED)
    assert (done.code, done.err) == (0, "")
    assert done.lines[-1].startswith(f"{len(list(BUNDLED.glob('ex-*.json')))} files checked")


def test_errors_exit_1_and_name_file_line_column_and_remedy(shell: Shell, tmp_path: Path) -> None:
    path = write(tmp_path, '{\n  "kind": "microtimer.protocol",\n  "format": 1\n}')
    done = shell("check", path)
    assert done.code == 1
    assert f"{path}:1:1: error[missing-key]" in done.out
    assert "remedy: " in done.out
    assert "1 file checked: " in done.lines[-1]


def test_one_bad_file_of_a_folder_leaves_the_others_checked(shell: Shell, tmp_path: Path) -> None:
    write(tmp_path, protocol())
    write(tmp_path / "below", "not json", "bad.json")
    done = shell("check", tmp_path)
    assert done.code == 1
    assert "bad.json:1:1: error" in done.out
    assert "2 files checked" in done.lines[-1]


def test_json_holds_every_file_and_problem(shell: Shell, tmp_path: Path) -> None:
    good, bad = write(tmp_path, protocol()), write(tmp_path, "{}", "bad.json")
    done = shell("check", "--json", good, bad)
    assert done.code == 1
    found = json.loads(done.out)
    by_file = {file["file"]: file for file in found["files"]}
    assert by_file[str(good)]["id"] == "jaw-short"
    assert by_file[str(bad)]["readable"] is False
    assert by_file[str(bad)]["problems"][0]["severity"] == "error"
    assert found["errors"] >= 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nowhere.json"], "nowhere.json does not exist."),
        (["."], "holds no .json file."),  # an empty folder
        (["a.json", "--device", "no-such"], 'There is no device "no-such".'),
    ],
)
def test_what_cannot_be_checked_exits_2(
    shell: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], said: str
) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    monkeypatch.chdir(empty)
    done = shell("check", *words)
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert done.err.count("\n") == 1


def test_what_cannot_be_checked_does_not_stop_the_rest(shell: Shell, jaw: Path, tmp_path: Path) -> None:
    bad = write(tmp_path, "{", "bad.json")
    done = shell("check", tmp_path / "nowhere.json", bad, jaw)
    assert done.code == 2
    assert done.lines[-1].startswith("2 files checked: 1 error")
    assert done.err == f"{tmp_path / 'nowhere.json'} does not exist. Check the spelling of the path.\n"
    found = json.loads(shell("check", "--json", tmp_path / "nowhere.json", jaw).out)
    assert [file["id"] for file in found["files"]] == ["jaw-short"]
    assert len(found["not_checked"]) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such files there")
@pytest.mark.parametrize("command", ["check", "show"])
@pytest.mark.parametrize("device", [False, True])
def test_a_pipe_or_a_device_is_refused_at_once(
    shell: Shell, tmp_path: Path, command: str, *, device: bool
) -> None:
    path = Path("/dev/zero") if device else tmp_path / "pipe.json"
    if not device:
        os.mkfifo(path)
    done = shell(command, path)
    assert (done.code, done.out) == (2, "")
    assert done.err == f"{path} is not a file. Name one protocol file.\n"


def test_a_bundled_protocol_goes_by_its_id(shell: Shell) -> None:
    done = shell("check", DEMO)
    assert done.code == 0
    assert done.lines[-1].startswith("1 file checked")


def test_the_size_of_a_huge_file_is_its_own(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(64 * 1024 * 1024)
    done = shell("check", path)
    assert done.code == 1
    assert "The file is 64.00 MiB long" in done.out
    assert "The file is 64.00 MiB long" in shell("show", path).err


def test_a_device_over_its_ceiling_is_an_error_only_for_that_device(shell: Shell, tmp_path: Path) -> None:
    devices = json.loads(shell("devices", "--json").out)
    limited = next(device for device in devices if device.get("ua_max"))
    step = {
        "type": "zone",
        "mode": "static",
        "zone": "jaw",
        "side": "left",
        "dwell_s": 20,
        "settings": {"current_ua": limited["ua_max"] + 10},
        "source": "House example",
    }
    path = write(tmp_path, protocol(steps=[step]))
    assert shell("check", path).code == 0
    done = shell("check", path, "--device", limited["id"])
    assert done.code == 1
    assert str(limited["ua_max"]) in done.out


def test_nothing_is_written(shell: Shell, jaw: Path, own_data_folder: Path) -> None:
    assert shell("check", jaw).code == 0
    assert not own_data_folder.exists()
