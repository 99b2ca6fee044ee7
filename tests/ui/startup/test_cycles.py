"""Who deletes what belongs to the window: the window itself, and never another thread."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microtimer.ui.background import Background
from microtimer.ui.main_window import MainWindow
from microtimer.ui.startup.cycles import CycleCollector
from tests.ui.window_values import services


class Node:
    """Something that keeps itself alive."""

    def __init__(self) -> None:
        self.me = self


@pytest.fixture
def collector(qapp: QObject) -> Iterator[CycleCollector]:
    made = CycleCollector()
    yield made
    made.stop()
    gc.disable()  # as the tests of the window have it


@pytest.fixture
def threads() -> Iterator[list[str]]:
    """Return the names of the threads that cycles are collected on, as they are."""
    seen: list[str] = []

    def note(phase: str, info: dict[str, int]) -> None:
        seen.append(threading.current_thread().name)

    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)


def in_treatment(qtbot: QtBot) -> MainWindow:
    """Return a window in which a session runs."""
    window = MainWindow(services())
    window.show()
    qtbot.waitUntil(lambda: not window.library.loading)
    window.prepare(next(card for card in window.library.cards if card.title.startswith("Demo")))
    window.desk.start.plan_card.begin.click()
    return window


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def alive() -> list[str]:
    """Return the kinds of what Python still knows of the window and Qt has not deleted."""
    known = [one for one in gc.get_objects() if isinstance(one, QObject) and shiboken6.isValid(one)]
    return sorted({type(one).__name__ for one in known})


def test_work_off_the_window_never_collects_cycles_there(
    qtbot: QtBot, collector: CycleCollector, threads: list[str]
) -> None:
    background, done = Background(), list[int]()
    for _ in range(5):
        background.run(lambda: len([Node() for _ in range(20_000)]), done.append, lambda _: None)
    qtbot.waitUntil(lambda: len(done) == 5)
    background.finish()
    assert threads == []
    collector.look()
    assert set(threads) == {threading.current_thread().name}


def test_everything_is_looked_at_only_when_nobody_waits(
    collector: CycleCollector, threads: list[str]
) -> None:
    node = Node()
    gone = weakref.ref(node)
    gc.collect(1)
    gc.collect(1)
    del node
    gc.collect(1)
    collector.may_take_long = lambda: False
    for _ in range(20):
        gc.collect(1)
        collector.look()
    assert gone() is not None
    collector.may_take_long = lambda: True
    collector.look()
    assert gone() is None


def test_a_window_that_is_closed_and_deleted_leaves_nothing_alive(qtbot: QtBot) -> None:
    before = alive()
    window = in_treatment(qtbot)
    settle()
    assert "RunPage" in alive()
    window.close()
    window.deleteLater()
    settle()
    assert alive() == before


def test_a_treatment_screen_that_was_left_is_deleted_at_once(qtbot: QtBot) -> None:
    window = in_treatment(qtbot)
    qtbot.addWidget(window)
    room = {"RunPage", "SessionController", "GatePanel"}
    assert room <= set(alive())
    page = window.run
    assert page is not None
    page.finished.emit()
    settle()
    assert not room & set(alive())
