"""Seconds of a step: one kind of duration, and everything inside the step fits in it."""

from collections.abc import Iterator
from typing import NamedTuple

from microtimer.core.documents.shape_places import Way
from microtimer.core.format.protocol_steps import BlockStep, StepMark, TaskStep, ZoneStep
from microtimer.core.lints.case import LintCase, StepPlace
from microtimer.core.lints.lint import Finding, Lint
from microtimer.core.problem import Severity
from microtimer.core.sentence import Figure, Sentence, sentence

WORDS_PER_SECOND = 2.5
"""Speed of a calm voice."""
SPEECH_LEAD_S = 1.0
"""What a listener needs before and after."""


class Length(NamedTuple):
    """The longest a step is stated to last, with the key that says so."""

    seconds: float
    key: str


def two_durations(case: LintCase) -> Iterator[Finding]:
    """Find steps with more than one kind of duration."""
    for place in case.with_key("dwell_about_s", "dwell_min_s", "dwell_max_s"):
        stated = place.step.model_fields_set
        ranges = [key for key in ("dwell_min_s", "dwell_max_s") if key in stated]
        kinds = [*(key for key in ("dwell_s", "dwell_about_s") if key in stated), *ranges[:1]]
        if len(kinds) > 1:
            message = sentence("check", "The step has more than one kind of duration: {kinds}.").format(
                kinds=" and ".join(kinds)
            )
            remedy = sentence(
                "check",
                "Keep one: exact (dwell_s), about (dwell_about_s), or a range (dwell_min_s, dwell_max_s).",
            )
            yield Finding((*place.loc, kinds[-1]), message, remedy, at_key=True)


def range_empty(case: LintCase) -> Iterator[Finding]:
    """Find ranges of seconds whose least is above the most."""
    for place, least, most in _ranges(case):
        if least > most:
            message = sentence("check", "The least, {least} s, is above the most, {most} s.").format(
                least=Figure(least), most=Figure(most)
            )
            yield Finding((*place.loc, "dwell_min_s"), message, sentence("check", "Swap the two."))


def range_of_one(case: LintCase) -> Iterator[Finding]:
    """Find ranges of seconds that leave no choice."""
    for place, least, most in _ranges(case):
        if least == most:
            message = sentence("check", "Least and most are both {least} s.").format(least=Figure(least))
            yield Finding(
                (*place.loc, "dwell_min_s"),
                message,
                sentence("check", 'Write "dwell_s" instead of the range.'),
            )


def mark_after_end(case: LintCase) -> Iterator[Finding]:
    """Find moments that a step never reaches."""
    for place in case.with_key("marks"):
        length = _length(place)
        for number, mark in enumerate(_marks(place)):
            if length and mark.at_s > length.seconds:
                message = sentence(
                    "check", "The moment at {at_s} s comes after the step's end at {seconds} s."
                ).format(at_s=Figure(mark.at_s), seconds=Figure(length.seconds))
                yield Finding(
                    (*place.loc, "marks", number, "at_s"),
                    message,
                    sentence("check", "Move it inside the step."),
                )


def empty_mark(case: LintCase) -> Iterator[Finding]:
    """Find moments at which nothing happens."""
    for place in case.with_key("marks"):
        for number, mark in enumerate(_marks(place)):
            if mark.say is None and mark.settings is None and not mark.confirm:
                message = sentence("check", "Nothing happens at this moment.")
                yield Finding(
                    (*place.loc, "marks", number),
                    message,
                    sentence("check", 'Add "say", "settings" or "confirm": true.'),
                )


def marks_out_of_order(case: LintCase) -> Iterator[Finding]:
    """Find moments listed after a later one."""
    for place in case.with_key("marks"):
        marks = list(_marks(place))
        for number in range(1, len(marks)):
            if marks[number].at_s < marks[number - 1].at_s:
                message = sentence("check", "The moment at {at_s} s is listed after a later one.").format(
                    at_s=Figure(marks[number].at_s)
                )
                yield Finding(
                    (*place.loc, "marks", number, "at_s"),
                    message,
                    sentence("check", "List them in their order."),
                )


