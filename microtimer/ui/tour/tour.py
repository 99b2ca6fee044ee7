"""The tour itself: its stops, what each shows of the window, and the demo that it begins and pauses."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from microtimer.core.sentence import Sentence, sentence
from microtimer.ui.desk.pages import DeskPages
from microtimer.ui.desk.rail import Place
from microtimer.ui.language import told, tr
from microtimer.ui.library.cards import Card
from microtimer.ui.library.library_page import LibraryPage
from microtimer.ui.run.controls import Control
from microtimer.ui.theme import Look
from microtimer.ui.tour.coach_layer import CoachLayer

if TYPE_CHECKING:
    from microtimer.ui.run.run_page import RunPage

DEMO_ID: Final = "ex-demo-60s"
"""A protocol of one minute for practice: its sessions are kept apart in the record."""


class TourWindow(Protocol):
    """What the tour needs of the window."""

    desk: DeskPages
    library: LibraryPage
    run: "RunPage | None"

    def show_place(self, place: Place) -> None:
        """Show a page of the rail."""

    def prepare(self, card: Card) -> None:
        """Show the start page of a protocol."""

    def shown_look(self) -> Look:
        """Return theme and size of what is shown."""
        ...


@dataclass(frozen=True, slots=True)
class Stop:
    """One card of the tour."""

    title: Sentence
    words: Sentence
    enter: Callable[["Tour"], None]
    """What is shown for it."""
    target: Callable[[TourWindow], QWidget | None]
    """The part of the window it speaks of."""
    free: bool = False
    """The window can be used meanwhile."""


class Tour(QObject):
    """Leads through the window once."""

    over = Signal()
    """It was taken to its end, or skipped."""

    def __init__(self, window: TourWindow, demo: Card, layer_on: QWidget) -> None:
        super().__init__(layer_on)
        self.window, self.demo = window, demo
        self.layer = CoachLayer(window.shown_look(), layer_on)
        self.layer.next_wanted.connect(self.go_on)
        self.layer.skip_wanted.connect(self.end)
        self._at = -1
        self._ended = False

    @property
    def at(self) -> int:
        """Return the number of the stop, from 0."""
        return self._at

    def go_on(self) -> None:
        """Go to the next stop, or end after the last."""
        if self._ended:
            return
        self._at += 1
        if self._at >= len(STOPS):
            self.end()
            return
        stop = STOPS[self._at]
        stop.enter(self)
        target = stop.target(self.window)
        if target is None:  # the demo could not begin: what is in the way is shown on its page
            self.end()
            return
        place = tr("tour", "Tour, {number} of {count}").format(number=self._at + 1, count=len(STOPS))
        last = self._at == len(STOPS) - 1
        self.layer.card.say(place, told(stop.title), told(stop.words), last=last)
        self.layer.point_at(target, self.window.shown_look(), free=stop.free)
        if stop.free:
            target.setFocus()

    def end(self) -> None:
        """Leave the window as it is."""
        if not self._ended:
            self._ended = True
            self.layer.hide()
            self.layer.deleteLater()
            if self.window.run is not None:
                self.window.run.setFocus()
            self.over.emit()


def _to_library(tour: Tour) -> None:
    tour.window.show_place(Place.LIBRARY)


def _to_start(tour: Tour) -> None:
    tour.window.prepare(tour.demo)


def _stay(_: Tour) -> None:
    """Stay on the page."""


def _into_room(tour: Tour) -> None:
    """Begin the demo, and pause it: nobody reads and works at once."""
    tour.window.desk.start.plan_card.begin.click()
    if tour.window.run is not None:
        tour.window.run.requests.take_control(Control.PAUSE)


def _let_go(tour: Tour) -> None:
    """Let the practitioner go on: the tour is over with the first long press."""
    if tour.window.run is not None:
        tour.window.run.keyboard.pressed_long.connect(tour.end)
        tour.window.run.finished.connect(tour.end)


STOPS: Final = (
    Stop(
        sentence("tour", "A protocol is a card"),
        sentence(
            "tour",
            "How long it takes, which zones, what is done. Enter starts the chosen one, Space shows every "
            "step first. The tour takes the demo: one minute, device off, kept in the record as practice.",
        ),
        _to_library,
        lambda window: window.library.list,
    ),
    Stop(
        sentence("tour", "Who, and with what"),
        sentence(
            "tour",
            "The practitioner, the device and, if you keep one, the client's code; never a name. "
            "Practice needs none of it.",
        ),
        _to_start,
        lambda window: window.desk.start.people_form,
    ),
    Stop(
        sentence("tour", "The plan, before it runs"),
        sentence(
            "tour",
            "Leave out a zone or change a value, and time and steps follow at once. What the device does not "
            "allow stops here. Begin starts the session: the tour does it now, and pauses it at once.",
        ),
        _stay,
        lambda window: window.desk.start.plan_card,
    ),
    Stop(
        sentence("tour", "Seen from the couch"),
        sentence(
            "tour",
            "The big number is what is left of this step. Blue and round is the client's left, orange and "
            "square the client's right, whichever way you sit.",
        ),
        _into_room,
        lambda window: window.run.treatment.ring if window.run else None,
    ),
    Stop(
        sentence("tour", "Where and how"),
        sentence(
            "tour",
            "The zone being worked on is lit, and the stroke moves at its own pace. M turns the face for "
            "whoever sits behind the head.",
        ),
        _stay,
        lambda window: window.run.treatment.map if window.run else None,
    ),
    Stop(
        sentence("tour", "One foot is enough"),
        sentence(
            "tour",
            "Space, or a pedal: a short press goes on, a held one pauses and resumes. A second press at once "
            "is ignored, and shown. The key ? lists all others.",
        ),
        _stay,
        lambda window: window.run.controls if window.run else None,
    ),
    Stop(
        sentence("tour", "Now you"),
        sentence(
            "tour",
            "Hold Space until Resume has filled: the demo goes on. Hold End to stop early. Afterwards the "
            "session stands in Sessions, marked as practice. The tour waits in Help.",
        ),
        _let_go,
        lambda window: window.run,
        free=True,
    ),
)
