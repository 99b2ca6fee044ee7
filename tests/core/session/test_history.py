"""Earlier visits: the newest word on each question, item and place."""

from datetime import date
from typing import Any

import pytest

from microtimer.core.catalogue.gates import GateItem, ItemKind
from microtimer.core.catalogue.screening import ScreeningAnswer
from microtimer.core.plan import Amount, DeviceSettings, Mode, Plan, PlannedStep, SectionKind, Side, StepKind
from microtimer.core.session.events import (
    DiscomfortMarked,
    ItemAnswered,
    NoneOfTheseAnswered,
    ScreeningAnswered,
    SessionEvent,
    SessionStarted,
    SettingChanged,
    StepStarted,
)
from microtimer.core.session.history import ClientHistory, PastDiscomfort, newest_of, visit_of

WATER = GateItem(id="water", text="Water so far", kind=ItemKind.AMOUNT, unit="glasses")
SEPTEMBER_12 = 1_789_171_200_000  # 2026-09-12 00:00 UTC
DAY_MS = 86_400_000
FILLER = ScreeningAnswer(rule_id="filler", flagged=True, days_since=40)


def _step(index: int, kind: StepKind, **values: Any) -> PlannedStep:
    name = f"s{index}"
    return PlannedStep(
        index=index,
        id=name,
        source_id=name,
        pointer="",
        kind=kind,
        section=SectionKind.TREATMENT,
        title=name,
        **values,
    )


PLAN = Plan(
    protocol_id="p",
    protocol_version="1",
    protocol_title="P",
    protocol_sha256="0" * 64,
    steps=(
        _step(0, StepKind.GATE, items=(WATER,)),
        _step(1, StepKind.ZONE, zone="jaw", side=Side.LEFT, mode=Mode.DYNAMIC),
        _step(2, StepKind.ZONE, zone="jaw", side=Side.LEFT, mode=Mode.STATIC),
    ),
)


def amount(value: int) -> Amount:
    return Amount(low=value, high=value)


def started(days: int = 0, offset_min: int = 0) -> SessionStarted:
    return SessionStarted(
        t_ms=0,
        utc_ms=SEPTEMBER_12 + days * DAY_MS,
        utc_offset_min=offset_min,
        session_id=f"s{days}",
        kind="treatment",
        protocol_id="p",
        protocol_version="1",
        protocol_title="P",
        protocol_sha256="0" * 64,
        plan_hash="0" * 64,
    )


def told(*events: SessionEvent, days: int = 0, plan: Plan | None = PLAN) -> ClientHistory:
    return visit_of([started(days), *events], plan)


AT: dict[str, Any] = {"t_ms": 1_000, "utc_ms": SEPTEMBER_12}


def answered(answer: ScreeningAnswer | None) -> ScreeningAnswered:
    return ScreeningAnswered(**AT, step=0, answer=answer)


def test_a_yes_is_told_with_the_day_of_what_it_is_about() -> None:
    past = told(answered(FILLER)).rules["filler"]
    assert (past.flagged, past.day, past.happened_on) == (True, date(2026, 9, 12), date(2026, 8, 3))


def test_none_of_these_is_told_for_each_question_it_denied() -> None:
    history = told(NoneOfTheseAnswered(**AT, step=0, rules=("botox", "peel")))
    assert {name: past.flagged for name, past in history.rules.items()} == {"botox": False, "peel": False}
    assert history.rules["botox"].answer is None


def test_the_last_answer_of_a_visit_counts() -> None:
    history = told(answered(FILLER), answered(FILLER.replace(flagged=False)))
    assert not history.rules["filler"].flagged


def test_an_answer_that_was_erased_is_not_told() -> None:
    assert told(answered(None)).rules == {}


def test_the_day_is_that_of_the_room() -> None:
    assert visit_of([started(offset_min=-60)], PLAN).last_day == date(2026, 9, 11)


def test_an_item_is_known_by_its_id_and_its_words() -> None:
    history = told(ItemAnswered(**AT, step=0, item="water", value=2))
    assert history.items["water", "Water so far"].value == 2
    assert ("water", "Water, and how much?") not in history.items


def test_a_place_is_told_as_it_stood_at_the_end_in_each_mode() -> None:
    history = told(
        StepStarted(**AT, step=1, settings=DeviceSettings(current_ua=amount(180))),
        SettingChanged(**AT, step=1, name="current_ua", value=amount(120)),
        DiscomfortMarked(
            **AT, step=1, settings=DeviceSettings(current_ua=amount(180)), active_ms=9_000, note="stings"
        ),
        StepStarted(**AT, step=2, settings=DeviceSettings(current_ua=amount(60))),
    )
    moving, still = (history.at("jaw", Side.LEFT, mode) for mode in (Mode.DYNAMIC, Mode.STATIC))
    assert moving is not None
    assert still is not None
    assert moving.settings.current_ua == amount(120)
    assert moving.discomfort == (PastDiscomfort(DeviceSettings(current_ua=amount(180)), "stings"),)
    assert (still.settings.current_ua, still.discomfort) == (amount(60), ())


@pytest.mark.parametrize(
    ("zone", "side", "mode"),
    [
        ("jaw", Side.RIGHT, Mode.DYNAMIC),  # the other side
        ("brow", Side.LEFT, Mode.DYNAMIC),  # another place
        (None, None, None),  # no place at all
    ],
)
def test_nothing_is_told_of_another_place(zone: str | None, side: Side | None, mode: Mode | None) -> None:
    history = told(StepStarted(**AT, step=1, settings=DeviceSettings(current_ua=amount(180))))
    assert history.at(zone, side, mode) is None


def test_without_the_plan_the_screening_is_told_alone() -> None:
    history = told(answered(FILLER), StepStarted(**AT, step=1), plan=None)
    assert (list(history.rules), history.items, history.places) == (["filler"], {}, {})


def test_of_several_visits_the_newest_word_on_each_thing_is_told() -> None:
    newest = told(answered(FILLER.replace(flagged=False)), days=7)
    before = told(answered(FILLER), ItemAnswered(**AT, step=0, item="water", value=1))
    history = newest_of([newest, before])
    assert history.last_day == date(2026, 9, 19)
    assert not history.rules["filler"].flagged
    assert history.items["water", "Water so far"].day == date(2026, 9, 12)


def test_a_client_who_was_never_here_has_no_history() -> None:
    assert newest_of([]) == ClientHistory()
