"""The settings page: every card, and the preferences they make together."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from microtimer.core.preferences import Preferences
from microtimer.ui.background import Background
from microtimer.ui.desk.labels import label
from microtimer.ui.desk.layouts import column, scrolled
from microtimer.ui.language import tr
from microtimer.ui.services import Services
from microtimer.ui.settings.devices_card import DevicesCard
from microtimer.ui.settings.language_card import LanguageCard
from microtimer.ui.settings.looks_card import LooksCard
from microtimer.ui.settings.pedal_card import PedalCard
from microtimer.ui.settings.people_card import PeopleCard
from microtimer.ui.settings.record_card import RecordCard
from microtimer.ui.settings.settings_card import SettingsCard
from microtimer.ui.settings.sound_card import SoundCard
from microtimer.ui.settings.treatment_card import TreatmentCard
from microtimer.ui.settings.voice_card import VoiceCard
from microtimer.ui.sound.player import SoundPlayer


class SettingsPage(QWidget):
    """Shows the preferences, and tells every change at once."""

    preferences_changed = Signal(object)
    """The new `Preferences`."""

    def __init__(self, services: Services, sound: SoundPlayer, background: Background) -> None:
        super().__init__()
        self._preferences = Preferences()
        self.language = LanguageCard()
        self.looks = LooksCard()
        self.treatment = TreatmentCard(services.keep_awake)
        self.pedal = PedalCard(lambda: services.clock.now().awake_ms)
        self.sound = SoundCard(sound)
        self.voice = VoiceCard(sound)
        self.people = PeopleCard()
        self.devices = DevicesCard(services.catalogues.devices)
        self.record = RecordCard(services, background)
        self._cards: tuple[SettingsCard, ...] = (
            self.language,
            self.looks,
            self.treatment,
            self.pedal,
            self.sound,
            self.voice,
            self.people,
            self.devices,
            self.record,
        )
        whole = column(self, margins=28, spacing=14)
        whole.addWidget(label(tr("settings", "Settings"), "title", wrap=False))
        sheet = QWidget()
        body = column(sheet, spacing=14)
        for card in self._cards:
            body.addWidget(card)
            card.changed.connect(self._take)
        body.addWidget(label(f"microtimer {services.app_version}", "small", "text3"))
        body.addStretch(1)
        whole.addWidget(scrolled(sheet), 1)

    def set_preferences(self, preferences: Preferences) -> None:
        """Show what is set."""
        self._preferences = preferences
        for card in self._cards:
            card.set_preferences(preferences)

    def focus_language(self) -> None:
        """Put the keyboard on the language, as when it was just changed."""
        self.language.language.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        chosen = self._preferences
        for card in self._cards:
            chosen = card.chosen(chosen)
        if chosen != self._preferences:
            self._preferences = chosen
            self.preferences_changed.emit(chosen)
