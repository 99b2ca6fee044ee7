#!/usr/bin/env python3
"""Write the sounds of the cues into assets/sounds: one WAV a kind of cue, made of a few plain tones.

    script/make_sounds.py [FOLDER]

Only the standard library is needed. The script gives the same samples on every machine, so what is
committed can be checked. `end` is the only three-note fall: no other meaning may sound like it.
"""

import math
import struct
import sys
import wave
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

RATE = 22_050
"""Samples a second: enough for tones below 4 kHz and their overtones."""
PEAK = 0.8
ATTACK_S = 0.006
RELEASE_S = 0.02


@dataclass(frozen=True)
class Tone:
    """One tone: its start and length in seconds, its pitch in hertz, its share of the loudness.

    `overtones` are the strengths of the second, third ... harmonic; `to_hz` lets the pitch glide.
    """

    start: float
    length: float
    hz: float
    loud: float = 1.0
    overtones: tuple[float, ...] = (0.25, 0.08)
    to_hz: float | None = None


BELL = (0.32, 0.22, 0.10, 0.06)
SOFT = (0.06,)
REED = (0.5, 0.4, 0.3, 0.2, 0.1)

C5, D5, E5, F5, G5, A5, B5 = 523.25, 587.33, 659.26, 698.46, 783.99, 880.0, 987.77
C6, D6, E6, G6 = 1046.5, 1174.66, 1318.51, 1567.98
A4, G4, E4, C4 = 440.0, 392.0, 329.63, 261.63

SOUNDS: dict[str, tuple[Tone, ...]] = {
    # a rising half-question: something begins soon
    "get_ready": (Tone(0.0, 0.30, G5, 0.7, SOFT), Tone(0.16, 0.36, A5, 0.7, SOFT)),
    # one clear upward fifth
    "start": (Tone(0.0, 0.22, C5), Tone(0.13, 0.50, G5)),
    # the smallest sound there is: heard hundreds of times
    "stroke": (Tone(0.0, 0.07, A5, 0.45, SOFT),),
    "hold": (Tone(0.0, 0.22, E5, 0.45, SOFT),),
    "pass": (Tone(0.0, 0.10, A5, 0.6, SOFT), Tone(0.12, 0.16, A5, 0.6, SOFT)),
    # two tones that trade places: over to the other side
    "change_side": (
        Tone(0.0, 0.20, C6, 0.9),
        Tone(0.18, 0.20, G5, 0.9),
        Tone(0.36, 0.45, C6, 0.9),
    ),
    "halfway": (Tone(0.0, 0.45, E5, 0.6, BELL),),
    "last_seconds": (Tone(0.0, 0.12, D6, 0.7, SOFT),),
    # the one fall of three bell notes, long and full
    "end": (Tone(0.0, 0.9, G6, 0.9, BELL), Tone(0.20, 0.9, E6, 0.9, BELL), Tone(0.40, 1.3, C6, 1.0, BELL)),
    # a step up to somewhere else
    "next_zone": (Tone(0.0, 0.18, E5, 0.8), Tone(0.14, 0.18, A5, 0.8), Tone(0.28, 0.40, B5, 0.8)),
    # a glide: turn something
    "change_setting": (Tone(0.0, 0.45, E5, 0.8, REED, to_hz=C5), Tone(0.5, 0.25, C5, 0.7, REED)),
    "interval": (Tone(0.0, 0.20, D5, 0.55, BELL),),
    # two drops falling
    "regel": (Tone(0.0, 0.16, D6, 0.6, SOFT, to_hz=A5), Tone(0.22, 0.20, A5, 0.6, SOFT, to_hz=E5)),
    "minimum_reached": (Tone(0.0, 0.18, G5, 0.6, BELL), Tone(0.16, 0.50, B5, 0.6, BELL)),
    # a question, twice: somebody has to answer
    "confirm_needed": (
        Tone(0.0, 0.16, A5, 0.8),
        Tone(0.15, 0.24, D6, 0.8),
        Tone(0.60, 0.16, A5, 0.8),
        Tone(0.75, 0.30, D6, 0.8),
    ),
    "paused_too_long": (Tone(0.0, 0.30, G4, 0.8), Tone(0.40, 0.30, G4, 0.8), Tone(0.80, 0.45, E4, 0.8)),
    "limit_near": tuple(Tone(0.30 * n, 0.22, F5, 0.8, REED) for n in range(4)),
    "fault": (Tone(0.0, 0.35, A4, 0.9, REED), Tone(0.40, 0.70, E4, 0.9, REED)),
    # a long calm chord
    "session_end": (
        Tone(0.0, 2.0, C4, 0.6, BELL),
        Tone(0.12, 1.9, G4, 0.6, BELL),
        Tone(0.24, 1.8, C5, 0.6, BELL),
        Tone(0.36, 1.7, E5, 0.6, BELL),
    ),
}


def samples(tones: Iterable[Tone]) -> list[int]:
    """Return the sum of the tones as 16-bit samples, as loud as they may be and silent at both ends."""
    tones = tuple(tones)
    length = max(tone.start + tone.length for tone in tones)
    mixed = [0.0] * (round(length * RATE) + 1)
    for tone in tones:
        first = round(tone.start * RATE)
        for index, value in enumerate(_ring(tone)):
            mixed[first + index] += value
    loudest = max(abs(value) for value in mixed)
    whole = max(tone.loud for tone in tones)
    return [round(32767 * PEAK * whole * value / loudest) for value in mixed]


def _ring(tone: Tone) -> list[float]:
    """Return one tone that is struck and dies away."""
    count = round(tone.length * RATE)
    phase, values = 0.0, []
    for index in range(count):
        at = index / RATE
        share = index / count
        hz = tone.hz if tone.to_hz is None else tone.hz + (tone.to_hz - tone.hz) * share
        phase += hz / RATE
        wave_value = math.sin(2 * math.pi * phase)
        for number, strength in enumerate(tone.overtones, start=2):
            wave_value += strength * math.sin(2 * math.pi * number * phase)
        decay = math.exp(-4.5 * share)
        edge = min(1.0, at / ATTACK_S, (tone.length - at) / RELEASE_S)
        values.append(tone.loud * decay * max(0.0, edge) * wave_value)
    return values


def write(folder: Path) -> None:
    """Write every sound into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, tones in SOUNDS.items():
        values = samples(tones)
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(struct.pack(f"<{len(values)}h", *values))


if __name__ == "__main__":
    default = Path(__file__).resolve().parent.parent / "assets" / "sounds"
    write(Path(sys.argv[1]) if len(sys.argv) > 1 else default)
