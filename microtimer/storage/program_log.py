"""The program's own technical log in the data folder: faults and their tracebacks, nothing about people."""

import logging
import os
import re
import sys
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

LARGEST_BYTES = 512 * 1024
OLDER_FILES = 3

_INPUT = re.compile(r"input_value=.*(?=, input_type=)|input_value=.*")
"""pydantic repeats the refused value in its message; it may be somebody's words."""


class ProgramLog(RotatingFileHandler):
    """A log file that appears, with its folder, when the first line is written.

    `failure` says why nothing could be written; a log that cannot be kept never stops the program.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__(
            folder / "microtimer.log",
            maxBytes=LARGEST_BYTES,
            backupCount=OLDER_FILES,
            encoding="utf-8",
            delay=True,
        )
        self.failure = ""
        self.setFormatter(_WithoutValues("%(asctime)s %(levelname)s %(name)s: %(message)s"))

    @property
    def path(self) -> Path:
        """Return where the log lies."""
        return Path(self.baseFilename)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002 - the base class hands it over
        """Keep why a line could not be written."""
        error = sys.exception() if sys.version_info >= (3, 12) else sys.exc_info()[1]
        self.failure = getattr(error, "strerror", None) or str(error)

    def close(self) -> None:
        """Close the file; what a full disk still refuses then is kept in `failure` like any other line."""
        try:
            super().close()
        except OSError as error:
            self.failure = error.strerror or str(error)

    def _open(self) -> TextIOWrapper:
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        stream = open(self.path, "ab", opener=_for_its_owner)  # noqa: SIM115 - the handler closes it
        return TextIOWrapper(stream, encoding=self.encoding)


def _for_its_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


class _WithoutValues(logging.Formatter):
    """Writes lines and tracebacks without the values that a validation error repeats."""

    def format(self, record: logging.LogRecord) -> str:
        return _INPUT.sub("input_value=...", super().format(record))
