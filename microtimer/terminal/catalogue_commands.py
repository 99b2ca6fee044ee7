"""`zones` and `devices`: what a protocol may name, printed."""

from microtimer.core.catalogue.devices import DeviceProfile
from microtimer.core.catalogue.zones import Zone
from microtimer.terminal.printing import Output, table
from microtimer.terminal.workspace import Workspace


def print_zones(workspace: Workspace, *, as_json: bool, output: Output) -> int:
    """Print every zone of the catalogue."""
    zones = workspace.catalogues.zones.zones
    if as_json:
        output.json_page([zone.model_dump(mode="json", exclude_defaults=True) for zone in zones])
        return 0
    rows = [["zone", "name", "sides", "region", "also called"]]
    for line in table(rows + [_zone_row(zone) for zone in zones]):
        output.line(line)
    return 0


def _zone_row(zone: Zone) -> list[str]:
    return [
        zone.id,
        zone.name + (" (delicate)" if zone.delicate else ""),
        ", ".join(zone.sides),
        zone.group or "not stated",
        ", ".join(zone.aliases),
    ]


def print_devices(workspace: Workspace, *, as_json: bool, output: Output) -> int:
    """Print every device profile; an unknown limit is said to be unknown."""
    devices = workspace.catalogues.devices.devices
    if as_json:
        output.json_page([device.model_dump(mode="json", exclude_defaults=True) for device in devices])
        return 0
    rows = [["device", "name", "current", "sites", "auto-off", "regulatory status"]]
    for line in table(rows + [_device_row(device) for device in devices]):
        output.line(line)
    return 0


def _device_row(device: DeviceProfile) -> list[str]:
    return [
        device.id,
        device.name,
        "no limit recorded" if device.ua_max is None else f"up to {device.ua_max} uA",
        ", ".join(device.sites_allowed) if device.sites_allowed else "not stated",
        "not stated" if device.auto_off_s is None else f"{device.auto_off_s // 60} min",
        device.regulatory.wording,
    ]
