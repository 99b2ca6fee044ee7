"""The client's last visit on the start page: the settings place by place, and where it hurt."""

from collections.abc import Iterator, Sequence
from typing import Final

from PySide6.QtWidgets import QFrame, QWidget

from microtimer.core.catalogue.zones import ZoneCatalogue
from microtimer.core.plan import Mode, Plan, Side, StepKind
from microtimer.core.session.history import ClientHistory, PastPlace, PlaceKey
from microtimer.ui.desk.labels import label
from microtimer.ui.desk.layouts import column, empty
from microtimer.ui.language import catalogued, tr
from microtimer.ui.run.past_words import past_discomfort, settings_words
from microtimer.ui.when import date_words

_MOST_SHOWN: Final = 14


class PastVisit(QFrame):
    """A card that is there only where something is known."""

    def __init__(self, zones: ZoneCatalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zones = zones
        self._history = ClientHistory()
        self._plan: Plan | None = None
        self.setProperty("plate", "card")
        inside = column(self, margins=18, spacing=4)
        self._title = label("", "heading")
        inside.addWidget(self._title)
        self._lines = column(spacing=4)
        inside.addLayout(self._lines)
        self.hide()

    def set_history(self, history: ClientHistory) -> None:
        """Show another client's visits."""
        self._history = history
        self._show()

    def set_plan(self, plan: Plan | None) -> None:
        """Put the places of a plan first."""
        if plan != self._plan:
            self._plan = plan
            self._show()

    def _show(self) -> None:
        empty(self._lines)
        day = self._history.last_day
        self.setVisible(day is not None)
        if day is None:
            return
        self._title.setText(tr("start", "Last visit, {day}").format(day=date_words(day)))
        places = list(self._ordered())
        if not places:
            self._lines.addWidget(label(tr("start", "No settings were noted."), "body", "text2"))
        for past in places[:_MOST_SHOWN]:
            self._lines.addWidget(label(self._words(past), "body", "text2"))
            for hurt in past_discomfort(past):
                words = tr("start", "Discomfort at {settings}").format(settings=hurt)
                self._lines.addWidget(label(words, "strong", "warn"))
        if len(places) > _MOST_SHOWN:
            more = tr("start", "and {count} more places").format(count=len(places) - _MOST_SHOWN)
            self._lines.addWidget(label(more, "small", "text3"))

    def _ordered(self) -> Iterator[PastPlace]:
        """Yield the places of the plan in its order, then the others, those with settings only."""
        planned = _places(self._plan)
        known = {key: past for key, past in self._history.places.items() if _says_something(past)}
        yield from (known[key] for key in planned if key in known)
        yield from (past for key, past in known.items() if key not in planned)

    def _words(self, past: PastPlace) -> str:
        zone = self._zones.get(past.zone)
        words = _template(past.side).format(
            zone=catalogued(zone.name) if zone else past.zone,
            settings=settings_words(past.settings) or tr("start", "no settings noted"),
        )
        if past.day == self._history.last_day:
            return words
        return tr("start", "{place} ({day})").format(place=words, day=date_words(past.day))


def _template(side: Side | None) -> str:
    match side:
        case Side.LEFT:
            return tr("start", "{zone}, client's left: {settings}")
        case Side.RIGHT:
            return tr("start", "{zone}, client's right: {settings}")
        case _:
            return tr("start", "{zone}: {settings}")


def _says_something(past: PastPlace) -> bool:
    return bool(past.settings.stated() or past.discomfort)


def _places(plan: Plan | None) -> Sequence[PlaceKey]:
    found: dict[tuple[str, Side | None, Mode | None], None] = {}
    for step in plan.steps if plan else ():
        if step.kind is StepKind.ZONE and step.zone is not None:
            found.setdefault((step.zone, step.side, step.mode))
    return tuple(found)
