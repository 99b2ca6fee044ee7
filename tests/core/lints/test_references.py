"""Zones, muscles, gates, variants and devices that must exist."""

import pytest

from tests.core.lints.marked import (
    Pass,
    Trip,
    assert_trips,
    found,
    listed,
    section,
    sections,
    steps,
    zone,
)

SCALP = '{"id": "scalp_mid", "name": "Scalp", "group": "other", "sides": "midline", "off_map": true}'
NOWHERE = '{"id": "scalp", "name": "Scalp", "group": "other", "sides": "paired"}'
AT_JAW = zone()
AT_MARKED = AT_JAW.replace('"jaw"', "«%s»")

TRIPS = [
    # an everyday name is no id, but tells which one is meant
    Trip("unknown-zone", steps(AT_MARKED % '"jowl"'), '"jaw"?'),
    Trip("unknown-zone", steps(AT_MARKED % '"nasolabal"'), '"nasolabial"?'),
    Trip("unknown-zone", steps(zone('"with_zones": ["brow", «"ear"»]')), "define it"),
    Trip("unknown-zone", steps('{"type": "zone", "zone_choices": [«"x1"»], "mode": "static"}'), "define it"),
    # a misspelt zone of the file's own
    Trip(
        "unknown-zone",
        steps(AT_MARKED % '"scalp-mit"', zone(name="scalp_mid", side="")) + listed("zones", SCALP),
        '"scalp_mid"?',
    ),
    # in a rule
    Trip(
        "unknown-zone",
        steps(AT_JAW)
        + listed(
            "precautions",
            '{"id": "r", "ask": "?", "severity": "skip_zone", "zones": [«"jowl"»], "source": "s"}',
        ),
        '"jaw"?',
    ),
    # places that are never worked on have remedies of their own
    Trip("avoided-zone", steps(AT_MARKED % '"eyelid"'), "eye_under"),
    Trip("avoided-zone", steps(AT_MARKED % '"throat"'), "neck_front"),
    *(
        Trip("avoided-zone", steps(AT_MARKED % f'"{word}"'), "midline of the throat")
        for word in ("adams_apple", "larynx", "throat_front")
    ),
    # everyday words, and words for other parts of the body
    Trip("unknown-zone", steps(AT_MARKED % '"smile-line"'), '"nasolabial"?'),
    Trip("unknown-zone", steps(AT_MARKED % '"heart"'), "Use a zone of the list"),
    Trip("zone-twice", steps(zone('"with_zones": ["brow", «"jaw"»]')), '"jaw"'),
    Trip(
        "own-zone-taken", steps(AT_JAW) + listed("zones", SCALP.replace('"scalp_mid"', '«"jaw"»')), "wording"
    ),
    Trip(
        "own-zone-taken",
        steps(AT_JAW) + listed("zones", SCALP.replace('"scalp_mid"', '«"throat"»')),
        "throat",
    ),
    Trip(
        "own-zone-without-place",
        steps(zone(name="scalp")) + listed("zones", NOWHERE.replace("{", "«{»")),
        "off_map",
    ),
    # drawn, and on no map
    Trip(
        "own-zone-without-place",
        steps(zone(name="scalp_mid", side=""))
        + listed("zones", SCALP.replace('"off_map"', '"point": {"x": 0.5, "y": 0.1}, «"off_map"»')),
        "drawn",
    ),
    Trip(
        "unused-zone",
        steps(AT_JAW) + listed("zones", SCALP.replace('"scalp_mid"', '«"scalp_mid"»')),
        "never used",
    ),
    Trip("unknown-wording", steps(AT_JAW) + ',\n"wording": {«"jowl"»: "Jowl line"}', '"jaw"?'),
    Trip("unknown-muscle", steps(zone('"muscles": ["platysma", «"zyg_mayor"»]')), '"zyg_major"?'),
    # by its full name
    Trip("unknown-muscle", steps(zone('"muscles": [«"zygomaticus-major"»]')), '"zyg_major"?'),
    Trip("unknown-gate", steps(AT_JAW, '{"type": "gate", "gate": «"first-contact"»}'), '"first_contact"?'),
    Trip("unknown-variant", steps(zone('"only_in": [«"short"»]')), "Define it under variants"),
    Trip(
        "unknown-variant",
        sections(section(AT_JAW, keys='"only_in": ["short", «"long"»], '))
        + listed("variants", '{"id": "short", "title": "Short"}'),
        "short",
    ),
    Trip(
        "unknown-device",
        steps(AT_JAW) + ',\n"device": {"profiles": ["nuface-plus", «"nuface-pluss"»]}',
        '"nuface-plus"?',
    ),
    Trip(
        "unknown-part",
        steps(AT_JAW) + listed("aftercare", '{"text": "Drink.", "if_ran": «"jaw"»}'),
        "names none",
    ),
    Trip(
        "unknown-part",
        steps(zone('"id": "jaw"')) + listed("aftercare", '{"text": "Drink.", "if_ran": «"jow"»}'),
        '"jaw"?',
    ),
]

PASSES = [
    Pass("unknown-zone", steps(AT_JAW, zone(name="scalp_mid", side="")) + listed("zones", SCALP)),
    Pass("avoided-zone", steps(zone(name="eye_under"), zone(name="neck_front"))),
    Pass("zone-twice", steps(zone('"with_zones": ["brow", "temple"]'))),
    Pass("own-zone-taken", steps(zone(name="scalp_mid", side="")) + listed("zones", SCALP)),
    Pass(
        "own-zone-without-place",
        steps(zone(name="a"), zone(name="b"))
        + listed(
            "zones",
            '{"id": "a", "name": "A", "group": "face", "sides": "paired", "point": {"x": 0.4, "y": 0.5}}',
            '{"id": "b", "name": "B", "group": "body", "sides": "free", "placement": "Above the knee."}',
        ),
    ),
    Pass("unused-zone", steps(zone('"with_zones": ["scalp_mid"]')) + listed("zones", SCALP)),
    Pass("unknown-wording", steps(AT_JAW) + ',\n"wording": {"jaw": "Jowl line"}'),
    Pass("unknown-muscle", steps(zone('"muscles": ["platysma", "masseter"]'))),
    Pass("unknown-gate", steps(AT_JAW, '{"type": "gate", "gate": "closing"}')),
    Pass(
        "unknown-variant",
        steps(zone('"only_in": ["short"]')) + listed("variants", '{"id": "short", "title": "Short"}'),
    ),
    Pass("unknown-device", steps(AT_JAW) + ',\n"device": {"profiles": ["nuface-plus"]}'),
    Pass(
        "unknown-part",
        steps(zone('"id": "jaw"'))
        + listed("aftercare", '{"text": "Drink."}', '{"text": "Rest.", "if_ran": "jaw"}'),
    ),
]


@pytest.mark.parametrize("subject", TRIPS, ids=lambda case: case.code)
def test_points_at_the_fault(subject: Trip) -> None:
    assert_trips(subject)


@pytest.mark.parametrize("subject", PASSES, ids=lambda case: case.code)
def test_lets_pass_what_is_meant(subject: Pass) -> None:
    assert found(subject) == []
