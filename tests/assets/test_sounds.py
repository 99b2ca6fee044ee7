"""Sounds: every cue has one of its own, and the player says when nothing can be heard."""

import runpy
import struct
import wave
from pathlib import Path

import pytest

from microtimer.core.session.cues import CueKind

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "assets" / "sounds"


def frames(kind: CueKind) -> list[int]:
    with wave.open(str(FOLDER / f"{kind.value}.wav"), "rb") as file:
        raw = file.readframes(file.getnframes())
    return list(struct.unpack(f"<{len(raw) // 2}h", raw))


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
