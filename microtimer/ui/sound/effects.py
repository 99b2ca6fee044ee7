"""Sounds that can be played, made of Qt's audio.

Qt's audio is loaded on demand: it takes time, and without the system's sound library it cannot be.
"""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QUrl

from microtimer.core.sentence import Sentence, sentence
from microtimer.core.session.cues import CueKind

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaDevices

_NOBODY_HEARS: Final = (b"auto_null",)
"""Outputs that the sound servers of Linux make up where there is none."""


class Effect(Protocol):
    """One sound that can be played."""

    def play(self) -> None:
        """Play it from its beginning."""
        ...

    def set_volume(self, volume: float) -> None:
        """Set how loud it is, 0 to 1."""
        ...


class Speaker(Protocol):
    """Says one phrase at a time."""

    def say(self, file: Path) -> None:
        """Play the sound file of a phrase, instead of what is being said."""
        ...

    def hush(self) -> None:
        """Say nothing more."""
        ...

    def set_volume(self, volume: float) -> None:
        """Set how loud it is, 0 to 1."""
        ...


class NoSoundError(Exception):
    """Nothing can be heard; `why` says why in a few words."""

    def __init__(self, why: Sentence) -> None:
        super().__init__(why)
        self.why = why


class Audio(Protocol):
    """What sounds come out of."""

    def load(self, folder: Path) -> Mapping[CueKind, Effect]:
        """Return every cue's sound, ready to play; raise `NoSoundError` where nothing could be heard."""
        ...

    def speaker(self) -> Speaker:
        """Return what phrases are said with, on the output that is in use now."""
        ...

    def listen(self, tell: Callable[[], None]) -> None:
        """Tell from now on whenever an output is plugged in or pulled out, or another one is chosen."""
        ...


class QtAudio:
    """The sound of the system."""

    def __init__(self) -> None:
        self._devices: QMediaDevices | None = None

    def load(self, folder: Path) -> Mapping[CueKind, Effect]:
        """Return every cue's sound, ready to play on the output in use; raise `NoSoundError` without one."""
        try:
            # on demand: it costs start-up time, and without libpulse it cannot be imported
            from PySide6.QtMultimedia import QMediaDevices
        except ImportError as error:
            raise NoSoundError(sentence("run", "sound library missing")) from error

        if all(bytes(output.id().data()) in _NOBODY_HEARS for output in QMediaDevices.audioOutputs()):
            raise NoSoundError(sentence("run", "no output found"))
        files = {kind: folder / f"{kind.value}.wav" for kind in CueKind}
        if missing := sorted(file.name for file in files.values() if not file.is_file()):
            raise NoSoundError(sentence("run", "{file} is missing").format(file=missing[0]))
        return {kind: _QtSound(file) for kind, file in files.items()}

    def speaker(self) -> Speaker:
        """Return what phrases are said with."""
        return _QtSound()

    def listen(self, tell: Callable[[], None]) -> None:
        """Tell whenever the outputs change."""
        try:
            from PySide6.QtMultimedia import QMediaDevices
        except ImportError:
            return  # nothing can be plugged in then
        self._devices, known = QMediaDevices(), [_outputs()]

        def changed() -> None:
            now = _outputs()
            if now != known[0]:  # Qt tells of one plug twice
                known[0] = now
                tell()

        self._devices.audioOutputsChanged.connect(changed)


def _outputs() -> tuple[bytes, ...]:
    """Return what names the outputs there are, the one in use first."""
    from PySide6.QtMultimedia import QMediaDevices

    outputs = (QMediaDevices.defaultAudioOutput(), *QMediaDevices.audioOutputs())
    return tuple(bytes(output.id().data()) for output in outputs)


class _QtSound:
    """One of Qt's sound effects: an effect with a file, a speaker without."""

    def __init__(self, file: Path | None = None) -> None:
        from PySide6.QtMultimedia import QSoundEffect

        self._effect: QSoundEffect = QSoundEffect()
        if file is not None:
            self._effect.setSource(QUrl.fromLocalFile(str(file)))

    def play(self) -> None:
        self._effect.play()

    def say(self, file: Path) -> None:
        self._effect.stop()
        self._effect.setSource(QUrl.fromLocalFile(str(file)))
        self._effect.play()  # as soon as it is loaded

    def hush(self) -> None:
        self._effect.stop()

    def set_volume(self, volume: float) -> None:
        self._effect.setVolume(volume)
