"""Words and figures of the treatment screen."""

import pytest

from microtimer.core.plan import Amount, DeviceSettings, Side
from microtimer.core.session.setting_changes import setting_changes
from microtimer.ui.run.words import (
    change_phrase,
    entered_setting,
    figure,
    minutes,
    place_phrase,
    setting_names,
    setting_text,
    side_caps,
    whole_seconds,
)
from tests.ui.run.sessions import task, zone_step


@pytest.mark.parametrize(
    ("ms", "seconds"),
    [
        (0, 0),  # 0 means done
        (1, 1),  # the ceiling
        (1000, 1),
        (1001, 2),
        (-5, 0),  # never less than nothing
    ],
)
def test_the_seconds_shown_are_the_ceiling(ms: int, seconds: int) -> None:
    assert whole_seconds(ms) == seconds


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (7, "7"),
        (99, "99"),
        (100, "1:40"),  # minutes from here on
        (3599, "59:59"),
        (3600, "1:00:00"),
    ],
)
def test_the_big_figure(seconds: int, text: str) -> None:
    assert figure(seconds) == text


def test_minutes_always_have_two_digits_of_seconds() -> None:
    assert [minutes(seconds) for seconds in (0, 5, 65)] == ["0:00", "0:05", "1:05"]


def test_every_side_is_said_in_words() -> None:
    assert side_caps(Side.LEFT) == "CLIENT'S LEFT"
    assert side_caps(None) == "SIDE NOT STATED"
    assert len({side_caps(side) for side in (*Side, None)}) == len(Side) + 1


def test_a_place_is_named_with_its_side_once() -> None:
    assert place_phrase(zone_step("jaw", Side.LEFT)) == "Jaw, client's left"
    titled = zone_step("jaw", Side.LEFT).model_copy(update={"title": "Jaw on the client's left"})
    assert place_phrase(titled) == "Jaw on the client's left"
    assert place_phrase(task("Cleanse")) == "Cleanse"


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("current_ua", Amount(low=180, high=180), "180 µA"),
        ("current_ua", Amount(low=80, high=120), "80–120 µA"),  # a range stays a range
        ("frequency_mhz", Amount(low=300, high=300), "0.3 Hz"),
        ("frequency_mhz", Amount(low=10_000, high=10_000), "10 Hz"),
        ("waveform", "ramp", "Ramp"),
        ("level", None, "not stated"),  # absent stays absent
    ],
)
def test_a_setting_with_its_unit(name: str, value: Amount | str | None, text: str) -> None:
    assert setting_text(name, value) == text


def test_current_and_frequency_always_have_a_place() -> None:
    assert setting_names(DeviceSettings(level="low")) == ("level", "current_ua", "frequency_mhz")


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("current_ua", "120", 120),
        ("frequency_mhz", "0.3", 300),
        ("frequency_mhz", "0,3 Hz", 300),  # a decimal comma
        ("level", "  2  low ", "2 low"),
    ],
)
def test_a_typed_setting_is_understood(name: str, typed: str, value: int | str) -> None:
    assert entered_setting(name, typed) == value


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("current_ua", "1 mA"),  # another unit is never converted
        ("current_ua", "nan"),
        ("current_ua", "-1"),
        ("level", "   "),
    ],
)
def test_a_setting_that_is_none_is_refused_in_words(name: str, typed: str) -> None:
    with pytest.raises(ValueError, match=r"Current|Level"):
        entered_setting(name, typed)


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        ({"current_ua": 180}, {"current_ua": 80}, "Lower to 80 µA"),
        ({"current_ua": 80}, {"current_ua": 180}, "Raise to 180 µA"),
        ({}, {"current_ua": 180}, "Set 180 µA"),  # nothing to compare with
        ({"frequency_mhz": 300}, {"frequency_mhz": 10_000}, "Frequency: raise to 10 Hz"),
        ({"waveform": "ramp"}, {"waveform": "square"}, "Waveform: Square"),
    ],
)
def test_a_change_is_a_short_order(
    before: dict[str, int | str], after: dict[str, int | str], words: str
) -> None:
    changes = setting_changes(settings(before), settings(after))
    assert [change_phrase(change) for change in changes] == [words]


def settings(values: dict[str, int | str]) -> DeviceSettings:
    amounts = {k: Amount(low=v, high=v) if isinstance(v, int) else v for k, v in values.items()}
    return DeviceSettings.model_validate(amounts)
