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
    assert "treatment 0:52, moves 0:06" in done.lines  # the file states the moves itself
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


def test_tags_language_and_pictures_are_shown_to_who_wrote_them(shell: Shell, tmp_path: Path) -> None:
    picture = {"file": "jaw.png", "alt": "From the chin to the ear"}
    step = {"type": "zone", "mode": "dynamic", "zone": "jaw", "side": "mirror", "dwell_s": 20}
    path = write(tmp_path, practice(tags=["lift", "jaw"], language="de", steps=[{**step, "image": picture}]))
    lines = [line.strip() for line in shell("show", path).lines]
    assert lines[1:3] == ["tags: lift, jaw", "language: de"]
    assert lines.count("picture jaw.png: From the chin to the ear") == 1  # once for both sides


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
    assert done.code == 1
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


PROOF: list[dict[str, object]] = [
    {
        "type": "zone",
        "id": "jaw",
        "mode": "static",
        "zone": "jaw",
        "side": "mirror",
        "dwell_s": 60,
        "with_zones": ["chin"],
        "interval_s": 15,
        "settings": {"current_ua": {"param": "ua"}},
        "source": "House",
        "contacts": [{"name": "A", "role": "fixed", "place": "cheekbone"}, {"name": "B", "role": "moving"}],
        "marks": [{"at_s": 30, "say": "Lower", "settings": {"current_ua": 60}, "confirm": True}],
        "ramp": {"from_ua": 50, "to_ua": 150},
        "instruction": "Slowly.",
    },
    {
        "type": "zone",
        "id": "neck",
        "optional": True,
        "mode": "static",
        "zone": "neck_side",
        "dwell_min_s": 60,
        "dwell_max_s": 90,
    },
    {"type": "zone", "mode": "static", "zone": "forehead", "dwell_max_s": 75},
    {"type": "zone", "mode": "static", "zone": "forehead", "dwell_s": 12.5},
    {
        "type": "choice",
        "ask": "What next?",
        "options": [
            {"id": "short", "title": "Short", "steps": []},
            {
                "id": "long",
                "title": "Long",
                "steps": [{"type": "zone", "mode": "static", "zone": "chin", "dwell_s": 9}],
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
    {"type": "zone", "mode": "static", "zone": "chin", "dwell_s": 9},
]
CURRENT = {"id": "ua", "title": "Current", "type": "integer", "min": 50, "max": 200, "unit": "uA"}


@pytest.fixture
def proof(tmp_path: Path) -> Path:
    """Return a protocol with something of everything to read over; the moves are left to the house."""
    content = practice(steps=PROOF, parameters=[CURRENT])
    del content["transition_s"]
    return write(tmp_path, content)


@pytest.mark.parametrize(
    "line",
    [
        " 1  Jawline           L           static     1:00          120 uA",
        "      with chin",
        "      contact A: fixed, cheekbone",
        "      contact B: moving",
        "      ramp 50 to 150 uA",
        "      at 0:30: Lower, set 60 uA, stop until confirmed",
        "      a cue every 0:15",
        "      Slowly.",
        " 3  Side of the neck  not stated  static     1:00 to 1:30",
        " 4  Forehead          not stated  static     at most 1:15",
        " 5  Forehead          not stated  static     0:12.5",
        "      Short: no steps of its own",
        "      Long: step 7",
        "  If Long:",
        " 7    Chin            M           static     0:09",
        "  In any case:",
        "  At the same time, first lane:",
        "  At the same time, second lane:",
        "  After both:",
        "treatment 3:36.5, up to 1:45 more, moves 0:30 (house setting 5 s)",
        "1 step ends when you say so and is not counted",  # the choice; a maximum ends by itself
        "in all 4:06.5, up to 1:45 more",
        "  --set ua=50..200            Current, uA (now 120)",
        "  --set neck=yes|no           neck (now yes)",
        "  --set neck.dwell_s=60..90   neck, s",
        "  --set compare_sides=yes|no  Stop to compare the sides (now no)",
        "  --set one_side=yes|no       One side only (now no)",
        "  --side-order zone|side      now zone",
        "  --exclude ZONE[:SIDE]       leave out one of jaw, chin, neck_side, forehead",
    ],
)
def test_all_that_was_written_can_be_read_over(shell: Shell, proof: Path, line: str) -> None:
    assert line in shell("show", proof, "--set", "ua=120").lines


def test_what_both_sides_have_in_common_is_said_once(shell: Shell, proof: Path) -> None:
    assert shell("show", proof, "--set", "ua=120").out.count("Slowly.") == 1


def test_what_must_be_chosen_is_told_with_its_option_and_range(shell: Shell, proof: Path) -> None:
    done = shell("show", proof)
    assert (done.code, done.err) == (2, "ua has no value yet. Choose: --set ua=50..200.\n")


def test_what_decides_the_plan_can_be_chosen(shell: Shell, tmp_path: Path) -> None:
    step = {"type": "zone", "mode": "static", "zone": "jaw", "side": "left"}
    steps = [{**step, "by_session": [{"sessions": [1, 2], "dwell_s": 30}]}]
    variants = [{"id": "a", "title": "A"}, {"id": "b", "title": "B"}]
    text = shell("show", write(tmp_path, practice(steps=steps, variants=variants))).out
    assert "--set variant=a|b" in text
    assert "--set session_number=1..1000" in text


def test_a_zone_left_out_that_nothing_is_on_is_told(shell: Shell, jaw_practice: Path) -> None:
    done = shell("show", jaw_practice, "--exclude", "chin", "--exclude", "jaw:left")
    assert done.code == 0
    assert done.err == "Nothing in this protocol is on chin: nothing was left out there.\n"


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
