"""Ctrl-C as a note: nothing is raised, and what stood before comes back."""

import signal

import pytest

from microtimer.terminal.interrupts import Interrupts


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_a_signal_is_noted_and_raises_nothing(number: signal.Signals, code: int) -> None:
    before = signal.getsignal(number)
    with Interrupts() as interrupts:
        noted = [interrupts.number]
        signal.raise_signal(number)
        assert [*noted, interrupts.number] == [None, number]
        assert interrupts.exit_code == code
    assert signal.getsignal(number) is before
