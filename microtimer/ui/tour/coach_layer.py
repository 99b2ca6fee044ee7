"""The layer of the tour: the window dimmed but for one part, and a card beside it that says what for."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from microtimer.ui.desk.buttons import ButtonKind, DeskButton
from microtimer.ui.desk.labels import label
from microtimer.ui.desk.layouts import column, row
from microtimer.ui.desk.root import DeskRoot
from microtimer.ui.icons import Icon
from microtimer.ui.language import tr
from microtimer.ui.run.key_meanings import ONE_KEYS, key_code
from microtimer.ui.theme import Look

_WIDTHS: Final = (440, 320)
"""The usual width of the card, and one for where there is little room."""
_GAP: Final = 18
_KEYS: Final = (ONE_KEYS | {Qt.Key.Key_Right, Qt.Key.Key_Escape}) - {
    Qt.Key.Key_Space,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
}
"""The keys that go on in a treatment go on here, where a button does not take them; Escape leaves."""


class _Sheet(DeskRoot):
    """Carries the look of the card without a background of its own."""

    def _wear(self) -> None:
        super()._wear()
        self.setAutoFillBackground(False)


class CoachCard(_Sheet):
    """A title, a few words, where the tour stands, and two buttons."""

    next_wanted = Signal()
    skip_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        outer = column(self)
        plate = QFrame()
        plate.setProperty("plate", "accent")
        outer.addWidget(plate)
        inside = column(plate, margins=20, spacing=8)
        self.place = label("", "small", "text3")
        self.title = label("", "heading")
        self.words = label("", "body", "text2")
        for part in (self.place, self.title, self.words):
            inside.addWidget(part)
        foot = row(spacing=4)
        self.skip = DeskButton(tr("tour", "Skip the tour"), kind=ButtonKind.LINK)
        self.skip.clicked.connect(self.skip_wanted)
        foot.addWidget(self.skip)
        foot.addStretch(1)
        self.next = DeskButton(tr("tour", "Next"), icon=Icon.FORWARD, kind=ButtonKind.PRIMARY)
        self.next.clicked.connect(self.next_wanted)
        foot.addWidget(self.next)
        inside.addLayout(foot)

    def say(self, place: str, title: str, words: str, *, last: bool) -> None:
        """Show a stop of the tour."""
        self.place.setText(place)
        self.title.setText(title)
        self.words.setText(words)
        self.setAccessibleName(title)
        self.setAccessibleDescription(words)
        self.skip.setVisible(not last)
        self.next.show_as(
            tr("tour", "Done") if last else tr("tour", "Next"), Icon.CHECK if last else Icon.FORWARD
        )


class CoachLayer(QWidget):
    """Lies over the whole window; at a free stop only its card does, and the window can be used."""

    next_wanted = Signal()
    """Go on to the next stop."""
    skip_wanted = Signal()
    """End the tour."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._window, self._look = window, look
        self._target: QWidget | None = None
        self._free = False
        self.card = CoachCard(look, self)
        self.card.next_wanted.connect(self.next_wanted)
        self.card.skip_wanted.connect(self.skip_wanted)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.timeout.connect(self.lay_out)
        for watched in (window, self.card.next, self.card.skip):
            watched.installEventFilter(self)

    @property
    def hole(self) -> QRect:
        """Return the part of the window that is not dimmed."""
        target = self._target
        if target is None or self._free or not target.isVisible():
            return QRect()
        room = self._look.px(8)
        whole = QRect(target.mapTo(self._window, QPoint(0, 0)), target.size())
        return whole.adjusted(-room, -room, room, room).intersected(self._window.rect())

    def point_at(self, target: QWidget | None, look: Look, *, free: bool) -> None:
        """Let the card stand beside a part of the window; at a `free` stop, in a corner."""
        self._target, self._free, self._look = target, free, look
        self.card.set_look(look)
        self.show()
        self.raise_()
        self.lay_out()
        self._settle.start(0)  # a page that was just shown has its sizes only then
        if not free:
            self.card.next.setFocus(Qt.FocusReason.TabFocusReason)

    def lay_out(self) -> None:
        """Cover the window, and find the card a place."""
        boxes = [QRect(self._place(size), size) for size in map(self._card_size, _WIDTHS)]
        box = next((one for one in boxes if not one.intersects(self.hole)), boxes[-1])
        if self._free:
            self.setGeometry(box)
            self.card.setGeometry(QRect(QPoint(0, 0), box.size()))
        else:
            self.setGeometry(self._window.rect())
            self.card.setGeometry(box)
        self.update()

    def _card_size(self, wanted: int) -> QSize:
        needed = max(self._look.px(wanted), self.card.minimumSizeHint().width())
        width = min(needed, self._window.width() - 2 * self._look.px(_GAP))
        layout = self.card.layout()
        high = layout.heightForWidth(width) if layout is not None and layout.hasHeightForWidth() else 0
        return QSize(width, max(high, self.card.minimumSizeHint().height()))

    def _place(self, size: QSize) -> QPoint:
        """Return where the card stands: beside the part it speaks of, where there is room, else below."""
        gap, window, hole = self._look.px(_GAP), self._window.rect(), self.hole
        if self._free or hole.isEmpty():
            # over the foot of the map: digits and controls stay free
            return QPoint(gap, window.bottom() - self._look.px(150) - size.height())
        middle_x, middle_y = hole.center().x() - size.width() // 2, hole.center().y() - size.height() // 2
        room = window.adjusted(gap, gap, -gap, -gap)
        for wanted in (
            QPoint(hole.right() + gap, middle_y),
            QPoint(hole.left() - gap - size.width(), middle_y),
            QPoint(middle_x, hole.bottom() + gap),
            QPoint(middle_x, hole.top() - gap - size.height()),
        ):
            x = max(room.left(), min(wanted.x(), room.right() - size.width()))
            y = max(room.top(), min(wanted.y(), room.bottom() - size.height()))
            if not QRect(QPoint(x, y), size).intersects(hole):
                return QPoint(x, y)
        # nowhere beside it: in its lower right corner
        return QPoint(room.right() - size.width(), room.bottom() - size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._free:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = 14 * self._look.unit
        veil, hole = QPainterPath(), QPainterPath()
        veil.addRect(QRectF(self.rect()))
        hole.addRoundedRect(QRectF(self.hole), radius, radius)
        painter.fillPath(veil.subtracted(hole), self._look.color("#0D1316", 0.55))
        painter.setPen(QPen(self._look.color("#FFFFFF", 0.9), 2.5 * self._look.unit))
        painter.drawPath(hole)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and watched is self._window:
            self._settle.start(0)
        elif isinstance(event, QKeyEvent) and watched is not self._window and key_code(event) in _KEYS:
            if event.type() is QEvent.Type.ShortcutOverride:
                event.accept()  # no shortcut of the page below takes it
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._press(event)
                return True
        return super().eventFilter(watched, event)

    def _press(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.skip_wanted.emit()
        elif not event.isAutoRepeat():
            self.next_wanted.emit()
