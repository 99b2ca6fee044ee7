"""Settings of this machine: looks, the treatment, sounds with a check of each, people, the record."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFrame,
    QGridLayout,
    QPlainTextEdit,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from microtimer.core.preferences import MapView, Preferences, ThemeChoice
from microtimer.core.session.cues import CueKind
from microtimer.ui.background import Background
from microtimer.ui.desk import ButtonKind, DeskButton, column, label, plate, row, scrolled, set_tone
from microtimer.ui.dialogs import tell
from microtimer.ui.fields import DeskCheck, QuietComboBox, QuietSpinBox
from microtimer.ui.icons import Icon
from microtimer.ui.services import ServiceError, Services
from microtimer.ui.sound import SoundPlayer, SoundState

CUE_WORDS: Final = {
    CueKind.GET_READY: "Get ready",
    CueKind.START: "Start",
    CueKind.STROKE: "Stroke",
    CueKind.HOLD: "Hold",
    CueKind.PASS: "Next pass",
    CueKind.CHANGE_SIDE: "Change side",
    CueKind.HALFWAY: "Halfway",
    CueKind.LAST_SECONDS: "Last three seconds",
    CueKind.END: "End of a step",
    CueKind.NEXT_ZONE: "Next zone",
    CueKind.CHANGE_SETTING: "Change a setting",
    CueKind.INTERVAL: "Interval",
    CueKind.REGEL: "Renew the gel",
    CueKind.MINIMUM_REACHED: "Least time reached",
    CueKind.CONFIRM_NEEDED: "Confirm needed",
    CueKind.PAUSED_TOO_LONG: "Paused too long",
    CueKind.LIMIT_NEAR: "Device limit near",
    CueKind.FAULT: "Fault",
    CueKind.SESSION_END: "End of the session",
}
_THEMES: Final = (
    ("Light at the desk, dark in the treatment room", ThemeChoice.BY_ROOM),
    ("Light everywhere", ThemeChoice.LIGHT),
    ("Dark everywhere", ThemeChoice.DARK),
)
_VIEWS: Final = (
    ("Facing the client", MapView.FACING),
    ("From behind the client's head", MapView.BEHIND),
)


class SettingsPage(QWidget):
    """Shows the preferences, and tells every change at once."""

    preferences_changed = Signal(object)
    """The new `Preferences`."""

    def __init__(self, services: Services, sound: SoundPlayer, background: Background) -> None:
        super().__init__()
        self._services, self._sound, self._background = services, sound, background
        self._preferences = Preferences()
        self._silent = False
        whole = column(self, margins=28, spacing=14)
        whole.addWidget(label("Settings", "title", wrap=False))
        sheet = QWidget()
        body = column(sheet, spacing=14)
        body.addWidget(self._make_looks())
        body.addWidget(self._make_treatment())
        body.addWidget(self._make_sound())
        body.addWidget(self._make_people())
        body.addWidget(self._make_record())
        body.addWidget(label(f"microtimer {services.app_version}", "small", "text3"))
        body.addStretch(1)
        whole.addWidget(scrolled(sheet), 1)
        sound.state_changed.connect(self._show_sound)

    def set_preferences(self, preferences: Preferences) -> None:
        """Show what is set."""
        self._preferences = preferences
        self._silent = True
        self.theme.setCurrentIndex(max(0, self.theme.findData(preferences.theme.value)))
        self.view.setCurrentIndex(max(0, self.view.findData(preferences.map_view.value)))
        self.still.setChecked(preferences.reduced_motion)
        self.transition.setValue(preferences.transition_s)
        self.guard.setValue(preferences.guard_ms)
        self.quiet.setChecked(preferences.quiet_room)
        self.volume.setValue(preferences.volume)
        for kind, slider in self.volumes.items():
            slider.setValue(preferences.volumes.get(kind.value, preferences.volume))
        self.people.setPlainText("\n".join(preferences.practitioners))
        self._silent = False
        self._show_sound()
        self._show_record()

    def _make_looks(self) -> QFrame:
        card, inside = _card("Looks")
        self.theme = _combo("Colours", [(words, theme.value) for words, theme in _THEMES])
        self.view = _combo("Face map", [(words, view.value) for words, view in _VIEWS])
        self.still = DeskCheck("Reduced motion: nothing travels or breathes")
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.addWidget(_named("Colours", self.theme), 0, 0)
        grid.addWidget(_named("Face map", self.view), 0, 1)
        inside.addLayout(grid)
        inside.addWidget(self.still)
        self.theme.currentIndexChanged.connect(self._changed)
        self.view.currentIndexChanged.connect(self._changed)
        self.still.toggled.connect(self._changed)
        return card

    def _make_treatment(self) -> QFrame:
        card, inside = _card("Treatment")
        self.transition, self.guard = QuietSpinBox(), QuietSpinBox()
        self.transition.setRange(0, 120)
        self.transition.setSuffix(" s")
        self.guard.setRange(0, 3000)
        self.guard.setSingleStep(50)
        self.guard.setSuffix(" ms")
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        words = "Time to move between placements, where the protocol states none"
        grid.addWidget(_named("Move to the next place", self.transition, words), 0, 0)
        words = "A second press sooner than this is ignored, and shown as ignored"
        grid.addWidget(_named("Guard against a double press", self.guard, words), 0, 1)
        inside.addLayout(grid)
        self.transition.valueChanged.connect(self._changed)
        self.guard.valueChanged.connect(self._changed)
        return card

    def _make_sound(self) -> QFrame:
        card, inside = _card("Sound")
        head = row()
        self._sound_words = label("", "body", "text2")
        head.addWidget(self._sound_words, 1)
        check = DeskButton("Sound check", icon=Icon.SOUND)
        check.setToolTip("Play the end of a step, the one that must always be heard")
        check.clicked.connect(lambda: self._try(CueKind.END))
        head.addWidget(check)
        inside.addLayout(head)
        self.quiet = DeskCheck("Quiet room: light at the edge of the screen instead of sound")
        inside.addWidget(self.quiet)
        self.volume = _slider("Volume of everything")
        inside.addWidget(_named("Volume", self.volume))
        self.volumes: dict[CueKind, QSlider] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        for number, (kind, words) in enumerate(CUE_WORDS.items()):
            line, side = divmod(number, 2)
            slider = self.volumes[kind] = _slider(f"Volume of: {words}")
            listen = DeskButton("Try", icon=Icon.SOUND, kind=ButtonKind.LINK)
            listen.setAccessibleName(f"Try: {words}")
            listen.clicked.connect(lambda _=False, tried=kind: self._try(tried))
            grid.addWidget(label(words), line, 3 * side)
            grid.addWidget(slider, line, 3 * side + 1)
            grid.addWidget(listen, line, 3 * side + 2)
            slider.valueChanged.connect(self._changed)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(4, 1)
        inside.addLayout(grid)
        self.quiet.toggled.connect(self._changed)
        self.volume.valueChanged.connect(self._volume_changed)
        return card

    def _make_people(self) -> QFrame:
        card, inside = _card("Practitioners")
        inside.addWidget(label("Names or initials to choose from, one a line.", "body", "text2"))
        self.people = QPlainTextEdit()
        self.people.setAccessibleName("Practitioners, one a line")
        self.people.setTabChangesFocus(True)
        self.people.setFixedHeight(110)
        self.people.textChanged.connect(self._changed)
        inside.addWidget(self.people)
        return card

    def _make_record(self) -> QFrame:
        card, inside = _card("Record and protocols")
        self._record_words = label("", "body", "text2")
        self._record_words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside.addWidget(self._record_words)
        line = row(spacing=6)
        self._back_up = DeskButton("Back up now", icon=Icon.RECORD)
        self._back_up.setToolTip("Copy the record and its keys to a folder, and check the copy")
        self._back_up.clicked.connect(self._ask_back_up)
        line.addWidget(self._back_up)
        line.addStretch(1)
        inside.addLayout(line)
        return card

    def _changed(self) -> None:
        if self._silent:
            return
        names = dict.fromkeys(" ".join(line.split()) for line in self.people.toPlainText().splitlines())
        chosen = self._preferences.model_copy(
            update={
                "theme": ThemeChoice(self.theme.currentData()),
                "map_view": MapView(self.view.currentData()),
                "reduced_motion": self.still.isChecked(),
                "transition_s": self.transition.value(),
                "guard_ms": self.guard.value(),
                "quiet_room": self.quiet.isChecked(),
                "volume": self.volume.value(),
                "volumes": {
                    kind.value: slider.value()
                    for kind, slider in self.volumes.items()
                    if slider.value() != self.volume.value()
                },
                "practitioners": tuple(name for name in names if name),
            }
        )
        if chosen != self._preferences:
            self._preferences = chosen
            self.preferences_changed.emit(chosen)

    def _volume_changed(self, volume: int) -> None:
        """Take along the volumes that were not set apart."""
        if self._silent:
            return
        self._silent = True
        for kind, slider in self.volumes.items():
            if kind.value not in self._preferences.volumes:
                slider.setValue(volume)
        self._silent = False
        self._changed()

    def _try(self, kind: CueKind) -> None:
        self._sound.try_out(kind)
        self._show_sound()

    def _show_sound(self) -> None:
        tones = {
            SoundState.ON: "ok",
            SoundState.QUIET: "warn",
            SoundState.NONE: "danger",
            SoundState.NOT_READY: "text2",
        }
        self._sound_words.setText(self._sound.words)
        set_tone(self._sound_words, tones[self._sound.state])

    def _show_record(self) -> None:
        state = self._services.record_state()
        folders = "\n".join(str(folder) for folder in self._services.library_folders)
        writes = "Sessions are recorded." if state.writable else f"Nothing is recorded. {state.why_not}"
        self._record_words.setText(
            f"{writes}\nData folder: {state.place}\nProtocols are read from:\n{folders}"
        )
        self._back_up.setEnabled(self._services.archive is not None)

    def _ask_back_up(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, "Folder for the backup", str(Path.home()))
        if chosen:
            self.back_up(Path(chosen))

    def back_up(self, folder: Path) -> None:
        """Copy the record to a folder, off the window's thread."""
        archive = self._services.archive
        if archive is None:
            return
        self._back_up.setEnabled(False)
        self._back_up.show_as("Backing up ...", Icon.RECORD)
        self._background.run(lambda: archive.back_up(folder), self._backed_up, self._not_backed_up)

    def _backed_up(self, words: str) -> None:
        self._end_back_up()
        tell(self, "Backed up", words)

    def _not_backed_up(self, error: ServiceError) -> None:
        self._end_back_up()
        tell(self, error.message, error.remedy)

    def _end_back_up(self) -> None:
        self._back_up.setEnabled(True)
        self._back_up.show_as("Back up now", Icon.RECORD)


def _card(title: str) -> tuple[QFrame, QVBoxLayout]:
    card = plate()
    inside = column(card, margins=18, spacing=10)
    inside.addWidget(label(title, "heading"))
    return card, inside


def _combo(name: str, items: list[tuple[str, str]]) -> QComboBox:
    combo = QuietComboBox()
    combo.setAccessibleName(name)
    for words, value in items:
        combo.addItem(words, value)
    return combo


def _slider(name: str) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setRange(0, 100)
    slider.setSingleStep(5)
    slider.setAccessibleName(name)
    slider.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return slider


def _named(name: str, control: QWidget, hint: str = "") -> QWidget:
    whole = QWidget()
    inside = column(whole, spacing=4)
    inside.addWidget(label(name, "strong"))
    control.setAccessibleName(name)
    inside.addWidget(control)
    if hint:
        inside.addWidget(label(hint, "small", "text3"))
        control.setAccessibleDescription(hint)
    inside.addStretch(1)
    return whole
