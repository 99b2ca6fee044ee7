"""Lines of a terminal's screen: plain text that never is markup, broken where the screen ends."""

from collections.abc import Iterable

from rich.console import Console
from rich.text import Text

from microtimer.core.plan import Side
from microtimer.core.problem import visible

SIDES = {
    Side.LEFT: "CLIENT'S LEFT",
    Side.RIGHT: "CLIENT'S RIGHT",
    Side.MIDLINE: "MIDLINE",
    Side.BOTH: "BOTH SIDES",
    Side.FREE: "ANYWHERE",
}
ALARM = "bold white on red"
HANGING = " " * 9
"""Where the further lines of a list's entry begin."""


def lines(text: str | None, style: str = "") -> list[Text]:
    """Return a text as one line, or no line where there is none."""
    return [line(text, style)] if text else []


def line(text: str, style: str = "") -> Text:
    """Return one line of text that came from anywhere."""
    return Text(visible(text), style)


def folded(whole: Iterable[Text], console: Console) -> list[Text]:
    """Break what is wider than the console at spaces; drawn lines are left to be cut."""
    broken: list[Text] = []
    for one in whole:
        if one.no_wrap or one.cell_len <= console.size.width:
            broken.append(one)
            continue
        indent = HANGING if one.plain.startswith(" ") else ""
        first, *others = one.wrap(console, console.size.width - len(indent))
        broken += [first, *(Text.assemble(indent, other) for other in others)]
    return broken
