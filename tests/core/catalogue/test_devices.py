"""A profile says what is known, in the only words allowed, and refuses what contradicts itself."""

from typing import Any

import pytest
from pydantic import ValidationError

from microtimer.core.catalogue.devices import DeviceCatalogue, DeviceProfile, Regulatory
from microtimer.core.catalogue.screening import Severity

CITED = [{"source": "manual", "grade": "A"}]


def device(device_id: str = "mini", **more: Any) -> DeviceProfile:
    return DeviceProfile.from_json_value(
        {"id": device_id, "name": device_id.title(), "sources": CITED, **more}
    )


def catalogue(*devices: DeviceProfile) -> DeviceCatalogue:
    return DeviceCatalogue(version="1", devices=devices)


@pytest.mark.parametrize(
    ("regulatory", "wording"),
    [
        ({"status": "cleared", "k_number": "K191672"}, "FDA-cleared (K191672)"),
        ({"status": "maker_says_cleared"}, "regulatory status not recorded"),  # saying so is not a number
        ({"status": "contested"}, "regulatory status contested"),
        ({"status": "unknown"}, "regulatory status not recorded"),
        ({}, "regulatory status not recorded"),
    ],
)
def test_clearance_is_printed_only_with_its_number(regulatory: dict[str, str], wording: str) -> None:
    assert Regulatory.from_json_value(regulatory).wording == wording


@pytest.mark.parametrize(
    "more",
    [
        {"regulatory": {"status": "cleared"}},  # without a number
        {"regulatory": {"status": "contested", "k_number": "K191672"}},  # a number, and contested
        {"regulatory": {"status": "cleared", "k_number": "191672"}},  # no K number
        {"regulatory": {"status": "approved"}},  # no such status
        {"ua_min": 500, "ua_max": 400},
        {"ua_max": "400"},  # a number in quotes
        {"ua_max": 0.4},  # milliamperes, perhaps
        {"hz_min": 10, "hz_max": 1},
        {"sites_allowed": ["face"], "sites_forbidden": ["face"]},
        {"sites_allowed": []},  # "not stated" is left out, not empty
        {"levels": ["1", "2"], "level_count": 3},
        {"auto_off_s": 0},
        {"sources": []},  # nobody says it
        {"current_max": 400},  # unknown key
    ],
)
def test_profile_that_contradicts_itself_is_refused(more: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        device(**more)


def test_what_is_not_stated_stays_none() -> None:
    subject = device()
    stated = {"id", "name", "sources"}
    assert subject.model_fields_set == stated
    assert (subject.ua_max, subject.auto_off_ms, subject.sites_allowed, subject.gel_required) == (None,) * 4


def test_lowest_age_becomes_a_screening_rule() -> None:
    (rule,) = device(min_age=18).screening_rules
    assert (rule.rule, rule.severity, rule.min_age) == ("age", Severity.BLOCK, 18)
    assert [citation.source for citation in rule.sources] == ["manual"]
    assert device().screening_rules == ()


def test_device_is_found_by_id_and_suggested_by_a_near_word() -> None:
    subject = catalogue(device("mini"), device("bear-2"))
    assert subject.get("mini") is not None
    assert subject.get("Mini") is None
    assert subject.suggest("bear2") == "bear-2"
    assert subject.suggest("zzzz") is None


def test_own_profile_takes_the_place_of_a_listed_one() -> None:
    own = device("mini", ua_max=300, version=2)
    subject = catalogue(device("mini"), device("bear-2")).with_own((own, device("ours")))
    assert [one.id for one in subject.devices] == ["mini", "bear-2", "ours"]
    assert subject.get("mini") == own


def test_two_profiles_may_not_share_an_id() -> None:
    with pytest.raises(ValidationError, match="share the id mini"):
        catalogue(device("mini"), device("mini"))
