"""Pages: what does not fit on one screen is shown on several, no entry of it torn apart or left out."""

from collections.abc import Sequence
from dataclasses import dataclass

from rich.text import Text


@dataclass(frozen=True, slots=True)
class Entry:
    """Lines that belong together, folded already; `name` is "" where nobody needs to know they were seen."""

    name: str
    lines: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Page:
    """One page of several."""

    lines: tuple[Text, ...]
    number: int
    count: int
    names: frozenset[str]


def page_of(entries: Sequence[Entry], rows: int, number: int, holding: str = "") -> Page | None:
    """Return page `number` (or the last), or the page that holds the entry named `holding`.

    None when an entry is higher than `rows`: it could not be read whole.
    """
    if any(len(entry.lines) > rows for entry in entries):
        return None
    pages = _filled(entries, rows)
    held = [place for place, page in enumerate(pages) if holding and any(e.name == holding for e in page)]
    place = held[0] if held else min(number, len(pages) - 1)
    page = pages[place]
    return Page(
        lines=tuple(line for entry in page for line in entry.lines),
        number=place,
        count=len(pages),
        names=frozenset(entry.name for entry in page if entry.name),
    )


def _filled(entries: Sequence[Entry], rows: int) -> list[list[Entry]]:
    pages: list[list[Entry]] = [[]]
    left = rows
    for entry in entries:
        if len(entry.lines) > left:
            pages.append([])
            left = rows
        pages[-1].append(entry)
        left -= len(entry.lines)
    return pages
