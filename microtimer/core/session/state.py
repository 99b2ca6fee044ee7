"""The state of a session: where it stands in its plan, what was answered, and where its time went.

Only `apply` makes a new state out of an old one and an event. Time needs no event: `SessionState.at` says how
the session stands later when nothing happens in between, and everything shown is read off such a state.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any, Literal

from microtimer.core.catalogue.screening import ScreeningAnswer
from microtimer.core.clock import Moment
from microtimer.core.plan import DeviceSettings, Plan, PlannedStep, SectionKind
from microtimer.core.session.events import Outcome, ReasonedExclusion, StepEnd, ZoneTouched
from microtimer.core.session.layout import Layout, layout_of

NOTHING_SET = DeviceSettings()


class Phase(StrEnum):
    """Where a session stands; why it ended is its `Outcome`.

        READY ---- Start ----> RUNNING <------- Resume ------- PAUSED <--- Recover (after a crash)
                                | | |                           ^ |
                                | | +- Pause, or a gap found ---+ |
                                | |                               |
              plan gone through | | EndEarly, Abandon             | EndEarly, Abandon, the last step skipped
                                v v                               v
                                ENDED <---------------------------+

    An ended session takes notes, one signature and amendments; a signed one only amendments.
    """

    READY = "ready"
    """A plan, and no time yet."""
    RUNNING = "running"
    """The clocks of the lanes run."""
    PAUSED = "paused"
    """The clocks of the lanes stand still; session time goes on and is counted as paused."""
    ENDED = "ended"
    """Over, for the reason its outcome names."""


class Stage(StrEnum):
    """Where one lane stands in its step.

        TRANSITION --- move over, Next ---> ACTIVE --- time done, mark ---> WAITING
          ^  |                              |  ^                               | |
          |  | Skip                         |  +-- mark confirmed, Extend -----+ |
          |  |                              |                                    |
          |  |       time done, ceiling,    |          Confirm, ceiling, Skip,   |
          |  |       Next, Skip             |          the other lane is done    |
          |  v                              v                                    |
          +--(the next step)----------- FINISHED <-------------------------------+

    A gate, a checkpoint and a choice are WAITING from their start. Back, Redo and a loop begin a step anew.
    """

    TRANSITION = "transition"
    """On the way to the step: changing side or zone, renewing the gel."""
    ACTIVE = "active"
    """The step's clock runs."""
    WAITING = "waiting"
    """Stopped until the practitioner (or the other lane) is ready; the reason is a `Waiting`."""
    FINISHED = "finished"
    """The step is over and nothing follows it in this lane, or not yet."""


class Waiting(StrEnum):
    """What a lane waits for."""

    ANSWER = "answer"
    """A gate, a checkpoint or a choice: the clock counts up as step time."""
    TIME_DONE = "time_done"
    """The planned time is done; the practitioner confirms."""
    MARK = "mark"
    """A mark asks for a stop; the countdown stands still."""
    LANE = "lane"
    """The step is over, and the other lane of the group is not."""


@dataclass(frozen=True, slots=True)
class SessionSettings:
    """How a session behaves, in milliseconds; chosen by the house, not by the protocol."""

    guard_ms: int = 500
    """A second press sooner than this is refused."""
    gap_ms: int = 2_000
    """Clocks that part by more than this mean a gap, or a stepped wall clock."""
    get_ready_ms: int = 3_000
    heartbeat_ms: int = 10_000
    paused_too_long_ms: int = 120_000


@dataclass(frozen=True, slots=True)
class SpentTotals:
    """Where the session time went: the six parts always add up to it."""

    preparation_ms: int = 0
    treatment_ms: int = 0
    aftercare_ms: int = 0
    transition_ms: int = 0
    paused_ms: int = 0
    gap_ms: int = 0

    @property
    def all_ms(self) -> int:
        """Return the whole session time."""
        steps = self.preparation_ms + self.treatment_ms + self.aftercare_ms
        return steps + self.transition_ms + self.paused_ms + self.gap_ms


@dataclass(frozen=True, slots=True)
class StepHistory:
    """What became of one step so far, over all its attempts."""

    attempts: int = 0
    active_ms: int = 0
    ended: StepEnd | Literal["skipped"] | None = None
    """How its last attempt ended; None while it has not, or is being done again."""


