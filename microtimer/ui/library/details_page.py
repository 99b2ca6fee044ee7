"""One protocol in full: the plan on a scale of time, its map, what it needs, what changed, step by step."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QScrollArea, QWidget

from microtimer.core.catalogue.devices import DeviceProfile
from microtimer.core.format.reading import LoadedProtocol
from microtimer.core.plan import Plan
from microtimer.ui.background import Background
from microtimer.ui.desk.banner import Banner
from microtimer.ui.desk.buttons import ButtonKind, DeskButton
from microtimer.ui.desk.labels import label
from microtimer.ui.desk.layouts import column, empty, plate, row, scrolled
from microtimer.ui.desk.root import look_of
from microtimer.ui.icons import Icon
from microtimer.ui.language import catalogued, told, tr
from microtimer.ui.library.cards import Card, CardFigures, usual_plan
from microtimer.ui.library.changes import Changes, changes_since_last_run
from microtimer.ui.library.detail_cards import (
    FaceBox,
    changes_card,
    file_words,
    headline,
    lines_card,
    needs_card,
    notes,
    problems_card,
    texts,
    titled,
)
from microtimer.ui.library.plan_figures import need_lines
from microtimer.ui.library.plan_table import PlanTable
from microtimer.ui.library.plan_timeline import PlanTimeline
from microtimer.ui.library.share_bars import ShareBars
from microtimer.ui.map.pictures import FacePictures
from microtimer.ui.picture_box import PictureBox
from microtimer.ui.pictures import Picture, PictureLoader
from microtimer.ui.run.flow import FlowLayout
from microtimer.ui.services import ServiceError, Services
from microtimer.ui.when import clock_words

_PAIR_FROM: Final = 760
"""Design pixels from which two cards stand side by side."""
_PICTURE: Final = QSize(240, 180)


class DetailsPage(QWidget):
    """Read a protocol before starting it, or read why it cannot be started."""

    start_requested = Signal(object)
    """The `Card` to start."""
    back_requested = Signal()
    favourite_requested = Signal(object)
    """The `Card` to make a favourite, or not any more."""

    def __init__(
        self,
        services: Services,
        pictures: FacePictures,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._pictures, self._background = services, pictures, background
        self._loader = PictureLoader(services.read_picture, background)
        self._card: Card | None = None
        self._favourites: frozenset[str] = frozenset()
        self._pair: QBoxLayout | None = None
        self._table: PlanTable | None = None
        whole = column(self, margins=28, spacing=12)
        head = row(spacing=4)
        self._back = DeskButton(tr("library", "Library"), icon=Icon.BACK, kind=ButtonKind.LINK)
        self._back.clicked.connect(self.back_requested)
        head.addWidget(self._back)
        self._title = label("", "title")
        head.addWidget(self._title, 1)
        self._star = DeskButton(tr("library", "Favourite"), icon=Icon.STAR, kind=ButtonKind.CHIP)
        self._star.setToolTip(tr("library", "Make it a favourite, or not any more (F)"))
        self._star.clicked.connect(self._turn_favourite)
        head.addWidget(self._star)
        self._start = DeskButton(tr("library", "Start"), icon=Icon.PLAY, kind=ButtonKind.PRIMARY)
        self._start.clicked.connect(self._ask_start)
        head.addWidget(self._start)
        whole.addLayout(head)
        self._sheet = QWidget()
        self._body = column(self._sheet, spacing=14)
        self._scroll: QScrollArea = scrolled(self._sheet)
        whole.addWidget(self._scroll, 1)
        turn = QShortcut(QKeySequence("F"), self)
        turn.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        turn.activated.connect(self._turn_favourite)

    def show_card(self, card: Card, device: DeviceProfile | None) -> None:
        """Show a protocol, or the problems of a file that cannot run."""
        self._card, self._pair, self._table = card, None, None
        empty(self._body)
        self._title.setText(card.title)
        self._start.setVisible(card.figures is not None)
        self._star.setVisible(card.figures is not None)
        self._show_star()
        if card.protocol is not None and card.figures is not None:
            self._show_protocol(card, card.protocol, card.figures, device)
        else:
            words = tr("library", "{file} cannot run until its problems are mended.")
            title = tr("library", "This file cannot run")
            self._body.addWidget(Banner("danger", Icon.WARN, title, words.format(file=card.entry.file)))
            self._body.addWidget(problems_card(card))
        self._body.addWidget(file_words(card))
        self._body.addStretch(1)
        self._scroll.verticalScrollBar().setValue(0)
        self._lay_pair()

    def set_favourites(self, favourites: frozenset[str]) -> None:
        """Show whether the protocol is one of these."""
        self._favourites = favourites
        self._show_star()

    def focus_start(self) -> None:
        """Put the keyboard on what is most wanted here."""
        (self._start if self._start.isVisible() else self._back).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_protocol(
        self, card: Card, protocol: LoadedProtocol, figures: CardFigures, device: DeviceProfile | None
    ) -> None:
        document, catalogues = protocol.document, self._services.catalogues
        plan = usual_plan(protocol, catalogues, device)
        self._body.addWidget(self._make_hero(card, protocol, figures, plan))
        changed = column()
        self._body.addLayout(changed)
        self._compare(card, device, lambda found: changed.addWidget(changes_card(found)))
        timeline = PlanTimeline(plan)
        if timeline.drawable:
            self._body.addWidget(_timeline_card(timeline))
        self._pair = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._pair.setSpacing(14)
        shares, inside = titled(tr("library", "Time by side and mode"))
        inside.addWidget(ShareBars(plan))
        inside.addStretch(1)
        self._pair.addWidget(shares, 1)
        self._pair.addWidget(needs_card(need_lines(protocol, plan, catalogues)), 1)
        self._body.addLayout(self._pair)
        if card.problems:
            self._body.addWidget(problems_card(card))
        steps, inside = titled(tr("library", "Step by step"))
        self._table = PlanTable(plan)
        inside.addWidget(self._table)
        self._body.addWidget(steps)
        timeline.step_chosen.connect(self._show_step)
        self._show_pictures(protocol, plan)
        for title, lines in texts(document):
            if lines:
                self._body.addWidget(lines_card(title, lines))

    def _make_hero(self, card: Card, protocol: LoadedProtocol, figures: CardFigures, plan: Plan) -> QWidget:
        document = protocol.document
        hero = plate()
        line = row(hero, margins=18, spacing=22)
        names = [catalogued(name) for name in figures.zones]
        line.addWidget(FaceBox(self._pictures, figures.areas, names), 0, Qt.AlignmentFlag.AlignTop)
        side = column(spacing=8)
        side.addWidget(label(headline(card, document), "body", "text2"))
        total = row(spacing=12)
        planned = clock_words(figures.planned_ms) if figures.planned_ms else tr("library", "open")
        total.addWidget(label(planned, "figure", wrap=False))
        total.addWidget(label(_totals_words(plan, figures), "body", "text2"), 1)
        side.addLayout(total)
        if document.description:
            side.addWidget(label(document.description))
        if names:
            words = tr("library", "Zones: {zones}").format(zones=", ".join(names))
            side.addWidget(label(words, "body", "text2"))
        if card.tags:
            words = tr("library", "Tags: {tags}").format(tags=", ".join(card.tags))
            side.addWidget(label(words, "body", "text3"))
        for note in notes(card, document, examples=plan.example_timing):
            side.addWidget(note)
        side.addStretch(1)
        line.addLayout(side, 1)
        return hero

    def _show_pictures(self, protocol: LoadedProtocol, plan: Plan) -> None:
        found = dict.fromkeys(step.image for step in plan.steps if step.image is not None)
        if not found:
            return
        card, inside = titled(tr("library", "Pictures"))
        flow, px = FlowLayout(), look_of(self).px
        for image in found:
            framed = QWidget()
            stack = column(framed, spacing=4)
            framed.setContentsMargins(0, 0, px(14), px(8))
            size = QSize(px(_PICTURE.width()), px(_PICTURE.height()))
            stack.addWidget(
                PictureBox(self._loader, Picture(Path(protocol.file), image.file, image.alt), size)
            )
            words = label(image.alt, "small", "text2")
            words.setFixedWidth(size.width())
            stack.addWidget(words)
            flow.addWidget(framed)
        inside.addLayout(flow)
        self._body.addWidget(card)

    def _compare(self, card: Card, device: DeviceProfile | None, show: Callable[[Changes], object]) -> None:
        """Compare with the last run off the window's thread; another card may be shown by then."""
        archive, catalogues = self._services.archive, self._services.catalogues
        if archive is None or card.last is None:
            return

        def done(found: Changes | None) -> None:
            if found is not None and self._card is card:
                show(found)

        def failed(error: ServiceError) -> None:
            if self._card is card:
                show(Changes(f"{told(error.message)} {told(error.remedy)}".strip()))

        self._background.run(lambda: changes_since_last_run(card, archive, catalogues, device), done, failed)

    def _show_step(self, index: int) -> None:
        if self._table is None:
            return
        self._table.choose(index)
        table = self._table.mapTo(self._sheet, self._table.rect().topLeft()).y()
        top = table + self._table.line_top(index)
        self._scroll.verticalScrollBar().setValue(top - self._scroll.viewport().height() // 3)

    def _show_star(self) -> None:
        on = self._card is not None and self._card.key in self._favourites
        self._star.setChecked(on)

    def _turn_favourite(self) -> None:
        self._show_star()
        if self._card is not None and self._card.figures is not None:
            self.favourite_requested.emit(self._card)

    def _ask_start(self) -> None:
        if self._card is not None:
            self.start_requested.emit(self._card)

    def _lay_pair(self) -> None:
        if self._pair is not None:
            wide = self.width() >= look_of(self).px(_PAIR_FROM)
            across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            self._pair.setDirection(across if wide else down)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_pair()


def _timeline_card(timeline: PlanTimeline) -> QWidget:
    card, inside = titled(tr("library", "Plan"))
    inside.addWidget(timeline)
    words = tr(
        "library",
        "Filled bars are dynamic, outlined ones static; the marks above are checklists, stops and untimed "
        "work. A click shows the step.",
    )
    inside.addWidget(label(words, "small", "text3"))
    return card


def _totals_words(plan: Plan, figures: CardFigures) -> str:
    """Return what the total is made of."""
    totals = plan.totals
    steps = tr("library", "1 step") if len(plan.steps) == 1 else tr("library", "{count} steps")
    if not plan.practice:  # what is shown here has none, what is run begins with it
        one, many = (
            tr("library", "1 step and the screening"),
            tr("library", "{count} steps and the screening"),
        )
        steps = one if len(plan.steps) == 1 else many
    parts = [
        steps.format(count=len(plan.steps)),
        tr("library", "{time} treatment").format(time=clock_words(totals.treatment_ms)),
    ]
    if totals.transition_ms:
        parts.append(tr("library", "{time} moving").format(time=clock_words(totals.transition_ms)))
    if figures.untimed:
        parts.append(tr("library", "{count} untimed").format(count=figures.untimed))
    return ", ".join(parts)
