"""What earlier visits of a client say: last answers, last settings place by place, discomfort at a place.

It is shown beside what is asked today, and never answers for anybody.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone

from microtimer.core.catalogue.screening import ScreeningAnswer
from microtimer.core.plan import DeviceSettings, Mode, Plan, Side
from microtimer.core.session.events import (
    DiscomfortMarked,
    ItemAnswered,
    NoneOfTheseAnswered,
    ScreeningAnswered,
    SessionEvent,
    SessionStarted,
    SettingChanged,
    StepStarted,
)

ItemKey = tuple[str, str]
"""An item's id and its text: protocols name their own items, and may name different ones alike."""
PlaceKey = tuple[str, Side | None, Mode | None]

TOLD_BY: tuple[type[SessionEvent], ...] = (
    SessionStarted,
    ScreeningAnswered,
    NoneOfTheseAnswered,
    ItemAnswered,
    StepStarted,
    SettingChanged,
    DiscomfortMarked,
)
"""The events a visit is read from; the others may be left out."""


@dataclass(frozen=True, slots=True)
class PastAnswer:
    """What was answered to a screening rule."""

    day: date
    answer: ScreeningAnswer | None
    """None for an explicit "None of these"."""

    @property
    def flagged(self) -> bool:
        """Tell whether it was a yes."""
        return self.answer is not None and self.answer.flagged

    @property
    def happened_on(self) -> date | None:
        """Return the day of what was asked about, such as an injection, where it was told."""
        if self.answer is None or self.answer.days_since is None:
            return None
        return self.day - timedelta(days=self.answer.days_since)


@dataclass(frozen=True, slots=True)
class PastItem:
    """What was answered to an item of a checklist."""

    day: date
    value: bool | int | str


@dataclass(frozen=True, slots=True)
class PastDiscomfort:
    """Discomfort at a place: at which settings, and the words said of it."""

    settings: DeviceSettings
    note: str = ""


@dataclass(frozen=True, slots=True)
class PastPlace:
    """A zone and side as it was treated last, in one mode."""

    day: date
    zone: str
    side: Side | None
    mode: Mode | None
    settings: DeviceSettings
    """As they stood at the end."""
    discomfort: tuple[PastDiscomfort, ...] = ()


@dataclass(frozen=True, slots=True)
class ClientHistory:
    """The newest word on each question, item and place; empty for a client who was never here."""

    last_day: date | None = None
    rules: Mapping[str, PastAnswer] = field(default_factory=dict)
    items: Mapping[ItemKey, PastItem] = field(default_factory=dict)
    places: Mapping[PlaceKey, PastPlace] = field(default_factory=dict)

    def at(self, zone: str | None, side: Side | None, mode: Mode | None) -> PastPlace | None:
        """Return how a place was treated last in that mode, or None."""
        return self.places.get((zone, side, mode)) if zone is not None else None


def visit_of(events: Iterable[SessionEvent], plan: Plan | None) -> ClientHistory:
    """Return what one session says; without its plan, which can no longer be read, the screening alone.

    The first event is its SessionStarted. What was sealed and can no longer be opened is left out.
    """
    reader: _Reader | None = None
    for event in events:
        if isinstance(event, SessionStarted):
            reader = _Reader(_day_of(event), plan)
        elif reader is not None:
            reader.take(event)
    return reader.visit() if reader is not None else ClientHistory()


def newest_of(visits: Sequence[ClientHistory]) -> ClientHistory:
    """Return the newest word of several visits; the newest comes first."""
    rules: dict[str, PastAnswer] = {}
    items: dict[ItemKey, PastItem] = {}
    places: dict[PlaceKey, PastPlace] = {}
    for visit in visits:
        rules = {**visit.rules, **rules}
        items = {**visit.items, **items}
        places = {**visit.places, **places}
    return ClientHistory(visits[0].last_day if visits else None, rules, items, places)


class _Reader:
    """Reads one session's events in order."""

    def __init__(self, day: date, plan: Plan | None) -> None:
        self._day = day
        self._steps = plan.steps if plan is not None else ()
        self._rules: dict[str, PastAnswer] = {}
        self._items: dict[ItemKey, PastItem] = {}
        self._places: dict[PlaceKey, PastPlace] = {}

    def visit(self) -> ClientHistory:
        return ClientHistory(self._day, self._rules, self._items, self._places)

    def take(self, event: SessionEvent) -> None:
        match event:
            case ScreeningAnswered() if event.answer is not None:
                self._rules[event.answer.rule_id] = PastAnswer(self._day, event.answer)
            case NoneOfTheseAnswered():
                self._rules |= dict.fromkeys(event.rules, PastAnswer(self._day, None))
            case ItemAnswered():
                self._take_item(event)
            case StepStarted() | SettingChanged() | DiscomfortMarked():
                self._take_place(event)
            case _:
                pass

    def _take_item(self, event: ItemAnswered) -> None:
        value = event.text if event.value is None else event.value
        if value is None or event.step >= len(self._steps):
            return
        texts = [item.text for item in self._steps[event.step].items if item.id == event.item]
        self._items |= {(event.item, text): PastItem(self._day, value) for text in texts}

    def _take_place(self, event: StepStarted | SettingChanged | DiscomfortMarked) -> None:
        step = self._steps[event.step] if event.step < len(self._steps) else None
        if step is None or step.zone is None:
            return
        key = (step.zone, step.side, step.mode)
        known = self._places.get(key) or PastPlace(self._day, *key, settings=DeviceSettings())
        settings, discomfort = known.settings, known.discomfort
        match event:
            case StepStarted():
                settings = event.settings
            case SettingChanged():
                settings = settings.replace(**{event.name: event.value})
            case DiscomfortMarked():
                discomfort = (*discomfort, PastDiscomfort(event.settings, event.note))
        self._places[key] = PastPlace(self._day, *key, settings, discomfort)


def _day_of(started: SessionStarted) -> date:
    zone = timezone(timedelta(minutes=started.utc_offset_min))
    return datetime.fromtimestamp(started.utc_ms / 1000, zone).date()
