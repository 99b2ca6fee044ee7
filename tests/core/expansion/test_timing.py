"""Whole milliseconds from what an author writes."""

import pytest

from microtimer.core.expansion.timing import thousandths


@pytest.mark.parametrize(
    ("seconds", "milliseconds"),
    [
        (60, 60_000),
        (0.1, 100),
        (12.5, 12_500),
        (0.0005, 1),  # a half goes up
        (1.0005, 1001),  # as written, though its binary form lies below the half
        (2.0004, 2000),
        (86_400, 86_400_000),
        (1e-05, 0),
    ],
)
def test_seconds_become_milliseconds_half_up(seconds: float, milliseconds: int) -> None:
    assert thousandths(seconds) == milliseconds
