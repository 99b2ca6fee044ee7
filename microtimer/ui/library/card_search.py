"""Finding cards by words: small letters, accents and the order of the words do not matter."""

import unicodedata
from collections.abc import Iterable

from microtimer.ui.language import catalogued
from microtimer.ui.library.cards import Card, status_words

_OF_ONE_PIECE = str.maketrans(
    {"ø": "o", "đ": "d", "ł": "l", "æ": "ae", "œ": "oe", "ı": "i", "ð": "d", "þ": "th"}
)
"""Letters that are one sign, with what is typed for them."""


def folded(text: str) -> str:
    """Return a text as it is compared: without accents, in small letters."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part)).translate(_OF_ONE_PIECE)


class CardSearch:
    """The words of cards, folded once a card and kept as long as it is listed."""

    def __init__(self) -> None:
        self._texts: dict[Card, str] = {}

    def keep(self, cards: Iterable[Card]) -> None:
        """Forget the words of every other card."""
        self._texts = {card: self._texts[card] for card in cards if card in self._texts}

    def finds(self, card: Card, words: str) -> bool:
        """Tell whether every word stands in what is known of a card."""
        wanted = folded(words).split()
        if not wanted:
            return True
        text = self._texts.get(card)
        if text is None:
            text = self._texts[card] = folded(" ".join(_said(card)))
        return all(word in text for word in wanted)


def _said(card: Card) -> Iterable[str]:
    """Return what is searched: a card's own words, and those of its zones in English and as shown."""
    yield from (card.title, card.subtitle, card.file, card.status, status_words(card.status), card.author)
    yield from card.tags
    if card.figures is not None:
        for name in (*card.figures.zones, *card.figures.zone_words):
            yield from (name, catalogued(name))
