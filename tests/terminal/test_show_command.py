"""`show`: the plan with its totals, the plan options, and what is refused."""

import json
from pathlib import Path

import pytest

from microtimer.core.plan import Plan, plan_hash
from tests.terminal.sample import DEMO, Shell, practice, write


def treatment(shell: Shell, *words: str | Path) -> list[tuple[str, str]]:
    """Return zone and side of each treatment step of a shown plan."""
    plan = json.loads(shell("show", "--json", *words).out)["plan"]
    return [(step["zone"], step.get("side", "")) for step in plan["steps"] if step["section"] == "treatment"]


def test_totals_treatment_and_moves_apart(shell: Shell, jaw_practice: Path) -> None:
    done = shell("show", jaw_practice)
    assert (done.code, done.err) == (0, "")
    assert "treatment 0:52, moves 0:06" in done.lines
    assert "in all 0:58" in done.lines
    assert "For practice, with the device off." in done.lines


def test_json_is_the_plan_its_hash_and_its_totals(shell: Shell, jaw: Path) -> None:
    shown = json.loads(shell("show", jaw, "--json").out)
    plan = Plan.from_json_value(shown["plan"])
    assert plan_hash(plan) == shown["plan_hash"]
    assert shown["totals"]["treatment_ms"] == 52_000
    assert shown["totals"]["all_ms"] == plan.totals.all_ms


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ([], [("jaw", "left"), ("jaw", "right"), ("forehead", "")]),
        (["--start-side", "right"], [("jaw", "right"), ("jaw", "left"), ("forehead", "")]),
        (["--side-order", "side"], [("jaw", "left"), ("forehead", ""), ("jaw", "right")]),
        (["--exclude", "jaw:left"], [("jaw", "right"), ("forehead", "")]),
        (["--exclude", "jaw"], [("forehead", "")]),
        (["--exclude", "jaw:left", "--exclude", "forehead"], [("jaw", "right")]),
        (["--set", "one_side=yes", "--start-side", "right"], [("jaw", "right"), ("forehead", "")]),
    ],
)
def test_plan_options_change_the_plan(
    shell: Shell, jaw_practice: Path, words: list[str], expected: list[tuple[str, str]]
) -> None:
    assert treatment(shell, jaw_practice, *words) == expected


def test_a_zone_left_out_is_named_with_its_time(shell: Shell, jaw_practice: Path) -> None:
    done = shell("show", jaw_practice, "--exclude", "jaw:left")
    assert "left out: Jawline, client's left, 0:20 (left out at the start)" in done.lines


def test_a_bundled_protocol_goes_by_its_id(shell: Shell) -> None:
    assert shell("show", DEMO).code == 0
    assert shell("show", f"{DEMO}.json").code == 0


def test_a_protocol_of_the_users_own_folder_goes_by_its_id(
    shell: Shell, jaw: Path, own_data_folder: Path
) -> None:
    (own_data_folder / "protocols").mkdir(parents=True)
    jaw.rename(own_data_folder / "protocols" / "jaw-short.json")
    assert shell("show", "jaw-short").code == 0


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["nowhere.json"], "does not exist"),
        (["{folder}"], "is a folder"),
        (["{jaw}", "--exclude", "chinn"], "chinn"),  # a zone that is not there
        (["{jaw}", "--exclude", "jaw:up"], "not a zone to leave out"),
        (["{jaw}", "--set", "necklace=yes"], "necklace"),
        (["{jaw}", "--set", "one_side"], "sets nothing"),
        (["{jaw}", "--set", "one_side=perhaps"], "perhaps"),
        (["{jaw}", "--device", "no-such"], "no-such"),
    ],
)
def test_what_cannot_be_planned_exits_2_with_one_sentence(
    shell: Shell, jaw: Path, words: list[str], said: str
) -> None:
    done = shell("show", *(word.format(jaw=jaw, folder=jaw.parent) for word in words))
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert done.err.count("\n") == 1


def test_a_bad_file_is_told_with_its_first_error(shell: Shell, tmp_path: Path) -> None:
    path = tmp_path / "bad.json"
    path.write_text('{"kind": "microtimer.protocol", "format": 1, "id": "X!"}', encoding="utf-8")
    done = shell("show", path)
    assert done.code == 2
    assert f"{path}:1:" in done.err
    assert "microtimer check" in done.err


def test_text_from_a_file_cannot_move_the_cursor(shell: Shell, tmp_path: Path) -> None:
    path = write(tmp_path, practice(title="A\u202eB"))
    assert "\u202e" not in shell("show", path).out


def over_the_limit(tmp_path: Path, shell: Shell) -> tuple[Path, str]:
    """Return a protocol on the jaw and the brow with more current than some device gives, and that device."""
    devices = json.loads(shell("devices", "--json").out)
    limited = next(device for device in devices if device.get("ua_max"))
    step = {
        "type": "zone",
        "mode": "static",
        "dwell_s": 20,
        "settings": {"current_ua": limited["ua_max"] + 1},
        "source": "House example",
    }
    steps = [{**step, "zone": "jaw", "side": "left"}]
    return write(tmp_path, practice(steps=steps)), limited["id"]


def test_a_device_says_what_its_limits_are(shell: Shell, tmp_path: Path) -> None:
    path, device = over_the_limit(tmp_path, shell)
    done = shell("show", path, "--device", device)
    assert done.code == 0
    assert any(line.startswith("error: ") for line in done.lines)
    shown = json.loads(shell("show", path, "--device", device, "--json").out)
    assert shown["device_findings"][0]["severity"] == "error"


@pytest.mark.parametrize("command", ["rehearse", "guide"])
def test_no_session_begins_beyond_the_devices_limits(shell: Shell, tmp_path: Path, command: str) -> None:
    path, device = over_the_limit(tmp_path, shell)
    done = shell(command, path, "--device", device)
    assert (done.code, done.out) == (2, "")
    assert " uA" in done.err
    assert done.err.count("\n") == 1


@pytest.mark.parametrize("command", ["rehearse", "guide"])
def test_no_session_begins_on_a_file_with_errors(shell: Shell, tmp_path: Path, command: str) -> None:
    steps = [{"type": "zone", "mode": "static", "zone": "jaw", "side": "left", "dwell_s": 20, "id": "a"}] * 2
    path = write(tmp_path, practice(steps=steps))
    assert shell("check", path).code == 1
    done = shell(command, path)
    assert (done.code, done.out) == (2, "")
    assert f"{path}:" in done.err


def test_moves_take_what_is_set_on_this_machine(shell: Shell, own_data_folder: Path) -> None:
    # 21 placements, five seconds before each but the first
    assert "moves 1:40" in shell("show", "ex-dynamic-full-face").out
    own_data_folder.mkdir(parents=True)
    (own_data_folder / "settings.json").write_text('{"transition_s": 3}', encoding="utf-8")
    assert "moves 1:00" in shell("show", "ex-dynamic-full-face").out


def test_settings_that_cannot_be_understood_are_named(shell: Shell, own_data_folder: Path) -> None:
    own_data_folder.mkdir(parents=True)
    (own_data_folder / "settings.json").write_text('{"transition_s": -3}', encoding="utf-8")
    done = shell("show", DEMO)
    assert (done.code, done.out) == (2, "")
    assert "settings.json cannot be understood" in done.err
