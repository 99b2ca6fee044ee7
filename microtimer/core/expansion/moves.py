"""Moves: the time to go on from one placement to the next, never counted as treatment."""

from collections.abc import Sequence

from microtimer.core.expansion.runs import Run
from microtimer.core.expansion.sides import other_side
from microtimer.core.plan import PlannedStep, Side, StepKind


def with_moves(runs: Sequence[Run], house_ms: int) -> list[Run]:
    """Return the runs with the time to move to each, and with each change of side marked.

    A placement takes its step's time, else its block's, else `house_ms`. The first placement of a lane takes
    none, a repeat of a step in its place only what the step states, and so does work without current.
    """
    before: dict[str | None, PlannedStep] = {}
    moved = []
    for run in runs:
        step = run.step
        lane = step.lane_group if step.lane else None
        if step.kind is StepKind.ZONE:
            previous = before.get(lane)
            moved.append(
                run.with_step(
                    transition_ms=_move_ms(run, previous, house_ms),
                    change_side=step.change_side or _changes_side(step, previous),
                )
            )
            before[lane] = step
        else:
            moved.append(run.with_step(transition_ms=run.own_move_ms or 0))
    return moved


def _move_ms(run: Run, previous: PlannedStep | None, house_ms: int) -> int:
    if previous is None:
        return 0
    if run.own_move_ms is not None:
        return run.own_move_ms
    if _repeats_in_place(run.step, previous):
        return 0
    return house_ms if run.block_move_ms is None else run.block_move_ms


def _repeats_in_place(step: PlannedStep, previous: PlannedStep) -> bool:
    """Tell whether the contacts are already in place: it is the same step, done once more."""
    here = (step.source_id, step.zone, step.side)
    return step.zone is not None and here == (previous.source_id, previous.zone, previous.side)


def _changes_side(step: PlannedStep, previous: PlannedStep | None) -> bool:
    if previous is None or step.zone is None or step.side not in (Side.LEFT, Side.RIGHT):
        return False
    return step.zone == previous.zone and previous.side is other_side(step.side)
