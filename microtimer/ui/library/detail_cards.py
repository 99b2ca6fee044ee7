"""The cards of a protocol's page: what it is, what it needs, what is wrong with it, where it comes from."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from microtimer.core.format.protocol_file import ProtocolFile, SourceEntry
from microtimer.core.problem import summary
from microtimer.core.sentence import sentence
from microtimer.ui.desk.banner import IconMark
from microtimer.ui.desk.buttons import ButtonKind, DeskButton
from microtimer.ui.desk.labels import label
from microtimer.ui.desk.layouts import column, plate, row
from microtimer.ui.desk.root import look_of
from microtimer.ui.icons import Icon
from microtimer.ui.language import told, tr
from microtimer.ui.library.cards import Card, status_words
from microtimer.ui.library.changes import Changes
from microtimer.ui.map.pictures import Areas, FacePictures

_FACE = (220, 300)
_SEVERITIES = {
    "block": sentence("library", "not to be treated"),
    "clearance": sentence("library", "only with a written go-ahead"),
    "wait": sentence("library", "only after a wait"),
    "skip_zone": sentence("library", "leave the zone out"),
    "caution": sentence("library", "with caution"),
}


class FaceBox(QWidget):
    """The map with the zones of a protocol."""

    def __init__(self, pictures: FacePictures, areas: Areas, zones: Iterable[str]) -> None:
        super().__init__()
        self._pictures, self._areas = pictures, areas
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        words = tr("library", "Map with the zones: {zones}")
        self.setAccessibleName(words.format(zones=", ".join(zones)))

    def sizeHint(self) -> QSize:
        return QSize(look_of(self).px(_FACE[0]), look_of(self).px(_FACE[1]))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme, ratio = look_of(self).theme, self.devicePixelRatioF()
        picture = self._pictures.picture(self._areas, self.size(), theme, ratio)
        painter.drawPixmap(QRectF(self.rect()), picture, QRectF(picture.rect()))
        painter.end()


def titled(title: str, kind: str = "card") -> tuple[QFrame, QVBoxLayout]:
    """Return a plate with a heading, and the layout for what follows."""
    card = plate(kind)
    inside = column(card, margins=18, spacing=8)
    inside.addWidget(label(title, "heading", kind if kind in ("danger", "warn") else "text"))
    return card, inside


def noted(icon: Icon, words: str, tone: str = "text2") -> QWidget:
    """Return a line with an icon before its words."""
    holder = QWidget()
    line = row(holder, spacing=10)
    line.addWidget(IconMark(icon, tone, 20), 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(label(words, "body", tone if tone in ("warn", "ok") else "text2"), 1)
    return holder


def headline(card: Card, document: ProtocolFile) -> str:
    """Return version, status and people in one line."""
    parts = [tr("library", "Version {version}").format(version=document.version), status_words(card.status)]
    if document.author:
        parts.append(tr("library", "by {author}").format(author=document.author))
    if (approved := document.approved) is not None:
        words = tr("library", "approved by {who} on {day}")
        parts.append(words.format(who=approved.by, day=approved.on))
    parts.append(card.last.words if card.last else tr("library", "Never run here"))
    return " · ".join(filter(None, parts))


def notes(card: Card, document: ProtocolFile, *, examples: bool) -> Iterator[QWidget]:
    """Yield what a practitioner should know before starting, a line each."""
    icons = {"ok": Icon.CHECK, "warn": Icon.WARN, "danger": Icon.WARN}
    tone = "warn" if card.fit.tone == "danger" else card.fit.tone
    yield noted(icons.get(card.fit.tone, Icon.DEVICE), told(card.fit.words), tone)
    if document.example_timing:
        words = tr(
            "library", "Example timing: the seconds are an example, not from the source. Set your own."
        )
        yield noted(Icon.CLOCK, words, "warn")
    elif examples:
        yield noted(Icon.CLOCK, tr("library", "Some steps have example timing; they are marked."), "warn")
    if document.practice:
        words = tr("library", "Practice: with the device off. Kept apart in the record.")
        yield noted(Icon.HAND, words)
    if document.status == "retired":
        yield noted(Icon.BLOCK, tr("library", "Its author has retired this protocol."), "warn")
    if document.not_medical_use:
        words = tr("library", "Not for medical use. A guide and a log; it promises no effect.")
        yield noted(Icon.SHIELD, words)


def changes_card(changes: Changes) -> QFrame:
    """Return what changed since the last run."""
    card, inside = titled(tr("library", "Since you last ran it"), "accent" if changes.lines else "card")
    inside.addWidget(label(changes.headline))
    for line in changes.lines:
        inside.addWidget(label(f"•  {line}", "body", "text2"))
    if changes.more:
        words = tr("library", "and {count} more changes").format(count=changes.more)
        inside.addWidget(label(words, "body", "text3"))
    return card


def needs_card(lines: Iterable[tuple[str, str]]) -> QFrame:
    """Return what has to be at hand, name by name."""
    card, inside = titled(tr("library", "What it needs"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(8)
    for number, (name, words) in enumerate(lines):
        grid.addWidget(label(name, "body", "text3", wrap=False), number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(words), number, 1)
    grid.setColumnStretch(1, 1)
    inside.addLayout(grid)
    inside.addStretch(1)
    return card


def lines_card(title: str, lines: Iterable[str]) -> QFrame:
    """Return lines of text to read and to copy."""
    card, inside = titled(title)
    for line in lines:
        shown = label(line, "body", "text2")
        shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        inside.addWidget(shown)
    return card


def texts(document: ProtocolFile) -> Iterator[tuple[str, list[str]]]:
    """Yield the headings and lines that follow the plan."""
    rules = (*(document.contraindications or ()), *(document.precautions or ()))
    asked = tr("library", "{question} ({severity}; {source})")
    lines = [
        asked.format(question=rule.ask, severity=told(_SEVERITIES[rule.severity]), source=rule.source)
        for rule in rules
    ]
    yield tr("library", "Asked on top of the house rules"), lines
    yield tr("library", "Aftercare"), [text.text for text in document.aftercare or ()]
    yield tr("library", "Sources"), [_source_words(entry) for entry in document.sources or ()]


def problems_card(card: Card) -> QFrame:
    """Return the problems of a file as the report that can be copied."""
    framed, inside = titled(tr("library", "Problems"), "danger" if card.errors else "warn")
    head = row()
    head.addWidget(label(told(summary(card.problems)), "body", "text2"), 1)
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
    return framed


def file_words(card: Card) -> QWidget:
    """Return where the file lies and what it is by its bytes."""
    words = tr("library", "File: {file}").format(file=card.entry.file)
    if card.entry.sha256:
        words += f"\nSHA-256: {card.entry.sha256}"
    shown = label(words, "small", "text3")
    shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return shown


def _source_words(entry: SourceEntry) -> str:
    grade = f"[{entry.grade}]" if entry.grade else ""
    return "  ".join(filter(None, (entry.title, grade, entry.url, entry.note)))
