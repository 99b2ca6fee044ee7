"""Days as people type and read them, in the order of day, month and year that the locale has."""

import re
from datetime import date, timedelta
from typing import Final

from PySide6.QtCore import QDate, QLocale

from microtimer.core.catalogue.screening import MOST_DAYS
from microtimer.ui.language import tr
from microtimer.ui.when import date_words

_WITH_YEAR: Final = ("yyyy-MM-dd", "d MMM yyyy", "d MMMM yyyy", "d. MMM yyyy", "d. MMMM yyyy", "MMM d yyyy")
_WITHOUT_YEAR: Final = ("d MMM", "d MMMM", "d. MMM", "d. MMMM", "MMM d", "MMMM d")
_DOTTED: Final = re.compile(r"\d{1,2}\.\s?\d{1,2}\.?(\s?\d{2}|\s?\d{4})?")
"""No country writes the month first with dots: what is typed so was not meant so, whatever the locale."""
_LONG_AGO: Final = 1950
"""What Qt takes two digits of a year for lies before this."""


class DayError(ValueError):
    """What was typed is no day that can be meant; the message is a sentence for the screen."""


def day_text(day: date) -> str:
    """Return a day as it is typed here: the locale's short form, the year in full."""
    return QLocale().toString(_qdate(day), _short_format(QLocale()))


def typed_day(text: str, today: date) -> date:
    """Return the day that was typed: a date, one without its year, or a number of days ago.

    Raises DayError for what is no day, and for a day still to come.
    """
    words = " ".join(text.split())
    day = _days_ago(words, today) or _dated(words) or _without_year(words, today)
    if day is None:
        raise DayError(
            tr(
                "gate", '"{text}" is no date. Write it like {example}, or how many days ago, such as 14.'
            ).format(text=words, example=day_text(today))
        )
    if day > today:
        raise DayError(
            tr("gate", "{day} is still to come. Write the day it was done.").format(day=date_words(day))
        )
    if (today - day).days > MOST_DAYS:
        raise DayError(tr("gate", "{day} is too long ago to be meant.").format(day=date_words(day)))
    return day


def _days_ago(words: str, today: date) -> date | None:
    if not (words.isdecimal() and len(words) <= len(str(MOST_DAYS)) and int(words) <= MOST_DAYS):
        return None
    return today - timedelta(days=int(words))


def _dated(words: str) -> date | None:
    locale = QLocale()
    full = _typed_format(locale, words)
    tries = [(_own_marks(words, form), form) for form in (full, full.replace("yyyy", "yy"))]
    for text, form in (*tries, *((words, form) for form in _WITH_YEAR)):
        found = locale.toDate(text, form)
        if not found.isValid():
            continue
        return _date(found.addYears(100) if found.year() < _LONG_AGO and "yyyy" not in form else found)
    return None


def _without_year(words: str, today: date) -> date | None:
    """Return the last such day that was, today included."""
    locale = QLocale()
    bare = "".join(part for part in _typed_format(locale, words) if part != "y").strip("./- ,")
    own = _own_marks(words, bare).strip("./- ,")
    for text, form in ((own, bare), *((words, form) for form in _WITHOUT_YEAR)):
        for year in (today.year, today.year - 1):
            found = locale.toDate(f"{text} {year}", f"{form} yyyy")
            if found.isValid() and _date(found) <= today:
                return _date(found)
    return None


def _own_marks(words: str, form: str) -> str:
    """Return what was typed with the marks between day, month and year that a format has."""
    mark = next((part for part in form if not part.isalpha()), "/")
    return re.sub(r"[./\-\s]+", mark, words.strip(" ./-"))


def _short_format(locale: QLocale) -> str:
    if locale.language() is QLocale.Language.C:
        return "yyyy-MM-dd"
    form = locale.dateFormat(QLocale.FormatType.ShortFormat)
    return form if "yyyy" in form else form.replace("yy", "yyyy")


def _typed_format(locale: QLocale, words: str) -> str:
    """Return the same without leading noughts: one digit or two are read; between dots the day is first."""
    if _DOTTED.fullmatch(words):
        return "d.M.yyyy"
    return _short_format(locale).replace("dd", "d").replace("MM", "M")


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _date(day: QDate) -> date:
    return date(day.year(), day.month(), day.day())
