"""Screening questions: why they are asked, what was answered last, the day, the places and the new total."""

from datetime import date
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCalendarWidget, QWidget

from microtimer.core.catalogue.gates import GateItem, ItemKind
from microtimer.core.catalogue.screening import Ask, Reading, ScreeningAnswer, ScreeningRule, Severity
from microtimer.core.catalogue.sources import Citation, Grade
from microtimer.core.plan import Amount, DeviceSettings, Ending, Mode, PlannedStep, Side, StepKind
from microtimer.core.preferences import Pedal, PedalKey
from microtimer.core.session.history import ClientHistory, PastAnswer, PastDiscomfort, PastItem, PastPlace
from microtimer.ui.run.buttons import ActionButton
from microtimer.ui.run.gate.check_row import CheckRow
from microtimer.ui.run.gate.day_entry import DayEntry
from microtimer.ui.run.gate.item_rows import AmountRow
from microtimer.ui.run.gate.rule_row import RuleRow
from microtimer.ui.run.labels import PlainLabel
from tests.ui.run.sessions import Rig, RigMaker, checklist, plan, rule, screening, step, zone_step

JAW = zone_step("jaw", Side.LEFT, seconds=60)
BROW = zone_step("brow", Side.LEFT, seconds=45)
BOTOX = rule("botox", Severity.WAIT, Ask.DATE, Ask.ZONES, wait_days=30, local=True)
SEPTEMBER_12 = date(2025, 9, 12)
W = TypeVar("W", bound=QWidget)


def only(subject: Rig, kind: type[W]) -> W:
    found = subject.page.gate.findChild(kind)
    assert isinstance(found, kind)
    return found


def flagged(rig: RigMaker, asked: ScreeningRule = BOTOX, **options: object) -> Rig:
    """Return a session at a question that was answered with yes."""
    subject = rig(plan(screening(asked), JAW, BROW), **options)
    only(subject, CheckRow).click()
    return subject


def said(subject: Rig) -> str:
    """Return everything the gate says."""
    labels = subject.page.gate.findChildren(PlainLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def typed(subject: Rig, words: str) -> None:
    """Type a day and leave the field."""
    field = only(subject, DayEntry).field
    field.clear()
    QTest.keyClicks(field, words)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        # today is 1 January 2026
        ("14", "Botox on 18 Dec 2025: wait until 17 Jan 2026, 16 days left."),
        ("2025-12-03", "Botox on 3 Dec 2025: wait until 2 Jan 2026, 1 day left."),
        ("2025-12-02", "Botox on 2 Dec 2025: the wait was over on 1 Jan 2026, 0 days left."),
    ],
)
def test_a_wait_is_told_by_its_days(rig: RigMaker, text: str, words: str) -> None:
    subject = flagged(rig)
    typed(subject, text)
    assert words in said(subject)
    assert subject.page.gate.main.isEnabled() == ("over" in words)


@pytest.mark.parametrize(
    ("text", "words"), [("2026-01-02", "2 Jan 2026 is still to come."), ("soon", '"soon" is no date.')]
)
def test_a_day_that_cannot_be_meant_is_refused_in_words_and_not_kept(
    rig: RigMaker, text: str, words: str
) -> None:
    subject = flagged(rig)
    typed(subject, text)
    assert words in said(subject)
    assert only(subject, DayEntry).field.text() == text  # to be mended
    assert subject.answers()[-1].days_since is None
    typed(subject, "14")
    assert words not in said(subject)
    assert subject.answers()[-1].days_since == 14


def test_a_day_is_picked_from_a_calendar_that_ends_today(rig: RigMaker) -> None:
    subject = flagged(rig)
    only(subject, DayEntry).pick.click()
    calendar = only(subject, QCalendarWidget)
    assert calendar.maximumDate() == QDate(2026, 1, 1)
    calendar.clicked.emit(QDate(2025, 12, 18))
    assert subject.answers()[-1].days_since == 14
    assert not calendar.isVisible()


