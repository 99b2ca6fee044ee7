"""The player: what is heard, what is said, and what stands for it where nothing can be heard."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from microtimer.core.sentence import sentence
from microtimer.core.session.cues import Cue, CueKind
from microtimer.core.speech.clip import Clip, NoVoiceError, Phrase
from microtimer.core.speech.saying import Saying
from microtimer.ui.services import VoiceService
from microtimer.ui.sound.player import SoundPlayer, SoundState
from microtimer.ui.sound.voice import Voice
from tests.ui.sound_values import FakeAudio

FOLDER = Path(__file__).resolve().parent.parent.parent.parent / "assets" / "sounds"
JAW = Saying(("client's left jaw", "left jaw"), 9_000, names_place=True)


class Clock:
    """A clock moved by hand."""

    def __init__(self) -> None:
        self.now_ms = 0

    def __call__(self) -> int:
        return self.now_ms


class Studio:
    """Renders a phrase at once, a tenth of a second for every letter, under the phrase as its name."""

    def __init__(self) -> None:
        self.rendered: list[Phrase] = []
        self.why = ""

    def service(self) -> VoiceService:
        return VoiceService(self.find, self.render, lambda: None)

    def find(self) -> str:
        if self.why:
            raise NoVoiceError(sentence("run", "no voice is installed"))
        return "Studio"

    def render(self, phrase: Phrase) -> Clip:
        self.find()
        self.rendered.append(phrase)
        return Clip(Path(phrase.words), 100 * len(phrase.words))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def audio() -> FakeAudio:
    return FakeAudio()


@pytest.fixture
def studio() -> Studio:
    return Studio()


@pytest.fixture
def player(qapp: object, audio: FakeAudio, studio: Studio, clock: Clock) -> Iterator[SoundPlayer]:
    made = SoundPlayer(FOLDER, audio=audio, voice=Voice(studio.service()), now_ms=clock)
    yield made
    made.finish()


@pytest.fixture
def lights(player: SoundPlayer) -> list[object]:
    found: list[object] = []
    player.light_wanted.connect(found.append)
    return found


def turn_on(player: SoundPlayer, qtbot: QtBot, *, volume: float = 1.0, rate: int = 150) -> None:
    """Turn the voice on and wait until it was looked for."""
    with qtbot.waitSignal(player.voice.changed, check_params_cb=None):
        player.set_voice(on=True, volume=volume, rate=rate)
    qtbot.waitUntil(lambda: bool(player.voice.name or player.voice.why_none))


def hear(player: SoundPlayer, clock: Clock, ms: int) -> None:
    """Let time pass in small steps."""
    for _ in range(ms // 50):
        clock.now_ms += 50
        player.advance()


def test_a_cue_is_heard_and_needs_no_light(
    player: SoundPlayer, audio: FakeAudio, lights: list[object]
) -> None:
    player.prepare()
    player.play(Cue(CueKind.END, 0))
    assert audio.effects[CueKind.END].played == [1.0]
    assert player.state is SoundState.ON
    assert lights == []


def test_in_a_quiet_room_a_cue_is_light_and_nothing_is_said(
    player: SoundPlayer, audio: FakeAudio, studio: Studio, qtbot: QtBot, clock: Clock
) -> None:
    lights: list[object] = []
    player.light_wanted.connect(lights.append)
    turn_on(player, qtbot)
    player.prepare()
    player.set_quiet(True)
    cue = Cue(CueKind.CHANGE_SIDE, 0, saying=JAW)
    player.play(cue)
    hear(player, clock, 2_000)
    assert audio.effects[CueKind.CHANGE_SIDE].played == []
    assert (audio.said, studio.rendered) == ([], [])
    assert lights == [cue]
    assert player.words == "Quiet room"


def test_a_room_made_quiet_cuts_off_what_is_being_said(player: SoundPlayer, audio: FakeAudio) -> None:
    player.prepare()
    player.set_quiet(True)
    assert audio.speakers[-1].said == [""]


def test_without_an_output_the_badge_says_so_and_light_takes_over(
    player: SoundPlayer, audio: FakeAudio, lights: list[object]
) -> None:
    audio.plugged = False
    player.prepare()
    player.play(Cue(CueKind.END, 0))
    assert player.state is SoundState.NONE
    assert (player.badge, player.words) == ("No sound", "No sound: no output found")
    assert len(lights) == 1


def test_an_output_pulled_out_is_told_and_one_plugged_in_is_used(
    player: SoundPlayer, audio: FakeAudio, lights: list[object]
) -> None:
    player.prepare()
    words: list[str] = []
    player.state_changed.connect(lambda: words.append(player.words))
    audio.plug(False)
    player.play(Cue(CueKind.STROKE, 0))
    audio.plug(True)
    player.play(Cue(CueKind.END, 0))
    assert words == ["No sound: no output found", "Sound on"]
    assert len(lights) == 1
    assert audio.effects[CueKind.STROKE].played == []
    assert audio.effects[CueKind.END].played == [1.0]
    assert len(audio.speakers) == 2  # the voice moves to the new output too


def test_each_kind_has_a_volume_of_its_own(player: SoundPlayer, audio: FakeAudio) -> None:
    player.set_volume(CueKind.STROKE, 0.0)
    player.prepare()
    player.set_volume(CueKind.END, 0.5)
    player.play(Cue(CueKind.STROKE, 0))
    player.play(Cue(CueKind.END, 0))
    assert audio.effects[CueKind.STROKE].played == []
    assert audio.effects[CueKind.END].played == [0.5]


def test_a_place_is_said_after_its_tone_at_the_volume_of_the_voice(
    player: SoundPlayer, audio: FakeAudio, qtbot: QtBot, clock: Clock
) -> None:
    turn_on(player, qtbot, volume=0.6)
    player.prepare()
    player.play(Cue(CueKind.NEXT_ZONE, 0, saying=JAW))
    player.advance()
    assert (len(audio.effects[CueKind.NEXT_ZONE].played), audio.said) == (1, [])
    clock.now_ms = 600
    player.advance()  # nobody prepared these words: they are rendered now
    qtbot.waitUntil(lambda: audio.said == ["client's left jaw"])
    assert audio.speakers[-1].volume == 0.6


def test_a_small_sound_is_softer_over_the_voice_and_the_voice_over_an_end(
    player: SoundPlayer, audio: FakeAudio, qtbot: QtBot, clock: Clock
) -> None:
    turn_on(player, qtbot, volume=0.5)
    player.prepare()
    player.try_voice(JAW)
    qtbot.waitUntil(lambda: bool(audio.said))
    player.play(Cue(CueKind.STROKE, 0))
    player.play(Cue(CueKind.END, 0))
    assert audio.effects[CueKind.STROKE].played == [pytest.approx(0.4)]
    assert audio.effects[CueKind.END].played == [1.0]
    assert audio.speakers[-1].volume == pytest.approx(0.2)
    clock.now_ms = 60_000
    player.play(Cue(CueKind.STROKE, 0))
    assert audio.effects[CueKind.STROKE].played[-1] == 1.0


@pytest.mark.parametrize(
    ("voice", "told"),
    [
        ("works", ("Sound and voice on", "Spoken by Studio.")),
        ("none", ("Sound on, no voice", "Nothing is spoken: no voice is installed.")),
        ("off", ("Sound on", "The voice is off.")),
    ],
)
def test_the_badge_tells_of_the_voice(
    player: SoundPlayer, studio: Studio, qtbot: QtBot, voice: str, told: tuple[str, str]
) -> None:
    studio.why = "none" if voice == "none" else ""
    player.prepare()
    if voice != "off":
        turn_on(player, qtbot)
    assert (player.words, player.voice.words) == told


def test_a_voice_that_is_off_says_and_renders_nothing(
    player: SoundPlayer, audio: FakeAudio, studio: Studio, clock: Clock
) -> None:
    player.prepare()
    player.play(Cue(CueKind.NEXT_ZONE, 0, saying=JAW))
    hear(player, clock, 3_000)
    assert (audio.said, studio.rendered) == ([], [])


@pytest.mark.qt_log_level_fail("CRITICAL")  # Qt's own audio tells the log what a bare machine lacks
def test_the_machine_it_runs_on_is_asked_without_failing(qapp: object, tmp_path: Path) -> None:
    subject = SoundPlayer(tmp_path)
    subject.prepare()
    assert subject.state is SoundState.NONE  # no library, no output, or no files: never an exception
    subject.finish()
