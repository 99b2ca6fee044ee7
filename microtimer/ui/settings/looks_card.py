"""How the window looks: colours, the face map, motion."""

from typing import Final

from microtimer.core.preferences import MapView, Preferences, ThemeChoice
from microtimer.core.sentence import sentence
from microtimer.ui.fields import DeskCheck
from microtimer.ui.language import told, tr
from microtimer.ui.settings.settings_card import SettingsCard, choose, combo, named, side_by_side

_THEMES: Final = {
    ThemeChoice.SYSTEM: sentence("settings", "As the system at the desk, dark in the treatment room"),
    ThemeChoice.BY_ROOM: sentence("settings", "Light at the desk, dark in the treatment room"),
    ThemeChoice.LIGHT: sentence("settings", "Light everywhere"),
    ThemeChoice.DARK: sentence("settings", "Dark everywhere"),
}
_VIEWS: Final = {
    MapView.FACING: sentence("settings", "Facing the client"),
    MapView.BEHIND: sentence("settings", "From behind the client's head"),
}


class LooksCard(SettingsCard):
    """Colours, where the practitioner sits, motion."""

    def __init__(self) -> None:
        super().__init__(tr("settings", "Looks"))
        self.theme = combo([(told(words), theme.value) for theme, words in _THEMES.items()])
        self.view = combo([(told(words), view.value) for view, words in _VIEWS.items()])
        self.still = DeskCheck(tr("settings", "Reduced motion: nothing travels or breathes"))
        self.inside.addLayout(
            side_by_side(
                named(tr("settings", "Colours"), self.theme), named(tr("settings", "Face map"), self.view)
            )
        )
        self.inside.addWidget(self.still)
        self.theme.currentIndexChanged.connect(self.tell)
        self.view.currentIndexChanged.connect(self.tell)
        self.still.toggled.connect(self.tell)

    def show_preferences(self, preferences: Preferences) -> None:
        choose(self.theme, preferences.theme.value)
        choose(self.view, preferences.map_view.value)
        self.still.setChecked(bool(preferences.reduced_motion))

    def chosen(self, preferences: Preferences) -> Preferences:
        return preferences.model_copy(
            update={
                "theme": ThemeChoice(self.theme.currentData()),
                "map_view": MapView(self.view.currentData()),
                "reduced_motion": self.still.isChecked(),
            }
        )