def test_places_named_on_the_map_show_the_new_total_at_once(rig: RigMaker) -> None:
    subject = flagged(rig)
    gate = subject.page.gate
    assert "Plan is now" not in said(subject)
    where = gate.map.center_of("zone-brow_left").toPoint()
    QTest.mouseClick(gate.map, Qt.MouseButton.LeftButton, pos=where)
    assert "Plan is now 1:00" in said(subject)
    assert "It was 1:45: 0:45 less" in said(subject)
    subject.clock.advance(600)
    gate.main.click()
    left_ms = subject.controller.view().left_ms
    assert left_ms == 60_000  # what was promised
    assert subject.page.treatment.strip.isVisible()


def test_a_place_taken_back_takes_the_new_total_back(rig: RigMaker) -> None:
    subject = flagged(rig)
    for _ in range(2):
        where = subject.page.gate.map.center_of("zone-brow_left").toPoint()
        QTest.mouseClick(subject.page.gate.map, Qt.MouseButton.LeftButton, pos=where)
    assert "Plan is now" not in said(subject)


FILLER = rule("filler", Severity.WAIT, Ask.DATE, Ask.ZONES, wait_days=30, local=True)


def test_the_map_is_there_again_when_one_comes_back_to_an_answer(rig: RigMaker) -> None:
    subject = rig(plan(screening(BOTOX), screening(FILLER), JAW, BROW))
    only(subject, CheckRow).click()
    where = subject.page.gate.map.center_of("zone-brow_left").toPoint()
    QTest.mouseClick(subject.page.gate.map, Qt.MouseButton.LeftButton, pos=where)
    subject.clock.advance(600)
    subject.page.gate.main.click()
    assert not subject.page.gate.map.isVisible()  # another page of questions
    subject.clock.advance(600)
    subject.page.gate.back.click()
    assert subject.page.gate.map.isVisible()
    assert "Botox: tap each place" in said(subject)


def test_the_map_belongs_to_the_question_whose_places_are_named(rig: RigMaker) -> None:
    subject = rig(plan(screening(BOTOX, FILLER), JAW, BROW))
    botox, filler = subject.page.gate.findChildren(RuleRow)
    for row in (botox, filler):
        row.check.click()
    assert "Filler: tap each place" in said(subject)
    next(b for b in botox.details.findChildren(ActionButton) if "Brow" in b.text()).click()
    assert "Botox: tap each place" in said(subject)
    botox.check.click()  # taken back: the other one still wants its places
    assert "Filler: tap each place" in said(subject)


DETAILS = rule("metal", Severity.CLEARANCE, Ask.DETAILS)
PEDAL = Pedal(go_on=PedalKey(code=int(Qt.Key.Key_Space), name="Space"))


