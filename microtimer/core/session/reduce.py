"""Reduce: answer one action with the events and cues it brings, or refuse it before anything changes."""

from dataclasses import dataclass, replace
from typing import assert_never

from microtimer.core.plan import plan_hash
from microtimer.core.sentence import sentence
from microtimer.core.session.actions import (
    Abandon,
    Action,
    ActionNotAllowedError,
    AddNote,
    Amend,
    AnswerItem,
    AnswerScreening,
    Back,
    ChangeSetting,
    ChooseBranch,
    Confirm,
    EndEarly,
    EvenOut,
    ExcludeZone,
    ExplainPause,
    Extend,
    MarkDiscomfort,
    Next,
    Pause,
    Press,
    Recover,
    Redo,
    Resume,
    Sign,
    Skip,
    Start,
    Tick,
    TouchZone,
)
from microtimer.core.session.cues import Cue
from microtimer.core.session.evening import even_out
from microtimer.core.session.events import (
    Outcome,
    Paused,
    PauseExplained,
    Resumed,
    SessionAmended,
    SessionEnded,
    SessionEvent,
    SessionRecovered,
    SessionSigned,
    SessionStarted,
)
from microtimer.core.session.excluding import exclude, leave_excluded, without_reason
from microtimer.core.session.guard import moved_by_itself_ms, need_no_bounce, need_unmoved
from microtimer.core.session.moves import (
    confirm,
    extend,
    go_back,
    go_next,
    pressed_lane,
    redo,
    skip_step,
)
from microtimer.core.session.observing import add_note, change_setting, mark_discomfort, touch_zone
from microtimer.core.session.passing import pass_time
from microtimer.core.session.route import step_at_or_after
from microtimer.core.session.state import Phase, SessionState
from microtimer.core.session.stops import answer_item, answer_screening, choose
from microtimer.core.session.timekeeping import is_cut_off, open_turn, take_up
from microtimer.core.session.turn import Turn
from microtimer.core.session.walking import enter, settle

PRESSES = (Next, Confirm, Press)
"""The actions a bouncing key could repeat."""


@dataclass(frozen=True, slots=True)
class Transition:
    """What an action came to: the new state, the events to keep, the cues to play."""

    state: SessionState
    events: tuple[SessionEvent, ...] = ()
    cues: tuple[Cue, ...] = ()


def reduce(state: SessionState, action: Action) -> Transition:
    """Let time pass up to the action's moment, then answer the action.

    Raises ActionNotAllowedError when the request is refused; nothing has changed then, and the time that has
    passed is dealt with by the next action.
    """
    if isinstance(action, Tick) and (not state.under_way or is_cut_off(state)):
        return Transition(state)
    if is_cut_off(state) and not isinstance(action, Recover | EndEarly | Abandon):
        raise ActionNotAllowedError(
            "cut-off", sentence("session", "This session was cut off: take it up again, or end it.")
        )
    turn = open_turn(state, action.at)
    turn.moved_ms = moved_by_itself_ms(state, turn.events)
    _decide(turn, action)
    pass_time(turn, turn.t_ms)  # what the action made due at this very moment, such as a step without length
    pressed_ms = action.at.awake_ms if isinstance(action, PRESSES) else state.pressed_awake_ms
    after = replace(
        turn.state,
        anchor=turn.anchor,
        seen_t_ms=turn.t_ms,
        pressed_awake_ms=pressed_ms,
        moved_t_ms=turn.moved_ms,
    )
    return Transition(after, tuple(turn.events), tuple(turn.cues))


def _decide(turn: Turn, action: Action) -> None:
    match action:
        case Tick():
            return
        case Start():
            _start(turn, action)
        case Recover():
            _recover(turn)
        case AddNote() | Sign() | Amend():
            _write_down(turn, action)
        case _:
            _need_under_way(turn.state)
            _act(turn, action)


def _act(
    turn: Turn,
    action: Confirm
    | AnswerItem
    | AnswerScreening
    | ChooseBranch
    | Next
    | Back
    | Redo
    | Pause
    | ExplainPause
    | Resume
    | Press
    | Extend
    | EvenOut
    | Skip
    | ChangeSetting
    | MarkDiscomfort
    | ExcludeZone
    | TouchZone
    | EndEarly
    | Abandon,
) -> None:
    match action:
        case Pause() | ExplainPause() | Resume() | EndEarly() | Abandon():
            _stop_or_go(turn, action)
        case Next() | Confirm() | Press() | ChooseBranch():
            _press(turn, action)
        case Back() | Redo() | Skip() | Extend() | EvenOut():
            _change_course(turn, action)
        case AnswerItem():
            answer_item(turn, action)
        case AnswerScreening():
            answer_screening(turn, action)
        case ChangeSetting():
            change_setting(turn, action)
        case MarkDiscomfort():
            mark_discomfort(turn, action)
        case TouchZone():
            touch_zone(turn, action)
        case ExcludeZone():
            _need_words(action.reason, sentence("session", "Say why the zone is left out."))
            exclude(turn, action.zone, action.side, action.reason)
        case _:
            assert_never(action)


def _stop_or_go(turn: Turn, action: Pause | ExplainPause | Resume | EndEarly | Abandon) -> None:
    match action:
        case Pause():
            _need_running(turn.state)
            turn.add(Paused(**turn.when(), reason=action.reason))
        case ExplainPause():
            _need_paused(turn.state)
            _need_words(action.reason, sentence("session", "Say why the session is paused."))
            turn.add(PauseExplained(**turn.when(), reason=action.reason))
        case Resume():
            _need_paused(turn.state)
            turn.add(Resumed(**turn.when(), paused_ms=turn.state.at(turn.t_ms).paused_ms))
            leave_excluded(turn)
            settle(turn)
        case EndEarly():
            never_resumed = turn.state.cut_off or is_cut_off(turn.state)
            _end(turn, Outcome.INCOMPLETE if never_resumed else Outcome.ENDED_EARLY, action.reason)
        case Abandon():
            _need_words(action.reason, sentence("session", "Say why the session is given up."))
            _end(turn, Outcome.ABANDONED, action.reason)


