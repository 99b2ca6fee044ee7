"""JSON is read strictly, and every value is found again in the text."""

import json
import math
from random import Random
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from microtimer.core.documents.json_syntax import find_syntax_problems
from microtimer.core.documents.json_text import JsonLimits, JsonText, JsonValue, Loc, read_json
from microtimer.core.documents.source_text import SourceText
from microtimer.core.problem import Severity, render


def read(text: str, limits: JsonLimits | None = None) -> JsonText:
    return read_json(text.encode(), "file.json", limits=limits or JsonLimits())


def codes(text: JsonText) -> list[str]:
    return [problem.code for problem in text.problems]


# --- what is read


def test_value_is_what_the_standard_decoder_reads() -> None:
    text = '{"a": [1, -0.5, 1e3, true, null, "\\u00e4\\ud83d\\ude00"], "b": {}}'
    assert read(text).value == json.loads(text)
    assert read(text).problems == ()


def test_byte_order_mark_is_not_part_of_the_text() -> None:
    found = read_json(b'\xef\xbb\xbf{"a": 1}', "file.json")
    assert (found.value, found.text) == ({"a": 1}, '{"a": 1}')
    assert found.key_position(("a",)) == found.source.position(1, 3)


def test_null_is_a_document() -> None:
    assert (read("null").value, read("null").is_readable) == (None, True)


def test_text_with_a_mistake_has_no_value() -> None:
    found = read('{"a": 1,}')
    assert (found.value, found.is_readable, codes(found)) == (None, False, ["trailing-comma"])


def test_first_of_repeated_keys_is_kept_for_further_checks() -> None:
    found = read('{"a": 1, "b": {"x": 1, "x": 2}, "a": 3}')
    assert found.value == {"a": 1, "b": {"x": 1}}
    assert (found.is_readable, codes(found)) == (True, ["duplicate-key", "duplicate-key"])
    assert found.literal(("a",)) == "1"


REFUSED_BY_BYTES = [
    (b"", "empty-file", "1:1"),
    (b"\xef\xbb\xbf", "empty-file", "1:1"),  # a byte order mark alone
    (b"\xef\xbb\xbf \n", "empty-file", "1:1"),
    ('{"a": 1}'.encode("utf-16"), "not-utf-8", ""),
    ('{"a": 1}'.encode("utf-16-le"), "not-utf-8", ""),  # without a mark
    ('{"a": 1}'.encode("utf-16-be"), "not-utf-8", ""),
    ("1".encode("utf-16-le"), "not-utf-8", ""),
    ('{"a": 1}'.encode("utf-32"), "not-utf-8", ""),
    ('{"a": 1}'.encode("utf-32-le"), "not-utf-8", ""),
    ('{"a": 1}'.encode("utf-32-be"), "not-utf-8", ""),
    ('{\n"zone": "süß"}'.encode("cp1252"), "not-utf-8", "2:11"),
    ('["ä", "'.encode() + b'\xc3"]', "not-utf-8", "1:8"),  # a character cut short; columns count characters
    (b'["\xc0\x80"]', "not-utf-8", "1:3"),  # an overlong form
    (b'["\xed\xa0\x80"]', "not-utf-8", "1:3"),  # half a character
    (b'["\xf4\x90\x80\x80"]', "not-utf-8", "1:3"),  # beyond Unicode
    (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "not-text", ""),  # a picture
    (b"PK\x03\x04\x14\x00\x06\x00", "not-text", ""),  # an archive, or a word processor's file
    (b"\x01\x02\x03\x04ab", "not-text", ""),  # mostly no characters
    (b'["a\x00b"]', "control-character", "1:4"),  # a text with a fault in it
    (b"caf\xe9", "not-utf-8", "1:4"),
]


@pytest.mark.parametrize(("data", "code", "place"), REFUSED_BY_BYTES)
def test_bytes_that_are_no_text_are_refused(data: bytes, code: str, place: str) -> None:
    found = read_json(data, "file.json")
    (problem,) = found.problems
    assert (problem.code, found.is_readable, found.value) == (code, False, None)
    assert render(problem).startswith(f"file.json:{place}: error" if place else "file.json: error")


