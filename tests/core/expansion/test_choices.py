"""What can be chosen at the start, and which values are taken or refused."""

from typing import Any

import pytest

from microtimer.core.expansion.choices import ChoiceKind, ChoiceRole, ValueChoice, ZoneChoice, start_choices
from microtimer.core.expansion.context import ChoiceValueError, PlanError, UnknownChoiceError
from microtimer.core.plan import Side, SideOrder
from tests.core.expansion.plans import ZONES, plan_of, protocol, shown, zone

PARAMETERS = [
    {"type": "integer", "id": "passes", "title": "Passes", "min": 1, "max": 5, "default": 3},
    {"type": "number", "id": "seconds", "title": "Seconds", "min": 10, "max": 60, "default": 30, "unit": "s"},
    {"type": "yes_no", "id": "gentle", "title": "Gentle", "default": False},
    {"type": "choice", "id": "level", "title": "Level", "choices": ["low", "middle"], "default": "low"},
]
STEPS = (
    zone("jaw", "mirror", id="jaw", dwell_min_s=60, dwell_max_s=90, title="Jawline"),
    zone("brow", "mirror", {"param": "seconds"}, passes={"param": "passes"}, leave_out_if="gentle"),
    {
        "type": "block",
        "id": "neck",
        "title": "Neck",
        "optional": True,
        "steps": [zone("neck_side", "mirror", 30)],
    },
    zone("chin", "mirror", 20, id="extra", optional=False, settings={"level": {"param": "level"}}),
    zone("lip_upper", "left", by_session=[{"sessions": [1, 2], "dwell_s": 10}], only_in=["long"]),
)
VARIANTS = [
    {"id": "usual", "title": "The usual"},
    {"id": "long", "title": "Long", "set": {"seconds": 60, "gentle": True}},
]
PARTS: dict[str, Any] = {"parameters": PARAMETERS, "variants": VARIANTS, "side_order": "side"}


def test_everything_that_can_be_chosen_is_listed_once_with_its_default() -> None:
    choices = start_choices(protocol(*STEPS, **PARTS), ZONES)
    assert [(one.name, one.role, one.kind, one.default) for one in choices.values] == [
        ("variant", ChoiceRole.VARIANT, ChoiceKind.WORD, "usual"),
        ("passes", ChoiceRole.PARAMETER, ChoiceKind.INTEGER, 3),
        ("seconds", ChoiceRole.PARAMETER, ChoiceKind.NUMBER, 30),
        ("gentle", ChoiceRole.PARAMETER, ChoiceKind.YES_NO, False),
        ("level", ChoiceRole.PARAMETER, ChoiceKind.WORD, "low"),
        ("neck", ChoiceRole.PART, ChoiceKind.YES_NO, True),
        ("extra", ChoiceRole.PART, ChoiceKind.YES_NO, False),
        ("jaw.dwell_s", ChoiceRole.RANGE, ChoiceKind.NUMBER, None),
        ("session_number", ChoiceRole.SESSION, ChoiceKind.INTEGER, None),
        ("compare_sides", ChoiceRole.SIDES, ChoiceKind.YES_NO, False),
        ("one_side", ChoiceRole.SIDES, ChoiceKind.YES_NO, False),
    ]
    assert (choices.side_order, choices.start_side, choices.has_sides) == (SideOrder.SIDE, Side.LEFT, True)


def test_zones_that_can_be_left_out_come_with_their_sides() -> None:
    choices = start_choices(protocol(*STEPS, wording={"jaw": "Jowl"}), ZONES)
    assert choices.zones[0] == ZoneChoice("jaw", "Jowl", (Side.LEFT, Side.RIGHT))
    assert [(one.zone, one.sides) for one in choices.zones if one.zone == "chin"] == [("chin", ())]


def test_a_protocol_without_sides_says_so() -> None:
    assert not start_choices(protocol(zone("chin", None, 20)), ZONES).has_sides


def test_a_variant_brings_values_of_its_own() -> None:
    choices = start_choices(protocol(*STEPS, **PARTS), ZONES)
    assert choices.defaults("long")["seconds"] == 60
    assert choices.defaults()["seconds"] == 30


def test_a_plan_records_every_choice_also_those_the_protocol_made() -> None:
    plan = plan_of(*STEPS, options={"values": {"variant": "long", "passes": 2}}, **PARTS)
    assert plan.options.side_order is SideOrder.SIDE
    assert plan.options.start_side is Side.LEFT
    assert plan.options.values == {
        "variant": "long",
        "passes": 2,
        "seconds": 60,
        "gentle": True,
        "level": "low",
        "neck": True,
        "extra": False,
    }


@pytest.mark.parametrize(
    ("values", "lines"),
    [
        ({}, ["jaw left", "brow left 30", "neck_side left 30"]),
        ({"jaw.dwell_s": 75}, ["jaw left 75", "brow left 30", "neck_side left 30"]),
        ({"seconds": 12.5}, ["jaw left", "brow left 12.5", "neck_side left 30"]),
        ({"gentle": True, "neck": False, "extra": True}, ["jaw left", "chin midline 20"]),
        ({"variant": "long"}, ["jaw left", "neck_side left 30", "lip_upper left"]),  # gentle by the variant
        # What is chosen goes over what the variant sets.
        (
            {"variant": "long", "gentle": False, "session_number": 1},
            ["jaw left", "brow left 60", "neck_side left 30", "lip_upper left 10"],
        ),
    ],
)
def test_values_change_the_plan(values: dict[str, Any], lines: list[str]) -> None:
    chosen = {"values": {**values, "one_side": True}}
    assert shown(plan_of(*STEPS, options=chosen, **PARTS)) == lines


