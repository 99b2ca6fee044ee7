"""The devices that this place has."""

from PySide6.QtWidgets import QGridLayout, QWidget

from microtimer.core.catalogue.devices import DeviceCatalogue
from microtimer.core.preferences import Preferences
from microtimer.ui.desk.buttons import DeskButton
from microtimer.ui.desk.fields import DeskCheck
from microtimer.ui.desk.labels import label
from microtimer.ui.desk.layouts import row
from microtimer.ui.icons import Icon
from microtimer.ui.language import catalogued, tr
from microtimer.ui.settings.settings_card import SettingsCard


class DevicesCard(SettingsCard):
    """The devices chosen, and behind a button one check for every profile there is."""

    def __init__(self, devices: DeviceCatalogue) -> None:
        super().__init__(tr("settings", "Devices"))
        head = row()
        self._words = label("", "body", "text2")
        head.addWidget(self._words, 1)
        self.more = DeskButton("", icon=Icon.DOWN)
        self.more.clicked.connect(self._unfold)
        head.addWidget(self.more)
        self.inside.addLayout(head)
        self.devices = {device.id: DeskCheck(catalogued(device.name)) for device in devices.devices}
        self._all = QWidget()
        grid = QGridLayout(self._all)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(0)
        for number, check in enumerate(self.devices.values()):
            grid.addWidget(check, *divmod(number, 2))
            check.toggled.connect(self.tell)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.inside.addWidget(self._all)
        self._all.hide()
        self._show_words()

    def show_preferences(self, preferences: Preferences) -> None:
        for device_id, check in self.devices.items():
            check.setChecked(device_id in preferences.owned_devices)
        self._show_words()

    def chosen(self, preferences: Preferences) -> Preferences:
        self._show_words()
        owned = tuple(device_id for device_id, check in self.devices.items() if check.isChecked())
        return preferences.model_copy(update={"owned_devices": owned})

    def _unfold(self) -> None:
        self._all.setVisible(self._all.isHidden())
        self._show_words()

    def _show_words(self) -> None:
        owned = ", ".join(check.words() for check in self.devices.values() if check.isChecked())
        none = tr("settings", "Choose the devices you have: the start offers them before all others.")
        self._words.setText(
            tr("settings", "Offered first at the start: {devices}").format(devices=owned) if owned else none
        )
        if self._all.isHidden():
            self.more.show_as(tr("settings", "Choose devices"), Icon.DOWN)
        else:
            self.more.show_as(tr("settings", "Fold up"), Icon.UP)
