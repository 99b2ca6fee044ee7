"""What the guide shows: a screen of plain lines made of a session's view; text from files is never markup."""

from dataclasses import dataclass

from rich.console import Console
from rich.text import Text

from microtimer.core.plan import Plan, Side, StepKind
from microtimer.core.problem import visible
from microtimer.core.session.lane_view import Counted, LaneView
from microtimer.core.session.outlook import NextView, SegmentState
from microtimer.core.session.setting_changes import change_in_words
from microtimer.core.session.state import Phase
from microtimer.core.session.view import SessionView
from microtimer.terminal.big_digits import big_digits
from microtimer.terminal.event_words import OUTCOMES
from microtimer.terminal.gate_screen import stop_lines, way_on
from microtimer.terminal.printing import clock_text, local_time
from microtimer.terminal.prompts import Asking
from microtimer.terminal.setting_words import settings_text

SIDES = {
    Side.LEFT: "CLIENT'S LEFT",
    Side.RIGHT: "CLIENT'S RIGHT",
    Side.MIDLINE: "MIDLINE",
    Side.BOTH: "BOTH SIDES",
    Side.FREE: "ANYWHERE",
}
SEGMENTS = {
    SegmentState.PAST: ("=", "green"),
    SegmentState.CURRENT: ("#", "bold yellow"),
    SegmentState.FUTURE: ("-", "dim"),
    SegmentState.LEFT_OUT: (".", "dim"),
    SegmentState.SKIPPED: ("x", "magenta"),
}
"""Shape and colour of each part of the progress bar: never colour alone."""
ALARM = "bold white on red"
SMALLEST_DIGITS = 5
HANGING = " " * 9
"""Where the further lines of a list's entry begin."""
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


@dataclass(frozen=True, slots=True)
class Shown:
    """What stands on the screen besides the session itself."""

    banners: tuple[str, ...] = ()
    """What is wrong and stays so: not recorded, not saved."""
    message: str = ""
    """The answer to the last key; `refused` shows it as a refusal."""
    refused: bool = False
    cue: str = ""
    asking: Asking | None = None
    help: bool = False
    item: int | None = None
    """Which item of the present gate is asked now."""
    page: tuple[str, ...] = ()
    """The lines of the first and of the last screen."""
    utc_offset_min: int = 0
    """For the wall time of the end."""


def guide_lines(plan: Plan, view: SessionView, shown: Shown, console: Console) -> list[Text]:
    """Return the lines of the screen, as many and as wide as the console has at most."""
    columns, rows = console.size.width, console.size.height
    head = _folded([_title(plan, view, columns), *(_line(text, ALARM) for text in shown.banners)], console)
    foot = _folded(_foot(view, shown, columns), console)
    room = max(0, rows - len(head) - len(foot))
    middle = _folded(_middle(view, shown, console, room), console)
    if len(middle) > room and view.stop is not None:
        middle = _folded(stop_lines(view.stop, shown.item, brief=True), console)
    middle = middle[:room]
    return [*head, *middle, *[Text("")] * (room - len(middle)), *foot][:rows]


def _middle(view: SessionView, shown: Shown, console: Console, rows: int) -> list[Text]:
    if shown.help:
        return [_line(line) for line in KEYS_LONG]
    if view.main is None or shown.page:
        return [_line(line) for line in shown.page]
    if view.stop is not None:
        return stop_lines(view.stop, shown.item)
    return _treatment(view, view.main, console, rows)


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


