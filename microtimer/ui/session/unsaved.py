"""Asking before events that could not be saved are left behind."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QWidget

from microtimer.ui.desk.dialogs import ask
from microtimer.ui.language import told, tr
from microtimer.ui.session.saving import SaveReport


class UnsavedQuestion:
    """One question at a time; whoever asks to leave again while it is open is let go."""

    def __init__(self, parent: QWidget) -> None:
        self._parent = parent
        self._open: QDialog | None = None

    def may_leave(self, report: SaveReport, leave: Callable[[], None]) -> bool:
        """Tell whether to leave now; else ask, and call `leave` when the answer is to go all the same."""
        if self._open is not None:
            self._open.reject()
            return True
        if report.saved:
            return True
        unsaved = told(report.unsaved) or tr("window", "The latest events are not saved.")
        words = tr(
            "window", "{unsaved} {problem} Left now, that part is lost; what was saved before it stays."
        )
        self._open = ask(
            self._parent,
            title=tr("window", "Part of this session is not saved"),
            words=words.format(unsaved=unsaved, problem=told(report.problem)),
            go=tr("window", "Leave without it"),
            stay=tr("window", "Stay"),
            given=leave,
        )
        self._open.finished.connect(self._closed)
        return False

    def _closed(self) -> None:
        self._open = None