def longer_than_step(case: LintCase) -> Iterator[Finding]:
    """Find intervals, gel reminders and strokes that are longer than their step."""
    for key, what in (
        ("interval_s", sentence("check", "The interval")),
        ("regel_s", sentence("check", "The gel reminder")),
        ("stroke", sentence("check", "One stroke")),
    ):
        for place in case.with_key(key):
            length, seconds = _length(place), _inner_s(place, key)
            if length is not None and seconds is not None and seconds > length.seconds:
                message = sentence(
                    "check", "{what} of {seconds} s is longer than the step of {length} s."
                ).format(what=what, seconds=Figure(seconds), length=Figure(length.seconds))
                remedy = sentence("check", "Shorten it, or lengthen the step.")
                yield Finding((*place.loc, key), message, remedy, at_key=key == "stroke")


def strokes_and_seconds(case: LintCase) -> Iterator[Finding]:
    """Find strokes whose seconds and count do not come to the seconds of the step."""
    for place in case.with_key("stroke"):
        step = place.step
        if not isinstance(step, ZoneStep) or step.stroke is None or not isinstance(step.dwell_s, int | float):
            continue
        one, count, passes = _stroke_s(step), step.stroke.count, step.passes if step.passes is not None else 1
        if one is None or not isinstance(count, int) or not isinstance(passes, int):
            continue
        total = one * count * passes
        if abs(total - step.dwell_s) > 0.5:
            message = _strokes_come_to(passes).format(
                count=count, one=Figure(one), passes=passes, total=Figure(total), stated=Figure(step.dwell_s)
            )
            remedy = sentence(
                "check", "Change one of them. A count is all strokes: 3 means 3 in all, not 1 and 3 more."
            )
            yield Finding((*place.loc, "stroke", "count"), message, remedy)


def _strokes_come_to(passes: int) -> Sentence:
    if passes == 1:
        return sentence("check", "{count} strokes of {one} s come to {total} s; the step has {stated} s.")
    return sentence(
        "check",
        "{count} strokes of {one} s in {passes} passes come to {total} s; the step has {stated} s.",
    )


def auto_without_time(case: LintCase) -> Iterator[Finding]:
    """Find steps that should end by themselves but state no seconds."""
    for place in case.with_key("advance"):
        step = place.step
        if isinstance(step, ZoneStep | TaskStep) and step.advance == "auto" and not _ends_by_itself(step):
            message = sentence("check", "The step should end by itself, but states no seconds.")
            yield Finding(
                (*place.loc, "advance"), message, sentence("check", 'Add "dwell_s", or write "count_up".')
            )


def count_up_with_time(case: LintCase) -> Iterator[Finding]:
    """Find steps that count up although they state how long they last."""
    for place in case.with_key("advance"):
        step = place.step
        if isinstance(step, ZoneStep | TaskStep) and step.advance == "count_up" and step.dwell_s is not None:
            message = sentence("check", 'The step counts up: its "dwell_s" is totalled, and ends nothing.')
            remedy = sentence(
                "check", 'Write "confirm" or "auto" to count down, or "dwell_max_s" for a ceiling.'
            )
            yield Finding((*place.loc, "advance"), message, remedy)


def phrase_too_long(case: LintCase) -> Iterator[Finding]:
    """Find phrases that take longer to say than the step, or the time to the next phrase, lasts."""
    for place, step, length in case.once(stated_lengths):
        text = step.instruction if step.say is None else step.say
        # a word and its space are two characters at least, so the words of most texts need not be counted
        if text and len(text) > 5 * length.seconds - 6 and speech_s(text) > length.seconds:
            key = "instruction" if step.say is None else "say"
            yield _too_long_to_say((*place.loc, key), text, length.seconds)
        if not step.marks:
            continue
        ends = [mark.at_s for mark in step.marks[1:]] + [length.seconds]
        for number, (mark, end) in enumerate(zip(step.marks, ends, strict=True)):
            if mark.say is not None and mark.at_s < end < mark.at_s + speech_s(mark.say):
                yield _too_long_to_say((*place.loc, "marks", number, "say"), mark.say, end - mark.at_s)


