"""A stage for pictures: the real window on a real record in a folder of its own, its clock moved by hand."""

import json
import shutil
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget

from microtimer.core.clock import FakeClock
from microtimer.core.session.rehearsal import answer_for
from microtimer.core.session.state import SessionState
from microtimer.storage.resources import assets_dir, protocols_dir
from microtimer.terminal.workspace import Workspace
from microtimer.ui.library.cards import Card
from microtimer.ui.main_window import MainWindow
from microtimer.ui.run.run_page import RunPage
from microtimer.ui.services import RecordState
from microtimer.ui.session.session_controller import SessionController
from microtimer.wiring.window import window_services
from script.screen_data import DEVICE, NOW, fill_clinic, moment_of

FADE_MS: Final = 260
"""A step change cross-fades for 200 ms of real time."""
_LONGEST_MS: Final = 3_600_000


class StageError(Exception):
    """A screen could not be reached; the message says what was missing."""


@dataclass
class Folders:
    """Data folders to start from, each filled once and copied for every picture."""

    root: Path
    _made: dict[str, Path] = field(default_factory=dict)

    def copy(self, kind: str) -> Path:
        """Return a fresh copy of a data folder: "clinic", "cut off" or "new"."""
        place = Path(tempfile.mkdtemp(dir=self.root)) / "data"
        if kind == "new":
            place.mkdir()
            return place
        if kind not in self._made:
            made = self.root / kind.replace(" ", "-")
            fill_clinic(workspace_in(made, FakeClock(moment_of(NOW))), cut_off=kind == "cut off")
            self._made[kind] = made
        shutil.copytree(self._made[kind], place)
        return place


def workspace_in(folder: Path, clock: FakeClock) -> Workspace:
    """Return the program's own workspace on a folder."""
    return Workspace(
        assets=assets_dir(), protocols=protocols_dir(), data_dir=str(folder), environment={}, clock=clock
    )


class Stage:
    """The window, and the hands of whoever brings it to a screen."""

    def __init__(self, window: MainWindow, clock: FakeClock, folder: Path) -> None:
        self.window = window
        self.clock = clock
        self.folder = folder
        self.light_shown = False
        """Leave the light at the screen's edge, which goes out by itself, in the picture."""

    @property
    def run(self) -> RunPage:
        """Return the treatment screen."""
        if self.window.run is None:
            raise StageError("no session runs")
        return self.window.run

    @property
    def controller(self) -> SessionController:
        """Return what runs the session."""
        found = self.run.findChild(SessionController)
        if found is None:
            raise StageError("the treatment screen has no controller")
        return found

    def settle(self, ms: int = 0) -> None:
        """Let the window take what is under way, and `ms` of real time for what fades."""
        QTest.qWait(ms)
        for _ in range(5):
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def card(self, protocol: str) -> Card:
        """Return the card of a protocol by its id, or by its file."""
        for card in self.window.library.cards:
            if protocol in (card.file, card.file.removesuffix(".json")):
                return card
        raise StageError(f"the library has no {protocol}")

    def button(self, words: str, within: QWidget | None = None) -> QAbstractButton:
        """Return a button that is seen, by its English words."""
        wanted = QCoreApplication.translate("", words)
        for one in (within or self.window).findChildren(QAbstractButton):
            if one.text() in (words, wanted) and one.isVisible():
                return one
        raise StageError(f"no button {words!r}")

    def begin(self, protocol: str, prepare: Callable[["Stage"], None] | None = None) -> None:
        """Begin a session of a protocol from its start page."""
        self.window.prepare(self.card(protocol))
        self.window.desk.start.people_form.set_client("C-7QK4-2M")
        if prepare is not None:
            prepare(self)
        self.window.desk.start.plan_anew()
        self.window.desk.start.plan_card.begin.click()
        self.settle()
        self.controller.stop()

    def play(self, until: Callable[[SessionState], bool], *, step_ms: int = 500) -> None:
        """Let the session run under calm hands until its state is wanted."""
        controller = self.controller
        for _ in range(_LONGEST_MS // step_ms):
            if until(controller.state):
                break
            answer = answer_for(controller.state, self.clock.advance(step_ms))
            if answer is None:
                controller.tick()
            else:
                controller.ask(lambda _at, made=answer: made)  # type: ignore[misc]
        else:
            raise StageError("the session never comes to this")
        controller.stop()
        self.settle()

    def wait(self, ms: int) -> None:
        """Let time pass and nobody do anything."""
        self.clock.advance(ms)
        self.controller.tick()
        self.controller.stop()
        self.settle()

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key where the keyboard is."""
        at = QApplication.focusWidget() or self.window
        held = Qt.KeyboardModifier.NoModifier
        for one in modifiers:
            held |= one
        QTest.keyClick(at, key, held)
        self.settle(60)

    def scroll_to(self, share: float) -> None:
        """Scroll what can be scrolled on the page that is seen, 0 to 1."""
        for area in self.window.findChildren(QScrollArea):
            if area.isVisible():
                bar = area.verticalScrollBar()
                bar.setValue(round(bar.maximum() * share))
        self.settle()

    def picture(self, width: int, height: int) -> QImage:
        """Return the window in a size, dialogs that stand before it included."""
        self.window.resize(width, height)
        self.settle(FADE_MS)
        if self.window.run is not None:
            self.controller.stop()
            if not self.light_shown:
                self.run.light.put_out()
        shown = self.window.grab().toImage()
        for dialog in QApplication.topLevelWidgets():
            if dialog.isVisible() and dialog is not self.window and dialog.isWindow():
                _paste(shown, dialog, self.window)
        return shown


def _paste(shown: QImage, dialog: QWidget, window: QWidget) -> None:
    painter = QPainter(shown)
    at = window.mapFromGlobal(dialog.mapToGlobal(dialog.rect().topLeft()))
    if dialog.parent() is not None and dialog.windowType() is Qt.WindowType.Dialog:
        at = window.rect().center() - dialog.rect().center()
    painter.drawPixmap(at, dialog.grab())
    painter.end()


@contextmanager
def stage(
    folder: Path, preferences: Mapping[str, object], language: str, *, awake: bool = True
) -> Iterator[Stage]:
    """Open the window on a data folder with these preferences, and close it afterwards.

    `awake` is whether the screen could be kept from going dark.
    """
    clock = FakeClock(moment_of(NOW))
    usual = {"quiet_room": True, "practitioners": ["Ana", "Maren"], "practitioner": "Maren"}
    chosen = {**usual, "device_id": DEVICE, "language": language, **preferences}
    (folder / "settings.json").write_text(json.dumps(chosen), encoding="utf-8")
    with ExitStack() as opened:
        given = opened.enter_context(window_services(workspace_in(folder, clock)))
        services = replace(
            given, record_state=lambda: _as_at_home(given.record_state()), keep_awake=lambda _: awake
        )
        window = MainWindow(services)
        opened.callback(_put_away, window)
        window.resize(1440, 900)
        window.show()
        window.activateWindow()
        shown = Stage(window, clock, folder)
        while window.library.loading:
            shown.settle(5)
        shown.settle()
        yield shown


def _as_at_home(state: RecordState) -> RecordState:
    """Return the state with a place as on a machine in use: that of the picture is new every time."""
    return replace(state, place="/home/maren/.local/share/microtimer")


def _put_away(window: MainWindow) -> None:
    for other in QApplication.topLevelWidgets():
        if other.isVisible() and other is not window:
            other.close()
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
