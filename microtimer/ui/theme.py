"""The two themes, their tokens, and the sizes of a screen: dark "treatment room" and light "desk".

A token is a colour with a meaning (`left` is the client's left, everywhere). Widgets get a `Look`: a theme
and a unit, the length of one design pixel, so that the treatment screen grows and shrinks as one picture.
"""

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette, QPen
from PySide6.QtWidgets import QWidget

from microtimer.core.plan import Mode, Side

DESIGN_WIDTH: Final = 1440
DESIGN_HEIGHT: Final = 900
SMALLEST_TEXT: Final = 12
"""Pixels; smaller than this nobody reads, however small the window."""
TOUCH_TARGET: Final = 64
"""Pixels; the least height of a control used with gel on the gloves."""


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colour tokens, as #RRGGBB."""

    name: str
    is_dark: bool
    bg: str
    surface: str
    raised: str
    line: str
    """Decoration only, never the sole edge of a control."""
    line_strong: str
    text: str
    text2: str
    text3: str
    primary: str
    on_primary: str
    focus: str
    left: str
    """The client's left; its marks are round."""
    right: str
    """The client's right; its marks are square."""
    middle: str
    """The middle line; its marks are diamonds."""
    dynamic: str
    static: str
    ok: str
    warn: str
    danger: str
    warn_bg: str
    danger_bg: str
    ok_bg: str
    accent_bg: str
    skin0: str
    skin1: str
    hair: str
    band: str
    lip: str
    ink: str
    shade: str
    """Soft shadow on the skin of a drawing."""
    shine: str
    """Soft light on it."""
    zline: str
    avoid: str

    @property
    def badge_ink(self) -> str:
        """Return the colour of a letter on a side badge."""
        return self.bg if self.is_dark else self.surface

    @property
    def track(self) -> str:
        """Return the colour of what is empty: the rest of a ring or a bar."""
        return self.raised if self.is_dark else self.line

    def color(self, token: str, opacity: float = 1.0) -> QColor:
        """Return the colour of a token (a field's name) or of a #RRGGBB value, `opacity` 0 to 1."""
        value = token if token.startswith("#") else str(getattr(self, token))
        color = QColor(value)
        color.setAlphaF(opacity)
        return color


DARK: Final = Theme(
    name="dark",
    is_dark=True,
    bg="#0D1316",
    surface="#141C20",
    raised="#1D282D",
    line="#2D3B41",
    line_strong="#6B7E86",
    text="#F3F7F6",
    text2="#BECACC",
    text3="#95A5A9",
    primary="#E6EFED",
    on_primary="#0D1316",
    focus="#FFFFFF",
    left="#74C0FF",
    right="#FFB169",
    middle="#EDE4CF",
    dynamic="#6FE0BE",
    static="#CDB3FF",
    ok="#B4F0BC",
    warn="#F7D774",
    danger="#FF8078",
    warn_bg="#2B2613",
    danger_bg="#2E1A19",
    ok_bg="#16271C",
    accent_bg="#203132",
    skin0="#242F34",
    skin1="#182126",
    hair="#12191D",
    band="#263339",
    lip="#3B464B",
    ink="#C6D2D3",
    shade="#0B1013",
    shine="#42525A",
    zline="#8FA7AD",
    avoid="#8C6A6A",
)
"""For a dim room and a screen seen from 2 to 3 m."""

LIGHT: Final = Theme(
    name="light",
    is_dark=False,
    bg="#F5F3F0",
    surface="#FFFFFF",
    raised="#FAF8F6",
    line="#E0DBD5",
    line_strong="#87817B",
    text="#1C2426",
    text2="#465357",
    text3="#5C676B",
    primary="#0E625E",
    on_primary="#FFFFFF",
    focus="#0A3F8C",
    left="#0A5C9E",
    right="#984600",
    middle="#5A5138",
    dynamic="#0B6651",
    static="#63399A",
    ok="#1B6E4A",
    warn="#765000",
    danger="#AB1D22",
    warn_bg="#FBF1DB",
    danger_bg="#FDEDEB",
    ok_bg="#E6F2EA",
    accent_bg="#E2EFED",
    skin0="#F6ECE5",
    skin1="#EFE3DA",
    hair="#E5D8CE",
    band="#FCF9F6",
    lip="#DDB9AD",
    ink="#73645C",
    shade="#C9AD9C",
    shine="#FFFFFF",
    zline="#B59C8E",
    avoid="#B58C86",
)
"""For a desk in daylight."""


