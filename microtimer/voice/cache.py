"""Rendered phrases kept on disk, each under what it was made of; the oldest go when there are too many."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from microtimer.core.speech.clip import Clip, Phrase
from microtimer.voice.levelling import length_ms

MOST_FILES: Final = 2_000
"""About 150 MB; a protocol has some 60 phrases."""
MAKE: Final = 1
"""Raised when phrases are made in another way, so that the old ones are not used."""


@dataclass(frozen=True, slots=True)
class VoiceCache:
    """A folder of rendered phrases."""

    folder: Path

    def path(self, engine: str, phrase: Phrase) -> Path:
        """Return where a phrase is kept."""
        parts = json.dumps([MAKE, engine, phrase.language, phrase.rate, phrase.words], ensure_ascii=True)
        return self.folder / f"{hashlib.sha256(parts.encode()).hexdigest()[:32]}.wav"

    def get(self, engine: str, phrase: Phrase) -> Clip | None:
        """Return a phrase that was rendered before, or None; a damaged file is removed where that can be."""
        file = self.path(engine, phrase)
        try:
            length = length_ms(file) if file.is_file() else None
            if not length:
                file.unlink(missing_ok=True)
                return None
        except OSError:
            return None
        return Clip(file, length)

    def make_room(self) -> None:
        """Remove the oldest files where there are too many, and what a killed worker left half done."""
        files = sorted(self.folder.glob("*.wav"), key=lambda file: file.stat().st_mtime, reverse=True)
        for file in (*files[MOST_FILES:], *self.folder.glob("*.raw"), *self.folder.glob("*.part")):
            file.unlink(missing_ok=True)
