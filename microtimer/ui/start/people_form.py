"""Who is there, and with what: practitioner, client code, device, products, rehearsal."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from microtimer.core.catalogue.devices import DeviceCatalogue, DeviceProfile
from microtimer.core.preferences import Preferences
from microtimer.ui.desk.buttons import ButtonKind, DeskButton
from microtimer.ui.desk.fields import DeskCheck, QuietComboBox
from microtimer.ui.desk.labels import label, set_tone
from microtimer.ui.desk.layouts import column, row
from microtimer.ui.language import catalogued, told, tr
from microtimer.ui.services import ClientReference


@dataclass(frozen=True, slots=True)
class People:
    """What the form holds."""

    practitioner: str
    client: ClientReference
    device: DeviceProfile | None
    device_serial: str
    products: str
    rehearsal: bool


class PeopleForm(QWidget):
    """Asks who and what a session belongs to."""

    changed = Signal()

    def __init__(
        self,
        devices: DeviceCatalogue,
        new_client_code: Callable[[], str],
        judge_client: Callable[[str], ClientReference],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._devices = devices
        self._new_client_code = new_client_code
        self._judge_client = judge_client
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        self._practitioner = QuietComboBox()
        self._practitioner.setEditable(True)
        typed = self._practitioner.lineEdit()
        if typed is not None:
            typed.setAccessibleName(tr("start", "Practitioner"))
        self._client = QLineEdit()
        self._client.setPlaceholderText(tr("start", "optional"))
        self._client_note = label("", "small", "text3")
        self.device = QuietComboBox()
        self._serial = QLineEdit()
        self._serial.setPlaceholderText(tr("start", "Serial number, or empty"))
        self._products = QLineEdit()
        self._products.setPlaceholderText(tr("start", "Gel and products, with batch, or empty"))
        self._rehearsal = DeskCheck(tr("start", "Rehearsal: device off, kept apart in the record"))
        grid.addWidget(self._field(tr("start", "Practitioner"), self._practitioner), 0, 0)
        grid.addWidget(self._make_client(), 0, 1)
        grid.addWidget(self._field(tr("start", "Device"), self.device), 1, 0)
        grid.addWidget(self._field(tr("start", "Device serial number"), self._serial), 1, 1)
        grid.addWidget(self._field(tr("start", "Products"), self._products), 2, 0, 1, 2)
        grid.addWidget(self._rehearsal, 3, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._practitioner.currentTextChanged.connect(self.changed)
        self._client.textChanged.connect(self._client_changed)
        self.device.currentIndexChanged.connect(self.changed)
        self._rehearsal.toggled.connect(self.changed)
        self._client_changed()

    def set_people(self, preferences: Preferences) -> None:
        """Start anew with what was chosen last; the client is always empty."""
        self._practitioner.clear()
        self._practitioner.addItems(list(preferences.practitioners))
        self._practitioner.setEditText(preferences.practitioner)
        self._offer_devices(preferences.owned_devices)
        self.device.setCurrentIndex(max(0, self.device.findData(preferences.device_id)))
        self._serial.setText(preferences.device_serial)
        self._client.clear()
        self._products.clear()
        self._rehearsal.setChecked(False)

    def _offer_devices(self, owned: Sequence[str]) -> None:
        """Offer the devices that this place has before all others."""
        devices = self._devices.devices
        here = [device for device in devices if device.id in owned]
        elsewhere = [device for device in devices if device.id not in owned]
        self.device.clear()
        self.device.addItem(tr("start", "No device chosen"), None)
        for group in filter(None, (here, elsewhere)):
            if here:
                self.device.insertSeparator(self.device.count())
            for device in group:
                self.device.addItem(catalogued(device.name), device.id)

    def set_client(self, text: str) -> None:
        """Type a client code."""
        self._client.setText(text)

    def people(self) -> People:
        """Return what the form holds."""
        chosen = self.device.currentData()
        return People(
            practitioner=" ".join(self._practitioner.currentText().split()),
            client=self._judge_client(self._client.text()),
            device=self._devices.get(chosen) if chosen else None,
            device_serial=self._serial.text().strip(),
            products=self._products.text().strip(),
            rehearsal=self._rehearsal.isChecked(),
        )

    def _make_client(self) -> QWidget:
        whole = QWidget()
        inside = column(whole, spacing=4)
        inside.addWidget(label(tr("start", "Client code"), "strong"))
        line = row(spacing=4)
        self._client.setAccessibleName(tr("start", "Client code"))
        line.addWidget(self._client, 1)
        new = DeskButton(tr("start", "New code"), kind=ButtonKind.LINK)
        new.setToolTip(tr("start", "Make a new client code with a check letter"))
        new.clicked.connect(lambda: self._client.setText(self._new_client_code()))
        line.addWidget(new)
        inside.addLayout(line)
        inside.addWidget(self._client_note)
        return whole

    def _field(self, name: str, control: QWidget) -> QWidget:
        whole = QWidget()
        inside = column(whole, spacing=4)
        inside.addWidget(label(name, "strong"))
        control.setAccessibleName(name)
        inside.addWidget(control)
        inside.addStretch(1)
        return whole

    def _client_changed(self) -> None:
        found = self._judge_client(self._client.text())
        words = told(found.error or found.warning) or tr(
            "start", "No name: a code like C-7QK4-2M, made here."
        )
        self._client_note.setText(words)
        set_tone(self._client_note, "danger" if found.error else "warn" if found.warning else "text3")
        self._client.setAccessibleDescription(words)
        self.changed.emit()