@dataclass(frozen=True, slots=True)
class Look:
    """A theme and the length of one design pixel on this screen; everything a widget needs to draw itself.

    `still` asks for reduced motion: no travelling, no breathing, changes are cuts.
    """

    theme: Theme
    unit: float = 1.0
    still: bool = False
    text: float = 1.0
    """How much larger words are than designed."""

    def px(self, length: float) -> int:
        """Return a design length in whole pixels."""
        return round(length * self.unit)

    def touch(self, length: float) -> int:
        """Return a control's design length in pixels, never under the touch target."""
        return max(TOUCH_TARGET, self.px(length))

    def font(self, size: float, *, bold: bool = False) -> QFont:
        """Return the text font at a design size, with tabular figures."""
        return text_font(size * self.unit * self.text, bold=bold)

    def color(self, token: str, opacity: float = 1.0) -> QColor:
        """Return the colour of a token."""
        return self.theme.color(token, opacity)

    def pen(self, token: str, width: float, opacity: float = 1.0) -> QPen:
        """Return a pen with round ends, its width in design pixels."""
        pen = QPen(self.color(token, opacity), width * self.unit)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        return pen


def unit_for(width: int, height: int) -> float:
    """Return the length of one design pixel in a window of that size."""
    return max(0.5, min(width / DESIGN_WIDTH, height / DESIGN_HEIGHT))


def text_font(pixels: float, *, bold: bool = False) -> QFont:
    """Return the system's text font at a size in pixels, with tabular figures so that digits do not dance."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPixelSize(max(SMALLEST_TEXT, round(pixels)))
    font.setBold(bold)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def side_token(side: Side | None) -> str:
    """Return the colour token of a side; `primary` where no side is meant."""
    match side:
        case Side.LEFT:
            return "left"
        case Side.RIGHT:
            return "right"
        case Side.MIDLINE | Side.BOTH:
            return "middle"
        case Side.FREE | None:
            return "text2"


def mode_token(mode: Mode | None) -> str:
    """Return the colour token of a mode."""
    match mode:
        case Mode.STATIC:
            return "static"
        case Mode.DYNAMIC:
            return "dynamic"
        case None:
            return "text2"


def dress(widget: QWidget, theme: Theme) -> None:
    """Give a page its theme: palette, style sheet and background; its children inherit them."""
    # the style sheet first: taking one, Qt puts back the palette from before the one it had
    widget.setStyleSheet(style_sheet(theme))
    widget.setPalette(qt_palette(theme))
    widget.setAutoFillBackground(True)


def qt_palette(theme: Theme) -> QPalette:
    """Return the theme as a palette for Qt's own widgets."""
    role = QPalette.ColorRole
    palette = QPalette()
    for slot, token in (
        (role.Window, "bg"),
        (role.WindowText, "text"),
        (role.Base, "surface"),
        (role.AlternateBase, "raised"),
        (role.Text, "text"),
        (role.PlaceholderText, "text3"),
        (role.Button, "raised"),
        (role.ButtonText, "text"),
        (role.BrightText, "danger"),
        (role.Highlight, "primary"),
        (role.HighlightedText, "on_primary"),
        (role.Link, "left"),
        (role.LinkVisited, "left"),
        (role.ToolTipBase, "raised"),
        (role.ToolTipText, "text"),
        (role.Light, "raised"),
        (role.Midlight, "line"),
        (role.Mid, "line_strong"),
        (role.Dark, "line_strong"),
        (role.Shadow, "bg"),
    ):
        palette.setColor(slot, theme.color(token))
    for slot in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, slot, theme.color("text3"))
    return palette


def style_sheet(theme: Theme) -> str:
    """Return the style sheet of Qt's own controls: fields, scroll bars, tool tips and plain buttons."""
    return f"""
QToolTip {{
  background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.line_strong}; padding: 6px; }}
QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDateEdit, QComboBox {{
  background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.line_strong}; border-radius: 8px;
  padding: 6px 10px; selection-background-color: {theme.primary}; selection-color: {theme.on_primary}; }}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDateEdit:focus, QComboBox:focus {{
  border: 2px solid {theme.focus}; padding: 5px 9px; }}
QLineEdit:disabled, QComboBox:disabled {{ color: {theme.text3}; border-color: {theme.line}; }}
QScrollArea {{ background: transparent; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 14px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 14px; margin: 0; }}
QScrollBar::handle {{
  background: {theme.line_strong}; border-radius: 5px; margin: 2px; min-height: 32px; min-width: 32px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
"""
