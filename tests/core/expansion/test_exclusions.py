"""Zones left out for one client: what goes with them, and what is refused."""

from typing import Any

import pytest
from pydantic import ValidationError

from microtimer.core.expansion.context import EmptyPlanError, UnknownZoneError
from microtimer.core.expansion.exclusions import exclusion_from_text
from microtimer.core.plan import Exclusion, Side
from tests.core.expansion.plans import plan_of, shown, zone

JAW, BROW = zone("jaw", "mirror", 60, id="jaw"), zone("brow", "left", 9)


def without(*exclusions: dict[str, str], steps: tuple[dict[str, Any], ...]) -> list[str]:
    return shown(plan_of(*steps, options={"exclusions": exclusions}))


@pytest.mark.parametrize(
    ("step", "side", "left"),
    [
        (JAW, None, []),
        (JAW, "left", ["jaw right 60"]),
        (JAW, "both", []),  # both sides are the whole zone
        (zone("jaw", "both", 60), "left", []),  # one contact would lie on it
        (zone("jaw", None, 60), "left", []),  # no side stated: it might be this one
        (zone("jaw", "free", 60), "left", ["jaw free 60"]),  # the practitioner chooses another place
        (zone("forehead", "midline", 60), "left", ["forehead midline 60"]),  # another zone
    ],
)
def test_what_a_left_out_zone_takes_with_it(step: dict[str, Any], side: str | None, left: list[str]) -> None:
    exclusion = {"zone": "jaw"} if side is None else {"zone": "jaw", "side": side}
    assert without(exclusion, steps=(step, BROW)) == [*left, "brow left 9"]


def test_a_midline_run_over_a_left_out_half_goes_whole() -> None:
    assert without({"zone": "forehead", "side": "left"}, steps=(zone("forehead", "midline", 60), BROW)) == [
        "brow left 9"
    ]


def test_a_placement_over_several_zones_goes_with_any_of_them() -> None:
    pads = zone("cheek_mid", "both", 600, with_zones=["jaw", "temple"])
    assert without({"zone": "temple"}, steps=(pads, BROW)) == ["brow left 9"]


def test_a_free_place_is_chosen_among_the_zones_that_are_left() -> None:
    free = zone(None, "free", 60, zone_choices=["jaw", "chin"])
    some = plan_of(free, options={"exclusions": [{"zone": "jaw"}]})
    assert some.steps[0].zone_choices == ("chin",)
    assert without({"zone": "jaw"}, {"zone": "chin"}, steps=(free, BROW)) == ["brow left 9"]


def test_repeats_of_one_step_and_side_are_one_entry() -> None:
    plan = plan_of(
        zone("jaw", "mirror", 60, repeat=3),
        BROW,
        options={"exclusions": [{"zone": "jaw"}]},
    )
    assert [(out.side, out.reason, out.saved_ms) for out in plan.left_out] == [
        (Side.LEFT, "left out at the start", 180_000),
        (Side.RIGHT, "left out at the start", 180_000),
    ]


def test_a_lane_that_lost_its_companion_goes_on_alone() -> None:
    lanes = {"type": "lanes", "lanes": [{"steps": [JAW]}, {"steps": [zone("cheek_mid", "left", 300)]}]}
    plan = plan_of(lanes, BROW, options={"exclusions": [{"zone": "jaw"}]})
    assert [(step.zone, step.lane, step.lane_group) for step in plan.steps] == [
        ("cheek_mid", 0, None),
        ("brow", 0, None),
    ]
    assert plan.totals.treatment_ms == 309_000


def test_a_step_of_the_second_lane_saves_nothing_beside_the_first() -> None:
    lanes = {"type": "lanes", "lanes": [{"steps": [zone("cheek_mid", "left", 300)]}, {"steps": [JAW, BROW]}]}
    whole = plan_of(lanes)
    plan = plan_of(lanes, options={"exclusions": [{"zone": "jaw"}]})
    assert [out.saved_ms for out in plan.left_out] == [0, 0]
    assert plan.totals == whole.totals


def test_a_zone_the_protocol_does_not_use_may_be_left_out_for_good_measure() -> None:
    plan = plan_of(JAW, options={"exclusions": [{"zone": "glabella"}]})
    assert plan.left_out == ()
    assert [out.zone for out in plan.options.exclusions] == ["glabella"]


