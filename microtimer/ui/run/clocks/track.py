"""The track round the countdown: a frame with round corners, open at the foot, where a caption stands."""

import math
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

_CORNER_STEPS: Final = 24
"""Straight pieces a quarter turn is drawn with."""


@dataclass(frozen=True)
class Track:
    """A path clockwise from the left end of the opening to its right end, measured in shares of its length.

    A share is 0 at the left end and 1 at the right one.
    """

    box: QRectF
    radius: float
    opening: float

    @cached_property
    def length(self) -> float:
        """Return its length in pixels."""
        return self._lengths[-1]

    def at(self, share: float) -> QPointF:
        """Return the place at a share."""
        target = min(max(share, 0.0), 1.0) * self.length
        after = min(bisect_left(self._lengths, target), len(self._lengths) - 1)
        if after == 0:
            return self._points[0]
        before, span = self._lengths[after - 1], self._lengths[after] - self._lengths[after - 1]
        part = (target - before) / span if span else 0.0
        return self._points[after - 1] * (1 - part) + self._points[after] * part

    def between(self, start: float, end: float) -> QPolygonF:
        """Return the line from one share to another."""
        first = bisect_right(self._lengths, start * self.length)
        last = bisect_left(self._lengths, end * self.length)
        return QPolygonF([self.at(start), *self._points[first:last], self.at(end)])

    @cached_property
    def _points(self) -> list[QPointF]:
        box, r = self.box, min(self.radius, self.box.width() / 2, self.box.height() / 2)
        half = min(self.opening / 2, box.width() / 2 - r)
        centers = (
            (QPointF(box.left() + r, box.bottom() - r), 90),
            (QPointF(box.left() + r, box.top() + r), 180),
            (QPointF(box.right() - r, box.top() + r), 270),
            (QPointF(box.right() - r, box.bottom() - r), 360),
        )
        points = [QPointF(box.center().x() - half, box.bottom())]
        for center, begin in centers:
            for step in range(_CORNER_STEPS + 1):
                angle = math.radians(begin + 90 * step / _CORNER_STEPS)
                points.append(center + QPointF(math.cos(angle), math.sin(angle)) * r)
        points.append(QPointF(box.center().x() + half, box.bottom()))
        return points

    @cached_property
    def _lengths(self) -> list[float]:
        reached, lengths = 0.0, [0.0]
        for one, other in zip(self._points, self._points[1:], strict=False):
            reached += math.hypot(other.x() - one.x(), other.y() - one.y())
            lengths.append(reached)
        return lengths
