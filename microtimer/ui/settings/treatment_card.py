"""How a treatment runs: the time to move on, and the guard against a double press."""

from microtimer.core.preferences import Preferences
from microtimer.ui.fields import QuietSpinBox
from microtimer.ui.language import tr
from microtimer.ui.settings.settings_card import SettingsCard, named, side_by_side


class TreatmentCard(SettingsCard):
    """Times that a protocol leaves open."""

    def __init__(self) -> None:
        super().__init__(tr("settings", "Treatment"))
        self.transition, self.guard = QuietSpinBox(), QuietSpinBox()
        self.transition.setRange(0, 120)
        self.transition.setSuffix(" s")
        self.guard.setRange(0, 3000)
        self.guard.setSingleStep(50)
        self.guard.setSuffix(" ms")
        self.inside.addLayout(
            side_by_side(
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
        self.transition.valueChanged.connect(self.tell)
        self.guard.valueChanged.connect(self.tell)

    def show_preferences(self, preferences: Preferences) -> None:
        self.transition.setValue(preferences.transition_s)
        self.guard.setValue(preferences.guard_ms)

    def chosen(self, preferences: Preferences) -> Preferences:
        return preferences.model_copy(
            update={"transition_s": self.transition.value(), "guard_ms": self.guard.value()}
        )
