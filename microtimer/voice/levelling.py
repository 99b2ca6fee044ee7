"""A rendered phrase made fit to be heard among the sounds: trimmed, without a click, as loud as they are."""

import array
import sys
import wave
from pathlib import Path
from typing import Final

LOUDNESS: Final = 0.14
"""Root mean square of the loud parts, of full scale: what the sounds of the cues are made to as well."""
MOST: Final = 0.89
"""The highest sample, of full scale."""
SILENCE: Final = 0.008
BLOCK_S: Final = 0.05
BEFORE_S: Final = 0.02
AFTER_S: Final = 0.08
FADE_S: Final = 0.008


class UnfitError(Exception):
    """What an engine wrote is no sound that can be used."""


def level(raw: Path, out: Path) -> int:
    """Write a levelled copy of a WAV file of 16 bits, in mono, and return its length in milliseconds."""
    samples, rate = read_mono(raw)
    samples = _trimmed(samples, rate)
    loud = loudness(samples, rate)
    peak = max(map(abs, samples)) / 32768
    gain = min(LOUDNESS / loud, MOST / peak)
    fade = max(1, round(FADE_S * rate))
    last = len(samples) - 1
    made = array.array(
        "h",
        (round(value * gain * min(1.0, at / fade, (last - at) / fade)) for at, value in enumerate(samples)),
    )
    _write(out, made, rate)
    return round(1000 * len(made) / rate)


def length_ms(file: Path) -> int | None:
    """Return the length of a WAV file, None where it is not one."""
    try:
        with wave.open(str(file), "rb") as sound:
            return round(1000 * sound.getnframes() / sound.getframerate())
    except (OSError, EOFError, wave.Error, ZeroDivisionError):
        return None


def read_mono(file: Path) -> tuple["array.array[int]", int]:
    """Return the samples of a WAV file of 16 bits, the first channel of several, and their rate."""
    try:
        with wave.open(str(file), "rb") as sound:
            if sound.getsampwidth() != 2:
                raise UnfitError(f"{8 * sound.getsampwidth()} bits a sample")
            samples = array.array("h", sound.readframes(sound.getnframes()))
            channels, rate = sound.getnchannels(), sound.getframerate()
    except (OSError, EOFError, wave.Error, ValueError) as error:
        raise UnfitError(str(error)) from error
    if sys.byteorder == "big":
        samples.byteswap()
    return samples[::channels], rate


def loudness(samples: "array.array[int]", rate: int) -> float:
    """Return the root mean square of the louder half of a sound's blocks, of full scale."""
    size = max(1, round(BLOCK_S * rate))
    blocks = (samples[start : start + size] for start in range(0, len(samples), size))
    powers = sorted((sum(value * value for value in block) / len(block) for block in blocks), reverse=True)
    loud = powers[: max(1, len(powers) // 2)]
    return float((sum(loud) / len(loud)) ** 0.5 / 32768)


def _trimmed(samples: "array.array[int]", rate: int) -> "array.array[int]":
    least = SILENCE * 32768
    heard = [at for at, value in enumerate(samples) if abs(value) > least]
    if not heard:
        raise UnfitError("silence")
    first = max(0, heard[0] - round(BEFORE_S * rate))
    return samples[first : heard[-1] + round(AFTER_S * rate)]


def _write(out: Path, samples: "array.array[int]", rate: int) -> None:
    if sys.byteorder == "big":
        samples.byteswap()
    with wave.open(str(out), "wb") as sound:
        sound.setnchannels(1)
        sound.setsampwidth(2)
        sound.setframerate(rate)
        sound.writeframes(samples.tobytes())
