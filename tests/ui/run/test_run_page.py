"""The treatment screen: keys become requests, refusals are shown, each kind of step has its picture."""

from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from microtimer.core.catalogue.gates import GateItem, ItemKind
from microtimer.core.catalogue.screening import Ask, Severity
from microtimer.core.plan import Ending, Side, StepKind
from microtimer.core.sentence import Sentence
from microtimer.core.session.actions import ChangeSetting, EndEarly, Pause, Resume, Skip
from microtimer.core.session.cues import Cue, CueKind
from microtimer.core.session.events import (
    DiscomfortMarked,
    ItemAnswered,
    NoteAdded,
    Outcome,
    PauseExplained,
    SessionEnded,
    SessionSigned,
    SettingChanged,
    StepExtended,
    StepSkipped,
    ZoneExcluded,
    ZoneTouched,
)
from microtimer.core.session.state import Phase
from microtimer.ui.run.buttons import ActionButton, ButtonKind
from microtimer.ui.run.controls import Control
from microtimer.ui.run.gate.check_row import CheckRow
from microtimer.ui.run.hold_button import HOLD_MS
from microtimer.ui.run.keys import LONG_MS
from microtimer.ui.run.labels import PlainLabel
from microtimer.ui.run.questions import Topic
from microtimer.ui.run.run_setting import Body
from microtimer.ui.session.saving import SaveReport
from tests.ui.run.sessions import (
    Rig,
    RigMaker,
    checklist,
    choice,
    glide,
    plan,
    rule,
    screening,
    step,
    task,
    zone_step,
)

Key = Qt.Key
BOTH_JAWS = plan(zone_step("jaw", Side.RIGHT), zone_step("jaw", Side.LEFT), zone_step("brow", Side.LEFT))


@pytest.fixture
def jaw(rig: RigMaker) -> Rig:
    """Return a session five seconds into its first of three timed steps."""
    subject = rig(BOTH_JAWS)
    subject.go(5_000)
    return subject


def visible(part: QWidget) -> bool:
    return part.isVisible()


@pytest.mark.parametrize(
    ("key", "event"),
    [
        (Key.Key_Space, "step_ended"),  # the one key goes on
        (Key.Key_PageDown, "step_ended"),  # a pedal
        (Key.Key_B, "step_ended"),  # another pedal
        (Key.Key_F13, "step_ended"),  # a third
        (Key.Key_Return, "step_ended"),
        (Key.Key_Right, "step_ended"),
        (Key.Key_P, "paused"),
        (Key.Key_Plus, "step_extended"),
        (Key.Key_Equal, "step_extended"),  # plus without Shift
        (Key.Key_R, "step_reentered"),
        (Key.Key_D, "discomfort_marked"),
    ],
)
def test_a_key_becomes_an_event(jaw: Rig, key: Qt.Key, event: str) -> None:
    jaw.key(key)
    assert event in jaw.types()


def test_a_chord_is_not_ours(jaw: Rig) -> None:
    QTest.keyClick(jaw.keys_go_to(), Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert "discomfort_marked" not in jaw.types()


def test_back_returns_to_the_step_before(jaw: Rig) -> None:
    jaw.key(Key.Key_Right)
    jaw.go(2_000)
    jaw.key(Key.Key_Left)
    assert jaw.controller.view().step_number == 1


@pytest.mark.parametrize(
    ("control", "event"),
    [
        (Control.PAUSE, "paused"),
        (Control.NEXT, "step_ended"),
        (Control.EXTEND, "step_extended"),
        (Control.DISCOMFORT, "discomfort_marked"),
    ],
)
def test_a_control_becomes_an_event(jaw: Rig, control: Control, event: str) -> None:
    QTest.mouseClick(jaw.page.controls.button(control), Qt.MouseButton.LeftButton)
    assert event in jaw.types()


def test_plus_adds_ten_seconds(jaw: Rig) -> None:
    jaw.key(Key.Key_Plus)
    added = jaw.of(StepExtended)
    assert [event.by_ms for event in added] == [10_000]
    assert jaw.page.treatment.ring.face.figure == "65"


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_PageDown, Key.Key_B, Key.Key_F13])
def test_a_long_press_pauses_while_it_is_held_and_the_release_does_nothing_more(
    jaw: Rig, key: Qt.Key
) -> None:
    jaw.key(key, held_ms=LONG_MS)
    assert jaw.phase() is Phase.PAUSED
    assert "step_ended" not in jaw.types()
    jaw.go(1_000)
    jaw.key(key, held_ms=LONG_MS)
    assert jaw.phase() is Phase.RUNNING


