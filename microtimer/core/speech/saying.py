"""One thing to be said, in as many words as there is time for."""

from dataclasses import dataclass
from typing import Final

SILENCE_MS: Final = 350
"""What a voice needs beside the words: a breath before, and the quiet after."""
CHARACTER_MS: Final = 75
"""A calm voice says about thirteen characters a second, whatever the language: measured, not heard."""


@dataclass(frozen=True, slots=True)
class Saying:
    """One thing to be said: its phrases from the longest to the shortest, and how long there is for it."""

    phrases: tuple[str, ...]
    room_ms: int | None = None
    """From its cue to the moment by which it must be over; None for as long as it takes."""
    language: str = "en"
    """Of the voice: the code of the protocol's language."""
    names_place: bool = False
    """It says where to work: a newer one makes an older one that still waits pointless."""


def estimated_ms(phrase: str) -> int:
    """Return how long a calm voice takes for a phrase, before it was ever rendered."""
    return SILENCE_MS + CHARACTER_MS * len(phrase)
