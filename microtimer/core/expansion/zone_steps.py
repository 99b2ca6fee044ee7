"""Zone and task steps: one planned step for each side and repeat."""

from microtimer.core.expansion.chosen import Chosen
from microtimer.core.expansion.frame import Frame
from microtimer.core.expansion.settings import device_settings
from microtimer.core.expansion.sides import mirrored_contacts
from microtimer.core.expansion.timing import counted_timing, ending_of, optional_ms, thousandths, timing_of
from microtimer.core.expansion.tree import Node
from microtimer.core.plan import (
    Contact,
    DeviceSettings,
    Mark,
    PlannedStep,
    Ramp,
    Side,
    StepKind,
    Stroke,
    Timing,
)
from microtimer.core.protocol_steps import SessionRange, StepBase, TaskStep, TimedBase, ZoneStep


def planned_task(node: Node, step: TaskStep, frame: Frame, chosen: Chosen) -> PlannedStep:
    """Return the planned step of work without current; its ids and repeats are the walk's to set."""
    where = node.words
    exact_s = chosen.seconds(step.dwell_s, where)
    timing = timing_of(step, exact_s, chosen.range_ms(step.id)) or Timing()
    return _planned(node, step, frame, StepKind.TASK).model_copy(
        update={
            "title": step.title or step.modality or "Task",
            "modality": step.modality,
            **_timed(step, timing, frame, chosen, where),
        }
    )


def planned_zone(node: Node, step: ZoneStep, frame: Frame, chosen: Chosen, title: str) -> PlannedStep:
    """Return the planned step of a placement still without side; ids and repeats are the walk's to set."""
    where = node.words
    now = _session_range(step, chosen.session_number)
    passes = now.passes if now and now.passes else chosen.count(step.passes, where)
    stroke = _stroke(step, chosen, where)
    exact_s = now.dwell_s if now and now.dwell_s else chosen.seconds(step.dwell_s, where)
    timing = timing_of(step, exact_s, chosen.range_ms(step.id)) or counted_timing(stroke, passes)
    return _planned(node, step, frame, StepKind.ZONE).model_copy(
        update={
            "title": step.title or title,
            "zone": step.zone,
            "with_zones": step.with_zones or (),
            "zone_choices": step.zone_choices or (),
            "mode": step.mode,
            "technique": step.technique,
            "intent": step.intent,
            "direction": step.direction,
            "muscles": step.muscles or (),
            "origin_point": step.origin_point,
            "insertion_point": step.insertion_point,
            "hand_action": step.hand_action,
            "contacts": _contacts(step),
            "max_gap_mm": step.max_gap_mm,
            "max_window_mm": step.max_window_mm,
            "passes": passes,
            "stroke": stroke,
            "settings": _settings(step, now, frame, chosen, where),
            "ramp": _ramp(step),
            "regel_ms": optional_ms(step.regel_s),
            **_timed(step, timing, frame, chosen, where),
        }
    )


def on_side(planned: PlannedStep, side: Side | None, *, mirrored: bool) -> PlannedStep:
    """Return the placement on one side; the contacts of a mirrored step change sides with it."""
    contacts = mirrored_contacts(planned.contacts, side) if mirrored else planned.contacts
    return planned.model_copy(update={"side": side, "contacts": contacts})


def planned_stop(node: Node, frame: Frame, kind: StepKind, title: str) -> PlannedStep:
    """Return the planned step of a gate, checkpoint or choice."""
    return _planned(node, node.step, frame, kind).model_copy(update={"title": title})


def _planned(node: Node, step: StepBase, frame: Frame, kind: StepKind) -> PlannedStep:
    source = step.source if step.grade is None or step.source is None else f"{step.source} ({step.grade})"
    return PlannedStep(
        index=0,
        id=node.source_id,
        source_id=node.source_id,
        pointer=node.pointer,
        kind=kind,
        section=frame.section,
        section_title=frame.section_title,
        title=step.title or node.source_id,
        instruction=step.instruction,
        say=step.say,
        note=step.note,
        source=source,
        lane=frame.lane,
        lane_group=frame.lane_group,
        block_title=frame.block_title,
        block_repeat=frame.block_repeat,
        block_repeats=frame.block_repeats,
    )


def _timed(step: TimedBase, timing: Timing, frame: Frame, chosen: Chosen, where: str) -> dict[str, object]:
    stated = timing.planned_ms is not None or timing.minimum_ms is not None or timing.maximum_ms is not None
    example = frame.example_timing if step.example_timing is None else step.example_timing
    return {
        "timing": timing,
        "ending": ending_of(step, timing),
        "marks": _marks(step, chosen, where),
        "interval_ms": optional_ms(step.interval_s),
        "example_timing": example and stated,
    }


def _marks(step: TimedBase, chosen: Chosen, where: str) -> tuple[Mark, ...]:
    marks = [
        Mark(
            at_ms=thousandths(mark.at_s),
            say=mark.say,
            settings=None if mark.settings is None else device_settings(mark.settings, chosen, where),
            confirm=mark.confirm is True,
        )
        for mark in step.marks or ()
    ]
    return tuple(sorted(marks, key=lambda mark: mark.at_ms))


def _session_range(step: ZoneStep, number: int | None) -> SessionRange | None:
    """Return what differs in this session of the series: the first range that holds it."""
    if number is None:
        return None
    ranges = step.by_session or ()
    return next((one for one in ranges if one.sessions[0] <= number <= one.sessions[1]), None)


def _stroke(step: ZoneStep, chosen: Chosen, where: str) -> Stroke | None:
    if step.stroke is None:
        return None
    return Stroke(
        move_ms=optional_ms(step.stroke.move_s),
        hold_ms=optional_ms(step.stroke.hold_s),
        count=chosen.count(step.stroke.count, where),
    )


def _settings(
    step: ZoneStep, now: SessionRange | None, frame: Frame, chosen: Chosen, where: str
) -> DeviceSettings:
    """Return the settings of a placement: each layer lies over the one before."""
    settings = frame.under
    for layer in (step.settings, now.settings if now else None, *frame.over):
        if layer is not None:
            settings = settings.merged(device_settings(layer, chosen, where))
    return settings


def _contacts(step: ZoneStep) -> tuple[Contact, ...]:
    return tuple(
        Contact(
            name=contact.name,
            role=contact.role,
            polarity=contact.polarity,
            side=contact.side,
            place=contact.place,
        )
        for contact in step.contacts or ()
    )


def _ramp(step: ZoneStep) -> Ramp | None:
    ramp = step.ramp
    if ramp is None:
        return None
    return Ramp(
        from_ua=ramp.from_ua, to_ua=ramp.to_ua, step_ua=ramp.step_ua, by_operator=ramp.by == "operator"
    )