def test_a_press_just_too_short_for_a_long_one_goes_on(jaw: Rig) -> None:
    jaw.key(Key.Key_Space, held_ms=LONG_MS - 1)
    assert jaw.phase() is Phase.RUNNING
    assert "step_ended" in jaw.types()


def test_a_second_press_inside_the_guard_time_is_shown_as_ignored(jaw: Rig) -> None:
    jaw.key(Key.Key_Space)
    before = len(jaw.saved)
    jaw.go(100)
    jaw.key(Key.Key_Space)
    assert len(jaw.saved) == before
    assert jaw.page.controls.button(Control.NEXT).flashing
    assert not visible(jaw.page.toast)  # the word on the control says it all


def test_a_refusal_can_be_said_in_the_language_of_the_window(jaw: Rig) -> None:
    refusals: list[object] = []
    jaw.controller.refused.connect(lambda _code, words: refusals.append(words))
    jaw.key(Key.Key_Left)
    assert [type(words) for words in refusals] == [Sentence]


def test_a_refused_request_is_said_in_words(jaw: Rig) -> None:
    jaw.key(Key.Key_Left)  # nothing lies before the first step
    assert jaw.page.controls.button(Control.BACK).flashing
    assert visible(jaw.page.toast)
    assert jaw.page.toast.words


def test_what_was_refused_in_a_pause_is_gone_once_it_is_over(jaw: Rig) -> None:
    jaw.ask(Pause)
    jaw.key(Key.Key_Right)
    assert visible(jaw.page.toast)
    jaw.ask(Resume)
    assert not visible(jaw.page.toast)


def test_a_flash_ends_by_itself(qtbot: QtBot, jaw: Rig) -> None:
    button = jaw.page.controls.button(Control.BACK)
    jaw.key(Key.Key_Left)
    qtbot.waitUntil(lambda: not button.flashing, timeout=2_000)


def test_ending_needs_a_hold_of_one_and_a_half_seconds(jaw: Rig) -> None:
    end = jaw.page.controls.end
    QTest.mousePress(end, Qt.MouseButton.LeftButton)
    jaw.clock.advance(HOLD_MS - 1)
    end.advance()
    assert jaw.phase() is Phase.RUNNING
    jaw.clock.advance(1)
    end.advance()
    QTest.mouseRelease(end, Qt.MouseButton.LeftButton)
    assert jaw.topic() is Topic.END


def test_letting_go_of_end_too_early_ends_nothing(jaw: Rig) -> None:
    end = jaw.page.controls.end
    QTest.mousePress(end, Qt.MouseButton.LeftButton)
    jaw.clock.advance(HOLD_MS - 100)
    end.advance()
    assert 0.9 < end.share < 1
    QTest.mouseRelease(end, Qt.MouseButton.LeftButton)
    jaw.clock.advance(HOLD_MS)
    end.advance()
    assert end.share == 0
    assert jaw.phase() is Phase.RUNNING


def test_the_end_key_is_held_like_the_button(jaw: Rig) -> None:
    target = jaw.keys_go_to()
    QTest.keyPress(target, Key.Key_End)
    jaw.clock.advance(HOLD_MS)
    jaw.page.controls.end.advance()
    QTest.keyRelease(target, Key.Key_End)
    assert jaw.topic() is Topic.END


@pytest.mark.parametrize(
    ("key", "reason"),
    [
        ("Client asked", "Client asked"),
        ("", ""),  # no reason
    ],
)
def test_ending_early_stops_the_clock_and_asks_why(jaw: Rig, key: str, reason: str) -> None:
    jaw.page.controls.end.held.emit()
    assert jaw.phase() is Phase.PAUSED
    jaw.page.treatment.question.button(key).click()
    assert [(event.outcome, event.reason) for event in jaw.of(SessionEnded)] == [
        (Outcome.ENDED_EARLY, reason)
    ]


def test_an_end_that_was_not_meant_leaves_the_session_paused(jaw: Rig) -> None:
    jaw.page.controls.end.held.emit()
    jaw.page.treatment.question.button("cancel").click()
    assert jaw.phase() is Phase.PAUSED
    assert jaw.topic() is Topic.PAUSE


