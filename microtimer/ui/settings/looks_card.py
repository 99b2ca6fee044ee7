"""How the window looks: colours and motion."""

from typing import Final

from microtimer.core.preferences import Preferences, ThemeChoice
from microtimer.core.sentence import sentence
from microtimer.ui.language import told, tr
from microtimer.ui.settings.settings_card import SettingsCard, choose, combo, named, side_by_side

_THEMES: Final = {
    ThemeChoice.SYSTEM: sentence("settings", "As the system, dark in the treatment room"),
    ThemeChoice.BY_ROOM: sentence("settings", "Light at the desk, dark in the treatment room"),
    ThemeChoice.LIGHT: sentence("settings", "Light everywhere"),
    ThemeChoice.DARK: sentence("settings", "Dark everywhere"),
}
_MOTIONS: Final = (
    ("", None, sentence("settings", "As the system asks")),
    ("still", True, sentence("settings", "Reduced: nothing travels or breathes")),
    ("moving", False, sentence("settings", "In full")),
)


class LooksCard(SettingsCard):
    """Colours and motion; both follow the system at first."""

    def __init__(self) -> None:
        super().__init__(tr("settings", "Looks"))
        self.theme = combo([(told(words), theme.value) for theme, words in _THEMES.items()])
        self.motion = combo([(told(words), name) for name, _, words in _MOTIONS])
        self.inside.addLayout(
            side_by_side(
                named(tr("settings", "Colours"), self.theme), named(tr("settings", "Motion"), self.motion)
            )
        )
        self.theme.currentIndexChanged.connect(self.tell)
        self.motion.currentIndexChanged.connect(self.tell)

    def show_preferences(self, preferences: Preferences) -> None:
        choose(self.theme, preferences.theme.value)
        shown = (name for name, still, _ in _MOTIONS if still is preferences.reduced_motion)
        choose(self.motion, next(shown))

    def chosen(self, preferences: Preferences) -> Preferences:
        still = {name: still for name, still, _ in _MOTIONS}[self.motion.currentData()]
        return preferences.model_copy(
            update={"theme": ThemeChoice(self.theme.currentData()), "reduced_motion": still}
        )
