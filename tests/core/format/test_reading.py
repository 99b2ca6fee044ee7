"""A protocol file becomes a document, or a value that says why not; nothing raises."""

import hashlib
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from microtimer.core.format.format_versions import Document, Migration
from microtimer.core.format.protocol_file import FORMAT_VERSION
from microtimer.core.format.protocol_steps import ZoneStep
from microtimer.core.format.reading import LIMITS, FailedProtocol, LoadedProtocol, read_protocol
from microtimer.core.problem import Problem, Severity

STEP = {"type": "zone", "zone": "jaw", "side": "mirror", "mode": "dynamic", "dwell_s": 60}
SHORT: dict[str, Any] = {
    "kind": "microtimer.protocol",
    "format": 1,
    "id": "short",
    "version": "1.0.0",
    "title": "Short",
    "steps": [STEP],
}


def read(**changes: Any) -> LoadedProtocol | FailedProtocol:
    """Read the short protocol with some keys changed; a key of None is left out."""
    document = {key: value for key, value in (SHORT | changes).items() if value is not None}
    return read_protocol(json.dumps(document).encode(), "short.json")


def codes(subject: LoadedProtocol | FailedProtocol) -> list[str]:
    return [problem.code for problem in subject.problems]


def failed(subject: LoadedProtocol | FailedProtocol) -> FailedProtocol:
    assert isinstance(subject, FailedProtocol)
    return subject


def only(subject: LoadedProtocol | FailedProtocol) -> Problem:
    (problem,) = failed(subject).problems
    return problem


def test_a_sound_file_is_read_with_its_bytes_and_their_hash() -> None:
    data = json.dumps(SHORT, indent=1).encode()
    subject = read_protocol(data, "protocols/short.json")
    assert isinstance(subject, LoadedProtocol)
    assert subject.document.title == "Short"
    assert subject.document.steps == (ZoneStep.from_json_value(STEP),)
    assert (subject.file, subject.data, subject.problems) == ("protocols/short.json", data, ())
    assert subject.sha256 == hashlib.sha256(data).hexdigest()
    position = subject.text.value_position(("steps", 0, "zone"))
    assert position is not None
    assert (position.line, position.column) == (10, 12)


def test_what_is_left_out_stays_out() -> None:
    subject = read()
    assert isinstance(subject, LoadedProtocol)
    assert subject.document.model_fields_set == set(SHORT)


def test_a_byte_order_mark_is_accepted_and_belongs_to_the_hash() -> None:
    data = b"\xef\xbb\xbf" + json.dumps(SHORT).encode()
    subject = read_protocol(data, "short.json")
    assert isinstance(subject, LoadedProtocol)
    assert subject.sha256 == hashlib.sha256(data).hexdigest()


def test_a_failed_file_keeps_its_title_for_the_list() -> None:
    subject = failed(read(steps=[]))
    assert (subject.title, subject.file) == ("Short", "short.json")
    assert len(subject.sha256) == 64


@pytest.mark.parametrize("title", [None, 5, ["a"]])
def test_a_title_that_is_no_text_is_none(title: object) -> None:
    assert failed(read(title=title, steps=[])).title == ""


@pytest.mark.parametrize(
    ("changes", "code", "pointer"),
    [
        ({"kind": "useq.sequence"}, "not-a-protocol", ""),
        ({"kind": 5}, "not-a-protocol", "/kind"),
        # nothing says that it could be one of ours
        ({"kind": None, "format": None, "steps": None}, "not-a-protocol", ""),
        ({"format": 2}, "newer-format", "/format"),
        ({"format": 10**90}, "newer-format", "/format"),
        ({"format": 0}, "unknown-format", "/format"),
        ({"format": -1}, "unknown-format", "/format"),
    ],
)
def test_what_is_of_another_kind_or_format_is_looked_into_no_further(
    changes: dict[str, Any], code: str, pointer: str
) -> None:
    problem = only(read(**changes, title=5, unknown=1))
    assert problem.code == code
    assert problem.pointer in (pointer, "/kind")


def test_a_newer_format_is_named_as_such() -> None:
    problem = only(read(format=FORMAT_VERSION + 1))
    assert problem.message == "The file is in format 2; this microtimer reads up to 1."
    assert "newer microtimer" in problem.remedy


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"kind": None}, "missing-kind"),
        ({"kind": "microtimer.protocl"}, "wrong-kind"),
        ({"kind": "Microtimer.Protocol"}, "wrong-kind"),
        ({"format": None}, "missing-format"),
        ({"format": "1"}, "wrong-format"),
        ({"format": 1.5}, "wrong-format"),
        ({"format": True}, "wrong-format"),
    ],
)
def test_a_slip_in_the_head_is_told_once_with_all_other_problems(changes: dict[str, Any], code: str) -> None:
    assert codes(failed(read(**changes, titel="T"))) == [code, "unknown-key"]
    assert codes(failed(read(**changes))) == [code]


