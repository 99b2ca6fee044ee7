"""The pedal: what it was learned, and the way to teach it."""

from collections.abc import Callable

from microtimer.core.preferences import Pedal, Preferences
from microtimer.ui.desk.buttons import ButtonKind, DeskButton
from microtimer.ui.desk.labels import label
from microtimer.ui.desk.layouts import row
from microtimer.ui.icons import Icon
from microtimer.ui.language import tr
from microtimer.ui.settings.pedal_dialog import PedalDialog
from microtimer.ui.settings.pedal_slots import in_words
from microtimer.ui.settings.settings_card import SettingsCard


class PedalCard(SettingsCard):
    """The learned keys, and a dialog that learns them."""

    def __init__(self, now_ms: Callable[[], int]) -> None:
        super().__init__(tr("settings", "Pedal"))
        self._now_ms = now_ms
        self._pedal, self._guard_ms = Pedal(), 0
        line = row()
        self._words = label("", "body", "text2")
        line.addWidget(self._words, 1)
        self._forget = DeskButton(tr("settings", "Forget the pedal"), kind=ButtonKind.LINK)
        self._forget.clicked.connect(lambda: self._keep(Pedal()))
        line.addWidget(self._forget)
        learn = DeskButton(tr("settings", "Learn the pedal"), icon=Icon.PEDAL)
        learn.clicked.connect(self.open_dialog)
        line.addWidget(learn)
        self.inside.addLayout(line)

    def show_preferences(self, preferences: Preferences) -> None:
        self._pedal, self._guard_ms = preferences.pedal, preferences.guard_ms
        self._show_words()

    def chosen(self, preferences: Preferences) -> Preferences:
        self._guard_ms = preferences.guard_ms
        return preferences.model_copy(update={"pedal": self._pedal})

    def open_dialog(self) -> PedalDialog:
        """Ask for a press of the pedal."""
        dialog = PedalDialog(self, self._pedal, now_ms=self._now_ms, guard_ms=self._guard_ms, kept=self._keep)
        dialog.open()
        return dialog

    def _keep(self, pedal: Pedal) -> None:
        self._pedal = pedal
        self._show_words()
        self.tell()

    def _show_words(self) -> None:
        found = in_words(self._pedal)
        usual = tr(
            "settings",
            "None learned. Pedals that type Space, Enter, Page Down, B or F13 work as they are: "
            "short goes on, held pauses.",
        )
        self._words.setText(found or usual)
        self._forget.setVisible(bool(found))
