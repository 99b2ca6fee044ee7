"""Read JSON strictly, and keep the way back from every value to its line and column.

A sound file costs little more than the standard decoder: it is looked over and decoded, and positions are
worked out only when asked for. A file that is not sound is scanned again, with words (json_syntax).
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TypeAlias

from microtimer.core.documents.json_syntax import MEBIBYTE, JsonLimits, find_syntax_problems
from microtimer.core.documents.source_text import Loc, Position, SourceText, pointer_text
from microtimer.core.problem import Problem, Severity
from microtimer.core.sentence import sentence

__all__ = ["JsonLimits", "JsonText", "JsonValue", "Loc", "Position", "pointer_text", "read_json"]

JsonValue: TypeAlias = "bool | int | float | str | list[JsonValue] | dict[str, JsonValue] | None"

STANDARD_LIMITS = JsonLimits()

_UNICODE_MARKS = [
    (b"\xff\xfe\x00\x00", "UTF-32"),  # before UTF-16, whose mark begins alike
    (b"\x00\x00\xfe\xff", "UTF-32"),
    (b"\xff\xfe", "UTF-16"),
    (b"\xfe\xff", "UTF-16"),
]
_UTF8_MARK = b"\xef\xbb\xbf"
_CONTROLS = bytes({*range(0x20), 0x7F} - {*b"\t\n\v\f\r"})
_SPACE = re.compile(r"[ \t\n\r]*")
_COLON = re.compile(r"[ \t\n\r]*:[ \t\n\r]*")
_COMMA = re.compile(r"[ \t\n\r]*,?[ \t\n\r]*")
_HALF_PAIR = re.compile(r"\\u[dD][89a-fA-F]")
_EXPONENT = re.compile(rb"[0-9][eE]")
_NUMBERS_ONLY = bytes(code if code in b"-+.0123456789eE" else 0x20 for code in range(256))
_NOT_A_BRACKET = bytes(code for code in range(256) if code not in b"[]{}")
_BRACKET_STEP = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}


@dataclass(frozen=True)
class JsonText:
    """A JSON file that was read: its value, its problems, and where in the text everything stands."""

    source: SourceText
    value: JsonValue
    """The document. None when it could not be read, and of course when it is `null`: ask `is_readable`."""
    problems: tuple[Problem, ...] = ()
    """What stands against the file so far, in order of place: errors, and a note when the list was cut."""
    is_readable: bool = True
    """Whether `value` is the document, so that it can be checked further in the same run. True although there
    are problems when all of them are repeated keys: the first value of each stands."""
    _members: dict[int, "_Members"] = field(default_factory=dict, repr=False, compare=False)

    @property
    def file(self) -> str:
        """The path as shown to the user."""
        return self.source.file

    @property
    def text(self) -> str:
        """The decoded text, without a byte order mark."""
        return self.source.text

    def value_position(self, loc: Loc) -> Position | None:
        """Find where a value stands and how long it is; None when the document has no such value."""
        place = self._place(loc)
        return self.source.position(place.value, self._end(place.value) - place.value) if place else None

    def key_position(self, loc: Loc) -> Position | None:
        """Find where the key of a value stands, quotes included; None when there is no such key."""
        place = self._place(loc)
        if place is None or place.key is None:
            return None
        return self.source.position(place.key, self._end(place.key) - place.key)

    def literal(self, loc: Loc) -> str | None:
        """Return a value as it is written in the file, such as "0.50"; None when there is no such value."""
        place = self._place(loc)
        return self.text[place.value : self._end(place.value)] if place else None

    def line_text(self, line: int) -> str:
        """Return a line, counted from 1, without its end."""
        return self.source.line_text(line)

    def problem(
        self,
        severity: Severity,
        code: str,
        message: str,
        remedy: str,
        loc: Loc = (),
        *,
        at_key: bool = False,
        part: tuple[int, int] | None = None,
    ) -> Problem:
        """Make a problem located at a value, at its key, or at a part of a text (from, to).

        A part of a text that is written with escapes is not looked for: the whole text is marked.
        A value that is not there (a required key left out) is located at the innermost brackets that are.
        """
        position = self.key_position(loc) if at_key else None
        position = position or self._nearest(loc)
        if part is not None:
            position = self._part(position, *part)
        return self.source.problem(severity, code, message, remedy, position=position, pointer=loc)

    def _part(self, whole: Position, start: int, end: int) -> Position:
        """Locate a part of a text; the whole where it is written with escapes, or is no text."""
        written = self.text[whole.offset : whole.offset + whole.length]
        if not written.startswith('"') or "\\" in written or end > len(written) - 2:
            return whole
        return self.source.position(whole.offset + 1 + start, end - start)

    def _nearest(self, loc: Loc) -> Position:
        """Locate the value, or the innermost value around the place where it would be."""
        for length in range(len(loc), -1, -1):
            place = self._place(loc[:length])
            if place:
                # The end of brackets may be far away, and is not asked for: only the opening one is marked.
                is_opener = self.text[place.value] in "{["
                return self.source.position(
                    place.value, 1 if is_opener else self._end(place.value) - place.value
                )
        return self.source.position(0)

    def _place(self, loc: Loc) -> "_Place | None":
        if not self.is_readable:
            return None
        place: _Place | None = _Place(None, _after(_SPACE, self.text, 0))
        for part in loc:
            if place is None:
                return None
            if place.value not in self._members:
                self._members[place.value] = _Members(self.text, place.value)
            place = self._members[place.value].find(part)
        return place

    def _end(self, offset: int) -> int:
        return _DECODER.raw_decode(self.text, offset)[1]


def read_json(
    data: bytes, file: str, *, limits: JsonLimits = STANDARD_LIMITS, size: int | None = None
) -> JsonText:
    """Read one JSON document, strictly; never raises, whatever the bytes.

    UTF-8 with or without a byte order mark, no repeated keys, no NaN or infinity, no half characters, and no
    more of anything than the limits allow. The file is the path as it should be shown in problems; its size
    in bytes is given where `data` is only the beginning of one that is too large.
    """
    decoded = _decode(data, file, limits, len(data) if size is None else size)
    if isinstance(decoded, Problem):
        return JsonText(SourceText(file, ""), None, (decoded,), is_readable=False)
    source = SourceText(file, decoded)
    if not _needs_scan(decoded, limits):
        try:
            return JsonText(source, _STRICT_DECODER.decode(decoded))
        except ValueError:
            pass  # the scan below finds the reason, its place and its remedy
    syntax = find_syntax_problems(source, limits)
    value = _FIRST_KEY_DECODER.decode(decoded) if syntax.is_readable else None
    return JsonText(source, value, syntax.problems, syntax.is_readable)


def _decode(data: bytes, file: str, limits: JsonLimits, size: int) -> str | Problem:
    """Turn bytes into text, or say why they are not."""
    if size > limits.bytes:
        length, limit = size / MEBIBYTE, limits.bytes / MEBIBYTE
        message = sentence(
            "check", "The file is {length:,.2f} MiB long; at most {limit:,.2f} MiB are read."
        ).format(length=length, limit=limit)
        return Problem(
            Severity.ERROR, "file-too-large", message, sentence("check", "Split it into several files."), file
        )
    other = _other_encoding(data)
    if other:
        remedy = sentence("check", "Save the file again and choose UTF-8 as its encoding.")
        return Problem(
            Severity.ERROR,
            "not-utf-8",
            sentence("check", "The file is saved as {other}, not UTF-8.").format(other=other),
            remedy,
            file,
        )
    if _is_binary(data):
        remedy = sentence("check", "Choose the protocol file itself: it is text, and its name ends in .json.")
        return Problem(
            Severity.ERROR, "not-text", sentence("check", "This is not a text file."), remedy, file
        )
    data = data.removeprefix(_UTF8_MARK)
    try:
        return data.decode()
    except UnicodeDecodeError as fault:
        return _bad_byte(data, fault.start, file)


def _other_encoding(data: bytes) -> str:
    for mark, name in _UNICODE_MARKS:
        if data.startswith(mark):
            return name
    # Without a mark the zero bytes give them away: the first character of a JSON file is ASCII.
    match [byte == 0 for byte in data[:4]]:
        case [True, True, True, False] | [False, True, True, True]:
            return "UTF-32"
        case [True, False, True, False] | [False, True, False, True] | [True, False] | [False, True]:
            return "UTF-16"
        case _:
            return ""


def _is_binary(data: bytes) -> bool:
    """Tell a picture, an archive or the like from a text with faults in it."""
    if data.removeprefix(_UTF8_MARK).lstrip().startswith((b"{", b"[", b'"')):
        return False
    beginning = data[:4096]
    return b"\0" in beginning or len(beginning.translate(None, _CONTROLS)) < 0.7 * len(beginning)


def _bad_byte(data: bytes, offset: int, file: str) -> Problem:
    """Locate the first byte that is not UTF-8 and guess what it was."""
    before = data[:offset].decode()
    source = SourceText(file, before + data[offset : offset + 1000].decode(errors="replace"))
    byte = data[offset : offset + 1]
    guess = byte.decode("cp1252", errors="ignore")
    message = sentence("check", "The byte 0x{byte:02X} here is not UTF-8.")
    if guess.isprintable() and guess:
        message = sentence(
            "check", "The byte 0x{byte:02X} here is not UTF-8; in the older Windows-1252 it is {guess}."
        )
    return source.problem(
        Severity.ERROR,
        "not-utf-8",
        message.format(byte=byte[0], guess=guess),
        sentence("check", "Save the file again and choose UTF-8 as its encoding."),
        position=source.position(len(before)),
    )


def _needs_scan(text: str, limits: JsonLimits) -> bool:
    """Look a text over, quickly, for anything the standard decoder would let through or choke on.

    False only if the text is within the limits as far as it is JSON at all: what stands before the first
    syntax error, where the decoder stops, is judged exactly. True may be a false alarm.
    """
    if text.count('"') > 4 * limits.values:
        return True
    if "\\" in text:
        if _HALF_PAIR.search(text):
            return True
        # Replaced at the same length; pairs of backslashes first, or the last of \\\\" would hide its quote.
        text = text.replace("\\\\", "__").replace('\\"', "__")
    pieces = text.split('"')
    if _has_long_run(text, limits.key_length) and max(map(len, pieces[1::2]), default=0) > limits.key_length:
        return True
    outside = "".join(pieces[::2]).encode("ascii", "replace")  # bytes, because their translate is quick
    if sum(map(outside.count, (b",", b"[", b"{"))) >= limits.values:
        return True
    numbers = outside.translate(_NUMBERS_ONLY)
    has_exponents = (b"e" in numbers or b"E" in numbers) and _EXPONENT.search(numbers)
    if has_exponents or max(map(len, numbers.split()), default=0) > limits.number_length:
        return True
    brackets = outside.translate(None, _NOT_A_BRACKET)
    return max(accumulate(map(_BRACKET_STEP.__getitem__, brackets)), default=0) > limits.depth


def _has_long_run(text: str, length: int) -> bool:
    """Tell quickly whether more than so many characters may follow each other without a quote.

    Such a run would fill one of the windows looked at, whose width is half of it.
    """
    width = length // 2
    return any(text.find('"', at, at + width) < 0 for at in range(0, len(text) - width + 1, width))


@dataclass(frozen=True, slots=True)
class _Place:
    """Offsets of a member's key, if it has one, and of its value."""

    key: int | None
    value: int


