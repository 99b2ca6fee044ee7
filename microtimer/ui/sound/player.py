"""Sounds of the cues: a player that says so when there is nothing to hear, and never stands in the way."""

import logging
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from microtimer.core.plan import Plan
from microtimer.core.session.cues import Cue, CueKind
from microtimer.core.speech.saying import Saying
from microtimer.ui.language import told, tr
from microtimer.ui.sound.airtime import SOFTER, Airtime, Hush, Order, PlayTone, Say, Soften
from microtimer.ui.sound.effects import Audio, Effect, NoSoundError, QtAudio, Speaker
from microtimer.ui.sound.voice import Voice

_LOG = logging.getLogger(__name__)


class SoundState(Enum):
    """What can be heard."""

    NOT_READY = "not_ready"
    """Not loaded yet."""
    ON = "on"
    QUIET = "quiet"
    """Quiet room: light at the screen's edge instead of sound and voice."""
    NONE = "none"
    """No output, or no sound library."""


class SoundPlayer(QObject):
    """Plays cues; each kind has a sound and a volume of its own, and some are put into words by the voice."""

    state_changed = Signal()
    """What can be heard changed; `state` and `words` say how."""
    light_wanted = Signal(object)
    """A cue should be shown as light: the room is quiet, or nothing can be heard."""

    def __init__(
        self,
        folder: Path,
        *,
        quiet: bool = False,
        volumes: Mapping[CueKind, float] | None = None,
        audio: Audio | None = None,
        voice: Voice | None = None,
        now_ms: Callable[[], int] | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Take the folder with one `KIND.wav` a cue; `volumes` are 0 to 1, 0 silences a kind."""
        super().__init__(parent)
        self._folder = folder
        self._quiet = quiet
        self._volumes = dict(volumes or {})
        self._voice_volume = 1.0
        self._audio = audio or QtAudio()
        self._effects: Mapping[CueKind, Effect] = {}
        self._speaker: Speaker | None = None
        self._why_none = ""
        self._prepared = False
        self.voice = voice or Voice(None, self)
        self._air = Airtime(self.voice, lambda kind: self.volume(kind) > 0)
        self._now_ms = now_ms or _clock()
        self._next = _single_shot(self, self.advance)
        self._loud_again = _single_shot(self, self._end_soft)
        self.voice.changed.connect(self.state_changed)
        self.voice.rendered.connect(self.advance)

    @property
    def state(self) -> SoundState:
        """Return what can be heard."""
        if self._quiet:
            return SoundState.QUIET
        if not self._prepared:
            return SoundState.NOT_READY
        return SoundState.NONE if self._why_none else SoundState.ON

    @property
    def badge(self) -> str:
        """Return what can be heard in the fewest words, for a bar that is full."""
        return tr("run", "No sound") if self.state is SoundState.NONE else self.words

    @property
    def words(self) -> str:
        """Return what can be heard, and why nothing can."""
        match self.state:
            case SoundState.NOT_READY:
                return tr("run", "Sound not checked")
            case SoundState.QUIET:
                return tr("run", "Quiet room")
            case SoundState.NONE:
                return tr("run", "No sound: {why}").format(why=told(self._why_none))
            case SoundState.ON if self.voice.on and self.voice.why_none:
                return tr("run", "Sound on, no voice")
            case SoundState.ON if self.voice.on:
                return tr("run", "Sound and voice on")
            case SoundState.ON:
                return tr("run", "Sound on")

    def prepare(self) -> None:
        """Load the sounds; do it before a session, since the first load takes a moment.

        From then on they follow the outputs: one that is pulled out is told, and one that comes back is used.
        """
        if not self._prepared:
            self._audio.listen(self._load_again)
        self._prepared = True
        self._load_again()

    def prepare_plan(self, plan: Plan) -> None:
        """Make ready for a session: load the sounds, and let the voice render what it will say."""
        if not self._quiet:
            if not self._prepared:
                self.prepare()
            self.voice.prepare(plan)

    def volume(self, kind: CueKind) -> float:
        """Return how loud a kind of cue is, 0 to 1."""
        return self._volumes.get(kind, 1.0)

    def set_volume(self, kind: CueKind, volume: float) -> None:
        """Set how loud a kind of cue is."""
        self._volumes[kind] = min(1.0, max(0.0, volume))
        if kind in self._effects:
            self._effects[kind].set_volume(self._volumes[kind])

    def set_voice(self, *, on: bool, volume: float, rate: int) -> None:
        """Turn the voice on or off, and set how loud and how fast it speaks."""
        self._voice_volume = min(1.0, max(0.0, volume))
        self.voice.set_rate(rate)
        self.voice.set_on(on)
        if self._speaker:
            self._speaker.set_volume(self._voice_volume)

    def set_quiet(self, quiet: bool) -> None:
        """Turn the quiet room on or off."""
        if quiet != self._quiet:
            self._quiet = quiet
            if quiet:
                self._be_silent()
            self.state_changed.emit()

    def play(self, cue: Cue) -> None:
        """Let a cue be heard, or ask for light where it cannot be."""
        if not self._prepared and not self._quiet:
            self.prepare()
        if self._quiet or cue.kind not in self._effects:
            self.light_wanted.emit(cue)
            return
        self._follow(self._air.offer(cue, self._now_ms()))
        self._wait()

    def advance(self) -> None:
        """Let be heard what has waited long enough."""
        if not self._quiet and self._effects:
            self._follow(self._air.due(self._now_ms()))
            self._wait()

    def try_out(self, kind: CueKind) -> None:
        """Play one kind of cue at once for a sound check."""
        if not self._prepared and not self._quiet:
            self.prepare()
        if self._quiet or kind not in self._effects:
            self.light_wanted.emit(Cue(kind=kind, t_ms=0))
        else:
            self._sound(kind, 1.0)

    def try_voice(self, saying: Saying) -> None:
        """Say something for a sound check, as soon as it is rendered."""
        if not self._prepared:
            self.prepare()
        if not self._quiet and self._effects:
            self._air.ask(saying, self._now_ms())
            self.advance()

    def finish(self) -> None:
        """Be silent from now on, and let go of the voice."""
        self._be_silent()
        self.voice.finish()

    def _load_again(self) -> None:
        """Make the sounds for the output that is in use now."""
        self._speaker = None
        try:
            self._effects = self._audio.load(self._folder)
            self._speaker = self._audio.speaker()
            self._why_none = ""
        except NoSoundError as error:
            self._effects = {}
            self._why_none = error.why
            self._be_silent()
            _LOG.info("no sound: %s", error)
        for kind, effect in self._effects.items():
            effect.set_volume(self.volume(kind))
        if self._speaker:
            self._speaker.set_volume(self._voice_volume)
        self.state_changed.emit()

    def _be_silent(self) -> None:
        self._air.clear()
        self._next.stop()
        if self._speaker:
            self._speaker.hush()

    def _follow(self, orders: Iterable[Order]) -> None:
        for order in orders:
            match order:
                case PlayTone(cue, softer):
                    self._sound(cue.kind, SOFTER if softer else 1.0)
                case Say(clip) if self._speaker:
                    self._speaker.say(clip.file)
                case Hush() if self._speaker:
                    self._speaker.hush()
                case Soften(for_ms) if self._speaker:
                    self._speaker.set_volume(self._voice_volume * SOFTER)
                    self._loud_again.start(for_ms)
                case _:
                    pass

    def _sound(self, kind: CueKind, share: float) -> None:
        if self.volume(kind) > 0:
            effect = self._effects[kind]
            effect.set_volume(self.volume(kind) * share)
            effect.play()

    def _end_soft(self) -> None:
        if self._speaker:
            self._speaker.set_volume(self._voice_volume)

    def _wait(self) -> None:
        wait_ms = self._air.wait_ms(self._now_ms())
        if wait_ms is None:
            self._next.stop()
        else:
            self._next.start(wait_ms)


def _single_shot(parent: QObject, then: Callable[[], None]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(then)
    return timer


def _clock() -> Callable[[], int]:
    elapsed = QElapsedTimer()
    elapsed.start()
    return elapsed.elapsed
