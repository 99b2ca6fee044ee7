"""The parts that the desk pages are made of: a root that carries the look, labels, buttons, plates.

Every text is shown as plain text. A part finds theme and size in the root above it, so nothing has to be told
one by one when the theme changes.
"""

from enum import Enum
from typing import Final, TypeVar

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from microtimer.ui.icons import Icon, draw_icon
from microtimer.ui.plain_button import PlainButton
from microtimer.ui.plain_text import breakable, plain_lines
from microtimer.ui.theme import LIGHT, Look, qt_palette, style_sheet, unit_for

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
_TONES: Final = ("text", "text2", "text3", "ok", "warn", "danger", "primary", "left", "right")
_PLATES: Final = {
    "card": ("surface", "line"),
    "warn": ("warn_bg", "warn"),
    "danger": ("danger_bg", "danger"),
    "ok": ("ok_bg", "ok"),
    "accent": ("accent_bg", "primary"),
}
_STEPS: Final = (1.0, 1.25, 1.5, 2.0)
_TARGET: Final = 44
_BUTTONS_BESIDE: Final = 920
"""Design pixels from which the buttons of a banner stand beside its words."""
_RING: Final = 5
"""Design pixels round a button that its focus ring needs."""
L = TypeVar("L", bound=QBoxLayout)
KEYBOARD: Final = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


def desk_unit(width: int, height: int) -> float:
    """Return the length of one design pixel on the desk pages: whole steps, never under 1."""
    return max((step for step in _STEPS if step <= unit_for(width, height) * 1.02), default=1.0)


