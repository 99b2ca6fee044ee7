"""The list of cards: as many columns as fit, one tab stop, arrows to walk, keys for both buttons."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from microtimer.core.problem import visible
from microtimer.ui.desk.root import look_of
from microtimer.ui.language import tr
from microtimer.ui.library.card_delegate import (
    CARD_HEIGHT,
    CARD_ROLE,
    CARD_WIDTH,
    FAVOURITE_ROLE,
    STAR,
    CardDelegate,
    button_box,
    star_box,
)
from microtimer.ui.library.cards import Card
from microtimer.ui.map.pictures import FacePictures

Index = QModelIndex | QPersistentModelIndex


class CardModel(QAbstractListModel):
    """Cards as Qt asks for them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cards: tuple[Card, ...] = ()
        self.favourites: frozenset[str] = frozenset()

    @property
    def cards(self) -> tuple[Card, ...]:
        """Return what is listed."""
        return self._cards

    def set_cards(self, cards: Sequence[Card]) -> None:
        """List other cards."""
        self.beginResetModel()
        self._cards = tuple(cards)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        card = self._cards[index.row()] if 0 <= index.row() < len(self._cards) else None
        if card is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return visible(card.title)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(card)
            case _ if role == CARD_ROLE:
                return card
            case _ if role == FAVOURITE_ROLE:
                return card.key in self.favourites
            case _:
                return None

    def _spoken(self, card: Card) -> str:
        spoken = visible(card.spoken)
        if card.key in self.favourites:
            return tr("library", "{card}, favourite").format(card=spoken)
        return spoken


class CardList(QListView):
    """Cards to walk through and act on."""

    start_requested = Signal(object)
    """The `Card` of a protocol to start."""
    details_requested = Signal(object)
    """The `Card` to show in full: its plan, or its problems."""
    copy_requested = Signal(object)
    """The `Card` whose problems should be copied."""
    favourite_requested = Signal(object)
    """The `Card` to make a favourite, or not any more."""

    def __init__(self, pictures: FacePictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = CardModel(self)
        self._draws = CardDelegate(pictures, self)
        self.setModel(self._cards)
        self.setItemDelegate(self._draws)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(24)
        self.setMouseTracking(True)
        self.setObjectName("cards")
        # a style sheet of its own: no frame, and the window shines through between the cards
        self.setStyleSheet("QListView#cards { background: transparent; border: none; }")
        self.setAccessibleName(tr("library", "Protocols"))
        self.setAccessibleDescription(
            tr("library", "Arrow keys walk, Enter starts, Space shows details, F makes a favourite")
        )

    @property
    def cards(self) -> tuple[Card, ...]:
        """Return the cards listed."""
        return self._cards.cards

    def set_cards(self, cards: Sequence[Card]) -> None:
        """List other cards; the one that was chosen stays chosen when it is still there."""
        chosen = self.current_card()
        self._cards.set_cards(cards)
        files = [card.entry.file for card in cards]
        number = files.index(chosen.entry.file) if chosen and chosen.entry.file in files else 0
        if cards:
            self.setCurrentIndex(self._cards.index(number))

    def set_favourites(self, favourites: frozenset[str]) -> None:
        """Mark these cards, by their keys."""
        self._cards.favourites = favourites
        self.viewport().update()

    def current_card(self) -> Card | None:
        """Return the card the keyboard stands on."""
        card = self.currentIndex().data(CARD_ROLE)
        return card if isinstance(card, Card) else None

    def fit_columns(self) -> None:
        """Make as many columns as fit, all of the same width."""
        look = look_of(self)
        room = self.viewport().width() - 1
        columns = max(1, room // look.px(CARD_WIDTH))
        self.setGridSize(QSize(room // columns, look.px(CARD_HEIGHT)))

    def act(self, card: Card, which: str) -> None:
        """Do what a card's first or second button says."""
        if which == STAR:
            self.favourite_requested.emit(card)
        elif which == "first":
            (self.start_requested if card.figures else self.details_requested).emit(card)
        else:
            (self.details_requested if card.figures else self.copy_requested).emit(card)

    def _button_at(self, event: QMouseEvent) -> tuple[int, str] | None:
        index = self.indexAt(event.position().toPoint())
        card = index.data(CARD_ROLE)
        if not isinstance(card, Card):
            return None
        look, cell = look_of(self), self.visualRect(index)
        for which in ("first", "second"):
            if button_box(cell, look, card, which).contains(event.position()):
                return index.row(), which
        if card.figures is not None and star_box(cell, look).contains(event.position()):
            return index.row(), STAR
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        pointed = self._button_at(event)
        if pointed != self._draws.pointed:
            self._draws.pointed = pointed
            hand = Qt.CursorShape.PointingHandCursor if pointed else Qt.CursorShape.ArrowCursor
            self.viewport().setCursor(hand)
            self.viewport().update()
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        pointed = self._button_at(event)
        if pointed and event.button() is Qt.MouseButton.LeftButton:
            number, which = pointed
            self.act(self._cards.cards[number], which)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        card = index.data(CARD_ROLE)
        if isinstance(card, Card) and self._button_at(event) is None:
            self.details_requested.emit(card)

    def leaveEvent(self, event: QEvent) -> None:
        self._draws.pointed = None
        self.viewport().update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        card = self.current_card()
        if card and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.act(card, "first")
        elif card and event.key() == Qt.Key.Key_Space:
            self.details_requested.emit(card)
        elif card and event.matches(QKeySequence.StandardKey.Copy):
            self.copy_requested.emit(card)
        elif card and card.figures and event.key() == Qt.Key.Key_F and not event.modifiers():
            self.favourite_requested.emit(card)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.fit_columns()
        super().resizeEvent(event)
