"""Words of a review that its tables share."""

import pytest

from microtimer.ui.sessions.review_lines import difference


@pytest.mark.parametrize(
    ("actual_ms", "planned_ms", "words"),
    [
        (61_300, 60_000, "+0:02"),  # shown as 1:02 beside 1:00
        (60_000, 60_000, "0:00"),
        (58_100, 60_000, "−0:01"),  # shown as 0:59
        (0, 90_000, "−1:30"),
    ],
)
def test_a_difference_agrees_with_the_two_durations_beside_it(
    actual_ms: int, planned_ms: int, words: str
) -> None:
    assert difference(actual_ms, planned_ms) == words
