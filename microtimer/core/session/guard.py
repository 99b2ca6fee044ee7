"""The guard: a press that was meant for something that has just gone by is refused, and shown as refused."""

from collections.abc import Iterable

from microtimer.core.sentence import sentence
from microtimer.core.session.actions import ActionNotAllowedError, Confirm, Next, Press
from microtimer.core.session.events import SessionEvent, StepEnded, StepStarted
from microtimer.core.session.state import SessionState
from microtimer.core.session.turn import Turn


def moved_by_itself_ms(state: SessionState, passed: Iterable[SessionEvent]) -> int | None:
    """Return when a step last ended or began by itself; `passed` is what time has brought just now."""
    moments = [
        event.t_ms
        for event in passed
        if isinstance(event, StepEnded) or (isinstance(event, StepStarted) and event.lane == 0)
    ]
    return moments[-1] if moments else state.moved_t_ms


def need_no_bounce(state: SessionState, action: Next | Confirm | Press) -> None:
    """Refuse a press that follows another one too soon."""
    last_ms = state.pressed_awake_ms
    if last_ms is not None and action.at.awake_ms - last_ms < state.settings.guard_ms:
        raise ActionNotAllowedError("too-soon", sentence("session", "Ignored: pressed twice."))


def need_unmoved(turn: Turn, moved_ms: int | None) -> None:
    """Refuse a press that was on its way when the step it was meant for ended, or began, by itself."""
    if moved_ms is not None and turn.t_ms - moved_ms < turn.state.settings.guard_ms:
        raise ActionNotAllowedError(
            "too-soon", sentence("session", "Ignored: the step had just changed by itself.")
        )
