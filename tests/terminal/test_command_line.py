"""The command line's words: what they are read as, and what is refused in one sentence."""

from datetime import date

import pytest

from microtimer.terminal.command_line import build_parser, parse
from tests.terminal.sample import Shell


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("", {"command": None, "data_dir": None}),  # the window
        ("--data-dir d check a b", {"command": "check", "data_dir": "d", "paths": ["a", "b"]}),
        ("check a --data-dir d", {"data_dir": "d"}),  # either place
        ("check a --device x --json", {"device": "x", "json": True}),
        (
            "show a --side-order side --start-side right",
            {"side_order": "side", "start_side": "right", "json": False},
        ),
        ("show a --exclude brow --exclude jaw:left", {"exclude": ["brow", "jaw:left"]}),
        ("show a --set neck=no --set level=2", {"set": ["neck=no", "level=2"]}),
        ("open a.json", {"command": "open", "file": "a.json"}),
        ("a.json", {"command": "open", "file": "a.json"}),  # as a desktop passes a file that was clicked
        ("--data-dir d.json a.json", {"command": "open", "file": "a.json", "data_dir": "d.json"}),
        ("check a.json", {"command": "check"}),
        ("rehearse a", {"speed": 60.0, "json": False, "exclude": []}),
        ("rehearse a --speed 0", {"speed": 0.0}),
        ("rehearse a --speed 1e6", {"speed": 1_000_000.0}),
        ("guide a --practitioner Ana --client C-1 --quiet", {"practitioner": "Ana", "quiet": True}),
        ("log list", {"limit": 50, "from_day": None, "protocol": None}),
        ("log list --from 2026-01-31 --to 2026-02-01", {"from_day": date(2026, 1, 31)}),
        ("log list --kind rehearsal --status ended_early", {"kind": "rehearsal", "status": "ended_early"}),
        ("log export", {"format": "jsonl", "output": None}),
        ("log verify", {"file": None}),
        ("log verify x.jsonl --json", {"file": "x.jsonl", "json": True}),
        ("log backup p", {"log_command": "backup", "path": "p"}),
    ],
)
def test_words_are_read(words: str, expected: dict[str, object]) -> None:
    arguments = vars(parse(words.split()))
    assert {name: arguments[name] for name in expected} == expected


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("dance", "invalid choice"),
        ("check", "PATH"),  # a path is wanted
        ("check a --dev x", "--dev"),  # no abbreviations: scripts rely on the whole word
        ("show a --side-order up", "side-order"),
        ("rehearse a --speed fast", "not a number"),
        ("rehearse a --speed nan", "not a speed"),
        ("rehearse a --speed -1", "speed"),
        ("log", "COMMAND"),
        ("log list --from yesterday", "not a date"),
        ("log list --from 2026-02-30", "not a date"),
        ("log list --limit 0", "whole number"),
        ("log list --limit ²", "whole number"),
        ("log export --format xml", "xml"),
        ("--data-dir", "expected one argument"),
    ],
)
def test_wrong_usage_is_one_sentence_and_exit_code_2(shell: Shell, words: str, said: str) -> None:
    done = shell(*words.split())
    assert done.code == 2
    assert done.out == ""
    assert done.err.count("\n") == 1
    assert said in done.err
    assert "--help" in done.err


COMMANDS = [
    (),
    *(
        (name,)
        for name in ("open", "check", "show", "rehearse", "guide", "schema", "zones", "devices", "log")
    ),
    *(("log", name) for name in ("list", "show", "verify", "export", "backup", "restore")),
]


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_command_has_help_with_an_example(shell: Shell, words: tuple[str, ...]) -> None:
    done = shell(*words, "--help")
    assert done.code == 0
    assert done.err == ""
    assert f"Example: {' '.join(['microtimer', *words])}" in " ".join(done.out.split())


@pytest.mark.parametrize("words", COMMANDS, ids=" ".join)
def test_every_command_tells_the_version(shell: Shell, words: tuple[str, ...]) -> None:
    done = shell(*words, "--version")
    assert done.code == 0
    assert done.out.startswith("microtimer ")


def test_examples_in_the_help_can_be_parsed() -> None:
    example = build_parser().epilog
    assert example is not None
    assert parse(example.rpartition("microtimer ")[2].split()).command == "check"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--help"], "1 faults were found, or a session is not recorded in full"),
        (["check", "--help"], "2 something could not be checked"),
        (["show", "--help"], "beyond the limits of --device"),
        (["rehearse", "--help"], "0 through and recorded, 1 through, but not recorded in full"),
        (["guide", "--help"], "0 recorded, 1 not recorded in full"),
        (["log", "verify", "--help"], "2 there is no record"),
    ],
)
def test_help_says_what_the_exit_codes_mean(
    capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    with pytest.raises(SystemExit, match="0"):
        parse(words)
    assert said in " ".join(capsys.readouterr().out.split())
