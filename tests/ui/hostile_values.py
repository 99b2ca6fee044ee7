"""Hostile words, and protocols and records full of them."""

import json
from typing import Any

from microtimer.core.format.reading import LoadedProtocol
from microtimer.core.session.events import (
    DiscomfortMarked,
    NoteAdded,
    Outcome,
    SessionEnded,
    SessionEvent,
    SessionStarted,
)
from microtimer.ui.library.cards import usual_plan
from tests.ui.window_values import FakeRecord, Row, Session, catalogues, protocol

NAUGHTY = {
    "markup": "<b>Lift</b> & <img src=file:///etc/hostname> <a href=x>go</a>",
    "table": "<table><tr><td>hidden</td></tr>",
    "style": "<style>*{color:white}</style><!--",
    "entity": "&amp; &lt;b&gt; &#x202e;",
    "mnemonic": "&File && &Open",
    "override": "abc\u202egnp.exe\u202c",
    "isolate": "\u2067right\u2069 \u200fto\u200e left",
    "invisible": "a\u200bb\u2060c\ufeffd\u00ade",
    "controls": "bell\u0007 esc\u001b[31m nul\u0001",
    "lines": "one\ntwo\u2028three\r\nfour\tfive",
    "endless": "x" * 190,
    "percent": "{title} {0} %1 %s",
    "zalgo": "Z\u0351\u036b\u0343\u036aa\u0301lgo",
    "hebrew": "\u05e9\u05dc\u05d5\u05dd (1)",
}


def hostile(text: str) -> LoadedProtocol:
    """Return a protocol with this text in every place where an author may write."""
    step = {"title": text, "instruction": text, "say": text, "note": text, "source": text}
    zone = {"type": "zone", "side": "left", "mode": "dynamic", "dwell_s": 5, **step}
    image = {"file": "gone.png", "alt": text}
    document: dict[str, Any] = {
        "kind": "microtimer.protocol", "format": 1, "id": "hostile", "version": "1.0.0",
        "title": text, "description": text, "author": text, "tags": [text], "not_medical_use": True,
        "sources": [{"title": text, "url": text, "note": text, "grade": "GK"}],
        "device": {"families": ["microcurrent"], "attachments": [text], "note": text},
        "parameters": [
            {"type": "choice", "id": "level", "title": text, "choices": [text, "other"], "default": text},
            {"type": "integer", "id": "many", "title": text, "min": 1, "max": 3, "default": 1, "unit": text},
        ],
        "variants": [{"id": "a", "title": text, "note": text}, {"id": "b", "title": text}],
        "zones": [{"id": "mine", "name": text, "group": "face", "sides": "paired", "off_map": True,
                   "placement": text, "source": text}],
        "wording": {"jaw": text},
        "contraindications": [{"id": "own", "ask": text, "severity": "caution", "source": text,
                               "note": text}],
        "aftercare": [{"text": text, "source": text}],
        "sections": [
            {"kind": "preparation", "title": text, "steps": [
                {"type": "gate", "title": text, "items": [
                    {"id": "a", "text": text},
                    {"id": "b", "text": text, "kind": "choice", "choices": [text, "other"]},
                    {"id": "c", "text": text, "kind": "amount", "unit": text}]}]},
            {"kind": "treatment", "title": text, "steps": [
                {**zone, "zone": "mine", "image": image, "technique": text, "hand_action": text,
                 "direction": text, "settings": {"level": text, "program": text, "waveform": text}},
                {**zone, "zone": "jaw", "title": text, "marks": [{"at_s": 1, "say": text}]},
                {"type": "choice", "ask": text, "options": [
                    {"id": "x", "title": text, "steps": []}, {"id": "y", "title": text, "steps": []}]},
                {"type": "checkpoint", "ask": text, "choices": [text]},
                {"type": "task", "modality": text, **step}]},
        ],
    }  # fmt: skip
    found = protocol(json.dumps(document), f"{text[:20]}.json".replace("/", "_"))
    assert isinstance(found, LoadedProtocol), found.problems
    return found


def remembered(entry: LoadedProtocol, text: str) -> FakeRecord:
    """Return a record whose sessions say this text wherever a person may type."""
    said: dict[str, Any] = {
        "protocol_id": "hostile", "protocol_title": text, "practitioner": text, "client": text,
        "protocol_version": text,
    }  # fmt: skip
    record = FakeRecord([Row("u", status="unfinished", **said)])
    plan = usual_plan(entry, catalogues(), None)
    at: dict[str, Any] = {"utc_ms": 1_767_261_600_000, "utc_offset_min": 0}
    events: list[SessionEvent] = [
        SessionStarted(
            t_ms=0, **at, session_id="s", app_version="1", kind="treatment", protocol_id="hostile",
            protocol_version="1.0.0", protocol_title=text, protocol_sha256="0" * 64, plan_hash="0" * 64,
            practitioner=text, client=text, device_serial=text, products=text,
        ),
        NoteAdded(t_ms=1, **at, text=text),
        DiscomfortMarked(t_ms=2, **at, step=1, active_ms=1, note=text),
        SessionEnded(t_ms=3, **at, outcome=Outcome.ABANDONED, reason=text),
    ]  # fmt: skip
    record.sessions["s"] = Session(Row("s", status="abandoned", **said), entry.data, plan, events)
    return record
