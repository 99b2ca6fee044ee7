"""What the guide asks before it does something, and what becomes of the answers."""

from datetime import date

import pytest

from microtimer.core.catalogue.gates import GateItem, ItemKind
from microtimer.core.catalogue.screening import (
    Ask,
    Demand,
    RuleVariant,
    ScreeningAnswer,
    ScreeningRule,
    Severity,
)
from microtimer.core.clock import FakeClock
from microtimer.core.plan import Amount, DeviceSettings, PlannedStep, SectionKind, Side, StepKind
from microtimer.core.session.actions import (
    Action,
    AnswerItem,
    AnswerScreening,
    ChangeSetting,
    EndEarly,
    ExcludeZone,
    Skip,
)
from microtimer.terminal.guide_questions import (
    ZoneNames,
    answer_item,
    answer_rule,
    change_setting,
    end,
    exclude,
    moment_day,
    note,
    sign,
    skip,
)
from microtimer.terminal.prompts import Asking, Script
from tests.terminal.hands import Step, typed

AT = FakeClock().now()
TODAY = date(2026, 11, 21)
ZONES = ZoneNames(here=("jaw", "brow"), known=("jaw", "brow", "neck_side"))
STEP = PlannedStep(
    index=0,
    id="jaw/left",
    source_id="jaw",
    pointer="/steps/0",
    kind=StepKind.ZONE,
    section=SectionKind.TREATMENT,
    title="Jawline",
    zone="jaw",
    side=Side.LEFT,
)


def answered(script: Script, *keys: Step) -> Action | str | None:
    """Return what a script requests, the problem it stands at, or None."""
    asking = Asking(script)
    for key in keys:
        asking.press(str(key))
    if not asking.done:
        return asking.problem or "still asking"
    return asking.request(AT) if asking.request else None


def rule(*asks: Ask, severity: Severity = Severity.CAUTION, **more: object) -> ScreeningRule:
    return ScreeningRule.model_validate(
        {
            "id": "scar",
            "group": "zones",
            "label": "Scar",
            "question": "Any scars?",
            "asks": asks,
            "demands": (Demand(severity=severity),),
            "consequence": "mind it",
            **more,
        }
    )


@pytest.mark.parametrize(
    ("script", "keys", "expected"),
    [
        (skip(), typed("sore"), Skip(AT, "sore")),
        (skip(1), ["enter"], Skip(AT, "", 1)),
        (end(), ["n"], None),
        (end(), ["y", *typed("phone")], EndEarly(AT, "phone")),
        (note(), ["enter"], None),  # an empty note is none
        (sign("Ana"), ["clear", "enter"], None),
        (exclude(ZONES, STEP), ["enter", *typed("bruise")], ExcludeZone(AT, "jaw", Side.LEFT, "bruise")),
        (
            exclude(ZONES, STEP),
            ["clear", *typed("brow"), *typed("x")],
            ExcludeZone(AT, "brow", None, "x"),
        ),
        (
            exclude(ZONES, STEP),
            ["clear", *typed("bro")],
            'No zone here is called "bro". Did you mean "brow"?',
        ),
        (
            exclude(ZONES, STEP),
            ["clear", *typed("jaw:up")],
            "Write the side as left, right or midline: jaw:left.",
        ),
        (exclude(ZONES, STEP), ["enter", "enter"], "Words are wanted (Esc: leave it)."),  # no reason
    ],
)
def test_verbs_that_need_words(script: Script, keys: list[Step], expected: object) -> None:
    assert answered(script, *keys) == expected


@pytest.mark.parametrize(
    ("settings", "keys", "expected"),
    [
        (DeviceSettings(current_ua=Amount(low=120, high=120)), ["1", *typed("90")], ("current_ua", 90)),
        (DeviceSettings(), ["3", *typed("0.5")], ("frequency_mhz", 500)),  # hertz as typed, millihertz kept
        (DeviceSettings(), ["1", *typed("low")], ("level", "low")),
        (DeviceSettings(), ["b", *typed("probes")], ("attachment", "probes")),
        (DeviceSettings(preset="A"), ["1", *typed("B")], ("preset", "B")),  # the stated one comes first
    ],
)
def test_a_changed_setting(
    settings: DeviceSettings, keys: list[Step], expected: tuple[str, int | str]
) -> None:
    assert answered(change_setting(settings), *keys) == ChangeSetting(AT, *expected)


def test_a_quantity_must_be_a_number() -> None:
    script = change_setting(DeviceSettings(current_ua=Amount(low=1, high=1)))
    assert answered(script, "1", *typed("lots")) == "A number is wanted, such as 120."