def test_encoding_and_byte_are_named() -> None:
    assert "UTF-16" in read_json("{}".encode("utf-16"), "").problems[0].message
    assert "UTF-32" in read_json("{}".encode("utf-32"), "").problems[0].message
    (problem,) = read_json('["é"]'.encode("cp1252"), "").problems
    assert problem.message == "The byte 0xE9 here is not UTF-8; in the older Windows-1252 it is é."
    (problem,) = read_json(b'["\x81"]', "").problems  # Windows-1252 has no such character either
    assert problem.message == "The byte 0x81 here is not UTF-8."


def test_file_over_the_size_limit_is_refused_unread() -> None:
    limits = JsonLimits(bytes=10)
    assert codes(read('"12345678"', limits)) == []
    assert codes(read('"123456789"', limits)) == ["file-too-large"]


LIMITS = [
    # what the standard decoder would take, or choke on, is left to no one's luck
    (JsonLimits(), "[" * 100_000, "too-deep"),
    (JsonLimits(), '{"a":' * 100_000, "too-deep"),
    (JsonLimits(), "[" * 33 + "]" * 33, "too-deep"),
    (JsonLimits(), '["]]]]", ' * 33 + "1" + "]" * 33, "too-deep"),  # brackets in texts do not count
    (JsonLimits(), '["\\"]\\\\", ' * 33 + "1" + "]" * 33, "too-deep"),
    (JsonLimits(), "9" * 5_000, "number-too-long"),
    (JsonLimits(), '{"' + "k" * 1_001 + '": 1}', "key-too-long"),
    (JsonLimits(values=3), "[1, 2, 3]", "too-many-values"),
    (JsonLimits(values=3), "[[], [], []]", "too-many-values"),
    (JsonLimits(values=3), '{"a": {"b": {"c": {}}}}', "too-many-values"),
    (JsonLimits(), "[1e400]", "number-too-large"),
    (JsonLimits(), '["\\ud800"]', "lone-surrogate"),
    (JsonLimits(), "[NaN]", "not-a-number"),
]


@pytest.mark.parametrize(("limits", "text", "code"), LIMITS)
def test_file_beyond_a_limit_is_refused(limits: JsonLimits, text: str, code: str) -> None:
    assert codes(read(text, limits)) == [code]


def test_file_at_every_limit_is_read() -> None:
    limits = JsonLimits(values=40, depth=32, key_length=3, number_length=3)
    text = "[" * 31 + '{"abc": 123, "d": "no longer than that", "e": "[[[{{{,,,,,,,,,,,,,,,,"}' + "]" * 31
    assert read(text, limits).problems == ()


# --- finding values again

DOCUMENT = """{
  "title": "Überblick",
  "steps": [
    {"id": "a", "duration_s": 0.50},
    {"id": "b", "a/b": {"c": [true, null]}}
  ]
}"""


VALUES: list[tuple[Loc, int, int, str]] = [
    (("title",), 2, 12, '"Überblick"'),
    (("steps", 0), 4, 5, '{"id": "a", "duration_s": 0.50}'),
    (("steps", 0, "duration_s"), 4, 31, "0.50"),  # as written, not as stored
    (("steps", 1, "a/b", "c"), 5, 30, "[true, null]"),
    (("steps", 1, "a/b", "c", 1), 5, 37, "null"),
    ((), 1, 1, DOCUMENT),
]


@pytest.mark.parametrize(("loc", "line", "column", "literal"), VALUES)
def test_value_is_found(loc: Loc, line: int, column: int, literal: str) -> None:
    found = read(DOCUMENT)
    position = found.value_position(loc)
    assert position is not None
    assert (position.line, position.column, position.length) == (line, column, len(literal))
    assert found.literal(loc) == literal


def test_key_is_found_with_its_quotes() -> None:
    found = read(DOCUMENT)
    position = found.key_position(("steps", 1, "a/b"))
    assert position is not None
    assert (position.line, position.column, position.length) == (5, 17, 5)


ABSENT: list[Loc] = [
    ("steps", 2),
    ("steps", -1),
    ("steps", "0"),
    ("steps", 0, "zone"),
    ("steps", 0, "id", "x"),  # inside a text there is nothing
    ("titel",),
    (0,),
]


@pytest.mark.parametrize("loc", ABSENT)
def test_value_that_is_not_there_has_no_place(loc: Loc) -> None:
    found = read(DOCUMENT)
    assert found.value_position(loc) is None
    assert found.key_position(loc) is None
    assert found.literal(loc) is None


