"""What lies over the treatment screen for a moment: a refusal in words, light at the edge, the keys."""

from typing import Final

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from microtimer.core.preferences import Pedal
from microtimer.core.sentence import sentence
from microtimer.core.session.cues import Cue, CueKind
from microtimer.core.session.state import Phase
from microtimer.ui.icons import Icon, draw_icon
from microtimer.ui.language import told, tr
from microtimer.ui.run.drawn import Drawn, draw_line
from microtimer.ui.theme import Look

_TOAST_MS: Final = 4_000
_LIGHT_MS: Final = 700
_LEAST_BETWEEN_MS: Final = 1_000
"""Light never flashes more than once a second."""

LIGHTS: Final = {
    CueKind.GET_READY: ("text2", 8),
    CueKind.START: ("ok", 14),
    CueKind.PASS: ("text2", 6),
    CueKind.CHANGE_SIDE: ("warn", 20),
    CueKind.HALFWAY: ("text2", 6),
    CueKind.END: ("text", 24),
    CueKind.NEXT_ZONE: ("ok", 14),
    CueKind.CHANGE_SETTING: ("warn", 14),
    CueKind.INTERVAL: ("text2", 8),
    CueKind.REGEL: ("left", 10),
    CueKind.MINIMUM_REACHED: ("ok", 8),
    CueKind.CONFIRM_NEEDED: ("warn", 20),
    CueKind.PAUSED_TOO_LONG: ("warn", 20),
    CueKind.LIMIT_NEAR: ("danger", 20),
    CueKind.FAULT: ("danger", 24),
    CueKind.SESSION_END: ("text", 24),
}
"""Colour token and design width of each light; a tick of the stroke has none, it would flicker."""

_KEYS: Final = (
    (sentence("run", "Space, Enter, Page Down, B, F13"), sentence("run", "go on: next, start now, confirm")),
    (sentence("run", "Space held"), sentence("run", "pause, resume")),
    ("P", sentence("run", "pause, resume")),
    ("→", sentence("run", "next")),
    (sentence("run", "←, Page Up"), sentence("run", "back, do the step before again")),
    ("+", sentence("run", "10 seconds more")),
    ("N", sentence("run", "note")),
    ("D", sentence("run", "discomfort")),
    ("R", sentence("run", "do this step again")),
    ("S", sentence("run", "skip this step, with a reason")),
    ("T", sentence("run", "note another setting")),
    ("↑ ↓, ] [", sentence("run", "the current or level a step higher, lower")),
    ("J", sentence("run", "the muscle jumps: a step lower")),
    ("E", sentence("run", "answer the notice: even out, gel renewed")),
    ("M", sentence("run", "turn the map")),
    ("I", sentence("run", "the picture of the step large, and small again")),
    (sentence("run", "End held"), sentence("run", "end the session")),
    (sentence("run", "Play, next, previous"), sentence("run", "of a headset: pause, next, back")),
    ("F11", sentence("run", "full screen")),
    (sentence("run", "Esc"), sentence("run", "close a question")),
    ("?", sentence("run", "these keys")),
)


def key_rows(pedal: Pedal) -> tuple[tuple[str, str], ...]:
    """Return the keys with their meanings, those of a learned pedal first and nowhere else."""
    learned = (
        (pedal.go_on, tr("run", "pedal: go on; held: pause, resume")),
        (pedal.pause, tr("run", "pedal: pause, resume")),
        (pedal.back, tr("run", "pedal: back")),
    )
    own = tuple((key.name, what) for key, what in learned if key is not None)
    names = {name for name, _ in own}
    others = ((told(key), told(what)) for key, what in _KEYS)
    return (*own, *((key, what) for key, what in others if key not in names))


