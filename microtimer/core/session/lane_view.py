"""What one lane shows: its step, its countdown, its passes and strokes, and what it waits for."""

from dataclasses import dataclass
from typing import Literal

from microtimer.core.plan import DeviceSettings, PlannedStep, StepKind
from microtimer.core.sentence import sentence
from microtimer.core.session.apply import settings_on_arrival
from microtimer.core.session.rhythm import Rhythm, rhythm_of
from microtimer.core.session.setting_changes import SettingChange, ramp_in_words, setting_changes
from microtimer.core.session.state import Cursor, SessionState, Stage, Waiting
from microtimer.core.session.step_clock import ceiling_ms, clock_end_ms, planned_end_ms


@dataclass(frozen=True, slots=True)
class Counted:
    """The `number`-th (from 1) of `count`, or of an unstated number, and how far it has come (0 to 1)."""

    number: int
    count: int | None
    progress: float = 0.0


@dataclass(frozen=True, slots=True)
class StrokeView:
    """The present stroke, counted within its pass, or within the step where no passes are stated."""

    number: int
    count: int | None
    part: Literal["move", "hold"]
    progress: float
    """Of the part."""
    part_left_ms: int


@dataclass(frozen=True, slots=True)
class LaneView:
    """One lane as it is shown; both lanes look alike. Times are milliseconds."""

    lane: int
    step: PlannedStep
    stage: Stage
    waiting: Waiting | None
    attempt: int
    counts_up: bool
    """The clock counts up: nothing is counted down, or only a ceiling is."""
    elapsed_ms: int
    """On the step's clock."""
    remaining_ms: int | None
    """Until the step's time is done; None where it counts up. Waiting for a confirmation it is 0."""
    shown_seconds: int
    """The big number: what is left of the move or of the step, rounded up, or the full seconds counted up."""
    progress: float
    """Of the step, 0 to 1; 0 where its length is not stated."""
    extension_ms: int
    ceiling_left_ms: int | None
    """Until the step ends by itself at its hard ceiling."""
    minimum_left_ms: int | None
    """Until the least time is done."""
    move_left_ms: int | None
    """What is left of the move to the step; None once it is over."""
    move_ms: int
    passing: Counted | None
    stroke: StrokeView | None
    repeat: Counted | None
    block_repeat: Counted | None
    settings: DeviceSettings
    """What the device is set to now."""
    to_set: tuple[SettingChange, ...]
    """What has to be set for the step, while moving to it."""
    ramp: str
    """How the current goes up or down over the step, "" where it does not."""
    said: str | None
    """The words of the last mark reached in this step."""
    prompt: str
    """One sentence on what is waited for, "" when nothing is."""


def lane_view(state: SessionState, cursor: Cursor, lane: int) -> LaneView:
    """Return what a lane shows at the time of the state."""
    step = state.step(cursor)
    moving = cursor.stage is Stage.TRANSITION
    end_ms, top_ms = clock_end_ms(step, cursor), ceiling_ms(step, cursor)
    counts_up = cursor.waiting is Waiting.ANSWER or planned_end_ms(step, cursor) is None
    remaining_ms = None if counts_up or end_ms is None else _remaining_ms(cursor, end_ms)
    least_ms, length_ms = step.timing.minimum_ms, end_ms or step.timing.counted_ms
    move_left_ms = max(0, cursor.move_ms - cursor.moved_ms) if moving else None
    rhythm = rhythm_of(step) if cursor.stage is Stage.ACTIVE or cursor.waiting is Waiting.MARK else Rhythm()
    return LaneView(
        lane=lane,
        step=step,
        stage=cursor.stage,
        waiting=cursor.waiting,
        attempt=cursor.attempt,
        counts_up=counts_up,
        elapsed_ms=cursor.spent_ms,
        remaining_ms=remaining_ms,
        shown_seconds=_shown_seconds(cursor, move_left_ms, remaining_ms),
        progress=_share(cursor.spent_ms, length_ms) if cursor.waiting is not Waiting.LANE else 1.0,
        extension_ms=cursor.extension_ms,
        ceiling_left_ms=None if top_ms is None else max(0, top_ms - cursor.spent_ms),
        minimum_left_ms=None if least_ms is None else max(0, least_ms - cursor.spent_ms),
        move_left_ms=move_left_ms,
        move_ms=cursor.move_ms,
        passing=_passing(rhythm, cursor.spent_ms),
        stroke=_stroke(rhythm, cursor.spent_ms),
        repeat=Counted(step.repeat, step.repeats) if step.repeat else None,
        block_repeat=Counted(step.block_repeat, step.block_repeats) if step.block_repeat else None,
        settings=cursor.settings,
        to_set=setting_changes(cursor.settings, settings_on_arrival(cursor, step.settings)) if moving else (),
        ramp=ramp_in_words(step.ramp),
        said=_said(step, cursor),
        prompt=_prompt(step, cursor),
    )


