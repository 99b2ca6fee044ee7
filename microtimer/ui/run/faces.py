"""From what a session shows to what each part of the treatment screen shows."""

from microtimer.core.plan import Amount, Plan, PlannedStep, Side, StepKind
from microtimer.core.session.lane_view import LaneView
from microtimer.core.session.outlook import NextView, SegmentState
from microtimer.core.session.setting_changes import SettingChange
from microtimer.core.session.state import Phase, Stage, Waiting
from microtimer.core.session.view import SessionView
from microtimer.ui.language import catalogued, told, tr
from microtimer.ui.run.clocks.balance import SideTime
from microtimer.ui.run.clocks.countdown import RingFace
from microtimer.ui.run.clocks.faces import lane_face, long_figure, pass_face, ring_face
from microtimer.ui.run.clocks.pass_bar import PassFace
from microtimer.ui.run.next_line import NextFace
from microtimer.ui.run.nudges import main_setting
from microtimer.ui.run.setting_row import SettingFace
from microtimer.ui.run.step_header import HeaderFace
from microtimer.ui.run.treatment_view import TreatmentFace
from microtimer.ui.run.words import (
    LONG_FROM_S,
    change_phrase,
    minutes,
    place_phrase,
    setting_label,
    setting_names,
    setting_text,
    setting_unit,
    setting_value,
    technique_phrase,
    whole_seconds,
)
from microtimer.ui.when import time_of_day


def treatment_face(plan: Plan, shown: SessionView) -> TreatmentFace:
    """Return everything of the treatment view except the map; the session must stand at a step."""
    lane = shown.main
    if lane is None:
        return TreatmentFace(HeaderFace(), RingFace(), PassFace(), (), "", None)
    return TreatmentFace(
        header=_header(plan, shown, lane),
        ring=ring_face(lane, paused_ms=shown.paused_ms if shown.phase is Phase.PAUSED else None),
        passes=pass_face(lane, paused=shown.phase is Phase.PAUSED),
        settings=_settings(lane),
        instruction=instruction(lane) if lane.step.kind is StepKind.ZONE else "",
        next=_next(shown, lane),
        balance=tuple(
            SideTime(zone.side, zone.done_ms // 1000, whole_seconds(zone.planned_ms))
            for zone in shown.zone_times
            if zone.side in (Side.LEFT, Side.RIGHT, Side.MIDLINE)
        ),
        lane=lane_face(shown),
        words=_words_beside(lane),
        may_jump=_may_jump(shown, lane),
        long_figure=long_figure(lane),
    )


def _may_jump(shown: SessionView, lane: LaneView) -> bool:
    active = shown.phase is Phase.RUNNING and lane.stage is Stage.ACTIVE
    return active and lane.step.kind is StepKind.ZONE and main_setting(lane.settings) is not None


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


def left_words(plan: Plan, shown: SessionView, offset_min: int) -> str:
    """Return what is left of the session and when it ends by the clock on the wall."""
    ahead = (s.index for s in shown.segments if s.state in (SegmentState.FUTURE, SegmentState.CURRENT))
    open_ended = any(plan.steps[index].timing.counted_ms == 0 for index in ahead)
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
    return words.format(time=left, clock=time_of_day(shown.ends_at_utc_ms, offset_min))


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
        time = tr("run", "{n} s").format(n=seconds) if seconds < LONG_FROM_S else minutes(seconds)
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
