"""Reads the library into cards, off the window's thread: files, their checks, and when each was run last."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

from microtimer.core.catalogue.devices import DeviceProfile
from microtimer.core.clock import Moment
from microtimer.core.format.reading import LoadedProtocol
from microtimer.core.lints.check import lint
from microtimer.core.problem import Problem
from microtimer.ui.library.cards import Card, LastRun, make_card
from microtimer.ui.services import LibraryEntry, Services, SessionQuery

_PART_S: Final = 0.15
"""Seconds of reading after which the cards made so far are handed on; three times as many after a part."""
Cards = tuple[Card, ...]
_Key = tuple[str, str, tuple[Problem, ...], str | None]


class CardReader:
    """Makes cards; the card of a file that has not changed is remembered."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._checked: dict[tuple[str, str], list[Problem]] = {}
        self._made: dict[_Key, Card] = {}

    def all_cards(
        self,
        device: DeviceProfile | None,
        opened: Sequence[Path],
        now: Moment,
        part: Callable[[Cards], None] = lambda _: None,
    ) -> Cards:
        """Return a card for every file of the library, and for those opened from elsewhere.

        Where that takes a while, `part` is handed the cards made so far.
        """
        entries = list(self._services.load_library())
        known = {entry.file for entry in entries}
        entries += [self._services.read_file(path) for path in opened if str(path) not in known]
        runs = self._last_runs(entries, now)
        cards: list[Card] = []
        begun, after = time.monotonic(), _PART_S
        for entry in entries:
            cards.append(self._card(entry, device, runs))
            if time.monotonic() - begun > after:
                part(tuple(cards))
                after *= 3
        self._made = {_key(card.entry, device): _unrun(card) for card in cards}
        files = {(entry.file, entry.sha256) for entry in entries}
        self._checked = {key: found for key, found in self._checked.items() if key in files}
        return tuple(cards)

    def card_of_file(self, path: Path, device: DeviceProfile | None) -> Card:
        """Return the card of one file from anywhere."""
        entry = self._services.read_file(path)
        return self._card(entry, device, self._last_runs([entry], self._services.clock.now()))

    def _card(self, entry: LibraryEntry, device: DeviceProfile | None, runs: dict[str, LastRun]) -> Card:
        card = self._made.get(_key(entry, device))
        if card is None:
            card = make_card(entry, self._services.catalogues, device, self._lint)
        last = runs.get(card.key)
        return card if last is None else replace(card, last=last)

    def _lint(self, protocol: LoadedProtocol) -> list[Problem]:
        key = (protocol.file, protocol.sha256)
        if key not in self._checked:
            self._checked[key] = lint(protocol, self._services.catalogues)
        return self._checked[key]

    def _last_runs(self, entries: Sequence[LibraryEntry], now: Moment) -> dict[str, LastRun]:
        """Return the last session of each of these protocols that was ever run."""
        archive = self._services.archive
        if archive is None:
            return {}
        ids = {entry.document.id for entry in entries if isinstance(entry, LoadedProtocol)}
        found = {}
        for protocol_id in ids.intersection(archive.protocols()):
            for last in archive.list_sessions(SessionQuery(protocol_id=protocol_id), None, 1).rows:
                found[protocol_id] = LastRun(
                    session_id=last.id,
                    version=last.protocol_version,
                    utc_ms=last.started_utc_ms,
                    offset_min=last.offset_min,
                    now=now,
                )
        return found


def _key(entry: LibraryEntry, device: DeviceProfile | None) -> _Key:
    return entry.file, entry.sha256, entry.problems, device.id if device else None


def _unrun(card: Card) -> Card:
    return card if card.last is None else replace(card, last=None)
