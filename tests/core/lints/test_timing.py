"""Seconds of a step, and what must fit in them."""

import pytest

from microtimer.core.lints.timing import speech_s
from microtimer.core.sentence import Figure, Sentence
from tests.core.lints.marked import Pass, Trip, assert_trips, block, found, steps, zone

TEN_WORDS = "Glide along the jaw from the chin to the ear."


def at(keys: str) -> str:
    return steps(zone(keys))


TRIPS = [
    Trip("two-durations", at('"dwell_s": 60, «"dwell_about_s"»: 50'), "dwell_s and dwell_about_s"),
    Trip("two-durations", at('"dwell_s": 60, «"dwell_min_s"»: 30, "dwell_max_s": 90'), "Keep one"),
    Trip("two-durations", at('"dwell_about_s": 60, «"dwell_max_s"»: 90'), "dwell_max_s"),
    Trip("range-empty", at('"dwell_min_s": «90», "dwell_max_s": 30'), "Swap"),
    Trip("range-of-one", at('"dwell_min_s": «30», "dwell_max_s": 30'), '"dwell_s"'),
    Trip(
        "mark-after-end",
        at('"dwell_s": 60, "marks": [{"at_s": 30, "say": "Half."}, {"at_s": «61», "say": "Late."}]'),
        "60 s",
    ),
    Trip("mark-after-end", at('"dwell_max_s": 60, "marks": [{"at_s": «90», "say": "Late."}]'), "60 s"),
    Trip("empty-mark", at('"dwell_s": 60, "marks": [«{»"at_s": 30}]'), '"say"'),
    Trip("empty-mark", at('"dwell_s": 60, "marks": [«{»"at_s": 30, "confirm": false}]'), "Nothing happens"),
    Trip(
        "marks-out-of-order", at('"marks": [{"at_s": 30, "say": "B."}, {"at_s": «10», "say": "A."}]'), "10 s"
    ),
    Trip("longer-than-step", at('"dwell_s": 60, "interval_s": «90»'), "The interval of 90 s"),
    Trip("longer-than-step", at('"dwell_s": 60, "regel_s": «90»'), "gel reminder"),
    Trip("longer-than-step", at('"dwell_s": 4, «"stroke"»: {"move_s": 5, "hold_s": 1}'), "One stroke of 6 s"),
    Trip("strokes-and-seconds", at('"dwell_s": 20, "stroke": {"move_s": 5, "count": «3»}'), "15 s"),
    # in several passes
    Trip(
        "strokes-and-seconds",
        at('"dwell_s": 15, "passes": 2, "stroke": {"move_s": 5, "count": «3»}'),
        "in 2 passes",
    ),
    Trip("mode-and-technique", steps(zone('"technique": «"glide"»', mode="static")), '"dynamic"'),
    Trip("mode-and-technique", steps(zone('"technique": «"pads"»')), '"static"'),
    Trip(
        "mode-and-technique",
        steps(
            zone('"contacts": [{"name": "A", "role": "moving"}]', mode="«static»").replace(
                '"«static»"', '«"static"»'
            )
        ),
        "Something moves",
    ),
    Trip(
        "mode-and-technique",
        steps(zone('"stroke": {"move_s": 5}', mode="static").replace('"static"', '«"static"»')),
        "Something moves",
    ),
    Trip("auto-without-time", at('"advance": «"auto"»'), "count_up"),
    Trip("count-up-with-time", at('"dwell_s": 60, "advance": «"count_up"»'), "dwell_max_s"),
    Trip(
        "count-up-with-time",
        steps('{"type": "task", "dwell_s": 12.5, "advance": «"count_up"»}'),
        "ends nothing",
    ),
    Trip(
        "phrase-too-long",
        at(f'"dwell_s": 4, "instruction": «"{TEN_WORDS}"»'),
        "about 5 s to say; there are 4 s",
    ),
    # what the voice says counts, not what is shown
    Trip("phrase-too-long", at(f'"dwell_s": 4, "instruction": "Glide.", "say": «"{TEN_WORDS}"»'), '"say"'),
    # until the next moment, and until the end
    Trip(
        "phrase-too-long",
        at(
            f'"dwell_s": 60, "marks": [{{"at_s": 10, "say": «"{TEN_WORDS}"»}},'
            f' {{"at_s": 13, "confirm": true}}, {{"at_s": 58, "say": «"{TEN_WORDS}"»}}]'
        ),
        "there are 3 s",
    ),
    # a step of one second
    Trip("phrase-too-long", at('"dwell_s": 1, "say": «"Go"»'), "1.4 s"),
    Trip("transition-too-long", at('"dwell_s": 10, "transition_s": «15»'), "15 s"),
    Trip("transition-too-long", '"transition_s": «90»,\n' + at('"dwell_s": 60'), "every step"),
    Trip(
        "transition-too-long",
        steps(block(zone('"dwell_s": 60'), keys='"transition_s": «90», ')),
        "every step",
    ),
    Trip("odd-length", at('"dwell_s": «2»'), "minutes"),
    Trip("odd-length", at('"dwell_about_s": «60000»'), "milliseconds"),
    Trip("session-ranges", at('"by_session": [{"sessions": «[»3, 1]}]'), "[1, 3]"),
    Trip("session-ranges", at('"by_session": [{"sessions": [1, 3]}, {"sessions": «[»3, 5]}]'), "overlap"),
]

