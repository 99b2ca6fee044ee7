"""Half a drawing: curves written as (distance from the middle line, y), and their way into both halves.

Lines are brush strokes: closed shapes whose width swells and tapers, so that they stay fine at every size.
"""

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

Point = tuple[float, float]
Curve = tuple[Point, Point, Point, Point]
"""A cubic: start, two handles, end."""
Widths = Sequence[tuple[float, float]]
"""A brush's width at shares of its way."""

_SAMPLES = 3


@dataclass(frozen=True)
class Half:
    """Where a half drawing lies on its sheet: the middle line, and what is done to both coordinates."""

    middle: float = 500
    slim: float = 1.0
    height: Callable[[float], float] = float

    def place(self, point: Point, side: int = 1) -> Point:
        """Return a point on the sheet; `side` is 1 at larger x and -1 at smaller."""
        return (round(self.middle + side * self.slim * point[0], 1), round(self.height(point[1]), 1))

    def one(self, curves: Sequence[Curve], side: int = 1) -> str:
        """Return a closed shape on one side as path data."""
        return _data([tuple(self.place(point, side) for point in curve) for curve in curves])

    def whole(self, curves: Sequence[Curve]) -> str:
        """Return a closed shape across the middle line, from the half that starts and ends on it."""
        there = [tuple(self.place(point) for point in curve) for curve in curves]
        back = [tuple(self.place(point, -1) for point in reversed(curve)) for curve in reversed(curves)]
        return _data([*there, *back])


def _data(curves: Sequence[tuple[Point, ...]]) -> str:
    words = [f"M {_pair(curves[0][0])}"]
    words += [f"C {_pair(one)} {_pair(other)} {_pair(end)}" for _start, one, other, end in curves]
    return " ".join([*words, "Z"])


def _pair(point: Point) -> str:
    return f"{number(point[0])} {number(point[1])}"


def number(value: float) -> str:
    """Return a coordinate with no more than one digit behind the point."""
    return f"{value:.1f}".removesuffix(".0")


def curves(text: str) -> list[Curve]:
    """Read a half path of M, L and C."""
    words, found, at = iter(text.split()), [], (0.0, 0.0)
    for command in words:
        count = {"M": 1, "L": 1, "C": 3}[command]
        points = [(float(next(words)), float(next(words))) for _ in range(count)]
        if command == "L":
            found.append(straight(at, points[0]))
        elif command == "C":
            found.append((at, points[0], points[1], points[2]))
        at = points[-1]
    return found


def straight(start: Point, end: Point) -> Curve:
    """Return a straight line as a curve."""
    return (start, _between(start, end, 1 / 3), _between(start, end, 2 / 3), end)


def through(points: Sequence[Point]) -> list[Curve]:
    """Return a smooth line through points."""
    padded = [points[0], *points, points[-1]]
    found = []
    for before, start, end, after in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        one = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        other = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        found.append((start, one, other, end))
    return found


def brush(line: Sequence[Curve], widths: Widths) -> list[Curve]:
    """Return the closed shape of a stroke along a line; its width is given at shares of the way."""
    steps = [(curve, step / _SAMPLES) for curve in line for step in range(_SAMPLES)]
    steps.append((line[-1], 1.0))
    points = [_at(curve, share) for curve, share in steps]
    ways = [_way(curve, share) for curve, share in steps]
    lengths = [0.0]
    for one, other in pairwise(points):
        lengths.append(lengths[-1] + math.dist(one, other))
    halves = [_width(widths, length / (lengths[-1] or 1.0)) / 2 for length in lengths]
    marks = list(zip(points, ways, halves, strict=True))
    here = [(x - dy * half, y + dx * half) for (x, y), (dx, dy), half in marks]
    there = [(x + dy * half, y - dx * half) for (x, y), (dx, dy), half in marks]
    back = [(-dx, -dy) for dx, dy in reversed(ways)]
    there.reverse()
    return [*_along(here, ways), straight(here[-1], there[0]), *_along(there, back)]


def _along(points: Sequence[Point], ways: Sequence[Point]) -> list[Curve]:
    """Return a line through points that leaves and reaches each in its direction."""
    found = []
    for (start, leaving), (end, reaching) in pairwise(zip(points, ways, strict=True)):
        third = math.dist(start, end) / 3
        one = (start[0] + leaving[0] * third, start[1] + leaving[1] * third)
        other = (end[0] - reaching[0] * third, end[1] - reaching[1] * third)
        found.append((start, one, other, end))
    return found


def _way(curve: Curve, share: float) -> Point:
    """Return the direction of a curve at a share of it."""
    rest = 1 - share
    parts = (rest * rest, 2 * rest * share, share * share)
    legs = [(end[0] - start[0], end[1] - start[1]) for start, end in pairwise(curve)]
    dx, dy = (sum(part * leg[axis] for part, leg in zip(parts, legs, strict=True)) for axis in (0, 1))
    if not dx and not dy:
        dx, dy = curve[3][0] - curve[0][0], curve[3][1] - curve[0][1]
    length = math.hypot(dx, dy) or 1.0
    return (dx / length, dy / length)


def oval(x: float, y: float, wide: float, high: float) -> list[Curve]:
    """Return an ellipse from its middle and its two half axes."""
    a, b = wide * 0.5523, high * 0.5523
    return [
        ((x + wide, y), (x + wide, y + b), (x + a, y + high), (x, y + high)),
        ((x, y + high), (x - a, y + high), (x - wide, y + b), (x - wide, y)),
        ((x - wide, y), (x - wide, y - b), (x - a, y - high), (x, y - high)),
        ((x, y - high), (x + a, y - high), (x + wide, y - b), (x + wide, y)),
    ]


def loop(
    names: Iterable[str],
    nodes: Mapping[str, Point],
    edges: Mapping[str, tuple[str, str, Point, Point]],
) -> list[Curve]:
    """Join named edges to one outline; "-" walks an edge backwards, "|" goes straight to a node.

    Neighbours name the same edge, so they touch and never overlap. Raises ValueError where a loop is torn.
    """
    found: list[Curve] = []
    for name in names:
        if name.startswith("|"):
            found.append(straight(found[-1][3], nodes[name[1:]]))
            continue
        start, end, one, other = edges[name.removeprefix("-")]
        curve: Curve = (nodes[start], one, other, nodes[end])
        if name.startswith("-"):
            curve = (curve[3], curve[2], curve[1], curve[0])
        if found and found[-1][3] != curve[0]:
            raise ValueError(f"{name} does not join what is before it")
        found.append(curve)
    return found


def _at(curve: Curve, share: float) -> Point:
    rest = 1 - share
    parts = (rest**3, 3 * rest * rest * share, 3 * rest * share * share, share**3)
    x, y = (sum(part * point[axis] for part, point in zip(parts, curve, strict=True)) for axis in (0, 1))
    return (x, y)


def point_on(line: Sequence[Curve], share: float) -> Point:
    """Return a point of a line, each of its curves taken for equally long."""
    place = min(share, 0.9999) * len(line)
    return _at(line[int(place)], place % 1)


def _between(one: Point, other: Point, share: float) -> Point:
    return (one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share)


def _width(widths: Widths, share: float) -> float:
    for (start, low), (end, high) in pairwise(widths):
        if share <= end:
            part = (share - start) / (end - start)
            return low + (high - low) * part * part * (3 - 2 * part)
    return widths[-1][1]
