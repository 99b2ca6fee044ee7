"""Lengths of time in the reports of the terminal."""

import pytest

from microtimer.terminal.printing import spent_text
from microtimer.ui.when import clock_words


@pytest.mark.parametrize("ms", [0, 1, 999, 1_000, 122_300, 3_599_001, 3_600_000])
def test_a_report_says_the_same_length_as_the_window(ms: int) -> None:
    assert spent_text(ms) == clock_words(ms)
