"""Who works here."""

from PySide6.QtWidgets import QPlainTextEdit

from microtimer.core.preferences import Preferences
from microtimer.ui.desk.labels import label
from microtimer.ui.language import tr
from microtimer.ui.settings.settings_card import SettingsCard


class PeopleCard(SettingsCard):
    """The practitioners, one a line."""

    def __init__(self) -> None:
        super().__init__(tr("settings", "Practitioners"))
        words = tr("settings", "Names or initials to choose from, one a line.")
        self.inside.addWidget(label(words, "body", "text2"))
        self.people = QPlainTextEdit()
        self.people.setAccessibleName(tr("settings", "Practitioners, one a line"))
        self.people.setTabChangesFocus(True)
        self.people.setFixedHeight(110)
        self.people.textChanged.connect(self.tell)
        self.inside.addWidget(self.people)

    def show_preferences(self, preferences: Preferences) -> None:
        if self._names() != preferences.practitioners:
            self.people.setPlainText("\n".join(preferences.practitioners))

    def chosen(self, preferences: Preferences) -> Preferences:
        return preferences.model_copy(update={"practitioners": self._names()})

    def _names(self) -> tuple[str, ...]:
        lines = (" ".join(line.split()) for line in self.people.toPlainText().splitlines())
        return tuple(dict.fromkeys(name for name in lines if name))
