"""A limit is checked where it is recorded, and said to be unrecorded where it is not."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microtimer.core.catalogue.device_limits import (
    check_channels,
    check_family,
    check_running_time,
)
from microtimer.core.catalogue.devices import DeviceProfile
from microtimer.core.catalogue.limit_finding import LimitFinding
from microtimer.core.catalogue.setting_limits import check_current, check_frequency, check_level
from microtimer.core.catalogue.site_limits import check_path, check_site
from microtimer.core.catalogue.zones import PathRule, Zone
from microtimer.core.plan import Side
from microtimer.core.problem import Severity

CITED = [{"source": "manual", "grade": "A"}]
MINUTE = 60_000


def device(**more: Any) -> DeviceProfile:
    value = {"id": "mini", "name": "Mini", "family": "microcurrent", "sources": CITED}
    return DeviceProfile.from_json_value({**value, **more})


def zone(zone_id: str = "jaw", group: str | None = "face") -> Zone:
    value = {"id": zone_id, "name": zone_id.capitalize(), "spoken": zone_id, "sides": ["left", "right"]}
    return Zone.from_json_value({**value, **({"group": group} if group else {}), "sources": CITED})


def codes(findings: tuple[LimitFinding, ...]) -> list[str]:
    return [f"{finding.severity.value} {finding.code}" for finding in findings]


@pytest.mark.parametrize(
    ("limits", "ua", "expected"),
    [
        ({"ua_max": 400}, 400, []),  # exactly at the limit
        ({"ua_max": 400}, 401, ["error current-above-maximum"]),
        ({"ua_max": 800}, 500, []),
        ({"ua_max": 800}, 501, ["note above-usual-range"]),  # allowed by the device, and still remarked
        ({"ua_max": 400}, 600, ["error current-above-maximum", "note above-usual-range"]),
        ({}, 100, ["note no-limit-recorded"]),  # never "within limits"
        ({}, 501, ["note no-limit-recorded", "note above-usual-range"]),
        ({"ua_max": 5000}, 1000, ["note above-usual-range"]),
        ({"ua_max": 5000}, 1001, ["error not-microcurrent"]),  # whatever the profile says
        ({}, 1001, ["error not-microcurrent"]),
        ({"ua_min": 80, "ua_max": 400}, 79, ["warning current-below-minimum"]),
        ({"ua_min": 80, "ua_max": 400}, 80, []),
        ({"ua_min": 0, "ua_max": 400, "ua_step": 10}, 125, ["note current-between-steps"]),
        ({"ua_min": 5, "ua_max": 400, "ua_step": 10}, 125, []),  # steps begin at the lowest
        ({"ua_max": 400, "ua_step": 10}, 405, ["error current-above-maximum"]),  # one fault, told once
        ({"ua_max": 400}, 0, []),  # output at zero
    ],
)
def test_current_is_checked_against_the_profile(limits: dict[str, int], ua: int, expected: list[str]) -> None:
    assert codes(check_current(device(**limits), ua)) == expected


def test_current_above_the_limit_names_step_device_figures_source_and_remedy() -> None:
    (finding,) = check_current(device(ua_max=400), 450, "jaw, left")
    assert finding.message == "jaw, left: 450 uA is above the 400 uA of Mini."
    assert finding.remedy == "Lower it to 400 uA or less, or choose a device that reaches 450 uA."
    assert [citation.source for citation in finding.sources] == ["manual"]


def test_negative_current_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="-1 uA"):
        check_current(device(), -1)


@given(st.none() | st.integers(0, 2000), st.integers(0, 2000))
def test_current_passes_silently_only_within_a_recorded_limit(limit: int | None, ua: int) -> None:
    subject = device() if limit is None else device(ua_max=limit)
    if not check_current(subject, ua):
        assert limit is not None
        assert ua <= limit


@pytest.mark.parametrize(
    ("levels", "level", "expected"),
    [
        ({"levels": ["Low", "High"]}, "low", []),  # capitals do not matter
        ({"levels": ["Low", "High"]}, "medium", ["error unknown-level"]),
        ({"level_count": 3}, "3", []),
        ({"level_count": 3}, "4", ["error unknown-level"]),
        ({"level_count": 3}, "0", ["error unknown-level"]),
        ({"level_count": 3}, "low", []),  # names are not stated, so nothing can be said
        ({}, "9", []),  # nor here
    ],
)
def test_level_must_exist_where_levels_are_known(
    levels: dict[str, Any], level: str, expected: list[str]
) -> None:
    assert codes(check_level(device(**levels), level)) == expected


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        (500, 500, []),  # 0.5 Hz, the lowest
        (499, 600, ["error frequency-out-of-range"]),
        (1000, 1_500_001, ["error frequency-out-of-range"]),
        (500, 1_500_000, []),
    ],
)
def test_frequency_stays_within_the_profile(low: int, high: int, expected: list[str]) -> None:
    assert codes(check_frequency(device(hz_min=0.5, hz_max=1500), low, high)) == expected
    assert check_frequency(device(), low, high) == ()


@pytest.mark.parametrize(
    ("limits", "message"),
    [
        ({"hz_min": 0.5, "hz_max": 100}, "250.5-300 Hz is outside the 0.5-100 Hz of Mini."),
        ({"hz_max": 100}, "250.5-300 Hz is outside the up to 100 Hz of Mini."),
        ({"hz_min": 400}, "250.5-300 Hz is outside the 400 and more Hz of Mini."),
    ],
)
def test_frequency_is_told_in_hertz(limits: dict[str, float], message: str) -> None:
    (finding,) = check_frequency(device(**limits), 250_500, 300_000)
    assert finding.message == message


@pytest.mark.parametrize(
    ("sites", "where", "expected"),
    [
        ({"sites_allowed": ["face"]}, zone(), []),
        ({"sites_allowed": ["face"]}, zone("neck_side", "neck"), ["error site-not-allowed"]),
        ({"sites_forbidden": ["neck"]}, zone("neck_side", "neck"), ["error site-not-allowed"]),
        ({}, zone(), ["note site-not-recorded"]),  # the clinic confirms it from the manual
        ({"sites_forbidden": ["neck"]}, zone(), ["note site-not-recorded"]),
        ({"sites_allowed": ["face"], "zones_named": ["brow"]}, zone(), ["warning zone-not-named"]),
        ({"sites_allowed": ["face"], "zones_named": ["jaw"]}, zone(), []),
        ({"sites_allowed": ["face"]}, zone("custom", None), []),  # no region named yet
    ],
)
def test_zone_is_checked_against_the_sites(sites: dict[str, Any], where: Zone, expected: list[str]) -> None:
    assert codes(check_site(device(**sites), where)) == expected


@pytest.mark.parametrize(
    ("sites", "why"),
    [
        ({"sites_allowed": ["face", "body"]}, "lists only: face, body"),
        ({"sites_forbidden": ["neck"]}, "must not"),
    ],
)
def test_refused_site_says_why(sites: dict[str, Any], why: str) -> None:
    (finding,) = check_site(device(**sites), zone("neck_side", "neck"), "step 2")
    assert finding.message.startswith("step 2: Neck_side needs a device for the neck; Mini ")
    assert why in finding.message


@pytest.mark.parametrize(
    ("limits", "minutes", "expected"),
    [
        ({"auto_off_s": 1200}, 19, []),
        ({"auto_off_s": 1200}, 20, ["warning auto-off"]),  # exactly as long always trips it
        ({"auto_off_s": 1200}, 25, ["warning auto-off"]),
        ({"max_session_s": 1200}, 20, []),
        ({"max_session_s": 1200}, 21, ["warning session-too-long"]),
        ({}, 600, []),
    ],
)
def test_running_time_is_checked_before_the_start(
    limits: dict[str, int], minutes: int, expected: list[str]
) -> None:
    assert codes(check_running_time(device(**limits), minutes * MINUTE)) == expected


def test_auto_off_is_told_in_minutes_and_seconds() -> None:
    (finding,) = check_running_time(device(auto_off_s=1200), 21 * MINUTE + 39_001)
    assert finding.message == "21:40 with the output on reaches the auto-off of Mini (20:00)."


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ({}, []),
        ({"family": "ems"}, ["error other-family"]),
        ({"family": "tens"}, ["error other-family"]),
        ({"family": "galvanic"}, ["error other-family"]),
        ({"family": "unknown"}, ["note family-not-recorded"]),
        ({"use": "prescription"}, ["note prescription"]),
    ],
)
def test_other_families_are_not_offered(more: dict[str, str], expected: list[str]) -> None:
    subject = device(**more)
    assert codes(check_family(subject)) == expected
    assert subject.offers_microcurrent is ("error other-family" not in expected)


@pytest.mark.parametrize(
    ("channels", "lanes", "expected"),
    [
        (2, 2, []),
        (1, 2, ["error too-few-channels"]),
        (None, 2, ["note channels-not-recorded"]),
        (None, 1, []),  # one output every device has
    ],
)
def test_lanes_need_channels(channels: int | None, lanes: int, expected: list[str]) -> None:
    subject = device() if channels is None else device(channels=channels)
    assert codes(check_channels(subject, lanes)) == expected


@pytest.mark.parametrize(
    ("verdict", "severity"),
    [("refuse", Severity.ERROR), ("warn", Severity.WARNING), ("by_device", Severity.NOTE)],
)
def test_current_path_is_refused_warned_about_or_left_to_the_device(verdict: str, severity: Severity) -> None:
    rule = PathRule.from_json_value(
        {
            "id": "head",
            "verdict": verdict,
            "text": "through the head.",
            "remedy": "One side.",
            "sources": CITED,
        }
    )
    finding = check_path(rule, zone(), Side.BOTH, "step 3")
    assert (finding.severity, finding.code) == (severity, "path-head")
    assert finding.message == "step 3: Jaw (both): through the head."
    assert finding.remedy == "One side."