class DeskRoot(QWidget):
    """The widget that carries theme and size for everything in it."""

    def __init__(self, look: Look | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look or Look(LIGHT)
        self._wear()

    @property
    def look(self) -> Look:
        """Return the theme and size of everything in it."""
        return self._look

    def set_look(self, look: Look) -> None:
        """Take another theme or size."""
        if look != self._look:
            self._look = look
            self._wear()

    def _wear(self) -> None:
        self.setPalette(qt_palette(self._look.theme))
        self.setAutoFillBackground(True)
        self.setFont(self._look.font(15))
        self.setStyleSheet(style_sheet(self._look.theme) + desk_sheet(self._look))
        for button in self.findChildren(DeskButton):
            button.updateGeometry()


def look_of(widget: QWidget) -> Look:
    """Return the look of the root above a widget; the light one at its plain size where there is none."""
    above: QWidget | None = widget
    while above is not None:
        if isinstance(above, DeskRoot):
            return above.look
        above = above.parentWidget()
    return Look(LIGHT)


def desk_sheet(look: Look) -> str:
    """Return the style sheet of labels, plates and form fields."""
    theme, px = look.theme, look.px
    rules = [
        f'QLabel[role="{role}"] {{ font-size: {px(size)}px; font-weight: {"bold" if bold else "normal"}; }}'
        for role, (size, bold) in _ROLES.items()
    ]
    rules += [f'QLabel[tone="{tone}"] {{ color: {getattr(theme, tone)}; }}' for tone in _TONES]
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
QLineEdit, QSpinBox, QDoubleSpinBox, QDateEdit, QComboBox {{ min-height: {px(_TARGET - 14)}px; }}
QComboBox QAbstractItemView {{ background: {theme.surface}; color: {theme.text};
  border: 1px solid {theme.line_strong}; selection-background-color: {theme.accent_bg};
  selection-color: {theme.text}; outline: none; }}
QComboBox QAbstractItemView::item {{ min-height: {px(36)}px; }}
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


class DeskLabel(QLabel):
    """A label that shows every text as it is, hidden characters as symbols, endless words broken."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        super().setText(breakable(plain_lines(text)))


def label(text: str = "", role: str = "body", tone: str = "text", *, wrap: bool = True) -> QLabel:
    """Return a label of plain text in one of the roles and tones of the desk."""
    shown = DeskLabel(text)
    shown.setWordWrap(wrap)
    shown.setProperty("role", role)
    shown.setProperty("tone", tone)
    return shown


def set_tone(shown: QLabel, tone: str) -> None:
    """Give a label another tone."""
    if shown.property("tone") != tone:
        shown.setProperty("tone", tone)
        shown.style().unpolish(shown)
        shown.style().polish(shown)


def plate(kind: str = "card") -> QFrame:
    """Return a framed plate: card, warn, danger, ok or accent."""
    frame = QFrame()
    frame.setProperty("plate", kind)
    return frame


def column(parent: QWidget | None = None, *, margins: int = 0, spacing: int = 12) -> QVBoxLayout:
    """Return a vertical layout."""
    return _layout(QVBoxLayout() if parent is None else QVBoxLayout(parent), margins, spacing)


def row(parent: QWidget | None = None, *, margins: int = 0, spacing: int = 12) -> QHBoxLayout:
    """Return a horizontal layout."""
    return _layout(QHBoxLayout() if parent is None else QHBoxLayout(parent), margins, spacing)


def _layout(layout: L, margins: int, spacing: int) -> L:
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(spacing)
    return layout


def empty(layout: QLayout) -> None:
    """Take everything out of a layout, and out of those in it, and let it be deleted."""
    while (item := layout.takeAt(0)) is not None:
        if widget := item.widget():
            widget.hide()
            widget.deleteLater()
        elif inner := item.layout():
            empty(inner)
            inner.deleteLater()


def scrolled(content: QWidget) -> QScrollArea:
    """Return a scroll area around a page's content, which is as wide as the area."""
    content.setObjectName("sheet")
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.viewport().setAutoFillBackground(False)
    area.setWidget(content)
    content.setAutoFillBackground(False)
    content.setContentsMargins(0, 0, 10, 0)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


class ButtonKind(Enum):
    """How loudly a desk button speaks."""

    PRIMARY = "primary"
    NORMAL = "normal"
    LINK = "link"
    """A word in the main colour, without a frame."""
    DANGER = "danger"
    CHIP = "chip"
    """One of several filters; checked or not."""


class DeskButton(PlainButton):
    """A button with a word and an icon, 44 pixels high; its focus ring shows for the keyboard."""

    def __init__(
        self,
        text: str,
        *,
        icon: Icon | None = None,
        kind: ButtonKind = ButtonKind.NORMAL,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._mark = icon
        self._kind = kind
        self._focus_shown = False
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(kind is ButtonKind.CHIP)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_as(self, text: str, icon: Icon | None = None) -> None:
        """Change the word and the icon."""
        if text != self.text() or icon is not self._mark:
            self.setText(text)
            self.setAccessibleName(text)
            self._mark = icon
            self.updateGeometry()
            self.update()

    def set_kind(self, kind: ButtonKind) -> None:
        """Speak louder or more quietly."""
        self._kind = kind
        self.update()

    def _ink(self) -> str:
        if not self.isEnabled():
            return "text3"
        match self._kind:
            case ButtonKind.PRIMARY:
                return "on_primary"
            case ButtonKind.NORMAL:
                return "text"
            case ButtonKind.LINK:
                return "primary"
            case ButtonKind.DANGER:
                return "danger"
            case ButtonKind.CHIP:
                return "primary" if self.isChecked() else "text2"

    def _body(self, look: Look) -> QRectF:
        room = _RING * look.unit
        return QRectF(self.rect()).adjusted(room, room, -room, -room)

    def _radius(self, look: Look, body: QRectF) -> float:
        return body.height() / 2 if self._kind is ButtonKind.CHIP else 8 * look.unit

    def _draw_body(self, painter: QPainter, look: Look, body: QRectF) -> None:
        fill, edge = None, "line_strong"
        if self._kind is ButtonKind.PRIMARY and self.isEnabled():
            fill, edge = "primary", "primary"
        elif self._kind is ButtonKind.CHIP and self.isChecked():
            fill, edge = "accent_bg", "primary"
        elif self._kind in (ButtonKind.NORMAL, ButtonKind.CHIP):
            fill = "surface"
        elif self._kind is ButtonKind.DANGER:
            edge = "danger"
        edge = edge if self.isEnabled() else "line"
        radius = self._radius(look, body)
        if self._kind is not ButtonKind.LINK:
            painter.setPen(QPen(look.color(edge), 1.5 * look.unit))
            painter.setBrush(look.color(fill) if fill else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(body, radius, radius)
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            painter.setPen(Qt.PenStyle.NoPen)
            veil = "bg" if self._kind is ButtonKind.PRIMARY else "primary"
            painter.setBrush(look.color(veil, 0.18 if self.isDown() else 0.08))
            painter.drawRoundedRect(body, radius, radius)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = self._body(look)
        self._draw_body(painter, look, body)
        font = look.font(15, bold=self._kind is not ButtonKind.CHIP or self.isChecked())
        icon = 20 * look.unit if self._mark else 0.0
        gap = 8 * look.unit if self._mark and self.text() else 0.0
        room, least = body.width() - icon - gap - 12 * look.unit, max(11, round(font.pixelSize() * 0.75))
        while QFontMetricsF(font).horizontalAdvance(self.text()) > room and font.pixelSize() > least:
            font.setPixelSize(font.pixelSize() - 1)  # rather smaller than cut
        metrics = QFontMetricsF(font)
        text = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        left = body.center().x() - (metrics.horizontalAdvance(text) + icon + gap) / 2
        if self._mark:
            box = QRectF(left, body.center().y() - icon / 2, icon, icon)
            draw_icon(painter, self._mark, box, look.pen(self._ink(), 1.8))
        painter.setFont(font)
        painter.setPen(look.color(self._ink()))
        place = QRectF(left + icon + gap, body.top(), body.width(), body.height())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text)
        if self._focus_shown and self.hasFocus():
            out = 3.5 * look.unit
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.color("focus"), 2.5 * look.unit))
            radius = self._radius(look, body) + out
            painter.drawRoundedRect(body.adjusted(-out, -out, out, out), radius, radius)
        painter.end()

    def sizeHint(self) -> QSize:
        look = look_of(self)
        metrics = QFontMetricsF(look.font(15, bold=True))
        icon = 28 * look.unit if self._mark else 0.0
        side = (10 if self._kind is ButtonKind.LINK else 16) * look.unit
        width = metrics.horizontalAdvance(self.text()) + icon + 2 * (side + _RING * look.unit)
        height = (38 if self._kind is ButtonKind.CHIP else _TARGET) + 2 * _RING
        return QSize(round(width) + 1, look.px(height))

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()  # its words go a quarter smaller before they are cut
        return QSize(min(round(hint.width() * 0.8), look_of(self).px(320)), hint.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._focus_shown = event.reason() in KEYBOARD
        super().focusInEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


class IconMark(QWidget):
    """An icon beside a word, in one tone."""

    def __init__(self, icon: Icon, tone: str = "text", size: int = 22, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._tone, self._size = icon, tone, size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_icon(painter, self._icon, QRectF(self.rect()), look.pen(self._tone, 1.8))
        painter.end()

    def sizeHint(self) -> QSize:
        size = look_of(self).px(self._size)
        return QSize(size, size)


class Banner(QFrame):
    """A plate across the page with an icon, a bold line, more words, and buttons at its right."""

    def __init__(self, kind: str, icon: Icon, title: str, words: str = "") -> None:
        super().__init__()
        self.setProperty("plate", kind)
        tone = kind if kind in _TONES else "text"
        self._whole = row(self, margins=14, spacing=14)
        whole = row(spacing=14)
        self._whole.addLayout(whole, 1)
        whole.addWidget(IconMark(icon, tone, 26), 0, Qt.AlignmentFlag.AlignVCenter)
        texts = column(spacing=2)
        texts.addWidget(label(title, "card"))
        if words:
            texts.addWidget(label(words, "body", "text2"))
        whole.addLayout(texts, 1)
        self._buttons = row(spacing=2)
        self._whole.addLayout(self._buttons)
        self.setAccessibleName(plain_lines(f"{title} {words}".strip()))

    def add_button(
        self, text: str, kind: ButtonKind = ButtonKind.NORMAL, icon: Icon | None = None
    ) -> DeskButton:
        """Add a button at the right end."""
        button = DeskButton(text, icon=icon, kind=kind)
        self._buttons.addWidget(button)
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # several buttons would leave the words a column of their own width
        below = self._buttons.count() > 1 and event.size().width() < look_of(self).px(_BUTTONS_BESIDE)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._whole.setDirection(down if below else across)

    def chain_tab_order(self, after: QWidget) -> None:
        """Let the keyboard walk through the buttons after a widget that stands above them."""
        for number in range(self._buttons.count()):
            item = self._buttons.itemAt(number)
            if item is not None and (button := item.widget()) is not None:
                QWidget.setTabOrder(after, button)
                after = button