def test_array_elements_and_the_document_have_no_key() -> None:
    assert read(DOCUMENT).key_position(("steps", 0)) is None
    assert read(DOCUMENT).key_position(()) is None


def test_unreadable_text_has_no_places() -> None:
    found = read('{"a": 1,}')
    assert found.value_position(("a",)) is None
    assert found.problem(Severity.ERROR, "x", "x", "", ("a",)).line == 1


PROBLEM_PLACES: list[tuple[Loc, bool, int, int, int]] = [
    (("steps", 0, "duration_s"), False, 4, 31, 4),
    (("steps", 0, "duration_s"), True, 4, 17, 12),
    (("steps", 0), False, 4, 5, 1),  # of brackets the opening one
    (("steps", 0), True, 4, 5, 1),  # an element has no key
    (("steps", 0, "zone"), False, 4, 5, 1),  # a key left out: the brackets it should stand in
    (("steps", 0, "zone"), True, 4, 5, 1),
    (("steps", 9, "zone", "x"), False, 3, 12, 1),
    ((), False, 1, 1, 1),
]


@pytest.mark.parametrize(("loc", "at_key", "line", "column", "length"), PROBLEM_PLACES)
def test_problem_is_placed(loc: Loc, at_key: bool, line: int, column: int, length: int) -> None:
    problem = read(DOCUMENT).problem(Severity.WARNING, "code", "Message.", "Remedy.", loc, at_key=at_key)
    assert (problem.line, problem.column, problem.length) == (line, column, length)
    assert problem.source_line == DOCUMENT.split("\n")[line - 1]
    assert problem.severity is Severity.WARNING


def test_problem_carries_the_pointer_that_was_asked_for() -> None:
    problem = read(DOCUMENT).problem(Severity.ERROR, "code", "Message.", "", ("steps", 1, "a/b", "zone"))
    assert problem.pointer == "/steps/1/a~1b/zone"


def test_line_text_is_the_line() -> None:
    assert read(DOCUMENT).line_text(3) == '  "steps": ['


# --- properties

scalars = (
    st.none()
    | st.booleans()
    | st.integers(-(10**40), 10**40)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8)
)
documents = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=20,
)


