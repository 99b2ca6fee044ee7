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
from microtimer.storage.chain import Envelope, canonical, link
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


class _Check:
    """Reads an export line by line; a fault in one line does not end the check of the others."""

    def __init__(self) -> None:
        self.room = ""
        self.sessions = 0
        self.events = 0
        self._contents: set[str] = set()
        self._plans: dict[str, PlanOutline] = {}
        self._session: _Session | None = None
        self._last: tuple[int, str] | None = None
        self._ended = False

    def findings(self, lines: Iterable[bytes]) -> Iterator[ExportFinding]:
        """Yield every fault in the order of the lines."""
        so_far = hashlib.sha256()
        number = 0
        for number, line in enumerate(lines, start=1):
            try:
                yield from self._line(number, json.loads(line), so_far.hexdigest())
            except (ValueError, LookupError, TypeError, AttributeError, RecursionError) as error:
                yield ExportFinding(number, f"This line is not one of an export ({_first_line(error)}).")
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

    def _content(self, number: int, data: dict[str, Any]) -> Iterator[ExportFinding]:
        stated = data["sha256"]
        content = data["text"].encode() if "text" in data else base64.b64decode(data["base64"], validate=True)
        if hashlib.sha256(content).hexdigest() != stated:
            yield ExportFinding(number, "The protocol or plan is not what its hash says.")
            return
        self._contents.add(stated)
        try:
            self._plans[stated] = outline(Plan.model_validate_json(content))
        except ValidationError:
            return  # a protocol file, not a plan

    def _event(self, number: int, data: dict[str, Any]) -> Iterator[ExportFinding]:
        session = self._session
        at = _envelope(data)
        body = canonical(data["body"]).decode()
        self.events += 1
        name = f"Event {at.seq} (number {at.number}, {at.type})"
        if link(bytes.fromhex(data["prev"]), at, body.encode()).hex() != data["hash"]:
            yield ExportFinding(number, f"{name} was changed: its hash does not fit.")
        if self._last is not None and self._last[0] + 1 == at.seq and self._last[1] != data["prev"]:
            yield ExportFinding(number, f"{name} does not continue the chain.")
        if session is None or at.session != session.shown["id"] or at.room != self.room:
            yield ExportFinding(number, f"{name} does not belong here.")
        else:
            if at.number != len(session.bodies) + 1:
                yield ExportFinding(number, f"{name} does not follow number {len(session.bodies)}.")
            session.bodies.append(body)
            session.envelopes.append(at)
            session.hashes[at.seq] = data["hash"]
            if at.number == 1:
                session.client = data.get("opened", {}).get("client", {}).get("value")
        self._last = at.seq, data["hash"]
        yield from _opened(number, name, at, body, data.get("opened", {}))

    def _receipt(self, number: int, data: dict[str, Any]) -> Iterator[ExportFinding]:
        if self._session is None or self._session.hashes.get(data["seq"]) != data["head"]:
            yield ExportFinding(
                number, f"The receipt of event {data['seq']} names another head of the chain."
            )

    def _close_session(self) -> Iterator[ExportFinding]:
        """Compare what the session line says with the events that followed it."""
        session, self._session = self._session, None
        if session is None:
            return
        shown = session.shown
        try:
            events = [
                to_event(at, body, None)[0]
                for at, body in zip(session.envelopes, session.bodies, strict=True)
            ]
            plan = self._plans[shown["plan_hash"]]
            first, first_seq = session.bodies[0], session.envelopes[0].seq
            made = projected(
                events, first_seq, plan, client_ref_in(first), sealed_in(first).get("client")
            ).row
        except (ValueError, LookupError) as error:
            yield ExportFinding(
                session.line, f"The session {shown['id']} is not whole ({_first_line(error)})."
            )
            return
        wrong = [name for name, value in zip(COLUMNS, made, strict=True) if shown[name] != value]
        if wrong:
            yield ExportFinding(
                session.line, f"The session line differs from its events: {', '.join(wrong)}."
            )
        if shown.get("client") != session.client and shown.get("client"):
            yield ExportFinding(session.line, "The client code differs from the one that was sealed.")
        if shown["protocol_sha256"] not in self._contents:
            yield ExportFinding(session.line, "The protocol of this session is not in the export.")

    def _end(self, number: int, data: dict[str, Any], so_far: str) -> Iterator[ExportFinding]:
        self._ended = True
        if (data["sessions"], data["events"]) != (self.sessions, self.events):
            yield ExportFinding(
                number,
                f"The export says {data['sessions']} sessions and {data['events']} events, and holds "
                f"{self.sessions} and {self.events}.",
            )
        if data["sha256"] != so_far:
            yield ExportFinding(
                number, "The lines before are not those that were written: their hash differs."
            )


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


def _first_line(error: Exception) -> str:
    return str(error).partition("\n")[0]
