"""The one error a command ends with.

CommandError          exit 2: the command could not run
"""


class CommandError(Exception):
    """A command could not run: one sentence for the user, and how to mend it."""

    def __init__(self, message: str, remedy: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.remedy = remedy

    def __str__(self) -> str:
        """Return the sentence and its remedy on one line."""
        return f"{self.message} {self.remedy}".strip()