ITEMS = {
    ItemKind.CHECK: GateItem(id="gel", text="Gel on", kind=ItemKind.CHECK),
    ItemKind.AMOUNT: GateItem(id="water", text="Water", kind=ItemKind.AMOUNT, unit="glasses"),
    ItemKind.CHOICE: GateItem(id="skin", text="Skin", kind=ItemKind.CHOICE, choices=("calm", "red")),
    ItemKind.TOLERANCE: GateItem(id="felt", text="Felt", kind=ItemKind.TOLERANCE),
    ItemKind.TEXT: GateItem(id="lot", text="Lot", kind=ItemKind.TEXT),
}


@pytest.mark.parametrize(
    ("kind", "keys", "expected"),
    [
        (ItemKind.CHECK, ["y"], True),
        (ItemKind.CHECK, ["n"], False),
        (ItemKind.AMOUNT, typed("3"), 3),
        (ItemKind.CHOICE, ["2"], "red"),
        (ItemKind.TOLERANCE, ["1"], "not_felt"),
        (ItemKind.TEXT, typed("gel 7"), "gel 7"),
    ],
)
def test_items_of_a_gate(kind: ItemKind, keys: list[Step], expected: bool | int | str) -> None:
    assert answered(answer_item(ITEMS[kind]), *keys) == AnswerItem(AT, ITEMS[kind].id, expected)


@pytest.mark.parametrize("given", ["two", "-1", "²", "9999999"])
def test_an_amount_is_a_whole_number(given: str) -> None:
    assert answered(answer_item(ITEMS[ItemKind.AMOUNT]), *typed(given)) == "A whole number is wanted."


@pytest.mark.parametrize(
    ("asked", "keys", "expected"),
    [
        (rule(), ["n"], {"flagged": False}),
        (rule(), ["y"], {"flagged": True}),
        (rule(Ask.DETAILS), ["y", *typed("old")], {"flagged": True, "note": "old"}),
        (rule(Ask.DATE), ["y", *typed("2026-11-11")], {"flagged": True, "days_since": 10}),
        (rule(Ask.DATE), ["y", *typed("14")], {"flagged": True, "days_since": 14}),
        (rule(Ask.DATE), ["y", "enter"], {"flagged": True}),  # the day is not known
        (rule(Ask.ZONES), ["y", *typed("jaw:left neck_side")], {"zones": ("jaw:left", "neck_side")}),
        (rule(severity=Severity.CLEARANCE), ["y", "enter"], {"flagged": True}),
        (
            rule(severity=Severity.CLEARANCE),
            ["y", *typed("Dr Roe"), *typed("2026-11-01")],
            {"clearance_by": "Dr Roe", "clearance_on": date(2026, 11, 1)},
        ),
        (
            rule(
                demands=(),
                variants=(
                    RuleVariant(id="minor", label="Minor", demands=(Demand(severity=Severity.CAUTION),)),
                    RuleVariant(id="major", label="Major", demands=(Demand(severity=Severity.BLOCK),)),
                ),
            ),
            ["y", "2"],
            {"variant": "major"},
        ),
    ],
)
def test_screening_asks_what_settles_a_rule(
    asked: ScreeningRule, keys: list[Step], expected: dict[str, object]
) -> None:
    answer = ScreeningAnswer.model_validate({"rule_id": "scar", "flagged": True, **expected})
    assert answered(answer_rule(asked, ZONES, TODAY), *keys) == AnswerScreening(AT, answer)


@pytest.mark.parametrize(
    ("born", "age", "flagged"),
    [("2008-11-21", 18, False), ("2008-11-22", 17, True), ("1990-02-03", 36, False)],
)
def test_a_date_of_birth_tells_the_age(born: str, age: int, flagged: bool) -> None:
    asked = rule(Ask.BIRTH_DATE, demands=(Demand(severity=Severity.BLOCK, min_age=18),))
    answer = ScreeningAnswer(rule_id="scar", flagged=flagged, age_years=age)
    assert answered(answer_rule(asked, ZONES, TODAY), *typed(born)) == AnswerScreening(AT, answer)


@pytest.mark.parametrize("given", ["1990-02-30", "tomorrow", "2026-11-22", "1890-01-01"])
def test_a_day_that_cannot_be_is_refused(given: str) -> None:
    problem = answered(answer_rule(rule(Ask.BIRTH_DATE), ZONES, TODAY), *typed(given))
    assert isinstance(problem, str)
    assert problem.endswith(".")


def test_the_local_day_is_asked_of_the_moment() -> None:
    clock = FakeClock()
    assert moment_day(clock.now()) == date(2026, 1, 1)
