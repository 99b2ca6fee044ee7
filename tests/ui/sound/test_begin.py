"""The first cues of a session: they come up before its page does, and are not lost."""

from pytestqt.qtbot import QtBot

from microtimer.ui.main_window import MainWindow
from tests.ui.window_values import loaded, services


def test_the_first_place_is_announced(qtbot: QtBot) -> None:
    window = MainWindow(services(entries=[loaded("ex-demo-60s")]))  # in a quiet room
    qtbot.addWidget(window)
    window.resize(1280, 820)
    window.show()
    qtbot.waitUntil(lambda: not window.library.loading)
    window.prepare(window.library.cards[0])
    window.desk.start.plan_card.begin.click()
    assert window.run is not None
    assert window.run.light.lit
