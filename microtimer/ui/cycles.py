"""Keeping Python's collector of cycles away from what belongs to the window's thread."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def cycles_kept() -> Iterator[None]:
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
