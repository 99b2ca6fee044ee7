"""What the guide asks before it does something: scripts of prompts, one for each verb that needs words."""

import re
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from microtimer.core.catalogue.gates import GateItem, ItemKind
from microtimer.core.catalogue.screening import Ask, ScreeningAnswer, ScreeningRule, Severity
from microtimer.core.clock import Moment
from microtimer.core.plan import DeviceSettings, PlannedStep, Side
from microtimer.core.problem import did_you_mean
from microtimer.core.session.actions import (
    AddNote,
    AnswerItem,
    AnswerScreening,
    ChangeSetting,
    EndEarly,
    ExcludeZone,
    ExplainPause,
    SettingValue,
    Sign,
    Skip,
)
from microtimer.storage.client_codes import personal_data_in_note
from microtimer.terminal.prompts import Prompt, Script
from microtimer.terminal.setting_words import UNITS

YES_NO = ("y", "n")
CHOICE_KEYS = "123456789"
SETTING_KEYS = "123456789ab"
OLDEST = date(1900, 1, 1)


@dataclass(frozen=True, slots=True)
class ZoneNames:
    """The zones that may be named: those of the plan, and all that are known."""

    here: tuple[str, ...]
    known: tuple[str, ...]


def skip(lane: int = 0) -> Script:
    """Ask why the step is skipped."""
    reason = yield Prompt("Why is this step skipped? (Enter: no reason)", warn=personal)
    return lambda at: Skip(at, reason, lane)


def end() -> Script:
    """Ask whether the session is to end, and why."""
    if (yield Prompt("End the session now? y: end it, n: go on", YES_NO)) == "n":
        return None
    reason = yield Prompt("Why does it end early? (Enter: no reason)", warn=personal)
    return lambda at: EndEarly(at, reason)


def note() -> Script:
    """Ask for a note."""
    text = yield Prompt("Note:", warn=personal)
    return (lambda at: AddNote(at, text)) if text else None


def explain_pause() -> Script:
    """Ask why the session is paused."""
    reason = yield Prompt("Why is it paused?", warn=personal)
    return (lambda at: ExplainPause(at, reason)) if reason else None


def sign(practitioner: str) -> Script:
    """Ask who signs."""
    by = yield Prompt("Sign as (empty: do not sign):", initial=practitioner)
    return (lambda at: Sign(at, by)) if by else None


def exclude(zones: ZoneNames, present: PlannedStep) -> Script:
    """Ask which zone is left out from now on, and why."""
    side = f":{present.side.value}" if present.side in (Side.LEFT, Side.RIGHT) else ""
    text = yield Prompt(
        "Which zone is left out? (zone or zone:side)",
        initial=f"{present.zone}{side}" if present.zone else "",
        refuse=lambda typed: _refuse_place(typed, zones.here),
        lines=(f"zones of this plan: {', '.join(zones.here)}",),
    )
    reason = yield Prompt("Why?", refuse=_refuse_nothing, warn=personal)
    zone, _, word = text.partition(":")
    return lambda at: ExcludeZone(at, zone, Side(word) if word else None, reason)


def change_setting(settings: DeviceSettings, lane: int = 0) -> Script:
    """Ask which setting was changed on the device, and to what; the stated ones come first."""
    stated = settings.stated()
    names = (*stated, *(name for name in DeviceSettings.model_fields if name not in stated))
    keys = tuple(SETTING_KEYS)
    lines = (", ".join(f"{key} {_setting_name(name)}" for key, name in zip(keys, names, strict=True)),)
    name = names[keys.index((yield Prompt("Which setting?", keys, lines=lines)))]
    quantity = name in UNITS
    typed = yield Prompt(
        f"{_setting_name(name)} is now:", refuse=_refuse_number if quantity else _refuse_nothing
    )
    value: SettingValue = round(float(typed) * UNITS[name][1]) if quantity else typed
    return lambda at: ChangeSetting(at, name, value, lane)


def answer_item(item: GateItem) -> Script:
    """Ask for the answer to one item of a gate."""
    match item.kind:
        case ItemKind.CHECK:
            done = (yield Prompt(f"{item.text}? y: done, n: not", YES_NO)) == "y"
            return lambda at: AnswerItem(at, item.id, done)
        case ItemKind.AMOUNT:
            number = int((yield Prompt(f"{item.text} ({item.unit}):", refuse=_refuse_count)))
            return lambda at: AnswerItem(at, item.id, number)
        case ItemKind.CHOICE | ItemKind.TOLERANCE:
            words = tuple(option.replace("_", " ") for option in item.options)
            chosen = item.options[(yield from _choose(item.text, words))]
            return lambda at: AnswerItem(at, item.id, chosen)
        case ItemKind.TEXT:
            text = yield Prompt(f"{item.text}:", refuse=_refuse_nothing)
            return lambda at: AnswerItem(at, item.id, text)


