"""The line above the cards: switches, menus of filters, the order, the chosen ones as chips to take away."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QComboBox, QMenu, QWidget

from microtimer.core.preferences import LibraryOrder
from microtimer.core.problem import visible
from microtimer.ui.desk.buttons import ButtonKind, DeskButton
from microtimer.ui.desk.fields import QuietComboBox
from microtimer.ui.desk.layouts import column, row
from microtimer.ui.desk.root import look_of
from microtimer.ui.icons import Icon
from microtimer.ui.language import told, tr
from microtimer.ui.library.card_filters import FAVOURITE, FITTING, ORDER_WORDS, RECENT, Chosen, Facet
from microtimer.ui.run.flow import FlowLayout
from microtimer.ui.theme import Look

_SWITCH_ICONS: Final = {FAVOURITE: Icon.STAR, RECENT: Icon.CLOCK, FITTING: Icon.DEVICE}


class FilterBar(QWidget):
    """Chooses filters and the order; the cards themselves it does not know."""

    changed = Signal()
    """Another filter is chosen; `chosen` says which."""
    order_changed = Signal(object)
    """The `LibraryOrder` wanted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facets: tuple[Facet, ...] = ()
        self._counts: Mapping[tuple[str, str], int] = {}
        self._chosen: dict[str, frozenset[str]] = {}
        self._buttons: dict[str, DeskButton] = {}
        whole = column(self, spacing=0)
        self._line = FlowLayout()
        whole.addLayout(self._line)
        self._tokens_line = FlowLayout()
        self._tokens_holder = QWidget()
        self._tokens_holder.setLayout(self._tokens_line)
        whole.addWidget(self._tokens_holder)
        self._tokens_holder.hide()
        self.order = QuietComboBox()
        self.order.setAccessibleName(tr("library", "Order of the protocols"))
        for order, words in ORDER_WORDS.items():
            self.order.addItem(told(words), order)
        self.order.activated.connect(self._ask_order)

    @property
    def chosen(self) -> Chosen:
        """Return the chosen options by facet."""
        return self._chosen

    def set_facets(self, facets: Sequence[Facet]) -> None:
        """Offer these; what is chosen stays so where it is still offered."""
        self._facets = tuple(facets)
        if not self._buttons:
            for facet in self._facets:
                self._buttons[facet.key] = button = self._make_button(facet)
                self._line.addWidget(button)
            self._line.addWidget(self._framed_order())
        known = {facet.key: {option.key for option in facet.options} for facet in facets}
        for key, options in tuple(self._chosen.items()):
            self._keep(key, options & known.get(key, set()))

    def set_counts(self, counts: Mapping[tuple[str, str], int]) -> None:
        """Show how many cards each option would leave."""
        self._counts = counts
        for facet in self._facets:
            self._show_button(facet)
        self._show_tokens()

    def set_order(self, order: LibraryOrder) -> None:
        """Show the order in use."""
        self.order.setCurrentIndex(self.order.findData(order))

    def set_offered(self, key: str, *, offered: bool) -> None:
        """Offer a switch or hide it."""
        self._buttons[key].setVisible(offered)

    def choose(self, facet: str, option: str, *, on: bool = True) -> None:
        """Choose an option, or take it away."""
        now = self._chosen.get(facet, frozenset())
        self._keep(facet, now | {option} if on else now - {option})
        self.changed.emit()

    def reset(self) -> None:
        """Narrow by nothing."""
        self._chosen = {}
        self.changed.emit()

    def _ask_order(self) -> None:
        self.order_changed.emit(LibraryOrder(self.order.currentData()))  # the field keeps a plain word

    def _keep(self, facet: str, options: frozenset[str]) -> None:
        if options:
            self._chosen[facet] = frozenset(options)
        else:
            self._chosen.pop(facet, None)

    def _framed_order(self) -> QWidget:
        """Return the order as wide as its words, a gap before it as between the buttons."""
        self.order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.order.setMinimumContentsLength(0)
        framed = QWidget()
        row(framed, spacing=0).addWidget(self.order)
        framed.setContentsMargins(6, 0, 6, 0)
        return framed

    def _make_button(self, facet: Facet) -> DeskButton:
        if not facet.title:
            (option,) = facet.options
            switch = DeskButton(told(option.words), icon=_SWITCH_ICONS.get(facet.key), kind=ButtonKind.CHIP)
            switch.clicked.connect(lambda on: self.choose(facet.key, option.key, on=on))
            return switch
        opener = DeskButton(told(facet.title), icon=Icon.DOWN, kind=ButtonKind.CHIP)
        opener.clicked.connect(lambda: self._open_menu(facet.key))
        return opener

    def _show_button(self, facet: Facet) -> None:
        button = self._buttons[facet.key]
        chosen = self._chosen.get(facet.key, frozenset())
        button.setChecked(bool(chosen))
        if facet.title:
            title = told(facet.title)
            words = tr("library", "{facet}: {count}").format(facet=title, count=len(chosen))
            button.show_as(words if chosen else title, Icon.DOWN)
            button.setAccessibleDescription(tr("library", "Opens a menu of filters"))
        else:
            (option,) = facet.options
            number, words = self._counts.get((facet.key, option.key), 0), told(option.words)
            counted = tr("library", "{filter}  {count}").format(filter=words, count=number)
            button.show_as(counted if number else words, _SWITCH_ICONS.get(facet.key))

    def _open_menu(self, key: str) -> None:
        facet = next(facet for facet in self._facets if facet.key == key)
        button = self._buttons[key]
        menu = _FilterMenu(self)
        menu.setAccessibleName(told(facet.title))
        menu.setStyleSheet(_menu_sheet(look_of(self)))
        chosen = self._chosen.get(key, frozenset())
        for option in facet.options:
            count = self._counts.get((key, option.key), 0)
            if not count and option.key not in chosen:
                continue
            # the tab sets the count into the column at the right; an & would underline a letter
            words = visible(told(option.words)).replace("&", "&&")
            action = QAction(f"{words}\t{count}", menu)
            action.setCheckable(True)
            action.setChecked(option.key in chosen)
            action.triggered.connect(lambda on, wanted=option.key: self.choose(key, wanted, on=on))
            menu.addAction(action)
        if menu.isEmpty():
            nothing = menu.addAction(tr("library", "Nothing to narrow to"))
            nothing.setEnabled(False)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        button.setChecked(bool(chosen))

    def _show_tokens(self) -> None:
        focused: QWidget | None = self.focusWidget()
        had_focus = focused is not None and self._tokens_holder.isAncestorOf(focused)
        while (item := self._tokens_line.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for facet in self._facets:
            for option in facet.options if facet.title else ():
                if option.key in self._chosen.get(facet.key, frozenset()):
                    self._tokens_line.addWidget(self._make_token(facet.key, option.key, told(option.words)))
        if self._chosen:
            reset = DeskButton(tr("library", "Reset"), kind=ButtonKind.LINK)
            reset.setToolTip(tr("library", "Show every protocol again"))
            reset.clicked.connect(self.reset)
            self._tokens_line.addWidget(reset)
        self._tokens_holder.setVisible(bool(self._chosen))
        if had_focus:
            self._buttons[next(iter(self._buttons))].setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def _make_token(self, facet: str, option: str, words: str) -> DeskButton:
        token = DeskButton(visible(words), icon=Icon.CROSS, kind=ButtonKind.CHIP)
        token.setChecked(True)
        token.setAccessibleName(tr("library", "Take away the filter {filter}").format(filter=words))
        token.clicked.connect(lambda: self.choose(facet, option, on=False))
        return token


def _menu_sheet(look: Look) -> str:
    """Return the dress of a menu: a window of its own, it inherits neither theme nor size."""
    theme, px = look.theme, look.px
    return f"""
QMenu {{ background: {theme.surface}; color: {theme.text}; border: 1px solid {theme.line_strong};
  padding: {px(6)}px; font-size: {px(15)}px; }}
QMenu::item {{ padding: {px(6)}px {px(18)}px {px(6)}px {px(38)}px; border-radius: {px(6)}px; }}
QMenu::item:selected {{ background: {theme.accent_bg}; color: {theme.text}; }}
QMenu::item:disabled {{ color: {theme.text3}; }}
QMenu::indicator {{ width: {px(16)}px; height: {px(16)}px; left: {px(10)}px; border-radius: {px(4)}px;
  border: 2px solid {theme.line_strong}; background: {theme.surface}; }}
QMenu::indicator:checked {{ background: {theme.primary}; border-color: {theme.primary}; }}
"""


class _FilterMenu(QMenu):
    """A menu of check boxes that stays open while they are ticked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        action: QAction | None = self.actionAt(event.position().toPoint())
        if action is not None and action.isCheckable() and action.isEnabled():
            action.trigger()
        else:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        action: QAction | None = self.activeAction()
        if action is not None and action.isCheckable() and event.key() == Qt.Key.Key_Space:
            action.trigger()
        else:
            super().keyPressEvent(event)
