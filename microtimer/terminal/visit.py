"""A visit in the terminal: an unfinished session offered first, then the start, the guide, and the end."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass

from microtimer import __version__
from microtimer.core.plan import Plan
from microtimer.core.session.actions import Abandon, EndEarly, Recover, SessionIdentity, Start
from microtimer.core.session.apply import replay
from microtimer.core.session.reduce import Transition
from microtimer.core.session.state import Phase, SessionState, ready
from microtimer.core.session.view import view
from microtimer.storage.errors import RecordError
from microtimer.storage.record import Record
from microtimer.storage.resume_attempts import ResumeAttempts
from microtimer.storage.session_ids import new_session_id
from microtimer.storage.session_writer import SessionWriter
from microtimer.storage.stored import SessionRow, StoredSession
from microtimer.terminal.cut_off import end_stored
from microtimer.terminal.event_words import OUTCOMES
from microtimer.terminal.guide import TICK_S, Guide, Terminal
from microtimer.terminal.guide_questions import ZoneNames, note, personal, sign
from microtimer.terminal.interrupts import Interrupts
from microtimer.terminal.live_session import LiveSession
from microtimer.terminal.plan_options import PlannedProtocol
from microtimer.terminal.plan_text import totals_lines
from microtimer.terminal.printing import clock_text, local_minute
from microtimer.terminal.prompts import Asking, Prompt, Script
from microtimer.terminal.recording import Recording
from microtimer.terminal.show_command import EXAMPLE_TIMING, finding_text
from microtimer.terminal.shown import Shown
from microtimer.terminal.workspace import Workspace

CANNOT_BE_FOLLOWED = "It cannot be taken up again: its events cannot be followed. Its record is kept."
GIVEN_UP = "Taking it up again failed twice and is not offered any more. Its record is kept."
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class People:
    """Who treats whom; "" where it was not said."""

    practitioner: str
    client: str


class Visit:
    """One run of the guide, from what was left unfinished to the signature."""

    def __init__(
        self,
        *,
        workspace: Workspace,
        planned: PlannedProtocol,
        kept: Recording,
        people: People,
        terminal: Terminal,
        interrupts: Interrupts,
    ) -> None:
        self._clock = workspace.clock
        self._known_zones = tuple(zone.id for zone in workspace.catalogues.zones.zones)
        self._device_version = _device_version(workspace, planned.plan)
        self._planned = planned
        self._kept = kept
        self._attempts = ResumeAttempts(workspace.folder.resuming)
        self._people = people
        self._terminal = terminal
        self._interrupts = interrupts
        self._session: LiveSession | None = None
        self._first: Transition | None = None
        """The start, or taking a session up: it comes before the guide does."""
        self._notices: tuple[str, ...] = ()
        self._unsaved = ""
        """How much could not be saved in the end, in words."""
        self._recorded = kept.writable
        self._banners = () if kept.writable else (f"NOT RECORDED: {kept.why_not}",)

    def run(self) -> None:
        """Take the visit through; an interrupt leaves the session paused and unfinished."""
        self._session = self._taken_up() or self._begun()
        if self._session is None:
            return
        plan = self._session.state.plan
        here = tuple(dict.fromkeys(step.zone for step in plan.steps if step.zone))
        zones = ZoneNames(here, tuple(dict.fromkeys((*here, *self._known_zones))))
        guide = Guide(self._session, self._clock, self._terminal, zones, self._banners)
        if self._first is not None:
            guide.tell(self._first)
        guide.look()
        self._attempts.forget(self._session.state.session_id)
        guide.walk(self._interrupts)
        if self._session.state.phase is Phase.ENDED:
            self._close(self._session)
        self._unsaved = self._session.settle()

    @property
    def recorded(self) -> bool:
        """Tell whether all that happened is recorded; also when nothing was begun."""
        return self._session is None or (self._recorded and not self._unsaved)

    def last_words(self) -> Iterator[str]:
        """Yield what is printed once the screen is gone."""
        if self._session is None:
            yield "Nothing was begun."
            return
        state = self._session.state
        yield from _spent(state)
        if not self._recorded:
            yield f"Not recorded: {self._kept.why_not}"
        elif self._unsaved:
            yield f"{self._session.trouble} {self._unsaved}"
        elif state.under_way:
            yield "Paused and kept: the same command takes it up again."
        else:
            yield f"Recorded as session {state.session_id}."

    def _taken_up(self) -> LiveSession | None:
        """Offer each unfinished session of this protocol; return the one to go on with."""
        record = self._kept.record
        if record is None or not self._recorded:
            return None
        for row in self._unfinished(record):
            if self._interrupts.number is not None:
                return None
            try:
                stored = record.session(row.id)
            except RecordError as error:
                self._notices += (str(error),)
                continue
            session = self._offered(record, stored)
            if session is not None:
                return session
        return None

    def _unfinished(self, record: Record) -> list[SessionRow]:
        """Return what was left unfinished of this protocol, rehearsals last."""
        wanted = self._planned.plan.protocol_id
        rows = [row for row in record.unfinished() if row.protocol_id == wanted]
        return sorted(rows, key=lambda row: row.kind == "rehearsal")

    def _offered(self, record: Record, stored: StoredSession) -> LiveSession | None:
        """Ask what becomes of an unfinished session, and return it when it is gone on with.

        One that cannot be followed, or whose resuming failed too often, can only be ended or discarded.
        """
        session_id = stored.row.id
        session = _replayed(record, stored)
        given_up = "" if session else CANNOT_BE_FOLLOWED
        if self._attempts.exhausted(session_id):
            given_up = GIVEN_UP
        state = session.state if session else ready(self._planned.plan)
        page = _unfinished_page(stored.row, session.state if session else None, given_up)
        asking = self._asked(_offer(resumable=not given_up), state, page)
        if asking is None or asking.request is None:
            return None
        action = asking.request(self._clock.now())
        if isinstance(action, EndEarly | Abandon):
            self._end(record, stored, action)
            return None
        if session is None:
            return None
        self._attempts.begin(session_id)
        self._first = session.request(action)
        return session

    def _end(self, record: Record, stored: StoredSession, action: EndEarly | Abandon) -> None:
        problem = end_stored(record, stored, action)
        if problem:
            self._notices += (problem,)
        else:
            self._attempts.forget(stored.row.id)

    def _begun(self) -> LiveSession | None:
        """Show the plan and wait for the start."""
        plan = self._planned.plan
        state = ready(plan)
        if self._asked(_start(), state, _start_page(self._planned, self._people)) is None:
            return None
        at = self._clock.now()
        identity = SessionIdentity(
            session_id=new_session_id(at.utc_ms),
            kind="practice" if plan.practice else "treatment",
            practitioner=self._people.practitioner,
            client=self._people.client,
            device_profile_version=self._device_version,
            app_version=__version__,
        )
        writer = self._kept.writer(identity.session_id, self._planned.protocol.data, plan)
        session = LiveSession(state, writer)
        self._first = session.request(Start(at, identity))
        return session

    def _close(self, session: LiveSession) -> None:
        """Show how it went, then ask for a note and a signature."""
        said: tuple[str, ...] = ()
        for script in (note(), sign(self._people.practitioner)):
            asking = self._asked(script, session.state, (*said, *_end_page(session.state)))
            if asking is not None and asking.request is not None:
                session.request(asking.request(self._clock.now()))
                said = ("Note saved." if session.all_saved else "The note is not saved yet.",)

    def _asked(self, script: Script, state: SessionState, page: tuple[str, ...]) -> Asking | None:
        """Ask a script outside the session's own time; None when it was left by Escape or an interrupt."""
        asking, number = Asking(script), 0
        banners = (*self._banners, *self._notices)
        while not asking.done:
            if self._interrupts.number is not None:
                return None
            shown = Shown(banners=banners, asking=asking, page=page, page_number=number)
            drawn = self._terminal.draw(state.plan, view(state, state.t_ms), shown)
            key = self._terminal.keys.read(TICK_S)
            if drawn.pages > 1 and key in ("page down", "page up"):
                number = (drawn.page + (1 if key == "page down" else -1)) % drawn.pages
            elif key is not None and not (drawn.too_small and key != "escape"):
                asking.press(key)
        return None if asking.left else asking


