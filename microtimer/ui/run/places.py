"""Where the parts of the treatment view stand, as both its layouts say it."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtCore import QRect, QSize

from microtimer.ui.run.clocks.countdown import BESIDE
from microtimer.ui.run.clocks.figures import figure_width
from microtimer.ui.theme import Look

FIGURE_SHARE: Final = 0.255
"""Of the window's height, for the digits of the countdown: a quarter, and a little for rounding."""
END_SHARE: Final = 0.86
"""Of the treatment's unit in a tall window, for the end: its two columns stand side by side there too."""
LARGE_TEXT: Final = 1.25
"""How much larger words are for who asks for large ones."""
_TALL_FROM: Final = 1.08
"""Height by width from which a window is tall."""
TALL_WIDTH: Final = 900
TALL_HEIGHT: Final = 1400
"""Design size of the tall layout."""


class Shape(Enum):
    """What a window is like."""

    WIDE = "wide"
    TALL = "tall"


def shape_of(width: int, height: int) -> Shape:
    """Return the shape of a window of that size."""
    return Shape.TALL if height > width * _TALL_FROM else Shape.WIDE


@dataclass(frozen=True, slots=True)
class Wants:
    """What a moment asks of the layout."""

    digit: float = 0.0
    """The least height of the countdown's digits, in pixels."""
    long_figure: bool = False
    """The step counts minutes and seconds."""
    words: bool = False
    """Words to read take the place of settings."""
    lane: bool = False
    """A second clock runs."""
    large: bool = False
    """Large words leave the settings no room beside the countdown."""

    def figure_width(self, look: Look) -> float:
        """Return how wide the countdown must be."""
        figure = "8:88" if self.long_figure else "88"
        return figure_width(figure, self.digit, look) + look.px(BESIDE)


@dataclass(frozen=True, slots=True)
class Places:
    """The rectangle of each part.

    `folded`: the settings stand in one line under the countdown. `bare`: the map is too small for balance and
    view switch at its foot.
    """

    map: QRect
    balance: QRect
    turn: QRect
    lane: QRect
    header: QRect
    countdown: QRect
    settings: QRect
    words: QRect
    instruction: QRect
    question: QRect
    strip: QRect
    folded: bool
    bare: bool = False


STRIP: Final = 30
BAND: Final = 146
NEXT: Final = 56
_SWITCH: Final = (184, 60)
_LANE: Final = 116


def band_height(look: Look) -> int:
    """Return the height of the band: what comes next, and over it a sentence or a plate with a button."""
    return max(look.px(BAND), look.touch(64) + look.px(12 + NEXT + 6))


def strip_place(size: QSize, look: Look) -> QRect:
    """Return where the strip of all steps stands: at the foot, over the whole width."""
    margin, height = look.px(24), look.px(STRIP)
    return QRect(margin, size.height() - height - look.px(4), size.width() - 2 * margin, height)


def map_places(box: QRect, look: Look, *, lane: bool) -> tuple[QRect, QRect, QRect, QRect]:
    """Share a box out among map, balance, view switch and the second clock, in this order."""
    px = look.px
    width, height = px(_SWITCH[0]), px(_SWITCH[1])
    card = QRect(box.left(), box.bottom() - px(_LANE) + 1, box.width(), px(_LANE) if lane else 0)
    foot = box.bottom() - (px(_LANE) + px(8) if lane else 0)
    switch = QRect(box.right() - width, foot - height + px(2), width, height)
    balance = QRect(box.left(), foot - px(78), switch.left() - box.left() - px(8), px(78))
    return QRect(box.left(), box.top(), box.width(), foot - box.top()), balance, switch, card
