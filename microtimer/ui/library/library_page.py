"""The library: every protocol file as a card, the unfinished session, and what is wrong with the record."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QStackedLayout, QWidget

from microtimer.ui.desk import Banner, ButtonKind, DeskButton, column, empty, label, look_of, row
from microtimer.ui.face_pictures import FacePictures
from microtimer.ui.icons import Icon
from microtimer.ui.library.card_list import CardList
from microtimer.ui.library.cards import Card
from microtimer.ui.services import RecordState, SessionListRow
from microtimer.ui.when import clock_words

_SETTLE_MS: Final = 300
_SHORT_MS: Final = 20 * 60_000
Filter = Callable[[Card], bool]
_FILTERS: Final[tuple[tuple[str, Filter], ...]] = (
    ("All", lambda _: True),
    ("Face", lambda card: card.figures is not None and "face" in card.figures.groups),
    ("Neck", lambda card: card.figures is not None and bool({"neck", "chest"} & card.figures.groups)),
    ("Under 20 min", lambda card: card.figures is not None and 0 < card.figures.planned_ms < _SHORT_MS),
    ("Has static steps", lambda card: card.figures is not None and card.figures.static.steps > 0),
    ("Practice", lambda card: card.status == "practice"),
    ("With problems", lambda card: bool(card.problems)),
)


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

    def __init__(
        self, pictures: FacePictures, folders: Sequence[Path], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._folders = tuple(folders)
        self._cards: tuple[Card, ...] = ()
        self._later: set[str] = set()
        self._loading = True
        page = column(self, margins=28, spacing=12)
        page.addLayout(self._make_head())
        self._notices = column(spacing=8)
        page.addLayout(self._notices)
        self._unfinished = column(spacing=8)
        page.addLayout(self._unfinished)
        page.addLayout(self._make_filters())
        self.list = CardList(pictures)
        self._empty = self._make_empty()
        self._body = QStackedLayout()
        self._body.addWidget(self.list)
        self._body.addWidget(self._empty)
        page.addLayout(self._body, 1)
        self._hint = label("Enter starts the chosen protocol, Space shows its details.", "small", "text3")
        page.addWidget(self._hint)
        self.list.start_requested.connect(self.start_requested)
        self.list.details_requested.connect(self.details_requested)
        self.list.copy_requested.connect(self._copy_report)
        self._watch = QFileSystemWatcher(self)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(_SETTLE_MS)
        self._settle.timeout.connect(self.reload_requested)
        self._watch.fileChanged.connect(lambda _: self._settle.start())
        self._watch.directoryChanged.connect(lambda _: self._settle.start())
        self._show_cards()

    @property
    def loading(self) -> bool:
        """Tell whether the library is being read for the first time."""
        return self._loading

    @property
    def cards(self) -> tuple[Card, ...]:
        """Return the cards that the search and the filter leave, in order."""
        return self.list.cards

    def set_cards(self, cards: Sequence[Card]) -> None:
        """Show the library: files that can run first, in order of title."""
        first, self._loading = self._loading, False
        self._cards = tuple(
            sorted(cards, key=lambda card: (card.figures is None, card.title.casefold(), card.entry.file))
        )
        self._watch_files()
        self._show_cards()
        if first and self.isVisible() and not self._search.text():
            self.focus_list()

    def set_record_state(self, state: RecordState) -> None:
        """Tell how the record stands, where there is something to tell."""
        empty(self._notices)
        if not state.writable:
            self._notices.addWidget(
                Banner("warn", Icon.WARN, "Sessions cannot be recorded here", state.why_not)
            )
        for notice in state.notices:
            self._notices.addWidget(Banner("warn", Icon.WARN, "About the record", notice))

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
        if len(offered) > 2:
            more = f"{len(offered) - 2} more unfinished sessions stand in Sessions."
            self._unfinished.addWidget(label(more, "body", "warn"))

    def set_search(self, words: str) -> None:
        """Search for these words."""
        self._search.setText(words)

    def focus_list(self) -> None:
        """Put the keyboard on the cards."""
        self.list.setFocus()

    def look_changed(self) -> None:
        """Lay the cards out for another theme or size."""
        self._search.setMinimumWidth(look_of(self).px(240))
        self._search.setMaximumWidth(look_of(self).px(360))
        self.list.fit_columns()
        self.list.viewport().update()

    def _make_head(self) -> QHBoxLayout:
        head = row(spacing=8)
        head.addWidget(label("Protocols", "title", wrap=False))
        self._count = label("", "body", "text3")
        head.addSpacing(8)
        head.addWidget(self._count, 1)
        self._search = QLineEdit()
        self._search.setPlaceholderText("Find a protocol  (Ctrl+F)")
        self._search.setAccessibleName("Find a protocol")
        self._search.setClearButtonEnabled(True)
        self._search.setMinimumWidth(230)
        self._search.setMaximumWidth(360)
        self._search.textChanged.connect(self._show_cards)
        self._search.returnPressed.connect(self.focus_list)
        head.addWidget(self._search)
        self._opener = DeskButton("Open file", icon=Icon.FOLDER)
        self._opener.setToolTip("Open a protocol file from anywhere (Ctrl+O), or drop it on the window")
        self._opener.clicked.connect(self.ask_for_file)
        head.addWidget(self._opener)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._search.setFocus)
        reload = QShortcut(QKeySequence(QKeySequence.StandardKey.Refresh), self)
        reload.activated.connect(self.reload_requested)
        return head

    def _make_filters(self) -> QHBoxLayout:
        line = row(spacing=0)
        self._chips: list[tuple[DeskButton, Filter]] = []
        for name, keep in _FILTERS:
            chip = DeskButton(name, kind=ButtonKind.CHIP)
            chip.setAutoExclusive(True)
            chip.setChecked(name == "All")
            chip.toggled.connect(self._show_cards)
            line.addWidget(chip)
            self._chips.append((chip, keep))
        line.addStretch(1)
        return line

    def _make_empty(self) -> QWidget:
        whole = QWidget()
        inside = column(whole, margins=40, spacing=10)
        inside.addStretch(1)
        self._empty_title = label("", "heading")
        self._empty_words = label("", "body", "text2")
        self._empty_button = DeskButton("Open file", icon=Icon.FOLDER)
        self._empty_button.clicked.connect(self._act_on_empty)
        inside.addWidget(self._empty_title)
        inside.addWidget(self._empty_words)
        line = row()
        line.addWidget(self._empty_button)
        line.addStretch(1)
        inside.addLayout(line)
        inside.addStretch(3)
        return whole

    def _make_unfinished(self, session: SessionListRow, when: str, *, given_up: bool) -> Banner:
        who = ", ".join(
            filter(None, (session.client, f"{session.protocol_title} v{session.protocol_version}"))
        )
        by = f", {session.practitioner}" if session.practitioner else ""
        rehearsal = {"rehearsal": " (rehearsal)", "practice": " (practice)"}.get(session.kind, "")
        words = (
            f"{who}{by}{rehearsal}. {session.steps_done} of {session.steps_total} steps done, "
            f"{clock_words(session.elapsed_ms)} recorded. Everything up to there is kept."
        )
        if given_up:
            words += " Resuming it failed twice and is not offered again: end it or discard it."
        banner = Banner("warn", Icon.CLOCK_PLUS, f"Unfinished session from {when}", words)
        if not given_up:
            resume = banner.add_button("Resume, paused", ButtonKind.PRIMARY, Icon.PLAY)
            resume.clicked.connect(lambda: self.resume_requested.emit(session.id))
        end = banner.add_button("End here")
        end.setToolTip("End it as incomplete, where it stopped")
        end.clicked.connect(lambda: self.end_requested.emit(session.id))
        discard = banner.add_button("Discard", ButtonKind.DANGER)
        discard.setToolTip("Give it up with a reason; the record is kept")
        discard.clicked.connect(lambda: self.discard_requested.emit(session.id))
        later = banner.add_button("Later", ButtonKind.LINK)
        later.clicked.connect(lambda: self._put_off(session.id, banner))
        return banner

    def _put_off(self, session_id: str, banner: Banner) -> None:
        self._later.add(session_id)
        banner.hide()

    def _show_cards(self) -> None:
        words = self._search.text()
        keep = next((keep for chip, keep in self._chips if chip.isChecked()), _FILTERS[0][1])
        shown = [card for card in self._cards if keep(card) and card.matches(words)]
        self.list.set_cards(shown)
        self._body.setCurrentIndex(0 if shown else 1)
        self._hint.setVisible(bool(shown))
        self._count.setText(self._count_words(len(shown)))
        if not shown:
            self._tell_empty()

    def _count_words(self, shown: int) -> str:
        if self._loading:
            return "Reading the library ..."
        bad = sum(card.figures is None for card in self._cards)
        number = len(self._cards)
        words = f"{number} file{'s' if number != 1 else ''}"
        words += f", {bad} that cannot run" if bad else ""
        return words if shown == number else f"{shown} of {words}"

    def _tell_empty(self) -> None:
        searched = bool(self._cards)
        self._empty_button.setVisible(not self._loading)
        if self._loading:
            title, words = "Reading the library", "The protocol files are being read and checked."
        elif searched:
            title, words = "Nothing fits", "No protocol fits the search and the filter."
        else:
            title = "No protocols yet"
            place = self._folders[-1] if self._folders else "the protocols folder"
            words = f"Put protocol files (.json) into {place}, drop one on this window, or open one."
        self._empty_button.show_as("Show all" if searched else "Open file", None if searched else Icon.FOLDER)
        self._empty_title.setText(title)
        self._empty_words.setText(words)

    def _act_on_empty(self) -> None:
        if self._cards:
            self._search.clear()
            self._chips[0][0].setChecked(True)
        else:
            self.ask_for_file()

    def ask_for_file(self) -> None:
        """Let the user choose a protocol file."""
        chosen, _ = QFileDialog.getOpenFileName(
            self, "Open a protocol file", "", "Protocol files (*.json);;All files (*)"
        )
        if chosen:
            self.open_requested.emit(Path(chosen))

    def _copy_report(self, card: Card) -> None:
        if card.problems:
            QGuiApplication.clipboard().setText(card.report)
            self._hint.setText(f"The report on {card.file} is on the clipboard.")

    def _watch_files(self) -> None:
        wanted = {str(folder) for folder in self._folders if folder.is_dir()}
        wanted |= {file for card in self._cards if Path(file := card.entry.file).is_file()}
        watched = {*self._watch.files(), *self._watch.directories()}
        if gone := sorted(watched - wanted):
            self._watch.removePaths(gone)
        if new := sorted(wanted - watched):
            self._watch.addPaths(new)
