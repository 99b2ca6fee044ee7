"""Sounds made by hand: they remember what was asked of them, and can be pulled out like a plug."""

from collections.abc import Callable, Mapping
from pathlib import Path

from microtimer.core.sentence import sentence
from microtimer.core.session.cues import CueKind
from microtimer.ui.sound.effects import Effect, NoSoundError, Speaker


class FakeEffect:
    """One sound that nobody hears."""

    def __init__(self) -> None:
        self.played: list[float] = []
        """The volume of every time it was played."""
        self.volume = -1.0

    def play(self) -> None:
        self.played.append(self.volume)

    def set_volume(self, volume: float) -> None:
        self.volume = volume


class FakeSpeaker:
    """A voice that nobody hears."""

    def __init__(self) -> None:
        self.said: list[str] = []
        """The file names of what was said, "" for every time it was cut off."""
        self.volume = -1.0

    def say(self, file: Path) -> None:
        self.said.append(file.name)

    def hush(self) -> None:
        self.said.append("")

    def set_volume(self, volume: float) -> None:
        self.volume = volume


class FakeAudio:
    """An output with a plug."""

    def __init__(self, *, plugged: bool = True) -> None:
        self.plugged = plugged
        self.effects = {kind: FakeEffect() for kind in CueKind}
        self.speakers: list[FakeSpeaker] = []
        self._tell: list[Callable[[], None]] = []

    @property
    def said(self) -> list[str]:
        """Return what was said, whichever output was in use."""
        return [name for speaker in self.speakers for name in speaker.said if name]

    def load(self, _folder: Path) -> Mapping[CueKind, Effect]:
        if not self.plugged:
            raise NoSoundError(sentence("run", "no output found"))
        return self.effects

    def speaker(self) -> Speaker:
        self.speakers.append(FakeSpeaker())
        return self.speakers[-1]

    def listen(self, tell: Callable[[], None]) -> None:
        self._tell.append(tell)

    def plug(self, plugged: bool) -> None:
        """Plug an output in, or pull it out."""
        self.plugged = plugged
        for tell in self._tell:
            tell()
