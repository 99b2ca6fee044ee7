"""A second start: hands over what it was asked for, and waits in sight for a window that does not answer."""

import os
import sys
from collections.abc import Callable
from enum import Enum
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget

from microtimer.ui.desk.buttons import ButtonKind
from microtimer.ui.desk.dialogs import Question
from microtimer.ui.desk.root import DeskRoot
from microtimer.ui.language import Translations, tr
from microtimer.ui.startup.single_instance import Answer, Call, Entrance, Ring

PATIENCE_MS: Final = 3_000
TOKENS: Final = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


class Welcome(Enum):
    """What came of looking for an open window."""

    NOBODY = "nobody"
    """There is none: be the first."""
    MET = "met"
    """It took over."""
    UNANSWERED = "unanswered"
    """It is there, does not answer, and was waited for no longer."""


def look_for_window(entrance: Entrance, file: Path | None, say: Callable[[str], None]) -> Welcome:
    """Ring at the open window, if there is one; `say` tells what a person should know."""
    token = next(filter(None, (os.environ.get(name) for name in TOKENS)), "")
    ring = Ring(entrance.address, Call(file.absolute() if file else None, token))
    if not ring.reaches_somebody():
        return Welcome.NOBODY
    if not ring.wait(PATIENCE_MS):
        spoken = Translations(entrance.translations)
        spoken.use(entrance.language)
        waited = _wait_in_sight(ring, say)
        spoken.use("en")
        if not waited:
            return Welcome.UNANSWERED
    if ring.answer is None:
        return Welcome.NOBODY  # it ended meanwhile
    if ring.answer is Answer.LATER and file is not None:
        words = tr("window", "A treatment is running. {file} stands in the library when it is over.")
        say(words.format(file=file))
    return Welcome.MET


def _wait_in_sight(ring: Ring, say: Callable[[str], None]) -> bool:
    """Say that the window does not answer, and wait until it does; tell whether it came to that."""
    words = tr(
        "window",
        "A window of microtimer is open on this data folder and does not answer. "
        "Wait, or close that window first.",
    )
    say(words)
    root = DeskRoot()
    dialog = Question(root, "microtimer", words)
    close = dialog.add_foot(tr("window", "Do not wait"), ButtonKind.NORMAL, cancel="")
    close.clicked.connect(dialog.reject)
    ring.answered.connect(dialog.accept)
    dialog.adjustSize()
    return ring.wait(0) or dialog.exec() == QDialog.DialogCode.Accepted


def bring_to_front(window: QWidget, token: str) -> None:
    """Let a window come to the front; `token` tells the desktop on whose behalf."""
    if token and sys.platform == "linux":
        os.environ[TOKENS[0]] = token
    state = window.windowState() & ~Qt.WindowState.WindowMinimized
    window.setWindowState(state | Qt.WindowState.WindowActive)
    window.raise_()
    window.activateWindow()
