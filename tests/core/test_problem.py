"""Problems are laid out, counted and sorted; a misspelt word finds its candidate."""

import dataclasses
import json
import unicodedata
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microtimer.core.problem import (
    SHOWN_WIDTH,
    Problem,
    Severity,
    did_you_mean,
    in_order,
    problem_as_json,
    render,
    shortened,
    summary,
    visible,
)

PROBLEM = Problem(
    severity=Severity.ERROR,
    code="unknown-key",
    message='The key "zoen" is not known here.',
    remedy='Did you mean "zone"?',
    file="protocols/a.json",
    line=3,
    column=6,
    length=6,
    pointer="/steps/0/zoen",
    source_line='    {"zoen": "chin"}',
)


def excerpt(source_line: str, column: int, length: int = 1, source_column: int = 1) -> tuple[str, str]:
    """Lay out a line and its caret."""
    problem = dataclasses.replace(
        PROBLEM, source_line=source_line, column=column, length=length, source_column=source_column
    )
    _, source, caret, _ = render(problem).split("\n")
    return source, caret


def cells(text: str) -> int:
    """Measure text as a terminal does."""
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


# --- layout


def test_problem_is_laid_out_with_place_line_caret_and_remedy() -> None:
    assert render(PROBLEM) == (
        'protocols/a.json:3:6: error[unknown-key] The key "zoen" is not known here.\n'
        '        {"zoen": "chin"}\n'
        "         ^^^^^^\n"
        '  remedy: Did you mean "zone"?'
    )


def test_what_is_unknown_is_left_out() -> None:
    nowhere = dataclasses.replace(PROBLEM, line=0, column=0, remedy="", severity=Severity.NOTE)
    assert render(nowhere) == 'protocols/a.json: note[unknown-key] The key "zoen" is not known here.'
    some_line = dataclasses.replace(PROBLEM, column=0, remedy="")
    assert render(some_line).startswith("protocols/a.json:3: error")
    assert "\n" not in render(some_line)


CARETS = [
    ("ab", 2, 1, "    ab", "     ^"),
    ("ab", 3, 1, "    ab", "      ^"),  # after the last character
    ("ab", 9, 5, "    ab", "      ^"),  # beyond the line: kept at its end
    ("ab", 1, 9, "    ab", "    ^^"),  # no longer than the line
    ("", 1, 1, "", "    ^"),
    ("\ta", 2, 1, "        a", "        ^"),  # a tab is 4 cells wide
    ("ab\tc", 4, 1, "    ab  c", "        ^"),  # and reaches to the next stop
    ("\ta", 1, 1, "        a", "    ^^^^"),
    ("漢字x", 2, 1, "    漢字x", "      ^^"),  # wide characters
    ("漢字x", 3, 1, "    漢字x", "        ^"),
    ("e\u0301x", 3, 1, "    e\u0301x", "     ^"),  # a combining accent takes no cell
    ("😀x", 2, 1, "    😀x", "      ^"),
    ("a\x1b[31mb", 7, 1, "    a␛[31mb", "          ^"),  # no escape sequence reaches the terminal
    ("a\u202eb", 3, 1, "    a<U+202E>b", "             ^"),  # nor a mark that turns the text around
    ("a\u2028b", 2, 1, "    a<U+2028>b", "     ^^^^^^^^"),
    ("a\x85\x7fb", 4, 1, "    a<U+0085>␡b", "              ^"),
]


@pytest.mark.parametrize(("line", "column", "length", "source", "caret"), CARETS)
def test_caret_stands_under_the_character(
    line: str, column: int, length: int, source: str, caret: str
) -> None:
    assert excerpt(line, column, length) == (source, caret)


WINDOWS = [
    ("x" * 60 + "!" + "x" * 1000, 61),
    ("x" * 1000 + "!", 1001),
    ("!" + "x" * 1000, 1),
    ("漢" * 300 + "!" + "漢" * 300, 301),
    ("e\u0301" * 300 + "!" + "e\u0301" * 300, 601),
    ("\t" * 300 + "!" + "\t" * 300, 301),
    ("\x01\u202e" * 300 + "!" + "\x01\u202e" * 300, 601),
]


@pytest.mark.parametrize(("line", "column"), WINDOWS)
def test_long_line_is_shown_around_the_caret(line: str, column: int) -> None:
    source, caret = excerpt(line, column)
    assert cells(source) <= SHOWN_WIDTH + len("    ……") + 3  # 3: the tab that begins the window may widen
    before = source[: source.index("!")]
    assert caret == " " * cells(before) + "^"
    assert source.strip().startswith("…") is (column > 1)
    assert source.strip().endswith("…") is (column < len(line))


def test_line_cut_before_keeps_its_caret() -> None:
    source, caret = excerpt("abc!def", column=1004, source_column=1001)
    assert (source, caret) == ("    …abc!def", "        ^")


def test_window_never_begins_with_a_combining_mark() -> None:
    for column in range(60, 70):
        source, _ = excerpt("e\u0301" * 300, column)
        assert not unicodedata.combining(source.lstrip(" …")[0])


