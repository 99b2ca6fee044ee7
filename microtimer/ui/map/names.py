"""The zones of a map by name, for screen readers, which find no parts in a painted widget."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QLabel, QWidget

from microtimer.ui.language import tr
from microtimer.ui.map.drawing import Sheet
from microtimer.ui.map.scene import MapArea, MapZone, ZoneState, area_path


class ZoneNames:
    """Keeps one empty label over each zone: it shows nothing, and is read out by its name."""

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self._labels: dict[MapArea, QLabel] = {}

    def set_zones(self, zones: Sequence[MapZone], sheet: Sheet, transform: QTransform) -> None:
        """Name these zones, each with its state and the time done."""
        known = {zone.area: zone for zone in zones}
        for area in [area for area in self._labels if area not in known]:
            self._labels.pop(area).deleteLater()
        for area, zone in known.items():
            label = self._labels.get(area)
            if label is None:
                label = self._labels[area] = QLabel(self._owner)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
                label.show()
            if (words := spoken_zone(zone)) != label.accessibleName():
                label.setAccessibleName(words)
            label.setGeometry(transform.mapRect(area_path(sheet, area).boundingRect()).toAlignedRect())


def spoken_zone(zone: MapZone) -> str:
    """Return a zone's name with its state and, once begun, its time."""
    words = named_state(zone.name, zone.state)
    if not zone.done_s:
        return words
    if not zone.planned_s:
        return tr("map", "{zone}, {done} s").format(zone=words, done=zone.done_s)
    return tr("map", "{zone}, {done} of {planned} s").format(
        zone=words, done=zone.done_s, planned=zone.planned_s
    )


def named_state(name: str, state: ZoneState) -> str:
    """Return a zone's name with its state, such as "Mid cheek, client's left: done"."""
    match state:
        case ZoneState.ACTIVE:
            return tr("map", "{zone}: now").format(zone=name)
        case ZoneState.DONE:
            return tr("map", "{zone}: done").format(zone=name)
        case ZoneState.COMING:
            return tr("map", "{zone}: next").format(zone=name)
        case ZoneState.LATER:
            return tr("map", "{zone}: to come").format(zone=name)
        case ZoneState.LEFT_OUT:
            return tr("map", "{zone}: left out").format(zone=name)
        case ZoneState.CHOSEN:
            return tr("map", "{zone}: chosen").format(zone=name)
