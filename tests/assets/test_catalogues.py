"""The data that ships: complete, with sources, with nothing invented and no claim."""

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from microtimer.core.catalogue.catalogues import Catalogues, broken_references, citations
from microtimer.core.catalogue.devices import DeviceFamily, RegulatoryStatus
from microtimer.core.catalogue.gates import GateMoment, TextKind
from microtimer.core.catalogue.screening import Severity
from microtimer.core.catalogue.sources import Grade
from microtimer.core.catalogue.zones import AvoidArea, Zone, ZoneGroup
from microtimer.core.documents.json_text import read_json
from microtimer.core.plan import Side
from microtimer.storage.catalogues import load_catalogues

ASSETS = Path(__file__).resolve().parents[2] / "assets"
FILES = ["sources.json", "zones.json", "muscles.json", "devices.json", "screening.json", "gates.json"]


@pytest.fixture(scope="module")
def subject() -> Catalogues:
    return load_catalogues(ASSETS)


@pytest.fixture(scope="module")
def drawing() -> set[str]:
    """Return every id of the face map and of the body map."""
    roots = [ET.parse(ASSETS / name).getroot() for name in ("facemap.svg", "bodymap.svg")]  # noqa: S314  ours
    ids = [element.attrib["id"] for root in roots for element in root.iter() if "id" in element.attrib]
    drawn = [name for name in ids if name.startswith(("zone-", "neutral-", "avoid-", "point-"))]
    assert len(drawn) == len(set(drawn))
    return set(drawn)


def zone_of(subject: Catalogues, zone_id: str) -> Zone:
    found = subject.zones.get(zone_id)
    assert found is not None
    return found


