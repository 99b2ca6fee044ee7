"""Small questions: a reason in words, a warning to read. They never block the program behind them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QWidget

from microtimer.core.problem import visible
from microtimer.ui.desk.buttons import ButtonKind, DeskButton
from microtimer.ui.desk.labels import label
from microtimer.ui.desk.layouts import column, row
from microtimer.ui.desk.root import DeskRoot, look_of
from microtimer.ui.language import tr


class Question(QDialog):
    """A title, some words, fields, and two buttons at the foot."""

    def __init__(self, parent: QWidget, title: str, words: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(visible(title))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        look = look_of(parent)
        self.setMinimumWidth(look.px(480))
        outer = column(self)
        sheet = DeskRoot(look)
        outer.addWidget(sheet)
        self.body = column(sheet, margins=look.px(24), spacing=look.px(12))
        self.body.addWidget(label(title, "heading"))
        if words:
            self.body.addWidget(label(words, "body", "text2"))
        self.fields = column(spacing=look.px(8))
        self.body.addLayout(self.fields)
        self.foot = row(spacing=4)
        self.foot.addStretch(1)
        self.body.addLayout(self.foot)

    def adjustSize(self) -> None:
        """Take the size that the words need, those in several lines too."""
        super().adjustSize()
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            width = max(self.width(), layout.totalMinimumSize().width())
            self.resize(width, max(self.height(), layout.totalHeightForWidth(width)))

    def add_foot(self, go: str, kind: ButtonKind, *, cancel: str | None = None) -> DeskButton:
        """Add the two buttons; the right one goes on. With "" there is only one."""
        if cancel != "":
            back = DeskButton(cancel or tr("window", "Cancel"), kind=ButtonKind.LINK)
            back.clicked.connect(self.reject)
            self.foot.addWidget(back)
        button = DeskButton(go, kind=kind)
        self.foot.addWidget(button)
        return button


def ask_reason(
    parent: QWidget,
    *,
    title: str,
    words: str,
    go: str,
    given: Callable[[str], None],
    danger: bool = False,
    warn: Callable[[str], str] | None = None,
) -> QDialog:
    """Ask for a reason and call `given` with it; nothing happens without one.

    `warn` may return a sentence about what is typed, such as that it looks like a name.
    """
    dialog = Question(parent, title, words)
    field = QPlainTextEdit()
    field.setAccessibleName(tr("window", "Reason"))
    field.setTabChangesFocus(True)
    field.setFixedHeight(look_of(parent).px(90))
    note = label("", "small", "warn")
    dialog.fields.addWidget(label(tr("window", "Reason"), "strong"))
    dialog.fields.addWidget(field)
    dialog.fields.addWidget(note)
    button = dialog.add_foot(go, ButtonKind.DANGER if danger else ButtonKind.PRIMARY)
    button.setEnabled(False)

    def typed() -> None:
        text = field.toPlainText().strip()
        button.setEnabled(bool(text))
        note.setText(warn(text) if warn and text else "")

    def go_on() -> None:
        text = field.toPlainText().strip()
        dialog.accept()
        given(text)

    field.textChanged.connect(typed)
    button.clicked.connect(go_on)
    dialog.adjustSize()
    dialog.open()
    field.setFocus()
    return dialog


def ask_line(
    parent: QWidget, *, title: str, words: str, name: str, go: str, text: str, given: Callable[[str], None]
) -> QDialog:
    """Ask for one line of text, such as who signs, and call `given` with it."""
    dialog = Question(parent, title, words)
    field = QLineEdit(text)
    field.setAccessibleName(name)
    dialog.fields.addWidget(label(name, "strong"))
    dialog.fields.addWidget(field)
    button = dialog.add_foot(go, ButtonKind.PRIMARY)
    button.setEnabled(bool(text.strip()))

    def go_on() -> None:
        typed = field.text().strip()
        if typed:
            dialog.accept()
            given(typed)

    field.textChanged.connect(lambda typed: button.setEnabled(bool(typed.strip())))
    field.returnPressed.connect(go_on)
    button.clicked.connect(go_on)
    dialog.adjustSize()
    dialog.open()
    field.setFocus()
    field.selectAll()
    return dialog


def ask(parent: QWidget, *, title: str, words: str, go: str, stay: str, given: Callable[[], None]) -> QDialog:
    """Ask whether to do what cannot be undone, and call `given` when the answer is yes."""
    dialog = Question(parent, title, words)
    button = dialog.add_foot(go, ButtonKind.DANGER, cancel=stay)
    dialog.accepted.connect(given)
    button.clicked.connect(dialog.accept)
    dialog.adjustSize()
    dialog.open()
    return dialog


def tell(parent: QWidget, title: str, words: str) -> QDialog:
    """Tell something that must be read, as plain text."""
    dialog = Question(parent, title, words)
    button = dialog.add_foot(tr("window", "OK"), ButtonKind.PRIMARY, cancel="")
    button.clicked.connect(dialog.accept)
    dialog.adjustSize()
    dialog.open()
    button.setFocus()
    return dialog
