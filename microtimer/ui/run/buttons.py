"""Buttons of the treatment screen: big enough for a gloved finger, and honest about refusal."""

from enum import Enum
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from microtimer.ui.icons import Icon, draw_icon
from microtimer.ui.language import tr
from microtimer.ui.plain_button import ENTER, KeyedButton
from microtimer.ui.theme import Look

FLASH_MS: Final = 400
_LEAST_SHARE: Final = 0.74
"""Words are made no smaller than this share of their size before they take a second line."""
_RING: Final = 6
"""Design pixels round the control that the focus ring needs."""


class ButtonKind(Enum):
    """How loudly a button speaks."""

    PRIMARY = "primary"
    NORMAL = "normal"
    QUIET = "quiet"
    PLAIN = "plain"
    """No more than its icon, such as one that explains a row."""
    DANGER = "danger"
    CHOSEN = "chosen"


_COLORS: Final = {
    # fill, edge, text
    ButtonKind.PRIMARY: ("primary", None, "on_primary"),
    ButtonKind.NORMAL: ("raised", "line_strong", "text"),
    ButtonKind.QUIET: (None, "line_strong", "text"),
    ButtonKind.PLAIN: (None, None, "text2"),
    ButtonKind.DANGER: (None, "danger", "danger"),
    ButtonKind.CHOSEN: ("text", None, "bg"),
}