@pytest.mark.parametrize(
    ("asked", "by", "pedal", "in_the_day"),
    [
        (BOTOX, "mouse", Pedal(), True),
        (BOTOX, Qt.Key.Key_Space, Pedal(), True),
        (BOTOX, Qt.Key.Key_Return, Pedal(), True),
        (BOTOX, Qt.Key.Key_Return, PEDAL, True),
        (BOTOX, Qt.Key.Key_Space, PEDAL, False),  # its next press would write there
        (DETAILS, Qt.Key.Key_Space, Pedal(), False),  # nothing is asked about a day
    ],
)
def test_a_yes_that_asks_when_puts_the_keyboard_where_the_day_is_typed(
    rig: RigMaker, asked: ScreeningRule, by: str | Qt.Key, pedal: Pedal, in_the_day: bool
) -> None:
    subject = rig(plan(screening(asked), JAW), pedal=pedal)
    check = only(subject, CheckRow)
    check.setFocus(Qt.FocusReason.TabFocusReason)
    if isinstance(by, str):
        QTest.mouseClick(check, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(check, by)
    assert check.isChecked()
    focused = subject.page.focusWidget()
    day = subject.page.gate.findChild(DayEntry)
    assert focused is (day.field if in_the_day and isinstance(day, DayEntry) else check)
    if not in_the_day:
        return
    QTest.keyClicks(focused, "12")
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert subject.answers()[-1].days_since == 12
    QTest.keyClick(check, Qt.Key.Key_Space)  # taken back: it asks for nothing
    assert not check.isChecked()


SOURCED = BOTOX.replace(
    readings=(
        Reading(
            says="Wait a month.",
            sources=(Citation(source="protocol", grade=Grade.B, note="Handbook, page 3"),),
        ),
    )
)


@pytest.mark.parametrize("by", ["mouse", Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_why_a_question_is_asked_is_told_on_demand(rig: RigMaker, by: str | Qt.Key) -> None:
    subject = rig(plan(screening(SOURCED), JAW))
    row = only(subject, RuleRow)
    assert "Wait a month." not in said(subject)
    for shown in (True, False):
        if isinstance(by, str):
            QTest.mouseClick(row.why, Qt.MouseButton.LeftButton)
        else:
            row.why.setFocus(Qt.FocusReason.TabFocusReason)
            subject.key(by)
        assert (
            "“Wait a month.” Source: this protocol, Handbook, page 3 (trade press or clinic)" in said(subject)
        ) is shown
        assert ("30 days must have passed" in said(subject)) is shown
        assert row.why.accessibleName() == "Why is it asked? Any botox?"
    assert not subject.answers()  # asking why answers nothing


def test_the_button_that_tells_why_names_its_question(rig: RigMaker) -> None:
    subject = rig(plan(screening(SOURCED), JAW))
    assert only(subject, RuleRow).why.accessibleName() == "Why is it asked? Any botox?"


YES = ScreeningAnswer(rule_id="botox", flagged=True, days_since=40, note="forehead")


@pytest.mark.parametrize(
    ("past", "words"),
    [
        (PastAnswer(SEPTEMBER_12, None), "Last visit, 12 Sep 2025: none of these"),
        (PastAnswer(SEPTEMBER_12, YES), "Last visit, 12 Sep 2025: yes, forehead, on 3 Aug 2025"),
        (PastAnswer(SEPTEMBER_12, YES.replace(flagged=False)), "Last visit, 12 Sep 2025: no"),
    ],
)
def test_the_last_answer_is_shown_and_never_given(rig: RigMaker, past: PastAnswer, words: str) -> None:
    subject = rig(plan(screening(BOTOX), JAW))
    subject.page.set_history(ClientHistory(SEPTEMBER_12, rules={"botox": past}))
    box = only(subject, CheckRow)
    assert box.accessibleDescription() == words
    assert not box.isChecked()
    assert subject.controller.view().stop is not None
    assert not subject.answers()
    assert subject.page.gate.main.text() == "None of these"  # it is asked all the same


def test_the_last_answer_to_an_item_is_shown_beside_the_open_one(rig: RigMaker) -> None:
    water = GateItem(id="water", text="Water so far", kind=ItemKind.AMOUNT, unit="glasses")
    subject = rig(plan(step(StepKind.GATE, "Preparation", items=(water,), ending=Ending.CONFIRM), JAW))
    past = {("water", "Water so far"): PastItem(SEPTEMBER_12, 2)}
    subject.page.set_history(ClientHistory(SEPTEMBER_12, items=past))
    assert "Last visit, 12 Sep 2025: 2 glasses" in said(subject)
    assert not subject.page.gate.main.isEnabled()
    assert all(button.kind.value == "normal" for button in only(subject, AmountRow).buttons.values())


@pytest.mark.parametrize(
    ("asked", "words"),
    [(checklist("Gel on"), "ticks the framed row"), (screening(BOTOX), "answers no question")],
)
def test_what_the_pedal_does_is_said_at_each_gate(rig: RigMaker, asked: PlannedStep, words: str) -> None:
    subject = rig(plan(asked, JAW))
    assert words in subject.page.gate.hint.text()


@pytest.mark.parametrize(("size", "under"), [((900, 1400), True), ((1440, 900), False)])
def test_the_map_stands_under_the_questions_in_a_high_window(
    rig: RigMaker, size: tuple[int, int], under: bool
) -> None:
    gate = flagged(rig, size=size).page.gate
    below = gate.side.mapTo(gate, QPoint()).y() >= gate.card.mapTo(gate, QPoint()).y() + gate.card.height()
    assert below is under


@pytest.mark.parametrize("size", [(1440, 900), (900, 1400)])
def test_a_question_is_large_enough_for_a_finger(rig: RigMaker, size: tuple[int, int]) -> None:
    subject = rig(plan(screening(BOTOX), JAW), size=size)
    assert only(subject, CheckRow).height() >= 64


DISCOMFORT = PastDiscomfort(DeviceSettings(current_ua=Amount(low=220, high=220)), "stings")


@pytest.mark.parametrize(
    ("side", "settings", "discomfort"),
    [
        (Side.LEFT, "180 µA, 10 Hz", "220 µA: stings"),
        (Side.RIGHT, "", ""),  # nothing is known of this side
    ],
)
@pytest.mark.parametrize("size", [(1440, 900), (1024, 700), (900, 1400)])
def test_the_last_settings_here_stand_under_those_of_today(
    rig: RigMaker, side: Side, settings: str, discomfort: str, size: tuple[int, int]
) -> None:
    ten_hz = Amount(low=10_000, high=10_000)
    known = DeviceSettings(current_ua=Amount(low=180, high=180), frequency_mhz=ten_hz)
    place = PastPlace(SEPTEMBER_12, "jaw", Side.LEFT, Mode.DYNAMIC, known, (DISCOMFORT,))
    subject = rig(plan(zone_step("jaw", side), BROW), size=size)
    subject.page.set_history(ClientHistory(SEPTEMBER_12, places={("jaw", Side.LEFT, Mode.DYNAMIC): place}))
    past = subject.page.treatment.past
    assert (past.settings, past.discomfort) == (settings, discomfort)
    assert past.isVisible() is bool(settings)
    assert ("12 Sep 2025" in past.accessibleName()) is bool(settings)
    assert not past.geometry().intersects(subject.page.treatment.settings.geometry())


@pytest.mark.parametrize("asked", [SOURCED, rule("age", Severity.BLOCK, Ask.BIRTH_DATE, min_age=18)])
def test_everything_that_takes_the_keyboard_has_a_name(rig: RigMaker, asked: ScreeningRule) -> None:
    subject = rig(plan(screening(asked), JAW, BROW))
    only(subject, CheckRow).click()
    nameless = [
        type(part).__name__
        for part in subject.page.gate.findChildren(QWidget)
        if part.isVisible() and part.focusPolicy() & Qt.FocusPolicy.TabFocus and not part.accessibleName()
    ]
    assert nameless == []


def test_the_words_of_a_step_make_room_for_a_question(rig: RigMaker) -> None:
    subject = rig(plan(checklist("Gel on"), JAW))
    subject.clock.advance(1_000)
    subject.page.gate.end.held.emit()  # at once it is asked why
    treatment = subject.page.treatment
    assert treatment.question.isVisible()
    assert not treatment.words.isVisible()


@pytest.mark.parametrize(("seconds", "visible"), [(60, True), (150, False)])  # beside the clock, or under it
def test_the_last_settings_make_room_for_a_question_where_both_cannot_be(
    rig: RigMaker, seconds: int, visible: bool
) -> None:
    known = DeviceSettings(current_ua=Amount(low=180, high=180))
    place = PastPlace(SEPTEMBER_12, "jaw", Side.LEFT, Mode.DYNAMIC, known)
    subject = rig(plan(zone_step("jaw", Side.LEFT, seconds=seconds), BROW))
    subject.page.set_history(ClientHistory(SEPTEMBER_12, places={("jaw", Side.LEFT, Mode.DYNAMIC): place}))
    assert subject.page.treatment.past.isVisible()
    subject.page.questions.open_skip()
    assert subject.page.treatment.question.isVisible()
    assert subject.page.treatment.past.isVisible() is visible