def _press(turn: Turn, action: Next | Confirm | Press | ChooseBranch) -> None:
    """Answer what one key does; a second press inside the guard time is refused."""
    if isinstance(action, PRESSES):
        need_no_bounce(turn.state, action)
    if isinstance(action, Press) and action.long:
        # A press that finds the session paused by a gap was meant to pause it: nobody has seen the gap yet.
        just_now = any(isinstance(event, Paused) for event in turn.events)
        resumes = turn.state.phase is Phase.PAUSED and not just_now
        _stop_or_go(turn, Resume(action.at) if resumes else Pause(action.at))
        return
    _need_running(turn.state)
    if isinstance(action, Press | Next):
        need_unmoved(turn, turn.moved_ms)
    match action:
        case Press():
            go_next(turn, Next(action.at, lane=pressed_lane(turn.state)))
        case Next():
            go_next(turn, action)
        case Confirm():
            confirm(turn, action)
        case ChooseBranch():
            choose(turn, action.option)


def _change_course(turn: Turn, action: Back | Redo | Skip | Extend | EvenOut) -> None:
    match action:
        case Back():
            go_back(turn)
        case Redo():
            redo(turn, action)
        case Skip():
            skip_step(turn, action)
        case Extend():
            extend(turn, action)
        case EvenOut():
            even_out(turn)


def _start(turn: Turn, action: Start) -> None:
    state, plan, who = turn.state, turn.state.plan, action.identity
    if state.phase is not Phase.READY:
        raise ActionNotAllowedError("already-started", sentence("session", "The session has begun already."))
    first = step_at_or_after(state, 0)
    if first is None:
        raise ActionNotAllowedError("empty-plan", sentence("session", "Nothing is left to do in this plan."))
    turn.add(
        SessionStarted(
            **turn.when(),
            session_id=who.session_id,
            kind=who.kind,
            protocol_id=plan.protocol_id,
            protocol_version=plan.protocol_version,
            protocol_title=plan.protocol_title,
            protocol_sha256=plan.protocol_sha256,
            plan_hash=plan_hash(plan),
            options=plan.options,
            exclusions=action.exclusions or tuple(map(without_reason, plan.options.exclusions)),
            practitioner=who.practitioner,
            client=who.client,
            device_id=plan.device_id,
            device_serial=who.device_serial,
            device_profile_version=who.device_profile_version,
            products=who.products,
            rules_version=plan.rules_version,
            app_version=who.app_version,
        )
    )
    enter(turn, 0, first)


def _recover(turn: Turn) -> None:
    _need_under_way(turn.state)
    if not is_cut_off(turn.state):
        raise ActionNotAllowedError(
            "not-cut-off", sentence("session", "The session is running; there is nothing to take up.")
        )
    take_up(turn)
    turn.add(SessionRecovered(**turn.when(), attempt=turn.state.recoveries + 1))


def _end(turn: Turn, outcome: Outcome, reason: str) -> None:
    if is_cut_off(turn.state):
        take_up(turn)
    turn.add(SessionEnded(**turn.when(), outcome=outcome, reason=reason))


def _write_down(turn: Turn, action: AddNote | Sign | Amend) -> None:
    """Answer what is still possible after the end: notes and one signature, then only amendments."""
    state = turn.state
    if isinstance(action, AddNote):
        if state.phase is Phase.ENDED:
            _need_unsigned(state)
        else:
            _need_under_way(state)
        add_note(turn, action)
        return
    _need_ended(state)
    _need_words(action.by, sentence("session", "Say who signs."))
    if isinstance(action, Sign):
        _need_unsigned(state)
        turn.add(SessionSigned(**turn.when(), by=action.by))
        return
    _need_words(action.text, sentence("session", "Say what is right instead."))
    _need_words(action.reason, sentence("session", "Say why it is corrected."))
    if not 1 <= action.event_number <= state.events:
        raise ActionNotAllowedError(
            "unknown-event",
            sentence("session", "There is no event {event_number}.").format(event_number=action.event_number),
        )
    turn.add(
        SessionAmended(
            **turn.when(),
            event_number=action.event_number,
            text=action.text,
            by=action.by,
            reason=action.reason,
        )
    )


def _need_under_way(state: SessionState) -> None:
    if state.phase is Phase.READY:
        raise ActionNotAllowedError("not-started", sentence("session", "The session has not begun."))
    if state.phase is Phase.ENDED:
        _need_unsigned(state)
        raise ActionNotAllowedError("ended", sentence("session", "The session is over."))


def _need_running(state: SessionState) -> None:
    if state.phase is Phase.PAUSED:
        raise ActionNotAllowedError("paused", sentence("session", "The session is paused: resume it first."))


def _need_paused(state: SessionState) -> None:
    if state.phase is not Phase.PAUSED:
        raise ActionNotAllowedError("not-paused", sentence("session", "The session is not paused."))


def _need_ended(state: SessionState) -> None:
    if state.phase is not Phase.ENDED:
        raise ActionNotAllowedError("not-ended", sentence("session", "The session is not over yet."))


def _need_unsigned(state: SessionState) -> None:
    if state.signed_by is not None:
        raise ActionNotAllowedError(
            "signed", sentence("session", "The session is signed: only amendments are possible.")
        )


def _need_words(text: str, message: str) -> None:
    if not text.strip():
        raise ActionNotAllowedError("words-missing", message)
