"""Sides, stated, allowed and equal."""

import pytest

from tests.core.lints.marked import Pass, Trip, assert_trips, block, found, listed, steps, zone

LEFT_60 = zone('"dwell_s": 60', side="left")
RIGHT_60 = zone('"dwell_s": 60', side="right")

TRIPS = [
    Trip("missing-side", steps(zone(side="").replace('"jaw"', '«"jaw"»')), '"mirror"'),
    # in a block without a side
    Trip("missing-side", steps(block(zone(side="").replace('"jaw"', '«"jaw"»'))), "a left and a right"),
    # one half of a midline zone
    Trip(
        "side-not-allowed",
        steps(zone(name="chin", side="left").replace('"left"', '«"left"»')),
        "It has: midline.",
    ),
    # the middle of a paired one
    Trip("side-not-allowed", steps(zone(side="midline").replace('"midline"', '«"midline"»')), "left"),
    # no pair from temple to temple
    Trip(
        "side-not-allowed",
        steps(zone(name="temple", side="both").replace('"both"', '«"both"»')),
        "left or right",
    ),
    # an own zone
    Trip(
        "side-not-allowed",
        steps(zone(name="scalp", side="left").replace('"left"', '«"left"»'))
        + listed(
            "zones", '{"id": "scalp", "name": "S", "group": "other", "sides": "midline", "off_map": true}'
        ),
        "midline",
    ),
    Trip("zone-missing", steps('«{»"type": "zone", "mode": "static", "side": "mirror"}'), '"free"'),
    Trip("choices-beside-zone", steps(zone('«"zone_choices"»: ["brow"]')), "nothing to choose"),
    # once as one area, once as two halves
    Trip(
        "midline-doubled",
        steps(zone(name="forehead", side="midline"), zone(name="forehead").replace('"mirror"', '«"mirror"»')),
        "twice",
    ),
    Trip(
        "side-imbalance",
        steps(LEFT_60, zone('"dwell_s": «40»', side="right")),
        "60 s on the left, 40 s on the right",
    ),
    # the side that is shorter, whichever stands first
    Trip("side-imbalance", steps(zone('"dwell_s": «40»', side="left"), RIGHT_60), "60 s on the right"),
    # repeats count
    Trip(
        "side-imbalance",
        steps(zone('"dwell_s": 60, "repeat": 2', side="left"), RIGHT_60.replace("60", "«60»")),
        "120",
    ),
    Trip("side-imbalance", steps(LEFT_60.replace('"left"', '«"left"»')), "left only"),
    Trip("contact-twice", steps(zone('"contacts": [{"name": "A"}, {"name": «"A"»}]')), '"A"'),
]

PASSES = [
    # a midline zone needs no side, nor does one that can be taken as one area
    Pass("missing-side", steps(zone(name="chin", side=""), zone(name="forehead", side=""))),
    # the block says it
    Pass("missing-side", steps(block(zone(side=""), keys='"side": "mirror", '))),
    # the use says it
    Pass(
        "missing-side",
        steps('{"type": "use", "use": "b", "side": "mirror"}')
        + listed("blocks", block(zone(side=""), keys='"id": "b", ')),
    ),
    # a mirror takes a midline zone once
    Pass("side-not-allowed", steps(zone(name="chin"), zone(side="one"), zone(name="forehead", side="left"))),
    Pass("zone-missing", steps('{"type": "zone", "mode": "static", "side": "free"}')),
    Pass(
        "zone-missing", steps('{"type": "zone", "mode": "static", "zone_choices": ["jaw"], "side": "mirror"}')
    ),
    Pass("choices-beside-zone", steps('{"type": "zone", "mode": "static", "zone_choices": ["jaw"]}')),
    Pass(
        "midline-doubled", steps(zone(name="forehead", side="midline"), zone(name="forehead", side="midline"))
    ),
    Pass("midline-doubled", steps(zone(name="forehead"), zone(name="chin", side="midline"))),
    Pass("side-imbalance", steps(LEFT_60, RIGHT_60)),
    # two shorter steps make up for one longer
    Pass(
        "side-imbalance",
        steps(LEFT_60, zone('"dwell_s": 30', side="right"), zone('"dwell_s": 30', side="right")),
    ),
    # a reason is given
    Pass("side-imbalance", steps(LEFT_60, zone('"dwell_s": 40, "note": "Scar on this side."', side="right"))),
    # left out for some clients
    Pass("side-imbalance", steps(LEFT_60, zone('"id": "a", "optional": true, "dwell_s": 40', side="right"))),
    # no seconds to compare
    Pass("side-imbalance", steps(zone(side="left"), RIGHT_60)),
    # a midline zone has no sides to compare: that is told by another lint
    Pass("side-imbalance", steps(zone('"dwell_s": 60', name="chin", side="left"))),
    Pass("contact-twice", steps(zone('"contacts": [{"name": "A"}, {"name": "B"}]'))),
]


@pytest.mark.parametrize("subject", TRIPS, ids=lambda case: case.code)
def test_points_at_the_fault(subject: Trip) -> None:
    assert_trips(subject)


@pytest.mark.parametrize("subject", PASSES, ids=lambda case: case.code)
def test_lets_pass_what_is_meant(subject: Pass) -> None:
    assert found(subject) == []
