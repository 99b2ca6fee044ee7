"""Gates, item by item: each kind of question is answered in its own way, and kept as the session takes it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from microtimer.core.catalogue.gates import GateItem, ItemKind, Tolerance
from microtimer.core.catalogue.screening import Ask, Demand, RuleVariant, ScreeningRule, Severity
from microtimer.core.plan import Ending, PlannedStep, Side, StepKind
from microtimer.core.session.actions import Pause, Resume
from microtimer.core.session.events import ItemAnswered, ZoneExcluded
from microtimer.ui.days import day_text
from microtimer.ui.run.buttons import ActionButton, ButtonKind
from microtimer.ui.run.gate.check_row import CheckRow
from microtimer.ui.run.gate.item_rows import AmountRow, OptionRow, TextRow
from microtimer.ui.run.gate.parts import SeverityHeading
from microtimer.ui.run.gate.rule_row import SEVERITIES
from microtimer.ui.run.labels import LineField, PlainLabel
from tests.ui.run.sessions import Rig, RigMaker, plan, rule, screening, step, zone_step

WATER = GateItem(id="water", text="Water so far today", kind=ItemKind.AMOUNT, unit="glasses", required=False)
CONSENT = GateItem(id="consent", text="Consent: reference", kind=ItemKind.TEXT)
FELT = GateItem(id="felt", text="How it feels", kind=ItemKind.TOLERANCE)
PATCH = GateItem(id="patch", text="Patch test", kind=ItemKind.CHOICE, choices=("no reaction", "reaction"))
JAW = zone_step("jaw", Side.LEFT)


@pytest.fixture
def gate(rig: RigMaker) -> Rig:
    """Return a session at a gate with one item of each other kind."""
    items = (WATER, CONSENT, FELT, PATCH)
    asked = step(StepKind.GATE, "Preparation", items=items, ending=Ending.CONFIRM)
    return rig(plan(asked, zone_step("jaw", Side.LEFT)))


def row(subject: Rig, kind: type[QWidget], number: int = 0) -> QWidget:
    return [found for found in subject.page.gate.findChildren(kind) if type(found) is kind][number]


def kept(subject: Rig) -> list[tuple[str, object]]:
    return [
        (event.item, event.text if event.value is None else event.value) for event in subject.of(ItemAnswered)
    ]


@pytest.mark.parametrize("amount", [0, 1, 2, 3])
def test_an_amount_is_one_press(gate: Rig, amount: int) -> None:
    water = row(gate, AmountRow)
    assert isinstance(water, AmountRow)
    water.buttons[amount].click()
    assert kept(gate) == [("water", amount)]
    assert water.buttons[amount].kind is ButtonKind.CHOSEN


def test_another_amount_is_typed(gate: Rig) -> None:
    water = row(gate, AmountRow)
    assert isinstance(water, AmountRow)
    QTest.keyClicks(water.field, "1x2")  # letters are not taken
    water.field.editingFinished.emit()
    assert kept(gate) == [("water", 12)]


def test_words_are_kept_once_without_stray_blanks(gate: Rig) -> None:
    consent = row(gate, TextRow)
    assert isinstance(consent, TextRow)
    consent.field.setText("  C-12   of May ")
    consent.field.editingFinished.emit()
    consent.field.editingFinished.emit()  # Enter, then the focus goes: one answer all the same
    assert kept(gate) == [("consent", "C-12 of May")]


def test_tolerance_and_choices_are_buttons(gate: Rig) -> None:
    felt, patch = row(gate, OptionRow, 0), row(gate, OptionRow, 1)
    assert isinstance(felt, OptionRow)
    assert isinstance(patch, OptionRow)
    felt.buttons[Tolerance.TINGLE.value].click()
    patch.buttons["reaction"].click()
    assert kept(gate) == [("felt", "tingle"), ("patch", "reaction")]


def test_what_may_stay_open_does_not_keep_one_from_going_on(gate: Rig) -> None:
    main = gate.page.gate.main
    felt, patch, consent = row(gate, OptionRow, 0), row(gate, OptionRow, 1), row(gate, TextRow)
    assert isinstance(felt, OptionRow)
    assert isinstance(patch, OptionRow)
    assert isinstance(consent, TextRow)
    felt.buttons["not_felt"].click()
    patch.buttons["no reaction"].click()
    assert not main.isEnabled()
    consent.field.setText("C-12")
    consent.field.editingFinished.emit()
    assert main.isEnabled()  # the water was never answered


def test_the_keyboard_goes_on_to_the_next_open_row(rig: RigMaker) -> None:
    items = (GateItem(id="clean", text="Clean", kind=ItemKind.CHECK), CONSENT, FELT)
    subject = rig(plan(step(StepKind.GATE, "Preparation", items=items, ending=Ending.CONFIRM), JAW))
    subject.key(Qt.Key.Key_Space)
    consent, felt = row(subject, TextRow), row(subject, OptionRow)
    assert isinstance(consent, TextRow)
    assert isinstance(felt, OptionRow)
    assert subject.page.gate.focusWidget() is consent.field
    QTest.keyClicks(consent.field, "C-12")
    QTest.keyClick(consent.field, Qt.Key.Key_Return)
    assert subject.page.gate.focusWidget() is felt.buttons["not_felt"]
    felt.buttons["not_felt"].click()
    assert subject.page.gate.focusWidget() is subject.page.gate.main


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_PageDown])
def test_a_double_press_ticks_one_row(rig: RigMaker, key: Qt.Key) -> None:
    items = tuple(GateItem(id=word, text=word, kind=ItemKind.CHECK) for word in ("gel", "metal", "water"))
    subject = rig(plan(step(StepKind.GATE, "Preparation", items=items, ending=Ending.CONFIRM), JAW))
    subject.clock.advance(1_000)
    subject.key(key)
    subject.clock.advance(200)
    subject.key(key)
    assert kept(subject) == [("gel", True)]
    assert subject.page.gate.main.flashing
    subject.clock.advance(300)
    subject.key(key)
    assert kept(subject) == [("gel", True), ("metal", True)]


def test_a_press_on_go_on_takes_the_last_answer_while_it_is_being_typed(rig: RigMaker) -> None:
    subject = rig(plan(step(StepKind.GATE, "Preparation", items=(CONSENT,), ending=Ending.CONFIRM), JAW))
    main = subject.page.gate.main
    assert not main.isEnabled()
    QTest.keyClicks(subject.page.gate.focusWidget(), "C-12")
    subject.clock.advance(600)
    QTest.mouseClick(main, Qt.MouseButton.LeftButton)
    assert kept(subject) == [("consent", "C-12")]
    assert subject.controller.view().step_number == 2


def test_the_pedal_is_told_by_what_is_framed(rig: RigMaker) -> None:
    items = (GateItem(id="clean", text="Clean", kind=ItemKind.CHECK), CONSENT, FELT)
    subject = rig(plan(step(StepKind.GATE, "Preparation", items=items, ending=Ending.CONFIRM), JAW))
    consent, felt, hint = row(subject, TextRow), row(subject, OptionRow), subject.page.gate.hint
    assert isinstance(consent, TextRow)
    assert isinstance(felt, OptionRow)
    assert hint.text() == "Pedal: ticks the framed row"
    consent.field.setFocus()
    assert hint.text() == ""
    felt.buttons["not_felt"].setFocus()
    subject.key(Qt.Key.Key_PageDown)
    assert hint.text() == ""  # the words to write are framed
    QTest.keyClicks(consent.field, "C-12")
    QTest.keyClick(consent.field, Qt.Key.Key_Return)
    assert hint.text() == "The pedal answers no question"
    felt.buttons["not_felt"].click()
    assert hint.text() == "Pedal: goes on"


def test_only_what_was_answered_is_counted(gate: Rig) -> None:
    assert "0 of 4" in [label.text() for label in gate.page.gate.card.findChildren(PlainLabel)]


def test_a_tick_taken_back_counts_no_more(rig: RigMaker) -> None:
    items = (GateItem(id="gel", text="Gel", kind=ItemKind.CHECK), CONSENT)
    subject = rig(plan(step(StepKind.GATE, "Preparation", items=items, ending=Ending.CONFIRM), JAW))
    box = subject.page.gate.findChild(CheckRow)
    assert isinstance(box, CheckRow)
    box.click()
    box.click()
    assert "0 of 2" in [label.text() for label in subject.page.gate.card.findChildren(PlainLabel)]


def asked(number: int) -> PlannedStep:
    return screening(*(rule(f"condition-{n}", Severity.BLOCK) for n in range(number)))


def test_seven_questions_stand_in_the_smallest_window(rig: RigMaker) -> None:
    subject = rig(plan(asked(7), JAW), size=(1024, 678))
    gate = subject.page.gate
    assert gate.main.text() == "None of these"
    last = gate.findChildren(CheckRow)[-1]
    assert last.visibleRegion().boundingRect().height() == last.height()


def test_none_of_these_is_said_only_when_every_question_was_on_the_screen(rig: RigMaker) -> None:
    subject = rig(plan(asked(12), JAW), size=(1024, 678))
    gate = subject.page.gate
    subject.clock.advance(1_000)
    assert gate.main.text() == "More below"
    gate.main.click()
    assert subject.controller.view().step_number == 1
    assert gate.main.text() == "None of these"
    gate.main.click()
    assert subject.controller.view().step_number == 2


def test_the_keyboard_begins_on_the_first_question(rig: RigMaker) -> None:
    subject = rig(plan(asked(2), JAW))
    subject.page.setFocus()  # as the window does on entering
    assert subject.page.focusWidget() is subject.page.gate.findChildren(CheckRow)[0]


def test_the_keyboard_is_back_on_the_first_question_after_a_pause(rig: RigMaker) -> None:
    subject = rig(plan(asked(2), JAW))
    subject.ask(Pause)
    subject.ask(Resume)
    assert subject.page.focusWidget() is subject.page.gate.findChildren(CheckRow)[0]


def test_a_note_is_written_at_a_gate(gate: Rig) -> None:
    gate.page.gate.note.click()
    QTest.keyClicks(gate.page.gate.field, "New cream")
    gate.page.gate.field.returnPressed.emit()
    assert "note_added" in gate.types()


def test_questions_are_grouped_by_what_a_yes_leads_to_strictest_first(rig: RigMaker) -> None:
    subject = rig(
        plan(
            screening(
                rule("mild", Severity.CAUTION), rule("hard", Severity.BLOCK), rule("soft", Severity.CAUTION)
            ),
            zone_step("jaw", Side.LEFT),
        )
    )
    headings = [heading.accessibleName() for heading in subject.page.gate.findChildren(SeverityHeading)]
    assert headings == [SEVERITIES[Severity.BLOCK][0], SEVERITIES[Severity.CAUTION][0]]
    assert [box.text() for box in subject.page.gate.findChildren(CheckRow)] == [
        "Any hard?",
        "Any mild?",
        "Any soft?",
    ]


def test_every_severity_has_a_word_and_a_shape_of_its_own() -> None:
    assert len({word for word, _, _ in SEVERITIES.values()}) == len(Severity)
    assert len({icon for _, icon, _ in SEVERITIES.values()}) == len(Severity)


@pytest.mark.parametrize(("years", "may_go_on"), [("40", True), ("17", False)])
def test_an_age_is_asked_for_and_judged(rig: RigMaker, years: str, may_go_on: bool) -> None:
    age = rule("age", Severity.BLOCK, Ask.BIRTH_DATE, min_age=18)
    subject = rig(plan(screening(age), zone_step("jaw", Side.LEFT)))
    gate = subject.page.gate
    assert not gate.main.isEnabled()
    field = next(f for f in gate.findChildren(LineField) if f.placeholderText() == "Age in years")
    field.setText(years)
    field.editingFinished.emit()
    assert [answer.age_years for answer in subject.answers()] == [int(years)]
    assert gate.main.isEnabled() is may_go_on


def test_an_age_that_stops_nothing_is_no_yes(rig: RigMaker) -> None:
    age = rule("age", Severity.BLOCK, Ask.BIRTH_DATE, min_age=18)
    subject = rig(plan(screening(age, rule("flu", Severity.BLOCK)), JAW))
    field = next(
        f for f in subject.page.gate.findChildren(LineField) if f.placeholderText() == "Age in years"
    )
    field.setText("40")
    field.editingFinished.emit()
    assert subject.page.gate.main.text() == "None of these"


def test_a_place_outside_the_plan_can_be_named_on_the_map(rig: RigMaker) -> None:
    botox = rule("botox", Severity.WAIT, Ask.DATE, Ask.ZONES, wait_days=30, local=True)
    subject = rig(plan(screening(botox), JAW))
    gate = subject.page.gate
    box = gate.findChild(CheckRow)
    assert isinstance(box, CheckRow)
    box.click()
    assert not gate.main.isEnabled()
    where = gate.map.center_of("zone-brow_left").toPoint()
    QTest.mouseClick(gate.map, Qt.MouseButton.LeftButton, pos=where)
    named = next(b for b in gate.findChildren(ActionButton) if b.text().endswith("(not in this plan)"))
    assert subject.answers()[-1].zones == ("brow:left",)
    subject.clock.advance(600)
    gate.main.click()
    assert [(event.zone, event.steps) for event in subject.of(ZoneExcluded)] == [("brow", ())]
    assert subject.controller.view().step_number == 2
    assert named.text().startswith("Brow")


def test_where_something_is_that_stops_the_visit_leaves_no_zone_out(rig: RigMaker) -> None:
    subject = rig(plan(screening(rule("veins", Severity.BLOCK, Ask.ZONES)), JAW))
    box = subject.page.gate.findChild(CheckRow)
    assert isinstance(box, CheckRow)
    box.click()
    assert not subject.page.gate.map.isVisible()
    assert "Where?" in [label.text() for label in subject.page.gate.findChildren(PlainLabel)]


def test_a_wait_counts_the_days(rig: RigMaker) -> None:
    subject = rig(
        plan(screening(rule("peel", Severity.WAIT, Ask.DATE, wait_days=10)), zone_step("jaw", Side.LEFT))
    )
    gate = subject.page.gate
    box = gate.findChild(CheckRow)
    assert isinstance(box, CheckRow)
    box.click()
    days = next(f for f in gate.findChildren(LineField) if f.placeholderText() == "Date, or days ago")
    days.setText("9")
    days.editingFinished.emit()
    assert not gate.main.isEnabled()
    days.setText("10")
    days.editingFinished.emit()
    assert gate.main.isEnabled()


def test_which_of_several_kinds_is_asked(rig: RigMaker) -> None:
    diabetes = ScreeningRule(
        id="diabetes",
        group="g",
        label="Diabetes",
        question="Do you have diabetes?",
        variants=(
            RuleVariant(id="diet", label="By diet", demands=(Demand(severity=Severity.CAUTION),)),
            RuleVariant(id="none", label="Not controlled", demands=(Demand(severity=Severity.BLOCK),)),
        ),
        consequence="Mind it.",
    )
    subject = rig(plan(screening(diabetes), zone_step("jaw", Side.LEFT)))
    gate = subject.page.gate
    box = gate.findChild(CheckRow)
    assert isinstance(box, CheckRow)
    box.click()
    assert not gate.main.isEnabled()  # not said which: taken at its strictest
    next(b for b in gate.findChildren(ActionButton) if b.text() == "By diet").click()
    assert subject.answers()[-1].variant == "diet"
    assert gate.main.isEnabled()


def test_a_clearance_kept_with_its_day_is_shown_again(rig: RigMaker) -> None:
    subject = rig(plan(screening(rule("heart", Severity.CLEARANCE)), zone_step("jaw", Side.LEFT)))
    gate = subject.page.gate
    box = gate.findChild(CheckRow)
    assert isinstance(box, CheckRow)
    box.click()
    who, when = (
        next(f for f in gate.findChildren(LineField) if f.placeholderText() == purpose)
        for purpose in ("Cleared by", "Date, or days ago")
    )
    who.setText("Dr Ada")
    who.editingFinished.emit()  # the day is still missing
    assert not gate.main.isEnabled()
    when.setText("2025-03-31")
    when.editingFinished.emit()
    assert subject.answers()[-1].clearance_on == date(2025, 3, 31)
    assert (who.text(), when.text()) == ("Dr Ada", day_text(date(2025, 3, 31)))