def transition_too_long(case: LintCase) -> Iterator[Finding]:
    """Find times to move that are longer than the steps they lead to."""
    lengths = case.once(stated_lengths)
    for place, step, length in lengths:
        if step.transition_s is not None and step.transition_s > length.seconds:
            message = sentence("check", "Moving takes {transition_s} s, the step itself {seconds} s.").format(
                transition_s=Figure(step.transition_s), seconds=Figure(length.seconds)
            )
            yield Finding(
                (*place.loc, "transition_s"),
                message,
                sentence("check", "Shorten it; it is not treatment time."),
            )
    for loc, seconds in _wide_transitions(case):
        if lengths and seconds > max(length.seconds for _, _, length in lengths):
            message = sentence("check", "Moving takes {seconds} s, longer than every step.").format(
                seconds=Figure(seconds)
            )
            yield Finding(loc, message, sentence("check", "Shorten it; it is not treatment time."))


def odd_length(case: LintCase) -> Iterator[Finding]:
    """Find seconds so few or so many that another unit is probably meant."""
    for place, step, length in case.once(stated_lengths):
        if length.seconds < 3 and isinstance(step, ZoneStep):
            message = sentence("check", "The step lasts {seconds} s.").format(seconds=Figure(length.seconds))
            yield Finding(
                (*place.loc, length.key),
                message,
                sentence("check", "If minutes are meant, write them in seconds."),
            )
        elif length.seconds > 3600:
            message = sentence("check", "The step lasts {hours} hours.").format(
                hours=Figure(round(length.seconds / 3600, 1))
            )
            yield Finding(
                (*place.loc, length.key), message, sentence("check", "Times are seconds, not milliseconds.")
            )


def session_ranges(case: LintCase) -> Iterator[Finding]:
    """Find ranges of session numbers that are turned round or overlap."""
    for place in case.with_key("by_session"):
        if not isinstance(place.step, ZoneStep):
            continue
        ranges = [entry.sessions for entry in place.step.by_session or ()]
        for number, (first, last) in enumerate(ranges):
            loc = (*place.loc, "by_session", number, "sessions")
            if first > last:
                yield Finding(
                    loc,
                    sentence("check", "Session {first} comes after session {last}.").format(
                        first=first, last=last
                    ),
                    sentence("check", "Write [{last}, {first}].").format(last=last, first=first),
                )
            elif any(first <= other[1] and other[0] <= last for other in ranges[:number]):
                message = sentence(
                    "check",
                    "Sessions {first} to {last} overlap with a range above; the first one that fits counts.",
                ).format(first=first, last=last)
                yield Finding(loc, message, sentence("check", "Let the ranges follow one another."))


def speech_s(text: str) -> float:
    """Return how long a voice needs for a text, in seconds."""
    return len(text.split()) / WORDS_PER_SECOND + SPEECH_LEAD_S


def _too_long_to_say(loc: Way, text: str, seconds: float) -> Finding:
    message = sentence("check", "This takes about {speech_s} s to say; there are {seconds} s.").format(
        speech_s=Figure(round(speech_s(text), 1)), seconds=Figure(seconds)
    )
    return Finding(
        loc, message, sentence("check", 'Shorten the words, or give a shorter "say" for the voice.')
    )


def stated_lengths(case: LintCase) -> list[tuple[StepPlace, ZoneStep | TaskStep, Length]]:
    """Return the steps whose length is stated as a number."""
    return [(place, step, length) for place, step in case.timed_steps if (length := _stated_length(step))]


def _length(place: StepPlace) -> Length | None:
    """Return the longest stated length of a timed step; None where none is stated as a number."""
    return _stated_length(place.step) if isinstance(place.step, ZoneStep | TaskStep) else None


def _stated_length(step: ZoneStep | TaskStep) -> Length | None:
    if isinstance(step.dwell_s, float):
        return Length(step.dwell_s, "dwell_s")
    for key in ("dwell_about_s", "dwell_max_s", "dwell_min_s"):
        seconds = getattr(step, key)
        if seconds is not None:
            return Length(seconds, key)
    return None


