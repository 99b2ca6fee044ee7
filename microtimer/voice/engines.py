"""The voices of the three systems: programs that are called, never linked and never shipped."""

import shutil
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from microtimer.core.sentence import sentence
from microtimer.core.speech.clip import USUAL_RATE, NoVoiceError, Phrase

Which = Callable[[str], str | None]

_POWERSHELL: Final = """
[Console]::InputEncoding = [Text.Encoding]::UTF8
Add-Type -AssemblyName System.Speech
$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer
$culture = [Globalization.CultureInfo]::GetCultureInfo($env:MICROTIMER_LANGUAGE)
$named = $voice.GetInstalledVoices() | Where-Object {
    $_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq $culture.TwoLetterISOLanguageName
} | Select-Object -First 1
if (-not $named) { exit 3 }
$voice.SelectVoice($named.VoiceInfo.Name)
$voice.Rate = [int]$env:MICROTIMER_RATE
$voice.SetOutputToWaveFile($env:MICROTIMER_WAV)
$voice.Speak([Console]::In.ReadToEnd())
$voice.Dispose()
"""
_MAC_VOICES: Final = {
    "en": "Samantha",
    "de": "Anna",
    "es": "Mónica",
    "fr": "Thomas",
    "it": "Alice",
    "pt": "Luciana",
    "nl": "Xander",
}
"""Voices that every macOS comes with; in other languages the system's own voice speaks."""


@dataclass(frozen=True, slots=True)
class Command:
    """One call of an engine: it reads the words from its input and writes a WAV file."""

    arguments: tuple[str, ...]
    environment: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Engine:
    """A program that speaks into a file."""

    name: str
    """As it is shown, and part of what a cached phrase is known by."""
    make: Callable[[Phrase, Path], Command]
    """The call that renders a phrase into a file."""


def find_engine(which: Which = shutil.which, platform: str = sys.platform) -> Engine:
    """Return the voice of this system; raise NoVoiceError where there is none that can be rendered."""
    match platform:
        case "darwin":
            names: tuple[tuple[str, Callable[[str, str], Engine]], ...] = (("say", _say),)
        case "win32":
            names = (("powershell", _windows), ("pwsh", _windows))
        case _:
            names = (("espeak-ng", _espeak), ("espeak", _espeak))
    for name, made in names:
        if path := which(name):
            return made(name, path)
    if which("spd-say"):
        # speech-dispatcher plays what it says at once: nothing of it can be kept for later
        raise NoVoiceError(sentence("run", "speech-dispatcher alone cannot be used, install espeak-ng"))
    if platform in ("darwin", "win32"):
        raise NoVoiceError(sentence("run", "no voice is installed"))
    raise NoVoiceError(sentence("run", "no voice is installed, espeak-ng would be one"))


def _espeak(name: str, path: str) -> Engine:
    def make(phrase: Phrase, file: Path) -> Command:
        # -b 1: the input is UTF-8; -z: no pause after the last word
        options = ("-b", "1", "-z", "-v", phrase.language, "-s", str(phrase.rate), "-w", str(file))
        return Command((path, *options, "--stdin"))

    return Engine(name, make)


def _say(_name: str, path: str) -> Engine:
    def make(phrase: Phrase, file: Path) -> Command:
        voice = _MAC_VOICES.get(phrase.language)
        options = ("-r", str(phrase.rate), "-o", str(file), "--file-format=WAVE")
        named = ("-v", voice) if voice else ()
        return Command((path, *named, *options, "--data-format=LEI16@22050", "-f", "-"))

    return Engine("macOS say", make)


def _windows(_name: str, path: str) -> Engine:
    def make(phrase: Phrase, file: Path) -> Command:
        # the rate of System.Speech goes from -10 to 10
        rate = max(-10, min(10, round((phrase.rate - USUAL_RATE) / 10)))
        values = {
            "MICROTIMER_LANGUAGE": phrase.language,
            "MICROTIMER_RATE": str(rate),
            "MICROTIMER_WAV": str(file),
        }
        return Command((path, "-NoProfile", "-NonInteractive", "-Command", _POWERSHELL), values)

    return Engine("Windows voice", make)
