"""Moves: the time to go on from one placement to the next, never counted as treatment."""

from collections.abc import Sequence
from dataclasses import dataclass

from microtimer.core.expansion.runs import Run
from microtimer.core.expansion.sides import other_side
from microtimer.core.plan import Side, StepKind


@dataclass(frozen=True, slots=True)
class Move:
    """The move to one step."""

    transition_ms: int
    change_side: bool = False


def moves_to(runs: Sequence[Run], house_ms: int) -> list[Move]:
    """Return the move to each run, and whether it is a change of side.

    A placement takes its step's time, else its block's, else `house_ms`. The first placement of a lane takes
    none, a repeat of a step in its place only what the step states, and so does work without current.
    """
    before: dict[str | None, Run] = {}
    moves = []
    for run in runs:
        if run.kind is not StepKind.ZONE:
            moves.append(Move(run.own_move_ms or 0))
            continue
        lane = run.lane_group if run.lane else None
        previous = before.get(lane)
        changes = run.change_side or _changes_side(run, previous)
        moves.append(Move(_move_ms(run, previous, house_ms), changes))
        before[lane] = run
    return moves


def _move_ms(run: Run, previous: Run | None, house_ms: int) -> int:
    if previous is None:
        return 0
    if run.own_move_ms is not None:
        return run.own_move_ms
    if _repeats_in_place(run, previous):
        return 0
    return house_ms if run.block_move_ms is None else run.block_move_ms


def _repeats_in_place(run: Run, previous: Run) -> bool:
    """Tell whether the contacts are already in place: it is the same step, done once more."""
    here = (run.source_id, run.zone, run.side)
    return run.zone is not None and here == (previous.source_id, previous.zone, previous.side)


def _changes_side(run: Run, previous: Run | None) -> bool:
    if previous is None or run.zone is None or run.side not in (Side.LEFT, Side.RIGHT):
        return False
    return run.zone == previous.zone and previous.side is other_side(run.side)