def test_paused_asks_why_and_counts_the_pause(jaw: Rig) -> None:
    jaw.ask(Pause)
    jaw.go(48_000)
    band = jaw.page.treatment.question
    assert band.question.title == "Why is it paused?"  # the plate says how long
    assert jaw.page.treatment.ring.face.plate == "PAUSED 0:48"
    assert jaw.page.controls.button(Control.PAUSE).text() == "Resume"
    band.button("Gel").click()
    explained = jaw.of(PauseExplained)
    assert [event.reason for event in explained] == ["Gel"]
    assert band.button("Gel").kind is ButtonKind.CHOSEN


def test_another_reason_for_a_pause_is_typed(jaw: Rig) -> None:
    jaw.ask(Pause)
    band = jaw.page.treatment.question
    band.button("other").click()
    QTest.keyClicks(band.field, "Fire drill")
    QTest.keyClick(band.field, Key.Key_Return)
    explained = jaw.of(PauseExplained)
    assert [event.reason for event in explained] == ["Fire drill"]
    assert jaw.phase() is Phase.PAUSED  # Enter in the field is not the one key


def test_a_note_is_typed_while_the_clock_runs(jaw: Rig) -> None:
    jaw.key(Key.Key_N)
    jaw.go(5_000)
    assert jaw.page.treatment.ring.face.figure == "50"
    QTest.keyClicks(
        jaw.page.treatment.question.field, "Slight n d s tingle"
    )  # letters that are keys elsewhere
    QTest.keyClick(jaw.page.treatment.question.field, Key.Key_Return)
    notes = jaw.of(NoteAdded)
    assert [event.text for event in notes] == ["Slight n d s tingle"]
    assert jaw.topic() is None
    assert jaw.controller.view().step_number == 1


def test_escape_dismisses_a_note(jaw: Rig) -> None:
    jaw.key(Key.Key_N)
    assert jaw.topic() is Topic.NOTE
    QTest.keyClick(jaw.page.treatment.question.field, Key.Key_Escape)
    assert jaw.topic() is None
    assert not visible(jaw.page.treatment.question)
    assert "note_added" not in jaw.types()


def test_discomfort_is_kept_at_once_and_offers_what_follows(jaw: Rig) -> None:
    jaw.key(Key.Key_D)
    marked = jaw.of(DiscomfortMarked)
    assert [(event.zone, event.side, event.active_ms) for event in marked] == [("jaw", Side.RIGHT, 5_000)]
    jaw.page.treatment.question.button("leave").click()
    left_out = jaw.of(ZoneExcluded)
    assert [(event.zone, event.side, event.reason) for event in left_out] == [
        ("jaw", Side.RIGHT, "discomfort")
    ]


def test_skipping_asks_for_a_reason(jaw: Rig) -> None:
    jaw.key(Key.Key_S)
    assert "step_skipped" not in jaw.types()
    jaw.page.treatment.question.button("Client asked").click()
    skipped = jaw.of(StepSkipped)
    assert [event.reason for event in skipped] == ["Client asked"]


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("160", 160),
        ("160 µA", 160),  # with its unit
        (" 90 ", 90),
    ],
)
def test_another_setting_is_noted(jaw: Rig, typed: str, kept: int) -> None:
    jaw.page.treatment.settings.rows[0].click()
    field = jaw.page.treatment.question.field
    assert field.text() == "180"
    field.setText(typed)
    QTest.keyClick(field, Key.Key_Return)
    changed = jaw.of(SettingChanged)
    assert len(changed) == 1
    assert changed[0].name == "current_ua"
    assert getattr(changed[0].value, "low", None) == kept
    assert jaw.page.treatment.settings.rows[0].face.remark == "protocol: 180 µA"


@pytest.mark.parametrize("typed", ["plenty", "-5", "1500"])  # no number, too low, not microcurrent any more
def test_an_impossible_setting_is_refused_in_words_and_stays_in_the_field(jaw: Rig, typed: str) -> None:
    jaw.page.treatment.settings.rows[0].click()
    field = jaw.page.treatment.question.field
    field.setText(typed)
    QTest.keyClick(field, Key.Key_Return)
    assert "setting_changed" not in jaw.types()
    assert visible(jaw.page.toast)
    assert field.text() == typed


