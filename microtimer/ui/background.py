"""Work off the window's thread, its outcome brought back to the window's thread."""

from collections.abc import Callable
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
            try:
                outcome: Callable[[], None] = partial(done, work())
            except ServiceError as error:
                outcome = partial(failed, error)
            except Exception as error:  # noqa: BLE001 - raised again where it can be told
                outcome = partial(_raise, error)
            self._over.emit(outcome)

        self._pool.start(job)

    def run_in_parts(
        self,
        work: Callable[[Callable[[T], None]], T],
        part: Callable[[T], None],
        done: Callable[[T], None],
        failed: Callable[[ServiceError], None],
    ) -> None:
        """Do some work like `run`; what it hands on while it works reaches `part` on the window's thread."""
        self.run(lambda: work(lambda found: self._over.emit(partial(part, found))), done, failed)

    def finish(self, hurry: Callable[[], None] | None = None) -> None:
        """Wait for what is under way, and deliver nothing from now on; `hurry` may cut that work short."""
        self._open = False
        self._pool.clear()
        if hurry is not None:
            hurry()
        self._pool.waitForDone()

    @Slot(object)
    def _deliver(self, outcome: Callable[[], None]) -> None:
        if self._open:
            outcome()


def _raise(error: Exception) -> None:
    raise error
