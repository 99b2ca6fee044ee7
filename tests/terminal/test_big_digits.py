"""Digits as large as fit, never wider or higher than the room for them."""

import pytest

from microtimer.terminal.big_digits import GLYPHS, ROWS, big_digits


@pytest.mark.parametrize(
    ("text", "columns", "rows", "height"),
    [
        ("0:34", 80, 40, 15),  # the width decides
        ("0:34", 200, 40, 20),  # not without end
        ("12:34", 60, 20, 5),
        ("1:02:34", 60, 5, 5),
        ("0:34", 80, 4, 1),  # too low: plain text
        ("1:02:34", 30, 20, 1),  # too narrow
    ],
)
def test_the_size_fits(text: str, columns: int, rows: int, height: int) -> None:
    lines = big_digits(text, columns, rows)
    assert len(lines) == height
    assert all(len(line) <= columns for line in lines)


def test_every_digit_can_be_told_from_the_others() -> None:
    drawn = {tuple(big_digits(digit, 80, ROWS)) for digit in GLYPHS}
    assert len(drawn) == len(GLYPHS)


def test_a_terminal_without_blocks_can_have_other_characters() -> None:
    assert set("".join(big_digits("8", 80, 5, "#"))) == {"#", " "}
