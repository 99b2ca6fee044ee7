"""A clinic's data folder to take pictures of: believable sessions of three weeks, run by the core."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from microtimer.core.clock import FakeClock, Moment
from microtimer.core.expansion.context import PlanContext
from microtimer.core.expansion.expand import expand
from microtimer.core.plan import Plan, PlanOptions, Side
from microtimer.core.session.actions import (
    Action,
    AddNote,
    ChangeSetting,
    EndEarly,
    MarkDiscomfort,
    Pause,
    Resume,
    SessionIdentity,
    Sign,
    Start,
    Tick,
)
from microtimer.core.session.reduce import reduce
from microtimer.core.session.rehearsal import answer_for
from microtimer.core.session.state import Phase, ready
from microtimer.storage.record import Record
from microtimer.storage.session_writer import SessionWriter
from microtimer.terminal.workspace import Workspace

NOW: Final = datetime(2026, 10, 15, 10, 41, tzinfo=UTC)
"""The moment of every picture."""
OFFSET_MIN: Final = 120
ZONE: Final = "Europe/Prague"
DEVICE: Final = "myolift-mini"
_STEP_MS: Final = 500
FILES: Final = Path(__file__).parent / "screen_files"
"""The clinic's own protocols: one with settings and two lanes, and one that cannot run."""

Intervention = Callable[[Moment], Action]


@dataclass(frozen=True, slots=True)
class Visit:
    """One session of the past: when, who, which protocol, and what happened on the way."""

    days_ago: int
    hour: int
    minute: int
    protocol: str
    practitioner: str
    client: str
    on_the_way: tuple[tuple[int, Intervention], ...] = ()
    """Actions at seconds of session time."""
    stop_after_s: int | None = None
    """Cut off here, as by a power cut."""
    signed: bool = True
    rehearsal: bool = False


def _pause(at: Moment) -> Action:
    return Pause(at, "Gel")


def _lower(at: Moment) -> Action:
    return ChangeSetting(at, "current_ua", 120)


def _discomfort(at: Moment) -> Action:
    return MarkDiscomfort(at, "Tingling at the cheekbone")


def _note(at: Moment) -> Action:
    return AddNote(at, "Skin calm, slight redness at the left jaw angle.")


def _end(at: Moment) -> Action:
    return EndEarly(at, "Client asked")


VISITS: Final = (
    Visit(21, 9, 5, "ex-first-visit", "Ana", "C-7QK4-2M"),
    Visit(20, 14, 30, "ex-neck-jaw", "Ana", "C-M3XD-8F", ((150, _note),)),
    Visit(16, 10, 0, "ex-dynamic-full-face", "Maren", "C-7QK4-2M", ((200, _pause), (236, Resume))),
    Visit(15, 16, 15, "ex-eye-brow", "Maren", "C-PW9T-4H"),
    Visit(13, 11, 45, "ex-demo-60s", "Lou", "", rehearsal=True),
    Visit(9, 9, 30, "ex-dynamic-then-static", "Ana", "C-M3XD-8F", ((180, _discomfort), (300, _note))),
    Visit(8, 15, 0, "ex-lip-contour", "Maren", "C-8RRN-6V", ((120, _end),)),
    Visit(6, 13, 20, "ex-static-hands-free", "Ana", "C-PW9T-4H"),
    Visit(3, 10, 10, "ex-biosonic-glides", "Maren", "C-7QK4-2M", ((90, _lower),)),
    Visit(2, 17, 5, "ex-neck-jaw", "Ana", "C-8RRN-6V", ((260, _discomfort),), signed=False),
    Visit(1, 9, 40, "own-lift-and-tone", "Maren", "C-M3XD-8F", ((240, _note), (310, _lower))),
    Visit(0, 9, 12, "ex-eye-brow", "Ana", "C-PW9T-4H", signed=False),
)
CUT_OFF: Final = Visit(0, 10, 2, "own-lift-and-tone", "Maren", "C-7QK4-2M", stop_after_s=412)


def moment_of(when: datetime) -> Moment:
    """Return a moment of the clinic's machine."""
    since = int((when - NOW + timedelta(days=40)).total_seconds() * 1000)
    utc_ms = int(when.timestamp() * 1000)
    return Moment(since, since, utc_ms, OFFSET_MIN, ZONE)


def fill_clinic(workspace: Workspace, *, cut_off: bool) -> None:
    """Fill a data folder with the sessions and the own protocols of the clinic."""
    shutil.copytree(FILES, workspace.library_folders[-1])
    visits = (*VISITS, CUT_OFF) if cut_off else VISITS
    for visit in visits:
        clock = FakeClock(_start_of(visit))
        _run(visit, workspace, clock)


def _start_of(visit: Visit) -> Moment:
    day = NOW - timedelta(days=visit.days_ago)
    local = day.replace(hour=visit.hour, minute=visit.minute)
    return moment_of(local - timedelta(minutes=OFFSET_MIN))


def plan_of(workspace: Workspace, protocol: str, options: PlanOptions | None = None) -> tuple[bytes, Plan]:
    """Return a protocol of the library as its file's bytes and as a plan."""
    loaded = workspace.protocol(protocol)
    found = workspace.catalogues
    context = PlanContext(found.zones, found.gates, found.rules, workspace.device(DEVICE))
    return loaded.data, expand(
        loaded.document, loaded.sha256, options or PlanOptions(start_side=Side.LEFT), context
    )


def _run(visit: Visit, workspace: Workspace, clock: FakeClock) -> None:
    """Run a session as a calm practitioner would, and keep it in the record."""
    with Record.open(workspace.folder, utc=lambda: clock.now().utc_ms) as record:
        _keep(visit, workspace, record, clock)


def _keep(visit: Visit, workspace: Workspace, record: Record, clock: FakeClock) -> None:
    data, plan = plan_of(workspace, visit.protocol)
    session_id = record.new_session_id()
    writer = SessionWriter(record, session_id, data, plan)
    identity = SessionIdentity(
        session_id=session_id,
        kind="practice" if plan.practice else "rehearsal" if visit.rehearsal else "treatment",
        practitioner=visit.practitioner,
        client=visit.client,
        app_version="0.1.0",
    )
    turn = reduce(ready(plan), Start(clock.now(), identity))
    writer.append(turn.events)
    planned = iter(visit.on_the_way)
    due, act = next(planned, (None, None))
    while turn.state.under_way:
        now = clock.advance(_STEP_MS)
        actions: list[Action] = [Tick(now)]
        if act is not None and due is not None and turn.state.time_at(now) >= due * 1000:
            actions.append(act(now))
            due, act = next(planned, (None, None))
        for action in actions:
            turn = reduce(turn.state, action)
            writer.append(turn.events)
        waits = turn.state.phase is Phase.PAUSED and act is not None
        if turn.state.under_way and not waits and (answer := answer_for(turn.state, now)):
            turn = reduce(turn.state, answer)
            writer.append(turn.events)
        if visit.stop_after_s is not None and turn.state.t_ms > visit.stop_after_s * 1000:
            return
    if visit.signed:
        turn = reduce(turn.state, Sign(clock.advance(40_000), visit.practitioner))
        writer.append(turn.events)
