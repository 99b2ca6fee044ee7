"""How a card is drawn, and where its two buttons lie."""

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from microtimer.core.problem import Problem
from microtimer.ui.desk.root import look_of
from microtimer.ui.icons import Icon, draw_icon
from microtimer.ui.language import told, tr
from microtimer.ui.library.cards import Card, CardFigures, problems_words, status_words, zones_words
from microtimer.ui.map.pictures import FacePictures
from microtimer.ui.pencil import Pencil
from microtimer.ui.theme import Look
from microtimer.ui.when import clock_words

CARD_ROLE: Final = Qt.ItemDataRole.UserRole + 1
FAVOURITE_ROLE: Final = Qt.ItemDataRole.UserRole + 2
STAR: Final = "star"
"""The button in the corner that makes a card a favourite."""
CARD_WIDTH: Final = 384
"""Design pixels a card needs at least."""
CARD_HEIGHT: Final = 322
_GAP: Final = 8
_PAD: Final = 14
_PICTURE: Final = 132
_PICTURE_HEIGHT: Final = 196
_STAR: Final = 26
_SHOWN_PROBLEMS: Final = 3
_FIT_ICONS: Final = {"ok": Icon.CHECK, "warn": Icon.WARN, "danger": Icon.WARN}
_STATUS_MARKS: Final = {
    "approved": ("ok", Icon.CHECK),
    "draft": ("warn", Icon.PEN),
    "retired": ("danger", Icon.BLOCK),
    "practice": ("static", Icon.HAND),
}
Index = QModelIndex | QPersistentModelIndex


