"""The keys of the desk, in a list over its pages."""

from typing import Final

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from microtimer.core.sentence import Sentence, sentence
from microtimer.ui.desk.buttons import ButtonKind
from microtimer.ui.desk.dialogs import Question
from microtimer.ui.desk.labels import label
from microtimer.ui.desk.root import look_of
from microtimer.ui.language import told, tr

_KEYS: Final[tuple[tuple[tuple[str, ...], Sentence], ...]] = (
    (("Ctrl+1", "Ctrl+2", "Ctrl+3", "Ctrl+4"), sentence("window", "Library, Sessions, Help, Settings")),
    (("Ctrl+F",), sentence("window", "Find a protocol")),
    (("Ctrl+O",), sentence("window", "Open a protocol file")),
    (("F5",), sentence("window", "Read the library again")),
    (("Return",), sentence("window", "Start the protocol, or open the session, that is chosen")),
    (("Space",), sentence("window", "Show the details of the protocol that is chosen")),
    (("F",), sentence("window", "Make the protocol that is chosen a favourite, or no longer")),
    (("Ctrl+Return",), sentence("window", "Begin the session that is prepared")),
    (("Tab", "Shift+Tab"), sentence("window", "Walk through everything; the ring shows where you are")),
    (("Esc",), sentence("window", "One page back; close a question")),
    (("F11",), sentence("window", "Fill the screen")),
    (("?",), sentence("window", "These keys; in a treatment, the keys of the treatment")),
)


def show_keys(parent: QWidget) -> QDialog:
    """List the keys of the desk."""
    dialog = Question(parent, tr("window", "Keys"), "")
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(1, 1)
    for line, (keys, words) in enumerate(_KEYS):
        grid.addWidget(label("  ".join(_native(key) for key in keys), "strong", wrap=False), line, 0)
        what = label(told(words), "body", "text2")
        what.setMinimumWidth(look_of(parent).px(280))
        grid.addWidget(what, line, 1)
    dialog.fields.addLayout(grid)
    close = dialog.add_foot(tr("window", "Close"), ButtonKind.PRIMARY, cancel="")
    close.clicked.connect(dialog.accept)
    dialog.adjustSize()
    dialog.open()
    close.setFocus()
    return dialog


def _native(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
