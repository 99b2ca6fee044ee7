"""How long to wait after what a question asks about, from the day it was done."""

from datetime import date, timedelta

from microtimer.core.catalogue.screening import ScreeningAnswer, ScreeningRule
from microtimer.ui.language import catalogued, tr
from microtimer.ui.when import date_words


def day_of(answer: ScreeningAnswer, today: date) -> date | None:
    """Return the day that an answer is about, None where it was not told."""
    return None if answer.days_since is None else today - timedelta(days=answer.days_since)


def wait_days(rule: ScreeningRule, answer: ScreeningAnswer) -> int | None:
    """Return the days a rule asks to wait, its strictest demand counting; None where it asks for none."""
    variant = rule.variant(answer.variant) if answer.variant else None
    demands = (*rule.demands, *variant.demands) if variant else rule.every_demand
    return max((demand.wait_days for demand in demands if demand.wait_days is not None), default=None)


def wait_words(rule: ScreeningRule, answer: ScreeningAnswer, today: date) -> str:
    """Return until when to wait and how many days are left, "" where there is no wait or no day was told."""
    days, day = wait_days(rule, answer), day_of(answer, today)
    if days is None or day is None:
        return ""
    until = day + timedelta(days=days)
    left = max(0, (until - today).days)
    if left == 1:
        words = tr("gate", "{question} on {day}: wait until {until}, 1 day left.")
    elif left:
        words = tr("gate", "{question} on {day}: wait until {until}, {count} days left.")
    else:
        words = tr("gate", "{question} on {day}: the wait was over on {until}, 0 days left.")
    return words.format(
        question=catalogued(rule.label), day=date_words(day), until=date_words(until), count=left
    )
