"""Find every mistake in a text that should be JSON.

The scanner walks the text once, value by value. Where one mending is obvious (a comma left out, a comment, a
single quote) it reports and carries on as if mended; where none is, it stops, so that no finding is a guess.
"""

import json
import math
import re
from dataclasses import dataclass
from typing import NoReturn

from microtimer.core.documents import json_findings as findings
from microtimer.core.documents.json_findings import Finding
from microtimer.core.documents.source_text import Loc, SourceText
from microtimer.core.problem import Problem, Severity, in_order

MEBIBYTE = 1 << 20


@dataclass(frozen=True, slots=True)
class JsonLimits:
    """How much a file may ask of the reader."""

    bytes: int = 2 * MEBIBYTE
    depth: int = 32
    """Brackets within brackets, the outermost counted."""
    values: int = 20_000
    """Objects, arrays, texts, numbers, true, false and null together."""
    key_length: int = 1_000
    """Characters of a key."""
    number_length: int = 100
    """Characters of a number."""
    problems: int = 100
    """Problems listed for one file."""


@dataclass(frozen=True, slots=True)
class Syntax:
    """What the scanner found: the problems in order of place."""

    problems: tuple[Problem, ...]
    is_readable: bool
    """Whether the text is one JSON document whose values can be used: at most, keys are repeated."""


def find_syntax_problems(source: SourceText, limits: JsonLimits) -> Syntax:
    """List the syntax problems up to the first that cannot be passed; time and memory are bounded."""
    scanner = _Scanner(source, limits)
    scanner.scan()
    return Syntax(tuple(in_order(scanner.problems)), scanner.is_readable)


# Possessive repeats (`*+`) keep no way back, so memory does not grow with the length of a text. Only single
# classes are repeated so: a possessive group matches wrongly before Python 3.11.4, and Debian 12 has 3.11.2.
_SPACE = re.compile(r"[ \t\n\r]*+")
_SCALAR = re.compile(
    r'(?P<text>"[^"\\\x00-\x1f]*+")'
    r"|(?P<number>-?(?:0|[1-9][0-9]*+)(?:\.[0-9]++)?(?:[eE][+-]?[0-9]++)?)(?![\w.+-])"
    r"|(?:true|false|null)(?![\w.+-])"
)
_PLAIN_KEY = re.compile(r'"([^"\\\x00-\x1f]*+)"[ \t\n\r]*+:[ \t\n\r]*+')
_COMMA = re.compile(r"[ \t\n\r]*+,[ \t\n\r]*+")
_MEMBER_STARTS = {"}": '"', "]": '"{[-0123456789tfn'}
_TEXT_BODY = re.compile(r'(?:[^"\\\x00-\x1f]++|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})){0,1000}')
_HALF_PAIR = re.compile(r"\\u[dD][89a-fA-F]")
_ESCAPE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"  # both halves of a pair: one character
    r"|(?P<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
    r"|\\."
)

# What people write that is not JSON.
_LINE_COMMENT = re.compile(r"(?://|#)[^\r\n]*+")
_ODD_SPACE = re.compile(
    r"[\x0b\x0c\x1c-\x1f\x85\xa0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]++"
)
_ODD_QUOTES = re.compile(
    r"""(?:'[^\r\n]{0,2000}?'|[“”„‟«»‘’‚‛`][^"\r\n]{0,2000}?[“”„‟«»‘’‚‛`"])(?=[ \t]*+(?:[,:}\]\r\n]|\Z))"""
)
_CURLY_QUOTE = re.compile(r"[“”„‟«»]")
_ANY_TEXT = re.compile(r'"(?:[^"\\]++|\\.)*"')
_NAME = re.compile(r"[^\W\d][\w.\-$]*+")
_NUMBER_LIKE = re.compile(r"[-+.\d−–][^\s,:;=\[\]{}\"'/#]*+")
_UNQUOTED = re.compile(r"""[^\s,:;=\[\]{}"'/#][^,:\[\]{}"\r\n#]*+""")
_DECIMALS = re.compile(r"[0-9]++(?=[ \t\n\r]*+[,}])")


class _Stop(Exception):  # noqa: N818  it ends the scan, it is not an error of ours
    """Raised where nothing more can be told about the text."""


