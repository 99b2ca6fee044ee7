"""The projection: one row a session, made of its events and plan alone, so that it can be made again."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import Any

import apsw

from microtimer.core.plan import Plan, SectionKind
from microtimer.core.session.events import (
    DiscomfortMarked,
    Event,
    GapFound,
    NoteAdded,
    Paused,
    Resumed,
    SessionAmended,
    SessionEnded,
    SessionEvent,
    SessionRecovered,
    SessionSigned,
    SessionStarted,
    SettingChanged,
    StepEnded,
    StepReentered,
    StepSkipped,
    StepStarted,
    TransitionStarted,
    ZoneExcluded,
)
from microtimer.storage.event_rows import local_day
from microtimer.storage.stored import SessionRow, SessionStatus

COLUMNS = tuple(field.name for field in fields(SessionRow) if field.name != "client")
_FIXED = COLUMNS[: COLUMNS.index("elapsed_ms")]
_MOVING = ("ended_utc_ms", *COLUMNS[COLUMNS.index("elapsed_ms") :])

_STEPPED = (StepStarted, StepEnded, StepSkipped)
_Passage = TransitionStarted | StepStarted | StepEnded | StepSkipped | StepReentered

_COUNTED: dict[type[Event], str] = {
    Paused: "pauses",
    GapFound: "gaps",
    SettingChanged: "setting_changes",
    DiscomfortMarked: "discomforts",
    NoteAdded: "notes",
    ZoneExcluded: "exclusions",
    SessionRecovered: "recoveries",
    SessionAmended: "amendments",
}

_INSERT = f"INSERT INTO session ({', '.join(COLUMNS)}) VALUES ({', '.join('?' * len(COLUMNS))})"  # noqa: S608
_UPDATE = f"UPDATE session SET {', '.join(f'{name} = ?' for name in _MOVING)} WHERE first_seq = ?"  # noqa: S608
# Apart, because naming an indexed column makes SQLite write its indexes anew with every event.
_UPDATE_STATUS = "UPDATE session SET status = ? WHERE first_seq = ?"


_PARTS = {
    SectionKind.PREPARATION: "preparation_ms",
    SectionKind.TREATMENT: "treatment_ms",
    SectionKind.AFTERCARE: "aftercare_ms",
}


@dataclass(frozen=True, slots=True)
class PlanOutline:
    """What the projection needs of a plan; `parts` says by step index which total its time counts to."""

    planned_ms: int
    planned_treatment_ms: int
    parts: tuple[str, ...]

    def part_of(self, step: int) -> str:
        """Return which total a step's time counts to; treatment where a plan does not say any more."""
        return self.parts[step] if step < len(self.parts) else "treatment_ms"


def outline(plan: Plan) -> PlanOutline:
    """Return what the projection needs of a plan."""
    totals = plan.totals
    return PlanOutline(
        planned_ms=totals.all_ms,
        planned_treatment_ms=totals.treatment_ms,
        parts=tuple(_PARTS[step.section] for step in plan.steps),
    )


def part_of_section(section: str) -> str:
    """Return which total the time of a section counts to; raise ValueError for a section nobody knows."""
    return _PARTS[SectionKind(section)]


