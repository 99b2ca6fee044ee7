"""Whether a window can be shown: asked before Qt, which would end the process."""

import socket
from pathlib import Path

import pytest

from microtimer.display import display_refusal, plugin_refusal


@pytest.mark.parametrize(
    ("environment", "said"),
    [
        ({}, "no display"),
        ({"DISPLAY": ""}, "no display"),
        ({"DISPLAY": ":4711"}, 'DISPLAY=":4711" does not answer'),  # nobody listens there
        ({"DISPLAY": "nonsense"}, "does not answer"),
        ({"WAYLAND_DISPLAY": "wayland-4711", "XDG_RUNTIME_DIR": "/nowhere"}, "wayland-4711"),
        ({"WAYLAND_DISPLAY": "wayland-4711", "DISPLAY": ":4711"}, ":4711"),  # neither answers
        ({"QT_QPA_PLATFORM": "xcb"}, "no display"),
    ],
)
def test_where_nothing_can_be_shown_it_is_said(environment: dict[str, str], said: str) -> None:
    refusal = display_refusal(environment, "linux")
    assert refusal is not None
    assert said in refusal
    assert refusal.endswith(".")


@pytest.mark.parametrize(
    ("environment", "platform"),
    [
        ({"QT_QPA_PLATFORM": "offscreen"}, "linux"),  # asked for, as tests do
        ({"QT_QPA_PLATFORM": "vnc:size=800x600"}, "linux"),
        ({"QT_QPA_PLATFORM": "offscreen;xcb"}, "linux"),
        ({}, "win32"),
        ({}, "darwin"),
    ],
)
def test_where_no_server_is_needed_nothing_is_asked(environment: dict[str, str], platform: str) -> None:
    assert display_refusal(environment, platform) is None


def test_a_wayland_server_that_answers_is_enough(tmp_path: Path) -> None:
    place = tmp_path / "w"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(place))
        server.listen()
        environment = {"WAYLAND_DISPLAY": "w", "XDG_RUNTIME_DIR": str(tmp_path), "DISPLAY": ":4711"}
        assert display_refusal(environment, "linux") is None


def test_a_plugin_that_is_not_there_is_no_refusal() -> None:
    assert plugin_refusal("qnosuchplatform") is None