class _Scanner:
    def __init__(self, source: SourceText, limits: JsonLimits) -> None:
        self.source = source
        self.text = source.text
        self.limits = limits
        self.problems: list[Problem] = []
        self.is_readable = True
        self.at = 0
        self.values = 0
        self.value_at = 0
        self.path: list[str | int] = []
        """The way to the member being read."""
        self.openers: list[int] = []
        """Where the brackets stand that are still open; one for each part of the path."""

    def scan(self) -> None:
        """Walk the whole text, or as far as it can be understood."""
        try:
            self._space()
            if not self._next():
                self._stop(findings.EMPTY, 0)
            self._value()
            self._space()
            if found := self._next():
                self._stop(
                    findings.extra_bracket(found) if found in "}]" else findings.TEXT_AFTER_END, self.at
                )
        except _Stop:
            self.is_readable = False

    # --- what JSON is made of

    def _value(self) -> None:
        self.values += 1
        if self.values > self.limits.values:
            self._stop(findings.too_many_values(self.limits.values), self.at)
        self.value_at = self.at
        plain = _SCALAR.match(self.text, self.at)
        if plain:
            self.at = plain.end()
            if plain.lastgroup == "number":
                self._check_number(plain[0])
            return
        match self._next():
            case "{":
                self._object()
            case "[":
                self._array()
            case '"':
                self._text()
            case _:
                self._odd_value()

    def _object(self) -> None:
        self._open()
        first_places: dict[str, int] = {}
        more = not self._passed("}")
        while more:
            self._key(first_places)
            self._value()
            more = self._another("}")
        self._leave()

    def _array(self) -> None:
        self._open()
        index = 0
        more = not self._passed("]")
        while more:
            self.path[-1] = index
            self._value()
            more = self._another("]")
            index += 1
        self._leave()

    def _open(self) -> None:
        if len(self.openers) >= self.limits.depth:
            self._stop(findings.too_deep(self.limits.depth), self.at)
        self.openers.append(self.at)
        self.path.append("")
        self.at += 1
        self._space()

    def _leave(self) -> None:
        self.openers.pop()
        self.path.pop()

    def _another(self, closer: str) -> bool:
        """Step over what stands after a member; whether one more member follows."""
        end_of_value = self.at
        comma = _COMMA.match(self.text, end_of_value)
        if comma:
            self.at = comma.end()
            starts = self._next() in _MEMBER_STARTS[closer]
            return starts or self._after_comma(closer, self.text.index(",", end_of_value))
        self._space()
        if self._passed(closer):
            return False
        if self._passed(","):
            return self._after_comma(closer, self.at - 1)
        return self._odd_separator(closer, end_of_value)

    def _key(self, first_places: dict[str, int]) -> None:
        key_at = self.at
        plain = _PLAIN_KEY.match(self.text, key_at)
        if plain:
            key = plain[1]
            self.at = plain.end()
        else:
            key = self._odd_key()
        if len(key) > self.limits.key_length:
            self._stop(findings.key_too_long(self.limits.key_length), key_at, loc=self.path[:-1])
        self.path[-1] = key
        first = first_places.setdefault(key, key_at)
        if first != key_at:
            written = _ANY_TEXT.match(self.text, key_at)
            length = len(written[0]) if written else len(key)
            finding = findings.duplicate_key(key, self.source.position(first).line)
            self._report(finding, key_at, length, still_readable=True)

    def _text(self) -> str:
        """Read a text in double quotes; returns what it says."""
        opener = self.at
        sound = True
        self.at += 1
        while True:
            while (body := _TEXT_BODY.match(self.text, self.at)) and body[0]:
                self.at = body.end()
            character = self._next()
            if character == '"':
                break
            if character in "\r\n":  # or nothing: the end of the file
                self._unclosed_text(opener)
            sound = False
            self._bad_character(character)
        self.at += 1
        written = self.text[opener : self.at]
        if _HALF_PAIR.search(written):
            sound = self._check_pairs(opener, written) and sound
        return str(json.loads(written)) if sound and "\\" in written else written[1:-1]

    def _check_pairs(self, opener: int, written: str) -> bool:
        sound = True
        for escape in _ESCAPE.finditer(written):
            if half := escape["half"]:
                sound = False
                self._report(findings.lone_surrogate(half), opener + escape.start(), len(half))
        return sound

    def _check_number(self, written: str) -> None:
        length = len(written)
        if length > self.limits.number_length:
            self._report(findings.number_too_long(length, self.limits.number_length), self.value_at, length)
        elif ("e" in written or "E" in written) and math.isinf(float(written)):
            self._report(findings.number_too_large(written), self.value_at, length)

    # --- what people write instead

    def _odd_value(self) -> None:
        """Report what stands in place of a value, and pass it if it is clear what was meant."""
        if self._skipped_space():
            self.values -= 1
            self._value()
        elif not self._next():
            self._unclosed()
        elif self._next() in ",}]":
            self._missing_value()
        elif odd := _ODD_QUOTES.match(self.text, self.at):
            self._odd_quotes(odd[0])
        elif number := _NUMBER_LIKE.match(self.text, self.at):
            self._pass(findings.odd_number(number[0]), number[0])
        elif self._next().isprintable() and (unquoted := _UNQUOTED.match(self.text, self.at)):
            written = unquoted[0].rstrip()
            self._pass(findings.unquoted_text(written), written)
            if " " in written:
                raise _Stop  # a sentence: where it ends is anyone's guess
        else:
            self._stop(findings.unexpected_character(self._next()), self.at)

    def _missing_value(self) -> None:
        if not self.path:
            self._stop(findings.unexpected_character(self._next()), self.at)
        key = self.path[-1]
        finding = findings.missing_value(key) if isinstance(key, str) else findings.MISSING_ELEMENT
        self._report(finding, self._end_of_last() if isinstance(key, str) else self.at)

    def _odd_key(self) -> str:
        """Read a key that is not plain text followed by a colon."""
        character = self._next()
        if not character:
            self._unclosed()
        if character == '"':
            key = self._text()
        elif odd := _ODD_QUOTES.match(self.text, self.at):
            key = self._odd_quotes(odd[0])
        elif name := _NAME.match(self.text, self.at):
            key = name[0]
            self._pass(findings.unquoted_key(key), key)
        elif character == "]":
            self._wrong_bracket()
        elif character in "{[0123456789-":
            self._stop(findings.MISSING_KEY, self.at, loc=self.path[:-1])
        else:
            self._stop(findings.unexpected_character(character), self.at, loc=self.path[:-1])
        self._colon(key)
        return key

    def _colon(self, key: str) -> None:
        end_of_key = self.at
        self._space()
        character = self._next()
        if not character:
            self._unclosed()
        if character == "=":
            self._pass(findings.EQUALS_SIGN, "=>" if self.text.startswith("=>", self.at) else "=")
        elif character in ",}]":
            self._stop(findings.missing_value(key), end_of_key)
        elif not self._passed(":"):
            self._report(findings.missing_colon(key), end_of_key)
        self._space()

    def _after_comma(self, closer: str, comma: int) -> bool:
        """Report a comma that separates nothing, and a decimal comma; whether one more member follows."""
        self._space()
        if self._passed(closer):
            self._report(findings.trailing_comma(closer), comma, loc=self.path[:-1])
            return False
        if self._next() == ",":
            self._pass(findings.EXTRA_COMMA, ",")
            return self._after_comma(closer, self.at - 1)
        if closer == "}" and self.at == comma + 1 and self._decimal_comma(comma):
            return self._another(closer)
        return True

    def _decimal_comma(self, comma: int) -> bool:
        """Report and pass 0,5 where 0.5 is meant: inside { } a comma before a digit can be nothing else."""
        decimals = _DECIMALS.match(self.text, comma + 1)
        if not (decimals and re.fullmatch(r"-?[0-9]+", self.text[self.value_at : comma])):
            return False
        self.at = self.value_at
        written = self.text[self.at : decimals.end()]
        self._pass(findings.decimal_comma(written), written)
        return True

    def _odd_separator(self, closer: str, end_of_value: int) -> bool:
        """Report what stands where a comma or a closing bracket belongs; whether a member follows."""
        character = self._next()
        before = self.text[end_of_value - 1]
        word = _NAME.match(self.text, self.at)
        if not character:
            self._unclosed()
        if character in "}]":
            self._wrong_bracket()
        if character == ";":
            self._pass(findings.SEMICOLON, ";")
            return self._after_comma(closer, self.at - 1)
        if character in ":=":
            self._stop(findings.COLON_IN_TIME if before.isdigit() else findings.COLON_IN_ARRAY, self.at)
        if before.isdigit() and (word or character in "%°"):
            unit = word[0] if word else character
            self._pass(findings.unit_after_number(unit), unit)
            return self._another(closer)
        if before == '"' and self.at == end_of_value and (word or character in ".-!?'"):
            self._stop(findings.QUOTE_IN_TEXT, end_of_value - 1)
        if not (word or character in "\"'{[-“‘„«" or character.isdigit()):
            self._stop(findings.unexpected_character(character), self.at)
        self._report(findings.MISSING_COMMA, end_of_value)
        return True

    def _odd_quotes(self, written: str) -> str:
        self._pass(findings.SINGLE_QUOTES if written[0] in "'`" else findings.CURLY_QUOTES, written)
        return written[1:-1]

    def _unclosed_text(self, opener: int) -> NoReturn:
        curly = _CURLY_QUOTE.search(self.text, opener, self.at)
        if curly:
            self._stop(findings.CURLY_QUOTES, curly.start())
        self._stop(findings.UNCLOSED_TEXT, opener, self.at - opener)

    def _bad_character(self, character: str) -> None:
        """Report and pass a character that may not stand in a text as it is."""
        if character != "\\":
            self._pass(findings.control_character(character), character)
            return
        written = self.text[self.at : self.at + 2].rstrip("\r\n")
        self._pass(findings.bad_escape(written), written)

    def _wrong_bracket(self) -> NoReturn:
        opener = self.openers[-1]
        line = self.source.position(opener).line
        finding = findings.wrong_bracket(self.text[opener], line, self._next())
        self._stop(finding, self.at, loc=self.path[:-1])

    def _unclosed(self) -> NoReturn:
        opener = self.openers[-1]
        self._stop(findings.unclosed_bracket(self.text[opener]), opener, loc=self.path[:-1])

    # --- moving and reporting

    def _next(self) -> str:
        return self.text[self.at : self.at + 1]

    def _passed(self, character: str) -> bool:
        is_next = self._next() == character
        self.at += is_next
        return is_next

    def _end_of_last(self) -> int:
        """Return where the last thing before the spaces here ended."""
        at = self.at
        while self.text[at - 1 : at] in {" ", "\t", "\n", "\r"}:
            at -= 1
        return at

    def _skipped_space(self) -> bool:
        before = self.at
        self._space()
        return self.at > before

    def _space(self) -> None:
        """Pass spaces; report and pass what people write where only spaces may stand."""
        while True:
            space = _SPACE.match(self.text, self.at)
            self.at = space.end() if space else self.at
            if odd := _ODD_SPACE.match(self.text, self.at):
                self._pass(findings.odd_space(odd[0][0]), odd[0])
            elif end := self._comment_end():
                self._pass(findings.COMMENT, self.text[self.at : end])
            else:
                return

    def _comment_end(self) -> int:
        """Return where the comment that begins here ends, 0 when none does."""
        if line := _LINE_COMMENT.match(self.text, self.at):
            return line.end()
        if not self.text.startswith("/*", self.at):
            return 0
        end = self.text.find("*/", self.at + 2)
        if end < 0:
            self._stop(findings.OPEN_COMMENT, self.at, 2)
        return end + 2

    def _pass(self, finding: Finding, written: str) -> None:
        """Report what stands here and step over it."""
        self._report(finding, self.at, len(written))
        self.at += len(written)

    def _stop(self, finding: Finding, offset: int, length: int = 1, *, loc: Loc | None = None) -> NoReturn:
        self._report(finding, offset, length, loc=loc)
        raise _Stop

    def _report(
        self,
        finding: Finding,
        offset: int,
        length: int = 1,
        *,
        loc: Loc | None = None,
        still_readable: bool = False,
    ) -> None:
        """Add a problem; one too many ends the scan."""
        self.is_readable = self.is_readable and still_readable
        position = self.source.position(offset, length)
        severity = Severity.ERROR
        is_last = len(self.problems) >= self.limits.problems
        if is_last:
            finding, severity = findings.more_problems(self.limits.problems), Severity.NOTE
        pointer = self.path if loc is None else loc
        code, message, remedy = finding
        self.problems.append(
            self.source.problem(severity, code, message, remedy, position=position, pointer=pointer)
        )
        if is_last:
            raise _Stop
