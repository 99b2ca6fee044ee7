#!/usr/bin/env python3
"""Write the sounds of the cues into assets/sounds: one WAV a kind of cue, made of a few plain tones.

    script/make_sounds.py [FOLDER]

Nothing has to be installed. The script gives the same samples on every machine, so what is committed can be
checked. A family of meanings has one timbre: wood for the rhythm of the hands, bells for time, a pluck for
places, a reed for what has to be done to the device. `end` is the only fall of three bells: no other meaning
may sound like it. Every sound is made as loud as its rank says, so that one volume suits all of them.
"""

import array
import math
import struct
import sys
import wave
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from microtimer.voice.levelling import LOUDNESS, MOST, loudness  # noqa: E402 - a script finds its own package

RATE = 22_050
"""Samples a second: enough for tones below 4 kHz and their overtones."""
RELEASE_S = 0.03


@dataclass(frozen=True)
class Timbre:
    """How a tone is struck and rings: `partials` are multiples of the pitch with their strengths."""

    partials: tuple[tuple[float, float], ...]
    attack_s: float
    ring_s: float
    """The time in which it dies away to a third; a higher partial dies sooner."""


WOOD = Timbre(((1, 1.0), (3.9, 0.16)), attack_s=0.004, ring_s=0.045)
BELL = Timbre(((1, 1.0), (2.0, 0.30), (3.01, 0.10), (4.2, 0.05)), attack_s=0.006, ring_s=0.34)
PLUCK = Timbre(((1, 1.0), (2.0, 0.34), (3.0, 0.14)), attack_s=0.006, ring_s=0.16)
FLUTE = Timbre(((1, 1.0), (2.0, 0.07)), attack_s=0.03, ring_s=0.22)
REED = Timbre(((1, 1.0), (3.0, 0.30), (5.0, 0.12)), attack_s=0.018, ring_s=0.40)


@dataclass(frozen=True)
class Tone:
    """One tone: its start and length in seconds, its pitch in hertz; `to_hz` lets the pitch glide."""

    timbre: Timbre
    start: float
    length: float
    hz: float
    loud: float = 1.0
    to_hz: float | None = None


@dataclass(frozen=True)
class Sound:
    """Some tones, and how loud they are together, of the usual loudness."""

    tones: tuple[Tone, ...]
    rank: float = 1.0


SMALL = 0.55
"""Heard hundreds of times."""
STRONG = 1.3
"""Must be heard by somebody who looks away."""

C5, D5, E5, F5, G5, A5, B5 = 523.25, 587.33, 659.26, 698.46, 783.99, 880.0, 987.77
C6, D6, E6 = 1046.5, 1174.66, 1318.51
A4, G4, E4, C4 = 440.0, 392.0, 329.63, 261.63

