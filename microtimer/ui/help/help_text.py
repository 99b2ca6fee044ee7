"""Help pages out of plain text: headings, paragraphs, lists and code, set as blocks of a text document.

Only `#`, `##`, `- `, ``` and `**bold**` mean something; nothing is ever read as HTML.
"""

from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextListFormat,
)

from microtimer.ui.language import tr
from microtimer.ui.theme import Look


def title_of(text: str) -> str:
    """Return the title of a page: its first heading."""
    first = text.lstrip().partition("\n")[0]
    return first.lstrip("# ").strip() or tr("help", "Untitled")


def fill(document: QTextDocument, text: str, look: Look) -> None:
    """Write a page into a document, anew."""
    document.clear()
    writer = _Writer(QTextCursor(document), look)
    for line in text.strip().splitlines():
        writer.line(line)


class _Writer:
    def __init__(self, cursor: QTextCursor, look: Look) -> None:
        self._cursor, self._look = cursor, look
        self._first = True
        self._code = False

    def line(self, line: str) -> None:
        """Write one line of a page."""
        if line.startswith("```"):
            self._code = not self._code
        elif self._code:
            self._block(0, 0, left=24)
            self._cursor.insertText(line, self._code_style())
        elif line.startswith("## "):
            self._block(26, 8)
            self._words(line[3:], self._style(19, bold=True))
        elif line.startswith("# "):
            self._block(0, 6)
            self._words(line[2:], self._style(28, bold=True))
        elif line.startswith("- "):
            self._item()
            self._words(line[2:], self._style(16))
        elif line.strip():
            self._block(0, 10)
            self._words(line, self._style(16))

    def _block(self, above: float, below: float, left: float = 0) -> None:
        form = QTextBlockFormat()
        form.setTopMargin(above * self._look.unit)
        form.setBottomMargin(below * self._look.unit)
        form.setLeftMargin(left * self._look.unit)
        form.setLineHeight(135, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if self._first:
            self._cursor.setBlockFormat(form)
            self._first = False
        else:
            self._cursor.insertBlock(form)

    def _item(self) -> None:
        self._block(0, 6)
        form = QTextListFormat()
        form.setStyle(QTextListFormat.Style.ListDisc)
        form.setIndent(1)
        self._cursor.createList(form)

    def _words(self, text: str, style: QTextCharFormat) -> None:
        """Write text with its **bold** parts; a lone pair of stars stays as it is."""
        parts = text.split("**")
        if len(parts) % 2 == 0:
            parts = [text]
        bold = QTextCharFormat(style)
        bold.setFontWeight(QFont.Weight.Bold)
        for number, part in enumerate(parts):
            self._cursor.insertText(part, bold if number % 2 else style)

    def _style(self, size: float, *, bold: bool = False) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setFont(self._look.font(size, bold=bold))
        style.setForeground(self._look.color("text"))
        return style

    def _code_style(self) -> QTextCharFormat:
        style = self._style(15)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(self._look.px(15))
        style.setFont(font)
        style.setForeground(self._look.color("text2"))
        return style