def _remaining_ms(cursor: Cursor, end_ms: int) -> int:
    over = cursor.waiting in (Waiting.TIME_DONE, Waiting.LANE) or cursor.stage is Stage.FINISHED
    return 0 if over else max(0, end_ms - cursor.spent_ms)


def _shown_seconds(cursor: Cursor, move_left_ms: int | None, remaining_ms: int | None) -> int:
    """Return whole seconds: a countdown shows its ceiling, so that 0 means done."""
    if move_left_ms is not None:
        return -(-move_left_ms // 1000)
    return cursor.spent_ms // 1000 if remaining_ms is None else -(-remaining_ms // 1000)


def _share(part_ms: int, whole_ms: int) -> float:
    return min(1.0, part_ms / whole_ms) if whole_ms > 0 else 0.0


def _passing(rhythm: Rhythm, spent_ms: int) -> Counted | None:
    if not rhythm.pass_ms or not rhythm.passes:
        return None
    done, within_ms = divmod(spent_ms, rhythm.pass_ms)
    if done >= rhythm.passes:
        return Counted(rhythm.passes, rhythm.passes, 1.0)
    return Counted(done + 1, rhythm.passes, within_ms / rhythm.pass_ms)


def _stroke(rhythm: Rhythm, spent_ms: int) -> StrokeView | None:
    """Return the present stroke, or None where strokes have no length or are all done."""
    if not rhythm.stroke_ms:
        return None
    done, within_ms = divmod(spent_ms, rhythm.stroke_ms)
    if rhythm.strokes is not None and done >= rhythm.strokes:
        return None
    in_pass = rhythm.strokes_a_pass
    number, count = (done % in_pass, in_pass) if in_pass else (done, rhythm.strokes)
    move_ms = rhythm.move_ms or rhythm.stroke_ms
    if within_ms < move_ms:
        return StrokeView(number + 1, count, rhythm.only_part, within_ms / move_ms, move_ms - within_ms)
    hold_ms = rhythm.stroke_ms - move_ms
    return StrokeView(
        number + 1, count, "hold", (within_ms - move_ms) / hold_ms, rhythm.stroke_ms - within_ms
    )


def _said(step: PlannedStep, cursor: Cursor) -> str | None:
    reached = step.marks[: cursor.next_mark]
    return next((mark.say for mark in reversed(reached) if mark.say), None)


def _prompt(step: PlannedStep, cursor: Cursor) -> str:
    match cursor.waiting:
        case None:
            return ""
        case Waiting.TIME_DONE:
            return sentence("session", "Time is done: confirm to go on.")
        case Waiting.LANE:
            return sentence("session", "Done here: the other lane still runs.")
        case Waiting.MARK:
            return step.marks[cursor.next_mark - 1].say or sentence("session", "Confirm to go on.")
        case Waiting.ANSWER if step.kind is StepKind.CHOICE:
            return sentence("session", "Choose what comes next.")
        case Waiting.ANSWER if step.items or step.rules:
            return sentence("session", "Answer to go on.")
        case Waiting.ANSWER:
            return sentence("session", "Confirm to go on.")
