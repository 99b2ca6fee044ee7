"""Python's cycles are collected on the window's thread alone, and at moments that nobody waits for.

A collection on a worker deletes timers and widgets of the window's thread there, whose next timeout then ends
the program. To turn collecting off while a worker is at work is not enough: turned on again, it makes
up on that very thread for all that it left. So it stays off, and this collects instead.
"""

import gc
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer

_LOOK_MS: Final = 2_000
_MANY_YOUNG: Final = 5_000
"""So many new objects are worth a short look at the young ones, as Python does it at 700."""
_OFTEN: Final = 10
"""After so many short looks a long one at everything is worth it, as Python does it."""


class CycleCollector(QObject):
    """Collects cycles in place of Python, from its making until it is stopped.

    Make it before the first widget. A long look stops the window for a while: until `may_take_long` says that
    nobody works with it, there are short ones only.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self.may_take_long: Callable[[], bool] = lambda: True
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(_LOOK_MS)

    def look(self) -> None:
        """Collect what is worth it at this moment."""
        young, _, short_looks = gc.get_count()
        if short_looks >= _OFTEN and self.may_take_long():
            gc.collect()
        elif young >= _MANY_YOUNG:
            gc.collect(1)

    def stop(self) -> None:
        """Collect everything a last time, and let Python do it by itself again."""
        self._timer.stop()
        gc.collect()
        gc.enable()
