"""The lower part of the guide's screen: what comes next, how far it is, what was said, what is asked."""

from enum import IntEnum

from rich.console import Console
from rich.text import Text

from microtimer.core.problem import visible
from microtimer.core.session.outlook import NextView, SegmentState
from microtimer.core.session.setting_changes import change_in_words
from microtimer.core.session.view import SessionView
from microtimer.terminal.printing import clock_text, local_time
from microtimer.terminal.prompts import Asking
from microtimer.terminal.screen_lines import ALARM, SIDES, folded, line
from microtimer.terminal.shown import Shown

SEGMENTS = {
    SegmentState.PAST: ("=", "green"),
    SegmentState.CURRENT: ("#", "bold yellow"),
    SegmentState.FUTURE: ("-", "dim"),
    SegmentState.LEFT_OUT: (".", "dim"),
    SegmentState.SKIPPED: ("x", "magenta"),
}
"""Shape and colour of each part of the progress bar: never colour alone."""
KEYS_SHORT = ("space next", "p pause", "d discomfort", "e end", "b back", "s skip", "t note", "+ 10 s more")
ALL_KEYS = "? all keys"
KEYS_LONG = (
    "space, enter   next, or confirm what waits (also page down, and a pedal)",
    "p              pause, or resume",
    "w              say why it is paused",
    "n              next: end this step now",
    "l              next in the second lane",
    "b              back to the step before",
    "r              do this step again",
    "+              ten seconds more",
    "s              skip this step, with a reason",
    "d              discomfort: place, settings and second are kept",
    "c              a setting was changed on the device",
    "t              note",
    "x              leave a zone out from now on",
    "e              end the session early",
    "Ctrl-C         pause, keep the session and leave; it is offered next time",
    "?              close this help",
)


class Room(IntEnum):
    """How much of the screen the foot may take; a small terminal leaves more to what is treated or asked."""

    LITTLE = 0
    SOME = 1
    ALL = 2


def foot_lines(view: SessionView, shown: Shown, console: Console, room: Room, way: list[Text]) -> list[Text]:
    """Return the foot, folded; `way` says what the keys do at a stop."""
    if shown.help:
        return way
    under_way = view.main is not None and not shown.page
    parts: list[Text] = []
    if under_way:
        parts += _outlook(view, shown, console.size.width, room)
    parts += _said(shown, room)
    if shown.asking is not None:
        parts += _asking(shown.asking)
    elif under_way and room is not Room.LITTLE:
        parts.append(line(_keys(console.size.width), "dim"))
    blank = [Text("")] if room is Room.ALL else []
    return [*blank, *way, *folded(parts, console)]


def _outlook(view: SessionView, shown: Shown, columns: int, room: Room) -> list[Text]:
    match room:
        case Room.ALL:
            return [*_next(view.next), _bar(view, columns), _totals(view, shown.utc_offset_min)]
        case Room.SOME:
            return [*_next(view.next), _totals(view, shown.utc_offset_min)]
        case Room.LITTLE:
            return []


def _said(shown: Shown, room: Room) -> list[Text]:
    """Return cue and message; their room is kept free, so that nothing jumps when they come."""
    message = line(shown.message, ALARM if shown.refused else "green")
    if room is Room.ALL:
        return [line(shown.cue, "bold green"), message]
    if shown.asking is not None:
        return []
    return [message if shown.message else line(shown.cue, "bold green")]


def _next(following: NextView | None) -> list[Text]:
    if following is None:
        return [line("Next: the end", "dim")]
    step = following.step
    side = f", {SIDES[step.side]}" if step.side else ""
    turn = " CHANGE SIDE" if following.change_side else ""
    move = f", move {clock_text(following.move_ms)}" if following.move_ms else ""
    changes = "".join(f"; {change_in_words(change)}" for change in following.changes)
    return [line(f"Next:{turn} {step.title}{side}{move}{changes}", "cyan")]


def _bar(view: SessionView, columns: int) -> Text:
    """Return the progress of the whole session; each step takes part of the line by its planned time."""
    bar = Text(no_wrap=True)
    whole = sum(segment.width_ms for segment in view.segments) or 1
    at, drawn = 0, 0
    for segment in view.segments:
        at += segment.width_ms
        until = round(at * columns / whole)
        mark, style = SEGMENTS[segment.state]
        bar.append(mark * (until - drawn), style)
        drawn = until
    return bar


def _totals(view: SessionView, utc_offset_min: int) -> Text:
    ends = local_time(view.ends_at_utc_ms, utc_offset_min)
    parts = [
        f"left {clock_text(view.left_ms)}",
        f"treated {clock_text(view.totals.treatment_ms)}",
        f"ends {ends:%H:%M}",
        f"device off in {clock_text(view.limit_left_ms)}" if view.limit_left_ms is not None else "",
    ]
    return line("  ".join(filter(None, parts)))


def _keys(columns: int) -> str:
    """Return as many keys as fit, those that matter most first."""
    keys = ""
    for key in KEYS_SHORT:
        if len(keys) + len(key) + len(ALL_KEYS) + 2 <= columns:
            keys += f"{key}  "
    return keys + ALL_KEYS


def _asking(asking: Asking) -> list[Text]:
    lines = [line(text) for text in asking.prompt.lines]
    question = Text.assemble((visible(asking.prompt.text), "bold"), " ", visible(asking.typed))
    if not asking.prompt.keys:
        question.append("_", "blink")
    lines.append(question)
    if asking.problem:
        lines.append(line(asking.problem, ALARM))
    return lines if "Esc" in asking.prompt.text else [*lines, line("Esc: leave it", "dim")]