def test_focus_rests_on_pause_after_a_step_change(jaw: Rig) -> None:
    jaw.page.controls.button(Control.NOTE).setFocus(Qt.FocusReason.TabFocusReason)
    jaw.key(Key.Key_Right)
    assert jaw.page.focusWidget() is jaw.page.controls.button(Control.PAUSE)


def test_enter_presses_the_control_that_shows_its_focus(jaw: Rig) -> None:
    jaw.page.controls.button(Control.EXTEND).setFocus(Qt.FocusReason.TabFocusReason)
    jaw.key(Key.Key_Return)
    assert "step_extended" in jaw.types()
    assert "step_ended" not in jaw.types()


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space, Key.Key_PageDown, Key.Key_B])
@pytest.mark.parametrize(("held_ms", "event"), [(0, "step_ended"), (LONG_MS, "paused")])
def test_the_one_key_is_no_press_of_pause_after_a_gate_answered_by_keyboard(
    rig: RigMaker, key: Qt.Key, held_ms: int, event: str
) -> None:
    subject = rig(plan(checklist("Gel on"), zone_step("jaw", Side.LEFT), zone_step("brow", Side.LEFT)))
    for _ in range(2):
        subject.go(2_000)
        subject.key(Key.Key_Return)
    assert subject.body() is Body.TREATMENT
    before = len(subject.saved)
    subject.go(5_000)
    subject.key(key, held_ms)
    after = subject.types()[before:]
    assert [one for one in after if one in ("step_ended", "paused", "resumed")] == [event]


def test_enter_goes_on_once_a_new_step_has_put_the_keyboard_back_on_pause(jaw: Rig) -> None:
    for control in (Control.NOTE, Control.PAUSE):
        jaw.page.controls.button(control).setFocus(Qt.FocusReason.TabFocusReason)
    jaw.key(Key.Key_Right)
    jaw.go(5_000)
    jaw.key(Key.Key_Return)
    assert jaw.types().count("step_ended") == 2
    assert "paused" not in jaw.types()


def test_enter_goes_on_after_the_answer_that_had_the_keyboard_is_gone(jaw: Rig) -> None:
    jaw.key(Key.Key_P)
    jaw.go(2_000)
    answers = [one for one in jaw.page.treatment.question.findChildren(ActionButton) if visible(one)]
    answers[-1].setFocus(Qt.FocusReason.TabFocusReason)
    jaw.key(Key.Key_P)
    jaw.go(2_000)
    jaw.key(Key.Key_Return)
    assert [one for one in jaw.types() if one in ("paused", "resumed", "step_ended")] == [
        "paused",
        "resumed",
        "step_ended",
    ]


def test_a_checklist_is_ticked_row_by_row_with_the_one_key(rig: RigMaker) -> None:
    subject = rig(plan(checklist("Gel on", "Metal off"), zone_step("jaw", Side.LEFT)))
    gate = subject.page.gate
    assert subject.body() is Body.GATE
    assert not gate.main.isEnabled()
    assert gate.missing.text() == "Still open: Gel on, and 1 more"
    subject.key(Key.Key_PageDown)
    assert gate.missing.text() == "Still open: Metal off"
    subject.go(600)
    subject.key(Key.Key_PageDown)
    answered = subject.of(ItemAnswered)
    assert [(event.item, event.value) for event in answered] == [("i0", True), ("i1", True)]
    assert gate.main.isEnabled()
    subject.go(600)
    subject.key(Key.Key_PageDown)
    assert subject.body() is Body.TREATMENT


def test_a_tick_can_be_taken_back(rig: RigMaker) -> None:
    subject = rig(plan(checklist("Gel on"), zone_step("jaw", Side.LEFT)))
    row = subject.page.gate.findChild(CheckRow)
    assert isinstance(row, CheckRow)
    row.click()
    assert subject.page.gate.main.isEnabled()
    row.click()
    assert not subject.page.gate.main.isEnabled()


def test_screening_goes_on_only_with_an_explicit_none_of_these(rig: RigMaker) -> None:
    subject = rig(plan(screening(rule("implant", Severity.BLOCK)), zone_step("jaw", Side.LEFT)))
    main = subject.page.gate.main
    assert main.text() == "None of these"
    subject.key(Key.Key_PageDown)  # the one key does not answer for the client
    assert subject.body() is Body.GATE
    assert main.flashing
    subject.go(600)
    main.click()
    assert "none_of_these_answered" in subject.types()
    assert subject.body() is Body.TREATMENT


