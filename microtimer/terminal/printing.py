"""What the commands print, safely: text from files and people never moves the cursor or hides a thing."""

import json
import sys
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import BinaryIO, TextIO

from microtimer.core.problem import visible
from microtimer.terminal.command_error import telling_lost_output


@dataclass(frozen=True, slots=True)
class Output:
    """Where a command writes: results to `out`, everything else to `err`.

    Whatever writes a result raises OutputLostError when that cannot be done.
    """

    out: TextIO
    err: TextIO

    def line(self, text: str = "", *, at_once: bool = False) -> None:
        """Print one line of the result; `at_once` for a reader who follows a running session."""
        self._print(visible(text), at_once=at_once)

    def raw(self, text: str) -> None:
        """Print text that is ours (JSON, rendered problems) as it stands."""
        self._print(text)

    def json_line(self, value: object) -> None:
        """Print one JSON object on a line of its own, at once."""
        self._print(json.dumps(value, ensure_ascii=False), at_once=True)

    def json_page(self, value: object) -> None:
        """Print one JSON value, indented for reading."""
        self._print(json.dumps(value, ensure_ascii=False, indent=2))

    @property
    def binary(self) -> BinaryIO:
        """Return the stream of the result for bytes, such as an export's."""
        self.flush()
        return self.out.buffer

    def flush(self) -> None:
        """Write out what is still held back."""
        with telling_lost_output():
            self.out.flush()

    def say(self, text: str) -> None:
        """Tell the user something that is not the result."""
        # Nobody can be told that nobody can be told; the exit code still says how it went.
        with suppress(OSError):
            print(visible(text), file=self.err, flush=True)

    def _print(self, text: str, *, at_once: bool = False) -> None:
        with telling_lost_output():
            print(text, file=self.out, flush=at_once)


def standard_output() -> Output:
    """Return the process's own streams; a character the terminal cannot show is escaped rather than fatal."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")
    return Output(sys.stdout, sys.stderr)


def clock_text(ms: int) -> str:
    """Return a length of time as m:ss or h:mm:ss, cut to whole seconds."""
    seconds = ms // 1000
    if seconds >= 3600:
        return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    return f"{seconds // 60}:{seconds % 60:02}"


def spent_text(ms: int) -> str:
    """Return a length of time as the window's review shows it: a second begun counts as one."""
    return clock_text(-(-ms // 1000) * 1000)


def exact_time(ms: int) -> str:
    """Return a length of time to the millisecond, as short as it can be said: "1:00", "0:12.5"."""
    rest = f"{ms % 1000:03}".rstrip("0")
    return f"{clock_text(ms)}.{rest}" if rest else clock_text(ms)


def tenths_text(ms: int) -> str:
    """Return a session time as m:ss.s or h:mm:ss.s, cut to whole tenths."""
    return f"{clock_text(ms)}.{ms // 100 % 10}"


def local_minute(utc_ms: int, offset_min: int) -> str:
    """Return a moment as the wall clock showed it: "2026-11-21 00:04"."""
    return local_time(utc_ms, offset_min).strftime("%Y-%m-%d %H:%M")


def local_time(utc_ms: int, offset_min: int) -> datetime:
    """Return a moment in local time; its tzinfo is left out, for showing only."""
    moment = datetime.fromtimestamp(0, UTC) + timedelta(milliseconds=utc_ms, minutes=offset_min)
    return moment.replace(tzinfo=None)


def counted(number: int, noun: str) -> str:
    """Return a count with its noun: "1 event", "1,204 events"."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def table(rows: list[list[str]], *, right: tuple[int, ...] = ()) -> list[str]:
    """Lay rows out in columns of their widest cell; the columns listed in `right` are set flush right."""
    if not rows:
        return []
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return [
        "  ".join(
            cell.rjust(width) if column in right else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in rows
    ]