SOUNDS: dict[str, Sound] = {
    # the hands: the smallest sounds there are
    "stroke": Sound((Tone(WOOD, 0.0, 0.16, A5),), SMALL),
    "hold": Sound((Tone(FLUTE, 0.0, 0.34, E5),), SMALL),
    "pass": Sound((Tone(WOOD, 0.0, 0.16, A5), Tone(WOOD, 0.13, 0.20, D6)), SMALL),
    # time: a rising half-question, a clear upward fifth, an open fifth, and the fall of three bells
    "get_ready": Sound((Tone(FLUTE, 0.0, 0.22, G5, 0.8), Tone(FLUTE, 0.20, 0.40, A5))),
    "start": Sound((Tone(BELL, 0.0, 0.30, C5, 0.9), Tone(BELL, 0.13, 0.60, G5))),
    "halfway": Sound((Tone(BELL, 0.0, 0.70, F5), Tone(BELL, 0.0, 0.70, C6, 0.6)), SMALL),
    "last_seconds": Sound((Tone(FLUTE, 0.0, 0.16, D6),)),
    "minimum_reached": Sound((Tone(BELL, 0.0, 0.20, B5, 0.8), Tone(BELL, 0.11, 0.60, E6))),
    "end": Sound(
        (Tone(BELL, 0.0, 1.0, G5), Tone(BELL, 0.20, 1.1, E5), Tone(BELL, 0.40, 1.5, C5, 1.1)), STRONG
    ),
    "session_end": Sound(
        (
            Tone(BELL, 0.0, 2.2, C4),
            Tone(BELL, 0.16, 2.0, G4, 0.9),
            Tone(BELL, 0.32, 1.9, C5, 0.9),
            Tone(BELL, 0.48, 1.8, E5, 0.8),
        )
    ),
    # places: a step up to somewhere else, and two tones that trade places
    "next_zone": Sound((Tone(PLUCK, 0.0, 0.2, E5), Tone(PLUCK, 0.13, 0.2, A5), Tone(PLUCK, 0.26, 0.5, B5))),
    "change_side": Sound(
        (Tone(PLUCK, 0.0, 0.24, C6, 0.9), Tone(PLUCK, 0.18, 0.24, F5), Tone(PLUCK, 0.36, 0.5, C6, 0.9))
    ),
    "interval": Sound((Tone(PLUCK, 0.0, 0.50, G5), Tone(PLUCK, 0.0, 0.50, D6, 0.6)), SMALL),
    # the device and the gel: a glide that turns something, and two drops
    "change_setting": Sound((Tone(REED, 0.0, 0.42, E5, to_hz=C5), Tone(REED, 0.44, 0.32, C5, 0.8))),
    "regel": Sound((Tone(FLUTE, 0.0, 0.18, D6, to_hz=A5), Tone(FLUTE, 0.22, 0.30, A5, to_hz=E5))),
    # somebody has to answer: a question, twice; a low reminder; a warning; something went wrong
    "confirm_needed": Sound(
        (
            Tone(PLUCK, 0.0, 0.16, A5),
            Tone(PLUCK, 0.14, 0.34, D6),
            Tone(PLUCK, 0.58, 0.16, A5),
            Tone(PLUCK, 0.72, 0.44, D6),
        )
    ),
    "paused_too_long": Sound(
        (Tone(FLUTE, 0.0, 0.34, G4), Tone(FLUTE, 0.40, 0.34, G4), Tone(FLUTE, 0.80, 0.50, E4))
    ),
    "limit_near": Sound(tuple(Tone(REED, 0.28 * n, 0.20, F5) for n in range(4)), STRONG),
    "fault": Sound((Tone(REED, 0.0, 0.36, A4), Tone(REED, 0.38, 0.80, E4)), STRONG),
}


def samples(sound: Sound) -> list[int]:
    """Return the sum of the tones as 16-bit samples, as loud as its rank says and silent at both ends."""
    mixed = _mixed(sound.tones)
    as_it_is = loudness(array.array("h", (round(8_000 * value) for value in mixed)), RATE) * 32768 / 8_000
    peak = max(abs(value) for value in mixed)
    gain = min(sound.rank * LOUDNESS / as_it_is, MOST / peak)
    return [round(32767 * gain * value) for value in mixed]


def _mixed(tones: Iterable[Tone]) -> list[float]:
    """Return the sum of the tones, its loudest sample at one."""
    tones = tuple(tones)
    length = max(tone.start + tone.length for tone in tones)
    mixed = [0.0] * (round(length * RATE) + 1)
    for tone in tones:
        first = round(tone.start * RATE)
        for index, value in enumerate(_ring(tone)):
            mixed[first + index] += value
    loudest = max(abs(value) for value in mixed)
    return [value / loudest for value in mixed]


def _ring(tone: Tone) -> list[float]:
    """Return one tone that is struck and dies away; its edges are rounded, so that it never clicks."""
    count, timbre = round(tone.length * RATE), tone.timbre
    phase, values = 0.0, []
    for index in range(count):
        at = index / RATE
        hz = tone.hz if tone.to_hz is None else tone.hz + (tone.to_hz - tone.hz) * index / count
        phase += hz / RATE
        value = sum(
            strength
            * math.exp(-at * multiple**0.7 / timbre.ring_s)
            * math.sin(2 * math.pi * multiple * phase)
            for multiple, strength in timbre.partials
        )
        edge = _rounded(at / timbre.attack_s) * _rounded((tone.length - at) / RELEASE_S)
        values.append(tone.loud * edge * value)
    return values


def _rounded(share: float) -> float:
    """Return an edge from 0 to 1 without a corner."""
    return 0.5 - 0.5 * math.cos(math.pi * min(1.0, max(0.0, share)))


def write(folder: Path) -> None:
    """Write every sound into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, sound in SOUNDS.items():
        values = samples(sound)
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(values)}h", *values))


if __name__ == "__main__":
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "assets" / "sounds")
