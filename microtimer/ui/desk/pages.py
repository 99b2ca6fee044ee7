"""The desk: the rail, and the pages beside it, in one language. Another language makes it anew.

The library is there with the window; every other page is loaded and made when it is first wanted, so that the
window need not wait for what may never be shown.
"""

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from microtimer.ui.background import Background
from microtimer.ui.desk.layouts import row
from microtimer.ui.desk.rail import Place, Rail
from microtimer.ui.desk.root import DeskRoot
from microtimer.ui.library.library_page import LibraryPage
from microtimer.ui.map.drawing import FaceDrawing
from microtimer.ui.map.pictures import FacePictures
from microtimer.ui.services import Services
from microtimer.ui.session.session_desk import SessionDesk
from microtimer.ui.sound.player import SoundPlayer
from microtimer.ui.theme import Look

if TYPE_CHECKING:
    from microtimer.ui.help.help_page import HelpPage
    from microtimer.ui.library.details_page import DetailsPage
    from microtimer.ui.sessions.sessions_page import SessionsPage
    from microtimer.ui.settings.settings_page import SettingsPage
    from microtimer.ui.start.start_page import StartPage

Page = TypeVar("Page", bound=QWidget)


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

    start_requested = Signal(object)
    """The `Card` to start, asked for on its own page."""
    favourite_requested = Signal(object)
    """The `Card` to make a favourite, or none any more, asked for on its own page."""
    library_requested = Signal()
    """The way back was taken."""
    begin_requested = Signal(object)
    """The `StartOrder` to begin."""
    resume_requested = Signal(str)
    """The id of a session in the record to take up again."""
    preferences_changed = Signal(object)
    """The new `Preferences`."""
    tour_requested = Signal()

    def __init__(self, tools: DeskTools, look: Look, language: str) -> None:
        super().__init__(look)
        self._tools = tools
        self._language = language
        self.rail = Rail()
        self.library = LibraryPage(tools.pictures, tools.services.library_folders)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.library)
        whole = row(self, spacing=0)
        whole.addWidget(self.rail)
        whole.addWidget(self._pages, 1)
        _fit(self.library)

    @cached_property
    def details(self) -> "DetailsPage":
        """Return the page of one protocol."""
        from microtimer.ui.library.details_page import DetailsPage

        page = DetailsPage(self._tools.services, self._tools.pictures, self._tools.background)
        page.start_requested.connect(self.start_requested)
        page.favourite_requested.connect(self.favourite_requested)
        page.back_requested.connect(self.library_requested)
        return self._taken_in(page)

    @cached_property
    def start(self) -> "StartPage":
        """Return the page on which a session begins."""
        from microtimer.ui.start.start_page import StartPage

        page = StartPage(self._tools.services, self._tools.drawing, self._tools.background)
        page.back_requested.connect(self.library_requested)
        page.begin_requested.connect(self.begin_requested)
        return self._taken_in(page)

    @cached_property
    def sessions(self) -> "SessionsPage":
        """Return the page of the record."""
        from microtimer.ui.sessions.sessions_page import SessionsPage

        page = SessionsPage(self._tools.services, self._tools.sessions, self._tools.background)
        page.resume_requested.connect(self.resume_requested)
        return self._taken_in(page)

    @cached_property
    def help(self) -> "HelpPage":
        """Return the page of help."""
        from microtimer.ui.help.help_page import HelpPage

        page = HelpPage(self._tools.services.help_pages(self._language))
        page.tour_requested.connect(self.tour_requested)
        return self._taken_in(page)

    @cached_property
    def settings(self) -> "SettingsPage":
        """Return the page of settings."""
        from microtimer.ui.settings.settings_page import SettingsPage

        page = SettingsPage(self._tools.services, self._tools.sound, self._tools.background)
        page.preferences_changed.connect(self.preferences_changed)
        return self._taken_in(page)

    def is_shown(self, name: str) -> bool:
        """Tell whether the page of that attribute's name is shown; asking makes no page."""
        return self.__dict__.get(name) is self.shown

    @property
    def shown(self) -> QWidget | None:
        """Return the page that is shown."""
        return self._pages.currentWidget()

    def show_place(self, place: Place) -> None:
        """Show a page of the rail."""
        self.rail.set_place(place)
        match place:
            case Place.LIBRARY:
                self.show_page(self.library)
            case Place.SESSIONS:
                self.show_page(self.sessions)
            case Place.HELP:
                self.show_page(self.help)
            case Place.SETTINGS:
                self.show_page(self.settings)

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

    def _taken_in(self, page: Page) -> Page:
        """Take a new page in; it has its look from the start."""
        self._pages.addWidget(page)
        _fit(page)
        return page

    def _fit_pages(self) -> None:
        for at in range(self._pages.count()):
            _fit(self._pages.widget(at))


def _fit(page: QWidget | None) -> None:
    """Let a page know that its look changed, where it draws anything itself."""
    look_changed = getattr(page, "look_changed", None)
    if look_changed is not None:
        look_changed()
