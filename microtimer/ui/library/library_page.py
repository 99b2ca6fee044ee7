"""The library: every protocol file as a card, the unfinished session, and what is wrong with the record."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QFileSystemWatcher, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QStackedLayout, QWidget

from microtimer.core.sentence import sentence
from microtimer.ui.desk import Banner, ButtonKind, DeskButton, column, empty, label, look_of, row
from microtimer.ui.face_pictures import FacePictures
from microtimer.ui.icons import Icon
from microtimer.ui.language import told, tr
from microtimer.ui.library.card_list import CardList
from microtimer.ui.library.cards import Card
from microtimer.ui.services import RecordState, SessionListRow
from microtimer.ui.when import clock_words

_SETTLE_MS: Final = 300
_SHORT_MS: Final = 20 * 60_000
Filter = Callable[[Card], bool]
_FILTERS: Final[tuple[tuple[str, Filter], ...]] = (
    (sentence("library", "All"), lambda _: True),
    (sentence("library", "Face"), lambda card: card.figures is not None and "face" in card.figures.groups),
    (
        sentence("library", "Neck"),
        lambda card: card.figures is not None and bool({"neck", "chest"} & card.figures.groups),
    ),
    (
        sentence("library", "Under 20 min"),
        lambda card: card.figures is not None and 0 < card.figures.planned_ms < _SHORT_MS,
    ),
    (
        sentence("library", "Has static steps"),
        lambda card: card.figures is not None and card.figures.static.steps > 0,
    ),
    (sentence("library", "Practice"), lambda card: card.status == "practice"),
    (sentence("library", "With problems"), lambda card: bool(card.problems)),
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
        words = tr("library", "Enter starts the chosen protocol, Space shows its details.")
        self._hint = label(words, "small", "text3")
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
                Banner(
                    "warn",
                    Icon.WARN,
                    tr("library", "Sessions cannot be recorded here"),
                    told(state.why_not),
                )
            )
        for notice in state.notices:
            self._notices.addWidget(
                Banner("warn", Icon.WARN, tr("library", "About the record"), told(notice))
            )

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
            more = len(offered) - 2
            text = tr("library", "1 more unfinished session stands in Sessions.")
            if more > 1:
                text = tr("library", "{count} more unfinished sessions stand in Sessions.")
            self._unfinished.addWidget(label(text.format(count=more), "body", "warn"))

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
        self._search.setPlaceholderText(tr("library", "Find a protocol  (Ctrl+F)"))
        self._search.setAccessibleName(tr("library", "Find a protocol"))
        self._search.setClearButtonEnabled(True)
        self._search.setMinimumWidth(230)
        self._search.setMaximumWidth(360)
        self._search.textChanged.connect(self._show_cards)
        self._search.returnPressed.connect(self.focus_list)
        head.addWidget(self._search)
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

    def _make_filters(self) -> QHBoxLayout:
        line = row(spacing=0)
        self._chips: list[tuple[DeskButton, Filter]] = []
        for number, (name, keep) in enumerate(_FILTERS):
            chip = DeskButton(told(name), kind=ButtonKind.CHIP)
            chip.setAutoExclusive(True)
            chip.setChecked(number == 0)
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
        self._empty_button = DeskButton(tr("library", "Open file"), icon=Icon.FOLDER)
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
        title = tr("library", "Unfinished session from {when}").format(when=when)
        banner = Banner("warn", Icon.CLOCK_PLUS, title, _unfinished_words(session, given_up=given_up))
        if not given_up:
            resume = banner.add_button(tr("library", "Resume, paused"), ButtonKind.PRIMARY, Icon.PLAY)
            resume.clicked.connect(lambda: self.resume_requested.emit(session.id))
        end = banner.add_button(tr("library", "End here"))
        end.setToolTip(tr("library", "End it as incomplete, where it stopped"))
        end.clicked.connect(lambda: self.end_requested.emit(session.id))
        discard = banner.add_button(tr("library", "Discard"), ButtonKind.DANGER)
        discard.setToolTip(tr("library", "Give it up with a reason; the record is kept"))
        discard.clicked.connect(lambda: self.discard_requested.emit(session.id))
        later = banner.add_button(tr("library", "Later"), ButtonKind.LINK)
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

    def _tell_empty(self) -> None:
        searched = bool(self._cards)
        self._empty_button.setVisible(not self._loading)
        if self._loading:
            title = tr("library", "Reading the library")
            words = tr("library", "The protocol files are being read and checked.")
        elif searched:
            title = tr("library", "Nothing fits")
            words = tr("library", "No protocol fits the search and the filter.")
        else:
            title = tr("library", "No protocols yet")
            place = self._folders[-1] if self._folders else tr("library", "the protocols folder")
            words = tr(
                "library",
                "Put protocol files (.json) into {folder}, drop one on this window, or open one.",
            ).format(folder=place)
        if searched:
            self._empty_button.show_as(tr("library", "Show all"))
        else:
            self._empty_button.show_as(tr("library", "Open file"), Icon.FOLDER)
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
        kinds = tr("library", "Protocol files (*.json);;All files (*)")
        chosen, _ = QFileDialog.getOpenFileName(self, tr("library", "Open a protocol file"), "", kinds)
        if chosen:
            self.open_requested.emit(Path(chosen))

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


def _unfinished_words(session: SessionListRow, *, given_up: bool) -> str:
    kind = {"rehearsal": tr("library", "rehearsal"), "practice": tr("library", "practice")}
    which = f"{session.protocol_title} v{session.protocol_version}"
    who = (session.client, which, session.practitioner, kind.get(session.kind, ""))
    words = tr(
        "library",
        "{who}. {done} of {total} steps done, {time} recorded. Everything up to there is kept.",
    ).format(
        who=", ".join(filter(None, who)),
        done=session.steps_done,
        total=session.steps_total,
        time=clock_words(session.elapsed_ms),
    )
    if given_up:
        more = tr("library", "Resuming it failed twice and is not offered again: end it or discard it.")
        return f"{words} {more}"
    return words
