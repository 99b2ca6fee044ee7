"""One protocol in full: its plan step by step, what it rests on, and what is wrong with it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from microtimer.core.catalogue.catalogues import Catalogues
from microtimer.core.catalogue.devices import DeviceProfile
from microtimer.core.format.protocol_file import ProtocolFile
from microtimer.core.format.reading import LoadedProtocol
from microtimer.core.plan import Plan
from microtimer.core.problem import summary
from microtimer.ui.desk import (
    Banner,
    ButtonKind,
    DeskButton,
    column,
    empty,
    label,
    look_of,
    plate,
    row,
    scrolled,
)
from microtimer.ui.icons import Icon
from microtimer.ui.language import told, tr
from microtimer.ui.library.cards import Card, status_words, usual_plan
from microtimer.ui.plan_lines import PlanLine, plan_lines
from microtimer.ui.tables import TextTable, table_view
from microtimer.ui.when import clock_words

_ROW = 36
_MOST_ROWS = 16
"""Rows of the plan shown before its table scrolls."""


class DetailsPage(QWidget):
    """Read a protocol before starting it, or read why it cannot be started."""

    start_requested = Signal(object)
    """The `Card` to start."""
    back_requested = Signal()

    def __init__(self, catalogues: Catalogues, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogues = catalogues
        self._card: Card | None = None
        whole = column(self, margins=28, spacing=12)
        head = row(spacing=4)
        self._back = DeskButton(tr("library", "Library"), icon=Icon.BACK, kind=ButtonKind.LINK)
        self._back.clicked.connect(self.back_requested)
        head.addWidget(self._back)
        self._title = label("", "title")
        head.addWidget(self._title, 1)
        self._start = DeskButton(tr("library", "Start"), icon=Icon.PLAY, kind=ButtonKind.PRIMARY)
        self._start.clicked.connect(self._ask_start)
        head.addWidget(self._start)
        whole.addLayout(head)
        sheet = QWidget()
        self._body = column(sheet, spacing=14)
        whole.addWidget(scrolled(sheet), 1)

    def show_card(self, card: Card, device: DeviceProfile | None) -> None:
        """Show a protocol, or the problems of a file that cannot run."""
        self._card = card
        empty(self._body)
        self._title.setText(card.title)
        self._start.setVisible(card.figures is not None)
        if card.protocol is not None:
            self._show_protocol(card, card.protocol, device)
        else:
            words = tr("library", "{file} cannot run until its problems are mended.")
            title = tr("library", "This file cannot run")
            self._body.addWidget(Banner("danger", Icon.WARN, title, words.format(file=card.entry.file)))
        self._show_problems(card)
        self._show_file(card)
        self._body.addStretch(1)

    def focus_start(self) -> None:
        """Put the keyboard on what is most wanted here."""
        (self._start if self._start.isVisible() else self._back).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _ask_start(self) -> None:
        if self._card is not None:
            self.start_requested.emit(self._card)

    def _show_protocol(self, card: Card, protocol: LoadedProtocol, device: DeviceProfile | None) -> None:
        document = protocol.document
        self._body.addWidget(label(_headline(card, document), "body", "text2"))
        if document.description:
            self._body.addWidget(label(document.description))
        for banner in _warnings(document):
            self._body.addWidget(banner)
        plan = usual_plan(protocol, self._catalogues, device)
        if plan.example_timing and not document.example_timing:
            words = tr("library", "Some steps have example timing; they are marked.")
            self._body.addWidget(_example_banner(words))
        self._show_plan(plan)
        for title, lines in _texts(document):
            self._show_lines(title, lines)

    def _show_plan(self, plan: Plan) -> None:
        card = plate()
        inside = column(card, margins=18, spacing=8)
        totals = plan.totals
        words = tr("library", "{count} steps, {time}, as the protocol has it.")
        if totals.transition_ms:
            words = tr("library", "{count} steps, {time}, {moving} of it moving, as the protocol has it.")
        words = words.format(
            count=len(plan.steps),
            time=clock_words(totals.all_ms),
            moving=clock_words(totals.transition_ms),
        )
        inside.addWidget(label(tr("library", "Plan"), "heading"))
        inside.addWidget(label(words, "body", "text2"))
        headings = (
            "#",
            tr("library", "Step"),
            tr("library", "Side"),
            tr("library", "Mode"),
            tr("library", "Time"),
            tr("library", "Settings"),
            tr("library", "Instruction"),
        )
        table = TextTable(headings, card)
        lines = plan_lines(plan)
        table.set_rows(
            [
                (
                    line.number,
                    line.title,
                    line.side,
                    line.mode,
                    _marked_time(line),
                    line.settings,
                    line.words,
                )
                for line in lines
            ]
        )
        view = table_view(table, tr("library", "Steps of the plan"), stretch=6)
        px = look_of(self).px
        view.verticalHeader().setDefaultSectionSize(px(_ROW))
        for number, width in enumerate((46, 200, 140, 96, 170, 150)):
            view.setColumnWidth(number, px(width))
        view.setFixedHeight(px(_ROW * min(len(lines), _MOST_ROWS) + 52))
        inside.addWidget(view)
        self._body.addWidget(card)

    def _show_lines(self, title: str, lines: list[str]) -> None:
        if not lines:
            return
        card = plate()
        inside = column(card, margins=18, spacing=6)
        inside.addWidget(label(title, "heading"))
        for line in lines:
            shown = label(line, "body", "text2")
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            inside.addWidget(shown)
        self._body.addWidget(card)

    def _show_problems(self, card: Card) -> None:
        if not card.problems:
            return
        framed = plate("danger" if card.errors else "warn")
        inside = column(framed, margins=18, spacing=8)
        head = row()
        head.addWidget(label(tr("library", "Problems"), "heading", "danger" if card.errors else "warn"))
        head.addWidget(label(summary(card.problems), "body", "text2"), 1)
        copy = DeskButton(tr("library", "Copy report"), kind=ButtonKind.LINK)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(card.report))
        head.addWidget(copy)
        inside.addLayout(head)
        report = QPlainTextEdit()
        report.setReadOnly(True)
        report.setAccessibleName(tr("library", "Report of the problems"))
        report.setTabChangesFocus(True)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        report.setStyleSheet(f'QPlainTextEdit {{ font-family: "{fixed.family()}"; font-size: 14px; }}')
        report.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        report.setPlainText(card.report)
        report.setMinimumHeight(min(520, 60 + 20 * (card.report.count("\n") + 1)))
        inside.addWidget(report)
        self._body.addWidget(framed)

    def _show_file(self, card: Card) -> None:
        words = tr("library", "File: {file}").format(file=card.entry.file)
        if card.entry.sha256:
            words += f"\nSHA-256: {card.entry.sha256}"
        shown = label(words, "small", "text3")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._body.addWidget(shown)


def _marked_time(line: PlanLine) -> str:
    if line.example and line.time:
        return tr("library", "{time} (example)").format(time=line.time)
    return line.time


def _listed(words: str, name: str, entries: Sequence[str] | None) -> str:
    return words.format(**{name: ", ".join(entries)}) if entries else ""


def _headline(card: Card, document: ProtocolFile) -> str:
    parts = [tr("library", "Version {version}").format(version=document.version), status_words(card.status)]
    if document.author:
        parts.append(tr("library", "by {author}").format(author=document.author))
    if (approved := document.approved) is not None:
        words = tr("library", "approved by {who} on {day}")
        parts.append(words.format(who=approved.by, day=approved.on))
    parts.append(told(card.fit.words))
    return " · ".join(filter(None, parts))


def _example_banner(words: str) -> Banner:
    return Banner("warn", Icon.CLOCK, tr("library", "Example timing"), words)


def _warnings(document: ProtocolFile) -> Iterator[Banner]:
    if document.example_timing:
        yield _example_banner(tr("library", "The seconds are an example, not from the source. Set your own."))
    if document.not_medical_use:
        words = tr("library", "Not for medical use. A guide and a log; it promises no effect.")
        yield Banner("card", Icon.SHIELD, tr("library", "Not medical"), words)
    if document.practice:
        words = tr("library", "With the device off. Kept apart in the record.")
        yield Banner("accent", Icon.HAND, tr("library", "Practice"), words)
    if document.status == "retired":
        words = tr("library", "Its author has retired this protocol.")
        yield Banner("warn", Icon.BLOCK, tr("library", "Retired"), words)


def _texts(document: ProtocolFile) -> Iterator[tuple[str, list[str]]]:
    """Yield the headings and lines that follow the plan."""
    needs = document.device
    if needs is not None:
        lines = [
            _listed(tr("library", "Kind: {kinds}"), "kinds", needs.families),
            _listed(tr("library", "Made for: {devices}"), "devices", needs.profiles),
            tr("library", "At least {count} outputs").format(count=needs.min_channels)
            if needs.min_channels
            else "",
            _listed(tr("library", "Heads: {heads}"), "heads", needs.attachments),
            needs.note or "",
        ]
        yield tr("library", "Device"), [line for line in lines if line]
    rules = (*(document.contraindications or ()), *(document.precautions or ()))
    yield (
        tr("library", "Asked on top of the house rules"),
        [f"{rule.ask} ({rule.severity}; {rule.source})" for rule in rules],
    )
    yield tr("library", "Aftercare"), [text.text for text in document.aftercare or ()]
    yield (
        tr("library", "Sources"),
        [
            "  ".join(
                filter(None, (entry.title, f"[{entry.grade}]" if entry.grade else "", entry.url, entry.note))
            )
            for entry in document.sources or ()
        ],
    )
