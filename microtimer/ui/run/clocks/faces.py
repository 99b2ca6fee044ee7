"""From a lane of the session to what the clocks show of it: the countdown, the second lane, the passes."""

from dataclasses import replace
from typing import Final

from microtimer.core.plan import Mode, StepKind
from microtimer.core.session.lane_view import LaneView, StrokeView
from microtimer.core.session.state import Stage, Waiting
from microtimer.core.session.view import SessionView
from microtimer.ui.icons import Icon
from microtimer.ui.language import catalogued, told, tr
from microtimer.ui.run.clocks.countdown import RingFace
from microtimer.ui.run.clocks.lane_card import LaneFace
from microtimer.ui.run.clocks.pass_bar import PassFace
from microtimer.ui.run.words import LONG_FROM_S, figure, minutes, side_phrase, technique_phrase, whole_seconds
from microtimer.ui.theme import side_token

_ENDING_MS: Final = 5_000


def ring_face(lane: LaneView, paused_ms: int | None = None) -> RingFace:
    """Return what the countdown shows of a lane, `paused_ms` into a pause if there is one."""
    color = side_token(lane.step.side) if lane.step.zone else "text2"
    if lane.move_left_ms is not None:
        face = _move_ring(lane)
    elif lane.waiting in (Waiting.TIME_DONE, Waiting.LANE):
        done, other = tr("run", "time is done"), tr("run", "done, the other clock runs")
        caption = done if lane.waiting is Waiting.TIME_DONE else other
        face = RingFace(icon=Icon.CHECK, caption=caption, color="ok", elapsed=0.0)
    elif lane.counts_up:
        face = _count_up_ring(lane, color)
    else:
        face = _countdown_ring(lane, color)
    if paused_ms is None:
        return face
    return RingFace(
        figure=face.figure or "0",
        caption=face.caption,
        color=color,
        elapsed=face.elapsed,
        passes=face.passes,
        held=face.held,
        broken=True,
        plate=tr("run", "PAUSED {time}").format(time=minutes(paused_ms // 1000)),
        dots=face.dots,
    )


def lane_face(shown: SessionView) -> LaneFace | None:
    """Return what the card of the second lane shows, None where nothing runs beside the main one."""
    lane = shown.beside
    if lane is None:
        return None
    ring = replace(ring_face(lane), caption="")  # the ring of the card is small
    waits = lane.waiting in (Waiting.TIME_DONE, Waiting.MARK) or (
        lane.stage is Stage.ACTIVE and lane.counts_up
    )
    words = told(lane.prompt) or lane.said or technique_phrase(lane.step) or lane.step.instruction or ""
    if lane.stage is Stage.TRANSITION:
        words = tr("run", "move to it")
    under = ", ".join(part for part in (side_phrase(lane.step.side), words) if part)
    return LaneFace(catalogued(lane.step.title), lane.step.side, under, ring, waits)


def pass_face(lane: LaneView, *, paused: bool) -> PassFace:
    """Return what the bar of passes shows; nothing on a step without a zone."""
    step = lane.step
    if step.kind is not StepKind.ZONE:
        return PassFace()
    static = step.mode is Mode.STATIC
    title, done, count, share = tr("run", "Glide"), 0, 0, lane.progress
    beside = ""
    if static:
        title = tr("run", "Hold still")
        beside = tr("run", "pads may stay on") if paused else tr("run", "pads on")
    stroke = lane.stroke
    if stroke:
        beside = _stroke_words(stroke, parts=bool(step.stroke and step.stroke.hold_ms))
    if lane.passing:
        words = tr("run", "Pass {n} of {count}")
        title = words.format(n=lane.passing.number, count=lane.passing.count)
        done, count, share = lane.passing.number - 1, lane.passing.count or 0, lane.passing.progress
    elif stroke:
        title, beside = beside[:1].upper() + beside[1:], ""
    if lane.stage is Stage.TRANSITION:
        title, beside, share = tr("run", "Get ready"), "", 0.0
    color = "text2" if paused else side_token(step.side)
    return PassFace(title, beside, color, done, count, share, None if static else stroke_share(lane))


def long_figure(lane: LaneView) -> bool:
    """Tell whether the figure is, or in this step comes to be, one of minutes and seconds."""
    if lane.counts_up:
        return True
    length_ms = max(lane.step.timing.planned_ms or 0, (lane.remaining_ms or 0) + lane.elapsed_ms)
    return max(length_ms, lane.move_ms) >= LONG_FROM_S * 1000


def held_of(lane: LaneView) -> float | None:
    """Return how much of the hold at the end of the way is over; None while the probes move."""
    return lane.stroke.progress if lane.stroke and lane.stroke.part == "hold" else None


def travel_of(lane: LaneView) -> float | None:
    """Return how far the probes are along their way, 0 to 1; None where no stroke is stated."""
    if lane.stroke is None:
        return None
    return lane.stroke.progress if lane.stroke.part == "move" else 1.0


def stroke_share(lane: LaneView) -> float | None:
    """Return how much of the present stroke is over, move and hold together."""
    if lane.stroke is None or lane.step.stroke is None:
        return None
    move_ms, hold_ms = lane.step.stroke.move_ms or 0, lane.step.stroke.hold_ms or 0
    held_ms = hold_ms * lane.stroke.progress
    done_ms = move_ms * lane.stroke.progress if lane.stroke.part == "move" else move_ms + held_ms
    return done_ms / (move_ms + hold_ms) if move_ms + hold_ms else None


def _move_ring(lane: LaneView) -> RingFace:
    over = 1 - (lane.move_left_ms or 0) / lane.move_ms if lane.move_ms else 0.0
    return RingFace(
        figure=figure(lane.shown_seconds),
        caption=tr("run", "until it starts"),
        color="text3",
        elapsed=over,
        plate=tr("run", "CHANGE SIDE") if lane.step.change_side else "",
    )


def _countdown_ring(lane: LaneView, color: str) -> RingFace:
    step = lane.step
    length_ms = (lane.remaining_ms or 0) + lane.elapsed_ms
    unit = tr("run", "seconds left") if lane.shown_seconds < LONG_FROM_S else tr("run", "left")
    whole = tr("run", "of {length}").format(length=_spoken_length(length_ms))
    return RingFace(
        figure=figure(lane.shown_seconds),
        caption=unit if step.mode is not Mode.STATIC else whole,
        color=color,
        elapsed=lane.progress,
        passes=lane.passing.count or 1 if lane.passing else 1,
        held=step.mode is Mode.STATIC,
        plate=tr("run", "CONFIRM") if lane.waiting is Waiting.MARK else "",
        ending=lane.remaining_ms is not None and lane.remaining_ms <= _ENDING_MS,
        dots=tuple(mark.at_ms / length_ms for mark in step.marks if 0 < mark.at_ms < length_ms),
    )


def _count_up_ring(lane: LaneView, color: str) -> RingFace:
    top_ms = lane.elapsed_ms + lane.ceiling_left_ms if lane.ceiling_left_ms is not None else None
    least_ms = lane.step.timing.minimum_ms
    caption = tr("run", "so far")
    if lane.minimum_left_ms:
        caption = tr("run", "at least {length}").format(length=_spoken_length(least_ms or 0))
    elif least_ms and lane.waiting is None:
        caption = tr("run", "enough, go on when ready")
    elif top_ms:
        caption = tr("run", "at most {length}").format(length=_spoken_length(top_ms))
    scale_ms = top_ms or (least_ms if lane.minimum_left_ms else None)
    return RingFace(
        figure=figure(lane.shown_seconds),
        caption=caption,
        color=color,
        elapsed=min(1.0, lane.elapsed_ms / scale_ms) if scale_ms else None,
        held=lane.step.mode is Mode.STATIC,
        dots=(least_ms / top_ms,) if top_ms and least_ms and least_ms < top_ms else (),
    )


def _spoken_length(ms: int) -> str:
    seconds = whole_seconds(ms)
    return tr("run", "{n} seconds").format(n=seconds) if seconds < LONG_FROM_S else minutes(seconds)


def _stroke_words(stroke: StrokeView, *, parts: bool) -> str:
    number = str(stroke.number)
    if stroke.count:
        number = tr("run", "{n} of {count}").format(n=stroke.number, count=stroke.count)
    if not parts:
        return tr("run", "stroke {number}").format(number=number)
    if stroke.part == "move":
        return tr("run", "stroke {number}, move").format(number=number)
    return tr("run", "stroke {number}, hold").format(number=number)
