"""The protocol on the device that is chosen."""

from typing import Any

import pytest

from microtimer.core.catalogue.devices import DeviceProfile
from tests.core.lints.marked import Pass, Trip, assert_trips, catalogues, found, listed, steps, zone

LANES = (
    '{"type": "lanes", «"lanes"»: [{"steps": ['
    + zone()
    + ']}, {"steps": ['
    + zone(name="brow", mode="static")
    + "]}]}"
)


def device(**known: Any) -> DeviceProfile:
    """Return a profile of a microcurrent device with just these facts."""
    head = {"id": "own", "name": "Own device", "family": "microcurrent"}
    cited = {"sources": [{"source": "mend-manual", "grade": "A"}]}
    return DeviceProfile.from_json_value(head | cited | known)


def at(settings: str) -> str:
    return steps(zone(f'"settings": {{{settings}}}'))


MYOLIFT = catalogues().devices.get("myolift-mini")
PARAMETER = '{"type": "integer", "id": "ua", "title": "uA", "min": 10, "max": 450, "default": 100}'

TRIPS = [
    Trip("other-family", "«»" + steps(zone()), "EMS", device=device(family="ems")),
    Trip("other-family", "«»" + steps(zone()), "Choose a microcurrent device", device=device(family="tens")),
    Trip("family-not-recorded", "«»" + steps(zone()), "not recorded", device=device(family="unknown")),
    Trip("prescription", "«»" + steps(zone()), "whose order", device=device(use="prescription")),
    # names device, step, both figures, source and remedy
    Trip(
        "current-above-maximum",
        at('"current_ua": «450»'),
        "Jawline: 450 uA is above the 400 uA of MyoLift Mini",
        device=MYOLIFT,
    ),
    Trip("current-above-maximum", at('"current_ua": «450»'), "Source: 7E Wellness", device=MYOLIFT),
    Trip(
        "current-above-maximum",
        at('"current_ua": «450»'),
        "choose a device that reaches 450 uA",
        device=MYOLIFT,
    ),
    # the upper end of a range, of a parameter and of a ramp; for every step
    Trip("current-above-maximum", at('"current_ua": «[»100, 450]'), "450 uA", device=MYOLIFT),
    Trip(
        "current-above-maximum",
        at('"current_ua": «{»"param": "ua"}') + listed("parameters", PARAMETER),
        "450 uA",
        device=MYOLIFT,
    ),
    Trip(
        "current-above-maximum",
        steps(zone('"ramp": {"from_ua": 100, "to_ua": «450»}')),
        "450 uA",
        device=MYOLIFT,
    ),
    Trip(
        "current-above-maximum",
        '"settings": {"current_ua": «450»},\n' + steps(zone()),
        "450 uA",
        device=MYOLIFT,
    ),
    Trip("current-below-minimum", at('"current_ua": «50»'), "80 uA", device=device(ua_min=80, ua_max=400)),
    Trip(
        "current-between-steps",
        at('"current_ua": «105»'),
        "10 uA each",
        device=device(ua_min=10, ua_max=400, ua_step=10),
    ),
    # told once, however many steps have a current
    Trip(
        "no-limit-recorded",
        steps(zone('"settings": {"current_ua": «100»}'), zone('"settings": {"current_ua": 120}')),
        "No limit recorded",
        device=device(),
    ),
    Trip("unknown-level", at('"level": «"6"»'), "1 to 5", device=device(level_count=5)),
    Trip("unknown-level", at('"level": «"max"»'), "low, high", device=device(levels=["low", "high"])),
    Trip(
        "unknown-level",
        at('"level": «{»"param": "l"}')
        + listed("parameters", '{"type": "choice", "id": "l", "title": "L", "choices": ["low", "max"]}'),
        '"max"',
        device=device(levels=["low", "high"]),
    ),
    Trip(
        "frequency-out-of-range",
        at('"frequency_hz": «[»0.5, 300]'),
        "0.5-100",
        device=device(hz_min=0.5, hz_max=100),
    ),
    Trip(
        "site-not-allowed",
        steps(zone(), zone(name="neck_side").replace('"neck_side"', '«"neck_side"»')),
        "lists the neck",
        device=device(sites_allowed=["face"]),
    ),
    # a further zone of one placement
    Trip(
        "site-not-allowed",
        steps(zone('"with_zones": [«"neck_side"»]')),
        "neck",
        device=device(sites_forbidden=["neck"]),
    ),
    Trip(
        "site-not-recorded",
        steps(zone().replace('"jaw"', '«"jaw"»'), zone(name="brow")),
        "Confirm",
        device=device(),
    ),
    Trip(
        "zone-not-named",
        steps(zone(name="lip_upper"), zone().replace('"jaw"', '«"jaw"»')),
        "small areas",
        device=device(sites_allowed=["face"], zones_named=["lip_upper"]),
    ),
    Trip(
        "path-over-mouth",
        steps(zone(name="lip_upper").replace('"lip_upper"', '«"lip_upper"»')),
        "lips",
        device=device(sites_allowed=["face"]),
    ),
    Trip(
        "too-few-channels",
        steps(LANES).replace('«"lanes"»: [', '"lanes": «[»'),
        "has 1",
        device=device(channels=1),
    ),
    Trip(
        "too-few-channels",
        '"device": {"min_channels": «2»},\n' + steps(zone()),
        "has 1",
        device=device(channels=1),
    ),
    Trip(
        "channels-not-recorded",
        steps(LANES).replace('«"lanes"»: [', '"lanes": «[»'),
        "not recorded",
        device=device(),
    ),
    Trip(
        "family-not-named",
        '"device": {«"families"»: ["galvanic"]},\n' + steps(zone()),
        "galvanic",
        device=device(),
    ),
    Trip(
        "device-not-named",
        '"device": {«"profiles"»: ["nuface-plus"]},\n' + steps(zone()),
        "not for own",
        device=device(),
    ),
]

FULL = device(
    ua_min=10,
    ua_max=400,
    ua_step=10,
    level_count=5,
    hz_min=0.5,
    hz_max=100,
    channels=2,
    sites_allowed=["face"],
)
PASSES = [
    *(
        Pass(
            code,
            '"device": {"families": ["microcurrent"], "profiles": ["own"]},\n'
            + steps(
                zone('"settings": {"current_ua": [10, 400], "level": "5", "frequency_hz": [0.5, 100]}'),
                LANES.replace("«", "").replace("»", ""),
            ),
            device=FULL,
        )
        for code in dict.fromkeys(trip.code for trip in TRIPS)
        if code != "path-over-mouth"
    ),
    # a device that names the lips is made for them
    Pass(
        "path-over-mouth",
        steps(zone(name="lip_upper")),
        device=device(sites_allowed=["face"], zones_named=["lip_upper"]),
    ),
    # without a device nothing is said about one
    *(Pass(trip.code, trip.keys.replace("«", "").replace("»", "")) for trip in TRIPS),
]


@pytest.mark.parametrize("subject", TRIPS, ids=lambda case: case.code)
def test_points_at_the_fault(subject: Trip) -> None:
    assert_trips(subject)


@pytest.mark.parametrize("subject", PASSES, ids=lambda case: case.code)
def test_lets_pass_what_is_meant(subject: Pass) -> None:
    assert found(subject) == []
