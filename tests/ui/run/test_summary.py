"""The words a session ends with."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from microtimer.core.plan import Plan, Side
from microtimer.core.session.actions import EndEarly, Skip
from microtimer.core.session.view import view
from microtimer.ui.run.end_panel import EndPanel
from microtimer.ui.run.labels import PlainLabel
from microtimer.ui.run.summary import Summary, TimeRow, summarize
from microtimer.ui.theme import LIGHT, Look, unit_for
from tests.core.session.runs import Run, plan_of, zone

LANES = plan_of(
    zone("jaw", 60, Side.LEFT, lane_group="pads"),
    zone("jaw", 60, Side.RIGHT, lane_group="pads", lane=1),
    zone("brow", 30, Side.LEFT),
)


def ended(plan: Plan, after_s: float, *, skip: bool = False) -> Summary:
    run = Run(plan).start()
    if skip:
        run.do(Skip, "phone")
    run.wait(after_s)
    if run.state.under_way:
        run.do(EndEarly)
    return summarize(plan, run.state, view(run.state, run.state.seen_t_ms), run.events)


@pytest.mark.parametrize(
    ("after_s", "done", "cut_short", "not_begun"),
    [(20, "0 of 3", 2, 1), (70, "2 of 3", 1, 0), (120, "3 of 3", 0, 0)],
)
def test_both_lanes_are_counted_and_listed(
    qapp: QApplication, after_s: float, done: str, cut_short: int, not_begun: int
) -> None:
    summary = ended(LANES, after_s)
    assert summary.steps == f"{done} steps done"
    assert sum("cut short" in line for line in summary.skipped) == cut_short
    assert sum("not begun" in line for line in summary.skipped) == not_begun


SHORT = Summary(
    heading="Session complete",
    complete=True,
    times=(TimeRow("Treatment", "6:00", "6:00"), TimeRow("Whole session", "6:40", "7:13", "+0:33")),
    steps="19 of 19 steps done",
    sides="Client's left 2:40, client's right 2:40",
    skipped=(),
    noted=(),
)
LONG = replace(SHORT, skipped=tuple(f"Brow, client's left {n}: the client asked for it" for n in range(90)))


def largest(qtbot: QtBot, size: tuple[int, int], summary: Summary) -> tuple[float, bool]:
    """Return how many pixels high the words are in a window, and whether there is more below."""
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(*size)
    panel = EndPanel(Look(LIGHT, unit_for(*size)), window)
    panel.resize(*size)
    panel.set_summary(summary)
    panel.set_aftercare(("Tell us about redness that stays, or pain.",))
    window.show()
    QApplication.processEvents()
    words = next(label for label in panel.findChildren(PlainLabel) if label.text() == summary.steps)
    bars = panel.body.findChildren(QScrollBar)
    more_below = any(bar.isVisible() and bar.maximum() > 0 for bar in bars)
    return words.font().pixelSize() / unit_for(*size), more_below


@pytest.mark.parametrize("size", [(1440, 850), (1024, 650), (900, 1350)])
def test_the_words_are_as_large_as_the_room_allows(qtbot: QtBot, size: tuple[int, int]) -> None:
    short, long = largest(qtbot, size, SHORT), largest(qtbot, size, LONG)
    assert short[0] > 1.2 * long[0]
    assert not short[1]
    assert long[0] == pytest.approx(28, abs=1)  # as designed
    assert long[1]  # the rest is scrolled to


def test_a_skipped_step_is_not_done(qapp: QApplication) -> None:
    assert ended(plan_of(zone("jaw", 60), zone("brow", 30)), 30, skip=True).steps == "1 of 2 steps done"
