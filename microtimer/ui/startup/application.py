"""Start the window and run it until it is closed."""

import logging
import sys
import traceback
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QMessageBox

from microtimer.ui.language import tr
from microtimer.ui.main_window import MainWindow
from microtimer.ui.services import Services
from microtimer.ui.startup.cycles import CycleCollector
from microtimer.ui.startup.interrupts import ClosesOnInterrupt
from microtimer.ui.startup.second_start import Welcome, look_for_window
from microtimer.ui.startup.single_instance import Doorbell, Entrance
from microtimer.ui.theme import text_font

log = logging.getLogger(__name__)


NOT_ANSWERED = 2
"""The exit code of a second start that the open window did not answer."""


def run_window(
    open_services: Callable[[], AbstractContextManager[Services]],
    entrance: Entrance,
    say: Callable[[str], None],
    open_file: Path | None = None,
    argv: Sequence[str] = (),
) -> int:
    """Show the window, on a protocol file if one is named, and return the exit code once it is closed.

    Where a window is open already, that one shows the file. `say` tells a person what cannot be shown.
    `argv` are arguments for Qt itself. A display must be there: without one Qt ends the process.
    """
    application = QApplication(["microtimer", *argv])
    application.setApplicationName("microtimer")
    application.setApplicationDisplayName("microtimer")
    application.setDesktopFileName("microtimer")
    application.setStyle("Fusion")
    application.setFont(desk_font())
    previous, cycles = sys.excepthook, CycleCollector()
    qInstallMessageHandler(_log_qt_message)
    try:
        welcome = look_for_window(entrance, open_file, say)
        if welcome is not Welcome.NOBODY:
            return 0 if welcome is Welcome.MET else NOT_ANSWERED
        bell = Doorbell(entrance.address)
        try:
            with open_services() as services:
                return _run_first(application, services, bell, open_file, cycles)
        finally:
            bell.close()  # only now is the record free for the next start: until then one waits at the door
    finally:
        sys.excepthook = previous
        cycles.stop()
        qInstallMessageHandler(None)


def _run_first(
    application: QApplication,
    services: Services,
    bell: Doorbell,
    open_file: Path | None,
    cycles: CycleCollector,
) -> int:
    """Run the window until it is closed; with the return nothing of it is left to be deleted elsewhere."""
    window = MainWindow(services)
    cycles.may_take_long = lambda: window.run is None
    sys.excepthook = told_in_words(window)
    window.show_in_place()
    if open_file is not None:
        window.open_file(open_file)
    bell.answer_with(window.answer_second_start)
    interrupts = ClosesOnInterrupt(window)
    try:
        code = application.exec()
    finally:
        interrupts.restore()
        cycles.may_take_long = lambda: True
    return code if interrupts.number is None else 128 + interrupts.number


def desk_font() -> QFont:
    """Return the text font of the desk pages."""
    return text_font(15)


def told_in_words(
    window: MainWindow,
) -> Callable[[type[BaseException], BaseException, TracebackType | None], None]:
    """Return an excepthook that logs a defect, keeps what can be kept and tells the user in words."""
    telling = False

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        nonlocal telling
        log.critical("Unhandled %s", "".join(traceback.format_exception(kind, error, trace)))
        if isinstance(error, KeyboardInterrupt):
            window.close()
        if telling or isinstance(error, KeyboardInterrupt):
            return
        telling = True
        try:
            _tell(window, error)
        finally:
            telling = False

    return hook


def _tell(window: MainWindow, error: BaseException) -> None:
    box = QMessageBox(window)
    box.setWindowTitle("microtimer")
    box.setIcon(QMessageBox.Icon.Warning)
    box.setTextFormat(box.textFormat().PlainText)
    box.setText(
        tr(
            "window",
            "Something went wrong in the program, and the last request may not have been carried out.",
        )
    )
    words = tr(
        "window",
        "What was recorded so far is kept. You can go on; if it happens again, close the window and start "
        "it again.\n\nFor a report: {error}",
    )
    box.setInformativeText(words.format(error=f"{type(error).__name__}: {str(error)[:300]}"))
    box.exec()


def _log_qt_message(kind: QtMsgType, _context: object, message: str) -> None:
    levels = {
        QtMsgType.QtDebugMsg: logging.DEBUG,
        QtMsgType.QtInfoMsg: logging.INFO,
        QtMsgType.QtWarningMsg: logging.WARNING,
    }
    log.log(levels.get(kind, logging.ERROR), "Qt: %s", message)
