"""A button that is held: what it does cannot be taken back."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from microtimer.ui.icons import Icon
from microtimer.ui.run.buttons import ActionButton, ButtonKind
from microtimer.ui.theme import Look

HOLD_MS: Final = 1500
_FRAME_MS: Final = 33


class HoldButton(ActionButton):
    """A button that acts only after it was held for 1.5 s; its frame fills meanwhile and empties again."""

    held = Signal()
    """It was held long enough."""

    def __init__(
        self,
        text: str,
        look: Look,
        now_ms: Callable[[], int],
        *,
        icon: Icon | None = None,
        hint: str = "",
        kind: ButtonKind = ButtonKind.QUIET,
        takes_space: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, look, icon=icon, hint=hint, kind=kind, takes_space=takes_space, parent=parent)
        self._now_ms = now_ms
        self._since_ms: int | None = None
        self._frames = QTimer(self)
        self._frames.setInterval(_FRAME_MS)
        self._frames.timeout.connect(self.advance)

    @property
    def share(self) -> float:
        """Return how far it is held, 0 to 1."""
        return 0.0 if self._since_ms is None else min(1.0, (self._now_ms() - self._since_ms) / HOLD_MS)

    def begin(self) -> None:
        """Start holding, as a finger or a key does."""
        if self._since_ms is None and self.isEnabled():
            self._since_ms = self._now_ms()
            self._frames.start()
            self.update()

    def let_go(self) -> None:
        """Stop holding before its time."""
        self._since_ms = None
        self._frames.stop()
        self.update()

    def advance(self) -> None:
        """Let time pass: fill the frame, and act when it is full."""
        if self._since_ms is None:
            return
        done = self.share >= 1.0
        self.update()
        if done:
            self.let_go()
            self.held.emit()

    def _draw_frames(self, painter: QPainter, body: QRectF) -> None:
        super()._draw_frames(painter, body)
        if self.share <= 0:
            return
        radius = 12 * self._look.unit
        outline = QPainterPath()
        outline.addRoundedRect(body, radius, radius)
        # a dash as long as the held share of the outline, then a gap longer than the rest
        pen = QPen(self._look.color("danger"), 5 * self._look.unit)
        length = outline.length() / pen.widthF()
        pen.setDashPattern([max(0.01, length * self.share), length * 2])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.setBrush(self._look.color("danger", 0.22 * self.share))
        painter.drawPath(outline)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.begin()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.let_go()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._holds(event):
            if not event.isAutoRepeat():
                self.begin()
        else:
            event.ignore()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if self._holds(event):
            if not event.isAutoRepeat():
                self.let_go()
        else:
            event.ignore()

    def _holds(self, event: QKeyEvent) -> bool:
        return self._is_enter(event) or (event.key() == Qt.Key.Key_Space and self._takes_space)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.let_go()
        super().focusOutEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.EnabledChange and not self.isEnabled():
            self.let_go()
        super().changeEvent(event)
