"""The voice: on or off, which one it is, how loud and how fast, and a sample of it."""

from PySide6.QtCore import QLocale

from microtimer.core.plan import Side
from microtimer.core.preferences import Preferences
from microtimer.core.speech.clip import QUICKEST_RATE, SLOWEST_RATE
from microtimer.core.speech.phrases import place_phrases
from microtimer.core.speech.saying import Saying
from microtimer.ui.desk.buttons import DeskButton
from microtimer.ui.desk.fields import DeskCheck
from microtimer.ui.desk.labels import label, set_tone
from microtimer.ui.desk.layouts import row
from microtimer.ui.icons import Icon
from microtimer.ui.language import tr
from microtimer.ui.settings.settings_card import SettingsCard, named, side_by_side, slider
from microtimer.ui.sound.player import SoundPlayer


class VoiceCard(SettingsCard):
    """Names of places and changes of settings, spoken."""

    def __init__(self, sound: SoundPlayer) -> None:
        super().__init__(tr("settings", "Voice"))
        self._sound = sound
        head = row()
        self._words = label("", "body", "text2")
        head.addWidget(self._words, 1)
        self.sample = DeskButton(tr("settings", "Hear a sample"), icon=Icon.PLAY)
        self.sample.clicked.connect(self._say_sample)
        head.addWidget(self.sample)
        self.inside.addLayout(head)
        self.on = DeskCheck(tr("settings", "Speak the places and what has to be set"))
        self.inside.addWidget(self.on)
        self.volume = slider(tr("settings", "Volume of the voice"))
        self.rate = slider(tr("settings", "Speed of the voice"))
        self.rate.setRange(SLOWEST_RATE, QUICKEST_RATE)
        self.rate.setSingleStep(10)
        self.rate.setPageStep(20)
        self._rate_words = label("", "small", "text3")
        speed = named(tr("settings", "Speed of the voice"), self.rate)
        layout = speed.layout()
        if layout is not None:
            layout.addWidget(self._rate_words)
        hint = tr("settings", "Each protocol is spoken in its own language.")
        self.inside.addLayout(
            side_by_side(named(tr("settings", "Volume of the voice"), self.volume, hint), speed)
        )
        self.on.toggled.connect(self.tell)
        self.volume.valueChanged.connect(self.tell)
        self.rate.valueChanged.connect(self._show_rate)
        self.rate.valueChanged.connect(self.tell)
        sound.state_changed.connect(self._show_voice)

    def show_preferences(self, preferences: Preferences) -> None:
        self.on.setChecked(preferences.voice)
        self.volume.setValue(preferences.voice_volume)
        self.rate.setValue(preferences.voice_rate)
        self._show_rate(preferences.voice_rate)
        self._show_voice()

    def chosen(self, preferences: Preferences) -> Preferences:
        return preferences.model_copy(
            update={
                "voice": self.on.isChecked(),
                "voice_volume": self.volume.value(),
                "voice_rate": self.rate.value(),
            }
        )

    def _say_sample(self) -> None:
        if self._sound.voice.why_none:
            self._sound.voice.find()  # it may have been installed since
        language = QLocale().name().partition("_")[0]
        phrases = tuple(place_phrases("Jawline", Side.LEFT, "chin_to_ear", language))
        self._sound.try_voice(Saying(phrases[:1], None, language))

    def _show_rate(self, rate: int) -> None:
        self._rate_words.setText(tr("settings", "{rate} words a minute").format(rate=rate))

    def _show_voice(self) -> None:
        voice = self._sound.voice
        self._words.setText(voice.words)
        set_tone(self._words, "danger" if voice.on and voice.why_none else "ok" if voice.name else "text2")
        self.sample.setEnabled(voice.on)
