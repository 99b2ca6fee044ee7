"""Checking an export on its own, without the log it came from."""

import base64
import binascii
import hashlib
import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import Any

from pydantic import ValidationError

from microtimer.core.plan import Plan
from microtimer.core.session.events import SessionEvent
from microtimer.storage.chain import Envelope, canonical, link
from microtimer.storage.epochs import fits_its_name
from microtimer.storage.event_rows import client_ref_in, sealed_in, to_event
from microtimer.storage.export import FORMAT
from microtimer.storage.projection import COLUMNS, PlanOutline, outline, projected
from microtimer.storage.seals import SealError, place, unseal_with


@dataclass(frozen=True, slots=True)
class ExportFinding:
    """One fault of an export: the line (from 1) and what is wrong with it."""

    line: int
    message: str


@dataclass(frozen=True, slots=True)
class ExportReport:
    """What a check of an export found."""

    room: str
    sessions: int
    events: int
    findings: tuple[ExportFinding, ...]

    @property
    def ok(self) -> bool:
        """Tell whether nothing was found."""
        return not self.findings


def verify_export(lines: Iterable[bytes], most: int = 100) -> ExportReport:
    """Check an export line by line and stop after `most` findings; memory does not grow with the export.

    It shows that events, contents, receipts, opened texts and session lines agree with each other and that
    nothing was cut off. That the export comes from a certain log, only a receipt kept apart can show. Between
    the sessions of a filtered export lie events it does not hold, so a whole session left out does not show.
    """
    check = _Check()
    findings = tuple(islice(check.findings(lines), most))
    return ExportReport(check.room, check.sessions, check.events, findings)


@dataclass(slots=True)
class _Session:
    """The session whose lines are being read."""

    shown: dict[str, Any]
    line: int
    bodies: list[str] = field(default_factory=list)
    envelopes: list[Envelope] = field(default_factory=list)
    hashes: dict[int, str] = field(default_factory=dict)
    client: str | None = None
    """The client code opened in the first event."""
    loose: list[tuple[int, int]] = field(default_factory=list)
    """The lines and seqs of receipts whose event did not stand before them."""
    holed: bool = False
    """Whether events are missing, which was said; what follows from that is not said again."""

    @property
    def last_number(self) -> int:
        return self.envelopes[-1].number if self.envelopes else 0


