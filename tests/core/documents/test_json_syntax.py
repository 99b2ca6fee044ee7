"""Mistakes in JSON are found at their place, each with a remedy."""

import json

import pytest

from microtimer.core.documents.json_syntax import JsonLimits, find_syntax_problems
from microtimer.core.documents.source_text import SourceText
from microtimer.core.problem import Problem, Severity
from microtimer.core.sentence import Sentence


def problems_in(text: str, limits: JsonLimits | None = None) -> tuple[Problem, ...]:
    found = find_syntax_problems(SourceText("file.json", text), limits or JsonLimits()).problems
    assert all(
        isinstance(words, Sentence) for problem in found for words in (problem.message, problem.remedy)
    )
    return found


def places(problems: tuple[Problem, ...]) -> list[tuple[int, int, int, str]]:
    return [(problem.line, problem.column, problem.length, problem.code) for problem in problems]


SOUND = [
    "null",
    " true ",
    "false\n",
    "0",
    "-0",
    "-0.0",
    "1E2",
    "1e+2",
    "1.5e-10",
    "1e-999",  # too small is 0, not an error
    "9" * 100,
    '""',
    '"\\"\\\\\\/\\b\\f\\n\\r\\t"',
    '"\\u0000\\uFFFF"',
    '"\\ud83d\\ude00\\uD83D\\uDE00"',  # both halves, in either case
    '"\\\\ud800"',  # a backslash, then letters
    '"\\\\\\\\ud800"',
    '"\x7f\u0080\u2028\ufeff\U0010ffff"',  # only the first 32 characters must be escaped
    '"// no comment, no /* comment */ # either"',
    '"NaN"',
    "[]",
    "[ ]",
    "{}",
    "{\r\n}",
    "[[[]],{}]",
    '{"":{"":[]}}',
    '{"a":1,"A":1,"\\u00e4":1}',
    "[1 , 2\t,\n3\r]",
    '[{"a":1},{"a":1}]',  # the same key, but in other brackets
    "[" * 32 + "]" * 32,
]


@pytest.mark.parametrize("text", SOUND)
def test_sound_text_has_no_problems(text: str) -> None:
    json.loads(text)  # the table itself is JSON
    assert problems_in(text) == ()


