"""The form of a correction: what is right instead, why, and who says so."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QWidget

from microtimer.ui.desk.buttons import ButtonKind
from microtimer.ui.desk.dialogs import Question
from microtimer.ui.desk.labels import label
from microtimer.ui.desk.root import look_of
from microtimer.ui.language import tr


def ask_amendment(parent: QWidget, *, event: str, by: str, given: Callable[[str, str, str], None]) -> QDialog:
    """Ask for a correction of an event and call `given` with text, author and reason; all are needed."""
    words = tr("sessions", "The original stays in the record beside the correction.")
    dialog = Question(parent, tr("sessions", "Correct this event"), f"{words}\n\n{event}")
    text = QPlainTextEdit()
    text.setTabChangesFocus(True)
    text.setFixedHeight(look_of(parent).px(90))
    reason, author = QLineEdit(), QLineEdit(by)
    named = (
        (tr("sessions", "What is right instead"), text),
        (tr("sessions", "Why"), reason),
        (tr("sessions", "Who says so"), author),
    )
    for name, field in named:
        field.setAccessibleName(name)
        dialog.fields.addWidget(label(name, "strong"))
        dialog.fields.addWidget(field)
    button = dialog.add_foot(tr("sessions", "Add the correction"), ButtonKind.PRIMARY)
    button.setEnabled(False)

    def filled() -> tuple[str, str, str]:
        return text.toPlainText().strip(), author.text().strip(), reason.text().strip()

    def typed() -> None:
        button.setEnabled(all(filled()))

    def go_on() -> None:
        values = filled()
        dialog.accept()
        given(*values)

    text.textChanged.connect(typed)
    reason.textChanged.connect(typed)
    author.textChanged.connect(typed)
    button.clicked.connect(go_on)
    dialog.adjustSize()
    dialog.open()
    text.setFocus()
    return dialog
