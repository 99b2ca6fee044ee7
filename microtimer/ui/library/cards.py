"""A card: what the library says about one protocol file, worked out before anything is drawn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from microtimer.core.catalogue.catalogues import Catalogues
from microtimer.core.catalogue.device_limits import LimitFinding
from microtimer.core.catalogue.devices import DeviceProfile
from microtimer.core.expansion.choices import start_choices
from microtimer.core.expansion.context import PlanContext, PlanError
from microtimer.core.expansion.expand import expand
from microtimer.core.format.reading import FailedProtocol, LoadedProtocol
from microtimer.core.plan import Mode, Plan, PlanOptions, Side, StepKind
from microtimer.core.plan_limits import plan_findings
from microtimer.core.problem import Problem, Severity, in_order, render
from microtimer.ui.services import LibraryEntry
from microtimer.ui.when import clock_words

Lint = Callable[[LoadedProtocol], Sequence[Problem]]


@dataclass(frozen=True, slots=True)
class ModeShare:
    """How much of a plan is one mode."""

    steps: int = 0
    planned_ms: int = 0


@dataclass(frozen=True, slots=True)
class Fit:
    """Whether a plan fits the device in use: a tone ("ok", "warn", "danger", "text3") and a few words."""

    tone: str
    words: str


@dataclass(frozen=True, slots=True)
class CardFigures:
    """What a plan comes to, without its screening."""

    planned_ms: int
    untimed: int
    """Steps with current or work whose length is not stated."""
    zones: tuple[str, ...]
    areas: frozenset[tuple[str, Side | None]]
    """Zones with the sides they are worked on."""
    groups: frozenset[str]
    dynamic: ModeShare
    static: ModeShare


@dataclass(frozen=True, slots=True)
class Card:
    """One protocol file of the library; without figures it cannot run, and its problems say why."""

    entry: LibraryEntry
    title: str
    subtitle: str
    """The version, or the file's name."""
    status: str
    problems: tuple[Problem, ...]
    figures: CardFigures | None
    fit: Fit
    last_run: str

    @property
    def file(self) -> str:
        """Return the file's name without its folder."""
        return Path(self.entry.file).name

    @property
    def protocol(self) -> LoadedProtocol | None:
        """Return the protocol if it can run."""
        usable = self.figures is not None and isinstance(self.entry, LoadedProtocol)
        return self.entry if usable and isinstance(self.entry, LoadedProtocol) else None

    @property
    def errors(self) -> tuple[Problem, ...]:
        """Return the problems that keep it from running."""
        return tuple(problem for problem in self.problems if problem.severity is Severity.ERROR)

    @property
    def report(self) -> str:
        """Return every problem as text, to copy."""
        return "\n\n".join(render(problem) for problem in self.problems)

    @property
    def spoken(self) -> str:
        """Return what a screen reader says."""
        if self.figures is None:
            count = len(self.errors)
            return f"{self.title or self.file}, cannot run, {count} problem{'s' if count != 1 else ''}"
        minutes = clock_words(self.figures.planned_ms)
        zones = len(self.figures.zones)
        return f"{self.title}, {self.subtitle}, {self.status}, {minutes}, {zones} zones, {self.fit.words}"

    def matches(self, words: str) -> bool:
        """Tell whether every word stands in its title, file name, status or zones."""
        zones = self.figures.zones if self.figures else ()
        text = " ".join((self.title, self.subtitle, self.file, self.status, *zones)).casefold()
        return all(word in text for word in words.casefold().split())