class CardDelegate(QStyledItemDelegate):
    """Draws cards; which button the pointer is on is told to it by the list."""

    def __init__(self, pictures: FacePictures, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self.pointed: tuple[int, str] | None = None
        """Row and button ("first", "second", `STAR`) under the pointer."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        card, view = index.data(CARD_ROLE), option.widget
        if not isinstance(card, Card) or not isinstance(view, QWidget):
            return
        pencil = Pencil(painter, look_of(view))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus) and view.hasFocus()
        self._draw_ground(pencil, card, option.rect, focused=focused)
        if card.figures is None:
            _draw_failed(pencil, card, option.rect)
        else:
            self._draw_usable(pencil, card, card.figures, option.rect, view.devicePixelRatioF())
            lit = self.pointed == (index.row(), STAR)
            _draw_star(
                pencil, star_box(option.rect, pencil.look), on=bool(index.data(FAVOURITE_ROLE)), lit=lit
            )
        self._draw_buttons(pencil, card, option.rect, index.row())
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002 - Qt's signature
        view = option.widget
        look = look_of(view)
        grid = view.gridSize() if isinstance(view, QListView) else QSize()
        return grid if grid.isValid() else QSize(look.px(CARD_WIDTH), look.px(CARD_HEIGHT))

    def _draw_ground(self, pencil: Pencil, card: Card, cell: QRect, *, focused: bool) -> None:
        unit, body = pencil.look.unit, _body(cell, pencil.look)
        bad = card.figures is None
        pencil.rounded(
            body, 12 * unit, fill="danger_bg" if bad else "surface", edge="danger" if bad else "line"
        )
        if focused:
            out = 3 * unit
            ring = body.adjusted(-out, -out, out, out)
            pencil.rounded(ring, 15 * unit, fill=None, edge="focus", width=3)

    def _draw_usable(
        self, pencil: Pencil, card: Card, figures: CardFigures, cell: QRect, ratio: float
    ) -> None:
        look, unit, body = pencil.look, pencil.look.unit, _body(cell, pencil.look)
        height = body.height() - 2 * _PAD * unit
        size = QSize(look.px(_PICTURE), min(round(height), look.px(_PICTURE_HEIGHT)))
        picture = self._pictures.picture(figures.areas, size, look.theme, ratio)
        place = QPointF(body.left() + _PAD * unit, body.top() + _PAD * unit)
        pencil.painter.drawPixmap(place, picture)
        if figures.areas and not self._pictures.map_areas(figures.areas):
            _draw_off_map(pencil, QRectF(place.x(), place.y(), size.width(), size.height()))
        left = body.left() + (_PAD + _PICTURE + 16) * unit
        column = QRectF(left, body.top() + 12 * unit, body.right() - 16 * unit - left, height)
        head = column.adjusted(0, 0, -_STAR * unit, 0)
        bottom = pencil.lines(card.title, head, size=18, tone="text", most=3, bold=True)
        line = _line(column, bottom + 2 * unit, 22 * unit)
        _draw_status(pencil, card, line)
        line = _line(column, line.bottom() + 3 * unit, 40 * unit)
        _draw_figures(pencil, figures, line)
        line = _line(column, line.bottom() + 4 * unit, 9 * unit)
        _draw_bar(pencil, figures, line)
        line = _line(column, line.bottom() + 6 * unit, 24 * unit)
        _draw_modes(pencil, figures, line)
        line = _line(column, line.bottom() + 4 * unit, 24 * unit)
        pencil.marked(_FIT_ICONS.get(card.fit.tone), told(card.fit.words), line, tone=card.fit.tone)
        line = _line(column, line.bottom() + 2 * unit, 22 * unit)
        if line.bottom() < button_box(cell, look, card, "first").top():
            words = card.last.words if card.last else tr("library", "Never run here")
            pencil.text(words, line, tone="text3")

    def _draw_buttons(self, pencil: Pencil, card: Card, cell: QRect, number: int) -> None:
        unit = pencil.look.unit
        usable = card.figures is not None
        box = button_box(cell, pencil.look, card, "first")
        lit = self.pointed == (number, "first")
        pencil.rounded(box, 8 * unit, fill="primary" if lit else "surface", edge="line_strong", width=1.5)
        ink = "on_primary" if lit else "text"
        first, second = _button_words(card)
        _draw_word(pencil, Icon.PLAY if usable else None, first, box, ink)
        box = button_box(cell, pencil.look, card, "second")
        if self.pointed == (number, "second"):
            pencil.rounded(box, 8 * unit, fill="accent_bg")
        _draw_word(pencil, None, second, box, "primary")


def button_box(cell: QRect, look: Look, card: Card, which: str) -> QRectF:
    """Return where a card's "first" or "second" button lies in its cell."""
    unit, body = look.unit, _body(cell, look)
    left = body.left() + (18 if card.figures is None else _PAD + _PICTURE + 16) * unit
    words = [QFontMetricsF(look.font(15, bold=True)).horizontalAdvance(word) for word in _button_words(card)]
    icon = 28 * unit if card.figures is not None else 0.0
    first, top = words[0] + icon + 32 * unit, body.bottom() - 58 * unit
    if which == "first":
        return QRectF(left, top, first, 42 * unit)
    second = left + first + 4 * unit
    return QRectF(second, top, min(words[1] + 24 * unit, body.right() - 4 * unit - second), 42 * unit)


def _button_words(card: Card) -> tuple[str, str]:
    if card.figures is None:
        return tr("library", "Problems"), tr("library", "Copy report")
    return tr("library", "Start"), tr("library", "Details")


def star_box(cell: QRect, look: Look) -> QRectF:
    """Return where the star of a card lies in its cell; a finger's width round what is drawn of it."""
    body, side = _body(cell, look), 44 * look.unit
    return QRectF(body.right() - side, body.top(), side, side)


def _draw_star(pencil: Pencil, box: QRectF, *, on: bool, lit: bool) -> None:
    """Draw the star, filled for a favourite."""
    unit = pencil.look.unit
    if lit:
        pencil.rounded(box.adjusted(4 * unit, 4 * unit, -4 * unit, -4 * unit), 8 * unit, fill="accent_bg")
    side = 22 * unit
    place = QRectF(box.center().x() - side / 2, box.center().y() - side / 2, side, side)
    tone = "primary" if on or lit else "line_strong"
    fill = pencil.look.color("primary") if on else Qt.BrushStyle.NoBrush
    draw_icon(pencil.painter, Icon.STAR, place, pencil.look.pen(tone, 1.6), fill=fill)


def _body(cell: QRect, look: Look) -> QRectF:
    gap = _GAP * look.unit
    return QRectF(cell).adjusted(gap, gap, -gap, -gap)


def _line(column: QRectF, top: float, height: float) -> QRectF:
    return QRectF(column.left(), top, column.width(), height)


def _draw_word(pencil: Pencil, icon: Icon | None, text: str, box: QRectF, ink: str) -> None:
    unit = pencil.look.unit
    width = pencil.width(text, 15, bold=True) + (28 * unit if icon else 0)
    left = box.center().x() - width / 2
    if icon:
        pencil.icon(icon, QRectF(left, box.center().y() - 10 * unit, 20 * unit, 20 * unit), ink)
        left += 28 * unit
    place = QRectF(left, box.top(), box.right() - left, box.height())
    pencil.text(text, place, size=15, tone=ink, bold=True)


def _draw_off_map(pencil: Pencil, picture: QRectF) -> None:
    """Say that the zones of this protocol lie outside the drawing."""
    unit = pencil.look.unit
    box = QRectF(
        picture.left() + 8 * unit, picture.bottom() - 56 * unit, picture.width() - 16 * unit, 48 * unit
    )
    pencil.rounded(box, 8 * unit, fill="surface", edge="line")
    words = box.adjusted(8 * unit, 5 * unit, -6 * unit, 0)
    pencil.lines(tr("library", "Zones are not on the face"), words, size=13, tone="text2", most=2)


def _draw_status(pencil: Pencil, card: Card, line: QRectF) -> None:
    unit = pencil.look.unit
    status = status_words(card.status)
    wanted = pencil.width(status, 14) + 36 * unit if status else 0.0
    room = max(0.0, line.width() - wanted)
    pencil.text(card.subtitle, QRectF(line.left(), line.top(), room, line.height()), tone="text3")
    if card.status:
        tone, icon = _STATUS_MARKS.get(card.status, ("text2", None))
        start = line.left() + min(room, pencil.width(card.subtitle, 14)) + 10 * unit
        place = QRectF(start, line.top(), line.right() - start, line.height())
        pencil.marked(icon, status, place, tone=tone)


def _draw_figures(pencil: Pencil, figures: CardFigures, box: QRectF) -> None:
    unit = pencil.look.unit
    text = clock_words(figures.planned_ms) if figures.planned_ms else tr("library", "open")
    pencil.text(text, box, size=30, bold=True)
    width = pencil.width(text, 30, bold=True)
    zones = zones_words(len(figures.zones))
    beside = box.adjusted(width + 8 * unit, 8 * unit, 0, 0)
    more = tr("library", "min")
    if not figures.planned_ms:
        more = tr("library", "not timed")
    elif figures.untimed:
        more = tr("library", "min + {count} untimed").format(count=figures.untimed)
    room = pencil.width(zones, 15) + 6 * unit
    if pencil.width(more, 15) <= beside.width() - room:
        pencil.text(more, beside, size=15, tone="text3")
    pencil.text(zones, beside, size=15, tone="text2", align=Qt.AlignmentFlag.AlignRight)


def _draw_bar(pencil: Pencil, figures: CardFigures, box: QRectF) -> None:
    """Draw the share of both modes: dynamic filled, static as an outline."""
    dynamic, static = figures.dynamic.planned_ms, figures.static.planned_ms
    if not dynamic + static:
        return
    radius = box.height() / 2
    gap = 4 * pencil.look.unit if dynamic and static else 0.0
    split = (box.width() - gap) * dynamic / (dynamic + static)
    if dynamic:
        filled = QRectF(box.left(), box.top(), max(split, 2 * radius), box.height())
        pencil.rounded(filled, radius, fill="dynamic")
    if static:
        left = min(box.left() + split + gap, box.right() - 2 * radius)
        outline = QRectF(left, box.top(), box.right() - left, box.height())
        pencil.rounded(outline, radius, fill=None, edge="static", width=2)


def _draw_modes(pencil: Pencil, figures: CardFigures, box: QRectF) -> None:
    left = box.left()
    shares = (
        ("dynamic", Icon.DYNAMIC, figures.dynamic.steps, tr("library", "{count} dynamic")),
        ("static", Icon.STATIC, figures.static.steps, tr("library", "{count} static")),
    )
    space = 34 * pencil.look.unit
    said = [words.format(count=steps) for _, _, steps, words in shares if steps]
    fits = sum(pencil.width(text, 14, bold=True) + space for text in said) <= box.width()
    for tone, icon, steps, words in shares:
        if steps:
            # the icon says the mode too
            text = words.format(count=steps) if fits or len(said) == 1 else str(steps)
            place = QRectF(left, box.top(), box.right() - left, box.height())
            pencil.marked(icon, text, place, tone=tone, bold=True)
            left += pencil.width(text, 14, bold=True) + space


def _draw_failed(pencil: Pencil, card: Card, cell: QRect) -> None:
    unit, body = pencil.look.unit, _body(cell, pencil.look)
    inside = body.adjusted(18 * unit, 16 * unit, -18 * unit, -14 * unit)
    pencil.icon(Icon.WARN, QRectF(inside.left(), inside.top(), 24 * unit, 24 * unit), "danger", 2)
    head = inside.adjusted(34 * unit, 0, 0, 0)
    bottom = pencil.lines(card.title, head, size=17, tone="text", most=1, bold=True)
    words = tr("library", "{problems}. It cannot run until mended.")
    words = words.format(problems=problems_words(len(card.errors)))
    words = words if card.title == card.file else f"{card.file}: {words}"
    at = QRectF(inside.left(), bottom + 6 * unit, inside.width(), 60 * unit)
    bottom = pencil.lines(words, at, size=14, tone="danger", most=1, bold=True)
    stop = button_box(cell, pencil.look, card, "first").top() - 6 * unit
    for problem in card.errors[:_SHOWN_PROBLEMS]:
        if bottom + 44 * unit > stop:
            break
        place = QRectF(inside.left(), bottom + 8 * unit, inside.width(), 60 * unit)
        bottom = _draw_problem(pencil, problem, place)


def _draw_problem(pencil: Pencil, problem: Problem, box: QRectF) -> float:
    """Draw line and column in a frame, message and remedy beside it; return where it ends."""
    unit = pencil.look.unit
    place = f"{problem.line}:{problem.column}" if problem.line else tr("library", "file")
    mark = QRectF(box.left(), box.top(), 62 * unit, 24 * unit)
    pencil.rounded(mark, 4 * unit, fill="surface", edge="danger")
    pencil.text(place, mark, size=13, tone="danger", bold=True, align=Qt.AlignmentFlag.AlignHCenter)
    words = box.adjusted(74 * unit, 0, 0, 0)
    bottom = pencil.lines(told(problem.message), words, size=14, tone="text", most=1)
    if problem.remedy:
        after = QRectF(words.left(), bottom, words.width(), words.height())
        bottom = pencil.lines(told(problem.remedy), after, size=14, tone="text2", most=1)
    return max(bottom, mark.bottom())
