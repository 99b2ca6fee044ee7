"""Where the current would run."""

import pytest

from tests.core.lints.marked import Pass, Trip, assert_trips, found, listed, steps, zone

ACROSS = '"contacts": [{"name": "A", "side": "left"}, {"name": "B", "side": "right"}]'
BOTH = zone(side="both", mode="static")
SCALP = '{"id": "own", "name": "Own", "group": "%s", "sides": "paired", "off_map": true}'

TRIPS = [
    # on the chest in any mode
    Trip(
        "path-refused",
        steps(zone(name="decolletage").replace('"decolletage"', '«"decolletage"»')),
        "chest",
    ),
    # a static pair across the front of the neck
    Trip(
        "path-refused",
        steps(BOTH.replace('"jaw"', '"neck_front"').replace('"both"', '«"both"»')),
        "front of the neck",
    ),
    # the chest as a zone of the file's own
    Trip(
        "path-refused",
        steps(zone(name="own").replace('"own"', '«"own"»')) + listed("zones", SCALP % "chest"),
        "chest",
    ),
    # the neck as a further zone of the same placement
    Trip(
        "path-refused",
        steps(zone('"with_zones": ["neck_side"]', side="both", mode="static").replace('"both"', '«"both"»')),
        "front of the neck",
    ),
    # a static pair on both sides of the head
    Trip("path-warned", steps(BOTH.replace('"both"', '«"both"»')), "on one side"),
    # the same by its contacts
    Trip(
        "path-warned",
        steps(zone(ACROSS.replace('"contacts"', '«"contacts"»'), side="left", mode="static")),
        "opposite",
    ),
    # contacts that move, one on each side: across the throat, and through the head
    Trip(
        "path-warned",
        steps(zone(ACROSS.replace('"contacts"', '«"contacts"»'), name="neck_front", side="both")),
        "front of the neck",
    ),
    Trip(
        "path-warned",
        steps(zone(ACROSS.replace('"contacts"', '«"contacts"»'), name="temple", side="both")),
        "opposite",
    ),
    # at rest the throat is refused
    Trip(
        "path-refused",
        steps(zone(ACROSS.replace('"contacts"', '«"contacts"»'), name="neck_front", mode="static")),
        "front of the neck",
    ),
    Trip(
        "neck-midline",
        steps(zone(name="own", side=""))
        + listed("zones", (SCALP % "neck").replace('"paired"', '«"midline"»')),
        "submental",
    ),
    Trip(
        "zone-mixed-up",
        steps(zone('"title": «"Marionette line"»', name="nasolabial")),
        "mouth_corner",
    ),
    Trip(
        "zone-mixed-up",
        steps(zone('"instruction": «"Up the smile line."»', name="mouth_corner")),
        "nasolabial",
    ),
    Trip(
        "delicate-strong",
        steps(
            zone('"settings": {"current_ua": 200}'),
            zone('"settings": {"current_ua": «[»100, 250]}', name="eye_under"),
        ),
        "lower level",
    ),
]

PASSES = [
    Pass("path-refused", steps(zone(name="neck_front"), zone(name="neck_side", side="both"))),
    # moving contacts across the neck are warned about
    Pass("path-refused", steps(zone(ACROSS, name="neck_front", side="both"))),
    # contacts on one side
    Pass("path-warned", steps(zone(ACROSS.replace("right", "left"), name="neck_front", mode="static"))),
    # contacts that move do not stay across the head
    Pass("path-warned", steps(zone(side="both"), zone(mode="static"))),
    # the body
    Pass("path-warned", steps(zone(name="belly", side="both", mode="static"))),
    Pass("neck-midline", steps(zone(name="own")) + listed("zones", SCALP % "neck")),
    Pass(
        "zone-mixed-up",
        steps(zone('"title": "Smile line"', name="nasolabial"), zone('"title": "Marionette"')),
    ),
    Pass(
        "delicate-strong",
        steps(
            zone('"settings": {"current_ua": 200}'), zone('"settings": {"current_ua": 120}', name="eye_under")
        ),
    ),
    # nothing to compare with
    Pass("delicate-strong", steps(zone(), zone('"settings": {"current_ua": 120}', name="eye_under"))),
]


@pytest.mark.parametrize("subject", TRIPS, ids=lambda case: case.code)
def test_points_at_the_fault(subject: Trip) -> None:
    assert_trips(subject)


@pytest.mark.parametrize("subject", PASSES, ids=lambda case: case.code)
def test_lets_pass_what_is_meant(subject: Pass) -> None:
    assert found(subject) == []
