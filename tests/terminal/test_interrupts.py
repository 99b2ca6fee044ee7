"""Ctrl-C as a note: nothing is raised, and what stood before comes back."""

import signal
import sys

import pytest

from microtimer.terminal.interrupts import Interrupts

SIGNALS = [(signal.SIGINT, 130), (signal.SIGTERM, 143)]
if sys.platform != "win32":
    SIGNALS.append((signal.SIGHUP, 129))


@pytest.mark.parametrize(("number", "code"), SIGNALS)
def test_a_signal_is_noted_and_raises_nothing(number: signal.Signals, code: int) -> None:
    before = signal.getsignal(number)
    with Interrupts() as interrupts:
        noted = [interrupts.number]
        signal.raise_signal(number)
        assert [*noted, interrupts.number] == [None, number]
        assert interrupts.exit_code == code
    assert signal.getsignal(number) is before


@pytest.mark.skipif(sys.platform == "win32", reason="there is no hang-up there")
def test_a_hang_up_that_was_to_be_ignored_stays_so() -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)  # as nohup does it
    try:
        with Interrupts() as interrupts:
            signal.raise_signal(signal.SIGHUP)
            assert interrupts.number is None
    finally:
        signal.signal(signal.SIGHUP, before)
