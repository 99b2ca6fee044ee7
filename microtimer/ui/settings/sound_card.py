"""What is heard: the state of the sound, a volume for each kind of cue, and a check of each."""

from typing import Final

from PySide6.QtWidgets import QGridLayout, QSlider

from microtimer.core.preferences import Preferences
from microtimer.core.sentence import sentence
from microtimer.core.session.cues import CueKind
from microtimer.ui.desk import ButtonKind, DeskButton, label, row, set_tone
from microtimer.ui.fields import DeskCheck
from microtimer.ui.icons import Icon
from microtimer.ui.language import told, tr
from microtimer.ui.settings.settings_card import SettingsCard, named, slider
from microtimer.ui.sound.player import SoundPlayer, SoundState

CUE_WORDS: Final = {
    CueKind.GET_READY: sentence("settings", "Get ready"),
    CueKind.START: sentence("settings", "Start"),
    CueKind.STROKE: sentence("settings", "Stroke"),
    CueKind.HOLD: sentence("settings", "Hold"),
    CueKind.PASS: sentence("settings", "Next pass"),
    CueKind.CHANGE_SIDE: sentence("settings", "Change side"),
    CueKind.HALFWAY: sentence("settings", "Halfway"),
    CueKind.LAST_SECONDS: sentence("settings", "Last three seconds"),
    CueKind.END: sentence("settings", "End of a step"),
    CueKind.NEXT_ZONE: sentence("settings", "Next zone"),
    CueKind.CHANGE_SETTING: sentence("settings", "Change a setting"),
    CueKind.INTERVAL: sentence("settings", "Interval"),
    CueKind.REGEL: sentence("settings", "Renew the gel"),
    CueKind.MINIMUM_REACHED: sentence("settings", "Least time reached"),
    CueKind.CONFIRM_NEEDED: sentence("settings", "Confirm needed"),
    CueKind.PAUSED_TOO_LONG: sentence("settings", "Paused too long"),
    CueKind.LIMIT_NEAR: sentence("settings", "Device limit near"),
    CueKind.FAULT: sentence("settings", "Fault"),
    CueKind.SESSION_END: sentence("settings", "End of the session"),
}
_TONES: Final = {
    SoundState.ON: "ok",
    SoundState.QUIET: "warn",
    SoundState.NONE: "danger",
    SoundState.NOT_READY: "text2",
}


class SoundCard(SettingsCard):
    """Quiet room, volumes, a check of each sound."""

    def __init__(self, sound: SoundPlayer) -> None:
        super().__init__(tr("settings", "Sound"))
        self._sound = sound
        self._shown = Preferences()
        head = row()
        self._words = label("", "body", "text2")
        head.addWidget(self._words, 1)
        check = DeskButton(tr("settings", "Sound check"), icon=Icon.SOUND)
        check.setToolTip(tr("settings", "Play the end of a step, the one that must always be heard"))
        check.clicked.connect(lambda: self._try(CueKind.END))
        head.addWidget(check)
        self.inside.addLayout(head)
        self.quiet = DeskCheck(tr("settings", "Quiet room: light at the edge of the screen instead of sound"))
        self.inside.addWidget(self.quiet)
        self.volume = slider(tr("settings", "Volume of everything"))
        self.inside.addWidget(named(tr("settings", "Volume"), self.volume))
        self.volumes: dict[CueKind, QSlider] = {}
        self.inside.addLayout(self._make_volumes())
        self.quiet.toggled.connect(self.tell)
        self.volume.valueChanged.connect(self._volume_changed)
        sound.state_changed.connect(self._show_sound)

    def show_preferences(self, preferences: Preferences) -> None:
        self._shown = preferences
        self.quiet.setChecked(preferences.quiet_room)
        self.volume.setValue(preferences.volume)
        for kind, control in self.volumes.items():
            control.setValue(preferences.volumes.get(kind.value, preferences.volume))
        self._show_sound()

    def chosen(self, preferences: Preferences) -> Preferences:
        apart = {
            kind.value: control.value()
            for kind, control in self.volumes.items()
            if control.value() != self.volume.value()
        }
        self._shown = preferences.model_copy(
            update={
                "quiet_room": self.quiet.isChecked(),
                "volume": self.volume.value(),
                "volumes": apart,
            }
        )
        return self._shown

    def _make_volumes(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        for number, (kind, sentence_of_kind) in enumerate(CUE_WORDS.items()):
            line, side = divmod(number, 2)
            words = told(sentence_of_kind)
            control = self.volumes[kind] = slider(tr("settings", "Volume of: {sound}").format(sound=words))
            listen = DeskButton(tr("settings", "Try"), icon=Icon.SOUND, kind=ButtonKind.LINK)
            listen.setAccessibleName(tr("settings", "Try: {sound}").format(sound=words))
            listen.clicked.connect(lambda _=False, tried=kind: self._try(tried))
            grid.addWidget(label(words), line, 3 * side)
            grid.addWidget(control, line, 3 * side + 1)
            grid.addWidget(listen, line, 3 * side + 2)
            control.valueChanged.connect(self.tell)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(4, 1)
        return grid

    def _volume_changed(self, volume: int) -> None:
        """Take along the volumes that were not set apart."""
        with self._silence():
            for kind, control in self.volumes.items():
                if kind.value not in self._shown.volumes:
                    control.setValue(volume)
        self.tell()

    def _try(self, kind: CueKind) -> None:
        self._sound.try_out(kind)
        self._show_sound()

    def _show_sound(self) -> None:
        self._words.setText(told(self._sound.words))
        set_tone(self._words, _TONES[self._sound.state])
