"""The settings of sound and voice: every meaning can be heard, and set apart."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QMainWindow
from pytestqt.qtbot import QtBot

from microtimer.core.preferences import Preferences
from microtimer.core.session.cues import CueKind
from microtimer.ui.background import Background
from microtimer.ui.settings.cue_words import CUE_WORDS
from microtimer.ui.settings.settings_page import SettingsPage
from microtimer.ui.sound.player import SoundPlayer
from microtimer.ui.sound.voice import Voice
from tests.ui.sound.test_player import Studio
from tests.ui.sound_values import FakeAudio
from tests.ui.window_values import services


@pytest.fixture
def audio() -> FakeAudio:
    return FakeAudio()


@pytest.fixture
def page(qtbot: QtBot, audio: FakeAudio) -> Iterator[SettingsPage]:
    window, background = QMainWindow(), Background()
    window.setMinimumSize(640, 480)
    given = services()
    sound = SoundPlayer(given.sounds, audio=audio, voice=Voice(Studio().service()), parent=window)
    sound.set_voice(on=True, volume=1.0, rate=150)
    made = SettingsPage(given, sound, background)
    window.setCentralWidget(made)
    qtbot.addWidget(window)
    window.show()
    made.set_preferences(Preferences())
    qtbot.waitUntil(lambda: sound.voice.name == "Studio")
    yield made
    sound.finish()
    background.finish()


def heard(audio: FakeAudio) -> list[CueKind]:
    return [kind for kind, effect in audio.effects.items() if effect.played]


def test_every_meaning_has_its_word_a_button_and_a_slider(page: SettingsPage) -> None:
    assert set(CUE_WORDS) == set(page.sound.listen) == set(page.sound.volumes) == set(CueKind)
    assert page.sound.listen[CueKind.END].accessibleName() == "Play: End of a step"


@pytest.mark.parametrize("kind", [CueKind.STROKE, CueKind.CHANGE_SIDE])
def test_a_word_plays_its_own_sound(page: SettingsPage, audio: FakeAudio, kind: CueKind) -> None:
    page.sound.listen[kind].click()
    assert heard(audio) == [kind]


def test_a_sound_check_plays_all_of_them_and_a_second_press_stops_it(
    page: SettingsPage, audio: FakeAudio
) -> None:
    beat = page.sound.findChild(QTimer)
    assert isinstance(beat, QTimer)
    page.sound.check.click()
    for _ in CueKind:
        beat.timeout.emit()
    assert set(heard(audio)) == set(CueKind)
    assert not beat.isActive()
    page.sound.check.click()
    assert beat.isActive()
    page.sound.check.click()
    assert not beat.isActive()


@pytest.mark.parametrize(
    ("change", "update"),
    [
        (lambda page: page.voice.on.setChecked(False), {"voice": False}),
        (lambda page: page.voice.volume.setValue(40), {"voice_volume": 40}),
        (lambda page: page.voice.rate.setValue(180), {"voice_rate": 180}),
        (lambda page: page.sound.quiet.setChecked(True), {"quiet_room": True}),
        (lambda page: page.sound.volumes[CueKind.END].setValue(100), {"volumes": {"end": 100}}),
    ],
)
def test_a_change_is_told_at_once(page: SettingsPage, change: object, update: dict[str, object]) -> None:
    told: list[Preferences] = []
    page.preferences_changed.connect(told.append)
    assert callable(change)
    change(page)
    assert told[-1] == Preferences().model_copy(update=update)


def test_a_sample_of_the_voice_is_spoken(page: SettingsPage, audio: FakeAudio, qtbot: QtBot) -> None:
    page.voice.sample.click()
    qtbot.waitUntil(lambda: audio.said == ["client's left jawline, chin to ear"])


@pytest.mark.parametrize(("width", "beside"), [(1400, True), (700, False)])
def test_a_narrow_page_puts_the_families_below_each_other(
    page: SettingsPage, qtbot: QtBot, width: int, beside: bool
) -> None:
    start, fault = (page.sound.listen[kind] for kind in (CueKind.START, CueKind.FAULT))
    page.window().resize(width, 900)

    def apart() -> int:
        return fault.mapTo(page, QPoint()).x() - start.mapTo(page, QPoint()).x()

    qtbot.waitUntil(lambda: apart() > 300 if beside else apart() == 0)