def _treatment(view: SessionView, lane: LaneView, console: Console, rows: int) -> list[Text]:
    """Return the lines of a step: the digits as large as what is left allows, drawn first of all.

    What matters least comes last, where a small terminal cuts it off.
    """
    place = _place(lane)
    words = [
        _caption(lane),
        *_waiting(view, lane.prompt),
        *_doing(lane),
        *_settings(lane),
        *_beside(view.beside),
        *_lines(lane.said, "yellow"),
        *_lines(lane.step.instruction),
    ]
    below = _folded(words, console)
    room = max(SMALLEST_DIGITS, rows - len(place) - len(below) - 1)
    columns = console.size.width
    digits = big_digits(clock_text(lane.shown_seconds * 1000), columns, min(room, rows - len(place) - 2))
    style = "bold yellow" if lane.move_left_ms is not None else "bold"
    left = " " * ((columns - len(digits[0])) // 2)
    return [*place, Text(""), *(Text(left + line, style, no_wrap=True) for line in digits), *below]


def _caption(lane: LaneView) -> Text:
    """Return what the digits count."""
    if lane.move_left_ms is not None:
        return _line("MOVE THERE, the step has not begun", "bold yellow")
    if lane.counts_up:
        parts = ["counting up"]
        if lane.minimum_left_ms:
            parts.append(f"at least {clock_text(lane.minimum_left_ms)} more")
        if lane.ceiling_left_ms is not None:
            parts.append(f"ends by itself in {clock_text(lane.ceiling_left_ms)}")
        return _line(", ".join(parts), "dim")
    more = f", {lane.extension_ms // 1000} s added" if lane.extension_ms else ""
    return _line(f"left of this step{more}", "dim")


def _place(lane: LaneView) -> list[Text]:
    side = SIDES.get(lane.step.side, "") if lane.step.side else ""
    if lane.step.side is None and lane.step.kind is StepKind.ZONE:
        side = "side not stated"
    again = f"  attempt {lane.attempt}" if lane.attempt > 1 else ""
    return [
        Text.assemble(
            (visible(lane.step.title).upper(), "bold"), "  " if side else "", (side, "bold reverse"), again
        )
    ]


def _doing(lane: LaneView) -> list[Text]:
    parts = [
        lane.step.mode.value.upper() if lane.step.mode else "",
        lane.step.technique or "",
        _counted("pass", lane.passing),
        _counted("time", lane.repeat),
        _counted("round", lane.block_repeat),
    ]
    if lane.stroke is not None:
        of = f" of {lane.stroke.count}" if lane.stroke.count else ""
        parts.append(f"stroke {lane.stroke.number}{of}: {lane.stroke.part}")
    return _lines("  ".join(part for part in parts if part), "bold")


def _settings(lane: LaneView) -> list[Text]:
    """Return what the device is set to, or what is to be set on the way to the step."""
    if lane.to_set:
        changes = ", ".join(change_in_words(change) for change in lane.to_set)
        return [_line(f"NOW: {changes}", "bold cyan")]
    return _lines(settings_text(lane.settings), "bold cyan")


def _counted(name: str, counted: Counted | None) -> str:
    if counted is None:
        return ""
    return f"{name} {counted.number}" + (f" of {counted.count}" if counted.count else "")


def _waiting(view: SessionView, prompt: str) -> list[Text]:
    if view.cut_off:
        return [
            _line("Taken up again after a stop. p: go on, e: end it as incomplete", "bold black on yellow")
        ]
    if view.phase is Phase.PAUSED:
        why = f" ({view.pause_reason})" if view.pause_reason else ""
        return [_line(f"PAUSED{why}. p: go on", "bold black on yellow")]
    return _lines(prompt, "bold black on yellow")


def _beside(lane: LaneView | None) -> list[Text]:
    if lane is None:
        return []
    side = f" {SIDES[lane.step.side]}" if lane.step.side else ""
    words = f"BESIDE IT: {lane.step.title}{side}  {clock_text(lane.shown_seconds * 1000)}  {lane.prompt}"
    return _lines(words, "bold magenta")


def _foot(view: SessionView, shown: Shown, columns: int) -> list[Text]:
    lines = [Text("")]
    if view.main is not None and not shown.help and not shown.page:
        if view.stop is not None:
            paused = view.phase is Phase.PAUSED
            lines += _waiting(view, "") if paused else [_line(way_on(view.stop, shown.item), "bold yellow")]
        lines += [*_next(view.next), _bar(view, columns), _totals(view, shown.utc_offset_min)]
    lines += [
        _line(shown.cue, "bold green"),
        _line(shown.message, ALARM if shown.refused else "green"),
    ]
    if shown.asking is not None:
        return [*lines, *_asking(shown.asking)]
    return [*lines, _line(_keys(columns), "dim")] if view.main is not None else lines


def _next(following: NextView | None) -> list[Text]:
    if following is None:
        return [_line("Next: the end", "dim")]
    step = following.step
    side = f", {SIDES[step.side]}" if step.side else ""
    turn = " CHANGE SIDE" if following.change_side else ""
    move = f", move {clock_text(following.move_ms)}" if following.move_ms else ""
    changes = "".join(f"; {change_in_words(change)}" for change in following.changes)
    return [_line(f"Next:{turn} {step.title}{side}{move}{changes}", "cyan")]


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
    return _line("  ".join(filter(None, parts)))


def _keys(columns: int) -> str:
    """Return as many keys as fit, those that matter most first."""
    line = ""
    for key in KEYS_SHORT:
        if len(line) + len(key) + len(ALL_KEYS) + 2 <= columns:
            line += f"{key}  "
    return line + ALL_KEYS


def _asking(asking: Asking) -> list[Text]:
    lines = [_line(line) for line in asking.prompt.lines]
    question = Text.assemble((visible(asking.prompt.text), "bold"), " ", visible(asking.typed))
    if not asking.prompt.keys:
        question.append("_", "blink")
    lines.append(question)
    if asking.problem:
        lines.append(_line(asking.problem, ALARM))
    return lines if "Esc" in asking.prompt.text else [*lines, _line("Esc: leave it", "dim")]


def _lines(text: str | None, style: str = "") -> list[Text]:
    return [_line(text, style)] if text else []


def _line(text: str, style: str = "") -> Text:
    return Text(visible(text), style)


def _folded(lines: list[Text], console: Console) -> list[Text]:
    """Break what is wider than the console at spaces; drawn lines are left to be cut."""
    folded: list[Text] = []
    for line in lines:
        if line.no_wrap or line.cell_len <= console.size.width:
            folded.append(line)
            continue
        indent = HANGING if line.plain.startswith(" ") else ""
        first, *others = line.wrap(console, console.size.width - len(indent))
        folded += [first, *(Text.assemble(indent, other) for other in others)]
    return folded
