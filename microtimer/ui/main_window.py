"""The window: the rail on the left, and the pages beside it. It passes requests on and owns no rules."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from microtimer.core.catalogue.devices import DeviceProfile
from microtimer.core.preferences import MapView, Preferences, ThemeChoice, WindowPlace
from microtimer.core.session.cues import CueKind
from microtimer.ui.background import Background
from microtimer.ui.desk import DeskRoot, desk_unit, row
from microtimer.ui.dialogs import ask_reason, tell
from microtimer.ui.face_drawing import read_face_drawing
from microtimer.ui.face_pictures import FacePictures
from microtimer.ui.help_page import HelpPage
from microtimer.ui.language import told, tr
from microtimer.ui.library.card_reader import CardReader
from microtimer.ui.library.cards import Card
from microtimer.ui.library.details_page import DetailsPage
from microtimer.ui.library.library_page import LibraryPage
from microtimer.ui.rail import Place, Rail
from microtimer.ui.run.run_page import RunPage
from microtimer.ui.services import ServiceError, Services, SessionListRow
from microtimer.ui.session_desk import SessionDesk
from microtimer.ui.sessions.sessions_page import SessionsPage
from microtimer.ui.settings.settings_page import SettingsPage
from microtimer.ui.sound.player import SoundPlayer
from microtimer.ui.start.start_page import StartOrder, StartPage
from microtimer.ui.theme import DARK, LIGHT, Look, Theme
from microtimer.ui.treatment_room import TreatmentRoom
from microtimer.ui.unsaved import UnsavedQuestion
from microtimer.ui.when import day_and_time

SMALLEST: Final = (960, 640)
USUAL: Final = (1360, 850)
_FRAME: Final = (16, 48)
"""Pixels that a title bar and borders may take; Qt knows them only once the window is shown."""


class MainWindow(QMainWindow):
    """The one window of the program."""

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self._preferences, told_why = _preferences_of(services)
        self._opened: tuple[Path, ...] = ()
        self._background = Background(self)
        self._sound = SoundPlayer(services.sounds, parent=self)
        self._desk = SessionDesk(services)
        drawing = read_face_drawing(services.face_map, services.body_map)
        self._room = TreatmentRoom(services, self._desk, drawing, self._sound)
        self._reader = CardReader(services)
        pictures = FacePictures(drawing, services.catalogues.zones)
        self._root = DeskRoot(Look(self._desk_theme()))
        self._unsaved = UnsavedQuestion(self._root)
        self.rail = Rail()
        self.library = LibraryPage(pictures, services.library_folders)
        self.details = DetailsPage(services.catalogues)
        self.start = StartPage(services, drawing)
        self.sessions = SessionsPage(services, self._desk, self._background)
        self.help = HelpPage(services.help_pages)
        self.settings = SettingsPage(services, self._sound, self._background)
        self.run: RunPage | None = None
        self._lay_out()
        self._connect()
        self.setWindowTitle("microtimer")
        self.setMinimumSize(*SMALLEST)
        self.setAcceptDrops(True)
        self._take_preferences()
        self.show_place(Place.LIBRARY)
        self.reload_library()
        if told_why:
            self._tell(tr("window", "Settings"), told_why)

    @property
    def preferences(self) -> Preferences:
        """Return what is set."""
        return self._preferences

    @property
    def look(self) -> Look:
        """Return theme and size of the desk pages."""
        return self._root.look

    def show_in_place(self) -> None:
        """Show the window where it was closed last, or in the middle of the screen."""
        place, screen = self._preferences.window, QGuiApplication.primaryScreen().availableGeometry()
        if place is None:
            # on a very large screen the usual size would be a stamp
            wide, high = (
                max(usual, most * 7 // 10) for usual, most in zip(USUAL, screen.size().toTuple(), strict=True)
            )
            self.resize(min(wide, screen.width()), min(high, screen.height()))
            self._show_fitting(screen, maximized=False)
            return
        wanted = QRect(place.x, place.y, place.width, place.height)
        if any(other.availableGeometry().intersects(wanted) for other in QGuiApplication.screens()):
            self.setGeometry(wanted)
        else:
            self.resize(wanted.size().boundedTo(screen.size()))
        self._show_fitting(self.screen().availableGeometry(), maximized=place.maximized)

    def _show_fitting(self, screen: QRect, *, maximized: bool) -> None:
        """Show the window in its size, or fill a screen that it would not fit on with its frame."""
        width, height = self.width() + _FRAME[0], self.height() + _FRAME[1]
        if maximized or width > screen.width() or height > screen.height():
            self.showMaximized()
        else:
            self.show()

    def open_file(self, path: Path) -> None:
        """Open a protocol file from anywhere: its details, or its problems."""
        if self.run is not None:
            return
        if path not in self._opened:
            self._opened = (*self._opened, path)
        self._background.run(
            lambda: self._reader.card_of_file(path, self._device()), self._show_opened, self._failed
        )

    def reload_library(self) -> None:
        """Read every protocol file again, off the window's thread."""
        device, opened, now = self._device(), self._opened, self._services.clock.now()
        self._background.run(
            lambda: self._reader.all_cards(device, opened, now), self.library.set_cards, self._failed
        )
        self.library.set_record_state(self._services.record_state())
        self._show_unfinished()

    def show_place(self, place: Place) -> None:
        """Show one of the pages of the rail."""
        if self.run is not None:
            return
        pages: dict[Place, QWidget] = {
            Place.LIBRARY: self.library,
            Place.SESSIONS: self.sessions,
            Place.HELP: self.help,
            Place.SETTINGS: self.settings,
        }
        if place is Place.LIBRARY:
            self._show_unfinished()
        elif place is Place.SESSIONS:
            self.sessions.refresh()
        elif place is Place.SETTINGS:
            self.settings.set_preferences(self._preferences)
        self.rail.set_place(place)
        self._show_page(pages[place])

    def show_details(self, card: Card) -> None:
        """Show one protocol in full, or the problems of a file."""
        self.details.show_card(card, self._device())
        self._show_page(self.details)
        self.details.focus_start()

    def prepare(self, card: Card) -> None:
        """Show the start page of a protocol."""
        if card.protocol is not None:
            self.start.prepare(card.protocol, self._preferences)
            self._show_page(self.start)

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
            self._enter(self._room.begin(order, self._preferences, self._room_theme()))
        except ServiceError as error:
            self._failed(error)

    def resume(self, session_id: str) -> None:
        """Take an unfinished session up again, paused."""
        try:
            self._enter(self._room.take_up(session_id, self._preferences, self._room_theme()))
        except ServiceError as error:
            self._show_unfinished()
            self._failed(error)

    def _lay_out(self) -> None:
        self._pages = QStackedWidget()
        for page in (self.library, self.details, self.start, self.sessions, self.help, self.settings):
            self._pages.addWidget(page)
        whole = row(self._root, spacing=0)
        whole.addWidget(self.rail)
        whole.addWidget(self._pages, 1)
        # the treatment room stands beside the desk, not in it: it has its own theme and sizes
        self._rooms = QStackedWidget()
        self._rooms.addWidget(self._root)
        self.setCentralWidget(self._rooms)

    def _connect(self) -> None:
        self.rail.place_chosen.connect(self.show_place)
        library, details, start = self.library, self.details, self.start
        library.start_requested.connect(self.prepare)
        library.details_requested.connect(self.show_details)
        library.open_requested.connect(self.open_file)
        library.reload_requested.connect(self.reload_library)
        library.resume_requested.connect(self.resume)
        library.end_requested.connect(self._end_unfinished)
        library.discard_requested.connect(self._ask_to_discard)
        details.start_requested.connect(self.prepare)
        details.back_requested.connect(lambda: self.show_place(Place.LIBRARY))
        start.back_requested.connect(lambda: self.show_place(Place.LIBRARY))
        start.begin_requested.connect(self.begin)
        self.sessions.resume_requested.connect(self.resume)
        self.settings.preferences_changed.connect(self._set_preferences)
        QShortcut(QKeySequence("Ctrl+O"), self).activated.connect(self._ask_for_file)
        QShortcut(QKeySequence("F1"), self).activated.connect(lambda: self.show_place(Place.HELP))
        QShortcut(QKeySequence("F11"), self).activated.connect(self._toggle_full_screen)
        QShortcut(QKeySequence("Esc"), self._root).activated.connect(self._go_back)

    def _show_page(self, page: QWidget) -> None:
        self._pages.setCurrentWidget(page)
        if page is self.library:
            self.library.focus_list()

    def _enter(self, page: RunPage) -> None:
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
        self._rooms.setCurrentWidget(self._root)
        if page is not None:
            self._rooms.removeWidget(page)
            page.deleteLater()
        self.reload_library()
        self.show_place(Place.SESSIONS)
        self.sessions.show_session(self._room.session_id)

    def _show_opened(self, card: Card) -> None:
        self.reload_library()
        self.show_details(card)

    def _show_unfinished(self) -> None:
        archive, now = self._services.archive, self._services.clock.now()
        if archive is None or not self._services.record_state().writable:
            self.library.set_unfinished((), str)
            return

        def words(session: SessionListRow) -> str:
            return day_and_time(session.started_utc_ms, session.offset_min, now)

        try:
            given_up = self._services.resume_attempts.exhausted
            self.library.set_unfinished(archive.unfinished(), words, given_up)
        except ServiceError as error:
            self._failed(error)

    def _end_unfinished(self, session_id: str) -> None:
        self._try(lambda: self._desk.end(session_id))
        self._show_unfinished()

    def _ask_to_discard(self, session_id: str) -> None:
        def discard(reason: str) -> None:
            self._try(lambda: self._desk.discard(session_id, reason))
            self._show_unfinished()

        ask_reason(
            self._root,
            title=tr("window", "Discard this session?"),
            words=tr("window", "It is given up and cannot be resumed. Its record is kept, with your reason."),
            go=tr("window", "Discard"),
            given=discard,
            danger=True,
        )

    def _try(self, do: Callable[[], None]) -> None:
        try:
            do()
        except ServiceError as error:
            self._failed(error)

    def _failed(self, error: ServiceError) -> None:
        self._tell(told(error.message), told(error.remedy))

    def _tell(self, title: str, words: str) -> None:
        tell(self._root, title, words)

    def _ask_for_file(self) -> None:
        if self.run is None:
            self.library.ask_for_file()

    def _toggle_full_screen(self) -> None:
        self.showNormal() if self.isFullScreen() else self.showFullScreen()

    def _go_back(self) -> None:
        if self._pages.currentWidget() in (self.details, self.start):
            self.show_place(Place.LIBRARY)
        elif self._pages.currentWidget() is self.sessions:
            self.sessions.show_list()

    def _device(self) -> DeviceProfile | None:
        devices = self._services.catalogues.devices.devices
        return next((device for device in devices if device.id == self._preferences.device_id), None)

    def _desk_theme(self) -> Theme:
        return DARK if self._preferences.theme is ThemeChoice.DARK else LIGHT

    def _room_theme(self) -> Theme:
        return LIGHT if self._preferences.theme is ThemeChoice.LIGHT else DARK

    def _set_preferences(self, preferences: Preferences) -> None:
        if preferences == self._preferences:
            return
        device_before = self._preferences.device_id
        self._preferences = preferences
        self._take_preferences()
        self._try(lambda: self._services.save_preferences(preferences))
        if preferences.device_id != device_before:
            self.reload_library()

    def _take_preferences(self) -> None:
        chosen = self._preferences
        self._sound.set_quiet(chosen.quiet_room)
        for kind in CueKind:
            self._sound.set_volume(kind, chosen.volumes.get(kind.value, chosen.volume) / 100)
        self._fit()

    def _keep_turned(self, turned: bool) -> None:
        view = MapView.BEHIND if turned else MapView.FACING
        self._set_preferences(self._preferences.model_copy(update={"map_view": view}))

    def _fit(self) -> None:
        """Give the desk its theme, and sizes that suit the window."""
        unit = desk_unit(self.width(), self.height())
        look = replace(
            self._root.look, theme=self._desk_theme(), unit=unit, still=bool(self._preferences.reduced_motion)
        )
        if look != self._root.look:
            self._root.set_look(look)
            self.library.look_changed()
            self.start.look_changed()
            self.sessions.look_changed()
            self.help.look_changed()

    def _place(self) -> WindowPlace:
        at = self.normalGeometry()
        return WindowPlace(
            x=at.x(), y=at.y(), width=at.width(), height=at.height(), maximized=self.isMaximized()
        )

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
                self._preferences.model_copy(update={"window": self._place()})
            )
        )
        self._background.finish()
        super().closeEvent(event)


def _preferences_of(services: Services) -> tuple[Preferences, str]:
    """Return the preferences, or those of a new machine with a sentence that says why."""
    try:
        return services.load_preferences(), ""
    except ServiceError as error:
        words = tr("window", "{problem} {remedy} The usual settings are in use.")
        return Preferences(), words.format(problem=told(error.message), remedy=told(error.remedy))
