"""The way on from a gate in words: what is still open, what stops here, what the button says."""

from dataclasses import dataclass

from microtimer.core.catalogue.gates import ItemKind
from microtimer.core.session.view import StopView
from microtimer.core.session.what_if import WhatIf
from microtimer.ui.icons import Icon
from microtimer.ui.language import catalogued, told, tr
from microtimer.ui.when import clock_words


@dataclass(frozen=True, slots=True)
class WayOn:
    """The button that goes on, and the words beside it."""

    button: str
    icon: Icon
    words: str = ""
    color: str = "warn"


def way_on(stop: StopView, *, more_below: bool) -> WayOn:
    """Return what the way on shows; `more_below` tells that a question was never on the screen."""
    if stop.stops:
        return WayOn(tr("gate", "Stopped here"), Icon.BLOCK, told(stop.stops[0].sentence), "danger")
    open_words = missing_words(stop.missing) if stop.missing else ""
    if not stop.needs_none_of_these:
        return WayOn(tr("gate", "Go on"), Icon.PLAY, open_words)
    if more_below:
        return WayOn(tr("gate", "More below"), Icon.DOWN, open_words)
    flagged = any(shown.answer is not None and shown.answer.flagged for shown in stop.rules)
    words = tr("gate", "None of the others") if flagged else tr("gate", "None of these")
    return WayOn(words, Icon.CHECK, open_words)


def missing_words(missing: tuple[str, ...]) -> str:
    """Return what is still open: the first of it, and how many more."""
    first = catalogued(told(missing[0]))
    if len(missing) == 1:
        return tr("gate", "Still open: {question}").format(question=first)
    return tr("gate", "Still open: {question}, and {count} more").format(
        question=first, count=len(missing) - 1
    )


def count_words(answered: int, count: int) -> str:
    """Return how many items of a checklist are answered."""
    return tr("gate", "{answered} of {count}").format(answered=answered, count=count) if count else ""


def left_out_words(count: int) -> str:
    """Return how many zones were named to be left out."""
    if count == 1:
        return tr("gate", "1 zone left out")
    return tr("gate", "{count} zones left out").format(count=count)


def total_words(what_if: WhatIf) -> tuple[str, str]:
    """Return the new total, and what it was: "Plan is now 22:36", "It was 23:42: 1:06 less"."""
    now = tr("gate", "Plan is now {time}").format(time=clock_words(what_if.after_ms))
    was = tr("gate", "It was {time}: {saved} less").format(
        time=clock_words(what_if.before_ms), saved=clock_words(what_if.before_ms - what_if.after_ms)
    )
    return now, was


def pedal_words(stop: StopView, *, writing: bool = False) -> str:
    """Return what the one key does here; `writing` tells that a text field is framed."""
    if writing:
        return ""
    following = next((shown.item for shown in stop.items if shown.missing), None)
    if stop.rules or (following is not None and following.kind is not ItemKind.CHECK):
        return tr("gate", "The pedal answers no question")
    return tr("gate", "Pedal: ticks the framed row") if following else tr("gate", "Pedal: goes on")
