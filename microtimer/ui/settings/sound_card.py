"""What is heard: the state of the sound, a volume for each kind of cue, and a check of each."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QSlider

from microtimer.core.preferences import Preferences
from microtimer.core.session.cues import CueKind
from microtimer.ui.desk.buttons import ButtonKind, DeskButton
from microtimer.ui.desk.fields import DeskCheck
from microtimer.ui.desk.labels import label, set_tone
from microtimer.ui.desk.layouts import row
from microtimer.ui.desk.root import look_of
from microtimer.ui.icons import Icon
from microtimer.ui.language import told, tr
from microtimer.ui.settings.cue_words import CUE_WORDS, FAMILIES, Family
from microtimer.ui.settings.settings_card import SettingsCard, named, slider
from microtimer.ui.sound.player import SoundPlayer, SoundState

_TONES: Final = {
    SoundState.ON: "ok",
    SoundState.QUIET: "warn",
    SoundState.NONE: "danger",
    SoundState.NOT_READY: "text2",
}
_BESIDE_WIDTH: Final = 900
_ONE_BY_ONE_MS: Final = 1_900
"""The longest cue inside a session rings as long."""


class SoundCard(SettingsCard):
    """Quiet room, volumes, a check of each sound and of all of them in turn."""

    def __init__(self, sound: SoundPlayer) -> None:
        super().__init__(tr("settings", "Sound"))
        self._sound = sound
        self._shown = Preferences()
        head = row()
        self._words = label("", "body", "text2")
        head.addWidget(self._words, 1)
        self.check = DeskButton(tr("settings", "Sound check"), icon=Icon.SOUND)
        self.check.setToolTip(tr("settings", "Play every sound in turn; press again to stop"))
        self.check.clicked.connect(self._check_all)
        head.addWidget(self.check)
        self.inside.addLayout(head)
        self.quiet = DeskCheck(
            tr("settings", "Quiet room: light at the edge of the screen instead of sound and voice")
        )
        self.inside.addWidget(self.quiet)
        self.volume = slider(tr("settings", "Volume of everything"))
        self.inside.addWidget(named(tr("settings", "Volume"), self.volume))
        self.volumes: dict[CueKind, QSlider] = {}
        self.listen: dict[CueKind, DeskButton] = {}
        self._families = self._make_volumes()
        self.inside.addLayout(self._families)
        self._left: list[CueKind] = []
        self._turn = QTimer(self)
        self._turn.setInterval(_ONE_BY_ONE_MS)
        self._turn.timeout.connect(self._check_next)
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

    def _make_volumes(self) -> QBoxLayout:
        """Return the families in two columns, one below the other where there is no room beside."""
        grids = [self._make_families(FAMILIES[:2]), self._make_families(FAMILIES[2:])]
        widest = max(listen.sizeHint().width() for listen in self.listen.values())
        both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        both.setSpacing(28)
        for grid in grids:
            grid.setColumnMinimumWidth(0, widest)
            both.addLayout(grid, 1)
        return both

    def _make_families(self, families: Iterable[Family]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for family, cues in families:
            line = grid.rowCount()
            grid.addWidget(label(told(family), "strong", "text2"), line, 0, 1, 3)
            grid.setRowMinimumHeight(line, 40)
            for kind in cues:
                self._add_volume(grid, grid.rowCount(), kind)
        grid.setRowStretch(grid.rowCount(), 1)
        return grid

    def _add_volume(self, grid: QGridLayout, line: int, kind: CueKind) -> None:
        """Add one meaning: its word, which plays it, its slider, and how loud that is."""
        words = told(CUE_WORDS[kind])
        listen = self.listen[kind] = DeskButton(words, icon=Icon.PLAY, kind=ButtonKind.LINK)
        listen.setAccessibleName(tr("settings", "Play: {sound}").format(sound=words))
        listen.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        listen.clicked.connect(lambda: self._try(kind))
        control = self.volumes[kind] = slider(tr("settings", "Volume of: {sound}").format(sound=words))
        shown = label("", "small", "text2", wrap=False)
        shown.setMinimumWidth(shown.fontMetrics().horizontalAdvance("100 %") + 6)
        control.valueChanged.connect(lambda value: shown.setText(_per_cent(value)))
        control.valueChanged.connect(self.tell)
        shown.setText(_per_cent(control.value()))
        control.setMinimumWidth(90)
        grid.addWidget(listen, line, 0)
        grid.addWidget(control, line, 1)
        grid.addWidget(shown, line, 2)

    def _volume_changed(self, volume: int) -> None:
        """Take along the volumes that were not set apart."""
        with self._silence():
            for kind, control in self.volumes.items():
                if kind.value not in self._shown.volumes:
                    control.setValue(volume)
        self.tell()

    def _try(self, kind: CueKind) -> None:
        self._stop_check()
        self._sound.try_out(kind)

    def _check_all(self) -> None:
        if self._turn.isActive():
            self._stop_check()
            return
        self._left = list(CUE_WORDS)
        self.check.show_as(tr("settings", "Stop"), Icon.SOUND)
        self._turn.start()
        self._check_next()

    def _check_next(self) -> None:
        if not self._left or not self.isVisible():
            self._stop_check()
            return
        kind = self._left.pop(0)
        self.listen[kind].setFocus()  # the ring shows which one is heard, and scrolls it into view
        self._sound.try_out(kind)

    def _stop_check(self) -> None:
        self._left = []
        if self._turn.isActive():
            self._turn.stop()
            self.check.show_as(tr("settings", "Sound check"), Icon.SOUND)

    def _show_sound(self) -> None:
        self._words.setText(self._sound.words)
        set_tone(self._words, _TONES[self._sound.state])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        needed = max(look_of(self).px(_BESIDE_WIDTH), 2 * self._column_width())
        self._families.setDirection(beside[event.size().width() < needed])

    def minimumSizeHint(self) -> QSize:
        """Be as narrow as one column: two would keep the page from becoming narrow again."""
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), self._column_width()), hint.height())

    def _column_width(self) -> int:
        """Return the width that one column of sounds needs, in pixels."""
        widest = max(listen.sizeHint().width() for listen in self.listen.values())
        return widest + 90 + self.fontMetrics().horizontalAdvance("100 %") + 2 * 14 + 2 * 18


def _per_cent(value: int) -> str:
    return tr("settings", "{share} %").format(share=value)