def test_message_file_and_remedy_cannot_reach_the_terminal_raw() -> None:
    hostile = dataclasses.replace(PROBLEM, file="a\x1b]0;b", message="x\ny.", remedy="\u202ez")
    lines = render(hostile).split("\n")
    assert lines[0] == "a␛]0;b:3:6: error[unknown-key] x␊y."
    assert lines[-1] == "  remedy: <U+202E>z"


@given(st.text(max_size=300), st.integers(0, 320), st.integers(1, 320), st.integers(1, 50))
def test_layout_is_always_four_printable_lines(
    line: str, column: int, length: int, source_column: int
) -> None:
    problem = dataclasses.replace(
        PROBLEM, source_line=line, column=column + 1, length=length, source_column=source_column
    )
    rendered = render(problem)
    assert rendered.count("\n") == 3
    source, caret = rendered.split("\n")[1:3]
    assert set(caret.lstrip(" ")) == {"^"}
    assert visible(source) == source


VISIBLE = [
    ("plain ä 漢 😀", "plain ä 漢 😀"),
    ("\x00\t\n\x1f", "␀␉␊␟"),
    ("\ud800", "<U+D800>"),
    ("\ufeff\u00ad\u2066", "<U+FEFF><U+00AD><U+2066>"),
    ("👩\u200d🔬", "👩\u200d🔬"),  # a joiner belongs to its picture
]


@pytest.mark.parametrize(("text", "shown"), VISIBLE)
def test_hidden_characters_are_shown_as_symbols(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_text_is_shortened_with_an_ellipsis() -> None:
    assert shortened("abcdef", 6) == "abcdef"
    assert shortened("abcdefg", 6) == "abcde…"


# --- lists


def test_json_form_holds_every_field() -> None:
    fields = problem_as_json(PROBLEM)
    assert list(fields) == [field.name for field in dataclasses.fields(Problem)]
    again = json.loads(json.dumps(fields))
    assert Problem(**{**again, "severity": Severity(again["severity"])}) == PROBLEM


def test_problems_are_listed_by_file_place_and_severity() -> None:
    expected = [
        dataclasses.replace(PROBLEM, file=file, line=line, column=column, severity=severity, code=code)
        for file, line, column, severity, code in [
            ("a.json", 0, 0, Severity.ERROR, "x"),
            ("a.json", 2, 9, Severity.NOTE, "x"),
            ("a.json", 10, 1, Severity.ERROR, "x"),
            ("a.json", 10, 1, Severity.WARNING, "a"),
            ("a.json", 10, 1, Severity.WARNING, "b"),
            ("a.json", 10, 1, Severity.NOTE, "a"),
            ("b.json", 1, 1, Severity.ERROR, "x"),
        ]
    ]
    assert in_order(reversed(expected)) == expected


SUMMARIES = [
    ([], "no problems"),
    ([(Severity.ERROR, "a")], "1 error in 1 file"),
    (
        [(Severity.WARNING, "a"), (Severity.ERROR, "b"), (Severity.ERROR, "a")],
        "2 errors, 1 warning in 2 files",
    ),
    ([(Severity.NOTE, "a"), (Severity.NOTE, "a")], "2 notes in 1 file"),
    ([(Severity.ERROR, "a")] * 1200, "1,200 errors in 1 file"),
]


@pytest.mark.parametrize(("found", "words"), SUMMARIES)
def test_problems_are_counted_in_words(found: list[tuple[Severity, str]], words: str) -> None:
    problems = [dataclasses.replace(PROBLEM, severity=severity, file=file) for severity, file in found]
    assert summary(problems) == words


# --- suggestions

KEYS = ["duration_s", "current_ua", "frequency_hz", "zone", "zones", "technique"]

SUGGESTIONS = [
    ("zoen", "zone"),
    ("duration", "duration_s"),
    ("Duration S", "duration_s"),  # capitals, spaces and dashes do not count
    ("frequency-Hz", "frequency_hz"),
    ("durationS", "duration_s"),
    ("current_ma", "current_ua"),
    ("zones", "zones"),
    ("ZONES", "zones"),  # an equal word before a similar one
    ("tecnique", "technique"),
    ("banana", None),
    ("", None),
    ("_", None),
]


@pytest.mark.parametrize(("word", "meant"), SUGGESTIONS)
def test_misspelt_word_finds_its_candidate(word: str, meant: str | None) -> None:
    assert did_you_mean(word, KEYS) == meant


@given(st.text(max_size=12), st.lists(st.text(max_size=12), max_size=6), st.randoms(use_true_random=False))
def test_suggestion_does_not_depend_on_the_order_of_candidates(
    word: str, words: list[str], random: Random
) -> None:
    shuffled = list(words)
    random.shuffle(shuffled)
    assert did_you_mean(word, shuffled) == did_you_mean(word, words)


def test_nothing_is_suggested_without_candidates() -> None:
    assert did_you_mean("zone", []) is None
