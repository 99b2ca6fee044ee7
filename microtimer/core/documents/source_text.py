"""A file's text, and the way from an offset in it to a line, a column and a located problem."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, chain, islice

from microtimer.core.problem import Problem, Severity

LINE_END = re.compile(r"\r\n|\r|\n")
BLOCK = 1 << 15
"""Characters between two known line numbers: a lookup never counts further than this."""

LONGEST_LINE = 400
"""Characters of a source line kept whole in a problem; of a longer one, the part around the place."""
KEPT_BEFORE = 160
KEPT_AFTER = 240

Loc = Sequence[str | int]
"""The way to a value in a document: keys and indexes from the root, as pydantic's `loc`."""


@dataclass(frozen=True, slots=True)
class Position:
    """A stretch of text, in characters: line and column counted from 1, offset from 0."""

    line: int
    column: int
    offset: int
    length: int


@dataclass(frozen=True)
class SourceText:
    """A text under its file's name; lines end with LF, CR LF or CR."""

    file: str
    text: str

    def position(self, offset: int, length: int = 1) -> Position:
        """Find the line and column of an offset; the end of the text is a place too."""
        offset = self._in_line(offset)
        return Position(self._line_number(offset), offset - self._line_start(offset) + 1, offset, length)

    def line_text(self, line: int) -> str:
        """Return a line without its end; empty for a line that does not exist."""
        starts = chain([0], (end.end() for end in LINE_END.finditer(self.text)))
        start = next(islice(starts, line - 1, None), None) if line > 0 else None
        if start is None:
            return ""
        end = LINE_END.search(self.text, start)
        return self.text[start : end.start() if end else None]

    def problem(
        self,
        severity: Severity,
        code: str,
        message: str,
        remedy: str = "",
        *,
        position: Position,
        pointer: Loc = (),
    ) -> Problem:
        """Make a problem at a position, its caret kept within the line."""
        start = position.offset - position.column + 1
        shown = start if self._fits(start) else max(start, position.offset - KEPT_BEFORE)
        line = self._until_line_end(shown, LONGEST_LINE if shown == start else KEPT_BEFORE + KEPT_AFTER)
        return Problem(
            severity=severity,
            code=code,
            message=message,
            remedy=remedy,
            file=self.file,
            line=position.line,
            column=position.column,
            length=max(1, min(position.length, shown + len(line) - position.offset)),
            pointer=pointer_text(pointer),
            source_line=line,
            source_column=shown - start + 1,
        )

    @cached_property
    def _lines_before_block(self) -> list[int]:
        """Count the line ends before each block of the text."""
        starts = range(0, len(self.text) + 1, BLOCK)
        return list(accumulate((self._line_ends(start, start + BLOCK) for start in starts), initial=0))

    def _line_number(self, offset: int) -> int:
        block = offset // BLOCK
        return 1 + self._lines_before_block[block] + self._line_ends(block * BLOCK, offset)

    def _line_ends(self, start: int, stop: int) -> int:
        """Count the lines that end in a stretch; of a CR LF its last character counts."""
        returns = self.text.count("\r", start, stop)
        pairs = self.text.count("\r\n", start, stop + 1) if returns else 0
        return self.text.count("\n", start, stop) + returns - pairs

    def _line_start(self, offset: int) -> int:
        feed = self.text.rfind("\n", 0, offset)
        return max(feed, self.text.rfind("\r", feed + 1, offset)) + 1

    def _in_line(self, offset: int) -> int:
        """Step back from the middle of a CR LF, which is the end of its line."""
        return offset - 1 if offset > 0 and self.text.startswith("\r\n", offset - 1) else offset

    def _fits(self, start: int) -> bool:
        return len(self._until_line_end(start, LONGEST_LINE + 1)) <= LONGEST_LINE

    def _until_line_end(self, start: int, length: int) -> str:
        piece = self.text[start : start + length]
        end = LINE_END.search(piece)
        return piece[: end.start()] if end else piece


def pointer_text(loc: Loc) -> str:
    """Write the way to a value as a JSON pointer (RFC 6901); empty for the whole document."""
    return "".join(f"/{str(part).replace('~', '~0').replace('/', '~1')}" for part in loc)
