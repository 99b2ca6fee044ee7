"""What every test of the window shares."""

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def no_window_outlives_its_test() -> Iterator[None]:
    """Collect a test's windows when it ends, not in the middle of the next one's event loop."""
    yield
    gc.collect()
