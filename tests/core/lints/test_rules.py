"""Contraindications and precautions of a file."""

import pytest

from tests.core.lints.marked import Pass, Trip, assert_trips, found, listed, steps, zone


def rule(severity: str, keys: str = "", name: str = "own-rule", key: str = "precautions") -> str:
    more = f", {keys}" if keys else ""
    entry = f'{{"id": "{name}", "ask": "Is it so?", "severity": {severity}, "source": "House"{more}}}'
    return steps(zone()) + listed(key, entry)


TRIPS = [
    Trip("wait-without-days", rule('«"wait"»'), "wait_days"),
    Trip("days-without-wait", rule('"caution"', '«"wait_days"»: 7'), '"wait"'),
    Trip("skip-without-zones", rule('«"skip_zone"»'), "each time"),
    Trip("zones-without-skip", rule('"clearance"', '«"zones"»: ["jaw"]'), '"skip_zone"'),
    # the house blocks on an implant; a protocol cannot make it a caution
    Trip("looser-than-house", rule('«"caution"»', name="implant"), "stays in force"),
    Trip("wrong-list", rule('«"block"»'), "contraindications"),
    Trip("wrong-list", rule('«"caution"»', key="contraindications"), "precautions"),
]

PASSES = [
    Pass("wait-without-days", rule('"wait"', '"wait_days": 14')),
    # a skipped zone may be free again after some days
    Pass("days-without-wait", rule('"skip_zone"', '"wait_days": 14, "zones": ["jaw"]')),
    Pass("skip-without-zones", rule('"skip_zone"', '"zones": ["jaw"]')),
    Pass("zones-without-skip", rule('"wait"', '"wait_days": 14, "zones": ["jaw"]')),
    Pass("looser-than-house", rule('"block"', name="implant", key="contraindications")),
    Pass("looser-than-house", rule('"caution"')),
    Pass("wrong-list", rule('"block"', key="contraindications")),
]


@pytest.mark.parametrize("subject", TRIPS, ids=lambda case: case.code)
def test_points_at_the_fault(subject: Trip) -> None:
    assert_trips(subject)


@pytest.mark.parametrize("subject", PASSES, ids=lambda case: case.code)
def test_lets_pass_what_is_meant(subject: Pass) -> None:
    assert found(subject) == []
