"""When cues are due: those at set times on a lane's clock, and those that an event brings with it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice

from microtimer.core.plan import PlannedStep
from microtimer.core.session.apply import STOPS, settings_after
from microtimer.core.session.cues import Cue, CueKind
from microtimer.core.session.events import (
    ConfirmNeeded,
    GapFound,
    MarkReached,
    SessionEnded,
    SessionEvent,
    SettingChanged,
    StepEnd,
    StepEnded,
    StepStarted,
    TransitionStarted,
)
from microtimer.core.session.rhythm import rhythm_of
from microtimer.core.session.setting_changes import SettingChange, setting_changes
from microtimer.core.session.state import NOTHING_SET, Cursor, Phase, SessionState, Stage, Waiting
from microtimer.core.session.step_clock import clock_end_ms
from microtimer.core.speech.saying import Saying
from microtimer.core.speech.sayings import changing, fixed, is_read, marking, naming, ramping

STALE_MS = 2_000
"""A momentary cue that is later than this is dropped: it would tell of something long past."""
LIMIT_NEAR_MS = 60_000
"""How long before the device switches itself off."""
SHORTEST_WITH_COUNTDOWN_MS = 10_000
SHORTEST_WITH_HALFWAY_MS = 20_000

MOMENTARY = frozenset(
    {
        CueKind.GET_READY,
        CueKind.STROKE,
        CueKind.HOLD,
        CueKind.PASS,
        CueKind.HALFWAY,
        CueKind.LAST_SECONDS,
        CueKind.INTERVAL,
        CueKind.PAUSED_TOO_LONG,
    }
)


@dataclass(frozen=True, slots=True)
class Beat:
    """A cue at `first_ms` on a clock and, with `every_ms`, again and again, always before `before_ms`."""

    kind: CueKind
    first_ms: int
    every_ms: int | None = None
    before_ms: int | None = None
    but_not_every_ms: int | None = None
    """Silent at multiples of this, where another cue speaks."""
    text: str = ""

    def within(self, after_ms: int, until_ms: int) -> Iterator[int]:
        """Yield its times in the half-open span (after, until]."""
        at = self.first_ms
        if self.every_ms and at <= after_ms:
            at += ((after_ms - at) // self.every_ms + 1) * self.every_ms
        end = until_ms if self.before_ms is None else min(until_ms, self.before_ms - 1)
        while after_ms < at <= end:
            if not self.but_not_every_ms or at % self.but_not_every_ms:
                yield at
            if not self.every_ms:
                return
            at += self.every_ms


@dataclass(frozen=True, slots=True)
class Score:
    """The beats that play on one clock, which shows `zero_t_ms` subtracted from the session time."""

    zero_t_ms: int
    beats: tuple[Beat, ...]
    step: int | None = None
    lane: int = 0


def cues_between(state: SessionState, after_ms: int, until_ms: int, now_ms: int) -> list[Cue]:
    """Return the cues at set times in (after, until] of session time, in order, nothing happening in between.

    `now_ms` is the present: momentary cues that are late by then are dropped.
    """
    fresh_ms = now_ms - STALE_MS - 1  # the span is open at its beginning
    cues = [
        Cue(
            kind=beat.kind,
            t_ms=at + score.zero_t_ms,
            step=score.step,
            lane=score.lane,
            text=beat.text,
            saying=fixed(state.plan, beat.kind),
        )
        for score in _scores(state)
        for beat in score.beats
        for at in beat.within(
            (max(after_ms, fresh_ms) if beat.kind in MOMENTARY else after_ms) - score.zero_t_ms,
            until_ms - score.zero_t_ms,
        )
    ]
    return sorted(cues, key=lambda cue: cue.t_ms)


def next_cue_ms(state: SessionState, after_ms: int) -> int | None:
    """Return the session time of the first cue at a set time later than `after_ms`, or None."""
    times = (
        at + score.zero_t_ms
        for score in _scores(state)
        for beat in score.beats
        for at in islice(beat.within(after_ms - score.zero_t_ms, _FOR_EVER), 1)
    )
    return min(times, default=None)


def cues_of_event(before: SessionState, event: SessionEvent) -> tuple[Cue, ...]:
    """Return the cues an event brings with it, given the state it happened to."""
    match event:
        case TransitionStarted():
            return _announced(before, event)
        case StepStarted():
            return _begun(before, event)
        case MarkReached():
            return _marked(before, event)
        case ConfirmNeeded():
            return _stopped(event)
        case StepEnded(how=StepEnd.TIME | StepEnd.CEILING):
            cursor = before.cursor(event.lane)
            told = cursor is not None and cursor.waiting is Waiting.TIME_DONE
            return () if told else (_cue(CueKind.END, event),)
        case SettingChanged(planned=True):
            change = SettingChange.of(event.name, event.previous, event.value)
            return (_cue(CueKind.CHANGE_SETTING, event, changing(before.plan, None, (change,))),)
        case GapFound():
            return (Cue(CueKind.FAULT, event.t_ms),)
        case SessionEnded():
            said = fixed(before.plan, CueKind.SESSION_END)
            return (Cue(CueKind.SESSION_END, event.t_ms, saying=said),)
        case _:
            return ()


_FOR_EVER = 1 << 62


def _scores(state: SessionState) -> Iterator[Score]:
    if state.phase is Phase.RUNNING:
        for lane, cursor in enumerate((state.main, state.beside)):
            if cursor:
                yield from _lane_scores(state, cursor, lane)
        every_ms = state.plan.regel_ms
        if every_ms and state.counts_treatment:
            zero_t_ms = state.t_ms - state.spent.treatment_ms
            yield Score(zero_t_ms, (Beat(CueKind.REGEL, every_ms, every_ms),))
    elif state.phase is Phase.PAUSED:
        every_ms = state.settings.paused_too_long_ms
        beat = Beat(CueKind.PAUSED_TOO_LONG, every_ms, every_ms)
        yield Score(state.t_ms - state.paused_ms, (beat,))
    limit_ms = state.plan.auto_off_ms
    if state.under_way and limit_ms is not None and state.treatment_t_ms is not None:
        yield Score(state.treatment_t_ms, (Beat(CueKind.LIMIT_NEAR, limit_ms - LIMIT_NEAR_MS),))


def _lane_scores(state: SessionState, cursor: Cursor, lane: int) -> Iterator[Score]:
    if cursor.stage is Stage.TRANSITION:
        ready = Beat(CueKind.GET_READY, cursor.move_ms - state.settings.get_ready_ms)
        yield Score(state.t_ms - cursor.moved_ms, (ready,), cursor.step, lane)
    elif cursor.stage is Stage.ACTIVE:
        beats = tuple(_step_beats(state.step(cursor), cursor))
        yield Score(state.t_ms - cursor.spent_ms, beats, cursor.step, lane)


def _step_beats(step: PlannedStep, cursor: Cursor) -> Iterator[Beat]:
    """Yield what is heard inside a step; nothing sounds at its very end but the end itself."""
    end_ms, timing = clock_end_ms(step, cursor), step.timing
    yield from _rhythm_beats(step, end_ms)
    for kind, every_ms in ((CueKind.INTERVAL, step.interval_ms), (CueKind.REGEL, step.regel_ms)):
        if every_ms:
            yield Beat(kind, every_ms, every_ms, end_ms)
    if timing.minimum_ms is not None and timing.planned_ms is None:
        yield Beat(CueKind.MINIMUM_REACHED, timing.minimum_ms, before_ms=end_ms)
    if end_ms is None:
        return
    if timing.planned_ms and timing.planned_ms >= SHORTEST_WITH_HALFWAY_MS:
        yield Beat(CueKind.HALFWAY, timing.planned_ms // 2, before_ms=end_ms)
    if end_ms >= SHORTEST_WITH_COUNTDOWN_MS:
        for left in (3, 2, 1):
            yield Beat(CueKind.LAST_SECONDS, end_ms - left * 1000, text=str(left))


def _rhythm_beats(step: PlannedStep, end_ms: int | None) -> Iterator[Beat]:
    rhythm = rhythm_of(step)
    pass_ms, stroke_ms = rhythm.pass_ms, rhythm.stroke_ms
    if pass_ms and rhythm.passes:
        yield Beat(CueKind.PASS, pass_ms, pass_ms, _earlier(end_ms, pass_ms * rhythm.passes))
    if stroke_ms:
        last_ms = _earlier(end_ms, stroke_ms * rhythm.strokes if rhythm.strokes else None)
        yield Beat(CueKind.STROKE, stroke_ms, stroke_ms, last_ms, but_not_every_ms=pass_ms)
        if rhythm.move_ms:
            yield Beat(CueKind.HOLD, rhythm.move_ms, stroke_ms, last_ms)


def _earlier(one_ms: int | None, other_ms: int | None) -> int | None:
    return min((ms for ms in (one_ms, other_ms) if ms is not None), default=None)


def _announced(before: SessionState, event: TransitionStarted | StepStarted) -> tuple[Cue, ...]:
    """Return what is said on the way to a step: its name, and what to set on the device."""
    step, cursor = before.plan.steps[event.step], before.cursor(event.lane)
    if step.kind in STOPS:
        return ()
    kind = CueKind.CHANGE_SIDE if step.change_side else CueKind.NEXT_ZONE
    in_place = cursor is not None and _is_repeat(before.step(cursor), step)
    move_ms = event.planned_ms if isinstance(event, TransitionStarted) else 0
    cues = [] if in_place else [_cue(kind, event, naming(before.plan, step, move_ms))]
    is_set = cursor.settings if cursor else NOTHING_SET
    if changes := setting_changes(is_set, settings_after(cursor, step.settings)):
        cues.append(_cue(CueKind.CHANGE_SETTING, event, changing(before.plan, step, changes, move_ms)))
    return tuple(cues)


def _is_repeat(before: PlannedStep, step: PlannedStep) -> bool:
    """Tell whether a step is the one before it once more, in the same place, which is named already."""
    same = (before.source_id, before.zone, before.side) == (step.source_id, step.zone, step.side)
    return same and step.zone is not None and before.index < step.index


def _begun(before: SessionState, event: StepStarted) -> tuple[Cue, ...]:
    step, cursor = before.plan.steps[event.step], before.cursor(event.lane)
    if step.kind in STOPS:
        asked = _cue(CueKind.CONFIRM_NEEDED, event, naming(before.plan, step, 0))
        return (replace(asked, saying=None) if is_read(step) else asked,)
    said = ramping(before.plan, step)
    ramp = (_cue(CueKind.CHANGE_SETTING, event, said),) if said else ()
    start = (_cue(CueKind.START, event), *ramp)
    if cursor and cursor.step == event.step:  # announced on the way to it, or being done again
        return start
    return (*_announced(before, event), *start)


def _marked(before: SessionState, event: MarkReached) -> tuple[Cue, ...]:
    said = marking(before.plan, before.plan.steps[event.step], event.mark)
    return (_cue(CueKind.INTERVAL, event, said),) if said else ()


def _stopped(event: ConfirmNeeded) -> tuple[Cue, ...]:
    match event.why:
        case "time_done":
            return _cue(CueKind.END, event), _cue(CueKind.CONFIRM_NEEDED, event)
        case "mark":
            return (_cue(CueKind.CONFIRM_NEEDED, event),)
        case "lane":
            return ()


def _cue(
    kind: CueKind,
    event: TransitionStarted | StepStarted | MarkReached | ConfirmNeeded | StepEnded | SettingChanged,
    said: Saying | None = None,
) -> Cue:
    text = said.phrases[0] if said else ""
    return Cue(kind=kind, t_ms=event.t_ms, step=event.step, lane=event.lane, text=text, saying=said)
