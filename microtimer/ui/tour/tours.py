"""When the tour is offered, and the one that is under way."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMainWindow

from microtimer.ui.library.cards import Card
from microtimer.ui.services import Archive, SessionQuery
from microtimer.ui.tour.tour import DEMO_ID, Tour, TourWindow


class Tours(QObject):
    """Offers the tour on a machine where nothing was done yet, and leads it when it is asked for."""

    over = Signal()
    """The tour was taken, skipped or declined: it is not offered again."""

    def __init__(self, window: TourWindow, on: QMainWindow, archive: Archive | None) -> None:
        super().__init__(on)
        self._window, self._on, self._archive = window, on, archive
        self._demo: Card | None = None
        self._tour: Tour | None = None

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Look for the demo among the protocols of the library."""
        self._demo = next(
            (card for card in cards if card.protocol and card.protocol.document.id == DEMO_ID), None
        )

    def offer(self, *, wanted: bool) -> None:
        """Offer the tour in the library, or no longer. Raises ServiceError when the record cannot be read."""
        possible = wanted and self._archive is not None and self._demo is not None
        self._window.library.offer_tour(
            possible and self._archive is not None and not self._archive.count_sessions(SessionQuery())
        )

    def take(self) -> None:
        """Lead through the window with the demo, where it is in the library and no session is under way."""
        if self._demo is None or self._window.run is not None:
            return
        if self._tour is not None:
            self._tour.end()
        self._tour = Tour(self._window, self._demo, self._on)
        self._tour.over.connect(self.decline)
        self._tour.go_on()

    def decline(self) -> None:
        """Let it be over, taken or not."""
        self._tour = None
        self.over.emit()
