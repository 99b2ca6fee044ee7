"""Gates, item by item: each kind of question is answered in its own way, and kept as the session takes it."""

from datetime import date

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from microtimer.core.gates import GateItem, ItemKind, Tolerance
from microtimer.core.plan import Ending, Side, StepKind
from microtimer.core.screening import Ask, Demand, RuleVariant, ScreeningRule, Severity
from microtimer.core.session.events import ItemAnswered
from microtimer.ui.run.buttons import ActionButton, ButtonKind
from microtimer.ui.run.check_row import CheckRow
from microtimer.ui.run.gate_parts import SeverityHeading
from microtimer.ui.run.item_rows import AmountRow, OptionRow, TextRow
from microtimer.ui.run.labels import LineField
from microtimer.ui.run.rule_row import SEVERITIES
from tests.ui.run.sessions import Rig, RigMaker, plan, rule, screening, step, zone_step

WATER = GateItem(id="water", text="Water so far today", kind=ItemKind.AMOUNT, unit="glasses", required=False)
CONSENT = GateItem(id="consent", text="Consent: reference", kind=ItemKind.TEXT)
FELT = GateItem(id="felt", text="How it feels", kind=ItemKind.TOLERANCE)
PATCH = GateItem(id="patch", text="Patch test", kind=ItemKind.CHOICE, choices=("no reaction", "reaction"))


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


def test_a_wait_counts_the_days(rig: RigMaker) -> None:
    subject = rig(
        plan(screening(rule("peel", Severity.WAIT, Ask.DATE, wait_days=10)), zone_step("jaw", Side.LEFT))
    )
    gate = subject.page.gate
    box = gate.findChild(CheckRow)
    assert isinstance(box, CheckRow)
    box.click()
    days = next(f for f in gate.findChildren(LineField) if f.placeholderText() == "Days since")
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
        for purpose in ("Cleared by", "On (YYYY-MM-DD)")
    )
    who.setText("Dr Ada")
    who.editingFinished.emit()  # the day is still missing
    assert not gate.main.isEnabled()
    when.setText("2025-03-31")
    when.editingFinished.emit()
    assert subject.answers()[-1].clearance_on == date(2025, 3, 31)
    assert (who.text(), when.text()) == ("Dr Ada", "2025-03-31")
