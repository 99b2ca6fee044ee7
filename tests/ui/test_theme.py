"""Both themes can be read: every pair of colours that text or an edge stands on reaches its floor."""

import pytest
from PySide6.QtGui import QColor

from microtimer.core.plan import Mode, Side
from microtimer.ui.theme import (
    DARK,
    LIGHT,
    SMALLEST_TEXT,
    TOUCH_TARGET,
    Look,
    Theme,
    mode_token,
    qt_palette,
    side_token,
    unit_for,
)
from tests.ui.contrast import contrast_ratio

DISTANCE, TEXT, EDGE = 7.0, 4.5, 3.0
GROUNDS = ("bg", "surface", "raised")
COLORED = ("left", "right", "middle", "dynamic", "static", "ok", "warn", "danger")

PAIRS = [
    *(("text", ground, DISTANCE) for ground in GROUNDS),  # countdown, zone name, instruction
    *((token, ground, TEXT) for token in ("text2", "text3", *COLORED) for ground in GROUNDS),
    *(("badge_ink", side, TEXT) for side in ("left", "right", "middle")),  # the letter in a side badge
    *((token, f"{token}_bg", TEXT) for token in ("warn", "danger", "ok")),  # a word on its own plate
    *((token, f"{plate}_bg", TEXT) for token in ("text", "text2") for plate in ("warn", "danger", "ok")),
    *((token, "accent_bg", TEXT) for token in ("primary", "text", "text2", "ok", "warn", "danger")),
    ("on_primary", "primary", TEXT),  # the main button
    ("bg", "text", DISTANCE),  # PAUSED plate, chosen reason
    ("bg", "ok", TEXT),  # tick in a filled circle
    ("bg", "warn", TEXT),  # tick in a filled box
    *(("line_strong", ground, EDGE) for ground in GROUNDS),
    *(("focus", ground, EDGE) for ground in GROUNDS),
]


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("fore", "back", "floor"), PAIRS, ids=str)
def test_every_pair_in_use_reaches_its_contrast_floor(
    theme: Theme, fore: str, back: str, floor: float
) -> None:
    assert contrast_ratio(getattr(theme, fore), getattr(theme, back)) >= floor


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#FFFFFF", 21.0),  # the widest there is
        ("#777777", "#777777", 1.0),  # no contrast
        ("#767676", "#FFFFFF", 4.54),  # the well-known lightest grey that passes on white
        ("#FFFFFF", "#767676", 4.54),  # order does not matter
    ],
)
def test_contrast_ratio_follows_wcag(one: str, other: str, ratio: float) -> None:
    assert contrast_ratio(one, other) == pytest.approx(ratio, abs=0.005)


@pytest.mark.parametrize(
    ("width", "height", "unit"),
    [
        (1440, 900, 1.0),
        (1024, 700, 1024 / 1440),  # width decides
        (2880, 900, 1.0),  # height decides
        (3840, 2160, 2.4),
        (100, 100, 0.5),  # never unreadably small
    ],
)
def test_the_screen_scales_with_the_tighter_direction(width: int, height: int, unit: float) -> None:
    assert unit_for(width, height) == pytest.approx(unit)


def test_a_small_window_keeps_readable_text_and_touchable_controls(qapp: object) -> None:
    subject = Look(DARK, unit=0.5)
    assert subject.font(13).pixelSize() == SMALLEST_TEXT
    assert subject.touch(72) == TOUCH_TARGET
    assert subject.px(72) == 36


def test_every_side_and_mode_has_a_token_of_the_theme() -> None:
    for token in [side_token(side) for side in (*Side, None)] + [mode_token(mode) for mode in (*Mode, None)]:
        assert QColor(getattr(DARK, token)).isValid()
    assert side_token(Side.LEFT) != side_token(Side.RIGHT)


@pytest.mark.parametrize("theme", [DARK, LIGHT], ids=lambda theme: theme.name)
def test_every_token_is_a_colour(theme: Theme) -> None:
    tokens = [name for name in Theme.__slots__ if name not in {"name", "is_dark"}]
    assert all(QColor(getattr(theme, token)).isValid() for token in tokens)


def test_the_palette_carries_the_theme(qapp: object) -> None:
    palette = qt_palette(LIGHT)
    assert palette.window().color() == QColor(LIGHT.bg)
    assert palette.text().color() == QColor(LIGHT.text)
