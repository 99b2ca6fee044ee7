"""What the guide shows: a screen of plain lines made of a session's view; text from files is never markup.

Whatever must be read is read whole: what does not fit is shown page by page, and a terminal too small for
that says so instead of showing a part.
"""

from rich.console import Console
from rich.text import Text

from microtimer.core.plan import Plan
from microtimer.core.problem import visible
from microtimer.core.session.state import Phase
from microtimer.core.session.view import SessionView
from microtimer.terminal.event_words import OUTCOMES
from microtimer.terminal.gate_screen import names_in, stop_entries, way_on
from microtimer.terminal.guide_foot import KEYS_LONG, Room, foot_lines
from microtimer.terminal.pages import Entry, Page, page_of
from microtimer.terminal.printing import clock_text
from microtimer.terminal.screen_lines import ALARM, folded, line
from microtimer.terminal.shown import Drawn, Shown
from microtimer.terminal.treatment_screen import treatment_lines, waiting

LEAST_COLUMNS, LEAST_ROWS = 16, 5
LEAST_TREATMENT = 3
"""Lines: the place, the time, and what the time is of."""
GOOD_TREATMENT = 9
"""Lines: with the time in large digits."""


def drawn(plan: Plan, view: SessionView, shown: Shown, console: Console) -> Drawn:
    """Return the screen: as many lines as the console has, none wider than it."""
    columns, rows = console.size.width, console.size.height
    if columns >= LEAST_COLUMNS and rows >= LEAST_ROWS:
        head = _head(plan, view, shown, console)
        fitting = [_composed(view, shown, console, head, room) for room in reversed(Room)]
        usable = [found for found in fitting if found is not None]
        if usable:
            return min(usable, key=lambda found: found.pages)  # the first: with the fullest foot
    return _too_small(view, console)


def _head(plan: Plan, view: SessionView, shown: Shown, console: Console) -> list[Text]:
    """Return the title and what is wrong; in a low terminal each banner is cut to one line."""
    columns, rows = console.size.width, console.size.height
    banners = folded((line(text, ALARM) for text in shown.banners), console)
    if len(banners) > rows // 4:
        banners = [line(text, ALARM) for text in shown.banners]
        for banner in banners:
            banner.truncate(columns, overflow="ellipsis")
    return [_title(plan, view, columns), *banners]


def _too_small(view: SessionView, console: Console) -> Drawn:
    words = ["Make the terminal bigger."]
    if view.main is not None:
        words.append(f"{view.phase.value} {clock_text(view.main.shown_seconds * 1000)}")
    shown = folded((line(word, "bold") for word in words), console)[: console.size.height]
    for one in shown:
        one.truncate(console.size.width)
    blank = [Text("")] * (console.size.height - len(shown))
    return Drawn((*shown, *blank), too_small=True)


def _composed(
    view: SessionView, shown: Shown, console: Console, head: list[Text], room: Room
) -> Drawn | None:
    """Return the screen with that much of a foot; None where it does not fit so."""
    at_stop = view.stop is not None and shown.asking is None
    if shown.help or shown.page or view.main is None or at_stop:
        return _paged(view, shown, console, head, room)
    foot = foot_lines(view, shown, console, room, [])
    rows = console.size.height - len(head) - len(foot)
    if rows < (GOOD_TREATMENT if room else LEAST_TREATMENT if shown.asking is None else 0):
        return None
    if view.stop is not None:
        page = page_of(_entries(view, shown, console), rows, shown.page_number)
        middle = list(page.lines) if page else []
    else:
        middle = treatment_lines(view, view.main, console, rows)
    return Drawn(_put_together(head, middle, foot, console))


def _paged(view: SessionView, shown: Shown, console: Console, head: list[Text], room: Room) -> Drawn | None:
    """Return one page of what must be read whole; None where an entry of it does not fit."""
    entries, holding = _entries(view, shown, console), ""
    if view.stop is not None and shown.item is not None and not shown.help:
        holding = view.stop.items[shown.item].item.id

    def page_above(way: list[Text]) -> tuple[Page | None, list[Text]]:
        foot = foot_lines(view, shown, console, room, way)
        rows = console.size.height - len(head) - len(foot)
        return page_of(entries, rows, shown.page_number, holding), foot

    page, foot = page_above(folded(_way(view, shown, None), console))
    if page is None or page.count > 1:
        # Whatever is said below, it takes the same room: else the pages would change while they are turned.
        last = Page((), 98, 99, frozenset())
        both = [folded(_way(view, shown, last, read=read), console) for read in (False, True)]
        height = max(map(len, both))
        page, _ = page_above([Text("")] * height)
        if page is None:
            return None
        way = folded(_way(view, shown, page, read=_is_read(view, shown, page)), console)
        _, foot = page_above([*way, *[Text("")] * (height - len(way))])
    names = frozenset() if shown.help or shown.page else page.names
    return Drawn(_put_together(head, list(page.lines), foot, console), page.number, page.count, names)


def _entries(view: SessionView, shown: Shown, console: Console) -> list[Entry]:
    if shown.help:
        parts = [("", [line(text)]) for text in KEYS_LONG]
    elif view.stop is not None and not shown.page:
        parts = stop_entries(view.stop, shown.item)
    else:
        parts = [("", [line(text)]) for text in shown.page]
    return [Entry(name, tuple(folded(texts, console))) for name, texts in parts]


def _is_read(view: SessionView, shown: Shown, page: Page) -> bool:
    """Tell whether everything of a stop is on the screen or was."""
    return view.stop is None or names_in(view.stop) <= shown.seen | page.names


def _way(view: SessionView, shown: Shown, page: Page | None, *, read: bool = True) -> list[Text]:
    """Return what the keys do; `page` is one of several, `read` tells that all of them were on the screen."""
    where = f"Page {page.number + 1} of {page.count}" if page else ""
    if shown.help:
        return [line(f"{where}. Any key: more, Esc: close." if page else "Any key closes this.", "dim")]
    if shown.page or view.stop is None:
        return [line(f"{where}, page down: more", "bold yellow")] if page else []
    if view.phase is Phase.PAUSED:
        way = waiting(view, "")
    elif read or shown.item is not None:
        way = [line(way_on(view.stop, shown.item), "bold yellow")]
    else:
        way = [line("Read every question first. space: the next ones", "bold yellow")]
    return [line(f"{where} (arrow keys turn it)", "dim"), *way] if page else way


def _put_together(
    head: list[Text], middle: list[Text], foot: list[Text], console: Console
) -> tuple[Text, ...]:
    room = console.size.height - len(head) - len(foot)
    middle = middle[:room]
    return (*head, *middle, *[Text("")] * (room - len(middle)), *foot)


def _title(plan: Plan, view: SessionView, columns: int) -> Text:
    """Return the first line: where the session stands, then as much of the protocol's title as fits."""
    where = f"  step {view.step_number} of {view.step_count}" if view.main else ""
    phase = view.phase.value.upper()
    if view.phase is Phase.PAUSED:
        phase = f"PAUSED {clock_text(view.paused_ms)}"
    elif view.outcome is not None:
        phase = OUTCOMES[view.outcome].upper()
    style = "bold black on yellow" if view.phase is Phase.PAUSED else "bold"
    practice = "  DEVICE OFF" if plan.practice else ""
    title = Text.assemble(
        (f" {phase} ", style), where, (practice, "bold"), f"  {visible(plan.protocol_title)}"
    )
    title.truncate(columns, overflow="ellipsis")
    return title
