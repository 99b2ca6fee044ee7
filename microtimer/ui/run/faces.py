"""From what a session shows to what each part of the treatment screen shows."""

from dataclasses import replace
from typing import Final

from microtimer.core.plan import Amount, Mode, Plan, PlannedStep, Side, StepKind
from microtimer.core.session.lane_view import LaneView, StrokeView
from microtimer.core.session.outlook import NextView
from microtimer.core.session.setting_changes import SettingChange
from microtimer.core.session.state import Phase, Stage, Waiting
from microtimer.core.session.view import SessionView
from microtimer.ui.icons import Icon
from microtimer.ui.language import catalogued, told, tr
from microtimer.ui.run.clocks.balance import SideTime
from microtimer.ui.run.clocks.countdown import RingFace
from microtimer.ui.run.clocks.lane_card import LaneFace
from microtimer.ui.run.clocks.pass_bar import PassFace
from microtimer.ui.run.next_line import NextFace
from microtimer.ui.run.nudges import main_setting
from microtimer.ui.run.setting_row import SettingFace
from microtimer.ui.run.step_header import HeaderFace
from microtimer.ui.run.treatment_view import TreatmentFace
from microtimer.ui.run.words import (
    change_phrase,
    figure,
    minutes,
    place_phrase,
    setting_label,
    setting_names,
    setting_text,
    setting_unit,
    setting_value,
    side_phrase,
    technique_phrase,
    whole_seconds,
)
from microtimer.ui.theme import side_token

_ENDING_MS: Final = 5_000
_LONG_S: Final = 100


