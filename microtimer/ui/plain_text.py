"""Text from files and people as labels and tool tips show it: word for word, nothing hidden, nothing obeyed.

Qt takes a text for markup where it looks like some; marks of direction reorder what stands around them, and a
word without end makes a page as wide as itself.
"""

import html
import re
from typing import Final

from microtimer.core.problem import visible

_LONG: Final = 60
"""Characters after which a word may be broken anywhere; a checksum (64) is broken once."""
_WITHOUT_BREAK: Final = re.compile(rf"[^\s/\-]{{{_LONG + 8},}}")
_MAY_BREAK: Final = "\u200b"


def plain_lines(text: str) -> str:
    """Return a text with its line breaks, hidden characters shown as symbols."""
    if text.isprintable():
        return text
    return "\n".join(visible(line.replace("\t", " ")) for line in text.splitlines())


def breakable(text: str) -> str:
    """Return a text whose endless words may be broken by a label; other texts as they are."""
    return _WITHOUT_BREAK.sub(lambda found: _MAY_BREAK.join(_pieces(found[0])), text)


def plain_tip(text: str) -> str:
    """Return a text as a tool tip shows it word for word; its line breaks stay."""
    shown = plain_lines(text)
    if not {"<", "&"}.intersection(shown):
        return shown
    return f"<span>{html.escape(shown).replace(chr(10), '<br>')}</span>"


def _pieces(word: str) -> list[str]:
    return [word[start : start + _LONG] for start in range(0, len(word), _LONG)]
