"""What stands in the place of the cards while there are none: why, and what to do."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from microtimer.ui.desk.buttons import DeskButton
from microtimer.ui.desk.labels import label
from microtimer.ui.desk.layouts import column, row
from microtimer.ui.icons import Icon
from microtimer.ui.language import tr


class EmptyState(QWidget):
    """A title, a sentence, and the button that helps."""

    show_all_wanted = Signal()
    open_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        inside = column(self, margins=40, spacing=10)
        inside.addStretch(1)
        self._title = label("", "heading")
        self._words = label("", "body", "text2")
        inside.addWidget(self._title)
        inside.addWidget(self._words)
        line = row()
        self._show_all = DeskButton(tr("library", "Show all"))
        self._show_all.clicked.connect(self.show_all_wanted)
        self._open = DeskButton(tr("library", "Open file"), icon=Icon.FOLDER)
        self._open.clicked.connect(self.open_wanted)
        line.addWidget(self._show_all)
        line.addWidget(self._open)
        line.addStretch(1)
        inside.addLayout(line)
        inside.addStretch(3)

    def tell_reading(self) -> None:
        """Say that the files are being read."""
        self._tell(
            tr("library", "Reading the library"),
            tr("library", "The protocol files are being read and checked."),
        )

    def tell_nothing_fits(self, words: str, *, filtered: bool) -> None:
        """Say that the search or the filters leave nothing."""
        if words and filtered:
            why = tr("library", 'No protocol fits "{words}" and the filters. Show all takes both away.')
        elif words:
            why = tr(
                "library",
                'No protocol has "{words}" in its title, tags, zones or author. Try fewer or other words.',
            )
        else:
            why = tr("library", "No protocol fits these filters together. Take one away, or show all.")
        self._tell(tr("library", "Nothing fits"), why.format(words=words), show_all=True)

    def tell_no_files(self, folder: str) -> None:
        """Say where protocol files belong."""
        why = tr("library", "Put protocol files (.json) into {folder}, drop one on this window, or open one.")
        place = folder or tr("library", "the protocols folder")
        self._tell(tr("library", "No protocols yet"), why.format(folder=place), can_open=True)

    def _tell(self, title: str, words: str, *, show_all: bool = False, can_open: bool = False) -> None:
        self._title.setText(title)
        self._words.setText(words)
        self._show_all.setVisible(show_all)
        self._open.setVisible(can_open)