@dataclass(frozen=True, slots=True)
class Evening:
    """A step to be done once more for a while, to even the sides of its zone out, and what follows it."""

    step: int
    by_ms: int
    then: int | None


@dataclass(frozen=True, slots=True)
class Cursor:
    """Where one lane stands; its clocks run only while the session does.

    `moved_ms` counts the move to the step, `spent_ms` the step's own clock, `waited_ms` the waiting in it.
    """

    step: int
    stage: Stage
    waiting: Waiting | None = None
    attempt: int = 0
    move_ms: int = 0
    """Planned length of the move to the step."""
    moved_ms: int = 0
    spent_ms: int = 0
    waited_ms: int = 0
    extension_ms: int = 0
    only_ms: int | None = None
    """How long the step is done, where it only evens the sides out."""
    next_mark: int = 0
    settings: DeviceSettings = NOTHING_SET
    """What the device is set to now."""
    by_hand: DeviceSettings = NOTHING_SET
    """What the practitioner set and no step has stated otherwise since."""
    on_the_way: DeviceSettings = NOTHING_SET
    """What the practitioner set during the move to the step: it holds there, whatever the step states."""
    came_from: int | None = None
    """The step before, while moving on from it."""
    bound_for: int | None = None
    """The step to be done anew, between the event that says so and the one that begins it."""

    @property
    def elapsed_ms(self) -> int:
        """Return the whole time in the step, waiting included."""
        return self.spent_ms + self.waited_ms

    @property
    def in_step(self) -> bool:
        """Tell whether the step has begun and is not over."""
        return self.stage is Stage.ACTIVE or (
            self.stage is Stage.WAITING and self.waiting is not Waiting.LANE
        )

    def after(self, ms: int) -> "Cursor":
        """Return the cursor `ms` of running time later, nothing happening in between."""
        match self.stage, self.waiting:
            case Stage.TRANSITION, _:
                return replace(self, moved_ms=self.moved_ms + ms)
            case (Stage.ACTIVE, _) | (Stage.WAITING, Waiting.ANSWER):
                return replace(self, spent_ms=self.spent_ms + ms)
            case Stage.WAITING, _:
                return replace(self, waited_ms=self.waited_ms + ms)
            case _:
                return self


@dataclass(frozen=True, slots=True)
class Anchor:
    """A reading of the clocks at a known session time; later session times are counted from it."""

    t_ms: int
    moment: Moment


