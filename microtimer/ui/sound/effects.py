"""Sounds that can be played, made of Qt's audio.

Qt's audio is loaded on demand: it takes time, and without the system's sound library it cannot be.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QUrl

from microtimer.core.sentence import Sentence, sentence
from microtimer.core.session.cues import CueKind


class Effect(Protocol):
    """One sound that can be played."""

    def play(self) -> None:
        """Play it from its beginning."""
        ...

    def set_volume(self, volume: float) -> None:
        """Set how loud it is, 0 to 1."""
        ...


class NoSoundError(Exception):
    """Nothing can be heard; `why` says why in a few words."""

    def __init__(self, why: Sentence) -> None:
        super().__init__(why)
        self.why = why


LoadEffects = Callable[[Path], Mapping[CueKind, Effect]]


def load_qt_effects(folder: Path) -> Mapping[CueKind, Effect]:
    """Return every cue's sound, ready to play; raise `NoSoundError` where nothing could be heard."""
    try:
        # on demand: it costs start-up time, and without libpulse it cannot be imported
        from PySide6.QtMultimedia import QMediaDevices, QSoundEffect
    except ImportError as error:
        raise NoSoundError(sentence("run", "sound library missing")) from error

    if not QMediaDevices.audioOutputs():
        raise NoSoundError(sentence("run", "no output found"))

    class _QtEffect:
        def __init__(self, file: Path) -> None:
            self._effect = QSoundEffect()
            self._effect.setSource(QUrl.fromLocalFile(str(file)))

        def play(self) -> None:
            self._effect.play()

        def set_volume(self, volume: float) -> None:
            self._effect.setVolume(volume)

    files = {kind: folder / f"{kind.value}.wav" for kind in CueKind}
    if missing := sorted(file.name for file in files.values() if not file.is_file()):
        raise NoSoundError(sentence("run", "{file} is missing").format(file=missing[0]))
    return {kind: _QtEffect(file) for kind, file in files.items()}
