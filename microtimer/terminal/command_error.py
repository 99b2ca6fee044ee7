"""The two errors a command ends with.

CommandError          exit 2: the command could not run
OutputLostError       exit 2: what it had to say could not be written
"""

from collections.abc import Iterator
from contextlib import contextmanager


class CommandError(Exception):
    """A command could not run: one sentence for the user, and how to mend it."""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        """Return the sentence and its remedy on one line."""
        return f"{self.message} {self.remedy}".strip()


class OutputLostError(Exception):
    """The result could not be written, as on a full disk: one sentence for the user."""


@contextmanager
def telling_lost_output() -> Iterator[None]:
    """Raise OutputLostError where the body cannot write; a reader that went away stays BrokenPipeError."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise OutputLostError(f"The output could not be written ({error.strerror or error}).") from error
