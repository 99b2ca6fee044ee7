"""Reads the library into cards, off the window's thread: files, their checks, and when each was run last."""

from collections.abc import Sequence
from pathlib import Path

from microtimer.core.catalogue.devices import DeviceProfile
from microtimer.core.clock import Moment
from microtimer.core.format.reading import LoadedProtocol
from microtimer.core.lints.check import lint
from microtimer.core.problem import Problem
from microtimer.ui.language import tr
from microtimer.ui.library.cards import Card, make_card
from microtimer.ui.services import LibraryEntry, Services, SessionQuery
from microtimer.ui.when import since


class CardReader:
    """Makes cards; the check of a file that has not changed is remembered."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._checked: dict[tuple[str, str], list[Problem]] = {}

    def all_cards(
        self, device: DeviceProfile | None, opened: Sequence[Path], now: Moment
    ) -> tuple[Card, ...]:
        """Return a card for every file of the library, and for those opened from elsewhere."""
        entries = list(self._services.load_library())
        known = {entry.file for entry in entries}
        entries += [self._services.read_file(path) for path in opened if str(path) not in known]
        return tuple(self._card(entry, device, now) for entry in entries)

    def card_of_file(self, path: Path, device: DeviceProfile | None) -> Card:
        """Return the card of one file from anywhere."""
        return self._card(self._services.read_file(path), device, self._services.clock.now())

    def _card(self, entry: LibraryEntry, device: DeviceProfile | None, now: Moment) -> Card:
        return make_card(entry, self._services.catalogues, device, self._lint, self._last_run(entry, now))

    def _lint(self, protocol: LoadedProtocol) -> list[Problem]:
        key = (protocol.file, protocol.sha256)
        if key not in self._checked:
            self._checked[key] = lint(protocol, self._services.catalogues)
        return self._checked[key]

    def _last_run(self, entry: LibraryEntry, now: Moment) -> str:
        archive = self._services.archive
        if archive is None or not isinstance(entry, LoadedProtocol):
            return ""
        page = archive.list_sessions(SessionQuery(protocol_id=entry.document.id), None, 1)
        if not page.rows:
            return ""
        last = page.rows[0]
        return tr("library", "Last run {when}").format(when=since(last.started_utc_ms, last.offset_min, now))
