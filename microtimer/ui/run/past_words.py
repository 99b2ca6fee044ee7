"""Earlier visits in words, shown beside what is asked anew: answers, and how a place was treated."""

from typing import Final

from microtimer.core.catalogue.gates import GateItem, ItemKind
from microtimer.core.catalogue.screening import ScreeningRule
from microtimer.core.plan import DeviceSettings
from microtimer.core.session.history import PastAnswer, PastItem, PastPlace
from microtimer.ui.language import catalogued, tr
from microtimer.ui.run.gate.item_words import option_words
from microtimer.ui.run.words import setting_text
from microtimer.ui.when import date_words

_LONGEST: Final = 80
"""Characters of somebody's own words that stand in one line."""


def past_answer_words(past: PastAnswer | None, rule: ScreeningRule) -> str:
    """Return what was answered to a question last, "" for nothing."""
    if past is None:
        return ""
    return tr("gate", "Last visit, {day}: {answer}").format(
        day=date_words(past.day), answer=_answer_words(past, rule)
    )


def past_item_words(past: PastItem | None, item: GateItem) -> str:
    """Return what was answered to an item last; "" for nothing, and for a tick, which says nothing new."""
    if past is None or item.kind is ItemKind.CHECK or not item.accepts(past.value) or past.value == "":
        return ""
    return tr("gate", "Last visit, {day}: {answer}").format(
        day=date_words(past.day), answer=_value_words(past, item)
    )


def past_discomfort(past: PastPlace) -> tuple[str, ...]:
    """Return at what it hurt at a place, each with what was said of it: "220 µA, 10 Hz: stings"."""
    said = []
    for mark in past.discomfort:
        settings = settings_words(mark.settings) or tr("run", "settings not noted")
        words = tr("run", "{settings}: {note}") if mark.note else "{settings}"
        said.append(words.format(settings=settings, note=_shortened(mark.note)))
    return tuple(said)


def settings_words(settings: DeviceSettings) -> str:
    """Return the stated settings in one line, such as "180 µA, 10 Hz"."""
    return ", ".join(setting_text(name, getattr(settings, name)) for name in settings.stated())


def _answer_words(past: PastAnswer, rule: ScreeningRule) -> str:
    answer = past.answer
    if answer is None:
        return tr("gate", "none of these")
    if answer.age_years is not None and not answer.flagged:
        return tr("gate", "{count} years").format(count=answer.age_years)
    if not answer.flagged:
        return tr("gate", "no")
    chosen = rule.variant(answer.variant) if answer.variant else None
    details = [catalogued(chosen.label)] if chosen else []
    if answer.note:
        details.append(_shortened(answer.note))
    if past.happened_on is not None:
        details.append(tr("gate", "on {day}").format(day=date_words(past.happened_on)))
    if answer.clearance_by:
        details.append(tr("gate", "cleared by {who}").format(who=_shortened(answer.clearance_by)))
    if not details:
        return tr("gate", "yes")
    return tr("gate", "yes, {details}").format(details=", ".join(details))


def _value_words(past: PastItem, item: GateItem) -> str:
    if isinstance(past.value, str):
        return option_words(past.value) if item.options else _shortened(past.value)
    return f"{past.value} {catalogued(item.unit or '')}".rstrip()


def _shortened(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= _LONGEST else f"{plain[: _LONGEST - 1].rstrip()}…"
