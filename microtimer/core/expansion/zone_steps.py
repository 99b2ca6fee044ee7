"""Zone and task steps: what is the same on every side and in every repeat."""

from dataclasses import dataclass
from typing import Any

from microtimer.core.expansion.chosen import Chosen
from microtimer.core.expansion.frame import Frame
from microtimer.core.expansion.runs import StepFields
from microtimer.core.expansion.settings import device_settings
from microtimer.core.expansion.timing import counted_timing, ending_of, optional_ms, thousandths, timing_of
from microtimer.core.expansion.tree import Node
from microtimer.core.format.protocol_steps import SessionRange, StepBase, TaskStep, TimedBase, ZoneStep
from microtimer.core.plan import Contact, DeviceSettings, Mark, Ramp, StepPicture, Stroke, Timing


@dataclass(frozen=True, slots=True)
class TimedStep:
    """A timed step as it is on every side and in every repeat."""

    fields: StepFields
    timing: Timing
    contacts: tuple[Contact, ...] = ()
    """As the author wrote them: for the client's left where the step is mirrored."""


def timed_task(node: Node, step: TaskStep, frame: Frame, chosen: Chosen) -> TimedStep:
    """Return work without current, timed where the author gave seconds."""
    exact_s = chosen.seconds(step.dwell_s, node.words)
    timing = timing_of(step, exact_s, chosen.range_ms(step.id)) or Timing()
    fields = {
        **step_fields(node, step, frame, step.title or step.modality or "Task"),
        **_timed_fields(step, timing, frame, chosen, node.words),
        "modality": step.modality,
    }
    return TimedStep(fields, timing)


def timed_zone(node: Node, step: ZoneStep, frame: Frame, chosen: Chosen, title: str) -> TimedStep:
    """Return a placement, `title` being the name of its zone."""
    where = node.words
    now = _session_range(step, chosen.session_number)
    passes = now.passes if now and now.passes else chosen.count(step.passes, where)
    stroke = _stroke(step, chosen, where)
    exact_s = now.dwell_s if now and now.dwell_s else chosen.seconds(step.dwell_s, where)
    timing = timing_of(step, exact_s, chosen.range_ms(step.id)) or counted_timing(stroke, passes)
    fields = {
        **step_fields(node, step, frame, step.title or title),
        **_timed_fields(step, timing, frame, chosen, where),
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
        "max_gap_mm": step.max_gap_mm,
        "max_window_mm": step.max_window_mm,
        "passes": passes,
        "stroke": stroke,
        "settings": _settings(step, now, frame, chosen, where),
        "ramp": _ramp(step),
        "regel_ms": optional_ms(step.regel_s),
    }
    return TimedStep(fields, timing, _contacts(step))


def step_fields(node: Node, step: StepBase, frame: Frame, title: str) -> dict[str, Any]:
    """Return the fields that every kind of planned step has."""
    source = step.source if step.grade is None or step.source is None else f"{step.source} ({step.grade})"
    image = step.image or frame.image
    return {
        "pointer": node.pointer,
        "section_title": frame.section_title,
        "title": title,
        "instruction": step.instruction,
        "say": step.say,
        "note": step.note,
        "image": None if image is None else StepPicture(file=image.file, alt=image.alt),
        "source": source,
        "block_title": frame.block_title,
        "block_repeat": frame.block_repeat,
        "block_repeats": frame.block_repeats,
    }


def _timed_fields(
    step: TimedBase, timing: Timing, frame: Frame, chosen: Chosen, where: str
) -> dict[str, Any]:
    stated = timing.planned_ms is not None or timing.minimum_ms is not None or timing.maximum_ms is not None
    example = frame.example_timing if step.example_timing is None else step.example_timing
    return {
        "ending": ending_of(step, timing),
        "marks": _marks(step, chosen, where),
        "interval_ms": optional_ms(step.interval_s),
        "example_timing": example and stated,
    }


def _marks(step: TimedBase, chosen: Chosen, where: str) -> tuple[Mark, ...]:
    if not step.marks:
        return ()
    marks = [
        Mark(
            at_ms=thousandths(mark.at_s),
            say=mark.say,
            settings=None if mark.settings is None else device_settings(mark.settings, chosen, where),
            confirm=mark.confirm is True,
        )
        for mark in step.marks
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
