"""Work off the window's thread, its outcome brought back to the window's thread."""

import gc
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

from microtimer.ui.services import ServiceError

T = TypeVar("T")


class Background(QObject):
    """One worker thread; jobs run one after the other."""

    _over = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._over.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._open = True

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[ServiceError], None],
    ) -> None:
        """Do some work, then call `done` with what it gave, or `failed`, on the window's thread.

        Any other exception is raised again on the window's thread, so that it is told and not lost.
        """

        def job() -> None:
            with _cycles_kept():
                try:
                    outcome: Callable[[], None] = partial(done, work())
                except ServiceError as error:
                    outcome = partial(failed, error)
                except Exception as error:  # noqa: BLE001 - raised again where it can be told
                    outcome = partial(_raise, error)
                self._over.emit(outcome)

        self._pool.start(job)

    def finish(self) -> None:
        """Wait for what is under way, and deliver nothing from now on."""
        self._open = False
        self._pool.clear()
        self._pool.waitForDone()

    @Slot(object)
    def _deliver(self, outcome: Callable[[], None]) -> None:
        if self._open:
            outcome()


@contextmanager
def _cycles_kept() -> Iterator[None]:
    """Keep the collector of cycles from running on a worker.

    It would delete timers and widgets of the window's thread there, whose next timeout then ends the program.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if collecting:
            gc.enable()


def _raise(error: Exception) -> None:
    raise error
