"""The view: everything a front end shows of a session, derived in one go and never stored."""

from dataclasses import dataclass

from microtimer.core.catalogue.gates import GateItem
from microtimer.core.catalogue.screening import ScreeningAnswer, ScreeningRule
from microtimer.core.catalogue.verdicts import Verdict, evaluate
from microtimer.core.clock import Moment
from microtimer.core.plan import BranchOption, PlannedStep
from microtimer.core.session.evening import EvenOffer, even_offer
from microtimer.core.session.events import Outcome
from microtimer.core.session.lane_view import LaneView, lane_view
from microtimer.core.session.outlook import (
    NextView,
    Segment,
    ZoneTime,
    next_view,
    segments,
    time_left_ms,
    zone_times,
)
from microtimer.core.session.route import main_route
from microtimer.core.session.state import (
    Cursor,
    Phase,
    SessionState,
    SpentTotals,
    Stage,
    Waiting,
)
from microtimer.core.session.stops import missing_items, missing_words, open_screening, screening_outcome


@dataclass(frozen=True, slots=True)
class ItemView:
    """One item of a stop, its answer so far, and whether it still keeps the session from going on."""

    item: GateItem
    answer: bool | int | str | None
    missing: bool


@dataclass(frozen=True, slots=True)
class RuleView:
    """One screening rule, its answer so far and what that leads to."""

    rule: ScreeningRule
    answer: ScreeningAnswer | None
    none_of_these: bool
    """Covered by an explicit "None of these"."""
    verdict: Verdict | None


@dataclass(frozen=True, slots=True)
class StopView:
    """The gate, checkpoint or choice that waits for an answer."""

    step: PlannedStep
    items: tuple[ItemView, ...]
    rules: tuple[RuleView, ...]
    options: tuple[BranchOption, ...]
    missing: tuple[str, ...]
    """What still has to be answered, in words."""
    stops: tuple[Verdict, ...]
    """The verdicts that stop the visit, strictest first."""
    needs_none_of_these: bool
    """Rules are open: each must be answered, or all denied by an explicit "None of these"."""

    @property
    def may_confirm(self) -> bool:
        """Tell whether Confirm would be accepted (with "None of these" where that is needed)."""
        return not self.options and not self.missing and not self.stops


@dataclass(frozen=True, slots=True)
class SessionView:
    """A session as it is shown at one moment. Times are milliseconds."""

    phase: Phase
    outcome: Outcome | None
    t_ms: int
    main: LaneView | None
    """None before the start and after the end."""
    beside: LaneView | None
    """The second lane while it runs."""
    step_number: int
    """The place of the main lane's step in the plan, from 1; 0 before the start."""
    step_count: int
    """Of the whole plan: both lanes, and what is left out since; a step keeps its number."""
    stop: StopView | None
    paused_ms: int
    pause_reason: str
    next: NextView | None
    left_ms: int
    ends_at_utc_ms: int
    """When the session ends if it runs on from now."""
    zone_times: tuple[ZoneTime, ...]
    segments: tuple[Segment, ...]
    limit_left_ms: int | None
    """Until the device switches itself off; None when that is not known, or treatment has not begun."""
    totals: SpentTotals
    even_offer: EvenOffer | None
    """What would even the sides of the present zone out before it is left."""
    evens_out: bool
    """The present step is done once more to even the sides out."""
    touched: tuple[str, ...]
    """Zones tapped in during the present step."""
    recoveries: int
    cut_off: bool
    """Taken up after a crash and not resumed yet."""
    signed_by: str | None


def view(state: SessionState, at: Moment | int) -> SessionView:
    """Return what a session shows at a moment, or at a session time in milliseconds."""
    now = state.at(at if isinstance(at, int) else state.time_at(at))
    utc_ms = now.utc_ms if isinstance(at, int) else at.utc_ms
    shown = now.main if now.phase is not Phase.ENDED else None
    route = main_route(now.layout, now.left_out)
    left_ms = time_left_ms(now)
    return SessionView(
        phase=now.phase,
        outcome=now.outcome,
        t_ms=now.t_ms,
        main=lane_view(now, shown, 0) if shown else None,
        beside=_beside(now),
        step_number=now.main.step + 1 if now.main else 0,
        step_count=len(now.plan.steps),
        stop=_stop(now, shown) if shown else None,
        paused_ms=now.paused_ms,
        pause_reason=now.pause_reason,
        next=next_view(now),
        left_ms=left_ms,
        ends_at_utc_ms=utc_ms + left_ms,
        zone_times=zone_times(now),
        segments=segments(now, route),
        limit_left_ms=_limit_left_ms(now),
        totals=now.spent,
        even_offer=even_offer(now),
        evens_out=now.evens_out,
        touched=tuple(touch.zone for touch in now.touched if shown and touch.step == shown.step),
        recoveries=now.recoveries,
        cut_off=now.cut_off,
        signed_by=now.signed_by,
    )


def _beside(state: SessionState) -> LaneView | None:
    beside = state.beside
    if beside is None or beside.stage is Stage.FINISHED or state.phase is Phase.ENDED:
        return None
    return lane_view(state, beside, 1)


def _stop(state: SessionState, cursor: Cursor) -> StopView | None:
    if cursor.waiting is not Waiting.ANSWER:
        return None
    step = state.step(cursor)
    missing = missing_items(state, step)
    return StopView(
        step=step,
        items=tuple(
            ItemView(item, state.answers.get((step.index, item.id)), item in missing) for item in step.items
        ),
        rules=tuple(_rule(state, step, rule) for rule in step.rules),
        options=step.options,
        missing=missing_words(state, step),
        stops=screening_outcome(state, step).stops,
        needs_none_of_these=bool(open_screening(state, step)),
    )


def _rule(state: SessionState, step: PlannedStep, rule: ScreeningRule) -> RuleView:
    place = (step.index, rule.id)
    answer = state.screening.get(place)
    return RuleView(
        rule=rule,
        answer=answer,
        none_of_these=place in state.none_of_these,
        verdict=evaluate(rule, answer) if answer else None,
    )


def _limit_left_ms(state: SessionState) -> int | None:
    limit_ms, since_ms = state.plan.auto_off_ms, state.treatment_t_ms
    if limit_ms is None or since_ms is None or not state.under_way:
        return None
    return max(0, since_ms + limit_ms - state.t_ms)
