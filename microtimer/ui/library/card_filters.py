"""What the list of cards can be narrowed to, and in which order it stands.

Options of one facet are alternatives; every facet with a chosen option has to fit.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from microtimer.core.catalogue.zones import ZoneGroup
from microtimer.core.preferences import LibraryOrder
from microtimer.core.sentence import sentence
from microtimer.ui.language import catalogued, told
from microtimer.ui.library.card_search import folded
from microtimer.ui.library.cards import STATUS_WORDS, Card

_MINUTE_MS: Final = 60_000
_RECENT_MS: Final = 30 * 24 * 60 * _MINUTE_MS
FAVOURITE: Final = "favourite"
RECENT: Final = "recent"
FITTING: Final = "fitting"
ZONES: Final = "zones"


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to narrow to."""

    key: str
    words: str
    keeps: Callable[[Card], bool]


@dataclass(frozen=True, slots=True)
class Facet:
    """A kind of thing to narrow by; one with a single option and no title is a switch."""

    key: str
    title: str
    options: tuple[Option, ...]


Chosen = Mapping[str, frozenset[str]]
"""The chosen options by facet; a facet without any is left out."""


@dataclass(frozen=True, slots=True)
class Now:
    """What a filter depends on beside the card."""

    utc_ms: int = 0
    favourites: frozenset[str] = field(default_factory=frozenset)


def facets(cards: Iterable[Card], now: Now) -> tuple[Facet, ...]:
    """Return the facets for these cards: the zones are those that some card works on."""
    return (
        _switch(FAVOURITE, sentence("library", "Favourites"), lambda card: card.key in now.favourites),
        _switch(RECENT, sentence("library", "Recent"), lambda card: _run_lately(card, now.utc_ms)),
        _switch(FITTING, sentence("library", "Fits my device"), lambda card: card.fit.fits),
        Facet("time", sentence("library", "Time"), _times()),
        Facet("mode", sentence("library", "Mode"), _modes()),
        Facet(ZONES, sentence("library", "Zones"), (*_groups(), *_zones(cards))),
        Facet("status", sentence("library", "Status"), _statuses()),
    )


def narrowed(cards: Iterable[Card], all_facets: Sequence[Facet], chosen: Chosen) -> list[Card]:
    """Return the cards that fit every chosen facet."""
    tests = [
        [option.keeps for option in facet.options if option.key in chosen[facet.key]]
        for facet in all_facets
        if chosen.get(facet.key)
    ]
    return [card for card in cards if all(any(keeps(card) for keeps in test) for test in tests)]


def counts(cards: Sequence[Card], all_facets: Sequence[Facet], chosen: Chosen) -> dict[tuple[str, str], int]:
    """Return by facet and option how many cards it would leave, the other facets as they are."""
    found = {}
    for facet in all_facets:
        others = {key: options for key, options in chosen.items() if key != facet.key}
        left = narrowed(cards, all_facets, others)
        for option in facet.options:
            found[facet.key, option.key] = sum(option.keeps(card) for card in left)
    return found


ORDER_WORDS: Final = {
    LibraryOrder.FAVOURITES: sentence("library", "Favourites first"),
    LibraryOrder.TITLE: sentence("library", "By title"),
    LibraryOrder.LAST_RUN: sentence("library", "Last run first"),
    LibraryOrder.SHORTEST: sentence("library", "Shortest first"),
    LibraryOrder.LONGEST: sentence("library", "Longest first"),
}


def in_order(cards: Iterable[Card], order: LibraryOrder, favourites: frozenset[str]) -> tuple[Card, ...]:
    """Return the cards in an order, equals by title."""

    def place(card: Card) -> float:
        planned = card.figures.planned_ms if card.figures else 0
        match order:
            case LibraryOrder.FAVOURITES:
                return 0 if card.key in favourites else 1
            case LibraryOrder.LAST_RUN:
                return -card.last.utc_ms if card.last else 0
            case LibraryOrder.SHORTEST:
                return planned or float("inf")
            case LibraryOrder.LONGEST:
                return -planned
            case LibraryOrder.TITLE:
                return 0

    return tuple(
        sorted(
            cards,
            key=lambda card: (card.figures is None, place(card), folded(card.title), card.entry.file),
        )
    )


def _switch(key: str, words: str, keeps: Callable[[Card], bool]) -> Facet:
    return Facet(key, "", (Option(key, words, keeps),))


def _run_lately(card: Card, now_ms: int) -> bool:
    return card.last is not None and now_ms - card.last.utc_ms <= _RECENT_MS


def _times() -> tuple[Option, ...]:
    def lasts(least: float, most: float) -> Callable[[Card], bool]:
        return lambda card: (
            card.figures is not None
            and card.figures.planned_ms > 0
            and least * _MINUTE_MS <= card.figures.planned_ms < most * _MINUTE_MS
        )

    return (
        Option("10", sentence("library", "Under 10 min"), lasts(0, 10)),
        Option("20", sentence("library", "10 to 20 min"), lasts(10, 20)),
        Option("40", sentence("library", "20 to 40 min"), lasts(20, 40)),
        Option("more", sentence("library", "40 min and more"), lasts(40, float("inf"))),
        Option(
            "open",
            sentence("library", "Not timed"),
            lambda card: card.figures is not None and not card.figures.planned_ms,
        ),
    )


def _modes() -> tuple[Option, ...]:
    def has(*, dynamic: bool, static: bool) -> Callable[[Card], bool]:
        return lambda card: (
            card.figures is not None
            and bool(card.figures.dynamic.steps) is dynamic
            and bool(card.figures.static.steps) is static
        )

    return (
        Option("dynamic", sentence("library", "Only dynamic"), has(dynamic=True, static=False)),
        Option("static", sentence("library", "Only static"), has(dynamic=False, static=True)),
        Option("both", sentence("library", "Dynamic and static"), has(dynamic=True, static=True)),
    )


def _groups() -> tuple[Option, ...]:
    words = {
        ZoneGroup.FACE: sentence("library", "Face"),
        ZoneGroup.NECK: sentence("library", "Neck"),
        ZoneGroup.CHEST: sentence("library", "Chest"),
        ZoneGroup.BODY: sentence("library", "Body"),
    }
    return tuple(Option(f"group:{group.value}", words[group], _in_group(group)) for group in ZoneGroup)


def _in_group(group: ZoneGroup) -> Callable[[Card], bool]:
    return lambda card: card.figures is not None and group.value in card.figures.groups


def _zones(cards: Iterable[Card]) -> tuple[Option, ...]:
    names = {name for card in cards if card.figures for name in card.figures.zones}
    shown = sorted(names, key=lambda name: folded(catalogued(name)))
    return tuple(Option(name, catalogued(name), _on_zone(name)) for name in shown)


def _on_zone(name: str) -> Callable[[Card], bool]:
    return lambda card: card.figures is not None and name in card.figures.zones


def _statuses() -> tuple[Option, ...]:
    def is_(status: str) -> Callable[[Card], bool]:
        return lambda card: card.figures is not None and card.status == status

    return (
        *(Option(status, told(words), is_(status)) for status, words in STATUS_WORDS.items()),
        Option("none", sentence("library", "no status"), is_("")),
        Option(
            "problems",
            sentence("library", "runs, with problems"),
            lambda card: card.figures is not None and bool(card.problems),
        ),
        Option("broken", sentence("library", "cannot run"), lambda card: card.figures is None),
    )
