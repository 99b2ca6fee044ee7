"""The wide layout: the map at the left; name, countdown, settings and the band under them at the right."""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QRect, QSize

from microtimer.ui.run.places import NEXT, STRIP, Places, Wants, band_height, map_places, strip_place
from microtimer.ui.theme import Look

_MARGIN: Final = 24
_MAP_SHARE: Final = 0.36
_MAP_ASPECT: Final = 0.82
"""The drawing is no wider than this share of its height: the rest of a very wide window is for the words."""
_HEADER: Final = 142
_PANEL: Final = 300
"""Design width that the settings need beside the countdown."""
_CELLS: Final = 80
_GAP: Final = 36


def wide_places(size: QSize, look: Look, wants: Wants) -> Places:
    """Return the places in a view wider than it is high."""
    px = look.px
    body = size.height() - px(STRIP) - px(8)
    map_right = min(round(size.width() * _MAP_SHARE), round(body * _MAP_ASPECT) + px(_MARGIN))
    face = QRect(px(_MARGIN), px(8), map_right - px(_MARGIN), body - px(12))
    drawing, balance, switch, lane = map_places(face, look, lane=wants.lane)
    left, right = map_right + px(_GAP), size.width() - px(_MARGIN)
    header = QRect(left, px(4), right - left, px(_HEADER))
    band = QRect(left, body - band_height(look), right - left, band_height(look))
    top = header.bottom() + px(9)
    middle = _middle(QRect(left, top, right - left, band.top() - px(4) - top), band, look, wants)
    return Places(
        map=drawing,
        balance=balance,
        turn=switch,
        lane=lane,
        header=header,
        countdown=middle.countdown,
        settings=middle.settings,
        words=middle.words,
        instruction=band,
        # down to the strip: in the smallest window a line of detail needs every pixel
        question=band.adjusted(0, 0, 0, px(8)),
        strip=strip_place(size, look),
        folded=middle.folded,
    )


@dataclass(frozen=True, slots=True)
class _Middle:
    countdown: QRect
    settings: QRect
    words: QRect
    folded: bool


def _middle(box: QRect, band: QRect, look: Look, wants: Wants) -> _Middle:
    """Set the settings beside the countdown where there is room for both, else under it."""
    px, needed = look.px, round(wants.figure_width(look))
    spare = box.width() - needed - px(_GAP)
    if spare >= px(_PANEL) and not wants.words and not wants.large:
        width = max(needed, min(box.width() - px(_GAP) - px(380), round(box.height() * 1.32)))
        countdown = QRect(box.left(), box.top(), width, box.height())
        panel = QRect(countdown.right() + px(_GAP), box.top(), 0, box.height())
        panel.setRight(box.right())
        return _Middle(countdown, panel, panel, folded=False)
    countdown = QRect(box.left(), box.top(), box.width(), box.height() - px(_CELLS) - px(6))
    cells = QRect(box.left(), countdown.bottom() + px(6), box.width(), px(_CELLS))
    words = QRect(cells.left(), cells.top(), cells.width(), band.bottom() - px(NEXT + 8) - cells.top())
    return _Middle(countdown, cells, words, folded=True)
