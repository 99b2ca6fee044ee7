"""Keys by name, one by one, from a real terminal's other end."""

import os
import pty
import select
import sys
import termios
from collections.abc import Iterator

import pytest

from microtimer.terminal.keys import Keyboard, named

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="pseudo terminals are POSIX")


@pytest.fixture
def ends() -> Iterator[tuple[int, int]]:
    """Return the two ends of a terminal: where keys are typed, and where they are read."""
    hand, seat = pty.openpty()
    yield hand, seat
    for handle in (hand, seat):
        try:
            os.close(handle)
        except OSError:
            continue  # closed by the test


@pytest.mark.parametrize(
    ("sent", "keys"),
    [
        (b" ", ["space"]),
        (b"\r", ["enter"]),  # the terminal makes a line feed of it
        (b"pn+", ["p", "n", "+"]),
        ("é€".encode(), ["é", "€"]),  # more than one byte each
        (b"\x1b[A\x1b[5~\x1b[6~", ["up", "page up", "page down"]),
        (b"\x1b", ["escape"]),
        (b"\x1b[25~", ["f13"]),  # a pedal
        (b"\x7f", ["backspace"]),
        (b"\x1b[99~x", [None, "x"]),  # a key nobody knows is one key, and none
        (b"\xff", ["\ufffd"]),  # no character at all
    ],
)
def test_what_is_typed_comes_key_by_key(ends: tuple[int, int], sent: bytes, keys: list[str | None]) -> None:
    hand, seat = ends
    with Keyboard(seat) as keyboard:
        os.write(hand, sent)
        assert [keyboard.read(2.0) for _ in keys] == keys
        assert keyboard.read(0) is None


def test_the_terminal_is_as_before_afterwards(ends: tuple[int, int]) -> None:
    _, seat = ends
    before = termios.tcgetattr(seat)
    with Keyboard(seat):
        assert termios.tcgetattr(seat) != before
    assert termios.tcgetattr(seat) == before


def test_keys_that_stop_a_terminal_do_nothing(ends: tuple[int, int]) -> None:
    hand, seat = ends
    with Keyboard(seat) as keyboard:
        os.write(hand, b"\x1a\x13\x1cx")  # Ctrl-Z, Ctrl-S, Ctrl-\\
        assert [keyboard.read(2.0) for _ in range(4)] == [None, None, None, "x"]


def test_what_was_typed_ahead_does_not_land_in_the_shell(ends: tuple[int, int]) -> None:
    hand, seat = ends
    with Keyboard(seat):
        os.write(hand, b"rm -r\n")
        assert select.select([seat], [], [], 2.0)[0]  # it has come through the terminal
    os.set_blocking(seat, False)
    with pytest.raises(BlockingIOError):
        os.read(seat, 100)


@pytest.mark.parametrize(("text", "name"), [("\x00", None), ("ab", None), ("z", "z"), ("\t", "tab")])
def test_names(text: str, name: str | None) -> None:
    assert named(text) == name
