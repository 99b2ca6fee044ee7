"""The style sheet of the desk: the roles and tones of its labels, its plates, its form fields."""

from typing import Final

from microtimer.ui.theme import Look

_ROLES: Final = {
    # design pixels, bold
    "title": (28, True),
    "heading": (19, True),
    "card": (17, True),
    "body": (15, False),
    "strong": (15, True),
    "small": (13, False),
    "figure": (30, True),
}
TONES: Final = ("text", "text2", "text3", "ok", "warn", "danger", "primary", "left", "right")
_PLATES: Final = {
    "card": ("surface", "line"),
    "warn": ("warn_bg", "warn"),
    "danger": ("danger_bg", "danger"),
    "ok": ("ok_bg", "ok"),
    "accent": ("accent_bg", "primary"),
}
TARGET: Final = 44
"""Design pixels that a button is high at least."""


def desk_sheet(look: Look) -> str:
    """Return the style sheet of labels, plates and form fields."""
    theme, px = look.theme, look.px
    rules = [
        f'QLabel[role="{role}"] {{ font-size: {px(size)}px; font-weight: {"bold" if bold else "normal"}; }}'
        for role, (size, bold) in _ROLES.items()
    ]
    rules += [f'QLabel[tone="{tone}"] {{ color: {getattr(theme, tone)}; }}' for tone in TONES]
    rules += [
        f'QFrame[plate="{plate}"] {{ background: {getattr(theme, ground)}; '
        f"border: 1px solid {getattr(theme, edge)}; border-radius: {px(12)}px; }}"
        for plate, (ground, edge) in _PLATES.items()
    ]
    rules.append(f"""
QLabel {{ background: transparent; }}
QWidget#sheet {{ background: transparent; }}
QLineEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox {{
  font-size: {px(15)}px; }}
QDoubleSpinBox {{ background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.line_strong};
  border-radius: 8px; padding: 6px 10px; }}
QDoubleSpinBox:focus {{ border: 2px solid {theme.focus}; padding: 5px 9px; }}
QComboBox QLineEdit, QSpinBox QLineEdit, QDoubleSpinBox QLineEdit, QDateEdit QLineEdit {{
  border: none; background: transparent; padding: 0 0 0 8px; min-height: 0; }}
QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox {{ min-height: {px(TARGET - 14)}px; }}
QComboBox {{ combobox-popup: 0; }}
QComboBox QAbstractItemView {{ background: {theme.surface}; color: {theme.text};
  border: 1px solid {theme.line_strong}; selection-background-color: {theme.accent_bg};
  selection-color: {theme.text}; outline: none; }}
QComboBox QAbstractItemView::item {{ min-height: {px(36)}px; padding: 0 {px(8)}px; }}
QComboBox::drop-down, QDateEdit::drop-down {{ border: none; width: {px(34)}px; }}
QComboBox::down-arrow, QDateEdit::down-arrow {{ image: none; }}
QSpinBox, QDoubleSpinBox {{ padding: 6px {px(36)}px 6px 10px; }}
QSpinBox:focus, QDoubleSpinBox:focus {{ padding: 5px {px(35)}px 5px 9px; }}
QSpinBox::up-button, QDoubleSpinBox::up-button {{ subcontrol-origin: border;
  subcontrol-position: top right; width: {px(34)}px; height: {px(21)}px; border: none; }}
QSpinBox::down-button, QDoubleSpinBox::down-button {{ subcontrol-origin: border;
  subcontrol-position: bottom right; width: {px(34)}px; height: {px(21)}px; border: none; }}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QSpinBox::down-arrow, QDoubleSpinBox::down-arrow {{
  image: none; }}
QListView::item {{ min-height: {px(36)}px; padding: 0 {px(8)}px; color: {theme.text};
  border-radius: {px(6)}px; }}
QListView::item:selected {{ background: {theme.accent_bg}; color: {theme.text}; }}
QListView::indicator {{ width: {px(16)}px; height: {px(16)}px; border: 2px solid {theme.line_strong};
  border-radius: 4px; background: {theme.surface}; }}
QListView::indicator:checked {{ background: {theme.warn}; border-color: {theme.warn}; }}
QSlider::groove:horizontal {{ height: {px(6)}px; background: {theme.line}; border-radius: {px(3)}px; }}
QSlider::sub-page:horizontal {{ background: {theme.primary}; border-radius: {px(3)}px; }}
QSlider::handle:horizontal {{ width: {px(20)}px; height: {px(20)}px; margin: -{px(7)}px 0;
  background: {theme.surface}; border: 2px solid {theme.primary}; border-radius: {px(9)}px; }}
QSlider {{ min-height: {px(34)}px; }}
QTableView {{ padding: 4px; }}
QTableView, QListView, QTextBrowser {{ background: {theme.surface}; color: {theme.text};
  border: 1px solid {theme.line}; border-radius: {px(12)}px; font-size: {px(15)}px; outline: none; }}
QTableView:focus, QListView:focus, QTextBrowser:focus {{ border: 2px solid {theme.focus}; }}
QTableView {{ gridline-color: {theme.line}; selection-background-color: {theme.accent_bg};
  selection-color: {theme.text}; }}
QTableView::item {{ padding: 0 {px(10)}px; }}
QHeaderView {{ background: transparent; }}
QHeaderView::section {{ background: {theme.surface}; color: {theme.text2}; border: none;
  border-bottom: 1px solid {theme.line}; padding: {px(10)}px; font-size: {px(14)}px; font-weight: bold; }}
QSlider:focus {{ border: 2px solid {theme.focus}; border-radius: 6px; }}
QProgressBar {{ border: 1px solid {theme.line_strong}; border-radius: 6px; background: {theme.raised};
  min-height: 10px; max-height: 10px; }}
QProgressBar::chunk {{ background: {theme.primary}; border-radius: 5px; }}
""")
    return "\n".join(rules)
