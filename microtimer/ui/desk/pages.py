"""The desk: the rail, and the pages beside it, in one language. Another language makes it anew."""

from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from microtimer.ui.background import Background
from microtimer.ui.desk.layouts import row
from microtimer.ui.desk.rail import Place, Rail
from microtimer.ui.desk.root import DeskRoot
from microtimer.ui.help.help_page import HelpPage
from microtimer.ui.library.details_page import DetailsPage
from microtimer.ui.library.library_page import LibraryPage
from microtimer.ui.map.drawing import FaceDrawing
from microtimer.ui.map.pictures import FacePictures
from microtimer.ui.services import Services
from microtimer.ui.session.session_desk import SessionDesk
from microtimer.ui.sessions.sessions_page import SessionsPage
from microtimer.ui.settings.settings_page import SettingsPage
from microtimer.ui.sound.player import SoundPlayer
from microtimer.ui.start.start_page import StartPage
from microtimer.ui.theme import Look


@dataclass(frozen=True, slots=True)
class DeskTools:
    """What the pages work with; it outlives them."""

    services: Services
    sessions: SessionDesk
    drawing: FaceDrawing
    pictures: FacePictures
    sound: SoundPlayer
    background: Background


class DeskPages(DeskRoot):
    """Every page of the desk, one of them shown."""

    def __init__(self, tools: DeskTools, look: Look, language: str) -> None:
        super().__init__(look)
        services = tools.services
        self.rail = Rail()
        self.library = LibraryPage(tools.pictures, services.library_folders)
        self.details = DetailsPage(services, tools.pictures, tools.background)
        self.start = StartPage(services, tools.drawing, tools.background)
        self.sessions = SessionsPage(services, tools.sessions, tools.background)
        self.help = HelpPage(services.help_pages(language))
        self.settings = SettingsPage(services, tools.sound, tools.background)
        self._places: dict[Place, QWidget] = {
            Place.LIBRARY: self.library,
            Place.SESSIONS: self.sessions,
            Place.HELP: self.help,
            Place.SETTINGS: self.settings,
        }
        self._pages = QStackedWidget()
        for page in (self.library, self.details, self.start, self.sessions, self.help, self.settings):
            self._pages.addWidget(page)
        whole = row(self, spacing=0)
        whole.addWidget(self.rail)
        whole.addWidget(self._pages, 1)
        self._fit_pages()

    @property
    def shown(self) -> QWidget | None:
        """Return the page that is shown."""
        return self._pages.currentWidget()

    def show_place(self, place: Place) -> None:
        """Show a page of the rail."""
        self.rail.set_place(place)
        self.show_page(self._places[place])

    def show_page(self, page: QWidget) -> None:
        """Show a page."""
        self._pages.setCurrentWidget(page)
        if page is self.library:
            self.library.focus_list()

    def let_go(self) -> None:
        """Delete the desk as soon as nothing is told on it any more."""
        question = next((one for one in self.findChildren(QDialog) if one.isVisible()), None)
        if question is None:
            self.deleteLater()
        else:
            question.finished.connect(self.let_go)

    def set_look(self, look: Look) -> None:
        if look == self.look:
            return
        super().set_look(look)
        self._fit_pages()

    def _fit_pages(self) -> None:
        for page in (self.library, self.start, self.sessions, self.help):
            page.look_changed()