def test_a_blocking_answer_stops_the_visit_and_says_why(rig: RigMaker) -> None:
    subject = rig(plan(screening(rule("implant", Severity.BLOCK)), zone_step("jaw", Side.LEFT)))
    box = subject.page.gate.findChild(CheckRow)
    assert isinstance(box, CheckRow)
    box.click()
    assert not subject.page.gate.main.isEnabled()
    assert "do not treat" in subject.page.gate.missing.text()
    box.click()  # flagged by mistake: an answered no
    assert subject.page.gate.main.isEnabled()
    flags = [answer.flagged for answer in subject.answers()]
    assert flags == [True, False]


def test_zones_to_leave_out_are_picked_on_the_map(rig: RigMaker) -> None:
    asked = rule("botox", Severity.SKIP_ZONE, Ask.ZONES)
    subject = rig(plan(screening(asked), zone_step("jaw", Side.LEFT), zone_step("brow", Side.LEFT)))
    gate = subject.page.gate
    box = gate.findChild(CheckRow)
    assert isinstance(box, CheckRow)
    box.click()
    assert visible(gate.map)
    assert not gate.main.isEnabled()
    where = gate.map.center_of("zone-brow_left")
    QTest.mouseClick(gate.map, Qt.MouseButton.LeftButton, pos=where.toPoint())
    answers = subject.answers()
    assert answers[-1].zones == ("brow:left",)
    subject.go(600)
    gate.main.click()
    excluded = subject.of(ZoneExcluded)
    assert [(event.zone, event.side) for event in excluded] == [("brow", Side.LEFT)]


def test_a_clearance_asks_who_and_when(rig: RigMaker) -> None:
    subject = rig(plan(screening(rule("heart", Severity.CLEARANCE)), zone_step("jaw", Side.LEFT)))
    gate = subject.page.gate
    box = gate.findChild(CheckRow)
    assert isinstance(box, CheckRow)
    box.click()
    fields = {field.placeholderText(): field for field in gate.findChildren(type(gate.field))}
    fields["Cleared by"].setText("Dr Ada")
    fields["Date, or days ago"].setText("31.2.2025")  # no date: said, and nothing is kept
    fields["Date, or days ago"].editingFinished.emit()
    assert not gate.main.isEnabled()
    fields["Date, or days ago"].setText("2025-03-31")
    fields["Date, or days ago"].editingFinished.emit()
    answers = subject.answers()
    assert answers[-1].clearance == "Dr Ada, 2025-03-31"
    assert gate.main.isEnabled()


def test_a_choice_offers_its_options_as_buttons(rig: RigMaker) -> None:
    subject = rig(plan(choice("Go on", "Again"), zone_step("jaw", Side.LEFT)))
    assert subject.topic() is Topic.CHOICE
    subject.page.treatment.question.button("o0").click()
    assert "branch_chosen" in subject.types()


def test_untimed_work_counts_up_and_waits_for_the_practitioner(rig: RigMaker) -> None:
    subject = rig(plan(task("Cleanse", instruction="Rinse well."), zone_step("jaw", Side.LEFT)))
    subject.go(75_000)
    assert subject.page.treatment.ring.face.figure == "75"
    assert subject.page.treatment.words.text() == "Rinse well."
    assert not visible(subject.page.treatment.settings)
    subject.key(Key.Key_Space)
    assert subject.controller.view().step_number == 2


def test_a_step_whose_time_is_done_waits_with_go_on_as_the_loud_control(rig: RigMaker) -> None:
    subject = rig(plan(zone_step("jaw", Side.LEFT, 10, ending=Ending.CONFIRM), zone_step("brow", Side.LEFT)))
    subject.go(10_000)
    go_on = subject.page.controls.button(Control.NEXT)
    assert (go_on.text(), go_on.kind) == ("Go on", ButtonKind.PRIMARY)
    assert subject.page.treatment.ring.face.caption == "time is done"


def test_moving_to_a_step_shows_where_and_what_to_set(rig: RigMaker) -> None:
    subject = rig(
        plan(
            zone_step("jaw", Side.RIGHT, 10),
            zone_step("jaw", Side.LEFT, 10, transition_ms=5_000, change_side=True),
        )
    )
    subject.go(11_000)
    face = subject.page.treatment.header.face
    assert (face.over, face.side) == ("CHANGE SIDE", Side.LEFT)
    assert subject.page.controls.button(Control.NEXT).text() == "Start now"
    assert subject.page.treatment.ring.face.figure == "4"