class _Check:
    """Reads an export line by line; a fault in one line does not end the check of the others.

    One mistake is said once: what is bound to be wrong because of a missing line is left out.
    """

    def __init__(self) -> None:
        self.room = ""
        self.sessions = 0
        self.events = 0
        self._contents: set[str] = set()
        self._plans: dict[str, PlanOutline] = {}
        self._session: _Session | None = None
        self._last: tuple[int, str] | None = None
        self._ended = False
        self._faulty = False
        self._missing = 0
        """How many events are known to be missing."""
        self._without_line: set[str] = set()
        """Sessions whose events stand here, but no line of their own."""
        self._told: set[str] = set()
        """Contents and epochs of which it was said that they are missing or wrong."""
        self._epochs: set[str] | None = None

    def findings(self, lines: Iterable[bytes]) -> Iterator[ExportFinding]:
        """Yield every fault in the order of the lines."""
        for finding in self._every(lines):
            self._faulty = True
            yield finding

    def _every(self, lines: Iterable[bytes]) -> Iterator[ExportFinding]:
        so_far = hashlib.sha256()
        number = 0
        for number, line in enumerate(lines, start=1):
            try:
                yield from self._line(number, json.loads(line), so_far.hexdigest())
            except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
                yield ExportFinding(number, f"This line is not one of an export ({_reason(error)}).")
            so_far.update(line)
        yield from self._close_session()
        if number == 0 or not self._ended:
            yield ExportFinding(number, "The export is cut off: its last line is missing.")

    def _line(self, number: int, data: dict[str, Any], so_far: str) -> Iterator[ExportFinding]:
        kind = data["line"]
        if (number == 1) != (kind == "export") or self._ended:
            yield ExportFinding(number, "This line stands where none of its kind belongs.")
        match kind:
            case "export":
                yield from self._heading(number, data)
            case "content":
                yield from self._content(number, data)
            case "session":
                yield from self._close_session()
                self._session = _Session(data, number)
                self._without_line.discard(data["id"])
                self.sessions += 1
            case "event":
                yield from self._event(number, data)
            case "receipt":
                yield from self._receipt(number, data)
            case "end":
                yield from self._close_session()
                yield from self._end(number, data, so_far)
            case _:
                yield ExportFinding(number, f"This version knows no line of the kind {kind!r}.")

    def _heading(self, number: int, data: dict[str, Any]) -> Iterator[ExportFinding]:
        self.room = data["room"]
        if data["format"] != FORMAT:
            yield ExportFinding(number, f"The format is {data['format']!r}; this version reads {FORMAT!r}.")
            return
        self._epochs = {epoch["id"] for epoch in data["epochs"]}
        for epoch in data["epochs"]:
            name = epoch["id"]
            if not fits_its_name(self.room, name, epoch["after_seq"], epoch["began_utc_ms"], epoch["why"]):
                yield ExportFinding(number, f"The beginning of epoch {name} was changed.")

    def _content(self, number: int, data: dict[str, Any]) -> Iterator[ExportFinding]:
        stated = data["sha256"]
        content = data["text"].encode() if "text" in data else base64.b64decode(data["base64"], validate=True)
        if hashlib.sha256(content).hexdigest() != stated:
            self._told.add(stated)
            yield ExportFinding(number, "The protocol or plan is not what its hash says.")
            return
        self._contents.add(stated)
        try:
            self._plans[stated] = outline(Plan.model_validate_json(content))
        except ValidationError:
            return  # a protocol file, not a plan

    def _event(self, number: int, data: dict[str, Any]) -> Iterator[ExportFinding]:
        at = _envelope(data)
        body = canonical(data["body"]).decode()
        self.events += 1
        self.room = self.room or at.room
        name = f"Event {at.seq} (number {at.number}, {at.type})"
        if link(bytes.fromhex(data["prev"]), at, body.encode()).hex() != data["hash"]:
            yield ExportFinding(number, f"{name} was changed: its hash does not fit.")
        if self._last is not None and self._last[0] + 1 == at.seq and self._last[1] != data["prev"]:
            yield ExportFinding(number, f"{name} does not continue the chain.")
        if self._epochs is not None and at.epoch not in self._epochs and at.epoch not in self._told:
            self._told.add(at.epoch)
            yield ExportFinding(number, f"{name} names the epoch {at.epoch}, which the first line does not.")
        self._last = at.seq, data["hash"]
        yield from self._placed(number, name, at, body, data)
        yield from _opened(number, name, at, body, data.get("opened", {}))

    def _placed(
        self, number: int, name: str, at: Envelope, body: str, data: dict[str, Any]
    ) -> Iterator[ExportFinding]:
        """Add an event to its session; say once where events before it are missing."""
        session = self._session
        if session is None or at.session != session.shown["id"] or at.room != self.room:
            if at.session not in self._without_line:
                self._without_line.add(at.session)
                message = f"{name} does not belong here: no line of its session stands before it."
                yield ExportFinding(number, message)
            return
        before = session.last_number
        if at.number != before + 1:
            session.holed = True
            self._missing += at.number - before - 1
            missing = _range(before + 1, at.number - 1)
            yield ExportFinding(number, f"{name} does not follow number {before}{missing}.")
        session.bodies.append(body)
        session.envelopes.append(at)
        session.hashes[at.seq] = data["hash"]
        if at.number == 1:
            session.client = data.get("opened", {}).get("client", {}).get("value")

    def _receipt(self, number: int, data: dict[str, Any]) -> Iterator[ExportFinding]:
        session, seq = self._session, data["seq"]
        if data["session"] in self._without_line:
            return
        if session is not None and seq not in session.hashes:
            session.loose.append((number, seq))  # it may be of an event that is missing at the session's end
        elif session is None or session.hashes[seq] != data["head"]:
            yield _wrong_receipt(number, seq)

    def _close_session(self) -> Iterator[ExportFinding]:
        """Compare what the session line says with the events that followed it."""
        session, self._session = self._session, None
        if session is None:
            return
        shown = session.shown
        if session.last_number < shown["last_number"]:
            missing = _range(session.last_number + 1, shown["last_number"])
            self._missing += shown["last_number"] - session.last_number
            session.holed = True
            message = f"The session {shown['id']} is not whole{missing}."
            yield ExportFinding(session.line, message)
        if not session.holed:
            yield from (_wrong_receipt(number, seq) for number, seq in session.loose)
        if shown["protocol_sha256"] not in self._contents:
            yield from self._absent(session, shown["protocol_sha256"], "protocol")
        plan = self._plans.get(shown["plan_hash"])
        if plan is None:
            yield from self._absent(session, shown["plan_hash"], "plan")
        elif not session.holed:
            yield from _compared(session, plan)

    def _absent(self, session: _Session, sha256: str, what: str) -> Iterator[ExportFinding]:
        if sha256 not in self._told:
            self._told.add(sha256)
            state = "cannot be read" if sha256 in self._contents else "is not in the export"
            yield ExportFinding(session.line, f"The {what} of this session {state}.")

    def _end(self, number: int, data: dict[str, Any], so_far: str) -> Iterator[ExportFinding]:
        self._ended = True
        known = (self.sessions + len(self._without_line), self.events + self._missing)
        if (data["sessions"], data["events"]) != known:
            yield ExportFinding(
                number,
                f"The export says {data['sessions']} sessions and {data['events']} events, and holds "
                f"{self.sessions} and {self.events}.",
            )
        elif data["sha256"] != so_far and not self._faulty:
            yield ExportFinding(
                number, "The lines before are not those that were written: their hash differs."
            )