MISTAKES = [
    # nothing there
    ("", [(1, 1, 1, "empty-file")]),
    (" \r\n\t", [(1, 1, 1, "empty-file")]),
    # commas
    ('{\n "a": 1,\n}', [(2, 8, 1, "trailing-comma")]),
    ("[1,2,]", [(1, 5, 1, "trailing-comma")]),
    ("[1, /* , */ ]", [(1, 3, 1, "trailing-comma"), (1, 5, 7, "comment")]),
    ("[1,,2]", [(1, 4, 1, "extra-comma")]),
    ("[1,,]", [(1, 4, 1, "extra-comma"), (1, 4, 1, "trailing-comma")]),
    ('{"a": 1,\n\n,"b": 2}', [(3, 1, 1, "extra-comma")]),
    ('{"a": 1\n "b": 2}', [(1, 8, 1, "missing-comma")]),  # at the end of the line before
    ('["a" "b"]', [(1, 5, 1, "missing-comma")]),
    ("[1 2]", [(1, 3, 1, "missing-comma")]),
    ("[[1][2]]", [(1, 5, 1, "missing-comma")]),
    ('{"a": {}\r\n"b": 1}', [(1, 9, 1, "missing-comma")]),
    ('{"a":1;"b":2}', [(1, 7, 1, "wrong-separator")]),
    # colons
    ('{"a" 1}', [(1, 5, 1, "missing-colon")]),
    ('{"a"\n{"b": 1}}', [(1, 5, 1, "missing-colon")]),
    ('{"a"=1}', [(1, 5, 1, "wrong-separator")]),
    ('{"a" => 1}', [(1, 6, 2, "wrong-separator")]),
    ('["a": 1]', [(1, 5, 1, "unexpected-character")]),
    ('{"t_s": 1:30}', [(1, 10, 1, "number-format")]),
    # values left out
    ('{"a":\n\n}', [(1, 6, 1, "missing-value")]),
    ('{"a":, "b": 1,}', [(1, 6, 1, "missing-value"), (1, 14, 1, "trailing-comma")]),
    ('{"a"}', [(1, 5, 1, "missing-value")]),
    ("[,1]", [(1, 2, 1, "missing-value")]),
    ('{"a":1, {"b":1}}', [(1, 9, 1, "missing-key")]),
    ("{1: 2}", [(1, 2, 1, "missing-key")]),
    ('{,"a":1}', [(1, 2, 1, "unexpected-character")]),
    # quotation marks
    ("{a: 1}", [(1, 2, 1, "unquoted-key")]),
    ("{duration_s : 1, für: 2}", [(1, 2, 10, "unquoted-key"), (1, 18, 3, "unquoted-key")]),
    ("{'a': 'b'}", [(1, 2, 3, "single-quotes"), (1, 7, 3, "single-quotes")]),
    ("['don't', 1]", [(1, 2, 7, "single-quotes")]),
    ("{“a”: „b“}", [(1, 2, 3, "smart-quotes"), (1, 7, 3, "smart-quotes")]),
    ('{"a”: 1}', [(1, 4, 1, "smart-quotes")]),
    ('{"a": glide, "b": 1}', [(1, 7, 5, "unquoted-text")]),
    ('{"a": Press lightly, then hold}', [(1, 7, 13, "unquoted-text")]),  # and no guesses after it
    ('{"a": "press "lightly" here"}', [(1, 14, 1, "quote-in-text")]),
    ('{"a": "one"two"}', [(1, 11, 1, "quote-in-text")]),
    # texts that are not closed
    ('{"a": "one\n, "b": 1}', [(1, 7, 4, "unclosed-text")]),
    ('{"a": "one\r\n"}', [(1, 7, 4, "unclosed-text")]),
    ('["a', [(1, 2, 2, "unclosed-text")]),
    ('["a\\"]', [(1, 2, 5, "unclosed-text")]),
    ('["\\', [(1, 3, 1, "bad-escape"), (1, 2, 2, "unclosed-text")]),
    # characters that a text cannot hold as they are
    ('["a\tb", "c\x00d"]', [(1, 4, 1, "control-character"), (1, 11, 1, "control-character")]),
    ('["C:\\protocols"]', [(1, 5, 2, "bad-escape")]),
    ('["\\u12", "\\u00g0", "\\x41"]', [(1, 3, 2, "bad-escape"), (1, 11, 2, "bad-escape"),
                                       (1, 21, 2, "bad-escape")]),
    ('["\\ud800", "a\\uDC00\\ud83d\\ude00"]', [(1, 3, 6, "lone-surrogate"), (1, 14, 6, "lone-surrogate")]),
    ('["\\ud83d\\ud83d\\ude00"]', [(1, 3, 6, "lone-surrogate")]),
    ('{"\\udfff": 1}', [(1, 3, 6, "lone-surrogate")]),
    # numbers
    ("[NaN, -Infinity]", [(1, 2, 3, "not-a-number"), (1, 7, 9, "not-a-number")]),
    ("Infinity", [(1, 1, 8, "not-a-number")]),
    ("[1e999, -1E400]", [(1, 2, 5, "number-too-large"), (1, 9, 6, "number-too-large")]),
    ("9" * 101, [(1, 1, 101, "number-too-long")]),
    ('{"a": 0,5}', [(1, 7, 3, "decimal-comma")]),
    ('{"a": -12,75 , "b": 0,5\n}', [(1, 7, 6, "decimal-comma"), (1, 21, 3, "decimal-comma")]),
    ("[01, +5, .5, 5.]", [(1, 2, 2, "number-format"), (1, 6, 2, "number-format"),
                           (1, 10, 2, "number-format"), (1, 14, 2, "number-format")]),
    ("[0x1F, 1_000, −5, -, 1e, 1.e5]", [(1, 2, 4, "number-format"), (1, 8, 5, "number-format"),
                                        (1, 15, 2, "number-format"), (1, 19, 1, "number-format"),
                                        (1, 22, 2, "number-format"), (1, 26, 4, "number-format")]),
    ('{"a": 200uA, "b": 30 s, "c": 5%}', [(1, 7, 5, "unit-after-number"), (1, 22, 1, "unit-after-number"),
                                          (1, 31, 1, "unit-after-number")]),
    # words
    ("[True, FALSE, None, yes]", [(1, 2, 4, "wrong-word"), (1, 8, 5, "wrong-word"),
                                  (1, 15, 4, "wrong-word"), (1, 21, 3, "wrong-word")]),
    ("[truer, nul]", [(1, 2, 5, "unquoted-text"), (1, 9, 3, "unquoted-text")]),
    # comments
    ('// one\n{"a": 1, # two\n"b" /* three */: 2}', [(1, 1, 6, "comment"), (2, 10, 5, "comment"),
                                                  (3, 5, 11, "comment")]),
    ("[1] // end", [(1, 5, 6, "comment")]),
    ("[1, /* open", [(1, 5, 2, "comment")]),
    ("[1 /* a\n b */ , 2 3]", [(1, 4, 4, "comment"), (2, 10, 1, "missing-comma")]),  # read on after it
    # brackets
    ('{"a": [1, 2}', [(1, 12, 1, "wrong-bracket")]),
    ('{"a": 1]', [(1, 8, 1, "wrong-bracket")]),
    ('{"a": 1,]', [(1, 9, 1, "wrong-bracket")]),
    ('{"a": [1, 2]', [(1, 1, 1, "unclosed-bracket")]),
    ('{\n "a": [\n', [(2, 7, 1, "unclosed-bracket")]),
    ('{"a":', [(1, 1, 1, "unclosed-bracket")]),
    ('{"a"', [(1, 1, 1, "unclosed-bracket")]),
    ("[1,", [(1, 1, 1, "unclosed-bracket")]),
    ("[1]]", [(1, 4, 1, "extra-bracket")]),
    ("{}\n}", [(2, 1, 1, "extra-bracket")]),
    ("}", [(1, 1, 1, "unexpected-character")]),
    ("[" * 33 + "]" * 33, [(1, 33, 1, "too-deep")]),
    # more than one document
    ('{"a": 1}\n{"b": 2}', [(2, 1, 1, "text-after-end")]),
    ("[1] x", [(1, 5, 1, "text-after-end")]),
    # keys twice
    ('{"a": 1, "b": 2, "a": 3, "b": 4}', [(1, 18, 3, "duplicate-key"), (1, 26, 3, "duplicate-key")]),
    ('{"a": 1, "\\u0061": 2}', [(1, 10, 8, "duplicate-key")]),  # the same key, written in another way
    ('{"a": {"x": 1,\n"x": 2}, "a": 1}', [(2, 1, 3, "duplicate-key"), (2, 10, 3, "duplicate-key")]),
    ('{"a": 1, "a": 2, "a": 3}', [(1, 10, 3, "duplicate-key"), (1, 18, 3, "duplicate-key")]),
    # invisible characters
    ("[1,\u00a02\u200b]", [(1, 4, 1, "odd-space"), (1, 6, 1, "odd-space")]),
    ("\ufeff[1]", [(1, 1, 1, "odd-space")]),
    ("\x00", [(1, 1, 1, "unexpected-character")]),
    ("[1, \x1b[0m]", [(1, 5, 1, "unexpected-character")]),
    # columns count characters, lines end in three ways
    ('["äöü😀e\u0301", x]', [(1, 12, 1, "unquoted-text")]),
    ("[1,\n2,\r\n3,\r4,\n\r5 6]", [(6, 2, 1, "missing-comma")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), MISTAKES)
def test_mistake_is_found_at_its_place(text: str, expected: list[tuple[int, int, int, str]]) -> None:
    found = problems_in(text)
    assert sorted(places(found)) == sorted(expected)
    for problem in found:
        assert problem.severity is Severity.ERROR
        assert problem.message.endswith(".")
        assert problem.remedy.endswith(".")


REMEDIES = [
    ("[+5]", "Write 5."),
    ("[-.5]", "Write -0.5."),
    ("[007.50]", "Write 7.50."),
    ("[5.]", "Write 5."),
    ("[−5]", "Write -5."),  # the minus sign of a word processor
    ("[1.2.3]", "Write digits, and a point before decimals, as in 0.5."),
    ('{"a": 0,5}', "Write 0.5, not 0,5."),
    ("[yes]", "Write true."),
    ("[None]", "Write null."),
    ("[glide]", 'Write "glide".'),
    ("{zone: 1}", 'Write "zone".'),
    ("[1", "Write ] where it belongs; look for an unfinished copy."),
]


@pytest.mark.parametrize(("text", "remedy"), REMEDIES)
def test_remedy_says_what_to_write(text: str, remedy: str) -> None:
    assert [problem.remedy for problem in problems_in(text)] == [remedy]


def test_repeated_key_names_the_line_of_the_first() -> None:
    (problem,) = problems_in('{\n"id": 1,\n"zone": 2,\n"id": 3\n}')
    assert problem.message == 'The key "id" is already written in line 2, inside the same brackets.'
    assert (problem.line, problem.pointer) == (4, "/id")


def test_wrong_bracket_names_the_line_of_the_open_one() -> None:
    (problem,) = problems_in('{"steps": [\n{"id": "a"\n]}')
    assert problem.message == "A ] stands here while the { of line 2 is still open."


POINTERS = [
    ('{"a": [0, {"b/c~d": NaN}]}', "/a/1/b~1c~0d"),
    ("[[], [1, NaN]]", "/1/1"),
    ('{"a": [1, 2}', "/a"),  # brackets that do not match: the innermost that are open
    ('{"steps": [{"id": 1', "/steps/0"),
    ('{"a": {"": {"x": 1, "x": 2}}}', "/a//x"),
    ('{"a": 1, }', ""),
    ("NaN", ""),
]


@pytest.mark.parametrize(("text", "pointer"), POINTERS)
def test_pointer_leads_to_the_mistake(text: str, pointer: str) -> None:
    assert [problem.pointer for problem in problems_in(text)] == [pointer]


def test_only_repeated_keys_leave_a_text_readable() -> None:
    limits = JsonLimits()
    assert find_syntax_problems(SourceText("", '{"a": 1, "a": 2}'), limits).is_readable
    assert not find_syntax_problems(SourceText("", '{"a": 1, "a": 2,}'), limits).is_readable
    assert not find_syntax_problems(SourceText("", '{"a": 1, "a": 1e999}'), limits).is_readable


def test_problems_beyond_the_limit_end_in_a_note() -> None:
    found = problems_in("[" + "NaN," * 50 + "1]", JsonLimits(problems=3))
    assert [problem.code for problem in found] == ["not-a-number"] * 3 + ["more-problems"]
    assert found[-1].severity is Severity.NOTE
    assert found[-1].column == 14  # where the fourth stands


LIMITS = [
    (JsonLimits(depth=2), "[[1]]", "[[[1]]]", "too-deep"),
    (JsonLimits(depth=2), '{"a":[1]}', '{"a":[{"b":1}]}', "too-deep"),
    (JsonLimits(values=4), '[1,{"a":2}]', '[1,{"a":2},3]', "too-many-values"),
    (JsonLimits(key_length=3), '{"abc":1}', '{"abcd":1}', "key-too-long"),
    (JsonLimits(key_length=3), '{"abc":"a long text"}', '{"\\"bcd":1}', "key-too-long"),
    (JsonLimits(number_length=4), "[1234,-1.5]", "[12345]", "number-too-long"),
]


@pytest.mark.parametrize(("limits", "within", "beyond", "code"), LIMITS)
def test_limit_is_the_last_that_is_read(limits: JsonLimits, within: str, beyond: str, code: str) -> None:
    assert problems_in(within, limits) == ()
    assert [problem.code for problem in problems_in(beyond, limits)] == [code]


def test_long_key_is_cut_in_the_message() -> None:
    key = "k" * 500
    (problem,) = problems_in(f'{{"{key}":1,"{key}":2}}')
    assert len(problem.message) < 150


@pytest.mark.parametrize(
    ("text", "remedy"),
    [
        ('{"dwell_s": NaN}', "leave the key out"),  # null is no way to say "not stated"
        ('{"dwell_s": 60s}', "as in dwell_s"),
        ("", "Begin it with {"),
    ],
)
def test_a_remedy_names_what_the_format_has(text: str, remedy: str) -> None:
    assert remedy in problems_in(text)[0].remedy
