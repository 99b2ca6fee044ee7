"""The tall layout: name and countdown over the whole width, map and settings side by side."""

from typing import Final

from PySide6.QtCore import QRect, QSize

from microtimer.ui.run.clocks.countdown import ABOVE_AND_BELOW
from microtimer.ui.run.places import STRIP, Places, Wants, band_height, map_places, strip_place
from microtimer.ui.theme import Look

_MARGIN: Final = 24
_HEADER: Final = 142
_MAP_SHARE: Final = 0.5
_LEAST_MIDDLE: Final = 300


def tall_places(size: QSize, look: Look, wants: Wants) -> Places:
    """Return the places in a view higher than it is wide."""
    px, margin = look.px, look.px(_MARGIN)
    width = size.width() - 2 * margin
    body = size.height() - px(STRIP) - px(8)
    header = QRect(margin, px(4), width, px(_HEADER))
    band = QRect(margin, body - band_height(look), width, band_height(look))
    top = header.bottom() + px(8)
    room = band.top() - top - px(16)
    high = min(round(wants.digit) + px(ABOVE_AND_BELOW) + px(6), room - px(_LEAST_MIDDLE))
    countdown = QRect(margin, top, width, high)
    middle = QRect(margin, countdown.bottom() + px(10), width, band.top() - countdown.bottom() - px(18))
    face = QRect(middle.left(), middle.top(), round(width * _MAP_SHARE), middle.height())
    drawing, balance, switch, lane = map_places(face, look, lane=wants.lane)
    panel = QRect(face.right() + px(28), middle.top(), 0, middle.height())
    panel.setRight(middle.right())
    return Places(
        map=drawing,
        balance=balance,
        turn=switch,
        lane=lane,
        header=header,
        countdown=countdown,
        settings=panel,
        words=panel,
        instruction=band,
        question=band.adjusted(0, 0, 0, px(8)),
        strip=strip_place(size, look),
        folded=False,
        bare=wants.lane,
    )
