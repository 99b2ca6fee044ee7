"""The language of the window."""

from microtimer.core.preferences import Preferences
from microtimer.ui.language import LANGUAGES, system_language, tr
from microtimer.ui.settings.settings_card import SettingsCard, choose, combo, named, side_by_side


class LanguageCard(SettingsCard):
    """Each language named in itself, and the system's own first."""

    def __init__(self) -> None:
        super().__init__(tr("settings", "Language"))
        system = tr("settings", "As the system ({language})").format(language=LANGUAGES[system_language()])
        self.language = combo([(system, ""), *((name, code) for code, name in LANGUAGES.items())])
        hint = tr("settings", "Protocols keep the language they are written in.")
        self.inside.addLayout(
            side_by_side(named(tr("settings", "Language of the window"), self.language, hint))
        )
        self.language.currentIndexChanged.connect(self.tell)

    def show_preferences(self, preferences: Preferences) -> None:
        choose(self.language, preferences.language)

    def chosen(self, preferences: Preferences) -> Preferences:
        return preferences.model_copy(update={"language": self.language.currentData()})