def _replayed(record: Record, stored: StoredSession) -> LiveSession | None:
    """Return a session as its record tells it; None, logged, when that cannot be followed."""
    try:
        plan = stored.plan()
        state = replay(plan, (kept.event for kept in stored.events))
    except Exception:  # whatever the defect is, the record is kept and the guide goes on
        log.exception("the session %s cannot be followed", stored.row.id)
        return None
    return LiveSession(state, SessionWriter(record, stored.row.id, stored.protocol, plan))


def _offer(*, resumable: bool) -> Script:
    """Ask what becomes of an unfinished session."""
    go_on, keys = ("r: go on with it, ", ("r", "e", "d")) if resumable else ("", ("e", "d"))
    key = yield Prompt(f"{go_on}e: end it as incomplete, d: discard it, Esc: leave it for later", keys)
    if key == "r":
        return Recover
    if key == "e":
        return EndEarly
    reason = yield Prompt("Why is it discarded? Its record is kept.", refuse=_refuse_empty, warn=personal)
    return lambda at: Abandon(at, reason)


def _start() -> Script:
    """Wait for the start."""
    yield Prompt("space: start, Esc: leave", ("space", "enter"))
    return None


def _refuse_empty(text: str) -> str:
    return "" if text else "Say why."


def _unfinished_page(row: SessionRow, state: SessionState | None, given_up: str) -> tuple[str, ...]:
    where = ""
    if state is not None:
        main = state.main
        place = f"step {main.step + 1}, {state.step(main).title}" if main else "before the first step"
        where = f" in {place}, at {clock_text(state.t_ms)}"
    return (
        "",
        "An unfinished session of this protocol:",
        *([given_up] if given_up else []),
        f"begun {local_minute(row.started_utc_ms, row.offset_min)}, {row.kind}",
        f"last saved {local_minute(row.last_utc_ms, row.offset_min)}{where}",
        f"practitioner {row.practitioner or 'not stated'}, client {row.client or 'not stated'}",
    )