class Projection:
    """The row of one session while its events come in.

    `take` is told every event in order; `row` is then what lists show.
    """

    def __init__(
        self,
        first_seq: int,
        started: SessionStarted,
        plan: PlanOutline,
        client_ref: str | None,
        client_sealed: str | None,
    ) -> None:
        self._plan = plan
        self._part = "transition_ms"
        self._paused = False
        self._done: set[int] = set()
        self._skipped: set[int] = set()
        self._values: dict[str, Any] = dict.fromkeys(_MOVING, 0) | {
            "first_seq": first_seq,
            "id": started.session_id,
            "kind": started.kind,
            "status": SessionStatus.UNFINISHED.value,
            "local_day": local_day(started.utc_ms, started.utc_offset_min),
            "started_utc_ms": started.utc_ms,
            "offset_min": started.utc_offset_min,
            "tz": started.time_zone,
            "ended_utc_ms": None,
            "protocol_id": started.protocol_id,
            "protocol_version": started.protocol_version,
            "protocol_title": started.protocol_title,
            "protocol_sha256": started.protocol_sha256,
            "plan_hash": started.plan_hash,
            "practitioner": started.practitioner,
            "client_ref": client_ref,
            "client_sealed": client_sealed,
            "device_id": started.device_id,
            "device_serial": started.device_serial,
            "planned_ms": plan.planned_ms,
            "planned_treatment_ms": plan.planned_treatment_ms,
            "steps_total": len(plan.parts),
            "signed_by": None,
        }
        self.take(started, 1)

    @property
    def last_number(self) -> int:
        """Return the number of the last event taken."""
        number: int = self._values["last_number"]
        return number

    @property
    def signed(self) -> bool:
        """Tell whether the session is signed."""
        return self._values["signed_by"] is not None

    @property
    def row(self) -> tuple[Any, ...]:
        """Return the row's values in the order of the columns."""
        return tuple(self._values[name] for name in COLUMNS)

    def take(self, event: SessionEvent, number: int) -> None:
        """Count one more event."""
        values = self._values
        values["last_number"] = number
        values["last_utc_ms"] = event.utc_ms
        # What comes after the end (a note, the signature) is no longer session time.
        if values["ended_utc_ms"] is None:
            self._credit(event.t_ms)
        if (counter := _COUNTED.get(type(event))) is not None:
            values[counter] += 1
        if isinstance(event, _STEPPED):
            self._count_steps(event)
        match event:
            case TransitionStarted() | StepStarted() | StepEnded() | StepSkipped() | StepReentered():
                self._stand_at(event)
            case Paused():
                self._paused = True
            case Resumed():
                self._paused = False
            case GapFound():
                # The gap went by while paused, and has been credited as that.
                values["paused_ms"] -= event.gap_ms
                values["gap_ms"] += event.gap_ms
            case SessionEnded():
                values["status"] = event.outcome.value
                values["ended_utc_ms"] = event.utc_ms
            case SessionSigned():
                values["signed_by"] = event.by
            case _:
                pass  # of other events the list shows their number, or nothing

    def _credit(self, t_ms: int) -> None:
        """Count the time since the last event to where the session stood, so that the parts add up."""
        part = "paused_ms" if self._paused else self._part
        self._values[part] += t_ms - self._values["elapsed_ms"]
        self._values["elapsed_ms"] = t_ms

    def _stand_at(self, event: _Passage) -> None:
        """Note where the first lane stands; the second one runs beside it, and adds no time."""
        if event.lane != 0:
            return
        match event:
            case TransitionStarted():
                self._part = "transition_ms"
            case StepReentered():
                self._part = self._plan.part_of(event.from_step)
            case _:
                self._part = self._plan.part_of(event.step)

    def _count_steps(self, event: StepStarted | StepEnded | StepSkipped) -> None:
        self._done.discard(event.step)
        self._skipped.discard(event.step)
        if isinstance(event, StepEnded):
            self._done.add(event.step)
        elif isinstance(event, StepSkipped):
            self._skipped.add(event.step)
        self._values["steps_done"] = len(self._done)
        self._values["steps_skipped"] = len(self._skipped)

    def insert(self, db: apsw.Connection) -> None:
        """Write the row of a new session."""
        db.execute(_INSERT, self.row)

    def update(self, db: apsw.Connection, event: SessionEvent) -> None:
        """Write what `event`, taken last, may have changed."""
        first_seq = self._values["first_seq"]
        db.execute(_UPDATE, (*(self._values[name] for name in _MOVING), first_seq))
        if isinstance(event, SessionEnded):
            db.execute(_UPDATE_STATUS, (self._values["status"], first_seq))


def projected(
    events: Iterable[SessionEvent],
    first_seq: int,
    plan: PlanOutline,
    client_ref: str | None,
    client_sealed: str | None,
) -> Projection:
    """Return the projection of a session's events, the first of which is its `SessionStarted`."""
    found: Projection | None = None
    for number, event in enumerate(events, start=1):
        if found is not None:
            found.take(event, number)
        elif isinstance(event, SessionStarted):
            found = Projection(first_seq, event, plan, client_ref, client_sealed)
        else:
            raise ValueError(f"a session begins with session_started, not {event.type}")
    if found is None:
        raise ValueError("a session has no events")
    return found