@pytest.mark.parametrize("data", [b"[]", b'"text"', b"5", b"null", b"true"])
def test_json_that_is_no_object_is_told(data: bytes) -> None:
    problem = only(read_protocol(data, "x.json"))
    assert problem.code == "not-an-object"
    assert '"kind": "microtimer.protocol"' in problem.remedy


def test_json_that_is_broken_is_told_as_that() -> None:
    subject = failed(read_protocol(b'{"kind": "microtimer.protocol",, }', "x.json"))
    assert "extra-comma" in codes(subject)


def test_repeated_keys_are_told_together_with_what_else_is_wrong() -> None:
    text = json.dumps(SHORT | {"stpes": 1})[:-1] + ', "title": "Again"}'
    assert codes(failed(read_protocol(text.encode(), "x.json"))) == ["unknown-key", "duplicate-key"]


def test_a_repeated_key_alone_keeps_the_file_from_being_used() -> None:
    text = json.dumps(SHORT)[:-1] + ', "title": "Again"}'
    assert codes(failed(read_protocol(text.encode(), "x.json"))) == ["duplicate-key"]


def test_more_values_than_a_protocol_can_hold_are_refused() -> None:
    problem = only(read(steps=[{}] * LIMITS.values))
    assert problem.code == "too-many-values"


@settings(deadline=None)
@given(st.binary())
def test_no_bytes_make_the_reader_raise(data: bytes) -> None:
    subject = failed(read_protocol(data, "any.json"))
    assert any(problem.severity is Severity.ERROR for problem in subject.problems)


# Formats to come: the way forward is tried on formats that never were.


def renamed(old: str, new: str) -> Migration:
    def forward(document: Document) -> Document:
        return {new if key == old else key: value for key, value in document.items()}

    return Migration(version={"headline": 0, "name": -1}[old], forward=forward)


OLDER = (renamed("name", "headline"), renamed("headline", "title"))


def read_older(version: int, **more: Any) -> LoadedProtocol | FailedProtocol:
    document = SHORT | {"format": version, {0: "headline", -1: "name"}[version]: "Old title"} | more
    del document["title"]
    return read_protocol(json.dumps(document, indent=1).encode(), "old.json", migrations=OLDER)


@pytest.mark.parametrize("version", [0, -1])
def test_an_older_file_is_brought_forward_step_by_step_and_stays_as_it_is(version: int) -> None:
    subject = read_older(version)
    assert isinstance(subject, LoadedProtocol)
    assert subject.document.title == "Old title"
    assert subject.document.format == FORMAT_VERSION
    assert f'"format": {version}'.encode() in subject.data
    assert codes(subject) == ["older-format"]
    assert subject.problems[0].severity is Severity.NOTE


def test_a_fault_in_an_older_file_is_shown_where_the_file_has_it() -> None:
    subject = failed(read_older(0, steps=[STEP | {"mode": "dinamic"}]))
    note, fault = subject.problems
    assert (note.code, fault.code) == ("older-format", "unknown-word")
    assert fault.source_line.strip() == '"mode": "dinamic",'


def test_what_a_migration_makes_up_is_shown_at_what_is_around_it() -> None:
    def forward(document: Document) -> Document:
        return document | {"stated_total_s": "soon"}

    text = json.dumps(SHORT | {"format": 0}).encode()
    subject = failed(read_protocol(text, "old.json", migrations=(Migration(0, forward),)))
    problem = next(problem for problem in subject.problems if problem.code == "not-a-number")
    assert (problem.line, problem.column) == (1, 1)


def test_a_migration_changes_a_document_of_its_own() -> None:
    def forward(document: Document) -> Document:
        steps = document["steps"]
        assert isinstance(steps, list)
        steps.clear()
        return document

    text = json.dumps(SHORT | {"format": 0}).encode()
    subject = failed(read_protocol(text, "old.json", migrations=(Migration(0, forward),)))
    too_few = next(problem for problem in subject.problems if problem.code == "too-few")
    assert too_few.pointer == "/steps"
    assert too_few.column > 1  # the list still stands in the text it is shown in


def test_a_gap_in_the_way_forward_is_an_unknown_format() -> None:
    text = json.dumps(SHORT | {"format": -1}).encode()
    problem = only(read_protocol(text, "old.json", migrations=OLDER[:1]))
    assert problem.code == "unknown-format"
