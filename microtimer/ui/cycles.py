"""Keeping Python's collector of cycles away from what belongs to the window's thread."""

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_turn: Final = threading.Lock()
_inside: Final[list[bool]] = []
"""Whether cycles were collected before, once for every worker that is at work."""


@contextmanager
def cycles_kept() -> Iterator[None]:
    """Keep the collector of cycles from running on a worker, for as long as any of them is at work.

    It would delete timers and widgets of the window's thread there, whose next timeout then ends the program.
    """
    with _turn:
        _inside.append(gc.isenabled() if not _inside else _inside[0])
        gc.disable()
    try:
        yield
    finally:
        with _turn:
            if _inside.pop() and not _inside:
                gc.enable()
