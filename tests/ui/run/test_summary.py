"""The words a session ends with."""

import pytest
from PySide6.QtWidgets import QApplication

from microtimer.core.plan import Plan, Side
from microtimer.core.session.actions import EndEarly, Skip
from microtimer.core.session.view import view
from microtimer.ui.run.summary import Summary, summarize
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


def test_a_skipped_step_is_not_done(qapp: QApplication) -> None:
    assert ended(plan_of(zone("jaw", 60), zone("brow", 30)), 30, skip=True).steps == "1 of 2 steps done"
