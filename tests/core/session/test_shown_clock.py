"""The shown clock: between two of its moments no figure that the view shows changes."""

from hypothesis import given
from hypothesis import strategies as st

from microtimer.core.plan import Ending, PlannedStep, Side
from microtimer.core.session.actions import Pause
from microtimer.core.session.shown_clock import next_figure_ms
from microtimer.core.session.state import SessionState, ready
from microtimer.core.session.view import view
from tests.core.session.runs import Run, plan_of, task, zone

KINDS: list[PlannedStep] = [
    zone("jaw", 61.25, Side.LEFT),
    zone("jaw", 30.4, Side.LEFT, transition_ms=7_300),
    zone("jaw", 20, Side.LEFT, ending=Ending.CONFIRM),
    task("cleanse"),
]


def figures(state: SessionState, t_ms: int) -> tuple[int | None, int]:
    shown = view(state, t_ms)
    return shown.main.shown_seconds if shown.main else None, shown.paused_ms // 1000


@given(
    step=st.sampled_from(KINDS),
    begun_ms=st.integers(0, 5_900),
    paused_ms=st.one_of(st.none(), st.integers(0, 5_000)),
)
def test_no_figure_changes_before_the_moment_that_is_told(
    step: PlannedStep, begun_ms: int, paused_ms: int | None
) -> None:
    run = Run(plan_of(step, zone("brow", 60))).start()
    run.wait(begun_ms / 1000)
    if paused_ms is not None:
        run.do(Pause)
        run.wait(paused_ms / 1000)
    state = run.state
    moment_ms = next_figure_ms(state)
    assert moment_ms is not None
    assert state.seen_t_ms < moment_ms <= state.seen_t_ms + 1_000
    before = figures(state, state.seen_t_ms)
    assert figures(state, moment_ms - 1) == before or moment_ms - 1 == state.seen_t_ms


def test_a_session_that_has_not_begun_shows_nothing_that_changes() -> None:
    assert next_figure_ms(ready(plan_of(zone("jaw", 60)))) is None
