"""`rehearse`: a protocol runs through by itself, and every event and cue is a line."""

import argparse
from collections.abc import Callable
from typing import Protocol

from microtimer import __version__
from microtimer.core.clock import Clock
from microtimer.core.plan import Plan
from microtimer.core.session.actions import (
    Abandon,
    Action,
    ActionNotAllowedError,
    SessionIdentity,
    Start,
    Tick,
)
from microtimer.core.session.cues import Cue
from microtimer.core.session.events import SessionEvent, TimeKept, event_as_json
from microtimer.core.session.rehearsal import answer_for
from microtimer.core.session.state import SessionState, ready
from microtimer.storage.session_ids import new_session_id
from microtimer.terminal.command_error import OutputLostError
from microtimer.terminal.cut_off import close_rehearsals
from microtimer.terminal.event_words import OUTCOMES, event_words
from microtimer.terminal.interrupts import Interrupts
from microtimer.terminal.live_session import LiveSession
from microtimer.terminal.pace import NoWaiting, Pace, ScaledWaiting
from microtimer.terminal.plan_options import PlannedProtocol, plan_to_run
from microtimer.terminal.printing import Output, clock_text, tenths_text
from microtimer.terminal.recording import Recording, recording
from microtimer.terminal.show_command import finding_text
from microtimer.terminal.workspace import Workspace

NOT_RECORDED = 1
SAVED_AGAIN = "Everything is saved again."
FASTEST_CLOCK = 10_000
"""A higher speed is taken as not waiting at all: saving an event takes longer than such a clock's second."""


def run_rehearsal(workspace: Workspace, arguments: argparse.Namespace, output: Output) -> int:
    """Rehearse a protocol, log it as a rehearsal, and return the exit code.

    0: it is over and all of it is recorded; 1: it is over, but not all of it is recorded; 130 after Ctrl-C.
    Raises CommandError when the protocol or its options cannot be used; OutputLostError when the lines cannot
    be written and BrokenPipeError when nobody reads them any more: the session is ended and saved then too.
    """
    planned = plan_to_run(workspace, arguments)
    for said in (*planned.notes, *map(finding_text, planned.findings)):
        output.say(said)
    lines: Lines = JsonLines(output) if arguments.json else TextLines(planned.plan, output)
    with recording(workspace) as kept, Interrupts() as interrupts:
        kept.tell(output, "rehearsal")
        if kept.record is not None and kept.writable:
            for closed in close_rehearsals(kept.record, planned.plan.protocol_id, workspace.clock.now()):
                output.say(closed)
        pace = Pace(_waiting(workspace.clock, arguments.speed))
        rehearsal = Rehearsal(planned, kept, pace, lines, output, utc_ms=workspace.utc_ms)
        try:
            rehearsal.run(interrupts)
        finally:
            unsaved = rehearsal.tell_unsaved()
        recorded = kept.writable and not unsaved
        if interrupts.number is None:
            kept.back_up_once_a_day(output)
    lines.end(rehearsal.state)
    if interrupts.number is None:
        return 0 if recorded else NOT_RECORDED
    saved = ", and its events are saved" if recorded else ""
    output.say(f"Interrupted: the rehearsal was ended{saved}.")
    return interrupts.exit_code


def _waiting(clock: Clock, speed: float) -> ScaledWaiting | NoWaiting:
    return ScaledWaiting(clock, speed) if 0 < speed <= FASTEST_CLOCK else NoWaiting(clock)


class Lines(Protocol):
    """How the events and cues of a rehearsal are printed."""

    def event(self, event: SessionEvent) -> None:
        """Print one event."""
        ...

    def cue(self, cue: Cue) -> None:
        """Print one cue."""
        ...

    def end(self, state: SessionState) -> None:
        """Print what comes after the last line."""
        ...


class JsonLines:
    """One JSON object a line: `t_ms` (session time), `kind` (event or cue), `type`, then its data.

    The start's own field `kind` is called `session_kind` here.
    """

    def __init__(self, output: Output) -> None:
        self._output = output

    def event(self, event: SessionEvent) -> None:
        """Print one event."""
        data = event_as_json(event)
        if "kind" in data:
            data["session_kind"] = data.pop("kind")
        head = {"t_ms": data.pop("t_ms", 0), "kind": "event", "type": data.pop("type")}
        self._output.json_line({**head, **data})

    def cue(self, cue: Cue) -> None:
        """Print one cue."""
        data: dict[str, object] = {"t_ms": cue.t_ms, "kind": "cue", "type": cue.kind.value}
        if cue.step is not None:
            data |= {"step": cue.step, "lane": cue.lane}
        self._output.json_line({**data, "text": cue.text} if cue.text else data)

    def end(self, state: SessionState) -> None:
        """Print nothing: the last event says it all."""


