"""Sections, ids, blocks and what is used of them."""

import pytest

from microtimer.core.lints.structure import RESERVED
from tests.core.lints.marked import (
    Pass,
    Trip,
    assert_trips,
    block,
    found,
    listed,
    section,
    sections,
    steps,
    use,
    zone,
)

TASK = '{"type": "task", "title": "Cleanse"}'
A = zone('"id": "a"')
NECK = '{"type": "yes_no", "id": "neck", "title": "Neck?", "default": true}'
RULE = '{"id": "r", "ask": "?", "severity": "block", "source": "s"}'

TRIPS = [
    # both forms of the step list
    Trip("steps-or-sections", steps(zone()) + ',\n«"sections"»: [' + section(TASK) + "]", "both"),
    # neither form: shown at the file's own bracket
    Trip("steps-or-sections", '«»"author": "Somebody"', "no steps"),
    Trip("no-treatment", '«"sections"»: [' + section(TASK, kind="preparation") + "]", "treatment"),
    Trip(
        "empty-section",
        sections(section(zone()), '«{»"kind": "aftercare", "title": "After", "steps": []}'),
        '"After"',
    ),
    # two steps
    Trip("duplicate-id", steps(A, zone('"id": «"a"»')), "newer"),
    # a section and a step inside it share the one set of ids
    Trip("duplicate-id", sections(section(A, keys='"id": «"a"», ')), "step, block or section"),
    # options of one choice
    Trip(
        "duplicate-id",
        steps(
            '{"type": "choice", "ask": "Which?", "options": ['
            '{"id": "a", "title": "A", "steps": []}, {"id": «"a"», "title": "B", "steps": []}]}'
        ),
        "An option",
    ),
    # rules, in whichever list
    Trip(
        "duplicate-id",
        steps(zone())
        + listed("contraindications", RULE)
        + listed("precautions", RULE.replace('"r"', '«"r"»')),
        "A rule",
    ),
    Trip(
        "duplicate-id",
        steps(zone('"include_if": "neck"')) + listed("parameters", NECK, NECK.replace('"neck"', '«"neck"»')),
        "parameters",
    ),
    # a name of the program's own
    Trip(
        "id-taken",
        steps(zone('"include_if": "variant"')) + listed("parameters", NECK.replace('"neck"', '«"variant"»')),
        "program's own",
    ),
    # a parameter and an optional step
    Trip(
        "id-taken",
        steps(zone('"include_if": "neck"'), zone('"id": «"neck"», "optional": true'))
        + listed("parameters", NECK),
        "optional step",
    ),
    Trip("optional-without-id", steps(zone('«"optional"»: true')), '"id"'),
    Trip("unknown-block", steps(zone('"id": "jaw-glide"'), use('«"jaw-glid"»')), '"jaw-glide"?'),
    # a block that uses itself
    Trip("use-in-circle", steps(block(zone(), use('«"a"»'), keys='"id": "a", ')), "never end"),
    # two blocks that use each other; the use from outside is not the mistake
    Trip(
        "use-in-circle",
        steps(use('"a"'))
        + listed("blocks", block(use('«"b"»'), keys='"id": "a", '), block(use('«"a"»'), keys='"id": "b", ')),
        "never end",
    ),
    Trip(
        "unused-block",
        steps(zone()) + listed("blocks", block(TASK, keys='"id": "b", ').replace("{", "«{»", 1)),
        '"b"',
    ),
]

TRIPS += [
    # every name of what is chosen at the start
    trip
    for name in RESERVED
    for trip in (
        Trip(
            "id-taken",
            steps(zone(f'"include_if": "{name}"'))
            + listed("parameters", NECK.replace('"neck"', f'«"{name}"»')),
            "the program's own",
        ),
        Trip("id-taken", steps(zone(f'"id": «"{name}"», "optional": true')), "another id"),
    )
]

PASSES = [
    Pass("steps-or-sections", steps(zone())),
    Pass("no-treatment", sections(section(TASK, kind="preparation"), section(zone()))),
    Pass("empty-section", sections(section(zone()))),
    # ids of different lists may be alike
    Pass(
        "duplicate-id",
        steps(zone('"id": "neck", "include_if": "neck"'))
        + listed("parameters", NECK)
        + listed("variants", '{"id": "neck", "title": "With the neck"}')
        + listed("sources", '{"id": "neck", "title": "A book"}'),
    ),
    Pass("id-taken", steps(zone('"id": "neck", "optional": true'))),
    Pass("optional-without-id", steps(zone('"id": "neck", "optional": false'))),
    # a step can be used as well as a block, also before it stands
    Pass("unknown-block", steps(use('"a"'), A)),
    # the same block twice, and through another one, is no circle
    Pass(
        "use-in-circle",
        steps(use('"a"'), use('"b"'))
        + listed(
            "blocks", block(TASK, keys='"id": "a", '), block(use('"a"'), use('"a"'), keys='"id": "b", ')
        ),
    ),
    # used by way of a step inside it
    Pass("unused-block", steps(use('"a"')) + listed("blocks", block(A))),
]


@pytest.mark.parametrize("subject", TRIPS, ids=lambda case: case.code)
def test_points_at_the_fault(subject: Trip) -> None:
    assert_trips(subject)


@pytest.mark.parametrize("subject", PASSES, ids=lambda case: case.code)
def test_lets_pass_what_is_meant(subject: Pass) -> None:
    assert found(subject) == []
