"""The voice, and steps that leave it no time."""

import pytest

from tests.core.lints.marked import Pass, Trip, assert_trips, block, found, steps, zone

SHORT = ',\n"transition_s": 0'
GLIDE = '"direction": "chin-to-ear"'


def at_once(keys: str, *more: str) -> str:
    """Return a file of one step to which there is no move."""
    return steps(zone(keys)) + SHORT + "".join(more)


TRIPS = [
    Trip("phrase-shortened", at_once(f'"dwell_s": «2», {GLIDE}'), 'says "client\'s left jawline"'),
    Trip("phrase-shortened", at_once('"dwell_s": «1.5»'), 'says "left jawline"'),
    # German is longer
    Trip("phrase-shortened", at_once('"dwell_s": «2»', ',\n"language": "de"'), 'says "links, Kieferlinie"'),
    # the move counts too
    Trip("phrase-shortened", steps(zone(f'"dwell_s": «1», "transition_s": 1, {GLIDE}')), "there are 2 s"),
    Trip(
        "phrase-shortened",
        steps(block(zone(f'"dwell_s": «2», {GLIDE}'), keys='"transition_s": 0, ')),
        "there are 2 s",
    ),
    Trip("phrase-dropped", at_once('"dwell_s": «0.5»'), "a tone stands for it"),
    Trip("voice-language", steps(zone()) + ',\n"language": «"fr"»', "in English"),
]
PASSES = [
    Pass("phrase-shortened", at_once(f'"dwell_s": 3, {GLIDE}')),
    Pass("phrase-shortened", steps(zone(f'"dwell_s": 1, {GLIDE}'))),  # said during the move of the house
    Pass("phrase-shortened", at_once('"dwell_s": 1, "say": "Jaw."')),  # the author's words are judged apart
    Pass("phrase-dropped", at_once('"dwell_s": 1')),
    Pass("voice-language", steps(zone()) + ',\n"language": "de-AT"'),
    Pass("voice-language", steps(zone())),
]


@pytest.mark.parametrize("subject", TRIPS)
def test_a_fault_is_found_at_its_place(subject: Trip) -> None:
    assert_trips(subject)


@pytest.mark.parametrize("subject", PASSES)
def test_what_is_right_passes(subject: Pass) -> None:
    assert found(subject) == []
