"""Zones to leave out: picked on the face or in a plain list, each with its reason."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QWidget

from microtimer.core.catalogue.zones import ZoneCatalogue
from microtimer.core.expansion.choices import ZoneChoice
from microtimer.core.plan import Side
from microtimer.core.sentence import sentence
from microtimer.core.session.events import ReasonedExclusion
from microtimer.ui.desk.buttons import ButtonKind, DeskButton
from microtimer.ui.desk.fields import QuietComboBox
from microtimer.ui.desk.labels import label
from microtimer.ui.desk.layouts import column, empty, row
from microtimer.ui.desk.root import look_of
from microtimer.ui.icons import Icon
from microtimer.ui.language import catalogued, told, tr
from microtimer.ui.map.drawing import FaceDrawing
from microtimer.ui.map.picker import FacePicker, ZoneTarget
from microtimer.ui.map.scene import FaceScene, MapArea
from microtimer.ui.theme import LIGHT, Look

REASONS: Final = (
    sentence("start", "Irritated skin"),
    sentence("start", "Recent injection or filler"),
    sentence("start", "Open skin or a cold sore"),
    sentence("start", "Metal or implant"),
    sentence("start", "Client's wish"),
)
_Key = tuple[str, Side | None]


class ZoneChooser(QWidget):
    """Chooses zones to leave out before the start."""

    changed = Signal()
    """A zone was put in or taken out, or a reason changed."""

    def __init__(self, drawing: FaceDrawing, zones: ZoneCatalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zones = zones
        self._targets: dict[_Key, ZoneTarget] = {}
        self._reasons: dict[_Key, str] = {}
        self._silent = False
        whole = column(self, spacing=10)
        beside = row(spacing=16)
        self._map = FacePicker(drawing, Look(LIGHT), background="surface", side_words=False, fade_out=False)
        self._map.zone_picked.connect(self._toggle)
        beside.addWidget(self._map)
        self._list = QListWidget()
        self._list.setAccessibleName(tr("start", "Zones of this protocol; checked ones are left out"))
        self._list.itemChanged.connect(self._list_changed)
        beside.addWidget(self._list, 1)
        whole.addLayout(beside)
        self._chosen = column(spacing=6)
        whole.addLayout(self._chosen)

    def set_zones(self, choices: Sequence[ZoneChoice]) -> None:
        """Offer the zones of another protocol; nothing is left out."""
        self._reasons.clear()
        targets = [target for choice in choices for target in self._targets_of(choice)]
        self._targets = {(target.zone, target.side): target for target in targets}
        self.look_changed()
        self._map.set_targets(targets)
        self._silent = True
        self._list.clear()
        for key, target in self._targets.items():
            item = QListWidgetItem(target.full_name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.UserRole, key)
            self._list.addItem(item)
        self._silent = False
        self._show()

    def exclusions(self) -> tuple[ReasonedExclusion, ...]:
        """Return what is left out, with reasons; a reason may still be missing."""
        return tuple(
            ReasonedExclusion(zone=zone, side=side, reason=reason)
            for (zone, side), reason in self._reasons.items()
        )

    def missing_reasons(self) -> tuple[str, ...]:
        """Return the names of the zones that have no reason yet."""
        return tuple(self._targets[key].full_name for key, reason in self._reasons.items() if not reason)

    def look_changed(self) -> None:
        """Draw the face in another theme or size."""
        look = look_of(self)
        self._map.set_look(look)
        self._map.setFixedSize(look.px(230), look.px(284))
        self._list.setMinimumHeight(look.px(220))

    def leave_out(self, zone: str, side: Side | None, reason: str) -> None:
        """Leave a zone out, as the user would."""
        self._reasons[zone, side] = reason
        self._show()
        self.changed.emit()

    def _targets_of(self, choice: ZoneChoice) -> list[ZoneTarget]:
        zone = self._zones.get(choice.zone)
        sides: tuple[Side | None, ...] = choice.sides or (None,)
        return [
            ZoneTarget(
                choice.zone, side, catalogued(choice.title), MapArea(zone.shapes(side) if zone else (), side)
            )
            for side in sides
        ]

    def _toggle(self, zone: str, side: object) -> None:
        key = (zone, side if isinstance(side, Side) else None)
        if key in self._reasons:
            del self._reasons[key]
        else:
            self._reasons[key] = ""
        self._show()
        self.changed.emit()

    def _list_changed(self, item: QListWidgetItem) -> None:
        if self._silent:
            return
        key = item.data(Qt.ItemDataRole.UserRole)
        zone, side = key
        wanted = item.checkState() is Qt.CheckState.Checked
        if wanted != ((zone, side) in self._reasons):
            self._toggle(zone, side)

    def _show(self) -> None:
        self._silent = True
        for number in range(self._list.count()):
            item = self._list.item(number)
            chosen = tuple(item.data(Qt.ItemDataRole.UserRole)) in self._reasons
            item.setCheckState(Qt.CheckState.Checked if chosen else Qt.CheckState.Unchecked)
            name = self._targets[tuple(item.data(Qt.ItemDataRole.UserRole))].full_name
            item.setText(tr("start", "{zone} (left out)").format(zone=name) if chosen else name)
        self._silent = False
        areas = tuple(self._targets[key].area for key in self._reasons)
        names = ", ".join(self._targets[key].full_name for key in self._reasons)
        words = tr("start", "Left out: {zones}").format(zones=names)
        if not names:
            words = tr("start", "Nothing is left out.")
        self._map.set_scene(FaceScene(left_out=areas), spoken=words)
        empty(self._chosen)
        for key in self._reasons:
            self._chosen.addWidget(self._make_row(key))
        if not self._reasons:
            self._chosen.addWidget(label(tr("start", "Nothing is left out."), "body", "text3"))

    def _make_row(self, key: _Key) -> QWidget:
        whole = QWidget()
        line = row(whole, spacing=8)
        name = self._targets[key].full_name
        line.addWidget(label(name, "strong"), 1)
        reason = _reason_box(self._reasons[key])
        reason.setAccessibleName(tr("start", "Why {zone} is left out").format(zone=name))
        reason.currentTextChanged.connect(lambda text: self._set_reason(key, text))
        line.addWidget(reason, 1)
        undo = DeskButton(tr("start", "Undo"), icon=Icon.REDO, kind=ButtonKind.LINK)
        undo.setAccessibleName(tr("start", "Do not leave out {zone}").format(zone=name))
        undo.clicked.connect(lambda: self._toggle(*key))
        line.addWidget(undo)
        return whole

    def _set_reason(self, key: _Key, text: str) -> None:
        if key in self._reasons:
            self._reasons[key] = text.strip()
            self.changed.emit()


def _reason_box(reason: str) -> QComboBox:
    box = QuietComboBox()
    box.setEditable(True)
    box.addItems([told(reason) for reason in REASONS])
    box.setCurrentIndex(-1)
    box.setEditText(reason)
    if (field := box.lineEdit()) is not None:
        field.setPlaceholderText(tr("start", "Why? (needed)"))
    return box
