"""Ctrl-C in the terminal closes the window, as its own cross does."""

import signal

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from microtimer.ui.startup.interrupts import ClosesOnInterrupt


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_closes_the_window_and_is_given_back(qtbot: QtBot, number: signal.Signals) -> None:
    before = signal.getsignal(number)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    interrupts = ClosesOnInterrupt(window)
    signal.raise_signal(number)
    qtbot.waitUntil(lambda: not window.isVisible())
    interrupts.restore()
    assert interrupts.number == number
    assert signal.getsignal(number) is before