def treatment_face(plan: Plan, shown: SessionView) -> TreatmentFace:
    """Return everything of the treatment view except the map; the session must stand at a step."""
    lane = shown.main
    if lane is None:
        return TreatmentFace(HeaderFace(), RingFace(), PassFace(), (), "", None)
    return TreatmentFace(
        header=_header(plan, shown, lane),
        ring=ring_face(lane, paused_ms=shown.paused_ms if shown.phase is Phase.PAUSED else None),
        passes=_passes(lane, paused=shown.phase is Phase.PAUSED),
        settings=_settings(lane),
        instruction=instruction(lane) if lane.step.kind is StepKind.ZONE else "",
        next=_next(shown, lane),
        balance=tuple(
            SideTime(zone.side, zone.done_ms // 1000, whole_seconds(zone.planned_ms))
            for zone in shown.zone_times
            if zone.side in (Side.LEFT, Side.RIGHT, Side.MIDLINE)
        ),
        lane=_beside(shown),
        words=_words_beside(lane),
        may_jump=_may_jump(shown, lane),
        long_figure=_long_figure(lane),
    )


def _may_jump(shown: SessionView, lane: LaneView) -> bool:
    active = shown.phase is Phase.RUNNING and lane.stage is Stage.ACTIVE
    return active and lane.step.kind is StepKind.ZONE and main_setting(lane.settings) is not None


def _long_figure(lane: LaneView) -> bool:
    """Tell whether the figure is, or in this step comes to be, one of minutes and seconds."""
    if lane.counts_up:
        return True
    length_ms = max(lane.step.timing.planned_ms or 0, (lane.remaining_ms or 0) + lane.elapsed_ms)
    return max(length_ms, lane.move_ms) >= _LONG_S * 1000


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


def instruction(lane: LaneView) -> str:
    """Return the sentence under the ring: what is waited for, what a mark said, or what the author wrote."""
    if lane.prompt and lane.waiting is not Waiting.ANSWER:
        return told(lane.prompt)
    ramp = told(lane.ramp)
    ramp = f"{ramp[:1].upper()}{ramp[1:]}." if ramp else ""
    written = lane.said or " ".join(part for part in (ramp, lane.step.instruction) if part)
    if written:
        return written
    return told(lane.prompt) or _direction_words(lane.step)


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


def left_words(plan: Plan, shown: SessionView, offset_min: int) -> str:
    """Return what is left of the session and when it ends by the clock on the wall."""
    ahead = [plan.steps[s.index] for s in shown.segments if s.state.value in ("future", "current")]
    open_ended = any(step.timing.counted_ms == 0 for step in ahead)
    if open_ended and not shown.left_ms:
        return tr("run", "No timed step left")
    match open_ended, shown.phase is Phase.PAUSED:
        case False, False:
            words = tr("run", "{time} left, ends {clock}")
        case False, True:
            words = tr("run", "{time} left, ends {clock} if resumed now")
        case True, False:
            words = tr("run", "at least {time} left, ends {clock}")
        case _:
            words = tr("run", "at least {time} left, ends {clock} if resumed now")
    left = minutes(whole_seconds(shown.left_ms))
    return words.format(time=left, clock=wall_clock(shown.ends_at_utc_ms, offset_min))


def wall_clock(utc_ms: int, offset_min: int) -> str:
    """Return the local time of day as HH:MM."""
    minute = utc_ms // 60_000 + offset_min
    return f"{minute // 60 % 24:02d}:{minute % 60:02d}"


def _header(plan: Plan, shown: SessionView, lane: LaneView) -> HeaderFace:
    step, over = lane.step, ""
    if lane.stage is Stage.TRANSITION:
        over = tr("run", "CHANGE SIDE") if step.change_side else tr("run", "MOVE TO")
    how = [technique_phrase(step), _direction_words(step)]
    zone = step.kind is StepKind.ZONE
    return HeaderFace(
        title=catalogued(step.title),
        over=over,
        count=tr("run", "Step {n} of {count}").format(n=shown.step_number, count=shown.step_count),
        part=_part(lane),
        has_side=zone,
        side=step.side,
        mode=step.mode,
        technique=", ".join(word for word in how if word),
        example=zone and (step.example_timing or plan.example_timing),
    )


def _part(lane: LaneView) -> str:
    step = lane.step
    parts = [step.section_title or "", step.block_title or ""]
    if lane.block_repeat:
        words = tr("run", "round {n} of {count}")
        parts.append(words.format(n=lane.block_repeat.number, count=lane.block_repeat.count))
    if lane.repeat:
        words = tr("run", "repeat {n} of {count}")
        parts.append(words.format(n=lane.repeat.number, count=lane.repeat.count))
    if lane.attempt > 1:
        parts.append(tr("run", "again, attempt {n}").format(n=lane.attempt))
    return ", ".join(dict.fromkeys(part for part in parts if part))


def _direction_words(step: PlannedStep) -> str:
    return (step.direction or "").replace("_", " ").replace("-", " ")


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
    unit = tr("run", "seconds left") if lane.shown_seconds < _LONG_S else tr("run", "left")
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
    return tr("run", "{n} seconds").format(n=seconds) if seconds < _LONG_S else minutes(seconds)


def _passes(lane: LaneView, *, paused: bool) -> PassFace:
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


def _stroke_words(stroke: StrokeView, *, parts: bool) -> str:
    number = str(stroke.number)
    if stroke.count:
        number = tr("run", "{n} of {count}").format(n=stroke.number, count=stroke.count)
    if not parts:
        return tr("run", "stroke {number}").format(number=number)
    if stroke.part == "move":
        return tr("run", "stroke {number}, move").format(number=number)
    return tr("run", "stroke {number}, hold").format(number=number)


def _settings(lane: LaneView) -> tuple[SettingFace, ...]:
    if lane.step.kind is not StepKind.ZONE:
        return ()
    to_set = {change.name: change for change in lane.to_set}
    wanted = lane.settings.model_copy(update={name: change.after for name, change in to_set.items()})
    faces = []
    for name in setting_names(wanted):
        value, planned = getattr(wanted, name), getattr(lane.step.settings, name)
        remark = ""
        if name in to_set:
            before = to_set[name].before
            remark = tr("run", "set now")
            if before is not None:
                remark = tr("run", "set now, was {value}").format(value=setting_text(name, before))
        elif planned is not None and planned != value and not _inside(value, planned):
            remark = tr("run", "protocol: {value}").format(value=setting_text(name, planned))
        unit = setting_unit(name) if isinstance(value, Amount) else ""
        shown = setting_value(name, value)
        faces.append(SettingFace(name, setting_label(name), shown, unit, remark, stated=value is not None))
    return tuple(faces)


def _inside(value: object, planned: object) -> bool:
    """Tell whether a value lies inside a planned range."""
    if not isinstance(value, Amount) or not isinstance(planned, Amount):
        return False
    return planned.low <= value.low and value.high <= planned.high


def _next(shown: SessionView, lane: LaneView) -> NextFace | None:
    if lane.stage is Stage.TRANSITION and lane.to_set:
        return NextFace(
            label=tr("run", "FIRST"), title=tr("run", "Set the device"), changes=_phrases(lane.to_set)
        )
    return next_face(shown.next)


def next_face(coming: NextView | None) -> NextFace:
    """Return what the next-up line shows."""
    if coming is None:
        return NextFace(label=tr("run", "LAST"), title=tr("run", "This is the last step"))
    step = coming.step
    zone = step.kind is StepKind.ZONE
    seconds = whole_seconds(step.timing.counted_ms)
    time = ""
    if seconds:
        time = tr("run", "{n} s").format(n=seconds) if seconds < _LONG_S else minutes(seconds)
    return NextFace(
        title=place_phrase(step),
        side=step.side if zone else None,
        mode=step.mode,
        time=time,
        changes=(*_phrases(coming.changes), *((told(coming.ramp),) if coming.ramp else ())),
        same_settings=zone and not coming.changes and not coming.ramp,
    )


def _words_beside(lane: LaneView) -> str:
    """Return what stands beside the ring of a step without settings: its instruction, large, and its note."""
    if lane.step.kind is StepKind.ZONE:
        return ""
    if lane.step.options:
        return lane.step.instruction or ""
    return "\n\n".join(part for part in (instruction(lane), lane.step.note or "") if part)


def _phrases(changes: tuple[SettingChange, ...]) -> tuple[str, ...]:
    """Return the changes in words, the current first: it is what is felt."""
    changes = tuple(sorted(changes, key=lambda change: change.name != "current_ua"))
    return tuple(change_phrase(change) for change in changes)


def _beside(shown: SessionView) -> LaneFace | None:
    lane = shown.beside
    if lane is None:
        return None
    ring = ring_face(lane)
    ring = replace(ring, caption="")  # the ring of the card is small
    waits = lane.waiting in (Waiting.TIME_DONE, Waiting.MARK) or (
        lane.stage is Stage.ACTIVE and lane.counts_up
    )
    words = told(lane.prompt) or lane.said or technique_phrase(lane.step) or lane.step.instruction or ""
    if lane.stage is Stage.TRANSITION:
        words = tr("run", "move to it")
    under = ", ".join(part for part in (side_phrase(lane.step.side), words) if part)
    return LaneFace(catalogued(lane.step.title), lane.step.side, under, ring, waits)
