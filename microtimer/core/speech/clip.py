"""A phrase to be rendered, and what comes of it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

SLOWEST_RATE: Final = 100
USUAL_RATE: Final = 150
QUICKEST_RATE: Final = 220


@dataclass(frozen=True, slots=True)
class Phrase:
    """Words, and how a voice is to say them."""

    words: str
    language: str = "en"
    rate: int = USUAL_RATE
    """Words a minute."""


@dataclass(frozen=True, slots=True)
class Clip:
    """A phrase as a sound file."""

    file: Path
    length_ms: int


class NoVoiceError(Exception):
    """A phrase cannot be rendered; the message is a few words for a badge, such as "no voice installed"."""
