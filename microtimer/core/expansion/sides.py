"""Sides: what a mirror makes of a zone, and the order in which the two sides are done.

Every run keeps its side through any change of order; only its place in the list changes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import assert_never

from microtimer.core.expansion.places import Place, Sidedness
from microtimer.core.expansion.runs import Run
from microtimer.core.format.protocol_steps import SideChoice
from microtimer.core.plan import Contact, Side, StepKind


def other_side(side: Side) -> Side:
    """Return right for left and left for right; every other side is its own mirror image."""
    return {Side.LEFT: Side.RIGHT, Side.RIGHT: Side.LEFT}.get(side, side)


def sides_of(choice: SideChoice | None, place: Place | None, start: Side) -> tuple[Side | None, ...]:
    """Return the sides of a step's runs in order, from what the author wrote and the zone's own sides.

    A midline zone is never doubled, a zone without a place of its own is free, and a side the author left out
    of a paired zone stays not stated.
    """
    sidedness = Sidedness.FREE if place is None else place.sidedness
    match choice:
        case None:
            return (Side.MIDLINE,) if sidedness is Sidedness.MIDLINE else (None,)
        case "mirror":
            return _mirrored(sidedness, (start, other_side(start)))
        case "one":
            return _mirrored(sidedness, (start,))
        case "left" | "right" | "midline" | "both" | "free":
            return (Side(choice),)
        case _:
            assert_never(choice)


def turned_contacts(contacts: Sequence[Contact]) -> tuple[Contact, ...]:
    """Return the contacts of a mirrored step on the client's right; the author writes them for the left."""
    return tuple(
        contact if contact.side is None else contact.replace(side=other_side(contact.side))
        for contact in contacts
    )


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Runs sorted for one side fully, then the other."""

    first: tuple[Run, ...]
    """The start side, with everything that has no side, each at its place."""
    second: tuple[Run, ...]
    last: tuple[Run, ...]
    """What stands after the last placement: it stays at the end."""

    both_worked: bool
    """Both sides are really worked, so that there is something to compare."""


def side_by_side(runs: Sequence[Run], start: Side) -> SideBySide:
    """Sort runs for one side fully, then the other; lanes and loops stay whole, in the first pass."""
    end = len(runs)
    while end > 0 and runs[end - 1].kind is not StepKind.ZONE and runs[end - 1].unit is None:
        end -= 1
    other = other_side(start)
    first: list[Run] = []
    second: list[Run] = []
    for run in runs[:end]:
        (second if run.unit is None and run.side is other else first).append(run)
    return SideBySide(
        first=tuple(first),
        second=tuple(second),
        last=tuple(runs[end:]),
        both_worked=any(run.left_out is None for run in second)
        and any(run.left_out is None and run.side is start for run in first),
    )


def _mirrored(sidedness: Sidedness, halves: tuple[Side, ...]) -> tuple[Side, ...]:
    match sidedness:
        case Sidedness.PAIRED | Sidedness.EITHER:
            return halves
        case Sidedness.MIDLINE:
            return (Side.MIDLINE,)
        case Sidedness.FREE:
            return (Side.FREE,)
        case _:
            assert_never(sidedness)
