"""Sessions to put into a record: a short plan, and events as a session tells them."""

import hashlib
from collections.abc import Iterator

from microtimer.core.plan import (
    DeviceSettings,
    Ending,
    Plan,
    PlannedStep,
    SectionKind,
    Side,
    StepKind,
    Timing,
    TimingKind,
    plan_hash,
)
from microtimer.core.session.events import (
    DiscomfortMarked,
    NoteAdded,
    Outcome,
    Paused,
    Resumed,
    SessionAmended,
    SessionEnded,
    SessionEvent,
    SessionSigned,
    SessionStarted,
    StepEnd,
    StepEnded,
    StepSkipped,
    StepStarted,
    TransitionStarted,
)
from microtimer.storage.record import Record

PROTOCOL = '{"schema": 1, "title": "Jaw, short – example"}\n'.encode()
START_MS = 1_800_000_000_000  # 2027-01-15 08:00 UTC
DAY_MS = 86_400_000


def make_plan(protocol: bytes = PROTOCOL) -> Plan:
    """Return a plan: cleanse, jaw left and right for a minute each, aftercare."""
    parts = [
        (SectionKind.PREPARATION, StepKind.TASK, None, "Cleanse"),
        (SectionKind.TREATMENT, StepKind.ZONE, Side.LEFT, "Jaw"),
        (SectionKind.TREATMENT, StepKind.ZONE, Side.RIGHT, "Jaw"),
        (SectionKind.AFTERCARE, StepKind.TASK, None, "Device off"),
    ]
    minute = Timing(kind=TimingKind.EXACT, planned_ms=60_000)
    steps = tuple(
        PlannedStep(
            index=index,
            id=f"step{index}",
            source_id=f"step{index}",
            pointer=f"/steps/{index}",
            kind=kind,
            section=section,
            title=title,
            side=side,
            zone="jaw" if kind is StepKind.ZONE else None,
            timing=minute if kind is StepKind.ZONE else Timing(),
            ending=Ending.AUTO if kind is StepKind.ZONE else Ending.COUNT_UP,
            transition_ms=5_000 if kind is StepKind.ZONE else 0,
        )
        for index, (section, kind, side, title) in enumerate(parts)
    )
    return Plan(
        protocol_id="jaw-short",
        protocol_version="1.0",
        protocol_title="Jaw, short",
        protocol_sha256=hashlib.sha256(protocol).hexdigest(),
        steps=steps,
    )


PLAN = make_plan()


class Teller:
    """Tells events with their times: `tell` moves the clock on and returns an event's time fields."""

    def __init__(self, start_ms: int = START_MS, offset_min: int = 60, zone: str = "Europe/Paris") -> None:
        self._start = start_ms
        self._t = 0
        self._rest = {"utc_offset_min": offset_min, "time_zone": zone}

    def after(self, ms: int = 0) -> dict[str, object]:
        self._t += ms
        return {"t_ms": self._t, "utc_ms": self._start + self._t, **self._rest}


def started(session_id: str, at: Teller, **changes: object) -> SessionStarted:
    values: dict[str, object] = {
        "session_id": session_id,
        "kind": "treatment",
        "protocol_id": PLAN.protocol_id,
        "protocol_version": PLAN.protocol_version,
        "protocol_title": PLAN.protocol_title,
        "protocol_sha256": PLAN.protocol_sha256,
        "plan_hash": plan_hash(PLAN),
        "practitioner": "Ana",
        **at.after(),
        **changes,
    }
    return SessionStarted.model_validate(values)


def middle(at: Teller) -> Iterator[SessionEvent]:
    """Yield what happens between the start and the end: a pause, a note, discomfort, a skipped last step."""
    after = at.after
    yield StepStarted.model_validate({"step": 0, **after()})
    yield StepEnded.model_validate(
        {"step": 0, "active_ms": 20_000, "how": StepEnd.CONFIRMED, **after(20_000)}
    )
    yield TransitionStarted.model_validate({"step": 1, "planned_ms": 5_000, **after()})
    yield StepStarted.model_validate({"step": 1, "settings": DeviceSettings(level="3"), **after(5_000)})
    yield Paused.model_validate({"reason": "phone of Jane Doe", **after(30_000)})
    yield Resumed.model_validate({"paused_ms": 7_000, **after(7_000)})
    yield StepEnded.model_validate({"step": 1, "active_ms": 60_000, "how": StepEnd.TIME, **after(30_000)})
    yield TransitionStarted.model_validate({"step": 2, "planned_ms": 5_000, **after()})
    yield StepStarted.model_validate({"step": 2, **after(5_000)})
    yield DiscomfortMarked.model_validate(
        {"step": 2, "zone": "jaw", "side": Side.RIGHT, "active_ms": 9_000, "note": "stings", **after(9_000)}
    )
    yield NoteAdded.model_validate({"step": 2, "text": "Mrs Doe’s left jaw is tender ✓", **after(1_000)})
    yield StepEnded.model_validate({"step": 2, "active_ms": 60_000, "how": StepEnd.TIME, **after(50_000)})
    yield StepStarted.model_validate({"step": 3, **after()})
    yield StepSkipped.model_validate({"step": 3, "active_ms": 2_000, "reason": "no time", **after(2_000)})


def ended(at: Teller, outcome: Outcome = Outcome.COMPLETED) -> SessionEnded:
    return SessionEnded.model_validate({"outcome": outcome, **at.after()})


def signed(at: Teller, by: str = "Ana") -> SessionSigned:
    return SessionSigned.model_validate({"by": by, **at.after(15_000)})


def amended(at: Teller, number: int = 3) -> SessionAmended:
    values = {"event_number": number, "text": "it was 25 s", "by": "Ana", "reason": "slip"}
    return SessionAmended.model_validate({**values, **at.after(60_000)})


def note(at: Teller, text: str = "a note") -> NoteAdded:
    return NoteAdded.model_validate({"text": text, **at.after(1_000)})


def record_session(record: Record, at: Teller | None = None, **changes: object) -> str:
    """Put a whole session, up to its end, into a record and return its id."""
    at = at or Teller()
    session_id = record.new_session_id()
    begin = started(session_id, at, **changes)
    record.begin_session(begin, PROTOCOL, PLAN)
    record.append(session_id, [*middle(at), ended(at)])
    return session_id
