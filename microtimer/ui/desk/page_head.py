"""The head of a page: what it is called and what can be done there, in two lines where one has no room."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from microtimer.ui.desk.root import look_of


class PageHead(QWidget):
    """A name at the left and verbs at the right; the verbs go below a name that needs the width."""

    def __init__(self, name: QBoxLayout, verbs: QBoxLayout, *, one_line_from: int = 0) -> None:
        """Take both parts, and the design pixels below which the verbs stand below in any case."""
        super().__init__()
        self._name, self._verbs, self._one_line_from = name, verbs, one_line_from
        # in two lines until there is a width: only that is as narrow as it can be
        self._whole = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.setSpacing(4)
        self._whole.addLayout(name, 1)
        self._whole.addLayout(verbs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wanted = self._name.sizeHint().width() + self._whole.spacing() + self._verbs.sizeHint().width()
        wide = event.size().width() >= max(wanted, look_of(self).px(self._one_line_from))
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._whole.setDirection(across if wide else down)

    def minimumSizeHint(self) -> QSize:
        parts = (self._name.minimumSize(), self._verbs.minimumSize())
        return QSize(max(part.width() for part in parts), super().minimumSizeHint().height())
