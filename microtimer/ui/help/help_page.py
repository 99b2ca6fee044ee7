"""Help: a few short pages, one for each kind of reader."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QTextBrowser, QWidget

from microtimer.ui.desk.buttons import DeskButton
from microtimer.ui.desk.labels import label
from microtimer.ui.desk.layouts import column, row
from microtimer.ui.desk.root import look_of
from microtimer.ui.help.help_text import fill, title_of
from microtimer.ui.icons import Icon
from microtimer.ui.language import tr


class HelpPage(QWidget):
    """A list of pages, and the page chosen."""

    tour_requested = Signal()

    def __init__(self, pages: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = tuple(pages)
        whole = column(self, margins=28, spacing=14)
        head = row()
        head.addWidget(label(tr("help", "Help"), "title", wrap=False), 1)
        tour = DeskButton(tr("help", "Take the tour"), icon=Icon.PLAY)
        tour.clicked.connect(self.tour_requested)
        head.addWidget(tour)
        whole.addLayout(head)
        beside = row(spacing=16)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("help", "Help pages"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setWordWrap(True)
        self.list.setSpacing(4)
        self.list.addItems([title_of(page) for page in self._pages])
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(tr("help", "Help page"))
        self.text.document().setDocumentMargin(28)
        beside.addWidget(self.list)
        beside.addWidget(self.text, 1)
        whole.addLayout(beside, 1)
        self._look = look_of(self)
        """What the page was set in."""
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)
        self._fit()

    def look_changed(self) -> None:
        """Set the page in another theme or size."""
        self._look = look_of(self)
        self._fit()
        self._show(self.list.currentRow())

    def _fit(self) -> None:
        self.list.setFixedWidth(look_of(self).px(300))

    def _show(self, number: int) -> None:
        if 0 <= number < len(self._pages):
            fill(self.text.document(), self._pages[number], look_of(self))
            self.text.moveCursor(self.text.textCursor().MoveOperation.Start)

    def showEvent(self, event: QShowEvent) -> None:
        # the page is made before it knows the look of the window it is put into
        if look_of(self) != self._look:
            self.look_changed()
        super().showEvent(event)
