"""Preferences: what older and newer versions wrote still loads, and what makes no sense is refused."""

import json

import pytest

from microtimer.core.plan import SideOrder
from microtimer.core.preferences import (
    MapView,
    Pedal,
    PedalKey,
    Preferences,
    PreferencesError,
    ThemeChoice,
    WindowPlace,
    preferences_from,
)

FIRST_VERSION = """{
  "theme": "by_room", "map_view": "behind", "transition_s": 8, "guard_ms": 400, "volume": 60,
  "volumes": {"end": 100}, "quiet_room": true, "reduced_motion": true, "practitioners": ["AB"],
  "practitioner": "AB", "device_id": "bio-sculpture", "device_serial": "7",
  "window": {"x": 1, "y": 2, "width": 1000, "height": 700, "maximized": false}
}"""
"""Every field of the first version that kept any."""


def test_a_file_of_the_first_version_still_loads() -> None:
    read = preferences_from(FIRST_VERSION.encode())
    assert read.theme is ThemeChoice.BY_ROOM
    assert read.map_view is MapView.BEHIND
    assert read.reduced_motion is True
    assert read.volumes == {"end": 100}
    assert read.window == WindowPlace(x=1, y=2, width=1000, height=700)


@pytest.mark.parametrize(
    "written",
    [
        {"guard_ms": 300, "hologram": True},  # a setting of a newer version
        {"guard_ms": 300, "pedal": {"go_on": {"code": 66, "name": "B", "force_n": 4}, "left": None}},
        {"guard_ms": 300, "window": {"x": 1, "y": 2, "width": 900, "height": 700, "screen": "DP-1"}},
    ],
)
def test_what_a_newer_version_wrote_beside_is_passed_over(written: object) -> None:
    assert preferences_from(json.dumps(written).encode()).guard_ms == 300


def test_everything_that_can_be_set_survives_its_file() -> None:
    subject = Preferences(
        language="de",
        theme=ThemeChoice.DARK,
        reduced_motion=False,
        large_text=True,
        pedal=Pedal(go_on=PedalKey(code=66, name="B"), back=PedalKey(code=65, name="A")),
        side_order=SideOrder.SIDE,
        owned_devices=("one", "two"),
        tour_over=True,
    )
    assert preferences_from(subject.model_dump_json(exclude_defaults=True).encode()) == subject


def test_a_new_machine_starts_as_its_system_is() -> None:
    subject = preferences_from(None)
    assert (subject.theme, subject.language, subject.reduced_motion) == (ThemeChoice.SYSTEM, "", None)


@pytest.mark.parametrize(
    "written",
    [
        b"",  # emptied by a full disk
        b"not json",
        b"[1]",
        b'{"guard_ms": -5}',
        b'{"theme": "pink"}',
        b'{"pedal": {"go_on": {"name": "B"}}}',
        b'{"window": {"x": 99999999999999999999, "y": 0, "width": 900, "height": 700}}',
        b"\xff\xfe{}",
        b'{"a":' * 5000,
    ],
)
def test_what_cannot_be_understood_is_said_to_be_so(written: bytes) -> None:
    with pytest.raises(PreferencesError):
        preferences_from(written)