class _Members:
    """The members of one object or array, found as far as they were asked for."""

    def __init__(self, text: str, opener: int) -> None:
        self._found: dict[str | int, _Place] = {}
        self._rest: Iterator[tuple[str | int, _Place]] = iter(())
        if text[opener] == "{":
            self._rest = _object_members(text, opener)
        elif text[opener] == "[":
            self._rest = _array_members(text, opener)

    def find(self, part: str | int) -> _Place | None:
        """Find a member by key or index; of repeated keys the first."""
        if part not in self._found:
            for name, place in self._rest:
                self._found.setdefault(name, place)
                if name == part:
                    break
        return self._found.get(part)


def _object_members(text: str, opener: int) -> Iterator[tuple[str | int, _Place]]:
    at = _after(_SPACE, text, opener + 1)
    while text[at] != "}":
        key, end = _DECODER.raw_decode(text, at)
        value = _after(_COLON, text, end)
        yield key, _Place(at, value)
        at = _after(_COMMA, text, _DECODER.raw_decode(text, value)[1])


def _array_members(text: str, opener: int) -> Iterator[tuple[str | int, _Place]]:
    at = _after(_SPACE, text, opener + 1)
    index = 0
    while text[at] != "]":
        yield index, _Place(None, at)
        at = _after(_COMMA, text, _DECODER.raw_decode(text, at)[1])
        index += 1


def _after(pattern: re.Pattern[str], text: str, at: int) -> int:
    match = pattern.match(text, at)
    return match.end() if match else at


def _unique_members(members: list[tuple[str, JsonValue]]) -> JsonValue:
    value = dict(members)
    if len(value) != len(members):
        raise ValueError("a key is repeated")
    return value


def _first_members(members: list[tuple[str, JsonValue]]) -> JsonValue:
    value: dict[str, JsonValue] = {}
    for key, member in members:
        value.setdefault(key, member)
    return value


def _refuse_constant(name: str) -> JsonValue:
    raise ValueError(f"{name} is not JSON")


_DECODER = json.JSONDecoder()
_STRICT_DECODER = json.JSONDecoder(object_pairs_hook=_unique_members, parse_constant=_refuse_constant)
_FIRST_KEY_DECODER = json.JSONDecoder(object_pairs_hook=_first_members)