def _ranges(case: LintCase) -> Iterator[tuple[StepPlace, float, float]]:
    for place in case.with_key("dwell_min_s"):
        step = place.step
        if (
            isinstance(step, ZoneStep | TaskStep)
            and step.dwell_min_s is not None
            and step.dwell_max_s is not None
        ):
            yield place, step.dwell_min_s, step.dwell_max_s


def _ends_by_itself(step: ZoneStep | TaskStep) -> bool:
    counted = isinstance(step, ZoneStep) and step.stroke is not None and step.stroke.count is not None
    return counted or not (step.dwell_s is None and step.dwell_about_s is None and step.dwell_max_s is None)


def _inner_s(place: StepPlace, key: str) -> float | None:
    if isinstance(place.step, ZoneStep) and key == "stroke":
        return _stroke_s(place.step)
    seconds = getattr(place.step, key, None)
    return seconds if isinstance(seconds, float) else None


def _stroke_s(step: ZoneStep) -> float | None:
    """Return the seconds of one stroke, or None where neither part is stated."""
    if step.stroke is None or (step.stroke.move_s is None and step.stroke.hold_s is None):
        return None
    return (step.stroke.move_s or 0) + (step.stroke.hold_s or 0)


def _marks(place: StepPlace) -> tuple[StepMark, ...]:
    return (place.step.marks or ()) if isinstance(place.step, ZoneStep | TaskStep) else ()


def _wide_transitions(case: LintCase) -> Iterator[tuple[Way, float]]:
    """Yield the times to move that hold for many steps."""
    if case.document.transition_s is not None:
        yield ("transition_s",), case.document.transition_s
    for place in case.with_key("transition_s"):
        if isinstance(place.step, BlockStep) and place.step.transition_s is not None:
            yield (*place.loc, "transition_s"), place.step.transition_s


LINTS = (
    Lint(
        "two-durations",
        Severity.ERROR,
        "A step has one kind of duration.",
        two_durations,
        ("dwell_about_s", "dwell_min_s", "dwell_max_s"),
    ),
    Lint(
        "range-empty",
        Severity.ERROR,
        "The least seconds of a range are below the most.",
        range_empty,
        ("dwell_min_s",),
    ),
    Lint("range-of-one", Severity.NOTE, "A range leaves a choice.", range_of_one, ("dwell_min_s",)),
    Lint("mark-after-end", Severity.WARNING, "A moment lies inside its step.", mark_after_end, ("marks",)),
    Lint("empty-mark", Severity.WARNING, "Something happens at a moment.", empty_mark, ("marks",)),
    Lint(
        "marks-out-of-order",
        Severity.NOTE,
        "Moments are listed in their order.",
        marks_out_of_order,
        ("marks",),
    ),
    Lint(
        "longer-than-step",
        Severity.WARNING,
        "Intervals and strokes fit in their step.",
        longer_than_step,
        ("interval_s", "regel_s", "stroke"),
    ),
    Lint(
        "strokes-and-seconds",
        Severity.WARNING,
        "Strokes and seconds agree.",
        strokes_and_seconds,
        ("stroke",),
    ),
    Lint(
        "auto-without-time",
        Severity.WARNING,
        "What ends by itself states seconds.",
        auto_without_time,
        ("advance",),
    ),
    Lint(
        "count-up-with-time",
        Severity.NOTE,
        "A step that states its seconds counts them down.",
        count_up_with_time,
        ("advance",),
    ),
    Lint("phrase-too-long", Severity.WARNING, "A phrase can be said while its step lasts.", phrase_too_long),
    Lint(
        "transition-too-long",
        Severity.WARNING,
        "Moving takes less than the step.",
        transition_too_long,
        ("transition_s",),
    ),
    Lint("odd-length", Severity.WARNING, "Seconds are seconds.", odd_length),
    Lint(
        "session-ranges",
        Severity.WARNING,
        "Ranges of sessions follow one another.",
        session_ranges,
        ("by_session",),
    ),
)
