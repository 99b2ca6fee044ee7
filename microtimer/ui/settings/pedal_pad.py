"""The plate that hears a pedal: it has the keyboard, shows what arrives, and fills while a key is held."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from microtimer.ui.desk.root import look_of
from microtimer.ui.language import tr
from microtimer.ui.pencil import Pencil

_AWAY = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape})
"""These lead out of the plate."""


class PedalPad(QWidget):
    """Takes every key but those that lead away."""

    pressed = Signal(object)
    """The `QKeyEvent` of a key going down, repeats too."""
    released = Signal(object)
    """The `QKeyEvent` of a key coming up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._words, self._tone, self._share = "", "", "text2", 0.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def title(self) -> str:
        """Return its large words."""
        return self._title

    @property
    def words(self) -> str:
        """Return its small words."""
        return self._words

    def say(self, title: str, words: str = "", tone: str = "text2") -> None:
        """Show large words, and small ones under them in a tone."""
        self._title, self._words, self._tone = title, words, tone
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.update()

    def show_filled(self, share: float) -> None:
        """Fill as far as a key is held, 0 to 1."""
        self._share = share
        self.update()

    def event(self, event: QEvent) -> bool:
        # no shortcut of a window takes a key from here
        overrides = event.type() is QEvent.Type.ShortcutOverride
        if overrides and isinstance(event, QKeyEvent) and event.key() not in _AWAY:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _AWAY:
            super().keyPressEvent(event)
        else:
            self.pressed.emit(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() in _AWAY:
            super().keyReleaseEvent(event)
        else:
            self.released.emit(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = look_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pencil, unit, here = Pencil(painter, look), look.unit, self.hasFocus()
        body = QRectF(self.rect()).adjusted(2, 2, -2, -2)
        radius = 12 * unit
        pencil.rounded(body, radius, fill="accent_bg" if here else "raised")
        if self._share > 0:
            outline = QPainterPath()
            outline.addRoundedRect(body, radius, radius)
            painter.save()
            painter.setClipPath(outline)
            filled = QRectF(body.left(), body.top(), body.width() * self._share, body.height())
            painter.fillRect(filled, look.color("primary", 0.3))
            painter.restore()
        pencil.rounded(body, radius, fill=None, edge="focus" if here else "line_strong", width=2.5)
        middle = Qt.AlignmentFlag.AlignHCenter
        title = self._title if here else tr("settings", "Click here, then press the pedal")
        inner = body.adjusted(20 * unit, 0, -20 * unit, 0)
        head = QRectF(inner.left(), body.top() + 26 * unit, inner.width(), 40 * unit)
        size = 26.0
        while size > 15 and pencil.width(title, size, bold=True) > inner.width():
            size -= 1
        pencil.text(title, head, size=size, bold=True, align=middle)
        painter.setFont(look.font(15))
        painter.setPen(look.color(self._tone))
        words = QRectF(inner.left(), head.bottom() + 6 * unit, inner.width(), 68 * unit)
        wrap = int(middle | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        painter.drawText(words, wrap, self._words)
        painter.end()

    def sizeHint(self) -> QSize:
        look = look_of(self)
        return QSize(look.px(520), look.px(156))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.show_filled(0.0)
