"""Days as they are typed in the room: in the locale's order, without a year, or as a number of days ago."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from microtimer.ui.days import DayError, day_text, typed_day

TODAY = date(2026, 11, 28)
NOV_14 = date(2026, 11, 14)


@pytest.fixture(autouse=True)
def locale_put_back() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("locale", "text", "day"),
    [
        ("en_GB", "14/11/2026", NOV_14),
        ("en_GB", "14.11.26", NOV_14),  # other marks, two digits of the year
        ("en_GB", "14 Nov", NOV_14),
        ("en_GB", "1 Dec", date(2025, 12, 1)),  # without a year: the last one that was
        ("en_US", "11/14/2026", NOV_14),
        ("en_US", "Nov 14", NOV_14),
        ("en_US", "5.11.26", date(2026, 11, 5)),  # with dots the day is first, wherever the screen stands
        ("en_US", "05.11.", date(2026, 11, 5)),
        ("C", "14.11.2026", NOV_14),
        ("de_DE", "14.11.2026", NOV_14),
        ("de_DE", "14.11.", NOV_14),
        ("de_DE", "14/11", NOV_14),
        ("es_ES", "14/11", NOV_14),
        ("es_ES", "2026-11-14", NOV_14),  # as nobody can mistake it, everywhere
        ("C", "2026-11-14", NOV_14),
        ("en_GB", " 14 ", NOV_14),  # days ago
        ("de_DE", "0", TODAY),
    ],
)
def test_a_day_is_read_as_it_is_typed_there(locale: str, text: str, day: date) -> None:
    QLocale.setDefault(QLocale(locale))
    assert typed_day(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("soon", '"soon" is no date'),
        ("31/02/2026", "Write it like 28/11/2026"),
        ("11/14/2026", "is no date"),  # the order of another country is not guessed at
        ("29/11/2026", "29 Nov 2026 is still to come"),
        ("1/1/1850", "too long ago"),
    ],
)
def test_what_cannot_be_meant_is_refused_in_words(text: str, words: str) -> None:
    QLocale.setDefault(QLocale("en_GB"))
    with pytest.raises(DayError, match=words):
        typed_day(text, TODAY)


@pytest.mark.parametrize("locale", ["en_GB", "en_US", "de_DE", "es_ES", "C"])
def test_what_is_shown_can_be_typed_again(locale: str) -> None:
    QLocale.setDefault(QLocale(locale))
    assert typed_day(day_text(NOV_14), TODAY) == NOV_14
    assert "2026" in day_text(NOV_14)
