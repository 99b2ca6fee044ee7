"""The user's settings as one small file: written whole or not at all, and never lost when it is damaged."""

import os
from pathlib import Path

from microtimer.storage.database import sync_folder
from microtimer.storage.paths import free_name, private_folder


def read_settings(path: Path) -> bytes | None:
    """Return the file's bytes, None where there is no file. Raises OSError."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None


def write_settings(path: Path, data: bytes) -> None:
    """Put `data` in the place of the file in one step, for its owner's eyes only.

    Raises OSError; RecordError when the folder cannot be made.
    """
    private_folder(path.parent)
    fresh = path.with_name(f"{path.name}.new")
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(path)
    sync_folder(path.parent)


def keep_aside(path: Path) -> Path:
    """Rename a file that cannot be understood and return where it is kept. Raises OSError."""
    aside = free_name(path.with_name(f"{path.stem}-damaged{path.suffix}"))
    return path.rename(aside)
