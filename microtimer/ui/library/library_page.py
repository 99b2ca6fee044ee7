"""The library: every protocol file as a card, the unfinished session, and what is wrong with the record."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QStackedLayout, QWidget

from microtimer.core.preferences import LibraryOrder, Preferences
from microtimer.ui.desk.banner import Banner
from microtimer.ui.desk.buttons import ButtonKind, DeskButton
from microtimer.ui.desk.labels import label
from microtimer.ui.desk.layouts import column, empty, row
from microtimer.ui.desk.root import look_of
from microtimer.ui.icons import Icon
from microtimer.ui.language import told, tr
from microtimer.ui.library.card_filters import FITTING, RECENT, Facet, Now, counts, facets, in_order, narrowed
from microtimer.ui.library.card_list import CardList
from microtimer.ui.library.card_search import CardSearch
from microtimer.ui.library.cards import Card
from microtimer.ui.library.empty_state import EmptyState
from microtimer.ui.library.filter_bar import FilterBar
from microtimer.ui.library.unfinished import UnfinishedBanner
from microtimer.ui.map.pictures import FacePictures
from microtimer.ui.services import RecordState, SessionListRow

_SETTLE_MS: Final = 300


class LibraryPage(QWidget):
    """Find a protocol and start it."""

    start_requested = Signal(object)
    """The `Card` to start."""
    details_requested = Signal(object)
    """The `Card` to show in full."""
    open_requested = Signal(object)
    """The path of a protocol file from anywhere."""
    reload_requested = Signal()
    """A file of the library changed on disk, or the user asked."""
    resume_requested = Signal(str)
    """The id of an unfinished session to take up again, paused."""
    end_requested = Signal(str)
    """The id of an unfinished session to end where it stopped."""
    discard_requested = Signal(str)
    """The id of an unfinished session to give up, with a reason."""
    favourites_changed = Signal(object)
    """The ids of the favourites, a tuple."""
    order_changed = Signal(object)
    """The `LibraryOrder` chosen."""
    tour_requested = Signal()
    tour_declined = Signal()
    """The tour is not wanted, now or later."""

    def __init__(
        self, pictures: FacePictures, folders: Sequence[Path], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._folders = tuple(folders)
        self._cards: tuple[Card, ...] = ()
        self._facets: tuple[Facet, ...] = ()
        self._found = CardSearch()
        self._favourites: frozenset[str] = frozenset()
        self._order = LibraryOrder.FAVOURITES
        self._now_ms = 0
        self._later: set[str] = set()
        self._loading = True
        page = column(self, margins=28, spacing=12)
        page.addLayout(self._make_head())
        self._notices = column(spacing=8)
        page.addLayout(self._notices)
        self._welcome = column(spacing=8)
        page.addLayout(self._welcome)
        self._unfinished = column(spacing=8)
        page.addLayout(self._unfinished)
        self.filters = FilterBar()
        self.filters.changed.connect(self._show_cards)
        self.filters.order_changed.connect(self.order_changed)
        page.addWidget(self.filters)
        self.list = CardList(pictures)
        self._empty = EmptyState()
        self._empty.show_all_wanted.connect(self.show_all)
        self._empty.open_wanted.connect(self.ask_for_file)
        self._body = QStackedLayout()
        self._body.addWidget(self.list)
        self._body.addWidget(self._empty)
        page.addLayout(self._body, 1)
        self._hint = label(_hint_words(), "small", "text3")
        page.addWidget(self._hint)
        self.list.start_requested.connect(self.start_requested)
        self.list.details_requested.connect(self.details_requested)
        self.list.copy_requested.connect(self._copy_report)
        self.list.favourite_requested.connect(self.turn_favourite)
        self._make_watch()
        self._offer_filters()
        self._show_cards()

    @property
    def loading(self) -> bool:
        """Tell whether the library is being read for the first time."""
        return self._loading

    @property
    def cards(self) -> tuple[Card, ...]:
        """Return the cards that the search and the filters leave, in order."""
        return self.list.cards

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Show the whole library as it was read."""
        first, self._loading = self._loading, False
        self._take(cards)
        self._watch_files()
        if first and self.isVisible() and not self._search.text():
            self.focus_list()

    def add_part(self, cards: Sequence[Card]) -> None:
        """Show the cards read so far, where the library is read for the first time."""
        if self._loading:
            self._take(cards)

    def set_preferences(self, preferences: Preferences, now_ms: int) -> None:
        """Take favourites and order from the preferences; `now_ms` is the time in UTC."""
        wanted = (frozenset(preferences.favourites), preferences.library_order)
        if wanted == (self._favourites, self._order) and self._now_ms:
            return
        self._favourites, self._order = wanted
        self._now_ms = now_ms
        self.filters.set_order(self._order)
        self.list.set_favourites(self._favourites)
        self._offer_filters()
        self._show_cards()

    def set_record_state(self, state: RecordState) -> None:
        """Tell how the record stands, where there is something to tell."""
        empty(self._notices)
        if not state.writable:
            title = tr("library", "Sessions cannot be recorded here")
            self._notices.addWidget(Banner("warn", Icon.WARN, title, told(state.why_not)))
        for notice in state.notices:
            title = tr("library", "About the record")
            self._notices.addWidget(Banner("warn", Icon.WARN, title, told(notice)))

    def offer_tour(self, offered: bool) -> None:
        """Offer the tour to somebody new, or do so no longer."""
        empty(self._welcome)
        if not offered:
            return
        words = tr("library", "One minute with the demo protocol, device off. It can be left at any time.")
        banner = Banner("accent", Icon.PLAY, tr("library", "New here? Take the one-minute tour."), words)
        no = banner.add_button(tr("library", "No, thank you"), ButtonKind.LINK)
        no.clicked.connect(self.tour_declined)
        yes = banner.add_button(tr("library", "Take the tour"), ButtonKind.PRIMARY)
        yes.clicked.connect(self.tour_requested)
        self._welcome.addWidget(banner)
        banner.chain_tab_order(self._opener)

    def set_unfinished(
        self,
        rows: Sequence[SessionListRow],
        words: Callable[[SessionListRow], str],
        given_up: Callable[[str], bool] = lambda _: False,
    ) -> None:
        """Offer unfinished sessions; `words` says when one was, such as "today, 13:58".

        A session of which `given_up` says that resuming it failed too often can only be ended or discarded.
        """
        empty(self._unfinished)
        offered = [session for session in rows if session.id not in self._later]
        for session in offered[:2]:
            banner = self._make_unfinished(session, words(session), given_up=given_up(session.id))
            self._unfinished.addWidget(banner)
            banner.chain_tab_order(self._opener)
        more = len(offered) - 2
        if more > 0:
            text = tr("library", "{count} more unfinished sessions stand in Sessions.")
            if more == 1:
                text = tr("library", "1 more unfinished session stands in Sessions.")
            self._unfinished.addWidget(label(text.format(count=more), "body", "warn"))

    def set_search(self, words: str) -> None:
        """Search for these words."""
        self._search.setText(words)

    def show_all(self) -> None:
        """Take search and filters away."""
        self._search.clear()
        self.filters.reset()

    def focus_list(self) -> None:
        """Put the keyboard on the cards."""
        self.list.setFocus()

    def look_changed(self) -> None:
        """Lay the cards out for another theme or size."""
        self._search.setMinimumWidth(look_of(self).px(180))
        self._search.setMaximumWidth(look_of(self).px(360))
        self.list.fit_columns()
        self.list.viewport().update()

    def turn_favourite(self, card: Card) -> None:
        """Make a card a favourite, or not any more."""
        now = self._favourites ^ {card.key}
        self.favourites_changed.emit(tuple(sorted(now)))
        words = tr("library", "{title} is a favourite now.")
        if card.key not in now:
            words = tr("library", "{title} is no favourite any more.")
        self._hint.setText(words.format(title=card.title))

    def ask_for_file(self) -> None:
        """Let the user choose a protocol file."""
        kinds = tr("library", "Protocol files (*.json);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, tr("library", "Open a protocol file"), "", kinds)
        if chosen:
            self.open_requested.emit(Path(chosen))

    def _make_head(self) -> QHBoxLayout:
        head = row(spacing=10)
        head.addWidget(label(tr("library", "Protocols"), "title", wrap=False))
        self._count = label("", "body", "text3")
        head.addSpacing(8)
        head.addWidget(self._count, 1)
        self._search = _SearchField()
        self._search.setPlaceholderText(tr("library", "Find a protocol  (Ctrl+F)"))
        self._search.setAccessibleName(tr("library", "Find a protocol"))
        self._search.setAccessibleDescription(
            tr("library", "Looks in titles, tags, zones and authors; Enter goes to the cards")
        )
        self._search.setClearButtonEnabled(True)
        self._search.setMinimumWidth(180)
        self._search.setMaximumWidth(360)
        self._search.textChanged.connect(self._show_cards)
        self._search.left.connect(self.focus_list)
        head.addWidget(self._search, 2)
        self._opener = DeskButton(tr("library", "Open file"), icon=Icon.FOLDER)
        self._opener.setToolTip(
            tr("library", "Open a protocol file from anywhere (Ctrl+O), or drop it on the window")
        )
        self._opener.clicked.connect(self.ask_for_file)
        head.addWidget(self._opener)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._search.setFocus)
        reload = QShortcut(QKeySequence(QKeySequence.StandardKey.Refresh), self)
        reload.activated.connect(self.reload_requested)
        return head

    def _make_watch(self) -> None:
        self._watch = QFileSystemWatcher(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.reload_requested)
        self._watch.fileChanged.connect(lambda _: self._settle.start())
        self._watch.directoryChanged.connect(lambda _: self._settle.start())

    def _make_unfinished(self, session: SessionListRow, when: str, *, given_up: bool) -> Banner:
        def put_off() -> None:
            self._later.add(session.id)
            banner.hide()

        banner = UnfinishedBanner(
            session,
            when,
            resume=None if given_up else lambda: self.resume_requested.emit(session.id),
            end=lambda: self.end_requested.emit(session.id),
            discard=lambda: self.discard_requested.emit(session.id),
            later=put_off,
        )
        return banner

    def _take(self, cards: Sequence[Card]) -> None:
        self._cards = tuple(cards)
        self._found.keep(self._cards)
        self._offer_filters()
        self._show_cards()

    def _offer_filters(self) -> None:
        self._facets = facets(self._cards, Now(self._now_ms, self._favourites))
        self.filters.set_facets(self._facets)
        device = any(card.fit.fits or card.fit.tone == "danger" for card in self._cards)
        self.filters.set_offered(FITTING, offered=device)
        self.filters.set_offered(RECENT, offered=any(card.last for card in self._cards))

    def _show_cards(self) -> None:
        words = self._search.text()
        found = [card for card in self._cards if self._found.finds(card, words)]
        shown = narrowed(found, self._facets, self.filters.chosen)
        self.filters.set_counts(counts(found, self._facets, self.filters.chosen))
        self.list.set_cards(in_order(shown, self._order, self._favourites))
        self._body.setCurrentIndex(0 if shown else 1)
        self._hint.setVisible(bool(shown))
        self._count.setText(self._count_words(len(shown)))
        if not shown:
            self._tell_empty(words.strip())

    def _count_words(self, shown: int) -> str:
        if self._loading:
            return tr("library", "Reading the library ...")
        bad = sum(card.figures is None for card in self._cards)
        number = len(self._cards)
        files = tr("library", "1 file") if number == 1 else tr("library", "{count} files")
        parts = [files.format(count=number)]
        if shown != number:
            parts = [tr("library", "{shown} of {files}").format(shown=shown, files=parts[0])]
        if bad:
            parts.append(tr("library", "{count} that cannot run").format(count=bad))
        return ", ".join(parts)

    def _tell_empty(self, words: str) -> None:
        if self._loading:
            self._empty.tell_reading()
        elif self._cards:
            self._empty.tell_nothing_fits(words, filtered=bool(self.filters.chosen))
        else:
            self._empty.tell_no_files(str(self._folders[-1]) if self._folders else "")

    def _copy_report(self, card: Card) -> None:
        if card.problems:
            QGuiApplication.clipboard().setText(card.report)
            words = tr("library", "The report on {file} is on the clipboard.")
            self._hint.setText(words.format(file=card.file))

    def _watch_files(self) -> None:
        wanted = {str(folder) for folder in self._folders if folder.is_dir()}
        wanted |= {file for card in self._cards if Path(file := card.entry.file).is_file()}
        watched = {*self._watch.files(), *self._watch.directories()}
        if gone := sorted(watched - wanted):
            self._watch.removePaths(gone)
        if new := sorted(wanted - watched):
            self._watch.addPaths(new)


class _SearchField(QLineEdit):
    """A field whose Enter and Down go to what was found, and whose Escape empties it."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


def _hint_words() -> str:
    return tr(
        "library",
        "Enter starts the chosen protocol, Space shows its details, F makes it a favourite.",
    )
