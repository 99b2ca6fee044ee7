"""Small protocols and the catalogues that ship, for tests of the expansion."""

from pathlib import Path
from typing import Any

from microtimer.core.catalogue.devices import DeviceCatalogue, DeviceProfile
from microtimer.core.catalogue.gates import GateCatalogue
from microtimer.core.catalogue.screening import RuleSet
from microtimer.core.catalogue.zones import ZoneCatalogue
from microtimer.core.expansion.context import PlanContext
from microtimer.core.expansion.expand import expand
from microtimer.core.format.protocol_file import ProtocolFile
from microtimer.core.plan import Plan, PlannedStep, PlanOptions, StepKind

ASSETS = Path(__file__).resolve().parents[3] / "assets"
SHA256 = "0" * 64

ZONES = ZoneCatalogue.model_validate_json((ASSETS / "zones.json").read_bytes())
GATES = GateCatalogue.model_validate_json((ASSETS / "gates.json").read_bytes())
RULES = RuleSet.model_validate_json((ASSETS / "screening.json").read_bytes())
DEVICES = DeviceCatalogue.model_validate_json((ASSETS / "devices.json").read_bytes())


def device(device_id: str) -> DeviceProfile:
    """Return a bundled device profile."""
    profile = DEVICES.get(device_id)
    assert profile is not None
    return profile


def context(transition_ms: int = 0, device: DeviceProfile | None = None) -> PlanContext:
    """Return the bundled catalogues with a house transition time."""
    return PlanContext(ZONES, GATES, RULES, device, transition_ms)


def protocol(*steps: dict[str, Any], **parts: Any) -> ProtocolFile:
    """Return a protocol of these steps (the short form), with further parts of the file."""
    head = {"kind": "microtimer.protocol", "format": 1, "id": "tiny", "version": "1.0.0", "title": "Tiny"}
    return ProtocolFile.from_json_value({**head, **({"steps": steps} if steps else {}), **parts})


def zone(
    name: str | None, side: str | None = None, dwell_s: float | dict[str, str] | None = None, **more: Any
) -> dict[str, Any]:
    """Return a dynamic zone step; what is None is not written."""
    stated = {"zone": name, "side": side, "dwell_s": dwell_s}
    return {
        "type": "zone",
        "mode": "dynamic",
        **{key: value for key, value in stated.items() if value is not None},
        **more,
    }


def plan_of(*steps: dict[str, Any], options: dict[str, Any] | None = None, **parts: Any) -> Plan:
    """Expand a protocol of these steps without screening; `transition_ms` and `device` are the house's."""
    house = context(parts.pop("transition_ms", 0), parts.pop("device", None))
    chosen = PlanOptions.from_json_value({"with_screening": False, **(options or {})})
    return expand(protocol(*steps, **parts), SHA256, chosen, house)


def shown(plan: Plan) -> list[str]:
    """Return the plan as short lines: "jaw left 60", "gate", "task 30", "checkpoint compare"."""
    return [_line(step) for step in plan.steps]


def _line(step: PlannedStep) -> str:
    seconds = None if step.timing.planned_ms is None else f"{step.timing.planned_ms / 1000:g}"
    if step.kind is StepKind.ZONE:
        words = [step.zone or "anywhere", step.side.value if step.side else "not-stated", seconds]
    else:
        words = [step.kind.value, step.checkpoint, seconds]
    return " ".join(word for word in words if word)
