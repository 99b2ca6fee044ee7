"""How often taking up a session was tried and failed: kept in a file, so that a crash counts."""

import json
import logging
from pathlib import Path

from microtimer.storage.errors import RecordError
from microtimer.storage.settings_file import read_settings, write_settings

MOST_ATTEMPTS = 2
"""After so many failed attempts a session is no longer offered; it can still be ended or discarded."""
log = logging.getLogger(__name__)


class ResumeAttempts:
    """The attempts under way or failed, by session; one that comes through is forgotten.

    What cannot be written is logged and stops nothing: a session must not be lost to its counter.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def begin(self, session_id: str) -> None:
        """Count an attempt, durably, before it is made."""
        counts = self._read()
        self._write({**counts, session_id: counts.get(session_id, 0) + 1})

    def forget(self, session_id: str) -> None:
        """Forget the attempts at a session that runs again, or is over."""
        counts = self._read()
        if counts.pop(session_id, 0):
            self._write(counts)

    def exhausted(self, session_id: str) -> bool:
        """Tell whether taking a session up has failed too often to be offered again."""
        return self._read().get(session_id, 0) >= MOST_ATTEMPTS

    def _read(self) -> dict[str, int]:
        try:
            found = json.loads(read_settings(self._path) or b"{}")
        except (OSError, ValueError) as error:
            log.warning("%s cannot be read, attempts count from nought: %s", self._path, error)
            return {}
        if not isinstance(found, dict):
            return {}
        return {name: count for name, count in found.items() if isinstance(count, int)}

    def _write(self, counts: dict[str, int]) -> None:
        try:
            write_settings(self._path, json.dumps(counts).encode("ascii"))
        except (OSError, RecordError) as error:
            log.warning("%s cannot be written, this attempt is not counted: %s", self._path, error)
