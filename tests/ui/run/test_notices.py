"""What should be done soon stands on a plate until it is answered; settings go by single steps."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from microtimer.core.plan import Amount, DeviceSettings, Side
from microtimer.core.session.events import NoteAdded, SettingChanged, StepExtended
from microtimer.ui.run.notices import Notice
from tests.ui.run.sessions import Rig, RigMaker, plan, task, zone_step

Key = Qt.Key
UA = DeviceSettings(current_ua=Amount(low=180, high=180))


def jaws(**values: Any) -> Any:
    return plan(
        zone_step("jaw", Side.RIGHT), zone_step("jaw", Side.LEFT), zone_step("brow", Side.LEFT), **values
    )


def notice(subject: Rig) -> Notice | None:
    plate = subject.page.treatment.notice
    return None if plate.isHidden() or plate.face is None else plate.face.notice


@pytest.mark.parametrize("by_key", [True, False])
def test_the_short_side_is_offered_once_the_last_step_on_the_zone_runs(rig: RigMaker, by_key: bool) -> None:
    subject = rig(jaws())
    subject.go(40_000)
    subject.key(Key.Key_Right)
    subject.go(1_000)
    plate = subject.page.treatment.notice
    assert notice(subject) is Notice.EVEN
    assert plate.face is not None
    assert plate.face.words == "Client's right is 20 s short"
    if by_key:
        subject.key(Key.Key_E)
    else:
        plate.button.click()
    assert notice(subject) is None
    assert "evening_planned" in subject.types()
    subject.go(59_000)
    main = subject.controller.view().main
    assert main is not None
    assert (main.step.side, main.shown_seconds) == (Side.RIGHT, 20)


def test_an_offer_that_is_ignored_goes_with_the_zone(rig: RigMaker) -> None:
    subject = rig(jaws())
    subject.key(Key.Key_Plus)
    subject.go(70_000 + 45_000)
    assert notice(subject) is Notice.EVEN
    subject.go(15_000)
    assert notice(subject) is None
    assert len(subject.of(StepExtended)) == 1


def test_the_gel_goes_before_the_offer_which_comes_again(rig: RigMaker) -> None:
    subject = rig(jaws(regel_ms=45_000))
    subject.go(40_000)
    subject.key(Key.Key_Right)
    subject.go(1_000)
    assert notice(subject) is Notice.EVEN
    subject.go(4_000)
    assert notice(subject) is Notice.REGEL
    subject.key(Key.Key_E)
    assert notice(subject) is Notice.EVEN


def test_a_reminder_of_the_gel_stands_until_it_is_answered(rig: RigMaker) -> None:
    subject = rig(jaws(regel_ms=20_000))
    subject.go(20_000)
    assert notice(subject) is Notice.REGEL
    subject.go(3_000)
    subject.key(Key.Key_E)
    assert notice(subject) is None
    subject.go(17_000)
    assert notice(subject) is Notice.REGEL


def test_a_reminder_of_the_gel_goes_away_by_itself(rig: RigMaker) -> None:
    subject = rig(jaws(regel_ms=50_000))
    subject.go(50_000)
    subject.go(29_900)
    assert notice(subject) is Notice.REGEL
    subject.go(100)
    assert notice(subject) is None


def test_a_minute_before_the_device_switches_itself_off_it_is_counted_down_in_words(rig: RigMaker) -> None:
    subject = rig(jaws(auto_off_ms=90_000, regel_ms=29_000))
    subject.go(29_500)
    assert notice(subject) is Notice.REGEL
    subject.go(2_500)
    face = subject.page.treatment.notice.face
    assert face is not None
    assert face.words == "The device switches itself off in 0:58"
    subject.go(58_000)
    assert subject.page.treatment.notice.face is not None
    assert subject.page.treatment.notice.face.words == "The device may have switched itself off"
    subject.key(Key.Key_E)
    assert notice(subject) is not Notice.LIMIT


def test_e_without_a_notice_is_nothing(rig: RigMaker) -> None:
    subject = rig(jaws())
    before = len(subject.saved)
    subject.key(Key.Key_E)
    assert len(subject.saved) == before


@pytest.mark.parametrize(
    ("key", "settings", "name", "value"),
    [
        (Key.Key_Up, UA, "current_ua", 190),
        (Key.Key_BracketRight, UA, "current_ua", 190),
        (Key.Key_Down, UA, "current_ua", 170),
        (Key.Key_Down, DeviceSettings(current_ua=Amount(low=100, high=200)), "current_ua", 90),
        (Key.Key_Up, DeviceSettings(level="3"), "level", "4"),
        (Key.Key_BracketLeft, DeviceSettings(level="3"), "level", "2"),
    ],
)
def test_two_keys_change_the_main_setting_by_a_step(
    rig: RigMaker, key: Qt.Key, settings: DeviceSettings, name: str, value: int | str
) -> None:
    subject = rig(plan(zone_step("jaw", Side.LEFT, settings=settings)))
    subject.key(key)
    changed = subject.of(SettingChanged)
    shown = [getattr(event.value, "low", event.value) for event in changed]
    assert ([event.name for event in changed], shown) == ([name], [value])
    row = next(row for row in subject.page.treatment.settings.rows if row.face.name == name)
    assert row.face.value == str(value)
    assert row.flashing == "ok"


def test_a_step_over_the_device_s_ceiling_is_refused_in_red_and_in_words(rig: RigMaker) -> None:
    subject = rig(plan(zone_step("jaw", Side.LEFT, settings=UA), ua_ceiling=185))
    subject.key(Key.Key_Up)
    assert subject.of(SettingChanged) == []
    assert subject.page.treatment.settings.rows[0].flashing == "danger"
    assert "185" in subject.page.toast.words


@pytest.mark.parametrize(
    "step",
    [
        zone_step("jaw", Side.LEFT, settings=DeviceSettings(current_ua=Amount(low=0, high=0))),
        zone_step("jaw", Side.LEFT, settings=DeviceSettings()),
        task("Cleanse"),
    ],
)
def test_where_nothing_can_go_lower_it_is_said(rig: RigMaker, step: Any) -> None:
    subject = rig(plan(step))
    subject.key(Key.Key_Down)
    assert subject.of(SettingChanged) == []
    assert subject.page.toast.words


def test_a_muscle_that_jumps_is_answered_by_one_press(rig: RigMaker) -> None:
    subject = rig(jaws())
    jump = subject.page.treatment.settings.jump
    assert jump.isVisible()
    jump.click()
    subject.key(Key.Key_J)
    assert [getattr(event.value, "low", None) for event in subject.of(SettingChanged)] == [170, 160]
    assert len(subject.of(NoteAdded)) == 2


def test_nothing_jumps_where_no_current_flows(rig: RigMaker) -> None:
    subject = rig(plan(task("Cleanse"), zone_step("jaw", Side.LEFT, transition_ms=5_000)))
    assert not subject.page.treatment.settings.jump.isVisible()
    subject.key(Key.Key_Right)
    assert not subject.page.treatment.settings.jump.isVisible()  # on the way
    subject.go(6_000)
    assert subject.page.treatment.settings.jump.isVisible()
