"""What the guide shows of a step under way: the place, the time in large digits, what is done there."""

from rich.console import Console
from rich.text import Text

from microtimer.core.plan import StepKind
from microtimer.core.problem import visible
from microtimer.core.session.lane_view import Counted, LaneView
from microtimer.core.session.setting_changes import change_in_words
from microtimer.core.session.state import Phase
from microtimer.core.session.view import SessionView
from microtimer.terminal.big_digits import big_digits
from microtimer.terminal.printing import clock_text
from microtimer.terminal.screen_lines import SIDES, folded, line, lines
from microtimer.terminal.setting_words import settings_text

SMALLEST_DIGITS = 5


def treatment_lines(view: SessionView, lane: LaneView, console: Console, rows: int) -> list[Text]:
    """Return the lines of a step: the digits as large as what is left allows, drawn first of all.

    What matters least comes last, where a small terminal cuts it off.
    """
    place = _place(lane)
    words = [
        _caption(lane),
        *waiting(view, lane.prompt),
        *_doing(lane),
        *_settings(lane),
        *lines(lane.ramp, "cyan"),
        *_beside(view.beside),
        *lines(lane.said, "yellow"),
        *lines(lane.step.instruction),
    ]
    below = folded(words, console)
    room = max(SMALLEST_DIGITS, rows - len(place) - len(below) - 1)
    columns = console.size.width
    digits = big_digits(clock_text(lane.shown_seconds * 1000), columns, min(room, rows - len(place) - 2))
    style = "bold yellow" if lane.move_left_ms is not None else "bold"
    left = " " * ((columns - len(digits[0])) // 2)
    return [*place, Text(""), *(Text(left + line, style, no_wrap=True) for line in digits), *below]


def _caption(lane: LaneView) -> Text:
    """Return what the digits count."""
    if lane.move_left_ms is not None:
        return line("MOVE THERE, the step has not begun", "bold yellow")
    if lane.counts_up:
        parts = ["counting up"]
        if lane.minimum_left_ms:
            parts.append(f"at least {clock_text(lane.minimum_left_ms)} more")
        if lane.ceiling_left_ms is not None:
            parts.append(f"ends by itself in {clock_text(lane.ceiling_left_ms)}")
        return line(", ".join(parts), "dim")
    more = f", {lane.extension_ms // 1000} s added" if lane.extension_ms else ""
    return line(f"left of this step{more}", "dim")


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
    return lines("  ".join(part for part in parts if part), "bold")


def _settings(lane: LaneView) -> list[Text]:
    """Return what the device is set to, or what is to be set on the way to the step."""
    if lane.to_set:
        changes = ", ".join(change_in_words(change) for change in lane.to_set)
        return [line(f"NOW: {changes}", "bold cyan")]
    return lines(settings_text(lane.settings), "bold cyan")


def _counted(name: str, counted: Counted | None) -> str:
    if counted is None:
        return ""
    return f"{name} {counted.number}" + (f" of {counted.count}" if counted.count else "")


def _beside(lane: LaneView | None) -> list[Text]:
    if lane is None:
        return []
    side = f" {SIDES[lane.step.side]}" if lane.step.side else ""
    words = f"BESIDE IT: {lane.step.title}{side}  {clock_text(lane.shown_seconds * 1000)}  {lane.prompt}"
    return lines(words, "bold magenta")


def waiting(view: SessionView, prompt: str) -> list[Text]:
    """Return what is waited for: a resume, or what `prompt` asks."""
    if view.cut_off:
        return [
            line("Taken up again after a stop. p: go on, e: end it as incomplete", "bold black on yellow")
        ]
    if view.phase is Phase.PAUSED:
        why = f" ({view.pause_reason})" if view.pause_reason else ""
        return [line(f"PAUSED{why}. p: go on", "bold black on yellow")]
    return lines(prompt, "bold black on yellow")
