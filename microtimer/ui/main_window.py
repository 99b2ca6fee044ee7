"""The window: the rail on the left, and the pages beside it. It passes requests on and owns no rules."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from microtimer.core.catalogue.devices import DeviceProfile
from microtimer.core.preferences import MapView, Preferences
from microtimer.ui.background import Background
from microtimer.ui.desk.dialogs import tell
from microtimer.ui.desk.keys import show_keys
from microtimer.ui.desk.pages import DeskPages, DeskTools
from microtimer.ui.desk.rail import Place
from microtimer.ui.desk.root import desk_unit
from microtimer.ui.language import Translations, told, tr
from microtimer.ui.library.card_reader import CardReader
from microtimer.ui.library.cards import Card
from microtimer.ui.map.drawing import read_face_drawing
from microtimer.ui.map.pictures import FacePictures
from microtimer.ui.services import ServiceError, Services
from microtimer.ui.session.session_desk import SessionDesk
from microtimer.ui.session.treatment_room import TreatmentRoom
from microtimer.ui.session.unfinished import UnfinishedSessions
from microtimer.ui.session.unsaved import UnsavedQuestion
from microtimer.ui.sound.player import SoundPlayer
from microtimer.ui.sound.preferred import set_sound
from microtimer.ui.sound.voice import Voice
from microtimer.ui.start.start_order import StartOrder
from microtimer.ui.startup.second_start import bring_to_front
from microtimer.ui.startup.single_instance import Answer, Call
from microtimer.ui.system_taste import SystemTaste, desk_theme, room_theme, worn
from microtimer.ui.theme import Look, Theme
from microtimer.ui.tour.tours import Tours
from microtimer.ui.window_place import place_of, show_in_place

if TYPE_CHECKING:
    from microtimer.ui.run.run_page import RunPage

SMALLEST: Final = (900, 640)


class MainWindow(QMainWindow):
    """The one window of the program."""

    def __init__(self, services: Services, taste: SystemTaste | None = None) -> None:
        super().__init__()
        self._services = services
        self._taste = taste or SystemTaste(self)
        self._preferences, problem = services.preferences_or_usual()
        self._translations = Translations(services.translations)
        self._translations.use(self._preferences.language)
        self._opened: tuple[Path, ...] = ()
        self._cards: Sequence[Card] | None = None
        self._background = Background(self)
        self._sound = SoundPlayer(
            services.sounds,
            voice=Voice(services.voice, self),
            now_ms=lambda: services.clock.now().awake_ms,
            parent=self,
        )
        sessions, drawing = SessionDesk(services), read_face_drawing(services.face_map, services.body_map)
        pictures = FacePictures(drawing, services.catalogues.zones)
        self._tools = DeskTools(services, sessions, drawing, pictures, self._sound, self._background)
        self._room = TreatmentRoom(services, sessions, drawing, self._sound)
        self._reader = CardReader(services)
        self.run: RunPage | None = None
        self.tours = Tours(self, self, services.archive)
        self.tours.over.connect(self._end_tour)
        # the treatment room stands beside the desk, not in it: it has its own theme and sizes
        self._rooms = QStackedWidget()
        self.setCentralWidget(self._rooms)
        self._make_desk(Look(self._desk_theme()))
        QShortcut(QKeySequence("F11"), self).activated.connect(self._toggle_full_screen)
        self._taste.changed.connect(self._fit)
        self.setWindowTitle("microtimer")
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self._take_preferences()
        self.show_place(Place.LIBRARY)
        self.reload_library()
        if problem is not None:
            words = tr("window", "{remedy} The usual settings are in use.")
            self._tell(told(problem.message), words.format(remedy=told(problem.remedy)))

    @property
    def preferences(self) -> Preferences:
        """Return what is set."""
        return self._preferences

    @property
    def look(self) -> Look:
        """Return theme and size of the desk pages."""
        return self.desk.look

    def shown_look(self) -> Look:
        """Return theme and size of what is shown: the desk, or the treatment room."""
        return self.look if self.run is None else replace(self.look, theme=self._room_theme())

    def show_in_place(self) -> None:
        """Show the window where it was closed last, or in the middle of the screen."""
        show_in_place(self, self._preferences.window)

    def open_file(self, path: Path) -> None:
        """Open a protocol file from anywhere: its details, or its problems."""
        if self.run is not None:
            return
        self._remember(path)
        self._background.run(
            lambda: self._reader.card_of_file(path, self._device()), self._show_opened, self._failed
        )

    def answer_second_start(self, call: Call) -> Answer:
        """Come to the front for a second start, and show its file; a treatment is not disturbed."""
        bring_to_front(self, call.token)
        if call.file is None:
            return Answer.SHOWN
        if self.run is not None:
            self._remember(call.file)
            return Answer.LATER
        self.open_file(call.file)
        return Answer.SHOWN

    def reload_library(self) -> None:
        """Read every protocol file again, off the window's thread."""
        device, opened, now = self._device(), self._opened, self._services.clock.now()
        self._background.run_in_parts(
            lambda part: self._reader.all_cards(device, opened, now, part),
            self._show_part,
            self._show_cards,
            self._failed,
        )
        self.library.set_record_state(self._services.record_state())
        self._unfinished.show()

    def show_place(self, place: Place) -> None:
        """Show one of the pages of the rail."""
        if self.run is not None:
            return
        if place is Place.LIBRARY:
            self._unfinished.show()
        elif place is Place.SESSIONS:
            self.desk.sessions.refresh()
        elif place is Place.SETTINGS:
            self.desk.settings.set_preferences(self._preferences)
        self.desk.show_place(place)

    def show_details(self, card: Card) -> None:
        """Show one protocol in full, or the problems of a file."""
        self.desk.details.set_favourites(frozenset(self._preferences.favourites))
        self.desk.details.show_card(card, self._device())
        self.desk.show_page(self.desk.details)
        self.desk.details.focus_start()

    def prepare(self, card: Card) -> None:
        """Show the start page of a protocol."""
        if card.protocol is not None:
            self.desk.start.prepare(card.protocol, self._preferences)
            self.desk.show_page(self.desk.start)
            if self.desk.start.face.plan is not None:
                # what is said is rendered while people are chosen and gates are answered
                self._sound.prepare_plan(self.desk.start.face.plan)

    def begin(self, order: StartOrder) -> None:
        """Begin a session and go into the treatment room."""
        people = order.people
        self._set_preferences(
            self._preferences.with_practitioner(people.practitioner).model_copy(
                update={
                    "device_id": people.device.id if people.device else None,
                    "device_serial": people.device_serial,
                }
            )
        )
        try:
            self._enter(self._room.begin(order, self._worn(), self._room_theme()))
        except ServiceError as error:
            self._failed(error)

    def resume(self, session_id: str) -> None:
        """Take an unfinished session up again, paused."""
        try:
            self._enter(self._room.take_up(session_id, self._worn(), self._room_theme()))
        except ServiceError as error:
            self._unfinished.show()
            self._failed(error)

    def _make_desk(self, look: Look) -> None:
        """Make every page in the language of the moment."""
        desk = self.desk = DeskPages(self._tools, look, self._translations.language)
        self.rail, self.library = desk.rail, desk.library
        self._unsaved = UnsavedQuestion(desk)
        self._unfinished = UnfinishedSessions(
            self._services, self._tools.sessions, desk.library, self._failed
        )
        self._rooms.insertWidget(0, desk)
        self._connect()

    def _speak_anew(self) -> None:
        """Make the desk anew in another language; what was open stays open."""
        old = self.desk
        self._make_desk(old.look)
        self._rooms.setCurrentWidget(self.desk)
        # what was begun on the old one, a backup say, is still told there
        self._background.run(lambda: None, lambda _: old.let_go(), self._failed)
        self._take_preferences()
        if self._cards is not None:
            self._show_cards(self._cards)
        self.reload_library()
        self.show_place(Place.SETTINGS)
        self.desk.settings.focus_language()

    def _connect(self) -> None:
        self.rail.place_chosen.connect(self.show_place)
        library, desk = self.library, self.desk
        library.start_requested.connect(self.prepare)
        library.details_requested.connect(self.show_details)
        library.open_requested.connect(self.open_file)
        library.reload_requested.connect(self.reload_library)
        library.resume_requested.connect(self.resume)
        library.favourites_changed.connect(lambda ids: self._change_preferences(favourites=ids))
        library.order_changed.connect(lambda order: self._change_preferences(library_order=order))
        desk.start_requested.connect(self.prepare)
        desk.favourite_requested.connect(library.turn_favourite)
        desk.library_requested.connect(lambda: self.show_place(Place.LIBRARY))
        desk.begin_requested.connect(self.begin)
        desk.resume_requested.connect(self.resume)
        desk.preferences_changed.connect(self._set_preferences)
        desk.tour_requested.connect(self.tours.take)
        library.tour_requested.connect(self.tours.take)
        library.tour_declined.connect(self.tours.decline)
        for keys, act in (
            ("Ctrl+O", library.ask_for_file),
            ("F1", lambda: self.show_place(Place.HELP)),
            ("Esc", self._go_back),
            ("?", lambda: show_keys(self.desk)),
        ):
            QShortcut(QKeySequence(keys), desk).activated.connect(act)

    def _enter(self, page: "RunPage") -> None:
        self.run = page
        page.finished.connect(self._ask_to_leave_room)
        page.turned_changed.connect(self._keep_turned)
        self._rooms.addWidget(page)
        self._rooms.setCurrentWidget(page)
        page.setFocus()

    def _ask_to_leave_room(self) -> None:
        if self._unsaved.may_leave(self._room.settle(), self._leave_room):
            self._leave_room()

    def _leave_room(self) -> None:
        """Go from the treatment room to the session that was just finished."""
        page, self.run = self.run, None
        self._room.leave()
        self._rooms.setCurrentWidget(self.desk)
        if page is not None:
            self._rooms.removeWidget(page)
            page.deleteLater()
        self.reload_library()
        self.show_place(Place.SESSIONS)
        self.desk.sessions.show_session(self._room.session_id)

    def _remember(self, path: Path) -> None:
        """List a file from elsewhere in the library, as long as the window is open."""
        if path not in self._opened:
            self._opened = (*self._opened, path)

    def _show_opened(self, card: Card) -> None:
        self.reload_library()
        self.show_details(card)

    def _end_tour(self) -> None:
        self._change_preferences(tour_over=True)
        self._offer_tour()

    def _offer_tour(self) -> None:
        self._try(lambda: self.tours.offer(wanted=not self._preferences.tour_over))

    def _show_part(self, cards: Sequence[Card]) -> None:
        self.library.add_part(cards)

    def _show_cards(self, cards: Sequence[Card]) -> None:
        self._cards = cards
        self.library.set_cards(cards)
        self.tours.set_cards(cards)
        self._offer_tour()

    def _try(self, do: Callable[[], None]) -> None:
        try:
            do()
        except ServiceError as error:
            self._failed(error)

    def _failed(self, error: ServiceError) -> None:
        self._tell(told(error.message), told(error.remedy))

    def _tell(self, title: str, words: str) -> None:
        tell(self.desk, title, words)

    def _toggle_full_screen(self) -> None:
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    def _go_back(self) -> None:
        if self.desk.is_shown("details") or self.desk.is_shown("start"):
            self.show_place(Place.LIBRARY)
        elif self.desk.is_shown("sessions"):
            self.desk.sessions.show_list()

    def _device(self) -> DeviceProfile | None:
        chosen = self._preferences.device_id
        return self._services.catalogues.devices.get(chosen) if chosen else None

    def _desk_theme(self) -> Theme:
        return desk_theme(self._preferences.theme, system_dark=self._taste.wants_dark())

    def _room_theme(self) -> Theme:
        return room_theme(self._preferences.theme)

    def _worn(self) -> Preferences:
        """Return the preferences with what they leave to the system filled in."""
        return worn(self._preferences, system_still=self._taste.wants_stillness())

    def _set_preferences(self, preferences: Preferences) -> None:
        if preferences == self._preferences:
            return
        device_before = self._preferences.device_id
        self._preferences = preferences
        self._take_preferences()
        self._try(lambda: self._services.save_preferences(preferences))
        if preferences.device_id != device_before:
            self.reload_library()
        before = self._translations.language
        self._translations.use(preferences.language)
        if self._translations.language != before:
            # the field that asked for it is done with its event by then
            QTimer.singleShot(0, self, self._speak_anew)

    def _take_preferences(self) -> None:
        chosen = self._preferences
        set_sound(self._sound, chosen)
        self.library.set_preferences(chosen, self._services.clock.now().utc_ms)
        if self.desk.is_shown("details"):
            self.desk.details.set_favourites(frozenset(chosen.favourites))
        self._fit()

    def _change_preferences(self, **changes: object) -> None:
        self._set_preferences(self._preferences.model_copy(update=changes))

    def _keep_turned(self, turned: bool) -> None:
        self._change_preferences(map_view=MapView.BEHIND if turned else MapView.FACING)

    def _fit(self) -> None:
        """Give the desk its theme, and sizes that suit the window."""
        unit = desk_unit(self.width(), self.height())
        still = bool(self._worn().reduced_motion)
        self.desk.set_look(replace(self.desk.look, theme=self._desk_theme(), unit=unit, still=still))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self.run is None and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        event.acceptProposedAction()
        for file in files:
            self.open_file(file)

    def _close_all_the_same(self) -> None:
        self._room.leave()
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Pause a running session and keep it; the next start offers it again."""
        if not self._unsaved.may_leave(self._room.settle(), self._close_all_the_same):
            event.ignore()
            return
        self._room.leave()
        self._try(
            lambda: self._services.save_preferences(
                self._preferences.model_copy(update={"window": place_of(self)})
            )
        )
        self._sound.finish()
        self._background.finish()
        super().closeEvent(event)
