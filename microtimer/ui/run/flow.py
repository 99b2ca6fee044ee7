"""A layout that sets its items side by side and begins a new row when one is full."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Rows of items of their own widths, like words in a text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def _place(self, room: QRect, *, move: bool) -> int:
        """Set the items into a width, or only measure; return the height they take."""
        top = room.y()
        for row in self._rows(room.width()):
            height = max(item.sizeHint().height() for item, _ in row)
            x = room.x()
            for item, width in row if move else ():
                own = item.sizeHint().height()
                item.setGeometry(QRect(QPoint(x, top + (height - own) // 2), QSize(width, own)))
                x += width
            top += height
        return top - room.y()

    def _rows(self, room: int) -> list[list[tuple[QLayoutItem, int]]]:
        rows: list[list[tuple[QLayoutItem, int]]] = []
        taken = 0
        for item in self._items:
            width = min(item.sizeHint().width(), room)
            if not rows or taken + width > room:
                rows.append([])
                taken = 0
            rows[-1].append((item, width))
            taken += width
        return rows

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size
