"""Where the one window of a person and data folder is met."""

import hashlib
import os
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from microtimer.core.preferences import PreferencesError, preferences_from
from microtimer.storage.settings_file import read_settings
from microtimer.terminal.workspace import Workspace
from microtimer.ui.startup.single_instance import Entrance

_LONGEST_FOLDER: Final = 60
"""Bytes; the address of a socket has room for about a hundred."""


def window_entrance(workspace: Workspace, environment: Mapping[str, str]) -> Entrance:
    """Return where the one window of this person and data folder is met."""
    folder = workspace.folder
    person = str(os.getuid()) if os.name == "posix" else environment.get("USERNAME", "")
    name = hashlib.sha256(f"{person}\0{folder.root.resolve()}".encode(errors="surrogateescape")).hexdigest()
    address = f"microtimer-{name[:24]}"
    if os.name == "posix":
        runtime = Path(environment.get("XDG_RUNTIME_DIR") or tempfile.gettempdir())
        fits = runtime.is_dir() and len(os.fsencode(runtime)) < _LONGEST_FOLDER
        address = str((runtime if fits else Path(tempfile.gettempdir())) / address)
    try:
        language = preferences_from(read_settings(folder.settings)).language
    except (OSError, PreferencesError):
        language = ""  # what is wrong with the settings is told by the window
    return Entrance(address, language, workspace.assets / "translations")
