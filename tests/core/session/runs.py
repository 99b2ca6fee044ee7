"""Small plans, and a session run on a clock moved by hand."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from microtimer.core.catalogue.gates import GateItem, ItemKind
from microtimer.core.catalogue.screening import Demand, ScreeningRule, Severity
from microtimer.core.clock import FakeClock
from microtimer.core.plan import (
    BranchOption,
    Ending,
    Plan,
    PlannedStep,
    SectionKind,
    Side,
    StepKind,
    Timing,
    TimingKind,
)
from microtimer.core.sentence import Sentence
from microtimer.core.session.actions import Action, ActionNotAllowedError, SessionIdentity, Start, Tick
from microtimer.core.session.apply import replay
from microtimer.core.session.cues import Cue, CueKind
from microtimer.core.session.events import SessionEvent
from microtimer.core.session.reduce import Transition, reduce
from microtimer.core.session.state import Cursor, SessionSettings, SessionState, ready


def planned(kind: StepKind, title: str, **fields: Any) -> PlannedStep:
    """Return a step that is numbered by the plan it gets into."""
    defaults: dict[str, Any] = {"section": SectionKind.TREATMENT}
    return PlannedStep(
        index=0, id=title, source_id=title, pointer="", kind=kind, title=title, **{**defaults, **fields}
    )


def zone(name: str, seconds: float | None, side: Side | None = None, **fields: Any) -> PlannedStep:
    """Return a placement that ends by itself after its seconds, or counts up without any."""
    if seconds is not None:
        exact = Timing(kind=TimingKind.EXACT, planned_ms=round(seconds * 1000))
        fields = {"timing": exact, "ending": Ending.AUTO, **fields}
    return planned(StepKind.ZONE, name, zone=name, side=side, **fields)


def task(title: str, **fields: Any) -> PlannedStep:
    """Return untimed work in the preparation."""
    return planned(StepKind.TASK, title, **{"section": SectionKind.PREPARATION, **fields})


def gate(title: str, *items: GateItem, rules: tuple[ScreeningRule, ...] = ()) -> PlannedStep:
    """Return a gate in the preparation."""
    return planned(StepKind.GATE, title, section=SectionKind.PREPARATION, items=items, rules=rules)


def choice(title: str, *options: BranchOption) -> PlannedStep:
    """Return a choice."""
    return planned(StepKind.CHOICE, title, options=options)


def check(name: str, *, required: bool = True) -> GateItem:
    """Return an item to tick."""
    return GateItem(id=name, text=f"{name}?", kind=ItemKind.CHECK, required=required)


def rule(name: str, severity: Severity = Severity.BLOCK, **fields: Any) -> ScreeningRule:
    """Return a rule that asks one yes/no question."""
    demand = Demand(severity=severity, **fields)
    return ScreeningRule(
        id=name,
        group="health",
        label=name.capitalize(),
        question=f"{name}?",
        demands=(demand,),
        consequence="Do not treat.",
    )


def plan_of(*steps: PlannedStep, **fields: Any) -> Plan:
    """Return a plan of these steps, numbered."""
    numbered = tuple(
        step.model_copy(update={"index": number, "id": f"{step.title}/{number}"})
        for number, step in enumerate(steps)
    )
    return Plan(
        protocol_id="sample",
        protocol_version="1.0.0",
        protocol_title="Sample",
        protocol_sha256="0" * 64,
        steps=numbered,
        **fields,
    )


@dataclass
class Run:
    """A session that is told what to do; keeps all its events and cues."""

    plan: Plan
    settings: SessionSettings = field(default_factory=SessionSettings)
    clock: FakeClock = field(default_factory=FakeClock)

    def __post_init__(self) -> None:
        self.state: SessionState = ready(self.plan, self.settings)
        self.events: list[SessionEvent] = []
        self.cues: list[Cue] = []

    def start(self) -> "Run":
        """Begin the session."""
        self.do(Start, SessionIdentity("session-1"))
        return self

    def do(self, action: type[Action], *args: Any, **fields: Any) -> list[SessionEvent]:
        """Do something now, and return the events it brings."""
        return list(self.take(action(self.clock.now(), *args, **fields)).events)

    def take(self, action: Action) -> Transition:
        """Reduce one action and keep what comes of it."""
        transition = reduce(self.state, action)
        self.state = transition.state
        self.events += transition.events
        self.cues += transition.cues
        return transition

    def wait(self, seconds: float, *, ticks: int = 1) -> list[SessionEvent]:
        """Let time pass in equal ticks, and return the events it brings."""
        before = len(self.events)
        for number in range(ticks):
            step_ms = round(seconds * 1000 * (number + 1) / ticks) - round(seconds * 1000 * number / ticks)
            self.take(Tick(self.clock.advance(step_ms)))
        return self.events[before:]

    def press(self, action: type[Action], *args: Any, **fields: Any) -> list[SessionEvent]:
        """Do something well after the last press."""
        self.wait(1)
        return self.do(action, *args, **fields)

    def refusal(self, action: type[Action], *args: Any, **fields: Any) -> str:
        """Ask for something that is refused; return the code, having seen that nothing changed."""
        before = self.state
        refused = None
        try:
            self.do(action, *args, **fields)
        except ActionNotAllowedError as error:
            refused = error
        if refused is None:
            return "allowed"
        assert self.state is before
        assert refused.message.endswith((".", "?", "!"))
        assert isinstance(refused.message, Sentence)
        return refused.code

    def crash(self) -> "Run":
        """Return the session as a new process finds it in the record."""
        found = Run(self.plan, self.settings, self.clock)
        found.events = list(self.events)
        found.state = replay(self.plan, self.events, self.settings)
        return found

    @property
    def main(self) -> Cursor:
        """Return where the main lane stands now."""
        cursor = self.now.main
        assert cursor is not None
        return cursor

    @property
    def beside(self) -> Cursor:
        """Return where the second lane stands now."""
        cursor = self.now.beside
        assert cursor is not None
        return cursor

    @property
    def now(self) -> SessionState:
        """Return the state at the present moment."""
        return self.state.at(self.state.time_at(self.clock.now()))

    def heard(self, *without: CueKind) -> list[tuple[int, CueKind]]:
        """Return the time and kind of every cue so far, some kinds left away."""
        return [(cue.t_ms, cue.kind) for cue in self.cues if cue.kind not in without]


def told(events: Sequence[SessionEvent]) -> list[tuple[int, str]]:
    """Return time and type of each event, signs of life left away."""
    return [(event.t_ms, event.type) for event in events if event.type != "time_kept"]


def passage(events: Sequence[SessionEvent]) -> list[tuple[int, str, int]]:
    """Return time, type and step of the events that start, leave or end steps."""
    kinds = ("transition_started", "step_started", "step_ended", "step_skipped", "step_reentered")
    return [(event.t_ms, event.type, getattr(event, "step")) for event in events if event.type in kinds]  # noqa: B009
