"""Under a language that nobody speaks, every own text of the window is translated, and none is clipped."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from script.screen_list import SCREENS
from script.screen_stage import Folders, Stage, stage
from tests.ui.pseudo_data import unbracketed
from tests.ui.pseudo_locale import (
    OPEN,
    Shown,
    clipped_widgets,
    outside_brackets,
    pseudo,
    pseudo_language,
    recorded_painting,
    texts_shown,
)

SIZES = ((1024, 700), (1440, 900))
SEEN = (
    "library-unfinished",
    "library-nothing",
    "details",
    "start-left-out",
    "gate-recent",
    "gate-closing",
    "run-dynamic",
    "run-static",
    "run-second-lane",
    "run-paused",
    "run-skip",
    "run-keys",
    "end",
    "sessions",
    "review-unsigned",
    "help",
    "settings",
)
"""A screen of every kind; script/screens.py has them all."""


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Folders:
    return Folders(tmp_path_factory.mktemp("screens"))


@pytest.fixture
def spoken(qtbot: QtBot) -> Iterator[None]:
    """Speak the pseudo language, as plainly as the program is set up."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with pseudo_language():
        yield


def windows(on: Stage) -> list[QWidget]:
    return [on.window, *(one for one in QApplication.topLevelWidgets() if one.isVisible())]


@pytest.mark.parametrize("name", SEEN)
def test_every_own_text_comes_through_the_tables_and_fits(
    name: str, spoken: None, folders: Folders, monkeypatch: pytest.MonkeyPatch
) -> None:
    screen = SCREENS[name]
    untranslated: set[Shown] = set()
    clipped: set[Shown] = set()
    with (
        recorded_painting(monkeypatch) as drawn,
        stage(folders.copy(screen.data), {"theme": "light", **screen.preferences}, "en") as on,
    ):
        screen.show(on)
        for size in SIZES:
            on.picture(*size)
            for window in windows(on):
                untranslated |= {shown for shown in texts_shown(window) if unbracketed(shown.text)}
                clipped |= {shown for shown in clipped_widgets(window) if OPEN in shown.text}
        untranslated |= {Shown("painted", one.text) for one in drawn if unbracketed(one.text)}
    assert untranslated == set()
    assert clipped == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Pause", "⟦Páúšé⟧"),
        ("Step {n} of {count}", "⟦Štép {n} óf {count}~~⟧"),
        ("{place}: {finding}", "{place}: {finding}"),  # nothing in it to translate
    ],
)
def test_the_pseudo_language_keeps_placeholders(text: str, expected: str) -> None:
    assert pseudo(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("⟦Páúšé⟧", ""),
        ("⟦Léft óút: ⟦jáw⟧, ⟦brów⟧⟧", ""),
        ("⟦Štép⟧ now", " now"),
    ],
)
def test_what_stands_outside_the_brackets_is_seen(text: str, expected: str) -> None:
    assert outside_brackets(text) == expected


def test_an_untranslated_and_a_clipped_text_are_found(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    plain, well = QLabel("Untold words", page), QLabel(pseudo("Well"), page)
    narrow = QPushButton(pseudo("Words too long"), page)
    for top, widget in enumerate((plain, well, narrow)):
        widget.setGeometry(0, 40 * top, 300, 40)
    narrow.resize(30, 40)
    page.show()
    assert [one.text for one in texts_shown(page) if unbracketed(one.text)] == ["Untold words"]
    assert [one.text for one in clipped_widgets(page)] == [pseudo("Words too long")]