def make_card(
    entry: LibraryEntry,
    catalogues: Catalogues,
    device: DeviceProfile | None,
    lint: Lint,
    last_run: str = "",
) -> Card:
    """Work out the card of one file; a file that cannot be planned becomes a card that says why."""
    if isinstance(entry, FailedProtocol):
        return _failed(entry, entry.title, entry.problems)
    document = entry.document
    problems = tuple(in_order((*entry.problems, *lint(entry))))
    if any(problem.severity is Severity.ERROR for problem in problems):
        return _failed(entry, document.title, problems)
    try:
        plan = usual_plan(entry, catalogues, device)
    except PlanError as error:
        at = Problem(Severity.ERROR, "no-plan", error.message, error.remedy, entry.file)
        return _failed(entry, document.title, (*problems, at))
    return Card(
        entry=entry,
        title=document.title,
        subtitle=f"v{document.version}",
        status="practice" if document.practice else document.status or "",
        problems=problems,
        figures=_figures(plan, catalogues),
        fit=fit_of(plan, entry, catalogues, device),
        last_run=last_run,
    )


def usual_plan(entry: LoadedProtocol, catalogues: Catalogues, device: DeviceProfile | None) -> Plan:
    """Return the plan as the protocol makes it by itself, without screening. Raises PlanError."""
    choices = start_choices(entry.document, catalogues.zones)
    options = PlanOptions(values=choices.least_values(), with_screening=False)
    context = PlanContext(catalogues.zones, catalogues.gates, catalogues.rules, device)
    return expand(entry.document, entry.sha256, options, context)


def fit_of(plan: Plan, entry: LoadedProtocol, catalogues: Catalogues, device: DeviceProfile | None) -> Fit:
    """Return in a few words whether a plan fits the device in use."""
    if device is None:
        return Fit("text3", "No device chosen")
    findings = plan_findings(plan, device, catalogues.zones, entry.document.zones or ())
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    warnings = [finding for finding in findings if finding.severity is Severity.WARNING]
    if errors:
        return Fit("danger", _against(errors, device))
    if warnings:
        return Fit("warn", f"{_counted(len(warnings), 'warning')} for {device.name}")
    if findings:
        return Fit("text2", f"No known conflict with {device.name}")
    return Fit("ok", f"Fits {device.name}")


def _failed(entry: LibraryEntry, title: str, problems: tuple[Problem, ...]) -> Card:
    name = Path(entry.file).name
    return Card(entry, title or name, name, "", problems, None, Fit("text3", ""), "")


def _against(errors: list[LimitFinding], device: DeviceProfile) -> str:
    codes = {finding.code for finding in errors}
    if "other-family" in codes:
        return f"Not for {device.name}: other kind of current"
    if codes == {"current-above-maximum"}:
        return f"{_counted(len(errors), 'step')} above {device.ua_max} µA"
    if codes == {"site-not-allowed"}:
        return f"{_counted(len(errors), 'zone')} not allowed with {device.name}"
    return f"{_counted(len(errors), 'conflict')} with {device.name}"


def _counted(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def _figures(plan: Plan, catalogues: Catalogues) -> CardFigures:
    placed = [step for step in plan.steps if step.kind is StepKind.ZONE]
    work = [step for step in plan.steps if step.kind in (StepKind.ZONE, StepKind.TASK)]
    zones = {zone.id: zone for zone in catalogues.zones.zones}
    named = dict.fromkeys(name for step in placed for name in (step.zone, *step.with_zones) if name)
    return CardFigures(
        planned_ms=plan.totals.all_ms,
        untimed=sum(step.timing.counted_ms == 0 for step in work),
        zones=tuple(zones[name].name if name in zones else name for name in named),
        areas=frozenset(
            (name, step.side) for step in placed for name in (step.zone, *step.with_zones) if name
        ),
        groups=frozenset(
            group.value for name in named if name in zones and (group := zones[name].group) is not None
        ),
        dynamic=_share(plan, Mode.DYNAMIC),
        static=_share(plan, Mode.STATIC),
    )


def _share(plan: Plan, mode: Mode) -> ModeShare:
    steps = [step for step in plan.steps if step.mode is mode]
    return ModeShare(len(steps), sum(step.timing.counted_ms for step in steps))
