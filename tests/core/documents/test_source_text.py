"""Offsets become lines and columns, and problems keep as much of the line as can be shown."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microtimer.core.documents.source_text import BLOCK, LONGEST_LINE, Loc, SourceText, pointer_text
from microtimer.core.problem import Problem, Severity


def lines_of(text: str) -> list[str]:
    """Split as the standard says, leaving the other line ends of str.splitlines alone."""
    return re.split("\r\n|\r|\n", text)


def problem_at(source: SourceText, offset: int, length: int = 1) -> Problem:
    return source.problem(Severity.ERROR, "code", "message", position=source.position(offset, length))


PLACES = [
    ("", 0, 1, 1),
    ("ab", 2, 1, 3),  # the end of the text is a place too
    ("a\nb", 1, 1, 2),  # a line end belongs to the line it ends
    ("a\nb", 2, 2, 1),
    ("a\rb", 2, 2, 1),
    ("a\r\nb", 1, 1, 2),
    ("a\r\nb", 2, 1, 2),  # both characters of CR LF are one line end
    ("a\r\nb", 3, 2, 1),
    ("a\n\rb", 3, 3, 1),  # LF CR are two
    ("a\r\r\nb", 4, 3, 1),
    ("😀é\u2028b", 3, 1, 4),  # characters count, not bytes; a line separator ends no line
]


@pytest.mark.parametrize(("text", "offset", "line", "column"), PLACES)
def test_offset_becomes_line_and_column(text: str, offset: int, line: int, column: int) -> None:
    position = SourceText("", text).position(offset)
    assert (position.line, position.column) == (line, column)


@given(st.text(alphabet="a\r\n", max_size=40))
def test_every_character_stands_at_its_position(text: str) -> None:
    source = SourceText("", text)
    for offset, character in enumerate(text):
        position = source.position(offset)
        line = lines_of(text)[position.line - 1]
        assert source.line_text(position.line) == line
        if character == "a":
            assert line[position.column - 1] == "a"
        else:
            assert position.column == len(line) + 1


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_line_numbers_hold_in_a_long_text(end: str) -> None:
    source = SourceText("", ("x" + end) * BLOCK)
    step = 1 + len(end)
    for line in (1, BLOCK // step, BLOCK // step + 1, BLOCK // step + 2, BLOCK):
        position = source.position((line - 1) * step)
        assert (position.line, position.column) == (line, 1)


def test_line_that_does_not_exist_is_empty() -> None:
    source = SourceText("", "a\nb")
    assert [source.line_text(line) for line in (-1, 0, 1, 2, 3)] == ["", "", "a", "b", ""]


def test_problem_keeps_its_line_and_place() -> None:
    problem = problem_at(SourceText("file.json", "one\ntwo\r\nthree"), 5, 2)
    assert (problem.file, problem.line, problem.column, problem.length) == ("file.json", 2, 2, 2)
    assert (problem.source_line, problem.source_column) == ("two", 1)


def test_caret_ends_with_its_line() -> None:
    assert problem_at(SourceText("", "one\ntwo"), 1, 6).length == 2
    assert problem_at(SourceText("", "one\ntwo"), 3, 4).length == 1  # at the line end: still one


def test_very_long_line_is_cut_around_the_place() -> None:
    text = "a\n" + "".join(chr(0x4E00 + number) for number in range(10_000))
    problem = problem_at(SourceText("", text), 5_002, 5_000)
    assert (problem.line, problem.column) == (2, 5_001)
    assert len(problem.source_line) <= LONGEST_LINE
    assert problem.source_line[problem.column - problem.source_column] == chr(0x4E00 + 5_000)
    assert problem.column - problem.source_column + problem.length == len(problem.source_line)


def test_long_line_within_the_limit_is_whole() -> None:
    problem = problem_at(SourceText("", "x" * LONGEST_LINE + "\ny"), LONGEST_LINE - 1)
    assert (problem.source_line, problem.source_column) == ("x" * LONGEST_LINE, 1)


POINTERS: list[tuple[Loc, str]] = [
    ((), ""),
    (("",), "/"),
    (("steps", 3, "zone"), "/steps/3/zone"),
    (("a/b", "m~n", "~1"), "/a~1b/m~0n/~01"),  # as RFC 6901 escapes them
]


@pytest.mark.parametrize(("loc", "pointer"), POINTERS)
def test_way_to_a_value_becomes_a_json_pointer(loc: Loc, pointer: str) -> None:
    assert pointer_text(loc) == pointer
