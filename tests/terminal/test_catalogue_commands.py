"""`schema`, `zones` and `devices`."""

import json

import pytest

from microtimer.core.format.schema import protocol_schema
from tests.terminal.sample import Shell


def test_the_schema_is_printed(shell: Shell) -> None:
    done = shell("schema")
    assert (done.code, done.err) == (0, "")
    assert json.loads(done.out) == protocol_schema()


@pytest.mark.parametrize("command", ["zones", "devices"])
def test_a_catalogue_for_people_and_for_programs(shell: Shell, command: str) -> None:
    text, data = shell(command), shell(command, "--json")
    assert (text.code, data.code, text.err, data.err) == (0, 0, "", "")
    entries = json.loads(data.out)
    assert len(text.lines) == len(entries) + 1
    assert all(line.startswith(entry["id"]) for line, entry in zip(text.lines[1:], entries, strict=True))


def test_an_unknown_limit_is_said_to_be_unknown(shell: Shell) -> None:
    devices = json.loads(shell("devices", "--json").out)
    unlimited = [device["id"] for device in devices if "ua_max" not in device]
    lines = shell("devices").lines
    assert unlimited
    for device in unlimited:
        assert any(line.startswith(device) and "no limit recorded" in line for line in lines)
