"""The window can be made as small as is promised, in every language, whatever page it shows."""

from contextlib import nullcontext

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microtimer.ui.main_window import SMALLEST
from script.screen_list import SCREENS
from script.screen_stage import Folders, Stage, stage
from tests.ui.pseudo_locale import pseudo_language

LANGUAGES = ("en", "de", "es", "pseudo")
SEEN = (
    "library-unfinished",
    "details",
    "start-left-out",
    "sessions",
    "review-unsigned",
    "help",
    "settings",
    "gate-recent",
    "gate-closing",
    "run-second-lane",
    "run-paused",
    "end",
)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    return Folders(tmp_path_factory.mktemp("screens"))


def cramped_parts(on: Stage) -> list[str]:
    """Return what of a treatment has less room than it needs; its parts are placed by hand."""
    if on.window.run is None:
        return []
    parts = [part for part in (on.window.run.gate, on.window.run.end) if part.isVisible()]
    return [
        f"{type(part).__name__} needs {part.minimumSizeHint()}, has {part.size()}"
        for part in parts
        if part.minimumSizeHint().boundedTo(part.size()) != part.minimumSizeHint()
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SEEN)
def test_no_page_needs_more_than_the_smallest_window(
    qtbot: QtBot, name: str, language: str, folders: Folders
) -> None:
    screen, smallest = SCREENS[name], QSize(*SMALLEST)
    spoken, spoken_by = (pseudo_language(), "en") if language == "pseudo" else (nullcontext(), language)
    with (
        spoken,
        stage(folders.copy(screen.data), {"theme": "light", **screen.preferences}, spoken_by) as on,
    ):
        screen.show(on)
        for size in (QSize(1440, 900), smallest):
            on.window.resize(size)
            QApplication.processEvents()
            assert on.window.size() == size
            needed = on.window.minimumSizeHint()
            assert needed.boundedTo(smallest) == needed
        assert cramped_parts(on) == []