def test_a_gap_is_shown_with_its_length_and_asks_before_going_on(jaw: Rig) -> None:
    jaw.clock.sleep(723_000)
    jaw.go(40)
    band = jaw.page.treatment.question
    assert jaw.topic() is Topic.GAP
    assert band.question.title.startswith("12:03 passed")
    band.button("resume").click()
    assert jaw.phase() is Phase.RUNNING
    assert jaw.page.treatment.ring.face.figure == "55"


def test_the_end_shows_planned_and_actual_and_what_was_skipped(rig: RigMaker) -> None:
    subject = rig(plan(zone_step("jaw", Side.RIGHT, 10), zone_step("jaw", Side.LEFT, 10)))
    subject.ask(lambda at: Skip(at, "Client asked"))
    subject.go(20_000)
    assert subject.body() is Body.END
    end = subject.page.end
    words = [label.text() for label in end.findChildren(QLabel)]
    assert "Session complete" in words
    assert any("Jaw, client's right skipped: Client asked" in text for text in words)
    assert "Saved in /data." in words
    assert subject.awake == [True, False]


def test_an_ended_session_is_signed_once_and_then_closed(rig: RigMaker, qtbot: QtBot) -> None:
    subject = rig(plan(zone_step("jaw", Side.RIGHT, 10)))
    subject.go(11_000)
    end = subject.page.end
    assert end.signer.text() == "AB"
    end.sign.click()
    assert subject.last().type == "session_signed"
    assert not end.sign.isEnabled()
    assert not end.add.isEnabled()
    with qtbot.waitSignal(subject.page.finished):
        end.done.click()


def test_a_name_that_was_cleared_to_type_another_does_not_come_back(rig: RigMaker) -> None:
    subject = rig(plan(zone_step("jaw", Side.RIGHT, 10)))
    subject.go(11_000)
    end = subject.page.end
    end.signer.clear()
    QTest.keyClicks(end.note, "slept well")
    QTest.keyClick(end.note, Key.Key_Return)
    assert subject.last().type == "note_added"
    assert end.signer.text() == ""
    QTest.mouseClick(end.sign, Qt.MouseButton.LeftButton)
    assert end.sign.flashing  # nobody signs, and it says so
    QTest.keyClicks(end.signer, "CD")
    QTest.mouseClick(end.sign, Qt.MouseButton.LeftButton)
    assert [signed.by for signed in subject.of(SessionSigned)] == ["CD"]


def test_a_skin_response_that_a_gate_asked_is_not_asked_again(rig: RigMaker) -> None:
    asked = GateItem(
        id="skin_response", text="Skin response", kind=ItemKind.CHOICE, choices=("none", "redness")
    )
    closing = step(StepKind.GATE, "Closing", items=(asked,), ending=Ending.CONFIRM)
    subject = rig(plan(zone_step("jaw", Side.LEFT, seconds=5), closing))
    subject.go(6_000)
    buttons = {button.text(): button for button in subject.page.gate.findChildren(ActionButton)}
    buttons["Redness"].click()
    subject.clock.advance(600)
    subject.page.gate.main.click()
    end = subject.page.end
    assert end.isVisible()
    shown = [part.text() for part in end.findChildren(PlainLabel) if part.isVisible()]
    assert "Skin response: Redness" in shown
    assert not [b for b in end.findChildren(ActionButton) if b.isVisible() and b.text() == "Slight redness"]


def test_skin_response_and_note_are_kept_after_the_end(rig: RigMaker) -> None:
    subject = rig(plan(zone_step("jaw", Side.RIGHT, 10)))
    subject.go(11_000)
    redness = next(b for b in subject.page.end.findChildren(ActionButton) if b.text() == "Redness")
    redness.click()
    subject.page.end.note.setText("  Faded in five minutes. ")
    subject.page.end.add.click()
    notes = [event.text for event in subject.of(NoteAdded)]
    assert notes == ["Skin response: Redness", "Faded in five minutes."]


