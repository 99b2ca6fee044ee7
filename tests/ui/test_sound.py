"""Sounds: every cue has one of its own, and the player says when nothing can be heard."""

import runpy
import struct
import wave
from collections.abc import Mapping
from pathlib import Path

import pytest

from microtimer.core.sentence import sentence
from microtimer.core.session.cues import Cue, CueKind
from microtimer.ui.sound.effects import Effect, NoSoundError
from microtimer.ui.sound.player import SoundPlayer, SoundState

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "assets" / "sounds"


class FakeEffect:
    """Remembers what it was asked to do."""

    def __init__(self) -> None:
        self.played = 0
        self.volume = -1.0

    def play(self) -> None:
        self.played += 1

    def set_volume(self, volume: float) -> None:
        self.volume = volume


def frames(kind: CueKind) -> list[int]:
    with wave.open(str(FOLDER / f"{kind.value}.wav"), "rb") as file:
        raw = file.readframes(file.getnframes())
    return list(struct.unpack(f"<{len(raw) // 2}h", raw))


@pytest.fixture
def effects() -> dict[CueKind, FakeEffect]:
    return {kind: FakeEffect() for kind in CueKind}


@pytest.fixture
def player(qapp: object, effects: dict[CueKind, FakeEffect]) -> SoundPlayer:
    def load(_folder: Path) -> Mapping[CueKind, Effect]:
        return effects

    return SoundPlayer(FOLDER, load=load)


def no_output(_folder: Path) -> Mapping[CueKind, Effect]:
    raise NoSoundError(sentence("run", "no output found"))


def test_every_cue_has_a_sound_and_no_two_are_alike() -> None:
    sounds = {kind: tuple(frames(kind)) for kind in CueKind}
    assert len(set(sounds.values())) == len(CueKind)


@pytest.mark.parametrize("kind", CueKind)
def test_every_sound_begins_and_ends_in_silence_and_never_clips(kind: CueKind) -> None:
    subject = frames(kind)
    assert abs(subject[0]) < 100
    assert abs(subject[-1]) < 100
    assert 2_000 < max(abs(value) for value in subject) < 32_000


def test_the_end_rings_longest_of_all_cues_inside_a_session() -> None:
    lengths = {kind: len(frames(kind)) for kind in CueKind if kind is not CueKind.SESSION_END}
    assert max(lengths, key=lambda kind: lengths[kind]) is CueKind.END


def test_the_committed_sounds_are_what_the_script_makes() -> None:
    script = runpy.run_path(str(ROOT / "script" / "make_sounds.py"))
    for kind in CueKind:
        made = script["samples"](script["SOUNDS"][kind.value])
        kept = frames(kind)
        assert len(made) == len(kept)
        # another machine's sine may round differently by one step
        assert max(abs(one - other) for one, other in zip(made, kept, strict=True)) <= 1


def test_a_cue_is_heard_and_needs_no_light(player: SoundPlayer, effects: dict[CueKind, FakeEffect]) -> None:
    lights: list[object] = []
    player.light_wanted.connect(lights.append)
    player.prepare()
    player.play(Cue(CueKind.END, 0))
    assert effects[CueKind.END].played == 1
    assert player.state is SoundState.ON
    assert lights == []


def test_in_a_quiet_room_a_cue_is_light(player: SoundPlayer, effects: dict[CueKind, FakeEffect]) -> None:
    lights: list[object] = []
    player.light_wanted.connect(lights.append)
    player.prepare()
    player.set_quiet(True)
    cue = Cue(CueKind.CHANGE_SIDE, 0)
    player.play(cue)
    assert effects[CueKind.CHANGE_SIDE].played == 0
    assert lights == [cue]
    assert player.words == "Quiet room"


def test_without_an_output_the_badge_says_so_and_light_takes_over(qapp: object) -> None:
    subject = SoundPlayer(FOLDER, load=no_output)
    lights: list[object] = []
    subject.light_wanted.connect(lights.append)
    subject.prepare()
    subject.play(Cue(CueKind.END, 0))
    assert subject.state is SoundState.NONE
    assert subject.words == "No sound: no output found"
    assert len(lights) == 1


def test_each_kind_has_a_volume_of_its_own(player: SoundPlayer, effects: dict[CueKind, FakeEffect]) -> None:
    player.set_volume(CueKind.STROKE, 0.0)
    player.prepare()
    player.play(Cue(CueKind.STROKE, 0))
    player.play(Cue(CueKind.END, 0))
    assert effects[CueKind.STROKE].played == 0
    assert effects[CueKind.END].played == 1
    assert effects[CueKind.END].volume == 1.0


@pytest.mark.qt_log_level_fail("CRITICAL")  # Qt's own audio tells the log what a bare machine lacks
def test_the_machine_it_runs_on_is_asked_without_failing(qapp: object, tmp_path: Path) -> None:
    subject = SoundPlayer(tmp_path)
    subject.prepare()
    assert subject.state is SoundState.NONE  # no library, no output, or no files: never an exception
