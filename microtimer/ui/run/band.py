"""The band under the ring: instruction and next step, or a short question that never stops the clock."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from microtimer.ui.icons import Icon
from microtimer.ui.language import tr
from microtimer.ui.run.buttons import ActionButton, ButtonKind
from microtimer.ui.run.drawn import Drawn
from microtimer.ui.run.labels import Field
from microtimer.ui.run.next_line import NextFace, NextLine
from microtimer.ui.theme import Look

_ROOM = 6
"""Design pixels that a button keeps free round itself for its focus ring."""
_SPARE = 28
"""Design pixels that a button can give up beside its words before they are cut."""


class InstructionBand(Drawn):
    """One sentence of instruction, and the next step under it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._text = ""
        self.next_line = NextLine(look, self)
        self.setAccessibleName(tr("run", "Instruction"))

    @property
    def text(self) -> str:
        """Return the instruction."""
        return self._text

    def set_text(self, text: str) -> None:
        """Show another instruction; line breaks and runs of blanks become single blanks."""
        plain = " ".join(text.split())
        if plain != self._text:
            self._text = plain
            self.setAccessibleDescription(plain)
            self.update()

    def set_next(self, face: NextFace | None) -> None:
        """Show what comes next, None for nothing."""
        self.next_line.setVisible(face is not None)
        if face is not None:
            self.next_line.set_face(face)

    def look_changed(self) -> None:
        self.next_line.set_look(self._look)
        self._lay_out()

    def _lay_out(self) -> None:
        height = self._look.px(56)
        self.next_line.setGeometry(0, self.height() - height, self.width(), height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._text:
            return
        painter = QPainter(self)
        room = QRectF(0, 0, self.width(), self.height() - self._px(62))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
        painter.setPen(self._look.color("text"))
        for size in (30, 26, 22, 19, 16):
            painter.setFont(self._look.font(size))
            if painter.boundingRect(room, flags, self._text).height() <= room.height():
                break
        painter.drawText(room, flags, self._text)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(824), self._look.px(156))


@dataclass(frozen=True, slots=True)
class Chip:
    """One answer of a question; `key` is what the answer is called in the program."""

    key: str
    text: str
    icon: Icon | None = None
    kind: ButtonKind = ButtonKind.NORMAL


@dataclass(frozen=True, slots=True)
class Question:
    """A short question: a title, a line of detail, answers to press, and maybe a field to type in."""

    title: str
    chips: tuple[Chip, ...] = ()
    detail: str = ""
    field: str | None = None
    """What the field is for, None for no field."""
    entered: str = ""
    """What stands in the field at first."""


class QuestionBand(Drawn):
    """A question with big answers. It takes no time out of the session: the ring above runs on."""

    chosen = Signal(str)
    """An answer was pressed: its key."""
    typed = Signal(str)
    """Enter was pressed in the field: the text, never empty."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._question = Question("")
        self._buttons: list[ActionButton] = []
        self._field = Field(self)
        self._field.setMaxLength(2000)
        self._field.returnPressed.connect(self._take_text)
        self._field.hide()

    @property
    def field(self) -> Field:
        """Return the field to type in."""
        return self._field

    @property
    def question(self) -> Question:
        """Return what is asked."""
        return self._question

    def button(self, key: str) -> ActionButton:
        """Return the button of an answer."""
        keys = [chip.key for chip in self._question.chips]
        return self._buttons[keys.index(key)]

    def ask(self, question: Question) -> None:
        """Ask another question; its title and details may change while it stands."""
        if question == self._question:
            return
        before, self._question = self._question, question
        if before.chips != question.chips:
            self._set_chips(question.chips)
        if question.field is not None and (before.field is None or before.entered != question.entered):
            self._field.setText(question.entered)
        self._field.setVisible(question.field is not None)
        self._field.setPlaceholderText(question.field or "")
        self._field.setAccessibleName(question.field or "")
        self.setAccessibleName(question.title)
        self._lay_out()
        self.update()

    def text(self) -> str:
        """Return what was typed, without blanks round it."""
        return self._field.text().strip()

    def look_changed(self) -> None:
        for button in self._buttons:
            button.set_look(self._look)
        self._lay_out()

    def _set_chips(self, chips: Sequence[Chip]) -> None:
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = []
        for chip in chips:
            button = ActionButton(
                chip.text, self._look, icon=chip.icon, kind=chip.kind, size=18, takes_space=False, parent=self
            )
            button.setObjectName(chip.key)
            button.clicked.connect(self._take_press)
            button.show()
            self._buttons.append(button)

    def _take_press(self) -> None:
        self.chosen.emit(self.sender().objectName())

    def _take_text(self) -> None:
        if self.text():
            self.typed.emit(self.text())

    def _lay_out(self) -> None:
        """Set the answers in one row after the field, in two when one is too narrow."""
        look = self._look
        top, height = look.px(40), look.touch(64) + look.px(2 * _ROOM)
        widths = [button.wanted_width() for button in self._buttons]
        field_width = max(look.px(220), self.width() - sum(widths) - look.px(8)) if self._has_field() else 0
        if self._has_field():
            self._field.setFont(look.font(20))
            inset = look.px(_ROOM)
            self._field.setGeometry(0, top + inset, field_width, height - 2 * inset)
        room = self.width() - field_width
        squeeze = min(1.0, max(0.1, room / max(1, sum(widths))))
        rows = 2 if squeeze < 0.72 and self.height() >= top + 2 * height else 1
        if rows == 2:
            half = (len(widths) + 1) // 2
            squeeze = min(1.0, room / max(1, sum(widths[:half]), sum(widths[half:])))
        elif squeeze < 1.0:
            widths, squeeze = _fitted(widths, room - look.px(8), look.px(_SPARE)), 1.0
        x, y = field_width - look.px(_ROOM) + (look.px(8) if field_width else 0), top
        for index, (button, width) in enumerate(zip(self._buttons, widths, strict=True)):
            if rows == 2 and index == (len(widths) + 1) // 2:
                x, y = field_width - look.px(_ROOM), top + height
            button.setGeometry(x, y, int(width * squeeze), height)
            x += int(width * squeeze)

    def _has_field(self) -> bool:
        return self._question.field is not None

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        font = look.font(28, bold=True)
        while (
            QFontMetricsF(font).horizontalAdvance(self._question.title) > self.width()
            and font.pixelSize() > 14
        ):
            font.setPixelSize(font.pixelSize() - 1)
        painter.setFont(font)
        painter.setPen(look.color("text"))
        line = QRectF(0, 0, self.width(), self._px(38))
        painter.drawText(
            line, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self._question.title
        )
        if self._question.detail:
            painter.setFont(look.font(16))
            painter.setPen(look.color("text2"))
            top = max(
                (button.geometry().bottom() for button in self._buttons),
                default=self._field.geometry().bottom(),
            )
            foot = QRectF(0, top + self._px(2), self.width(), self.height() - top)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(foot, int(flags), self._question.detail)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()
        super().resizeEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(self._look.px(824), self._look.px(156))


def _fitted(widths: Sequence[int], room: int, spare: int) -> list[int]:
    """Return the widths made to fit: first off the air beside the words, then off all alike."""
    over = sum(widths) - room
    trimmed = [width - min(spare, -(-over // len(widths))) for width in widths]
    squeeze = min(1.0, room / sum(trimmed))
    return [int(width * squeeze) for width in trimmed]