@dataclass(frozen=True, slots=True)
class SessionState:
    """A session as its events tell it, at the time `t_ms` of the last one.

    The fields after `signed_by` belong to the running program and are no part of the record: they do not
    count when two states are compared, and a replayed session has no `anchor` until it is taken up again.
    """

    plan: Plan
    layout: Layout = field(compare=False, repr=False)
    """Made of the plan, for speed."""
    settings: SessionSettings = SessionSettings()
    phase: Phase = Phase.READY
    outcome: Outcome | None = None
    session_id: str = ""
    t_ms: int = 0
    utc_ms: int = 0
    events: int = 0
    """How many events there are."""
    main: Cursor | None = None
    """Lane 0: the list that is gone through."""
    beside: Cursor | None = None
    """Lane 1: the steps that run beside a group of lane 0."""
    opened: frozenset[str] = frozenset()
    """Groups whose second lane has been set going, and not been looped over since."""
    spent: SpentTotals = SpentTotals()
    history: Mapping[int, StepHistory] = field(default_factory=dict)
    """By step index."""
    left_out: frozenset[int] = frozenset()
    """Steps excluded, or left out by a choice."""
    exclusions: tuple[ReasonedExclusion, ...] = ()
    excluded: frozenset[int] = frozenset()
    """The steps those exclusions left out."""
    chosen: Mapping[int, str] = field(default_factory=dict)
    """The option picked at each choice."""
    answers: Mapping[tuple[int, str], bool | int | str] = field(default_factory=dict)
    """By step and item."""
    screening: Mapping[tuple[int, str], ScreeningAnswer] = field(default_factory=dict)
    """By step and rule."""
    none_of_these: frozenset[tuple[int, str]] = frozenset()
    """Steps and rules covered by an explicit "None of these"."""
    touched: tuple[ZoneTouched, ...] = ()
    paused_ms: int = 0
    """Length of the present pause, gaps not counted."""
    pause_reason: str = ""
    treatment_t_ms: int | None = None
    """When the first treatment step began: the device is on since then."""
    recoveries: int = 0
    cut_off: bool = False
    """Taken up again after a crash, and not resumed yet."""
    signed_by: str | None = None
    evening: Evening | None = None
    """What evens the sides of the present zone out: still to come, or under way."""

    anchor: Anchor | None = field(default=None, compare=False)
    seen_t_ms: int = field(default=0, compare=False)
    """Session time of the last action: time and cues have been dealt with up to here."""
    pressed_awake_ms: int | None = field(default=None, compare=False)
    """When the last Next, Confirm or Press was accepted."""
    moved_t_ms: int | None = field(default=None, compare=False)
    """Session time at which a step last ended or began by itself."""

    @property
    def under_way(self) -> bool:
        """Tell whether the session has begun and is not over."""
        return self.phase in (Phase.RUNNING, Phase.PAUSED)

    @property
    def evens_out(self) -> bool:
        """Tell whether the main lane is doing a step once more to even the sides out."""
        return self.evening is not None and self.main is not None and self.main.step == self.evening.step

    @property
    def counts_treatment(self) -> bool:
        """Tell whether treatment time runs now."""
        return self.phase is Phase.RUNNING and self._part() == "treatment_ms"

    def cursor(self, lane: int) -> Cursor | None:
        """Return where lane 0 or 1 stands, or None when it has not begun."""
        return (self.main, self.beside)[lane]

    def step(self, cursor: Cursor) -> PlannedStep:
        """Return the planned step a cursor stands at."""
        return self.plan.steps[cursor.step]

    def time_at(self, moment: Moment) -> int:
        """Return the session time at a moment of this process; it never runs backwards.

        A gap that no action has found yet is not counted: as far as the session knows, time stood still.
        """
        if self.anchor is None:
            return self.seen_t_ms
        return max(self.seen_t_ms, self.anchor.t_ms + moment.awake_ms - self.anchor.moment.awake_ms)

    def at(self, t_ms: int) -> "SessionState":
        """Return the session as it stands at `t_ms` when nothing happens between its last event and then."""
        return replace(self, **self.changes_until(t_ms)) if t_ms > self.t_ms else self

    def changes_until(self, t_ms: int) -> dict[str, Any]:
        """Return the fields that the mere passing of time up to `t_ms` changes."""
        ms = max(0, t_ms - self.t_ms)
        changes: dict[str, Any] = {"t_ms": self.t_ms + ms, "utc_ms": self.utc_ms + ms}
        if ms and self.phase is Phase.RUNNING:
            changes["main"] = self.main and self.main.after(ms)
            changes["beside"] = self.beside and self.beside.after(ms)
            changes["spent"] = _credit(self.spent, self._part(), ms)
        elif ms and self.phase is Phase.PAUSED:
            changes["paused_ms"] = self.paused_ms + ms
            changes["spent"] = _credit(self.spent, "paused_ms", ms)
        return changes

    def _part(self) -> str:
        """Return which part of the totals running time counts to now: that of the main lane."""
        if self.main is None or self.main.stage is Stage.TRANSITION:
            return "transition_ms"
        return _PART_OF_SECTION[self.step(self.main).section]


_PART_OF_SECTION = {
    SectionKind.PREPARATION: "preparation_ms",
    SectionKind.TREATMENT: "treatment_ms",
    SectionKind.AFTERCARE: "aftercare_ms",
}


def _credit(spent: SpentTotals, part: str, ms: int) -> SpentTotals:
    return replace(spent, **{part: getattr(spent, part) + ms})


def ready(plan: Plan, settings: SessionSettings | None = None) -> SessionState:
    """Return a session of this plan that has not begun."""
    return SessionState(plan=plan, layout=layout_of(plan), settings=settings or SessionSettings())


def totals_at(state: SessionState, t_ms: int) -> SpentTotals:
    """Return where the time went up to `t_ms`; the parts add up to it, or to the end of an ended session."""
    return state.at(t_ms).spent
