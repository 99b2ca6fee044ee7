"""Findings about a file: where, what, and how to mend it."""

import difflib
import enum
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from microtimer.core.sentence import Sentence, joined, sentence

SHOWN_WIDTH = 100
"""Terminal cells of the source line shown around a caret."""

ELLIPSIS = "…"
TAB_CELLS = 4
ZERO_WIDTH_JOINERS = "\u200c\u200d"


class Severity(enum.StrEnum):
    """How bad a finding is."""

    ERROR = "error"
    """The file cannot be used."""
    WARNING = "warning"
    """The file can be used, but this is probably not meant."""
    NOTE = "note"
    """Worth knowing; nothing has to change."""

    @property
    def rank(self) -> int:
        """Place in a list, the worst first."""
        return list(Severity).index(self)


_NOUNS = {
    Severity.ERROR: (sentence("problems", "{count} error"), sentence("problems", "{count} errors")),
    Severity.WARNING: (sentence("problems", "{count} warning"), sentence("problems", "{count} warnings")),
    Severity.NOTE: (sentence("problems", "{count} note"), sentence("problems", "{count} notes")),
}


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding about a file: the place, the fact, and the remedy."""

    severity: Severity
    code: str
    """Short kebab-case name, such as "unknown-key"."""
    message: str
    """One sentence saying what is wrong."""
    remedy: str = ""
    """One sentence saying how to mend it, or nothing."""
    file: str = ""
    """The path as shown to the user."""
    line: int = 0
    """Counted from 1; 0 when unknown."""
    column: int = 0
    """Characters (code points) counted from 1; 0 when unknown."""
    length: int = 1
    """Characters marked by the caret, at least 1."""
    pointer: str = ""
    """JSON pointer (RFC 6901); empty for the whole document."""
    source_line: str = ""
    """The line, or the part around `column` when the line is very long."""
    source_column: int = 1
    """The column at which `source_line` begins; above 1 when a long line was cut."""

    @property
    def sort_key(self) -> tuple[str, int, int, int, str, str, str]:
        """Order of a listing: by file, then place, then severity; total, so that listings never vary."""
        return (self.file, self.line, self.column, self.severity.rank, self.code, self.pointer, self.message)


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """Sort problems by file and place."""
    return sorted(problems, key=lambda problem: problem.sort_key)


def render(problem: Problem) -> str:
    """Lay a problem out for a terminal: the place and message, the source line, a caret, the remedy.

    Lines are joined with a line feed, none at the end. Characters that could move the cursor or hide text are
    shown as symbols, so text from a hostile file is safe to print.
    """
    lines = [f"{_place(problem)}: {problem.severity}[{problem.code}] {visible(problem.message)}"]
    if problem.line > 0 and problem.column > 0:
        lines += _excerpt(problem)
    if problem.remedy:
        lines.append(f"  remedy: {visible(problem.remedy)}")
    return "\n".join(lines)


def problem_as_json(problem: Problem) -> dict[str, str | int]:
    """Turn a problem into plain JSON values, every field under its own name."""
    return {
        "severity": problem.severity.value,
        "code": problem.code,
        "message": problem.message,
        "remedy": problem.remedy,
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "length": problem.length,
        "pointer": problem.pointer,
        "source_line": problem.source_line,
        "source_column": problem.source_column,
    }


def summary(problems: Iterable[Problem]) -> Sentence:
    """Count problems in a few words, such as "2 errors, 1 warning in 3 files"."""
    listed = list(problems)
    if not listed:
        return sentence("problems", "no problems")
    severities = Counter(problem.severity for problem in listed)
    counts = [
        _counted(severities[severity], *_NOUNS[severity]) for severity in Severity if severity in severities
    ]
    files = _counted(
        len({problem.file for problem in listed}),
        sentence("problems", "{count} file"),
        sentence("problems", "{count} files"),
    )
    return sentence("problems", "{counts} in {files}").format(counts=joined(", ", counts), files=files)


def did_you_mean(word: str, candidates: Iterable[str]) -> str | None:
    """Find the candidate that was most likely meant by a misspelt word.

    Words that differ only in capitals, `_`, `-` or spaces are equal; otherwise the most similar candidate
    wins, alphabetically first among equals. Returns None when nothing is similar.
    """
    plain = _plain(word)
    if not plain:
        return None
    best: tuple[float, str] | None = None
    # difflib prepares its second text once, so the word is that one.
    matcher = difflib.SequenceMatcher(b=plain, autojunk=False)
    for candidate in sorted(candidates):
        other = _plain(candidate)
        if other == plain:
            return candidate
        matcher.set_seq1(other)
        floor = max(0.6, best[0] if best else 0.0)
        if matcher.real_quick_ratio() < floor or matcher.quick_ratio() < floor:
            continue
        similarity = matcher.ratio()
        if similarity >= 0.6 and (best is None or similarity > best[0]):
            best = (similarity, candidate)
    return best[1] if best else None


def meant(near: str) -> Sentence:
    """Ask whether a word that exists was meant."""
    return sentence("problems", 'Did you mean "{near}"?').format(near=near)


def visible(text: str) -> str:
    """Show control characters, direction marks and other invisible characters as symbols."""
    return text if text.isprintable() else "".join(_symbol(character) for character in text)


def shortened(text: str, length: int = 40) -> str:
    """Cut text for use inside a message, ending in an ellipsis when something was left out."""
    return text if len(text) <= length else text[: length - 1] + ELLIPSIS


def _place(problem: Problem) -> str:
    file = visible(problem.file)
    if problem.line <= 0:
        return file
    return f"{file}:{problem.line}:{problem.column}" if problem.column > 0 else f"{file}:{problem.line}"


def _counted(count: int, one: Sentence, many: Sentence) -> Sentence:
    return (one if count == 1 else many).format(count=f"{count:,}")


def _plain(word: str) -> str:
    return re.sub(r"[_\-\s]+", "", word).casefold()


def _symbol(character: str) -> str:
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "\u2421"
    # Cc: C1 controls; Cf: direction marks, zero width; Cs: half a surrogate pair; Zl, Zp: line breaks.
    hidden = unicodedata.category(character) in {"Cc", "Cf", "Cs", "Zl", "Zp"}
    return f"<U+{code:04X}>" if hidden and character not in ZERO_WIDTH_JOINERS else character


def _cells(shown: str) -> int:
    return sum(map(_character_cells, shown))


def _character_cells(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def _excerpt(problem: Problem) -> list[str]:
    """Lay out the source line and, below it, carets under the marked characters."""
    start = max(0, problem.column - problem.source_column)
    line = problem.source_line
    first, last = _window(line, start)
    caret = min(start, last)
    before = ELLIPSIS if first > 0 or problem.source_column > 1 else ""
    after = ELLIPSIS if last < len(line) else ""
    lead = before + _shown(line[first:caret], _cells(before))
    marked = _shown(line[caret : min(caret + problem.length, last)], _cells(lead))
    rest = _shown(line[caret + problem.length : last], _cells(lead + marked))
    source = f"    {lead}{marked}{rest}{after}".rstrip()
    return [source, "    " + " " * _cells(lead) + "^" * max(1, _cells(marked))]


def _window(line: str, caret: int) -> tuple[int, int]:
    """Choose the part of a line to show: the whole, or what fits around the caret."""
    if len(line) <= SHOWN_WIDTH and _cells(_shown(line, 0)) <= SHOWN_WIDTH:
        return 0, len(line)
    caret = min(caret, len(line))
    first = _reach(line, caret, -1, SHOWN_WIDTH // 3)
    room = SHOWN_WIDTH - _cells(_shown(line[first:caret], 0))
    last = _reach(line, caret, 1, room)
    if last == len(line):
        room = SHOWN_WIDTH - _cells(_shown(line[caret:last], 0))
        first = _reach(line, caret, -1, room)
    while first < caret and _character_cells(line[first]) == 0:
        first += 1  # a combining mark must not land on the ellipsis
    return first, last


def _reach(line: str, start: int, step: int, cells: int) -> int:
    """Walk from a character, left or right, as far as the cells allow; returns the boundary reached."""
    at = start
    while 0 <= (index := at if step > 0 else at - 1) < len(line):
        cells -= TAB_CELLS if line[index] == "\t" else _cells(_symbol(line[index]))
        if cells < 0:
            break
        at += step
    return at


def _shown(text: str, column: int) -> str:
    """Make text printable, tabs widened to the stops seen from the given cell."""
    if "\t" not in text:
        return visible(text)
    shown = ""
    for piece in re.split("(\t)", text):
        if piece == "\t":
            shown += " " * (TAB_CELLS - (column + _cells(shown)) % TAB_CELLS)
        else:
            shown += visible(piece)
    return shown