def _wrong_receipt(number: int, seq: int) -> ExportFinding:
    return ExportFinding(number, f"The receipt of event {seq} names another head of the chain.")


def _compared(session: _Session, plan: PlanOutline) -> Iterator[ExportFinding]:
    """Make the session line again from the events and compare."""
    shown = session.shown
    try:
        events = list(map(_readable, session.envelopes, session.bodies))
        first, first_seq = session.bodies[0], session.envelopes[0].seq
        made = projected(events, first_seq, plan, client_ref_in(first), sealed_in(first).get("client")).row
    except (ValueError, LookupError) as error:
        yield ExportFinding(session.line, f"The session {shown['id']} is not whole ({_reason(error)}).")
        return
    wrong = [name for name, value in zip(COLUMNS, made, strict=True) if shown[name] != value]
    if wrong:
        yield ExportFinding(session.line, f"The session line differs from its events: {', '.join(wrong)}.")
    if shown.get("client") != session.client and shown.get("client"):
        yield ExportFinding(session.line, "The client code differs from the one that was sealed.")


def _readable(at: Envelope, body: str) -> SessionEvent:
    """Return an event; raise ValueError naming the one that cannot be read."""
    try:
        return to_event(at, body, None)[0]
    except ValueError as error:
        raise ValueError(f"event {at.seq}, number {at.number}, cannot be read") from error


def _range(first: int, last: int) -> str:
    if last < first:
        return ""
    return f": number {first} is missing" if first == last else f": numbers {first} to {last} are missing"


def _envelope(data: dict[str, Any]) -> Envelope:
    """Return where an event stands; raise ValueError when a number is written as text, or the reverse."""
    at = Envelope(**{name: data[name] for name in Envelope._fields})
    wrong = [name for name, kind in Envelope.__annotations__.items() if type(getattr(at, name)) is not kind]
    if wrong:
        raise ValueError(f"{wrong[0]} is not what it should be")
    return at


def _opened(
    number: int, name: str, at: Envelope, body: str, opened: dict[str, Any]
) -> Iterator[ExportFinding]:
    """Open each sealed text with the key given for it and compare."""
    sealed = sealed_in(body)
    for text_name, given in opened.items():
        try:
            key = base64.b64decode(given["key"], validate=True)
            value = unseal_with(key, sealed[text_name], place(at.session, at.number, text_name))
        except (SealError, KeyError, binascii.Error):
            value = None
        if value is None or value != given["value"]:
            yield ExportFinding(number, f"{name}: the text shown as {text_name} is not what was sealed.")


def _reason(error: Exception) -> str:
    """Return in plain words why a line could not be taken."""
    match error:
        case json.JSONDecodeError() | UnicodeDecodeError():
            return "it is not JSON"
        case ValidationError():
            return "it holds a value of the wrong kind"
        case RecursionError():
            return "it is nested too deeply"
        case KeyError():
            return f"{error.args[0]!r} is missing in it"
        case ValueError():
            return str(error)
        case _:
            return "it holds a value of the wrong kind"