def test_what_is_not_saved_is_named_while_the_treatment_goes_on(jaw: Rig) -> None:
    jaw.report = SaveReport(problem="The disk is full: free some space.", unsaved="2 events not saved.")
    jaw.key(Key.Key_Plus)
    assert visible(jaw.page.banner)
    assert jaw.page.banner.text() == "2 events not saved. The disk is full: free some space."
    assert jaw.page.status.face.badges[-1].words == "Not saved"
    jaw.report = SaveReport()
    jaw.go(600)
    jaw.key(Key.Key_Plus)
    assert not visible(jaw.page.banner)
    assert jaw.page.status.face.badges[-1].words == "Recording, saved"


def test_a_screen_that_cannot_be_kept_awake_is_said(rig: RigMaker) -> None:
    subject = rig(BOTH_JAWS, keep_awake=False)
    assert "Screen may go dark" in [badge.words for badge in subject.page.status.face.badges]


@pytest.mark.parametrize(
    ("later_ms", "lit"),
    [
        (999, False),  # never more than one flash a second
        (1_000, True),
    ],
)
def test_in_a_quiet_room_cues_are_light_at_most_once_a_second(jaw: Rig, later_ms: int, lit: bool) -> None:
    jaw.sound.set_quiet(True)
    jaw.sound.play(Cue(CueKind.END, 0))
    jaw.page.light.put_out()
    jaw.clock.advance(later_ms)
    jaw.sound.play(Cue(CueKind.END, 0))
    assert jaw.page.light.lit is lit


def test_the_light_stays_at_the_edge_of_a_page_that_grows(jaw: Rig) -> None:
    jaw.sound.set_quiet(True)
    jaw.sound.play(Cue(CueKind.END, 0))
    jaw.page.resize(jaw.page.width() + 300, jaw.page.height() + 200)
    bars = [one for one in jaw.page.light._bars if one.isVisible()]
    assert max(bar.geometry().right() for bar in bars) == jaw.page.rect().right()
    assert max(bar.geometry().bottom() for bar in bars) == jaw.page.rect().bottom()


def test_the_player_forgets_a_page_that_is_gone(rig: RigMaker) -> None:
    subject = rig(BOTH_JAWS, closes=False)
    shiboken6.delete(subject.page)
    subject.sound.set_quiet(True)  # would reach into the deleted page
    subject.sound.play(Cue(CueKind.END, 0))
    assert not shiboken6.isValid(subject.page)


def test_the_map_is_turned_by_key_and_says_from_where_it_is_seen(jaw: Rig, qtbot: QtBot) -> None:
    with qtbot.waitSignal(jaw.page.turned_changed):
        jaw.key(Key.Key_M)
    assert jaw.page.treatment.map.turned
    assert jaw.page.treatment.turn.text() == "From behind"


def test_help_lists_the_keys_and_any_key_closes_it(jaw: Rig) -> None:
    jaw.key(Key.Key_Question)
    assert visible(jaw.page.help)
    QTest.keyClick(jaw.page.help, Key.Key_Space)
    assert not visible(jaw.page.help)
    assert "step_ended" not in jaw.types()


def test_help_never_hides_a_new_step(rig: RigMaker) -> None:
    subject = rig(plan(zone_step("jaw", Side.RIGHT, 10), zone_step("brow", Side.LEFT, 10)))
    subject.key(Key.Key_Question)
    subject.go(10_500)
    assert not visible(subject.page.help)
    subject.key(Key.Key_Question)
    subject.go(10_000)
    assert subject.body() is Body.END
    assert not visible(subject.page.help)


@pytest.mark.parametrize("key", [Key.Key_Space, Key.Key_Return, Key.Key_PageDown])
def test_a_press_meant_for_the_last_step_does_not_close_the_end(
    rig: RigMaker, qtbot: QtBot, key: Qt.Key
) -> None:
    subject = rig(plan(zone_step("jaw", Side.RIGHT, 10)))
    subject.go(10_500)
    with qtbot.assertNotEmitted(subject.page.finished):
        subject.key(key)
    assert subject.page.end.done.flashing
    subject.clock.advance(1_500)
    with qtbot.waitSignal(subject.page.finished):
        subject.key(key)


def test_the_end_names_the_settings_that_were_changed(jaw: Rig) -> None:
    jaw.ask(lambda at: ChangeSetting(at, "current_ua", 120))
    jaw.ask(EndEarly)
    words = [label.text() for label in jaw.page.end.findChildren(QLabel)]
    assert any("Current set to 120 µA at Jaw, client's right" in text for text in words)