PASSES = [
    Pass("two-durations", at('"dwell_min_s": 30, "dwell_max_s": 90')),
    Pass("range-empty", at('"dwell_min_s": 30, "dwell_max_s": 90')),
    Pass("range-of-one", at('"dwell_min_s": 30')),
    Pass("mark-after-end", at('"dwell_s": 60, "marks": [{"at_s": 60, "say": "Now."}]')),
    # the end is not known
    Pass("mark-after-end", at('"marks": [{"at_s": 600, "say": "Still there?"}]')),
    Pass(
        "empty-mark", at('"marks": [{"at_s": 30, "confirm": true}, {"at_s": 40, "settings": {"level": "2"}}]')
    ),
    Pass("marks-out-of-order", at('"marks": [{"at_s": 10, "say": "A."}, {"at_s": 10, "say": "B."}]')),
    Pass("longer-than-step", at('"dwell_s": 60, "interval_s": 60, "stroke": {"move_s": 5}')),
    Pass("strokes-and-seconds", at('"dwell_s": 15, "stroke": {"move_s": 5, "count": 3}')),
    # half a second may be rounding
    Pass("strokes-and-seconds", at('"dwell_s": 20, "stroke": {"move_s": 3.3, "count": 6}')),
    # no length of a stroke to count with
    Pass("strokes-and-seconds", at('"dwell_s": 20, "stroke": {"count": 3}')),
    Pass(
        "mode-and-technique", steps(zone('"technique": "hold"'), zone('"technique": "pads"', mode="static"))
    ),
    Pass("mode-and-technique", steps(zone('"stroke": {"hold_s": 10}', mode="static"))),
    Pass("auto-without-time", at('"advance": "auto", "dwell_max_s": 60')),
    Pass("auto-without-time", at('"advance": "auto", "stroke": {"count": 3, "move_s": 5}')),
    # half seconds are fine, and so is a ceiling, a least time or no time at all
    Pass("count-up-with-time", at('"dwell_s": 12.5')),
    Pass("count-up-with-time", at('"dwell_s": 60, "advance": "confirm"')),
    Pass("count-up-with-time", at('"dwell_min_s": 30, "dwell_max_s": 60, "advance": "count_up"')),
    Pass("count-up-with-time", at('"advance": "count_up"')),
    Pass("phrase-too-long", at(f'"dwell_s": 5, "instruction": "{TEN_WORDS}"')),
    # what is not said may be as long as it likes
    Pass("phrase-too-long", at(f'"dwell_s": 4, "instruction": "{TEN_WORDS}", "say": "Jaw."')),
    Pass("transition-too-long", '"transition_s": 30,\n' + at('"dwell_s": 60, "transition_s": 60')),
    Pass("odd-length", at('"dwell_s": 3, "transition_s": 0')),
    # other work may be short
    Pass("odd-length", steps('{"type": "task", "dwell_s": 1}')),
    Pass("session-ranges", at('"by_session": [{"sessions": [1, 3]}, {"sessions": [4, 4]}]')),
]


@pytest.mark.parametrize("subject", TRIPS, ids=lambda case: case.code)
def test_points_at_the_fault(subject: Trip) -> None:
    assert_trips(subject)


@pytest.mark.parametrize("subject", PASSES, ids=lambda case: case.code)
def test_lets_pass_what_is_meant(subject: Pass) -> None:
    assert found(subject) == []


@pytest.mark.parametrize(
    ("code", "text", "name", "value"),
    [
        ("odd-length", at('"dwell_s": 5400'), "hours", 1.5),
        ("phrase-too-long", at(f'"dwell_s": 2, "instruction": "{TEN_WORDS} Go."'), "speech_s", 5.4),
    ],
)
def test_figures_are_left_to_the_language_of_the_window(
    code: str, text: str, name: str, value: float
) -> None:
    message = found(Pass(code, text))[0].message
    assert isinstance(message, Sentence)
    figure = dict(message.values or {})[name]
    assert (type(figure), figure) == (Figure, value)


@pytest.mark.parametrize(("text", "seconds"), [("", 1), ("Jaw", 1.4), (TEN_WORDS, 5)])
def test_speech_takes_a_second_and_its_words(text: str, seconds: float) -> None:
    assert speech_s(text) == pytest.approx(seconds)
