"""The preferences as the window reads and keeps them: a file that cannot be understood is never lost."""

from pathlib import Path

from microtimer.core.preferences import Preferences, PreferencesError, preferences_from
from microtimer.core.sentence import sentence
from microtimer.storage.settings_file import keep_aside, read_settings, write_settings
from microtimer.ui.services import ServiceError
from microtimer.wiring.refusals import refusals_told


def load_preferences(path: Path) -> Preferences:
    """Return the preferences, those of a new machine where there are none yet.

    A file that cannot be understood is kept under another name. Raises ServiceError.
    """
    try:
        return preferences_from(read_settings(path))
    except OSError as error:
        words = sentence("window", "{path} cannot be read ({reason}).")
        remedy = sentence("window", "Check its rights.")
        raise ServiceError(words.format(path=path, reason=error.strerror), remedy) from error
    except PreferencesError as error:
        words = sentence("window", "The settings in {path} cannot be understood.")
        remedy = sentence("window", "They are kept as {path}.").format(path=_kept_aside(path))
        raise ServiceError(words.format(path=path), remedy) from error


def _kept_aside(path: Path) -> Path:
    try:
        return keep_aside(path)
    except OSError:
        return path  # a folder that cannot be written keeps the file where it is


def save_preferences(path: Path, preferences: Preferences) -> None:
    """Save the preferences in one step. Raises ServiceError."""
    data = preferences.model_dump_json(indent=2, exclude_defaults=True).encode("utf-8")
    refusals_told(write_settings)(path, data)