def test_a_session_ended_early_names_the_zones_that_are_missing(jaw: Rig) -> None:
    jaw.ask(EndEarly)
    words = "\n".join(label.text() for label in jaw.page.end.findChildren(QLabel))
    assert "• Jaw, client's right cut short\n• Jaw, client's left not begun\n• Brow" in words


def test_names_are_shown_as_they_are_never_as_markup(rig: RigMaker) -> None:
    nasty = "<b>Jaw</b><table><img src=x>"
    subject = rig(plan(task(nasty, instruction=nasty, note=nasty), protocol_title=nasty))
    assert subject.page.treatment.header.face.title == nasty
    for label in subject.page.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText or not label.text()


@pytest.mark.parametrize(
    "size", [(1024, 700), (1440, 900), (1920, 1080), (3840, 2160), (700, 1200), (400, 300)]
)
@pytest.mark.parametrize("make", [lambda: BOTH_JAWS, lambda: plan(checklist("x" * 400), task("t " * 150))])
def test_every_size_can_be_drawn(rig: RigMaker, size: tuple[int, int], make: Callable[[], object]) -> None:
    subject = rig(make(), size=size)
    subject.go(1_000)
    picture = subject.page.grab().toImage()
    assert (picture.width(), picture.height()) == size
    assert picture.pixelColor(5, size[1] // 2) != picture.pixelColor(
        5, 5
    )  # the bar on top stands off the page


def test_controls_keep_their_touch_size_in_a_small_window(rig: RigMaker) -> None:
    subject = rig(BOTH_JAWS, size=(1024, 700))
    assert all(subject.page.controls.button(control).height() >= 64 for control in Control)


def test_a_second_lane_has_a_clock_of_its_own_and_its_own_button(rig: RigMaker) -> None:
    subject = rig(
        plan(
            zone_step("brow", Side.LEFT, 60, lane_group="a"),
            zone_step("jaw", Side.LEFT, 20, lane_group="a", lane=1, ending=Ending.CONFIRM),
        )
    )
    subject.go(5_000)
    card = subject.page.treatment.lane
    assert visible(card)
    assert card.ring.face.figure == "15"
    subject.go(15_000)
    assert visible(card.confirm)
    card.confirm.click()
    assert not visible(card)


def test_zones_worked_on_in_a_free_step_are_tapped_in(rig: RigMaker) -> None:
    free = zone_step("cheek_mid", Side.FREE, 60, zone_choices=("jaw", "brow"))
    subject = rig(plan(free, zone_step("jaw", Side.LEFT)))
    subject.go(1_000)
    subject.page.treatment.question.button("jaw").click()
    assert "zone_touched" in subject.types()
    assert subject.page.treatment.question.button("jaw").kind is ButtonKind.CHOSEN
    face = subject.page.treatment.map
    QTest.mouseClick(face, Qt.MouseButton.LeftButton, pos=face.center_of("zone-brow_left").toPoint())
    assert [event.zone for event in subject.of(ZoneTouched)] == ["jaw", "brow"]


def test_reduced_motion_changes_the_ring_once_a_second(rig: RigMaker) -> None:
    subject = rig(plan(zone_step("jaw", Side.LEFT, 60, **glide())), still=True)
    subject.go(1_000)
    before = subject.page.treatment.ring.face
    subject.go(400)
    assert subject.page.treatment.ring.face is before
    subject.go(600)
    assert subject.page.treatment.ring.face is not before


def test_with_motion_the_ring_glides(rig: RigMaker) -> None:
    subject = rig(plan(zone_step("jaw", Side.LEFT, 60, **glide())), still=False)
    subject.go(1_000)
    before = subject.page.treatment.ring.face
    subject.go(40)
    assert subject.page.treatment.ring.face.elapsed != before.elapsed
    assert subject.page.treatment.ring.face.figure == before.figure


def test_tab_goes_through_the_controls_then_settings_and_map(jaw: Rig) -> None:
    view, controls = jaw.page.treatment, jaw.page.controls
    wanted: list[QWidget] = [controls.button(control) for control in Control]
    wanted += [*view.settings.rows, view.settings.jump, view.turn]
    reached: list[QWidget] = []
    part: QWidget = controls.button(Control.PAUSE)
    part.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(40):
        focused = jaw.page.focusWidget()
        assert focused is not None
        if focused in reached:
            break
        reached.append(focused)
        QTest.keyClick(focused, Key.Key_Tab)
    assert reached[: len(wanted)] == wanted
    assert all(part.accessibleName() for part in reached)