class Toast(Drawn):
    """A sentence that goes away by itself."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._over = parent
        self._words = ""
        self._phase: Phase | None = None
        self._end = QTimer(self)
        self._end.setSingleShot(True)
        self._end.timeout.connect(self.hide)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def words(self) -> str:
        """Return what was said last."""
        return self._words

    def say(self, words: str) -> None:
        """Show a sentence for four seconds."""
        self._words = words
        self.setAccessibleName(words)
        self.place()
        self.show()
        self.raise_()
        self._end.start(_TOAST_MS)

    def set_phase(self, phase: Phase) -> None:
        """Go away when the session is paused, resumed or ended: what was refused is not so any more."""
        if phase is not self._phase:
            self._phase = phase
            self._end.stop()
            self.hide()

    def place(self) -> None:
        """Lie over the head of the parent, clear of all that is pressed, as wide as the words need."""
        parent = self._over
        metrics = QFontMetricsF(self._look.font(20, bold=True))
        wanted = round(metrics.horizontalAdvance(self._words) + self._px(84))
        width = min(parent.width() - self._look.px(64), wanted)
        lines = 1 if wanted <= width else 2
        height = self._look.px(30 + 30 * lines)
        self.setGeometry((parent.width() - width) // 2, self._look.px(2), width, height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(QPen(look.color("warn"), max(1.5, self._px(2))))
        painter.setBrush(look.color("warn_bg"))
        painter.drawRoundedRect(box, self._px(12), self._px(12))
        size = self._px(28)
        mark = QRectF(self._px(18), (self.height() - size) / 2, size, size)
        draw_icon(painter, Icon.WARN, mark, look.pen("warn", 2.2))
        painter.setFont(look.font(20, bold=True))
        painter.setPen(look.color("text"))
        words = QRectF(self.rect()).adjusted(self._px(60), 0, -self._px(16), 0)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(words, int(flags), self._words)
        painter.end()


class EdgeLight:
    """Light at the four edges of a page: what a cue means to the eye when it must not be heard."""

    def __init__(self, page: QWidget, look: Look) -> None:
        self._page = page
        self._look = look
        self._bars = [QWidget(page) for _ in range(4)]
        self._last_ms: int | None = None
        self._width = 0
        self._end = QTimer(page)
        self._end.setSingleShot(True)
        self._end.timeout.connect(self.put_out)
        for bar in self._bars:
            bar.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            bar.setAutoFillBackground(True)
            bar.hide()

    @property
    def lit(self) -> bool:
        """Tell whether it shines."""
        return not self._bars[0].isHidden()

    def set_look(self, look: Look) -> None:
        """Take another theme or size."""
        self._look = look
        if self.lit:
            self._lay_out(self._look.px(self._width))

    def show_cue(self, cue: Cue, now_ms: int) -> None:
        """Shine for a cue, at most once a second."""
        light = LIGHTS.get(cue.kind)
        if light is None or (self._last_ms is not None and now_ms - self._last_ms < _LEAST_BETWEEN_MS):
            return
        self._last_ms = now_ms
        token, self._width = light
        self._lay_out(self._look.px(self._width))
        for bar in self._bars:
            palette = bar.palette()
            palette.setColor(bar.backgroundRole(), self._look.color(token))
            bar.setPalette(palette)
            bar.show()
            bar.raise_()
        self._end.start(_LIGHT_MS)

    def put_out(self) -> None:
        """Stop shining."""
        for bar in self._bars:
            bar.hide()

    def _lay_out(self, width: int) -> None:
        w, h = self._page.width(), self._page.height()
        boxes = ((0, 0, w, width), (0, h - width, w, width), (0, 0, width, h), (w - width, 0, width, h))
        for bar, box in zip(self._bars, boxes, strict=True):
            bar.setGeometry(*box)


class KeyHelp(Drawn):
    """The list of keys; any key or click closes it."""

    closed = Signal()
    """It was closed."""

    def __init__(self, look: Look, pedal: Pedal, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._over = parent
        self._rows = key_rows(pedal)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("run", "Keys"))
        self.setAccessibleDescription("; ".join(f"{key}: {what}" for key, what in self._rows))
        self.hide()

    def open(self) -> None:
        """Lie over the whole parent."""
        self.setGeometry(self._over.rect())
        self.show()
        self.raise_()
        self.setFocus()

    def close_help(self) -> None:
        """Go away."""
        self.hide()
        self.closed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look = self._look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.color("bg", 0.88))
        row = min(self._px(40), (self.height() - self._px(150)) / len(self._rows))
        width, height = min(self.width() - self._px(40), self._px(900)), row * len(self._rows) + self._px(132)
        card = QRectF((self.width() - width) / 2, (self.height() - height) / 2, width, height)
        painter.setPen(QPen(look.color("line_strong"), max(1.0, self._px(1.5))))
        painter.setBrush(look.color("surface"))
        painter.drawRoundedRect(card, self._px(12), self._px(12))
        left, top = card.left() + self._px(32), card.top() + self._px(24)
        head = QRectF(left, top, width, self._px(44))
        draw_line(painter, head, tr("run", "Keys"), look.font(28, bold=True), look.color("text"))
        for index, (key, what) in enumerate(self._rows):
            y = top + self._px(56) + index * row
            names = QRectF(left, y, width * 0.42, row)
            draw_line(painter, names, key, look.font(18, bold=True), look.color("text"))
            words = QRectF(left + width * 0.44, y, width * 0.5, row)
            draw_line(painter, words, what, look.font(18), look.color("text2"))
        foot = QRectF(left, card.bottom() - self._px(46), width, self._px(34))
        draw_line(painter, foot, tr("run", "Any key closes this list."), look.font(16), look.color("text3"))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not event.isAutoRepeat():
            self.close_help()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.close_help()
