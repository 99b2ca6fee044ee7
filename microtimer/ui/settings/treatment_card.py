"""How a treatment is shown and run: where the practitioner sits, large text, sides, times."""

from collections.abc import Callable
from typing import Final

from microtimer.core.plan import SideOrder
from microtimer.core.preferences import MapView, Preferences
from microtimer.core.sentence import sentence
from microtimer.ui.desk.buttons import DeskButton
from microtimer.ui.desk.fields import DeskCheck, QuietSpinBox
from microtimer.ui.desk.labels import label, set_tone
from microtimer.ui.desk.layouts import row
from microtimer.ui.icons import Icon
from microtimer.ui.language import told, tr
from microtimer.ui.settings.settings_card import SettingsCard, choose, combo, named, side_by_side

_VIEWS: Final = {
    MapView.FACING: sentence("settings", "Facing the client"),
    MapView.BEHIND: sentence("settings", "Behind the client's head"),
}
_ORDERS: Final = {
    None: sentence("settings", "As each protocol has it"),
    SideOrder.ZONE: sentence("settings", "Zone by zone"),
    SideOrder.SIDE: sentence("settings", "One side, then the other"),
}


class TreatmentCard(SettingsCard):
    """What a protocol leaves open, and how the screen helps."""

    def __init__(self, keep_awake: Callable[[bool], bool]) -> None:
        super().__init__(tr("settings", "Treatment"))
        self._keep_awake = keep_awake
        self.view = combo([(told(words), view.value) for view, words in _VIEWS.items()])
        self.order = combo([(told(words), order.value if order else "") for order, words in _ORDERS.items()])
        self.transition, self.guard = QuietSpinBox(), QuietSpinBox()
        self.transition.setRange(0, 120)
        self.transition.setSuffix(" s")
        self.guard.setRange(0, 3000)
        self.guard.setSingleStep(50)
        self.guard.setSuffix(" ms")
        self.large = DeskCheck(tr("settings", "Large: words and figures of the treatment a quarter larger"))
        self._lay_out()
        for field in (self.view, self.order):
            field.currentIndexChanged.connect(self.tell)
        for number in (self.transition, self.guard):
            number.valueChanged.connect(self.tell)
        self.large.toggled.connect(self.tell)

    def show_preferences(self, preferences: Preferences) -> None:
        choose(self.view, preferences.map_view.value)
        choose(self.order, preferences.side_order.value if preferences.side_order else "")
        self.transition.setValue(preferences.transition_s)
        self.guard.setValue(preferences.guard_ms)
        self.large.setChecked(preferences.large_text)

    def chosen(self, preferences: Preferences) -> Preferences:
        order = self.order.currentData()
        return preferences.model_copy(
            update={
                "map_view": MapView(self.view.currentData()),
                "side_order": SideOrder(order) if order else None,
                "transition_s": self.transition.value(),
                "guard_ms": self.guard.value(),
                "large_text": self.large.isChecked(),
            }
        )

    def _lay_out(self) -> None:
        self.inside.addLayout(
            side_by_side(
                named(
                    tr("settings", "Where you sit"),
                    self.view,
                    tr("settings", "The face map is seen from there; left stays the client's left"),
                ),
                named(
                    tr("settings", "Order of the sides"),
                    self.order,
                    tr("settings", "What the start offers first, where a protocol treats both sides"),
                ),
                named(
                    tr("settings", "Move to the next place"),
                    self.transition,
                    tr("settings", "Time to move between placements, where the protocol states none"),
                ),
                named(
                    tr("settings", "Guard against a double press"),
                    self.guard,
                    tr("settings", "A second press sooner than this is ignored, and shown as ignored"),
                ),
            )
        )
        self.inside.addWidget(self.large)
        line = row()
        words = tr("settings", "The screen is kept awake while a session runs.")
        self._awake_words = label(words, "body", "text2")
        line.addWidget(self._awake_words, 1)
        check = DeskButton(tr("settings", "Check the screen"), icon=Icon.AWAKE)
        check.setToolTip(tr("settings", "Find out whether this system lets the screen be kept awake"))
        check.clicked.connect(self.check_screen)
        line.addWidget(check)
        self.inside.addLayout(line)

    def check_screen(self) -> None:
        """Find out whether the screen can be kept awake here, and say so."""
        kept = self._keep_awake(True)
        self._keep_awake(False)
        if kept:
            words = tr("settings", "The screen can be kept awake here, and is while a session runs.")
        else:
            words = tr(
                "settings",
                "The screen cannot be kept awake here: turn the screen saver and the power saving off "
                "yourself. A session says so too.",
            )
        self._awake_words.setText(words)
        set_tone(self._awake_words, "ok" if kept else "warn")