class ActionButton(KeyedButton):
    """A button with a word, an icon and a key hint; a refused press shows as a frame and a word."""

    def __init__(
        self,
        text: str,
        look: Look,
        *,
        icon: Icon | None = None,
        hint: str = "",
        kind: ButtonKind = ButtonKind.NORMAL,
        size: float = 20,
        takes_space: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        """Make a button; without `takes_space` only Enter is its own."""
        super().__init__(parent)
        self._look = look
        self._takes_space = takes_space
        self._mark = icon
        self._hint = hint
        self._kind = kind
        self._size = size
        self._filled = 0.0
        self._refused = ""
        self._flash_end = QTimer(self)
        self._flash_end.setSingleShot(True)
        self._flash_end.timeout.connect(self._end_flash)
        self.setText(text)
        self.setAccessibleName(text)

    @property
    def kind(self) -> ButtonKind:
        """Return how loudly it speaks."""
        return self._kind

    @property
    def flashing(self) -> bool:
        """Tell whether it is showing that a press was refused."""
        return bool(self._refused)

    @property
    def filled(self) -> float:
        """Return how far a key is held for it, 0 to 1."""
        return self._filled

    @property
    def look(self) -> Look:
        """Return the theme and size it is drawn in."""
        return self._look

    def set_look(self, look: Look) -> None:
        """Take another theme or size."""
        self._look = look
        self.updateGeometry()
        self.update()

    def show_as(
        self, text: str, *, icon: Icon | None = None, kind: ButtonKind | None = None, hint: str | None = None
    ) -> None:
        """Change word, icon, kind or hint; nothing is drawn anew when nothing changes."""
        wanted = (text, icon, kind or self._kind, self._hint if hint is None else hint)
        if wanted == (self.text(), self._mark, self._kind, self._hint):
            return
        self.setText(text)
        self.setAccessibleName(text)
        _, self._mark, self._kind, self._hint = wanted
        self.updateGeometry()
        self.update()

    def flash(self, word: str = "") -> None:
        """Show for 400 ms that a press was refused, "Ignored" unless it says more; nothing moves."""
        self._refused = word or tr("run", "Ignored")
        self._flash_end.start(FLASH_MS)
        self.update()

    def show_filled(self, share: float) -> None:
        """Fill as far as a key is held for it, 0 to 1."""
        if share != self._filled:
            self._filled = share
            self.update()

    def wanted_width(self) -> int:
        """Return the width its word and icon need, in pixels."""
        metrics = QFontMetricsF(self._look.font(self._size, bold=True))
        icon = self._icon_size() + self._look.px(10) if self._mark else 0.0
        return round(metrics.horizontalAdvance(self.text()) + icon + self._look.px(2 * 22 + 2 * _RING))

    def _icon_size(self) -> float:
        return self._size * 1.3 * self._look.unit

    def _end_flash(self) -> None:
        self._refused = ""
        self.update()

    def _body(self) -> QRectF:
        """Return the visible control inside the room its focus ring needs."""
        room = self._look.unit * _RING
        return QRectF(self.rect()).adjusted(room, room, -room, -room)

    def _draw_body(self, painter: QPainter, body: QRectF) -> None:
        look = self._look
        fill, edge, _ = _COLORS[self._kind]
        radius = min(12 * look.unit, body.height() / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if fill:
            painter.setBrush(look.color(fill if self.isEnabled() else "raised"))
        if edge or not self.isEnabled():
            painter.setPen(
                QPen(look.color(edge or "line") if self.isEnabled() else look.color("line"), self._edge())
            )
        painter.drawRoundedRect(body, radius, radius)
        if self._filled > 0:
            self._draw_held(painter, body, radius)
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            veil = look.color(
                "bg" if fill in ("primary", "text") else "text", 0.16 if self.isDown() else 0.06
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(veil)
            painter.drawRoundedRect(body, radius, radius)

    def _draw_held(self, painter: QPainter, body: QRectF, radius: float) -> None:
        """Fill from the left, as a glass fills: seen from across the room without reading."""
        outline = QPainterPath()
        outline.addRoundedRect(body, radius, radius)
        painter.save()
        painter.setClipPath(outline)
        filled = QRectF(body.left(), body.top(), body.width() * self._filled, body.height())
        painter.fillRect(filled, self._look.color(self._ink(), 0.34))
        painter.restore()

    def _edge(self) -> float:
        return max(1.0, 1.5 * self._look.unit)

    def _ink(self) -> str:
        return _COLORS[self._kind][2] if self.isEnabled() else "text3"

    def _draw_label(self, painter: QPainter, body: QRectF) -> None:
        """Draw icon, words and hint: words too long for a line go smaller, then take the hint's place."""
        look = self._look
        text, hint = self._refused or self.text(), "" if self._refused else self._hint
        font = look.font(self._size, bold=True)
        icon = self._icon_size() if self._mark and not self._refused else 0.0
        gap = 10 * look.unit if icon and text else 0.0
        room = body.width() - 16 * look.unit - icon - gap
        least = max(12, round(font.pixelSize() * _LEAST_SHARE))
        while QFontMetricsF(font).horizontalAdvance(text) > room and font.pixelSize() > least:
            font.setPixelSize(font.pixelSize() - 1)
        metrics = QFontMetricsF(font)
        wraps = (
            metrics.horizontalAdvance(text) > room and " " in text and body.height() > 2 * metrics.height()
        )
        shown = text if wraps else metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = icon + gap + min(room, metrics.horizontalAdvance(shown))
        lift = 10 * look.unit if hint and not wraps else 0.0
        left, center = body.center().x() - width / 2, body.center().y() - lift
        ink = self._ink()
        if self._refused and self._kind not in (ButtonKind.PRIMARY, ButtonKind.CHOSEN):
            ink = "danger"
        if icon and self._mark:
            draw_icon(painter, self._mark, QRectF(left, center - icon / 2, icon, icon), look.pen(ink, 2.2))
        painter.setFont(font)
        painter.setPen(look.color(ink))
        half = body.height() / 2 if wraps else metrics.height()
        box = QRectF(left + icon + gap, center - half, width - icon - gap + 2, 2 * half)
        align = Qt.AlignmentFlag.AlignHCenter if wraps else Qt.AlignmentFlag.AlignLeft
        wrap = Qt.TextFlag.TextWordWrap if wraps else Qt.TextFlag.TextSingleLine
        painter.drawText(box, int(align | Qt.AlignmentFlag.AlignVCenter | wrap), shown)
        if hint and not wraps:
            self._draw_hint(painter, body, center, ink)

    def _draw_hint(self, painter: QPainter, body: QRectF, center: float, ink: str) -> None:
        look, font = self._look, self._look.font(13)
        room = body.width() - 10 * look.unit
        while QFontMetricsF(font).horizontalAdvance(self._hint) > room and font.pixelSize() > 9:
            font.setPixelSize(font.pixelSize() - 1)
        loud = self._kind in (ButtonKind.PRIMARY, ButtonKind.CHOSEN)
        painter.setFont(font)
        painter.setPen(look.color(ink if loud else "text2"))
        top = center + 10 * look.unit
        foot = QRectF(body.left(), top, body.width(), body.bottom() - top - 4 * look.unit)
        shown = QFontMetricsF(font).elidedText(self._hint, Qt.TextElideMode.ElideRight, room)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, shown)

    def _draw_frames(self, painter: QPainter, body: QRectF) -> None:
        look = self._look
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = min(12 * look.unit, body.height() / 2)
        if self._refused:
            painter.setPen(QPen(look.color("danger"), max(3.0, 3 * look.unit)))
            painter.drawRoundedRect(body, radius, radius)
        if self._focus_shown and self.hasFocus():
            out = 4.5 * look.unit
            painter.setPen(QPen(look.color("focus"), max(2.0, 3 * look.unit)))
            painter.drawRoundedRect(body.adjusted(-out, -out, out, out), radius + out, radius + out)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = self._body()
        self._draw_body(painter, body)
        self._draw_label(painter, body)
        self._draw_frames(painter, body)
        painter.end()

    def sizeHint(self) -> QSize:
        return QSize(
            self.wanted_width(), self._look.touch(72 if self._hint else 64) + self._look.px(2 * _RING)
        )

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.px(64), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_enter(event):
            if not event.isAutoRepeat():
                self.click()
        elif self._takes_space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if self._takes_space:
            super().keyReleaseEvent(event)
        else:
            event.ignore()

    def _is_enter(self, event: QKeyEvent) -> bool:
        """Tell whether Enter was meant for this button: where its focus cannot be seen, it was not."""
        return event.key() in ENTER and (self._focus_shown or self._takes_space)