class Writer:
    """Writes JSON with random spaces and escapes and remembers where everything stands."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.text = ""
        self.values: dict[tuple[str | int, ...], tuple[int, int]] = {}
        self.keys: dict[tuple[str | int, ...], tuple[int, int]] = {}

    def space(self) -> None:
        self.text += "".join(
            self.random.choices([" ", "\t", "\n", "\r", "\r\n", ""], k=self.random.randrange(3))
        )

    def write(self, value: Any, loc: tuple[str | int, ...] = ()) -> None:
        start = len(self.text)
        if isinstance(value, str):
            self.text += self.quoted(value)
        elif isinstance(value, list):
            self.members("[", [(index, member) for index, member in enumerate(value)], "]", loc)
        elif isinstance(value, dict):
            self.members("{", list(value.items()), "}", loc)
        else:
            self.text += json.dumps(value)
        self.values[loc] = (start, len(self.text))

    def members(
        self, opener: str, members: list[tuple[Any, Any]], closer: str, loc: tuple[str | int, ...]
    ) -> None:
        self.text += opener
        self.space()
        for number, (name, member) in enumerate(members):
            if number:
                self.text += ","
                self.space()
            if isinstance(name, str):
                start = len(self.text)
                self.text += self.quoted(name)
                self.keys[*loc, name] = (start, len(self.text))
                self.space()
                self.text += ":"
                self.space()
            self.write(member, (*loc, name))
            self.space()
        self.text += closer

    def quoted(self, text: str) -> str:
        return '"' + "".join(map(self.character, text)) + '"'

    def character(self, character: str) -> str:
        as_escape = json.dumps(character)[1:-1]
        if self.random.random() < 0.3:
            units = character.encode("utf-16-be")
            pairs = [units[at : at + 2].hex() for at in range(0, len(units), 2)]
            return "".join(f"\\u{pair.upper() if self.random.random() < 0.5 else pair}" for pair in pairs)
        return character if character not in '"\\' and ord(character) >= 0x20 else as_escape


@given(documents, st.randoms(use_true_random=False))
def test_every_value_is_read_and_found_however_it_is_written(document: Any, random: Random) -> None:
    writer = Writer(random)
    writer.space()
    writer.write(document)
    writer.space()
    found = read(writer.text)
    assert found.problems == ()
    assert found.value == document
    places = list(writer.values.items())
    random.shuffle(places)  # the order of asking must not matter
    for loc, (start, end) in places:
        position = found.value_position(loc)
        assert position is not None
        assert (position.offset, position.length) == (start, end - start)
        assert json.loads(found.text[start:end]) == json.loads(found.literal(loc) or "")
    for loc, (start, end) in writer.keys.items():
        key = found.key_position(loc)
        assert key is not None
        assert (key.offset, key.length) == (start, end - start)


@given(documents, st.randoms(use_true_random=False))
def test_scanner_and_decoder_agree_on_sound_text(document: Any, random: Random) -> None:
    writer = Writer(random)
    writer.write(document)
    assert find_syntax_problems(SourceText("", writer.text), JsonLimits()).problems == ()


@given(st.binary(max_size=60))
@example(b"\xff\xfe")
@example(b"\x00\x00\x00")
def test_any_bytes_give_a_value_or_problems(data: bytes) -> None:
    assert_sound_or_explained(read_json(data, "file.json"))


@settings(max_examples=300)
@given(st.text(alphabet="{}[]:,\"'\\/*#-+.019eEuUdD8aNntrf \t\n\r“”é😀\u00a0\x00", max_size=30))
@example('{"a":0,5,"b":1}')
@example("[1;,2]")
@example("[" * 33)
@example('"\\ud800')
@example('{"a\\": [1,}')
@example('["\\\\", "\\"]')
@example("['a',\"b'c\"]")
def test_any_text_is_judged_as_the_standard_decoder_judges_it(text: str) -> None:
    assert_judged_alike(text)


@settings(max_examples=300)
@given(documents, st.randoms(use_true_random=False), st.data())
def test_damaged_document_is_judged_as_the_standard_decoder_judges_it(
    document: Any, random: Random, data: st.DataObject
) -> None:
    writer = Writer(random)
    writer.write(document)
    at = data.draw(st.integers(0, len(writer.text)))
    removed = data.draw(st.integers(0, 3))
    added = data.draw(st.text(alphabet=',:{}[]"\\ 0e\n', max_size=2))
    assert_judged_alike(writer.text[:at] + added + writer.text[at + removed :])


def assert_judged_alike(text: str) -> None:
    found = read(text)
    assert_sound_or_explained(found)
    is_sound, value = strict_value(text)
    assert (found.problems == ()) is is_sound
    if is_sound:
        assert found.value == value


def assert_sound_or_explained(found: JsonText) -> None:
    for problem in found.problems:
        assert problem.remedy
        assert problem.length >= 1
        assert render(problem)
        if problem.line:
            assert 0 <= problem.column - problem.source_column <= len(problem.source_line)
        if found.text:
            assert found.line_text(problem.line).startswith(problem.source_line, problem.source_column - 1)
    assert found.is_readable or (found.problems and found.value is None)


def strict_value(text: str) -> tuple[bool, JsonValue]:
    """Decode with the standard library and refuse, value by value, what the reader refuses."""

    def members(pairs: list[tuple[str, JsonValue]]) -> JsonValue:
        if len(dict(pairs)) < len(pairs):
            raise ValueError("repeated key")
        return dict(pairs)

    def constant(name: str) -> JsonValue:
        raise ValueError(name)

    try:
        value: JsonValue = json.loads(text, object_pairs_hook=members, parse_constant=constant)
        json.dumps(
            value, ensure_ascii=False, allow_nan=False
        ).encode()  # neither infinity nor half characters
    except ValueError:
        return False, None
    return depth(value) <= JsonLimits().depth, value


def depth(value: JsonValue) -> int:
    if isinstance(value, dict):
        return 1 + max(map(depth, value.values()), default=0)
    if isinstance(value, list):
        return 1 + max(map(depth, value), default=0)
    return 0


@given(st.floats(allow_nan=False, allow_infinity=False) | st.integers(), st.integers(0, 200))
def test_number_is_read_exactly_or_refused(number: float, zeros: int) -> None:
    text = json.dumps(number) + "0" * zeros
    found = read(text)
    if found.problems:
        assert len(text) > 100 or math.isinf(float(text))
    else:
        assert found.value == json.loads(text)
        assert found.literal(()) == text
