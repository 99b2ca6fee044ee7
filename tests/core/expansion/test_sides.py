"""Sides: what each way of writing a side makes of each kind of zone, and the order of the two sides."""

import pytest

from microtimer.core.expansion.places import Place, Sidedness
from microtimer.core.expansion.sides import sides_of
from microtimer.core.format.protocol_steps import SideChoice
from microtimer.core.plan import Side
from tests.core.expansion.plans import plan_of, shown, zone

LEFT, RIGHT, MIDLINE, BOTH, FREE = Side.LEFT, Side.RIGHT, Side.MIDLINE, Side.BOTH, Side.FREE


@pytest.mark.parametrize(
    ("choice", "sidedness", "start", "expected"),
    [
        ("mirror", Sidedness.PAIRED, LEFT, (LEFT, RIGHT)),
        ("mirror", Sidedness.PAIRED, RIGHT, (RIGHT, LEFT)),  # the start side is the first
        ("mirror", Sidedness.MIDLINE, RIGHT, (MIDLINE,)),  # never doubled
        ("mirror", Sidedness.EITHER, LEFT, (LEFT, RIGHT)),  # a forehead taken as two halves
        ("mirror", Sidedness.FREE, LEFT, (FREE,)),
        ("one", Sidedness.PAIRED, RIGHT, (RIGHT,)),
        ("one", Sidedness.MIDLINE, RIGHT, (MIDLINE,)),
        ("left", Sidedness.PAIRED, RIGHT, (LEFT,)),  # as written, whatever the start side
        ("midline", Sidedness.EITHER, LEFT, (MIDLINE,)),  # a forehead taken as one
        ("both", Sidedness.PAIRED, LEFT, (BOTH,)),  # one run, not two
        ("free", Sidedness.PAIRED, LEFT, (FREE,)),
        (None, Sidedness.MIDLINE, LEFT, (MIDLINE,)),  # it has no other side
        (None, Sidedness.PAIRED, LEFT, (None,)),  # not stated stays not stated
        (None, Sidedness.EITHER, LEFT, (None,)),
    ],
)
def test_what_a_written_side_makes_of_a_zone(
    choice: SideChoice | None, sidedness: Sidedness, start: Side, expected: tuple[Side | None, ...]
) -> None:
    assert sides_of(choice, Place("here", "Here", sidedness), start) == expected


JAW, CHEEK, CHIN = zone("jaw", "mirror", 60), zone("cheek_mid", "mirror", 30), zone("chin", "mirror", 20)
LOOK = {"type": "checkpoint", "purpose": "look", "ask": "Redness?"}
BY_SIDE = {"side_order": "side"}


def test_what_ends_a_treatment_stays_at_its_end_in_either_order() -> None:
    assert shown(plan_of(JAW, CHEEK, LOOK, options=BY_SIDE)) == [
        "jaw left 60",
        "cheek_mid left 30",
        "jaw right 60",
        "cheek_mid right 30",
        "checkpoint look",
    ]


def test_a_stop_between_placements_keeps_its_place_in_the_first_pass() -> None:
    assert shown(plan_of(JAW, LOOK, CHIN, options=BY_SIDE)) == [
        "jaw left 60",
        "checkpoint look",
        "chin midline 20",
        "jaw right 60",
    ]


def test_sides_written_one_by_one_follow_the_order_too() -> None:
    steps = (
        zone("jaw", "left", 60),
        zone("jaw", "right", 60),
        zone("brow", "left", 9),
        zone("brow", "right", 9),
    )
    assert shown(plan_of(*steps, options={**BY_SIDE, "start_side": "right"})) == [
        "jaw right 60",
        "brow right 9",
        "jaw left 60",
        "brow left 9",
    ]


def test_each_treatment_section_is_finished_on_both_sides_before_the_next() -> None:
    sections = [
        {"kind": "treatment", "steps": [JAW, CHEEK]},
        {"kind": "treatment", "steps": [LOOK, zone("brow", "mirror", 9)]},
    ]
    assert shown(plan_of(sections=sections, options=BY_SIDE)) == [
        "jaw left 60",
        "cheek_mid left 30",
        "jaw right 60",
        "cheek_mid right 30",
        "checkpoint look",
        "brow left 9",
        "brow right 9",
    ]


def test_preparation_keeps_its_order_whatever_the_side_order() -> None:
    sections = [
        {"kind": "preparation", "steps": [JAW, CHEEK]},
        {"kind": "treatment", "steps": [CHIN]},
    ]
    assert shown(plan_of(sections=sections, options=BY_SIDE)) == shown(plan_of(sections=sections))


def test_a_loop_is_done_as_one_and_sorted_within() -> None:
    loop = {"type": "block", "steps": [JAW, CHEEK], "until_confirmed": "Even?"}
    plan = plan_of(zone("brow", "mirror", 9), loop, zone("temple", "mirror", 5), options=BY_SIDE)
    assert shown(plan) == [
        "brow left 9",
        "jaw left 60",
        "cheek_mid left 30",
        "jaw right 60",
        "cheek_mid right 30",
        "choice",
        "temple left 5",
        "brow right 9",
        "temple right 5",
    ]
    assert [option.returns_to for option in plan.steps[5].options] == [None, 1]


def test_a_loop_keeps_the_side_order_of_its_own() -> None:
    loop = {"type": "block", "steps": [JAW, CHEEK], "side_order": "side", "until_confirmed": "Once more?"}
    steps = [step for step in plan_of(loop).steps if step.zone]
    assert [(step.zone, step.side) for step in steps] == [
        (name, side) for side in (LEFT, RIGHT) for name in ("jaw", "cheek_mid")
    ]


