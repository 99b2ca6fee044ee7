"""What a plan comes to, for its page: time by side and mode, and what it needs."""

from collections.abc import Iterator
from dataclasses import dataclass

from microtimer.core.catalogue.catalogues import Catalogues
from microtimer.core.format.protocol_file import DeviceNeeds, ProtocolFile
from microtimer.core.format.reading import LoadedProtocol
from microtimer.core.plan import Mode, Plan, PlannedStep, SectionKind, Side, StepKind
from microtimer.core.sentence import sentence
from microtimer.ui.language import catalogued, told, tr
from microtimer.ui.plan_lines import step_title

FAMILY_WORDS = {
    "microcurrent": sentence("library", "microcurrent"),
    "ems": sentence("library", "EMS"),
    "tens": sentence("library", "TENS"),
    "galvanic": sentence("library", "galvanic"),
    "unknown": sentence("library", "of unknown kind"),
}
_SIDES = (Side.LEFT, Side.MIDLINE, Side.RIGHT, Side.BOTH, Side.FREE)


@dataclass(frozen=True, slots=True)
class Share:
    """Time and steps with current of one side or one mode."""

    steps: int
    planned_ms: int


def by_side(plan: Plan) -> dict[Side, Share]:
    """Return the time of each side that is worked on, in the order left, middle, right."""
    found = {side: _share(step for step in _placed(plan) if step.side is side) for side in _SIDES}
    return {side: share for side, share in found.items() if share.steps}


def by_mode(plan: Plan) -> dict[Mode, Share]:
    """Return the time of each mode that is used."""
    found = {mode: _share(step for step in _placed(plan) if step.mode is mode) for mode in Mode}
    return {mode: share for mode, share in found.items() if share.steps}


def need_lines(protocol: LoadedProtocol, plan: Plan, catalogues: Catalogues) -> Iterator[tuple[str, str]]:
    """Yield what has to be at hand, each as a name and words."""
    document = protocol.document
    if document.device is not None:
        yield from _device_lines(document.device, catalogues)
    kinds = plan.steps
    prepared = [step for step in kinds if step.section is SectionKind.PREPARATION and _is_work(step)]
    if prepared:
        yield tr("library", "Preparation"), _listed(prepared)
    gates = [step for step in kinds if step.kind is StepKind.GATE]
    if gates:
        yield tr("library", "Checklists"), _listed(gates)
    stops = sum(step.kind is StepKind.CHECKPOINT for step in kinds)
    if stops:
        words = (
            tr("library", "1 stop to look or ask")
            if stops == 1
            else tr("library", "{count} stops to look or ask")
        )
        yield tr("library", "Stops"), words.format(count=stops)
    yield tr("library", "Questions before"), _asked_words(document)
    afterwards = [step for step in kinds if step.section is SectionKind.AFTERCARE and _is_work(step)]
    if afterwards:
        yield tr("library", "Afterwards"), _listed(afterwards)


def _device_lines(needs: DeviceNeeds, catalogues: Catalogues) -> Iterator[tuple[str, str]]:
    if needs.families:
        yield tr("library", "Device"), ", ".join(told(FAMILY_WORDS[family]) for family in needs.families)
    if needs.profiles:
        known = (catalogues.devices.get(name) for name in needs.profiles)
        names = [device.name if device else name for device, name in zip(known, needs.profiles, strict=True)]
        yield tr("library", "Made for"), ", ".join(names)
    if needs.min_channels:
        words = tr("library", "1 at least") if needs.min_channels == 1 else tr("library", "{count} at least")
        yield tr("library", "Outputs"), words.format(count=needs.min_channels)
    if needs.attachments:
        yield tr("library", "Accessories"), ", ".join(needs.attachments)
    if needs.note:
        yield tr("library", "About the device"), needs.note


def _asked_words(document: ProtocolFile) -> str:
    own = len(document.contraindications or ()) + len(document.precautions or ())
    if document.practice:
        return tr("library", "none: a practice run")
    if not own:
        return tr("library", "those of the house")
    if own == 1:
        return tr("library", "those of the house and 1 of its own")
    return tr("library", "those of the house and {count} of its own").format(count=own)


def _is_work(step: PlannedStep) -> bool:
    return step.kind in (StepKind.TASK, StepKind.ZONE)


def _listed(steps: list[PlannedStep]) -> str:
    return ", ".join(dict.fromkeys(catalogued(step_title(step)) for step in steps))


def _placed(plan: Plan) -> Iterator[PlannedStep]:
    return (step for step in plan.steps if step.kind is StepKind.ZONE)


def _share(steps: Iterator[PlannedStep]) -> Share:
    times = [step.timing.counted_ms for step in steps]
    return Share(len(times), sum(times))
