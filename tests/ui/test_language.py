"""The window says the same in another language, with the core's values put in again."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from microtimer.core.plan import Side
from microtimer.core.sentence import Figure, Opening, from_catalogue, joined, sentence
from microtimer.storage.resources import assets_dir
from microtimer.ui.icons import side_letter
from microtimer.ui.language import Translations, catalogued, decimal, locale_for, told, tr

BLOCKED = sentence("screening", "{rule}: do not treat.")


@pytest.fixture
def german(qtbot: QtBot) -> Iterator[Translations]:
    before = QLocale()
    translations = Translations(assets_dir() / "translations")
    translations.use("de")
    yield translations
    translations.use("en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("say", "expected"),
    [
        (lambda: tr("run", "Pause"), "Pause"),
        (lambda: told(sentence("session", "The session is over.")), "Die Sitzung ist vorbei."),
        # values are told too: texts of the catalogue, sentences, figures
        (
            lambda: told(
                sentence("screening", "{rule}: do not treat.").format(rule=from_catalogue("Pregnancy"))
            ),
            "Schwangerschaft: nicht behandeln.",
        ),
        (
            lambda: told(sentence("device", "{low}-{high}").format(low=Figure(0.5), high=Figure(1500))),
            "0,5–1500",
        ),
        (lambda: told(joined(" ", (sentence("run", "Saved."), "as written"))), "Gespeichert. as written"),
        (lambda: told(Opening(sentence("check", "a section"))), "Ein Abschnitt (section)"),
        # what nobody translates stays
        (lambda: told("Protocol text {as it is}"), "Protocol text {as it is}"),
        (lambda: catalogued("My own zone"), "My own zone"),
        (lambda: decimal(8.3), "8,3"),
    ],
)
def test_a_sentence_is_told_in_the_language_of_the_window(
    say: Callable[[], str], expected: str, german: Translations
) -> None:
    assert say() == expected


def test_going_back_to_english_leaves_nothing_behind(german: Translations) -> None:
    german.use("en")
    assert (tr("run", "Resume"), decimal(8.3), german.language) == ("Resume", "8.3", "en")


@pytest.mark.parametrize(
    ("language", "system", "locale"),
    [
        ("en", "en_GB", "en_GB"),  # days are written day first there
        ("en", "en_US", "en_US"),
        ("es", "es_MX", "es_MX"),
        ("de", "en_GB", "de_DE"),
        ("en", "C", "en_US"),
    ],
)
def test_numbers_and_days_are_written_as_the_system_does_in_its_own_language(
    language: str, system: str, locale: str
) -> None:
    assert locale_for(language, QLocale(system)).name() == locale


def test_the_letter_of_a_side_begins_its_word(german: Translations) -> None:
    assert [side_letter(side) for side in (Side.LEFT, Side.RIGHT, Side.MIDLINE)] == ["L", "R", "M"]
    german.use("es")
    assert [side_letter(side) for side in (Side.LEFT, Side.RIGHT, Side.MIDLINE)] == ["I", "D", "C"]
