"""Moments and durations in words: the day as people say it, the time of day, minutes and seconds."""

from datetime import date, datetime, timedelta, timezone

from microtimer.core.clock import Moment
from microtimer.core.sentence import sentence
from microtimer.ui.language import told, tr


def local_time(utc_ms: int, offset_min: int) -> datetime:
    """Return the local time of a moment, with its offset."""
    return datetime.fromtimestamp(utc_ms / 1000, timezone(timedelta(minutes=offset_min)))


def time_of_day(utc_ms: int, offset_min: int) -> str:
    """Return the local time of day as HH:MM."""
    return f"{local_time(utc_ms, offset_min):%H:%M}"


def day_and_time(utc_ms: int, offset_min: int, now: Moment) -> str:
    """Return "today, 13:58", "yesterday, 9:05" or "28 Sep 2026, 14:16"."""
    then = local_time(utc_ms, offset_min)
    return f"{_day(then, now)}, {then:%H:%M}"


def since(utc_ms: int, offset_min: int, now: Moment) -> str:
    """Return "today, 13:58", "yesterday", "3 days ago", or the date."""
    then = local_time(utc_ms, offset_min)
    days = (local_time(now.utc_ms, now.utc_offset_min).date() - then.date()).days
    if days <= 0:
        return f"{_day(then, now)}, {then:%H:%M}"
    return tr("words", "{days} days ago").format(days=days) if 1 < days < 31 else _day(then, now)


def date_words(moment: date) -> str:
    """Return a date as "28 Sep 2026", the month in a word: nobody reads it another way."""
    month = told(_MONTHS[moment.month - 1])
    return tr("words", "{day} {month} {year}").format(day=moment.day, month=month, year=moment.year)


def clock_words(ms: int) -> str:
    """Return minutes and seconds, the seconds rounded up, with an hour where there is one."""
    seconds = -(-ms // 1000)
    if seconds >= 3600:
        return f"{seconds // 3600}:{seconds % 3600 // 60:02d}:{seconds % 60:02d}"
    return f"{seconds // 60}:{seconds % 60:02d}"


_MONTHS = (
    sentence("words", "Jan"),
    sentence("words", "Feb"),
    sentence("words", "Mar"),
    sentence("words", "Apr"),
    sentence("words", "May"),
    sentence("words", "Jun"),
    sentence("words", "Jul"),
    sentence("words", "Aug"),
    sentence("words", "Sep"),
    sentence("words", "Oct"),
    sentence("words", "Nov"),
    sentence("words", "Dec"),
)


def _day(then: datetime, now: Moment) -> str:
    days = (local_time(now.utc_ms, now.utc_offset_min).date() - then.date()).days
    return {0: tr("words", "today"), 1: tr("words", "yesterday")}.get(days) or date_words(then)
