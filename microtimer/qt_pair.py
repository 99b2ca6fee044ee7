"""Which PySide6 must not be used with which Python; asked before PySide6 is imported."""

import re
import sys
from collections.abc import Callable
from importlib import metadata


def refusal(python: tuple[int, int], pyside: tuple[int, int]) -> str | None:
    """Return why this pair of (major, minor) versions is refused, in one sentence, or None where it is sound.

    PySide6 6.12 on Python before 3.12 gives up one reference to None with every call that returns None; the
    interpreter aborts when the count reaches zero, some seconds after the window opened.
    """
    if pyside >= (6, 12) and python < (3, 12):
        return (
            f"PySide6 {_text(pyside)} crashes on Python {_text(python)}: "
            "install PySide6 older than 6.12, or use Python 3.12 or newer."
        )
    if pyside < (6, 8):
        return f"PySide6 {_text(pyside)} is too old: microtimer needs 6.8.3 or newer."
    return None


def installed_refusal(version_of: Callable[[str], str] = metadata.version) -> str | None:
    """Return in one sentence why the window cannot open with the PySide6 installed here, or None."""
    for distribution in ("PySide6_Essentials", "PySide6"):
        try:
            version = version_of(distribution)
        except metadata.PackageNotFoundError:
            continue
        numbers = re.match(r"(\d+)\.(\d+)", version)
        if numbers is None:
            return f"PySide6 is installed, but its version reads {version!r}: install it again."
        return refusal((sys.version_info.major, sys.version_info.minor), (int(numbers[1]), int(numbers[2])))
    return "PySide6 is not installed: install microtimer again, with its dependencies."


def _text(version: tuple[int, int]) -> str:
    return f"{version[0]}.{version[1]}"
