"""Words that promise, speak of medical use, or of another current."""

import pytest

from tests.core.lints.marked import Pass, Trip, assert_trips, found, listed, steps, zone


def says(words: str) -> str:
    """Write a file whose description holds the words, what is flagged of them marked."""
    return f'"description": "{words}",\n' + steps(zone())


def plain(words: str) -> str:
    return says(words)


TRIPS = [
    *(
        Trip("claim", says(words), flagged)
        for words, flagged in [
            ("The «FDA approved» this.", '"FDA approved"'),
            ("An «FDA-approved» device.", '"FDA-approved"'),
            # cleared needs the number of one model
            ("«FDA-cleared» technology.", "K number"),
            ("It «cures» and heals.", '"cures"'),
            ("«Repairs» the skin.", '"Repairs"'),
            ("A «permanent» lift.", '"permanent"'),
            ("Results are «guaranteed».", '"guaranteed"'),
            ("«Long-lasting results».", '"Long-lasting results"'),
            ("It has «no side effects».", '"no side effects"'),
            ("«Zero side-effects»!", '"Zero side-effects"'),
            ("It is «completely safe».", '"completely safe"'),
            ("«Removes wrinkles».", '"Removes wrinkles"'),
            ("A «non-surgical face-lift».", '"non-surgical face-lift"'),
            ("«Detox» for the face.", '"Detox"'),
            ("Helps with «weight loss».", '"weight loss"'),
            ("«Boosts collagen».", '"Boosts collagen"'),
            ("«Increases the production of ATP».", "ATP"),
            ("Visible «in just one week».", '"in just one week"'),
            ("Firmness up «21.18 % better».", "percentages"),
            ("«Reduced by 30 percent».", "percentages"),
            ("A «course of treatment».", '"series"'),
        ]
    ),
    # in a step, a gate and the title
    Trip("claim", steps(zone('"say": "This «cures»."')), '"cures"'),
    Trip("claim", steps(zone('"title": "«Permanent» lift"')), '"Permanent"'),
    # written with an escape
    Trip("claim", '"description": «"It \\u0063ures."»,\n' + steps(zone()), '"cures"'),
    *(
        Trip("medical-use", says(words), flagged)
        for words, flagged in [
            ("Helps with «Bell's palsy».", "Bell's palsy"),
            ("Helps with «Bell’s palsy».", "palsy"),
            ("For «lymphedema».", "lymphedema"),
            ("Against «sinusitis».", "sinusitis"),
            ("«Pain relief».", "Pain relief"),
            ("«Wound healing».", "Wound healing"),
        ]
    ),
    Trip("other-current", says("Use the «EMS» mode."), '"EMS"'),
    Trip("other-current", says("Raise until «visible contraction»."), "lower it"),
    Trip("other-current", says("Hold to «make the muscle contract»."), "lower it"),
    Trip("milliamperes-in-text", says("Start at «0.2 mA»."), "nothing is converted"),
    Trip("milliamperes-in-text", says("«500amp» at most."), "500amp"),
    # a mark that turns the direction of the text
    Trip("invisible-characters", f'"description": «"Jaw \u202e60"»,\n{steps(zone())}', "U+202E"),
    Trip("invisible-characters", '"description": «"Jaw \\u200b60"»,\n' + steps(zone()), "U+200B"),
]

PASSES = [
    *(
        Pass("claim", plain(words))
        for words in [
            # the words of the craft
            "Treat the left side, then the treatment continues on the right.",
            "A secure hold; check the health questions.",
            "Ask about permanent make-up.",
            "FDA-cleared (K191672) for face and neck.",
            "Keep 50 % of the pads wet.",
            "Come again next week.",
            "Stop where it is not safe.",
        ]
    ),
    # the title of a source is not the author's claim
    Pass("claim", steps(zone()) + listed("sources", '{"title": "Is it FDA approved?"}')),
    # conditions are asked about by name
    Pass(
        "medical-use",
        steps(zone())
        + listed("precautions", '{"id": "r", "ask": "Bell\'s palsy?", "severity": "caution", "source": "s"}'),
    ),
    Pass("medical-use", plain("Stop at once when there is pain; keep off the carotid sinus.")),
    Pass("other-current", plain("No visible contraction is wanted.")),
    Pass("other-current", plain("Rinse items; tense the lips.")),
    Pass("milliamperes-in-text", plain("Start at 200 uA, add 10 more.")),
    Pass("milliamperes-in-text", plain("Make 3 marks; 2 amplitudes.")),
    # letters of every language and line breaks are seen
    Pass("invisible-characters", plain("Kiefer, décolleté, щека, 頬.\\nSecond line.")),
]


@pytest.mark.parametrize("subject", TRIPS, ids=lambda case: f"{case.code}: {case.says}")
def test_points_at_the_fault(subject: Trip) -> None:
    assert_trips(subject)


@pytest.mark.parametrize("subject", PASSES, ids=lambda case: case.code)
def test_lets_pass_what_is_meant(subject: Pass) -> None:
    assert found(subject) == []