def answer_rule(rule: ScreeningRule, zones: ZoneNames, today: date) -> Script:
    """Ask what one screening rule wants to know."""
    if Ask.BIRTH_DATE in rule.asks:
        born = yield Prompt(
            f"{rule.label}: date of birth (1990-01-31)?", refuse=lambda typed: _refuse_date(typed, today)
        )
        age = _age(date.fromisoformat(born), today)
        return lambda at: AnswerScreening(at, _answer(rule, flagged=_is_young(rule, age), age_years=age))
    if (yield Prompt(f"{rule.question or rule.label} y: yes, n: no", YES_NO)) == "n":
        return lambda at: AnswerScreening(at, _answer(rule, flagged=False))
    details = yield from _details(rule, zones, today)
    return lambda at: AnswerScreening(at, details)


def _details(rule: ScreeningRule, zones: ZoneNames, today: date) -> Generator[Prompt, str, ScreeningAnswer]:
    """Ask for everything that settles a flagged rule: which, when, where, cleared by whom, in words."""
    found: dict[str, object] = {}
    if rule.variants:
        which = yield from _choose(rule.label, tuple(variant.label for variant in rule.variants))
        found["variant"] = rule.variants[which].id
    if Ask.DATE in rule.asks:
        text = yield Prompt(
            "When? (2026-01-31, or a number of days ago; Enter: not known)",
            refuse=lambda typed: _refuse_when(typed, today),
        )
        found["days_since"] = _days_since(text, today)
    if Ask.ZONES in rule.asks:
        text = yield Prompt(
            "Where? Zones to leave out, such as jaw:left brow (Enter: none)",
            refuse=lambda typed: _refuse_places(typed, zones.known),
            lines=(f"zones of this plan: {', '.join(zones.here)}",),
        )
        found["zones"] = tuple(text.split())
    if _may_be_cleared(rule):
        by = yield Prompt("Written go-ahead on file from whom? (Enter: none)")
        if by:
            on = yield Prompt("On which day? (2026-01-31)", refuse=lambda typed: _refuse_date(typed, today))
            found |= {"clearance_by": by, "clearance_on": date.fromisoformat(on)}
    if Ask.DETAILS in rule.asks:
        found["note"] = yield Prompt("Details (Enter: none):", warn=personal)
    return _answer(rule, flagged=True, **found)


def personal(text: str) -> str:
    """Return why a text had better not be kept, "" when nothing speaks against it."""
    return personal_data_in_note(text) or ""


def _choose(text: str, words: tuple[str, ...]) -> Generator[Prompt, str, int]:
    """Ask for one of several words and return its place."""
    keys = tuple(CHOICE_KEYS[: len(words)])
    lines = tuple(f"{key} {word}" for key, word in zip(keys, words, strict=False))
    return keys.index((yield Prompt(f"{text}:", keys, lines=lines)))


def _answer(rule: ScreeningRule, *, flagged: bool, **details: object) -> ScreeningAnswer:
    return ScreeningAnswer.model_validate({"rule_id": rule.id, "flagged": flagged, **details})


def _may_be_cleared(rule: ScreeningRule) -> bool:
    return any(
        demand.severity is Severity.CLEARANCE or demand.clearance_lifts for demand in rule.every_demand
    )


def _is_young(rule: ScreeningRule, age: int) -> bool:
    return any(demand.min_age is not None and age < demand.min_age for demand in rule.every_demand)


def _age(born: date, today: date) -> int:
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def _days_since(text: str, today: date) -> int | None:
    if not text:
        return None
    return int(text) if text.isdecimal() else (today - date.fromisoformat(text)).days


def _refuse_when(text: str, today: date) -> str:
    if not text or (text.isascii() and text.isdecimal() and int(text) <= 36_500):
        return ""
    return _refuse_date(text, today)


def _refuse_date(text: str, today: date) -> str:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return "Write the day as 2026-01-31."
    return "" if OLDEST <= day <= today else "That day lies outside what can be meant."


def _refuse_places(text: str, zones: Sequence[str]) -> str:
    return next(filter(None, (_refuse_place(place, zones) for place in text.split())), "")


def _refuse_place(text: str, zones: Sequence[str]) -> str:
    zone, colon, side = text.partition(":")
    if colon and side not in tuple(Side):
        return "Write the side as left, right or midline: jaw:left."
    if zone in zones:
        return ""
    near = did_you_mean(zone, zones)
    return f'No zone here is called "{zone}".' + (f' Did you mean "{near}"?' if near else "")


def _refuse_count(text: str) -> str:
    return "" if text.isascii() and text.isdecimal() and len(text) <= 6 else "A whole number is wanted."


def _refuse_number(text: str) -> str:
    return "" if re.fullmatch(r"[0-9]{1,7}(\.[0-9]{1,3})?", text) else "A number is wanted, such as 120."


def _refuse_nothing(text: str) -> str:
    return "" if text else "Words are wanted (Esc: leave it)."


def _setting_name(name: str) -> str:
    unit = UNITS.get(name)
    return f"{name.rpartition('_')[0].replace('_', ' ')} ({unit[0]})" if unit else name.replace("_", " ")


def moment_day(at: Moment) -> date:
    """Return the local day of a moment."""
    return date(1970, 1, 1) + timedelta(milliseconds=at.utc_ms, minutes=at.utc_offset_min)