def texts_of(value: Any) -> Iterator[str]:
    """Yield every text inside parsed JSON, keys included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from texts_of(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts_of(inner)


# ---------------------------------------------------------------- every file


@pytest.mark.parametrize("name", FILES)
def test_file_is_strict_json_without_a_null_or_a_repeated_key(name: str) -> None:
    data = (ASSETS / name).read_bytes()
    text = read_json(data, name)
    assert text.problems == ()
    assert data.endswith(b"}\n")
    assert "null" not in text.text


def test_everything_named_exists(subject: Catalogues) -> None:
    assert broken_references(subject) == ()


@pytest.mark.parametrize("name", FILES)
def test_no_text_makes_a_claim(name: str) -> None:
    claims = re.compile(
        r"fda[- ]approved|\bcures?\b|\bheals\b|\brepairs?\b|permanent|guarantee|side effect|completely safe"
        r"|remove\w* wrinkles|face[- ]?lift|detox|(fat|weight) loss|boost|in one week|collagen"
        r"|elastin|\batp\b",
        re.IGNORECASE,
    )
    # the names of devices are theirs, not a claim of ours
    named = {"BIO face lift", "bio-face-lift", "GESKE Face-Lift Pen", "geske-face-lift-pen"}
    texts = texts_of(read_json((ASSETS / name).read_bytes(), name).value)
    assert [text for text in texts if claims.search(text) and text not in named] == []


@pytest.mark.parametrize("name", FILES)
def test_current_is_never_written_in_milliamperes(name: str) -> None:
    texts = texts_of(read_json((ASSETS / name).read_bytes(), name).value)
    assert [text for text in texts if re.search(r"\d\s*(mA|ma|amp)\b", text)] == []


# ---------------------------------------------------------------- sources


def test_every_listed_source_is_cited(subject: Catalogues) -> None:
    parts = (subject.zones, subject.muscles, subject.devices, subject.rules, subject.gates)
    cited = {citation.source for citation in citations(parts)}
    assert {source.key for source in subject.sources.sources} == cited


def test_trade_texts_without_an_address_never_count_as_the_best_grade(subject: Catalogues) -> None:
    trade = {source.key for source in subject.sources.sources if source.url is None}
    parts = (subject.zones, subject.muscles, subject.devices, subject.rules, subject.gates)
    grades = {citation.grade for citation in citations(parts) if citation.source in trade}
    assert Grade.A not in grades


@pytest.mark.parametrize(
    ("key", "grade"),
    [("general-knowledge", Grade.GENERAL_KNOWLEDGE), ("own-inference", Grade.INFERRED)],
)
def test_what_has_no_source_is_marked_as_such(subject: Catalogues, key: str, grade: Grade) -> None:
    parts = (subject.zones, subject.muscles, subject.devices, subject.rules, subject.gates)
    grades = {citation.grade for citation in citations(parts) if citation.source == key}
    assert grades == {grade}


# ---------------------------------------------------------------- zones and muscles

PAIRED = (Side.LEFT, Side.RIGHT, Side.BOTH)
EITHER = (Side.MIDLINE, Side.LEFT, Side.RIGHT, Side.BOTH)
MIDLINE = (Side.MIDLINE,)


@pytest.mark.parametrize(
    ("zone_id", "group", "sides", "delicate"),
    [
        ("forehead", "face", EITHER, False),
        ("glabella", "face", MIDLINE, False),
        ("brow", "face", PAIRED, False),
        ("temple", "face", (Side.LEFT, Side.RIGHT), False),  # never both at once
        ("eye_outer", "face", PAIRED, True),
        ("eye_under", "face", PAIRED, True),
        ("nose", "face", EITHER, False),
        ("cheek_mid", "face", PAIRED, False),
        ("cheek_lower", "face", PAIRED, False),
        ("nasolabial", "face", PAIRED, False),
        ("mouth_corner", "face", PAIRED, False),
        ("lip_upper", "face", EITHER, True),
        ("lip_lower", "face", EITHER, True),
        ("chin", "face", MIDLINE, False),
        ("jaw", "face", PAIRED, False),
        ("submental", "neck", MIDLINE, False),
        ("neck_front", "neck", PAIRED, False),
        ("neck_side", "neck", PAIRED, False),
        ("decolletage", "chest", EITHER, False),
        ("belly", "body", EITHER, False),
        ("glute", "body", PAIRED, False),
        ("thigh_front", "body", PAIRED, False),
        ("thigh_outer", "body", PAIRED, False),
        ("thigh_back", "body", PAIRED, False),
        ("cellulite_area", "body", (Side.FREE,), False),
        ("custom", None, (*PAIRED[:2], Side.MIDLINE, Side.BOTH, Side.FREE), False),  # the author says
    ],
)
def test_zone_has_its_region_and_sides(
    subject: Catalogues, zone_id: str, group: str | None, sides: tuple[Side, ...], delicate: bool
) -> None:
    zone = zone_of(subject, zone_id)
    assert zone.needs_site == (ZoneGroup(group) if group else None)
    assert set(zone.sides) == set(sides)
    assert zone.delicate is delicate


def test_no_zone_is_missing_from_the_table_above(subject: Catalogues) -> None:
    assert len(subject.zones.zones) == 26


@pytest.mark.parametrize(
    ("word", "zone_id"),
    [
        ("jowl", "jaw"),
        ("jawline", "jaw"),
        ("crow's feet", "eye_outer"),
        ("11s", "glabella"),
        ("double chin", "submental"),
        ("smile line", "nasolabial"),
        ("laugh line", "nasolabial"),
        ("marionette", "mouth_corner"),
        ("buccal", "cheek_lower"),
        ("abdomen", "belly"),
        ("Belly", "belly"),
    ],
)
def test_everyday_word_names_its_zone(subject: Catalogues, word: str, zone_id: str) -> None:
    found = subject.zones.resolve(word)
    assert isinstance(found, Zone)
    assert found.id == zone_id


@pytest.mark.parametrize("word", ["eyelid", "eye", "eyeball", "throat", "thyroid", "carotid", "Lash line"])
def test_place_to_keep_clear_of_is_no_zone_and_names_a_way_out(subject: Catalogues, word: str) -> None:
    found = subject.zones.resolve(word)
    assert isinstance(found, AvoidArea)
    ways_out = [zone.id for zone in subject.zones.zones if re.search(rf"\b{zone.id}\b", found.remedy)]
    assert ways_out
    assert subject.zones.suggest(word) is None


@pytest.mark.parametrize(
    ("zone_id", "side", "static", "paths"),
    [
        ("decolletage", Side.LEFT, False, ["across-chest"]),
        ("neck_front", Side.BOTH, True, ["across-throat"]),
        ("neck_front", Side.LEFT, True, []),
        ("jaw", Side.BOTH, True, ["through-head"]),
        ("jaw", Side.BOTH, False, []),
        ("lip_upper", Side.MIDLINE, False, ["over-mouth"]),
        ("glute", Side.BOTH, True, []),
    ],
)
def test_placement_touches_the_paths_on_record(
    subject: Catalogues, zone_id: str, side: Side, static: bool, paths: list[str]
) -> None:
    found = subject.zones.paths_taken(zone_of(subject, zone_id), side, static=static)
    assert [rule.id for rule in found] == paths


def test_map_shows_only_what_is_drawn(subject: Catalogues, drawing: set[str]) -> None:
    shapes = {shape for zone in subject.zones.zones for place in zone.map for shape in place.shapes}
    avoided = {shape for area in subject.zones.avoid for shape in area.shapes}
    strokes = {stroke for zone in subject.zones.zones for place in zone.map for stroke in place.strokes}
    points = {f"point-{point}" for stroke in strokes for point in stroke}
    assert shapes | avoided | points <= drawing


def test_every_drawn_zone_belongs_to_a_zone(subject: Catalogues, drawing: set[str]) -> None:
    shown = {shape for zone in subject.zones.zones for shape in zone.shapes(None)}
    shown |= {shape for zone in subject.zones.zones for side in Side for shape in zone.shapes(side)}
    avoided = {shape for area in subject.zones.avoid for shape in area.shapes}
    drawn = {name for name in drawing if name.startswith(("zone-", "neutral-", "avoid-"))}
    assert drawn == shown | avoided


def test_every_zone_with_a_place_of_its_own_lies_on_a_map(subject: Catalogues) -> None:
    on_map = {zone.id for zone in subject.zones.zones if zone.shapes(None)}
    named_by_the_author = {"cellulite_area", "custom"}
    assert on_map == {zone.id for zone in subject.zones.zones} - named_by_the_author


def test_right_is_the_mirror_of_left(subject: Catalogues) -> None:
    for zone in subject.zones.zones:
        left, right = str(zone.strokes(Side.LEFT)), str(zone.strokes(Side.RIGHT))
        assert left.replace("_left", "_right") == right, zone.id
        assert str(zone.shapes(Side.LEFT)).replace("_left", "_right") == str(zone.shapes(Side.RIGHT)), zone.id


def test_no_stroke_leads_into_a_place_to_keep_clear_of(subject: Catalogues) -> None:
    points = {
        point for zone in subject.zones.zones for side in Side for way in zone.strokes(side) for point in way
    }
    assert points.isdisjoint({"eye_inner_left", "eye_inner_right", "sternal_notch"})


def test_every_muscle_lies_under_a_zone(subject: Catalogues) -> None:
    named = {part.muscle for zone in subject.zones.zones for part in zone.muscles}
    assert named == {muscle.id for muscle in subject.muscles.muscles}
    assert len(named) == 28


# ---------------------------------------------------------------- devices


@pytest.mark.parametrize(
    ("device_id", "facts"),
    [
        ("nuface-plus", {"ua_min": 80, "ua_max": 400, "sites": "face", "k": "K103472"}),
        ("nuface-mini-2014", {"ua_max": None, "sites": "face", "k": "K133823"}),
        ("nuface-mini-2019", {"ua_max": None, "sites": "face neck", "k": "K191672", "min_age": 18}),
        ("nuface-mini-plus", {"ua_max": None, "auto_off_s": 1200, "sites": "face neck", "k": "K201680"}),
        ("nuface-fix", {"sites": "face", "k": "K182424"}),
        ("nuface-fix-plus", {"sites": "face", "k": "K240564"}),
        ("nubody", {"ua_max": None, "sites": "body", "k": "K171588"}),
        ("neurotris-face", {"ua_max": None, "sites": "face", "k": None}),
        ("neurotris-body", {"ua_max": None, "sites": "body", "k": None}),
        ("myolift-qt", {"ua_max": 400, "sites": None, "k": None, "min_age": 18, "auto_off_s": None}),
        ("myolift-mini", {"ua_max": 400, "sites": None, "k": None}),
        ("myolift-600", {"ua_max": 600, "sites": None, "k": None}),
        ("myolift-md", {"ua_max": 800, "sites": None, "k": None}),
        ("bear-2", {"ua_max": None, "sites": "face", "k": None, "gel_required": True}),
        ("bear-2-eyes-lips", {"ua_max": None, "sites": "face", "k": None}),
        ("bear-2-go", {"ua_max": None, "sites": "face", "k": None}),
        ("biosonic-900", {"ua_max": None, "sites": "face", "k": "K130065"}),
        ("tua-viso", {"ua_max": None, "sites": None, "k": None}),
        ("ezzi-lift", {"ua_max": None, "sites": None, "k": None}),
        ("bio-face-lift", {"ua_max": None, "sites": None, "k": None}),
        ("myopulse", {"ua_max": None, "sites": None, "k": None}),
        ("soniclift-st261", {"ua_min": 0, "ua_max": 280, "sites": "face", "k": "K150077"}),
        ("everyway-mt-200", {"ua_max": 400, "gel_required": True, "sites": "face", "k": "K142794"}),
        ("ep-400", {"ua_max": None, "sites": "face", "k": "K162106"}),
        ("geske-face-lift-pen", {"level_count": 3, "sites": "face neck", "k": "K250361"}),
        ("eei101", {"sites": "face neck body", "k": "K244004"}),
        ("bmr-face", {"channels": 2, "sites": "face", "k": "K103031"}),
        ("pantheon-clinical", {"ua_min": 10, "ua_max": 600, "hz_min": 0.5, "hz_max": 1500.0, "channels": 2}),
        ("flexistim", {"ua_max": 700, "ua_step": 10}),
    ],
)
def test_device_states_what_is_on_record_and_nothing_else(
    subject: Catalogues, device_id: str, facts: dict[str, Any]
) -> None:
    device = subject.devices.get(device_id)
    assert device is not None
    sites = None if device.sites_allowed is None else " ".join(device.sites_allowed)
    stated = {**device.model_dump(), "sites": sites, "k": device.regulatory.k_number}
    assert {name: stated[name] for name in facts} == facts


def test_device_that_is_in_no_list_states_nothing(subject: Catalogues) -> None:
    (generic,) = (device for device in subject.devices.devices if not device.listed)
    assert generic.family is DeviceFamily.UNKNOWN
    assert generic.model_fields_set == {"id", "name", "listed", "notes", "sources"}


def test_number_of_a_clearance_is_among_the_sources_of_the_profile(subject: Catalogues) -> None:
    for device in subject.devices.devices:
        number = device.regulatory.k_number
        assert number is None or number.lower() in {citation.source for citation in device.sources}


def test_contested_stays_contested(subject: Catalogues) -> None:
    contested = [
        device.id
        for device in subject.devices.devices
        if device.regulatory.status is RegulatoryStatus.CONTESTED
    ]
    assert contested == ["neurotris-face", "neurotris-body"]


def test_rules_of_a_device_merge_with_the_house_list(subject: Catalogues) -> None:
    mini = subject.devices.get("nuface-mini-2019")
    assert mini is not None
    expected = {"implant", "seizure", "pregnant", "cancer-active", "surgery-face", "worn-device", "age"}
    assert {rule.rule for rule in mini.screening_rules} == expected


# ---------------------------------------------------------------- screening


@pytest.mark.parametrize(
    ("rule_id", "severity", "days"),
    [
        ("implant", "block", set()),
        ("pregnant", "block", set()),
        ("seizure", "block", set()),
        ("cancer-active", "block", set()),
        ("cancer-past", "clearance", set()),
        ("age", "block", set()),
        ("varicose", "block", set()),
        ("thrombosis", "block", set()),
        ("bleeding", "block", set()),
        ("heart-surgery", "wait", {365}),
        ("heart", "clearance", set()),
        ("blood-pressure", "clearance", set()),
        ("diabetes", "block", set()),
        ("worn-device", "clearance", set()),
        ("under-care", "clearance", set()),
        ("neuro", "clearance", set()),
        ("stroke", "clearance", set()),
        ("bells-palsy", "clearance", set()),
        ("migraine", "caution", set()),
        ("rosacea", "skip_zone", set()),
        ("thyroid", "clearance", set()),
        ("asthma-neuralgia-muscle", "clearance", set()),
        ("surgery-face", "clearance", set()),
        ("scar", "skip_zone", {365, 730}),
        ("metal", "block", set()),
        ("dental-metal", "caution", set()),
        ("piercing", "caution", set()),
        ("botox", "wait", {30}),
        ("filler", "wait", {30}),
        ("retinoid-rx", "wait", {21}),
        ("retinol", "wait", {2}),
        ("isotretinoin", "wait", {545}),
        ("peel", "wait", {10}),
        ("breastfeeding", "caution", set()),
        ("today-ill", "block", set()),
        ("today-alcohol", "block", set()),
        ("recent-injury", "block", set()),
        ("skin-open", "block", set()),
        ("skin-lesion", "skip_zone", set()),
        ("medication", "caution", set()),
        ("sensation", "skip_zone", set()),
        ("allergy", "caution", set()),
        ("clench", "caution", set()),
        ("zone-neck", "skip_zone", set()),
        ("zone-eye", "skip_zone", set()),
        ("path", "caution", set()),
    ],
)
def test_rule_has_the_default_on_record(
    subject: Catalogues, rule_id: str, severity: str, days: set[int]
) -> None:
    rule = subject.rules.get(rule_id)
    assert rule is not None
    assert rule.severity is Severity(severity)
    assert {demand.wait_days for demand in rule.every_demand if demand.wait_days} == days


def test_no_rule_is_missing_from_the_table_above(subject: Catalogues) -> None:
    assert len(subject.rules.rules) == 46


def test_every_rule_says_who_says_what_strictest_first(subject: Catalogues) -> None:
    for rule in subject.rules.rules:
        assert rule.readings, rule.id
        looser = [reading.looser for reading in rule.readings]
        assert not looser[0], rule.id
        assert looser == sorted(looser), rule.id


def test_questions_come_in_gates_of_seven_at_most_without_being_split(subject: Catalogues) -> None:
    gates = subject.rules.question_gates()
    asked = [group.id for group in subject.rules.groups if group.id != "standing"]
    assert [gate.id for gate in gates] == asked
    assert [rule.id for gate in gates for rule in gate.rules] == [rule.id for rule in subject.rules.asked]


def test_rule_that_waits_asks_for_the_date_and_one_about_places_for_the_zones(subject: Catalogues) -> None:
    for rule in subject.rules.asked:
        if any(demand.wait_days for demand in rule.every_demand):
            assert "date" in rule.asks, rule.id
        if any(demand.local or demand.severity is Severity.SKIP_ZONE for demand in rule.every_demand):
            assert "zones" in rule.asks, rule.id


# ---------------------------------------------------------------- gates


@pytest.mark.parametrize(
    ("gate_id", "items"),
    [
        (
            "preparation",
            ["screening_read_back", "consent", "water", "metal_off", "skin_clean", "device_ready", "gel"],
        ),
        (
            "first_contact",
            ["gel_on", "lowest_level", "sensations_told", "raised_slowly", "no_twitch", "tolerance"],
        ),
        (
            "closing",
            [
                "device_off",
                "gel_removed",
                "skin_response",
                "tolerance",
                "adverse",
                "contacts_wiped",
                "aftercare_given",
            ],
        ),
    ],
)
def test_gate_asks_what_the_house_asks(subject: Catalogues, gate_id: str, items: list[str]) -> None:
    gate = subject.gates.get(gate_id)
    assert gate is not None
    assert [item.id for item in gate.items] == items
    assert all(item.sources for item in gate.items)


def test_there_is_one_gate_for_each_moment(subject: Catalogues) -> None:
    assert all(len(subject.gates.at(moment)) == 1 for moment in GateMoment)


def test_water_is_asked_as_an_amount_and_never_keeps_from_going_on(subject: Catalogues) -> None:
    (preparation,) = subject.gates.at(GateMoment.PREPARATION)
    (water,) = (item for item in preparation.items if item.id == "water")
    assert (water.kind, water.unit, water.required) == ("amount", "glasses", False)


def test_there_is_text_for_every_purpose(subject: Catalogues) -> None:
    assert all(subject.gates.texts_of(kind) for kind in TextKind)