class TextLines:
    """One line for a person: the session time, "event" or "cue", and words."""

    def __init__(self, plan: Plan, output: Output) -> None:
        self._plan = plan
        self._output = output

    def event(self, event: SessionEvent) -> None:
        """Print one event; the record's own notes of the time are left to the JSON lines."""
        if not isinstance(event, TimeKept):
            self._line(event.t_ms, "event", event_words(event, self._plan))

    def cue(self, cue: Cue) -> None:
        """Print one cue."""
        words = cue.kind.value.replace("_", " ")
        self._line(cue.t_ms, "cue", f"{words}: {cue.text}" if cue.text else words)

    def end(self, state: SessionState) -> None:
        """Print where the time went, beside the plan."""
        planned, spent = self._plan.totals, state.spent
        outcome = OUTCOMES[state.outcome] if state.outcome else "not over"
        self._output.line(
            f"{outcome} after {clock_text(spent.all_ms)}: "
            f"treatment {clock_text(spent.treatment_ms)} of {clock_text(planned.treatment_ms)} planned, "
            f"moves {clock_text(spent.transition_ms)} of {clock_text(planned.transition_ms)}, "
            f"preparation and aftercare {clock_text(spent.preparation_ms + spent.aftercare_ms)}"
        )

    def _line(self, t_ms: int, kind: str, words: str) -> None:
        self._output.line(f"{tenths_text(t_ms):>8}  {kind:<5}  {words}", at_once=True)


class Rehearsal:
    """One plan gone through by the simulated practitioner."""

    def __init__(
        self,
        planned: PlannedProtocol,
        kept: Recording,
        pace: Pace,
        lines: Lines,
        output: Output,
        *,
        utc_ms: Callable[[], int],
    ) -> None:
        self._identity = SessionIdentity(
            session_id=new_session_id(pace.moment.utc_ms), kind="rehearsal", app_version=__version__
        )
        writer = kept.writer(self._identity.session_id, planned.protocol.data, planned.plan)
        # Its clock may run ahead of the room's: the record would speak of tomorrow.
        self._session = LiveSession(ready(planned.plan), writer, utc_ms)
        self._pace = pace
        self._lines = lines
        self._output = output
        self._told = ""

    @property
    def state(self) -> SessionState:
        """Return the session as it stands."""
        return self._session.state

    def run(self, interrupts: Interrupts) -> None:
        """Go through the plan to its end, or to the first interrupt; the session is over in either case."""
        try:
            self._do(Start(self._pace.moment, self._identity))
            while self.state.under_way and interrupts.number is None:
                if self._pace.step():
                    self._look()
        except ActionNotAllowedError as error:
            self._give_up(f"refused: {error.message}")
            raise
        except BrokenPipeError:
            self._give_up("interrupted: the output was closed")
            raise
        except OutputLostError:
            self._give_up("output lost")
            raise
        if self.state.under_way:
            self._say(self._session.request(Abandon(self._pace.moment, "interrupted")).events)

    def tell_unsaved(self) -> bool:
        """Say what is not saved now that it is over, and tell whether there is such."""
        unsaved = self._session.settle()
        if unsaved:
            self._output.say(unsaved)
        elif self._told:
            self._output.say(SAVED_AGAIN)
        return bool(unsaved)

    def _look(self) -> None:
        """Let time pass up to now, then do what a practitioner would."""
        at = self._pace.moment
        self._do(Tick(at))
        answer = answer_for(self.state, at)
        if answer is not None:
            self._do(answer)

    def _do(self, action: Action) -> None:
        transition = self._session.request(action)
        self._tell_trouble()
        self._say(transition.events, transition.cues)

    def _give_up(self, reason: str) -> None:
        if self.state.under_way:
            self._session.request(Abandon(self._pace.moment, reason))

    def _say(self, events: tuple[SessionEvent, ...], cues: tuple[Cue, ...] = ()) -> None:
        """Print events and cues in the order of their times; a cue follows the event of the same moment."""
        for thing in sorted((*events, *cues), key=lambda thing: thing.t_ms):
            if isinstance(thing, Cue):
                self._lines.cue(thing)
            else:
                self._lines.event(thing)

    def _tell_trouble(self) -> None:
        """Say once that events cannot be saved, and once that all is saved again."""
        trouble = self._session.trouble
        if bool(trouble) != bool(self._told):
            self._output.say(trouble or SAVED_AGAIN)
            self._told = trouble