def test_a_loop_at_the_end_is_not_taken_apart() -> None:
    loop = {"type": "block", "steps": [CHEEK], "until_confirmed": "Even?"}
    assert shown(plan_of(JAW, loop, options=BY_SIDE)) == [
        "jaw left 60",
        "cheek_mid left 30",
        "cheek_mid right 30",
        "choice",
        "jaw right 60",
    ]


def test_a_block_with_a_side_order_of_its_own_adds_no_second_stop_to_compare() -> None:
    inner = {"type": "block", "steps": [CHEEK], "side_order": "side"}
    chosen = {**BY_SIDE, "values": {"compare_sides": True}}
    assert shown(plan_of(JAW, inner, options=chosen)) == [
        "jaw left 60",
        "cheek_mid left 30",
        "checkpoint compare",
        "jaw right 60",
        "cheek_mid right 30",
    ]


def test_lanes_stay_together_and_are_sorted_within_each() -> None:
    lanes = {"type": "lanes", "lanes": [{"steps": [JAW, CHEEK]}, {"steps": [CHIN]}]}
    plan = plan_of(zone("brow", "mirror", 9), lanes, options=BY_SIDE)
    assert [(line, step.lane) for line, step in zip(shown(plan), plan.steps, strict=True)] == [
        ("brow left 9", 0),
        ("jaw left 60", 0),
        ("cheek_mid left 30", 0),
        ("jaw right 60", 0),
        ("cheek_mid right 30", 0),
        ("chin midline 20", 1),
        ("brow right 9", 0),
    ]


def test_repeats_of_a_step_are_done_on_one_side_before_the_other() -> None:
    steps = plan_of(zone("jaw", "mirror", 60, repeat=2, id="jaw")).steps
    assert [(step.id, step.change_side) for step in steps] == [
        ("jaw/left/1", False),
        ("jaw/left/2", False),
        ("jaw/right/1", True),
        ("jaw/right/2", False),
    ]


def test_rounds_of_a_block_are_done_one_after_the_other() -> None:
    steps = plan_of(
        {"type": "block", "id": "b", "steps": [JAW, CHEEK], "side_order": "side", "repeat": 2}
    ).steps
    assert [(step.zone, step.side, step.block_repeat) for step in steps] == [
        (name, side, number) for number in (1, 2) for side in (LEFT, RIGHT) for name in ("jaw", "cheek_mid")
    ]


@pytest.mark.parametrize(
    ("options", "changes"),
    [
        ({}, [False, True, False, False, True]),  # at each zone's second half
        (BY_SIDE, [False, False, False, True, False]),  # once
    ],
)
def test_a_change_of_side_is_marked_where_it_happens(options: dict[str, str], changes: list[bool]) -> None:
    assert [step.change_side for step in plan_of(JAW, CHIN, CHEEK, options=options).steps] == changes


@pytest.mark.parametrize(
    "steps",
    [
        (JAW, CHEEK),  # nothing at all before the other side
        (CHIN, JAW),  # only the midline before it
    ],
)
def test_no_side_is_changed_where_only_one_is_worked(steps: tuple[dict[str, object], ...]) -> None:
    left = [{"zone": name, "side": "left"} for name in ("jaw", "cheek_mid")]
    plan = plan_of(*steps, options={**BY_SIDE, "exclusions": left})
    assert [step.change_side for step in plan.steps] == [False, False]


def test_nobody_moves_from_one_option_of_a_choice_to_the_other() -> None:
    options = [
        {"id": "low", "title": "Low", "steps": [zone("jaw", "left", 60, id="jaw")]},
        {"id": "high", "title": "High", "steps": [{"type": "use", "use": "jaw"}]},  # no repeat in its place
        {"id": "other", "title": "Other side", "steps": [zone("jaw", "right", 60)]},  # no change of side
    ]
    which = {"type": "choice", "ask": "How?", "options": options}
    plan = plan_of(zone("brow", "left", 60), which, zone("jaw", "left", 60), transition_ms=5_000)
    assert [(step.transition_ms, step.change_side) for step in plan.steps] == [
        (0, False),
        (0, False),  # the question
        (5_000, False),
        (5_000, False),
        (5_000, False),
        (5_000, True),
    ]


@pytest.mark.parametrize(
    ("exclusions", "options"),
    [
        ([{"zone": "jaw", "side": "right"}], {}),
        ([{"zone": "jaw", "side": "left"}], BY_SIDE),
        ([{"zone": "jaw"}], {}),
        ([], {"values": {"compare_sides": True, "one_side": True}}),
    ],
)
def test_there_is_no_stop_to_compare_where_only_one_side_is_worked(
    exclusions: list[dict[str, str]], options: dict[str, object]
) -> None:
    chosen = {"values": {"compare_sides": True}, "exclusions": exclusions, **options}
    assert "checkpoint compare" not in shown(plan_of(JAW, CHIN, options=chosen))


def test_a_repeat_in_its_place_takes_no_time_to_move_unless_the_step_says_so() -> None:
    twice = plan_of(zone("jaw", "left", 60, repeat=2), transition_ms=5_000)
    rested = plan_of(zone("jaw", "left", 60, repeat=2, transition_s=20), transition_ms=5_000)
    assert [step.transition_ms for step in twice.steps] == [0, 0]
    assert [step.transition_ms for step in rested.steps] == [0, 20_000]


def test_the_first_placement_of_each_lane_takes_no_time_to_move() -> None:
    lanes = {"type": "lanes", "lanes": [{"steps": [JAW]}, {"steps": [CHEEK]}]}
    plan = plan_of(zone("brow", "left", 9), lanes, transition_ms=5_000)
    assert [(step.lane, step.transition_ms) for step in plan.steps] == [
        (0, 0),
        (0, 5_000),
        (0, 5_000),
        (1, 0),
        (1, 5_000),
    ]
