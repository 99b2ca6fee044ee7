"""A practitioner's hands in a test: keys pressed at set times, and a look at what the screen showed."""

import io
import signal
from dataclasses import dataclass, field

from rich.console import Console

from microtimer.core.clock import FakeClock
from microtimer.core.plan import Plan
from microtimer.core.session.view import SessionView
from microtimer.terminal.guide import Terminal
from microtimer.terminal.guide_screen import drawn
from microtimer.terminal.interrupts import Interrupts
from microtimer.terminal.shown import Drawn, Shown

BETWEEN_MS = 600
"""Between two keys: longer than the guard against a second press."""
LOOK_MS = 500

Step = str | int | tuple[str, int]


@dataclass
class Hands:
    """Plays a script; Ctrl-C comes when it is through.

    A word is a key, a number lets so many milliseconds pass, and both together are a key after so many.
    """

    script: list[Step]
    clock: FakeClock = field(default_factory=FakeClock)
    interrupts: Interrupts = field(default_factory=Interrupts)
    size: tuple[int, int] = (80, 26)
    screens: list[str] = field(default_factory=list)
    bells: int = 0

    @property
    def terminal(self) -> Terminal:
        return Terminal(self, self.draw, self.ring)

    def read(self, timeout_s: float) -> str | None:
        if not self.script:
            self.interrupts.number = signal.SIGINT
            return None
        step = self.script.pop(0)
        if not isinstance(step, int):
            key, after_ms = (step, BETWEEN_MS) if isinstance(step, str) else step
            self.clock.advance(after_ms)
            return key
        self.clock.advance(min(step, LOOK_MS))
        if step > LOOK_MS:
            self.script.insert(0, step - LOOK_MS)
        return None

    def draw(self, plan: Plan, view: SessionView, shown: Shown) -> Drawn:
        width, height = self.size
        console = Console(width=width, height=height, file=io.StringIO(), color_system=None)
        screen = drawn(plan, view, shown, console)
        assert len(screen.lines) == height
        assert all(line.cell_len <= width for line in screen.lines)
        self.screens.append("\n".join(line.plain for line in screen.lines))
        return screen

    def ring(self) -> None:
        self.bells += 1

    def saw(self, words: str) -> bool:
        """Tell whether some screen showed these words."""
        return any(words in screen for screen in self.screens)


def typed(text: str) -> list[Step]:
    """Return the keys that type a text, and enter."""
    names = {" ": "space"}
    return [*(names.get(letter, letter) for letter in text), "enter"]
