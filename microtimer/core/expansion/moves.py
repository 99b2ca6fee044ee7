"""Moves: the time to go on from one placement to the next, never counted as treatment."""

from collections.abc import Mapping, Sequence
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
    none, a repeat of a step in its place only what the step states, and so does work without current. Of two
    options of a choice only one is done, so nobody moves from one to the other.
    """
    picked = _picked_by(runs)
    placed: dict[str | None, list[Run]] = {}
    moves = []
    for run in runs:
        if run.kind is not StepKind.ZONE:
            moves.append(Move(run.own_move_ms or 0))
            continue
        lane = run.lane_group if run.lane else None
        before = placed.setdefault(lane, [])
        previous = next((one for one in reversed(before) if _both_done(picked, one, run)), None)
        changes = run.change_side or _changes_side(run, previous)
        moves.append(Move(_move_ms(run, previous, house_ms), changes))
        before.append(run)
    return moves


def _picked_by(runs: Sequence[Run]) -> dict[str, dict[str, str]]:
    """Return by step id which option of which choices leads to it."""
    picked: dict[str, dict[str, str]] = {}
    for question in runs:
        for branch in question.branches:
            for name in branch.own:
                picked.setdefault(name, {})[question.id] = branch.id
    return picked


def _both_done(picked: Mapping[str, Mapping[str, str]], one: Run, other: Run) -> bool:
    """Tell whether two steps can both be done in one visit, no choice standing between them."""
    here, there = picked.get(one.id, {}), picked.get(other.id, {})
    return all(there.get(choice, option) == option for choice, option in here.items())


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
