"""Current, level and other settings."""

import pytest

from tests.core.lints.marked import Pass, Trip, assert_trips, found, listed, steps, zone


def at(settings: str) -> str:
    return steps(zone(f'"settings": {{{settings}}}'))


PARAMETER = '{"type": "integer", "id": "ua", "title": "uA", "min": 10, "max": %d, "default": 100}'

TRIPS = [
    Trip("not-microcurrent", at('"current_ua": «1500»'), "1 mA is 1000 uA"),
    Trip("not-microcurrent", at('"current_ua": «[»500, 1200]'), "1,200 uA"),
    # for every step
    Trip("not-microcurrent", '"settings": {"current_ua": «2000»},\n' + steps(zone()), "2,000"),
    # at a moment, in some sessions, at the end of a ramp
    Trip(
        "not-microcurrent",
        steps(zone('"dwell_s": 60, "marks": [{"at_s": 9, "settings": {"current_ua": «1001»}}]')),
        "",
    ),
    Trip(
        "not-microcurrent",
        steps(zone('"by_session": [{"sessions": [1, 2], "settings": {"current_ua": «1001»}}]')),
        "",
    ),
    Trip("not-microcurrent", steps(zone('"ramp": {"from_ua": 100, "to_ua": «1100»}')), "1,100"),
    # a parameter that can be set so high
    Trip(
        "not-microcurrent",
        at('"current_ua": «{»"param": "ua"}') + listed("parameters", PARAMETER % 5000),
        "5,000",
    ),
    Trip("above-usual", at('"current_ua": «600»'), "10 to 500"),
    Trip("current-like-level", at('"current_ua": «3»'), '"level": "3"'),
    Trip("range-reversed", at('"current_ua": «[»200, 100]'), "[100, 200]"),
    Trip("range-reversed", at('"frequency_hz": «[»10, 0.5]'), "[0.5, 10]"),
    Trip("range-reversed", at('"pulse_width_us": «[»300, 200]'), "[200, 300]"),
    Trip("level-like-current", at('"level": «"400"»'), "current_ua"),
    Trip("level-like-current", at('"level": «"200 uA"»'), "current_ua"),
    Trip("level-like-current", at('"level": «"0.2 mA"»'), "nothing is converted"),
    Trip("ratio-without-unit", at('"duty_cycle": «"50"»'), "percent"),
    Trip("ramp", steps(zone('"ramp": {"from_ua": 100, "to_ua": «100»}')), "where it begins"),
    Trip("ramp", steps(zone('"ramp": {"from_ua": 100, "to_ua": 150, "step_ua": «60»}')), "60 uA"),
    Trip("ramp", steps(zone('"ramp": {"to_ua": 150, "step_ua": «0»}')), "0 uA"),
    Trip("ramp-empty", steps(zone('«"ramp"»: {}')), "from_ua"),
    Trip("ramp-empty", steps(zone('«"ramp"»: {"step_ua": 10}')), "from where"),
    Trip(
        "ramp-and-current",
        steps(zone('"settings": {"current_ua": 100}, "ramp": {"from_ua": «50», "to_ua": 150}')),
        "set to 100 uA",
    ),
    Trip(
        "ramp-and-current",
        steps(zone('"settings": {"current_ua": [60, 150]}, "ramp": {"from_ua": «50», "to_ua": 150}')),
        "60 to 150 uA",
    ),
]

PASSES = [
    Pass("not-microcurrent", at('"current_ua": [500, 1000]')),
    Pass("not-microcurrent", at('"current_ua": {"param": "ua"}') + listed("parameters", PARAMETER % 500)),
    # above it the error is told, not the note too
    Pass("above-usual", at('"current_ua": 1500')),
    Pass("above-usual", at('"current_ua": 500')),
    # the device off, and the least usual current
    Pass("current-like-level", at('"current_ua": 0')),
    Pass("current-like-level", at('"current_ua": 10')),
    Pass("range-reversed", at('"current_ua": [100, 100], "frequency_hz": [0.5, 10], "pulse_width_us": 200')),
    Pass("level-like-current", at('"level": "5"')),
    Pass("level-like-current", at('"level": "medium"')),
    Pass("ratio-without-unit", at('"duty_cycle": "50 %"')),
    Pass("ratio-without-unit", at('"duty_cycle": "1:2"')),
    Pass("ramp", steps(zone('"ramp": {"from_ua": 150, "to_ua": 50, "step_ua": 10}'))),
    Pass("ramp", steps(zone('"ramp": {"by": "operator"}'))),
    *(Pass("ramp-empty", steps(zone(f'"ramp": {{{one}}}'))) for one in ('"by": "device"', '"to_ua": 90')),
    # inside the range; no start stated; a parameter
    Pass("ramp-and-current", steps(zone('"settings": {"current_ua": [50, 150]}, "ramp": {"from_ua": 50}'))),
    Pass("ramp-and-current", steps(zone('"settings": {"current_ua": 100}, "ramp": {"to_ua": 150}'))),
    Pass(
        "ramp-and-current",
        steps(zone('"settings": {"current_ua": {"param": "ua"}}, "ramp": {"from_ua": 50}'))
        + listed("parameters", PARAMETER % 500),
    ),
]


@pytest.mark.parametrize("subject", TRIPS, ids=lambda case: case.code)
def test_points_at_the_fault(subject: Trip) -> None:
    assert_trips(subject)


@pytest.mark.parametrize("subject", PASSES, ids=lambda case: case.code)
def test_lets_pass_what_is_meant(subject: Pass) -> None:
    assert found(subject) == []