def _start_page(planned: PlannedProtocol, people: People) -> tuple[str, ...]:
    plan = planned.plan
    return (
        "",
        f"{plan.protocol_id} {plan.protocol_version}",
        *([EXAMPLE_TIMING] if plan.example_timing else []),
        f"{len(plan.steps)} steps",
        *totals_lines(plan, planned.house_move_ms),
        *(f"left out: {out.title} ({out.reason})" for out in plan.left_out),
        f"device {plan.device_id or 'not stated'}",
        *(finding_text(finding) for finding in planned.findings),
        f"practitioner {people.practitioner or 'not stated'}, client {people.client or 'not stated'}",
    )


def _end_page(state: SessionState) -> Iterator[str]:
    yield ""
    yield from _spent(state)
    for advice in state.plan.aftercare:
        if not advice.after or any(index in state.history for index in advice.after):
            yield f"aftercare: {advice.text}"


def _spent(state: SessionState) -> Iterator[str]:
    planned, spent = state.plan.totals, state.spent
    yield f"{OUTCOMES[state.outcome] if state.outcome else 'not finished'} after {clock_text(spent.all_ms)}"
    yield f"treatment {clock_text(spent.treatment_ms)} of {clock_text(planned.treatment_ms)} planned"
    if spent.paused_ms or spent.gap_ms:
        yield f"paused {clock_text(spent.paused_ms)}, gaps {clock_text(spent.gap_ms)}"


def _device_version(workspace: Workspace, plan: Plan) -> str:
    device = workspace.catalogues.devices.get(plan.device_id) if plan.device_id else None
    return str(device.version) if device else ""
