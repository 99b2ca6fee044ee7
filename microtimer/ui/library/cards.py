"""A card: what the library says about one protocol file, worked out before anything is drawn."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from microtimer.core.catalogue.catalogues import Catalogues
from microtimer.core.catalogue.devices import DeviceProfile
from microtimer.core.catalogue.limit_finding import LimitFinding
from microtimer.core.clock import Moment
from microtimer.core.expansion.choices import start_choices
from microtimer.core.expansion.context import PlanContext, PlanError
from microtimer.core.expansion.expand import expand
from microtimer.core.format.reading import FailedProtocol, LoadedProtocol
from microtimer.core.plan import Mode, Plan, PlanOptions, Side, StepKind
from microtimer.core.plan_limits import plan_findings
from microtimer.core.problem import Problem, Severity, in_order, render
from microtimer.core.sentence import sentence
from microtimer.ui.language import told, tr
from microtimer.ui.services import LibraryEntry
from microtimer.ui.when import clock_words, since

Lint = Callable[[LoadedProtocol], Sequence[Problem]]


@dataclass(frozen=True, slots=True)
class ModeShare:
    """How much of a plan is one mode."""

    steps: int = 0
    planned_ms: int = 0


@dataclass(frozen=True, slots=True)
class Fit:
    """Whether a plan fits the device in use: a tone ("ok", "warn", "danger", "text3") and a sentence."""

    tone: str
    words: str
    fits: bool = False
    """A device is chosen, and nothing known speaks against it."""


@dataclass(frozen=True, slots=True)
class LastRun:
    """The last session of a protocol in the record."""

    session_id: str
    version: str
    utc_ms: int
    offset_min: int
    now: Moment
    """The moment from which it is told how long ago it was."""

    @property
    def words(self) -> str:
        """Return when it was, such as "Last run yesterday"."""
        when = since(self.utc_ms, self.offset_min, self.now)
        return tr("library", "Last run {when}").format(when=when)


@dataclass(frozen=True, slots=True)
class CardFigures:
    """What a plan comes to, without its screening."""

    planned_ms: int
    untimed: int
    """Steps with current or work whose length is not stated."""
    zones: tuple[str, ...]
    areas: frozenset[tuple[str, Side | None]]
    """Zones with the sides they are worked on."""
    zone_words: tuple[str, ...]
    """Other names of these zones."""
    groups: frozenset[str]
    dynamic: ModeShare
    static: ModeShare


@dataclass(frozen=True, slots=True, eq=False)
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
    author: str = ""
    tags: tuple[str, ...] = ()
    last: LastRun | None = None
    """None where it was never run here."""

    @property
    def key(self) -> str:
        """Return what it is remembered by, as a favourite: the protocol's id, or else the file."""
        return self.entry.document.id if isinstance(self.entry, LoadedProtocol) else self.entry.file

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
            words = tr("library", "{title}, cannot run, {problems}")
            return words.format(title=self.title or self.file, problems=problems_words(len(self.errors)))
        parts = (
            self.title,
            self.subtitle,
            status_words(self.status),
            clock_words(self.figures.planned_ms),
            zones_words(len(self.figures.zones)),
            told(self.fit.words),
            self.last.words if self.last else tr("library", "Never run here"),
        )
        return ", ".join(filter(None, parts))


STATUS_WORDS = {
    "approved": sentence("library", "approved"),
    "draft": sentence("library", "draft"),
    "retired": sentence("library", "retired"),
    "practice": sentence("library", "practice"),
}


def status_words(status: str) -> str:
    """Return where a protocol stands in its life, in a word; "" where it does not say."""
    return told(STATUS_WORDS.get(status, status))


def zones_words(count: int) -> str:
    """Return a number of zones with its noun."""
    return tr("library", "1 zone") if count == 1 else tr("library", "{count} zones").format(count=count)


def problems_words(count: int) -> str:
    """Return a number of problems with its noun."""
    words = tr("library", "1 problem") if count == 1 else tr("library", "{count} problems")
    return words.format(count=count)


def make_card(
    entry: LibraryEntry,
    catalogues: Catalogues,
    device: DeviceProfile | None,
    lint: Lint,
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
        author=document.author or "",
        tags=document.tags or (),
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
        return Fit("text3", sentence("library", "No device chosen"))
    findings = plan_findings(plan, device, catalogues.zones, entry.document.zones or ())
    errors = [finding for finding in findings if finding.severity is Severity.ERROR]
    warnings = [finding for finding in findings if finding.severity is Severity.WARNING]
    if errors:
        return Fit("danger", _against(errors, device))
    if len(warnings) == 1:
        words = sentence("library", "1 warning for {device}")
        return Fit("warn", words.format(device=device.name), fits=True)
    if warnings:
        words = sentence("library", "{count} warnings for {device}")
        return Fit("warn", words.format(count=len(warnings), device=device.name), fits=True)
    if findings:
        words = sentence("library", "No known conflict with {device}")
        return Fit("text2", words.format(device=device.name), fits=True)
    return Fit("ok", sentence("library", "Fits {device}").format(device=device.name), fits=True)


def _failed(entry: LibraryEntry, title: str, problems: tuple[Problem, ...]) -> Card:
    name = Path(entry.file).name
    return Card(entry, title or name, name, "", problems, None, Fit("text3", ""))


def _against(errors: list[LimitFinding], device: DeviceProfile) -> str:
    codes, one = {finding.code for finding in errors}, len(errors) == 1
    if "other-family" in codes:
        words = sentence("library", "Not for {device}: other kind of current")
    elif codes == {"current-above-maximum"} and one:
        words = sentence("library", "1 step above {current} µA")
    elif codes == {"current-above-maximum"}:
        words = sentence("library", "{count} steps above {current} µA")
    elif codes == {"site-not-allowed"} and one:
        words = sentence("library", "1 zone not allowed with {device}")
    elif codes == {"site-not-allowed"}:
        words = sentence("library", "{count} zones not allowed with {device}")
    elif one:
        words = sentence("library", "1 conflict with {device}")
    else:
        words = sentence("library", "{count} conflicts with {device}")
    return words.format(count=len(errors), device=device.name, current=device.ua_max)


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
        zone_words=tuple(
            word for name in named if name in zones for word in (zones[name].spoken, *zones[name].aliases)
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
