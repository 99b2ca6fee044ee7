"""The sounds of the cues: one a meaning, soft, level, told apart by ear, and made by the script."""

import itertools
import math
import runpy
import wave
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from microtimer.core.session.cues import CueKind
from microtimer.voice.levelling import LOUDNESS, loudness, read_mono

ROOT = Path(__file__).resolve().parent.parent.parent
FOLDER = ROOT / "assets" / "sounds"
FRAME_S, PITCHES = 0.1, tuple(261.63 * 2 ** (number / 12) for number in range(29))
SCRIPT = runpy.run_path(str(ROOT / "script" / "make_sounds.py"))
SMALL, STRONG = SCRIPT["SMALL"], SCRIPT["STRONG"]


@cache
def sound(kind: CueKind) -> tuple[list[int], int]:
    """Return the samples of a sound and their rate."""
    samples, rate = read_mono(FOLDER / f"{kind.value}.wav")
    return list(samples), rate


@cache
def heard(kind: CueKind) -> tuple[float, ...]:
    """Return what the ear tells sounds apart by: how strong each pitch is, tenth of a second by tenth."""
    samples, rate = sound(kind)
    size = round(FRAME_S * rate)
    frames = [samples[start : start + size : 2] for start in range(0, 24 * size, size)]
    found = [_strength(frame, hz / (rate / 2)) for frame in frames for hz in PITCHES]
    whole = math.hypot(*found)
    return tuple(value / whole for value in found)


def _strength(frame: list[int], cycles: float) -> float:
    """Return how strong one pitch is in a frame (Goertzel)."""
    factor, last, before = 2 * math.cos(2 * math.pi * cycles), 0.0, 0.0
    for value in frame:
        last, before = value + factor * last - before, last
    return math.sqrt(max(0.0, last * last + before * before - factor * last * before))


def likeness(one: CueKind, other: CueKind) -> float:
    """Return 1 for two sounds that cannot be told apart, 0 for two that have nothing in common."""
    return sum(a * b for a, b in zip(heard(one), heard(other), strict=True))


def test_there_is_one_sound_for_every_meaning_and_no_other() -> None:
    assert {file.stem for file in FOLDER.iterdir()} == {kind.value for kind in CueKind}


@pytest.mark.parametrize("kind", CueKind)
def test_a_sound_is_16_bits_mono_and_short(kind: CueKind) -> None:
    with wave.open(str(FOLDER / f"{kind.value}.wav"), "rb") as file:
        form = (file.getnchannels(), file.getsampwidth(), file.getframerate())
    assert form == (1, 2, 22_050)
    assert len(sound(kind)[0]) / 22_050 < 2.5


def clicks(samples: list[int]) -> Iterator[int]:
    """Yield every step between two samples that is too sudden for a soft tone."""
    most = max(map(abs, samples))
    yield from (abs(b - a) for a, b in itertools.pairwise(samples) if abs(b - a) > 0.6 * most)


@pytest.mark.parametrize("kind", CueKind)
def test_a_sound_begins_and_ends_in_silence_and_never_clicks_or_clips(kind: CueKind) -> None:
    samples, _rate = sound(kind)
    assert (samples[0], samples[-1]) == (0, 0)
    most = max(map(abs, samples))
    assert most < 0.9 * 32_768
    # the first millisecond and the last two are only the beginning and the end of a fade
    assert max(map(abs, samples[:22])) < 0.3 * most
    assert max(map(abs, samples[-44:])) < 0.05 * most
    assert list(clicks(samples)) == []


def test_a_click_is_seen() -> None:
    assert list(clicks([0, 10, 20, 900, 20, 0])) != []


@pytest.mark.parametrize("kind", CueKind)
def test_sounds_of_one_rank_are_equally_loud(kind: CueKind) -> None:
    samples, rate = read_mono(FOLDER / f"{kind.value}.wav")
    rank = SCRIPT["SOUNDS"][kind.value].rank
    off_db = 20 * math.log10(loudness(samples, rate) / (LOUDNESS * rank))
    assert abs(off_db) < 0.5
    assert rank in {SMALL, 1.0, STRONG}


def test_what_is_heard_hundreds_of_times_is_small_and_what_must_be_heard_is_strong() -> None:
    ranks = {kind: SCRIPT["SOUNDS"][kind.value].rank for kind in CueKind}
    assert {kind for kind in CueKind if ranks[kind] == STRONG} == {
        CueKind.END,
        CueKind.LIMIT_NEAR,
        CueKind.FAULT,
    }
    assert {CueKind.STROKE, CueKind.HOLD, CueKind.PASS} <= {k for k in CueKind if ranks[k] == SMALL}


@pytest.mark.parametrize(
    ("one", "other"), list(itertools.combinations(CueKind, 2)), ids=lambda kind: kind.value
)
def test_no_two_sounds_are_taken_for_one_another(one: CueKind, other: CueKind) -> None:
    assert likeness(one, other) < 0.8


def test_the_end_is_like_no_other_sound() -> None:
    assert max(likeness(CueKind.END, kind) for kind in CueKind if kind is not CueKind.END) < 0.6


def test_a_sound_is_like_itself() -> None:
    assert likeness(CueKind.END, CueKind.END) == pytest.approx(1)


def test_the_end_rings_longest_of_all_cues_inside_a_session() -> None:
    lengths = {kind: len(sound(kind)[0]) for kind in CueKind if kind is not CueKind.SESSION_END}
    assert max(lengths, key=lambda kind: lengths[kind]) is CueKind.END


@pytest.mark.parametrize("kind", CueKind)
def test_a_committed_sound_is_what_the_script_makes(kind: CueKind) -> None:
    made, kept = SCRIPT["samples"](SCRIPT["SOUNDS"][kind.value]), sound(kind)[0]
    assert len(made) == len(kept)
    # another machine's sine may round differently by one step
    assert max(abs(one - other) for one, other in zip(made, kept, strict=True)) <= 1
