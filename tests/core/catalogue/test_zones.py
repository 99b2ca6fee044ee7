"""Zones know their sides, their place on the map and their words; places to keep clear of are no zones."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from microtimer.core.catalogue.zones import AvoidArea, Zone, ZoneCatalogue, ZoneGroup
from microtimer.core.plan import Side
from tests.core.expansion.plans import ZONES as SHIPPED

CITED = [{"source": "general-knowledge", "grade": "GK"}]


def zone(zone_id: str = "jaw", sides: tuple[str, ...] = ("left", "right", "both"), **more: Any) -> Zone:
    name = zone_id.replace("_", " ").capitalize()
    value = {"id": zone_id, "name": name, "spoken": name.lower(), "group": "face", "sides": sides}
    return Zone.from_json_value({**value, "sources": CITED, **more})


JAW = zone(
    aliases=["jowl", "jaw line"],
    map=[
        {"side": "left", "shapes": ["zone-jaw_left"], "strokes": [["chin_left", "ear_left"]]},
        {"side": "right", "shapes": ["zone-jaw_right"], "strokes": [["chin_right", "ear_right"]]},
    ],
)
LIP = zone(
    "lip_upper",
    ("midline", "left", "right", "both"),
    map=[{"side": side, "shapes": ["zone-lip_upper"]} for side in ("left", "right", "midline")],
)
CHIN = zone("chin", ("midline",), map=[{"side": "midline", "shapes": ["zone-chin"]}])
CHEST = zone("chest", ("midline", "left", "right"), group="chest", map=JAW.model_dump(mode="json")["map"])
FREE = zone("anywhere", ("free",), group="body")

CATALOGUE = ZoneCatalogue.from_json_value(
    {
        "version": "1",
        "zones": [one.model_dump(mode="json") for one in (JAW, LIP, CHIN, CHEST, FREE)],
        "avoid": [
            {
                "id": "eyeball",
                "name": "Eyeball",
                "aliases": ["eye"],
                "reason": "Never.",
                "remedy": "Use eye_outer.",
                "sources": CITED,
            }
        ],
        "paths": [
            {
                "id": "head",
                "verdict": "warn",
                "text": "through the head",
                "remedy": "One side.",
                "groups": ["face"],
                "sides": ["both"],
                "static_only": True,
                "sources": CITED,
            },
            {
                "id": "mouth",
                "verdict": "by_device",
                "text": "over the mouth",
                "remedy": "Manual.",
                "zones": ["lip_upper"],
                "sources": CITED,
            },
            {
                "id": "chest",
                "verdict": "refuse",
                "text": "across the chest",
                "remedy": "Leave out.",
                "groups": ["chest"],
                "sources": CITED,
            },
            {"id": "wound", "verdict": "refuse", "text": "wounds", "remedy": "Leave out.", "sources": CITED},
        ],
    }
)


@pytest.mark.parametrize(
    ("subject", "paired", "midline_only", "either"),
    [
        (JAW, True, False, False),  # left and right
        (CHIN, False, True, False),  # single, never doubled
        (LIP, False, False, True),  # one area for some, two halves for others
        (FREE, False, False, False),  # the practitioner chooses
    ],
)
def test_mirror_finds_out_what_a_zone_is(
    subject: Zone, paired: bool, midline_only: bool, either: bool
) -> None:
    assert (subject.paired, subject.midline_only, subject.either) == (paired, midline_only, either)


@pytest.mark.parametrize(
    ("subject", "side", "shapes"),
    [
        (JAW, Side.LEFT, ("zone-jaw_left",)),
        (JAW, Side.BOTH, ("zone-jaw_left", "zone-jaw_right")),  # both halves light up
        (JAW, None, ("zone-jaw_left", "zone-jaw_right")),  # the side is not stated
        (LIP, Side.LEFT, ("zone-lip_upper",)),  # one shape for both halves
        (LIP, Side.BOTH, ("zone-lip_upper",)),  # and no shape twice
        (CHIN, Side.MIDLINE, ("zone-chin",)),
        (CHIN, None, ("zone-chin",)),
        (CHEST, Side.MIDLINE, ("zone-jaw_left", "zone-jaw_right")),  # no middle of its own
        (CHIN, Side.LEFT, ()),  # it has no left
        (FREE, Side.FREE, ()),  # off the map
    ],
)
def test_side_lights_its_shapes(subject: Zone, side: Side | None, shapes: tuple[str, ...]) -> None:
    assert subject.shapes(side) == shapes


def test_strokes_follow_the_side() -> None:
    assert JAW.strokes(Side.RIGHT) == (("chin_right", "ear_right"),)
    assert len(JAW.strokes(Side.BOTH)) == 2
    assert CHIN.strokes(Side.MIDLINE) == ()


@pytest.mark.parametrize(
    ("subject", "side", "words"),
    [
        (JAW, Side.LEFT, "client's left jaw"),
        (JAW, Side.BOTH, "jaw, both sides"),
        (CHIN, Side.MIDLINE, "chin"),  # the only way it comes
        (LIP, Side.MIDLINE, "lip upper, middle"),  # told from its halves
        (JAW, None, "jaw"),
        (FREE, Side.FREE, "anywhere"),
    ],
)
def test_voice_names_the_clients_side(subject: Zone, side: Side | None, words: str) -> None:
    assert subject.say(side) == words


@pytest.mark.parametrize(
    ("word", "zone_id"),
    [
        ("jaw", "jaw"),
        ("JOWL", "jaw"),
        ("Jaw-Line", "jaw"),  # hyphens, capitals and spaces do not matter
        ("lip upper", "lip_upper"),
        ("nowhere", None),
        ("", None),
    ],
)
def test_words_resolve_to_a_zone(word: str, zone_id: str | None) -> None:
    found = CATALOGUE.resolve(word)
    assert (found.id if found else None) == zone_id


def test_place_to_keep_clear_of_is_told_from_a_zone() -> None:
    found = CATALOGUE.resolve("Eye")
    assert isinstance(found, AvoidArea)
    assert found.remedy
    assert CATALOGUE.get("eyeball") is None
    assert CATALOGUE.avoid_area("jaw") is None


@pytest.mark.parametrize(
    ("word", "suggestion"),
    [
        ("jwa", "jaw"),  # a slip of the keys
        ("jowls", "jaw"),  # near an alias
        ("chinn", "chin"),
        ("jowl", "jaw"),  # an alias is no id, so the id is suggested
        ("eye", None),  # never suggest a way around a place to keep clear of
        ("zzzzzz", None),
    ],
)
def test_misspelt_zone_finds_the_one_meant(word: str, suggestion: str | None) -> None:
    assert CATALOGUE.suggest(word) == suggestion


@pytest.mark.parametrize(
    ("zone_id", "side", "static", "paths"),
    [
        ("jaw", Side.BOTH, True, ["head"]),  # a static pair across the head
        ("jaw", Side.BOTH, False, []),  # moving probes on both sides do not stand opposite each other
        ("jaw", Side.LEFT, True, []),  # both contacts on one side
        ("lip_upper", Side.LEFT, False, ["mouth"]),
        ("lip_upper", Side.BOTH, True, ["head", "mouth"]),  # both rules
        ("chest", None, False, ["chest"]),  # whatever the side
        ("anywhere", Side.FREE, True, []),
    ],
)
def test_placement_finds_the_paths_it_takes(
    zone_id: str, side: Side | None, static: bool, paths: list[str]
) -> None:
    subject = CATALOGUE.get(zone_id)
    assert subject is not None
    assert [rule.id for rule in CATALOGUE.paths_taken(subject, side, static=static)] == paths


def test_zones_are_listed_by_region() -> None:
    assert [one.id for one in CATALOGUE.of_group(ZoneGroup.CHEST)] == ["chest"]


@pytest.mark.parametrize(
    "changes",
    [
        {"sides": []},  # nowhere
        {"sides": ["left", "left"]},  # twice
        {"sides": ["up"]},  # no side
        {"map": [{"side": "midline", "shapes": ["zone-jaw"]}]},  # a side it does not have
        {"map": [{"side": "left", "shapes": ["jaw_left"]}]},  # no path of the drawing
        {"sources": []},  # no source
        {"id": "Jaw Line"},  # no id
    ],
)
def test_zone_that_does_not_hold_together_is_refused(changes: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        zone(**changes)


def test_word_may_name_only_one_zone() -> None:
    twice = [JAW.model_dump(mode="json"), {**CHIN.model_dump(mode="json"), "aliases": ["Jowl"]}]
    with pytest.raises(ValidationError, match='"Jowl" names both jaw and chin'):
        ZoneCatalogue.from_json_value({"version": "1", "zones": twice})


@given(st.text())
def test_any_word_is_answered(word: str) -> None:
    suggestion = CATALOGUE.suggest(word)
    assert suggestion is None or CATALOGUE.get(suggestion) is not None


@pytest.mark.parametrize(
    ("word", "suggestion"),
    [
        # spaces, dashes and bars make no difference
        ("smile line", "nasolabial"),
        ("smile_line", "nasolabial"),
        ("smile-line", "nasolabial"),
        ("smileline", "nasolabial"),
        # another part of the body is no slip of the keys
        ("heart", None),
        ("spine", None),
        ("lip", "lip_upper"),
        ("throat_front", None),
        ("front of throat", None),
    ],
)
def test_the_shipped_zones_are_found_by_their_everyday_names_only(word: str, suggestion: str | None) -> None:
    assert SHIPPED.suggest(word) == suggestion


@pytest.mark.parametrize(
    ("word", "area"),
    [
        ("throat", "throat"),
        ("adams_apple", "throat"),
        ("Adam\u2019s apple", "throat"),
        ("front_of_throat", "throat"),
        ("left eyelid", "eyelid"),
        ("eye_under", None),  # a zone
        ("throats", None),
    ],
)
def test_a_word_that_holds_a_place_to_keep_clear_of_names_it(word: str, area: str | None) -> None:
    found = SHIPPED.avoid_area_near(word)
    assert (found.id if found else None) == area