def test_a_plan_has_no_place_for_words_about_a_client() -> None:
    with pytest.raises(ValidationError, match="reason"):
        plan_of(JAW, BROW, options={"exclusions": [{"zone": "jaw", "reason": "Botox 9 days ago"}]})


def test_a_zone_of_the_file_may_be_left_out() -> None:
    own = [{"id": "elbow", "name": "Elbow", "group": "other", "sides": "paired"}]
    plan = plan_of(zone("elbow", "mirror", 9), BROW, zones=own, options={"exclusions": [{"zone": "elbow"}]})
    assert shown(plan) == ["brow left 9"]


def test_the_order_of_the_exclusions_makes_no_difference() -> None:
    two = [{"zone": "jaw"}, {"zone": "brow", "side": "left"}]
    first, second = (
        plan_of(JAW, BROW, zone("chin", None, 5), options={"exclusions": one}) for one in (two, two[::-1])
    )
    assert first == second


@pytest.mark.parametrize(
    ("exclusion", "words"),
    [
        ({"zone": "jow"}, 'Did you mean "jaw"?'),
        ({"zone": "chin", "side": "left"}, "has no left side"),
        ({"zone": "jaw", "side": "midline"}, "no midline"),
    ],
)
def test_a_zone_or_side_that_does_not_exist_is_refused(exclusion: dict[str, str], words: str) -> None:
    with pytest.raises(UnknownZoneError, match=words):
        plan_of(JAW, options={"exclusions": [exclusion]})


def test_leaving_everything_out_is_refused_in_words() -> None:
    with pytest.raises(EmptyPlanError, match="Nothing of"):
        plan_of(JAW, options={"exclusions": [{"zone": "jaw"}]})


CLEANSE = {"type": "task", "title": "Cleanse", "dwell_s": 60}
SECTIONS = {
    "sections": [
        {"kind": "preparation", "steps": [CLEANSE]},
        {"kind": "treatment", "steps": [JAW, {"type": "checkpoint", "purpose": "ask", "ask": "Felt?"}]},
    ]
}


@pytest.mark.parametrize(
    ("steps", "parts"),
    [
        ([JAW, CLEANSE], {}),  # only a task would remain
        ([], SECTIONS),  # only the preparation and a stop
    ],
)
def test_leaving_every_zone_out_is_refused_though_other_work_remains(
    steps: list[dict[str, Any]], parts: dict[str, Any]
) -> None:
    with pytest.raises(EmptyPlanError, match="No zone of"):
        plan_of(*steps, options={"exclusions": [{"zone": "jaw"}]}, **parts)


def test_a_protocol_that_has_no_zones_may_be_planned_with_one_left_out() -> None:
    assert shown(plan_of(CLEANSE, options={"exclusions": [{"zone": "jaw"}]})) == ["task 60"]


def test_zones_that_are_optional_may_all_be_left_away_beside_other_work() -> None:
    jaw = {**JAW, "optional": True}
    assert shown(plan_of(jaw, CLEANSE, options={"values": {"jaw": False}})) == ["task 60"]


def test_a_step_of_another_option_than_the_first_saves_nothing() -> None:
    options = [
        {"id": "brow", "title": "Brow", "steps": [BROW]},
        {"id": "jaw", "title": "Jaw", "steps": [JAW]},
    ]
    choice = {"type": "choice", "ask": "Where next?", "options": options}
    plan = plan_of(choice, options={"exclusions": [{"zone": "jaw"}]})
    assert {out.saved_ms for out in plan.left_out} == {0}
    assert plan.totals.treatment_ms == 9_000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("jaw", Exclusion(zone="jaw")),
        ("jaw:left", Exclusion(zone="jaw", side=Side.LEFT)),
        (" brow:right ", Exclusion(zone="brow", side=Side.RIGHT)),
    ],
)
def test_an_exclusion_is_read_as_typed(text: str, expected: Exclusion) -> None:
    assert exclusion_from_text(text) == expected


@pytest.mark.parametrize("text", ["jaw:", "jaw:up", "jaw:Left"])
def test_an_exclusion_of_no_side_is_refused(text: str) -> None:
    with pytest.raises(UnknownZoneError, match="names no side"):
        exclusion_from_text(text)
