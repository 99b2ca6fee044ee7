"""Sounds of the cues: a player that says so when there is nothing to hear, and never stands in the way."""

import logging
from collections.abc import Mapping
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from microtimer.core.session.cues import Cue, CueKind
from microtimer.ui.language import told, tr
from microtimer.ui.sound.effects import Effect, LoadEffects, NoSoundError, load_qt_effects

_LOG = logging.getLogger(__name__)


class SoundState(Enum):
    """What can be heard."""

    NOT_READY = "not_ready"
    """Not loaded yet."""
    ON = "on"
    QUIET = "quiet"
    """Quiet room: light at the screen's edge instead of sound."""
    NONE = "none"
    """No output, or no sound library."""


class SoundPlayer(QObject):
    """Plays cues; each kind has a sound and a volume of its own."""

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
        load: LoadEffects | None = None,
        parent: QObject | None = None,
    ) -> None:
        """Take the folder with one `KIND.wav` a cue; `volumes` are 0 to 1, 0 silences a kind."""
        super().__init__(parent)
        self._folder = folder
        self._quiet = quiet
        self._volumes = dict(volumes or {})
        self._load = load or load_qt_effects
        self._effects: Mapping[CueKind, Effect] = {}
        self._why_none = ""
        self._prepared = False

    @property
    def state(self) -> SoundState:
        """Return what can be heard."""
        if self._quiet:
            return SoundState.QUIET
        if not self._prepared:
            return SoundState.NOT_READY
        return SoundState.NONE if self._why_none else SoundState.ON

    @property
    def words(self) -> str:
        """Return what the badge says."""
        match self.state:
            case SoundState.NOT_READY:
                return tr("run", "Sound not checked")
            case SoundState.ON:
                return tr("run", "Sound on")
            case SoundState.QUIET:
                return tr("run", "Quiet room")
            case SoundState.NONE:
                return tr("run", "No sound: {why}").format(why=told(self._why_none))

    def prepare(self) -> None:
        """Load the sounds; do it before a session, since the first load takes a moment."""
        self._prepared = True
        try:
            self._effects = self._load(self._folder)
            self._why_none = ""
        except NoSoundError as error:
            self._effects = {}
            self._why_none = error.why
            _LOG.info("no sound: %s", error)
        for kind, effect in self._effects.items():
            effect.set_volume(self.volume(kind))
        self.state_changed.emit()

    def volume(self, kind: CueKind) -> float:
        """Return how loud a kind of cue is, 0 to 1."""
        return self._volumes.get(kind, 1.0)

    def set_volume(self, kind: CueKind, volume: float) -> None:
        """Set how loud a kind of cue is."""
        self._volumes[kind] = min(1.0, max(0.0, volume))
        if kind in self._effects:
            self._effects[kind].set_volume(self._volumes[kind])

    def set_quiet(self, quiet: bool) -> None:
        """Turn the quiet room on or off."""
        if quiet != self._quiet:
            self._quiet = quiet
            self.state_changed.emit()

    def play(self, cue: Cue) -> None:
        """Let a cue be heard, or ask for light where it cannot be."""
        if not self._prepared and not self._quiet:
            self.prepare()
        effect = self._effects.get(cue.kind)
        if self._quiet or effect is None:
            self.light_wanted.emit(cue)
        elif self.volume(cue.kind) > 0:
            effect.play()

    def try_out(self, kind: CueKind) -> None:
        """Play one kind of cue for a sound check."""
        self.play(Cue(kind=kind, t_ms=0))