@pytest.mark.parametrize(
    ("values", "reasons"),
    [
        ({}, {}),
        ({"gentle": True}, {"brow": "gentle: yes"}),
        ({"neck": False}, {"neck_side": "left out at the start"}),
        ({"variant": "long"}, {}),  # what the variant does without was not taken out
    ],
)
def test_only_what_somebody_took_out_is_listed_as_left_out(
    values: dict[str, Any], reasons: dict[str, str]
) -> None:
    plan = plan_of(*STEPS, options={"values": values}, **PARTS)
    assert {out.zone: out.reason for out in plan.left_out} == reasons


@pytest.mark.parametrize(
    ("values", "error", "words"),
    [
        ({"pases": 3}, UnknownChoiceError, 'Did you mean "passes"?'),  # a slip
        ({"quite_else": 3}, UnknownChoiceError, "There is: variant, passes"),  # nothing near
        ({"passes": 9}, ChoiceValueError, "a whole number from 1 to 5"),  # out of range
        ({"passes": 2.5}, ChoiceValueError, "a whole number"),
        ({"passes": True}, ChoiceValueError, "a whole number"),  # yes is not 1
        ({"passes": "3"}, ChoiceValueError, "a whole number"),  # no guessing
        ({"seconds": 9.99}, ChoiceValueError, "a number from 10 to 60"),
        ({"gentle": 1}, ChoiceValueError, "yes or no"),
        ({"level": "lo"}, ChoiceValueError, 'Did you mean "low"?'),
        ({"neck": "no"}, ChoiceValueError, "yes or no"),
        ({"jaw.dwell_s": 91}, ChoiceValueError, "a number from 60 to 90"),
        ({"variant": "short"}, ChoiceValueError, "one of usual, long"),
        ({"session_number": 0}, ChoiceValueError, "from 1"),
    ],
)
def test_a_value_that_may_not_be_chosen_is_refused_with_a_remedy(
    values: dict[str, Any], error: type[PlanError], words: str
) -> None:
    with pytest.raises(error) as caught:
        plan_of(*STEPS, options={"values": values}, **PARTS)
    assert words in caught.value.remedy
    assert next(iter(values)) in caught.value.message


def test_what_must_be_chosen_is_asked_for() -> None:
    steps = zone("jaw", "left", 60, passes={"param": "passes"})
    must = [{"type": "integer", "id": "passes", "title": "Passes", "min": 2, "max": 5}]
    with pytest.raises(ChoiceValueError, match="passes has no value yet"):
        plan_of(steps, parameters=must)
    choices = start_choices(protocol(steps, parameters=must), ZONES)
    assert [choice.required for choice in choices.values] == [True, False, False]
    assert plan_of(steps, parameters=must, options={"values": choices.least_values()}).steps[0].passes == 2


def test_only_left_and_right_can_be_the_start_side() -> None:
    with pytest.raises(ChoiceValueError, match="midline"):
        plan_of(zone("jaw", "mirror", 60), options={"start_side": "midline"})


INTEGER = ValueChoice("passes", "Passes", ChoiceKind.INTEGER, ChoiceRole.PARAMETER, minimum=1, maximum=5)
NUMBER = ValueChoice("seconds", "Seconds", ChoiceKind.NUMBER, ChoiceRole.RANGE, minimum=0.5, maximum=60)
YES_NO = ValueChoice("neck", "Neck", ChoiceKind.YES_NO, ChoiceRole.PART)
WORD = ValueChoice("level", "Level", ChoiceKind.WORD, ChoiceRole.PARAMETER, words=("1", "low"))


@pytest.mark.parametrize(
    ("choice", "text", "value"),
    [
        (INTEGER, "3", 3),
        (NUMBER, "12.5", 12.5),
        (NUMBER, " 60 ", 60),
        (YES_NO, "Yes", True),
        (YES_NO, "off", False),
        (WORD, "1", "1"),  # a level's name stays a name
    ],
)
def test_a_typed_value_is_read(choice: ValueChoice, text: str, value: object) -> None:
    read = choice.read(text)
    assert (read, type(read)) == (value, type(value))


@pytest.mark.parametrize(
    ("choice", "text", "words"),
    [
        (INTEGER, "three", "a whole number from 1 to 5"),
        (INTEGER, "3.0", "a whole number"),
        (INTEGER, "٣", "a whole number"),  # a digit, but not one of ours
        (INTEGER, "9" * 400, "a whole number"),
        (NUMBER, "12,5", "after a point"),  # a decimal comma is asked about, not guessed
        (NUMBER, "nan", "a number"),
        (NUMBER, "1e1", "a number"),
        (YES_NO, "perhaps", "yes or no"),
        (WORD, "", "one of 1, low"),
    ],
)
def test_a_typed_value_that_cannot_be_meant_is_refused(choice: ValueChoice, text: str, words: str) -> None:
    with pytest.raises(ChoiceValueError, match=words):
        choice.read(text)
