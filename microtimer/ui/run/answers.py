"""Questions and answers that are always the same: reasons to choose from, keep, cancel, a gap, the end."""

from typing import Final

from microtimer.core.sentence import sentence
from microtimer.core.session.view import SessionView
from microtimer.ui.icons import Icon
from microtimer.ui.language import told, tr
from microtimer.ui.run.band import Chip, Question
from microtimer.ui.run.buttons import ButtonKind
from microtimer.ui.run.words import minutes, whole_seconds

GAP_REASONS: Final = ("gap", "crash")
"""The reasons of a pause that the program itself brought about."""
REASONS: Final = (
    (sentence("run", "Gel"), Icon.DROP),
    (sentence("run", "Discomfort"), Icon.DISCOMFORT),
    (sentence("run", "Interrupted"), Icon.PHONE),
    (sentence("run", "Client moved"), Icon.PERSON),
)
SKIP_REASONS: Final = (
    sentence("run", "Client asked"),
    sentence("run", "Sensitive skin"),
    sentence("run", "No time"),
)
END_REASONS: Final = (
    sentence("run", "Client asked"),
    sentence("run", "Discomfort"),
    sentence("run", "Device fault"),
    sentence("run", "No time"),
)
CANCEL: Final = "cancel"


def keep_chip() -> Chip:
    """Return the answer that keeps what was entered."""
    return Chip("save", tr("run", "Keep"), Icon.CHECK, ButtonKind.PRIMARY)


def cancel_chip() -> Chip:
    """Return the answer that changes nothing."""
    return Chip(CANCEL, tr("run", "Cancel"), Icon.CROSS)


def about_end() -> Question:
    """Return the question why a session ends early."""
    reasons = tuple(Chip(told(reason), told(reason)) for reason in END_REASONS)
    chips = (*reasons, Chip("", tr("run", "No reason")), Chip(CANCEL, tr("run", "Do not end"), Icon.PLAY))
    return Question(tr("run", "End the session now. Why?"), chips)


def about_gap(shown: SessionView) -> Question:
    """Return the question how to go on after time that nobody measured."""
    gap = minutes(whole_seconds(shown.totals.gap_ms))
    words = tr("run", "{time} passed unmeasured: the machine slept.")
    if shown.cut_off or shown.pause_reason == "crash":
        words = tr("run", "Taken up again, {time} after the program stopped.")
    detail = tr(
        "run", "Paused at the last measured moment. The gap stands in the record; nothing before it is lost."
    )
    return Question(
        words.format(time=gap),
        (
            Chip("resume", tr("run", "Go on from here"), Icon.PLAY, ButtonKind.PRIMARY),
            Chip("redo", tr("run", "Do this step again"), Icon.REDO),
        ),
        detail=detail,
    )
